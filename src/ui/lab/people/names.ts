/** What the lab calls things: styles of worker, measures, ways of beginning, causes. Read by the screens of the lab. */
import type { Cause, Id, Scenario, ScenarioCard } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Life, Measure, WorkStyle } from '../../../lab/types.ts'
import type { Unit } from '../../kit/charts/say.ts'

const STYLES: Record<WorkStyle, [name: () => string, does: () => string]> = {
  willekeurig: [m.labManyStyleAny, m.labManyStyleAnyDoes],
  zakelijk: [m.labManyStyleBrisk, m.labManyStyleBriskDoes],
  menselijk: [m.labManyStyleWarm, m.labManyStyleWarmDoes],
  regel: [m.labManyStyleRule, m.labManyStyleRuleDoes],
  ruimte: [m.labManyStyleRoom, m.labManyStyleRoomDoes],
  krap: [m.labManyStyleTight, m.labManyStyleTightDoes],
  zoals: [m.labManyStyleLike, m.labManyStyleLikeDoes],
}

export function styleName(style: WorkStyle): string {
  return STYLES[style][0]()
}

/** How somebody of that style chooses, in one sentence. */
export function styleDoes(style: WorkStyle): string {
  return STYLES[style][1]()
}

/** What is counted, so that “tussen 2 en 4 minder” can be said of it. */
export function measureWord(measure: Measure, scenario: Pick<Scenario, 'lab'>): string {
  if (measure === 'bad') return m.labManyMeasureBad()
  if (measure === 'conditions') return m.labManyMeasureConditions()
  return m.labManyMeasureDays({ without: withoutOf(scenario, measure.slice(5)) })
}

export function measureUnit(measure: Measure): Unit {
  return measure.startsWith('days:') ? 'days' : 'count'
}

/** “zonder inkomen”. */
export function withoutOf({ lab }: Pick<Scenario, 'lab'>, meter: string): string {
  return lab?.counted.find((one) => one.meter === meter)?.without ?? meter
}

/** “Zijn ID-kaart was al maanden verlopen.” */
export function beganWith({ besluiten }: Pick<Scenario, 'besluiten'>, option: Id): string {
  return besluiten.find((one) => one.id === option)?.told ?? option
}

/** How a life began, in the story's words; null when it began in the usual way. */
export function beginningOf(scenario: Pick<Scenario, 'besluiten'>, { situation }: Pick<Life, 'situation'>): string | null {
  return situation.length === 0 ? null : situation.map((option) => beganWith(scenario, option)).join(' ')
}

export function ruleTitle({ procedures }: Pick<ScenarioCard, 'procedures'>, rule: Id): string {
  return procedures.find((one) => one.id === rule)?.title ?? rule
}

/** A cause of many lives: what kind of thing it was. Nobody is “jij” here. */
export function causeKind(kind: Cause['kind']): string {
  switch (kind) {
    case 'choice':
      return m.labManyCauseChoice()
    case 'other':
      return m.causeOther()
    case 'rule':
      return m.causeRule()
    case 'alternative':
      return m.labManyCauseTurned()
    case 'wait':
      return m.causeWait()
    case 'luck':
      return m.causeLuck()
  }
}

/** And which; `options`: what the options of the story say. */
export function causeWords(scenario: Scenario, options: ReadonlyMap<Id, string>, kind: Cause['kind'], id: Id): string {
  if (kind === 'choice') return options.get(id) ?? m.labManyCauseSome()
  if (kind === 'rule') return ruleTitle(scenario, id)
  if (kind === 'alternative') return scenario.procedures.find((one) => one.id === id)?.alternative ?? id
  return scenario.besluiten.find((one) => one.id === id)?.told ?? scenario.causes[id] ?? id
}
