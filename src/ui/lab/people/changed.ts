/** What changed, in sentences drawn from the figures. Called by Changed; the same sentences stand in the note. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { GroupResult, OutcomeResult, Summary } from '../../../lab/types.ts'
import { clear, differenceWords, shareWords } from '../../kit/charts/say.ts'
import { meterName } from '../../play/amounts.ts'
import { withoutOf } from './names.ts'

const NEARLY_ALL = 0.98

/** The most important first; empty when no difference is larger than chance. */
export function changedWords(summary: Summary, scenario: Pick<Scenario, 'lab' | 'outcomes'>): string[] {
  const whole = wholeWords(summary.groups.bad?.[0])
  const days = summary.days
    .filter((one) => clear(one.difference))
    .map((one) => m.labManyChangedDays({ without: withoutOf(scenario, one.meter), difference: differenceWords(one.difference, 'days') }))
  const conditions = conditionWords(summary)
  const outcomes = outcomeWords(summary.outcomes, scenario)
  // Days and conditions first: a mark against a name and a lost room count as one each in what goes wrong.
  return [...days, ...conditions, ...whole, ...outcomes]
}

/** For how many lives less goes wrong, and for how many more. */
function wholeWords(all: GroupResult | undefined): string[] {
  if (!all || !clear(all.difference)) return []
  const words = { better: shareWords(all.better), worse: shareWords(all.worse), difference: differenceWords(all.difference, 'count') }
  return [all.difference.mean < 0 ? m.labManyChangedBetter(words) : m.labManyChangedWorse(words)]
}

/** The condition that changed for most lives. */
function conditionWords({ conditions }: Summary): string[] {
  const apart = conditions.filter(({ better, worse }) => better.low > worse.high || worse.low > better.high)
  const [most] = apart.toSorted((a, b) => Math.abs(b.better.share - b.worse.share) - Math.abs(a.better.share - a.worse.share))
  if (!most) return []
  const words = { condition: meterName(most.meter), better: shareWords(most.better), worse: shareWords(most.worse) }
  return [m.labManyChangedCondition(words)]
}

/** What happens less, what happens more, and what comes along that nobody meant. */
function outcomeWords(outcomes: readonly OutcomeResult[], scenario: Pick<Scenario, 'outcomes'>): string[] {
  const seen = outcomes.filter((one) => clear(one.difference)).toSorted((a, b) => Math.abs(b.difference.mean) - Math.abs(a.difference.mean))
  const said = (one: OutcomeResult) => ({
    title: scenario.outcomes[one.id]?.title ?? one.id,
    difference: differenceWords(one.difference, 'share'),
  })
  const sentences: string[] = []
  const less = seen.find((one) => one.difference.mean < 0 && one.bad) ?? seen.find((one) => one.difference.mean < 0)
  if (less) sentences.push(m.labManyChangedLess(said(less)))
  // What happens to everybody tells nobody apart.
  const more = seen.find((one) => one.difference.mean > 0 && one.yours.share < NEARLY_ALL) ?? seen.find((one) => one.difference.mean > 0)
  if (more) sentences.push(m.labManyChangedMore(said(more)))
  const cost = seen.find((one) => one.difference.mean > 0 && one !== more && (one.bad || one.unintended))
  if (cost) sentences.push(m.labManyChangedCost(said(cost)))
  return sentences
}
