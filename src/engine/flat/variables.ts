/** Writes how variables are read and set. Called by things and turns. */
import { OP } from './code.ts'
import { constant, emit } from './draft.ts'
import { type Known, knownRead, UNKNOWN } from './known.ts'
import { makeList } from './lists.ts'
import { type Box, pathIn } from './tree.ts'
import { type Cursor, noteTemp, refuse, type Work } from './work.ts'

export function writeGet(work: Work, cursor: Cursor, name: string): Known {
  const { draft } = work
  const global = cursor.copy.bound.get(name) ?? work.globals.get(name)
  if (global !== undefined) return knownRead(emit(draft, OP.GET, global), global, work.ranges.get(work.scan.globals[global] ?? ''))
  const item = work.lists.named.get(name)
  if (item !== undefined) {
    emit(draft, OP.CONST, constant(draft, makeList(work.lists, [item])))
    return UNKNOWN
  }
  const at = emit(draft, OP.GETTEMP, work.temps.get(name) ?? -1)
  noteTemp(work, cursor, at, name)
  const argument = cursor.copy.given.get(name)
  const known = argument ?? { ...UNKNOWN, listless: temporaryAt(work, at) }
  return { ...known, count: -1, ref: null, reads: argument ? [at] : null, held: -1 }
}

/** Temporary variables come after the globals where it is worked out which of them hold no list. */
export function temporaryAt(work: Work, at: number): number[] {
  const temp = work.tempAt.get(at)
  return temp === undefined ? [] : [work.globals.size + temp]
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
    work.sets.push({ at, global, numeric: value.numeric, listless: value.listless })
    if (isDeclaration && !value.listless) work.listGlobals.add(global)
    if (bound !== undefined && cursor.copy.blame !== null) work.blame.set(at, cursor.copy.blame)
  } else {
    at = emit(draft, fresh ? OP.NEWTEMP : OP.SETTEMP, work.temps.get(name) ?? -1)
    noteTemp(work, cursor, at, name)
    const given = fresh && value === UNKNOWN ? cursor.copy.taken.get(name) : undefined
    for (const own of temporaryAt(work, at)) work.sets.push({ at, global: own, numeric: null, listless: (given ?? value).listless })
    if (name === '$r' && cursor.latestTarget) cursor.latestReturn = cursor.latestTarget
    else if (name === '$r') refuse(work, box, 'a choice that returns nowhere')
  }
  if (global !== undefined && value.held >= 0 && value.held !== global)
    work.handed.push({ from: value.held, to: global, path: pathIn(box, draft.index) })
  if (value.reads && value.numeric) for (const read of value.reads) work.feeds.set(read, { to: at, numeric: value.numeric })
}
