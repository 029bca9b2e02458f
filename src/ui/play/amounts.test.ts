import { describe, expect, it } from 'vitest'
import { METERS } from '../../engine/meters.ts'
import { allianceWord, clocksOn, duration, level, meterName, timeLeft } from './amounts.ts'

describe('duration', () => {
  it.each([
    [10, '10 minuten'],
    [15, 'een kwartier'],
    [30, 'een half uur'],
    [45, 'drie kwartier'],
    [60, '1 uur'],
    [75, '1 uur en een kwartier'],
    [90, 'anderhalf uur'],
    [120, '2 uur'],
    [150, '2 en een half uur'],
    [165, '2 uur en drie kwartier'],
    [200, '3 uur en 20 minuten'],
  ])('says %i minutes as %s', (minutes, words) => {
    expect(duration(minutes)).toBe(words)
  })

  it('says plainly that time is up', () => {
    expect(timeLeft(0)).toBe('Geen tijd meer deze week')
    expect(timeLeft(180)).toBe('Nog 3 uur deze week')
  })
})

describe('clocksOn', () => {
  const clocks = [
    { id: 'binnen', client: 'Dag {dag} van 26', procedure: 'D&R-plan', weeks: 9 },
    { id: 'buiten', client: 'Dag {n} buiten', procedure: 'Nog niet aangevraagd', weeks: 0 },
    { id: 'gemeente', client: 'Dag {n} buiten', since: 'buiten', procedure: 'Besluit', weeks: 8 },
  ]
  const turned = [
    { id: 'buiten', day: 17 },
    { id: 'gemeente', day: 20 },
  ]

  it('counts the client in days and the procedure in weeks', () => {
    expect(clocksOn(clocks, [], 2)).toEqual({ client: 'Dag 2 van 26', procedure: 'D&R-plan: week 1 van 9' })
    expect(clocksOn(clocks, turned, 9)).toEqual({ client: 'Dag 9 van 26', procedure: 'D&R-plan: week 2 van 9' })
  })

  it('moves to the next pair on its day; a procedure that does not run has no week', () => {
    expect(clocksOn(clocks, turned, 17)).toEqual({ client: 'Dag 1 buiten', procedure: 'Nog niet aangevraagd' })
    expect(clocksOn(clocks, turned, 20)).toEqual({ client: 'Dag 4 buiten', procedure: 'Besluit: week 1 van 8' })
  })

  it('says so when a procedure takes longer than it may', () => {
    expect(clocksOn(clocks, turned, 110)?.procedure).toBe('Besluit: langer dan 8 weken')
  })
})

describe('meters', () => {
  it('have five words from the lowest to the highest value', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => level(value, 10))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4])
  })

  it('all have a name, and a word for each step when they show how two people work together', () => {
    for (const spec of METERS) {
      if (spec.kind === 'condition' || spec.kind === 'alliance') expect(meterName(spec.name)).not.toBe(spec.name)
      if (spec.kind === 'alliance') for (const step of [0, 1, 2, 3, 4] as const) expect(allianceWord(spec.name, step)).not.toBe('')
    }
  })
})
