/** Two routes side by side from where they part: the first line that differs, the way on, what came of it, both endings. Drawn by the what-if screen. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Id, Line, Outcome, Scenario, View, WhatIf } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { CauseItem } from '../kit/CauseItem.tsx'
import { Lines } from '../play/Lines.tsx'
import { type Leg, legsOf, runsOf } from './course.ts'

type Side = 'before' | 'after'
type Other = WhatIf & { saved?: string }

export function Beside({ scenario, other }: { scenario: Scenario; other: Other }) {
  const { dispatch } = useHands()
  const [side, turn] = useState<Side>('after')
  const { from, before, after, firstDifferent, outcomes } = other
  const names = { before: m.besideBefore(), after: other.saved ?? m.besideAfter() }
  return (
    <>
      <h2 id="beside">{m.besideTitle()}</h2>
      <p class="panel followed">{followedText(other)}</p>
      <div class="beside" data-side={side}>
        <fieldset class="sides picks">
          <legend class="sr">{m.besideSwitch()}</legend>
          {(['before', 'after'] as const).map((one) => (
            <label>
              <input type="radio" name="side" checked={side === one} onChange={() => turn(one)} />
              <span>{names[one]}</span>
            </label>
          ))}
        </fieldset>
        {(['before', 'after'] as const).map((one) => {
          const view = one === 'before' ? before : after
          const beside = one === 'before' ? after : before
          return (
            <section class={`side ${one}`} aria-labelledby={`side-${one}`}>
              <h3 id={`side-${one}`}>{names[one]}</h3>
              <Parting scenario={scenario} view={view} from={from} line={firstDifferent[one]} />
              <Course legs={legsOf(view, beside, from, one === 'after' ? other.strayed : [])} scenario={scenario} side={one} />
              <Ending scenario={scenario} view={view} same={view.ending !== null && view.ending === beside.ending} />
            </section>
          )
        })}
      </div>
      <Differences scenario={scenario} outcomes={outcomes} nowBy={m.besideNowBy()} />
      {!other.saved && (
        <div class="panel onward">
          <p class="row">
            <button type="button" class="button" onClick={() => dispatch({ type: 'playOther' })}>
              {m.besidePlay()}
            </button>
            <button type="button" class="button quiet" onClick={() => dispatch({ type: 'keepOther' })}>
              {m.besideKeep()}
            </button>
          </p>
        </div>
      )}
    </>
  )
}

/** How the rest was chosen, in one or two sentences. */
function followedText({ saved, followed, strayed }: Other): string {
  if (saved) return m.besideSaved({ name: saved })
  if (strayed.length === 0) return followed === 0 ? m.besideStraight() : m.besideFollowed()
  return `${m.besideFollowed()} ${strayed.length === 1 ? m.besideStrayedOnce() : m.besideStrayed({ n: strayed.length })}`
}

/** The choice at the split, and the first line that the other route does not have there. */
function Parting({ scenario, view, from, line }: { scenario: Scenario; view: View; from: number; line: Line | null }) {
  const moment = view.past[from]
  return (
    <div class="parting">
      {moment?.taken && (
        <p class="turn">
          <small>{m.day({ day: moment.taken.day })}</small>
          <b lang={storyLang()}>{moment.taken.text}</b>
        </p>
      )}
      <p class="label">{m.besideFirst()}</p>
      {line ? <Lines lines={[line]} scenario={scenario} at={`first-${line.n}`} /> : <p>{m.besideNoLine()}</p>}
    </div>
  )
}

/** The way on, decision by decision; every moment opens its text. What is word for word the same in both lies folded. */
function Course({ legs, scenario, side }: { legs: readonly Leg[]; scenario: Scenario; side: Side }) {
  return (
    <ol class="legs">
      {runsOf(legs).map((run, n) =>
        run[0]?.alike ? (
          <li class="alike">
            <Fold
              summary={
                <>
                  <small>{m.day({ day: dayOf(run[0]) })}</small>{' '}
                  <b>{run.length === 1 ? m.besideAlikeOnce() : m.besideAlike({ n: run.length })}</b>
                </>
              }
            >
              {() => (
                <ol class="legs">
                  {run.map((leg, at) => (
                    <Step leg={leg} scenario={scenario} at={`${side}-${n}-${at}`} />
                  ))}
                </ol>
              )}
            </Fold>
          </li>
        ) : (
          run.map((leg) => <Step leg={leg} scenario={scenario} at={`${side}-${n}`} />)
        ),
      )}
    </ol>
  )
}

