/** What the sensitivity of an answer means, in sentences. Read by the page about the lab and by the note. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { assumptionsOf } from '../../../lab/assumptions.ts'
import type { Assumption, Difference, Sensitivity } from '../../../lab/types.ts'
import { clear, differenceWords } from '../../kit/charts/say.ts'
import { measureUnit, measureWord } from '../people/names.ts'
import { assumptionName, assumptionValue } from './names.ts'

type Story = Pick<Scenario, 'situations' | 'besluiten' | 'lab'>
type Row = Sensitivity['rows'][number]

/** Which assumption moves the answer most, between what it goes, and whether any of them turns it round. */
export function weighedWords(scenario: Story, sensitivity: Sensitivity): string {
  const [most] = sensitivity.rows
  if (!most || movedBy(most) === 0) return m.labAboutMovesNothing()
  const unit = measureUnit(sensitivity.measure)
  const { low, high } = endsOf(scenario, most)
  const first = m.labAboutMost({
    what: assumptionName(scenario, most.assumption),
    low,
    high,
    measure: measureWord(sensitivity.measure, scenario),
    atLow: differenceWords(most.answer.low, unit),
    atHigh: differenceWords(most.answer.high, unit),
  })
  return `${first} ${steadiness(scenario, sensitivity)}`
}

/** How far a row moves the answer, in the measure's own unit. */
function movedBy({ answer }: Row): number {
  return Math.abs(answer.high.mean - answer.low.mean)
}

/** The two values that were tried, in words. */
export function endsOf(scenario: Story, { assumption, at }: Row): { low: string; high: string } {
  const unit = unitOf(scenario, assumption)
  return { low: assumptionValue({ unit }, at.low), high: assumptionValue({ unit }, at.high) }
}

function unitOf(scenario: Story, id: string): Assumption['unit'] {
  return assumptionsOf(scenario, { chair: '', assumed: {} }).find((one) => one.id === id)?.unit ?? 'share'
}

/** Whether the answer keeps its direction whatever is assumed. */
function steadiness(scenario: Story, { base, rows }: Sensitivity): string {
  if (!clear(base)) return m.labAboutUnseenBase()
  const way = Math.sign(base.mean)
  const ends = rows.flatMap((row): [Row, Difference][] => [
    [row, row.answer.low],
    [row, row.answer.high],
  ])
  const turned = ends.find(([, end]) => clear(end) && Math.sign(end.mean) !== way)
  if (turned) return m.labAboutTurns({ what: assumptionName(scenario, turned[0].assumption) })
  const faded = ends.find(([, end]) => !clear(end))
  return faded ? m.labAboutFades({ what: assumptionName(scenario, faded[0].assumption) }) : m.labAboutSteady()
}
