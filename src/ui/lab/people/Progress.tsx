/** Start, stop and go on, how far the run is, and what went wrong. Drawn by People. */
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { figure } from '../../kit/charts/say.ts'

export function Progress({ lab }: { lab: LabState }) {
  const { dispatch } = useHands()
  const { state, result, settings, pace } = lab
  const done = result?.done ?? 0
  const trouble = lab.trouble && TROUBLE[lab.trouble]
  const text = m.labManyDone({ done: figure(done), lives: figure(settings.lives) })
  return (
    <div class="people-run">
      {state === 'running' ? (
        <button type="button" class="button quiet" onClick={() => dispatch({ type: 'labStop' })}>
          {m.labManyStop()}
        </button>
      ) : state === 'stopped' ? (
        <button type="button" class="button" onClick={() => dispatch({ type: 'labGoOn' })}>
          {m.labManyGoOn()}
        </button>
      ) : (
        <button type="button" class={state === 'done' ? 'button quiet' : 'button'} onClick={() => dispatch({ type: 'labRun' })}>
          {state === 'done' ? m.labManyAgain() : m.labManyStart()}
        </button>
      )}
      {state !== 'idle' && (
        <div class="people-progress">
          <progress max={settings.lives} value={done} aria-label={m.labManyProgress()} />
          <p>
            {text}
            {state === 'running' && pace !== null && <span class="hint"> · {m.labManyPace({ n: figure(Math.round(pace)) })}</span>}
            {state === 'stopped' && <span class="hint"> · {m.labManyStopped()}</span>}
          </p>
        </div>
      )}
      {state === 'idle' && <p class="hint">{m.labManyBefore({ lives: figure(settings.lives) })}</p>}
      {result && result.cut.lives > 0 && (
        <p class="people-cut">
          {result.cut.lives === 1 ? m.labManyCutOne() : m.labManyCut({ n: figure(result.cut.lives) })}
          {result.cut.why && <small lang="en"> {result.cut.why}</small>}
        </p>
      )}
      {trouble && (
        <p class="notice" role="alert">
          {trouble()}
        </p>
      )}
      <p class="sr" role="status">
        {said(state, done, settings.lives)}
      </p>
    </div>
  )
}

/** Trouble of the run itself; what is wrong with a link or a story the frame says. */
const TROUBLE: Partial<Record<NonNullable<LabState['trouble']>, () => string>> = {
  broken: m.labManyTroubleBroken,
  noWorkers: m.labManyTroubleNoWorkers,
}

/** What a screen reader hears: that the pictures are there, that it is halfway, and that it rests. */
function said(state: LabState['state'], done: number, lives: number): string {
  if (state === 'done') return m.labManySaidDone({ lives: figure(lives) })
  if (state === 'stopped') return m.labManySaidStopped({ done: figure(done) })
  if (state !== 'running') return ''
  return done === 0 ? m.labManySaidBegun() : done * 2 < lives ? m.labManySaidFirst() : m.labManySaidHalf()
}
