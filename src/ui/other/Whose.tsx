/** One sentence about the weeks of this run: with whose decisions they go. Stands on its first page and in what you know. */
import type { Scenario, View } from '../../engine/types.ts'
import { language, m } from '../../i18n/words.ts'
import { useStore } from '../../store/useStore.ts'
import { roleOf } from '../kit/cause.ts'

interface Props {
  view: View
  scenario: Scenario
  /** Also says that it is an ordinary week to somebody who has played no other chair. */
  always?: boolean
}

export function Whose({ view, scenario, always = false }: Props) {
  const elsewhere = useStore((state) => state.saved.some(({ route }) => route.scenario === view.scenario && route.chair !== view.chair))
  const others = scenario.besluiten.some((one) => one.chair !== view.chair)
  if (view.carried.length > 0) return <p class="whose">{m.whoseOwn({ chair: deciders(view, scenario) })}</p>
  return others && (always || elsewhere) ? <p class="whose">{m.whoseUsual()}</p> : null
}

/** “casemanager”, “casemanager en Milan”: the chairs in which the reader decided what was brought along. */
export function deciders(view: Pick<View, 'carried'>, scenario: Scenario): string {
  const chairs = new Set(scenario.besluiten.filter((one) => view.carried.includes(one.id)).map((one) => one.chair))
  return new Intl.ListFormat(language()).format([...chairs].map((chair) => roleOf(scenario, chair)))
}
