/** Lays the river from left to right: decisions on paper above the line, outcomes and thoughts in the water below it. For screens with room beside each other. */
import { itemsOf, type JourneyItem, type JourneyThought, keyOf } from '../journey.ts'
import { arcsOf } from './arcs.ts'
import { bankOf } from './banks.ts'
import { PAD, sizeOf } from './boxes.ts'
import type { Box, Course, DayPlace, Mark, Sheet, Stem, Stream } from './course.ts'
import { pack } from './pack.ts'
import { surface } from './shore.ts'

/** Room along the line, in rem: what each thing takes, and the air between days. */
const STEPS = {
  whole: { mark: 1.25, thought: 0.3, paper: 0, pad: 0.7, gap: 0.35 },
  week: { mark: 5.5, thought: 3.2, paper: 2.5, pad: 2.5, gap: 1 },
  day: { mark: 9, thought: 5, paper: 5, pad: 4, gap: 1 },
}

interface Anchor {
  item: JourneyItem
  x: number
}

export function across(sheet: Sheet): Course {
  const { zoom, type, face } = sheet
  const { em } = type
  const days = sheet.days.filter((day) => itemsOf(day).length > 0)
  const gutter = zoom === 'whole' ? 7 * em : 1.5 * em
  const end = sheet.fog ? 15 * em : 1.5 * em
  const { anchors, places, width, k } = along(sheet, days, gutter, end)

  const within = (left: number, w: number) => Math.max(em / 2, Math.min(left, width - w - em / 2))

  const above = pack(0.4 * em, 6 * em)
  const over = new Map<string, Box & { up: number }>()
  const cards = anchors.filter(
    ({ item }) => item.kind === 'decision' || item.kind === 'guess' || (zoom !== 'whole' && item.kind === 'document'),
  )
  // From the right, so that each card hangs higher than those after it and its string falls free of them.
  for (const { item, x } of [...cards].reverse()) {
    const parts = face(item)
    const { w, h } = sizeOf(sheet, item, parts)
    const rect = above.put(w, h, [within(x - em, w), within(x - w + em, w)], 1.6 * em)
    above.stem(x, rect.y)
    over.set(keyOf(item), { key: keyOf(item), item, parts, look: zoom === 'whole' ? 'tag' : 'card', ...rect, up: rect.y })
  }
  const head = 2.6 * em
  const roomy = Math.max(0, sheet.height - head - above.reach() - 22 * em)
  const base = Math.round(head + above.reach() + Math.min(roomy * 0.35, 6 * em))
  const lift = base - head - above.reach()

  const boxes: Box[] = []
  const stems: Stem[] = []
  const marks: Mark[] = []
  const at = (x: number) => surface(x, base, em)
  for (const { item, x } of anchors) {
    if (item.kind === 'thought' || item.kind === 'document') continue
    marks.push({ key: keyOf(item), item, x, y: at(x) })
  }
  for (const { item, x } of cards) {
    const box = over.get(keyOf(item))
    if (!box) continue
    const { up, ...rest } = box
    // What hung highest goes up with the air that is left, the lowest stay near the line.
    const y = base - up - box.h - lift * 0.5
    boxes.push({ ...rest, y })
    stems.push({ key: box.key, path: `M${r(x)} ${r(y + box.h)}V${r(at(x))}` })
  }

  const below = pack(0.4 * em, zoom === 'whole' ? 4.5 * em : 9 * em)
  const happened = anchors.filter(({ item }) => item.kind === 'outcome')
  for (const { item, x } of [...happened].reverse()) {
    const parts = face(item)
    const { w, h } = sizeOf(sheet, item, parts)
    const rect = below.put(w, h, [within(x - em, w), within(x - w + em, w)], 1.4 * em)
    below.stem(x, rect.y)
    const y = base + rect.y
    boxes.push({ key: keyOf(item), item, parts, look: zoom === 'whole' ? 'tag' : 'card', ...rect, y })
    stems.push({ key: keyOf(item), path: `M${r(x)} ${r(at(x))}V${r(y)}` })
  }

  const thoughts = anchors.filter((one): one is { item: JourneyThought; x: number } => one.item.kind === 'thought')
  const rows: Course['rows'] = []
  let deep = base + below.reach()
  if (zoom === 'whole') deep = inRows(sheet, thoughts, base + below.reach() + 1.4 * em, width, boxes, rows)
  else {
    for (const { item, x } of thoughts) {
      const parts = face(item)
      const { w, h } = sizeOf(sheet, item, parts)
      const lefts = [x - w * 0.3, x - w * 0.6, x, x - w].map((left) => within(left, w))
      const rect = below.put(w, h, lefts, 4.2 * em)
      boxes.push({ key: keyOf(item), item, parts, look: 'card', ...rect, y: base + rect.y })
      stems.push({ key: keyOf(item), path: trail(x, at(x), rect.x + w / 2, base + rect.y) })
    }
    deep = base + below.reach()
  }

  const bed = Math.max(deep + 2.2 * em, sheet.height - 3 * em)
  const { streams, high } = fromBank(sheet, marks, bed, width)
  const height = Math.ceil(bed + Math.max(2 * em, high) + 0.9 * em)
  const line = Array.from({ length: Math.ceil(width / 16) + 2 }, (_, n) => `${n * 16} ${r(at(n * 16))}`).join('L')
  return {
    down: false,
    grain: zoom === 'whole' ? Math.max(0.5, Math.min(1, k / 0.7)) : 1,
    width,
    height,
    boxes,
    marks,
    stems,
    arcs: arcsOf(sheet.journey, marks, { down: false, width, height, reach: Math.max(4 * em, (bed - base) * 0.8) }, days),
    streams,
    days: places.map((place) => ({ ...place, area: { ...place.area, h: height }, label: { x: place.label.x, y: 1.2 * em } })),
    rows,
    water: `M0 ${height}L${line}V${height}Z`,
    line: `M${line}`,
    fog: sheet.fog ? { x: width - end, y: 0, w: end, h: height } : null,
  }
}

