/** Made-up verdicts with everything in them that a report can show. Used by the tests of the report. */

import type { ChairVerdict, Flow, Reading, Verdict } from '../src/check/verdict.ts'
import { type Complaint, complaint } from '../src/compile/complaint.ts'
import { encodeRoute } from '../src/engine/route.ts'

/** Runs that the flow of the sample was counted in. */
const RUNS = 4000
const CASE = 'story/proef/casemanager.ink'
const DESK = 'story/proef/klantmanager.ink'

/** Passage, file, line, share of the runs, and its choices: id, words, share taken, share closed. */
type Row = [string, string, number, number, [string, string, number, number][]]

const ROWS: readonly Row[] = [
  ['casemanager_start', CASE, 4, 1, []],
  [
    'casemanager_aankomst',
    CASE,
    9,
    1,
    [
      ['aankomst_lijst', '‘Ik loop de map met je langs. Tien punten.’', 0.34, 0],
      ['aankomst_wie', 'Leg de map opzij. ‘Wie staat er nu op je te wachten?’', 0.33, 0],
      ['aankomst_morgen', '‘Ga eerst slapen. Ik sta morgen om negen uur bij je deur.’', 0.33, 0],
    ],
  ],
  [
    'casemanager_collega',
    CASE,
    57,
    1,
    [
      ['collega_elf', '‘Ga maar. Ik neem je elf uur.’', 0.31, 0.12],
      ['collega_bellen', 'Haal hem naar de spreekkamer. Hij mag daar één keer bellen.', 0.34, 0],
      ['collega_netjes', '‘Het gaat niet, allebei niet. Ik moet hem eerst in het systeem zetten.’', 0.35, 0],
    ],
  ],
  ['casemanager_briefje', CASE, 81, 0.34, []],
  [
    'casemanager_intake',
    CASE,
    102,
    1,
    [
      ['intake_door', '‘Een kamer, mooi. Dan gaan we naar inkomen.’', 0.5, 0],
      ['intake_huur', '‘Hoe krijgt hij zijn huur, nu jij hier zit?’', 0.5, 0],
    ],
  ],
  ['casemanager_huur', CASE, 140, 0.5, []],
  [
    'casemanager_notitie',
    CASE,
    269,
    1,
    [
      ['notitie_menu', 'Kies ‘niet meegewerkt’. Hij was er niet.', 0.4, 0],
      ['notitie_toets', 'Kies ‘eerst toetsen’: een test op begrijpen.', 0, 1],
      ['notitie_vragen', 'Ga naar boven. ‘Waarom had je je schoenen aan?’', 0.6, 0],
    ],
  ],
  ['casemanager_nacht', CASE, 320, 0.004, []],
  ['casemanager_poort', CASE, 399, 1, [['poort_hand', 'Loop mee naar de auto en geef de bestuurder een hand.', 0.72, 0.08]]],
  [
    'klantmanager_loket',
    DESK,
    101,
    1,
    [
      ['loket_terug', '‘Kom maandag terug, met die brief.’', 0.48, 0],
      ['loket_zit', 'Zet een stoel bij. ‘Lees je mee?’', 0.52, 0],
    ],
  ],
  ['klantmanager_stoel', DESK, 150, 0.61, []],
  ['klantmanager_post', DESK, 162, 0.43, []],
  ['klantmanager_besluit', DESK, 202, 1, []],
  ['klantmanager_bezwaar', DESK, 230, 0, []],
  ['slot_bank', 'story/proef/slot.ink', 12, 0.41, []],
  ['slot_weggereden', 'story/proef/slot.ink', 30, 0.22, []],
  ['slot_nachtploeg', 'story/proef/slot.ink', 52, 0.366, []],
  ['slot_leesgroep', 'story/proef/slot.ink', 71, 0.004, []],
]

