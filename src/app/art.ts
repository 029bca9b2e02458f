/** The drawings and sounds this build holds, fetched when somebody asks. Called by theatre. */
import type { Id } from '../engine/types.ts'
import type { People } from '../scene/picture.ts'

// The options stand here three times because the build reads them as they are written.
const PLACES = import.meta.glob<string>('../../assets/places/*.svg', { query: '?url&no-inline', import: 'default', eager: true })
const PEOPLE = import.meta.glob<string>('../../assets/people/*.json', { query: '?url&no-inline', import: 'default', eager: true })
const SOUNDS = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', { query: '?url&no-inline', import: 'default', eager: true })

export async function fetchPlace(place: Id): Promise<string> {
  return (await got(PLACES[`../../assets/places/${place}.svg`])).text()
}

export async function fetchPeople(story: Id): Promise<People> {
  return (await got(PEOPLE[`../../assets/people/${story}.json`])).json()
}

/** Addresses of a sound in both formats, the smaller first. */
export function soundFiles(name: Id): string[] {
  return ['webm', 'm4a'].flatMap((end) => SOUNDS[`../../assets/sound/${name}.${end}`] ?? [])
}

async function got(address: string | undefined): Promise<Response> {
  if (!address) throw new Error('It is not there.')
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`It answered ${answer.status}.`)
  return answer
}
