/** Which close sound goes with what happens, and which sounds stay when the reader wants fewer. Pure; called by the app and by the player of sounds. */
import type { STAGED } from '../engine/lines.ts'
import type { Id } from '../engine/types.ts'

/** Staged events of the story, and what the scene is told besides. */
type Happening = (typeof STAGED)[number] | 'chosen' | 'outcome' | 'document' | 'day' | 'closed'

/** Null: nothing is heard. Grief, closeness and relapse get no effect of their own: a sound would make a show of them. */
const SOUNDS_OF: Record<Happening, Id | null> = {
  'woede-uitbarsting': 'stoel_valt',
  weglopen: 'stappen',
  dichtklappen: 'stoel',
  stilte: null,
  telefoon: 'telefoon',
  brief: 'envelop',
  stempel: 'stempel',
  'deur-in-slot': 'slot',
  'poort-open': 'poort',
  wachten: null,
  omhelzen: null,
  terugval: 'diep',
  chosen: 'druppel',
  outcome: 'rimpel',
  document: 'papier',
  day: null,
  closed: null,
}

/** What still tells something in "minder geluid": somebody or something comes in, is locked or decided. No movement, weather or water. */
const MATTERS: ReadonlySet<Id> = new Set(['celdeur', 'slot', 'sleutel', 'deur', 'poort', 'telefoon', 'stempel', 'envelop', 'bel', 'diep'])

/** The close sound of a staged event or another cue; null when it makes none or is not known. */
export function soundOf(event: Id): Id | null {
  return Object.hasOwn(SOUNDS_OF, event) ? SOUNDS_OF[event as Happening] : null
}

/** True where the silence itself is what is heard: the ambience steps back for a while. */
export function hushes(event: Id): boolean {
  return event === 'stilte'
}

/** Whether a close sound stays when the reader asked for fewer. */
export function quietEnough(name: Id): boolean {
  return MATTERS.has(name)
}
