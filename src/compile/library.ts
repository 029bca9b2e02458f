/** Compiles every story of a repository at once. Called by the plugin, the build and the checker. */
import { type Compiled, compileScenario } from './scenario.ts'
import { diskShelf, scenarioNames } from './shelf.ts'

/** By the name of the scenario. */
export type Library = ReadonlyMap<string, Compiled>

export function compileAll(root: string): Library {
  return new Map(scenarioNames(diskShelf(root)).map((name) => [name, compileScenario(name, { root })]))
}
