/** One page of a moment and what can be done below it. Drawn by the play screen, and by the build to bake the first moment and its replies. */
import type { Choice, Id, Line, Mood, Offer, Scenario, View } from '../engine/types.ts'
import { m, storyLang } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import { causeFrom, isMineEarlier } from './kit/cause.ts'
import { Told } from './kit/Told.tsx'
import { Whose } from './other/Whose.tsx'
import { duration, moodWord, nameOf } from './play/amounts.ts'
import { pagesOf, whereAt } from './play/pages.ts'
import { RuleNote } from './play/RuleNote.tsx'
import { type Seen, seenOn } from './play/seen.ts'
import { Thoughts } from './play/Thoughts.tsx'
import { WhereLine } from './play/WhereLine.tsx'

interface PageProps {
  view: View
  scenario: Scenario
  /** Which page of the moment, from 0. */
  page: number
  onRead?: ((doc: Id) => void) | undefined
  /** How many of the page's lines have come; the others keep their place. Without it: all. */
  till?: number
}

/** Goes inside `[data-moment]`: what is said, above the line; what is thought, below it. */
export function Page({ view, scenario, page, onRead, till }: PageProps) {
  const pages = pagesOf(view.now.lines)
  const shown = pages[Math.min(page, pages.length - 1)]
  const last = page >= pages.length - 1
  const lines = withoutQuestion(shown?.lines ?? [], last ? view.offer : null)
  const before = page === 0 ? view.past.at(-1) : undefined
  const seen = new Set<Id>()
  const here = (n: number) => lines.some((line) => line.n === n)
  const reached = view.now.outcomes.filter((outcome) => here(outcome.line))
  const shows = seenOn(view, scenario, page)
  /** The first line that has not come yet. */
  const waits = till === undefined ? Number.POSITIVE_INFINITY : (shown?.lines[till]?.n ?? Number.POSITIVE_INFINITY)
  return (
    <>
      <section class="above" aria-labelledby="where">
        <WhereLine where={whereAt(view, page)} scenario={scenario} fresh={shown?.heading ?? null} />
        <div class="said">
          {view.made === 0 && page === 0 && <Whose view={view} scenario={scenario} />}
          {before?.taken && (
            <p class="chosen">
              <small>{m.youChose()}</small> <span lang={storyLang()}>{before.taken.text}</span>
            </p>
          )}
          {lines.map((line, n) => (
            <>
              {line.n < waits && <Shown what={shows.get(line.n)} />}
              {line.kind !== 'thought' && (
                <Said
                  line={line}
                  scenario={scenario}
                  seen={seen}
                  sinks={lines[n + 1]?.kind === 'thought'}
                  again={sameVoice(lines, n)}
                  waits={line.n >= waits}
                />
              )}
            </>
          ))}
        </div>
        {view.now.documents.map(
          ({ id, line }) => here(line) && <Landed id={id} scenario={scenario} chair={view.chair} onRead={onRead} waits={line >= waits} />,
        )}
        {reached.map((outcome) => (
          <p class={outcome.line >= waits ? 'outcome to-come' : 'outcome'}>
            <span class="label">{m.outcomeMark()}</span> <span lang={storyLang()}>{outcome.title}</span>
            {outcome.causes.map((cause) => isMineEarlier(cause) && <small class="from-you">{causeFrom(cause, scenario)}</small>)}
          </p>
        ))}
      </section>
      <Thoughts lines={lines} scenario={scenario} guess={before?.guess ?? null} seen={seen} waits={waits} />
    </>
  )
}

/** What the picture and the sound show, in words. */
function Shown({ what }: { what: Seen | undefined }) {
  if (!what) return null
  return (
    <>
      {what.seen.length > 0 && <p class="seen">{what.seen.join(' ')}</p>}
      {what.heard.length > 0 && <p class="heard">{what.heard.join(' ')}</p>}
    </>
  )
}

/** A guess asks its question itself, next to its answers. */
function withoutQuestion(lines: Line[], offer: Offer | null): Line[] {
  if (offer?.kind !== 'guess') return lines
  const asked = lines.findLast((line) => line.kind === 'narration' && line.text === offer.question)
  return lines.filter((line) => line !== asked)
}

function sameVoice(lines: Line[], n: number): boolean {
  const line = lines[n]
  const before = lines[n - 1]
  return line?.kind === 'speech' && before?.kind === 'speech' && before.who === line.who && line.mood === null
}

interface SaidProps {
  line: Line
  scenario: Scenario
  seen: Set<Id>
  /** A thought follows: the line gets the mark that leads the eye below. */
  sinks: boolean
  /** The same person goes on speaking. */
  again: boolean
  /** Has its place already, and comes later. */
  waits: boolean
}

