import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { BEAMER, type Held, HOST, hold, LEAD, START, seat, vote } from '../../../tests/room.ts'
import { newRoom, openSession } from './session.ts'

const INK = `
VAR rol = ""
LIST regels = (b1), (b8)
-> casemanager_start
=== casemanager_start ===
De map ligt open. #scene: spreekkamer ochtend #day: 2 #enter: milan links
* [‘Wie wacht er?’ #id: wie #style: menselijk]
* [Lees de lijst voor. #id: lijst #style: zakelijk]
- Hij kijkt op.
Milan denkt: Nog twee weken. #clear
* [Bel de mentor. #id: mentor #style: menselijk]
* [Typ door. #id: door #style: zakelijk]
- De poort. #day: 5
* [‘Tot morgen.’ #id: morgen #style: zakelijk]
* [Loop mee. #id: mee #style: menselijk]
-
{ regels ? b8:
Er komt een brief. #outcome: achter #because: rule b8 #unintended
Milan denkt: Die leg ik bij de andere. #clear
- else:
Het formulier is weg. #outcome: weg
Er wordt gebeld. #outcome: gebeld #unintended
Moeder denkt: Zondag en dan al zo laat. #clear
}
Klaar. #ending: uit
-> END
`
const STORY = scenarioOf(INK, {
  decisions: [
    {
      id: 'eerst',
      chair: 'casemanager',
      title: 'Eerst',
      day: 2,
      options: { wie: { good: '', costs: '' }, lijst: { good: '', costs: '' } },
    },
    {
      id: 'laatst',
      chair: 'casemanager',
      title: 'Laatst',
      day: 5,
      options: { morgen: { good: '', costs: '' }, mee: { good: '', costs: '' } },
    },
  ],
  samples: { casemanager: { title: 'Gewoon', carried: [], choices: ['lijst', 'door', 'morgen'], seed: 3 } },
  outcomes: { achter: { title: 'Huur loopt achter' }, gebeld: { title: 'Er werd gebeld' }, weg: { title: 'Weg' } },
  lab: { gate: 'binnen', days: 90, counted: [], short: { chair: 'casemanager', decisions: ['eerst', 'laatst'] } },
})
const route = { scenario: 'proef', hash: STORY.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 3, choices: [] }
const fresh = () => newRoom({ form: 'rules', by: 'phones', route, stops: [], short: false, now: START })

function opened(): Held {
  const held = hold(fresh(), [LEAD, BEAMER, seat(1), seat(2)], STORY)
  for (const n of [1, 2]) held.say({ type: 'join', seat: `s${n}` }, HOST)
  held.lead({ type: 'begin' })
  return held
}

/** Played to the end, in the second part. */
function turning(): Held {
  const held = opened()
  held.lead({ type: 'take', choice: 'wie', why: '' })
  held.lead({ type: 'take', choice: null, why: '' })
  held.lead({ type: 'take', choice: 'mee', why: '' })
  held.lead({ type: 'part', to: 2 })
  return held
}

