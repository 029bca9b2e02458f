/** Where the twenty stand before the gate and how they look, from how their lives went. Pure; called by Gate for its buttons and by the app for the picture. */
import type { Id, Mood } from '../../../engine/types.ts'
import type { Life, World } from '../../../lab/types.ts'

/** In parts of the picture: from its upper left corner to its right edge and to the water line. */
export interface Stood {
  id: Id
  n: number
  x: number
  y: number
  tall: number
  mood: Mood
  look: number
}

/** Two rows, those behind a little smaller, each between two before. */
const ROWS = [
  { y: 0.87, tall: 0.25, left: 0.1 },
  { y: 0.985, tall: 0.29, left: 0.06 },
] as const
const APART = 0.088
/** Bad outcomes: more than this is what one life in ten has. */
const VERY_MUCH = 12

export function stoodBefore(lives: readonly Life[], world: World): Stood[] {
  const half = Math.ceil(lives.length / 2)
  return lives.map((life, at) => {
    const row = ROWS[at < half ? 0 : 1]
    return {
      id: `leven_${life.n}`,
      n: life.n,
      x: row.left + APART * (at % half),
      y: row.y,
      tall: row.tall,
      mood: moodOf(life, world),
      look: (life.n * 5 + at) % 7,
    }
  })
}

/** How somebody looks after three months: by how many of the six conditions are arranged, a step darker where very much went wrong on the way. */
export function moodOf(life: Life, world: World): Mood {
  const standing = life.arranged[world] - (life.bad[world] > VERY_MUCH ? 1 : 0)
  if (standing >= 5) return 'vriendelijk'
  if (standing >= 3) return 'rustig'
  return standing >= 2 ? 'gespannen' : 'verdrietig'
}
