/** Gets the drawings of places and the people of stories, each once; says what is there, what is on its way and what could not be had. Called by the stage. */
import type { People, SceneOptions } from './picture.ts'
import { BARE, type PlaceDrawing, readPlace } from './place.ts'

/** `waiting`: on its way. `null` people and a bare place stand in for what could not be had. */
interface Supplied<Thing> {
  waiting: boolean
  thing: Thing
}

export interface Supply {
  place(id: string): Supplied<PlaceDrawing>
  people(story: string): Supplied<People | null>
  /** What could not be had is asked for again when it is next needed. */
  tryAgain(): void
}

/** @param came something that was on its way is there, or will not come. */
export function makeSupply(options: SceneOptions, came: () => void): Supply {
  const told = new Set<string>()
  function trouble(what: string, reason: unknown): void {
    if (told.has(what)) return
    told.add(what)
    options.onTrouble(`${what}: ${reason instanceof Error ? reason.message : String(reason)}`)
  }
  const places = keeper(
    async (id) => readPlace(await options.loadPlace(id)),
    BARE,
    (id, reason) => trouble(`The place “${id}” cannot be drawn`, reason),
    came,
  )
  const people = keeper<People | null>(
    async (story) => options.loadPeople(story),
    null,
    (story, reason) => trouble(`The people of “${story}” cannot be drawn`, reason),
    came,
  )
  return {
    place: places.get,
    people: people.get,
    tryAgain() {
      places.forget()
      people.forget()
    },
  }
}

interface Keeper<Thing> {
  get(id: string): Supplied<Thing>
  forget(): void
}

function keeper<Thing>(
  load: (id: string) => Promise<Thing>,
  standIn: Thing,
  failed: (id: string, reason: unknown) => void,
  came: () => void,
): Keeper<Thing> {
  const things = new Map<string, Supplied<Thing>>()
  const missing = new Set<string>()
  return {
    get(id) {
      const known = things.get(id)
      if (known) return known
      const waiting = { waiting: true, thing: standIn }
      things.set(id, waiting)
      load(id)
        .then((thing) => void things.set(id, { waiting: false, thing }))
        .catch((reason: unknown) => {
          things.set(id, { waiting: false, thing: standIn })
          missing.add(id)
          failed(id, reason)
        })
        .finally(came)
      return waiting
    },
    forget() {
      for (const id of missing) things.delete(id)
      missing.clear()
    },
  }
}
