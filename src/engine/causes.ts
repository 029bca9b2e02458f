/** The ledger of causes: turns `because` tags into causes that are true in this run. Called by run for every outcome. */
import { resolveCarried } from './carried.ts'
import type { Tag } from './lines.ts'
import type { Besluit, Cause, Route, Scenario, Taken } from './types.ts'

export interface Ledger {
  causes: Cause[]
  /** What the story claims and this run contradicts: a mistake of the story, for the checker to report. */
  untrue: string[]
}

/** Reads the causes of one outcome. A choice that was not taken, a rule that is not on, an alternative of one that is, and a decision that does not hold are left out and reported. */
export function readCauses(tags: readonly Tag[], scenario: Scenario, route: Route, taken: readonly Taken[]): Ledger {
  const causes: Cause[] = []
  const untrue: string[] = []
  for (const tag of tags) {
    if (tag.name !== 'because') continue
    const [kind = '', id = ''] = tag.args
    const cause = readCause(kind, id, scenario, route, taken)
    if (cause) causes.push(cause)
    else untrue.push(`because: ${kind} ${id}`)
  }
  return { causes, untrue }
}

function readCause(kind: string, id: string, scenario: Scenario, route: Route, taken: readonly Taken[]): Cause | null {
  switch (kind) {
    case 'choice': {
      const choice = taken.findLast((one) => one.id === id)
      return choice ? { kind, id, text: choice.text, day: choice.day, at: choice.at } : null
    }
    case 'rule': {
      const rule = scenario.procedures.find((one) => one.id === id)
      return rule && route.rules.includes(id) ? { kind, id, text: rule.title } : null
    }
    case 'alternative': {
      const rule = scenario.procedures.find((one) => one.id === id)
      return rule && !route.rules.includes(id) ? { kind, id, text: rule.alternative.replace(/\.$/, '') } : null
    }
    case 'other': {
      const besluit = scenario.besluiten.find((one) => one.id === id)
      if (besluit) return decided(besluit, scenario, route)
      const text = scenario.causes[id]
      return text === undefined ? null : { kind, id, text }
    }
    case 'wait':
    case 'luck': {
      const text = scenario.causes[id]
      return text === undefined ? null : { kind, id, text }
    }
    default:
      return null
  }
}

/** What another chair decided: in a run that its own player brought along, or in an ordinary week. */
function decided({ id, chair, day, told }: Besluit, scenario: Scenario, { chair: here, carried }: Route): Cause | null {
  if (!resolveCarried(scenario, here, carried).includes(id)) return null
  return { kind: 'other', id, text: told, decided: { chair, day, mine: carried.includes(id) } }
}
