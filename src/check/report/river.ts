/** The way of the runs through a chair as a river: a row for each passage, the water as wide as many runs pass. Used by the page. */
import type { Flow } from '../verdict.ts'
import { broken, type Context } from './context.ts'
import { html, type Markup, raw } from './markup.ts'
import { percent, tenth } from './numbers.ts'

/** A row is drawn in a box of 100 × 10 that the page stretches. */
const WIDE = 100
const HIGH = 10
/** Half the least width: one run in thousands is still a rill that can be seen. */
const RILL = 0.7
/** Shades of water from the spring to the mouth. */
const SHADES = 8

interface Reach {
  passage: string
  times: number
  file: string
  line: number
}

/** Passages in the order in which runs come by, those that none came by last. Ways back up the river do not count. */
export function downstream(flow: Flow): Reach[] {
  const reaches = Object.entries(flow.passages).map(([passage, at]): Reach => ({ passage, ...at }))
  reaches.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.passage.localeCompare(b.passage))
  const wet = reaches.filter((one) => one.times > 0)
  const rank = new Map(reaches.map(({ passage }, at) => [passage, at]))
  const next = new Map<string, string[]>()
  const entered = new Set<string>()
  for (const { from, to } of flow.ways) {
    if (from === to || !rank.has(from) || !rank.has(to)) continue
    next.set(from, [...(next.get(from) ?? []), to])
    entered.add(to)
  }
  for (const to of next.values()) to.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))

  const met = new Set<string>()
  /** Everything below a passage, depth first; what is left last lies furthest upstream. */
  const below = (passage: string): string[] => {
    const left: string[] = []
    const path: { at: string; ways: string[] }[] = []
    const enter = (at: string) => {
      if (met.has(at)) return
      met.add(at)
      path.push({ at, ways: [...(next.get(at) ?? [])] })
    }
    enter(passage)
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = here.ways.pop()
      if (to !== undefined) enter(to)
      else {
        left.push(here.at)
        path.pop()
      }
    }
    return left.reverse()
  }
  const springs = wet.filter((one) => !entered.has(one.passage))
  const order = [...springs, ...wet].flatMap((one) => below(one.passage))
  const place = new Map(order.map((passage, at) => [passage, at]))
  const dry = reaches.filter((one) => one.times === 0)
  return [...wet.sort((a, b) => (place.get(a.passage) ?? 0) - (place.get(b.passage) ?? 0)), ...dry]
}

export function river(flow: Flow, { lang, words }: Context): Markup {
  const reaches = downstream(flow)
  const wet = reaches.filter((one) => one.times > 0)
  const row = ({ passage, file, line }: Reach, kind: 'wet' | 'dry', drawn: Markup, count: string) =>
    html`<li class="${kind}"><span class="passage"${file === '' ? null : html` title="${file}:${line}"`}>${broken(passage)}</span>${drawn}<span class="count">${count}</span></li>`
  const width = (at: number): number | null => {
    const times = wet[at]?.times
    return times === undefined ? null : Math.max(RILL, (Math.min(times / Math.max(flow.runs, 1), 1) * WIDE) / 2)
  }
  const rows = reaches.map((reach, at) => {
    const here = width(at)
    if (here === null) return row(reach, 'dry', box('<path class="gone" d="M50 0V10"/>'), words.never)
    const { times } = reach
    const count = times > flow.runs ? words.perRun(tenth(times / Math.max(flow.runs, 1), lang)) : percent(times, flow.runs, lang)
    const shade = Math.min(SHADES - 1, Math.floor((at / wet.length) * SHADES))
    // Two rows meet halfway between their widths.
    return row(reach, 'wet', stretch(((width(at - 1) ?? here) + here) / 2, here, (here + (width(at + 1) ?? here)) / 2, shade), count)
  })
  return html`<ol class="river">${rows}</ol>`
}

/** One row of water: from as wide as it comes in, to as wide as it goes out; each row goes on where the one above it left off. */
function stretch(above: number, here: number, below: number, shade: number): Markup {
  const side = (sign: 1 | -1) => {
    const at = (half: number) => Math.round((WIDE / 2 + sign * half) * 100) / 100
    // The curve from the middle of one row to the middle of the next, cut in two where they meet.
    const out = (edge: number) => at((edge + here) / 2)
    return {
      top: `${at(above)} 0`,
      down: `${out(above)} 1.25 ${at(here)} 2.5 ${at(here)} 5S${out(below)} 8.75 ${at(below)} ${HIGH}`,
      foot: `${at(below)} ${HIGH}`,
      up: `${out(below)} 8.75 ${at(here)} 7.5 ${at(here)} 5S${out(above)} 1.25 ${at(above)} 0`,
    }
  }
  const left = side(-1)
  const right = side(1)
  return box(
    `<path class="flow s${shade}" d="M${left.top}C${left.down}L${right.foot}C${right.up}z"/><path class="bank" d="M${left.top}C${left.down}M${right.top}C${right.down}"/>`,
  )
}

function box(paths: string): Markup {
  return raw(`<svg aria-hidden="true" viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none">${paths}</svg>`)
}
