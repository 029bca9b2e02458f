import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { labScenario } from '../../../../tests/labstory.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { assumptionsOf } from '../../../lab/assumptions.ts'
import { SETTINGS_OF } from '../../../lab/settings.ts'
import type { Assumption, Difference, LabResult, Sensitivity } from '../../../lab/types.ts'
import { type Hands, HandsContext } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { store } from '../../../store/store.ts'
import { About } from './About.tsx'
import { assumptionValue } from './names.ts'
import { sourcesNamed } from './Sources.tsx'
import { tornadoRows, tornadoTable } from './Tornado.tsx'
import { crowdOf, PEOPLE } from './together.ts'
import { weighedWords } from './weighed.ts'

const scenario = { ...labScenario(), lab: { ...labScenario().lab, alike: ['Iedereen heeft een moeder.'] } } as ReturnType<
  typeof labScenario
>
const usual = { ...SETTINGS_OF(scenario), turned: ['b8'] }
const all = assumptionsOf(scenario, usual)
const hands = { dispatch: () => undefined, hrefOf: () => '#', labLink: () => '#' } as unknown as Hands
beforeEach(() => setLanguage('nl'))

const end = (mean: number, wide = 0.1): Difference => ({ mean, low: mean - wide, high: mean + wide })
const row = (assumption: string, low: number, high: number): Sensitivity['rows'][number] => ({
  ...{ assumption, at: { low: 0.1, high: 0.3 } },
  answer: { low: end(low), high: end(high) },
})
const found = (base: number, ...rows: Sensitivity['rows']): Sensitivity => ({ measure: 'bad', base: end(base), rows })

function page(more: Partial<LabState> = {}): string {
  const lab: LabState = {
    ...{ settings: usual, state: 'idle', result: null, before: null, pace: null, person: null, gate: null, sensitivity: null },
    ...{ trouble: null, session: { part: 0, since: null, notes: {}, choices: [] }, short: null },
    ...more,
  }
  store.setState({ scenario, lab, place: { screen: 'lab', scenario: scenario.id, part: 'about' } })
  return renderToString(
    <HandsContext.Provider value={hands}>
      <About />
    </HandsContext.Provider>,
  )
}

describe('what this is and is not', () => {
  it('lists every assumption with its value and where it comes from, or that nobody counted it', () => {
    const html = page()
    expect(html.match(/class="setter"/g)?.length).toBe(all.length)
    expect(html.match(/class="assumed"/g)?.length).toBe(all.filter((one) => one.source === null).length)
    for (const one of all) expect(html).toContain(assumptionValue(one, one.value))
    expect(html).toContain('Iedereen heeft een moeder.')
    expect(html).toContain('Niets veranderd.')
  })

  it('says of a changed one what it was, and how many were changed', () => {
    const id = all[0]?.id ?? ''
    const html = page({ settings: { ...usual, assumed: { [id]: 0.61 } } })
    expect(html.match(/class="setter changed"/g)?.length).toBe(1)
    expect(html).toContain('61 van de 100')
    expect(html).toContain(`Was ${assumptionValue(all[0] ?? { unit: 'share' }, all[0]?.value ?? 0)}.`)
    expect(html).toContain(`1 van de ${all.length} veranderd.`)
  })

  it('shows the answer of before beside the one of now, and says whether chance can make the difference', () => {
    const answer = (mean: number, assumed = {}): LabResult =>
      ({
        ...{ settings: { ...usual, assumed }, done: 1000, byStyle: {}, twenty: [], cut: { lives: 0, why: null } },
        all: { groups: { bad: [{ difference: end(mean), better: { n: 1 }, worse: { n: 0 } }] } },
      }) as unknown as LabResult
    const settings = { ...usual, assumed: { [all[0]?.id ?? '']: 0.61 } }
    const both = (mean: number) => page({ settings, state: 'done', before: answer(-2), result: answer(mean, settings.assumed) })
    expect(both(-1)).toContain('Met jouw aannames')
    expect(both(-1)).toContain('meer dan toeval kan doen')
    expect(both(2)).toContain('Het antwoord draait om')
    expect(both(-1.95)).toContain('toeval het verschil kan maken')
    expect(page({ settings, before: answer(-2) })).toContain('Reken opnieuw om te zien')
  })

  it('without another rule sends to the cards', () => {
    expect(page({ settings: { ...usual, turned: [] } })).toContain('Draai eerst een regel om')
  })

  it('names only works that a figure or a living rule stands on', () => {
    const sources = ['002', 'P6', 'P9'].map((id) => ({ id, title: id, where: '' }))
    const [first] = scenario.procedures
    const procedures = first
      ? [
          { ...first, source: '[P6; 002 §2.4]' },
          { ...first, source: '[P9]', chairs: [] },
        ]
      : []
    expect(sourcesNamed({ sources, procedures, situations: [] }).map(({ id }) => id)).toEqual(['002', 'P6'])
  })
})

describe('how figures hang together', () => {
  it('leaves the number of people for each trouble as it is, however strong', () => {
    for (const strength of [0, 0.4, 0.9]) {
      for (const { id, has } of crowdOf(all, strength).rows) {
        const share = all.find((one) => one.id === id)?.value ?? 0
        expect(has.filter(Boolean).length).toBe(Math.round(share * PEOPLE))
      }
    }
  })

  it('brings more troubles to the same people the stronger it is', () => {
    const usual = all[0] as Assumption
    const three = Object.entries({ id: 0.15, adres: 0.22, loon: 0.36 }).map(([id, value]) => ({ ...usual, id, value }))
    const several = [0, 0.2, 0.4, 0.6, 0.9].map((strength) => crowdOf(three, strength).several)
    expect(several).toEqual(several.toSorted((a, b) => a - b))
    expect(crowdOf(three, 0.9).all).toBeGreaterThan(crowdOf(three, 0).all)
  })
})

describe('which assumption moves the answer most', () => {
  it('names it with both values and both answers, and says when the direction holds', () => {
    const words = weighedWords(scenario, found(-1.5, row('samenhang', -2, -1), row('trouw', -1.4, -1.6)))
    expect(words).toContain('‘Samenhang’')
    expect(words).toContain('0,1: hangt een beetje samen')
    expect(words).toContain('De richting blijft')
  })

  it('warns where it turns round, and where it is lost in chance', () => {
    expect(weighedWords(scenario, found(-1, row('samenhang', -2, 1)))).toContain('kan het antwoord omdraaien')
    expect(weighedWords(scenario, found(-1, row('samenhang', -2, 0)))).toContain('wegvallen tegen het toeval')
    expect(weighedWords(scenario, found(0, row('samenhang', -2, 1)))).toContain('geen richting')
    expect(weighedWords(scenario, found(-1, row('samenhang', -1, -1)))).toBe('Geen van de aannames beweegt het antwoord.')
  })

  it('says the same in its table', () => {
    const table = tornadoTable(tornadoRows(scenario, found(-1.5, row('trouw', -2, -1))), 'count')
    expect(table.rows).toEqual([['Trouw aan de eigen gewoonte', '10 van de 100', -200, -210, -190, '30 van de 100', -100, -110, -90]])
    expect(table.head.length).toBe(9)
  })
})
