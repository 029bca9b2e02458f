/** Trying rules on a phone, from the second part on: which rule is turned, the same person under it in small, the way to many lives, and what one takes along. Drawn by Phone. */
import type { PolicyPart } from '../../../engine/session/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Clock } from '../kit/Clock.tsx'
import { MetAll } from '../kit/Met.tsx'
import { turnedRule, useMany } from '../kit/many.ts'
import { PartRule } from '../kit/PartRule.tsx'
import { manyQuestions, partTitle, talkQuestions } from '../kit/parts.ts'
import type { Here } from './here.ts'
import { Layers, Title } from './Layers.tsx'
import { Slips } from './Slips.tsx'

export function PartNow({ here }: { here: Here }) {
  const { room, scenario, together } = here
  const part = room.policy?.part ?? 2
  return (
    <Layers
      beat={part}
      above={
        <>
          <Title>{partTitle(part, scenario)}</Title>
          <PartRule policy={room.policy} scenario={scenario} bare />
          <Clock timer={room.timer} ahead={together.ahead} />
          <Rule here={here} />
          {part === 4 && <Asks of={manyQuestions()} />}
          {part === 5 && <Asks of={talkQuestions()} />}
        </>
      }
      below={<Below here={here} part={part} />}
    />
  )
}

/** The rule that was turned, and why the group took it. */
function Rule({ here: { room, scenario } }: { here: Here }) {
  const rule = scenario && turnedRule(scenario, room)
  if (!rule) return null
  const taken = room.past.findLast((one) => one.kind === 'rule' && one.taken !== null)?.taken
  return (
    <div class="phone-taken">
      <p class="label">{m.rulesWeTurn()}</p>
      <p class="phone-took" lang={storyLang()}>
        {rule.title}
      </p>
      <p>
        <span class="label">{m.ruleAlternative()}</span> <span lang={storyLang()}>{rule.alternative}</span>
      </p>
      {taken?.why && (
        <p>
          {m.phoneTakenWhy()} <q>{taken.why}</q>
        </p>
      )}
    </div>
  )
}

function Asks({ of }: { of: readonly string[] }) {
  return (
    <ul class="phone-list">
      {of.map((question) => (
        <li>{question}</li>
      ))}
    </ul>
  )
}

function Below({ here, part }: { here: Here; part: PolicyPart }) {
  const { room, scenario } = here
  const met = room.policy?.met
  if (part === 2) return <p class="phone-note">{met ? m.rulesSameChoices() : m.rulesPhoneWait()}</p>
  if (part === 3 && met && scenario)
    return (
      <section class="panel phone-met" aria-labelledby="phone-met">
        <h2 id="phone-met">{m.rulesMetLabel()}</h2>
        <MetAll met={met} scenario={scenario} chair={room.route.chair} />
      </section>
    )
  if (part === 4 && scenario) return <Many here={{ ...here, scenario }} />
  return part === 5 ? <Slips here={here} kind="learned" /> : null
}

function Many({ here: { room, scenario } }: { here: Here & { scenario: NonNullable<Here['scenario']> } }) {
  const many = useMany(room, scenario)
  if (many === null) return null
  return (
    <>
      <p>
        <a class="button" href={many} target="_blank" rel="noopener">
          {m.rulesOpenMany()} <span class="sr">{m.leadNewWindow()}</span>
        </a>
      </p>
      <p class="phone-note">{m.rulesManyStay()}</p>
    </>
  )
}
