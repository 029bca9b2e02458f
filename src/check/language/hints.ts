/** Gathers what leiding.json says to whoever leads a talk: read aloud or at a glance, so as plain as the rest. Called by prose. */
import { hintsPath } from '../../compile/hints.ts'
import { readJson } from '../../compile/json.ts'
import { HINTS } from '../../compile/schema.ts'
import type { Shelf } from '../../compile/shelf.ts'
import type { Prose } from './prose.ts'

export function hintsProse(name: string, shelf: Shelf): Prose[] {
  const file = hintsPath(name)
  if (shelf.read(file) === null) return []
  const { value, lineOf } = readJson(shelf, file, HINTS)
  return Object.entries(value ?? {}).flatMap(([decision, { ask, listen, avoid }]) => {
    const piece = (text: string, ...path: PropertyKey[]): Prose => ({
      file,
      line: lineOf(decision, ...path),
      text,
      from: 'scenario',
      passage: null,
      isFirst: true,
    })
    return [...ask.map((one, n) => piece(one, 'ask', n)), piece(listen, 'listen'), piece(avoid, 'avoid')]
  })
}
