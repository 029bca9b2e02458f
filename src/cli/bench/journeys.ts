/** A story played from beginning to end by chance, on inkjs as a sensible person would write it and on the flat machine. Called by the bench of stories. */
import { InkList, Story } from 'inkjs'
import { resolveCarried } from '../../engine/carried.ts'
import { chance } from '../../engine/chance.ts'
import { flatWalk } from '../../engine/flat/flat.ts'
import { parseTag } from '../../engine/lines.ts'
import { type Opening, type Terrain, type Walk, walkOn } from '../../engine/terrain.ts'
import type { Id, Scenario } from '../../engine/types.ts'

/** Plays one journey; the same seed makes the same choices on every player. */
export interface Player {
  play(chair: Id, seed: number): void
  /** The same, and gives back the ids that were chosen. */
  trace(chair: Id, seed: number): Id[]
}

/** One journey, step by step: which options lie open, and taking one of them. */
interface Steps {
  begin(opening: Opening): void
  /** How many options are open; those that are closed do not count. */
  open(): number
  take(n: number): void
  /** The id of an open option. */
  idOf(n: number): Id
}

/** The chairs that can be played, under the rules of today in an ordinary week. */
export function chairsOf(scenario: Scenario): Opening[] {
  const rules = scenario.procedures.flatMap((one) => (one.on ? [one.id] : []))
  return scenario.chairs.flatMap(({ id, start, ready }) =>
    ready && start !== undefined ? [{ start, chair: id, rules, carried: resolveCarried(scenario, id, []), seed: 1 }] : [],
  )
}

function playerOf(scenario: Scenario, steps: Steps): Player {
  const openings = new Map(chairsOf(scenario).map((opening) => [opening.chair, opening]))
  const play = (chair: Id, seed: number, told: Id[] | null) => {
    const opening = openings.get(chair)
    if (!opening) throw new Error(`No chair ${chair}`)
    const next = chance(seed)
    steps.begin(opening)
    for (let open = steps.open(); open > 0; open = steps.open()) {
      const n = Math.floor(next() * open)
      told?.push(steps.idOf(n))
      steps.take(n)
    }
  }
  return {
    play: (chair, seed) => play(chair, seed, null),
    trace: (chair, seed) => {
      const told: Id[] = []
      play(chair, seed, told)
      return told
    },
  }
}

const isOpen = (tags: readonly string[]) => !tags.some((tag) => tag.startsWith('closed'))
const idIn = (tags: readonly string[]) => tags.map(parseTag).find((tag) => tag.name === 'id')?.args[0] ?? ''

/** One Story, set back before each journey; tags of the choices are read anew each time, since inkjs makes them anew. */
export function inkPlayer(scenario: Scenario): Player {
  const story = new Story(scenario.ink)
  let open: { index: number; tags: string[] }[] = []
  const goOn = () => {
    story.ContinueMaximally()
    open = story.currentChoices.map(({ index, tags }) => ({ index, tags: tags ?? [] })).filter(({ tags }) => isOpen(tags))
  }
  const set = (name: string, items: readonly Id[]) => {
    const list = new InkList(name, story)
    for (const item of items) list.AddItem(item)
    story.variablesState.$(name, list)
  }
  return playerOf(scenario, {
    begin({ start, chair, rules, carried, seed }) {
      story.ResetState()
      story.state.storySeed = seed
      story.variablesState.$('rol', chair)
      set('regels', rules)
      set('besluiten', carried)
      story.ChoosePathString(start)
      goOn()
    },
    open: () => open.length,
    take(n) {
      story.ChooseChoiceIndex(open[n]?.index ?? -1)
      goOn()
    },
    idOf: (n) => idIn(open[n]?.tags ?? []),
  })
}

export function flatPlayer(scenario: Scenario): Player {
  const made = flatWalk(scenario.ink)
  if ('refused' in made) throw new Error(made.refused.map((one) => one.construct).join())
  return walkPlayer(scenario, made.walk)
}

/** The same over rests that can be gone back to. */
export function terrainPlayer(scenario: Scenario, terrain: Terrain): Player {
  return walkPlayer(scenario, walkOn(terrain))
}

function walkPlayer(scenario: Scenario, walk: Walk): Player {
  const known: boolean[] = []
  const open: number[] = []
  const look = () => {
    open.length = 0
    for (const [at, n] of walk.choices.entries()) {
      known[n] ??= isOpen(walk.choice(n).tags)
      if (known[n]) open.push(at)
    }
  }
  return playerOf(scenario, {
    begin(opening) {
      walk.open(opening)
      look()
    },
    open: () => open.length,
    take(n) {
      walk.take(open[n] ?? -1)
      look()
    },
    idOf: (n) => idIn(walk.choice(walk.choices[open[n] ?? -1] ?? -1).tags),
  })
}
