import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../i18n/words.ts'
import { shareOf, spreadOf } from '../../../lab/stats.ts'
import type { Share } from '../../../lab/types.ts'
import { type Hands, HandsContext } from '../../../store/actions.ts'
import { Chart } from './Chart.tsx'
import { Pairs, pairsTable } from './Pairs.tsx'
import { RoomContext } from './room.ts'
import { Sides, sidesTable } from './Sides.tsx'
import { Spreads, spreadsTable } from './Spreads.tsx'
import { Stacked, stackedTable } from './Stacked.tsx'
import { Whiskers, whiskersTable } from './Whiskers.tsx'

beforeEach(() => setLanguage('nl'))

const hands = { dispatch: () => undefined, labLink: () => '#' } as unknown as Hands
/** The drawing at this width, and how high it says it is. */
function drawn(children: ComponentChildren, width = 640): { svg: string; width: number } {
  const svg = renderToString(
    <RoomContext.Provider value={{ width, em: 16, stretch: 1, id: 'p', tall: () => {} }}>
      <svg role="img" aria-label="proef">
        {children}
      </svg>
    </RoomContext.Provider>,
  )
  return { svg, width }
}
/** Every element of that name, its attributes as a record. */
function all(svg: string, name: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${name}((?: [\\w-]+="[^"]*")*)/?>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  )
}
const num = (text: string | undefined) => Number(text)
/** What the axis says lies there: the ticks are read back, with their numbers. */
function axisOf(svg: string, signed: boolean): (x: number) => number {
  const ticks = [...svg.matchAll(/<text class="tick" x="([\d.-]+)"[^>]*>([\d.,]+)<\/text>/g)].map(([, x, text]) => ({
    x: num(x),
    value: num(text?.replaceAll('.', '').replace(',', '.')),
  }))
  const zero = ticks.find((tick) => tick.value === 0) ?? { x: 0, value: 0 }
  const last = ticks.reduce((far, tick) => (tick.x > far.x ? tick : far), zero)
  const scale = (last.value - zero.value) / (last.x - zero.x)
  for (const tick of ticks) expect((tick.x - zero.x) * scale).toBeCloseTo(signed && tick.x < zero.x ? -tick.value : tick.value, 6)
  return (x) => (x - zero.x) * scale
}
/** From and to of the level line of a whisker. */
function ends(d: string): [number, number] {
  const found = /M([\d.-]+) [\d.-]+H([\d.-]+)/.exec(d)
  return [num(found?.[1]), num(found?.[2])]
}
const share = (n: number, of = 200): Share => shareOf(n, of)

describe('differences round zero', () => {
  const rows = [
    { id: 'a', label: 'De kamer is weg', mean: -0.12, low: -0.15, high: -0.09, words: 'De kamer is weg: minder.', bad: true },
    { id: 'b', label: 'Hij hoort het', mean: 0.004, low: -0.01, high: 0.02, words: 'Hij hoort het: geen verschil.' },
    { id: 'c', label: 'Het staat op papier', mean: 0.2, low: 0.18, high: 0.23, words: 'Het staat op papier: meer.' },
  ]
  it.each([1160, 640, 340, 240])('stand where the figures say, whiskers too, at %i pixels', (width) => {
    const { svg } = drawn(<Whiskers rows={rows} unit="share" />, width)
    const value = axisOf(svg, true)
    const means = all(svg, 'circle').filter((one) => one.class?.startsWith('mean'))
    expect(means.map((one) => value(num(one.cx)) / 100)).toEqual(rows.map((row) => expect.closeTo(row.mean, 6)))
    const whiskers = all(svg, 'path').filter((one) => one.class?.startsWith('whisker'))
    expect(whiskers.map((one) => ends(one.d ?? '').map((x) => value(x) / 100))).toEqual(
      rows.map((row) => [expect.closeTo(row.low, 6), expect.closeTo(row.high, 6)]),
    )
    for (const one of [...means, ...whiskers]) expect(num(one.cx ?? '0')).toBeLessThanOrEqual(width)
  })
  it('show without colour what cannot be told from chance, and what is a loss', () => {
    const { svg } = drawn(<Whiskers rows={rows} unit="share" />)
    expect(all(svg, 'circle').map((one) => one.class)).toEqual(['mean', 'mean unseen', 'mean'])
    expect(svg.split('bad-sign').length).toBe(2)
    expect(svg).toContain('9–15 minder')
    expect(svg).toContain('niet te zien')
    expect(svg).toContain('18–23 meer')
  })
  it('have their sentence, and the same figures as a table', () => {
    const { svg } = drawn(<Whiskers rows={rows} unit="share" />)
    expect(all(svg, 'g').map((one) => one['aria-label'])).toEqual(rows.map((row) => row.words))
    expect(whiskersTable(rows, 'share', 'gevolg')).toEqual({
      head: ['gevolg', 'verschil (van de 100)', 'laag', 'hoog'],
      rows: [
        ['De kamer is weg (verlies)', -12, -15, -9],
        ['Hij hoort het', 0.4, -1, 2],
        ['Het staat op papier', 20, 18, 23],
      ],
    })
    expect(whiskersTable(rows, 'days').rows[2]?.slice(1)).toEqual([0.2, 0.2, 0.2])
  })
})

describe('shares of a whole', () => {
  const parts = (...ns: number[]) =>
    ns.map((n, at) => ({ id: String(at), label: ['open', 'loopt', 'geregeld'][at] ?? '', share: share(n) }))
  const rows = [
    { id: 'w-today', group: 'Wonen', label: 'vandaag', world: 'today' as const, parts: parts(100, 60, 40) },
    { id: 'w-yours', group: 'Wonen', label: 'jouw regels', world: 'yours' as const, parts: parts(0, 0, 200) },
  ]
  it.each([560, 300])('fill their bar in their measure, and the borders have whiskers, at %i pixels', (width) => {
    const { svg } = drawn(<Stacked rows={rows} />, width)
    const bars = all(svg, 'rect').filter((one) => one['data-value'] !== undefined)
    const whole = bars.slice(0, 3).reduce((sum, one) => sum + num(one.width), 0)
    for (const bar of bars) expect(num(bar.width) / whole).toBeCloseTo(num(bar['data-value']), 6)
    expect(bars.map((bar) => num(bar['data-value']))).toEqual([0.5, 0.3, 0.2, 0, 0, 1])
    const left = num(bars[0]?.x)
    const borders = all(svg, 'path').filter((one) => one.class === 'whisker border')
    const [first, second] = borders.map((one) => ends(one.d ?? '').map((x) => (x - left) / whole))
    expect(first).toEqual([expect.closeTo(share(100).low, 6), expect.closeTo(share(100).high, 6)])
    expect(second).toEqual([expect.closeTo(share(160).low, 6), expect.closeTo(share(160).high, 6)])
  })
  it('say each part in words, and the worlds with a sign of their own', () => {
    const { svg } = drawn(<Stacked rows={rows} />)
    expect(svg).toContain('Wonen, vandaag, open: tussen 43 en 57 van de 100')
    expect(svg).toContain('world-sign today')
    expect(svg).toContain('world-sign yours')
    expect(new Set(all(svg, 'rect').flatMap((one) => (one['data-value'] ? [one.class] : []))).size).toBe(3)
    expect(stackedTable(rows, 'voorwaarde').rows[0]?.slice(0, 3)).toEqual(['Wonen, vandaag', 50, 43.1])
  })
})

describe('two shares on a line', () => {
  const rows = [{ id: 'bank', label: 'Vier hoog', today: share(60), yours: share(30), words: 'Vier hoog.' }]
  it.each([900, 320])('stand where the figures say, today open and yours full, at %i pixels', (width) => {
    const { svg } = drawn(<Pairs rows={rows} />, width)
    const value = axisOf(svg, false)
    const dots = all(svg, 'circle').filter((one) => one['data-value'])
    expect(dots.map((one) => [one.class, value(num(one.cx)) / 100])).toEqual([
      ['mean today', expect.closeTo(0.3, 6)],
      ['mean yours', expect.closeTo(0.15, 6)],
    ])
    const whiskers = all(svg, 'path').filter((one) => one.class === 'whisker')
    expect(whiskers.map((one) => ends(one.d ?? '').map((x) => value(x) / 100))).toEqual(
      [share(60), share(30)].map(({ low, high }) => [expect.closeTo(low, 6), expect.closeTo(high, 6)]),
    )
  })
  it('are a table of both', () => {
    expect(pairsTable(rows, 'einde').rows).toEqual([['Vier hoog', 30, 24.1, 36.7, 15, 10.7, 20.6]])
  })
})

describe('for whom better, for whom worse', () => {
  const rows = [
    { id: 'all', label: 'iedereen', better: share(40), worse: share(10) },
    { id: 'geen_id', label: 'Zijn ID was verlopen.', better: share(0, 30), worse: share(3, 30) },
  ]
  it.each([1000, 330])('worse lies left of the line and better right of it, in their measure, at %i pixels', (width) => {
    const { svg } = drawn(<Sides rows={rows} />, width)
    const value = axisOf(svg, true)
    const bars = all(svg, 'rect').filter((one) => one['data-value'] !== undefined)
    for (const [n, row] of rows.entries()) {
      const [worse, better] = [bars[n * 2], bars[n * 2 + 1]]
      expect(value(num(worse?.x)) / 100).toBeCloseTo(-row.worse.share, 6)
      expect(value(num(better?.x) + num(better?.width)) / 100).toBeCloseTo(row.better.share, 6)
      expect(value(num(better?.x))).toBeCloseTo(0, 6)
    }
    const whiskers = all(svg, 'path').filter((one) => one.class === 'whisker over')
    expect(ends(whiskers[0]?.d ?? '').map((x) => -value(x) / 100)).toEqual([
      expect.closeTo(share(10).high, 6),
      expect.closeTo(share(10).low, 6),
    ])
  })
  it('are told with who gains and who loses', () => {
    const { svg } = drawn(<Sides rows={rows} />)
    expect(svg).toContain('iedereen: beter voor tussen 15 en 26 van de 100, slechter voor tussen 3 en 9 van de 100.')
    expect(sidesTable(rows).rows[1]).toEqual(['Zijn ID was verlopen.', 0, 0, 11.4, 10, 3.5, 25.6])
  })
})

describe('how days spread', () => {
  const counts = (at: Record<number, number>) => Array.from({ length: 91 }, (_, day) => at[day] ?? 0)
  const rows = [
    { id: 'today', label: 'vandaag', world: 'today' as const, spread: spreadOf(counts({ 0: 50, 30: 100, 90: 50 })) },
    { id: 'yours', label: 'jouw regels', world: 'yours' as const, spread: spreadOf(counts({ 0: 150, 45: 50 })) },
  ]
  it.each([560, 300])('hills are as high as they are frequent, on one line: today above it, yours below, at %i pixels', (width) => {
    const { svg } = drawn(<Spreads rows={rows} max={90} />, width)
    const bars = all(svg, 'rect').filter((one) => one.class?.startsWith('hill'))
    const [above, below] = [bars.slice(0, 14), bars.slice(14)]
    const surface = num(/class="surface" d="M0 ([\d.]+)H/.exec(svg)?.[1])
    const high = above.map((one) => num(one.height))
    const unit = Math.max(...high) / 0.5
    for (const bar of bars) expect(num(bar.height)).toBeCloseTo(num(bar['data-value']) * unit, 6)
    for (const bar of above) expect(num(bar.y) + num(bar.height)).toBeCloseTo(surface, 6)
    for (const bar of below) expect(num(bar.y)).toBeCloseTo(surface, 6)
    expect(below.map((one) => num(one['data-value'])).filter((value) => value > 0)).toEqual([0.75, 0.25])
  })
  it('are told in words, mean and tails, and as a table', () => {
    const { svg } = drawn(<Spreads rows={rows} max={90} />)
    expect(svg).toContain(
      'jouw regels: gemiddeld tussen 8,5 en 14 dagen. De helft heeft er hooguit 0, één op de tien hooguit 0, één op de tien minstens 45.',
    )
    expect(svg).toContain('vandaag, geen dag: tussen 20 en 31 van de 100')
    const table = spreadsTable(rows, 90)
    expect(table.rows[0]).toEqual(['geen dag', 25, 19.5, 31.4, 75, 68.6, 80.5])
    expect(table.rows.at(-1)).toEqual(['levens', 200, '', '', 200, '', ''])
  })
})

describe('a chart', () => {
  const draw = (plain: boolean) =>
    renderToString(
      <HandsContext.Provider value={hands}>
        <Chart title="Wat gebeurt er?" name="wat" table={{ head: ['a'], rows: [[1]] }} size={[600, 200]} plain={plain}>
          <circle cx="1" cy="1" r="1" />
        </Chart>
      </HandsContext.Provider>,
    )
  it('has its question as a heading, the way to a table and to three files', () => {
    const html = draw(false)
    expect(html).toMatch(/<h3[^>]*>Wat gebeurt er\?<\/h3>/)
    for (const word of ['Als tabel', 'CSV', 'SVG', 'PNG']) expect(html).toContain(`>${word}`)
  })
  it('on paper is only the picture', () => {
    expect(draw(true)).not.toContain('<button')
    expect(draw(true)).toContain('<circle')
  })
})
