/** Gathers what the report is made from out of the store's parts. Called by Paper and by step 5. */
import type { Scenario, View } from '../../../engine/types.ts'
import { LOOKBACK, type State } from '../../../store/store.ts'
import { FEELINGS } from '../feelings.ts'
import { type Report, reportOf } from './report.ts'

export function reportFrom(
  scenario: Scenario,
  view: View,
  current: State['current'],
  reflection: State['reflection'],
  notes: boolean,
): Report {
  const lookback = current?.lookback ?? LOOKBACK
  return reportOf({
    ...{ scenario, view, lookback, reflection, notes },
    answers: current?.answers ?? {},
    feelings: FEELINGS.filter(({ id }) => lookback.feelings.includes(id)).map(({ word }) => word()),
    played: current?.createdAt ?? Date.now(),
  })
}
