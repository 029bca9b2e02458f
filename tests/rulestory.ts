/** A small story with a short form and a rule that bites, for tests of trying rules together: screens, report, and what whoever leads can do. */
import { newRoom } from '../src/engine/session/session.ts'
import type { Room } from '../src/engine/session/types.ts'
import { scenarioOf } from './fixture.ts'
import { BEAMER, type Held, HOST, hold, LEAD, START, seat } from './room.ts'

const OPTION = { good: '', costs: '' }
export const SHORT = scenarioOf(
  `
VAR rol = ""
LIST regels = (b1), (b8)
-> casemanager_start
=== casemanager_start ===
De map ligt open. #scene: spreekkamer ochtend #day: 2
* [Bel. #id: bel] Je belt. #outcome: opgenomen #because: choice bel
* [Wacht. #id: wacht] Je wacht.
-
Een week later. #day: 9
* [Typ door. #id: door] Door. #outcome: getypt #because: choice door
* [Sta op. #id: op] Op.
-
De poort. #day: 20
* [Zwaai. #id: zwaai] Dag.
* [Loop mee. #id: mee] Kom.
-
{ regels ? b8:
Er komt een brief. #outcome: achter #because: rule b8 #unintended
Milan denkt: Die leg ik bij de andere. #clear
- else:
Er wordt gebeld. #outcome: gebeld
}
Klaar. #ending: uit
-> END
`,
  {
    decisions: [
      { id: 'eerst', chair: 'casemanager', title: 'Eerst', day: 2, options: { bel: OPTION, wacht: OPTION } },
      {
        id: 'midden',
        chair: 'casemanager',
        title: 'Midden',
        day: 9,
        options: { door: { ...OPTION, told: 'Zij typte door.' }, op: OPTION },
      },
      { id: 'laatst', chair: 'casemanager', title: 'Laatst', day: 20, options: { zwaai: OPTION, mee: OPTION } },
    ],
    outcomes: {
      achter: { title: 'Huur loopt achter' },
      gebeld: { title: 'Er werd gebeld' },
      opgenomen: { title: 'Er werd opgenomen' },
      getypt: { title: 'Alles stond erin' },
    },
    samples: { casemanager: { title: 'Gewoon', carried: [], choices: ['bel', 'door', 'zwaai'], seed: 3 } },
    lab: { gate: 'binnen', days: 90, counted: [], short: { chair: 'casemanager', decisions: ['eerst', 'laatst'] } },
  },
)

/** Trying rules with two phones; begun, in the first part. */
export function trying(by: Room['by'] = 'phones'): Held {
  const route = { scenario: 'proef', hash: SHORT.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 3, choices: [] }
  const held = hold(newRoom({ form: 'rules', by, route, stops: [], short: false, now: START }), [LEAD, BEAMER, seat(1), seat(2)], SHORT)
  if (by === 'phones') for (const n of [1, 2]) held.say({ type: 'join', seat: `s${n}` }, HOST)
  held.lead({ type: 'begin' })
  return held
}

/** The same, played to the end, with rule b8 turned; in the third part. */
export function met(): Held {
  const held = trying()
  held.lead({ type: 'take', choice: 'bel', why: '' })
  held.lead({ type: 'take', choice: null, why: '' })
  held.lead({ type: 'take', choice: 'mee', why: '' })
  held.lead({ type: 'part', to: 2 })
  held.lead({ type: 'openVote' })
  held.say({ type: 'vote', ballot: held.ballot().id, round: 0, choice: 'b8', why: 'Die brief leest niemand.' }, seat(1))
  held.lead({ type: 'reveal' })
  held.lead({ type: 'take', choice: 'b8', why: '' })
  held.lead({ type: 'part', to: 3 })
  return held
}
