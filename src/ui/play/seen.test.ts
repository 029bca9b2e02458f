import { beforeEach, expect, test } from 'vitest'
import { PLACES as ALL_PLACES, AMBIENCES, SOUNDS, STAGED } from '../../engine/lines.ts'
import type { Event, Line, Scenario, View } from '../../engine/types.ts'
import { EMPTY_VIEW, reduceAll } from '../../engine/view.ts'
import { setLanguage } from '../../i18n/words.ts'
import { HEARD, PLACES, STAGINGS, seenOn } from './seen.ts'
import { spoken } from './spoken.ts'

const scenario = {
  cast: [
    { id: 'milan', name: 'Milan' },
    { id: 'fleur', name: 'Fleur' },
  ],
} as unknown as Scenario
const line = (n: number, more: Partial<Line> = {}): Event => ({
  type: more.kind === 'speech' ? 'lineSpoken' : 'lineNarrated',
  line: { n, kind: 'narration', who: null, mood: null, text: `Regel ${n}.`, size: 1, heading: null, heavy: null, minutes: null, ...more },
})
const there: Event[] = [
  { type: 'placeChanged', place: 'spreekkamer', light: 'dag' },
  { type: 'entered', who: 'milan', side: 'links' },
  { type: 'entered', who: 'jij', side: 'rechts' },
]
const view = (...events: Event[]): View => reduceAll(EMPTY_VIEW, events)
const at = (events: Event[], n: number) => seenOn(view(...events), scenario, 0).get(n)

beforeEach(() => setLanguage('nl'))

test('everything that is staged or heard has words of its own, in both languages, with a name and without', () => {
  for (const language of ['nl', 'en'] as const) {
    setLanguage(language)
    const words = STAGED.flatMap((event) => [STAGINGS[event]?.[0]({ name: 'Milan' }), STAGINGS[event]?.[1]()])
    expect(words.every((one) => one && one.length > 8)).toBe(true)
    expect(new Set(words).size).toBe(STAGED.length * 2)
    for (const event of STAGED) expect(STAGINGS[event]?.[0]({ name: 'Milan' })).toContain('Milan')
    const heard = SOUNDS.map((sound) => HEARD[sound]?.())
    expect(new Set(heard).size).toBe(SOUNDS.length)
    expect(ALL_PLACES.every((place) => (PLACES[place]?.() ?? '').length > 15)).toBe(true)
  }
})

test.each(STAGED)('%s is told on the page and read aloud once', (event) => {
  const told = view(...there, line(0), { type: 'staged', event, who: 'milan' }, line(1))
  const words = STAGINGS[event]?.[0]({ name: 'Milan' }) ?? ''
  expect(seenOn(told, scenario, 0).get(1)?.seen).toContain(words)
  expect(spoken(told, scenario, 0).split(words)).toHaveLength(2)
  const nobody = view(...there, line(0), { type: 'staged', event, who: null }, line(1))
  expect(seenOn(nobody, scenario, 0).get(1)?.seen).toEqual([STAGINGS[event]?.[1]()])
})

test('a page opens with the place and who is there, looking how', () => {
  const seen = at([...there, { type: 'moodChanged', who: 'milan', mood: 'bang' }, line(0)], 0)
  expect(seen?.seen).toEqual([PLACES.spreekkamer?.(), 'Je bent bij Milan (bang).'])
})

test('a page that opens on another day says so before where it is and who is there', () => {
  const gate: Event = { type: 'staged', event: 'poort-open', who: null }
  const heading = { place: 'spreekkamer', light: null, day: 2, clock: null }
  const told = view(line(0), { type: 'dayTurned', day: 2 }, ...there, gate, line(1, { heading }))
  const seen = seenOn(told, scenario, 1).get(1)?.seen
  expect(seen).toEqual(['Een dag later.', PLACES.spreekkamer?.(), 'Je bent bij Milan.', STAGINGS['poort-open']?.[1]()])
})

test('the player is with somebody, alone, or only looking on', () => {
  const enters = (who: string): Event => ({ type: 'entered', who, side: 'midden' })
  const told = (...who: string[]) => seenOn(view(...who.map(enters), line(0)), scenario, 0).get(0)?.seen
  expect(told('milan', 'jij', 'fleur')).toEqual(['Je bent bij Milan en Fleur.'])
  expect(told('milan', 'fleur')).toEqual(['Je ziet Milan en Fleur.'])
  expect(told('jij')).toEqual(['Je bent alleen.'])
  const tired: Event = { type: 'moodChanged', who: 'jij', mood: 'moe' }
  expect(at([...there, tired, line(0)], 0)?.seen.slice(1)).toEqual(['Je bent bij Milan.', 'Jij kijkt moe.'])
  setLanguage('en')
  expect(told('milan', 'jij', 'fleur')).toEqual(['You are with Milan and Fleur.'])
})

test('who explains does so; nobody looks explaining', () => {
  const explains: Event = { type: 'moodChanged', who: 'milan', mood: 'uitleggend' }
  expect(at([...there, line(0), explains, line(1)], 1)?.seen).toEqual(['Milan legt iets uit.'])
})

test('the same people in the same place are not told again on the next page', () => {
  const turned: Event = { type: 'choiceTaken', taken: { at: 0, id: 'a', text: 'A', day: 1, cost: null, style: null } }
  expect(at([...there, line(0), turned, line(1)], 1)).toBeUndefined()
  expect(at([...there, line(0), turned, { type: 'left', who: 'jij' }, line(1)], 1)?.seen).toEqual(['Je ziet Milan.'])
})

test('who comes, goes, or looks different is told where it happens; a mood that stands before the words is not told twice', () => {
  const come = at([...there, line(0), { type: 'entered', who: 'fleur', side: 'midden' }, line(1)], 1)
  expect(come?.seen).toEqual(['Fleur komt erbij.'])
  expect(at([...there, line(0), { type: 'left', who: 'milan' }, line(1)], 1)?.seen).toEqual(['Milan gaat weg.'])
  expect(at([...there, line(0), { type: 'moodChanged', who: 'milan', mood: 'boos' }, line(1)], 1)?.seen).toEqual(['Milan kijkt boos.'])
  expect(at([...there, line(0), line(1, { kind: 'speech', who: 'milan', mood: 'boos' })], 1)).toBeUndefined()
  // Walking out is told once, not as leaving too.
  expect(at([...there, line(0), { type: 'staged', event: 'weglopen', who: 'milan' }, line(1)], 1)?.seen).toEqual(['Milan loopt weg.'])
})

test('what is heard is in words, and so are the days that pass', () => {
  const seen = at([...there, line(0), { type: 'soundHeard', sound: 'sleutel' }, { type: 'ambienceChanged', ambience: 'regen' }, line(1)], 1)
  expect(seen?.heard).toEqual(['Je hoort regen op het raam.', 'Je hoort sleutels rinkelen.'])
  expect(AMBIENCES.filter((one) => one !== 'stil').length).toBe(5)
  const later = at([...there, line(0), { type: 'dayTurned', day: 8 }, line(1)], 1)
  expect(later?.seen).toEqual(['7 dagen later.'])
})
