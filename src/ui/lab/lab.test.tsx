import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import type { Scenario } from '../../engine/types.ts'
import { SETTINGS_OF } from '../../lab/settings.ts'
import { type Hands, HandsContext } from '../../store/actions.ts'
import type { LabState } from '../../store/lab.ts'
import { store } from '../../store/store.ts'
import { Before } from '../Before.tsx'
import { Lab } from './Lab.tsx'

const INK = '=== casemanager_start ===\nHoi.\n-> END\n'
const base = scenarioOf(INK)
const rule = (id: string, more = {}) => ({
  ...(base.procedures[0] as Scenario['procedures'][0]),
  id,
  title: `Regel ${id}`,
  now: `Zo is ${id}.`,
  alternative: `Anders dan ${id}.`,
  helps: `Helpt bij ${id}.`,
  unintended: `Bijgevolg van ${id}.`,
  bites: `dag 3 bij ${id}`,
  source: '[P9]',
  ...more,
})
const story: Scenario = {
  ...base,
  procedures: [rule('b1'), rule('b8', { source: '', chairs: ['client'] }), rule('b9', { check: true }), rule('b20', { chairs: [] })],
  sources: [{ id: 'P9', title: 'Een wet uit 2015', where: '' }],
}
const hands: Hands = {
  dispatch: () => undefined,
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  hrefOf: (place) => `#${JSON.stringify(place)}`,
  labLink: () => '#',
}
const lab = (turned: string[]): LabState => ({
  settings: { ...SETTINGS_OF(story), turned },
  state: 'idle',
  result: null,
  before: null,
  pace: null,
  person: null,
  gate: null,
  sensitivity: null,
  trouble: null,
  session: { part: 0, since: null, notes: {}, choices: [] },
  short: null,
})
const draw = (element: preact.ComponentChild) => renderToString(<HandsContext.Provider value={hands}>{element}</HandsContext.Provider>)
const cards = (turned: string[] = []) => {
  store.setState({ cards: [story], scenario: story, lab: lab(turned) })
  return draw(<Lab place={{ screen: 'lab', scenario: 'proef', part: 'cards' }} />)
}
/** What stands on the card of one rule. */
const cardOf = (html: string, id: string) => html.split('<li class="rule-card').find((one) => one.includes(`id="rule-${id}"`)) ?? ''

beforeEach(() => store.setState(store.getInitialState(), true))

test('a card says the rule and the alternative, whom it helps, what it does unintended, where it bites, in which chairs and on what it stands', () => {
  const one = cardOf(cards(), 'b1')
  for (const words of [
    'Zo is het nu',
    'Zo is b1.',
    'Anders dan b1.',
    'Helpt bij b1.',
    'Bijgevolg van b1.',
    'dag 3 bij b1',
    'Een wet uit 2015',
    'Draai om',
  ])
    expect(one).toContain(words)
  expect(one).toContain('Casemanager · Milan')
  expect(one).not.toContain('nog na te kijken')
})

test('without a source it is an assumption, and what must be checked says so', () => {
  expect(cardOf(cards(), 'b8')).toContain('aanname')
  expect(cardOf(cards(), 'b9')).toContain('(nog na te kijken)')
  // A rule that this story does not ask for is no card.
  expect(cardOf(cards(), 'b20')).toBe('')
})

test('a turned card shows its other side in words too, and the frame names it with a way back', () => {
  const html = cards(['b8'])
  const one = cardOf(html, 'b8')
  expect(one).toContain('Het alternatief')
  expect(one).toContain('Anders dan b8.')
  expect(one.indexOf('Anders dan b8.')).toBeLessThan(one.indexOf('Zo is b8.'))
  expect(one).toContain('Draai terug')
  expect(html).toMatch(/class="chip".*Regel b8/s)
  expect(cardOf(html, 'b1')).toContain('Draai om')
})

test('with two turned, what a third does is said before it is done', () => {
  expect(cards(['b8'])).toContain('Draai er één of twee om.')
  expect(cards(['b8', 'b1'])).toContain('dan gaat ‘Regel b8’ terug')
})

test('before the settings have come, the cards are there as they are today', () => {
  store.setState({ cards: [story] })
  const html = draw(<Lab place={{ screen: 'lab', scenario: 'proef', part: 'cards' }} />)
  expect(html).toContain('Zo is b1.')
  expect(html).not.toContain('Alle regels staan')
  expect(draw(<Lab place={{ screen: 'lab', scenario: 'proef', part: 'person' }} />)).not.toContain('Wiens weg')
})

test('a story without rules says so kindly and has a way on; an unknown one is missing', () => {
  store.setState({ cards: [{ ...story, procedures: [rule('b20', { chairs: [] })] }] })
  const html = draw(<Lab place={{ screen: 'lab', scenario: 'proef', part: 'people' }} />)
  expect(html).toContain('Hier valt geen regel om te draaien')
  expect(html).toContain('Naar dit verhaal')
  expect(html).not.toContain('rule-card')
  expect(draw(<Lab place={{ screen: 'lab', scenario: 'nergens', part: 'cards' }} />)).not.toContain('rule-card')
})

test('which story: only listed ones that have rules', () => {
  store.setState({
    cards: [story, { ...story, id: 'stil', title: 'Stil', listed: false }, { ...story, id: 'leeg', title: 'Leeg', procedures: [] }],
  })
  const html = draw(<Lab place={{ screen: 'lab', scenario: null, part: 'cards' }} />)
  expect(html).toContain('Proef')
  expect(html).not.toContain('Stil')
  expect(html).not.toContain('Leeg')
})

test('an unreadable link opens today’s rules and says so', () => {
  store.setState({ cards: [story], scenario: story, lab: { ...lab([]), trouble: 'unfit' } })
  const html = draw(<Lab place={{ screen: 'lab', scenario: 'proef', part: 'cards' }} />)
  expect(html).toContain('niet te lezen')
  expect(html).toContain('Alle regels staan zoals ze nu zijn.')
})

test('before a story: the rules it asks for, as today, at most two, with the way to the lab', () => {
  store.setState({ cards: [story] })
  const html = draw(<Before scenario="proef" />)
  expect(html.match(/type="checkbox"/g)).toHaveLength(3)
  expect(html.match(/type="checkbox"[^>]*checked/g)).toHaveLength(3)
  expect(html).toContain('Met drie weet niemand meer wat waardoor komt.')
  expect(html).toContain('wat ze met één mens en met velen doen')
})
