/** A story as terrain on inkjs itself: covers all of Ink and takes its time. The checker walks here when the flat machine refuses a story. */
import { InkList, Story } from 'inkjs'
import { parseTag } from './lines.ts'
import { MOST_LINES, MOST_TIME, setList } from './story.ts'
import type { Opening, Piece, Ranges, Rest, Stray, Terrain } from './terrain.ts'

interface Inside {
  state: string
  taken: ReadonlySet<string>
}

interface Saved {
  flows: Record<
    string,
    {
      callstack: { threads: unknown[] }
      choiceThreads?: Record<string, unknown>
      currentChoices: { targetPath: string; text: string; originalChoicePath: string }[]
    }
  >
  currentFlowName: string
  variablesState: Record<string, unknown>
  visitCounts: Record<string, number>
  turnIndices: Record<string, number>
  turnIdx: number
  previousRandom: number
  storySeed: number
}

export function slowTerrain(ink: Record<string, unknown>, options: { ranges: Ranges }): Terrain {
  const json = JSON.stringify(ink)
  const asks = new Set([...json.matchAll(/because: *choice +([a-z0-9_]+)/g)].map((found) => found[1] ?? ''))
  const turns = json.includes('"turns"') || json.includes('"turn"')
  const chance = json.includes('"rnd"') || json.includes('"seq"')
  const counting = countingKnots(ink)
  const faults: string[] = []
  const build = () => {
    const fresh = new Story(counting.ink)
    fresh.allowExternalFunctionFallbacks = true
    fresh.onError = (message) => void faults.push(message)
    return fresh
  }
  let story = build()
  const lines = intern()
  const choices = intern()

  const read = (inside: Inside) => JSON.parse(inside.state) as Saved
  let loaded: string | null = null

  /** Goes on to the next rest; `before` are the visits at the last one. */
  const goOn = (before: Record<string, number>, taken: ReadonlySet<string>): Rest => {
    faults.length = 0
    const said: number[] = []
    let waiting: string[] = []
    let fault: Rest['fault'] = null
    const here = () => story.state.currentPathString || (story.state.previousPointer.path?.toString() ?? null)
    while (story.canContinue && !fault) {
      const from = here()
      try {
        story.ContinueAsync(MOST_TIME)
      } catch (thrown) {
        fault = { kind: 'break', text: thrown instanceof Error ? thrown.message : String(thrown), path: from }
        break
      }
      if (!story.asyncContinueComplete) fault = { kind: 'loop', text: 'The story goes round in circles.', path: here() }
      const text = (story.state.currentText ?? '').trim()
      const tags = [...waiting, ...(story.state.currentTags ?? [])]
      waiting = text === '' ? tags : []
      if (text !== '') said.push(lines.add({ text, tags, path: pathOf(story) }))
      if (said.length > MOST_LINES) fault = { kind: 'loop', text: 'The story goes on and on without a choice.', path: here() }
      const [broken] = faults
      if (broken !== undefined && !/ran out of content/.test(broken)) fault = { kind: 'break', text: broken, path: from }
    }
    if (fault) {
      // An interrupted story can be neither saved nor used again; nobody goes on from here.
      loaded = null
      story = build()
      const key = `fault ${fault.text} ${fault.path}`
      return {
        key,
        course: key,
        lines: said,
        choices: [],
        passages: [],
        strays: [],
        fault,
        inside: { state: '', taken },
      }
    }
    const state = story.state.ToJson()
    loaded = state
    const saved = JSON.parse(state) as Saved
    const offered = story.currentChoices.map((choice) =>
      choices.add({ text: choice.text.trim(), tags: choice.tags ?? [], path: choice.sourcePath || null }),
    )
    // Ink counts visits and does not tell their order; the order in which the passages spoke is near enough.
    const spoke = said.map((n) => lines.get(n).path?.split('.')[0] ?? '')
    const passages = Object.keys(saved.visitCounts)
      .filter((path) => counting.knots.has(path) && saved.visitCounts[path] !== before[path])
      .sort((a, b) => spoke.indexOf(a) - spoke.indexOf(b))
    const key = keyOf(saved, taken, { counted: counting.counted, turns, chance })
    return {
      key,
      course: key,
      lines: said,
      choices: offered,
      passages,
      strays: strayed(story, options.ranges),
      fault: null,
      inside: { state, taken } satisfies Inside,
    }
  }

  const load = (inside: Inside) => {
    if (loaded !== inside.state) story.state.LoadJson(inside.state)
    loaded = null
  }

  return {
    open(opening: Opening) {
      story.ResetState()
      story.state.storySeed = opening.seed
      if (story.variablesState.GlobalVariableExistsWithName('rol')) story.variablesState.$('rol', opening.chair)
      setList(story, 'regels', opening.rules)
      setList(story, 'besluiten', opening.carried)
      if (!story.KnotContainerWithName(opening.start))
        return {
          key: '',
          course: '',
          lines: [],
          choices: [],
          passages: [],
          strays: [],
          fault: { kind: 'break', text: `There is no passage ${opening.start}.`, path: null },
          inside: null,
        }
      story.ChoosePathString(opening.start)
      return goOn({}, new Set())
    },
    take(from, n) {
      const inside = from.inside as Inside
      load(inside)
      const id = choices
        .get(from.choices[n] ?? -1)
        .tags.map(parseTag)
        .find((tag) => tag.name === 'id')?.args[0]
      story.ChooseChoiceIndex(n)
      return goOn(read(inside).visitCounts, id !== undefined && asks.has(id) ? new Set([...inside.taken, id]) : inside.taken)
    },
    line: (n) => lines.get(n),
    choice: (n) => choices.get(n),
    value(at, name) {
      const inside = at.inside as Inside
      if (at.fault) return null
      load(inside)
      loaded = inside.state
      const value: unknown = story.variablesState.GlobalVariableExistsWithName(name) ? story.variablesState.$(name) : null
      if (value instanceof InkList)
        return value
          .toString()
          .split(', ')
          .filter((item) => item !== '')
      return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
    },
    prove: () => null,
    took: (at, id) => (asks.has(id) ? (at.inside as Inside).taken.has(id) : undefined),
  }
}

