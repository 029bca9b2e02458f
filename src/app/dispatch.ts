/** Carries out what the screens ask: the only writer of the store. Made once by main; every rule of play itself is the run's. */
import { decodeRoute, encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import { prepareStory } from '../engine/story.ts'
import type { Command, Id, Route, Run, Scenario } from '../engine/types.ts'
import type { Action, Hands } from '../store/actions.ts'
import { type Notice, type Place, type SavedRoute, store } from '../store/store.ts'
import { pathOf } from './addresses.ts'
import type { Device } from './device.ts'
import { cardOf, fetchScenario } from './library.ts'
import { breath, copyText, download } from './outside.ts'
import { copyOf, fileName, freshRoute, importedRoute, nameOf, progress } from './routes.ts'
import { MOST_FILE, readRouteFile, routeFile } from './saved.ts'
import type { Tabs } from './tabs.ts'
import type { Theatre } from './theatre.ts'

export interface Host extends Hands {
  /** Reads what is kept, and opens the place with the choices that were made before the app had arrived. */
  start(place: Place, code: string | null, early: () => readonly Id[]): Promise<void>
  /** The browser's back and forward, and a link with a route pasted into this tab. */
  arrive(place: Place, code: string | null): void
  /** A newer version of a story: the running page goes on at the same point of the same route. */
  refresh(scenario: Id): Promise<void>
}

/** The key under which a tab remembers its route, and the device which chair was played last (read by the first script of a page). */
const CURRENT = 'ow:current'
const RESUME = 'ow:resume'
const none = (): readonly Id[] => []

export function createHost(base: string, device: Device, tabs: Tabs, theatre: Theatre): Host {
  let run: Run | null = null
  const { getState: get, setState: put } = store

  const tell = (key: Notice['key'], tone: Notice['tone'] = 'trouble') => put({ notice: { key, tone } })
  const hrefOf = (place: Place) => new URL(pathOf(place), base).href
  const codeOf = (id: string) => {
    const one = get().saved.find((saved) => saved.id === id) ?? get().current
    const code = one ? encodeRoute(one.route) : ''
    const place: Place = one ? { screen: 'play', scenario: one.route.scenario, chair: one.route.chair } : { screen: 'start' }
    return { code, link: `${hrefOf(place)}#r=${code}` }
  }

  /** Shows a place without touching the history. */
  const show = (place: Place) => {
    if (place.screen !== 'play') {
      run = null
      tabs.release()
      put({ view: null, current: null, shown: null, safe: 'safe', answers: {} })
    }
    put({ place, dialog: null })
  }
  const go = (place: Place) => {
    history.pushState(null, '', hrefOf(place))
    show(place)
    scrollTo(0, 0)
  }

  const list = (one: SavedRoute) => {
    const others = get().saved.filter((saved) => saved.id !== one.id)
    put({ saved: [one, ...others].sort((a, b) => b.updatedAt - a.updatedAt) })
  }

  const keep = async (one: SavedRoute): Promise<void> => {
    list(one)
    const playing = () => get().current?.id === one.id
    if (playing()) put({ current: one, safe: 'saving' })
    const result = await device.save(one)
    if (result === 'overtaken' && playing()) {
      // Another tab has gone on with this route: this one goes on under a name of its own, and nothing is lost on either side.
      const copy = copyOf(one, get().saved)
      put({ saved: get().saved.filter((saved) => saved.id !== one.id) })
      become(copy)
      tell('routeCopied', 'good')
      return keep(copy)
    }
    if (playing() && get().current?.revision === one.revision) put({ safe: result === 'refused' ? 'refused' : 'safe' })
  }

  /** From here on this tab plays that route. */
  const become = (one: SavedRoute) => {
    put({ current: one, safe: 'saving' })
    remember(one)
    void tabs.claim(one.id)
  }

  const remember = (one: SavedRoute) => {
    device.note(CURRENT, 'tab', one.id)
    device.note(RESUME, 'device', one.ending ? null : `${one.route.scenario}/${one.route.chair}`)
  }

  /** Opens a route in the screen. What does not fit its story any more is kept beside it. */
  const open = async (one: SavedRoute, early: () => readonly Id[] = none): Promise<void> => {
    const scenario = await fetchScenario(one.route.scenario, base).catch(() => null)
    if (!scenario) return tell('loadFailed')
    const place: Place = { screen: 'play', scenario: one.route.scenario, chair: one.route.chair }
    await breath()
    prepareStory(scenario)
    await breath()
    const made = early()
    const opened = openRun(scenario, { ...one.route, choices: [...one.route.choices, ...made] })
    run = opened
    await breath()
    // The reader may have gone elsewhere meanwhile.
    if (run !== opened) return
    const view = opened.view()
    const current = view.stopped && one.route.choices.length > 0 ? { ...one, before: one.before ?? one.route } : one
    put({ scenario, view, current, safe: 'safe', place, dialog: null, answers: current.answers })
    if (location.href !== hrefOf(place)) history.replaceState(null, '', hrefOf(place))
    remember(current)
    if (made.length > 0 || current !== one) await keep(progress(current, opened))
    if (!(await tabs.claim(current.id)) && get().current?.id === current.id) put({ safe: 'elsewhere' })
  }

  const play = (command: Command) => {
    const { current, safe } = get()
    if (!run || !current) return
    run.apply(command)
    const view = run.view()
    put({ view })
    if (view.refused) return
    if (safe === 'elsewhere') {
      const copy = progress(copyOf(current, get().saved), run)
      become(copy)
      tell('routeCopied', 'good')
      return void keep(copy)
    }
    const next = progress(current, run)
    remember(next)
    void keep(next)
  }

  const begin = (scenario: Id, chair: Id, rules: Id[]): Promise<void> => {
    const place: Place = { screen: 'play', scenario, chair }
    const answers = get().answers
    const one = { ...freshRoute(cardOf(scenario), scenario, chair, rules, get().saved), answers }
    history.pushState(null, '', hrefOf(place))
    return open(one)
  }

  /** A route from a code, link or file becomes a saved route of this device, once. */
  const bringIn = async (route: Route, name: string): Promise<void> => {
    const card = cardOf(route.scenario)
    const chair = card?.chairs.find((one) => one.id === route.chair)
    if (!card || !chair?.ready) return tell('codeUnknownScenario')
    const code = encodeRoute(route)
    const same = get().saved.find((one) => encodeRoute(one.route) === code)
    const one = same ?? importedRoute(route, name || nameOf(card.client, chair.title), get().saved)
    await open(one)
    if (!same && run && get().current?.id === one.id) await keep(progress(get().current ?? one, run))
    tell('routeImported', 'good')
  }

  const readCode = async (text: string): Promise<void> => {
    const decoded = decodeRoute(text, (id) => cardOf(id)?.choices ?? null)
    if (decoded.ok) return bringIn(decoded.route, '')
    const keys = {
      empty: 'codeEmpty',
      long: 'codeLong',
      foreign: 'codeForeign',
      newer: 'codeNewer',
      damaged: 'codeDamaged',
      unknownScenario: 'codeUnknownScenario',
    } as const
    tell(keys[decoded.reason])
  }

  const readFile = async (file: File): Promise<void> => {
    if (file.size > MOST_FILE) return tell('fileLong')
    const text = await file.text().catch(() => '')
    const read = readRouteFile(text)
    if (read) return bringIn(read.route, read.name)
    if (/^\s*OW\d/.test(text)) return readCode(text)
    tell('fileUnreadable')
  }

  const savedAs = (id: string | undefined) => get().saved.find((one) => one.id === id) ?? null

  const handle: { [Type in Action['type']]: (action: Extract<Action, { type: Type }>) => void } = {
    choose: play,
    guess: play,
    rewind: play,
    go: ({ place }) => go(place),
    begin: ({ scenario, chair, rules }) => void begin(scenario, chair, rules),
    resume({ id }) {
      const one = savedAs(id)
      if (!one) return
      history.pushState(null, '', hrefOf({ screen: 'play', scenario: one.route.scenario, chair: one.route.chair }))
      void open(one)
    },
    answer({ ask, text }) {
      const answers = { ...get().answers, [ask]: text.slice(0, 300) }
      put({ answers })
      const { current } = get()
      if (current && run) void keep(progress({ ...current, answers }, run))
    },
    turned: ({ page }) => put({ shown: { made: get().view?.made ?? 0, page } }),
    still: ({ moment }) =>
      void theatre.still(moment).then(
        (done) => done || tell('stillNone'),
        () => tell('stillFailed'),
      ),
    open: ({ dialog }) => put({ dialog }),
    set({ settings }) {
      put({ settings: { ...get().settings, ...settings } })
      device.keepSettings(get().settings)
    },
    rename({ id, name }) {
      const one = savedAs(id)
      const plain = name.trim().slice(0, 80)
      if (one && plain) void keep({ ...one, name: plain, revision: one.revision + 1 })
    },
    copyRoute({ id }) {
      const one = savedAs(id) ?? get().current
      if (!one) return
      const copy = copyOf(one, get().saved)
      if (id === undefined) become(copy)
      tell('routeCopied', 'good')
      void keep(copy)
    },
    deleteRoute({ id }) {
      put({ saved: get().saved.filter((one) => one.id !== id) })
      if (device.recall(CURRENT, 'tab') === id) device.note(CURRENT, 'tab', null)
      if (get().current?.id === id) go({ screen: 'start' })
      if (!get().saved.some((one) => !one.ending)) device.note(RESUME, 'device', null)
      tell('routeDeleted', 'good')
      void device.remove(id)
    },
    download({ id, which }) {
      const one = savedAs(id) ?? get().current
      if (one) download(`${fileName(one.name)}.json`, JSON.stringify(routeFile(one, which), null, 2))
    },
    downloadSetAside: () => download('onleesbare-routes.json', get().setAside ?? ''),
    readCode: ({ text }) => void readCode(text),
    readFile: ({ file }) => void readFile(file),
    copyText: ({ text }) => void copyText(text).then((done) => tell(done ? 'copied' : 'copyFailed', done ? 'good' : 'trouble')),
    dismiss: () => put({ notice: null }),
  }

  /** The route this tab was in, or the newest unfinished one of this chair. */
  const lastOf = (scenario: Id, chair: Id): SavedRoute | null => {
    const here = get().saved.filter((one) => one.route.scenario === scenario && one.route.chair === chair)
    const tab = device.recall(CURRENT, 'tab')
    return here.find((one) => one.id === tab) ?? here.find((one) => !one.ending) ?? null
  }

  const enter = async (place: Place, early: () => readonly Id[] = none): Promise<void> => {
    if (place.screen !== 'play') return show(place)
    const card = cardOf(place.scenario)
    const chair = card?.chairs.find((one) => one.id === place.chair)
    if (!card || !chair?.ready) return show({ screen: 'missing' })
    const last = lastOf(place.scenario, place.chair)
    if (last) return open(last)
    const rules = card.procedures.filter((one) => one.on).map((one) => one.id)
    await open(freshRoute(card, place.scenario, place.chair, rules, get().saved), early)
  }

  /** A link that could not be read still leads somewhere: the page it points at, as if it carried no route. */
  const arriveWith = async (code: string, place: Place, early: () => readonly Id[] = none): Promise<void> => {
    const before = get().view
    await readCode(code)
    if (get().view !== before && get().view) return
    history.replaceState(null, '', hrefOf(place))
    await enter(place, early)
  }

  return {
    dispatch: (action) => (handle[action.type] as (action: Action) => void)(action),
    codeOf,
    hrefOf,
    slot: theatre.slot,
    async start(place, code, early) {
      const { saved, setAside } = await device.load()
      put({ saved, setAside })
      if (setAside) tell('savedUnreadable')
      await (code === null ? enter(place, early) : arriveWith(code, place, early))
    },
    arrive(place, code) {
      void (code === null ? enter(place) : arriveWith(code, place))
    },
    async refresh(id) {
      const { current } = get()
      if (!run || !current || current.route.scenario !== id) return
      const scenario: Scenario = await fetchScenario(id, base)
      run = openRun(scenario, run.route())
      put({ scenario, view: run.view() })
    },
  }
}
