/** `checkPlans(scenario, name, shelf)`: every plan of a story, read and played. Called by the story check. */
import type { Complaint } from '../../compile/complaint.ts'
import type { Shelf } from '../../compile/shelf.ts'
import type { Scenario } from '../../engine/types.ts'
import type { Verdict } from '../verdict.ts'
import { parsePlan } from './parse.ts'
import { playPlan } from './play.ts'

export interface CheckedPlans {
  complaints: Complaint[]
  plans: Verdict['plans']
}

export function checkPlans(scenario: Scenario, name: string, shelf: Shelf): CheckedPlans {
  const folder = `story/${name}/plans`
  const checked: CheckedPlans = { complaints: [], plans: [] }
  for (const entry of shelf.list(folder).filter((one) => one.endsWith('.plan'))) {
    const file = `${folder}/${entry}`
    const { name: called, complaints } = checkPlan(scenario, file, shelf)
    checked.complaints.push(...complaints)
    checked.plans.push({ file, name: called ?? entry, holds: complaints.length === 0 })
  }
  return checked
}

function checkPlan(scenario: Scenario, file: string, shelf: Shelf): { name: string | null; complaints: Complaint[] } {
  const text = shelf.read(file)
  if (text === null) {
    const trouble = shelf.trouble(file)
    return { name: null, complaints: trouble ? [trouble] : [] }
  }
  const { plan, complaints } = parsePlan(file, text)
  return { name: plan?.name ?? null, complaints: plan ? playPlan(scenario, plan) : complaints }
}