function sampleFlow(): Flow {
  const flow: Flow = { runs: RUNS, passages: {}, choices: {}, ways: [], endings: {} }
  const main = ROWS.filter(([name, , , share]) => share > 0 && !name.startsWith('slot_'))
  for (const [passage, file, line, share, choices] of ROWS) {
    flow.passages[passage] = { times: Math.round(share * RUNS), file, line }
    for (const [id, text, taken, closed] of choices) {
      const offered = Math.round(RUNS * share * (1 - closed))
      flow.choices[id] = { passage, text, offered, taken: Math.round(offered * taken), closed: Math.round(RUNS * closed) }
    }
    const ending = passage.startsWith('slot_') ? passage.slice(5) : null
    if (ending) flow.endings[ending] = { passage, times: Math.round(share * RUNS), ways: ending === 'leesgroep' ? 'one' : 'many' }
  }
  for (const [at, [from, , , share, choices]] of main.entries()) {
    const by = choices.map(([id]) => id)
    // A passage that some runs miss is a side arm: the one before it also leads past it.
    const next = main.slice(at + 1)
    const rejoin = next.findIndex(([, , , one]) => one === 1)
    for (const [to] of rejoin < 0 ? next : next.slice(0, share === 1 ? rejoin + 1 : 1)) {
      for (const id of by.length > 0 ? by : [null])
        flow.ways.push({ from, by: id, to, times: Math.round((RUNS * share) / Math.max(1, by.length)) })
    }
  }
  const last = 'klantmanager_besluit'
  for (const [id, { passage, times }] of Object.entries(flow.endings)) {
    flow.ways.push({ from: last, by: null, to: passage, times })
    if (id === 'bank') flow.ways.push({ from: 'klantmanager_post', by: 'loket_zit', to: passage, times: 40 })
  }
  return flow
}

export function sampleChair(over: Partial<ChairVerdict> = {}): ChairVerdict {
  return {
    chair: 'casemanager',
    title: 'Casemanager, later klantmanager',
    claims: { met: 118, of: 120 },
    proof: 'all',
    slow: null,
    rules: ['b1', 'b14', 'b3', 'b6'],
    combinations: 16,
    situations: 41203,
    steps: 118440,
    depth: null,
    weeks: { decisions: 0, runs: 0 },
    runs: { toeval: 4000 },
    length: [38, 52],
    passages: { met: 17, of: 18 },
    choices: { met: 14, of: 15 },
    thoughts: { met: 59, of: 61 },
    outcomes: { met: 31, of: 31 },
    endings: { met: 4, of: 4 },
    lines: { met: 1301, of: 1371 },
    flow: sampleFlow(),
    ...over,
  }
}

/** A route that the game can open. */
export function sampleRoute(): string {
  return encodeRoute({
    scenario: 'proef',
    chair: 'casemanager',
    hash: '9f3a1c20',
    seed: 7,
    rules: ['b1', 'b6'],
    carried: [],
    choices: ['aankomst_lijst', 'collega_elf', 'notitie_menu'],
  })
}

function sampleComplaints(): Complaint[] {
  const because = complaint('OW064', CASE, 288, {
    nl: 'De uitkomst “Huur loopt achter” zegt dat hij van de keuze “intake_door” komt, maar in deze route is die keuze niet gemaakt.',
    en: 'The outcome “Huur loopt achter” says it comes from the choice “intake_door”, but in this route that choice was not made.',
  })
  const closed = complaint('OW063', CASE, 269, {
    nl: 'Met regel b6 aan staat hier geen enkele keuze open. Laat één keuze open, wat de regels ook zijn.',
    en: 'With rule b6 on no choice is open here. Leave one choice open, whatever the rules are.',
  })
  const range = complaint('OW066', CASE, 140, {
    nl: '“vertrouwen” wordt hier 11, en het mag van 0 tot 10.',
    en: '“vertrouwen” becomes 11 here, and it may go from 0 to 10.',
  })
  const long = [12, 31, 32, 77, 103, 160, 171, 188, 240].map((line, at) =>
    complaint('OW080', at < 6 ? CASE : DESK, line, {
      nl: `Deze zin heeft ${22 + at} woorden: “En als de post dan op maandag …”. Maak er twee van.`,
      en: `This sentence has ${22 + at} words: “En als de post dan op maandag …”. Make two of it.`,
    }),
  )
  return [
    { ...because, route: sampleRoute() },
    { ...closed, route: sampleRoute() },
    { ...range, route: sampleRoute() },
    complaint('OW050', DESK, 230, {
      nl: 'Geen enkele route komt langs “klantmanager_bezwaar”. Laat er een keuze naartoe leiden, of haal de passage weg.',
      en: 'No route passes “klantmanager_bezwaar”. Let a choice lead there, or take the passage out.',
    }),
    complaint('OW082', 'story/proef/documents/brief.md', 3, {
      nl: 'Het woordenboek kent “beschikkking” niet. Bedoel je “beschikking”?',
      en: 'The dictionary does not know “beschikkking”. Do you mean “beschikking”?',
    }),
    complaint('OW073', 'story/proef/scenario.json', 71, {
      nl: 'Bij het einde “leesgroep” komt de stoel casemanager maar op één manier.',
      en: 'The chair casemanager comes to the ending “leesgroep” in one single way.',
    }),
    ...long,
    complaint('OW033', CASE, 6, {
      nl: '12 regels hebben nog geen id; npm run story:ids zet ze erbij.',
      en: '12 lines have no id yet; npm run story:ids adds them.',
    }),
    complaint('OW090', CASE, 1, { nl: '70 regels hebben nog geen Engels.', en: '70 lines have no English yet.' }),
  ]
}

