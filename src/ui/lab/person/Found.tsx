/** What came of one route under other rules: the first scene that differs, what happened and what did not, both endings, one thought to read aloud, and the door. Drawn by one person. */
import { useEffect, useRef } from 'preact/hooks'
import type { Id, ScenarioCard } from '../../../engine/types.ts'
import { language, m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { Laid, OnePerson } from '../../../store/lab.ts'
import { roleOf } from '../../kit/cause.ts'
import { Go } from '../../kit/Go.tsx'
import '../../style/whatif.css'
import { Differences, Ending } from '../../whatif/Beside.tsx'
import { Aloud } from './Aloud.tsx'
import { Split } from './Split.tsx'

export function Found({ card, person }: { card: ScenarioCard; person: OnePerson }) {
  const { other } = person
  const found = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!other) return
    found.current?.focus({ preventScroll: true })
    found.current?.scrollIntoView({ block: 'start' })
  }, [other])
  return (
    <section class="found one-found" ref={found} tabindex={-1} aria-labelledby="one-found">
      <h2 id="one-found">{person.title}</h2>
      {!other && (
        <p class="panel" role="status">
          {m.labOneComing()}
        </p>
      )}
      {other && <What card={card} person={person} other={other} />}
    </section>
  )
}

function What({ card, person, other }: { card: ScenarioCard; person: OnePerson; other: Laid }) {
  const { scenario, before, after, outcomes, split } = other
  const same = split === null && outcomes.gone.length + outcomes.came.length + outcomes.other.length === 0
  const sameEnd = before.ending !== null && before.ending === after.ending
  if (person.turned.length === 0) return <NoneTurned card={card} />
  return (
    <>
      <p class="panel followed">
        {m.labOneTurned({ rules: titlesOf(card, person.turned) })} {same ? '' : followedText(other)}
      </p>
      {same || split === null ? (
        <Nothing card={card} person={person} />
      ) : (
        <>
          <Split scenario={scenario} other={other} at={split.at} offers={split.offers} />
          <h3 class="one-head">{m.labOneOutcomes()}</h3>
          <Differences scenario={scenario} outcomes={outcomes} nowBy={m.labOneNowBy()} />
          <h3 class="one-head">{m.labOneEndings()}</h3>
          {sameEnd ? (
            <div class="panel one-end">
              <Ending scenario={scenario} view={after} same />
            </div>
          ) : (
            <div class="one-beside">
              <section class="side before one-end" aria-label={m.besideBefore()}>
                <h4>{m.besideBefore()}</h4>
                <Ending scenario={scenario} view={before} same={false} />
              </section>
              <section class="side after one-end" aria-label={m.labOneYours()}>
                <h4>{m.labOneYours()}</h4>
                <Ending scenario={scenario} view={after} same={false} />
              </section>
            </div>
          )}
          <Aloud key={`${person.title} ${person.turned.join()}`} scenario={scenario} other={other} />
          <Door />
        </>
      )}
    </>
  )
}

/** How the rest was chosen, in one or two sentences. */
function followedText({ strayed }: Laid): string {
  if (strayed.length === 0) return m.labOneFollowed()
  return strayed.length === 1 ? m.labOneStrayedOnce() : m.labOneStrayed({ n: strayed.length })
}

function NoneTurned({ card }: { card: ScenarioCard }) {
  return (
    <div class="panel one-nothing">
      <h3>{m.labOneNoneTurned()}</h3>
      <p>{m.labOneNoneText()}</p>
      <p class="row">
        <Go place={{ screen: 'lab', scenario: card.id, part: 'cards' }} class="button">
          {m.labChooseRule()}
        </Go>
      </p>
    </div>
  )
}

/** Nothing differs: why that can be, rule by rule. */
function Nothing({ card, person }: { card: ScenarioCard; person: OnePerson }) {
  const rules = card.procedures.filter((one) => person.turned.includes(one.id))
  const names = { chairs: card.chairs, cast: person.other?.scenario.cast ?? [] }
  return (
    <div class="panel one-nothing">
      <h3>{m.labOneNothing()}</h3>
      {rules.map(({ title, bites, chairs }) => (
        <p>
          {chairs.includes(person.chair)
            ? m.labOneNotThere({ title, bites })
            : m.labOneElsewhere({ title, chairs: listed(chairs.map((chair) => roleOf(names, chair))) })}
        </p>
      ))}
      <p>{m.labOneNothingMeans()}</p>
    </div>
  )
}

function Door() {
  const { dispatch } = useHands()
  return (
    <div class="panel onward one-door">
      <h3>{m.labOneDoor()}</h3>
      <p>{m.labOneDoorText()}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => dispatch({ type: 'labPlayOn' })}>
          {m.labOnePlay()}
        </button>
      </p>
    </div>
  )
}

function titlesOf(card: ScenarioCard, turned: readonly Id[]): string {
  const titles = turned.map((id) => `‘${card.procedures.find((one) => one.id === id)?.title ?? id}’`)
  return listed(titles)
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language()).format(words)
}
