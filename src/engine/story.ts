/** The only file that knows inkjs: opens a compiled story in a chair and steps it until it rests. Called by run. */
import { InkList, Story } from 'inkjs'
import { resolveCarried } from './carried.ts'
import { METERS } from './meters.ts'
import type { Meter, Route, Scenario } from './types.ts'

export interface RawLine {
  text: string
  tags: string[]
  /** The meters at the moment this line was said. */
  meters: Partial<Record<Meter, number>>
}

export interface RawChoice {
  text: string
  tags: string[]
  index: number
}

/** Where the story came to rest. */
interface Rest {
  lines: RawLine[]
  choices: RawChoice[]
  /** What Ink complained about on the way, or null. */
  fault: string | null
}

export interface Machine {
  rest(): Rest
  choose(index: number): void
  /** The shared variables as they stand now, kept within their range. */
  meters(): Partial<Record<Meter, number>>
  /** How often a knot was visited, for proofs. */
  visits(knot: string): number
}

/** A story that says more lines than this before it rests goes round in circles. */
export const MOST_LINES = 2000
/** A single line that takes longer than this, in milliseconds, never comes: the story goes round without a word. */
export const MOST_TIME = 2000

/** A story that was built and not opened yet. */
const spare = new WeakMap<Scenario, Story>()

/** Builds a story ahead of the run that will open it, so that a slow machine can answer its reader in between. */
export function prepareStory(scenario: Scenario): void {
  if (!spare.has(scenario)) spare.set(scenario, new Story(scenario.ink))
}

function takeStory(scenario: Scenario): Story {
  const story = spare.get(scenario)
  spare.delete(scenario)
  return story ?? new Story(scenario.ink)
}

/** Opens the chair of a route at its first knot, with its rules, what other chairs decided and its seed. Choices are not played. */
export function openStory(scenario: Scenario, route: Route): Machine {
  const chair = scenario.chairs.find((one) => one.id === route.chair)
  const start = chair?.start
  if (!start) throw new Error(`No chair ${route.chair} in ${scenario.id}`)
  const story = takeStory(scenario)
  const faults: string[] = []
  story.onError = (message) => {
    faults.push(message)
  }
  // No code answers a story: an external function is the one of that name in the story itself.
  story.allowExternalFunctionFallbacks = true
  story.state.storySeed = route.seed
  if (story.variablesState.GlobalVariableExistsWithName('rol')) story.variablesState.$('rol', route.chair)
  setList(story, 'regels', route.rules)
  setList(story, 'besluiten', resolveCarried(scenario, route.chair, route.carried))
  story.ChoosePathString(start)

  const meters = () => {
    const now: Partial<Record<Meter, number>> = {}
    for (const { name, max } of METERS) {
      if (name === 'minuten' && chair.time === false) continue
      const value: unknown = story.variablesState.$(name)
      if (typeof value === 'number') now[name] = Math.min(max, Math.max(0, Math.round(value)))
    }
    return now
  }

  return {
    meters,
    visits: (knot) => story.state.VisitCountAtPathString(knot) ?? 0,
    choose: (index) => story.ChooseChoiceIndex(index),
    rest() {
      const lines: RawLine[] = []
      let waiting: string[] = []
      while (story.canContinue && faults.length === 0) {
        try {
          story.ContinueAsync(MOST_TIME)
        } catch (thrown) {
          faults.push(thrown instanceof Error ? thrown.message : String(thrown))
          break
        }
        // Ink looks past a line for glue; what it had before it went round is still a line.
        if (!story.asyncContinueComplete) faults.push(`The story goes round in circles${whereabouts(scenario, story)}.`)
        const text = (story.state.currentText ?? '').trim()
        const tags = [...waiting, ...(story.state.currentTags ?? [])]
        waiting = text === '' ? tags : []
        if (text !== '') lines.push({ text, tags, meters: meters() })
        if (lines.length > MOST_LINES) {
          faults.push(`The story says more than ${MOST_LINES} lines without a choice${whereabouts(scenario, story)}.`)
        }
      }
      const choices = story.currentChoices.map((choice) => ({ text: choice.text.trim(), tags: choice.tags ?? [], index: choice.index }))
      return { lines, choices, fault: faults[0] ?? null }
    },
  }
}

/** ` at milan/slot.ink:12`: where the passage begins that the story is in now. */
function whereabouts(scenario: Scenario, story: Story): string {
  const passage = (story.state.currentPathString ?? '').split('.')[0] ?? ''
  const place = scenario.passages[passage]
  return place ? ` at ${place} (${passage})` : ''
}

/** Sets a LIST to just these items; a story without that list is left alone, and so are items it does not know. */
export function setList(story: Story, name: string, items: readonly string[]): void {
  const definition = story.listDefinitions?.TryListGetDefinition(name, null)?.result
  if (!definition) return
  const list = new InkList(name, story)
  for (const item of items) if (definition.ContainsItemWithName(item)) list.AddItem(item)
  story.variablesState.$(name, list)
}
