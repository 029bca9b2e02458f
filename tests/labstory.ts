/** A small story that the lab can lead lives through, for its tests: two rules, four ways of beginning, a gate, money and a room. */
import type { Besluit, Decision, Scenario } from '../src/engine/types.ts'
import { scenarioOf } from './fixture.ts'

const INK = `
VAR rol = ""
LIST regels = b1, b8
LIST besluiten = (had_id), geen_id, (had_adres), geen_adres, (scil_onder), scil_boven, scil_twijfel, (dani_komt), dani_weg, dani_laat
VAR b_id = 0
VAR b_wonen = 1
VAR b_inkomen = 0
VAR b_zorg = 0
VAR b_schulden = 0
VAR b_netwerk = 0
=== casemanager_start ===
Dag twee. #scene: spreekkamer #day: 2
{besluiten ? had_id:
    ~ b_id = 2
}
Wat denkt hij?
* [Honger. #id: raad_honger #guess: milan]
* [Slaap. #id: raad_slaap #guess: milan #true]
- -> werk
=== werk ===
{Dag drie.|Nog eens.} #day: 3
* [Bel de gemeente. #id: bellen #style: zakelijk #cost: 30]
    ~ b_wonen = 2
* [Ga bij hem zitten. #id: zitten #style: menselijk #cost: 60]
    ~ b_netwerk = 1
* [Volg de lijst. #id: lijst #style: regel #cost: 10]
* {not (regels ? b1)} [Kijk elke week samen. #id: samen #style: ruimte #cost: 20]
    ~ b_zorg = 2
* [Doe alles. #id: alles #closed: time]
- -> geld
=== geld ===
* [Vraag nu aan. #id: nu #style: ruimte #cost: 5]
    { regels ? b8:
        Dat kan pas buiten. #outcome: wachten #because: rule b8 #because: wait nergens #unintended
    - else:
        ~ b_inkomen = 1
        Het loopt al. #outcome: loopt #because: alternative b8 #because: choice nu
    }
* [Vraag later aan. #id: later #style: zakelijk #cost: 5]
- -> poort
=== poort ===
De deur gaat open. #day: 10 #clocks: buiten
{besluiten ? geen_id:
    Het loket stuurt hem weg. #outcome: weggestuurd #because: other geen_id #because: wait post
}
{besluiten ? dani_weg:
    ~ b_netwerk = 0
    Er staat niemand. #outcome: alleen #because: other dani_weg #because: alternative b1
}
* [Verder. #id: verder #style: regel]
- Dag twintig. #day: 20
{besluiten ? had_id or b_inkomen == 1:
    ~ b_inkomen = 2
}
{b_wonen < 2 and besluiten ? geen_adres:
    ~ b_wonen = 0
    De kamer is weg. #outcome: achter #because: choice lijst #because: other geen_adres #because: rule b1
}
* [Nog even. #id: even]
- Dag dertig. #day: 30
{
- b_inkomen == 2:
    Het is uit. #ending: uit
- else:
    Het is mis. #ending: mis
}
-> END
`

export function labScenario(more: Partial<Scenario> = {}, ink = INK): Scenario {
  const besluiten = [
    ...besluitenOf('vooraf_id', 'vooraf', ['had_id', 'geen_id']),
    ...besluitenOf('vooraf_adres', 'vooraf', ['had_adres', 'geen_adres']),
    ...besluitenOf('vooraf_scil', 'vooraf', ['scil_onder', 'scil_boven', 'scil_twijfel']),
    ...besluitenOf('c_dani', 'client', ['dani_komt', 'dani_weg', 'dani_laat']),
  ]
  const choices = [...ink.matchAll(/#id: (\w+)[^\n]*\]/g)].map((found) => found[1] ?? '')
  return scenarioOf(ink, {
    besluiten,
    choices: [...choices, ...besluiten.map(({ id }) => id)].sort(),
    decisions: [decisionOf('wat', ['bellen', 'zitten', 'lijst', 'samen', 'alles'])],
    situations: [
      { decision: 'vooraf_id', shares: { geen_id: 0.15 }, text: '15% had geen ID.', source: '[002 §2.2]' },
      { decision: 'vooraf_adres', shares: { geen_adres: 0.22 }, text: '22% had geen adres.', source: '[002 §2.2]' },
      { decision: 'vooraf_scil', shares: { scil_boven: 0.5, scil_twijfel: 0.1 }, text: 'Geschat.', source: null },
    ],
    lab: {
      gate: 'buiten',
      days: 30,
      counted: [
        { meter: 'b_inkomen', title: 'Inkomen', without: 'zonder inkomen' },
        { meter: 'b_wonen', title: 'Wonen', without: 'zonder plek' },
      ],
      short: { chair: 'client', decisions: [] },
    },
    outcomes: {
      wachten: { title: 'Wachten', bad: true },
      loopt: { title: 'Het loopt' },
      weggestuurd: { title: 'Weggestuurd', bad: true },
      alleen: { title: 'Alleen', bad: true },
      achter: { title: 'Kamer weg', bad: true },
    },
    endings: { uit: { title: 'Uit', text: 'Uit.' }, mis: { title: 'Mis', text: 'Mis.' } },
    ...more,
  })
}

function besluitenOf(decision: string, chair: string, ids: string[]): Besluit[] {
  return ids.map((id, n) => ({ id, decision, chair, day: chair === 'vooraf' ? 0 : 9, told: `${id}.`, usual: n === 0 }))
}

function decisionOf(id: string, options: string[]): Decision {
  return { id, title: id, day: 3, options: Object.fromEntries(options.map((one) => [one, { good: 'Goed.', costs: 'Kost.' }])) }
}
