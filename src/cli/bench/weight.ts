/** What a whole scenario weighs: all places that its runs come through, beside what the first visit has fetched already. Used by bench. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chance } from '../../engine/chance.ts'
import { openRun } from '../../engine/run.ts'
import type { Route, Scenario } from '../../engine/types.ts'

const ASSETS = 'dist/client/assets'
const RUNS = 60
const STEPS = 200

export interface Weight {
  /** Bytes of the places that are still to come, as they go over the line, and how many they are. */
  places: number
  count: number
  /** Bytes of the sound: the player of it, and each sound in the smaller of its formats. */
  sound: number
}

/** @param fetched paths of what a visit has fetched. */
export function weigh(scenario: Scenario, route: Route, fetched: ReadonlySet<string>): Weight {
  const files = readdirSync(ASSETS)
  const names = new Set([...fetched].map((path) => basename(path)))
  const size = (name: string) => statSync(join(ASSETS, files.includes(`${name}.br`) ? `${name}.br` : name)).size
  const total = (list: readonly string[]) => list.reduce((sum, name) => sum + size(name), 0)
  const isOf = (place: string) => (name: string) => new RegExp(`^${place}-[\\w-]{8}\\.svg$`).test(name)
  const coming = placesOf(scenario, route).flatMap((place) => files.filter(isOf(place)).filter((name) => !names.has(name)))
  const sound = files.filter((name) => /^sound-.*\.js$|\.webm$/.test(name))
  return { places: total(coming), count: coming.length, sound: total(sound) }
}

/** Where runs by chance come. */
function placesOf(scenario: Scenario, route: Route): string[] {
  const places = new Set<string>()
  for (let seed = 1; seed <= RUNS; seed++) {
    const run = openRun(scenario, { ...route, seed })
    const next = chance(seed)
    for (let step = 0; step < STEPS; step++) {
      const { now, offer } = run.view()
      for (const { place } of now.shots) if (place) places.add(place)
      const open = offer?.choices.filter((choice) => !choice.closed) ?? []
      const choice = open[Math.floor(next() * open.length)]
      if (!choice) break
      run.apply({ type: offer?.kind === 'guess' ? 'guess' : 'choose', id: choice.id })
    }
  }
  return [...places]
}
