/** inkjs as the judge of the flat machine: plays a story as the game does, and shows every variable besides. Called by the flat machine's tests. */
import { InkList, Story } from 'inkjs'
import { Compiler } from 'inkjs/full'
import type { Opening } from '../src/engine/terrain.ts'

interface Judged {
  lines: { text: string; tags: readonly string[] }[]
  choices: { text: string; tags: readonly string[] }[]
  /** What broke; running out of text is no fault here. */
  fault: string | null
  /** It said so much that the judge stopped listening: this is no verdict. */
  endless: boolean
}

export interface Judge {
  rest(): Judged
  choose(n: number): void
  variables(): Record<string, string>
}

/** Compiles Ink; null when it has mistakes. */
export function inkOf(text: string, countAll: boolean): Record<string, unknown> | null {
  let isWrong = false
  try {
    const compiler = new Compiler(text, {
      sourceFilename: null,
      pluginNames: [],
      countAllVisits: countAll,
      errorHandler: (message) => {
        isWrong ||= message.startsWith('ERROR')
      },
      fileHandler: null,
    })
    const json = compiler.Compile().ToJson()
    return isWrong || !json ? null : (JSON.parse(json) as Record<string, unknown>)
  } catch {
    return null
  }
}

/** inkjs gets slow in circles, so a judge does not wait for the end of one. */
const MOST_LINES = 60
const MOST_STEPS = 30_000
const ENDLESS = 'endless'

/** The steps of `openStory`, with its variables in reach. */
export function judgeOf(ink: Record<string, unknown>, opening: Opening, mostLines = MOST_LINES): Judge {
  const story = new Story(ink)
  const faults: string[] = []
  story.onError = (message) => {
    if (!/ran out of content/.test(message)) faults.push(message)
  }
  // A circle without words never comes out of Continue by itself.
  let steps = 0
  const step = story.Step.bind(story)
  story.Step = () => {
    if (++steps > MOST_STEPS) throw ENDLESS
    step()
  }
  story.state.storySeed = opening.seed
  if (story.variablesState.GlobalVariableExistsWithName('rol')) story.variablesState.$('rol', opening.chair)
  setList(story, 'regels', opening.rules)
  setList(story, 'besluiten', opening.carried)
  story.ChoosePathString(opening.start)
  return {
    choose: (n) => story.ChooseChoiceIndex(n),
    variables: () => {
      const names = Object.keys({ ...story.variablesState }).filter((name) => story.variablesState.GlobalVariableExistsWithName(name))
      return Object.fromEntries(names.map((name) => [name, shown(story.variablesState.$(name))]))
    },
    rest() {
      const lines: Judged['lines'] = []
      let waiting: string[] = []
      let endless = false
      let heard = 0
      steps = 0
      try {
        while (story.canContinue && faults.length === 0 && !endless) {
          endless = ++heard > mostLines
          if (endless) break
          const text = (story.Continue() ?? '').trim()
          const tags = [...waiting, ...(story.currentTags ?? [])]
          waiting = text === '' ? tags : []
          if (text !== '') lines.push({ text, tags })
        }
      } catch (thrown) {
        endless = thrown === ENDLESS
        if (!endless) faults.push(String(thrown))
      }
      const choices = faults.length > 0 ? [] : story.currentChoices.map((choice) => ({ text: choice.text.trim(), tags: choice.tags ?? [] }))
      return { lines, choices, fault: faults[0] ?? null, endless }
    },
  }
}

/** A value as a text that tells every two apart. */
export function shown(value: unknown): string {
  return value === null || value === undefined ? 'null' : `${typeof value} ${String(value)}`
}

function setList(story: Story, name: string, items: readonly string[]): void {
  const definition = story.listDefinitions?.TryListGetDefinition(name, null)?.result
  if (!definition) return
  const list = new InkList(name, story)
  for (const item of items) if (definition.ContainsItemWithName(item)) list.AddItem(item)
  story.variablesState.$(name, list)
}
