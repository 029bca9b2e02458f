/** Where a story is read from: the disk, or texts in memory in tests. Handed to everything in compile that opens a file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Shelf {
  /** The text of a file, by its path from the repository; null when there is none. */
  read(file: string): string | null
  /** The names of the files in a folder, sorted; empty when there is no such folder. */
  list(folder: string): string[]
}

export function diskShelf(root: string): Shelf {
  return {
    read(file) {
      try {
        return readFileSync(join(root, file), 'utf8')
      } catch {
        return null
      }
    },
    list(folder) {
      try {
        return readdirSync(join(root, folder)).sort()
      } catch {
        return []
      }
    },
  }
}

/** Texts by path, for tests and previews. */
export function shelfOf(files: Readonly<Record<string, string>>): Shelf {
  return {
    read: (file) => files[file] ?? null,
    list: (folder) =>
      Object.keys(files)
        .filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/'))
        .map((file) => file.slice(folder.length + 1))
        .sort(),
  }
}

/** The scenarios of a shelf: every Ink file straight in story/ whose folder holds a scenario.json. */
export function scenarioNames(shelf: Shelf): string[] {
  return shelf
    .list('story')
    .filter((file) => file.endsWith('.ink'))
    .map((file) => file.slice(0, -'.ink'.length))
    .filter((name) => shelf.read(`story/${name}/scenario.json`) !== null)
}
