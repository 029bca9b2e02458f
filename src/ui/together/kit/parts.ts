/** The five parts of trying rules together in words. Read by PartRule and by whatever names a part. */
import { POLICY } from '../../../engine/session/steps.ts'
import type { PolicyPart } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { clientName, partsOf } from '../../lab/session/parts.ts'

const AIMS: Record<PolicyPart, (given: { name: string }) => string> = {
  1: m.rulesAim1,
  2: m.rulesAim2,
  3: m.rulesAim3,
  4: m.rulesAim4,
  5: m.rulesAim5,
}

/** As on the pages of the lab, whose forty minutes these are. */
export function partTitle(part: PolicyPart, scenario: Pick<Scenario, 'client'> | null): string {
  return partsOf(nameIn(scenario)).find((one) => one.part === part)?.title ?? ''
}

/** What everybody does now, in a sentence. */
export function partAim(part: PolicyPart, scenario: Pick<Scenario, 'client'> | null): string {
  return AIMS[part]({ name: nameIn(scenario) })
}

export function partMinutes(part: PolicyPart): number {
  return POLICY.find(({ n }) => n === part)?.minutes ?? 0
}

/** What to look for among many lives. */
export function manyQuestions(): string[] {
  return [m.rulesManyAsk1(), m.rulesManyAsk2(), m.rulesManyAsk3()]
}

/** What to talk about when all has been seen. */
export function talkQuestions(): string[] {
  return [m.labSession3Ask(), m.labSession4Ask(), m.rulesTalkAsk()]
}

/** Until the story has come nobody has a name. */
function nameIn(scenario: Pick<Scenario, 'client'> | null): string {
  return scenario ? clientName(scenario.client) : m.rulesSomebody()
}
