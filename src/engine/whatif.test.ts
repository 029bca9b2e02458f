import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { compareRoutes } from './compare.ts'
import { openRun } from './run.ts'
import type { Route, Scenario, WhatIf } from './types.ts'
import { underRules, whatIf } from './whatif.ts'

const INK = `VAR geld = 0
VAR b_inkomen = 0
-> casemanager_start
=== casemanager_start ===
Een brief. #day: 1
* (zelf) [Zelf. #id: zelf #style: menselijk]
  ~ geld = 1
* (niet) [Niet. #id: niet #style: zakelijk]
* (dicht) [Dicht. #id: dicht #closed: time]
  -> END
-
Wat denkt hij?
* [Ja. #id: g_a #guess: milan]
* [Nee. #id: g_b #guess: milan #true]
- Milan: Zo. #day: 2 #outcome: brief {zelf: #because: choice zelf} {niet: #because: choice niet}
* {geld == 0} [Bel. #id: bel #style: zakelijk]
* {geld == 1} [Bel. #id: bel #closed: time]
  -> END
* [Loop. #id: loop #style: regel]
* [Praat. #id: praat #style: menselijk]
-
{ geld == 1:
  Er is geld. #day: 3 #outcome: geld #because: choice zelf
  -> vraag
- else:
  Er is geen geld. #day: 3 #outcome: arm #because: choice niet
  -> slot
}
= vraag
* [Wacht. #id: wacht #style: ruimte]
* [Mail. #id: mail #style: menselijk]
- -> slot
= slot
Nog iets. #day: 4
* [Door. #id: door #style: regel]
* [Rust. #id: rust #style: menselijk]
- Klaar. #ending: uit
-> END
`
const outcome = (id: string) => ({ [id]: { title: id } })
const scenario: Scenario = {
  ...scenarioOf(INK),
  outcomes: { ...outcome('brief'), ...outcome('geld'), ...outcome('arm') },
  endings: { uit: { title: 'Uit', text: 'Uit.' } },
}
const route = (...choices: string[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: [],
  carried: [],
  seed: 1,
  choices,
})
const other = (...args: Parameters<typeof whatIf>): WhatIf => {
  const made = whatIf(...args)
  if ('refused' in made) throw new Error(made.refused)
  return made
}
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id)

