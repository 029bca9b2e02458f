/** The tiny scenario `proef` that every example in story/meldingen is a change of; in itself it gives nothing to complain about. Used by meldingen.test. */

const ROOT = `INCLUDE common/state.ink
INCLUDE common/functions.ink
INCLUDE proef/casemanager.ink
INCLUDE proef/client.ink
INCLUDE proef/slot.ink

-> casemanager_start
`

const STATE = `VAR rol = ""           // de stoel van de speler
LIST regels = (b1)     // de regels die gelden
VAR minuten = 60       // 0..2400  werktijd
VAR vertrouwen = 3     // 0..10
VAR richting = 2       // 0..10
`

const FUNCTIONS = `=== function besteed(m) ===
~ minuten = MAX(0, minuten - m)

=== function meer(ref x, n) ===
~ x = MAX(0, MIN(10, x + n))
`

/** Short, since most examples put something else here: whatever the checks ask of a whole chair stands in slot.ink. */
const CASEMANAGER = `=== casemanager_start ===
Op tafel ligt een brief van de stalling. #scene: spreekkamer ochtend #day: 1 #enter: wim links #id: c1
Jij: Je fiets staat daar vijf weken. #id: c2
Wim (gesloten): Die staat daar goed. #id: c3
-> slot_begin
`

/** The other chair, so that an example in one chair leaves the rest of the scenario whole. */
const CLIENT = `=== client_start ===
De brief ligt op je bed. #scene: cel avond #day: 1 #id: w1
Wim denkt (rustig): Zaterdag zou ze komen. #id: w2
* [Lees hem. #id: zelf_lezen]
    ~ meer(richting, 1)
    Er staat een bedrag in. #id: w3
* [Leg hem onder de matras. #id: wegleggen]
    ~ meer(vertrouwen, 1)
    De la is ook nog vrij. #id: w4
- Het licht gaat uit. #ending: vrijdag #id: w5
-> END
`

const SLOT = `=== slot_begin ===
~ minuten = 120
De brief is van vorige week. #scene: spreekkamer dag #doc: brief #id: s1
Wim denkt (rustig): Zij heeft de sleutel. Dus is hij nog van ons samen. #clear #id: s2
* [‘Ik bel de stalling.’ #id: stalling_bellen #style: zakelijk #cost: 20]
    ~ besteed(20)
    ~ meer(richting, 1)
    De man van de stalling schrijft het op. #id: s3
* [‘Wie heeft de sleutel?’ #id: sleutel_vragen #style: menselijk #cost: 20]
    ~ besteed(20)
    ~ meer(vertrouwen, 1)
    Wim: Mijn dochter. #id: s4
* {regels ? b1} [‘Bel haar maar, met mijn toestel.’ #id: dochter_bellen #closed: rule b1]
    -> slot_eind
* {not (regels ? b1)} [‘Bel haar maar, met mijn toestel.’ #id: dochter_bellen #style: ruimte #cost: 10]
    ~ besteed(10)
    Ze neemt op bij de tweede keer. #id: s5
- -> slot_eind

=== slot_eind ===
Wim: Laat hem daar maar staan tot vrijdag. #decides: wim #id: s6
Hij vouwt de brief op. #outcome: bewaard #because: wait stalling #ending: vrijdag #id: s7
-> END
`

const SCENARIO = `{
  "id": "proef",
  "title": "De fiets",
  "client": "Wim (52)",
  "tagline": "Een brief over een fiets.",
  "summary": "De stalling wil een fiets kwijt. Wim wil er niet over praten.",
  "minutes": [2, 3],
  "content": [],
  "chairs": [
    { "id": "casemanager", "title": "Casemanager", "line": "Je hebt een brief en een uur.", "start": "casemanager_start", "ready": true },
    { "id": "client", "title": "Wim", "line": "Je hebt een brief en een nacht.", "start": "client_start", "ready": true }
  ],
  "cast": [
    { "id": "jij", "name": "Jij", "role": "casemanager", "line": "Je hebt een uur.", "moods": ["rustig"] },
    { "id": "wim", "name": "Wim", "role": "cliënt", "line": "52 jaar, monteur.", "moods": ["rustig", "gesloten", "boos"], "chair": "client" }
  ],
  "places": { "spreekkamer": "Spreekkamer 1", "cel": "Cel 9" },
  "documents": { "brief": "Brief van de stalling" },
  "asks": {},
  "clocks": [{ "id": "binnen", "client": "Dag {dag}", "procedure": "Plan", "weeks": 4 }],
  "decisions": [],
  "outcomes": { "bewaard": { "title": "De fiets blijft nog even staan" } },
  "endings": { "vrijdag": { "title": "Tot vrijdag", "text": "De fiets staat er nog." } },
  "causes": { "stalling": "De stalling wacht tot vrijdag." },
  "sources": [{ "id": "002", "title": "Binnen beginnen om buiten te blijven", "where": "Rapport" }],
  "facts": [{ "text": "Een plan begint binnen.", "source": "002 §2.4", "check": false, "used": "slot_begin" }]
}
`

