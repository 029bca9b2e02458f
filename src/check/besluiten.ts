/** Decisions that travel for nothing, and decisions that a chair asks for where it made them itself: read from the story without playing it. Called by check. */
import { listSpot } from '../compile/besluiten.ts'
import { type Complaint, complaint } from '../compile/complaint.ts'
import type { Material } from '../compile/material.ts'
import { passagesFrom } from '../compile/passages.ts'
import { withoutComments } from '../compile/scan.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { heardIn } from './weeks.ts'

export function checkBesluiten(scenario: Scenario, { sources, found }: Pick<Material, 'sources' | 'found'>): Complaint[] {
  const { besluiten, chairs } = scenario
  const heard = chairs.flatMap(({ id, ready, start }) => {
    const passages = ready && start ? passagesFrom(scenario, start) : new Set<string>()
    return { chair: id, passages, ids: heardIn(scenario, passages) }
  })
  // What two chairs call may ask for the decisions of both.
  const functions = new Set(found.flatMap((one) => (one.kind === 'knot' && one.isFunction ? [one.name] : [])))
  const own = heard.flatMap(({ chair, passages }) => {
    const within = new Set([...passages].filter((one) => !functions.has(one)))
    const ids = heardIn(scenario, within)
    return besluiten.flatMap((one) => {
      if (one.chair !== chair || !ids.has(one.id)) return []
      const { file, line } = askSpot(sources, one.id, within) ?? listSpot(sources, 'besluiten', one.id)
      return complaint('OW075', file, line, {
        nl: `“${one.id}” is een keuze van de stoel ${chair} zelf, en staat daar nooit in besluiten. Geef de keuze een label en vraag of dat gelezen is.`,
        en: `“${one.id}” is a choice of the chair ${chair} itself, and is never among besluiten there; give the choice a label and ask whether that was read.`,
      })
    })
  })
  // A chair that is announced may still come to ask.
  if (chairs.some((chair) => !chair.ready)) return own
  const unheard = [...new Set(besluiten.map((one) => one.decision))].flatMap((decision) => {
    const options = besluiten.filter((one) => one.decision === decision)
    const [first] = options
    const isHeard = options.some(({ id, chair }) => heard.some((other) => other.chair !== chair && other.ids.has(id)))
    if (!first || isHeard) return []
    const { file, line } = listSpot(sources, 'besluiten', first.id)
    return complaint('OW074', file, line, {
      nl: `De beslissing “${decision}” staat in LIST besluiten, en geen andere stoel vraagt ernaar. Laat er ergens iets van merken, of haal haar hier weg.`,
      en: `The decision “${decision}” stands in LIST besluiten, and no other chair asks for it; let it be noticed somewhere, or take it out here.`,
    })
  })
  const lives = scenario.situations.flatMap(({ shares }) => Object.keys(shares))
  const unnoticed = lives.flatMap((id) => {
    if (heard.some((one) => one.ids.has(id))) return []
    const { file, line } = listSpot(sources, 'besluiten', id)
    return complaint('OW077', file, line, {
      nl: `Het regelslab speelt levens met “${id}”, en geen enkele stoel vraagt ernaar. Laat er iets van merken, of haal het weg bij “situations”.`,
      en: `The rules lab plays lives with “${id}”, and no chair asks for it; let it be noticed, or take it out of “situations”.`,
    })
  })
  return [...own, ...unheard, ...unnoticed]
}

/** The first line in these passages that names it and `besluiten`, or `because: other`. */
function askSpot(sources: Material['sources'], id: Id, passages: ReadonlySet<string>): { file: string; line: number } | null {
  const asks = new RegExp(`(?:\\bbesluiten\\b.*|#\\s*because:\\s*other\\s+)\\b${id}\\b`)
  for (const { file, text } of sources) {
    let passage = ''
    for (const [n, line] of withoutComments(text).split('\n').entries()) {
      passage = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(line)?.[1] ?? passage
      if (passages.has(passage) && asks.test(line)) return { file, line: n + 1 }
    }
  }
  return null
}
