import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../i18n/words.ts'
import { spreadOf } from '../../../lab/stats.ts'
import { binsOf, countIn, dayPlace } from './bins.ts'
import { compose } from './compose.ts'
import { labelRoom, widthOf, wrap } from './letters.ts'
import { clear, differenceShort, differenceWords, figure, ofHundred, shareWords } from './say.ts'
import { linear, reach, ticks } from './scale.ts'
import { csvOf } from './table.ts'
import { type Stop, stepTo } from './walk.ts'

beforeEach(() => setLanguage('nl'))
const share = (n: number, low: number, high: number) => ({ n, share: n / 100, low, high })
const difference = (low: number, high: number) => ({ mean: (low + high) / 2, low, high })

describe('scales', () => {
  it('put values straight between the ends', () => {
    const x = linear([-10, 10], [100, 300])
    expect([x(-10), x(0), x(5), x(10)]).toEqual([100, 200, 250, 300])
    expect(linear([3, 3], [0, 10])(3)).toBe(0)
  })
  it('end at 1, 2 or 5 times a power of ten, never below what they hold, and never more than 2.5 times it', () => {
    expect([0.07, 0.1, 0.3, 0, 7, 12, Number.NaN].map(reach)).toEqual([0.1, 0.1, 0.5, 1, 10, 20, 1])
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (most) => {
        expect(reach(most)).toBeGreaterThanOrEqual(most * (1 - 1e-8))
        expect(reach(most)).toBeLessThanOrEqual(most * 2.51)
      }),
    )
  })
  it('have round ticks within their ends, zero among them where it lies between', () => {
    expect(ticks(-0.2, 0.2, 5)).toEqual([-0.2, -0.1, 0, 0.1, 0.2])
    expect(ticks(0, 0.5, 5)).toEqual([0, 0.2, 0.4])
    fc.assert(
      fc.property(fc.constantFrom(0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 50), (end) => {
        const found = ticks(-end, end, 5)
        expect(found).toContain(0)
        expect(found.length).toBeLessThanOrEqual(5)
        for (const tick of found) expect(Math.abs(tick)).toBeLessThanOrEqual(end)
      }),
    )
  })
})

describe('figures in words', () => {
  it('say how sure a share is', () => {
    expect(shareWords(share(21, 0.18, 0.241))).toBe('tussen 18 en 24 van de 100')
    expect(shareWords(share(18, 0.179, 0.182))).toBe('ongeveer 18 van de 100')
    expect(shareWords(share(1, 0.002, 0.034))).toBe('hooguit 3 van de 100')
    expect(shareWords(share(1, 0.0001, 0.004))).toBe('minder dan 1 van de 100')
    expect(shareWords(share(0, 0, 0.001))).toBe('niemand')
    expect(shareWords(share(0, 0, 0.038))).toBe('niemand, hooguit 4 van de 100')
    expect(shareWords(share(100, 0.997, 1))).toBe('vrijwel iedereen')
  })
  it('say a difference with its bounds and its way, and when there is none to be seen', () => {
    expect(differenceWords(difference(0.03, 0.07), 'share')).toBe('tussen 3 en 7 van de 100 meer')
    expect(differenceWords(difference(-0.07, -0.03), 'share')).toBe('tussen 3 en 7 van de 100 minder')
    expect(differenceWords(difference(-0.012, 0.02), 'share')).toBe(
      'geen verschil te zien: het ligt tussen 1 minder en 2 meer (van de 100)',
    )
    expect(differenceWords(difference(0, 0.05), 'share')).toContain('geen verschil')
    expect(differenceWords(difference(0.001, 0.021), 'share')).toBe('hooguit 2 van de 100 meer')
    expect(differenceWords(difference(0.001, 0.003), 'share')).toBe('een klein beetje meer')
    expect(differenceWords(difference(-0.003, -0.001), 'share')).toBe('een klein beetje minder')
    expect(differenceWords(difference(0.051, 0.052), 'share')).toBe('ongeveer 5 van de 100 meer')
    expect(differenceWords(difference(0, 0), 'share')).toBe('precies gelijk')
    expect(differenceWords(difference(-1.24, -0.5), 'days')).toBe('tussen 0,5 en 1,2 dagen minder')
    expect(differenceWords(difference(11.4, 14.6), 'days')).toBe('tussen 11 en 15 dagen meer')
    expect(differenceWords(difference(0.2, 0.31), 'count')).toBe('tussen 20 en 31 keer per 100 levens meer')
  })
  it('say the same shortly, for beside a mark', () => {
    expect(differenceShort(difference(0.03, 0.07), 'share')).toBe('3–7 meer')
    expect(differenceShort(difference(-0.03, 0.07), 'share')).toBe('niet te zien')
    expect(differenceShort(difference(-0.004, -0.001), 'share')).toBe('<1 minder')
    expect(differenceShort(difference(0.01, 0.03), 'days')).toBe('<0,1 meer')
    expect(differenceShort(difference(0, 0), 'days')).toBe('gelijk')
    expect(ofHundred({ n: 2, share: 0.002 })).toBe('<1')
    expect(ofHundred({ n: 0, share: 0 })).toBe('0')
  })
  it('tell a way only when zero lies outside', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (low, width) => {
        const one = { mean: low + width / 2, low, high: low + width }
        if (low === 0 && width === 0) return
        const words = differenceWords(one, 'share')
        expect(words.startsWith('geen verschil')).toBe(!clear(one))
        if (clear(one)) expect(words).toMatch(one.low > 0 ? /meer$/ : /minder$/)
      }),
    )
  })
  it('follow the language', () => {
    expect(figure(12_345.67, 1)).toBe('12.345,7')
    setLanguage('en')
    expect(figure(12_345.67, 1)).toBe('12,345.7')
    expect(figure(-0)).toBe('0')
  })
})

