/** The door to the rules lab in the first bundle: everything behind it is fetched when somebody comes near. Made once by dispatch. */
import type { LabAction, LabPart } from '../store/lab.ts'
import { type Place, store } from '../store/store.ts'
import { settingsIn } from './addresses.ts'
import type { LabDesk, LabHouse } from './lab.ts'
import { CARDS, cardOf } from './library.ts'

type LabPlace = Extract<Place, { screen: 'lab' }>

interface Labs {
  dispatch(action: LabAction): void
  enter(place: LabPlace): void
  /** The address of that part with the settings as they are now; null while none were made. */
  link(part: LabPart): string | null
}

/** What the lab needs of the game. */
interface House extends LabHouse {
  /** Puts a place on the screen; `instead`: it is another one than the address says. */
  show(place: Place, instead: boolean): void
}

export function openLabs(house: House): Labs {
  let coming: Promise<LabDesk> | null = null
  let desk: LabDesk | null = null
  const inside = (): Promise<LabDesk> => {
    coming ??= import('./lab.ts').then(({ openLab }) => {
      desk = openLab(house)
      return desk
    })
    return coming
  }
  const then = (work: (desk: LabDesk) => void) =>
    void inside().then(work, () => {
      coming = null
      house.tell('loadFailed')
    })
  store.subscribe(({ place }, before) => {
    if (before.place.screen === 'lab' && place.screen !== 'lab') desk?.leave()
  })
  return {
    dispatch: (action) => then((one) => one.dispatch(action)),
    enter(place) {
      const to = settled(place)
      // From page to page of the lab what was set stays; an address from elsewhere, or a page that is loaded anew, says itself how things are set.
      const isMine = history.state !== null && store.getState().lab?.settings.scenario === place.scenario
      const code = isMine ? null : settingsIn(location.hash)
      house.show(to, to !== place && to.screen === 'lab')
      if (to.screen !== 'lab' || to.scenario === null) return
      // Whoever has gone on meanwhile is not called back.
      then((one) => store.getState().place === to && void one.enter(to, code))
    },
    link: (part) => (desk && store.getState().lab ? desk.link(part) : null),
  }
}

/** Where somebody comes who goes there: with one story that has rules there is nothing to choose. */
function settled(place: LabPlace): Place {
  if (place.scenario !== null) return cardOf(place.scenario) ? place : { screen: 'missing' }
  const [only, ...more] = CARDS.filter((card) => card.listed !== false && card.procedures.some((one) => one.chairs.length > 0))
  return only && more.length === 0 ? { ...place, scenario: only.id } : place
}
