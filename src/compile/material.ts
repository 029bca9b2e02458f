/** What a story was made from, kept beside the compiled scenario: which place in a file each piece of it comes from. Made by scenario, read by the checker. */
import type { InkSource } from './includes.ts'
import type { ScenarioJson } from './parts.ts'
import type { Range } from './ranges.ts'
import type { Found } from './scan.ts'
import type { ScenarioFile } from './schema.ts'

/** A place in a file of the repository; lines count from 1. */
export interface Spot {
  file: string
  line: number
}

export interface Material {
  /** The root first, then its includes. */
  sources: readonly InkSource[]
  /** Every line, choice, gather and knot, file by file. */
  found: readonly Found[]
  /** By path in the compiled Ink (`casemanager_intake.0.12`). */
  spots: ReadonlyMap<string, Spot>
  /** By the name of a variable that says in a comment how far it goes. */
  ranges: ReadonlyMap<string, Range>
  json: ScenarioJson
  /** Null when one of its JSON files cannot be read. */
  file: ScenarioFile | null
}

/** Where a path of the compiled Ink stands in the files: itself, or the nearest part around it. */
export function spotOf({ spots }: Pick<Material, 'spots'>, path: string): Spot | null {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const spot = spots.get(part)
    if (spot) return spot
  }
  return null
}

/** What spotsOf asks of an object of the compiled story, as the Ink compiler leaves it in memory. */
export interface InkNode {
  ownDebugMetadata: { fileName: string | null; startLineNumber: number } | null
  name?: string | null
  content?: readonly InkNode[]
  namedOnlyContent?: ReadonlyMap<string, InkNode> | null
}

/** Only the objects in memory know their lines; the JSON that is made from them does not. `fileOf` turns Ink's name of a file into ours. */
export function spotsOf(main: InkNode, fileOf: (name: string) => string): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const own = (node: InkNode): Spot | null => {
    const at = node.ownDebugMetadata
    return at?.fileName ? { file: fileOf(at.fileName), line: at.startLineNumber } : null
  }
  /** What Ink adds by itself has no line: it belongs to what stands in it, before it, or around it, in that order. */
  const first = (node: InkNode): Spot | null => {
    const spot = own(node)
    if (spot) return spot
    for (const part of node.content ?? []) {
      const inside = first(part)
      if (inside) return inside
    }
    return null
  }
  const walk = (node: InkNode, path: string, around: Spot | null) => {
    const spot = first(node) ?? around
    if (spot && path !== '') spots.set(path, spot)
    const below = (name: string) => (path === '' ? name : `${path}.${name}`)
    let before = spot
    for (const [index, part] of (node.content ?? []).entries()) {
      const at = below(part.content && part.name ? part.name : String(index))
      walk(part, at, before)
      before = spots.get(at) ?? before
    }
    for (const [name, part] of node.namedOnlyContent ?? []) walk(part, below(name), spot)
  }
  walk(main, '', null)
  return spots
}
