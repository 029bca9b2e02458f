/** Deciding together: which story, which chair, and under which rules; trying rules only asks which story. Drawn by Prepare. */
import type { Id, ScenarioCard } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Pick } from './Pick.tsx'

interface Props {
  cards: ScenarioCard[]
  card: ScenarioCard
  chair: Id
  rules: ReadonlySet<Id>
  onCard: (id: Id) => void
  onChair: (id: Id) => void
  onRules: (rules: Set<Id>) => void
}

export function Story({ cards, card, onCard }: Pick<Props, 'cards' | 'card' | 'onCard'>) {
  if (cards.length < 2) return null
  return (
    <Pick
      name="story"
      wide
      question={m.leadStory()}
      value={card.id}
      onPick={onCard}
      answers={cards.map((one) => ({
        value: one.id,
        title: <span lang={storyLang()}>{one.title}</span>,
        text: <span lang={storyLang()}>{one.tagline}</span>,
      }))}
    />
  )
}

export function Decide({ cards, card, chair, rules, onCard, onChair, onRules }: Props) {
  const other = card.procedures.filter((one) => one.on !== rules.has(one.id)).length
  const toggle = (id: Id) => {
    const next = new Set(rules)
    if (!next.delete(id)) next.add(id)
    onRules(next)
  }
  return (
    <>
      <Story cards={cards} card={card} onCard={onCard} />
      <Pick
        name="chair"
        wide
        question={m.leadChair()}
        hint={cards.length === 1 && <span lang={storyLang()}>{`${card.client} – ${card.title}`}</span>}
        value={chair}
        onPick={onChair}
        answers={card.chairs
          .filter((one) => one.ready)
          .map((one) => ({
            value: one.id,
            title: <span lang={storyLang()}>{one.title}</span>,
            text: <span lang={storyLang()}>{one.line}</span>,
          }))}
      >
        {card.procedures.length > 0 && (
          <details class="rules">
            <summary>{other > 0 ? m.leadRulesOther({ n: other }) : m.leadRules()}</summary>
            {card.procedures.map((one) => {
              const on = rules.has(one.id)
              return (
                <label class="rule">
                  <input type="checkbox" checked={on} onChange={() => toggle(one.id)} />
                  <span>
                    <b lang={storyLang()}>{one.title}</b>
                    <span>
                      <i>{on ? m.ruleNow() : m.ruleAlternative()}</i> <span lang={storyLang()}>{on ? one.now : one.alternative}</span>
                    </span>
                  </span>
                </label>
              )
            })}
          </details>
        )}
      </Pick>
    </>
  )
}
