import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from './run.ts'
import type { Event, Line, Route, View } from './types.ts'
import { EMPTY_VIEW, reduce, reduceAll } from './view.ts'

const scenario = scenarioOf(SMALL)
const START: Route = {
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  carried: [],
  seed: 3,
  choices: [],
}
/** Which of the open options is taken at each point, and a rewind now and then. */
const moves = fc.array(fc.record({ pick: fc.nat(3), rewind: fc.option(fc.nat(4), { freq: 5 }) }), { maxLength: 8 })

test('VIEW1 reducing the events of a run gives its view; replay equals play', () => {
  fc.assert(
    fc.property(moves, (made) => {
      const run = openRun(scenario, START)
      let followed: View = reduceAll(EMPTY_VIEW, run.events())
      for (const { pick, rewind } of made) {
        if (rewind !== null) followed = reduceAll(followed, run.apply({ type: 'rewind', to: rewind }))
        const offer = run.view().offer
        const choice = offer?.choices[pick % offer.choices.length]
        if (!choice) continue
        followed = reduceAll(followed, run.apply({ type: offer?.kind === 'guess' ? 'guess' : 'choose', id: choice.id }))
      }
      expect(followed).toEqual(run.view())
      const replayed = openRun(scenario, run.route())
      expect(replayed.view()).toEqual({ ...run.view(), refused: null })
      expect(reduceAll(EMPTY_VIEW, replayed.events())).toEqual(replayed.view())
    }),
  )
})

test('VIEW2 reducing never changes an older view', () => {
  const run = openRun(scenario, { ...START, choices: ['vinkje', 'g_a', 'bellen'] })
  let view = EMPTY_VIEW
  for (const event of run.events()) {
    const before = structuredClone(view)
    const next = reduce(view, event)
    expect(view).toEqual(before)
    view = next
  }
})

test('VIEW5 whoever was in the old scene is gone from the new one, also in the same place', () => {
  const same = reduceAll(EMPTY_VIEW, [
    { type: 'placeChanged', place: 'cel', light: 'dag' },
    { type: 'entered', who: 'milan', side: 'links' },
    { type: 'placeChanged', place: 'cel', light: 'avond' },
  ])
  expect(same).toMatchObject({ place: 'cel', light: 'avond', stage: [] })
  const run = openRun(scenario, START)
  expect(run.view().stage).toEqual([{ who: 'milan', side: 'links', mood: 'vriendelijk' }])
  const moved = openRun(scenario, { ...START, choices: ['vinkje', 'g_a', 'langs'] })
  expect(moved.view()).toMatchObject({ place: 'gang', light: 'avond', stage: [], day: 16 })
})

test('VIEW6 every moment keeps its meters, the hidden ones only after the ending', () => {
  const told = scenarioOf(`VAR vertrouwen = 3
VAR erbij_horen = 1
VAR draagkracht = 7
-> casemanager_start
=== casemanager_start ===
Dag.
* [Groet. #id: groet]
  ~ vertrouwen = 5
  ~ erbij_horen = 2
- Daar.
* [Zwijg. #id: zwijg]
- En.
* [Ga. #id: ga]
  ~ erbij_horen = 6
- Weg. #ending: uit
-> END
`)
  const at = (...choices: string[]) => openRun(told, { ...START, rules: [], choices }).view()
  const metersOf = (view: View) => [...view.past, view.now].map((moment) => moment.meters)
  expect(metersOf(at('groet', 'zwijg'))).toEqual([{ vertrouwen: 3 }, { vertrouwen: 5 }, { vertrouwen: 5 }])
  expect(metersOf(at('groet', 'zwijg', 'ga'))).toEqual([
    { vertrouwen: 3, erbij_horen: 1, draagkracht: 7 },
    { vertrouwen: 5, erbij_horen: 2, draagkracht: 7 },
    { vertrouwen: 5, erbij_horen: 2, draagkracht: 7 },
    { vertrouwen: 5, erbij_horen: 6, draagkracht: 7 },
  ])
})

const line = (n: number, who: string | null = null, mood: Line['mood'] = null): Event => {
  const told: Line = { n, kind: who ? 'speech' : 'narration', who, mood, text: `${n}`, size: 1, heading: null, heavy: null, minutes: null }
  return { type: who ? 'lineSpoken' : 'lineNarrated', line: told }
}

test('VIEW3 every line has its shot, and what happened belongs to the line that came with it', () => {
  const view = reduceAll(EMPTY_VIEW, [
    { type: 'dayTurned', day: 2 },
    { type: 'placeChanged', place: 'cel', light: 'avond' },
    { type: 'entered', who: 'milan', side: 'links' },
    line(0),
    { type: 'staged', event: 'telefoon', who: null },
    { type: 'soundHeard', sound: 'telefoon' },
    line(1, 'milan', 'bang'),
    { type: 'left', who: 'milan' },
    { type: 'dayTurned', day: 9 },
    line(2),
  ])
  const there = { place: 'cel', light: 'avond', ambience: null }
  const heard = [
    { type: 'staged', event: 'telefoon', who: null },
    { type: 'heard', sound: 'telefoon' },
  ]
  expect(view.now.shots).toEqual([
    { ...there, stage: [{ who: 'milan', side: 'links', mood: null }], happened: [] },
    { ...there, stage: [{ who: 'milan', side: 'links', mood: 'bang' }], happened: heard },
    { ...there, stage: [], happened: [{ type: 'daysPassed', days: 7 }] },
  ])
  expect(view.coming).toEqual([])
})

test('VIEW4 a staged event leaves behind what the picture shows afterwards', () => {
  const after = (event: string) => {
    const start: Event[] = [
      { type: 'entered', who: 'milan', side: 'links' },
      { type: 'moodChanged', who: 'milan', mood: 'rustig' },
    ]
    return reduceAll(EMPTY_VIEW, [...start, { type: 'staged', event, who: 'milan' }]).stage.map((one) => one.mood)
  }
  expect(after('weglopen')).toEqual([])
  expect(after('dichtklappen')).toEqual(['gesloten'])
  expect(after('woede-uitbarsting')).toEqual(['boos'])
  for (const event of ['stilte', 'omhelzen', 'terugval', 'wachten']) expect(after(event)).toEqual(['rustig'])
})

test('VIEW7 a moment knows which theories were touched in it', () => {
  const { past, now, theories } = reduceAll(EMPTY_VIEW, [
    { type: 'theoryTouched', theory: 'lipsky', line: 0 },
    { type: 'theoryTouched', theory: 'lipsky', line: 1 },
    { type: 'choiceTaken', taken: { at: 0, id: 'vinkje', text: '', day: 1, cost: null, style: null } },
    { type: 'theoryTouched', theory: 'zacka', line: 2 },
    { type: 'theoryTouched', theory: 'lipsky', line: 3 },
  ])
  expect([past[0]?.theories, now.theories, theories]).toEqual([['lipsky'], ['zacka', 'lipsky'], ['lipsky', 'zacka']])
})
