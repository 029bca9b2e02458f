/** Reads how far a variable goes from the comment behind it: `VAR vertrouwen = 3 // 0..10`. Called by scenario. */
import { type Complaint, complaint } from './complaint.ts'
import type { InkSource } from './includes.ts'
import { withoutComments } from './scan.ts'

export interface Range {
  min: number
  max: number
  /** Where it is declared. */
  file: string
  line: number
}

const VAR = /^\s*VAR\s+([\p{L}\p{N}_]+)\s*=\s*(-?\d+)\s*$/u
const RANGE = /(-?\d+)\s*\.\.\s*(-?\d+)/

export function readRanges(sources: readonly InkSource[]): { ranges: Map<string, Range>; complaints: Complaint[] } {
  const ranges = new Map<string, Range>()
  const complaints: Complaint[] = []
  for (const { file, text } of sources) {
    const raw = text.split(/\r?\n/)
    for (const [index, code] of withoutComments(text).split(/\r?\n/).entries()) {
      const [, name, opening] = VAR.exec(code) ?? []
      const comment = (raw[index] ?? '').slice(code.trimEnd().length)
      const [, min, max] = RANGE.exec(comment) ?? []
      if (name === undefined || min === undefined) continue
      const range: Range = { min: Number(min), max: Number(max), file, line: index + 1 }
      ranges.set(name, range)
      const value = Number(opening)
      if (value >= range.min && value <= range.max) continue
      complaints.push(
        complaint('OW066', file, index + 1, {
          nl: `“${name}” begint op ${value}, en dat ligt buiten haar bereik ${min}..${max}. Pas de waarde of het bereik aan.`,
          en: `“${name}” begins at ${value}, outside its range ${min}..${max}; change the value or the range.`,
        }),
      )
    }
  }
  return { ranges, complaints }
}
