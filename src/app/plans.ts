/** Makes sessions: on the server for phones, on this device for the one screen; and reads the route that a replay is about. Called by together. */
import type { Route } from '../engine/types.ts'
import { type Place, store } from '../store/store.ts'
import type { Plan } from '../store/together.ts'
import { cardOf, fetchScenario } from './library.ts'
import type { Drawer } from './onescreen.ts'
import { breath } from './outside.ts'
import { isPlayable, receivedCode, receivedFile } from './received.ts'
import { broughtFrom } from './recorded.ts'
import type { RoomKeys } from './roomkeys.ts'
import type { House } from './rooms.ts'
import { freshRoute } from './routes.ts'
import { makeRoom } from './server.ts'

const SCREEN = 'ow:screen'

export interface Plans {
  make(plan: Plan): Promise<void>
  bring(from: string | File): Promise<void>
  /** Where the room of the one screen lies; there is one at a time. */
  drawer: Drawer
  forget(): void
}

export function openPlans({ base, device, tell, go }: House, keys: RoomKeys): Plans {
  const { getState: get, setState: put } = store
  const drawer: Drawer = {
    read: () => device.recall(SCREEN, 'device'),
    write: (text) => device.note(SCREEN, 'device', text),
  }

  const makeForPhones = async (plan: Plan): Promise<Place | null> => {
    const made = await makeRoom(base, plan)
    if ('trouble' in made) {
      const known = { limited: 'roomLimited', down: 'roomNoServer' } as const
      tell(made.trouble in known ? known[made.trouble as keyof typeof known] : 'roomNotMade')
      return null
    }
    keys.keep('facilitator', made.code, { key: made.key, fresh: true })
    return { screen: 'room', role: 'facilitator', code: made.code }
  }

  const makeForHands = async (plan: Plan): Promise<Place | null> => {
    const route = routeOf(plan)
    const story = route && (await fetchScenario(route.scenario, route.chair, base).catch(() => null))
    const host = await import('./onescreen.ts').catch(() => null)
    if (!story || !host) {
      tell(route ? 'loadFailed' : 'roomNotMade')
      return null
    }
    // Rules are tried in the week of the sample, as on a server.
    const carried = plan.form === 'rules' ? (story.samples[plan.chair]?.carried ?? []) : route.carried
    drawer.write(JSON.stringify(host.roomForHands(story, plan, { ...route, carried })))
    keys.keep('screen', null)
    return { screen: 'room', role: 'screen', code: null }
  }

  /** A new run, or the route that was brought. */
  const routeOf = ({ form, scenario, chair, rules, route }: Plan): Route | null => {
    if (form !== 'replay') {
      const card = cardOf(scenario)
      return card && isPlayable({ scenario, chair }) ? freshRoute(card, chair, rules, [], get().saved).route : null
    }
    const read = receivedCode(route ?? '')
    return 'routes' in read && isPlayable(read.routes[0].route) ? read.routes[0].route : null
  }

  return {
    drawer,
    forget() {
      device.note(SCREEN, 'device', null)
      keys.drop('screen', null)
    },
    async make(plan) {
      const { place } = get()
      const made = await (plan.by === 'phones' ? makeForPhones(plan) : makeForHands(plan))
      if (made && get().place === place) go(made)
    },
    async bring(from) {
      const { place } = get()
      put({ brought: null })
      const read = typeof from === 'string' ? receivedCode(from) : await receivedFile(from)
      if ('trouble' in read) return tell(read.trouble)
      const [{ route }] = read.routes
      if (!isPlayable(route)) return tell('codeUnknownScenario')
      const story = await fetchScenario(route.scenario, route.chair, base).catch(() => null)
      if (!story) return tell('loadFailed')
      await breath()
      if (get().place !== place) return
      const brought = broughtFrom(story, route)
      if (brought.recorded.length === 0) return tell('roomRouteEmpty')
      put({ brought, notice: null })
    },
  }
}
