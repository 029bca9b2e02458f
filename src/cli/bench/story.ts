/**
 * `npm run bench:story [name]`: how fast a story is played and explored, on one thread: the flat machine beside inkjs, over the same story
 * with the same choices. `ROUNDS` and `JOURNEYS` (of each chair) set how much.
 */
import { explore } from '../../check/explore.ts'
import { groundOf, openingOf } from '../../check/ground.ts'
import { combinations } from '../../check/rules.ts'
import { watcher } from '../../check/tally.ts'
import { passagesFrom, rulesIn } from '../../compile/passages.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { flatTerrain } from '../../engine/flat/flat.ts'
import { slowTerrain } from '../../engine/slow.ts'
import type { Terrain } from '../../engine/terrain.ts'
import type { Id } from '../../engine/types.ts'
import { chairsOf, flatPlayer, inkPlayer, type Player, terrainPlayer } from './journeys.ts'

const NAME = process.argv[2] ?? 'milan'
const ROUNDS = Number(process.env.ROUNDS ?? 5)
/** Journeys of each chair in a round of inkjs; the flat machine plays the same ones again and again, for as long. */
const JOURNEYS = Number(process.env.JOURNEYS ?? 50)
/** Journeys that are held against each other first. */
const TRACED = 20
/** Situations that both machines explore. */
const SITUATIONS = 2_000

const { scenario, material } = compileScenario(NAME, { root: process.env.ROOT ?? '.' })
if (!scenario || !material) throw new Error(`${NAME} cannot be played`)
const { ranges } = material
const chairs = chairsOf(scenario)
const made = flatTerrain(scenario.ink, { ranges })
if ('refused' in made) throw new Error(made.refused.map((one) => one.construct).join())

// ---------------------------------------------------------------- playing

const players = { inkjs: inkPlayer(scenario), flat: flatPlayer(scenario), rests: terrainPlayer(scenario, made.terrain) }
for (const { chair } of chairs) {
  for (let seed = 1; seed <= TRACED; seed++) {
    const [ink, ...others] = Object.values(players).map((player) => player.trace(chair, seed).join(' '))
    if (others.some((one) => one !== ink)) throw new Error(`The machines do not play the same journey: ${chair}, seed ${seed}`)
  }
}

/** Every journey of a round once, or again and again until the time is up; gives back journeys a second. */
function pace({ play }: Player, milliseconds: number): number {
  const began = performance.now()
  let count = 0
  do {
    for (const { chair } of chairs) for (let seed = 1; seed <= JOURNEYS; seed++) play(chair, seed)
    count += chairs.length * JOURNEYS
  } while (performance.now() - began < milliseconds)
  return (count * 1000) / (performance.now() - began)
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const paces: Record<keyof typeof players, number[]> = { inkjs: [], flat: [], rests: [] }
for (const player of Object.values(players)) pace(player, 1000)
for (let round = 0; round < ROUNDS; round++) {
  const began = performance.now()
  paces.inkjs.push(pace(players.inkjs, 0))
  const took = performance.now() - began
  paces.flat.push(pace(players.flat, took))
  paces.rests.push(pace(players.rests, took))
}
const ratios = paces.flat.map((flat, n) => flat / (paces.inkjs[n] ?? 1))

// ---------------------------------------------------------------- exploring

const [first] = chairs
const chair = first?.chair ?? ''
const today = first?.rules ?? []
const asked = rulesIn(scenario, passagesFrom(scenario, first?.start ?? ''))
const rest = today.filter((rule) => !asked.includes(rule))
const sets = combinations(asked, today).map((set) => [...set, ...rest])

function exploring(terrain: Terrain, by: 'key' | 'course', most: number, rules: readonly (readonly Id[])[]) {
  const ground = groundOf(scenario as NonNullable<typeof scenario>, chair, terrain, (path) => path)
  const openings = rules.map((set) => openingOf(ground, set, 1))
  const began = performance.now()
  const { situations, steps, whole } = explore(ground, watcher(ground), { openings, by, most, stopped: () => false })
  return { situations, steps, whole, seconds: (performance.now() - began) / 1000 }
}
const met = (one: ReturnType<typeof exploring>) => one.situations / one.seconds
// Both warm: a check explores for longer than this.
const slow = slowTerrain(scenario.ink, { ranges })
exploring(slow, 'key', SITUATIONS / 10, [today])
for (let n = 0; n < 5; n++) exploring(made.terrain, 'key', SITUATIONS, [today])
const explored = {
  inkjs: median([1, 2, 3].map(() => met(exploring(slow, 'key', SITUATIONS, [today])))),
  flat: median(Array.from({ length: 15 }, () => met(exploring(made.terrain, 'key', SITUATIONS, [today])))),
}
const all = exploring(made.terrain, 'course', 3_000_000, sets)

const figure = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: value < 1000 ? 1 : 0 })
const each = (values: readonly number[]) => `${figure(Math.min(...values))}–${figure(Math.max(...values))}`
console.log(`| ${NAME}, ${chairs.length} chairs, one thread, median of ${ROUNDS} rounds (lowest–highest) | |\n| --- | --- |`)
console.log(`| inkjs, \`ResetState\` loop: journeys a second | ${figure(median(paces.inkjs))} (${each(paces.inkjs)}) |`)
console.log(`| flat machine, walking: journeys a second | ${figure(median(paces.flat))} (${each(paces.flat)}) |`)
console.log(`| flat machine, with every rest kept: journeys a second | ${figure(median(paces.rests))} (${each(paces.rests)}) |`)
console.log(`| flat ÷ inkjs, round by round | ${figure(median(ratios))} (${each(ratios)}) |`)
console.log(`| exploring ${chair} by situation, ${figure(SITUATIONS)} at most: situations a second on inkjs | ${figure(explored.inkjs)} |`)
console.log(`| the same on the flat machine | ${figure(explored.flat)} |`)
console.log(`| flat ÷ inkjs | ${figure(explored.flat / explored.inkjs)} |`)
console.log(`| courses of ${chair} under ${sets.length} sets of rules${all.whole ? '' : ' (not all)'} | ${figure(all.situations)} |`)
console.log(`| choices made for that, a second | ${figure(all.steps / all.seconds)} |`)
console.log(`| seconds | ${figure(all.seconds)} |`)
