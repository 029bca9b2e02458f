/** What the Vite plugin in compile/plugin.ts makes of the folder story/. */
declare module 'virtual:stories' {
  import type { Id, ScenarioCard } from '../engine/types.ts'

  export const cards: ScenarioCard[]
  /** By story and chair: where the JSON of the Scenario lies, from the folder the game stands in. */
  export const urls: Record<Id, Record<Id, string>>
  /** By story: where the JSON of its Hints for whoever leads a talk lies, from the same folder. Only stories that have them. */
  export const hints: Record<Id, string>
}