/** Where everything stands along the line. Days get the room that they need; what is left over is shared out. */
function along(
  sheet: Sheet,
  days: Sheet['days'],
  gutter: number,
  end: number,
): { anchors: Anchor[]; places: DayPlace[]; width: number; k: number } {
  const { zoom, type } = sheet
  const steps = STEPS[zoom]
  const { em } = type
  const stepOf = (item: JourneyItem) => (item.kind === 'thought' ? steps.thought : item.kind === 'document' ? steps.paper : steps.mark)
  const gapOf = (n: number) => (n === 0 ? 0 : steps.gap * (1 + Math.log2(1 + (days[n]?.day ?? 0) - (days[n - 1]?.day ?? 0))))
  // A day is at least as wide as its name.
  const nameOf = (n: number) => (zoom === 'whole' ? 1.1 * String(days[n]?.day ?? '').length + 1.6 : 8)
  const need = days.map((day, n) =>
    Math.max(
      nameOf(n),
      itemsOf(day).reduce((sum, item) => sum + stepOf(item), 2 * steps.pad),
    ),
  )
  const total = need.reduce((sum, one, n) => sum + one + gapOf(n), 0) * em
  const room = sheet.width - gutter - end
  const most = zoom === 'whole' ? Number.POSITIVE_INFINITY : 2.2
  // In the whole things may stand closer than they would like, and their marks are smaller then.
  const k = Math.min(most, Math.max(zoom === 'whole' ? 0.34 : 1, room / total))
  const width = Math.max(sheet.width, Math.ceil(gutter + end + total * k))
  const anchors: Anchor[] = []
  const places: DayPlace[] = []
  let x = gutter + Math.max(0, room - total * k) / 2
  days.forEach((day, n) => {
    x += gapOf(n) * em * k
    const wide = (need[n] ?? 0) * em * k
    const items = itemsOf(day)
    const used = items.reduce((sum, item) => sum + stepOf(item), 0) * em * k
    let cursor = x + (wide - used) / 2
    for (const item of items) {
      const step = stepOf(item) * em * k
      anchors.push({ item, x: cursor + step / 2 })
      cursor += step
    }
    places.push({ day: day.day, area: { x, y: 0, w: wide, h: 0 }, label: { x: x + (zoom === 'whole' ? wide / 2 : em * 0.5), y: 0 } })
    x += wide
  })
  return { anchors, places, width, k }
}

