import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { openRun } from '../../engine/run.ts'
import type { Id, Route, Scenario } from '../../engine/types.ts'
import { HandsContext } from '../../store/actions.ts'
import { LOOKBACK, type SavedRoute, store } from '../../store/store.ts'
import { setDrawn } from '../kit/cause.ts'
import { weekOf } from '../lookback/words.ts'
import { Page } from '../Moment.tsx'
import { Banners } from '../play/Banners.tsx'
import { Happened } from '../play/Happened.tsx'
import { OtherChair } from './OtherChair.tsx'
import { bringable, Weeks } from './Weeks.tsx'
import { Whose } from './Whose.tsx'

const besluit = (id: Id, usual: boolean, chair = 'casemanager') => ({ id, decision: 'huur', chair, day: 8, told: `Over ${id}.`, usual })
const scenario: Scenario = scenarioOf(
  `
LIST besluiten = (huur_kamer), huur_samen, (had_id), geen_id
VAR vertrouwen = 0
=== casemanager_start ===
Dag een.
* [Samen. #id: huur_samen] Goed. #ending: uit
  -> END
=== client_start ===
Je bent binnen. #day: 1
Milan: Hoi.
De envelop gaat open. #outcome: achter #because: other huur_samen
* [Door. #id: door] Klaar. #ending: uit
  -> END
`,
  {
    chairs: [
      { id: 'casemanager', title: 'Casemanager, later klantmanager', line: 'Jij maakt het plan.', start: 'casemanager_start', ready: true },
      { id: 'client', title: 'Milan', line: 'Jij zit.', start: 'client_start', ready: true },
      { id: 'later', title: 'Reclassering', line: 'Nog niet.', ready: false },
    ],
    besluiten: [
      besluit('huur_kamer', true),
      besluit('huur_samen', false),
      { ...besluit('had_id', true, 'vooraf'), decision: 'vooraf_id', day: 0 },
      { ...besluit('geen_id', false, 'vooraf'), decision: 'vooraf_id', day: 0, told: 'Zijn kaart was verlopen.' },
    ],
  },
)
const route = (carried: Id[], choices: Id[] = [], chair = 'client'): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair,
  rules: [],
  carried,
  seed: 1,
  choices,
})
const kept = (name: string, more: Partial<SavedRoute>, chair = 'casemanager'): SavedRoute => ({
  id: `id${name.replace(/\W/g, '')}`,
  name,
  route: route([], [], chair),
  answers: {},
  createdAt: 0,
  updatedAt: 0,
  revision: 1,
  day: 9,
  ending: 'uit',
  before: null,
  lookback: LOOKBACK,
  ...more,
})
const hands = {
  dispatch: () => undefined,
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: () => '#',
}
const draw = (element: preact.ComponentChild) => renderToString(<HandsContext.Provider value={hands}>{element}</HandsContext.Provider>)
const view = (carried: Id[]) => openRun(scenario, route(carried)).view()

beforeEach(() => store.setState(store.getInitialState(), true))

