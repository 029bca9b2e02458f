/** Before a story: what it is about, which chair, one open question, and the rules under which it is played. Drawn by App. */
import { useState } from 'preact/hooks'
import type { Id, Procedure, ScenarioCard } from '../engine/types.ts'
import { m, storyLang } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import { useStore } from '../store/useStore.ts'
import { Go } from './kit/Go.tsx'
import { TurnSaid } from './kit/TurnSaid.tsx'
import { nextBack, turnedWord, turnOver } from './kit/turned.ts'
import { Waterline } from './kit/Waterline.tsx'
import { Missing } from './Missing.tsx'
import { bringable, Weeks } from './other/Weeks.tsx'
import { GoOn } from './Start.tsx'
import { TopBar } from './TopBar.tsx'

export function Before({ scenario }: { scenario: Id }) {
  const card = useStore((state) => state.cards.find((one) => one.id === scenario))
  return card ? <Choosing card={card} /> : <Missing />
}

function Choosing({ card }: { card: ScenarioCard }) {
  const { dispatch } = useHands()
  const saved = useStore((state) => state.saved)
  const [chair, sit] = useState(() => card.chairs.find((one) => one.ready)?.id ?? '')
  const [turned, turn] = useState<readonly Id[]>([])
  const open = saved.find((one) => one.ending === null && one.route.scenario === card.id && one.route.chair === chair)
  const [from, bring] = useState<string | null>(null)
  const brought = from !== null && bringable(saved, card.id, chair).some((one) => one.id === from) ? from : null
  const begin = () =>
    dispatch({ type: 'begin', scenario: card.id, chair, rules: rulesOf(card, turned), ...(brought ? { carriedFrom: brought } : {}) })
  return (
    <div class="before">
      <TopBar home />
      <main>
        <div class="hero">
          <p class="label" lang={storyLang()}>
            {card.client}
          </p>
          <h1 lang={storyLang()}>{card.title}</h1>
          <p class="lead" lang={storyLang()}>
            {card.summary}
          </p>
          {card.content.length > 0 && (
            <p class="hint">
              <b>{m.contentNotes()}:</b> <span lang={storyLang()}>{card.content.join(' · ')}.</span> {m.contentPause()}
            </p>
          )}
        </div>
        <Waterline />
        <div class="deep">
          {open && <GoOn route={open} card={card} />}
          <fieldset class="panel chairs">
            <legend>{m.chooseChair()}</legend>
            {card.chairs.map((one) => (
              <label class={one.ready ? 'chair' : 'chair later'}>
                <input type="radio" name="chair" checked={one.id === chair} disabled={!one.ready} onChange={() => sit(one.id)} />
                <span>
                  <b lang={storyLang()}>{one.title}</b>
                  <span lang={storyLang()}>{one.line}</span>
                  <small>
                    {one.ready ? m.minutes({ from: (one.minutes ?? card.minutes)[0], to: (one.minutes ?? card.minutes)[1] }) : m.later()}
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
          <div class="choosing">
            <Weeks card={card} chair={chair} from={brought} onBring={bring} />
            {Object.entries(card.asks).map(([ask, question]) => (
              <Ask ask={ask} question={question} />
            ))}
            <Rules card={card} turned={turned} onTurn={turn} />
            <p class="begin">
              <Go place={{ screen: 'play', scenario: card.id, chair }} class="button" instead={begin}>
                {open ? m.beginAnew() : m.begin()}
              </Go>
              <span class="hint">{m.beginHint()}</span>
            </p>
          </div>
        </div>
      </main>
    </div>
  )
}

function Ask({ ask, question }: { ask: Id; question: string }) {
  const { dispatch } = useHands()
  const answer = useStore((state) => state.answers[ask] ?? '')
  return (
    <div class="panel ask">
      <label for={`ask-${ask}`} lang={storyLang()}>
        {question}
      </label>
      <p class="hint" id={`hint-${ask}`}>
        {m.askHint()}
      </p>
      <textarea
        id={`ask-${ask}`}
        aria-describedby={`hint-${ask}`}
        maxLength={300}
        rows={2}
        value={answer}
        onInput={(event) => dispatch({ type: 'answer', ask, text: event.currentTarget.value })}
      />
    </div>
  )
}

interface RulesProps {
  card: ScenarioCard
  /** The oldest first. */
  turned: readonly Id[]
  onTurn: (turned: readonly Id[]) => void
}

/** The rules this story asks for, as they are today; two can be the other way round. */
function Rules({ card, turned, onTurn }: RulesProps) {
  const [said, say] = useState<ReturnType<typeof turnedWord> | null>(null)
  const rules = card.procedures.filter((one) => one.chairs.length > 0)
  if (rules.length === 0) return null
  const oldest = nextBack(turned, rules)
  const toggle = (one: Procedure) => {
    say(turnedWord(turned, one, rules))
    onTurn(turnOver(turned, one.id))
  }
  return (
    <details class="panel rules">
      <summary>{m.whichRules()}</summary>
      <p class="hint">
        {m.whichRulesText()} {oldest ? m.labCardsFull({ title: oldest.title }) : m.labCardsMost()}
      </p>
      <TurnSaid said={said} />
      {rules.map((one) => (
        <Rule procedure={one} on={one.on !== turned.includes(one.id)} onToggle={() => toggle(one)} />
      ))}
      <p class="to-lab">
        <Go place={{ screen: 'lab', scenario: card.id, part: 'cards' }} class="plain">
          {m.labHint()}
        </Go>
      </p>
    </details>
  )
}

/** The procedures that are on, sorted. */
function rulesOf({ procedures }: ScenarioCard, turned: readonly Id[]): Id[] {
  return procedures
    .filter((one) => one.on !== turned.includes(one.id))
    .map((one) => one.id)
    .sort()
}

function Rule({ procedure, on, onToggle }: { procedure: Procedure; on: boolean; onToggle: () => void }) {
  return (
    <label class="rule">
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span>
        <b lang={storyLang()}>{procedure.title}</b>
        <span>
          <i>{on ? m.ruleNow() : m.ruleAlternative()}</i> <span lang={storyLang()}>{on ? procedure.now : procedure.alternative}</span>
        </span>
      </span>
    </label>
  )
}
