/**
 * The loop that runs a flat program. What is done most often is done right here, and what often stands in a row as one step; the rest is in
 * speak and flow. Called by machine.
 */
import { OP, OP_NAMES, type Program } from './code.ts'
import { countIn, stepCount } from './counts.ts'
import { FLOW } from './flow.ts'
import { holds } from './lists.ts'
import { binary, unary } from './operators.ts'
import { type Act, SPEAK, sayLine } from './speak.ts'
import { getTemp, newTemp, pop, type State, setGlobal } from './state.ts'
import { say } from './text.ts'
import { isTruthy, type Value } from './value.ts'

/** The steps of the loop; the place in this list is the number in it. */
const STEPS = [
  'other',
  'TEXT',
  'a new line',
  'LINE',
  'CONST',
  'GET',
  'JUMP',
  'UNLESS',
  'GET CONST HAS UNLESS',
  'GET CONST HAS',
  'HAS',
  'POP',
  'NOTHING',
  'CONSTS',
  'SET',
  'GETTEMP',
  'NEWTEMP',
  'COUNT',
  'COUNT UNLESS',
  'VISIT',
  'PASSAGE',
  'AND',
  'OR',
  'NOT',
  'ADD',
  'SUBTRACT',
  'MINIMUM',
  'MAXIMUM',
  'EQUAL',
  'GREATER',
  'LESS',
  'ATLEAST',
  'ATMOST',
] as const

const ALL: Readonly<Record<string, Act>> = { ...SPEAK, ...FLOW }
const STOP: Act = () => -1
const ACTS: readonly Act[] = OP_NAMES.map((name) => ALL[name] ?? STOP)

/** By address, the step of the loop that begins there. Whoever jumps into the middle of a row does the rest of it one by one. */
export function stepsOf(program: Program): Uint8Array {
  const { code, pieces } = program
  const steps = new Uint8Array(code.length)
  const isAt = (pc: number, ...ops: number[]) => {
    let at = pc
    return ops.every((op) => {
      const is = code[at] === op
      at += op === OP.HAS ? 1 : 2
      return is
    })
  }
  for (let pc = 0; pc < code.length; pc++) {
    const op = code[pc] ?? 0
    const row = isAt(pc, OP.GET, OP.CONST, OP.HAS, OP.UNLESS)
      ? 'GET CONST HAS UNLESS'
      : isAt(pc, OP.GET, OP.CONST, OP.HAS)
        ? 'GET CONST HAS'
        : isAt(pc, OP.COUNT, OP.UNLESS)
          ? 'COUNT UNLESS'
          : op === OP.TEXT && pieces[code[pc + 1] ?? -1]?.text === '\n'
            ? 'a new line'
            : OP_NAMES[op]
    steps[pc] = Math.max(0, STEPS.indexOf(row as (typeof STEPS)[number]))
  }
  return steps
}

const isPlain = (a: Value | undefined, b: Value | undefined) => typeof a === 'boolean' && typeof b === 'boolean'

