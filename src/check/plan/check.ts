/** `checkPlans(scenario, name, shelf)`: every plan of a story, read and played. Called by the story check. */
import { type Complaint, complaint, type Sentence } from '../../compile/complaint.ts'
import type { Shelf } from '../../compile/shelf.ts'
import { decodeRoute } from '../../engine/route.ts'
import { openRun } from '../../engine/run.ts'
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
  let broken = false
  for (const entry of shelf.list(folder).filter((one) => one.endsWith('.plan'))) {
    const file = `${folder}/${entry}`
    const { name: called, complaints } = checkPlan(scenario, file, shelf)
    const stops = complaints.map((one) => isBroken(scenario, one))
    const first = complaints[stops.indexOf(true)]
    // That the story itself breaks is said once, and not by everything that was to come after it in every plan.
    checked.complaints.push(...complaints.filter((_, n) => !stops[n]))
    if (first && !broken) checked.complaints.push({ ...first, ...complaint(first.code, file, first.line, BROKEN) })
    broken ||= first !== undefined
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
  return { name: plan?.name ?? null, complaints: plan ? playPlan(scenario, plan) : complaints.map((one) => atHome(scenario, one)) }
}

const BROKEN: Sentence = {
  nl: 'Op deze weg houdt het verhaal zelf op of breekt het af. Herstel dat eerst; daarna zegt dit plan weer iets.',
  en: 'On this way the story itself runs out or breaks. Repair that first; then this plan tells something again.',
}

function isBroken(scenario: Scenario, { route: code }: Complaint): boolean {
  if (code === undefined) return false
  const decoded = decodeRoute(code, () => scenario.choices)
  return decoded.ok && openRun(scenario, decoded.route).view().fault !== null
}

/** An example in a complaint names something of this story. */
function atHome(scenario: Scenario, one: Complaint): Complaint {
  const choice = scenario.decisions.flatMap((decision) => Object.keys(decision.options))[0] ?? scenario.choices[0]
  const names: Record<string, string | undefined> = {
    ...Object.fromEntries(['kies', 'keuze', 'open', 'gesloten', 'ga door tot'].map((word) => [word, choice])),
    einde: Object.keys(scenario.endings)[0],
    uitkomst: Object.keys(scenario.outcomes)[0],
    document: Object.keys(scenario.documents)[0],
  }
  const example = new RegExp(`“((?:geen )?)(${Object.keys(names).join('|')}) ([a-z]\\w*)(?=[^“]*”\\.$)`)
  const own = (text: string) => text.replace(example, (_, no: string, word: string, id: string) => `“${no}${word} ${names[word] ?? id}`)
  return { ...one, says: { nl: own(one.says.nl), en: own(one.says.en) } }
}
