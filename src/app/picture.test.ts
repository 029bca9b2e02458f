import { expect, test } from 'vitest'
import type { Event, Line, View } from '../engine/types.ts'
import { EMPTY_VIEW, reduceAll } from '../engine/view.ts'
import { beatsOf, heardIn, pictureOf, waterOf } from './picture.ts'

const line = (n: number, more: Partial<Line> = {}): Event => ({
  type: more.kind === 'thought' ? 'thoughtSurfaced' : more.kind === 'speech' ? 'lineSpoken' : 'lineNarrated',
  line: {
    n,
    kind: 'narration',
    who: null,
    mood: null,
    text: 'Een regel van vijf woorden.',
    size: 1,
    heading: null,
    heavy: null,
    minutes: null,
    ...more,
  },
})
const there: Event[] = [
  { type: 'placeChanged', place: 'spreekkamer', light: 'avond' },
  { type: 'entered', who: 'milan', side: 'links' },
]
const view = (...events: Event[]): View => reduceAll(EMPTY_VIEW, events)
const heading = { place: 'gang', light: 'dag', day: null, clock: null } as const

test('the picture of a page is that of its last line, not that of the end of the moment', () => {
  const two = view(...there, line(0), { type: 'placeChanged', place: 'gang', light: 'dag' }, line(1, { heading }))
  expect(pictureOf(two, 0, 'light')).toMatchObject({
    place: 'spreekkamer',
    light: 'avond',
    actors: [{ who: 'milan', side: 'links', mood: 'rustig' }],
  })
  expect(pictureOf(two, 1, 'dark')).toMatchObject({ place: 'gang', light: 'dag', actors: [], theme: 'dark' })
})

test('a page happens in beats: lines without a change stay in the beat before, and give it their reading time', () => {
  const beats = beatsOf(
    view(
      ...there,
      line(0),
      line(1),
      { type: 'moodChanged', who: 'milan', mood: 'bang' },
      line(2),
      { type: 'staged', event: 'weglopen', who: 'milan' },
      line(3),
    ),
    0,
    'light',
    0.5,
  )
  expect(beats.map((beat) => beat.picture.actors.map((actor) => actor.mood))).toEqual([['rustig'], ['bang'], []])
  expect(beats.map((beat) => beat.cues)).toEqual([[{ type: 'chosen', at: 0.5 }], [], [{ type: 'staged', event: 'weglopen', who: 'milan' }]])
  expect(beats[0]?.hold).toBe(2500)
})

test('a picture knows the chair it is seen from; water alone has none', () => {
  const opened: Event = {
    type: 'runOpened',
    scenario: 'milan',
    hash: 'h',
    chair: 'client',
    rules: [],
    carried: [],
    strange: [],
    seat: 'client',
  }
  expect(pictureOf(view(opened, ...there, line(0)), 0, 'light').chair).toBe('client')
  expect(waterOf('light', true).chair).toBeNull()
})

test('the last beat of a page is its picture', () => {
  const told = view(
    ...there,
    line(0),
    { type: 'entered', who: 'jij', side: 'rechts' },
    line(1),
    line(2, { kind: 'thought', who: 'milan', text: null }),
  )
  expect(beatsOf(told, 0, 'light', null).at(-1)?.picture).toEqual(pictureOf(told, 0, 'light'))
  expect(pictureOf(told, 0, 'light').bubbles).toEqual([{ who: 'milan', clear: false, size: 1 }])
})

test('documents, outcomes, days and a rule that closes an option are cues', () => {
  const outcome = { id: 'o', title: 'O', text: 'o', who: null, line: 1, day: 2, unintended: true, causes: [] }
  const closed = { id: 'x', text: 'X', cost: null, closed: { by: 'rule', rule: 'b1' } } as const
  const told = view(
    ...there,
    line(0),
    { type: 'dayTurned', day: 9 },
    line(1),
    { type: 'documentLanded', doc: 'd', day: 9, line: 1 },
    { type: 'outcomeReached', outcome },
    { type: 'choicesOffered', offer: { kind: 'choice', choices: [closed] } },
  )
  expect(beatsOf(told, 0, 'light', null).at(-1)?.cues).toEqual([
    { type: 'day', days: 8 },
    { type: 'document' },
    { type: 'outcome', unintended: true },
    { type: 'closed' },
  ])
  expect(heardIn(told, 0)[1]).toMatchObject({ lands: true })
})

test('fear, anger and friction stir the water; trust clears it', () => {
  const with_ = (mood: 'rustig' | 'bang' | 'woedend', meters: View['meters']) =>
    pictureOf(view(...there, { type: 'moodChanged', who: 'milan', mood }, { type: 'metersChanged', meters }, line(0)), 0, 'light')
  expect(with_('rustig', { stroefheid: 0 }).tension).toBe(0)
  expect(with_('bang', { stroefheid: 0 }).tension).toBeLessThan(with_('woedend', { stroefheid: 0 }).tension)
  expect(with_('woedend', { stroefheid: 10 }).tension).toBe(1)
  expect(with_('rustig', { vertrouwen: 8 }).clarity).toBeGreaterThan(with_('rustig', { vertrouwen: 2 }).clarity)
})
