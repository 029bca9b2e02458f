/** Carries out what the screens ask: the only writer of the store. Made once by main; every rule of play itself is the run's. */
import { carriedFrom } from '../engine/carried.ts'
import { compareRoutes } from '../engine/compare.ts'
import { encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import { prepareStory } from '../engine/story.ts'
import type { Command, Id, Run, Scenario } from '../engine/types.ts'
import { whatIf } from '../engine/whatif.ts'
import type { Action, Hands } from '../store/actions.ts'
import type { LabAction } from '../store/lab.ts'
import { type Notice, type Place, type SavedRoute, store } from '../store/store.ts'
import type { TogetherAction } from '../store/together.ts'
import { pathOf } from './addresses.ts'
import type { Device } from './device.ts'
import { keepDiscovering } from './discovery.ts'
import { openIncoming } from './incoming.ts'
import { openLabs } from './labs.ts'
import { cardOf, fetchScenario } from './library.ts'
import { crossingOf, reflectionOf, sampleOf, watchingOf } from './looking.ts'
import { looseIn, markOf, routeIn } from './marks.ts'
import { breath, copyText, download } from './outside.ts'
import { openRooms } from './rooms.ts'
import { copyOf, fileName, freshRoute, importedRoute, isOf, noted, progress, type Seat, seatOf, upTo } from './routes.ts'
import { allFile, routeFile } from './saved.ts'
import { openShelf } from './shelf.ts'
import type { Tabs } from './tabs.ts'
import type { Theatre } from './theatre.ts'

export interface Host extends Hands {
  /** Reads what is kept, and opens the place with the choices that were made before the app had arrived. */
  start(place: Place, code: string | null, early: () => readonly Id[]): Promise<void>
  /** The browser's back and forward, and a link with a route pasted into this tab. */
  arrive(place: Place, code: string | null): void
  /** A newer version of a story: the running page goes on at the same point of the same route. */
  refresh(scenario: Id): Promise<void>
  /** The page goes out of sight: what was just written is saved. */
  rest(): void
}

const none = (): readonly Id[] => []
/** Nothing is open any more, or not yet. */
const NOTHING = {
  view: null,
  current: null,
  shown: null,
  safe: 'safe',
  answers: {},
  crossing: null,
  other: null,
  watching: null,
  reflection: null,
} as const

export function createHost(base: string, device: Device, tabs: Tabs, theatre: Theatre): Host {
  let run: Run | null = null
  let showings = 0
  /** Counts the places somebody went to: what was fetched for an earlier one comes too late. */
  let visits = 0
  const { getState: get, setState: put } = store

  const tell = (key: Notice['key'], tone: Notice['tone'] = 'trouble') => put({ notice: { key, tone } })
  const shelf = openShelf(device, tabs, tell)
  const { keep } = shelf
  const hrefOf = (place: Place) => {
    const known = place.screen === 'lab' && place.scenario === get().lab?.settings.scenario ? labs.link(place.part) : null
    return known ?? new URL(pathOf(place), base).href
  }
  const codeOf = (id: string) => {
    const one = shelf.byId(id) ?? get().current
    const code = one ? encodeRoute(one.route) : ''
    const place: Place = one ? seatOf(one, 'play') : { screen: 'start' }
    return { code, link: `${hrefOf(place)}#r=${code}` }
  }

  /** A new entry in the history, or the present one; it remembers its route, so that back leads to what was there. */
  const push = (place: Place, one: SavedRoute | null) => history.pushState(markOf(one, get().saved), '', hrefOf(place))
  const mark = (place: Place, one: SavedRoute | null) => history.replaceState(markOf(one, get().saved), '', hrefOf(place))

  /** Shows a place where nothing is played or looked at, without touching the history. */
  const leave = (place: Place) => {
    visits++
    run = null
    tabs.release()
    put({ ...NOTHING, place, lacking: false, dialog: null })
  }

  /** The run that is open, at another place of its chair: nothing has to be fetched or played again. */
  const stay = (place: Seat): boolean => {
    const { current, scenario, place: from, other } = get()
    if (!run || !current || !scenario || !isOf(current, place)) return false
    visits++
    const view = run.view()
    const shown = place.screen === 'play' && from.screen === 'play' ? get().shown : null
    const kept = place.screen === 'whatif' && other?.from === place.at ? other : null
    put({ scenario, view, place, shown, dialog: null, lacking: false, watching: null, other: kept })
    look(place, current, scenario)
    if (place.screen === 'play' && from.screen !== 'play') void claim(current)
    return true
  }

  /** From here on this tab plays that route, unless another one does. */
  const claim = async (one: SavedRoute) => {
    shelf.remember(one)
    if (!(await tabs.claim(one.id)) && get().current?.id === one.id) put({ safe: 'elsewhere' })
  }

  const go = (place: Place) => {
    shelf.settle()
    // Good news belongs to the page it came on.
    if (get().notice?.tone === 'good') put({ notice: null })
    const { current } = get()
    push(place, current && 'chair' in place && isOf(current, place) ? current : null)
    void enter(place)
    scrollTo(0, 0)
  }

  /** What a place of looking shows besides the run itself. */
  const look = (place: Seat, one: SavedRoute, scenario: Scenario) => {
    const { view } = get()
    if (place.screen === 'lookback' && view) put({ reflection: reflectionOf(scenario, view) })
    if (place.screen === 'whatif') put({ crossing: crossingOf(scenario, one.route, place.at) })
    if (place.screen === 'watch') showSaved(one, scenario)
  }

  /**
   * Opens a route at a place. What does not fit its story any more is kept beside it. Merely looking saves nothing.
   * `early`: choices made before the app had arrived. `keeps`: it is new here, and is saved as soon as it is open.
   */
  const open = async (one: SavedRoute, place: Seat = seatOf(one, 'play'), { early = none, keeps = false } = {}): Promise<void> => {
    shelf.settle()
    const visit = ++visits
    const scenario = await fetchScenario(one.route.scenario, one.route.chair, base).catch(() => null)
    if (visit !== visits) return
    if (!scenario) return tell('loadFailed')
    await breath()
    prepareStory(scenario)
    await breath()
    const made = early()
    const opened = openRun(scenario, { ...one.route, choices: [...one.route.choices, ...made] })
    await breath()
    // The reader may have gone elsewhere meanwhile.
    if (visit !== visits) return
    run = opened
    const view = opened.view()
    const current = view.stopped && one.route.choices.length > 0 ? { ...one, before: one.before ?? one.route } : one
    const plays = place.screen === 'play'
    const shown = plays ? get().shown : null
    put({ ...NOTHING, scenario, view, current, shown, place, lacking: false, dialog: null, answers: current.answers })
    mark(place, current)
    look(place, current, scenario)
    if (!plays) return
    shelf.remember(current)
    if (keeps || made.length > 0 || current !== one) await keep(progress(current, opened, get().saved))
    await claim(get().current ?? current)
  }

  /** Opens a route that was not here before, and keeps it. */
  const openNew = async (one: SavedRoute): Promise<void> => {
    push(seatOf(one, 'play'), one)
    scrollTo(0, 0)
    await open(one, undefined, { keeps: true })
  }

  /** Opens a route at a place, as a new entry of the history. */
  const openAt = (one: SavedRoute, place: Seat) => {
    push(place, one)
    scrollTo(0, 0)
    void open(one, place)
  }

  const play = (command: Command) => {
    const { current, safe } = get()
    if (!run || !current) return
    run.apply(command)
    const view = run.view()
    put({ view })
    if (view.refused) return
    if (safe === 'elsewhere') {
      const copy = progress(copyOf(current, get().saved), run, get().saved)
      shelf.become(copy)
      tell('routeCopied', 'good')
      return void keep(copy)
    }
    const next = progress(current, run, get().saved)
    shelf.remember(next)
    void keep(next)
  }

  /** A new run: in an ordinary week, or with what another route decided. */
  const begin = async (scenario: Id, chair: Id, rules: Id[], from: SavedRoute | null, answers: Record<Id, string>): Promise<void> => {
    const card = cardOf(scenario)
    if (!card) return
    const visit = ++visits
    const story = from ? await fetchScenario(scenario, from.route.chair, base).catch(() => null) : null
    if (visit !== visits) return
    if (from && !story) return tell('loadFailed')
    const carried = from && story ? carriedFrom(story, from.route, chair) : []
    const one = { ...freshRoute(card, chair, rules, carried, get().saved), answers }
    push(seatOf(one, 'play'), one)
    scrollTo(0, 0)
    return open(one)
  }

  // ---------------------------------------------------------------- watching

  const showing = (scenario: Scenario, shown: Parameters<typeof watchingOf>[1]) => {
    const watching = watchingOf(scenario, shown, `showing-${++showings}`)
    put({ watching, view: watching.rests[0] ?? null, shown: { made: 0, page: 0, lines: 0 } })
  }
  const showSaved = (one: SavedRoute, scenario: Scenario) =>
    showing(scenario, { saved: one.id, title: one.name, route: one.route, clear: false })

  const openSample = async (place: Seat): Promise<void> => {
    const visit = ++visits
    const scenario = await fetchScenario(place.scenario, place.chair, base).catch(() => null)
    if (visit !== visits) return
    if (!scenario) return tell('loadFailed')
    const sample = sampleOf(scenario, place.chair)
    if (!sample) return lack(place)
    run = null
    put({ ...NOTHING, scenario, place, lacking: false, dialog: null })
    mark(place, null)
    showing(scenario, { saved: null, ...sample, clear: false })
  }

  /** Nothing to look at here: the screen says so. */
  const lack = (place: Seat) => {
    visits++
    run = null
    put({ ...NOTHING, place, lacking: true, dialog: null })
  }

  // ---------------------------------------------------------------- what is asked

  const { readCode, readFile } = openIncoming(base, shelf, tell, open)
  keepDiscovering(base)
  const rooms = openRooms({
    base,
    device,
    tell,
    go,
    replace(place) {
      mark(place, null)
      void enter(place)
    },
    mark: (place) => mark(place, null),
  })

  const labs = openLabs({
    base,
    device,
    tell,
    go,
    playRoute: (route, name, drawn) => void openNew({ ...importedRoute(route, name, get().saved), drawn }),
    watchRoute(route, title) {
      const one = { ...importedRoute(route, title, get().saved), drawn: true as const }
      openAt(one, seatOf(one, 'watch'))
    },
    saved: (id) => shelf.byId(id) ?? undefined,
    show(place, instead) {
      if (instead) mark(place, null)
      leave(place)
    },
    mark: (code) => history.replaceState(history.state, '', `${location.pathname}${location.search}#v=${code}`),
  })

  const savedOrCurrent = (id: string | undefined) => shelf.byId(id) ?? (id === undefined ? get().current : null)

  type Own = Exclude<Action, TogetherAction | LabAction>
  const handle: { [Type in Own['type']]: (action: Extract<Own, { type: Type }>) => void } = {
    choose: play,
    guess: play,
    rewind: play,
    go: ({ place }) => go(place),
    begin: ({ scenario, chair, rules, carriedFrom: from }) => void begin(scenario, chair, rules, shelf.byId(from), get().answers),
    resume: ({ id }) => handle.lookAt({ type: 'lookAt', id, screen: 'play' }),
    lookAt({ id, screen }) {
      const one = shelf.byId(id)
      if (!one) return
      const place = seatOf(one, screen)
      if (get().current?.id === id) return go(place)
      openAt(one, place)
    },
    answer({ ask, text }) {
      const answers = { ...get().answers, [ask]: text.slice(0, 300) }
      put({ answers })
      const { current } = get()
      if (current && run) void keep(progress({ ...current, answers }, run, get().saved))
    },
    note({ note }) {
      const { current } = get()
      if (!current) return
      put({ current: { ...current, lookback: noted(current.lookback, note) } })
      shelf.noted()
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
      const one = shelf.byId(id)
      const plain = name.trim().slice(0, 80)
      if (one && plain) void keep({ ...one, name: plain, revision: one.revision + 1 })
    },
    copyRoute({ id }) {
      const one = savedOrCurrent(id)
      if (!one) return
      const copy = copyOf(one, get().saved)
      if (id === undefined) shelf.become(copy)
      tell('routeCopied', 'good')
      void keep(copy)
    },
    deleteRoute({ id }) {
      const one = shelf.byId(id)
      if (!one) return
      if (get().current?.id === id) go({ screen: 'start' })
      shelf.throwAway([one])
    },
    deleteAll() {
      if (get().current) go({ screen: 'routes' })
      shelf.throwAway(get().saved)
    },
    undelete: () => shelf.bringBack(),
    download({ id, which, notes = false }) {
      const one = shelf.byId(id) ?? get().current
      if (one) download(`${fileName(one.name)}.json`, JSON.stringify(routeFile(one, which, notes), null, 2))
    },
    downloadSetAside: () => download('onleesbare-routes.json', get().setAside ?? ''),
    exportAll: ({ notes }) => download('onder-de-waterlijn-routes.json', JSON.stringify(allFile(get().saved, notes), null, 2)),
    saveText: ({ name, mime, text }) => download(name, text, mime),
    print: () => window.print(),
    readCode: ({ text }) => void readCode(text),
    readFile: ({ file }) => void readFile(file),
    copyText: ({ text }) => void copyText(text).then((done) => tell(done ? 'copied' : 'copyFailed', done ? 'good' : 'trouble')),
    replay({ at, id }) {
      const one = savedOrCurrent(id)
      if (one) void openNew(upTo(copyOf(one, get().saved), one.route.choices.slice(0, at)))
    },
    playAs({ chair, carried, id }) {
      const one = savedOrCurrent(id)
      if (one) void begin(one.route.scenario, chair, one.route.rules, carried ? one : null, one.answers)
    },
    watch(action) {
      if ('sample' in action) return go({ screen: 'watch', scenario: action.scenario, chair: action.sample, sample: true })
      const one = savedOrCurrent(action.id)
      if (!one) return
      if (get().current?.id === one.id) return go(seatOf(one, 'watch'))
      openAt(one, seatOf(one, 'watch'))
    },
    watchClear({ clear }) {
      const { watching, scenario, shown } = get()
      if (!watching || !scenario || !shown) return
      const again = watchingOf(scenario, { ...watching, clear }, watching.id)
      put({ watching: again, view: again.rests[shown.made] ?? null })
    },
    watched({ made, page, lines }) {
      const rest = get().watching?.rests[made]
      if (rest) put({ view: rest, shown: { made, page, lines } })
    },
    lookBack() {
      const { watching, current } = get()
      if (!watching) return
      const one = current ?? importedRoute(watching.route, watching.title, get().saved)
      const place = seatOf(one, 'lookback')
      if (current) return go(place)
      openAt(one, place)
    },
    playFrom({ made }) {
      const { watching, current } = get()
      if (!watching) return
      const one = { ...importedRoute(watching.route, watching.title, get().saved), drawn: current?.drawn }
      void openNew(upTo(one, watching.route.choices.slice(0, made)))
    },
    whatif({ at, choice }) {
      const { scenario, current } = get()
      if (!scenario || !current) return
      const other = whatIf(scenario, current.route, at, choice, run?.view())
      if (!('refused' in other)) return put({ other, notice: null })
      const keys = { otherStory: 'whatIfOtherStory', closed: 'whatIfClosed', stale: 'whatIfStale', same: 'whatIfSame' } as const
      put({ other: null })
      tell(keys[other.refused])
    },
    compare({ id }) {
      const { scenario, current } = get()
      const one = shelf.byId(id)
      if (!scenario || !current || !one) return
      const compared = compareRoutes(scenario, current.route, one.route)
      if ('refused' in compared) return tell(compared.refused === 'otherStory' ? 'whatIfOtherStory' : 'whatIfOtherChair')
      put({ other: { ...compared, route: one.route, followed: 0, strayed: [], saved: one.name }, notice: null })
    },
    playOther() {
      const { other, current } = get()
      if (!other || !current) return
      const one = importedRoute(other.route, current.name, get().saved)
      void openNew(upTo(one, other.route.choices.slice(0, other.from + 1)))
    },
    keepOther() {
      const { other, current } = get()
      if (!other || !current) return
      void openNew(importedRoute(other.route, current.name, get().saved)).then(() => tell('otherKept', 'good'))
    },
    dismiss: () => put({ notice: null }),
  }

  // ---------------------------------------------------------------- coming and going

  const marked = () => routeIn(history.state)
  /** Whether this entry in the history is about the route that is open. */
  const isHere = () => marked() === null || marked() === get().current?.id

  /** The route that belongs to a place: of this entry in the history, of this tab, or the newest. */
  const routeFor = (place: Seat): SavedRoute | null => {
    const known = shelf.byId(marked() ?? undefined)
    if (known && isOf(known, place)) return known
    const loose = place.screen === 'play' ? null : looseIn(history.state, get().saved)
    if (loose && isOf(loose, place)) return loose
    return shelf.lastOf(place.scenario, place.chair, (one) => place.screen !== 'play' || one.ending === null)
  }

  const enter = async (place: Place, early: () => readonly Id[] = none): Promise<void> => {
    shelf.settle()
    if (rooms.stays(place)) return
    if (place.screen === 'lab') return labs.enter(place)
    if (!('chair' in place)) {
      leave(place)
      return rooms.enter(place)
    }
    const card = cardOf(place.scenario)
    const chair = card?.chairs.find((one) => one.id === place.chair)
    if (!card || !chair?.ready) return leave({ screen: 'missing' })
    if (place.screen === 'watch' && place.sample) return openSample(place)
    if (isHere() && stay(place)) return
    const last = routeFor(place)
    if (last) return open(last, place, { early })
    if (place.screen === 'watch') return openSample(place)
    if (place.screen !== 'play') return lack(place)
    const rules = card.procedures.filter((one) => one.on).map((one) => one.id)
    await open(freshRoute(card, place.chair, rules, [], get().saved), place, { early })
  }

  /** A link that could not be read still leads somewhere: the page it points at, as if it carried no route. */
  const arriveWith = async (code: string, place: Place, early: () => readonly Id[] = none): Promise<void> => {
    const before = get().view
    await readCode(code, place)
    if (get().view !== before && get().view) return
    mark(place, null)
    await enter(place, early)
  }

  return {
    dispatch(action) {
      if (action.type in handle) (handle[action.type as Own['type']] as (action: Action) => void)(action)
      else if (action.type.startsWith('lab')) labs.dispatch(action as LabAction)
      else rooms.dispatch(action as TogetherAction)
    },
    codeOf,
    hrefOf,
    labLink(part) {
      const { lab, place } = get()
      return hrefOf({ screen: 'lab', scenario: lab?.settings.scenario ?? (place.screen === 'lab' ? place.scenario : null), part })
    },
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
      const scenario: Scenario = await fetchScenario(id, current.route.chair, base)
      run = openRun(scenario, run.route())
      put({ scenario, view: run.view() })
    },
    rest: shelf.settle,
  }
}
