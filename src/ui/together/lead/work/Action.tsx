/** The card of the team: one agreement, who takes it up, and when. Drawn by StepWork at the end of a session. */
import { useState } from 'preact/hooks'
import { m } from '../../../../i18n/words.ts'
import { MOST_SENTENCE, Sentence } from '../Sentence.tsx'
import type { Leading } from '../useLead.ts'

export function Action({ lead }: { lead: Leading }) {
  const { room, send } = lead
  const [action, write] = useState(room.action)
  const kept = action.what.trim() === room.action.what && action.who.trim() === room.action.who && action.when === room.action.when
  const empty = action.what === '' && action.who === '' && action.when === ''
  return (
    <form
      class="lead-action"
      aria-labelledby="lead-action"
      onSubmit={(event) => {
        event.preventDefault()
        send({ type: 'action', what: action.what.trim(), who: action.who.trim(), when: action.when })
      }}
    >
      <h3 id="lead-action">{m.leadAction()}</h3>
      <Sentence
        id="lead-what"
        label={m.leadActionWhat()}
        hint={m.leadActionHint()}
        value={action.what}
        onInput={(what) => write({ ...action, what })}
      />
      <div class="lead-two">
        <p>
          <label for="lead-who">{m.leadActionWho()}</label>
          <input
            id="lead-who"
            maxLength={MOST_SENTENCE}
            autocomplete="off"
            value={action.who}
            onInput={(event) => write({ ...action, who: event.currentTarget.value })}
          />
        </p>
        <p>
          <label for="lead-when">{m.leadActionWhen()}</label>
          <input
            id="lead-when"
            type="date"
            value={action.when}
            onInput={(event) => write({ ...action, when: event.currentTarget.value })}
          />
        </p>
      </div>
      <p class="row">
        <button type="submit" class="button small" disabled={kept}>
          {m.leadActionSave()}
        </button>
        {kept && !empty && <small>{m.leadActionSaved()}</small>}
      </p>
    </form>
  )
}
