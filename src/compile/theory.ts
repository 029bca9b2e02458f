/** Reads the theory cards of story/common/theory: which there are, what they say, what is wrong with one. Called by reflection and the language check. */
import type { TheoryCard } from '../engine/types.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import { nearest } from './near.ts'
import { ID } from './schema.ts'
import { type Shelf, whyUnread } from './shelf.ts'
import { PROJECT, workOf } from './sources.ts'

export const THEORY_FOLDER = 'story/common/theory'

export interface Cards {
  /** Every name that has a file, also when that file is wrong. */
  names: ReadonlySet<string>
  /** The good ones by their name. */
  cards: ReadonlyMap<string, TheoryCard>
  complaints: Complaint[]
}

export function readCards(shelf: Shelf): Cards {
  const files = shelf.list(THEORY_FOLDER).filter((name) => name.endsWith('.md'))
  const cards = new Map<string, TheoryCard>()
  const complaints: Complaint[] = []
  for (const name of files) {
    const file = `${THEORY_FOLDER}/${name}`
    const text = shelf.read(file)
    const read = text === null ? { card: null, complaints: [whyUnread(shelf, file)] } : readCard(file, text)
    complaints.push(...read.complaints)
    if (read.card) cards.set(read.card.id, read.card)
  }
  return { names: new Set(files.map(idOfCard)), cards, complaints }
}

/** The parts of a card's head, each on a line of its own. */
const PARTS = ['title', 'question', 'source', 'check'] as const
type Part = (typeof PARTS)[number]

/** What a file holds, before anything is asked of it: its head by name, and the text below with the line of each. */
export interface Sheet {
  head: Map<string, { text: string; line: number; twice: boolean }>
  /** Null when the head has no beginning or no end. */
  body: { text: string; line: number } | null
}

/** Splits a card into the head between two lines `---` and the text below it. */
export function sheetOf(text: string): Sheet {
  const lines = text.split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) return { head: new Map(), body: null }
  const head: Sheet['head'] = new Map()
  for (const [at, raw] of lines.slice(1, end).entries()) {
    if (raw.trim() === '') continue
    const colon = raw.indexOf(':')
    const name = (colon < 0 ? raw : raw.slice(0, colon)).trim()
    head.set(name, { text: colon < 0 ? '' : raw.slice(colon + 1).trim(), line: at + 2, twice: head.has(name) })
  }
  const from = lines.findIndex((line, at) => at > end && line.trim() !== '')
  return { head, body: from < 0 ? { text: '', line: end + 1 } : { text: lines.slice(from).join('\n').trimEnd(), line: from + 1 } }
}

/** Marks of Markdown: a card is read aloud, on paper and on a screen, and has none. */
const MARKUP = /^\s*(?:#|>|[-+*] |\d+\. |\|)|[*_`<>[\]]/m

function readCard(file: string, text: string): { card: TheoryCard | null; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  const complain = (line: number, nl: string, en: string) => void complaints.push(complaint('OW027', file, line, { nl, en }))
  const id = idOfCard(file.slice(THEORY_FOLDER.length + 1))
  if (!ID.test(id))
    complain(
      1,
      `Een kaart heet naar haar theorie: kleine letters, cijfers en _, eerst een letter. “${id}” kan niet.`,
      `A card is named after its theory: small letters, digits and _, a letter first; “${id}” cannot be.`,
    )
  const { head, body } = sheetOf(text)
  if (!body) {
    complain(
      1,
      'Een kaart begint met een regel ---, dan title, question en source, en weer een regel ---.',
      'A card begins with a line ---, then title, question and source, and again a line ---.',
    )
    return { card: null, complaints }
  }
  for (const [name, { line, twice }] of head) {
    if (!PARTS.includes(name as Part))
      complain(line, `“${name}” hoort hier niet. Is het goed gespeld?`, `“${name}” is not known here; is it misspelt?`)
    if (twice) complain(line, `“${name}” staat hier twee keer. Haal er één weg.`, `“${name}” stands here twice; take one out.`)
  }
  const part = (name: Part) => head.get(name)?.text ?? ''
  for (const name of ['title', 'question', 'source'] as const)
    if (part(name) === '') complain(head.get(name)?.line ?? 1, `“${name}” ontbreekt of is leeg.`, `“${name}” is missing or empty.`)
  if (!['', 'true', 'false'].includes(part('check')))
    complain(head.get('check')?.line ?? 1, '“check” kan alleen true of false zijn.', '“check” can only be true or false.')
  if (body.text === '') complain(body.line, 'Onder de kop staat geen tekst.', 'There is no text below the head.')
  const mark = body.text.split('\n').findIndex((line) => MARKUP.test(line))
  if (mark >= 0)
    complain(
      body.line + mark,
      'Een kaart is gewone tekst, zonder lijst, kop, link of sterretjes.',
      'A card is plain text, without a list, a heading, a link or stars.',
    )
  const check = part('check') === 'true'
  const source = part('source')
  if (source !== '' && !check && !PROJECT.test(workOf(source)))
    complaints.push(
      complaint('OW040', file, head.get('source')?.line ?? 1, {
        nl: `“${source}” is geen bekende bron. Begin met haar nummer, zoals 002 §2.4, of zet “check” op true tot je haar hebt.`,
        en: `“${source}” is no known source; begin with its number, like 002 §2.4, or put “check” on true until you have it.`,
      }),
    )
  if (complaints.length > 0) return { card: null, complaints }
  return { card: { id, title: part('title'), core: paragraphs(body.text), question: part('question'), source, check }, complaints }
}

function idOfCard(name: string): string {
  return name.replace(/\.md$/, '')
}

/** One line for a paragraph, an empty line between two. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .join('\n\n')
}

/** Said of a tag, of a question and of a hint alike. `theories`: those that have a card. */
export function noCard(theory: string, theories: ReadonlySet<string>): Sentence {
  const near = nearest(theory, theories)
  if (near !== null)
    return {
      nl: `Er is geen theoriekaart “${theory}”. Bedoel je “${near}”?`,
      en: `There is no theory card “${theory}”; do you mean “${near}”?`,
    }
  return {
    nl: `Er is geen theoriekaart “${theory}”. Maak story/common/theory/${theory}.md, of kijk of de naam goed gespeld is.`,
    en: `There is no theory card “${theory}”; make story/common/theory/${theory}.md, or look at how its name is spelt.`,
  }
}
