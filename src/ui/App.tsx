/** The whole interface: the screen for where the reader is, the open dialog and the notice. Mounted by app, and drawn to text by the build. */
import { useEffect, useRef } from 'preact/hooks'
import type { Id } from '../engine/types.ts'
import { m, setLanguage } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import { type Place, store } from '../store/store.ts'
import { useStore } from '../store/useStore.ts'
import { Before } from './Before.tsx'
import { Dialogs } from './dialogs/Dialogs.tsx'
import { setDrawn } from './kit/cause.ts'
import { useKeys } from './kit/keys.ts'
import { Coming, late } from './kit/Late.tsx'
import { Notice } from './kit/Notice.tsx'
import { Lacking } from './Lacking.tsx'
import { Missing } from './Missing.tsx'
import { Play } from './Play.tsx'
import { Start } from './Start.tsx'

// What comes after a first visit is fetched when somebody goes there.
const Lookback = late(() => import('./lookback/Lookback.tsx').then((file) => file.Lookback))
const Watch = late(() => import('./watch/Watch.tsx').then((file) => file.Watch))
const WhatIf = late(() => import('./whatif/WhatIf.tsx').then((file) => file.WhatIf))
const Routes = late(() => import('./routes/Routes.tsx').then((file) => file.Routes))
const Together = late(() => import('./together/Together.tsx').then((file) => file.Together))
const Prepare = late(() => import('./together/Prepare.tsx').then((file) => file.Prepare))
const Guide = late(() => import('./together/Guide.tsx').then((file) => file.Guide))
const Lab = late(() => import('./lab/Lab.tsx').then((file) => file.Lab))
const RoomScreen = late(() => import('./together/RoomScreen.tsx').then((file) => file.RoomScreen))

/** The screen of a place whose words the build drew: until it has come, they stay. Null where there is nothing to wait for. */
export function aheadOf({ screen }: Place): Promise<void> | null {
  if (screen === 'together') return Together.ahead()
  if (screen === 'prepare') return Prepare.ahead()
  if (screen === 'lab') return Lab.ahead()
  return screen === 'guide' ? Guide.ahead() : null
}

export function App() {
  const place = useStore((state) => state.place)
  const dialog = useStore((state) => state.dialog)
  const language = useStore((state) => state.settings.language)
  const drawn = useStore((state) => state.current?.drawn === true)
  const { dispatch } = useHands()
  // Before anything below is drawn: every screen reads its words while it draws.
  setLanguage(language)
  setDrawn(drawn)
  useArrival(place)
  useKeys((key) => {
    if (key !== 'Escape' && key !== 'p' && key !== 'P') return
    // In a session a participant stops without the others: it is a page, and it lasts.
    if (place.screen === 'room' && place.role === 'participant') dispatch({ type: 'rest', on: !store.getState().together?.resting })
    else dispatch({ type: 'open', dialog: 'pause' })
  })
  return (
    <>
      {!dialog && <Notice />}
      <Screen place={place} />
      {dialog && <Dialogs dialog={dialog} />}
    </>
  )
}

function Screen({ place }: { place: Place }) {
  switch (place.screen) {
    case 'start':
      return <Start />
    case 'before':
      return <Before key={place.scenario} scenario={place.scenario} />
    case 'play':
      return <Play place={place} />
    case 'routes':
      return <Routes />
    case 'together':
      return <Together place={place} />
    case 'prepare':
      return <Prepare />
    case 'guide':
      return <Guide />
    case 'room':
      return <RoomScreen place={place} />
    case 'lab':
      return <Lab place={place} />
    case 'missing':
      return <Missing />
    default:
      return <Look place={place} />
  }
}

/** A route that is looked at, once it is there. */
function Look({ place }: { place: Exclude<Extract<Place, { chair: Id }>, { screen: 'play' }> }) {
  const lacking = useStore((state) => state.lacking)
  const here = useStore((state) => state.scenario !== null && state.view !== null)
  if (lacking) return <Lacking place={place} />
  if (!here) return <Coming text={m.lookComing()} />
  switch (place.screen) {
    case 'lookback':
      return <Lookback place={place} />
    case 'watch':
      return <Watch />
    case 'whatif':
      return <WhatIf place={place} />
  }
}

/** A new screen takes the focus to its title and says its name in the tab. */
function useArrival(place: Place): void {
  const scenario = useStore((state) => ('scenario' in place ? state.cards.find((card) => card.id === place.scenario) : undefined))
  const title = [screenTitle(place), scenario && `${scenario.client} – ${scenario.title}`].filter(Boolean).join(' · ') || null
  const first = useRef(true)
  const where = JSON.stringify(place)
  useEffect(() => {
    document.title = title ? `${title} · Onder de waterlijn` : 'Onder de waterlijn'
  }, [title])
  // Only when the reader has gone somewhere else
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const heading = document.querySelector<HTMLElement>('#where, h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [where])
}

/** What this screen is called, where the story alone does not say it. */
function screenTitle(place: Place): string | null {
  switch (place.screen) {
    case 'lookback':
      return m.lookTitle()
    case 'watch':
      return m.watchTitle()
    case 'whatif':
      return m.whatIfTitle()
    case 'routes':
      return m.routes()
    case 'together':
      return m.doorTogether()
    case 'prepare':
      return m.roomPrepareTitle()
    case 'guide':
      return m.roomGuideTitle()
    case 'room':
      return place.report ? m.roomReportTitle() : place.role === 'facilitator' ? m.roomLeadTitle() : m.doorTogether()
    case 'lab':
      return m.doorRules()
    case 'missing':
      return m.missingTitle()
    default:
      return null
  }
}
