/** Looks over a whole compiled story before anything is made of it: its names, what jumps lead to, and what we cannot run. Called by lower. */
import { FUNCTION } from './code.ts'
import { type Command, type Thing, thingOf } from './token.ts'
import { type Box, boxAt, isBox, pathIn, spotOf, type Token, type Tree, topOf } from './tree.ts'

export interface Refusal {
  construct: string
  path: string
}

export interface Scan {
  globals: string[]
  temps: string[]
  /** Places in the middle of a container that something leads to, as `container:index`. */
  landings: Set<string>
  /** Top-level containers that are called as functions. */
  functions: Set<Box>
  /** Whether a function is called that only shows while the story runs. */
  callsAnything: boolean
  drawsFromLists: boolean
  refused: Refusal[]
}

const LIST_COMMANDS: readonly Command[] = ['listInt', 'range', 'lrnd']

export function scan(tree: Tree, listNames: ReadonlySet<string>, hasLists: boolean): Scan {
  const globals = new Set<string>()
  const temps = new Set<string>()
  const found: Scan = {
    globals: [],
    temps: [],
    landings: new Set(),
    functions: new Set(),
    callsAnything: false,
    drawsFromLists: false,
    refused: [],
  }
  const each = (look: (thing: Thing, box: Box, index: number) => void) => {
    for (const box of tree.boxes) {
      for (const [index, token] of box.content.entries()) if (!isBox(token)) look(thingOf(token as Token), box, index)
    }
  }
  each((thing) => {
    if (thing.is === 'set') (thing.global ? globals : temps).add(thing.name)
  })
  const leadsTo = (path: string, box: Box): boolean => {
    const spot = spotOf(tree, path, box)
    if (spot && !spot.byName) found.landings.add(`${spot.box.id}:${spot.index}`)
    return spot !== null
  }
  const isKnown = (name: string) => globals.has(name) || temps.has(name) || listNames.has(name)
  each((thing, box, index) => {
    const refuse = (construct: string) => found.refused.push({ construct, path: pathIn(box, index) })
    if (thing.is === 'unknown') refuse(thing.construct)
    else if (thing.is === 'get' && !isKnown(thing.name)) refuse(`variable ${thing.name}`)
    else if (thing.is === 'ref' && !globals.has(thing.name) && !temps.has(thing.name)) refuse(`ref ${thing.name}`)
    else if (thing.is === 'count' && !boxAt(tree, thing.path, box)?.countsVisits) refuse(`read count of ${thing.path}`)
    else if (thing.is === 'target' && !leadsTo(thing.path, box)) refuse(`-> ${thing.path}`)
    else if (thing.is === 'choice' && !(leadsTo(thing.path, box) && boxAt(tree, thing.path, box))) refuse(`choice to ${thing.path}`)
    else if (thing.is === 'divert') {
      if (thing.variable !== null && !isKnown(thing.variable)) refuse(`-> ${thing.variable}`)
      if (thing.path !== null && !leadsTo(thing.path, box)) refuse(`-> ${thing.path}`)
      if (thing.frame === FUNCTION) {
        const called = thing.path === null ? null : spotOf(tree, thing.path, box)
        const top = called && topOf(called.box)
        if (top) found.functions.add(top)
        else found.callsAnything = true
      }
    } else if (thing.is === 'command') {
      if (LIST_COMMANDS.includes(thing.name) && !hasLists) refuse(thing.name)
      if ((thing.name === 'visit' || thing.name === 'seq') && !box.countsVisits) refuse('a sequence that is not counted')
      if (thing.name === 'lrnd') found.drawsFromLists = true
    }
  })
  found.globals = [...globals]
  found.temps = [...temps]
  return found
}
