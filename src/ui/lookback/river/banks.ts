/** Which of the signs on the bank a cause has, and the words for the signs. Read by the courses and the legend. */
import { m } from '../../../i18n/words.ts'
import type { JourneyBank } from '../journey.ts'
import type { Bank } from './course.ts'

export const BANKS: readonly Bank[] = ['earlier', 'other', 'rule', 'wait', 'luck']

export function bankOf(cause: JourneyBank['cause']): Bank {
  return cause.kind === 'other' && cause.decided?.mine ? 'earlier' : cause.kind
}

const WORDS: Record<Bank, () => string> = {
  earlier: m.causeYouEarlier,
  other: m.causeOther,
  rule: m.causeRule,
  wait: m.causeWait,
  luck: m.causeLuck,
}

export function bankWord(bank: Bank): string {
  return WORDS[bank]()
}
