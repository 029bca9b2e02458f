/** A team session on this device: the screen that fits who looks. Fetched by App; fetches in turn only the screen that is asked for, so that a phone stays light. */
import { useEffect } from 'preact/hooks'
import type { Place } from '../../store/store.ts'
import { late } from '../kit/Late.tsx'
import '../style/together.css'

const Lead = late(() => import('./lead/Lead.tsx').then((file) => file.Lead))
const Beamer = late(() => import('./beamer/Beamer.tsx').then((file) => file.Beamer))
const Phone = late(() => import('./phone/Phone.tsx').then((file) => file.Phone))
const OneScreen = late(() => import('./onescreen/OneScreen.tsx').then((file) => file.OneScreen))
const Report = late(() => import('./report/Report.tsx').then((file) => file.Report))

export function RoomScreen({ place }: { place: Place & { screen: 'room' } }) {
  const alone = place.role === 'screen'
  // The one screen may be without a network by the time its report is asked for.
  useEffect(() => {
    if (alone) void Report.ahead().catch(() => undefined)
  }, [alone])
  if (place.report) return <Report />
  switch (place.role) {
    case 'facilitator':
      return <Lead />
    case 'beamer':
      return <Beamer />
    case 'participant':
      return <Phone />
    case 'screen':
      return <OneScreen />
  }
}
