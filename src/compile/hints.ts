/** Reads `story/<name>/leiding.json`, what a scenario gives whoever leads a talk about its decisions, and holds it against the story. Called by scenario and the check of language. */
import type { Hint, Hints } from '../engine/session/types.ts'
import type { Id } from '../engine/types.ts'
import { firstChair } from './besluiten.ts'
import { type Complaint, complaint, hasErrors } from './complaint.ts'
import { readJson } from './json.ts'
import { nearest } from './near.ts'
import { HINTS, type ScenarioFile } from './schema.ts'
import type { Shelf } from './shelf.ts'
import { noCard } from './theory.ts'

/** Also part of the address of the built file, where the name of a chair stands elsewhere. */
export const HINTS_NAME = 'leiding'

/** Questions per decision: one gives no choice, a fourth is not read while a group is talking. */
const QUESTIONS = { least: 2, most: 3 }
/** Characters: a question is said in one breath, a remark is read at a glance. */
const MOST_IN_QUESTION = 160
const MOST_IN_REMARK = 300

interface About {
  file: Pick<ScenarioFile, 'decisions' | 'chairs'>
  /** Every theory that has a card. */
  theories: ReadonlySet<string>
  /** Those whose card goes along with this story: only they can be shown. */
  travelling: ReadonlySet<string>
}

export function hintsPath(name: string): string {
  return `story/${name}/${HINTS_NAME}.json`
}

/** Null without complaints where a story has no such file: hints are an extra. */
export function readHints(shelf: Shelf, name: string, about: About): { hints: Hints | null; complaints: Complaint[] } {
  if (!shelf.list(`story/${name}`).includes(`${HINTS_NAME}.json`)) return { hints: null, complaints: [] }
  const path = hintsPath(name)
  const { value, complaints: unread, lineOf } = readJson(shelf, path, HINTS)
  if (!value) return { hints: null, complaints: unread }
  const complaints = [
    ...strangers(path, value, about.file, lineOf),
    ...forgotten(path, value, about.file),
    ...Object.entries(value).flatMap(([decision, hint]) => [
      ...lengths(path, decision, hint, lineOf),
      ...cards(path, decision, hint, about, lineOf),
    ]),
    ...repeated(path, value, lineOf),
  ]
  return { hints: hasErrors(complaints) ? null : value, complaints }
}

type LineOf = (...path: PropertyKey[]) => number

function strangers(path: string, hints: Hints, { decisions }: About['file'], lineOf: LineOf): Complaint[] {
  const known = new Set(decisions.map((one) => one.id))
  return Object.keys(hints).flatMap((id) => {
    if (known.has(id)) return []
    const near = nearest(id, known)
    return complaint('OW046', path, lineOf(id), {
      nl: `Bij “decisions” staat geen beslissing “${id}”. ${near ? `Bedoel je “${near}”?` : 'Kijk in scenario.json hoe de beslissing heet.'}`,
      en: `Among “decisions” there is no “${id}”; ${near ? `do you mean “${near}”?` : 'look in scenario.json what the decision is called.'}`,
    })
  })
}

/** Who leads a talk counts on finding something at each decision. A chair that is only announced may wait. */
function forgotten(path: string, hints: Hints, file: About['file']): Complaint[] {
  const ready = new Set(file.chairs.flatMap((chair) => (chair.ready ? [chair.id] : [])))
  return file.decisions.flatMap(({ id, title, chair = firstChair(file) }) =>
    Object.hasOwn(hints, id) || !ready.has(chair)
      ? []
      : complaint('OW047', path, 1, {
          nl: `De beslissing “${id}” (${title}) heeft hier nog geen hint. Zet die erbij.`,
          en: `The decision “${id}” (${title}) has no hint here yet; add it.`,
        }),
  )
}

function lengths(path: string, decision: Id, hint: Hint, lineOf: LineOf): Complaint[] {
  const { least, most } = QUESTIONS
  const count = hint.ask.length
  const number =
    count >= least && count <= most
      ? []
      : [
          complaint('OW048', path, lineOf(decision, 'ask'), {
            nl: `Bij “${decision}” ${count === 1 ? 'staat 1 vraag' : `staan ${count} vragen`}. Het moeten er ${least} of ${most} zijn.`,
            en: `“${decision}” has ${count} ${count === 1 ? 'question' : 'questions'}; it should have ${least} or ${most}.`,
          }),
        ]
  const long = (where: PropertyKey[], text: string, limit: number) =>
    [...text].length <= limit
      ? []
      : complaint('OW048', path, lineOf(decision, ...where), {
          nl: `Deze tekst heeft ${[...text].length} tekens, en ${limit} is het meeste. Maak hem korter.`,
          en: `This text has ${[...text].length} characters, and ${limit} is the most; make it shorter.`,
        })
  return [
    ...number,
    ...hint.ask.flatMap((question, n) => long(['ask', n], question, MOST_IN_QUESTION)),
    ...(['listen', 'avoid'] as const).flatMap((part) => long([part], hint[part], MOST_IN_REMARK)),
  ]
}

function cards(path: string, decision: Id, { theory }: Hint, { theories, travelling }: About, lineOf: LineOf): Complaint[] {
  return theory.flatMap((card, n) => {
    const line = lineOf(decision, 'theory', n)
    if (!theories.has(card)) return complaint('OW026', path, line, noCard(card, theories))
    if (travelling.has(card)) return []
    return complaint('OW048', path, line, {
      nl: `De kaart “${card}” gaat niet mee met dit verhaal, want geen regel noemt haar met #theory. Kies een andere kaart, of zet die tag op de regel waar ze past.`,
      en: `The card “${card}” does not go along with this story, since no line names it with #theory; choose another card, or put that tag where it fits.`,
    })
  })
}

/** A question that stands at two decisions is about neither of them. */
function repeated(path: string, hints: Hints, lineOf: LineOf): Complaint[] {
  const owner = new Map<string, Id>()
  return Object.entries(hints).flatMap(([id, { ask }]) =>
    ask.flatMap((question, n) => {
      const key = question.toLowerCase().replace(/\s+/g, ' ')
      const before = owner.get(key)
      if (before === undefined) {
        owner.set(key, id)
        return []
      }
      return complaint('OW048', path, lineOf(id, 'ask', n), {
        nl: `Deze vraag staat ook bij “${before}”. Vraag hier iets wat over “${id}” gaat.`,
        en: `This question stands at “${before}” as well; ask something here that is about “${id}”.`,
      })
    }),
  )
}
