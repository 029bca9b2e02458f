/** A chair as the checker walks it: the terrain, with every line and choice read once. Made by explore's callers, one for each worker. */

import { resolveCarried } from '../engine/carried.ts'
import { parseLine, parseTag, STYLES, type Tag } from '../engine/lines.ts'
import type { Claim, Opening, Piece, Rest, Terrain } from '../engine/terrain.ts'
import type { Chair, Closed, Id, Route, Scenario, Style } from '../engine/types.ts'

/** `story/milan/slot.ink:12`, or `?` when the machine could not say. */
export type Spot = string
export const NOWHERE: Spot = '?'

export interface ReadLine {
  spot: Spot
  text: string
  kind: 'narration' | 'speech' | 'thought'
  who: Id | null
  mood: string | null
  outcome: Id | null
  unintended: boolean
  ending: Id | null
  /** What an outcome says it comes from, as far as a run can contradict it. */
  claims: { kind: Claim['kind']; id: Id }[]
  /** Who decides something here that counts. */
  decides: Id[]
}

export interface ReadChoice {
  spot: Spot
  id: Id
  text: string
  style: Style | null
  /** Work time in minutes. */
  cost: number | null
  closed: Closed | null
  guess: boolean
}

export interface Ground {
  scenario: Scenario
  chair: Chair & { start: string }
  terrain: Terrain
  line(n: number): ReadLine
  choice(n: number): ReadChoice
  spotOf(path: string | null): Spot
}

export function groundOf(scenario: Scenario, chairId: Id, terrain: Terrain, spotOf: (path: string) => Spot | null): Ground {
  const chair = scenario.chairs.find((one) => one.id === chairId)
  if (!chair?.start) throw new Error(`No chair ${chairId} in ${scenario.id}`)
  const spot = (path: string | null) => (path === null ? NOWHERE : (spotOf(path) ?? NOWHERE))
  const lines: ReadLine[] = []
  const choices: ReadChoice[] = []
  return {
    scenario,
    chair: { ...chair, start: chair.start },
    terrain,
    spotOf: spot,
    line: (n) => (lines[n] ??= readLine(scenario, terrain.line(n), spot)),
    choice: (n) => (choices[n] ??= readChoice(terrain.choice(n), spot)),
  }
}

function readLine(scenario: Scenario, piece: Piece, spot: (path: string | null) => Spot): ReadLine {
  const tags = piece.tags.map(parseTag)
  const parsed = parseLine(piece.text)
  const member = parsed.name === null ? undefined : scenario.cast.find((one) => one.name === parsed.name)
  return {
    spot: spot(piece.path),
    text: member ? parsed.text : piece.text,
    kind: member ? parsed.kind : 'narration',
    who: member?.id ?? null,
    mood: parsed.mood,
    outcome: argOf(tags, 'outcome'),
    unintended: tags.some((tag) => tag.name === 'unintended'),
    ending: argOf(tags, 'ending'),
    claims: tags.flatMap(({ name, args: [kind, id] }) =>
      name === 'because' &&
      id !== undefined &&
      (kind === 'choice' || kind === 'rule' || kind === 'alternative' || (kind === 'other' && travels(scenario, id)))
        ? [{ kind, id }]
        : [],
    ),
    decides: tags.flatMap(({ name, args: [who] }) => (name === 'decides' && who !== undefined ? [who] : [])),
  }
}

function travels({ besluiten }: Scenario, id: Id): boolean {
  return besluiten.some((one) => one.id === id)
}

function readChoice(piece: Piece, spot: (path: string | null) => Spot): ReadChoice {
  const tags = piece.tags.map(parseTag)
  const closed = tags.find((tag) => tag.name === 'closed')
  const cost = argOf(tags, 'cost')
  return {
    spot: spot(piece.path),
    id: argOf(tags, 'id') ?? '',
    text: piece.text,
    style: STYLES.find((style) => style === argOf(tags, 'style')) ?? null,
    cost: cost === null ? null : Number(cost),
    closed: !closed ? null : closed.args[0] === 'rule' ? { by: 'rule', rule: closed.args[1] ?? '' } : { by: 'time' },
    guess: tags.some((tag) => tag.name === 'guess'),
  }
}

function argOf(tags: readonly Tag[], name: string): string | null {
  return tags.find((tag) => tag.name === name)?.args[0] ?? null
}

/** `week`: what other chairs decided otherwise than in an ordinary week. */
export function openingOf({ scenario, chair }: Ground, rules: readonly Id[], seed: number, week: readonly Id[] = []): Opening {
  return { start: chair.start, chair: chair.id, rules, carried: resolveCarried(scenario, chair.id, week), seed }
}

/** The options at a rest, in Ink's order: the nth can be taken with `terrain.take(rest, n)`. */
export function optionsAt(ground: Ground, rest: Rest): ReadChoice[] {
  return rest.choices.map((n) => ground.choice(n))
}

export function routeOf(ground: Ground, opening: Opening, choices: readonly Id[]): Route {
  return {
    scenario: ground.scenario.id,
    hash: ground.scenario.hash,
    chair: ground.chair.id,
    rules: [...opening.rules].sort(),
    carried: opening.carried.filter((id) => !ground.scenario.besluiten.some((one) => one.id === id && one.usual)).sort(),
    seed: opening.seed,
    choices: [...choices],
  }
}
