/** Meets every situation of a chair, equal ones once, layer by layer: after one choice, after two, and so on. Called by the worker of a check. */
import type { Opening, Rest } from '../engine/terrain.ts'
import type { Id, Route } from '../engine/types.ts'
import { type Ground, optionsAt, routeOf } from './ground.ts'
import type { Watcher } from './tally.ts'

export interface ExploreOrder {
  openings: readonly Opening[]
  /** Situations to hold at most; beyond that the search stops after the layer it is in. */
  most: number
  /** Whether somebody wants it to end; asked now and then. */
  stopped(): boolean
  /** Told now and then: situations met. */
  progress?(situations: number): void
}

/** How many ways lead from a beginning to an ending: none, one, or more. */
type Ways = 0 | 1 | 2

export interface Explored {
  /** Every situation was met. */
  whole: boolean
  situations: number
  steps: number
  /** How many choices deep every situation was met. */
  depth: number
  /** Situations from which no ending can be reached any more, though nothing broke: one for each choice point, with a way there. Known only when whole. */
  stuck: { spot: string; route: Route }[]
  /** Choices with which one can come back to the very same situation, though there is a way out. Known only when whole. */
  rounds: { spot: string; id: Id; route: Route }[]
  /** By ending, the most ways from one beginning. Known only when whole. */
  ways: Record<Id, Ways>
}

/** The situations by number; the way to each is the first that was found, so a shortest one. */
interface Found {
  numbers: Map<string, number>
  /** The situation it was reached from, or −1 − opening. */
  parent: number[]
  /** The choice it was reached by. */
  by: number[]
  /** Which opening that way began with. */
  start: number[]
  /** Where the story ended here, or null. */
  ending: (Id | null)[]
  /** From each situation: where its open choices lead, and by which choice. */
  next: { to: number; by: number }[][]
  choicesAt: (readonly number[])[]
  broken: boolean[]
}

export function explore(ground: Ground, watcher: Watcher, order: ExploreOrder): Explored {
  const { terrain } = ground
  const found: Found = { numbers: new Map(), parent: [], by: [], start: [], ending: [], next: [], choicesAt: [], broken: [] }
  let layer: { at: number; rest: Rest }[] = []
  let steps = 0
  let depth = 0

  const claimed = claimedRules(ground.scenario.ink)
  const openingAt = (n: number): Opening => {
    const opening = order.openings[n]
    if (!opening) throw new Error('A situation without a beginning')
    return opening
  }
  const routeTo = (at: number): { opening: Opening; choices: Id[] } => {
    const choices: Id[] = []
    let one = at
    while ((found.parent[one] ?? -1) >= 0) {
      choices.push(ground.choice(found.by[one] ?? -1).id)
      one = found.parent[one] ?? -1
    }
    return { opening: openingAt(found.start[at] ?? 0), choices: choices.reverse() }
  }
  const routeCode = (at: number): Route => {
    const { opening, choices } = routeTo(at)
    return routeOf(ground, opening, choices)
  }

  /** Notes a rest; a new situation joins the next layer. */
  const meet = (rest: Rest, parent: number, by: number, layerNext: { at: number; rest: Rest }[]): number => {
    const start = parent < 0 ? -1 - parent : (found.start[parent] ?? 0)
    const opening = openingAt(start)
    // The rules a run began with stay part of what its causes claim, whatever the story still reads of them.
    const key = `${claimed.filter((rule) => opening.rules.includes(rule)).join()} ${rest.key}`
    const before = found.numbers.get(key)
    const at = before ?? found.parent.length
    if (before === undefined) {
      found.numbers.set(key, at)
      found.start.push(start)
      found.parent.push(parent)
      found.by.push(by)
      found.ending.push(
        rest.choices.length === 0 ? (rest.lines.map((n) => ground.line(n).ending).find((one) => one !== null) ?? null) : null,
      )
      found.next.push([])
      found.choicesAt.push(rest.choices)
      found.broken.push(rest.fault !== null)
      if (!rest.fault && rest.choices.length > 0) layerNext.push({ at, rest })
    }
    watcher.see(opening, rest, () => (parent < 0 ? [] : [...routeTo(parent).choices, ground.choice(by).id]))
    return at
  }

  const first: { at: number; rest: Rest }[] = []
  for (const [n, opening] of order.openings.entries()) meet(terrain.open(opening), -1 - n, -1, first)
  layer = first
  let whole = true
  search: while (layer.length > 0) {
    if (found.parent.length > order.most || order.stopped()) {
      whole = false
      break
    }
    const coming: { at: number; rest: Rest }[] = []
    for (const [n, { at, rest }] of layer.entries()) {
      for (const [option, choice] of optionsAt(ground, rest).entries()) {
        if (choice.closed) continue
        steps++
        const by = rest.choices[option] ?? -1
        const to = meet(terrain.take(rest, option), at, by, coming)
        found.next[at]?.push({ to, by })
      }
      if ((n & 255) === 0) {
        order.progress?.(found.parent.length)
        if (order.stopped() || found.parent.length > order.most * 1.5) {
          whole = false
          break search
        }
      }
    }
    depth++
    layer = coming
  }
  const explored: Explored = { whole, situations: found.parent.length, steps, depth, stuck: [], rounds: [], ways: {} }
  if (!whole) return explored

  const reaches = reachEnds(found)
  const spotAt = (at: number) => ground.choice(found.choicesAt[at]?.[0] ?? -1).spot
  const seen = new Set<string>()
  for (let at = 0; at < found.parent.length; at++) {
    if (reaches[at] || (found.choicesAt[at]?.length ?? 0) === 0 || (found.next[at]?.length ?? 0) === 0) continue
    const spot = spotAt(at)
    if (!seen.has(spot)) explored.stuck.push({ spot, route: routeCode(at) })
    seen.add(spot)
  }
  const circles = circlesIn(found)
  const going = new Set<string>()
  for (let at = 0; at < found.parent.length; at++) {
    if (!reaches[at]) continue
    for (const { to, by } of found.next[at] ?? []) {
      const choice = ground.choice(by)
      if (circles[at] !== circles[to] || circles[at] === -1 || going.has(choice.id)) continue
      going.add(choice.id)
      explored.rounds.push({ spot: choice.spot, id: choice.id, route: routeCode(at) })
    }
  }
  explored.ways = waysToEndings(ground, found)
  return explored
}

