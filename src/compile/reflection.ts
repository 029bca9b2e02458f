/** Reads what the look back may say and ask, theory cards and questions, and picks what travels with a story. Called by scenario. */
import type { Question, TheoryCard } from '../engine/types.ts'
import { type Complaint, complaint } from './complaint.ts'
import { readJson } from './json.ts'
import type { Found } from './scan.ts'
import { QUESTIONS, type QuestionFile, type ScenarioFile } from './schema.ts'
import type { Shelf } from './shelf.ts'
import { noCard, readCards } from './theory.ts'

export const QUESTIONS_FILE = 'story/common/questions.json'

/** They fit every look back, whatever was touched. */
const EVERYWHERE: readonly string[] = ['waterlijn', 'leren_in_drie']
const ORDERS = [1, 2, 3] as const

export interface Reflection {
  /** Every theory that has a card. */
  theories: ReadonlySet<string>
  complaints: Complaint[]
  /** What goes into the scenario file of this story. */
  partFor(
    found: readonly Found[],
    file: Pick<ScenarioFile, 'chairs' | 'endings'>,
  ): {
    theory: Record<string, TheoryCard>
    questions: Question[]
  }
}

export function readReflection(shelf: Shelf): Reflection {
  const { names, cards, complaints } = readCards(shelf)
  const json = readJson(shelf, QUESTIONS_FILE, QUESTIONS)
  const questions = json.value ?? []
  return {
    theories: names,
    complaints: [...complaints, ...json.complaints, ...(json.value ? checkQuestions(questions, names, json.lineOf) : [])],
    partFor(found, file) {
      const used = new Set([...touchedIn(found), ...EVERYWHERE])
      const theory = Object.fromEntries([...cards].filter(([id]) => used.has(id)).sort())
      const known: Record<string, (id: string) => boolean> = {
        theory: (id) => Object.hasOwn(theory, id),
        chair: (id) => file.chairs.some((chair) => chair.id === id),
        ending: (id) => Object.hasOwn(file.endings, id),
      }
      const mayHold = (tag: string) => {
        const [kind = '', id = ''] = tag.split(':')
        return known[kind]?.(id) ?? true
      }
      return { theory, questions: questions.filter((one) => one.tags.every(mayHold)) }
    },
  }
}

/** Every theory a `#theory` of the story names. */
function touchedIn(found: readonly Found[]): string[] {
  const tags = found.flatMap((one) => ('variants' in one ? one.variants.flatMap((variant) => variant.tags) : []))
  return tags.flatMap((tag) => /^theory:\s*(\S+)/.exec(tag)?.[1] ?? [])
}

function checkQuestions(questions: QuestionFile, theories: ReadonlySet<string>, lineOf: (...path: PropertyKey[]) => number): Complaint[] {
  const complaints: Complaint[] = []
  const seen = new Set<string>()
  for (const [n, { id, tags }] of questions.entries()) {
    if (seen.has(id))
      complaints.push(
        complaint('OW025', QUESTIONS_FILE, lineOf(n, 'id'), {
          nl: `De vraag “${id}” staat hier twee keer. Geef er één een andere id.`,
          en: `The question “${id}” stands here twice; give one another id.`,
        }),
      )
    seen.add(id)
    for (const [at, tag] of tags.entries()) {
      const theory = /^theory:(.+)/.exec(tag)?.[1]
      if (theory !== undefined && !theories.has(theory))
        complaints.push(complaint('OW026', QUESTIONS_FILE, lineOf(n, 'tags', at), noCard(theory, theories)))
    }
  }
  for (const order of ORDERS) {
    if (questions.some((one) => one.order === order && one.tags.every((tag) => tag === 'always'))) continue
    complaints.push(
      complaint('OW028', QUESTIONS_FILE, 1, {
        nl: `Er is geen vraag van orde ${order} met alleen “always”. Zonder die vraag kan een terugblik leeg blijven.`,
        en: `There is no question of order ${order} with “always” alone; without it a look back may stay empty.`,
      }),
    )
  }
  return complaints
}
