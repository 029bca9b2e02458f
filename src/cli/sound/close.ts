/** All close sounds a story may ask for by name (`#sound`). Read by the script that makes the sounds. */
import type { SOUNDS } from '../../engine/lines.ts'
import { DAILY } from './daily.ts'
import type { Recipe } from './recipe.ts'
import { SOLID } from './solid.ts'

export const CLOSE: Record<(typeof SOUNDS)[number], Recipe> = { ...SOLID, ...DAILY }
