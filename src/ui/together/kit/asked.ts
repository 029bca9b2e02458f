/** Trying rules together: which decisions the room is asked, and what fell by itself in between. Pure; read by the leading screen, the beamer and the phones. */
import type { Room } from '../../../engine/session/types.ts'
import type { Offer, Scenario, View } from '../../../engine/types.ts'

/** Whether what lies open is one of the decisions of the short form. */
export function isAsked({ lab, decisions }: Pick<Scenario, 'lab' | 'decisions'>, offer: Offer | null): boolean {
  const asked = new Set(lab?.short.decisions)
  return decisions.some((one) => asked.has(one.id) && offer?.choices.some((choice) => choice.id in one.options))
}

/** Decisions that fell by themselves since the room last took something, a line for every day; empty where nothing did. */
export function betweenOf(scenario: Pick<Scenario, 'decisions'>, view: View, room: Room): { day: number; told: string[] }[] {
  if (room.form !== 'rules' || room.policy?.part !== 1) return []
  const taken = room.past.filter((one) => one.kind !== 'rule' && one.taken !== null).map((one) => one.at)
  const since = Math.max(-1, ...taken) + 1
  const days = new Map<number, Set<string>>()
  for (const { at, day, id, text } of view.decisions) {
    if (at < since) continue
    const option = scenario.decisions.map((one) => one.options[id]).find((one) => one !== undefined)
    // What is no decision of the story is too small to tell.
    if (option) days.set(day, (days.get(day) ?? new Set()).add(option.told ?? text))
  }
  return [...days].map(([day, told]) => ({ day, told: [...told] }))
}