describe('whose decisions these weeks run on', () => {
  test('the first page says that they are the reader’s own, and as whom', () => {
    expect(draw(<Page view={view(['huur_samen'])} scenario={scenario} page={0} />)).toContain(
      'Deze weken lopen met jouw eigen besluiten als casemanager.',
    )
  })

  test('a life that began otherwise says how, and names nobody who decided it', () => {
    const html = draw(<Whose view={view(['geen_id'])} scenario={scenario} always />)
    expect(html).toContain('Dit leven begon anders. Zijn kaart was verlopen.')
    expect(html).toContain('gewone week')
    expect(html).not.toContain('vooraf')
    const both = draw(<Whose view={view(['geen_id', 'huur_samen'])} scenario={scenario} />)
    expect(both).toContain('jouw eigen besluiten als casemanager.')
    expect(both).toContain('Dit leven begon anders.')
    // As we know him is nothing to say.
    expect(draw(<Whose view={view(['had_id'])} scenario={scenario} />)).toBe('')
    expect(weekOf(scenario, view(['geen_id']))).toBe('in een gewone week, een ander begin')
  })

  test('in a life of the lab the decisions were drawn, and are not the reader’s', () => {
    setDrawn(true)
    const html = draw(<Whose view={view(['huur_samen'])} scenario={scenario} />)
    const week = weekOf(scenario, view(['huur_samen']))
    setDrawn(false)
    expect(html).toContain('Het is getrokken: jij nam het niet.')
    expect(html).not.toContain('jouw eigen')
    expect(week).toBe('met besluiten die zijn getrokken')
  })

  test('an ordinary week is only named to who knows another chair, or asks', () => {
    expect(draw(<Page view={view([])} scenario={scenario} page={0} />)).not.toContain('gewone week')
    expect(draw(<Whose view={view([])} scenario={scenario} always />)).toContain('gewone week')
    store.setState({ saved: [kept('Milan, casemanager', {})] })
    expect(draw(<Page view={view([])} scenario={scenario} page={0} />)).toContain('gewone week')
  })

  test('where a decision of the reader bites, the line and the ledger say so', () => {
    const bitten = view(['huur_samen'])
    expect(draw(<Page view={bitten} scenario={scenario} page={0} />)).toContain('door jou, als casemanager, dag 8')
    const ledger = draw(<Happened scenario={scenario} outcomes={bitten.outcomes} />)
    expect(ledger).toContain('Over huur_samen.')
    expect(ledger).toContain('jij, eerder')
  })

  test('decisions from an older story are said, and the run goes on', () => {
    const strange = view(['bestond_vroeger'])
    store.setState({ current: kept('x', { route: route(['bestond_vroeger']) }) })
    expect(draw(<Banners view={strange} />)).toContain('past dit niet meer')
    expect(strange.offer?.choices).toHaveLength(1)
    expect(draw(<Banners view={view(['huur_samen'])} />)).not.toContain('past dit niet meer')
  })
})

describe('another chair', () => {
  test('every ready one but the own, each with own decisions or an ordinary week', () => {
    const html = draw(<OtherChair scenario={scenario} chair="casemanager" />)
    expect(html).toContain('Milan')
    expect(html).not.toContain('Reclassering')
    expect(html).not.toContain('Casemanager')
    expect(html.match(/<button/g)).toHaveLength(2)
    const alone = { chairs: scenario.chairs.filter((chair) => chair.id !== 'client') }
    expect(draw(<OtherChair scenario={alone} chair="casemanager" />)).toBe('')
  })

  test('before a chair: only finished routes of other chairs of this story can be brought, the newest first', () => {
    const saved = [
      kept('klaar', {}),
      kept('onaf', { ending: null }),
      kept('zelf', {}, 'client'),
      kept('ander', { route: { ...route([], [], 'casemanager'), scenario: 'rosa' } }),
      ...['a', 'b', 'c', 'd'].map((name) => kept(name, {})),
    ]
    expect(bringable(saved, 'proef', 'client').map((one) => one.name)).toEqual(['klaar', 'a', 'b', 'c'])
    store.setState({ saved })
    const html = draw(<Weeks card={scenario} chair="client" from="idklaar" onBring={() => undefined} />)
    expect(html).toContain('Een gewone week')
    expect(html).toMatch(/checked[^>]*>(?:(?!<input).)*klaar/s)
    store.setState({ saved: [] })
    expect(draw(<Weeks card={scenario} chair="client" from={null} onBring={() => undefined} />)).toBe('')
  })
})

test('while watching, a line that has not come keeps its place out of sight', () => {
  const html = (till: number) => draw(<Page view={view([])} scenario={scenario} page={0} till={till} />)
  // Two lines, and the outcome that the last of them brings.
  expect(html(1).match(/to-come/g)).toHaveLength(3)
  expect(html(2).match(/to-come/g)).toHaveLength(2)
  expect(html(1)).toContain('Hoi.')
  expect(html(99)).not.toContain('to-come')
  expect(draw(<Page view={view([])} scenario={scenario} page={0} />)).not.toContain('to-come')
})
