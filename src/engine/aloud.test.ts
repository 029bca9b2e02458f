import { expect, test } from 'vitest'
import { aloudOf } from './aloud.ts'
import type { Line, Outcome, View } from './types.ts'
import { EMPTY_VIEW } from './view.ts'

const line = (n: number, kind: Line['kind'], who: string | null, text: string | null): Line => ({
  n,
  kind,
  who,
  mood: null,
  text,
  size: 1,
  heading: null,
  heavy: null,
  minutes: null,
})
const outcome = (id: string, at: number, unintended = true): Outcome => ({
  id,
  title: id,
  text: '',
  who: null,
  line: at,
  day: 1,
  unintended,
  causes: [],
})
const view = (...lines: Line[]): View => ({ ...EMPTY_VIEW, now: { ...EMPTY_VIEW.now, lines } })
const THOUGHTS = view(
  line(0, 'thought', 'moeder', 'Vroeg.'),
  line(1, 'speech', 'milan', 'Ja hoor.'),
  line(2, 'thought', 'milan', null),
  line(3, 'thought', 'jij', 'Van mij.'),
  line(4, 'thought', 'milan', 'Laat.'),
  line(5, 'thought', 'fleur', 'Later.'),
)
const told = (found: ReturnType<typeof aloudOf>) => found.map(({ outcome: { id }, when, line: { text } }) => [id, when, text])

test('of what came unintended: the nearest thought of somebody with a name, at or after it, that can be read', () => {
  const found = aloudOf({
    before: view(),
    after: THOUGHTS,
    outcomes: { came: [outcome('bedoeld', 1, false), outcome('a', 1)], gone: [outcome('weg', 0)], other: [] },
  })
  expect(told(found)).toEqual([
    ['a', 'came', 'Laat.'],
    ['a', 'came', 'Later.'],
  ])
})

test('every outcome once before any twice, and no thought twice; after the last thought, the one before it', () => {
  const found = aloudOf({
    before: view(),
    after: THOUGHTS,
    outcomes: { came: [outcome('a', 4), outcome('b', 5), outcome('c', 9)], gone: [], other: [] },
  })
  expect(told(found)).toEqual([
    ['a', 'came', 'Laat.'],
    ['b', 'came', 'Later.'],
  ])
  const alone = aloudOf({ before: view(), after: THOUGHTS, outcomes: { came: [outcome('c', 9)], gone: [], other: [] } })
  expect(told(alone)[0]).toEqual(['c', 'came', 'Later.'])
})

test('when nothing unintended came: what went, read where it was; else what has other causes; else nothing', () => {
  const went = aloudOf({
    before: THOUGHTS,
    after: view(),
    outcomes: { came: [outcome('goed', 1, false)], gone: [outcome('weg', 0)], other: [] },
  })
  expect(told(went)[0]).toEqual(['weg', 'gone', 'Vroeg.'])
  const both = aloudOf({ before: view(), after: THOUGHTS, outcomes: { came: [], gone: [], other: [[outcome('x', 0), outcome('x', 5)]] } })
  expect(told(both)[0]).toEqual(['x', 'both', 'Later.'])
  expect(aloudOf({ before: THOUGHTS, after: THOUGHTS, outcomes: { came: [], gone: [], other: [] } })).toEqual([])
})

test('a thought that only this side has is read before a nearer one that both have, unless it lies far off', () => {
  const shared = view(line(0, 'thought', 'milan', 'Altijd.'), line(1, 'speech', 'milan', 'Ja.'))
  const own = (n: number) => view(line(0, 'thought', 'milan', 'Altijd.'), line(n, 'thought', 'fleur', 'Nu pas.'))
  const laid = (after: View) => aloudOf({ before: shared, after, outcomes: { came: [outcome('a', 0)], gone: [], other: [] } })
  expect(told(laid(own(9)))[0]).toEqual(['a', 'came', 'Nu pas.'])
  expect(told(laid(own(90)))[0]).toEqual(['a', 'came', 'Altijd.'])
})

test('an outcome with a thought close by goes before one whose nearest lies further on', () => {
  const after = view(line(1, 'speech', 'milan', 'Ja.'), line(9, 'thought', 'fleur', 'Negen.'), line(20, 'thought', 'milan', 'Twintig.'))
  const found = aloudOf({ before: view(), after, outcomes: { came: [outcome('vroeg', 1), outcome('later', 20)], gone: [], other: [] } })
  expect(told(found).map(([id, , text]) => [id, text])).toEqual([
    ['later', 'Twintig.'],
    ['vroeg', 'Negen.'],
  ])
})
