/** The rules of a story as cards: how it is today above the line, what nobody means by it under it; a card that is turned shows its other side. Drawn by Lab. */
import { useState } from 'preact/hooks'
import type { Id, Procedure, ScenarioCard, Source } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { LabPart } from '../../store/lab.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { TurnSaid } from '../kit/TurnSaid.tsx'
import { nextBack, turnedWord } from '../kit/turned.ts'
import { sourceWords } from '../play/sources.ts'
import { Turn } from './Turn.tsx'

const NONE: readonly Id[] = []
/** Paper down to one slow swell; under it the card is water. */
const WAVE = 'M-6-6V8C30 1 60 1 90 8s60 7 90 0 60-7 90 0 60 7 96 0V-6z'

export function Cards({ card }: { card: ScenarioCard }) {
  const { dispatch } = useHands()
  const turned = useStore((state) => state.lab?.settings.turned ?? NONE)
  const [said, say] = useState<ReturnType<typeof turnedWord> | null>(null)
  /** The card that was turned last: only that one moves. */
  const [moved, move] = useState<Id | null>(null)
  const rules = card.procedures.filter((one) => one.chairs.length > 0)
  const oldest = nextBack(turned, rules)
  const turn = (rule: Procedure) => {
    move(rule.id)
    say(turnedWord(turned, rule, rules))
    dispatch({ type: 'labTurn', rule: rule.id })
  }
  return (
    <>
      <section aria-labelledby="lab-cards">
        <div class="cards-head">
          <h2 id="lab-cards">{m.labCardsTitle()}</h2>
          <p>{oldest ? m.labCardsFull({ title: oldest.title }) : m.labCardsMost()}</p>
        </div>
        <TurnSaid said={said} />
        <ul class="rule-cards">
          {rules.map((one) => (
            <RuleCard
              key={one.id}
              procedure={one}
              card={card}
              turned={turned.includes(one.id)}
              moved={moved === one.id}
              onTurn={() => turn(one)}
            />
          ))}
        </ul>
        {turned.length > 0 && (
          <div class="cards-bar">
            <p>{turned.length === 1 ? m.labBarOne() : m.labBarTwo()}</p>
            <Go place={{ screen: 'lab', scenario: card.id, part: 'person' }} class="button">
              {m.labPartPerson()}
            </Go>
            <Go place={{ screen: 'lab', scenario: card.id, part: 'people' }} class="button">
              {m.labPartPeople()}
            </Go>
          </div>
        )}
      </section>
      <Onward scenario={card.id} />
    </>
  )
}

interface CardProps {
  procedure: Procedure
  card: ScenarioCard
  turned: boolean
  moved: boolean
  onTurn: () => void
}

function RuleCard({ procedure, card, turned, moved, onTurn }: CardProps) {
  const { id, title, now, alternative, helps, unintended, bites, chairs, source, check } = procedure
  const sources = useStore((state) => state.scenario?.sources)
  const name = `rule-${id}`
  const seats = card.chairs.filter((one) => chairs.includes(one.id)).map((one) => one.title.replace(/,.*$/, ''))
  return (
    <li class={['rule-card', turned && 'turned', moved && 'moved'].filter(Boolean).join(' ')}>
      <article aria-labelledby={name}>
        <div class="rule-paper">
          <p class="rule-top">
            <span class="rule-state">{turned ? m.labCardOther() : m.labCardNow()}</span>
            <button type="button" class={turned ? 'button small' : 'button small quiet'} onClick={onTurn}>
              <Turn /> {turned ? m.labCardBack() : m.labCardTurn()} <span class="sr">{title}</span>
            </button>
          </p>
          <h3 id={name} lang={storyLang()}>
            {title}
          </h3>
          <p class="rule-holds" lang={storyLang()}>
            {turned ? alternative : now}
          </p>
          <p class="rule-else">
            <b>{turned ? m.labCardWas() : m.labCardWould()}</b> <span lang={storyLang()}>{turned ? now : alternative}</span>
          </p>
          <p class="rule-else rule-helps">
            <b>{m.labCardHelps()}</b> <span lang={storyLang()}>{helps}</span>
          </p>
        </div>
        <div class="rule-water">
          <svg class="rule-line" viewBox="0 0 360 16" preserveAspectRatio="none" aria-hidden="true">
            <path d={WAVE} />
          </svg>
          <p>
            <b>{turned ? m.ruleUnintended() : m.labCardUnder()}</b> <span lang={storyLang()}>{unintended}</span>
          </p>
          <details>
            <summary>
              {m.labCardMore()} <span class="sr">{title}</span>
            </summary>
            <dl>
              <dt class="in-narrow">{m.labCardHelps()}</dt>
              <dd class="in-narrow" lang={storyLang()}>
                {helps}
              </dd>
              <dt>{m.labCardBites()}</dt>
              <dd lang={storyLang()}>{bites}</dd>
              <dt>{m.labCardChairs()}</dt>
              <dd lang={storyLang()}>{seats.join(' · ')}</dd>
              <dt>{m.labCardSource()}</dt>
              <dd>
                <SourceOf source={source} sources={sources ?? []} />
                {check && ` (${m.labCardCheck()})`}
              </dd>
            </dl>
          </details>
        </div>
      </article>
    </li>
  )
}

function SourceOf({ source, sources }: { source: string; sources: readonly Source[] }) {
  if (source.trim() === '') return <i>{m.labCardAssumed()}</i>
  return <span lang={storyLang()}>{sourceWords(source, sources)}</span>
}

const DOORS: readonly [LabPart, title: () => string, text: () => string][] = [
  ['person', m.labPartPerson, m.labDoorPerson],
  ['people', m.labPartPeople, m.labDoorPeople],
  ['session', m.labTitleSession, m.labDoorSession],
  ['about', m.labPartAbout, m.labDoorAbout],
]

function Onward({ scenario }: { scenario: Id }) {
  return (
    <section aria-labelledby="lab-on">
      <h2 id="lab-on" class="sr">
        {m.labOnTitle()}
      </h2>
      <ul class="doors lab-doors">
        {DOORS.map(([part, title, text]) => (
          <li>
            <Go place={{ screen: 'lab', scenario, part }} class="door">
              <b>{title()}</b>
              <span>{text()}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
