import { renderToString } from 'preact-render-to-string'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { labResult } from '../../../../tests/labresult.ts'
import { labScenario } from '../../../../tests/labstory.ts'
import { setLanguage } from '../../../i18n/words.ts'
import type { LabResult } from '../../../lab/types.ts'
import { type Action, type Hands, HandsContext } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { store } from '../../../store/store.ts'
import { shareWords } from '../../kit/charts/say.ts'
import { changedWords } from './changed.ts'
import { causeWords } from './names.ts'
import { People } from './People.tsx'
import { settle } from './useSettled.ts'

const scenario = labScenario()
const asked: Action[] = []
const hands = {
  dispatch: (action: Action) => void asked.push(action),
  hrefOf: (place: unknown) => `#${JSON.stringify(place)}`,
  labLink: (part: string) => `https://example.org/${part}`,
  slot: () => undefined,
} as unknown as Hands

let turned: LabResult
let none: LabResult
beforeAll(async () => {
  turned = await labResult(scenario, { turned: ['b1', 'b8'] })
  none = await labResult(scenario)
})
beforeEach(() => {
  setLanguage('nl')
  store.setState(store.getInitialState(), true)
})

function screen(result: LabResult | null, more: Partial<LabState> = {}): string {
  const settings = (result ?? turned).settings
  const lab: LabState = {
    ...{ settings, state: result ? 'done' : 'idle', result, before: null, pace: null, person: null, gate: null, sensitivity: null },
    ...{ trouble: null, session: { part: 0, since: null, notes: {}, choices: [] }, short: null },
    ...more,
  }
  store.setState({ scenario, lab, place: { screen: 'lab', scenario: scenario.id, part: 'people' } })
  const html = renderToString(
    <HandsContext.Provider value={hands}>
      <People />
    </HandsContext.Provider>,
  )
  return html.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
}

describe('before a run', () => {
  it('asks the question of the rules that are turned, and how many lives', () => {
    const html = screen(null)
    const titles = ['b1', 'b8'].map((id) => scenario.procedures.find((one) => one.id === id)?.title)
    expect(html).toContain(`als ‘${titles[0]}’ en ‘${titles[1]}’ allebei andersom zijn?`)
    expect(html).toContain('>Start<')
    expect(html).not.toContain('<figure')
    expect(html).not.toContain('people-none')
  })
  it('says so when nothing is turned, and sends to the cards', () => {
    const html = screen(null, { settings: none.settings })
    expect(html).toContain('Er is nog geen regel omgedraaid.')
    expect(html).toContain('"part":"cards"')
  })
  it('offers “zoals jij” only with a route of this chair', () => {
    const zoals = (html: string) => html.slice(html.indexOf('zoals jij') - 200, html.indexOf('zoals jij') + 200)
    expect(zoals(screen(null))).toContain('disabled')
    expect(zoals(screen(null))).toContain('een route van jou nodig')
    const route = { scenario: scenario.id, hash: scenario.hash, chair: 'casemanager', rules: [], carried: [], seed: 1, choices: ['bellen'] }
    const saved = { id: 'r1', name: 'Mijn middag', route, answers: {}, createdAt: 0, updatedAt: 0, revision: 1, day: 3, ending: null }
    const one = { ...saved, before: null, lookback: store.getInitialState().saved[0]?.lookback as never }
    store.setState({ saved: [one] })
    const html = renderLike([one], 'casemanager')
    expect(zoals(html)).not.toContain('disabled')
    expect(renderLike([{ ...one, route: { ...route, chair: 'client' } }], 'casemanager')).toContain('een route van jou nodig')
  })
})

function renderLike(saved: ReturnType<typeof store.getState>['saved'], chair: string): string {
  const settings = { ...turned.settings, chair }
  screen(null, { settings })
  store.setState({ saved })
  return renderToString(
    <HandsContext.Provider value={hands}>
      <People />
    </HandsContext.Provider>,
  )
}

