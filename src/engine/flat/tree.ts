/** Compiled Ink as a tree of containers: their paths, where a path leads, and which containers a jump enters. Called by lower. */

export type Token = string | number | boolean | Readonly<Record<string, unknown>>

/** A container. */
export interface Box {
  id: number
  parent: Box | null
  /** Its place in the content of its parent, or −1 when it only has a name there. */
  at: number
  name: string | null
  path: string
  content: (Box | Token)[]
  named: Map<string, Box>
  countsVisits: boolean
  countsTurns: boolean
  /** Only counted when it is entered at its start. */
  startOnly: boolean
  /** Its counter, or −1. */
  counter: number
}

/** A place: before the nth thing in a container. `byName` when the container itself was meant. */
export interface Spot {
  box: Box
  index: number
  byName: boolean
}

export interface Tree {
  root: Box
  boxes: Box[]
  counters: number
}

export function isBox(thing: Box | Token | undefined): thing is Box {
  return typeof thing === 'object' && 'named' in thing && thing.named instanceof Map
}

export function treeOf(root: readonly unknown[]): Tree {
  const boxes: Box[] = []
  let counters = 0
  const build = (from: readonly unknown[], parent: Box | null, at: number, givenName: string | null): Box => {
    const box: Box = {
      id: boxes.length,
      parent,
      at,
      name: givenName,
      path: '',
      content: [],
      named: new Map(),
      countsVisits: false,
      countsTurns: false,
      startOnly: false,
      counter: -1,
    }
    boxes.push(box)
    const last = from.at(-1)
    const more: Record<string, unknown> = typeof last === 'object' && last !== null && !Array.isArray(last) ? { ...last } : {}
    const flags = Number(more['#f'] ?? 0)
    box.countsVisits = (flags & 1) !== 0
    box.countsTurns = (flags & 2) !== 0
    box.startOnly = (flags & 4) !== 0
    if (box.countsVisits || box.countsTurns) box.counter = counters++
    if (typeof more['#n'] === 'string') box.name = more['#n']
    box.path = pathOf(box)
    for (const [index, thing] of from.slice(0, -1).entries()) {
      if (!Array.isArray(thing)) {
        box.content.push(thing as Token)
        continue
      }
      const inner = build(thing, box, index, null)
      box.content.push(inner)
      if (inner.name !== null) box.named.set(inner.name, inner)
    }
    for (const [name, thing] of Object.entries(more)) {
      if (Array.isArray(thing)) box.named.set(name, build(thing, box, -1, name))
    }
    return box
  }
  return { root: build(root, null, -1, null), boxes, counters }
}

function pathOf(box: Box): string {
  if (!box.parent) return ''
  return pathIn(box.parent, box.name ?? box.at)
}

/** The path of something in a container. */
export function pathIn(box: Box, part: string | number): string {
  return box.path === '' ? String(part) : `${box.path}.${part}`
}

/** Where a path leads, seen from the container in which it is written; null when it leads nowhere. */
export function spotOf(tree: Tree, path: string, from: Box): Spot | null {
  const relative = path.startsWith('.')
  const parts = (relative ? path.slice(1) : path).split('.')
  let box: Box = tree.root
  if (relative) {
    if (parts.shift() !== '^') return null
    box = from
  }
  let found: Spot = { box, index: 0, byName: true }
  for (const [n, part] of parts.entries()) {
    if (!found.byName && n > 0) {
      const inside = found.box.content[found.index]
      if (!isBox(inside)) return null
      found = { box: inside, index: 0, byName: true }
    }
    box = found.box
    if (part === '^') {
      if (!box.parent) return null
      found = { box: box.parent, index: 0, byName: true }
    } else if (/^\d+$/.test(part)) {
      if (Number(part) >= box.content.length) return null
      found = { box, index: Number(part), byName: false }
    } else {
      const named = box.named.get(part)
      if (!named) return null
      found = { box: named, index: 0, byName: true }
    }
  }
  return found
}

/** The container that a path names, also by its number. */
export function boxAt(tree: Tree, path: string, from: Box): Box | null {
  const spot = spotOf(tree, path, from)
  if (!spot || spot.byName) return spot?.box ?? null
  const inside = spot.box.content[spot.index]
  return isBox(inside) ? inside : null
}

/** The containers that a jump enters, innermost first: those that did not hold the place it came from. */
export function entered(from: Box | null, spot: Spot): Box[] {
  const before = new Set<Box>()
  for (let box = from; box; box = box.parent) before.add(box)
  const boxes: Box[] = []
  const isEmpty = spot.box.content.length === 0
  let box: Box | null = isEmpty ? spot.box.parent : spot.box
  let at = isEmpty ? spot.box.at : spot.index
  let atStart = true
  while (box && (!before.has(box) || box.startOnly)) {
    atStart = atStart && at === 0
    if (!box.startOnly || atStart) boxes.push(box)
    at = box.at
    box = box.parent
  }
  return boxes.filter((one) => one.countsVisits || one.countsTurns)
}

/** The top-level container in which this lies: a knot or a function. */
export function topOf(box: Box): Box | null {
  let top = box
  while (top.parent?.parent) top = top.parent
  return top.parent && top.at < 0 && top.name !== 'global decl' ? top : null
}
