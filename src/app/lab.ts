/** The desk of the rules lab: keeps what is asked in step with the address, fetches the story, and lets the workers run. Fetched when somebody comes to the lab; made by labs. */

import type { Route, Scenario } from '../engine/types.ts'
import { m } from '../i18n/words.ts'
import { encodeSettings, fitAssumed, fitSettings, MOST_TURNED } from '../lab/settings.ts'
import type { LabSettings } from '../lab/types.ts'
import type { LabAction, LabPart, LabState, OnePerson } from '../store/lab.ts'
import { type Notice, type Place, type SavedRoute, store } from '../store/store.ts'
import { pathOf } from './addresses.ts'
import type { Device } from './device.ts'
import { answerAfter, askedIn, onwardIn } from './labasked.ts'
import { layUnder, onwardOf } from './labperson.ts'
import { openRuns } from './labruns.ts'
import { keepSession, keptSession } from './labsession.ts'
import { closeShort, movedShort, showShort, turnShort } from './labshort.ts'
import { CARDS, cardOf, fetchScenario } from './library.ts'
import { sampleOf } from './looking.ts'
import { breath, pictureFile } from './outside.ts'
import { fileName, nameIn } from './routes.ts'

export interface LabHouse {
  base: string
  device: Pick<Device, 'recall' | 'note'>
  tell(key: Notice['key'], tone?: Notice['tone']): void
  /** Shows a place; the address follows. */
  go(place: Place): void
  /** Opens a route as a new one under this name, to play on. */
  playRoute(route: Route, name: string, drawn?: true): void
  /** Shows a route that plays itself. */
  watchRoute(route: Route, title: string): void
  saved(id: string): SavedRoute | undefined
  /** Puts the settings into the address of the page without a new entry in the history. */
  mark(code: string): void
}

export interface LabDesk {
  dispatch(action: LabAction): void
  /** Somebody came to a lab place; `code`: settings from the link, or null. Fetches the chair's story into the store. */
  enter(place: Extract<Place, { screen: 'lab' }>, code: string | null): Promise<void>
  /** Somebody went elsewhere: running work stops, workers go; settings and result stay. */
  leave(): void
  link(part: LabPart): string
}

type LabPlace = Extract<Place, { screen: 'lab' }>
type Of<T extends LabAction['type']> = Extract<LabAction, { type: T }>

