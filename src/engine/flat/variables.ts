/** Writes how variables are read and set. Called by things and turns. */
import { OP } from './code.ts'
import { constant, emit } from './draft.ts'
import { type Known, knownRead, UNKNOWN } from './known.ts'
import { makeList } from './lists.ts'
import type { Box } from './tree.ts'
import { type Cursor, noteTemp, refuse, type Work } from './work.ts'

export function writeGet(work: Work, cursor: Cursor, name: string): Known {
  const { draft } = work
  const global = cursor.copy.bound.get(name) ?? work.globals.get(name)
  if (global !== undefined) return knownRead(emit(draft, OP.GET, global), [global], work.ranges.get(work.scan.globals[global] ?? ''))
  const item = work.lists.named.get(name)
  if (item !== undefined) {
    emit(draft, OP.CONST, constant(draft, makeList(work.lists, [item])))
    return UNKNOWN
  }
  const at = emit(draft, OP.GETTEMP, work.temps.get(name) ?? -1)
  noteTemp(work, cursor, at, name)
  const argument = cursor.copy.given.get(name)
  return argument ? { ...argument, count: -1, ref: null, reads: [at] } : UNKNOWN
}

export function writeSet(work: Work, cursor: Cursor, box: Box, name: string, fresh: boolean, isGlobal: boolean): void {
  const { draft } = work
  const value = cursor.stack.pop() ?? UNKNOWN
  const bound = cursor.copy.bound.get(name)
  if (bound !== undefined && fresh) return void emit(draft, OP.POP)
  const global = bound ?? (isGlobal || !fresh ? work.globals.get(name) : undefined)
  let at: number
  if (global !== undefined) {
    const range = work.ranges.get(work.scan.globals[global] ?? '')
    const isDeclaration = isGlobal && fresh
    const isWatched = range && !isDeclaration && !(value.numeric && value.low >= range.min && value.high <= range.max)
    at = emit(draft, isWatched ? OP.SETRANGED : OP.SET, global)
    work.sets.push({ global, numeric: value.numeric })
    if (bound !== undefined && cursor.copy.blame !== null) work.blame.set(at, cursor.copy.blame)
  } else {
    at = emit(draft, fresh ? OP.NEWTEMP : OP.SETTEMP, work.temps.get(name) ?? -1)
    noteTemp(work, cursor, at, name)
    if (name === '$r' && cursor.latestTarget) cursor.latestReturn = cursor.latestTarget
    else if (name === '$r') refuse(work, box, 'a choice that returns nowhere')
  }
  if (value.reads && value.numeric) for (const read of value.reads) work.feeds.set(read, { to: at, numeric: value.numeric })
}
