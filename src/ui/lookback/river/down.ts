/** Lays the river from top to bottom, for narrow screens: the line swings aside for a decision on paper, and back for what lies in the water. */
import { itemsOf, keyOf } from '../journey.ts'
import { arcsOf } from './arcs.ts'
import { bankOf } from './banks.ts'
import { sizeOf } from './boxes.ts'
import type { Box, Course, DayPlace, Mark, Sheet, Stem, Stream } from './course.ts'
import { meander, meanderAt } from './shore.ts'

/** What the signs of the right bank take, in rem. */
const BANK = 1.7

/** Where in their bay thoughts lie, one after another: 0 left, 1 right. */
const SWAY = [0.1, 0.75, 0.4]

interface Point {
  x: number
  y: number
}

export function down(sheet: Sheet): Course {
  return sheet.zoom === 'whole' && sheet.width >= 20 * sheet.type.em ? overview(sheet) : close(sheet)
}

/** The whole on a narrow screen: decisions left of the line, what came of it right, thoughts as bubbles in between. */
function overview(sheet: Sheet): Course {
  const { type, width, face } = sheet
  const { em } = type
  const days = sheet.days.filter((day) => itemsOf(day).length > 0)
  const gutter = 2.2 * em
  const middle = Math.round(width * 0.49)
  const sway = 0.45 * em
  const lineAt = (y: number) => middle + sway * Math.sin(y / em / 5)
  const boxes: Box[] = []
  const marks: Mark[] = []
  const stems: Stem[] = []
  const places: DayPlace[] = []
  const left = { x: gutter, w: middle - sway - gutter - 0.9 * em }
  const right = { x: middle + sway + 0.9 * em, w: width - middle - sway - 2.6 * em }
  let y = 0.6 * em
  for (const day of days) {
    const top = y
    let [here, there] = [y + 0.25 * em, y + 0.25 * em]
    for (const item of [...day.decisions, ...day.guesses, ...day.outcomes].sort((one, other) => one.order - other.order)) {
      const parts = face(item)
      const out = item.kind === 'outcome'
      const { w, h } = sizeOf(sheet, item, parts, out ? right.w : left.w)
      const rect = { x: out ? right.x : left.x + left.w - w, y: out ? there : here, w, h }
      boxes.push({ key: keyOf(item), item, parts, look: 'tag', ...rect })
      const markY = rect.y + Math.min(h / 2, 0.9 * em)
      const markX = lineAt(markY)
      marks.push({ key: keyOf(item), item, x: markX, y: markY })
      stems.push({ key: keyOf(item), path: out ? `M${r(markX)} ${r(markY)}H${r(rect.x)}` : `M${r(rect.x + w)} ${r(markY)}H${r(markX)}` })
      if (out) there += h + 3
      else here += h + 3
    }
    let dotX = right.x
    let high = 0
    for (const item of day.thoughts) {
      const { w, h } = sizeOf(sheet, item, [])
      if (dotX + w > right.x + right.w) {
        dotX = right.x
        there += high + 3
        high = 0
      }
      boxes.push({ key: keyOf(item), item, parts: [], look: 'dot', x: dotX, y: there + 2, w, h })
      dotX += w + 4
      high = Math.max(high, h)
    }
    there += high
    y = Math.max(here, there, top + 1.6 * em) + 0.3 * em
    places.push({ day: day.day, area: { x: 0, y: top, w: width, h: y - top }, label: { x: 0.4 * em, y: top + 1.15 * em } })
  }
  // Marks of both sides may come at one height: the later one gives way along the line.
  apart(marks, stems, 0.8 * em)
  const fogTop = y
  const height = Math.ceil(Math.max(sheet.fog ? y + 10 * em : y + em, sheet.height * 0.6))
  const points = Array.from({ length: Math.ceil(height / 20) + 2 }, (_, n) => ({ x: lineAt(n * 20), y: n * 20 }))
  return finish(sheet, { boxes, marks, stems, places, points, height, fogTop }, width - middle - 10)
}