/** The rules that some outcome of the story names as its cause. */
function claimedRules(ink: Record<string, unknown>): Id[] {
  return [...new Set([...JSON.stringify(ink).matchAll(/because: *rule +([a-z0-9_]+)/g)].map((match) => match[1] ?? ''))].sort()
}

/** From which situations an ending, or something broken that is told elsewhere, can still be reached. */
function reachEnds({ parent, ending, next, broken, choicesAt }: Found): boolean[] {
  const back: number[][] = parent.map(() => [])
  for (const [at, ways] of next.entries()) for (const { to } of ways) back[to]?.push(at)
  const reaches = parent.map((_, at) => ending[at] !== null || (broken[at] ?? false) || (choicesAt[at]?.length ?? 0) === 0)
  const open = reaches.flatMap((yes, at) => (yes ? [at] : []))
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const from of back[at] ?? []) {
      if (reaches[from]) continue
      reaches[from] = true
      open.push(from)
    }
  }
  return reaches
}

/** The circle each situation is part of, or −1 (Tarjan's strongly connected components, without recursion). */
function circlesIn({ next }: Found): number[] {
  const count = next.length
  const order = new Array<number>(count).fill(-1)
  const low = new Array<number>(count).fill(0)
  const circle = new Array<number>(count).fill(-1)
  const onPath = new Array<boolean>(count).fill(false)
  const path: number[] = []
  let clock = 0
  let circles = 0
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    const work: { at: number; way: number }[] = [{ at: root, way: 0 }]
    while (work.length > 0) {
      const top = work[work.length - 1]
      if (!top) break
      const { at } = top
      if (top.way === 0) {
        order[at] = low[at] = clock++
        path.push(at)
        onPath[at] = true
      }
      const to = next[at]?.[top.way++]?.to
      if (to !== undefined) {
        if (order[to] === -1) work.push({ at: to, way: 0 })
        else if (onPath[to]) low[at] = Math.min(low[at] ?? 0, order[to] ?? 0)
        continue
      }
      work.pop()
      const above = work.at(-1)
      if (above) low[above.at] = Math.min(low[above.at] ?? 0, low[at] ?? 0)
      if (low[at] !== order[at]) continue
      const members: number[] = []
      let one: number | undefined
      do {
        one = path.pop()
        if (one === undefined) break
        onPath[one] = false
        members.push(one)
      } while (one !== at)
      const round = members.length > 1 || (next[at] ?? []).some((way) => way.to === at)
      if (round) for (const member of members) circle[member] = circles
      circles++
    }
  }
  return circle
}

/** For each ending, whether a beginning has no way there, one, or more. Different guesses are one way: they change nothing. */
function waysToEndings(ground: Ground, found: Found): Record<Id, Ways> {
  const { next, ending, parent } = found
  const ids = [...new Set(ending.filter((one) => one !== null))]
  const result: Record<Id, Ways> = {}
  const isGuess = (at: number) => (found.choicesAt[at] ?? []).some((n) => ground.choice(n).guess)
  for (const id of ids) {
    const ways = new Uint8Array(parent.length)
    const back: number[][] = parent.map(() => [])
    for (const [at, list] of next.entries()) {
      const targets = list.map((way) => way.to)
      for (const to of isGuess(at) ? targets.slice(0, 1) : targets) back[to]?.push(at)
    }
    // Each situation is handed on at most twice, so circles come to rest.
    const open: number[] = []
    const add = (at: number, more: number) => {
      const before = ways[at] ?? 0
      if (before === 2) return
      ways[at] = Math.min(2, before + more)
      open.push(at)
      handed.set(at, (handed.get(at) ?? 0) + (Math.min(2, before + more) - before))
    }
    const handed = new Map<number, number>()
    for (const [at, one] of ending.entries()) if (one === id) add(at, 1)
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const more = handed.get(at) ?? 0
      handed.delete(at)
      if (more > 0) for (const from of back[at] ?? []) add(from, more)
    }
    let most: Ways = 0
    for (let at = 0; at < parent.length; at++) {
      if ((parent[at] ?? 0) >= 0) continue
      const here = ways[at] ?? 0
      if (here > most) most = here === 1 ? 1 : 2
    }
    result[id] = most
  }
  return result
}