describe('while it runs', () => {
  it('says how far it is and how fast, and can be stopped', () => {
    const html = screen({ ...turned, done: 200 }, { state: 'running', pace: 812.4 })
    expect(html).toContain('200 van de 400 levens')
    expect(html).toContain('812 per seconde')
    expect(html).toContain('>Stop<')
    expect(html).toContain('<progress max="400" value="200"')
  })
  it('rests where it was stopped, and can go on', () => {
    const html = screen({ ...turned, done: 200 }, { state: 'stopped' })
    expect(html).toContain('>Verder<')
    expect(html).toContain('Gestopt na 200 levens.')
  })
  it('tells screen readers only the first figures, the half and the end', () => {
    const said = (done: number, state: LabState['state']) =>
      /<p class="sr" role="status">([^<]*)/.exec(screen({ ...turned, done }, { state, pace: 5 }))?.[1]
    expect([40, 90, 199].map((done) => said(done, 'running'))).toEqual(Array(3).fill('De eerste cijfers staan er.'))
    expect([200, 300, 399].map((done) => said(done, 'running'))).toEqual(Array(3).fill('Over de helft.'))
    expect(said(400, 'done')).toBe('Klaar. Alle 400 levens zijn geteld.')
  })
  it('names lives that came to no end, and why; and trouble', () => {
    const html = screen({ ...turned, cut: { lives: 3, why: 'goes round' } })
    expect(html).toContain('3 levens konden niet tot het einde worden gespeeld')
    expect(html).toContain('goes round')
    expect(screen(null, { trouble: 'broken' })).toContain('Het rekenen brak af.')
  })
})

describe('what a run says', () => {
  it('stands under questions, in this order', () => {
    const heads = [...screen(turned).matchAll(/<h2[^>]*>([^<]*)</g)].map((one) => one[1])
    expect(heads.slice(1)).toEqual([
      'Wat verandert er?',
      'Hoe staat iemand ervoor bij de poort?',
      'En hoe aan het einde van het verhaal?',
      'Hoeveel dagen zit iemand zonder inkomen?',
      'Hoeveel dagen zit iemand zonder plek?',
      'Wat gebeurt er vaker, en wat minder vaak?',
      'Hoe loopt het af?',
      'Wie wint erbij, en wie verliest?',
      'Maakt het uit wie er werkt?',
      'Wat gaat er het vaakst mis, en waardoor?',
      'Wie zijn dit?',
    ])
    for (const head of heads) expect(head).toMatch(/\?$/)
  })
  it('is drawn from the figures: every outcome with its words and its place', () => {
    const html = screen(turned)
    for (const one of turned.all.outcomes.filter(({ gained, lost }) => gained + lost > 0)) {
      expect(html).toContain(`Vandaag ${shareWords(one.today)}, met jouw regels ${shareWords(one.yours)}.`)
    }
    const marks = [...html.matchAll(/data-mark="(b_\w+)-(today|yours)-(\d)".*?data-value="([\d.e-]+)"/g)]
    const ends = marks
      .slice(marks.length / 2)
      .map(([, meter, world, value, share]) => ({ meter, world, value: Number(value), share: Number(share) }))
    expect(ends.length).toBe(6 * 2 * 3)
    for (const { meter, world, value, share } of ends) {
      const condition = turned.all.conditions.find((one) => one.meter === meter)
      expect(share).toBe(condition?.end[world as 'today' | 'yours'][value]?.share)
    }
    expect(new Set(ends.filter(({ meter, value }) => meter === 'b_inkomen' && value === 0).map(({ share }) => share)).size).toBe(2)
  })
  it('shows one world only when nothing was turned, and no differences', () => {
    const html = screen(none)
    expect(html).toContain('Hoe gaat het vandaag?')
    expect(html).not.toContain('Wie wint erbij')
    expect(html.includes('world-sign yours')).toBe(false)
    expect(html.includes('mean yours')).toBe(false)
  })
  it('never gives a figure without how sure it is', () => {
    for (const sentence of changedWords(turned.all, scenario))
      expect(sentence).toMatch(/tussen|hooguit|ongeveer|minder dan|niemand|iedereen|beetje/)
  })
})