const PROCEDURES = `[
  {
    "id": "b1",
    "title": "Bellen gaat met een briefje",
    "now": "Wie wil bellen, vraagt het een dag eerder.",
    "alternative": "Een medewerker kan meteen laten bellen.",
    "helps": "Wie vandaag iemand moet spreken.",
    "unintended": "De telefoon is vaker bezet.",
    "bites": "elke dag",
    "closed": "Bellen kan morgen, met een briefje.",
    "source": "002 §2.4",
    "check": true
  },
  {
    "id": "b2",
    "title": "Post gaat eerst open",
    "now": "Een medewerker opent de post.",
    "alternative": "Wie een brief krijgt, opent hem zelf.",
    "helps": "Wie zijn post alleen wil lezen.",
    "unintended": "Een brief blijft langer dicht.",
    "bites": "elke dag",
    "closed": "De post is al open.",
    "source": "002 §2.4",
    "check": true
  }
]
`

const GLOSSARY = `[
  { "id": "pi", "term": "PI", "forms": ["PI"], "short": "Gevangenis of huis van bewaring.", "source": "002" }
]
`

const AVOID = `[
  { "woorden": ["bajesklant"], "waarom": "zo wordt iemand zijn delict", "liever": "iemand die vastzit" }
]
`

const QUESTIONS = `[
  { "id": "al_1", "order": 1, "text": "Wat deed je?", "tags": ["always"] },
  { "id": "al_2", "order": 2, "text": "Wat dacht je?", "tags": ["always"] },
  { "id": "al_3", "order": 3, "text": "Hoe leerde je dat?", "tags": ["always"] }
]
`

const CARD = `---
title: Eerlijk behandeld
source: 002 §2.4
question: Kon hij navertellen waarom?
---

Een nee valt anders als iemand snapt hoe het tot stand kwam.
`

const BRIEF = `# Stalling Noord

Uw fiets staat hier **vijf weken**.

Haal hem op voor vrijdag.
`

/** The files of `proef` by their path from the repository. */
export const BASE: Readonly<Record<string, string>> = {
  'story/proef.ink': ROOT,
  'story/proef/scenario.json': SCENARIO,
  'story/proef/casemanager.ink': CASEMANAGER,
  'story/proef/client.ink': CLIENT,
  'story/proef/slot.ink': SLOT,
  'story/proef/documents/brief.md': BRIEF,
  'story/common/state.ink': STATE,
  'story/common/functions.ink': FUNCTIONS,
  'story/common/procedures.json': PROCEDURES,
  'story/common/glossary.json': GLOSSARY,
  'story/common/mijden.json': AVOID,
  'story/common/questions.json': QUESTIONS,
  'story/common/theory/eerlijk.md': CARD,
}

/** One file of an example: which of the scenario's files it is, and how it is written. */
export interface Block {
  language: string
  /** From the repository. */
  path: string
  text: string
}

interface Page {
  title: string
  wrong: Block[]
  right: Block[]
}

/** Reads a page of story/meldingen: its title, and the fenced examples under `## Fout` and `## Goed`. */
export function readPage(markdown: string): Page {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? ''
  const part = (name: string) => blocksOf(new RegExp(`^## ${name}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(markdown)?.[1] ?? '')
  return { title, wrong: part('Fout'), right: part('Goed') }
}

/** Every fenced block whose info string names a file: ```` ```ink proef/casemanager.ink ````. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(([, language = '', path = '', text = '']) => ({
    language,
    path: `story/${path}`,
    text,
  }))
}

/** The base with the blocks of an example laid over it: `json` is a merge patch where the base has that file, anything else the whole file. */
export function withBlocks(blocks: readonly Block[], base: Readonly<Record<string, string>> = BASE): Record<string, string> {
  const files: Record<string, string> = { ...base }
  for (const { language, path, text } of blocks) {
    const before = base[path]
    files[path] = language === 'json' && before !== undefined ? patched(before, text) : text
  }
  return files
}

/** RFC 7396. Text that is no JSON stays as it is: some examples are about just that. */
function patched(target: string, patch: string): string {
  let change: unknown
  try {
    change = JSON.parse(patch)
  } catch {
    return patch
  }
  return `${JSON.stringify(merge(JSON.parse(target), change), null, 2)}\n`
}

function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else result[name] = merge(result[name], value)
  }
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