/** A week or a day: one thing under the other, each on its own side of a line that makes room for it. */
function close(sheet: Sheet): Course {
  const { zoom, type, width, face } = sheet
  const { em } = type
  const days = sheet.days.filter((day) => itemsOf(day).length > 0)
  const boxes: Box[] = []
  const marks: Mark[] = []
  const stems: Stem[] = []
  const places: DayPlace[] = []
  const edge = 0.5 * em
  const bay = Math.min(2.2 * em, width * 0.13)
  const [west, east] = [bay, width - Math.max(bay, BANK * em + edge)]
  const room = width - 2 * edge - bay - BANK * em
  const points: Point[] = [{ x: west, y: -40 }]
  let y = 0.5 * em
  for (const day of days) {
    const top = y
    y += 2 * em
    points.push({ x: (west + east) / 2, y: top + em })
    let side = 0
    for (const item of itemsOf(day)) {
      if (item.kind === 'document' && zoom === 'whole') continue
      const parts = face(item)
      const whole = zoom === 'whole' && item.kind === 'thought'
      const paper = item.kind === 'decision' || item.kind === 'guess' || item.kind === 'document'
      const size = sizeOf({ ...sheet, zoom: zoom === 'whole' ? 'whole' : 'day' }, item, parts, room)
      const slack = Math.max(0, room - size.w)
      side = (side + 1) % 3
      const x = paper ? edge + slack * 0.3 : item.kind === 'outcome' ? edge + bay * 0.5 + slack / 2 : edge + bay + slack * (SWAY[side] ?? 0)
      const rect = { x, y, ...size }
      boxes.push({ key: keyOf(item), item, parts: whole ? [] : parts, look: whole ? 'dot' : zoom === 'whole' ? 'tag' : 'card', ...rect })
      const middle = y + size.h / 2
      if (paper) {
        points.push({ x: east, y: middle })
        if (item.kind !== 'document') {
          marks.push({ key: keyOf(item), item, x: east, y: middle })
          stems.push({ key: keyOf(item), path: `M${r(x + size.w)} ${r(middle)}H${r(east)}` })
        }
      } else if (item.kind === 'outcome') {
        points.push({ x: x + size.w / 2, y: middle })
        marks.push({ key: keyOf(item), item, x: x + size.w / 2, y })
      } else points.push({ x: west, y: middle })
      y += size.h + (whole ? 0.4 : 0.9) * em
    }
    y += 0.6 * em
    places.push({ day: day.day, area: { x: 0, y: top, w: width, h: y - top }, label: { x: edge, y: top + 1.25 * em } })
  }
  const fogTop = y
  const height = Math.ceil(sheet.fog ? y + 10 * em : y + em)
  points.push({ x: (west + east) / 2, y: height + 40 })
  return finish(sheet, { boxes, marks, stems, places, points, height, fogTop }, width * 0.4)
}

interface Laid {
  boxes: Box[]
  marks: Mark[]
  stems: Stem[]
  places: DayPlace[]
  points: Point[]
  height: number
  fogTop: number
}

function finish(sheet: Sheet, { boxes, marks, stems, places, points, height, fogTop }: Laid, reach: number): Course {
  const { width } = sheet
  const line = meander(points)
  const first = points[0] ?? { x: 0, y: 0 }
  const last = points.at(-1) ?? first
  // A mark of something that floats lies where the line passes under it.
  for (const mark of marks) if (mark.item.kind !== 'outcome') mark.x = meanderAt(points, mark.y)
  return {
    down: true,
    grain: 1,
    width,
    height,
    boxes,
    marks,
    stems,
    arcs: arcsOf(sheet.journey, marks, { down: true, width, height, reach }, sheet.days),
    streams: fromBank(sheet, boxes),
    days: places,
    rows: [],
    water: `${line}L${width} ${last.y}V${first.y}Z`,
    line,
    fog: sheet.fog ? { x: 0, y: fogTop, w: width, h: height - fogTop } : null,
  }
}

/** The signs of what nobody in this route chose, along the right bank, beside the outcome they led to. */
function fromBank(sheet: Sheet, boxes: readonly Box[]): Stream[] {
  const { em } = sheet.type
  const x = sheet.width - 0.85 * em
  let free = 0
  return boxes.flatMap((box) => {
    const { item } = box
    if (item.kind !== 'outcome') return []
    return sheet.journey.banks
      .filter((bank) => bank.to === item.index)
      .map(({ cause }, n) => {
        const y = Math.max(free, box.y + (0.8 + 1.5 * n) * em)
        free = y + 1.5 * em
        const [toX, toY] = [box.x + box.w, Math.min(box.y + box.h - 6, Math.max(box.y + 6, y))]
        const path = `M${r(x - 0.55 * em)} ${r(y)}C${r(toX + 4)} ${r(y)} ${r(x - 0.6 * em)} ${r(toY)} ${r(toX)} ${r(toY)}`
        return { key: `${box.key}-${n}`, to: box.key, kind: bankOf(cause), word: null, x, y, path }
      })
  })
}

function apart(marks: Mark[], stems: Stem[], gap: number): void {
  const order = [...marks].sort((a, b) => a.y - b.y || a.item.order - b.item.order)
  order.forEach((mark, at) => {
    const before = order[at - 1]
    if (!before || mark.y >= before.y + gap) return
    const from = mark.y
    mark.y = before.y + gap
    const stem = stems.find((one) => one.key === mark.key)
    if (stem)
      stem.path = stem.path.replace(/^M(\S+) (\S+)H(\S+)$/, (_, x, y, to) =>
        Number(x) > Number(to) || mark.item.kind === 'outcome' ? `M${x} ${r(mark.y)}L${to} ${r(from)}` : `M${x} ${y}L${to} ${r(mark.y)}`,
      )
  })
}

const r = (n: number) => Math.round(n * 10) / 10
