/** What stands above every part of the lab: the way to the other parts, and which rules are turned. Drawn by Lab. */
import type { Id, ScenarioCard } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { LabPart } from '../../store/lab.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Turn } from './Turn.tsx'

const PARTS: readonly [LabPart, () => string][] = [
  ['cards', m.labPartCards],
  ['person', m.labPartPerson],
  ['people', m.labPartPeople],
  ['note', m.labPartNote],
  ['session', m.labPartSession],
  ['about', m.labPartAbout],
]

export function Parts({ scenario, part }: { scenario: Id; part: LabPart }) {
  // The addresses hold the settings: they are written anew with them.
  useStore((state) => state.lab?.settings)
  return (
    <nav class="lab-parts" aria-label={m.labParts()}>
      <ul>
        {PARTS.map(([one, title]) => (
          <li>
            <Go place={{ screen: 'lab', scenario, part: one }} current={one === part ? 'page' : undefined}>
              {title()}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The rules that are turned, each with the way back. */
export function Turned({ card, part }: { card: ScenarioCard; part: LabPart }) {
  const { dispatch } = useHands()
  const turned = useStore((state) => state.lab?.settings.turned)
  if (turned === undefined) return null
  const rules = turned.flatMap((id) => card.procedures.find((one) => one.id === id) ?? [])
  return (
    <div class="lab-turned">
      <p>{rules.length === 0 ? m.labNow() : m.labTurned()}</p>
      {rules.length > 0 && (
        <ul>
          {rules.map((one) => (
            <li class="chip">
              <Turn />
              <span lang={storyLang()}>{one.title}</span>
              <button type="button" class="plain" onClick={() => dispatch({ type: 'labTurn', rule: one.id })}>
                {m.labTurnBack()} <span class="sr">{one.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {part !== 'cards' && (
        <Go place={{ screen: 'lab', scenario: card.id, part: 'cards' }} class="plain">
          {rules.length === 0 ? m.labChooseRule() : m.labOtherRule()}
        </Go>
      )}
    </div>
  )
}
