/** One piece of a check: exploring, playing or weighing a chair. Done in a worker thread, or right here in tests. */

import { type Material as Source, spotOf } from '../compile/material.ts'
import type { Habit } from '../engine/chooser.ts'
import { flatTerrain } from '../engine/flat/flat.ts'
import { slowTerrain } from '../engine/slow.ts'
import type { Claim, Ranges } from '../engine/terrain.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { spotOfFound } from './expected.ts'
import { type Explored, explore } from './explore.ts'
import { type Ground, groundOf, openingOf, type Spot } from './ground.ts'
import { noticesRule, type Strolled, stroll } from './stroll.ts'
import { type Tally, watcher } from './tally.ts'
import { settledOf } from './weeks.ts'
import { type Weighed, weigh } from './weigh.ts'

/** What every piece of work about one scenario needs. */
export interface Material {
  scenario: Scenario
  /** From a place in the compiled Ink to a place in the files. */
  spots: Source['spots']
  ranges: Ranges
}

/** `decisions`: those of other chairs that the chair can tell apart; runs by habit draw a week of them now and then. */
export type Job = { chair: Id; sets: Id[][]; decisions: Id[][]; seed: number } & (
  | { type: 'explore'; by: 'key' | 'course'; most: number; weeks: Id[][] }
  | { type: 'prove' }
  | { type: 'stroll'; habit: Habit; runs: number; flow: boolean }
  | { type: 'weigh'; runs: number }
  | { type: 'rule'; rule: Id; runs: number }
)

export type Done =
  | { type: 'explore'; chair: Id; by: 'key' | 'course'; ordinary: boolean; tally: Tally; explored: Explored }
  | { type: 'prove'; chair: Id; proof: Proof | null }
  | { type: 'stroll'; chair: Id; tally: Tally; strolled: Strolled; habit: Habit; flow: boolean }
  | { type: 'weigh'; chair: Id; weighed: Weighed }
  | { type: 'rule'; chair: Id; rule: Id; notices: boolean }

/** Claims by the place of their words: true in every run of the chair, or only tried. */
export type Proof = Record<'proved' | 'open', { kind: Claim['kind']; id: Id; spot: Spot }[]>

export interface Hands {
  do(job: Job): Done
}

export interface Signals {
  stopped(): boolean
  /** Situations met or runs played since the last time. */
  progress(more: number): void
}

/** The first construct that the fast machine does not know, with its file and line; null when it knows them all. */
export function slownessOf({ scenario, spots, ranges }: Material): string | null {
  const made = flatTerrain(scenario.ink, { ranges })
  if ('terrain' in made) return null
  const [first] = made.refused
  const place = first && spotAt(spots, first.path)
  return place ? `${first.construct}, ${place}` : (first?.construct ?? '?')
}

function spotAt(spots: Source['spots'], path: string): Spot | null {
  const spot = spotOf({ spots }, path)
  return spot && spotOfFound(spot)
}

export function hands({ scenario, spots, ranges }: Material, signals: Signals): Hands {
  const made = flatTerrain(scenario.ink, { ranges })
  const terrain = 'terrain' in made ? made.terrain : slowTerrain(scenario.ink, { ranges })
  const grounds = new Map<Id, Ground>()
  const groundFor = (chair: Id) => {
    const ground = grounds.get(chair) ?? groundOf(scenario, chair, terrain, (path) => spotAt(spots, path))
    grounds.set(chair, ground)
    return ground
  }
  return {
    do(job) {
      const ground = groundFor(job.chair)
      const { chair, sets, decisions, seed } = job
      const { stopped } = signals
      let before = 0
      const progress = (now: number) => {
        signals.progress(now - before)
        before = now
      }
      switch (job.type) {
        case 'explore': {
          const watching = watcher(ground)
          const openings = job.weeks.flatMap((week) => sets.map((rules) => openingOf(ground, rules, seed, week)))
          const explored = explore(ground, watching, { openings, by: job.by, most: job.most, stopped, progress })
          const ordinary = job.weeks.every((week) => week.length === 0)
          return { type: 'explore', chair, by: job.by, ordinary, tally: watching.tally, explored }
        }
        case 'prove': {
          const shown = terrain.prove({ start: ground.chair.start, chair, decisions: settledOf(scenario, chair) })
          const spotsOf = (claims: readonly Claim[]) => claims.map(({ kind, id, path }) => ({ kind, id, spot: ground.spotOf(path) }))
          return { type: 'prove', chair, proof: shown && { proved: spotsOf(shown.proved), open: spotsOf(shown.open) } }
        }
        case 'stroll': {
          const watching = watcher(ground)
          const strolled = stroll(ground, watching, { habit: job.habit, sets, decisions, runs: job.runs, seed, stopped, progress })
          return { type: 'stroll', chair, tally: watching.tally, strolled, habit: job.habit, flow: job.flow }
        }
        case 'weigh':
          return { type: 'weigh', chair, weighed: weigh(ground, { sets, decisions, runs: job.runs, seed, stopped }) }
        case 'rule':
          return { type: 'rule', chair, rule: job.rule, notices: noticesRule(ground, job.rule, { sets, decisions, runs: job.runs, seed }) }
      }
    },
  }
}
