/** Every piece, line and choice that a flat story has said so far, as numbers: what is said again costs no new text. Called by text, machine and flat. */
import type { Piece } from '../terrain.ts'
import { BLANK, INK, NEWLINE, type Program, TAG_MARK, TAGEND_MARK } from './code.ts'
import { cleaned } from './runs.ts'
import type { TagText } from './value.ts'

export interface Book {
  /** Text of each piece, how it counts in a line, and where it stands. */
  texts: string[]
  kinds: number[]
  paths: string[]
  /** Pieces that were made while running, by address and text. */
  made: Map<string, number>
  /** A tree of rows of pieces: the row before, the last piece, and longer rows by row and piece. Row 0 is empty. */
  before: number[]
  lastOf: number[]
  longer: Map<number, number>
  /** By row, the piece that came after it first, and the longer row that made: mostly the only one. */
  nextPiece: number[]
  nextRow: number[]
  /** What a row of pieces says as a string, and as a tag of a choice, once somebody asked. */
  stringOf: (string | undefined)[]
  tagOf: (TagText | undefined)[]
  /** The line of each row, by the tags that waited for it: −1 − tags when it says nothing. */
  lineOf: Map<number, number>[]
  /** The same where no tags waited: `UNKNOWN` as long as it is not known. */
  plainLineOf: number[]
  lines: Piece[]
  lineNumbers: Map<string, number>
  /** Tags that wait for the next line, as one number; 0 is none. */
  waiting: (readonly string[])[]
  waitingNumbers: Map<string, number>
  choices: Piece[]
  choiceNumbers: Map<string, number>
  /** Row of each static line, as far as it was said. */
  rowOfStatic: number[]
}

/** Rows are numbered below 2³¹, pieces and marks below 2²¹. */
const PIECES = 2 ** 21
const MARKS = 8
const UNKNOWN = 0x3fffffff

export function newBook(program: Program): Book {
  const book: Book = {
    texts: [],
    kinds: [],
    paths: [],
    made: new Map(),
    before: [0],
    lastOf: [0],
    longer: new Map(),
    nextPiece: [UNKNOWN],
    nextRow: [-1],
    stringOf: [],
    tagOf: [],
    lineOf: [new Map()],
    plainLineOf: [UNKNOWN],
    lines: [],
    lineNumbers: new Map(),
    waiting: [[]],
    waitingNumbers: new Map([['', 0]]),
    choices: [],
    choiceNumbers: new Map(),
    rowOfStatic: program.lines.map(() => -1),
  }
  for (const { text, path } of program.pieces) addPiece(book, text, path)
  return book
}

function addPiece(book: Book, text: string, path: string): number {
  book.kinds.push(text === '\n' ? NEWLINE : /^[ \t]*$/.test(text) ? BLANK : INK)
  book.paths.push(path)
  return book.texts.push(text) - 1
}

/** A piece of text that was worked out at this address. */
export function pieceFor(book: Book, at: number, text: string, pathAt: () => string): number {
  const key = `${at} ${text}`
  const known = book.made.get(key)
  if (known !== undefined) return known
  const piece = addPiece(book, text, pathAt())
  book.made.set(key, piece)
  return piece
}

function rowWith(book: Book, row: number, piece: number): number {
  if (book.nextPiece[row] === piece) return book.nextRow[row] ?? 0
  const key = row * PIECES + piece + MARKS
  const known = book.longer.get(key)
  if (known !== undefined) return known
  const made = book.before.push(row) - 1
  book.lastOf.push(piece)
  book.lineOf.push(new Map())
  book.plainLineOf.push(UNKNOWN)
  book.nextPiece.push(UNKNOWN)
  book.nextRow.push(-1)
  if (book.nextPiece[row] === UNKNOWN) {
    book.nextPiece[row] = piece
    book.nextRow[row] = made
  } else book.longer.set(key, made)
  return made
}

export function rowOf(book: Book, pieces: readonly number[]): number {
  let row = 0
  for (const piece of pieces) row = rowWith(book, row, piece)
  return row
}

export function rowOfLine(book: Book, program: Program, line: number): number {
  const known = book.rowOfStatic[line] ?? -1
  if (known >= 0) return known
  const row = rowOf(book, program.lines[line] ?? [])
  book.rowOfStatic[line] = row
  return row
}

