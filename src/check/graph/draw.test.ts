/** What a graph shows of a made-up chair: shares, widths, closed and lost places, circles, and signs that would break a drawing. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Flow } from '../verdict.ts'
import { drawFlow } from './draw.ts'
import { count, percent } from './numbers.ts'
import { pictureOf } from './picture.ts'
import { WORDS } from './words.ts'

const FLOW: Flow = {
  runs: 1000,
  passages: {
    bode_start: { times: 1000, file: 'story/proef/bode.ink', line: 2 },
    bode_gang: { times: 1500, file: 'story/proef/bode.ink', line: 9 },
    bode_zolder: { times: 0, file: 'story/proef/bode.ink', line: 30 },
    slot: { times: 1000, file: 'story/proef/bode.ink', line: 40 },
  },
  choices: {
    wachten: { passage: 'bode_start', text: '‘Wacht & zie.’ <zacht>', offered: 1000, taken: 950, closed: 0 },
    kloppen: { passage: 'bode_start', text: 'Klop "hard" op [de] deur.', offered: 500, taken: 50, closed: 500 },
    bellen: { passage: 'bode_gang', text: 'Bel.', offered: 0, taken: 0, closed: 1500 },
    terug: { passage: 'bode_gang', text: 'Ga terug.', offered: 1500, taken: 500, closed: 0 },
    door: { passage: 'bode_gang', text: 'Loop door.', offered: 1500, taken: 1000, closed: 0 },
  },
  ways: [
    { from: 'bode_start', by: 'kloppen', to: 'bode_gang', times: 50 },
    { from: 'bode_start', by: 'wachten', to: 'bode_gang', times: 950 },
    { from: 'bode_gang', by: 'terug', to: 'bode_gang', times: 500 },
    { from: 'bode_gang', by: 'door', to: 'slot', times: 1000 },
  ],
  endings: { buiten: { passage: 'slot', times: 1000, ways: 'many' } },
}
const NAMES = { scenario: 'Proef & "zo"', chair: 'Bode', endings: { buiten: 'Buiten <nu>' } }

let svg = ''
let mermaid = ''
beforeAll(async () => {
  const drawn = await drawFlow(FLOW, NAMES, 'nl')
  svg = drawn.svg
  mermaid = drawn.mermaid
})

/** Every tag that opens closes again, in order. */
function isWhole(xml: string): boolean {
  const open: string[] = []
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([a-z][\w:]*)[^<>]*?(\/?)>/gi)) {
    if (end) {
      if (open.pop() !== name) return false
    } else if (!self) open.push(name)
  }
  return open.length === 0 && !/<[^a-z/]/i.test(xml) && !/&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(xml)
}

describe('the picture', () => {
  const picture = pictureOf(FLOW, NAMES, WORDS.nl)
  const knot = (name: string) => picture.knots.find((one) => one.name === name)

  test('a passage bears its share of the runs, a choice how often it was taken and closed', () => {
    expect(knot('start')).toMatchObject({ above: 'bode', below: '100 %', never: false })
    expect(knot('gang')).toMatchObject({ below: '1,5 × per route' })
    expect(knot('slot')).toMatchObject({ above: '', below: '100 %' })
    expect(knot('zolder')).toMatchObject({ below: '0 %', never: true })
    expect(knot('wachten')).toMatchObject({ below: '95 %', never: false, closed: false })
    expect(knot('kloppen')).toMatchObject({ below: '10 % · 50 % dicht', never: false, closed: true })
    expect(knot('bellen')).toMatchObject({ below: '100 % dicht', never: true })
    expect(knot('Buiten <nu>')).toMatchObject({ kind: 'ending', above: 'buiten', below: '100 %' })
  })

  test('a way back against the stream is known as such, and only that one', () => {
    const terug = knot('terug')?.key
    expect(picture.ways.filter((way) => way.back)).toEqual([{ from: terug, to: knot('gang')?.key, times: 500, share: 0.5, back: true }])
  })

  test('ways to what is not in the flow are left out', () => {
    const strange: Flow = { ...FLOW, ways: [...FLOW.ways, { from: 'slot', by: null, to: 'nergens', times: 3 }] }
    expect(pictureOf(strange, NAMES, WORDS.nl).ways).toEqual(picture.ways)
  })
})

