import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { watchingOf } from '../../app/looking.ts'
import type { Route } from '../../engine/types.ts'
import { dayIn, daysOf, holdAt, readingTime, reelOf, type Step, stepFrom, takenAt } from './reel.ts'

const scenario = scenarioOf(`
VAR vertrouwen = 0
-> casemanager_start
=== casemanager_start ===
Het is dag 1. #scene: gang dag #day: 1
Milan (bang): Hoi.
Milan denkt (bang): Ik wil weg.
* [Ga zitten. #id: zitten]
* [Blijf staan. #id: staan]
-
Je doet het.
Een week later. #day: 8 #scene: spreekkamer ochtend
Milan (rustig): Daar ben je.
Wat denkt hij?
* [Hij is moe. #id: moe #guess: milan]
* [Hij is bang. #id: bang #guess: milan #true]
-
Het wordt zwaar. #heavy: een overlijden
Klaar. #ending: uit
-> END
`)
const route: Route = {
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: [],
  carried: [],
  seed: 1,
  choices: ['zitten', 'moe'],
}
const show = (choices = route.choices, clear = false) =>
  watchingOf(scenario, { saved: null, title: 'x', route: { ...route, choices }, clear }, 'a').rests
const rests = show()
const reel = reelOf(rests)

describe('the reel of a route', () => {
  test('has every line one by one, a halt at each decision, the note before what is heavy, and an end', () => {
    const lines = rests.flatMap((view) => view.now.lines).length
    expect(reel.filter((stop) => stop.phase === 'line')).toHaveLength(lines)
    expect(reel.filter((stop) => stop.phase !== 'line').map((stop) => `${stop.made} ${stop.phase}`)).toEqual([
      '0 offer',
      '0 taken',
      '1 offer',
      '1 taken',
      '2 heavy',
      '2 end',
    ])
    expect(daysOf(reel)).toEqual([1, 8])
  })

  test('the view at a rest is as it was then: what was offered, and only what could be read', () => {
    expect(rests.map((view) => view.made)).toEqual([0, 1, 2])
    expect(rests[0]?.now.lines.find((line) => line.kind === 'thought')?.text).toBeNull()
    expect(show(route.choices, true)[0]?.now.lines.find((line) => line.kind === 'thought')?.text).toBe('Ik wil weg.')
    expect([takenAt(rests, 0), takenAt(rests, 1), takenAt(rests, 2)]).toEqual(['zitten', 'moe', null])
  })

  test('a route that stops halfway ends where it stops', () => {
    const short = reelOf(show(['zitten']))
    expect(short.at(-1)).toMatchObject({ made: 1, phase: 'end' })
    expect(short.filter((stop) => stop.phase === 'taken')).toHaveLength(1)
  })
})

describe('stepping', () => {
  test('a page further: first the rest of this page, then its decision, then the next page as a whole', () => {
    const first = stepFrom(reel, 0, 'page')
    expect(reel[first]).toMatchObject({ made: 0, phase: 'line', lines: 3 })
    const offer = stepFrom(reel, first, 'page')
    expect(reel[offer]?.phase).toBe('offer')
    expect(reel[stepFrom(reel, offer, 'page')]?.phase).toBe('taken')
  })

  test('to a decision and back again', () => {
    const one = stepFrom(reel, 0, 'decision')
    const two = stepFrom(reel, one, 'decision')
    expect([reel[one]?.made, reel[two]?.made]).toEqual([0, 1])
    expect(stepFrom(reel, two, 'decisionBack')).toBe(one)
    expect(stepFrom(reel, one, 'decisionBack')).toBe(0)
    expect(stepFrom(reel, one + 1, 'decisionBack'), 'from what was taken to its options').toBe(one)
    expect(reel[stepFrom(reel, two, 'decision')]?.phase).toBe('end')
  })

  test('to a day: its first stop', () => {
    expect(reel[dayIn(reel, 8)]).toMatchObject({ day: 8, lines: 1 })
    expect(dayIn(reel, 99)).toBe(reel.length - 1)
  })

  test('never leaves the reel, and always comes to the end and the beginning', () => {
    const steps: Step[] = ['page', 'pageBack', 'decision', 'decisionBack']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps)), fc.nat(reel.length - 1), (way, from) => {
        let at = from
        for (const step of way) {
          const to = stepFrom(reel, at, step)
          expect(reel[to]).toBeDefined()
          if (step === 'page' || step === 'decision') expect(to).toBeGreaterThanOrEqual(at)
          else expect(to).toBeLessThanOrEqual(at)
          at = to
        }
      }),
    )
    let on = 0
    for (let n = 0; n < reel.length; n++) on = stepFrom(reel, on, 'page')
    expect(on).toBe(reel.length - 1)
    for (let n = 0; n < reel.length; n++) on = stepFrom(reel, on, 'pageBack')
    expect(reel[on]).toMatchObject({ made: 0, page: 0 })
  })
})

describe('the time of a text', () => {
  test('longer words and more of them take longer; slow is slower than fast', () => {
    const text = 'Dit is een zin van gewone lengte, zoals er zoveel zijn.'
    expect(readingTime(text, 'slow')).toBeGreaterThan(readingTime(text, 'normal'))
    expect(readingTime(text, 'normal')).toBeGreaterThan(readingTime(text, 'fast'))
    expect(readingTime(`${text} ${text}`, 'normal')).toBeGreaterThan(readingTime(text, 'normal'))
    expect(readingTime('onuitspreekbaarlangewoorden '.repeat(4).trim(), 'normal')).toBeGreaterThan(
      readingTime('een twee drie vier', 'normal'),
    )
    expect(readingTime('Ja.', 'normal')).toBeGreaterThanOrEqual(1300)
  })

  test('only the note before what is heavy and the end wait for the reader', () => {
    const waits = reel.filter((stop) => {
      const view = rests[stop.made]
      return view && holdAt(stop, view, 'normal') === null
    })
    expect(waits.map((stop) => stop.phase)).toEqual(['heavy', 'end'])
  })
})
