/** The parts that every screen of a session draws, as text and marks. */
import { renderToString } from 'preact-render-to-string'
import { encode } from 'uqr'
import { beforeEach, describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import type { Voice } from '../../../engine/session/steps.ts'
import { STEPS } from '../../../engine/session/steps.ts'
import type { Ballot, Room, Round } from '../../../engine/session/types.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { Bars } from './Bars.tsx'
import { Clock } from './Clock.tsx'
import { Qr, squares } from './Qr.tsx'
import { StepRule } from './StepRule.tsx'

const scenario = scenarioOf('=== casemanager_start ===\nHoi. #ending: uit\n-> END\n')
const round = (counts: Record<string, number> | null, more: Partial<Round> = {}): Round => ({
  votes: {},
  counts,
  reasons: [],
  moved: null,
  ...more,
})
const ballot = (rounds: Round[], more: Partial<Ballot> = {}): Ballot => ({
  id: 'b1',
  at: 0,
  kind: 'choice',
  day: 2,
  question: null,
  who: null,
  options: [
    { id: 'lijst', text: 'De lijst', closed: false },
    { id: 'week', text: 'De week', closed: false },
  ],
  rounds,
  taken: null,
  truth: null,
  ...more,
})
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const bars = (one: Ballot, more: object = {}) => renderToString(<Bars ballot={one} scenario={scenario} {...more} />)

beforeEach(() => setLanguage('nl'))

describe('Bars', () => {
  test('shows nothing before the reveal', () => {
    expect(bars(ballot([round(null, { votes: { s1: { choice: 'lijst', why: 'Geheim' } } })]))).toBe('')
  })

  test('says a single round in votes, and two in first and then', () => {
    expect(words(bars(ballot([round({ lijst: 3, week: 1 })])))).toContain('De lijst 3 stemmen B De week 1 stem 4 mensen stemden.')
    const both = words(bars(ballot([round({ lijst: 3, week: 1 }), round({ lijst: 1, week: 3 }, { moved: 2 })])))
    expect(both).toContain('De lijst eerst 3 daarna 1')
    expect(both).toContain('In beide rondes: 4 mensen stemden. 2 mensen kozen na het gesprek anders.')
  })

  test.each([
    [0, 'Niemand koos na het gesprek anders.'],
    [1, '1 mens koos na het gesprek anders.'],
  ])('%d moved', (moved, said) => expect(words(bars(ballot([round({ lijst: 1 }), round({ lijst: 1 }, { moved })])))).toContain(said))

  test('says nothing of moving where hands were counted, and says who is equal', () => {
    const hands = words(bars(ballot([round({ lijst: 5, week: 1 }), round({ lijst: 4, week: 4 })])))
    expect(hands).toContain('Eerst stemden er 6, daarna 8. Evenveel stemmen: A en B.')
    expect(hands).not.toContain('anders')
  })

  test('the two rounds differ in more than colour, and bars are as long as the counts', () => {
    const html = bars(ballot([round({ lijst: 4, week: 1 }), round({ lijst: 2, week: 0 })]))
    expect(html.match(/vote-bar first/g)).toHaveLength(2)
    const parts = [...html.matchAll(/--part:\s*([\d.]+)/g)].map((found) => Number(found[1]))
    expect(parts).toEqual([1, 0.5, 0.25, 0])
  })

  test('what was taken, with the reason; of a guess the real thought instead', () => {
    const taken = words(bars(ballot([round({ lijst: 3 })], { taken: { id: 'week', by: 'other', why: 'Er is geen uur.' } })))
    expect(taken).toContain('Dit neemt het team Er is geen uur.')
    const recorded = words(bars(ballot([round({ lijst: 3 })], { taken: { id: 'week', by: 'recorded', why: '' } })))
    expect(recorded).toContain('Dit werd er gekozen in de route')
    const guess = words(
      bars(ballot([round({ lijst: 3 })], { kind: 'guess', who: 'milan', truth: 'week', taken: { id: 'lijst', by: 'majority', why: '' } })),
    )
    expect(guess).toContain('Wat Milan dacht')
    expect(guess).not.toContain('Dit neemt')
  })

  const said = ballot([
    round(
      { lijst: 2 },
      {
        reasons: [
          { id: 'r1', choice: 'lijst', text: 'Dan weet hij <b>alles</b>.', hidden: false },
          { id: 'r2', choice: 'lijst', text: 'Over een collega.', hidden: true },
          { id: 'r3', choice: 'lijst', text: null, hidden: true },
        ],
      },
    ),
  ])

  test('reasons stand as text below their option; hidden ones only for who may hide them', () => {
    const html = bars(said)
    expect(html).toContain('Dan weet hij &lt;b>alles&lt;/b>.')
    expect(html).not.toContain('collega')
    const lead = bars(said, { onHide: () => undefined })
    expect(lead).toContain('collega')
    expect(lead.match(/aria-pressed="(true|false)"/g)).toEqual(['aria-pressed="false"', 'aria-pressed="true"'])
    expect(bars(said, { hidden: ['r1'] })).not.toContain('alles')
    expect(bars(said, { bare: true })).not.toContain('alles')
  })
})

describe('Clock', () => {
  test('shows nothing without a timer, minutes and seconds with one, and says aloud only that it is over', () => {
    expect(renderToString(<Clock timer={null} ahead={0} />)).toBe('')
    const running = renderToString(<Clock timer={{ endsAt: Date.now() + 5_061_500, left: 0, of: 6_000_000 }} ahead={5_000_000} />)
    expect(words(running)).toContain('1:02')
    expect(running).toContain('<p class="sr" role="status"></p>')
    const over = renderToString(<Clock timer={{ endsAt: 1, left: 0, of: 60_000 }} ahead={0} />)
    expect(over).toContain('<p class="sr" role="status">De tijd is om</p>')
    expect(words(renderToString(<Clock timer={{ endsAt: null, left: 60_000, of: 60_000 }} ahead={0} />))).toContain('1:00 staat stil')
  })
})

describe('Qr', () => {
  const address = 'https://leren.example.nl/spel/samen/#K7M3QX'

  test('draws every dark square of the code, and four light ones around it', () => {
    const { size, path } = squares(address)
    const { data } = encode(address, { ecc: 'M', border: 0 })
    expect(size).toBe(data.length + 8)
    const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, n) => `${Number(x) + n - 4}/${Number(y) - 4}`),
    )
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x}/${y}`] : [])))
    expect(drawn).toEqual(dark)
  })

  test('is a picture with a name', () => {
    expect(renderToString(<Qr text={address} label="Doe mee" />)).toMatch(/^<svg[^>]* role="img" aria-label="Doe mee"/)
  })
})

describe('StepRule', () => {
  const at = (now: number, part: number) => ({ now, part, short: false }) as Room['step']
  const rule = (step: Room['step'], role: Voice | null) => words(renderToString(<StepRule step={step} role={role} />))

  test('names step and part, and who writes, speaks and only listens', () => {
    expect(rule(at(4, 1), null)).toContain('Stap 4, Advies: deel 2 van 2 Advies voorlezen')
    expect(rule(at(4, 1), null)).toContain('Praat: de gespreksleider Luistert alleen: de inbrenger en de groep')
    expect(rule(at(3, 0), null)).toContain('Stap 3 Samen kijken')
  })

  test('says to each what to do now', () => {
    expect(rule(at(3, 0), 'bringer')).toMatch(/helder\. Jij luistert nu\. Niets hoeft\.$/)
    expect(rule(at(3, 0), 'group')).toMatch(/helder\. Jij mag nu praten\.$/)
    expect(rule(at(2, 1), 'chair')).toMatch(/Jij bewaakt de tijd en de regel\.$/)
    expect(rule(at(4, 1), 'chair')).toMatch(/Jij mag nu praten\.$/)
    expect(rule(at(2, 0), 'group')).toContain('Jij schrijft nu.')
    expect(rule(at(6, 1), 'group')).toContain('Jij schrijft nu. Jij mag nu praten.')
  })

  test('has words for every part of every step, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      setLanguage(language)
      const all = STEPS.flatMap(({ n, parts }) => parts.map((_, part) => rule(at(n, part), null)))
      expect(new Set(all).size).toBe(all.length)
    }
  })

  test('nothing outside a replay', () => expect(renderToString(<StepRule step={null} role={null} />)).toBe(''))
})
