/** Writes the commands of compiled Ink. Called by things. */
import { OP } from './code.ts'
import { emit, unemit } from './draft.ts'
import { type Known, knownCount, SOME_NUMBER, SOME_TEXT, UNKNOWN } from './known.ts'
import { tagAhead } from './runs.ts'
import { type Command, thingOf } from './token.ts'
import { type Box, boxAt, isBox } from './tree.ts'
import { type Cursor, forget, noteClaims, refuse, type Work } from './work.ts'

export function writeCommand(work: Work, cursor: Cursor, box: Box, name: Command): void {
  const { draft } = work
  const gives = (popped: number, known: Known) => {
    cursor.stack.splice(Math.max(0, cursor.stack.length - popped))
    cursor.stack.push(known)
  }
  switch (name) {
    case 'ev':
      cursor.inside = true
      return
    case '/ev':
      cursor.inside = false
      return
    case 'nop':
      return
    case 'str':
      cursor.inside = false
      cursor.strings++
      return void emit(draft, OP.STRING)
    case '/str':
      cursor.inside = true
      cursor.strings = Math.max(0, cursor.strings - 1)
      cursor.stack.push(SOME_TEXT)
      return void emit(draft, OP.STRINGEND)
    case '#': {
      const at = emit(draft, OP.TAG)
      if (cursor.strings > 0) return
      noteClaims(work, at, tagAhead(box, draft.index))
      return
    }
    case '/#':
      if (cursor.strings > 0) cursor.stack.push(UNKNOWN)
      return void emit(draft, OP.TAGEND)
    case 'out':
      cursor.stack.pop()
      return void emit(draft, OP.OUT)
    case 'du':
      forget(cursor)
      cursor.stack.push(UNKNOWN)
      return void emit(draft, OP.COPY)
    case 'pop':
      cursor.stack.pop()
      return void emit(draft, OP.POP)
    case '~ret': {
      const at = emit(draft, OP.RETURN)
      if (cursor.copy.of) work.returns.set(at, cursor.copy.returnTo)
      cursor.stack.length = 0
      return
    }
    case '->->': {
      const at = emit(draft, OP.BACK)
      const before = [2, 1].map((n) => box.content[draft.index - n])
      if (before[0] !== 'void' || before[1] !== '/ev') work.overrides.add(at)
      cursor.stack.length = 0
      return
    }
    case 'done':
      return void emit(draft, OP.DONE)
    case 'end':
      return void emit(draft, OP.END)
    case 'thread':
      cursor.thread = emit(draft, OP.THREAD, -1)
      return
    case 'choiceCnt':
      gives(0, SOME_NUMBER)
      return void emit(draft, OP.CHOICES)
    case 'turn':
      gives(0, SOME_NUMBER)
      return void emit(draft, OP.TURNS)
    case 'turns':
    case 'readc':
      writeWhen(work, cursor, box, name)
      return
    case 'rnd':
      gives(2, SOME_NUMBER)
      return void emit(draft, OP.RANDOM)
    case 'srnd':
      gives(1, UNKNOWN)
      return void emit(draft, OP.SEED)
    case 'visit':
      gives(0, SOME_NUMBER)
      return void emit(draft, OP.INDEX, box.counter)
    case 'seq': {
      gives(2, SOME_NUMBER)
      let sum = 0
      for (let n = 0; n < box.path.length; n++) sum += box.path.charCodeAt(n)
      return void emit(draft, OP.SHUFFLE, sum)
    }
    case 'listInt':
      gives(2, UNKNOWN)
      return void emit(draft, OP.LISTITEM)
    case 'range':
      gives(3, UNKNOWN)
      return void emit(draft, OP.LISTRANGE)
    case 'lrnd':
      gives(1, UNKNOWN)
      return void emit(draft, OP.LISTRANDOM)
  }
}

/** TURNS_SINCE and READ_COUNT of a passage that is named on the spot know their container; of a variable, not. */
function writeWhen(work: Work, cursor: Cursor, box: Box, name: 'turns' | 'readc'): void {
  const { draft } = work
  const before = box.content[draft.index - 1]
  const thing = before === undefined || isBox(before) ? null : thingOf(before)
  const about = thing?.is === 'target' ? boxAt(work.tree, thing.path, box) : null
  cursor.stack.pop()
  if (!about) {
    emit(draft, name === 'turns' ? OP.TURNSSINCE : OP.READCOUNT)
    return void cursor.stack.push(SOME_NUMBER)
  }
  if (name === 'turns' ? !about.countsTurns : !about.countsVisits) {
    refuse(work, box, `what is not counted: ${about.path}`)
    return
  }
  unemit(draft, draft.code.length - 2)
  const at = emit(draft, name === 'turns' ? OP.SINCE : OP.COUNT, about.counter)
  cursor.stack.push(name === 'turns' ? SOME_NUMBER : knownCount(at))
}
