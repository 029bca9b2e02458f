/** What everybody has in front of them now, in small: the door, the page of the story, the question, or the result. Drawn by the leading screen. */
import type { ComponentChildren } from 'preact'
import type { Ballot, Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Lines } from '../../play/Lines.tsx'
import { pagesOf, whereAt } from '../../play/pages.ts'
import { betweenOf } from '../kit/asked.ts'
import { Bars } from '../kit/Bars.tsx'
import { Between } from '../kit/Between.tsx'
import { OptionText } from '../kit/OptionText.tsx'
import { letterOf } from '../kit/result.ts'
import { Door } from './Door.tsx'
import { pageOn } from './next.ts'
import { PartNow } from './PartNow.tsx'
import type { Leading } from './useLead.ts'

export function Now({ lead }: { lead: Leading }) {
  const { room, view, scenario, together } = lead
  if (room.phase === 'lobby') return <Door together={together} />
  if (!scenario || !view || room.phase === 'ended') return null
  const { ballot } = room
  // Asked already at this place, while the text is on the screens again.
  const asked = ballot?.rounds.some((round) => round.counts !== null) ? ballot : null
  return (
    <>
      {room.phase === 'voting' && ballot && <Question ballot={ballot} />}
      {room.phase === 'revealed' && ballot && <Result ballot={ballot} lead={lead} scenario={scenario} />}
      {/* What is told after a guess is not on the screens yet. */}
      {!(room.phase === 'revealed' && ballot?.taken) && (room.policy?.part ?? 1) < 2 && (
        <Text view={view} scenario={scenario} room={room}>
          {room.phase === 'reading' && asked && <Result ballot={asked} lead={lead} scenario={scenario} />}
        </Text>
      )}
      {room.policy && room.policy.part > 1 && room.phase === 'reading' && (
        <>
          {asked && <Result ballot={asked} lead={lead} scenario={scenario} />}
          <PartNow room={room} scenario={scenario} part={room.policy.part} />
        </>
      )}
    </>
  )
}

function Question({ ballot }: { ballot: Ballot }) {
  return (
    <section class="lead-question" aria-label={m.leadQuestion()}>
      {ballot.question && <h2 lang={storyLang()}>{ballot.question}</h2>}
      <ol>
        {ballot.options.map((option, n) => (
          <li class={option.closed ? 'shut' : undefined}>
            <i aria-hidden="true">{letterOf(n)}</i>
            <span lang={storyLang()}>
              <OptionText kind={ballot.kind} text={option.text} />
            </span>
            {option.closed && <small>{m.leadClosed()}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Result({ ballot, lead, scenario }: { ballot: Ballot; lead: Leading; scenario: Scenario }) {
  return (
    <section class="lead-result">
      {ballot.question && <h2 lang={storyLang()}>{ballot.question}</h2>}
      <Bars ballot={ballot} scenario={scenario} onHide={(id, on) => lead.send({ type: 'hide', id, on })} />
    </section>
  )
}

interface TextProps {
  view: View
  scenario: Scenario
  room: Room
  children: ComponentChildren
}

/** The text itself: open while it is read, folded while the room has something else to do. */
function Text({ view, scenario, room, children }: TextProps) {
  if (room.page < 0 && view.ending) return <EndingText scenario={scenario} ending={view.ending} />
  const pages = pagesOf(view.now.lines)
  const page = pageOn(room, view)
  const where = whereAt(view, page)
  // A guess asks its question itself, beside its answers.
  const asks = view.offer?.kind === 'guess' ? view.offer.question : null
  const lines = (pages[page]?.lines ?? []).filter((line) => line.kind !== 'narration' || line.text !== asks)
  const outcomes = view.now.outcomes.filter((outcome) => lines.some((line) => line.n === outcome.line))
  return (
    <>
      {children}
      <details class="lead-text" open={room.phase === 'reading'}>
        <summary>
          {where.place && <span lang={storyLang()}>{scenario.places[where.place] ?? where.place}, </span>}
          {m.day({ day: where.day })}
          {pages.length > 1 && <small>{m.leadNowPage({ n: page + 1, of: pages.length })}</small>}
        </summary>
        {page === 0 && <Between days={betweenOf(scenario, view, room)} />}
        <Lines lines={lines} scenario={scenario} at={`lead-${view.made}-${page}`} />
        {outcomes.map((outcome) => (
          <p class="outcome">
            <span class="label">{m.outcomeMark()}</span> <span lang={storyLang()}>{outcome.title}</span>
          </p>
        ))}
        {view.offer && page === pages.length - 1 && room.phase === 'reading' && <Ahead view={view} />}
      </details>
    </>
  )
}

/** What lies open at the foot of this page: whoever leads sees what will be asked. */
function Ahead({ view }: { view: View }) {
  const { offer } = view
  if (!offer) return null
  return (
    <div class="lead-question small">
      {offer.kind === 'guess' && <h3 lang={storyLang()}>{offer.question}</h3>}
      <ol>
        {offer.choices.map((choice, n) => (
          <li class={choice.closed ? 'shut' : undefined}>
            <i aria-hidden="true">{letterOf(n)}</i>
            <span lang={storyLang()}>{choice.text}</span>
            {choice.closed && <small>{m.leadClosed()}</small>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function EndingText({ scenario, ending }: { scenario: Scenario; ending: string }) {
  const told = scenario.endings[ending]
  return told ? (
    <section class="lead-ending" lang={storyLang()}>
      <h2>{told.title}</h2>
      <p>{told.text}</p>
    </section>
  ) : null
}
