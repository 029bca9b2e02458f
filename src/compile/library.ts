/** Compiles every story of a repository at once, with what its writers allowed left out. Called by the plugin and the build. */
import { exempt } from './exempt.ts'
import { type Compiled, compileScenario } from './scenario.ts'
import { diskShelf, scenarioNames } from './shelf.ts'

/** By the name of the scenario. */
export type Library = ReadonlyMap<string, Compiled>

export function compileAll(root: string): Library {
  return new Map(scenarioNames(diskShelf(root)).map((name) => [name, forNow(compileScenario(name, { root }))]))
}

/** Notes are for who asks, with the story check. */
function forNow(compiled: Compiled): Compiled {
  const { complaints, material } = compiled
  return { ...compiled, complaints: exempt(complaints, material?.sources ?? []).filter((one) => one.severity !== 'note') }
}
