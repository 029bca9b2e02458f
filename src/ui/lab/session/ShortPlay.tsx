/** Milan in a few choices: the pages, the thoughts and the options as in play, and in between what happened in the meantime. The whole screen; drawn by Lab while the short form is open. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Id, Scenario, ShortForm, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { type Action, HandsContext, useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'
import { Slot } from '../../kit/Slot.tsx'
import { Waterline } from '../../kit/Waterline.tsx'
import { Foot, Page } from '../../Moment.tsx'
import { Paper } from '../../play/Paper.tsx'
import { spoken } from '../../play/spoken.ts'
import { usePlayKeys } from '../../play/usePlayKeys.ts'
import '../../style/lab-session.css'
import { PartClock, Sentence } from './Pieces.tsx'
import { type ShortStep, stepsOf } from './steps.ts'
import { type Forty, useSession } from './useSession.ts'

export function ShortPlay() {
  const scenario = useStore((state) => state.scenario)
  const form = useStore((state) => state.lab?.short ?? null)
  const forty = useSession()
  if (!scenario || !form || !forty) return null
  return <Playing scenario={scenario} form={form} forty={forty} />
}

interface Props {
  scenario: Scenario
  form: ShortForm
  forty: Forty
}

function Playing({ scenario, form, forty }: Props) {
  const hands = useHands()
  const { dispatch } = hands
  const [reading, read] = useState<Id | null>(null)
  const steps = useMemo(() => stepsOf(form), [form])
  const { at, turn, anew } = useAt(form, steps.length)
  const step = steps[at] ?? steps[0]
  const live = useRef<HTMLParagraphElement>(null)
  const where = `${form.now.made}/${at}`
  const first = useRef(where)
  usePlayKeys()

  useEffect(() => {
    if (step?.kind === 'page') dispatch({ type: 'labTurned', which: step.which, page: step.page })
  }, [where])
  useEffect(() => {
    document.getElementById('where')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    if (first.current === where || !step || !live.current) return
    first.current = ''
    live.current.textContent = heard(step, form, scenario)
    // Announced once: who reads the page afterwards must not meet the same words twice.
    const quiet = setTimeout(() => live.current?.replaceChildren(), 4000)
    return () => clearTimeout(quiet)
  }, [where])

  if (!step) return null
  // The same buttons as in play; here they answer the short form.
  const here = {
    ...hands,
    dispatch: (action: Action) =>
      dispatch(action.type === 'choose' || action.type === 'guess' ? { type: 'labShort', move: { take: action.id } } : action),
  }
  return (
    <HandsContext.Provider value={here}>
      <Bar form={form} forty={forty} />
      <Slot />
      <main class="play short-form">
        <div data-moment>
          {step.kind === 'page' && <Page view={viewOf(form, step)} scenario={scenario} page={step.page} onRead={read} />}
          {step.kind === 'between' && <Between form={form} />}
          {step.kind === 'end' && <Ended view={form.now} scenario={scenario} />}
        </div>
        <Waterline beat={form.now.made + at} />
        <div data-choices>
          {step.kind === 'end' ? (
            <After forty={forty} onAnew={anew} />
          ) : (
            <On steps={steps} at={at} form={form} scenario={scenario} onTurn={turn} />
          )}
        </div>
      </main>
      <p class="sr" aria-live="polite" ref={live} />
      {reading && <Paper id={reading} scenario={scenario} onClose={() => read(null)} />}
    </HandsContext.Provider>
  )
}

/** Which step is on the screen: the first of what is new, the last when the reader goes back. */
function useAt(form: ShortForm, count: number): { at: number; turn: (at: number) => void; anew: () => void } {
  const { made } = form.now
  const [shown, show] = useState({ made, at: 0 })
  let now = shown
  if (shown.made !== made) {
    now = { made, at: made < shown.made ? count - 1 : 0 }
    show(now)
  }
  return { at: Math.min(now.at, count - 1), turn: (at) => show({ made, at }), anew: () => show({ made: -1, at: 0 }) }
}

/** A choice that fell in between was not the reader's: “je koos” would not be true. */
function viewOf({ reply, now, own }: ShortForm, step: ShortStep & { kind: 'page' }): View {
  if (step.which === 'reply') return reply ?? now
  const before = now.past.at(-1)
  return own || !before ? now : { ...now, past: [...now.past.slice(0, -1), { ...before, taken: null, guess: null }] }
}

function heard(step: ShortStep, form: ShortForm, scenario: Scenario): string {
  if (step.kind === 'page') return spoken(viewOf(form, step), scenario, step.page)
  if (step.kind === 'between') return form.between.map(({ day, told }) => `${m.day({ day })}: ${told.join(' ')}`).join('\n')
  return scenario.endings[form.now.ending ?? '']?.title ?? ''
}