function Said({ line, scenario, seen, sinks, again, waits }: SaidProps) {
  const later = waits ? ' to-come' : ''
  const words = (
    <>
      <Told text={line.text ?? ''} scenario={scenario} seen={seen} at={line.n} />
      {sinks && <i class="sinks" />}
    </>
  )
  if (line.kind === 'narration')
    return (
      <p class={waits ? 'to-come' : undefined} lang={storyLang()}>
        {words}
      </p>
    )
  return (
    <div class={(line.who === 'jij' ? 'speech mine' : 'speech') + later}>
      {!again && (
        <p class="voice">
          <b>{nameOf(scenario, line.who)}</b>
          {line.mood && <Mooded mood={line.mood} />}
        </p>
      )}
      <p lang={storyLang()}>{words}</p>
    </div>
  )
}

/** How somebody says it; the comma is for whoever reads name and mood on one line. */
function Mooded({ mood }: { mood: Mood }) {
  return (
    <>
      <span class="comma">, </span>
      <span>{moodWord(mood)}</span>
    </>
  )
}

interface LandedProps {
  id: Id
  scenario: Scenario
  chair: Id
  onRead: PageProps['onRead']
  waits: boolean
}

function Landed({ id, scenario, chair, onRead, waits }: LandedProps) {
  const doc = scenario.documents[id]
  // Who counts no work time has no desk either.
  const desk = scenario.chairs.find((one) => one.id === chair)?.time !== false
  if (!doc) return null
  return (
    <p class={waits ? 'landed to-come' : 'landed'}>
      <span>
        <span class="label">{desk ? m.onYourDesk() : m.beforeYou()}</span> <b lang={storyLang()}>{doc.title}</b>
      </span>
      <button type="button" class="plain" data-doc={id} onClick={() => onRead?.(id)}>
        {desk ? m.read() : m.lookAt()} <span class="sr">{doc.title}</span>
      </button>
    </p>
  )
}

/** Goes inside `[data-choices]` on the last page: the options that lie open, and those that are closed, with the reason. */
function Choices({ offer, scenario }: { offer: Offer; scenario: Scenario }) {
  const { dispatch } = useHands()
  const guess = offer.kind === 'guess'
  const take = (choice: Choice, event: MouseEvent) => {
    // The second half of a double click would land on a choice the reader has not seen yet.
    if (choice.closed || event.detail > 1) return
    dispatch({ type: guess ? 'guess' : 'choose', id: choice.id })
  }
  return (
    <div class={guess ? 'offer guess' : 'offer'}>
      {guess ? (
        <>
          <h3 id="offer">
            <span class="label">{m.guessTitle()}</span> <span lang={storyLang()}>{offer.question}</span>
          </h3>
          <p class="hint">{m.guessHint()}</p>
        </>
      ) : (
        <h3 id="offer" class="sr">
          {m.choicesTitle()}
        </h3>
      )}
      <ol aria-labelledby="offer">
        {offer.choices.map((choice, n) => (
          <li>
            <button
              type="button"
              class={choice.closed ? 'choice closed' : 'choice'}
              data-choice={choice.id}
              aria-disabled={choice.closed ? 'true' : undefined}
              aria-keyshortcuts={String(n + 1)}
              onClick={(event) => take(choice, event)}
            >
              <span class="n" aria-hidden="true">
                {n + 1}
              </span>
              <span class="t" lang={storyLang()}>
                {choice.text}
              </span>
              {choice.cost !== null && !choice.closed && <span class="c">{m.costs({ time: duration(choice.cost) })}</span>}
              {choice.closed?.by === 'time' && <span class="c">{m.closedByTime()}</span>}
              {choice.closed?.by === 'rule' && <ClosedBy rule={choice.closed.rule} scenario={scenario} />}
            </button>
            {choice.closed?.by === 'rule' && <RuleNote rule={choice.closed.rule} at={choice.id} scenario={scenario} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

function ClosedBy({ rule, scenario }: { rule: Id; scenario: Scenario }) {
  const reason = scenario.procedures.find((one) => one.id === rule)?.closed ?? rule
  return (
    <span class="c">
      {m.closedByRule()} <span lang={storyLang()}>{reason}</span>
    </span>
  )
}

interface FootProps {
  view: View
  scenario: Scenario
  page: number
  onPage: (page: number) => void
}

/** Everything inside `[data-choices]`: on to the next page, or the choices, or the end. */
export function Foot({ view, scenario, page, onPage }: FootProps) {
  const { dispatch } = useHands()
  const pages = pagesOf(view.now.lines)
  const next = pages[page + 1]
  const on = next || view.ending
  return (
    <>
      {next?.heavy && (
        <div class="heavy">
          <p>
            <b>{m.heavyTitle()}</b> <span lang={storyLang()}>{next.heavy}</span>. {m.heavyText()}
          </p>
          <button type="button" class="button quiet" onClick={() => dispatch({ type: 'open', dialog: 'pause' })}>
            {m.pause()}
          </button>
        </div>
      )}
      {on && (
        <button type="button" class="button next" data-next onClick={() => onPage(page + 1)}>
          {next ? m.next() : m.toEnding()}
        </button>
      )}
      {!on && view.offer && <Choices offer={view.offer} scenario={scenario} />}
      {page > 0 && (
        <button type="button" class="plain back-page" onClick={() => onPage(page - 1)}>
          {m.backPage()}
        </button>
      )}
    </>
  )
}
