/** The drawn river: what is on the screen of it, what lights up, and how pointer and keyboard move through it. Drawn by StepWhat. */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Place } from '../../../store/store.ts'
import { causeWord } from '../../kit/cause.ts'
import { Go } from '../../kit/Go.tsx'
import type { Journey, JourneyItem } from '../journey.ts'
import { Caption, kindOf, titleOf } from './Caption.tsx'
import type { Course, Zoom } from './course.ts'
import { Boxes, spread, Water } from './Drawing.tsx'
import { faceOf, nameIn } from './faces.ts'
import { Lights } from './Lights.tsx'
import { isNarrow, layRiver } from './layout.ts'
import { itemsByKey, litBy } from './lit.ts'
import type { Period } from './periods.ts'
import { useGestures } from './useGestures.ts'
import { type Room, useRoom } from './useRoom.ts'
import { type Step, walk } from './walk.ts'

interface Props {
  scenario: Scenario
  /** What the reader wants to see of it. */
  journey: Journey
  zoom: Zoom
  period: Period
  /** The route stops at the end of this period. */
  stops: boolean
  play: Place
  /** Opens a moment of the run. */
  onOpen: (moment: number) => void
  /** Closer (1) or further away (−1), around this day. */
  onZoom: (way: 1 | -1, day: number | null) => void
  /** To the period after (1) or before (−1). */
  onTurn: (way: 1 | -1) => void
}

export function River(props: Props) {
  const { host, room } = useRoom()
  return (
    <div class="river-room" ref={host}>
      {room && <Flowing {...props} room={room} />}
    </div>
  )
}

const STEPS: Record<string, [across: Step, down: Step]> = {
  ArrowLeft: ['earlier', 'up'],
  ArrowRight: ['later', 'down'],
  ArrowUp: ['up', 'earlier'],
  ArrowDown: ['down', 'later'],
  Home: ['first', 'first'],
  End: ['last', 'last'],
}

