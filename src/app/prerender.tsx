/** Draws every page of the built game to text, with the first moment of a chair and its replies baked in. Bundled and called by the build, on Node. */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { openRun } from '../engine/run.ts'
import type { Chair, Id, Route, Scenario, View } from '../engine/types.ts'
import { m } from '../i18n/words.ts'
import { hasRules } from '../lab/settings.ts'
import { type Hands, HandsContext } from '../store/actions.ts'
import { LAB_PARTS } from '../store/lab.ts'
import { type Place, SETTINGS, store } from '../store/store.ts'
import type { RoomRole } from '../store/together.ts'
import { App, aheadOf } from '../ui/App.tsx'
import { Foot, Page } from '../ui/Moment.tsx'
import { pagesOf } from '../ui/play/pages.ts'
import { applySettings } from '../ui/settings.ts'
import { pathOf } from './addresses.ts'
import { CARDS } from './library.ts'

export interface BakedPage {
  /** Below the folder of the game; ends with a slash, or is a file. */
  path: string
  title: string
  description: string
  /** The way from this page back to the folder of the game. */
  base: string
  /** More attributes of the root element. */
  root: Record<string, string>
  /** What goes inside `#app`. */
  app: string
  /** Templates by name: the reply to each first choice, and what stands there while a saved route is fetched. */
  templates: Record<string, string>
  /** The story this page will need, and for which chair. */
  story: { scenario: Id; chair: Id } | null
}

const NAME = 'Onder de waterlijn'
const ABOUT = 'Een spel over de weg terug uit de gevangenis, en over wat niemand hardop zegt.'
const nothing = () => {}

/** The door to team sessions, what comes before one, and its guide: drawn with their words. */
const FRONT: readonly Place[] = [{ screen: 'together', code: null }, { screen: 'prepare' }, { screen: 'guide' }]
/** The door to the rules lab. */
const LAB: Place = { screen: 'lab', scenario: null, part: 'cards' }
/** The screens of a session wait for their room. */
const ROLES: readonly RoomRole[] = ['participant', 'facilitator', 'beamer', 'screen']

export async function bakePages(scenarios: readonly Scenario[]): Promise<BakedPage[]> {
  await Promise.all([...FRONT, LAB].map(aheadOf))
  return [
    bake({ screen: 'start' }, NAME, ABOUT),
    bake({ screen: 'routes' }, NAME, ABOUT),
    ...FRONT.map((place) => bake(place, place.screen === 'guide' ? m.roomGuideTitle() : m.doorTogether(), m.doorTogetherText())),
    ...ROLES.map((role) => bake({ screen: 'room', role, code: null }, m.doorTogether(), m.doorTogetherText())),
    bake(LAB, m.doorRules(), m.doorRulesText()),
    ...scenarios.flatMap((scenario) => [
      ...bakeLab(scenario),
      bake({ screen: 'before', scenario: scenario.id }, scenario.title, scenario.tagline),
      ...scenario.chairs.filter((chair) => chair.ready).flatMap((chair) => [bakePlay(scenario, chair), ...bakeLooks(scenario, chair)]),
    ]),
    bake({ screen: 'missing' }, NAME, ABOUT),
  ]
}

function bake(place: Place, title: string, description: string): BakedPage {
  const path = pathOf(place)
  const base = '../'.repeat(path.split('/').length - 1) || './'
  store.setState({ ...store.getInitialState(), place, cards: [...CARDS] })
  return {
    path,
    title: title === NAME ? NAME : `${title} · ${NAME}`,
    description,
    base,
    root: { ...look(), 'data-base': base, ...(place.screen === 'missing' ? { 'data-place': 'missing' } : {}) },
    app: draw(base, <App />),
    templates: {},
    story: null,
  }
}

/** The parts of the rules lab: the cards with their words, the others wait for the story. One page that says so where there are no rules. */
function bakeLab(scenario: Scenario): BakedPage[] {
  const parts = hasRules(scenario) ? LAB_PARTS : (['cards'] as const)
  return parts.map((part) => bake({ screen: 'lab', scenario: scenario.id, part }, m.doorRules(), m.doorRulesText()))
}

/** The pages that look at a route: it comes from the device, so there is only water on them. */
function bakeLooks({ id: scenario, title, tagline }: Scenario, { id: chair }: Chair): BakedPage[] {
  const places: Place[] = [
    { screen: 'lookback', scenario, chair, step: 1 },
    { screen: 'watch', scenario, chair },
    { screen: 'whatif', scenario, chair, at: -1 },
  ]
  return places.map((place) => bake(place, title, tagline))
}

function bakePlay(scenario: Scenario, chair: Chair): BakedPage {
  const page = bake({ screen: 'play', scenario: scenario.id, chair: chair.id }, scenario.title, scenario.tagline)
  const { base } = page
  const rules = scenario.procedures.filter((one) => one.on).map((one) => one.id)
  const route: Route = { scenario: scenario.id, hash: scenario.hash, chair: chair.id, rules, carried: [], seed: 0, choices: [] }
  const run = openRun(scenario, route)
  const { offer, fault } = run.view()
  if (fault) throw new Error(`${scenario.id}, ${chair.id}: ${fault}`)
  // Without a view the play screen says that it is on its way.
  const templates: Record<string, string> = { soon: `<div>${page.app}</div>` }
  for (const choice of offer?.kind === 'choice' ? offer.choices : []) {
    if (choice.closed) continue
    const next = openRun(scenario, route)
    next.apply({ type: 'choose', id: choice.id })
    templates[choice.id] = reply(base, scenario, next.view())
  }
  store.setState({ scenario, view: run.view() })
  return {
    ...page,
    root: { ...page.root, 'data-play': `${scenario.id}/${chair.id}` },
    app: draw(base, <App />),
    templates,
    story: { scenario: scenario.id, chair: chair.id },
  }
}

function reply(base: string, scenario: Scenario, view: View): string {
  store.setState({ scenario, view })
  const page = draw(base, <Page view={view} scenario={scenario} page={0} />)
  // Guesses stand in an order that each route makes for itself: they wait for the route.
  const waits = view.offer?.kind === 'guess' && pagesOf(view.now.lines).length === 1
  const foot = waits ? '' : draw(base, <Foot view={view} scenario={scenario} page={0} onPage={nothing} />)
  return `<div>${page}</div><div>${foot}</div>`
}

function draw(base: string, what: ComponentChildren): string {
  const hands: Hands = {
    dispatch: nothing,
    codeOf: () => ({ code: '', link: '' }),
    slot: nothing,
    hrefOf: (place) => `${base}${pathOf(place)}`,
    labLink: () => '',
  }
  return renderToString(<HandsContext.Provider value={hands}>{what}</HandsContext.Provider>)
}

/** The root element's attributes under the design's own settings. */
function look(): Record<string, string> {
  const root = { lang: '', dataset: {} as Record<string, string> }
  applySettings(SETTINGS, root as unknown as HTMLElement)
  const data = Object.entries(root.dataset).map(([name, value]) => [`data-${name}`, value])
  return { lang: root.lang, ...Object.fromEntries(data) }
}
