/** The instructions that go somewhere else, count where they went, and offer choices. Called by machine. */
import { choiceNumber } from './book.ts'
import { CALLED_INSIDE, FUNCTION, type Point, TUNNEL } from './code.ts'
import { countIn, stepCount } from './counts.ts'
import { type Act, asked } from './speak.ts'
import { dropFrame, type Frame, freeze, pop, pushFrame, rootFrame, type State } from './state.ts'
import { trimFunction } from './text.ts'
import { entered } from './tree.ts'
import { broken, numberIn, type Target, VOID, type Words } from './value.ts'

const operand = (s: State, pc: number): number => s.code[pc + 1] ?? 0

function land(s: State, pc: number, target: number): number {
  s.landed = target
  s.from = pc
  return target
}

/** A passage that is a value: it must be one, and it may be a knot that is entered now. */
function targetOn(s: State, pc: number): Target {
  const value = pop(s)
  if (typeof value !== 'object' || value.kind !== 'to') {
    throw broken(
      numberIn(value) === 0
        ? 'The flow goes to a variable here that holds no passage yet.'
        : 'The flow goes to a variable here that holds no passage.',
    )
  }
  const { knot, start } = value
  if (knot >= 0 && (start || s.program.knotOf[s.program.boxAt[pc] ?? -1] !== knot)) s.passages.push(s.program.knots[knot] ?? '')
  return value
}

function leave(s: State, kind: number, sentence: string): Frame {
  const { frame } = s
  if (frame.kind !== kind || !frame.parent) throw broken(sentence)
  if (kind === FUNCTION) trimFunction(s.speech, frame)
  s.frame = frame.parent
  if (kind === FUNCTION) dropFrame(s, frame)
  return frame
}

function back(s: State, pc: number): number {
  const value = pop(s)
  const isElsewhere = typeof value === 'object' && value.kind === 'to'
  if (!isElsewhere && !(typeof value === 'object' && value.kind === 'void')) throw broken('“->->” goes on to something that is no passage.')
  const frame = leave(s, TUNNEL, '“->->” stands where no tunnel was entered. Enter this passage with “-> passage ->”.')
  if (!isElsewhere) return frame.ret
  s.stack.push(value)
  return land(s, frame.call, targetOn(s, pc).pc)
}

function flowEnd(s: State): number {
  const { frame } = s
  if (frame.kind === FUNCTION) {
    leave(s, FUNCTION, '')
    if (frame.inside) s.stack.push(VOID)
    return frame.ret
  }
  s.ranOut = true
  return nextThread(s)
}

/** A thread that is ready goes back to where it was started. */
function nextThread(s: State): number {
  const thread = s.threads.pop()
  if (!thread) return -1
  s.frame = thread.frame
  return thread.pc
}

/** The text of a choice and its tags, from one or two pieces on the stack. */
function wordsOn(s: State, point: Point): Words {
  const top = s.stack.at(-1)
  if (point.hasOnly !== point.hasStart && typeof top === 'object' && top.kind === 'words') {
    s.stack.pop()
    return top
  }
  const tags: string[] = []
  const only = point.hasOnly ? textOn(s, tags) : ''
  const start = point.hasStart ? textOn(s, tags) : ''
  return { kind: 'words', text: start + only, tags }
}

function textOn(s: State, tags: string[]): string {
  const text = pop(s)
  if (typeof text === 'object' && text.kind === 'words') {
    for (const tag of text.tags) tags.push(tag)
    return text.text
  }
  if (typeof text !== 'string') throw broken('The text of this choice is no text.')
  for (let top = s.stack.at(-1); typeof top === 'object' && top.kind === 'tag'; top = s.stack.at(-1)) {
    tags.push(top.text)
    s.stack.pop()
  }
  return text
}

function offer(s: State, pc: number): number {
  const number = operand(s, pc)
  const point = s.program.points[number]
  if (!point) return pc + 2
  let isOffered = !point.conditional || asked(s)
  const words = wordsOn(s, point)
  if (point.isOnce && countIn(s.counts.pages, point.target.counter) > 0) isOffered = false
  if (!isOffered) return pc + 2
  freeze(s.frame)
  if (point.isFallback) s.hidden++
  const isJumpedTo = s.landed >= point.head && s.landed <= pc
  const from = isJumpedTo ? boxJumpedFrom(s) : (point.from?.id ?? -1)
  const n = numberFor(s, number, point, words)
  s.choices.push({ n, point: number, frame: s.frame, from, enters: entering(s, number, point, from) })
  return pc + 2
}

function numberFor(s: State, number: number, point: Point, words: Words): number {
  const latest = s.latest[number]
  const before = latest?.words
  if (latest && before && (before === words || (before.text === words.text && isSame(before.tags, words.tags)))) return latest.n
  const n = choiceNumber(s.book, words.text.trim(), words.tags.toReversed(), point.path)
  s.latest[number] = { n, words }
  return n
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false
  return true
}

function boxJumpedFrom(s: State): number {
  return s.from >= 0 ? (s.program.boxAt[s.from] ?? -1) : s.from === -1 ? -1 : -2 - s.from
}

/** The counters that taking a choice steps depend on what was executed before it was offered. */
function entering(s: State, number: number, point: Point, from: number): readonly number[] {
  const key = number * (s.program.boxes.length + 1) + from + 1
  const known = s.entering.get(key)
  if (known) return known
  const boxes = entered(s.program.boxes[from] ?? null, { box: point.target, index: 0, byName: true })
  const steps = boxes.flatMap((box) => [...(box.countsVisits ? [box.counter] : []), ...(box.countsTurns ? [-1 - box.counter] : [])])
  s.entering.set(key, steps)
  return steps
}

export function step(s: State, counters: readonly number[]): void {
  for (const counter of counters) {
    if (counter >= 0) stepCount(s.counts, counter)
    else s.stamps[-1 - counter] = s.turn
  }
}

/** By the name of the instruction. */
export const FLOW: Readonly<Record<string, Act>> = {
  STAMP: (s, pc) => {
    s.stamps[operand(s, pc)] = s.turn
    return pc + 2
  },
  ONWARD: (s, pc) => {
    s.landed = operand(s, pc)
    return s.landed
  },
  JUMPTO: (s, pc) => land(s, pc, targetOn(s, pc).pc),
  CALL: (s, pc) => {
    const kind = s.code[pc + 2] ?? 0
    pushFrame(s, kind & 3, (kind & CALLED_INSIDE) !== 0, pc, pc + 3)
    return land(s, pc, operand(s, pc))
  },
  CALLTO: (s, pc) => {
    const kind = operand(s, pc)
    const target = targetOn(s, pc)
    pushFrame(s, kind & 3, (kind & CALLED_INSIDE) !== 0, pc, pc + 2)
    return land(s, pc, target.pc)
  },
  RETURN: (s) => leave(s, FUNCTION, '“~ return” stands where no function was called.').ret,
  BACK: back,
  FLOWEND: flowEnd,
  DONE: (s) => {
    s.ranOut = false
    return nextThread(s)
  },
  END: (s) => {
    s.ranOut = false
    s.choices = []
    s.hidden = 0
    s.threads.length = 0
    s.frame = rootFrame()
    return -1
  },
  CHOICE: offer,
  THREAD: (s, pc) => {
    freeze(s.frame)
    s.threads.push({ frame: s.frame, pc: operand(s, pc) })
    return pc + 2
  },
}
