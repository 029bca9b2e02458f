/** The animals and colours participants are known by. Screens draw them; words for them are in the interface. */
import type { Id } from '../types.ts'
import type { Person } from './types.ts'

/** Gentle ones, all with a silhouette of their own. */
export const ANIMALS: readonly Id[] = [
  'vogel',
  'kat',
  'konijn',
  'vis',
  'hond',
  'schildpad',
  'eekhoorn',
  'panda',
  'slak',
  'kever',
  'garnaal',
]

export const COLOURS: readonly Id[] = ['blauw', 'oranje', 'groen', 'paars', 'rood', 'geel', 'turkoois', 'bruin']

/** Most people in one room; each has an animal and colour that nobody else has. */
export const MOST_SEATS = 60

/** The nth arrival, from 0: the animals first, so that small rooms need no colours to be told apart. 88 differ. */
export function personOf(n: number): Person {
  const lap = Math.floor(n / ANIMALS.length)
  return {
    animal: ANIMALS[n % ANIMALS.length] as Id,
    colour: COLOURS[((n % ANIMALS.length) + lap) % COLOURS.length] as Id,
    here: true,
  }
}
