/** Forty people and three troubles, to show what it means that figures hang together. An illustration: it is counted out exactly, not drawn as the lives are. */
import type { Assumption } from '../../../lab/types.ts'

export const PEOPLE = 40
const TROUBLES = 3

export interface Crowd {
  /** For each trouble: who has it, by place; everybody stands where their hidden trait puts them. */
  rows: { id: string; has: boolean[] }[]
  /** How many people have two or all of them, and how many have all. */
  several: number
  all: number
}

/** `strength`: correlation between any two of the hidden scores, 0 … 1. The three rarest troubles of the story, each for as many people as its share says. */
export function crowdOf(assumptions: readonly Assumption[], strength: number): Crowd {
  const troubles = assumptions.filter((one) => one.group === 'who' && one.value > 0 && one.value <= 0.5).slice(0, TROUBLES)
  const rows = troubles.map(({ id, value }, row) => {
    const scores = Array.from({ length: PEOPLE }, (_, person) => {
      const hidden = bend((person + 0.5) / PEOPLE)
      return Math.sqrt(strength) * hidden + Math.sqrt(1 - strength) * bend(own(person, row))
    })
    const few = new Set(
      scores
        .map((score, person) => ({ score, person }))
        .sort((a, b) => b.score - a.score)
        .slice(0, Math.round(value * PEOPLE))
        .map(({ person }) => person),
    )
    return { id, has: scores.map((_, person) => few.has(person)) }
  })
  const times = Array.from({ length: PEOPLE }, (_, person) => rows.filter(({ has }) => has[person]).length)
  return { rows, several: times.filter((n) => n > 1).length, all: times.filter((n) => n === rows.length && n > 0).length }
}

/** From even to bell-shaped, near enough for a drawing (logistic). */
function bend(share: number): number {
  return Math.log(share / (1 - share)) / 1.702
}

/** Orders in which neighbours are far apart; chosen so that the picture grows step by step as the slider does. */
const ORDERS: readonly [stride: number, from: number][] = [
  [25, 14],
  [10, 12],
  [27, 23],
]

/** What is somebody's own in one trouble: spread evenly over everybody, in an order that is another for each trouble. */
function own(person: number, row: number): number {
  const [stride, from] = ORDERS[row] ?? [1, 0]
  return (((person + 1) * stride + from) % (PEOPLE + 1) || PEOPLE + 1) / (PEOPLE + 2)
}