describe('SVG', () => {
  test('is whole, whatever the names and texts are', () => {
    expect(svg.startsWith('<svg')).toBe(true)
    expect(isWhole(svg)).toBe(true)
    expect(isWhole('<svg><g></svg>')).toBe(false)
  })

  test('says what it is to those who do not see it', () => {
    expect(svg).toContain('role="img" aria-labelledby="title desc"')
    expect(svg).toContain('<title id="title">Proef &amp; &quot;zo&quot; – Bode</title>')
    expect(svg).toContain('4 passages en 5 keuzes. Eindes: Buiten &lt;nu&gt; 100 %. Geen route kwam in: bode_zolder.')
  })

  test('tells the words of a choice to who points at it, and no names of its own', () => {
    expect(svg).toContain('<title>kloppen: “Klop &quot;hard&quot; op [de] deur.” 50 keer gekozen, 500 keer open, 500 keer dicht.</title>')
    expect(svg).toContain('<title>bode_gang (story/proef/bode.ink:9). 1.500 van 1.000 routes.</title>')
    expect(svg).not.toMatch(/<title>[pce]\d+/)
  })

  test('the more runs, the wider', () => {
    const widths = [...svg.matchAll(/<path fill="none" stroke="#2f7f8b" stroke-width="([\d.]+)"/g)].map((found) => Number(found[1]))
    expect(Math.max(...widths)).toBeCloseTo(7, 1)
    expect(Math.min(...widths)).toBeLessThan(1.2)
  })

  test('sets passages without a run apart, and knows the dark', () => {
    expect(svg).toContain('Hier kwam geen route')
    expect(svg).toContain('@media (prefers-color-scheme:dark)')
    expect(svg).toContain('[fill="#f4efe4"]{fill:#191714}')
  })

  test('speaks English too, and draws a chair in which everything is passed, or nothing', async () => {
    const { bode_zolder: _lost, ...passages } = FLOW.passages
    const { svg: whole } = await drawFlow({ ...FLOW, passages }, NAMES, 'en')
    expect(whole).toContain('the wider, the more runs')
    expect(whole).toContain('Runs came to every passage.')
    expect(whole).not.toContain('No run came here')
    const { svg: bare } = await drawFlow({ runs: 0, passages: {}, choices: {}, ways: [], endings: {} }, NAMES, 'nl')
    expect(isWhole(bare)).toBe(true)
  })
})

describe('Mermaid', () => {
  test('is a flowchart in the order of the story, with every sign that is its own written as a number', () => {
    expect(mermaid.split('\n').slice(0, 4)).toEqual(['---', 'title: "Proef & \\"zo\\" – Bode"', '---', 'flowchart TD'])
    expect(mermaid).toContain('["bode_gang<br/>1,5 × per route"]')
    expect(mermaid).toContain('(["buiten: Buiten #60;nu#62;<br/>100 %"])')
    const ways = [...mermaid.matchAll(/-->\|"(\w+) ([^"]*)"\|/g)].map((found) => `${found[1]} ${found[2]}`)
    expect(ways).toEqual(['wachten 95 %', 'kloppen 10 % · 50 % dicht', 'terug 33 %', 'door 67 %'])
  })

  test('gives every way its width and every kind its class', () => {
    const ways = mermaid.match(/ --> ?/g)?.length ?? 0
    expect(mermaid.match(/linkStyle \d+ /g)).toHaveLength(ways)
    expect(mermaid).toContain('stroke-width:7.0px')
    expect(mermaid).toMatch(/class p\d+ never/)
    expect(mermaid).toMatch(/class e\d+ ending/)
    // A choice that nobody could take is a box of its own.
    expect(mermaid).toMatch(/(c\d+)\("bellen<br\/>100 % dicht"\)[\s\S]*class \1 idle/)
  })
})

test('numbers: never rounded to nothing or to all when they are not', () => {
  expect([percent(0, 10), percent(1, 1000), percent(995, 1000), percent(10, 10), percent(0, 0)]).toEqual([
    '0 %',
    '< 1 %',
    '99 %',
    '100 %',
    '0 %',
  ])
  expect([count(4000, 'nl'), count(4000, 'en'), count(1.5, 'nl')]).toEqual(['4.000', '4,000', '1,5'])
})
