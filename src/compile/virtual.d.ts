/** What the Vite plugin in compile/plugin.ts makes of the folder story/. */
declare module 'virtual:stories' {
  import type { Id, ScenarioCard } from '../engine/types.ts'

  export const cards: ScenarioCard[]
  /** Where the JSON of a whole Scenario lies, from the folder the game stands in. */
  export const urls: Record<Id, string>
}
