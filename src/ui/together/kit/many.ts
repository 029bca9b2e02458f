/** Where many lives are looked at with the rule that the room turned. Read by the beamer, the phones and the leading screen. */
import type { Room } from '../../../engine/session/types.ts'
import type { Id, Procedure, Scenario, ScenarioCard } from '../../../engine/types.ts'
import { encodeSettings, SETTINGS_OF } from '../../../lab/settings.ts'
import type { LabSettings } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'

/** The usual run of the lab with this one rule turned, in a chair that meets it. */
export function manyOf(card: ScenarioCard, rule: Id): LabSettings {
  const usual = SETTINGS_OF(card)
  const chairs = card.procedures.find((one) => one.id === rule)?.chairs ?? []
  return { ...usual, turned: [rule], chair: chairs.includes(usual.chair) ? usual.chair : (chairs[0] ?? usual.chair) }
}

/** A link that opens *veel mensen* with the rule of this room turned; null before one was turned. */
export function useMany(room: Room, scenario: Scenario): string | null {
  const { hrefOf } = useHands()
  const card = useStore((state) => state.cards.find((one) => one.id === scenario.id)) ?? scenario
  const rule = room.policy?.met?.rule
  if (rule === undefined) return null
  // The lab may remember settings of its own: those of the room go before.
  const address = hrefOf({ screen: 'lab', scenario: card.id, part: 'people' }).replace(/#.*$/, '')
  return `${address}#v=${encodeSettings(manyOf(card, rule))}`
}

/** What can be turned: the rules that this chair's story asks for, worded as the room is asked. */
export function rulesIn({ procedures }: Pick<Scenario, 'procedures'>, chair: Id): { id: Id; text: string }[] {
  return procedures
    .filter((one) => one.chairs.includes(chair))
    .map(({ id, title, alternative }) => ({ id, text: `${title} → ${alternative}` }))
}

/** The rule that was turned. */
export function turnedRule(scenario: Scenario, room: Room): Procedure | null {
  return scenario.procedures.find((one) => one.id === room.policy?.met?.rule) ?? null
}
