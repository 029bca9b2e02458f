/** What is being said right now: pieces become lines with the glue, spaces and tags of Ink. Called by the instructions of the machine. */
import { type Book, lineFor, pieceFor, piecesOf, rowFrom, rowOf, stringOf, tagOf } from './book.ts'
import { BLANK, FUNCTION, GLUE_MARK, INK, NEWLINE, STRING_MARK, TAG_MARK } from './code.ts'
import { endless, type TagText } from './value.ts'

/** A frame, as far as text is concerned: a function drops the empty lines at its start and its end. */
export interface Speaker {
  kind: number
  parent: Speaker | null
  /** Where its text began among the pieces, or −1 once it has said something. */
  began: number
}

export interface Speech {
  book: Book
  /** A line that is whole unless glue follows, as a row of pieces; −1 when there is none. */
  held: number
  /** What was said after that. */
  out: number[]
  strings: number
  inTag: boolean
  /** Tags of lines without text, for the next line. */
  waiting: number
  /** Lines that are whole, as numbers. */
  lines: number[]
}

export function newSpeech(book: Book): Speech {
  return { book, held: -1, out: [], strings: 0, inTag: false, waiting: 0, lines: [] }
}

/** Begins to say something new. `keeps`: somebody holds the lines that were said before. */
export function hush(speech: Speech, keeps: boolean): void {
  speech.held = -1
  speech.out.length = 0
  speech.strings = 0
  speech.inTag = false
  speech.waiting = 0
  if (keeps) speech.lines = []
  else speech.lines.length = 0
}

/** What was held is a whole line now. */
export function release(speech: Speech): void {
  if (speech.held < 0) return
  finishLine(speech, speech.held)
  speech.held = -1
}

function finishLine(speech: Speech, row: number): void {
  const line = lineFor(speech.book, row, speech.waiting)
  if (line >= 0) {
    speech.lines.push(line)
    speech.waiting = 0
  } else speech.waiting = -1 - line
}

/** The flow stands still: everything that was said is said. */
export function finish(speech: Speech): void {
  release(speech)
  if (speech.out.length > 0) finishLine(speech, rowOf(speech.book, speech.out))
  speech.out.length = 0
}

export function sayMark(speech: Speech, mark: number): void {
  speech.out.push(mark)
  if (speech.strings === 0) speech.inTag = mark === TAG_MARK
}

/** A text from elsewhere: the new lines at its start and its end count as such. */
export function sayText(speech: Speech, speaker: Speaker, at: number, text: string, pathAt: () => string): void {
  const parts = split(text)
  for (const part of parts) say(speech, speaker, pieceFor(speech.book, at, part, pathAt), parts.length > 1)
  if (parts.length > 1) hold(speech)
}

/** Ink takes new lines off both ends of a text and makes them one each. */
function split(text: string): string[] {
  const head = /^[ \t]*\n[ \t\n]*/.exec(text)?.[0] ?? ''
  const start = head.lastIndexOf('\n') + 1
  const tail = /[ \t\n]*\n[ \t]*$/.exec(text)?.[0] ?? ''
  if (head === '' && tail === '') return [text]
  const parts: string[] = []
  if (head !== '') {
    if (head.indexOf('\n') > 0) parts.push(head.slice(0, head.indexOf('\n')))
    parts.push('\n')
  }
  const tailStart = text.length - tail.length
  const firstNewline = tail === '' ? text.length : tailStart + tail.indexOf('\n')
  if (firstNewline > start) parts.push(text.slice(start, firstNewline))
  if (tail !== '' && firstNewline >= start) {
    parts.push('\n')
    const spaces = text.length - 1 - text.lastIndexOf('\n')
    if (spaces > 0) parts.push(text.slice(-spaces))
  }
  return parts
}

/** A line of more pieces than this has no end. */
const MOST_PIECES = 5000

/** Says one piece. `together`: more of the same text follows, so that no line is held in between. */
export function say(speech: Speech, speaker: Speaker, piece: number, together = false): void {
  const kind = speech.book.kinds[piece] ?? BLANK
  // What ends a line that has ended says nothing.
  if (kind === NEWLINE && speech.out.length === 0 && speech.strings === 0) return
  if (speech.out.length > MOST_PIECES) throw endless('The story goes round in a circle here and one line never ends.')
  if (speech.strings === 0 && speech.held >= 0 && (kind === INK || (speech.inTag && speech.book.texts[piece] !== ''))) release(speech)
  if (kind === BLANK) return void speech.out.push(piece)
  const trims = functionTrims(speech, speaker)
  const glue = glueAt(speech)
  if (kind === NEWLINE) {
    if (trims || glue >= 0) return
    sayNewline(speech, piece)
    if (!together) hold(speech)
    return
  }
  if (glue >= 0) removeGlue(speech)
  if (trims) for (let one: Speaker | null = speaker; one && one.kind === FUNCTION; one = one.parent) one.began = -1
  speech.out.push(piece)
}

