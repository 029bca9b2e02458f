/** What a chair could meet by its text alone: the passages its diverts lead to, and the lines, choices and outcomes in them. Called by findings and check. */
import { PRINTED } from '../compile/inline.ts'
import { passagesFrom } from '../compile/passages.ts'
import type { Found, Option, Said } from '../compile/scan.ts'
import { parseLine, parseTag } from '../engine/lines.ts'
import type { Id, Scenario } from '../engine/types.ts'
import type { Spot } from './ground.ts'

export interface Expected {
  passages: Set<string>
  lines: Set<Spot>
  thoughts: Set<Spot>
  choices: Set<Id>
  outcomes: Set<Id>
  endings: Set<Id>
}

/** Passages for writers only: a list of scenes to jump to. No chair comes there. */
export function isForWriters(passage: string): boolean {
  return passage.endsWith('_springlijst')
}

export function spotOfFound({ file, line }: { file: string; line: number }): Spot {
  return `${file}:${line}`
}

export function expectedIn(scenario: Scenario, found: readonly Found[], start: string): Expected {
  const passages = passagesFrom(scenario, start)
  for (const one of [...passages]) if (isForWriters(one)) passages.delete(one)
  const knots = new Set(found.flatMap((one) => (one.kind === 'knot' && !one.isFunction ? [one.name] : [])))
  const own = found.filter((one) => passages.has(one.knot))
  const said = own.filter((one) => one.kind === 'line')
  return {
    passages: new Set([...passages].filter((one) => knots.has(one))),
    lines: new Set(said.filter((one) => one.variants.some(({ text }) => text !== '')).map(spotOfFound)),
    thoughts: new Set(said.filter(isThought).map(spotOfFound)),
    choices: new Set(own.flatMap((one) => (one.kind === 'choice' ? namesIn(one, 'id') : []))),
    outcomes: new Set(said.flatMap((one) => namesIn(one, 'outcome'))),
    endings: new Set(said.flatMap((one) => namesIn(one, 'ending'))),
  }
}

export function isThought(said: Said): boolean {
  return said.variants.some(({ text }) => parseLine(text).kind === 'thought')
}

/** The first argument of every tag of this name on a line or choice. */
export function namesIn(one: Said | Option, name: string): Id[] {
  const all = one.variants.flatMap((variant) => variant.tags.map(parseTag)).filter((tag) => tag.name === name)
  return all.flatMap(({ args: [first] }) => (first === undefined || first.includes(PRINTED) ? [] : [first]))
}
