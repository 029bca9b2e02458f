/** Forty minutes for who makes or carries out rules: one life, one rule, the same life again, many lives, and a talk. Drawn by Lab. */
import { useEffect } from 'preact/hooks'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import { questionsOf } from '../note/questions.ts'
import '../../style/lab-session.css'
import { PartClock, Sentence } from './Pieces.tsx'
import type { SessionPart } from './parts.ts'
import { type Forty, useSession } from './useSession.ts'

export function PolicySession() {
  const { dispatch } = useHands()
  const forty = useSession()
  const behind = useStore((state) => state.lab !== null && state.lab.session.choices.length > 0 && state.lab.short === null)
  // What was played before this visit: part three and four ask for it.
  useEffect(() => {
    if (behind) dispatch({ type: 'labShort', move: 'read' })
  }, [behind])
  if (!forty) return null
  const { part } = forty.session
  return <div class="lab-session">{part === 0 ? <Plan forty={forty} /> : <Underway forty={forty} part={part} />}</div>
}

/** Before it begins: what it is, for whom, and the five parts with their minutes. */
function Plan({ forty }: { forty: Forty }) {
  const begun = Object.values(forty.session.notes).some((text) => text.trim() !== '') || forty.session.choices.length > 0
  return (
    <>
      <section class="panel session-plan" aria-labelledby="session-plan">
        <h2 id="session-plan">{m.labSessionPlanTitle()}</h2>
        <p>{m.labSessionFor()}</p>
        <ol class="session-parts">
          {forty.parts.map(({ part, title, task, minutes }) => (
            <li>
              <i aria-hidden="true">{part}</i>
              <b>{title}</b>
              <span>{task}</span>
              <small>{m.labSessionMinutes({ minutes })}</small>
            </li>
          ))}
        </ol>
        <p class="row">
          <button type="button" class="button" onClick={() => forty.begin(true)}>
            {m.labSessionBegin()}
          </button>
          <button type="button" class="plain" onClick={() => forty.begin(false)}>
            {m.labSessionBeginFree()}
          </button>
        </p>
        {begun && <p class="hint">{m.labSessionBefore()}</p>}
      </section>
      <section class="panel session-group" aria-labelledby="session-group">
        <h2 id="session-group">{m.labSessionGroupTitle()}</h2>
        <ul>
          {[m.labSessionGroup1(), m.labSessionGroup2(), m.labSessionGroup3()].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Underway({ forty, part }: { forty: Forty; part: SessionPart }) {
  const here = forty.parts[part - 1]
  const next = forty.parts[part]
  if (!here) return null
  return (
    <>
      <nav aria-label={m.labSessionPath()} class="session-path">
        <ol>
          {forty.parts.map((one) => (
            <li>
              <button
                type="button"
                class={one.part < part ? 'done' : undefined}
                aria-current={one.part === part ? 'step' : undefined}
                onClick={() => forty.to(one.part)}
              >
                <i aria-hidden="true">{one.part}</i>
                <span>
                  {one.title} {one.part < part && <span class="sr">({m.labSessionBehind()})</span>}
                </span>
                <small>{m.labSessionMinutes({ minutes: one.minutes })}</small>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section class="panel session-now" aria-labelledby="session-now">
        <div class="strip-head">
          <h2 id="session-now" tabindex={-1}>
            <small>{m.labSessionPart({ n: part })}</small> {here.title}
          </h2>
          <PartClock forty={forty} part={part} />
        </div>
        <p class="task">{here.task}</p>
        <p class="watch">
          <b>{m.labSessionWatch()}</b> {here.watch}
        </p>
        {part === 5 ? <Questions /> : <Door forty={forty} part={part} />}
        <Sentence forty={forty} part={part} at={`part-${part}`} />
        <p class="row">
          {next && (
            <button type="button" class="button quiet" onClick={() => forty.to(next.part)}>
              {m.labSessionNext({ title: next.title })}
            </button>
          )}
          <button type="button" class="plain" onClick={forty.stop}>
            {m.labSessionStop()}
          </button>
        </p>
      </section>
    </>
  )
}

/** To where the part happens. */
function Door({ forty, part }: { forty: Forty; part: 1 | 2 | 3 | 4 }) {
  const { dispatch } = useHands()
  const scenario = useStore((state) => state.scenario)
  const short = useStore((state) => state.lab?.short ?? null)
  if (part > 1)
    return (
      <p>
        <button type="button" class="button" onClick={() => forty.to(part)}>
          {part === 2 ? m.labSessionGo2() : part === 3 ? m.labSessionGo3({ name: forty.name }) : m.labSessionGo4()}
        </button>
      </p>
    )
  if (scenario && (scenario.lab?.short.decisions.length ?? 0) === 0)
    return (
      <p>
        <Go place={{ screen: 'before', scenario: scenario.id }} class="button go">
          {m.labSessionGoWhole()}
        </Go>
      </p>
    )
  const played = forty.session.choices.length > 0
  const ended = short?.now.ending ?? null
  const open = (move: 'open' | 'anew') => dispatch({ type: 'labShort', move })
  return (
    <>
      {ended !== null && (
        <p>
          {m.labSessionEnded()} <b lang={storyLang()}>{scenario?.endings[ended]?.title}</b>
        </p>
      )}
      <p class="row">
        <button type="button" class="button" onClick={() => open(played ? 'open' : 'anew')}>
          {!played ? m.labSessionGo1({ name: forty.name }) : ended === null ? m.labSessionGoOn({ name: forty.name }) : m.labSessionRead()}
        </button>
        {played && (
          <button type="button" class="plain" onClick={() => open('anew')}>
            {m.labSessionAnew()}
          </button>
        )}
      </p>
    </>
  )
}

/** What to talk about: drawn from what happened, as on the note; and the way to the note. */
function Questions() {
  const place = useStore((state) => state.place)
  const lab = useStore((state) => state.lab)
  const scenario = useStore((state) => state.scenario)
  if (place.screen !== 'lab' || !lab || !scenario) return null
  return (
    <>
      <ol class="session-questions">
        {questionsOf(scenario, lab).map((question) => (
          <li lang={storyLang()}>{question}</li>
        ))}
      </ol>
      <p>
        <Go place={{ screen: 'lab', scenario: place.scenario, part: 'note' }} class="button go">
          {m.labSessionToNote()}
        </Go>
      </p>
    </>
  )
}
