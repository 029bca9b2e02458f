import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../engine/types.ts'
import { itemsOf, type Journey, type JourneyDay, type JourneyItem, keyOf } from '../journey.ts'
import type { Course, Zoom } from './course.ts'
import { layRiver } from './layout.ts'
import { meet, pack } from './pack.ts'
import { heightOf, linesOf, type Part, snug, typeOf } from './type.ts'

const type = typeOf(16, (letter) => (letter === ' ' ? 0.25 : 0.55))
const part = (text: string, lines = 40): Part => ({ text, size: 0.875, bold: false, lines, role: 'main', story: true })

/** Any journey: days with gaps of any length, things of every kind in any order, links between any decision and any later outcome. */
const journeys: fc.Arbitrary<Journey> = fc
  .record({
    steps: fc.array(
      fc.record({
        kind: fc.constantFrom('decision', 'thought', 'thought', 'outcome', 'guess', 'document'),
        later: fc.constantFrom(0, 0, 0, 1, 5, 60),
        text: fc.constantFrom(
          'Ja.',
          'Een gewone zin van een paar woorden.',
          'Arbeidsongeschiktheidsverzekeringsmaatschappij',
          'woord '.repeat(30),
        ),
        who: fc.constantFrom('jij', 'milan', 'moeder', 'joost', 'yara', 'fleur', 'hilde', 'rachid'),
        readable: fc.boolean(),
        banks: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 120, size: 'max' },
    ),
    picks: fc.array(fc.nat(), { maxLength: 40 }),
  })
  .map(({ steps, picks }) => {
    const days = new Map<number, JourneyDay>()
    const ends: [at: number[], index: number] = [[], 0]
    const journey: Journey = { days: [], links: [], banks: [], moments: [], thinkers: [], ended: true }
    let day = 2
    steps.forEach(({ kind, later, text, who, readable, banks }, n) => {
      day += later
      const here = days.get(day) ?? { day, places: [], decisions: [], guesses: [], thoughts: [], outcomes: [], documents: [] }
      days.set(day, here)
      const at = { day, moment: n, order: n }
      const mine = who === 'jij'
      if (kind === 'decision') {
        ends[0].push(n)
        const taken = { at: n, id: `d${n}`, text, day, cost: null, style: null }
        here.decisions.push({ kind, at: n, id: `d${n}`, title: readable ? text : null, text, taken, ...at })
      } else if (kind === 'guess')
        here.guesses.push({ kind, at: n, guess: { at: n, who, question: text, guessed: text, truth: text, day }, ...at })
      else if (kind === 'thought') {
        here.thoughts.push({ kind, n, who, mine, text: readable ? text : null, size: ((n % 3) + 1) as 1 | 2 | 3, ...at })
        if (!journey.thinkers.some((one) => one.who === who)) journey.thinkers.push({ who, mine })
      } else if (kind === 'document') here.documents.push({ kind, id: `p${n}`, title: text, ...at })
      else {
        const outcome: Outcome = { id: `o${n}`, title: text, text, who: null, line: n, day, unintended: readable, causes: [] }
        const index = ends[1]++
        here.outcomes.push({ kind: 'outcome', index, outcome, ...at })
        const from = ends[0][(picks[index] ?? 0) % Math.max(1, ends[0].length)]
        if (from !== undefined) journey.links.push({ from, to: index, weeks: 0 })
        for (let bank = 0; bank < banks; bank++) journey.banks.push({ to: index, cause: { kind: 'wait', id: `w${bank}`, text: 'Wachten' } })
      }
    })
    return { ...journey, days: [...days.values()] }
  })

const words = (item: JourneyItem): Part[] => {
  if (item.kind === 'thought') return [part('Milan denkt', 1), part(item.text ?? '…')]
  if (item.kind === 'outcome') return [{ ...part('door niemand bedoeld', 1), sign: true }, part(item.outcome.title, 3)]
  return [part(item.kind === 'document' ? item.title : item.kind === 'decision' ? item.text : item.guess.question, 3)]
}

function lay(journey: Journey, zoom: Zoom, width: number, fog = false, em = 16): Course {
  const own = em === 16 ? type : typeOf(em, (letter) => (letter === ' ' ? 0.25 : 0.55))
  return layRiver({ journey, days: journey.days, zoom, width, height: 640, type: own, face: words, word: () => 'wachten', fog })
}

const zooms = fc.constantFrom<Zoom>('whole', 'week', 'day')
const widths = fc.integer({ min: 320, max: 2560 })
const rem = fc.constantFrom(14, 16, 24, 32)

describe('the river', () => {
  it('never lays one box over another, for any journey, width and size of letters', () => {
    fc.assert(
      fc.property(journeys, zooms, widths, fc.boolean(), rem, (journey, zoom, width, fog, em) => {
        const { boxes } = lay(journey, zoom, width, fog, em)
        for (const [n, a] of boxes.entries())
          for (const b of boxes.slice(n + 1)) expect(meet(a, b) && `${a.key} ${b.key}`, JSON.stringify([a, b])).toBe(false)
      }),
      { numRuns: 120 },
    )
  })

  it('keeps every box in the picture, and the picture in the width where it runs down', () => {
    fc.assert(
      fc.property(journeys, zooms, widths, rem, (journey, zoom, width, em) => {
        const course = lay(journey, zoom, width, false, em)
        if (course.down) expect(course.width).toBe(width)
        else expect(course.width).toBeGreaterThanOrEqual(width)
        for (const { x, y, w, h } of course.boxes) {
          expect(Math.min(x, y, course.width - x - w, course.height - y - h)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('shows each thing once, with a mark for what touches the line', () => {
    fc.assert(
      fc.property(journeys, zooms, widths, (journey, zoom, width) => {
        const { boxes, marks } = lay(journey, zoom, width)
        const items = journey.days.flatMap(itemsOf).filter((item) => item.kind !== 'document' || zoom !== 'whole')
        expect(boxes.map((box) => box.key).sort()).toEqual(items.map(keyOf).sort())
        const touching = items.filter((item) => item.kind !== 'thought' && item.kind !== 'document')
        expect(marks.map((mark) => mark.key).sort()).toEqual(touching.map(keyOf).sort())
      }),
      { numRuns: 100 },
    )
  })

  it('draws a ripple for every link with an end in the picture, and says where it goes otherwise', () => {
    fc.assert(
      fc.property(journeys, widths, (journey, width) => {
        expect(lay(journey, 'whole', width).arcs.every((arc) => arc.beyond === null)).toBe(true)
        expect(lay(journey, 'whole', width).arcs.length).toBe(journey.links.length)
        for (const day of journey.days) {
          const own = [...day.decisions.map(keyOf), ...day.outcomes.map(keyOf)]
          const links = journey.links.filter((link) => own.includes(`c${link.from}`) || own.includes(`o${link.to}`))
          const { arcs } = lay({ ...journey }, 'day', width)
          expect(arcs.length).toBe(journey.links.length)
          const alone = layRiver({
            journey,
            days: [day],
            zoom: 'day',
            width,
            height: 640,
            type,
            face: words,
            word: () => 'wachten',
            fog: false,
          })
          expect(alone.arcs.length).toBe(links.length)
          for (const { beyond } of alone.arcs) if (beyond) expect(beyond.day).not.toBe(day.day)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('puts decisions above the line and what came of them below it', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const { boxes, marks } = lay(journey, 'whole', 1440)
        for (const box of boxes) {
          const mark = marks.find((one) => one.key === box.key)
          if (box.item.kind === 'outcome') expect(box.y).toBeGreaterThan(mark?.y ?? 0)
          if (box.item.kind === 'decision') expect(box.y + box.h).toBeLessThan(mark?.y ?? 0)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('shows the whole of an ordinary route without a scroll bar beside it', () => {
    const [journey] = fc.sample(journeys, { numRuns: 1, seed: 5 })
    expect(journey && lay(journey, 'whole', 1328).width).toBe(1328)
  })

  it('takes the same room every time', () => {
    const [journey] = fc.sample(journeys, { numRuns: 1, seed: 3 })
    expect(journey && lay(journey, 'week', 1000)).toEqual(journey && lay(journey, 'week', 1000))
  })
})

describe('words', () => {
  it('breaks lines at words, and words that are too long', () => {
    expect(linesOf(type, part('een twee'), 400)).toBe(1)
    expect(linesOf(type, part('een twee drie vier vijf zes'), 100)).toBe(2)
    expect(linesOf(type, part('Arbeidsongeschiktheidsverzekeringsmaatschappij'), 100)).toBe(4)
    expect(linesOf(type, part('een twee drie vier vijf zes', 1), 100)).toBe(1)
  })

  it('makes a column no wider than its words, and no higher for it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ja', 'woord', 'langer woord', 'vergunning'), { minLength: 1, maxLength: 30 }), (all) => {
        const parts = [part(all.join(' '))]
        const w = snug(type, parts, 240)
        expect(w).toBeLessThanOrEqual(240)
        expect(heightOf(type, parts, w)).toBe(heightOf(type, parts, 240))
      }),
    )
  })
})

describe('packing', () => {
  it('takes the place nearest to the line, and hangs over a stem only when it has to', () => {
    const free = pack(4, 100)
    expect(free.put(50, 20, [0], 10)).toEqual({ x: 0, y: 10, w: 50, h: 20 })
    expect(free.put(50, 20, [20, 60], 10)).toEqual({ x: 60, y: 10, w: 50, h: 20 })
    expect(free.put(50, 20, [20], 10).y).toBe(34)
    free.stem(200, 50)
    expect(free.put(50, 20, [180], 10).y).toBe(54)
    expect(pack(4, 10).put(50, 20, [180], 10).y).toBe(10)
  })
})
