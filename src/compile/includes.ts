/** Collects the files of a story by their INCLUDEs before Ink sees any of them, so that a file that is missing or broken gives one sentence. Called by ink. */
import { posix } from 'node:path'
import { type Complaint, complaint } from './complaint.ts'
import { withoutComments } from './scan.ts'
import { type Shelf, whyUnread } from './shelf.ts'

export interface InkSource {
  /** Relative to the repository. */
  file: string
  text: string
}

export interface Gathered {
  /** The root first, then its includes in the order in which they are met. */
  sources: InkSource[]
  /** With one of these the story is not whole, and nothing else can be said about it. */
  complaints: Complaint[]
}

/** Where an INCLUDE of any file leads: always from story/. */
export function includePath(named: string): string {
  return posix.normalize(`story/${named.trim().replaceAll('\\', '/')}`)
}

export function gather(name: string, shelf: Shelf): Gathered {
  const sources: InkSource[] = []
  const complaints: Complaint[] = []

  /** `above`: the files that are being included, from the root down to the one that asks. */
  const open = (file: string, above: readonly string[], asked: { file: string; line: number } | null) => {
    if (asked && above.includes(file)) {
      const chain = [...above.slice(above.indexOf(file)), file].map((one) => one.replace(/^story\//, '')).join(' → ')
      complaints.push(
        complaint('OW004', asked.file, asked.line, {
          nl: `Deze INCLUDE gaat in een kring: ${chain}. Haal er één weg.`,
          en: `This INCLUDE goes round in a circle: ${chain}. Take one of them out.`,
        }),
      )
      return
    }
    // Included twice: Ink says so itself, by the passages that are there twice.
    if (sources.some((source) => source.file === file)) return
    const text = file.startsWith('story/') ? shelf.read(file) : null
    if (text === null) {
      const trouble = file.startsWith('story/') ? shelf.trouble(file) : null
      complaints.push(trouble ?? (asked ? missing(file, asked) : whyUnread(shelf, file)))
      return
    }
    sources.push({ file, text })
    for (const [index, line] of withoutComments(text).split(/\r?\n/).entries()) {
      const named = /^\s*INCLUDE\s+(\S.*)$/.exec(line)?.[1]
      if (named !== undefined) open(includePath(named), [...above, file], { file, line: index + 1 })
    }
  }
  open(`story/${name}.ink`, [], null)
  return { sources, complaints }
}

function missing(file: string, asked: { file: string; line: number }): Complaint {
  return file.startsWith('story/')
    ? complaint('OW001', asked.file, asked.line, {
        nl: `Er is geen bestand ${file}. Maak het, of kijk of de naam achter INCLUDE goed gespeld is.`,
        en: `There is no file ${file} to include; make it, or look at the name behind INCLUDE.`,
      })
    : complaint('OW001', asked.file, asked.line, {
        nl: 'Deze INCLUDE wijst naar een bestand buiten de map story. Zet het bestand daarbinnen.',
        en: 'This INCLUDE points to a file outside the folder story; put the file inside it.',
      })
}
