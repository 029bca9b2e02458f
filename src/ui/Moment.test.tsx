import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from '../engine/run.ts'
import type { Route, Scenario } from '../engine/types.ts'
import { HandsContext } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { App } from './App.tsx'
import { Foot, Page } from './Moment.tsx'

const scenario: Scenario = scenarioOf(SMALL, {
  glossary: [{ id: 'raam', term: 'Raam', forms: ['raam'], short: 'Glas.', source: '' }],
  endings: { uit: { title: 'Uit', text: 'Het is uit.' } },
})
const route = (...choices: string[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  carried: [],
  seed: 1,
  choices,
})
const hands = {
  dispatch: () => undefined,
  codeOf: () => ({ code: 'code', link: 'link' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: () => '#',
}
const draw = (element: preact.ComponentChild) => renderToString(<HandsContext.Provider value={hands}>{element}</HandsContext.Provider>)
const page = (view = openRun(scenario, route()).view()) => draw(<Page view={view} scenario={scenario} page={0} />)
const foot = (view = openRun(scenario, route()).view()) => draw(<Foot view={view} scenario={scenario} page={0} onPage={() => undefined} />)

describe('a page drawn without a browser', () => {
  it('says above the line what is said, and below it what is thought', () => {
    const [above = '', below = ''] = page().split('class="below"')
    expect(above).toContain('Ja hoor. Alles goed.')
    expect(above).not.toContain('Nog drie.')
    expect(below).toContain('Jij denkt')
    expect(below).toContain('Nog drie.')
  })

  it('shows that there is a thought that may not be read, and not what it is', () => {
    expect(page()).toContain('Milan denkt iets')
    expect(page()).not.toContain('weet morgen iedereen het')
  })

  it('says where a paper lies: on the desk, or before who has no desk', () => {
    const view = openRun(scenario, route('vinkje')).view()
    const landed = { ...view, now: { ...view.now, documents: [{ id: 'brief', line: view.now.lines[0]?.n ?? 0 }] } }
    const papers = { ...scenario, documents: { brief: { id: 'brief', title: 'Brief', blocks: [] } } }
    const told = (story: Scenario) => draw(<Page view={landed} scenario={story} page={0} />)
    expect(told(papers)).toContain('Op je bureau')
    const free = { ...papers, chairs: papers.chairs.map((chair) => ({ ...chair, time: false as const })) }
    expect(told(free)).toContain('Voor je neus')
    expect(told(free)).not.toContain('Op je bureau')
  })

  it('explains a term in place', () => {
    expect(page()).toMatch(/popovertarget="term-0-raam"[^>]*>raam</)
  })

  it('offers every choice as a button with its id, and keeps a closed one readable with its reason', () => {
    const html = foot()
    expect([...html.matchAll(/data-choice="(\w+)"/g)].map((found) => found[1])).toEqual(['vinkje', 'tekenen', 'test'])
    expect(html).toMatch(/data-choice="test"[^>]*aria-disabled="true"/)
    expect(html).toContain('Dicht door b1')
    expect(html).toContain('kost een half uur')
  })

  it('asks a guess once: beside its answers, not among the lines', () => {
    const view = openRun(scenario, route('vinkje')).view()
    expect(page(view)).not.toContain('Wat denkt Milan nu?')
    expect(foot(view)).toContain('Wat denkt Milan nu?')
  })

  it('puts what was guessed beside what was so', () => {
    const html = page(openRun(scenario, route('vinkje', 'g_a')).view())
    expect(html).toContain('Hij wil weg.')
    expect(html).toContain('Hij wil iets vragen.')
  })
})

describe('every screen', () => {
  const run = openRun(scenario, route('vinkje', 'g_a', 'bellen'))
  const states = {
    start: { place: { screen: 'start' } },
    before: { place: { screen: 'before', scenario: 'proef' } },
    missing: { place: { screen: 'missing' } },
    loading: { place: { screen: 'play', scenario: 'proef', chair: 'casemanager' } },
    play: { place: { screen: 'play', scenario: 'proef', chair: 'casemanager' }, scenario, view: openRun(scenario, route()).view() },
    ending: { place: { screen: 'play', scenario: 'proef', chair: 'casemanager' }, scenario, view: run.view() },
  } as const

  it.each(Object.entries(states))('draws %s in both languages, without one style attribute', (_name, state) => {
    for (const language of ['nl', 'en'] as const) {
      const first = store.getInitialState()
      store.setState({ ...first, cards: [scenario], settings: { ...first.settings, language }, ...state })
      const html = draw(<App />)
      expect(html.length).toBeGreaterThan(300)
      expect(html).not.toMatch(/\sstyle=/)
      expect(html).not.toContain('undefined')
    }
  })

  it('lands with how it ended and the ways on; what happened and why is for the look back', () => {
    store.setState({ ...store.getInitialState(), cards: [scenario], ...states.ending })
    const html = draw(<App />)
    for (const words of ['Het is uit.', 'Kijk terug', 'Speel terug op een andere stoel', 'Wat als', 'Kijk mee'])
      expect(html).toContain(words)
    expect(html).not.toContain('De post bleef liggen')
    expect(html).not.toContain('weet morgen iedereen het')
  })
})
