/** The clock of a showing in the reader's hand: pause, step by page and by decision, jump to a day, pace, and whose thoughts. Drawn by the watch screen. */
import type { ComponentChildren } from 'preact'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Settings } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { dayIn, daysOf, type Step, type Stop } from './reel.ts'

interface Props {
  reel: readonly Stop[]
  at: number
  running: boolean
  clear: boolean
  onStep: (step: Step) => void
  onToggle: () => void
  onJump: (to: number) => void
}

const PACES: [Settings['pace'], () => string][] = [
  ['slow', m.paceSlow],
  ['normal', m.paceNormal],
  ['fast', m.paceFast],
]

export function Controls({ reel, at, running, clear, onStep, onToggle, onJump }: Props) {
  const { dispatch } = useHands()
  const pace = useStore((state) => state.settings.pace)
  const days = daysOf(reel)
  const day = reel[at]?.day ?? 1
  const label = running ? m.watchPause() : reel[at]?.phase === 'end' ? m.watchAgain() : m.watchRun()
  return (
    <section class="controls" aria-label={m.watchControls()}>
      <Course reel={reel} at={at} />
      <div class="controls-in">
        <div class="transport">
          <Button label={m.watchDecisionBack()} keys="Shift+ArrowLeft" onClick={() => onStep('decisionBack')}>
            <path d="M8 6v12M20 6l-9 6 9 6z" />
          </Button>
          <Button label={m.watchPageBack()} keys="ArrowLeft" onClick={() => onStep('pageBack')}>
            <path d="M16 6l-9 6 9 6z" />
          </Button>
          <button type="button" class="button run" aria-keyshortcuts="Space" onClick={onToggle}>
            <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22">
              {running ? <path d="M8 5v14M16 5v14" class="bars" /> : <path d="M7 5l12 7-12 7z" />}
            </svg>
            <span>{label}</span>
          </button>
          <Button label={m.watchPage()} keys="ArrowRight" onClick={() => onStep('page')}>
            <path d="M8 6l9 6-9 6z" />
          </Button>
          <Button label={m.watchDecision()} keys="Shift+ArrowRight" onClick={() => onStep('decision')}>
            <path d="M16 6v12M4 6l9 6-9 6z" />
          </Button>
          <button type="button" class="step more" popovertarget="wishes" title={m.watchMore()} aria-label={m.watchMore()}>
            <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
              <path d="M4 8h4M14 8h6M4 16h9M19 16h1" />
              <circle cx="11" cy="8" r="2" />
              <circle cx="16" cy="16" r="2" />
            </svg>
          </button>
        </div>
        {/* In a row where there is room, otherwise opened by the button above. */}
        <div class="wishes" id="wishes" popover="auto">
          <p class="to-day">
            <label for="to-day">{m.watchDay()}</label>
            <select id="to-day" value={day} onChange={(event) => onJump(dayIn(reel, Number(event.currentTarget.value)))}>
              {days.map((one) => (
                <option value={one} selected={one === day}>
                  {m.day({ day: one })}
                </option>
              ))}
            </select>
          </p>
          <fieldset class="pace">
            <legend>{m.watchPace()}</legend>
            {PACES.map(([value, word]) => (
              <label>
                <input
                  type="radio"
                  name="pace"
                  checked={pace === value}
                  onChange={() => dispatch({ type: 'set', settings: { pace: value } })}
                />
                <span>{word()}</span>
              </label>
            ))}
          </fieldset>
          <label class="whose-thoughts">
            <input
              type="checkbox"
              checked={clear}
              onChange={(event) => dispatch({ type: 'watchClear', clear: event.currentTarget.checked })}
            />
            <span>{m.watchThoughts()}</span>
          </label>
        </div>
      </div>
    </section>
  )
}

function Button({ label, keys, onClick, children }: { label: string; keys: string; onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="step" title={label} aria-label={label} aria-keyshortcuts={keys} onClick={onClick}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
        {children}
      </svg>
    </button>
  )
}

/** The whole route as a line in the water: a drop where something is decided, and how far it has come. */
function Course({ reel, at }: { reel: readonly Stop[]; at: number }) {
  const part = (n: number) => `${((n / Math.max(1, reel.length - 1)) * 100).toFixed(2)}%`
  return (
    <div class="course" aria-hidden="true">
      <i class="gone" style={{ width: part(at) }} />
      {reel.map(
        (stop, n) => stop.phase === 'offer' && <i class={n <= at ? 'drop behind' : 'drop'} style={{ insetInlineStart: part(n) }} />,
      )}
      <i class="here" style={{ insetInlineStart: part(at) }} />
    </div>
  )
}
