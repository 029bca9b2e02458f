/** Gathers what the look back says and asks in every story: theory cards and questions. Called by prose. */
import { readJson } from '../../compile/json.ts'
import { QUESTIONS_FILE } from '../../compile/reflection.ts'
import { QUESTIONS } from '../../compile/schema.ts'
import type { Shelf } from '../../compile/shelf.ts'
import { sheetOf, THEORY_FOLDER } from '../../compile/theory.ts'
import type { Prose } from './prose.ts'

type Piece = Pick<Prose, 'file' | 'line' | 'text'>

export function reflectionProse(shelf: Shelf): Prose[] {
  return [...cards(shelf), ...questions(shelf)].map((piece) => ({ ...piece, from: 'scenario', passage: null, isFirst: true }))
}

/** Title, question and text; the source is for who makes the story. */
function cards(shelf: Shelf): Piece[] {
  return shelf.list(THEORY_FOLDER).flatMap((name) => {
    const file = `${THEORY_FOLDER}/${name}`
    const { head, body } = sheetOf(shelf.read(file) ?? '')
    const pieces = [head.get('title'), head.get('question'), ...(body ? paragraphsOf(body) : [])]
    return pieces.flatMap((one) => (one ? [{ file, line: one.line, text: one.text }] : []))
  })
}

/** Each with the line it begins on. */
function paragraphsOf({ text, line }: { text: string; line: number }): { text: string; line: number }[] {
  let at = line
  return text.split('\n\n').map((piece) => {
    const here = { text: piece, line: at }
    at += piece.split('\n').length + 1
    return here
  })
}

function questions(shelf: Shelf): Piece[] {
  const { value, lineOf } = readJson(shelf, QUESTIONS_FILE, QUESTIONS)
  return (value ?? []).map(({ text }, n) => ({ file: QUESTIONS_FILE, line: lineOf(n, 'text'), text }))
}
