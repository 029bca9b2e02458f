/** Routes from elsewhere: a code, a link, a file with one route or with all of a device. Made once by dispatch, which opens and says what comes of it. */
import { encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import { LOOKBACK, type Notice, type Place, type SavedRoute, store } from '../store/store.ts'
import { cardOf, fetchScenario } from './library.ts'
import { breath } from './outside.ts'
import { isPlayable, type Received, receivedCode, receivedFile } from './received.ts'
import { importedRoute, isOf, nameIn, progress, type Seat } from './routes.ts'
import type { Shelf } from './shelf.ts'

export interface Incoming {
  /** `at`: the place of the link it came in, where somebody may only want to look. */
  readCode(text: string, at?: Place): Promise<void>
  readFile(file: File): Promise<void>
}

export function openIncoming(
  base: string,
  shelf: Shelf,
  tell: (key: Notice['key'], tone?: Notice['tone']) => void,
  open: (one: SavedRoute, place?: Seat, how?: { keeps: boolean }) => Promise<void>,
): Incoming {
  const saved = () => store.getState().saved

  /** It becomes a saved route of this device, once. Where somebody only looks, nothing is saved. */
  const bringIn = async (got: Received, at?: Place): Promise<void> => {
    const { route } = got
    const card = cardOf(route.scenario)
    if (!card || !isPlayable(route)) return tell('codeUnknownScenario')
    const same = sameAs(got)
    const one = same ?? received(got, nameIn(card, route.chair))
    if (at && at.screen !== 'play' && 'chair' in at && isOf(one, at)) return open(one, at)
    await open(one, undefined, { keeps: !same })
    tell('routeImported', 'good')
  }

  const received = (got: Received, name: string): SavedRoute => {
    const one = importedRoute(got.route, 'name' in got ? got.name : name, saved())
    return 'name' in got ? { ...one, answers: got.answers ?? {}, lookback: got.lookback ?? LOOKBACK } : one
  }

  /** The same route that is here already; one with other notes is another one. */
  const sameAs = (got: Received): SavedRoute | undefined => {
    const code = encodeRoute(got.route)
    const notes = 'lookback' in got && got.lookback ? JSON.stringify(got.lookback) : null
    return saved().find((one) => encodeRoute(one.route) === code && (notes === null || JSON.stringify(one.lookback) === notes))
  }

  const readCode = async (text: string, at?: Place): Promise<void> => {
    const read = receivedCode(text)
    return 'trouble' in read ? tell(read.trouble) : bringIn(read.routes[0], at)
  }

  /** Every route of a file; each is played once, for its day and its ending. */
  const bringAll = async (routes: readonly Received[]): Promise<void> => {
    for (const kept of routes) {
      const card = cardOf(kept.route.scenario)
      if (!card || !isPlayable(kept.route) || sameAs(kept)) continue
      const scenario = await fetchScenario(card.id, kept.route.chair, base).catch(() => null)
      if (!scenario) return tell('loadFailed')
      await breath()
      const played = openRun(scenario, kept.route)
      const before = played.view().stopped ? kept.route : null
      await shelf.keep({ ...progress(received(kept, nameIn(card, kept.route.chair)), played, saved()), before })
    }
    tell('routesImported', 'good')
  }

  return {
    readCode,
    async readFile(file) {
      const read = await receivedFile(file)
      if ('trouble' in read) return tell(read.trouble)
      return read.routes.length > 1 ? bringAll(read.routes) : bringIn(read.routes[0])
    },
  }
}
