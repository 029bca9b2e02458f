/** Which of the signs on the bank a cause has, and the words for the signs. Read by the courses and the legend. */
import { m } from '../../../i18n/words.ts'
import type { JourneyBank } from '../journey.ts'
import { layerOf } from '../ledger.ts'
import type { Bank } from './course.ts'

export const BANKS: readonly Bank[] = ['earlier', 'other', 'rule', 'wait', 'before', 'luck']

export function bankOf(cause: JourneyBank['cause']): Bank {
  const layer = layerOf(cause)
  return layer === 'choice' ? 'earlier' : layer
}

const WORDS: Record<Bank, () => string> = {
  earlier: m.causeYouEarlier,
  other: m.causeOther,
  rule: m.causeRule,
  wait: m.causeWait,
  before: m.labCauseBefore,
  luck: m.causeLuck,
}

export function bankWord(bank: Bank): string {
  return WORDS[bank]()
}