/** The first words of the line that was just made, by their place in the compiled story. */
function pathOf(story: Story): string | null {
  for (const one of story.state.outputStream) {
    const value: unknown = 'value' in one ? one.value : null
    if (typeof value === 'string' && value.trim() !== '' && one.parent) return one.path.toString()
  }
  return null
}

/** The same story with every knot counting its visits, and which containers counted before. */
function countingKnots(ink: Record<string, unknown>): {
  ink: Record<string, unknown>
  knots: Set<string>
  counted: (path: string) => boolean
} {
  const copy = JSON.parse(JSON.stringify(ink)) as Record<string, unknown>
  const root = copy.root as unknown[]
  const named = (root.at(-1) ?? {}) as Record<string, unknown>
  const knots = new Set<string>()
  const silent = new Set<string>()
  const functions = new Set([...JSON.stringify(ink).matchAll(/"f\(\)":"([^".]+)/g)].map((found) => found[1]))
  for (const [name, knot] of Object.entries(named)) {
    if (!Array.isArray(knot) || name === 'global decl' || functions.has(name)) continue
    const last: unknown = knot.at(-1)
    const flags = last !== null && typeof last === 'object' ? (last as Record<string, unknown>) : {}
    const before = typeof flags['#f'] === 'number' ? flags['#f'] : 0
    if ((before & 1) === 0) silent.add(name)
    knot[knot.length - 1] = { ...flags, '#f': before | 1 }
    knots.add(name)
  }
  return { ink: copy, knots, counted: (path) => !silent.has(path) }
}

/** What the future may hang on. Which thread a choice was made in is a running number and says nothing. */
function keyOf(
  saved: Saved,
  taken: ReadonlySet<string>,
  { counted, turns, chance }: { counted: (path: string) => boolean; turns: boolean; chance: boolean },
): string {
  const flows = Object.values(saved.flows).map((flow) => [
    frames(flow.callstack.threads),
    flow.currentChoices.map((choice) => [choice.originalChoicePath, choice.targetPath, choice.text]),
    frames(Object.values(flow.choiceThreads ?? {})),
  ])
  const visits = Object.entries(saved.visitCounts).filter(([path]) => counted(path))
  return JSON.stringify([
    flows,
    Object.entries(saved.variablesState).sort(([a], [b]) => (a < b ? -1 : 1)),
    visits.sort(([a], [b]) => (a < b ? -1 : 1)),
    turns ? [saved.turnIdx, saved.turnIndices] : 0,
    chance ? [saved.storySeed, saved.previousRandom] : 0,
    [...taken].sort(),
  ])
}

function frames(threads: readonly unknown[]): unknown {
  return threads.map((thread) => (thread as { callstack: unknown }).callstack)
}

function strayed(story: Story, ranges: Ranges): Stray[] {
  return [...ranges].flatMap(([name, { min, max }]) => {
    const value: unknown = story.variablesState.GlobalVariableExistsWithName(name) ? story.variablesState.$(name) : null
    return typeof value === 'number' && (value < min || value > max) ? [{ name, value, path: null }] : []
  })
}

/** Equal pieces are one number. */
function intern() {
  const pieces: Piece[] = []
  const numbers = new Map<string, number>()
  return {
    add(piece: Piece): number {
      const key = JSON.stringify(piece)
      const before = numbers.get(key)
      if (before !== undefined) return before
      numbers.set(key, pieces.length)
      return pieces.push(piece) - 1
    },
    get(n: number): Piece {
      const piece = pieces[n]
      if (!piece) throw new Error(`No piece ${n}`)
      return piece
    },
  }
}