export function openLab(house: LabHouse): LabDesk {
  const { getState: get, setState: put } = store
  const { base, device, tell } = house
  /** Counts what was asked of the story: what was fetched for something earlier comes too late. */
  let asks = 0

  const lab = (): LabState | null => get().lab
  const change = (part: Partial<LabState>) => {
    const now = lab()
    if (now) put({ lab: { ...now, ...part } })
  }
  const runs = openRuns(change)

  /** The story of the chair that is asked about, once it has arrived. */
  const storyOf = ({ scenario, chair }: LabSettings): Promise<Scenario | null> => fetchScenario(scenario, chair, base).catch(() => null)

  /** Fetches the story of the settings into the store, and holds their assumptions against it. */
  const bring = async (): Promise<Scenario | null> => {
    const mine = ++asks
    const asked = lab()?.settings
    if (!asked) return null
    const scenario = await storyOf(asked)
    const now = lab()
    if (mine !== asks || !now || get().place.screen !== 'lab') return null
    if (!scenario) {
      change({ trouble: 'story' })
      return null
    }
    const { settings, left } = fitAssumed(scenario, now.settings)
    if (left.length > 0) tell('labLeft')
    put({ scenario, lab: { ...now, settings, trouble: now.trouble === 'story' ? null : now.trouble } })
    return scenario
  }

  /** What is asked changes: what was answered to something else goes. */
  const set = (wanted: Partial<LabSettings>) => {
    const now = lab()
    const card = cardOf(now?.settings.scenario ?? '')
    if (!now || !card) return
    const { scenario } = get()
    const fitted = fitSettings(card, { ...now.settings, ...wanted }).settings
    const isHere = scenario?.id === fitted.scenario && fitted.chair === now.settings.chair
    const settings = isHere ? fitAssumed(scenario, fitted).settings : fitted
    const code = encodeSettings(settings)
    if (code === encodeSettings(now.settings)) return
    runs.forget()
    put({ lab: { ...now, settings, ...answerAfter(now, settings), pace: null, sensitivity: null, trouble: null } })
    house.mark(code)
    if (settings.chair !== now.settings.chair) void bring()
  }

  const run = async () => {
    const now = lab()
    if (!now || now.trouble === 'noRules' || now.state === 'running') return
    const scenario = await storyHere()
    const { settings } = lab() ?? {}
    if (scenario && settings) runs.start(scenario, settings)
  }

  /** The story of the settings: the one in the store, or the one that is still on its way. */
  const storyHere = async (): Promise<Scenario | null> => {
    const settings = lab()?.settings
    const story = settings && (await storyOf(settings))
    if (!story || !settings || lab()?.settings !== settings) return null
    return story
  }

  const handle: { [T in LabAction['type']]: (action: Of<T>) => unknown } = {
    labSet: ({ settings }) => set(settings),
    labTurn({ rule }) {
      const turned = lab()?.settings.turned ?? []
      const next = turned.includes(rule) ? turned.filter((one) => one !== rule) : [...turned, rule]
      set({ turned: next.slice(-MOST_TURNED) })
    },
    labRun: run,
    labStop: () => lab()?.state === 'running' && runs.stop(),
    labGoOn: () => lab()?.state === 'stopped' && runs.goOn(),
    async labLife({ n, world, how }) {
      const { result, settings } = lab() ?? {}
      const story = await storyHere()
      const card = cardOf(settings?.scenario ?? '')
      if (!story || !settings || !card) return
      const life = result?.twenty.find((one) => one.n === n) ?? (await runs.life(story, settings, n))
      if (!life) return tell('loadFailed')
      const route = life.route[world]
      const name = nameIn(card, settings.chair)
      const title = world === 'today' ? m.labLifeToday({ name, n: n + 1 }) : m.labLifeYours({ name, n: n + 1 })
      if (how === 'watch') return house.watchRoute(route, title)
      house.playRoute(onwardIn(life, world), title, true)
    },
    labGate: ({ world }) => change({ gate: world }),
    async labPerson({ from }) {
      const now = lab()
      if (!now) return
      const { settings } = now
      const saved = 'saved' in from ? house.saved(from.saved) : undefined
      const chair = saved?.route.chair ?? ('sample' in from ? from.sample : (now.short?.route.chair ?? ''))
      if (saved && saved.route.scenario !== settings.scenario) return tell('whatIfOtherStory')
      const title = saved?.name ?? ('short' in from ? from.title : '')
      const person: OnePerson = { saved: saved?.id ?? null, title, chair, turned: settings.turned, other: null }
      change({ person })
      const story = await fetchScenario(settings.scenario, chair, base).catch(() => null)
      if (!story) {
        change({ person: null })
        return tell('loadFailed')
      }
      await breath()
      if (lab()?.person !== person) return
      const sample = sampleOf(story, chair)
      const route = saved?.route ?? ('short' in from ? lab()?.short?.route : sample?.route)
      const other = route ? layUnder(story, route, person.turned) : { refused: 'otherStory' as const }
      if (!('refused' in other)) return change({ person: { ...person, title: title || (sample?.title ?? ''), other } })
      change({ person: null })
      tell('whatIfOtherStory')
    },
    labPlayOn() {
      const person = lab()?.person
      const card = cardOf(lab()?.settings.scenario ?? '')
      if (person?.other && card)
        house.playRoute(onwardOf(person.other), m.labOneNamed({ name: person.title || nameIn(card, person.chair) }))
    },
    async labSensitivity({ measure }) {
      const story = await storyHere()
      const { settings } = lab() ?? {}
      if (story && settings) runs.sensitivity(story, settings, measure)
    },
    async labPicture({ name, svg, width, height }) {
      await pictureFile(fileName(name), svg, width, height).catch(() => tell('stillFailed'))
    },
    labSession({ session }) {
      const now = lab()
      if (now) keep({ ...now.session, ...session })
    },
    async labShort({ move }) {
      const now = lab()
      const chair = get().scenario?.lab?.short.chair
      if (!now || chair === undefined) return
      const story = await fetchScenario(now.settings.scenario, chair, base).catch(() => null)
      const here = lab()
      if (!story || !here) return tell('loadFailed')
      const short = movedShort(story, here.short, here.session.choices, move)
      change({ short })
      keep({ ...here.session, choices: short?.route.choices ?? [] })
      if (move === 'close') closeShort()
      else if (short && move !== 'read') {
        // Its pages are read with the story of its own chair.
        set({ chair })
        showShort(story, short)
      }
    },
    labTurned: turnShort,
  }

  const keep = (session: LabState['session']) => {
    const now = lab()
    if (!now) return
    change({ session })
    keepSession(device, now.settings.scenario, session)
  }

  return {
    dispatch: (action) => void (handle[action.type] as (action: LabAction) => unknown)(action),
    async enter({ scenario: id, part }, code) {
      const card = id === null ? CARDS.find((one) => one.listed !== false) : cardOf(id)
      if (!card) return
      const now = lab()
      const read = askedIn(card, code)
      // Whoever comes back finds what was there, also where the address says how things were set.
      const isSame = now?.settings.scenario === card.id && (code === null || encodeSettings(read.settings) === encodeSettings(now.settings))
      const kept = isSame && read.trouble !== 'unfit' ? now : null
      const { settings, trouble, left } = kept ? { ...kept, left: read.left } : read
      if (left.length > 0) tell('labLeft')
      if (!kept) {
        runs.forget()
        put({ lab: { ...NOTHING, settings, trouble, session: keptSession(device, card.id) } })
      }
      if (trouble === 'noRules') return
      const story = await bring()
      if (!story || (part !== 'people' && part !== 'note')) return
      runs.warm(story, settings.chair)
      // A link gives the pictures themselves.
      if (code !== null && trouble === null && settings.turned.length > 0 && lab()?.state === 'idle') await run()
    },
    leave() {
      asks++
      runs.end()
      const now = lab()
      if (!now) return
      const state = now.state === 'running' ? 'stopped' : now.state
      change({ state, gate: null, sensitivity: now.sensitivity?.result ? now.sensitivity : null })
    },
    link(part) {
      const { settings } = lab() ?? {}
      const place: LabPlace = { screen: 'lab', scenario: settings?.scenario ?? null, part }
      return new URL(pathOf(place), base).href + (settings ? `#v=${encodeSettings(settings)}` : '')
    },
  }
}

const NOTHING = {
  state: 'idle',
  result: null,
  before: null,
  pace: null,
  person: null,
  gate: null,
  sensitivity: null,
  short: null,
} as const
