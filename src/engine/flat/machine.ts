/** Runs a flat program from one rest to the next. Called by flat. */
import type { Opening } from '../terrain.ts'
import { pathOfWords } from './book.ts'
import { OP, type Program, TUNNEL } from './code.ts'
import { countsFrom, type Pages, setBit } from './counts.ts'
import { step } from './flow.ts'
import { makeList } from './lists.ts'
import { loop, stepsOf } from './loop.ts'
import { newState, type Offered, pathAt, rootFrame, type State, type Stray, setGlobal } from './state.ts'
import { finish, hush } from './text.ts'
import { entered } from './tree.ts'
import type { Value } from './value.ts'

/** Everything that a situation is; never changed again. */
export interface Still {
  globals: readonly (Value | undefined)[]
  visits: Pages
  stamps: readonly number[]
  turn: number
  seed: number
  previous: number
  took: readonly number[]
  /** What Ink left lying on its stack; mostly nothing. */
  stack: readonly Value[]
  /** The choices that show. */
  choices: readonly Offered[]
}

/** What happened on the way to a rest. */
export interface Way {
  still: Still
  lines: readonly number[]
  passages: readonly string[]
  strays: readonly Stray[]
  fault: { kind: 'loop' | 'break'; text: string; path: string | null } | null
}

export interface Machine {
  state: State
  opened: Still
}

/** More than this without a rest is a circle. */
const MOST_STEPS = 200_000
const MOST_LINES = 2000
/** Steps between two looks at whether it is a circle. */
const STRETCH = 2000
/** How long a circle is watched to find a place in it that a writer knows. */
const CIRCLE = 5000

export function newMachine(program: Program): Machine {
  const s = newState(program, stepsOf(program))
  const { declarations } = program
  if (declarations) {
    s.left = MOST_STEPS
    enter(s, declarations.box)
    run(s, declarations.pc)
  }
  s.stack.length = 0
  return { state: s, opened: stillOf(s) }
}

/** Goes to the start of a container as if from nowhere. */
function enter(s: State, box: Program['boxes'][number]): void {
  s.frame = rootFrame()
  s.threads.length = 0
  s.choices = []
  s.from = -1
  for (const one of entered(null, { box, index: 0, byName: true })) {
    if (one.countsVisits) step(s, [one.counter])
    if (one.countsTurns) step(s, [-1 - one.counter])
  }
}

export function openAt(machine: Machine, opening: Opening): Way {
  return wayOf(machine.state, settle(machine.state, beginAt(machine, opening)))
}

/** Sets what the code sets before the first line, and gives the address of that line. */
export function beginAt(machine: Machine, opening: Opening): number {
  const s = machine.state
  load(s, machine.opened)
  s.seed = opening.seed
  setVariable(s, 'rol', opening.chair)
  setList(s, 'regels', opening.rules)
  setList(s, 'besluiten', opening.carried)
  const start = s.program.starts.get(opening.start)
  if (!start) throw new Error(`there is no knot ${opening.start}`)
  begin(s)
  s.turn++
  enter(s, start.box)
  const knot = s.program.knotOf[start.box.id] ?? -1
  if (knot >= 0) s.passages.push(s.program.knots[knot] ?? '')
  s.landed = start.pc
  return start.pc
}

function setVariable(s: State, name: string, value: Value): void {
  const global = s.program.globals.indexOf(name)
  if (global >= 0) setGlobal(s, 0, global, value, false)
}

/** Just these items; those that the LIST does not have are left out, and so is a LIST that is not there. */
function setList(s: State, name: string, items: readonly string[]): void {
  const { lists } = s.program
  const list = lists.names.indexOf(name)
  if (list < 0) return
  const known = new Set<number>()
  for (const item of items) {
    const n = lists.namedIn[list]?.get(item)
    if (n !== undefined) known.add(n)
  }
  setVariable(s, name, makeList(lists, [...known], [list]))
}

/** Takes the nth choice that shows. */
export function takeFrom(machine: Machine, from: Still, n: number): Way {
  const s = machine.state
  const choice = from.choices[n]
  if (!choice) throw new Error(`there is no choice ${n}`)
  load(s, from)
  note(s, choice.n)
  return wayOf(s, takeHere(s, choice))
}

/** Takes a choice from where the machine stands now, and runs to the next rest; gives back what broke. */
export function takeHere(s: State, choice: Offered): Way['fault'] {
  begin(s)
  s.turn++
  return settle(s, follow(s, choice))
}

function load(s: State, from: Still): void {
  s.globals = from.globals.slice()
  s.counts = countsFrom(from.visits)
  if (from.stamps.length > 0) s.stamps = from.stamps.slice()
  s.turn = from.turn
  s.seed = from.seed
  s.previous = from.previous
  if (from.took.length > 0) s.took = from.took.slice()
  s.stack.length = 0
  for (const value of from.stack) s.stack.push(value)
}

