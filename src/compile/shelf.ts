/** Where a story is read from: the disk, or texts in memory in tests. Handed to everything in compile that opens a file. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import { nearest } from './near.ts'

export interface Shelf {
  /** The text of a file, by its path from the repository; null when there is none, or none that can be used. */
  read(file: string): string | null
  /** The names of the files in a folder, sorted; empty when there is no such folder. */
  list(folder: string): string[]
  /** Why a file that is there cannot be used; null when it can, or when there is none. */
  trouble(file: string): Complaint | null
}

/** Bytes. The longest file of a long story has fifty thousand; Ink needs minutes for millions. */
const MOST = 1_000_000

export function diskShelf(root: string): Shelf {
  const open = (file: string) => {
    try {
      const path = join(root, file)
      const { size } = statSync(path)
      return size > MOST ? { size } : { size, bytes: readFileSync(path) }
    } catch {
      return null
    }
  }
  return {
    read: (file) => textOf(open(file)),
    trouble: (file) => troubleWith(file, open(file)),
    list(folder) {
      try {
        return readdirSync(join(root, folder)).sort()
      } catch {
        return []
      }
    },
  }
}

/** Texts (or bytes) by path, for tests and previews. */
export function shelfOf(files: Readonly<Record<string, string | Uint8Array>>): Shelf {
  const open = (file: string) => {
    const held = files[file]
    if (held === undefined) return null
    const bytes = typeof held === 'string' ? new TextEncoder().encode(held) : held
    return { size: bytes.length, bytes }
  }
  return {
    read: (file) => textOf(open(file)),
    trouble: (file) => troubleWith(file, open(file)),
    list: (folder) =>
      Object.keys(files)
        .filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/'))
        .map((file) => file.slice(folder.length + 1))
        .sort(),
  }
}

/** One sentence about a file that `read` gave nothing for. */
export function whyUnread(shelf: Pick<Shelf, 'trouble'>, file: string): Complaint {
  return (
    shelf.trouble(file) ??
    complaint('OW001', file, 1, {
      nl: 'Dit bestand is er niet. Maak het, of kijk of de naam goed gespeld is.',
      en: 'This file is not there; make it, or look at how its name is spelt.',
    })
  )
}

/** The scenarios of a shelf: every Ink file straight in story/ whose folder holds a scenario.json. */
export function scenarioNames(shelf: Shelf): string[] {
  return shelf
    .list('story')
    .filter((file) => file.endsWith('.ink'))
    .map((file) => file.slice(0, -'.ink'.length))
    .filter((name) => shelf.list(`story/${name}`).includes('scenario.json'))
}

/** Why there is no scenario of this name: one of its two first files is missing, or its name was typed wrongly. */
export function whyNoScenario(shelf: Shelf, name: string): Sentence {
  const [front, folder] = [`story/${name}.ink`, `story/${name}`]
  const data = `${folder}/scenario.json`
  const known = scenarioNames(shelf)
  const there = known.length > 0 ? known.join(', ') : null
  if (shelf.list('story').includes(`${name}.ink`))
    return {
      nl: `${front} is er wel, maar ${data} ontbreekt. Maak dat bestand; in story/README.md staat een voorbeeld.`,
      en: `${front} is there, but ${data} is missing; make that file, story/README.md has an example.`,
    }
  if (shelf.list(folder).length > 0)
    return {
      nl: `De map ${folder} is er wel, maar ${front} ontbreekt. Maak dat bestand; in story/README.md staat een voorbeeld.`,
      en: `The folder ${folder} is there, but ${front} is missing; make that file, story/README.md has an example.`,
    }
  const near = nearest(name, known)
  return {
    nl: `Er is geen scenario “${name}”; er is ${there ?? 'nog geen enkel'}.${near ? ` Bedoel je “${near}”?` : ''}`,
    en: `There is no scenario “${name}”; there is ${there ?? 'none yet'}.${near ? ` Do you mean “${near}”?` : ''}`,
  }
}

interface Opened {
  size: number
  /** Absent when there are too many. */
  bytes?: Uint8Array
}

function textOf(opened: Opened | null): string | null {
  if (!opened?.bytes || opened.size > MOST) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(opened.bytes)
    // UTF-16 without its mark reads as letters with nothings in between.
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

function troubleWith(file: string, opened: Opened | null): Complaint | null {
  if (!opened) return null
  if (opened.size > MOST || !opened.bytes) {
    const megabytes = (opened.size / 1_000_000).toFixed(1)
    return complaint('OW003', file, 1, {
      nl: `Dit bestand is ${megabytes.replace('.', ',')} MB. Meer dan 1 MB leest het spel niet: verdeel het over meer bestanden.`,
      en: `This file has ${megabytes} MB, and the game reads no more than 1 MB; divide it over more files.`,
    })
  }
  if (textOf(opened) !== null) return null
  const before = new TextDecoder('utf-8').decode(opened.bytes).split(/[\uFFFD\0]/)[0] ?? ''
  return complaint('OW002', file, before.split('\n').length, {
    nl: 'Vanaf deze regel is dit bestand geen UTF-8. Sla het in je editor op als UTF-8.',
    en: 'From this line on the file is no UTF-8; save it as UTF-8 in your editor.',
  })
}