/** Runs from an address, `most` steps at most; gives back the address where it stands then, or −1 where the flow stops. When it breaks, `s.pc` is where. */
export function loop(s: State, start: number, most: number): number {
  const { code, steps, stack, speech, program } = s
  const { consts, lists } = program
  let pc = start
  let left = most
  try {
    while (pc >= 0 && left-- > 0) {
      switch (steps[pc]) {
        case 1: {
          say(speech, s.frame, code[pc + 1] ?? 0)
          pc += 2
          break
        }
        case 2: {
          // What ends a line that has ended says nothing.
          if (speech.out.length > 0 || speech.strings > 0) say(speech, s.frame, code[pc + 1] ?? 0)
          pc += 2
          break
        }
        case 3: {
          sayLine(s, code[pc + 1] ?? 0)
          pc += 2
          break
        }
        case 4: {
          stack.push(consts[code[pc + 1] ?? 0] ?? 0)
          pc += 2
          break
        }
        case 5: {
          stack.push(s.globals[code[pc + 1] ?? 0] ?? 0)
          pc += 2
          break
        }
        case 6: {
          s.from = pc
          pc = code[pc + 1] ?? 0
          s.landed = pc
          break
        }
        case 7: {
          const value = pop(s)
          pc = (typeof value === 'boolean' ? value : isTruthy(value)) ? pc + 2 : (code[pc + 1] ?? 0)
          break
        }
        case 8:
        case 9: {
          const list = s.globals[code[pc + 1] ?? 0] ?? 0
          const other = consts[code[pc + 3] ?? 0] ?? 0
          if (typeof list !== 'object' || typeof other !== 'object' || list.kind !== 'list' || other.kind !== 'list') {
            stack.push(list)
            pc += 2
          } else if (steps[pc] === 9) {
            stack.push(holds(list, other))
            pc += 5
          } else pc = holds(list, other) ? pc + 7 : (code[pc + 6] ?? 0)
          break
        }
        case 10: {
          const b = pop(s)
          const a = pop(s)
          const are = typeof a === 'object' && typeof b === 'object' && a.kind === 'list' && b.kind === 'list'
          stack.push(are ? holds(a, b) : binary(lists, 16, a, b))
          pc++
          break
        }
        case 11: {
          stack.pop()
          pc++
          break
        }
        case 12: {
          pc++
          break
        }
        case 13: {
          const words = s.words[code[pc + 1] ?? 0]
          if (words) stack.push(words)
          pc += 2
          break
        }
        case 14: {
          const value = pop(s)
          const global = code[pc + 1] ?? 0
          if (typeof value === 'object') setGlobal(s, pc, global, value, false)
          else s.globals[global] = value
          pc += 2
          break
        }
        case 15: {
          stack.push(getTemp(s, code[pc + 1] ?? 0))
          pc += 2
          break
        }
        case 16: {
          newTemp(s, code[pc + 1] ?? 0, pop(s))
          pc += 2
          break
        }
        case 17: {
          stack.push(countIn(s.counts.pages, code[pc + 1] ?? 0))
          pc += 2
          break
        }
        case 18: {
          pc = countIn(s.counts.pages, code[pc + 1] ?? 0) > 0 ? pc + 4 : (code[pc + 3] ?? 0)
          break
        }
        case 19: {
          stepCount(s.counts, code[pc + 1] ?? 0)
          pc += 2
          break
        }
        case 20: {
          s.passages.push(program.knots[code[pc + 1] ?? 0] ?? '')
          pc += 2
          break
        }
        case 21: {
          const b = pop(s)
          const a = pop(s)
          stack.push(isPlain(a, b) ? a && b : binary(lists, 11, a, b))
          pc++
          break
        }
        case 22: {
          const b = pop(s)
          const a = pop(s)
          stack.push(isPlain(a, b) ? a || b : binary(lists, 12, a, b))
          pc++
          break
        }
        case 23: {
          const a = pop(s)
          stack.push(typeof a === 'boolean' ? !a : unary(lists, 1, a))
          pc++
          break
        }
        case 24: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a + b : binary(lists, 0, a, b))
          pc++
          break
        }
        case 25: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a - b : binary(lists, 1, a, b))
          pc++
          break
        }
        case 26: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? Math.min(a, b) : binary(lists, 13, a, b))
          pc++
          break
        }
        case 27: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : binary(lists, 14, a, b))
          pc++
          break
        }
        case 28: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a === b : binary(lists, 5, a, b))
          pc++
          break
        }
        case 29: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a > b : binary(lists, 7, a, b))
          pc++
          break
        }
        case 30: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a < b : binary(lists, 8, a, b))
          pc++
          break
        }
        case 31: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a >= b : binary(lists, 9, a, b))
          pc++
          break
        }
        case 32: {
          const b = pop(s)
          const a = pop(s)
          stack.push(typeof a === 'number' && typeof b === 'number' ? a <= b : binary(lists, 10, a, b))
          pc++
          break
        }
        default:
          pc = (ACTS[code[pc] ?? 0] ?? STOP)(s, pc)
      }
    }
    return pc
  } catch (thrown) {
    s.pc = pc
    throw thrown
  }
}