describe('the change in words', () => {
  it('tells what is larger than chance: its way and its size', () => {
    const sentences = changedWords(turned.all, scenario)
    const loopt = turned.all.outcomes.find((one) => one.id === 'loopt')
    expect(loopt?.difference.low).toBeGreaterThan(0)
    expect(sentences.join(' ')).toContain('‘Het loopt’ gebeurt vaker: tussen')
    expect(sentences.join(' ')).toContain('‘Wachten’ gebeurt minder vaak: tussen')
    // Days first, then what goes wrong in all.
    expect(sentences[0]).toMatch(/^Gemiddeld is iemand tussen .* dagen (minder|meer) zonder /)
    expect(sentences.find((one) => one.startsWith('Met jouw regels'))).toMatch(
      /^Met jouw regels gaat er alles bij elkaar minder mis: tussen \d+ en \d+ keer per 100 levens minder\. Beter af: tussen/,
    )
  })
  it('leaves out what may be chance, however large it looks', () => {
    const [one] = turned.all.outcomes
    if (!one) throw new Error('No outcomes.')
    const wide = { ...one, id: 'alleen', bad: true, difference: { mean: -0.9, low: -1, high: 0.1 } }
    expect(changedWords({ ...none.all, outcomes: [wide] }, scenario)).toEqual([])
  })
  it('is nothing when both worlds are one, and the screen says why', () => {
    expect(changedWords(none.all, scenario)).toEqual([])
    const same = { ...turned, all: none.all }
    expect(screen(same)).toContain('Elk verschil is kleiner dan wat toeval doet, bij 400 levens.')
  })
})

describe('an order', () => {
  const run = (ids: string[], key = 'a') => ({ key, ids })
  it('holds still while figures come in; what is new comes last', () => {
    const first = settle(null, run(['a', 'b']), true)
    expect(settle(first, run(['b', 'a']), true).ids).toEqual(['a', 'b'])
    expect(settle(first, run(['c', 'b', 'a']), true).ids).toEqual(['a', 'b', 'c'])
  })
  it('is made anew when the run rests, and for another run', () => {
    const first = run(['a', 'b'])
    expect(settle(first, run(['b', 'a']), false).ids).toEqual(['b', 'a'])
    expect(settle(first, run(['b', 'a'], 'other'), true).ids).toEqual(['b', 'a'])
  })
})

describe('the causes', () => {
  it('have words: of an option, a rule, its alternative, another chair, and a way of beginning', () => {
    const options = new Map([['bellen', 'Bel de gemeente.']])
    const rule = scenario.procedures.find((one) => one.id === 'b1')
    expect(causeWords(scenario, options, 'choice', 'bellen')).toBe('Bel de gemeente.')
    expect(causeWords(scenario, options, 'choice', 'weg')).toBe('een keuze onderweg')
    expect(causeWords(scenario, options, 'rule', 'b1')).toBe(rule?.title)
    expect(causeWords(scenario, options, 'alternative', 'b1')).toBe(rule?.alternative)
    expect(causeWords(scenario, options, 'other', 'geen_id')).toBe('geen_id.')
    expect(causeWords(scenario, options, 'wait', 'post')).toBe('De post bleef liggen')
  })
  it('stand with the outcomes they led to, by how often', () => {
    const html = screen(turned)
    const found = turned.all.bad.find((one) => one.id === 'wachten')
    expect(found?.causes.length).toBeGreaterThan(0)
    expect(html).toMatch(/<h3[^>]*>Wachten<\/h3><ul><li><b>een regel<\/b>/)
    expect(html).toContain('vandaag in 100 van de 100 keer, met jouw regels in 0')
  })
})

describe('the twenty', () => {
  it('each say how they began and how they went, twice, and each can be watched and played on', () => {
    const html = screen(turned)
    const cards = html.split('<li class="panel life').slice(1)
    expect(cards.length).toBe(20)
    for (const [n, card] of cards.entries()) {
      const life = turned.twenty[n]
      expect(card).toContain(`Leven ${n + 1} `)
      for (const world of ['today', 'yours'] as const) expect(card).toContain(scenario.endings[life?.ending[world] ?? '']?.title)
      expect(card.split('Bekijk dit leven').length).toBe(3)
      expect(card.split('Speel verder').length).toBe(3)
      if (life?.situation.length === 0) expect(card).toContain('Dit leven begon zoals in het verhaal.')
    }
  })
  it('are marked where the rules made a difference', () => {
    const differ = turned.twenty.filter(
      ({ ending, bad, arranged }) => ending.today !== ending.yours || bad.today !== bad.yours || arranged.today !== arranged.yours,
    )
    expect(differ.length).toBeGreaterThan(0)
    expect(screen(turned).split('<i>loopt anders</i>').length - 1).toBe(differ.length)
  })
})