describe('a table as a file', () => {
  const table = { head: ['wie', 'deel'], rows: [['Zijn ‘huur’; "stil"', 12.55] as (string | number)[], ['=1+1', -3], ['-', 0.1234]] }
  it('is what Excel opens in Dutch: mark, semicolons, commas, every text in quotes', () => {
    const csv = csvOf(table, 'nl')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.slice(1).split('\r\n')).toEqual(['"wie";"deel"', '"Zijn ‘huur’; ""stil""";12,55', `"'=1+1";-3`, `"'-";0,123`, ''])
  })
  it('has points in English, and holds nothing that is no number', () => {
    expect(csvOf({ head: ['a'], rows: [[1.5], [Number.NaN]] }, 'en')).toContain('\r\n1.5\r\n\r\n')
  })
  it('never lets a text begin as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvOf({ head: [text], rows: [] }, 'nl').slice(1)).not.toMatch(/^"[=+\-@\t\r]/)
      }),
    )
  })
})

describe('letters', () => {
  it('break into lines that fit, and lose no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 400 }), (list, room) => {
        const lines = wrap(list.join(' '), room, 15)
        expect(lines.join(' ')).toBe(list.join(' '))
        for (const line of lines) expect(widthOf(line, 15) <= room || !line.includes(' ')).toBe(true)
      }),
    )
  })
  it('stand beside their marks with what they need, and never with more than leaves most to the marks', () => {
    expect(labelRoom([{ label: 'kort' }], 1000, 15, 1)).toBeLessThan(100)
    expect(labelRoom([{ label: 'een zin die nooit meer ophoudt '.repeat(5) }], 1000, 15, 1)).toBe(400)
  })
})

describe('days in bars', () => {
  it('count every day once, no day apart', () => {
    for (const max of [5, 20, 90, 200]) {
      const bins = binsOf(max)
      expect(bins[0]).toEqual({ from: 0, to: 0 })
      expect(bins.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n))).toEqual(
        Array.from({ length: max + 1 }, (_, n) => n),
      )
    }
    const spread = spreadOf([4, 0, 3, 0, 0, 0, 0, 1, 2])
    expect(countIn(spread, { from: 1, to: 7 })).toBe(4)
  })
  it('have their place in order, each within its bar', () => {
    const bins = binsOf(90)
    const x = dayPlace(bins, 490)
    const places = Array.from({ length: 91 }, (_, day) => x(day))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const [n, { from, to }] of bins.entries()) {
      expect(x(from)).toBeGreaterThanOrEqual(x.left(n) - 1)
      expect(x(to)).toBeLessThanOrEqual(x.left(n) - 1 + x.band + 1e-9)
    }
  })
})

describe('walking along marks', () => {
  const stops: Stop[] = [
    { id: 'a0', row: 0, column: 0 },
    { id: 'a1', row: 0, column: 1 },
    { id: 'a2', row: 0, column: 2 },
    { id: 'b0', row: 1, column: 0 },
    { id: 'b1', row: 1, column: 1 },
  ]
  it('goes along with left and right, to the same column with up and down, to the ends with Home and End', () => {
    expect(stepTo(stops, 'a0', 'ArrowRight')).toBe('a1')
    expect(stepTo(stops, 'b0', 'ArrowLeft')).toBe('a2')
    expect(stepTo(stops, 'a1', 'ArrowDown')).toBe('b1')
    expect(stepTo(stops, 'a2', 'ArrowDown')).toBe('b1')
    expect(stepTo(stops, 'b1', 'ArrowUp')).toBe('a1')
    expect(stepTo(stops, 'b0', 'Home')).toBe('a0')
    expect(stepTo(stops, 'a0', 'End')).toBe('b1')
  })
  it('stays at the ends, and leaves other keys alone', () => {
    expect(stepTo(stops, 'a0', 'ArrowLeft')).toBe('a0')
    expect(stepTo(stops, 'b1', 'ArrowDown')).toBe('b1')
    expect(stepTo(stops, 'a0', 'Tab')).toBeNull()
    expect(stepTo([], null, 'ArrowDown')).toBeNull()
  })
})

describe('a picture that stands alone', () => {
  const sheet = {
    ...{ title: 'Wie <wint> & wie verliest?', lead: 'Uitleg.', width: 560, height: 200, body: '<path d="M0 0"/>', language: 'nl' },
    ...{ ink: 'rgb(1, 2, 3)', soft: 'rgb(4, 5, 6)', paper: 'rgb(7, 8, 9)' },
    small: ['1.000 levens', `https://example.org/#v=${'x'.repeat(300)}`],
  }
  it('has its paper, title, small print and link, in whole characters', () => {
    const { svg, width, height } = compose(sheet)
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect(svg).toContain('Wie &lt;wint&gt; &amp; wie verliest?')
    expect(svg).toContain('Atkinson Hyperlegible')
    expect(svg).toContain('1.000 levens')
    expect(svg).not.toMatch(/var\(|class=|style=/)
    // The link is there to the last letter, on lines that fit.
    const texts = [...svg.matchAll(/<text[^>]*y="([\d.]+)"[^>]*>([^<]*)</g)]
    expect(texts.map((one) => one[2]).join('')).toContain(sheet.small[1])
    for (const [, y] of texts) expect(Number(y)).toBeLessThan(height)
    expect(height).toBeGreaterThan(sheet.height + 100)
  })
})
