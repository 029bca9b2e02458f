/** Writes one thing of compiled Ink as instructions. Called by lower. */
import { OP } from './code.ts'
import { writeCommand } from './commands.ts'
import { constant, emit } from './draft.ts'
import { type Known, knownConstant, knownCount, knownRef, knownResult, onlyAsked, SOME_TEXT, signOf, UNKNOWN } from './known.ts'
import { makeList } from './lists.ts'
import type { Thing } from './token.ts'
import { type Box, boxAt } from './tree.ts'
import { writeChoice, writeDivert } from './turns.ts'
import { temporaryAt, writeGet, writeSet } from './variables.ts'
import { type Cursor, noteId, noteTemp, pieceOf, refuse, targetOf, type Work } from './work.ts'

export function writeThing(work: Work, cursor: Cursor, box: Box, thing: Thing): void {
  const { draft, globals, temps } = work
  const push = (known: Known) => void cursor.stack.push(known)
  switch (thing.is) {
    case 'text':
      if (cursor.inside) {
        emit(draft, OP.CONST, constant(draft, thing.text))
        push(knownConstant(thing.text))
      } else {
        noteId(work, thing.text)
        emit(draft, OP.TEXT, pieceOf(work, thing.text, box, draft.index))
      }
      return
    case 'glue':
      if (cursor.inside) refuse(work, box, 'glue in a value')
      emit(draft, OP.GLUE)
      return
    case 'value':
      if (!cursor.inside) refuse(work, box, 'a value in the text')
      emit(draft, OP.CONST, constant(draft, thing.value))
      push(knownConstant(thing.value))
      return
    case 'list': {
      const items = thing.items.map((item) => work.lists.named.get(item) ?? -1)
      const origins = thing.origins.map((name) => work.lists.names.indexOf(name))
      if (items.includes(-1) || origins.includes(-1)) refuse(work, box, 'an item that is in no list')
      emit(draft, OP.CONST, constant(draft, makeList(work.lists, items, origins)))
      push(UNKNOWN)
      return
    }
    case 'target': {
      const target = targetOf(work, box, thing.path)
      emit(draft, OP.CONST, constant(draft, target))
      cursor.latestTarget = target
      push(SOME_TEXT)
      return
    }
    case 'ref': {
      const global = cursor.copy.bound.get(thing.name) ?? globals.get(thing.name)
      const slot = temps.get(thing.name)
      if (global !== undefined && (slot === undefined || cursor.copy.bound.has(thing.name))) {
        push(knownRef(global, emit(draft, OP.REFTEMP, -1, global)))
      } else {
        const at = emit(draft, OP.REFTEMP, slot ?? -1, global ?? -1)
        if (global !== undefined) work.sets.push({ at, global, numeric: null, listless: null })
        noteTemp(work, cursor, at, thing.name)
        for (const temp of temporaryAt(work, at)) work.sets.push({ at: -1, global: temp, numeric: null, listless: null })
        push(UNKNOWN)
      }
      return
    }
    case 'get':
      push(writeGet(work, cursor, thing.name))
      return
    case 'count': {
      const at = emit(draft, OP.COUNT, boxAt(work.tree, thing.path, box)?.counter ?? 0)
      push(knownCount(at))
      return
    }
    case 'set':
      writeSet(work, cursor, box, thing.name, thing.fresh, thing.global)
      return
    case 'binary':
    case 'unary':
      writeOperator(work, cursor, thing.is, thing.op)
      return
    case 'divert':
      writeDivert(work, cursor, box, thing)
      return
    case 'choice':
      writeChoice(work, cursor, box, thing.path, thing.flags)
      return
    case 'command':
      writeCommand(work, cursor, box, thing.name)
      return
    case 'unknown':
      refuse(work, box, thing.construct)
      return
  }
}

const QUICK: Readonly<Record<string, number>> = {
  '+': OP.ADD,
  '-': OP.SUBTRACT,
  '==': OP.EQUAL,
  '>': OP.GREATER,
  '<': OP.LESS,
  '>=': OP.ATLEAST,
  '<=': OP.ATMOST,
  '&&': OP.AND,
  '||': OP.OR,
  '!': OP.NOT,
  '?': OP.HAS,
  MIN: OP.MINIMUM,
  MAX: OP.MAXIMUM,
}

function writeOperator(work: Work, cursor: Cursor, kind: 'binary' | 'unary', op: number): void {
  const sign = signOf(kind, op)
  const count = kind === 'binary' ? 2 : 1
  if (sign === 'LIST_ALL' || sign === 'LIST_INVERT') work.asksOrigins = true
  const isKnown = cursor.stack.length >= count
  const args = isKnown ? cursor.stack.splice(cursor.stack.length - count) : []
  if (!isKnown) cursor.stack.length = 0
  for (const at of onlyAsked(sign, args)) work.truthOnly.add(at)
  const quick = QUICK[sign]
  if (quick !== undefined) emit(work.draft, quick)
  else emit(work.draft, kind === 'binary' ? OP.BINARY : OP.UNARY, op)
  cursor.stack.push(isKnown ? knownResult(sign, args) : UNKNOWN)
}
