/** Finds the Ink files that lie ready in a story's folder and that no INCLUDE brings in, when something in them is missed. Called by ink and scenario. */
import { type Complaint, complaint } from './complaint.ts'
import { type Declared, declaredIn } from './declared.ts'
import type { InkSource } from './includes.ts'
import { withoutComments } from './scan.ts'
import type { Shelf } from './shelf.ts'

export interface Forgotten extends Declared {
  /** Relative to the repository. */
  file: string
}

/** Every such file with what it declares. */
export function forgottenFiles(name: string, sources: readonly InkSource[], shelf: Shelf): Forgotten[] {
  return [`story/${name}`, 'story/common'].flatMap((folder) =>
    shelf
      .list(folder)
      .map((entry) => `${folder}/${entry}`)
      .filter((file) => file.endsWith('.ink') && !sources.some((source) => source.file === file))
      .flatMap((file) => {
        const text = shelf.read(file)
        return text === null ? [] : [{ file, ...declaredIn([{ file, text }]) }]
      }),
  )
}

/** Whether this file declares what somebody asks for: `week`, `client_start`, or `client_start.lepel`. */
export function declares({ passages, functions, variables }: Forgotten, name: string): boolean {
  const first = name.split('.')[0] ?? ''
  return passages.has(first) || functions.has(first) || variables.has(first)
}

/** One sentence for a file, however much of it is missed. */
export function sayForgotten(name: string, { file }: Forgotten, sources: readonly InkSource[]): Complaint {
  const root = `story/${name}.ink`
  const text = withoutComments(sources.find((source) => source.file === root)?.text ?? '')
  const line = text.split('\n').findLastIndex((one) => /^\s*INCLUDE\b/.test(one)) + 1
  const include = `INCLUDE ${file.replace(/^story\//, '')}`
  return complaint('OW001', root, Math.max(1, line), {
    nl: `${file} is er wel, maar niemand haalt het binnen. Zet “${include}” in ${root}.`,
    en: `${file} is there, but nothing brings it in; put “${include}” in ${root}.`,
  })
}
