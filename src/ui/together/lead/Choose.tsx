/** What the group takes when it is not simply what most chose: an option and the sentence why. Drawn by Controls. */
import { useState } from 'preact/hooks'
import type { BallotOption } from '../../../engine/session/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { rulesIn } from '../kit/many.ts'
import { OptionText } from '../kit/OptionText.tsx'
import { asksWhy } from './next.ts'
import { Sentence } from './Sentence.tsx'
import type { Leading } from './useLead.ts'

export function Choose({ lead, onClose }: { lead: Leading; onClose: () => void }) {
  const [choice, pick] = useState<string | null>(null)
  const [why, write] = useState('')
  const { ballot } = lead.room
  const free = !asksWhy(ballot, choice)
  const counts = ballot?.rounds.findLast((round) => round.counts)?.counts
  return (
    <form
      class="lead-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (choice !== null && (free || why.trim() !== '')) lead.send({ type: 'take', choice, why: why.trim() })
      }}
    >
      <fieldset class="lead-choose">
        <legend>{isTurning(lead) ? m.rulesWhich() : m.leadChooseTitle()}</legend>
        {optionsOf(lead).map((option) => (
          <label class="chair">
            <input type="radio" name="take" required checked={choice === option.id} onChange={() => pick(option.id)} />
            <span>
              <span lang={storyLang()}>
                <OptionText kind={ballot?.kind ?? (isTurning(lead) ? 'rule' : 'choice')} text={option.text} />
              </span>
              {counts && <small>{votesWords(counts[option.id] ?? 0)}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <Sentence
        id="take-why"
        label={free ? m.leadChooseWhyFree() : m.leadChooseWhy()}
        hint={m.leadChooseWhyHint()}
        value={why}
        required={!free}
        onInput={write}
      />
      <p class="row">
        <button type="submit" class="button">
          {m.leadChooseDo()}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {m.never()}
        </button>
      </p>
    </form>
  )
}

/** A rule is chosen, not something in the story. */
function isTurning({ room }: Leading): boolean {
  return room.policy !== null && room.policy.part > 1
}

/** What may be taken: of the ballot, or of the story – or of its rules – where nothing was asked. */
function optionsOf(lead: Leading): Pick<BallotOption, 'id' | 'text'>[] {
  const { room, view, scenario } = lead
  if (!room.ballot && isTurning(lead)) return scenario ? rulesIn(scenario, room.route.chair) : []
  if (room.ballot) return room.ballot.options.filter((option) => !option.closed)
  return view?.offer?.choices.filter((choice) => !choice.closed) ?? []
}

function votesWords(n: number): string {
  return n === 1 ? m.leadChooseVotesOnce() : m.leadChooseVotes({ n })
}
