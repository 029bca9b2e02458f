/** Boot: puts everything together in the browser. Loaded by the first script of every page, after its first words are on the screen. */
import { render } from 'preact'
import { HandsContext } from '../store/actions.ts'
import { type State, store } from '../store/store.ts'
import { App, aheadOf } from '../ui/App.tsx'
import { applySettings } from '../ui/settings.ts'
import '../ui/style/fonts.css'
import '../ui/style/rest.css'
import { codeIn, placeAt } from './addresses.ts'
import { openDevice } from './device.ts'
import { createHost } from './dispatch.ts'
import type {} from './first.ts'
import { CARDS, forgetScenario } from './library.ts'
import { openTabs } from './tabs.ts'
import { openTheatre } from './theatre.ts'

/** In development the page's own style comes through the module graph; built pages carry it themselves. */
if (import.meta.env.DEV) await import('../ui/style/core.css')

const root = document.documentElement
const base = new URL(root.dataset.base ?? '/', location.href).href
const here = () => placeAt(plain(location.href.slice(base.length)))

// The page's own relative address would move along when the app goes to another place.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href)

const device = openDevice()
const host = createHost(base, device, openTabs(), openTheatre(root))
const place = root.dataset.place === 'missing' ? ({ screen: 'missing' } as const) : here()
store.setState({ place, cards: [...CARDS], settings: device.settings() })
applySettings(store.getState().settings, root)

/** The words that were on the page stay there until the app has something to draw. */
let mounted = false
let ahead = aheadOf(place)
/** Nobody may go anywhere before the app has gone to the first place itself. */
let begun = false
const mount = (state: State) => {
  if (mounted || ahead || !begun || ('chair' in state.place && !state.view && !state.notice && !state.lacking)) return
  const target = document.getElementById('app')
  if (!target) return
  mounted = true
  render(
    <HandsContext.Provider value={host}>
      <App />
    </HandsContext.Provider>,
    target,
  )
  root.dataset.app = 'ready'
}

store.subscribe((state, before) => {
  begun = true
  if (state.settings !== before.settings) applySettings(state.settings, root)
  mount(state)
})
const arrived = () => {
  ahead = null
  mount(store.getState())
}
ahead?.then(arrived, arrived)
addEventListener('popstate', () => host.arrive(here(), codeIn(location.hash)))
addEventListener('pagehide', host.rest)

// Choices made before the app had arrived are played now; from here on the page is the app's.
await host.start(place, codeIn(location.hash), () => window.ow?.take() ?? [])

if (import.meta.hot) {
  import.meta.hot.on('story:changed', ({ id }: { id: string }) => {
    forgetScenario(id)
    void host.refresh(id)
  })
}

/** An address as it reads; one that is none stays as it is, and is no place. */
function plain(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
