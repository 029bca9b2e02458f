/** The routes that come with a story: each plays to an ending, choice by choice. Called by check. */
import { type Complaint, complaint, type Sentence } from '../compile/complaint.ts'
import { encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import type { Id, Route, Sample, Scenario } from '../engine/types.ts'

/** `spotOf`: where the sample of a chair stands. */
export function checkSamples(scenario: Scenario, spotOf: (chair: Id) => { file: string; line: number }): Complaint[] {
  return Object.entries(scenario.samples).flatMap(([chair, sample]) => {
    const { ready, start } = scenario.chairs.find((one) => one.id === chair) ?? {}
    // A chair that is announced has nothing to play yet.
    if (!ready || !start) return []
    const route = sampleRoute(scenario, chair, sample)
    const says = trouble(scenario, route)
    const { file, line } = spotOf(chair)
    return says ? [{ ...complaint('OW097', file, line, says), route: encodeRoute(route) }] : []
  })
}

/** Under the rules of today. */
function sampleRoute({ id, hash, procedures }: Scenario, chair: Id, { carried, choices, seed }: Sample): Route {
  const rules = procedures.flatMap((one) => (one.on ? [one.id] : [])).sort()
  return { scenario: id, hash, chair, rules, carried: [...carried], seed, choices: [...choices] }
}

function trouble(scenario: Scenario, route: Route): Sentence | null {
  const { strange, stopped, ending, offer, fault, made } = openRun(scenario, route).view()
  if (strange.length > 0)
    return {
      nl: `Bij “carried” past dit niet: ${strange.join(', ')}. Noem besluiten van andere stoelen, van elke beslissing één.`,
      en: `Not all that is carried fits: ${strange.join(', ')}; name decisions of other chairs, one of each.`,
    }
  const next = offer?.choices.flatMap((one) => (one.closed ? [] : [one.id])).join(', ')
  if (stopped)
    return {
      nl: `De keuze “${stopped.id}” (nummer ${stopped.at + 1}) ligt daar niet open.${next ? ` Wel: ${next}.` : ''}`,
      en: `The choice “${stopped.id}” (number ${stopped.at + 1}) is not open there.${next ? ` There is: ${next}.` : ''}`,
    }
  if (ending !== null) return null
  if (fault !== null) return { nl: 'Op deze weg breekt het verhaal af.', en: 'The story breaks on this way.' }
  return {
    nl: `Na ${made} keuzes is het verhaal nog niet afgelopen. Hierna ligt open: ${next}.`,
    en: `After ${made} choices the story is not over; next there is ${next}.`,
  }
}
