/** LISTs: their definitions and what Ink can do with them. Called by lower, operators, machine and flat. */
import { newBits, setBit } from './counts.ts'
import { broken, type List, type Value } from './value.ts'

interface Item {
  list: number
  name: string
  value: number
}

/** Every LIST of a story. Items and lists are numbers here. */
export interface Lists {
  names: readonly string[]
  items: readonly Item[]
  /** Items of each list, in the order of its definition. */
  members: readonly (readonly number[])[]
  /** An item by `name` or `list.name`. */
  named: ReadonlyMap<string, number>
  /** The same by list and `name`. */
  namedIn: readonly ReadonlyMap<string, number>[]
  /** Whether the order in which a list was filled can show: then it is kept. */
  ordered: boolean
  known: Map<string, List>
}

export function listsOf(definitions: Readonly<Record<string, Readonly<Record<string, number>>>>, ordered: boolean): Lists {
  const names = Object.keys(definitions)
  const items: Item[] = []
  const members: number[][] = []
  const named = new Map<string, number>()
  const namedIn: Map<string, number>[] = []
  for (const [list, name] of names.entries()) {
    const own: number[] = []
    const byName = new Map<string, number>()
    for (const [item, value] of Object.entries(definitions[name] ?? {})) {
      named.set(item, items.length)
      byName.set(item, items.length)
      named.set(`${name}.${item}`, items.length)
      own.push(items.length)
      items.push({ list, name: item, value: Number(value) })
    }
    members.push(own)
    namedIn.push(byName)
  }
  return { names, items, members, named, namedIn, ordered, known: new Map() }
}

/** As many lists as may pile up over the runs of a walk. */
const MOST_LISTS = 2000

const item = (lists: Lists, n: number): Item => lists.items[n] ?? { list: -1, name: '', value: 0 }

/** The list of these items; an empty one belongs to `origins`. */
export function makeList(lists: Lists, items: readonly number[], origins: readonly number[] = []): List {
  const isKept = lists.ordered || isRising(lists, items) || !isPlain(lists, items)
  const sorted = isKept ? items : items.toSorted((a, b) => item(lists, a).value - item(lists, b).value)
  const key = keyOfList(sorted, origins)
  const known = lists.known.get(key)
  if (known) return known
  const from = sorted.length > 0 ? [...new Set(sorted.map((n) => item(lists, n).list))] : [...new Set(origins)]
  const made: List = { kind: 'list', id: lists.known.size, items: sorted, bits: bitsOf(lists, sorted), origins: from }
  lists.known.set(key, made)
  return made
}

function bitsOf(lists: Lists, items: readonly number[]): number[] {
  const bits = newBits(lists.items.length)
  for (const n of items) setBit(bits, n)
  return bits
}

/** Lets go of the lists that came after these, when there are many: nothing may hold one of them any more. */
export function forgetLists({ known }: Lists, kept: readonly List[]): void {
  if (known.size < kept.length + MOST_LISTS) return
  known.clear()
  for (const list of kept) known.set(keyOfList(list.items, list.origins), list)
}

function keyOfList(items: readonly number[], origins: readonly number[]): string {
  return items.length > 0 ? items.join() : `-${origins.join()}`
}

/** All of one LIST, from the lowest value to the highest. */
function isRising(lists: Lists, items: readonly number[]): boolean {
  for (let n = 1; n < items.length; n++) {
    const [before, now] = [item(lists, items[n - 1] ?? -1), item(lists, items[n] ?? -1)]
    if (before.list !== now.list || before.value >= now.value) return false
  }
  return true
}

/** All of one LIST and all of different value: then nothing but LIST_RANDOM can see their order. */
function isPlain(lists: Lists, items: readonly number[]): boolean {
  const list = item(lists, items[0] ?? -1).list
  return items.every((n) => item(lists, n).list === list) && new Set(items.map((n) => item(lists, n).value)).size === items.length
}

/** Assigning an empty list keeps the lists that the variable belonged to. */
export function retained(lists: Lists, value: Value, old: Value | undefined): Value {
  if (typeof value !== 'object' || value.kind !== 'list' || value.items.length > 0) return value
  return typeof old === 'object' && old.kind === 'list' ? makeList(lists, [], old.origins) : value
}