export function piecesOf(book: Book, row: number): number[] {
  const pieces: number[] = []
  for (let at = row; at > 0; at = book.before[at] ?? 0) pieces.push(book.lastOf[at] ?? 0)
  return pieces.reverse()
}

/** The row of the pieces from there on. */
export function rowFrom(book: Book, pieces: readonly number[], from: number): number {
  let row = 0
  for (let n = from; n < pieces.length; n++) row = rowWith(book, row, pieces[n] ?? 0)
  return row
}

/** The words of a row without its marks. */
export function stringOf(book: Book, row: number): string {
  const known = book.stringOf[row]
  if (known !== undefined) return known
  const text = piecesOf(book, row)
    .map((piece) => (piece < 0 ? '' : (book.texts[piece] ?? '')))
    .join('')
  book.stringOf[row] = text
  return text
}

export function tagOf(book: Book, row: number): TagText {
  const known = book.tagOf[row]
  if (known) return known
  const tag: TagText = { kind: 'tag', text: cleaned(stringOf(book, row)) }
  book.tagOf[row] = tag
  return tag
}

/** The line that a row of pieces makes, after the tags that waited; −1 − tags when it has no text and its tags wait on. */
export function lineFor(book: Book, row: number, waiting: number): number {
  const plain = waiting === 0 ? (book.plainLineOf[row] ?? UNKNOWN) : UNKNOWN
  if (plain !== UNKNOWN) return plain
  const known = book.lineOf[row]?.get(waiting)
  if (known !== undefined) return known
  const { text, tags, path } = read(book, piecesOf(book, row))
  const all = [...(book.waiting[waiting] ?? []), ...tags]
  const line = text === '' ? -1 - waitingFor(book, all) : lineNumber(book, { text, tags: all, path })
  if (waiting === 0) book.plainLineOf[row] = line
  else book.lineOf[row]?.set(waiting, line)
  return line
}

function waitingFor(book: Book, tags: readonly string[]): number {
  const key = tags.length === 0 ? '' : JSON.stringify(tags)
  const known = book.waitingNumbers.get(key)
  if (known !== undefined) return known
  book.waitingNumbers.set(key, book.waiting.length)
  return book.waiting.push(tags) - 1
}

function lineNumber(book: Book, line: Piece): number {
  const key = JSON.stringify([line.path, line.text, line.tags])
  const known = book.lineNumbers.get(key)
  if (known !== undefined) return known
  book.lineNumbers.set(key, book.lines.length)
  return book.lines.push(line) - 1
}

export function choiceNumber(book: Book, text: string, tags: readonly string[], path: string): number {
  const key = JSON.stringify([path, text, tags])
  const known = book.choiceNumbers.get(key)
  if (known !== undefined) return known
  book.choiceNumbers.set(key, book.choices.length)
  return book.choices.push({ text, tags, path }) - 1
}

/** What a row of pieces says: its text, its tags, and where its first words stand. */
function read(book: Book, pieces: readonly number[]): { text: string; tags: string[]; path: string | null } {
  let text = ''
  let tag: string | null = null
  const tags: string[] = []
  const closeTag = () => {
    if (tag) tags.push(cleaned(tag))
  }
  for (const piece of pieces) {
    if (piece === TAG_MARK) {
      closeTag()
      tag = ''
    } else if (piece === TAGEND_MARK) {
      closeTag()
      tag = null
    } else if (piece >= 0 && tag !== null) tag += book.texts[piece] ?? ''
    else if (piece >= 0) text += book.texts[piece] ?? ''
  }
  closeTag()
  return { text: cleaned(text).trim(), tags, path: pathOfWords(book, pieces) }
}

/** Where the first words stand that are no tag; null when there are none. */
export function pathOfWords(book: Book, pieces: readonly number[]): string | null {
  let inTag = false
  for (const piece of pieces) {
    if (piece === TAG_MARK || piece === TAGEND_MARK) inTag = piece === TAG_MARK
    else if (!inTag && book.kinds[piece] === INK) return book.paths[piece] ?? null
  }
  return null
}
