/** Twenty lives of the run come out of the gate in the scene; each can be chosen, with a finger or with the arrows. Drawn above the list of People, which says the same in words. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import type { Life, World } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'
import { Slot } from '../../kit/Slot.tsx'
import { type Stood, stoodBefore } from './gate.ts'
import '../../style/lab-gate.css'

interface Props {
  lives: readonly Life[]
  /** The number of the life that is looked at. */
  chosen: number | null
  onPick: (n: number) => void
  /** One sentence about a life, as the list has it. */
  sentence: (life: Life) => string
  /** Whether a life goes otherwise under the turned rules. */
  differs: (life: Life) => boolean
}

const WORLDS: readonly World[] = ['today', 'yours']

export function Gate({ lives, chosen, onPick, sentence, differs }: Props) {
  const { dispatch } = useHands()
  const world = useStore((state) => state.lab?.gate) ?? 'yours'
  const pictured = useStore((state) => state.settings.picture === 'on')
  useEffect(() => {
    if (!pictured) return
    dispatch({ type: 'labGate', world: 'yours' })
    return () => dispatch({ type: 'labGate', world: null })
  }, [pictured])
  if (!pictured || lives.length === 0) return null
  const names = { today: m.labGateToday(), yours: m.labGateYours() }
  return (
    <figure class="gate">
      <div class="gate-picture">
        <Slot />
        <People stood={stoodBefore(lives, world)} lives={lives} chosen={chosen} onPick={onPick} sentence={sentence} differs={differs} />
      </div>
      <figcaption>
        <fieldset class="gate-worlds">
          <legend class="sr">{m.labGateWhich()}</legend>
          {WORLDS.map((one) => (
            <label>
              <input type="radio" name="gate" checked={world === one} onChange={() => dispatch({ type: 'labGate', world: one })} />
              <span>{names[one]}</span>
            </label>
          ))}
        </fieldset>
        <span class="hint">
          {m.labGateHint()} {lives.some(differs) && m.labGateMark()}
        </span>
      </figcaption>
    </figure>
  )
}

/** One tab stop; the arrows go from one to the next. */
function People({
  stood,
  lives,
  chosen,
  onPick,
  sentence,
  differs,
}: Omit<Props, 'lives'> & { stood: readonly Stood[]; lives: readonly Life[] }) {
  const [at, step] = useState(0)
  const row = useRef<HTMLFieldSetElement>(null)
  const go = (to: number) => {
    const next = Math.min(stood.length - 1, Math.max(0, to))
    step(next)
    row.current?.querySelectorAll('button')[next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const half = Math.ceil(stood.length / 2)
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: half, ArrowUp: -half }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? stood.length - 1 : by === undefined ? null : at + by
    if (to === null) return
    event.preventDefault()
    if (to >= 0 && to < stood.length) go(to)
  }
  return (
    <fieldset class="gate-people" ref={row} onKeyDown={onKeyDown}>
      <legend class="sr">{m.labGatePeople()}</legend>
      {stood.map((one, n) => {
        const life = lives[n]
        if (!life) return null
        const pick = () => {
          step(n)
          onPick(one.n)
        }
        return (
          <Person stood={one} label={sentence(life)} first={n === at} chosen={chosen === one.n} differs={differs(life)} onPick={pick} />
        )
      })}
    </fieldset>
  )
}

interface PersonProps {
  stood: Stood
  label: string
  first: boolean
  chosen: boolean
  differs: boolean
  onPick: () => void
}

function Person({ stood, label, first, chosen, differs, onPick }: PersonProps) {
  const place = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const { style } = place.current ?? {}
    style?.setProperty('--x', String(stood.x))
    style?.setProperty('--y', String(stood.y))
    style?.setProperty('--tall', String(stood.tall))
  }, [stood.x, stood.y, stood.tall])
  return (
    <button
      type="button"
      ref={place}
      class="gate-person"
      tabIndex={first ? 0 : -1}
      aria-pressed={chosen}
      data-differs={differs}
      aria-label={label}
      onClick={onPick}
    />
  )
}