/** The item with the highest or lowest value: the first of equals. */
function extreme(lists: Lists, list: List, sign: 1 | -1): number {
  let best = -1
  for (const n of list.items) if (best < 0 || (item(lists, n).value - item(lists, best).value) * sign > 0) best = n
  return best
}

export const highest = (lists: Lists, list: List): number => item(lists, extreme(lists, list, 1)).value
const lowest = (lists: Lists, list: List): number => item(lists, extreme(lists, list, -1)).value

/** LIST_MAX and LIST_MIN. */
export function endOf(lists: Lists, list: List, sign: 1 | -1): List {
  const best = extreme(lists, list, sign)
  return makeList(lists, best < 0 ? [] : [best])
}

/** Items by value, then by the name of their list. */
function inOrder(lists: Lists, list: List): number[] {
  return list.items.toSorted((a, b) => {
    const [x, y] = [item(lists, a), item(lists, b)]
    return x.value - y.value || (lists.names[x.list] ?? '').localeCompare(lists.names[y.list] ?? '')
  })
}

export const namesIn = (lists: Lists, list: List): string[] => inOrder(lists, list).map((n) => item(lists, n).name)

export function holds(list: List, other: List): boolean {
  if (other.items.length === 0) return false
  for (let n = 0; n < other.bits.length; n++) if (((list.bits[n] ?? 0) & (other.bits[n] ?? 0)) !== other.bits[n]) return false
  return true
}

export function union(lists: Lists, a: List, b: List): List {
  return makeList(lists, [...new Set([...a.items, ...b.items])], a.origins)
}

export function without(lists: Lists, a: List, b: List): List {
  return makeList(
    lists,
    a.items.filter((n) => !b.items.includes(n)),
    a.origins,
  )
}

export function both(lists: Lists, a: List, b: List): List {
  return makeList(
    lists,
    a.items.filter((n) => b.items.includes(n)),
  )
}

export function allOf(lists: Lists, list: List): List {
  return makeList(
    lists,
    list.origins.flatMap((n) => lists.members[n] ?? []),
  )
}

export function inverseOf(lists: Lists, list: List): List {
  return makeList(
    lists,
    allOf(lists, list).items.filter((n) => !list.items.includes(n)),
  )
}

/** `list + 1`: every item steps up, and those that step off the end are gone. */
export function shifted(lists: Lists, list: List, by: (value: number) => number): List {
  const items: number[] = []
  for (const n of list.items) {
    const { list: origin, value } = item(lists, n)
    const next = itemAt(lists, origin, by(value))
    if (next < 0) continue
    if (items.includes(next)) throw broken('Two items of a list step to the same item.')
    items.push(next)
  }
  return makeList(lists, items)
}

/** The item of a list with that value, or −1. */
export function itemAt(lists: Lists, list: number, value: number): number {
  return lists.members[list]?.find((n) => item(lists, n).value === value) ?? -1
}

/** LIST_RANGE; a bound is a number, or the lowest or highest of a list. */
export function rangeOf(lists: Lists, list: List, from: Value, to: Value): List {
  const bound = (value: Value, of: (lists: Lists, list: List) => number, none: number): number => {
    if (typeof value === 'number' && Number.isInteger(value)) return value
    if (typeof value === 'object' && value.kind === 'float') return value.n
    return typeof value === 'object' && value.kind === 'list' && value.items.length > 0 ? of(lists, value) : none
  }
  if (list.items.length === 0) return makeList(lists, [])
  const low = bound(from, lowest, 0)
  const high = bound(to, highest, Number.MAX_SAFE_INTEGER)
  const items = inOrder(lists, list).filter((n) => item(lists, n).value >= low && item(lists, n).value <= high)
  return makeList(lists, items, list.origins)
}

/** `>`, `>=`, `<` and `<=` of two lists, by their lowest and highest items. */
export function compareLists(lists: Lists, sign: string, a: List, b: List): boolean {
  if (sign === '>' || sign === '>=') {
    if (a.items.length === 0) return false
    if (b.items.length === 0) return true
    if (sign === '>') return lowest(lists, a) > highest(lists, b)
    return lowest(lists, a) >= lowest(lists, b) && highest(lists, a) >= highest(lists, b)
  }
  if (b.items.length === 0) return false
  if (a.items.length === 0) return true
  if (sign === '<') return highest(lists, a) < lowest(lists, b)
  return highest(lists, a) <= highest(lists, b) && lowest(lists, a) <= lowest(lists, b)
}
