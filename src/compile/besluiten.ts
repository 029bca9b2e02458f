/** Holds `LIST besluiten` against the decisions in the JSON of a story, and makes of both what travels between chairs. Called by scenario. */
import { BEFORE } from '../engine/carried.ts'
import type { Besluit } from '../engine/types.ts'
import type { Code } from './catalogue.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import type { InkSource } from './includes.ts'
import type { Spot } from './material.ts'
import type { ScenarioJson } from './parts.ts'
import { withoutComments } from './scan.ts'
import type { ScenarioFile } from './schema.ts'

export interface ReadBesluiten {
  besluiten: Besluit[]
  complaints: Complaint[]
}

/** `list`: the items of the LIST and whether each stands in parentheses. Items without a decision travel nowhere. */
export function readBesluiten(
  json: ScenarioJson,
  list: ReadonlyMap<string, boolean>,
  { choices, sources }: { choices: ReadonlySet<string>; sources: readonly InkSource[] },
): ReadBesluiten {
  const file = json.value
  if (!file) return { besluiten: [], complaints: [] }
  const owners = ownersOf(file)
  const besluiten = [...list].flatMap(([id, usual]): Besluit[] => {
    const decision = owners.get(id)?.[0]
    if (!decision) return []
    const { chair = firstChair(file), day, title } = decision
    return [{ id, decision: decision.id, chair, day, told: decision.options[id]?.told ?? title, usual }]
  })
  const coming = file.chairs.some((chair) => !chair.ready)
  const complaints = [...list.keys()].flatMap((id) => {
    const says = lost(id, owners.get(id)?.length ?? 0, choices.has(id))
    // The chair whose item this is may still be in the making.
    return says && !(coming && !owners.has(id)) ? at('OW043', listSpot(sources, 'besluiten', id), says) : []
  })
  return { besluiten, complaints: [...complaints, ...checkGroups(json, file, list)] }
}

export function firstChair(file: Pick<ScenarioFile, 'chairs'>): string {
  return file.chairs[0]?.id ?? ''
}

type Decision = ScenarioFile['decisions'][number]

function ownersOf(file: ScenarioFile): Map<string, Decision[]> {
  const owners = new Map<string, Decision[]>()
  for (const decision of file.decisions)
    for (const id of Object.keys(decision.options)) owners.set(id, [...(owners.get(id) ?? []), decision])
  return owners
}

function lost(id: string, decisions: number, isChoice: boolean): Sentence | null {
  if (decisions === 1) return null
  if (decisions > 1)
    return {
      nl: `“${id}” staat in meer dan één beslissing onder “decisions”. Laat hem in één staan.`,
      en: `“${id}” stands in more than one decision; leave it in one.`,
    }
  return isChoice
    ? {
        nl: `“${id}” staat in geen enkele beslissing onder “decisions”. Zet hem daar bij de keuzes waar hij naast ligt.`,
        en: `“${id}” stands in no decision; add it there, beside the choices it is offered with.`,
      }
    : {
        nl: `Er is geen keuze “${id}”. Een besluit heet zoals de #id van zijn keuze.`,
        en: `There is no choice “${id}”; a decision is called as the #id of its choice.`,
      }
}

/** Options that shut each other out: all of them travel, one of them holds in an ordinary week, and each has its sentence. */
function checkGroups(json: ScenarioJson, file: ScenarioFile, list: ReadonlyMap<string, boolean>): Complaint[] {
  return file.decisions.flatMap((decision, n) => {
    const options = Object.keys(decision.options)
    const travelling = options.filter((id) => list.has(id))
    // What was there before the first day comes along or is nowhere.
    if (travelling.length === 0 && decision.chair !== BEFORE) return []
    const usual = travelling.filter((id) => list.get(id))
    const spot = json.spotOf('decisions', n, 'id')
    const complaints: Complaint[] = []
    const missing = options.filter((id) => !list.has(id))
    if (missing.length > 0)
      complaints.push(
        at('OW044', spot, {
          nl: `Van de beslissing “${decision.id}” staan niet alle keuzes in LIST besluiten. Zet erbij: ${missing.join(', ')}.`,
          en: `Not all options of the decision “${decision.id}” stand in LIST besluiten; add ${missing.join(', ')}.`,
        }),
      )
    if (usual.length !== 1)
      complaints.push(
        at('OW044', spot, {
          nl:
            usual.length === 0
              ? `Geen keuze van “${decision.id}” staat in LIST besluiten tussen haakjes. Kies wat er in een gewone week gebeurt.`
              : `Van “${decision.id}” staan er ${usual.length} tussen haakjes in LIST besluiten (${usual.join(', ')}). Laat er één staan.`,
          en:
            usual.length === 0
              ? `No option of “${decision.id}” stands in parentheses in LIST besluiten; choose what happens in an ordinary week.`
              : `${usual.length} options of “${decision.id}” stand in parentheses in LIST besluiten (${usual.join(', ')}); leave one.`,
        }),
      )
    const untold = travelling.filter((id) => decision.options[id]?.told === undefined)
    for (const id of untold)
      complaints.push(
        at('OW045', json.spotOf('decisions', n, 'options', id), {
          nl: `“${id}” reist mee naar een andere stoel en heeft nog geen “told”: één zin over wat er gebeurde.`,
          en: `“${id}” travels to another chair and has no “told” yet: one sentence about what happened.`,
        }),
      )
    return complaints
  })
}

function at(code: Code, { file, line }: Spot, says: Sentence): Complaint {
  return complaint(code, file, line, says)
}

/** Where a LIST declares an item, or where the LIST itself begins. */
export function listSpot(sources: readonly InkSource[], list: string, item?: string): Spot {
  for (const { file, text } of sources) {
    const lines = withoutComments(text).split('\n')
    const begin = lines.findIndex((line) => new RegExp(`^\\s*LIST\\s+${list}\\b`).test(line))
    if (begin < 0) continue
    const found = item === undefined ? begin : lines.findIndex((line, n) => n >= begin && new RegExp(`\\b${item}\\b`).test(line))
    return { file, line: Math.max(begin, found) + 1 }
  }
  return { file: sources[0]?.file ?? 'story', line: 1 }
}
