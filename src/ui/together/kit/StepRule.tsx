/** Where a replay stands: number and name of the step, what it is for, and who writes, speaks or only listens. Drawn on every screen of a session. */
import type { Voice } from '../../../engine/session/steps.ts'
import { STEPS } from '../../../engine/session/steps.ts'
import type { Room } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import { type Doing, doingIn, partAim, partName, partOf, stepName, voicesIn } from './steps.ts'

interface Props {
  step: Room['step']
  /** Who looks: says what that one does now. Null: says it of everybody. */
  role: Voice | null
  /** To be read from across a room. */
  large?: boolean
}

export function StepRule({ step, role, large = false }: Props) {
  const part = step && partOf(step)
  if (!step || !part) return null
  const parts = STEPS[step.now]?.parts.length ?? 1
  return (
    <section class={large ? 'step-rule large' : 'step-rule'} aria-label={m.beamerStepLabel()}>
      <p class="step-n">
        <Dots now={step.now} />
        <span>
          {parts > 1
            ? m.beamerStepPart({ n: step.now, name: stepName(step.now), part: step.part + 1, parts })
            : m.beamerStep({ n: step.now })}
        </span>
      </p>
      <h2 class="step-name">{partName(part.id)}</h2>
      <p class="step-aim">{partAim(part.id)}</p>
      {role ? (
        <ul class="step-who mine">
          {doingIn(part, role).map((doing) => (
            <li>
              <Sign doing={doing} />
              <b>{YOURS[doing]()}</b>
            </li>
          ))}
        </ul>
      ) : (
        <ul class="step-who">
          {(['writes', 'speaks', 'listens'] as const).map(
            (doing) =>
              part[doing].length > 0 && (
                <li>
                  <Sign doing={doing} />
                  <span>
                    {THEIRS[doing]()} <b>{voicesIn(part[doing])}</b>
                  </span>
                </li>
              ),
          )}
        </ul>
      )}
    </section>
  )
}

const YOURS: Record<Doing, () => string> = {
  writes: m.beamerYouWrite,
  speaks: m.beamerYouSpeak,
  listens: m.beamerYouListen,
  keeps: m.beamerYouKeep,
}
const THEIRS: Record<Exclude<Doing, 'keeps'>, () => string> = { writes: m.beamerWrites, speaks: m.beamerSpeaks, listens: m.beamerListens }

/** Seven drops, filled as far as the session has come. */
function Dots({ now }: { now: number }) {
  return (
    <svg class="step-dots" aria-hidden="true" viewBox="0 0 104 14" width="104" height="14">
      {STEPS.map(({ n }) => (
        <circle class={n < now ? 'done' : n === now ? 'now' : undefined} cx={8 + n * 14.6} cy="7" r={n === now ? 5.5 : 3.8} />
      ))}
    </svg>
  )
}

// A pencil, a balloon of speech, an ear, a clock.
const SIGNS: Record<Doing, string> = {
  writes: 'M4 20l1-4.500L16.500 4l3.500 3.500L8.500 19zM14 6.500l3.500 3.500',
  speaks: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5',
  listens:
    'M7 9a5.500 5.500 0 0 1 11 0c0 4-4 4.500-4 8a3 3 0 0 1-5.500 1.500M10 9.500a2.500 2.500 0 0 1 5 0c0 1.800-1.500 2.300-2.300 3.500',
  keeps: 'M12 3.500a8.500 8.500 0 1 1-.01 0zM12 7.500V12l3 2',
}

function Sign({ doing }: { doing: Doing }) {
  return (
    <svg class="step-sign" aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
      <path d={SIGNS[doing]} />
    </svg>
  )
}
