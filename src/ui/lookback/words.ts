/** Layers of causes and meters in words, hidden meters included. Read by the steps of the look back and the report. */
import type { MeterSpec } from '../../engine/meters.ts'
import type { Meter, Scenario, View } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { isDrawn } from '../kit/cause.ts'
import { beganOtherwise, deciders } from '../other/Whose.tsx'
import { allianceWord, conditionWord, level, meterName } from '../play/amounts.ts'
import type { Layer } from './ledger.ts'

const LAYER: Record<Layer, () => string> = {
  choice: m.layerChoice,
  earlier: m.layerEarlier,
  other: m.layerOther,
  rule: m.layerRule,
  wait: m.layerWait,
  before: m.labLayerBefore,
  luck: m.layerLuck,
}

export function layerWord(layer: Layer): string {
  return LAYER[layer]()
}

export function times(n: number): string {
  return n === 1 ? m.layerOnce() : m.layerTimes({ n })
}

/** Meters that nobody sees while playing: their name, a line what they are, and five words. */
const HIDDEN: Partial<Record<Meter, [name: () => string, line: () => string, ...words: (() => string)[]]>> = {
  erbij_horen: [m.meterBelong, m.meterBelongText, m.belong0, m.belong1, m.belong2, m.belong3, m.belong4],
  draagkracht: [m.meterBear, m.meterBearText, m.bear0, m.bear1, m.bear2, m.bear3, m.bear4],
}

export function meterTitle(meter: Meter): string {
  return HIDDEN[meter]?.[0]() ?? meterName(meter)
}

/** What a hidden meter is; null for the others. */
export function meterLine(meter: Meter): string | null {
  return HIDDEN[meter]?.[1]() ?? null
}

/** How a meter stands at this value. */
export function meterWord(spec: MeterSpec, value: number): string {
  if (spec.kind === 'condition') return conditionWord(value)
  const step = level(value, spec.max)
  return HIDDEN[spec.name]?.[step + 2]?.() ?? allianceWord(spec.name, step)
}

/** With whose decisions these weeks went. */
export function weekOf(scenario: Scenario, view: View): string {
  const chair = deciders(view, scenario)
  const began = beganOtherwise(view, scenario) ? [m.labBeganRoute()] : []
  const whose = chair ? (isDrawn() ? m.labDrawnShort() : m.lookCarried({ chair })) : m.lookUsual()
  return [whose, ...began].join(', ')
}
