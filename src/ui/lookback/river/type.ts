/** How much room words take, so that the river can be laid out before it is drawn. Widths of single letters are measured once in the page; the layout adds them up. */

/** A run of words in one size, cut off after so many lines. Drawn exactly as it was measured. */
export interface Part {
  text: string
  /** In rem. */
  size: number
  bold: boolean
  /** Most lines that are shown; what is longer ends in an ellipsis. */
  lines: number
  /** What it is, for the style sheet. */
  role: 'head' | 'main' | 'more'
  /** A sign stands before it; the words begin further in. */
  sign?: true
  /** Words of the story, in the story's language. */
  story: boolean
}

export interface Type {
  /** Pixels in a rem. */
  em: number
  /** Width in pixels of this text on one line, at this size in rem. */
  width: (text: string, size: number, bold: boolean) => number
}

const LEADING = 1.32

const LETTERS = ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?‘’“”\'"()-–—…·€éëèêïöüáàóç→'
const ROW = 12

/** What a letter is wide in the type of `host`, with the reader's own size, face and spacing. One layout of the page. */
export function measureType(host: HTMLElement): Type {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  // Air between letters and words is as wide in small words as in large ones.
  const { letterSpacing, wordSpacing } = getComputedStyle(host)
  const air = { letter: Number.parseFloat(letterSpacing) || 0, word: Number.parseFloat(wordSpacing) || 0 }
  const probe = document.createElement('div')
  probe.className = 'river-probe'
  probe.setAttribute('aria-hidden', 'true')
  const rows = [false, true].map((bold) =>
    [...LETTERS].map((letter) => {
      const row = document.createElement(bold ? 'b' : 'span')
      row.textContent = letter.repeat(ROW)
      probe.append(row)
      return row
    }),
  )
  host.append(probe)
  const tables = rows.map((row) => new Map(row.map((one, at) => [LETTERS[at] ?? '', one.getBoundingClientRect().width / ROW / em])))
  probe.remove()
  return typeOf(em, (letter, bold) => tables[bold ? 1 : 0]?.get(letter), air)
}

type Letter = (letter: string, bold: boolean) => number | undefined

/** Type from a table of letters, in rem at size 1, and the air between them in pixels. Unknown letters are as wide as an em; a hundredth is added for what neighbours do to each other. */
export function typeOf(em: number, letter: Letter, air = { letter: 0, word: 0 }): Type {
  const width = (text: string, size: number, bold: boolean) => {
    let sum = 0
    let between = 0
    for (const one of text) {
      sum += letter(one, bold) ?? 1
      between += air.letter + (one === ' ' ? air.word : 0)
    }
    return sum * size * em * 1.01 + between
  }
  return { em, width }
}

/** What a sign before words takes, in the size of the words. Kept in step with river.css. */
const SIGN = 1.3

/** How many lines a part needs in a column of `room` pixels: words one after another, a word that is too long broken. */
export function linesOf(type: Type, part: Part, room: number): number {
  const space = type.width(' ', part.size, part.bold)
  const wide = room - (part.sign ? SIGN * part.size * type.em : 0)
  let lines = 1
  let used = 0
  for (const word of part.text.split(/\s+/)) {
    const w = type.width(word, part.size, part.bold)
    if (used > 0 && used + space + w > wide) {
      lines++
      used = 0
    }
    if (w > wide) {
      lines += Math.ceil(w / Math.max(1, wide)) - 1
      used = w % Math.max(1, wide)
    } else used += (used > 0 ? space : 0) + w
  }
  return Math.min(lines, part.lines)
}

/** Height in pixels of parts under each other. */
export function heightOf(type: Type, parts: readonly Part[], room: number): number {
  return parts.reduce((sum, part) => sum + Math.ceil(linesOf(type, part, room) * part.size * type.em * LEADING), 0)
}

/** The least width in which the words are as high as in `room`: a column no wider than it has to be. */
export function snug(type: Type, parts: readonly Part[], room: number): number {
  const widths = parts.map((part) => type.width(part.text, part.size, part.bold) + (part.sign ? SIGN * part.size * type.em : 0))
  const longest = Math.ceil(Math.max(0, ...widths)) + 1
  if (longest <= room) return longest
  if (parts.some((part) => cut(type, part, room))) return room
  const high = heightOf(type, parts, room)
  const words = parts.flatMap((part) => part.text.split(/\s+/).map((word) => type.width(word, part.size, part.bold)))
  let [low, enough] = [Math.min(room, Math.ceil(Math.max(4 * type.em, ...words)) + 1), room]
  for (let tries = 0; tries < 5; tries++) {
    const middle = Math.floor((low + enough) / 2)
    // No words may be lost after a last line.
    if (heightOf(type, parts, middle) <= high && !parts.some((part) => cut(type, part, middle))) enough = middle
    else low = middle
  }
  return enough
}

const cut = (type: Type, part: Part, room: number) => part.lines < 40 && linesOf(type, { ...part, lines: 99 }, room) > part.lines
