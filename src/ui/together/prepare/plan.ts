/** The session that the answers of Prepare make, or null while something is still missing. Pure. */
import type { Id, ScenarioCard } from '../../../engine/types.ts'
import type { Brought, Plan } from '../../../store/together.ts'

interface Answers extends Pick<Plan, 'form' | 'by' | 'stops' | 'short'> {
  card: Pick<ScenarioCard, 'id' | 'short' | 'procedures'>
  /** Empty while none is ready. */
  chair: Id
  /** The procedures that are on. */
  rules: ReadonlySet<Id>
  brought: Pick<Brought, 'code' | 'route'> | null
}

/** A replay takes story, chair and rules from the route that was brought; who tries rules begins with today's, in the chair of the short form. */
export function planOf({ form, by, card, chair, rules, brought, stops, short }: Answers): Plan | null {
  if (form === 'decide') {
    if (chair === '') return null
    return { form, by, scenario: card.id, chair, rules: [...rules].sort(), route: null, stops: [], short: false }
  }
  if (form === 'rules') {
    if (card.short === undefined) return null
    const today = card.procedures.flatMap((one) => (one.on ? [one.id] : [])).sort()
    return { form, by, scenario: card.id, chair: card.short, rules: today, route: null, stops: [], short: false }
  }
  if (!brought) return null
  const { route, code } = brought
  return { form, by, scenario: route.scenario, chair: route.chair, rules: route.rules, route: code, stops, short }
}
