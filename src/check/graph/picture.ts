/** `pictureOf(flow, names)`: what a graph of a chair shows, before anything is drawn. Called by dot and mermaid's caller. */
import type { Id } from '../../engine/types.ts'
import type { Flow } from '../verdict.ts'
import { percent } from './numbers.ts'
import type { Words } from './words.ts'

export interface Names {
  scenario: string
  chair: string
  /** Titles of endings, by id. */
  endings: Readonly<Record<Id, string>>
}

/** A passage, a choice or an ending. */
export interface Knot {
  /** A name that drawing programs take without quotes. */
  key: string
  kind: 'passage' | 'choice' | 'ending'
  name: string
  /** Small words above and below the name. */
  above: string
  below: string
  /** Everything about it in one sentence, for who points at it. */
  tip: string
  /** No run came here, or could choose this. */
  never: boolean
  /** A choice that was sometimes closed. */
  closed: boolean
}

export interface Way {
  from: string
  to: string
  /** How many of the runs go here: 0 … 1 and more. */
  share: number
  times: number
  /** Goes back to where a run has been: against the stream, so it needs a point. */
  back: boolean
}

export interface Picture {
  names: Names
  runs: number
  knots: Knot[]
  ways: Way[]
}

export function pictureOf(flow: Flow, names: Names, words: Words): Picture {
  const keys = new Map<string, string>()
  const key = (kind: string, name: string) => {
    const known = keys.get(`${kind} ${name}`)
    if (known) return known
    const made = `${kind}${keys.size}`
    keys.set(`${kind} ${name}`, made)
    return made
  }
  const knots: Knot[] = [
    ...Object.entries(flow.passages).map(([name, passage]) => passageKnot(key('p', name), name, passage, flow.runs, words)),
    ...Object.entries(flow.choices).map(([id, choice]) => choiceKnot(key('c', id), id, choice, words)),
    ...Object.entries(flow.endings).map(([id, { times }]): Knot => {
      const below = percent(times, flow.runs)
      const title = names.endings[id] ?? id
      const tip = `${words.ending} ${id}: “${title}”. ${words.ofRuns(times, flow.runs)}`
      return { key: key('e', id), kind: 'ending', name: title, above: id, below, tip, never: times === 0, closed: false }
    }),
  ]
  const runs = Math.max(1, flow.runs)
  const way = (from: string, to: string, times: number): Way => ({ from, to, times, share: times / runs, back: false })
  const drawn = [
    ...Object.entries(flow.choices).map(([id, choice]) => way(key('p', choice.passage), key('c', id), choice.taken)),
    ...flow.ways.map(({ from, by, to, times }) => way(by === null ? key('p', from) : key('c', by), key('p', to), times)),
    ...Object.entries(flow.endings).map(([id, { passage, times }]) => way(key('p', passage), key('e', id), times)),
  ]
  const rank = new Map(knots.map((knot, at) => [knot.key, at]))
  const ways = drawn
    .filter(({ from, to }) => rank.has(from) && rank.has(to))
    .sort((a, b) => (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) || (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0))
  const against = upstream(ways)
  return { names, runs: flow.runs, knots, ways: ways.map((one) => ({ ...one, back: against.has(one) })) }
}

/** The ways that close a circle. */
function upstream(ways: readonly Way[]): ReadonlySet<Way> {
  const from = new Map<string, Way[]>()
  for (const way of ways) from.set(way.from, [...(from.get(way.from) ?? []), way])
  const entered = new Set(ways.map((way) => way.to))
  const state = new Map<string, 'here' | 'done'>()
  const against = new Set<Way>()
  const path: { at: string; left: Way[] }[] = []
  const enter = (at: string) => {
    state.set(at, 'here')
    path.push({ at, left: [...(from.get(at) ?? [])] })
  }
  // Springs first: a circle is entered where the runs come in.
  for (const spring of [...from.keys()].sort((a, b) => Number(entered.has(a)) - Number(entered.has(b)))) {
    if (!state.has(spring)) enter(spring)
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const way = here.left.pop()
      if (!way) {
        state.set(here.at, 'done')
        path.pop()
      } else if (state.get(way.to) === 'here') against.add(way)
      else if (!state.has(way.to)) enter(way.to)
    }
  }
  return against
}

function passageKnot(key: string, name: string, { times, file, line }: Flow['passages'][string], runs: number, words: Words): Knot {
  // A passage is named after its file: that part is the same for all of them.
  const stem =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.ink$/, '') ?? ''
  const own = name.startsWith(`${stem}_`) ? name.slice(stem.length + 1) : name
  const tip = `${name} (${file}:${line}). ${words.ofRuns(times, runs)}`
  const below = times > runs ? words.timesPerRun(times / runs) : percent(times, runs)
  return { key, kind: 'passage', name: own, above: own === name ? '' : stem, below, tip, never: times === 0, closed: false }
}

function choiceKnot(key: string, id: Id, { text, offered, taken, closed }: Flow['choices'][Id], words: Words): Knot {
  const seen = offered + closed
  const parts = [...(offered > 0 ? [percent(taken, offered)] : []), ...(closed > 0 ? [`${percent(closed, seen)} ${words.shut}`] : [])]
  const tip = `${id}: “${text}” ${words.ofOffers(taken, offered, closed)}`
  return { key, kind: 'choice', name: id, above: '', below: parts.join(' · '), tip, never: offered === 0, closed: closed > 0 }
}
