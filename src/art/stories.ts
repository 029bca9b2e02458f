/** Finds the stories with a cast and draws each. Called by the command, the sheet and tests. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CastMember, Chair } from '../engine/types.ts'
import type { People } from '../scene/picture.ts'
import { drawPeople } from './draw.ts'
import { readLooks } from './looks.ts'

/** Names of the stories under `root`, in alphabetical order. */
export function storiesWithCast(root: string): string[] {
  return globSync('story/*/scenario.json', { cwd: root })
    .map((file) => file.split(/[\\/]/)[1] as string)
    .sort()
}

export function castOf(root: string, story: string): CastMember[] {
  return scenarioOf(root, story).cast
}

function scenarioOf(root: string, story: string): { cast: CastMember[]; chairs: Chair[] } {
  return JSON.parse(readFileSync(join(root, `story/${story}/scenario.json`), 'utf8'))
}

/** Throws one sentence with file and field when the looks are wrong. */
export function drawStory(root: string, story: string): People {
  const scenario = scenarioOf(root, story)
  const cast = scenario.cast.map(({ id }) => id)
  const file = `story/${story}/looks.json`
  const looks = existsSync(join(root, file)) ? readLooks(file, readFileSync(join(root, file), 'utf8')) : {}
  const stranger = Object.keys(looks).find((who) => !cast.includes(who))
  if (stranger !== undefined) throw new Error(`${file}: ${stranger}: nobody in the cast has this id.`)
  return drawPeople(cast, looks, Object.fromEntries(scenario.chairs.flatMap((chair) => (chair.as ? [[chair.id, chair.as]] : []))))
}
