/** Everything the figures hang on and that can be turned, with its source or none. Read by the lives, by the sensitivity view and by the screens. */
import { BEFORE } from '../engine/carried.ts'
import type { Scenario, Situation } from '../engine/types.ts'
import type { Assumption, LabSettings } from './types.ts'

type Story = Pick<Scenario, 'situations' | 'besluiten'>

/** Assumptions that every story has; the others bear the id of the option they are about. */
export const TOGETHER = 'samenhang'
export const FAITHFUL = 'trouw'
export const OTHERWISE = 'anders'

/** Nobody counted these three; they are where the lab begins. The highest `samenhang` stays below 1: then nobody would differ from anybody in more than luck. */
const PUBLISHED = { [TOGETHER]: 0.4, [FAITHFUL]: 0.8, [OTHERWISE]: 0.2 } as const
const MOST_TOGETHER = 0.9
const LEAST_FAITHFUL = 0.5

/** With the values of these settings; what they do not name is as published. */
export function assumptionsOf(story: Story, { chair, assumed }: Pick<LabSettings, 'chair' | 'assumed'>): Assumption[] {
  const all = publishedOf(story, chair)
  return all.map((one) => ({ ...one, value: clamped(assumed[one.id], one) }))
}

/** As published: before anybody changed anything. */
export function publishedOf({ situations, besluiten }: Story, chair: LabSettings['chair']): Assumption[] {
  const who = situations.flatMap(whoOf)
  const together = situations.length > 1 ? [bare(TOGETHER, 'together', 'number', 0, MOST_TOGETHER)] : []
  const others = besluiten.some((one) => one.chair !== chair && one.chair !== BEFORE)
  const work = [bare(FAITHFUL, 'work', 'share', LEAST_FAITHFUL, 1), ...(others ? [bare(OTHERWISE, 'work', 'share', 0, 1)] : [])]
  return [...who, ...together, ...work]
}

/** By id, for whoever draws with them. */
export function valuesOf(story: Story, settings: Pick<LabSettings, 'chair' | 'assumed'>): Map<string, number> {
  return new Map(assumptionsOf(story, settings).map(({ id, value }) => [id, value]))
}

function whoOf({ shares, text, source }: Situation): Assumption[] {
  return Object.entries(shares).map(([option, value]) => ({
    id: option,
    group: 'who',
    value,
    min: 0,
    max: 1,
    step: 0.01,
    unit: 'share',
    source,
    text,
    option,
  }))
}

function bare(id: keyof typeof PUBLISHED, group: Assumption['group'], unit: Assumption['unit'], min: number, max: number): Assumption {
  return { id, group, value: PUBLISHED[id], min, max, step: 0.05, unit, source: null, text: null, option: null }
}

function clamped(value: number | undefined, { value: published, min, max }: Assumption): number {
  return value === undefined || !Number.isFinite(value) ? published : Math.min(max, Math.max(min, value))
}
