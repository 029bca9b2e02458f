/** Writes where the flow turns off: diverts, calls and choices. Called by things. */
import { CALLED_INSIDE, FUNCTION, OP, TUNNEL } from './code.ts'
import { type Copy, constant, emit, emitTo, emitVisits } from './draft.ts'
import { UNKNOWN } from './known.ts'
import { type Thing, thingOf } from './token.ts'
import { type Box, boxAt, entered, isBox, pathIn, type Spot, spotOf, type Token, topOf } from './tree.ts'
import { writeGet } from './variables.ts'
import { type Cursor, forget, newCopy, refuse, type Work } from './work.ts'

/** Functions up to this size are copied for each call, so that what they do to a variable is known at that call. */
const MOST_COPIED = 1000

const DEEPEST_COPY = 5

const MOST_CODE = 400_000

function takeCondition(work: Work, cursor: Cursor): void {
  const condition = cursor.stack.pop()
  if (condition && condition.count >= 0) work.truthOnly.add(condition.count)
}

export function writeDivert(work: Work, cursor: Cursor, box: Box, divert: Thing & { is: 'divert' }): void {
  const { draft, copy } = { draft: work.draft, copy: cursor.copy }
  let skip = -1
  if (divert.conditional) {
    takeCondition(work, cursor)
    skip = emit(draft, OP.UNLESS, -1)
  }
  const kind = divert.frame + (cursor.inside ? CALLED_INSIDE : 0)
  if (divert.variable !== null) {
    writeGet(work, cursor, divert.variable)
    const at = divert.frame === 0 ? emit(draft, OP.JUMPTO) : emit(draft, OP.CALLTO, kind)
    if (divert.frame === 0 && divert.variable === '$r') work.jumpsFrom.set(at, box)
    cursor.stack.length = 0
  } else {
    const spot = spotOf(work.tree, divert.path ?? '', box) ?? { box, index: 0, byName: true }
    emitVisits(draft, entered(box, spot))
    const top = topOf(spot.box)
    const knot = top ? work.knots.get(top) : undefined
    const isStart = spot.box === top && spot.index === 0
    if (knot !== undefined && (isStart || topOf(box) !== top)) emit(draft, OP.PASSAGE, knot)
    if (divert.frame === FUNCTION) writeCall(work, cursor, box, spot, kind)
    else if (divert.frame > 0) {
      emitTo(draft, copy, spot, false, OP.CALL, kind)
      cursor.stack.length = 0
    } else {
      emitTo(draft, copy, spot, cursor.inside, OP.JUMP)
      if (!divert.conditional && cursor.latestReturn) {
        work.shared.set(spot.box, [...(work.shared.get(spot.box) ?? []), cursor.latestReturn])
        cursor.latestReturn = null
      }
    }
  }
  if (skip >= 0) draft.code[skip + 1] = draft.code.length
  forget(cursor)
}

function parametersOf(box: Box): string[] {
  const names: string[] = []
  for (const token of box.content) {
    const thing = isBox(token) ? null : thingOf(token)
    if (thing?.is !== 'set' || thing.global || !thing.fresh) break
    names.push(thing.name)
  }
  return names
}

/** A small function is written again for each call of it: then everything about that call is known. */
function writeCall(work: Work, cursor: Cursor, box: Box, spot: Spot, kind: number): void {
  const { draft } = work
  const names = parametersOf(spot.box)
  const isKnown = cursor.stack.length >= names.length
  const args = isKnown ? cursor.stack.splice(cursor.stack.length - names.length) : []
  if (!isKnown) cursor.stack.length = 0
  const isCopied = isKnown && spot.index === 0 && spot.box.at < 0 && mayCopy(work, cursor.copy, spot.box)
  const copy = isCopied ? newCopy(spot.box, cursor.copy) : null
  const changed = copy ? changedIn(spot.box) : null
  // The last argument lies on top, so the first name in the function takes it.
  for (const [n, name] of names.entries()) {
    const arg = args[args.length - 1 - n] ?? UNKNOWN
    if (arg.ref && copy && !work.globals.has(name)) {
      copy.bound.set(name, arg.ref.global)
      unref(work, arg.ref.at)
    } else if (arg.ref) work.sets.push({ at: -1, global: arg.ref.global, numeric: null, listless: null })
    copy?.taken.set(name, arg)
    if (copy && !changed?.has(name)) copy.given.set(name, arg)
  }
  if (copy) {
    copy.blame = cursor.copy.blame ?? pathIn(box, draft.index)
    const at = emitTo(draft, copy, spot, false, OP.CALL, kind)
    copy.returnTo = draft.code.length
    work.onlyCalls.add(at)
    work.queue.push({ copy, box: spot.box })
  } else {
    // A function that calls itself goes on in the one that anybody may call: a copy is for its one call alone.
    emitTo(draft, work.story, spot, false, OP.CALL, kind)
  }
  cursor.stack.push(UNKNOWN)
}

/** A reference that its function knows already is only something to put away. */
function unref(work: Work, at: number): void {
  const { code } = work.draft
  code[at] = OP.CONST
  code[at + 1] = constant(work.draft, 0)
  code[at + 2] = OP.NOTHING
}

/** Names that a function sets again after it took its arguments. */
function changedIn(box: Box): Set<string> {
  const names = new Set<string>()
  const look = (one: Box) => {
    for (const inner of new Set([...one.content, ...one.named.values()])) {
      const thing = isBox(inner) ? null : thingOf(inner)
      if (isBox(inner)) look(inner)
      else if (thing?.is === 'set' && !thing.fresh) names.add(thing.name)
    }
  }
  look(box)
  return names
}

function mayCopy(work: Work, copy: Copy, box: Box): boolean {
  if (copy.depth >= DEEPEST_COPY || work.draft.code.length > MOST_CODE) return false
  for (let one: Copy | null = copy; one; one = one.within) if (one.of === box) return false
  return sizeOf(work, box) <= MOST_COPIED
}

function sizeOf(work: Work, box: Box): number {
  const known = work.sizes.get(box)
  if (known !== undefined) return known
  let size = 0
  for (const inner of new Set([...box.content, ...box.named.values()])) size += isBox(inner) ? sizeOf(work, inner) + 1 : weightOf(inner)
  work.sizes.set(box, size)
  return size
}

/** What may rest inside a function keeps it from being copied; Ink allows none of it. */
function weightOf(token: Token): number {
  const thing = thingOf(token)
  const rests =
    thing.is === 'choice' || (thing.is === 'command' && thing.name === 'thread') || (thing.is === 'divert' && thing.frame === TUNNEL)
  return rests ? MOST_COPIED + 1 : 1
}

export function writeChoice(work: Work, cursor: Cursor, box: Box, path: string, flags: number): void {
  const target = boxAt(work.tree, path, box)
  const pieces = [(flags & 4) !== 0, (flags & 2) !== 0]
  if ((flags & 1) !== 0) takeCondition(work, cursor)
  if (!target || ((flags & 16) !== 0 && !target.countsVisits)) {
    refuse(work, box, `choice to ${path}`)
    return
  }
  for (const has of pieces) if (has) cursor.stack.length = 0
  work.draft.points.push({
    pc: -1,
    conditional: (flags & 1) !== 0,
    hasStart: (flags & 2) !== 0,
    hasOnly: (flags & 4) !== 0,
    isFallback: (flags & 8) !== 0,
    isOnce: (flags & 16) !== 0,
    target,
    path: pathIn(box, work.draft.index),
    from: cursor.last,
    head: cursor.after,
  })
  emit(work.draft, OP.CHOICE, work.draft.points.length - 1)
  forget(cursor)
}
