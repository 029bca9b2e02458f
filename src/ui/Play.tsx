/** The play screen: bar, banners, the page of this moment, what can be chosen, and what you know. Drawn by App while a route is played. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Id, Scenario, View } from '../engine/types.ts'
import { m } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import type { Place } from '../store/store.ts'
import { useStore } from '../store/useStore.ts'
import { Ending } from './Ending.tsx'
import { Slot } from './kit/Slot.tsx'
import { Waterline } from './kit/Waterline.tsx'
import { Foot, Page } from './Moment.tsx'
import { Banners } from './play/Banners.tsx'
import { Bar } from './play/Bar.tsx'
import { Know } from './play/Know.tsx'
import { Paper } from './play/Paper.tsx'
import { documentsAfter, firstPage, minutesAt, pagesOf, whereAt } from './play/pages.ts'
import { spoken } from './play/spoken.ts'
import { usePlayKeys } from './play/usePlayKeys.ts'

export function Play({ place }: { place: Place & { screen: 'play' } }) {
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  const waited = useRef(false)
  if (!scenario || !view) {
    waited.current = true
    return <Waiting />
  }
  return <Playing scenario={scenario} view={view} place={place} waited={waited.current} />
}

function Waiting() {
  return (
    <main class="play waiting">
      <section class="above">
        <p role="status">{m.waiting()}</p>
      </section>
      <Waterline />
    </main>
  )
}

interface Shown {
  route: string
  made: number
  page: number
}

interface PlayingProps {
  scenario: Scenario
  view: View
  place: Place & { screen: 'play' }
  /** The reader saw an empty screen first: the focus has nowhere else to be. */
  waited: boolean
}

function Playing({ scenario, view, place, waited }: PlayingProps) {
  const route = useStore((state) => state.current?.id ?? '')
  const [reading, read] = useState<Id | null>(null)
  const { dispatch } = useHands()
  const notice = useStore((state) => state.notice)
  const said = useRef(notice)
  const { shown, turn } = useShown(view, route)
  const live = useRef<HTMLParagraphElement>(null)
  const settled = useRef(`${shown.made}/${shown.page}`)
  const pages = pagesOf(view.now.lines)
  const ended = view.ending !== null && shown.page >= pages.length
  const page = Math.min(shown.page, pages.length - 1)

  useEffect(() => {
    if (waited) document.getElementById('where')?.focus({ preventScroll: true })
  }, [])

  useEffect(() => dispatch({ type: 'turned', page: ended ? -1 : page }), [shown.made, shown.page, route])

  // Once for every page that comes on the screen, not for what changes on it
  useEffect(() => {
    const now = `${shown.made}/${shown.page}`
    if (settled.current === now) return
    settled.current = now
    document.getElementById('where')?.focus({ preventScroll: true })
    toTop()
    // Good news of the page before; what this choice itself brought stays.
    if (notice?.tone === 'good' && notice === said.current) dispatch({ type: 'dismiss' })
    if (!live.current) return
    live.current.textContent = ended ? '' : spoken(view, scenario, page)
    // Announced once: who reads the page afterwards must not meet the same words twice.
    const quiet = setTimeout(() => live.current?.replaceChildren(), 4000)
    return () => clearTimeout(quiet)
  }, [shown.made, shown.page])

  useEffect(() => {
    said.current = notice
  }, [notice])

  usePlayKeys()

  if (ended)
    return <Ending scenario={scenario} view={view} place={place} onBack={() => turn(pages.length - 1)} onRead={read} reading={reading} />
  return (
    <>
      <Bar scenario={scenario} view={view} day={whereAt(view, page).day} minutes={minutesAt(view, page)} chair={place.chair} />
      <Slot />
      <main class="play">
        <Banners view={view} />
        <div data-moment>
          <Page view={view} scenario={scenario} page={page} onRead={read} />
        </div>
        <Waterline beat={view.made + page} />
        <div data-choices>
          <Foot view={view} scenario={scenario} page={page} onPage={turn} />
        </div>
        <aside class="desk" aria-labelledby="know">
          <Know view={view} scenario={scenario} onRead={read} coming={documentsAfter(view, page)} />
        </aside>
      </main>
      <p class="sr" aria-live="polite" ref={live} />
      {reading && <Paper id={reading} scenario={scenario} onClose={() => read(null)} />}
    </>
  )
}

/** To the top of the page; where bar and picture would leave little room for the words, to the top of the picture. */
function toTop(): void {
  window.scrollTo(0, 0)
  const words = document.querySelector('.play .above')?.getBoundingClientRect().top ?? 0
  if (words > innerHeight * 0.6) window.scrollTo(0, document.querySelector('#app > .slot')?.getBoundingClientRect().top ?? 0)
}

/** Which page is on the screen. A new moment opens on its first page; a loaded route and a rewind land on the last. */
function useShown(view: View, route: string): { shown: Shown; turn: (page: number) => void } {
  // The first moment and its replies may already be on the screen, baked: the reader stays where he is.
  const [shown, show] = useState<Shown>(() => ({ route, made: view.made, page: firstPage(view, view.made > 1) }))
  let now = shown
  if (shown.made !== view.made || (shown.route !== route && shown.route !== '')) {
    const back = shown.route !== route ? view.made > 1 : view.made < shown.made
    now = { route, made: view.made, page: firstPage(view, back) }
    show(now)
  } else if (shown.route !== route) {
    now = { ...shown, route }
    show(now)
  }
  return { shown: now, turn: (page) => show({ route, made: view.made, page }) }
}
