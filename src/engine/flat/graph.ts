/** The program as stretches of instructions and the ways between them. Called by steer and prove. */
import { LENGTH, OP, type Program } from './code.ts'

/** Instructions that follow each other; entered at the first, left after the last. */
export interface Block {
  start: number
  pcs: number[]
  next: number[]
}

export function blocksOf(program: Program): Block[] {
  const { code, points, targets, clues } = program
  const starts = new Set<number>([0])
  const last = new Set<number>()
  for (let pc = 0; pc < code.length; pc += LENGTH[code[pc] ?? 0] ?? 1) {
    const op = code[pc] ?? 0
    if (nextOf(program, pc).length !== 1 || op === OP.JUMP || op === OP.ONWARD || op === OP.CALL) {
      last.add(pc)
      starts.add(pc + (LENGTH[op] ?? 1))
    }
    for (const to of nextOf(program, pc)) if (to !== pc + (LENGTH[op] ?? 1)) starts.add(to)
  }
  for (const point of points) starts.add(point.pc)
  for (const target of targets) starts.add(target.pc)
  for (const to of clues.returns.values()) starts.add(to)
  for (const { pc } of program.starts.values()) starts.add(pc)
  const sorted = [...starts].filter((pc) => pc >= 0 && pc < code.length).sort((a, b) => a - b)
  return sorted.map((start, n) => {
    const pcs: number[] = []
    for (let pc = start; pc < (sorted[n + 1] ?? code.length); pc += LENGTH[code[pc] ?? 0] ?? 1) pcs.push(pc)
    return { start, pcs, next: nextOf(program, pcs.at(-1) ?? start) }
  })
}

/** Where the flow may go from an instruction; nowhere when it stops or leaves for a place that is not known. */
export function nextOf({ code, clues, points, targets }: Program, pc: number): number[] {
  const op = code[pc] ?? 0
  const operand = code[pc + 1] ?? 0
  const next = pc + (LENGTH[op] ?? 1)
  switch (op) {
    case OP.JUMP:
    case OP.ONWARD:
      return [operand]
    case OP.UNLESS:
    case OP.THREAD:
      return [next, operand]
    case OP.CHOICE:
      return [next, points[operand]?.pc ?? -1]
    case OP.JUMPTO:
      return (clues.jumps.get(pc) ?? targets).map((target) => target.pc)
    case OP.CALL:
      return [clues.onlyCalls.has(pc) ? operand : next]
    case OP.RETURN:
    case OP.BACK:
    case OP.FLOWEND: {
      const only = clues.returns.get(pc)
      return only === undefined ? [] : [only]
    }
    case OP.DONE:
    case OP.END:
      return []
    default:
      return [next]
  }
}