function begin(s: State): void {
  hush(s.speech, s.keeps)
  if (s.keeps) {
    s.passages = []
    s.strays = []
    s.choices = []
  } else s.passages.length = s.strays.length = s.choices.length = 0
  s.hidden = 0
  s.threads.length = 0
  s.ranOut = false
  s.left = MOST_STEPS
}

/** Remembers that a choice with this id was taken, when a claim asks for it. */
function note(s: State, choice: number): void {
  if (s.program.asked.length === 0) return
  const known = s.idOf.get(choice)
  const id = known ?? idOf(s, choice)
  if (known === undefined) s.idOf.set(choice, id)
  if (id >= 0) setBit(s.took, id)
}

function idOf(s: State, choice: number): number {
  const tag = s.book.choices[choice]?.tags.find((one) => /^id:/.test(one))
  return tag ? s.program.asked.indexOf(tag.slice(3).trim()) : -1
}

/** Goes to where a choice leads, with the frames it was offered in. */
function follow(s: State, choice: Offered): number {
  s.frame = choice.frame
  s.landed = s.program.points[choice.point]?.pc ?? -1
  s.from = choice.from < 0 ? -1 : -2 - choice.from
  step(s, choice.enters)
  return s.landed
}

/** Runs until nothing is left to say. A choice that does not show is taken when it is the only one. */
export function settle(s: State, start: number): Way['fault'] {
  let fault = run(s, start)
  while (!fault && s.hidden > 0 && s.hidden === s.choices.length) {
    const [choice] = s.choices
    if (!choice) break
    s.choices = []
    s.hidden = 0
    fault = run(s, follow(s, choice))
  }
  finish(s.speech)
  if (fault) s.choices = []
  else if (s.ranOut && s.choices.length === 0 && s.frame.kind === TUNNEL) {
    const path = pathAt(s.program, s.frame.call)
    fault = { kind: 'break', text: 'A tunnel ends here without “->->”.', path }
  }
  return fault
}

function wayOf(s: State, fault: Way['fault']): Way {
  return { still: stillOf(s), lines: s.speech.lines, passages: s.passages, strays: s.strays, fault }
}

function stillOf(s: State): Still {
  return {
    globals: s.globals,
    visits: s.counts.pages,
    stamps: s.stamps,
    turn: s.turn,
    seed: s.seed,
    previous: s.previous,
    took: s.took,
    stack: s.stack.length > 0 ? s.stack.slice() : NOTHING,
    choices: showing(s),
  }
}
const NOTHING: readonly Value[] = []

/** The choices that show. */
export function showing(s: State): readonly Offered[] {
  return s.hidden > 0 ? s.choices.filter((choice) => !s.program.points[choice.point]?.isFallback) : s.choices
}

/** Runs until the flow stops; gives back what broke, if anything. */
function run(s: State, start: number): Way['fault'] {
  let pc = start
  try {
    for (; pc >= 0 && s.left > 0 && s.speech.lines.length <= MOST_LINES; s.left -= STRETCH) pc = loop(s, pc, STRETCH)
    return pc < 0 ? null : circle(s, pc)
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'Broken') throw thrown
    return { kind: thrown.cause === 'loop' ? 'loop' : 'break', text: thrown.message, path: pathAt(s.program, s.pc) }
  }
}

/** Watches a circle go round and names the first words in it, or else the first jump. */
function circle(s: State, start: number): Way['fault'] {
  const { code, program } = s
  let words = { pc: -1, path: '' }
  let jump = -1
  let pc = start
  try {
    for (let n = 0; n < CIRCLE && pc >= 0; n++) {
      const op = code[pc] ?? 0
      const path = words.pc < 0 || pc < words.pc ? wordsAt(s, pc) : null
      if (path !== null) words = { pc, path }
      if ((op === OP.JUMP || op === OP.CALL) && (jump < 0 || pc < jump)) jump = pc
      pc = loop(s, pc, 1)
    }
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'Broken') throw thrown
  }
  const path = words.pc >= 0 ? words.path : pathAt(program, jump >= 0 ? jump : start)
  return { kind: 'loop', text: 'The story goes round in a circle here and never comes to a choice or an end.', path }
}

/** The path of the words that this instruction says in a passage; null when it says none. */
function wordsAt(s: State, pc: number): string | null {
  const { program, book, speech } = s
  const op = s.code[pc]
  if ((op !== OP.TEXT && op !== OP.LINE) || (program.knotOf[program.boxAt[pc] ?? -1] ?? -1) < 0) return null
  const operand = s.code[pc + 1] ?? 0
  if (op === OP.LINE) return pathOfWords(book, program.lines[operand] ?? [])
  return speech.inTag || speech.strings > 0 ? null : pathOfWords(book, [operand])
}
