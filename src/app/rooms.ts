/** The door to team sessions in the first bundle: everything behind it is fetched when somebody comes near. Made once by dispatch. */
import { type Notice, type Place, store } from '../store/store.ts'
import type { TogetherAction } from '../store/together.ts'
import type { Device } from './device.ts'
import type { TogetherHost } from './together.ts'

/** What team sessions need of the house. */
export interface House {
  /** Address of the folder of the game. */
  base: string
  device: Device
  tell(key: Notice['key'], tone?: Notice['tone']): void
  /** To a place, as a new entry of the history. */
  go(place: Place): void
  /** To a place instead of this one. */
  replace(place: Place): void
  /** Another address for what is on the screen. */
  mark(place: Place): void
}

interface Rooms {
  dispatch(action: TogetherAction): void
  /** Whether this is another page of the room that is open; then it is on the screen, and the line stays. */
  stays(place: Place): boolean
  enter(place: Place): void
}

export function openRooms(house: House): Rooms {
  let coming: Promise<TogetherHost> | null = null
  const inside = (): Promise<TogetherHost> => {
    coming ??= import('./together.ts').then(({ openTogether }) => openTogether(house))
    return coming
  }
  const then = (work: (together: TogetherHost) => void) =>
    void inside().then(work, () => {
      coming = null
      house.tell('loadFailed')
    })
  return {
    dispatch: (action) => then((together) => together.dispatch(action)),
    stays(place) {
      const { together } = store.getState()
      if (place.screen !== 'room' || !together || together.role !== place.role || together.code !== place.code) return false
      store.setState({ place, dialog: null })
      return true
    },
    enter(place) {
      if (place.screen === 'together' || place.screen === 'prepare' || place.screen === 'room') then((together) => together.enter(place))
    },
  }
}