function Flowing({ scenario, journey, zoom, period, stops, play, onOpen, onZoom, onTurn, room }: Props & { room: Room }) {
  const course = useMemo(() => lay(scenario, journey, zoom, period, stops, room), [scenario, journey, zoom, period, stops, room])
  const items = useMemo(() => itemsByKey(journey), [journey])
  const [under, point] = useState<string | null>(null)
  const [cursor, put] = useState<string | null>(null)
  const [inside, enter] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const keys = useId()
  const { em } = room.type
  const source = under ?? (inside ? cursor : null)
  const item = source === null ? null : (items.get(source) ?? null)
  const lit = useMemo(() => (item ? litBy(journey, item) : new Set<string>()), [journey, item])

  // Hundreds of shapes: only those that change are touched.
  useEffect(() => {
    for (const one of sheet.current?.querySelectorAll('[data-lit]') ?? []) one.removeAttribute('data-lit')
    for (const key of lit) for (const one of sheet.current?.querySelectorAll(`[data-key="${key}"]`) ?? []) one.setAttribute('data-lit', '')
  }, [lit, course])

  // A new piece of the river is looked at from its beginning.
  useLayoutEffect(() => {
    frame.current?.scrollTo(0, 0)
    point(null)
  }, [period, zoom])

  const reachable = course.boxes.map(({ key, item: one }) => ({ key, item: one }))
  const landing = useRef<'first' | 'last'>('first')
  // Whoever walked out of this piece of the river comes into the next one at its near end.
  useLayoutEffect(() => {
    if (inside && !course.boxes.some((box) => box.key === cursor)) put(walk(reachable, null, landing.current))
    landing.current = 'first'
  }, [course])
  const go = (key: string | null) => {
    if (key === null) return
    put(key)
    point(null)
    reveal(frame.current, course, key)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    const step = STEPS[event.key]?.[course.down ? 1 : 0]
    const day = items.get(cursor ?? '')?.day ?? null
    if (step) {
      const next = walk(reachable, cursor, step)
      if (next === null && (step === 'earlier' || step === 'later')) {
        landing.current = step === 'later' ? 'first' : 'last'
        onTurn(step === 'later' ? 1 : -1)
      }
      go(next)
    } else if (event.key === 'Enter' || event.key === ' ') {
      const open = items.get(cursor ?? '')
      if (open) onOpen(open.moment)
    } else if (event.key === '+' || event.key === '=') onZoom(1, day)
    else if (event.key === '-') onZoom(-1, day)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const dayAt = (x: number, y: number): number | null => {
    const at = course.days.find(({ area }) => (course.down ? y >= area.y && y < area.y + area.h : x >= area.x && x < area.x + area.w))
    return at?.day ?? null
  }
  const dayUnder = (event: { clientX: number; clientY: number }): number | null => {
    const box = sheet.current?.getBoundingClientRect()
    return box ? dayAt(event.clientX - box.left, event.clientY - box.top) : null
  }
  useGestures(frame, (way, event) => onZoom(way, dayUnder(event)))

  const keyOfTarget = (event: Event) =>
    event.target instanceof Element ? (event.target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null
  const water = useMemo(() => <Water course={course} zoom={zoom} scenario={scenario} em={em} />, [course])
  const boxes = useMemo(() => <Boxes course={course} zoom={zoom} />, [course])
  return (
    <>
      <div
        class={course.down ? 'river down' : 'river'}
        ref={frame}
        role="application"
        aria-label={m.riverLabel()}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard walks through it
        tabIndex={0}
        onKeyDown={press}
        onFocus={(event) => {
          if (event.target !== event.currentTarget) return
          enter(event.currentTarget.matches(':focus-visible'))
          if (cursor === null || !course.boxes.some((box) => box.key === cursor)) put(walk(reachable, null, 'first'))
        }}
        onBlur={() => enter(false)}
      >
        <div
          class="river-sheet"
          ref={sheet}
          aria-hidden="true"
          key={`${zoom} ${period.from}`}
          data-lighting={item && lit.size > 1 ? '' : undefined}
          style={{ width: `${course.width}px`, height: `${course.height}px` }}
          onPointerOver={(event) => event.pointerType !== 'touch' && point(keyOfTarget(event))}
          onPointerLeave={() => point(null)}
          onClick={(event) => {
            const found = items.get(keyOfTarget(event) ?? '')
            if (found) onOpen(found.moment)
            else if (zoom !== 'day') onZoom(1, dayUnder(event))
          }}
        >
          {water}
          <Lights course={course} lit={lit} source={source} cursor={inside ? cursor : null} em={em} />
          {boxes}
        </div>
        {course.fog && (
          <div class="river-fog" style={spread(course.fog)}>
            <p>{m.riverStopped()}</p>
            <Go place={play} class="button small">
              {m.riverPlayOn()}
            </Go>
          </div>
        )}
      </div>
      <p class="sr" id={keys}>
        {m.riverKeys()}
      </p>
      <p class="sr" aria-live="polite">
        {inside && item && `${m.day({ day: item.day })}, ${kindOf(item, scenario)}: ${titleOf(item)}`}
      </p>
      <Caption item={item} journey={journey} scenario={scenario} />
    </>
  )
}

function lay(scenario: Scenario, journey: Journey, zoom: Zoom, period: Period, fog: boolean, { width, height, type }: Room): Course {
  const narrow = isNarrow({ width, type })
  return layRiver({
    journey,
    days: period.days,
    zoom,
    width,
    // What stands above and under it on the screen.
    height: Math.max(26 * type.em, Math.min(height - 17 * type.em, 56 * type.em)),
    type,
    face: (item: JourneyItem) => (zoom === 'whole' ? nameIn(item, narrow) : faceOf(item, zoom, scenario, journey)),
    word: causeWord,
    fog,
  })
}

/** Brings a box into the part of the river that is seen. */
function reveal(frame: HTMLElement | null, course: Course, key: string): void {
  const box = course.boxes.find((one) => one.key === key)
  if (!frame || !box) return
  const margin = 40
  const left = Math.min(box.x - margin, Math.max(frame.scrollLeft, box.x + box.w + margin - frame.clientWidth))
  frame.scrollTo({ left, top: frame.scrollTop })
  const top = frame.getBoundingClientRect().top + box.y
  if (top < 80 || top + box.h > innerHeight - 20) scrollTo(0, scrollY + top - innerHeight * 0.4)
}
