/** What the routes of this device have seen, kept up to date while my routes is open. Started once by dispatch. */
import { encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import type { View } from '../engine/types.ts'
import { type Discovered, store } from '../store/store.ts'
import { fetchScenario } from './library.ts'
import { discoveredIn } from './looking.ts'
import { breath } from './outside.ts'

/** Routes of one story that are played again to see what they saw; the newest. */
const MOST_REPLAYED = 60

export function keepDiscovering(base: string): void {
  store.subscribe((state, before) => {
    if (state.place.screen === 'routes' && (state.place !== before.place || state.saved !== before.saved)) void discover(base)
  })
}

/** Story by story, one route after the other: the page is never kept waiting. */
async function discover(base: string): Promise<void> {
  const { saved, cards } = store.getState()
  const routes = [...new Map(saved.map((one) => [encodeRoute(one.route), one.route])).values()]
  const found: Discovered[] = []
  for (const card of cards) {
    const mine = routes.filter((route) => route.scenario === card.id).slice(0, MOST_REPLAYED)
    if (card.listed === false && mine.length === 0) continue
    const seen: Discovered = { scenario: card.id, endings: {}, before: [], chairs: [] }
    for (const chair of card.chairs.filter((one) => one.ready)) {
      const scenario = await fetchScenario(card.id, chair.id, base).catch(() => null)
      if (!scenario) continue
      const played: View[] = []
      for (const route of mine.filter((one) => one.chair === chair.id)) {
        await breath()
        // Gone elsewhere, or another list by now: whoever comes next begins again.
        const now = store.getState()
        if (now.place.screen !== 'routes' || now.saved !== saved) return
        played.push(openRun(scenario, route).view())
      }
      const { endings, before, chairs } = discoveredIn(scenario, played)
      seen.before = before
      Object.assign(seen.endings, endings)
      seen.chairs.push(...chairs.filter((one) => one.chair === chair.id))
    }
    found.push(seen)
  }
  store.setState({ discovered: found })
}
