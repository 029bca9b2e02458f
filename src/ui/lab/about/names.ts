/** What an assumption is called and how its value is said. Read by the page about the lab, the note and its questions. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Assumption } from '../../../lab/types.ts'
import { figure } from '../../kit/charts/say.ts'
import { beganWith } from '../people/names.ts'

const NAMES: Record<string, [name: () => string, about: () => string]> = {
  samenhang: [m.labAboutTogether, m.labAboutTogetherText],
  trouw: [m.labAboutFaithful, m.labAboutFaithfulText],
  anders: [m.labAboutOtherwise, m.labAboutOtherwiseText],
}

/** “Zijn ID-kaart was al maanden verlopen”, or what the three that every story has are called. */
export function assumptionName(scenario: Pick<Scenario, 'besluiten'>, id: string): string {
  return NAMES[id]?.[0]() ?? beganWith(scenario, id).replace(/\.$/, '')
}

/** What was counted, in the story's words; what is assumed, in the interface's. */
export function assumptionText({ id, text }: Pick<Assumption, 'id' | 'text'>): string {
  return text ?? NAMES[id]?.[1]() ?? ''
}

/** “15 van de 100”; a number by itself, with how strong it is. */
export function assumptionValue({ unit }: Pick<Assumption, 'unit'>, value: number): string {
  if (unit === 'share') return m.labAboutShare({ n: figure(value * 100, 1) })
  return m.labAboutStrength({
    n: figure(value, 2),
    word:
      value < 0.05
        ? m.labAboutStrength0()
        : value < 0.35
          ? m.labAboutStrength1()
          : value < 0.65
            ? m.labAboutStrength2()
            : m.labAboutStrength3(),
  })
}
