/** Styles of choosing: how somebody who plays by habit picks among what is open. Used where a story is played many times. */
import type { Closed, Id, Style } from './types.ts'

/** What a habit sees of an option. */
interface Option {
  id: Id
  style: Style | null
  /** Work time in minutes; null costs none. */
  cost: number | null
  closed: Closed | null
}

/** `nieuw` goes where it went least; the others are ways of working (`regel volgt regel`, `zoekt de ruimte`, `krap in de tijd`). */
export type Habit = 'willekeurig' | 'zakelijk' | 'menselijk' | 'regel' | 'ruimte' | 'krap' | 'nieuw'
export const HABITS: readonly Habit[] = ['willekeurig', 'zakelijk', 'menselijk', 'regel', 'ruimte', 'krap', 'nieuw']

/** How often a habit is followed where it can be; the rest is chance, so that no habit plays one route only. */
const FAITHFUL = 0.8

const NEVER: ReadonlyMap<Id, number> = new Map()

export interface Chooser {
  /** The place of one of the open options, or −1 when none is open. */
  pick(options: readonly Option[]): number
}

/** `next` gives numbers from 0 up to 1. A chooser of the habit `nieuw` remembers what it took. */
export function chooser(habit: Habit, next: () => number): Chooser {
  const taken = new Map<Id, number>()
  return {
    pick(options) {
      const open = options.flatMap((option, at) => (option.closed ? [] : [at]))
      const liked = next() < FAITHFUL ? preferred(habit, options, open, taken) : open
      const at = liked[Math.floor(next() * liked.length)] ?? -1
      const id = options[at]?.id
      if (habit === 'nieuw' && id !== undefined) taken.set(id, (taken.get(id) ?? 0) + 1)
      return at
    },
  }
}

/** What a habit likes best of the open options, by their places: all of them where it has no liking. `taken`: how often each was taken before; only `nieuw` asks. */
export function preferred(
  habit: Habit,
  options: readonly Option[],
  open: readonly number[],
  taken: ReadonlyMap<Id, number> = NEVER,
): readonly number[] {
  const least = (worth: (option: Option) => number) => {
    const worths = open.map((at) => {
      const option = options[at]
      return option ? worth(option) : Number.POSITIVE_INFINITY
    })
    const lowest = Math.min(...worths)
    return open.filter((_, n) => worths[n] === lowest)
  }
  switch (habit) {
    case 'willekeurig':
      return open
    case 'krap':
      return least((option) => option.cost ?? 0)
    case 'nieuw':
      return least((option) => taken.get(option.id) ?? 0)
    default: {
      const own = open.filter((at) => options[at]?.style === habit)
      return own.length > 0 ? own : open
    }
  }
}
