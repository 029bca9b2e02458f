/** The instructions that say something or work out a value. Called by machine. */
import { rowOfLine } from './book.ts'
import { TAG_MARK, TAGEND_MARK } from './code.ts'
import { countIn } from './counts.ts'
import { itemAt, makeList, rangeOf } from './lists.ts'
import { binary, printed, unary } from './operators.ts'
import { draw, shuffleIndex } from './random.ts'
import { NEVER, pathAt, pop, type State, setGlobal, setTemp } from './state.ts'
import { beginString, endString, isBetweenLines, release, say, sayGlue, sayMark, sayText, takeTag } from './text.ts'
import { broken, isTruthy, type Target, type Value, VOID } from './value.ts'

/** Does one instruction and gives back the address of the next, or −1 where the flow stops. */
export type Act = (s: State, pc: number) => number

const operand = (s: State, pc: number): number => s.code[pc + 1] ?? 0

function push(s: State, value: Value, next: number): number {
  s.stack.push(value)
  return next
}

/** Says a line that is always the same. */
export function sayLine(s: State, line: number): void {
  const { speech, frame, program, book } = s
  if (isBetweenLines(speech, frame)) {
    release(speech)
    speech.held = rowOfLine(book, program, line)
  } else {
    for (const piece of program.lines[line] ?? []) piece < 0 ? sayMark(speech, piece) : say(speech, frame, piece)
  }
}

function out(s: State, pc: number): number {
  // Ink prints nothing when there is nothing.
  const value = s.stack.pop()
  if (value === undefined || (typeof value === 'object' && value.kind === 'void')) return pc + 1
  sayText(s.speech, s.frame, pc, printed(s.program.lists, value), () => pathAt(s.program, pc))
  return pc + 1
}

function tagEnd(s: State, pc: number): number {
  if (s.speech.strings === 0) sayMark(s.speech, TAGEND_MARK)
  else {
    const tag = takeTag(s.speech)
    if (tag === null) throw broken('A tag of a choice ends here that did not begin.')
    s.stack.push(tag)
  }
  return pc + 1
}

function targetOn(s: State): Target {
  const value = pop(s)
  if (typeof value === 'object' && value.kind === 'to') return value
  throw broken('TURNS_SINCE and READ_COUNT take a passage with an arrow, like TURNS_SINCE(-> knot).')
}

function counterOf(s: State, target: Target, turns: boolean): number {
  const box = s.program.boxes[target.box]
  if (!box || !(turns ? box.countsTurns : box.countsVisits)) throw broken(`How often “${target.path}” was read is not counted.`)
  return box.counter
}

function since(s: State, counter: number): number {
  const stamp = s.stamps[counter] ?? NEVER
  return stamp === NEVER ? -1 : s.turn - stamp
}

function whole(value: Value, sentence: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw broken(sentence)
}

function random(s: State, pc: number): number {
  const sentence = 'RANDOM takes two whole numbers, the lowest first.'
  const high = whole(pop(s), sentence)
  const low = whole(pop(s), sentence)
  const span = high - low + 1
  if (span <= 0 || span > Number.MAX_SAFE_INTEGER) throw broken(sentence)
  s.previous = draw(s.seed + s.previous)
  return push(s, (s.previous % span) + low, pc + 1)
}

function reseed(s: State, pc: number): number {
  s.seed = whole(pop(s), 'SEED_RANDOM takes a whole number.')
  s.previous = 0
  return push(s, VOID, pc + 1)
}

function shuffle(s: State, pc: number): number {
  const count = whole(pop(s), 'A shuffled sequence has no number of parts.')
  const read = whole(pop(s), 'A shuffled sequence was never counted.')
  return push(s, shuffleIndex(operand(s, pc), s.seed, read, count), pc + 2)
}

function listItem(s: State, pc: number): number {
  const value = whole(pop(s), 'An item of a list is made with a whole number, like list(2).')
  const name = pop(s)
  const list = s.program.lists.names.indexOf(String(name))
  if (list < 0) throw broken(`There is no list “${String(name)}”.`)
  const item = itemAt(s.program.lists, list, value)
  return push(s, makeList(s.program.lists, item < 0 ? [] : [item]), pc + 1)
}

function listRange(s: State, pc: number): number {
  const high = pop(s)
  const low = pop(s)
  const list = pop(s)
  if (typeof list !== 'object' || list.kind !== 'list') throw broken('LIST_RANGE takes a list and two bounds.')
  return push(s, rangeOf(s.program.lists, list, low, high), pc + 1)
}

function listRandom(s: State, pc: number): number {
  const list = pop(s)
  if (typeof list !== 'object' || list.kind !== 'list') throw broken('LIST_RANDOM takes a list.')
  if (list.items.length === 0) return push(s, makeList(s.program.lists, []), pc + 1)
  s.previous = draw(s.seed + s.previous)
  return push(s, makeList(s.program.lists, [list.items[s.previous % list.items.length] ?? 0]), pc + 1)
}

/** By the name of the instruction; what is not here or in flow is in the loop. */
export const SPEAK: Readonly<Record<string, Act>> = {
  GLUE: (s, pc) => {
    sayGlue(s.speech, s.frame)
    return pc + 1
  },
  STRING: (s, pc) => {
    beginString(s.speech)
    return pc + 1
  },
  STRINGEND: (s, pc) => push(s, endString(s.speech), pc + 1),
  TAG: (s, pc) => {
    sayMark(s.speech, TAG_MARK)
    return pc + 1
  },
  TAGEND: tagEnd,
  OUT: out,
  COPY: (s, pc) => {
    const value = pop(s)
    s.stack.push(value, value)
    return pc + 1
  },
  SETRANGED: (s, pc) => {
    setGlobal(s, pc, operand(s, pc), pop(s), false)
    return pc + 2
  },
  SETTEMP: (s, pc) => {
    setTemp(s, pc, operand(s, pc), pop(s))
    return pc + 2
  },
  REFTEMP: (s, pc) => {
    const slot = operand(s, pc)
    const isTemp = slot >= 0 && s.frame.temps?.[slot] !== undefined
    return push(s, { kind: 'ref', global: isTemp ? -1 : (s.code[pc + 2] ?? -1), depth: s.frame.depth, slot }, pc + 3)
  },
  BINARY: (s, pc) => {
    const b = pop(s)
    const a = pop(s)
    return push(s, binary(s.program.lists, operand(s, pc), a, b), pc + 2)
  },
  UNARY: (s, pc) => push(s, unary(s.program.lists, operand(s, pc), pop(s)), pc + 2),
  INDEX: (s, pc) => push(s, countIn(s.counts.pages, operand(s, pc)) - 1, pc + 2),
  READCOUNT: (s, pc) => push(s, countIn(s.counts.pages, counterOf(s, targetOn(s), false)), pc + 1),
  SINCE: (s, pc) => push(s, since(s, operand(s, pc)), pc + 2),
  TURNSSINCE: (s, pc) => push(s, since(s, counterOf(s, targetOn(s), true)), pc + 1),
  TURNS: (s, pc) => push(s, s.turn + 1, pc + 1),
  CHOICES: (s, pc) => push(s, s.choices.length, pc + 1),
  RANDOM: random,
  SEED: reseed,
  SHUFFLE: shuffle,
  LISTITEM: listItem,
  LISTRANGE: listRange,
  LISTRANDOM: listRandom,
}

/** Whether a value sends the flow on. */
export function asked(s: State): boolean {
  const value = pop(s)
  return typeof value === 'boolean' ? value : isTruthy(value)
}