const reading = (passage: string, line: number, words: number, sentence: number, lix: number, douma: number): Reading => ({
  passage,
  file: CASE,
  line,
  words,
  sentence,
  lix,
  douma,
})

export function sampleVerdict(over: Partial<Verdict> = {}): Verdict {
  return {
    scenario: 'proef',
    title: 'Korter dan de procedure',
    chairs: [
      sampleChair(),
      sampleChair({
        chair: 'client',
        title: 'Milan',
        proof: 'part',
        depth: 14,
        situations: 812004,
        combinations: 56,
        runs: { toeval: 10000, kort: 5000, menselijk: 2500, zakelijk: 1500, regel: 500, ruimte: 300, zuinig: 200 },
      }),
    ],
    readings: [
      reading('casemanager_aankomst', 9, 412, 8.4, 24.1, 84.2),
      reading('casemanager_notitie', 269, 388, 9.9, 31.6, 72.5),
      reading('casemanager_nacht', 320, 30, 16.2, 44.8, 55.3),
      reading('klantmanager_besluit', 202, 240, 15.8, 43.2, 57.1),
      reading('klantmanager_loket', 101, 1301, 10.2, 29.4, 76.4),
    ],
    plans: [
      { file: 'story/proef/plans/bank.plan', name: 'Vier hoog: de map bleef dicht', holds: true },
      { file: 'story/proef/plans/leesgroep.plan', name: 'Dinsdag: de vraag over lezen werd gesteld', holds: false },
      { file: 'story/proef/plans/regel-b8.plan', name: 'Zonder regel b8 kan de aanvraag in de PI', holds: true },
    ],
    translation: [{ language: 'en', lines: { met: 1301, of: 1371 } }],
    complaints: sampleComplaints(),
    stopped: false,
    seconds: 41.28,
    ...over,
  }
}

/** A story with markup in every place a writer can put it. */
export function hostileVerdict(): Verdict {
  const evil = `<script>alert("x")</script> & 'co' \u001b[31m`
  return sampleVerdict({
    title: evil,
    chairs: [
      sampleChair({
        title: evil,
        rules: [evil],
        flow: {
          runs: 2,
          passages: { [evil]: { times: 2, file: evil, line: 1 } },
          choices: { [evil]: { passage: evil, text: evil, offered: 2, taken: 1, closed: 1 } },
          ways: [{ from: evil, by: null, to: evil, times: 1 }],
          endings: { [evil]: { passage: evil, times: 2, ways: 'many' } },
        },
      }),
    ],
    readings: [{ ...reading(evil, 1, 100, 20, 50, 40), file: evil }],
    plans: [{ file: evil, name: evil, holds: false }],
    translation: [{ language: evil, lines: { met: 0, of: 1 } }],
    complaints: [{ ...complaint('OW010', evil, 1, { nl: evil, en: evil }), route: evil }],
  })
}
