/** The drawings and sounds this build holds, fetched when somebody asks. Called by theatre. */
import type { Id } from '../engine/types.ts'
import type { People } from '../scene/picture.ts'

// The options stand here three times because the build reads them as they are written.
const PLACES = import.meta.glob<string>('../../assets/places/*.svg', { query: '?url&no-inline', import: 'default', eager: true })
const PEOPLE = import.meta.glob<string>('../../assets/people/*.json', { query: '?url&no-inline', import: 'default', eager: true })
const SOUNDS = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', { query: '?url&no-inline', import: 'default', eager: true })

const placeAt = (place: Id) => PLACES[`../../assets/places/${place}.svg`]
const peopleAt = (story: Id) => PEOPLE[`../../assets/people/${story}.json`]
/** What was fetched before it was needed, by address. */
const ahead = new Map<string, string>()

export async function fetchPlace(place: Id): Promise<string> {
  return got(placeAt(place))
}

export async function fetchPeople(story: Id): Promise<People> {
  return JSON.parse(await got(peopleAt(story)))
}

/** For a page whose network may be gone later: one after another; what does not come now is asked for when it is needed. */
export async function fetchAhead(story: Id, places: readonly Id[]): Promise<void> {
  for (const address of [peopleAt(story), ...places.map(placeAt)]) {
    const text = await got(address).catch(() => null)
    if (address && text !== null) ahead.set(address, text)
  }
}

/** Addresses of a sound in both formats, the smaller first. */
export function soundFiles(name: Id): string[] {
  return ['webm', 'm4a'].flatMap((end) => SOUNDS[`../../assets/sound/${name}.${end}`] ?? [])
}

async function got(address: string | undefined): Promise<string> {
  if (!address) throw new Error('It is not there.')
  const known = ahead.get(address)
  if (known !== undefined) return known
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`It answered ${answer.status}.`)
  return answer.text()
}