describe('what if', () => {
  test('IF1 another choice, and the same ones after it where they lie open', () => {
    const made = other(scenario, route('zelf', 'g_a', 'praat', 'mail', 'rust'), 0, 'niet')
    expect(made.route).toEqual(route('niet', 'g_a', 'praat', 'rust'))
    expect(made).toMatchObject({ from: 0, followed: 2, strayed: [] })
    expect(made.after.ending).toBe('uit')
    expect(made.after).toEqual(openRun(scenario, made.route).view())
    const whole = route('zelf', 'g_a', 'praat', 'mail', 'rust')
    const { before } = made
    expect(before).toEqual(openRun(scenario, whole).view())
    // A view that is at hand is not made again.
    expect(other(scenario, whole, 0, 'niet', before).before).toBe(before)
    expect(other(scenario, whole, 0, 'niet', before)).toEqual(made)
  })

  test('IF2 where the same choice cannot be, the way of choosing that came most often; else the first that is open', () => {
    const made = other(scenario, route('niet', 'g_b', 'bel', 'door'), 0, 'zelf')
    // Twice zakelijk: nothing that lies here is, so the first that is open.
    expect(made.route.choices).toEqual(['zelf', 'g_b', 'loop', 'wacht', 'door'])
    expect(made.strayed).toEqual([
      { at: 2, instead: 'bel', took: 'loop' },
      { at: 3, instead: null, took: 'wacht' },
    ])
    expect(made.followed).toBe(1)
    const warm = other(scenario, route('niet', 'g_b', 'praat', 'rust'), 0, 'zelf')
    expect(warm.strayed).toEqual([{ at: 3, instead: null, took: 'mail' }])
  })

  test('IF3 the outcomes that went, that came, and that have other causes; and the first line that differs', () => {
    const made = other(scenario, route('zelf', 'g_a', 'praat', 'mail', 'rust'), 0, 'niet')
    expect(ids(made.outcomes.gone)).toEqual(['geld'])
    expect(ids(made.outcomes.came)).toEqual(['arm'])
    expect(made.outcomes.other.map(([a, b]) => [a.id, ids(a.causes), ids(b.causes)])).toEqual([['brief', ['zelf'], ['niet']]])
    expect([made.firstDifferent.before?.text, made.firstDifferent.after?.text]).toEqual(['Er is geld.', 'Er is geen geld.'])
    const late = other(scenario, route('zelf', 'g_a', 'praat', 'mail', 'rust'), 4, 'door')
    expect(late.firstDifferent).toEqual({ before: null, after: null })
    expect(late.outcomes).toEqual({ gone: [], came: [], other: [] })
  })

  test('IF4 a route that stopped halfway is followed as far as it came', () => {
    const made = other(scenario, route('zelf', 'g_a'), 0, 'niet')
    expect(made.route.choices).toEqual(['niet', 'g_a', 'loop'].slice(0, 2))
    expect(made.after.ending).toBeNull()
    const further = other(scenario, route('zelf', 'g_a', 'praat'), 0, 'niet')
    expect(further.route.choices).toEqual(['niet', 'g_a', 'praat'])
    expect(further.after.day).toBe(4)
  })

  test('IF5 refused: another story, what is closed or not there, a guess, and the choice that was made', () => {
    const whole = route('zelf', 'g_a', 'praat')
    expect(whatIf(scenario, { ...whole, scenario: 'iets' }, 0, 'niet')).toEqual({ refused: 'otherStory' })
    expect(whatIf(scenario, { ...whole, chair: 'niemand' }, 0, 'niet')).toEqual({ refused: 'otherStory' })
    expect(whatIf(scenario, whole, 0, 'dicht')).toEqual({ refused: 'closed' })
    expect(whatIf(scenario, whole, 0, 'zelf')).toEqual({ refused: 'same' })
    for (const [at, id] of [
      [0, 'rust'],
      [1, 'g_b'],
      [3, 'mail'],
      [-1, 'niet'],
      [0.5, 'niet'],
    ] as const)
      expect(whatIf(scenario, whole, at, id)).toEqual({ refused: 'stale' })
    // A route that does not fit before that point has nothing to choose there.
    expect(whatIf(scenario, route('weg', 'g_a', 'praat'), 2, 'loop')).toEqual({ refused: 'stale' })
  })

  test('IF6 two routes side by side, and refused when they are of different stories or chairs', () => {
    const [a, b] = [route('zelf', 'g_a', 'praat', 'mail', 'rust'), route('zelf', 'g_a', 'loop', 'mail', 'rust')]
    expect(compareRoutes(scenario, a, b)).toMatchObject({ from: 2, firstDifferent: { before: null, after: null } })
    expect(compareRoutes(scenario, a, a)).toMatchObject({ from: 5, outcomes: { gone: [], came: [], other: [] } })
    expect(compareRoutes(scenario, a, { ...b, scenario: 'iets' })).toEqual({ refused: 'otherStory' })
    expect(compareRoutes(scenario, { ...a, scenario: 'iets' }, b)).toEqual({ refused: 'otherStory' })
    expect(compareRoutes(scenario, a, { ...b, chair: 'client' })).toEqual({ refused: 'otherChair' })
  })

  test('IF7 whatever is chosen elsewhere, the new route plays, begins as the old one and comes to an ending', () => {
    const pick = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(pick, fc.nat(5), fc.nat(2), (picks, at, which) => {
        const run = openRun(scenario, route())
        for (const n of picks) {
          const { offer } = run.view()
          const open = offer?.choices.filter((one) => !one.closed) ?? []
          const one = open[n % open.length]
          if (one) run.apply({ type: offer?.kind === 'guess' ? 'guess' : 'choose', id: one.id })
        }
        const whole = run.route()
        const offered = openRun(scenario, { ...whole, choices: whole.choices.slice(0, at) }).view().offer?.choices[which]
        const made = whatIf(scenario, whole, at, offered?.id ?? '')
        if ('refused' in made) return
        expect(made.route.choices.slice(0, at + 1)).toEqual([...whole.choices.slice(0, at), offered?.id])
        expect(made.after.ending).toBe('uit')
        expect(made.after).toEqual(openRun(scenario, made.route).view())
        const decisions = made.after.decisions.length - made.before.decisions.filter((one) => one.at < at).length - 1
        expect(made.followed + made.strayed.length).toBe(decisions)
      }),
    )
  })
})