/** Whether the function that speaks has said nothing yet; inside a string only when the function began inside it. */
function functionTrims(speech: Speech, speaker: Speaker): boolean {
  if (speaker.kind !== FUNCTION || speaker.began < 0) return false
  if (speech.strings === 0) return true
  for (let n = speech.out.length - 1; n >= 0; n--) {
    if (speech.out[n] === GLUE_MARK) return true
    if (speech.out[n] === STRING_MARK) return n < speaker.began
  }
  return true
}

/** The last glue, not looking out of a string; −1 when there is none. */
function glueAt(speech: Speech): number {
  for (let n = speech.out.length - 1; n >= 0; n--) {
    if (speech.out[n] === GLUE_MARK) return n
    if (speech.out[n] === STRING_MARK) return -1
  }
  return -1
}

function removeGlue(speech: Speech): void {
  for (let n = speech.out.length - 1; n >= 0; n--) {
    const piece = speech.out[n] ?? 0
    if (piece === GLUE_MARK) speech.out.splice(n, 1)
    else if (piece < 0) return
  }
}

/** True: a new line was said last. False: something else. Null: nothing but spaces. */
function endsInNewline(speech: Speech): boolean | null {
  for (let n = speech.out.length - 1; n >= 0; n--) {
    const piece = speech.out[n] ?? 0
    if (piece < 0 && piece !== GLUE_MARK) return false
    const kind = piece < 0 ? BLANK : speech.book.kinds[piece]
    if (kind === NEWLINE) return true
    if (kind === INK) return false
  }
  return null
}

function sayNewline(speech: Speech, piece: number): void {
  const { out } = speech
  const ends = endsInNewline(speech)
  if (speech.strings === 0 && speech.held >= 0) {
    // A second new line is none. What was said in between is a line without text, which is as good as nothing.
    if (ends !== false) {
      if (ends === null) out.length = 0
      return
    }
    release(speech)
  }
  const hasText = speech.held >= 0 || out.some((one) => one >= 0)
  if (ends !== true && hasText) out.push(piece)
}

/** A line that ends here is held until it is sure that no glue follows. */
function hold(speech: Speech): void {
  if (speech.strings > 0 || speech.inTag || endsInNewline(speech) !== true) return
  if (speech.held >= 0) release(speech)
  speech.held = rowOf(speech.book, speech.out)
  speech.out.length = 0
}

/** Takes a held line back: it is not whole after all. */
function unhold(speech: Speech, speaker: Speaker): void {
  const pieces = piecesOf(speech.book, speech.held)
  speech.out.unshift(...pieces)
  speech.held = -1
  for (let one: Speaker | null = speaker; one && one.kind === FUNCTION; one = one.parent) if (one.began >= 0) one.began += pieces.length
}

export function sayGlue(speech: Speech, speaker: Speaker): void {
  if (speech.held >= 0 && speech.strings === 0 && endsInNewline(speech) === null) unhold(speech, speaker)
  const { out } = speech
  let from = -1
  for (let n = out.length - 1; n >= 0; n--) {
    const piece = out[n] ?? 0
    const kind = piece === GLUE_MARK ? BLANK : piece < 0 ? INK : speech.book.kinds[piece]
    if (kind === INK) break
    if (kind === NEWLINE) from = n
  }
  if (from >= 0) {
    const kept = out.splice(from).filter((piece) => piece < 0)
    out.push(...kept)
  }
  out.push(GLUE_MARK)
}

/** A function ends: the spaces and new lines at the end of its text go. */
export function trimFunction(speech: Speech, speaker: Speaker): void {
  const { out } = speech
  if (speaker.began < 0 && speech.held >= 0 && out.every((piece) => piece < 0 || speech.book.kinds[piece] !== INK)) unhold(speech, speaker)
  for (let n = out.length - 1; n >= Math.max(0, speaker.began); n--) {
    const piece = out[n] ?? 0
    if (piece < 0) continue
    if (speech.book.kinds[piece] === INK) return
    out.splice(n, 1)
  }
}

export function beginString(speech: Speech): void {
  speech.out.push(STRING_MARK)
  speech.strings++
}

/** The text since the string began, which was never really said. */
export function endString(speech: Speech): string {
  const { book, out } = speech
  const from = Math.max(0, out.lastIndexOf(STRING_MARK))
  const text = stringOf(book, rowFrom(book, out, from))
  out.length = from
  speech.strings--
  return text
}

/** Inside a string a tag is taken out at once: it belongs to a choice. Null when no tag began here. */
export function takeTag(speech: Speech): TagText | null {
  const { book, out } = speech
  const from = out.lastIndexOf(TAG_MARK)
  if (from < 0 || out.lastIndexOf(STRING_MARK) > from) return null
  const tag = tagOf(book, rowFrom(book, out, from))
  out.length = from
  return tag
}

/** Whether a whole static line can simply follow what was said. */
export function isBetweenLines(speech: Speech, speaker: Speaker): boolean {
  return speech.out.length === 0 && speech.strings === 0 && !speech.inTag && (speaker.kind !== FUNCTION || speaker.began < 0)
}