function Step({ leg, scenario, at }: { leg: Leg; scenario: Scenario; at: string }) {
  const { moment, taken, alike, strayed } = leg
  return (
    <li class={strayed ? 'strayed' : alike ? 'same' : 'own'}>
      <Fold
        summary={
          <>
            <small>{m.day({ day: dayOf(leg) })}</small> {taken ? <b lang={storyLang()}>{taken.text}</b> : <b>{m.besideLast()}</b>}
            {strayed && <small class="why">{m.besideAstray()}</small>}
          </>
        }
      >
        {() => <Lines lines={moment.lines} scenario={scenario} at={at} />}
      </Fold>
    </li>
  )
}

/** What lies folded is drawn when somebody opens it. */
function Fold({ summary, children }: { summary: ComponentChildren; children: () => ComponentChildren }) {
  const [open, unfold] = useState(false)
  return (
    <details onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}

function dayOf({ taken, moment }: Leg): number {
  return taken?.day ?? moment.day
}

export function Ending({ scenario, view, same }: { scenario: Scenario; view: View; same: boolean }) {
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  return (
    <div class="finish">
      <p class="label">{ending ? (same ? m.besideSameEnding() : m.besideEnding()) : m.besideOpen()}</p>
      {ending && (
        <div lang={storyLang()}>
          <h4>{ending.title}</h4>
          <p>{ending.text}</p>
        </div>
      )}
    </div>
  )
}

interface DifferencesProps {
  scenario: Scenario
  outcomes: WhatIf['outcomes']
  /** Above the causes that an outcome has in the other route. */
  nowBy: string
}

/** Outcomes that are only in one of both, or came from something else. Also of one person in the rules lab. */
export function Differences({ scenario, outcomes, nowBy }: DifferencesProps) {
  const { gone, came, other } = outcomes
  if (gone.length + came.length + other.length === 0) return <p class="panel">{m.besideSameOutcomes()}</p>
  return (
    <div class="differences">
      {gone.length > 0 && (
        <section aria-labelledby="gone">
          <h3 id="gone">{m.besideGone()}</h3>
          <ul>
            {gone.map((one) => (
              <Happened outcome={one} scenario={scenario} look="went" />
            ))}
          </ul>
        </section>
      )}
      {came.length > 0 && (
        <section aria-labelledby="came">
          <h3 id="came">{m.besideCame()}</h3>
          <ul>
            {came.map((one) => (
              <Happened outcome={one} scenario={scenario} look="came" />
            ))}
          </ul>
        </section>
      )}
      {other.length > 0 && (
        <section aria-labelledby="otherwise">
          <h3 id="otherwise">{m.besideOther()}</h3>
          <ul>
            {other.map(([was, now]) => (
              <Happened outcome={now} scenario={scenario} look="other" was={was} nowBy={nowBy} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface HappenedProps {
  outcome: Outcome
  scenario: Scenario
  look: 'went' | 'came' | 'other'
  /** The same outcome in the other route, from other causes. */
  was?: Outcome
  nowBy?: string
}

function Happened({ outcome, scenario, look, was, nowBy = '' }: HappenedProps) {
  return (
    <li class={`happened ${look}`}>
      <p class="label">
        {m.day({ day: outcome.day })} · {outcome.unintended ? m.unintended() : m.intended()}
      </p>
      <h4 lang={storyLang()}>{outcome.title}</h4>
      {was && <Causes outcome={was} scenario={scenario} label={m.besideWasBy()} />}
      <Causes outcome={outcome} scenario={scenario} label={was ? nowBy : null} />
    </li>
  )
}

function Causes({ outcome, scenario, label }: { outcome: Outcome; scenario: Scenario; label: string | null }) {
  const seen = new Set<Id>()
  return (
    <>
      {label && <p class="hint">{label}</p>}
      <ul class="causes" aria-label={label ?? m.causes()}>
        {outcome.causes.map((cause) => {
          if (seen.has(`${cause.kind} ${cause.id}`)) return null
          seen.add(`${cause.kind} ${cause.id}`)
          return <CauseItem cause={cause} scenario={scenario} />
        })}
      </ul>
    </>
  )
}