const RULED = `LIST regels = (b1), (b8)
-> casemanager_start
=== casemanager_start ===
Een brief. #day: 1
* [Zelf. #id: zelf #style: menselijk]
* [Niet. #id: niet #style: zakelijk]
-
{ regels ? b8:
  Het loket is dicht. #day: 2 #outcome: brief #because: rule b8
- else:
  Het loket is open. #day: 2 #outcome: brief #because: alternative b8
}
* {regels ? b8} [Wacht. #id: wacht #style: menselijk]
* {not (regels ? b8)} [Wacht. #id: wacht #closed: time]
  -> END
* [Loop. #id: loop #style: zakelijk]
* {not (regels ? b8)} [Vraag. #id: vraag #style: menselijk]
-
{ regels ? b8:
  Geen geld. #day: 3 #outcome: arm #because: rule b8
- else:
  Geld. #day: 3 #outcome: geld #because: alternative b8
}
* [Door. #id: door #style: regel]
- Klaar. #ending: uit
-> END
`
const ruled: Scenario = { ...scenarioOf(RULED), outcomes: scenario.outcomes, endings: scenario.endings }
const under = (played: Route, rules: string[]): WhatIf => {
  const made = underRules(ruled, played, rules)
  if ('refused' in made) throw new Error(made.refused)
  return made
}

describe('under other rules', () => {
  const played = { ...route('zelf', 'wacht', 'door'), rules: ['b1', 'b8'], seed: 5, carried: [] }

  test('IF8 the same choices where they lie open, else in the same way; and what came of it', () => {
    const made = under(played, ['b1'])
    expect(made.route).toEqual({ ...played, rules: ['b1'], choices: ['zelf', 'vraag', 'door'] })
    expect(made).toMatchObject({ from: 1, followed: 1, strayed: [{ at: 1, instead: 'wacht', took: 'vraag' }] })
    expect(made.firstDifferent).toMatchObject({ before: { text: 'Het loket is dicht.' }, after: { text: 'Het loket is open.' } })
    expect(ids(made.outcomes.gone)).toEqual(['arm'])
    expect(ids(made.outcomes.came)).toEqual(['geld'])
    expect(made.outcomes.other.map(([was, now]) => [was.causes[0]?.kind, now.causes[0]?.kind])).toEqual([['rule', 'alternative']])
    expect(made.after).toEqual(openRun(ruled, made.route).view())
    // The order in which the rules are named makes no other route.
    expect(under(played, ['b8', 'b1', 'b8']).route.rules).toEqual(['b1', 'b8'])
    expect(underRules(ruled, { ...played, scenario: 'iets' }, [])).toEqual({ refused: 'otherStory' })
  })

  test('IF8 a route that stopped halfway stops there again', () => {
    const made = under({ ...played, choices: ['zelf'] }, ['b1'])
    expect(made.route.choices).toEqual(['zelf'])
    expect(made.after.ending).toBeNull()
  })

  test('IF9 a rule that never bites here changes nothing', () => {
    const made = under(played, ['b8'])
    expect(made).toMatchObject({ from: 3, followed: 0, strayed: [], firstDifferent: { before: null, after: null } })
    expect(made.outcomes).toEqual({ gone: [], came: [], other: [] })
    expect(made.route.choices).toEqual(played.choices)
  })
})