/** Most depths at which thoughts lie in the whole; who thinks less shares the last one. */
const DEPTHS = 6

function inRows(
  sheet: Sheet,
  thoughts: readonly { item: JourneyThought; x: number }[],
  top: number,
  width: number,
  boxes: Box[],
  rows: Course['rows'],
): number {
  const { em } = sheet.type
  const often = sheet.journey.thinkers
    .map((one) => ({ ...one, n: thoughts.filter(({ item }) => item.who === one.who).length }))
    .filter((one) => one.n > 0)
  const own = often.filter((one) => one.mine)
  const others = often.filter((one) => !one.mine).sort((a, b) => b.n - a.n)
  const named = [...own, ...others].slice(0, often.length > DEPTHS ? DEPTHS - 1 : DEPTHS)
  const depths = [...named.map((one) => one.who), ...(often.length > named.length ? [null] : [])]
  const air = Math.max(0, sheet.height - 3.4 * em - top - depths.length * 2.2 * em) / (depths.length + 1)
  let y = top + Math.min(air, 1.5 * em)
  for (const who of depths) {
    const here = pack(0.2 * em)
    const own: Box[] = []
    for (const { item, x } of thoughts) {
      if (who === null ? named.some((one) => one.who === item.who) : item.who !== who) continue
      const { w, h } = sizeOf(sheet, item, [])
      const left = (shift: number) => Math.max(7 * em, Math.min(x - w / 2 + shift, width - w - em / 2))
      const rect = here.put(w, h, [left(0), left(w * 0.7), left(-w * 0.7), left(w * 1.4), left(-w * 1.4)], 0)
      own.push({ key: keyOf(item), item, parts: [], look: 'dot', ...rect })
    }
    const h = Math.max(here.reach(), 1.4 * em)
    for (const box of own) boxes.push({ ...box, y: y + box.y + (h - here.reach()) / 2 })
    rows.push({ who, y, h })
    y += h + 0.55 * em + Math.min(air, 1.5 * em)
  }
  return y
}

/** The signs of what nobody in this route chose, on the bed of the river, each under the outcome it led to. */
function fromBank(sheet: Sheet, marks: readonly Mark[], bed: number, width: number): { streams: Stream[]; high: number } {
  const { em } = sheet.type
  const lies = pack(0.25 * em)
  const streams: Stream[] = []
  for (const mark of marks) {
    const { item } = mark
    if (item.kind !== 'outcome') continue
    const own = sheet.journey.banks.filter((bank) => bank.to === item.index)
    own.forEach(({ cause }, n) => {
      const word = sheet.zoom === 'whole' ? null : sheet.word(cause)
      const w = 1.3 * em + (word ? sheet.type.width(word, 0.8125, true) + 0.4 * em : 0)
      const near = (x: number) => Math.max(PAD, Math.min(x, width - PAD - w))
      const x = mark.x - 0.65 * em + (n - (own.length - 1) / 2) * w
      const rect = lies.put(w, 1.5 * em, [near(x), near(x - w), near(x + w)], 0)
      const [sx, sy] = [rect.x + 0.65 * em, bed + rect.y + 0.75 * em]
      const h = sy - mark.y
      streams.push({
        key: `${keyOf(item)}-${n}`,
        to: keyOf(item),
        kind: bankOf(cause),
        word,
        x: sx,
        y: sy,
        path: `M${r(sx)} ${r(sy - 0.5 * em)}C${r(sx)} ${r(sy - h * 0.45)} ${r(mark.x)} ${r(mark.y + h * 0.45)} ${r(mark.x)} ${r(mark.y)}`,
      })
    })
  }
  return { streams, high: lies.reach() }
}

/** Small air on the way from a bubble to the line. */
function trail(x: number, y: number, toX: number, toY: number): string {
  const spot = (t: number, size: number) => {
    const cx = x + (toX - x) * t * t
    const cy = y + (toY - y) * t
    return `M${r(cx - size)} ${r(cy)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0`
  }
  return spot(Math.max(0.4, 1 - 12 / Math.max(20, toY - y)), 4) + spot(Math.max(0.2, 1 - 24 / Math.max(30, toY - y)), 2.5)
}

const r = (n: number) => Math.round(n * 10) / 10
