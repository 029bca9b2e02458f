/** Sees to it that what a player reads has curved quotes. Called by scenario for the lines of a story and of its documents. */
import type { Shown } from './abbreviations.ts'
import { type Complaint, complaint } from './complaint.ts'

export function checkQuotes(shown: readonly Shown[]): Complaint[] {
  return shown
    .filter(({ text }) => text.includes('"'))
    .map(({ file, line }) =>
      complaint('OW084', file, line, {
        nl: 'Schrijf aanhalingstekens als ‘…’, en niet als ".',
        en: 'Write quotation marks as ‘…’ and not as ".',
      }),
    )
}
