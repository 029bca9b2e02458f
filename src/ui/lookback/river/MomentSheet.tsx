/** One moment of the route, read again: its lines, thoughts included, what was chosen there and what came to light; and from here on. Drawn by StepWhat. */
import { useEffect, useRef } from 'preact/hooks'
import type { Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { Go } from '../../kit/Go.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { Lines } from '../../play/Lines.tsx'
import { Reveal } from '../../play/Thoughts.tsx'
import { type Journey, keyOf } from '../journey.ts'
import { Causes, Results } from './Ends.tsx'

interface Props {
  scenario: Scenario
  view: View
  journey: Journey
  /** Place of the moment in the run, from 0. */
  at: number
  onTurn: (at: number) => void
  onClose: () => void
}

export function MomentSheet({ scenario, view, journey, at, onTurn, onClose }: Props) {
  const { dispatch } = useHands()
  const top = useRef<HTMLDivElement>(null)
  const moment = journey.moments[at]
  const first = useRef(true)
  // Another moment in the same sheet begins at its top.
  useEffect(() => {
    if (!first.current) top.current?.closest('dialog')?.scrollTo(0, 0)
    first.current = false
  }, [at])
  if (!moment) return null
  const days = [
    ...new Set(
      journey.days
        .filter((day) => [...day.thoughts, ...day.decisions, ...day.guesses, ...day.outcomes].some((one) => one.moment === at))
        .map((day) => day.day),
    ),
  ]
  const outcomes = journey.days.flatMap((day) => day.outcomes).filter((one) => one.moment === at)
  const decision = journey.days.flatMap((day) => day.decisions).find((one) => one.moment === at)
  const place = moment.taken?.at ?? moment.guess?.at
  const { scenario: name, chair } = view
  return (
    <Sheet title={capital(m.day({ day: days.length > 0 ? days.join(' · ') : moment.day }))} onClose={onClose}>
      <div class="river-moment" ref={top}>
        <Lines lines={moment.lines} scenario={scenario} at={`moment-${at}`} />
        {moment.taken && (
          <p class="taken">
            {decision?.title && <small lang={storyLang()}>{decision.title}</small>}
            <b lang={storyLang()}>{moment.taken.text}</b>
          </p>
        )}
        {moment.guess && (
          <>
            <p class="label">
              {m.riverGuess()} · <span lang={storyLang()}>{moment.guess.question}</span>
            </p>
            <Reveal guess={moment.guess} scenario={scenario} />
          </>
        )}
        {place !== undefined && <Results journey={journey} at={place} onGo={onTurn} />}
        {outcomes.length > 0 && (
          <section class="came-up">
            <h3>{m.riverCame()}</h3>
            {outcomes.map((one) => (
              <div key={keyOf(one)} class={one.outcome.unintended ? 'a-outcome unintended' : 'a-outcome'}>
                <p>
                  <b lang={storyLang()}>{one.outcome.title}</b> <small>{one.outcome.unintended ? m.unintended() : m.intended()}</small>
                </p>
                <Causes scenario={scenario} journey={journey} outcome={one} onGo={onTurn} />
              </div>
            ))}
          </section>
        )}
        {place !== undefined && (
          <section class="on-from-here">
            <p class="row">
              <button type="button" class="button" onClick={() => dispatch({ type: 'replay', at: place })}>
                {m.riverReplay()}
              </button>
              {moment.taken && (
                <Go place={{ screen: 'whatif', scenario: name, chair, at: place }} class="button quiet">
                  {m.riverWhatIf()}
                </Go>
              )}
            </p>
            <p class="hint">{m.riverReplayHint()}</p>
          </section>
        )}
        <p class="row turn">
          <button type="button" class="plain" disabled={at === 0} onClick={() => onTurn(at - 1)}>
            ← {m.riverMomentBefore()}
          </button>
          <button type="button" class="plain" disabled={at >= journey.moments.length - 1} onClick={() => onTurn(at + 1)}>
            {m.riverMomentAfter()} →
          </button>
        </p>
      </div>
    </Sheet>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
