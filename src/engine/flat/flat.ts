/** The flat machine: a compiled story as ground to explore, or to walk over again and again, many times faster than inkjs. Called by the checker and the rules lab. */

import type { Opening, Piece, Ranges, Rest, Terrain, Walk } from '../terrain.ts'
import type { Id } from '../types.ts'
import { hasBit } from './counts.ts'
import { type Keys, keyOf, newKeys } from './keys.ts'
import { forgetLists, type Lists, namesIn } from './lists.ts'
import { lower } from './lower.ts'
import { beginAt, newMachine, openAt, type Still, settle, showing, takeFrom, takeHere, type Way } from './machine.ts'
import { proveClaims, reachOf } from './prove.ts'
import type { Refusal } from './scan.ts'
import type { Offered } from './state.ts'
import { steeringOf } from './steer.ts'
import { broken, type Value } from './value.ts'

/** Keys and numbers are of this terrain alone: another one of the same story has its own. */
export function flatTerrain(
  ink: Readonly<Record<string, unknown>>,
  options: { ranges: Ranges },
): { terrain: Terrain } | { refused: Refusal[] } {
  const lowered = lower(ink, options.ranges)
  if ('refused' in lowered) return lowered
  const { program } = lowered
  const machine = newMachine(program)
  const keys = newKeys(program)
  /** By chair. */
  const steering = new Map<string, Keys>()
  const steeringFor = ({ start, chair }: Pick<Opening, 'start' | 'chair'>): Keys => {
    const name = `${start} ${chair}`
    const known = steering.get(name)
    if (known) return known
    const within = reachOf(program, { start, chair, decisions: [], globals: machine.opened.globals })
    const made = newKeys(steeringOf(program, within), program)
    steering.set(name, made)
    return made
  }
  // Made when somebody asks: who looks for the one does not need the other. As one prototype for all, since there are very many rests.
  class Stop implements Rest {
    lines: readonly number[]
    choices: readonly number[]
    passages: readonly string[]
    strays: Rest['strays']
    fault: Rest['fault']
    inside: Still
    opening: Opening
    constructor({ still, lines, passages, strays, fault }: Way, opening: Opening) {
      this.opening = opening
      this.lines = lines
      this.choices = still.choices.map((choice) => choice.n)
      this.passages = passages
      this.strays = strays
      this.fault = fault
      this.inside = still
    }
    get key(): string {
      return this.fault ? 'fault' : keyOf(keys, this.inside)
    }
    get course(): string {
      return this.fault ? 'fault' : keyOf(steeringFor(this.opening), this.inside)
    }
  }
  const { book } = machine.state
  const terrain: Terrain = {
    open: (opening: Opening) => new Stop(openAt(machine, opening), opening),
    take: (from, n) => new Stop(takeFrom(machine, stillIn(from), n), (from as Stop).opening),
    line: (n) => book.lines[n] ?? NONE,
    choice: (n) => book.choices[n] ?? NONE,
    value: (at, name) => {
      const value = stillIn(at).globals[program.globals.indexOf(name)]
      return plain(program.lists, value)
    },
    took: (at: Rest, id: Id) => {
      const n = program.asked.indexOf(id)
      return n < 0 ? undefined : hasBit(stillIn(at).took, n)
    },
    prove: ({ start, chair, decisions }) => proveClaims(program, { start, chair, decisions, globals: machine.opened.globals }),
  }
  return { terrain }
}

const NONE: Piece = { text: '', tags: [], path: null }

/** A walk has a machine of its own, with numbers of its own. */
export function flatWalk(ink: Readonly<Record<string, unknown>>): { walk: Walk } | { refused: Refusal[] } {
  const lowered = lower(ink, new Map())
  if ('refused' in lowered) return lowered
  const { program } = lowered
  const machine = newMachine(program)
  const { state: s } = machine
  s.keeps = false
  const globals = new Map(program.globals.map((name, n) => [name, n]))
  let offered: readonly Offered[] = []
  let fault: Rest['fault'] = null
  const choices: number[] = []
  const kept = [...program.lists.known.values()]
  const rest = (broke: Rest['fault']) => {
    fault = broke
    offered = showing(s)
    choices.length = 0
    for (const choice of offered) choices.push(choice.n)
  }
  const walk: Walk = {
    open(opening) {
      forgetLists(program.lists, kept)
      rest(settle(s, beginAt(machine, opening)))
    },
    take(n) {
      const choice = offered[n]
      if (!choice) throw broken(`There is no choice ${n} here.`)
      rest(takeHere(s, choice))
    },
    get lines() {
      return s.speech.lines
    },
    choices,
    get fault() {
      return fault
    },
    line: (n) => s.book.lines[n] ?? NONE,
    choice: (n) => s.book.choices[n] ?? NONE,
    value: (name) => plain(program.lists, s.globals[globals.get(name) ?? -1]),
  }
  return { walk }
}

function plain(lists: Lists, value: Value | undefined): ReturnType<Terrain['value']> {
  if (value === undefined) return null
  if (typeof value !== 'object') return value
  if (value.kind === 'list') return namesIn(lists, value)
  if (value.kind === 'float') return value.n
  return value.kind === 'to' ? value.path : null
}

function stillIn(rest: Rest): Still {
  const { inside } = rest
  if (typeof inside !== 'object' || inside === null || !('globals' in inside)) throw broken('This rest is of another machine.')
  return inside as Still
}
