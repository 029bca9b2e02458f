/** What a replay begins with: who brings the route, their question, and the theory card. Drawn by StepWork. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../../engine/types.ts'
import { m, storyLang } from '../../../../i18n/words.ts'
import { personName } from '../../kit/people.ts'
import { Card } from '../Card.tsx'
import { Sentence } from '../Sentence.tsx'
import type { Leading } from '../useLead.ts'

export function Case({ lead }: { lead: Leading }) {
  const { room, scenario, send } = lead
  return (
    <section aria-labelledby="lead-case" class="lead-case">
      <h3 id="lead-case">{m.leadBringer()}</h3>
      {room.by === 'phones' && (
        <p class="lead-pick">
          <label for="lead-bringer">{m.leadBringerWho()}</label>
          <select
            id="lead-bringer"
            value={room.bringer ?? ''}
            onChange={(event) => send({ type: 'bringer', seat: event.currentTarget.value || null })}
          >
            <option value="">{m.leadBringerNone()}</option>
            {Object.entries(room.seats).map(([seat, person]) => (
              <option value={seat} selected={seat === room.bringer}>
                {personName(person)}
              </option>
            ))}
          </select>
        </p>
      )}
      <Asked key={room.question} lead={lead} />
      {scenario && <Theory lead={lead} scenario={scenario} />}
    </section>
  )
}

function Asked({ lead }: { lead: Leading }) {
  const { room, send } = lead
  const [text, write] = useState(room.question)
  const shown = text.trim() === room.question
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send({ type: 'question', text: text.trim() })
      }}
    >
      <Sentence id="lead-question" label={m.leadBringerQuestion()} hint={m.leadBringerQuestionHint()} value={text} onInput={write} />
      <p class="row">
        <button type="submit" class="button small quiet" disabled={shown}>
          {m.leadShow()}
        </button>
        {shown && text !== '' && <small>{m.leadShown()}</small>}
      </p>
    </form>
  )
}

function Theory({ lead, scenario }: { lead: Leading; scenario: Scenario }) {
  const { room, send } = lead
  const [reading, read] = useState(false)
  const card = room.theory === null ? undefined : scenario.theory[room.theory]
  return (
    <p class="lead-pick">
      <label for="lead-theory">{m.leadTheory()}</label>
      <select
        id="lead-theory"
        lang={storyLang()}
        value={room.theory ?? ''}
        onChange={(event) => send({ type: 'theory', card: event.currentTarget.value || null })}
      >
        <option value="">{m.leadTheoryNone()}</option>
        {Object.values(scenario.theory).map((one) => (
          <option value={one.id} selected={one.id === room.theory}>
            {one.title}
          </option>
        ))}
      </select>
      {card && (
        <button type="button" class="plain" onClick={() => read(true)}>
          {m.leadTheoryRead()}
        </button>
      )}
      {card && reading && <Card card={card} onClose={() => read(false)} />}
    </p>
  )
}