function Bar({ form, forty }: Pick<Props, 'form' | 'forty'>) {
  const { dispatch } = useHands()
  const n = Math.min(form.asked + 1, form.of)
  return (
    <header class="bar short-bar">
      <h1>
        {forty.name} <span>{m.labSessionShort()}</span>
      </h1>
      <ul class="clocks">
        <li>{form.now.ending === null ? m.labSessionChoice({ n, of: form.of }) : m.labSessionChoices({ of: form.of })}</li>
      </ul>
      <PartClock forty={forty} part={1} />
      <div class="tools">
        <button type="button" class="tool rest" aria-keyshortcuts="P" onClick={() => dispatch({ type: 'open', dialog: 'pause' })}>
          {m.pause()}
        </button>
        <button type="button" class="tool" onClick={() => dispatch({ type: 'labShort', move: 'close' })}>
          {m.labSessionBack()}
        </button>
      </div>
    </header>
  )
}

/** What happened without the reader: a line for every day, in the words of the story. */
function Between({ form }: { form: ShortForm }) {
  const [first, last] = [form.between[0]?.day ?? 0, form.between.at(-1)?.day ?? 0]
  return (
    <>
      <section class="above between" aria-labelledby="where">
        <h2 id="where" class="where fresh" tabindex={-1}>
          {m.labSessionBetween()} <small>{first === last ? m.day({ day: first }) : m.labSessionDays({ first, last })}</small>
        </h2>
        <ol class="between-days">
          {form.between.map(({ day, told }) => (
            <li>
              <b>{m.day({ day })}</b>
              <span>
                {told.map((text) => (
                  <span lang={storyLang()}>{text}</span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section class="below" hidden />
    </>
  )
}

function Ended({ view, scenario }: { view: View; scenario: Scenario }) {
  const ending = scenario.endings[view.ending ?? '']
  return (
    <>
      <section class="above between" aria-labelledby="where">
        <p class="label">{m.endingLabel()}</p>
        <h2 id="where" class="where fresh" tabindex={-1} lang={storyLang()}>
          {ending?.title ?? view.ending}
        </h2>
        <p class="lead" lang={storyLang()}>
          {ending?.text}
        </p>
      </section>
      <section class="below" hidden />
    </>
  )
}

interface OnProps {
  steps: readonly ShortStep[]
  at: number
  form: ShortForm
  scenario: Scenario
  onTurn: (at: number) => void
}

/** On to the next step, or what is asked. */
function On({ steps, at, form, scenario, onTurn }: OnProps) {
  const { dispatch } = useHands()
  const [step, next] = [steps[at], steps[at + 1]]
  const heavy = next?.kind === 'page' ? next.heavy : null
  const asks = !next && step?.kind === 'page' && form.now.offer !== null
  return (
    <>
      {heavy !== null && (
        <div class="heavy">
          <p>
            <b>{m.heavyTitle()}</b> <span lang={storyLang()}>{heavy}</span>. {m.heavyText()}
          </p>
          <button type="button" class="button quiet" onClick={() => dispatch({ type: 'open', dialog: 'pause' })}>
            {m.pause()}
          </button>
        </div>
      )}
      {next && (
        <button type="button" class="button next" data-next onClick={() => onTurn(at + 1)}>
          {next.kind === 'end' ? m.toEnding() : m.next()}
        </button>
      )}
      {/* The page that asks is the last of its moment: nothing of the foot but the options comes out. */}
      {asks && step.kind === 'page' && <Foot view={form.now} scenario={scenario} page={step.page} onPage={() => onTurn(at - 1)} />}
      {!(asks && step.kind === 'page' && step.page > 0) && at > 0 && (
        <button type="button" class="plain back-page" onClick={() => onTurn(at - 1)}>
          {m.backPage()}
        </button>
      )}
      {at === 0 && (form.own || (form.reply?.made ?? 0) > 0) && (
        <button type="button" class="plain back-page" onClick={() => dispatch({ type: 'labShort', move: 'back' })}>
          {m.labSessionOther()}
        </button>
      )}
    </>
  )
}

/** After the ending: a sentence, and on. */
function After({ forty, onAnew }: { forty: Forty; onAnew: () => void }) {
  const { dispatch } = useHands()
  const next = forty.parts[1]
  const again = () => {
    onAnew()
    dispatch({ type: 'labShort', move: 'anew' })
  }
  return (
    <div class="panel short-after">
      <Sentence forty={forty} part={1} at="short" />
      <p class="row">
        {next && (
          <button type="button" class="button" onClick={() => forty.to(next.part)}>
            {m.labSessionNext({ title: next.title })}
          </button>
        )}
        <button type="button" class="plain" onClick={again}>
          {m.labSessionAnew()}
        </button>
      </p>
    </div>
  )
}