describe('trying rules together', () => {
  test('POLICY1 what is asked is asked; what lies between falls as in the sample, or in the way the room chose', () => {
    const held = opened()
    // Here something is asked: nothing falls by itself.
    expect(held.lead({ type: 'take', choice: null, why: '' })).toBe('unfit')
    held.lead({ type: 'openVote' })
    vote(held, 1, 'lijst')
    vote(held, 2, 'lijst')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'take', choice: 'lijst', why: '' })
    held.lead({ type: 'take', choice: null, why: '' })
    expect(held.room().route.choices).toEqual(['lijst', 'door'])
    expect(held.room()).toMatchObject({ phase: 'reading', page: 0, made: 2 })
    for (const screen of held.screens) expect(screen.view.offer?.choices.map(({ id }) => id)).toEqual(['morgen', 'mee'])
  })

  test('POLICY2 a part sets the timer to its minutes; who was not met yet cannot be met', () => {
    const held = opened()
    expect(held.room().timer?.of).toBe(600_000)
    expect(held.lead({ type: 'part', to: 3 })).toBe('unfit')
    held.lead({ type: 'part', to: 2 })
    expect(held.room()).toMatchObject({ policy: { part: 2, met: null }, timer: { of: 300_000 } })
  })

  test('POLICY3 the room votes which rule is turned, like about anything else', () => {
    const held = turning()
    held.lead({ type: 'openVote' })
    expect(held.ballot()).toMatchObject({ kind: 'rule', options: [{ id: 'b1' }, { id: 'b8' }] })
    vote(held, 1, 'b8', 'Die brief leest niemand.')
    expect(held.screen(seat(2)).room.ballot?.rounds[0]?.votes).toEqual({ s1: null })
    vote(held, 2, 'b8')
    held.lead({ type: 'reveal' })
    expect(held.lead({ type: 'take', choice: 'b1', why: '' })).toBe('reason')
    held.lead({ type: 'take', choice: 'b8', why: '' })
    const { past, policy, route: kept } = held.room()
    expect(past.at(-1)).toMatchObject({ kind: 'rule', taken: { id: 'b8', by: 'majority' } })
    // The route itself stays what was played.
    expect(kept.rules).toEqual(['b1', 'b8'])
    expect(policy?.met).toEqual({
      rule: 'b8',
      first: {
        today: {
          place: 'spreekkamer',
          day: 5,
          lines: [
            { who: null, thought: false, text: 'Er komt een brief.' },
            { who: 'milan', thought: true, text: 'Die leg ik bij de andere.' },
            { who: null, thought: false, text: 'Klaar.' },
          ],
        },
        yours: {
          place: 'spreekkamer',
          day: 5,
          lines: [
            { who: null, thought: false, text: 'Het formulier is weg.' },
            { who: null, thought: false, text: 'Er wordt gebeld.' },
            { who: 'moeder', thought: true, text: 'Zondag en dan al zo laat.' },
            { who: null, thought: false, text: 'Klaar.' },
          ],
        },
      },
      gone: [{ title: 'Huur loopt achter', unintended: true }],
      came: [
        { title: 'Weg', unintended: false },
        { title: 'Er werd gebeld', unintended: true },
      ],
      ending: { today: 'Uit', yours: 'Uit' },
      aloud: { who: 'moeder', text: 'Zondag en dan al zo laat.', title: 'Er werd gebeld' },
    })
    expect(held.lead({ type: 'part', to: 3 })).not.toBe('unfit')
    for (const screen of held.screens) expect(screen.room.policy).toEqual(held.room().policy)
  })

  test('POLICY3 another rule can be turned afterwards; a rule that changes nothing says so', () => {
    const held = turning()
    held.lead({ type: 'take', choice: 'b8', why: '' })
    held.lead({ type: 'take', choice: 'b1', why: '' })
    expect(held.room().policy?.met).toMatchObject({ rule: 'b1', first: null, gone: [], came: [], aloud: null })
  })

  test('POLICY2 a round that is open ends with its part; a kept room goes on in the same part', () => {
    const held = turning()
    held.lead({ type: 'openVote' })
    const again = openSession(STORY, JSON.parse(JSON.stringify(held.room())))
    expect(again.room()).toMatchObject({ phase: 'voting', ballot: { kind: 'rule' } })
    held.lead({ type: 'part', to: 1 })
    expect(held.room()).toMatchObject({ phase: 'reading', ballot: null, policy: { part: 1 } })
    // What the room has seen is kept.
    held.lead({ type: 'part', to: 2 })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'b1')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'part', to: 1 })
    expect(held.room()).toMatchObject({ ballot: null })
    expect(held.room().past.at(-1)).toMatchObject({ kind: 'rule', taken: null })
  })

  test('POLICY3 only its own part asks for a rule', () => {
    const held = turning()
    held.lead({ type: 'take', choice: 'b8', why: '' })
    held.lead({ type: 'part', to: 3 })
    expect(held.lead({ type: 'openVote' })).toBe('unfit')
  })

  test('parts belong to this form only', () => {
    const decide = newRoom({ form: 'decide', by: 'phones', route, stops: [], short: false, now: START })
    const held = hold(decide, [LEAD], STORY)
    held.lead({ type: 'begin' })
    expect(held.lead({ type: 'part', to: 2 })).toBe('unfit')
    expect(held.lead({ type: 'take', choice: null, why: '' })).toBe('unfit')
  })
})
