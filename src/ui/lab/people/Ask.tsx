/** The question in one sentence, and what each rule says in both worlds. Drawn at the head of People. */
import type { Id, Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { ruleTitle } from './names.ts'

export function Ask({ scenario, turned }: { scenario: Scenario; turned: readonly Id[] }) {
  return (
    <>
      <h2 id="people-ask">{questionOf(scenario, turned)}</h2>
      {turned.length > 0 && (
        <ul class="people-rules">
          {turned.map((rule) => {
            const card = scenario.procedures.find((one) => one.id === rule)
            return (
              card && (
                <li>
                  <h3 lang={storyLang()}>{card.title}</h3>
                  <dl>
                    <div class="today">
                      <dt>{m.chartToday()}</dt>
                      <dd lang={storyLang()}>{card.now}</dd>
                    </div>
                    <div class="yours">
                      <dt>{m.chartYours()}</dt>
                      <dd lang={storyLang()}>{card.alternative}</dd>
                    </div>
                  </dl>
                </li>
              )
            )
          })}
        </ul>
      )}
    </>
  )
}

/** “Wat gebeurt er met veel mensen als … andersom is?” Also the title of what is saved. */
export function questionOf(scenario: Scenario, turned: readonly Id[]): string {
  const [first, second] = turned.map((rule) => ruleTitle(scenario, rule))
  if (first === undefined) return m.labManyAskNone()
  return second === undefined ? m.labManyAsk({ rule: first }) : m.labManyAskTwo({ first, second })
}
