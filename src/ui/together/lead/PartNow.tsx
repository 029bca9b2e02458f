/** What everybody looks at in a part of trying rules, in small. Drawn by Now while nothing is being voted. */
import type { PolicyPart, Room } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { MetAll } from '../kit/Met.tsx'
import { rulesIn, turnedRule, useMany } from '../kit/many.ts'
import { OptionText } from '../kit/OptionText.tsx'
import { manyQuestions, talkQuestions } from '../kit/parts.ts'

interface Props {
  room: Room
  scenario: Scenario
  part: PolicyPart
}

export function PartNow({ room, scenario, part }: Props) {
  const many = useMany(room, scenario)
  const rule = turnedRule(scenario, room)
  const met = room.policy?.met
  return (
    <section class="lead-part" aria-labelledby="lead-part">
      <h2 id="lead-part" lang={rule ? storyLang() : undefined}>
        {rule ? rule.title : m.rulesWhich()}
      </h2>
      {rule && (
        <p class="lead-turned">
          <span class="label">{m.ruleAlternative()}</span> <span lang={storyLang()}>{rule.alternative}</span>
        </p>
      )}
      {part === 2 && !rule && (
        <ul class="lead-rules">
          {rulesIn(scenario, room.route.chair).map(({ text }) => (
            <li lang={storyLang()}>
              <OptionText kind="rule" text={text} />
            </li>
          ))}
        </ul>
      )}
      {part === 3 && met && <MetAll met={met} scenario={scenario} chair={room.route.chair} />}
      {part === 4 && many !== null && (
        <p>
          <a class="button" href={many} target="_blank" rel="noopener">
            {m.rulesOpenMany()} <span class="sr">{m.leadNewWindow()}</span>
          </a>
        </p>
      )}
      {part > 3 && (
        <ul class="lead-questions">
          {(part === 4 ? manyQuestions() : talkQuestions()).map((question) => (
            <li>{question}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
