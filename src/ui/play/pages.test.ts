import { describe, expect, it } from 'vitest'
import type { Heading, Line, View } from '../../engine/types.ts'
import { EMPTY_VIEW } from '../../engine/view.ts'
import { documentsAfter, firstPage, minutesAt, outcomesUntil, pagesOf, whereAt } from './pages.ts'

const line = (n: number, more: Partial<Line> = {}): Line => ({
  n,
  kind: 'narration',
  who: null,
  mood: null,
  text: `Regel ${n}.`,
  size: 1,
  heading: null,
  heavy: null,
  minutes: null,
  ...more,
})
const heading = (more: Partial<Heading>): Heading => ({ place: null, light: null, day: null, clock: null, ...more })
const at = (lines: Line[], more: Partial<View> = {}): View => ({ ...EMPTY_VIEW, now: { ...EMPTY_VIEW.now, lines }, ...more })

describe('pagesOf', () => {
  it('keeps a moment without headings on one page', () => {
    expect(pagesOf([line(0), line(1)]).map((page) => page.lines.map((one) => one.n))).toEqual([[0, 1]])
  })

  it('turns the page at a heading and at a content note', () => {
    const pages = pagesOf([
      line(0, { heading: heading({ place: 'cel' }) }),
      line(1),
      line(2, { heading: heading({ day: 9 }) }),
      line(3, { heavy: 'verlies' }),
    ])
    expect(pages.map((page) => page.lines.map((one) => one.n))).toEqual([[0, 1], [2], [3]])
    expect(pages.map((page) => page.heavy)).toEqual([null, null, 'verlies'])
  })

  it('lets nobody fall into a heavy line: an empty page comes before it', () => {
    expect(pagesOf([line(0, { heavy: 'verlies' })]).map((page) => page.lines.length)).toEqual([0, 1])
  })

  it('has a page even when nothing was said', () => {
    expect(pagesOf([])).toHaveLength(1)
  })
})

describe('whereAt', () => {
  const lines = [
    line(0, { heading: heading({ place: 'cel', light: 'ochtend', day: 8, clock: '09:00' }) }),
    line(1, { heading: heading({ place: 'loket', day: 20 }) }),
    line(2, { heading: heading({ day: 21, clock: '10:00' }) }),
  ]
  const view = at(lines, { place: 'loket', light: 'avond', day: 21, clock: '10:30' })

  it('follows the headings', () => {
    expect(whereAt(view, 0)).toEqual({ place: 'cel', light: 'ochtend', day: 8, clock: '09:00' })
    expect(whereAt(view, 1)).toEqual({ place: 'loket', light: 'ochtend', day: 20, clock: null })
  })

  it('knows on the last page what the view knows', () => {
    expect(whereAt(view, 2)).toEqual({ place: 'loket', light: 'avond', day: 21, clock: '10:30' })
  })
})

describe('firstPage', () => {
  const view = at([line(0), line(1, { heading: heading({ day: 9 }) })])

  it('is the first of a new moment and the last of one come back to', () => {
    expect(firstPage(view, false)).toBe(0)
    expect(firstPage(view, true)).toBe(1)
  })

  it('is the ending, when the reader comes back to a route that has ended', () => {
    expect(firstPage({ ...view, ending: 'uit' }, true)).toBe(2)
  })
})

describe('minutesAt', () => {
  it('is the time left at the end of the page that is read, not of the moment', () => {
    const lines = [line(0, { minutes: 20 }), line(1, { minutes: 15 }), line(2, { minutes: 130, heading: heading({ day: 8 }) })]
    const view = at(lines, { meters: { minuten: 130 } })
    expect(minutesAt(view, 0)).toBe(15)
    expect(minutesAt(view, 1)).toBe(130)
  })

  it('is nothing in a story that does not count time', () => {
    expect(minutesAt(at([line(0)]), 0)).toBeNull()
  })
})

describe('documentsAfter', () => {
  it('holds back what lands on a page that is not read yet', () => {
    const lines = [line(0), line(1, { heading: heading({ day: 8 }) })]
    const documents = [
      { id: 'brief', line: 0 },
      { id: 'besluit', line: 1 },
    ]
    const view = { ...EMPTY_VIEW, now: { ...EMPTY_VIEW.now, lines, documents } }
    expect(documentsAfter(view, 0)).toEqual(['besluit'])
    expect(documentsAfter(view, 1)).toEqual([])
  })
})

describe('outcomesUntil', () => {
  it('tells nothing of what happens on a page that is not read yet', () => {
    const lines = [line(4), line(5, { heading: heading({ day: 8 }) })]
    const outcome = (id: string, n: number) => ({ id, title: id, text: '', who: null, line: n, day: 1, unintended: false, causes: [] })
    const view = at(lines, { outcomes: [outcome('eerder', 1), outcome('nu', 4), outcome('straks', 5)] })
    expect(outcomesUntil(view, 0).map((one) => one.id)).toEqual(['eerder', 'nu'])
    for (const page of [1, -1]) expect(outcomesUntil(view, page)).toHaveLength(3)
  })
})
