/** Small scenarios made from Ink text, for tests of the engine and the screens. */
import { Compiler } from 'inkjs/full'
import type { Scenario } from '../src/engine/types.ts'

/** Compiles Ink that starts in the knot `casemanager_start`; everything else has plain defaults that a test may replace. */
export function scenarioOf(ink: string, more: Partial<Scenario> = {}): Scenario {
  const errors: string[] = []
  const compiler = new Compiler(ink, {
    sourceFilename: null,
    pluginNames: [],
    countAllVisits: false,
    errorHandler: (message) => void errors.push(message),
    fileHandler: null,
  })
  const json = compiler.Compile().ToJson() ?? ''
  if (errors.length > 0) throw new Error(errors.join('\n'))
  const choices = [...new Set([...ink.matchAll(/#id: (\w+)[^\n]*\]/g)].map((found) => found[1] ?? ''))].sort()
  return {
    id: 'proef',
    hash: '0a1b2c3d',
    title: 'Proef',
    client: 'Milan (24)',
    tagline: 'Een proef.',
    summary: 'Een proef.',
    minutes: [1, 2],
    content: [],
    chairs: [
      { id: 'casemanager', title: 'Casemanager', line: 'Jij.', start: 'casemanager_start', ready: true },
      { id: 'client', title: 'Milan', line: 'Milan.', start: 'casemanager_start', ready: true },
    ],
    cast: [
      { id: 'jij', name: 'Jij', role: 'casemanager', line: '', moods: ['rustig'] },
      { id: 'milan', name: 'Milan', role: 'cliënt', line: '', moods: ['rustig', 'bang', 'vriendelijk'], chair: 'client' },
      { id: 'moeder', name: 'Moeder', role: 'moeder', line: '', moods: ['moe'] },
    ],
    places: { spreekkamer: 'Spreekkamer 2', gang: 'De gang' },
    documents: { brief: { id: 'brief', title: 'Een brief', blocks: [] } },
    asks: { eerste_stap: 'Wat is stap één?' },
    clocks: [{ id: 'binnen', client: 'Dag {dag} van 26', procedure: 'D&R-plan', weeks: 9 }],
    decisions: [],
    besluiten: [],
    samples: {},
    situations: [],
    lab: null,
    outcomes: { achter: { title: 'Huur loopt achter' } },
    endings: { uit: { title: 'Uit', text: 'Het is uit.' } },
    causes: { post: 'De post bleef liggen' },
    sources: [],
    facts: [],
    glossary: [],
    theory: {},
    questions: [],
    passages: Object.fromEntries(
      ink.split('\n').flatMap((line, n) => {
        const knot = /^=+ *(?!function)(\w+)/.exec(line)?.[1]
        return knot ? [[knot, `story/proef.ink:${n + 1}`]] : []
      }),
    ),
    procedures: [procedure('b1'), procedure('b8')],
    choices,
    ink: JSON.parse(json),
    ...more,
  }
}

function procedure(id: string) {
  return {
    id,
    title: `Regel ${id}`,
    now: '',
    alternative: '',
    helps: '',
    unintended: '',
    bites: '',
    closed: `Dicht door ${id}`,
    source: '',
    check: false,
    on: true,
    chairs: ['casemanager', 'client'],
  }
}

/** A story with everything in it once: a closed choice, a late outcome, thoughts of every clearness, a guess, two endings. */
export const SMALL = `
VAR rol = ""
LIST regels = (b1), (b8)
VAR minuten = 60
VAR vertrouwen = 3
VAR erbij_horen = 4
-> casemanager_start
=== casemanager_start ===
Het raam kan niet open. #scene: spreekkamer ochtend #day: 8 #clock: 10:00 #enter: milan links #ambience: gang
Milan (vriendelijk): Ja hoor. Alles goed.
Milan denkt (bang): Als ik zeg dat ik niet goed lees, weet morgen iedereen het. #clear: vertrouwen 6
Jij denkt: Nog drie. #doc: brief
Moeder denkt: Mij vraagt niemand iets.
* (vinkje) [‘Mooi.’ #id: vinkje #style: zakelijk]
  Snel klaar.
* [Leg de pen weg. #id: tekenen #style: menselijk #cost: 30]
  ~ minuten = minuten - 30
  ~ vertrouwen = vertrouwen + 3
  Hij tekent.
  Milan denkt: Dit vraagt nooit iemand. #clear: vertrouwen 6
* {regels ? b1} [Vraag een test aan. #id: test #closed: rule b1]
  -> verder
* {not (regels ? b1)} [Vraag een test aan. #id: test #cost: 45]
  ~ minuten = minuten - 45
  Morgen komt er iemand.
- -> verder
=== verder ===
Er wordt geklopt. #sound: deur
Wat denkt Milan nu?
* [Hij wil weg. #id: g_a #guess: milan]
* [Hij wil iets vragen. #id: g_b #guess: milan #true]
* [Hij is boos. #id: g_c #guess: milan]
-
Milan denkt: Vraag ik dinsdag wel. #clear
{ casemanager_start.vinkje:
Een envelop, nog dicht. #day: 15 #outcome: achter #because: choice vinkje {regels ? b8: #because: rule b8} #because: wait post #unintended
}
* [Bel hem. #id: bellen #cost: 30]
  ~ minuten = MAX(0, minuten - 30)
  Hij neemt op. #recall: eerste_stap #ending: uit
  -> END
* {minuten < 45} [Ga langs. #id: langs #closed: time]
  -> END
* {minuten >= 45} [Ga langs. #id: langs #cost: 45]
  ~ minuten = minuten - 45
  De deur gaat open. #scene: gang avond #day: 16 #ending: uit
  -> END
`
