/** One sentence about the weeks of this run: with whose decisions they go. Stands on its first page and in what you know. */
import type { Scenario, View } from '../../engine/types.ts'
import { language, m } from '../../i18n/words.ts'
import { useStore } from '../../store/useStore.ts'
import { BEFORE, isDrawn, roleOf } from '../kit/cause.ts'

interface Props {
  view: View
  scenario: Scenario
  /** Also says that it is an ordinary week to somebody who has played no other chair. */
  always?: boolean
}

export function Whose({ view, scenario, always = false }: Props) {
  const elsewhere = useStore((state) => state.saved.some(({ route }) => route.scenario === view.scenario && route.chair !== view.chair))
  const others = scenario.besluiten.some((one) => one.chair !== view.chair && one.chair !== BEFORE)
  const chair = deciders(view, scenario)
  const began = beganOtherwise(view, scenario)
  const whose = chair ? (isDrawn() ? m.labDrawn({ chair }) : m.whoseOwn({ chair })) : others && (always || elsewhere) ? m.whoseUsual() : ''
  return (
    <>
      {began && <p class="whose">{began}</p>}
      {whose && <p class="whose">{whose}</p>}
    </>
  )
}

/** “casemanager”, “casemanager en Milan”: the chairs in which the reader decided what was brought along; empty where that was nobody's decision. */
export function deciders(view: Pick<View, 'carried'>, scenario: Scenario): string {
  const chairs = new Set(carriedIn(view, scenario).flatMap((one) => (one.chair === BEFORE ? [] : one.chair)))
  return new Intl.ListFormat(language()).format([...chairs].map((chair) => roleOf(scenario, chair)))
}

/** “Dit leven begon anders. Zijn ID-kaart was al maanden verlopen.” Empty when it began as we know it. */
export function beganOtherwise(view: Pick<View, 'carried'>, scenario: Scenario): string {
  const before = carriedIn(view, scenario).filter((one) => one.chair === BEFORE && !one.usual)
  return before.length > 0 ? m.labBegan({ how: before.map((one) => one.told).join(' ') }) : ''
}

function carriedIn({ carried }: Pick<View, 'carried'>, { besluiten }: Scenario): Scenario['besluiten'] {
  return besluiten.filter((one) => carried.includes(one.id))
}
