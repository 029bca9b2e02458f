/** The values of a flat story and what may be asked of any of them. Called by everything in flat. */

/** A LIST value. Lists with the same items are the same object, so `===` compares them. */
export interface List {
  readonly kind: 'list'
  readonly id: number
  /** Item numbers, in the order in which Ink met them. */
  readonly items: readonly number[]
  /** The same items as bits, thirty to a word. */
  readonly bits: readonly number[]
  /** The lists it belongs to; an empty list remembers where it came from. */
  readonly origins: readonly number[]
}

/** A place in the story as a value: `-> knot`. */
export interface Target {
  readonly kind: 'to'
  readonly path: string
  /** Where to go on; filled in once everything has its address. */
  pc: number
  /** The container it names, by number, or −1 when it points at something inside one. */
  readonly box: number
  /** The passage it lies in, or −1, and whether it is the start of it. */
  readonly knot: number
  readonly start: boolean
}

/** A variable passed by `ref`: a global, or a temporary variable of the frame at that depth. */
export interface Ref {
  readonly kind: 'ref'
  readonly global: number
  readonly depth: number
  readonly slot: number
}

/** A float that happens to be whole: `7.0` divides otherwise than `7`. Every other number is a plain one. */
interface Whole {
  readonly kind: 'float'
  readonly n: number
}

/** A tag of a choice, on its way to that choice. */
export interface TagText {
  readonly kind: 'tag'
  readonly text: string
}

/** The text of a choice with its tags, the last one first. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly tags: readonly string[]
}

export type Value = number | boolean | string | List | Target | Ref | Whole | TagText | Words | typeof VOID

/** What a function gives back that gives nothing back. */
export const VOID = { kind: 'void' } as const

/** Ends a run with a plain sentence; nothing else that is thrown is caught. */
export function broken(sentence: string): Error {
  const error = new Error(sentence)
  error.name = 'Broken'
  return error
}

/** The same for what goes on without end. */
export function endless(sentence: string): Error {
  const error = broken(sentence)
  error.cause = 'loop'
  return error
}

/** A float result that keeps being a float. */
export function float(n: number): Value {
  return Number.isInteger(n) ? { kind: 'float', n } : n
}

export function isTruthy(value: Value): boolean {
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value !== ''
  if (value.kind === 'list') return value.items.length > 0
  if (value.kind === 'float') return value.n !== 0
  if (value.kind === 'void' || value.kind === 'tag' || value.kind === 'words') return false
  throw broken('A passage stands where a yes or no is asked. Ask how often it was read, without the arrow.')
}

/** A number when the value is one, also for a float that is whole. */
export function numberIn(value: Value | undefined): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value.kind === 'float' ? value.n : null
}
