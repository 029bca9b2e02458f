/** Makes complaints of what the Ink compiler said about a story: once per accident, and with the name that was meant. Called by ink. */
import { type Complaint, complaint } from './complaint.ts'
import { conditionSlips } from './conditions.ts'
import type { Declared } from './declared.ts'
import { declares, forgottenFiles, sayForgotten } from './forgotten.ts'
import type { InkSource } from './includes.ts'
import { missingIn, sayMissing } from './missing.ts'
import type { Shelf } from './shelf.ts'
import { type Message, reword } from './wording.ts'

interface Story {
  name: string
  /** As they were meant: the same as Ink read. */
  sources: readonly InkSource[]
  declared: Declared
  shelf: Shelf
}

export interface Explained {
  complaints: Complaint[]
  /** Something is missing that stands in a file that is there. */
  forgotten: boolean
}

export function explain(messages: readonly Message[], story: Story): Explained {
  const { name, sources, declared, shelf } = story
  const missed = messages.some(({ said }) => missingIn(said)) ? forgottenFiles(name, sources, shelf) : []
  const asked = new Set<(typeof missed)[number]>()
  const broken = new Map<string, Complaint>()
  const complaints: Complaint[] = []
  for (const message of messages) {
    const { file, line, said } = message
    const at = `${file}:${line}`
    const missing = missingIn(said)
    const home = missing && missed.find((one) => declares(one, missing.name))
    if (home) asked.add(home)
    else if (broken.has(at)) continue
    else {
      const slip = isBroken(said) ? conditionSlips(lineOf(sources, file, line), declared, false)[0] : undefined
      const says = slip?.says ?? (missing ? sayMissing(missing, declared) : reword(said))
      const one = complaint(message.kind === 'warning' ? 'OW006' : 'OW005', file, line, says)
      // Where a condition cannot be read, all that Ink says more about that line comes from it.
      if (isBroken(said)) broken.set(at, one)
      complaints.push(one)
    }
  }
  return { complaints: [...complaints, ...[...asked].map((one) => sayForgotten(name, one, sources))], forgotten: asked.size > 0 }
}

/** What Ink says when it stumbles in a condition. */
function isBroken(said: string): boolean {
  return /^(?:Expected some kind of logic, conditional or sequence|Expected closing '\}' for choice condition|Branch doesn't have condition|Using 'not')/.test(
    said,
  )
}

function lineOf(sources: readonly InkSource[], file: string, line: number): string {
  return sources.find((source) => source.file === file)?.text.split('\n')[line - 1] ?? ''
}
