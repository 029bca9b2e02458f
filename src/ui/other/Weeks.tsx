/** Before a chair: whose decisions its weeks run on, an ordinary week or a route that was finished in another chair. Drawn by Before. */
import type { Id, ScenarioCard } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import type { SavedRoute } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { moment } from '../play/amounts.ts'

/** The newest few: who has played more finds the others in my routes. */
const MOST = 4

/** Finished routes of the same story whose decisions can be brought to this chair, newest first. */
export function bringable(saved: readonly SavedRoute[], scenario: Id, chair: Id): SavedRoute[] {
  const others = saved.filter(({ route, ending }) => route.scenario === scenario && route.chair !== chair && ending !== null)
  return others.slice(0, MOST)
}

interface Props {
  card: ScenarioCard
  chair: Id
  from: string | null
  onBring: (id: string | null) => void
}

export function Weeks({ card, chair, from, onBring }: Props) {
  const saved = useStore((state) => state.saved)
  const routes = bringable(saved, card.id, chair)
  if (routes.length === 0) return null
  const now = Date.now()
  return (
    <fieldset class="panel chairs weeks">
      <legend>{m.weeksTitle()}</legend>
      <label class="chair">
        <input type="radio" name="weeks" checked={from === null} onChange={() => onBring(null)} />
        <span>
          <b>{m.weeksUsual()}</b>
          <span>{m.weeksUsualText()}</span>
        </span>
      </label>
      {routes.map((one) => (
        <label class="chair">
          <input type="radio" name="weeks" checked={from === one.id} onChange={() => onBring(one.id)} />
          <span>
            <b>{m.weeksOwn({ name: one.name })}</b>
            <span>{moment(Math.min(one.updatedAt, now), now)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
