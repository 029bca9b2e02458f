/** A small whole story in memory, to break in one place at a time. Used by the tests of compile only. */
import type { Complaint } from '../src/compile/complaint.ts'
import { type Compiled, compileScenario } from '../src/compile/scenario.ts'
import { shelfOf } from '../src/compile/shelf.ts'

const INK = `INCLUDE common/state.ink
INCLUDE proef/bode.ink
-> bode_start
`

const BODE = `VAR kaart = false
=== bode_start ===
Het loket gaat open. #scene: loket ochtend #day: 1 #clock: 09:00 #enter: milan links #enter: jij rechts #ambience: stil
Milan (bang): Ik kom voor de brief. #sound: deur
Milan denkt: Niet vragen, niet vragen. #clear: vertrouwen 4
* (open) [Maak de brief open. #id: brief_open #style: menselijk #cost: 30]
    ~ besteed(30)
    De brief ligt op tafel. #doc: brief #outcome: gelezen #because: choice brief_open
* {not (regels ? b8)} [Bel om een voorschot. #id: voorschot]
    Er komt geld. #outcome: gelezen #because: choice voorschot #because: luck lijn_vrij
* {regels ? b8} [Bel om een voorschot. #id: voorschot #closed: rule b8]
    -> bode_slot
- -> bode_slot

=== bode_slot ===
Wat denkt hij nu? #theory: lipsky
* [Bijna klaar. #id: g_a #guess: milan]
* [Ze leest het wel. #id: g_b #guess: milan #true]
-
Milan denkt: Ze leest het wel. #clear
Jij: Tot morgen. #event: weglopen milan #exit: milan #mood: jij rustig #heavy: afscheid nemen #recall: stap
Het is laat. #outcome: te_laat {bode_start.open: #because: choice brief_open} #because: wait post #unintended #ending: buiten
-> END
`

const SCENARIO = {
  id: 'proef',
  title: 'Proef',
  client: 'Milan (24)',
  tagline: 'Een brief.',
  summary: 'Een brief gaat open.',
  minutes: [5, 10],
  content: ['een brief'],
  chairs: [
    { id: 'bode', title: 'Bode', line: 'Jij brengt de post.', start: 'bode_start', ready: true, minutes: [5, 10] },
    { id: 'client', title: 'Milan', line: 'Jij bent Milan.', ready: false },
  ],
  cast: [
    { id: 'milan', name: 'Milan', role: 'cliënt', line: 'Hij wacht.', moods: ['bang', 'rustig'] },
    { id: 'jij', name: 'Jij', role: 'bode', line: 'Jij dus.', moods: ['rustig'] },
  ],
  places: { loket: 'Het loket' },
  documents: { brief: 'De brief' },
  asks: { stap: 'Wat eerst?' },
  clocks: [{ id: 'binnen', client: 'Dag {dag}', procedure: 'Post', weeks: 2 }],
  decisions: [{ id: 'brief', title: 'De brief', day: 1, options: { brief_open: { good: 'Helder.', costs: 'Tijd.' } } }],
  outcomes: { gelezen: { title: 'Gelezen' }, te_laat: { title: 'Te laat' } },
  endings: { buiten: { title: 'Buiten', text: 'Hij staat buiten.' } },
  causes: { post: 'De post bleef liggen.', lijn_vrij: 'De lijn was vrij.' },
  sources: [{ id: '002', title: 'Rapport', where: '§1' }],
  facts: [{ text: 'Post ligt soms drie dagen.', source: '002 §1', check: false, used: 'bode_slot' }],
}

const PROCEDURE = {
  id: 'b8',
  title: 'Pas na vrijlating',
  now: 'Je vraagt aan als je vrij bent.',
  alternative: 'Je vraagt aan als je nog vastzit.',
  helps: 'Niemand vraagt dubbel aan.',
  unintended: 'Er is geen geld op de eerste dag.',
  bites: 'Op vrijdag.',
  closed: 'Binnen kan dit niet.',
  source: '[002 §1]',
  check: false,
}

const TERM = { id: 'loket', term: 'loket', forms: ['loket', 'loketten'], short: 'Daar word je geholpen.', source: '[002]' }

/** A card in the form writers use. */
export const CARD = `---
title: Kiezen wie eerst
source: 004 theorie
question: Wie heb je niet gekozen?
---

Wie te weinig uren heeft, kiest vanzelf wie het makkelijkst te helpen is.
`

const QUESTIONS = [
  { id: 'altijd_1', order: 1, text: 'Wat deed je?', tags: ['always'] },
  { id: 'altijd_2', order: 2, text: 'Wat dacht je?', tags: ['always'] },
  { id: 'altijd_3', order: 3, text: 'Hoe leer je?', tags: ['always'] },
  { id: 'wachten', order: 2, text: 'Wie wachtte?', tags: ['cause:wait', 'theory:lipsky'] },
]

export const SAMPLE: Readonly<Record<string, string>> = {
  'story/proef.ink': INK,
  'story/proef/bode.ink': BODE,
  'story/common/state.ink':
    'LIST regels = (b8)\nVAR vertrouwen = 3\nVAR minuten = 100\nVAR rol = ""\n=== function besteed(m) ===\n~ minuten = minuten - m\n',
  'story/proef/scenario.json': JSON.stringify(SCENARIO, null, 2),
  'story/proef/documents/brief.md': '# Brief\n\nDe huur is **niet** betaald.\n',
  'story/common/procedures.json': JSON.stringify([PROCEDURE], null, 2),
  'story/common/glossary.json': JSON.stringify([TERM], null, 2),
  'story/common/theory/lipsky.md': CARD,
  'story/common/questions.json': JSON.stringify(QUESTIONS, null, 2),
}

/** The sample with other texts for some files; null takes a file away. */
export function compileSample(changes: Readonly<Record<string, string | null>> = {}): Compiled {
  const files = Object.fromEntries(
    Object.entries({ ...SAMPLE, ...changes }).flatMap(([file, text]) => (text === null ? [] : [[file, text]])),
  )
  return compileScenario('proef', { root: '/', ...shelfOf(files) })
}

/** Errors and warnings: the lines of the sample have no ids, and a note says so. */
export function serious({ complaints }: Compiled): Complaint[] {
  return complaints.filter((one) => one.severity !== 'note')
}

/** The sample with one piece of one file replaced; throws when that piece is not there. */
export function changed(file: keyof typeof SAMPLE & string, from: string, to: string): Record<string, string> {
  const text = SAMPLE[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: text.replace(from, to) }
}

/** What is said when this piece is changed so, as `line code sentence`; the file is checked too. */
export function complaintsAbout(file: string, from: string, to: string): string[] {
  return serious(compileSample(changed(file, from, to)))
    .filter((one) => one.file === file)
    .map((one: Complaint) => `${one.line} ${one.code} ${one.says.en}`)
}
