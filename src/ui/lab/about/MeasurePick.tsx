/** What “better” means here; the reader chooses. Drawn by the page about the lab and by the note. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { LabResult, Measure } from '../../../lab/types.ts'
import { measureWord } from '../people/names.ts'

interface Props {
  scenario: Scenario
  /** Null before any lives were led: then what this story counts. */
  result: LabResult | null
  measure: Measure
  onPick: (measure: Measure) => void
  id: string
}

export function MeasurePick({ scenario, result, measure, onPick, id }: Props) {
  const counted = (scenario.lab?.counted ?? []).map(({ meter }): Measure => `days:${meter}`)
  const all: Measure[] = result ? (Object.keys(result.all.groups) as Measure[]) : ['bad', 'conditions', ...counted]
  return (
    <p class="measure-pick">
      <label for={id}>{m.labAboutMeasure()}</label>
      <select id={id} value={measure} onChange={(event) => onPick(event.currentTarget.value as Measure)}>
        {all.map((one) => (
          <option value={one}>{measureWord(one, scenario)}</option>
        ))}
      </select>
    </p>
  )
}

/** The first that any life of this run felt; what goes wrong, before there is a run. */
export function usualMeasure(result: LabResult | null): Measure {
  const felt = Object.entries(result?.all.groups ?? {}).find(([, groups]) => (groups[0]?.better.n ?? 0) + (groups[0]?.worse.n ?? 0) > 0)
  return (felt?.[0] as Measure | undefined) ?? 'bad'
}
