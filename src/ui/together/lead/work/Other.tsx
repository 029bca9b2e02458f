/** Step 5: another option at a decision that was shown, played on, and what it changed. Drawn by StepWork. */
import { useState } from 'preact/hooks'
import type { Ballot, Branch } from '../../../../engine/session/types.ts'
import { m, storyLang } from '../../../../i18n/words.ts'
import type { Leading } from '../useLead.ts'

export function Other({ lead }: { lead: Leading }) {
  const { room, send } = lead
  const decisions = playable(room.past)
  const [at, pick] = useState<number | null>(null)
  const [choice, choose] = useState<string | null>(null)
  const decision = decisions.find((one) => one.at === at)
  return (
    <section aria-labelledby="lead-branch" class="lead-branch">
      <h3 id="lead-branch">{m.leadBranch()}</h3>
      <p class="hint">{decisions.length > 0 ? m.leadBranchText() : m.leadBranchNone()}</p>
      {decisions.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (decision && choice !== null) send({ type: 'branch', at: decision.at, choice })
          }}
        >
          <p class="lead-pick">
            <label for="lead-branch-at">{m.leadBranchAt()}</label>
            <select
              id="lead-branch-at"
              lang={storyLang()}
              required
              onChange={(event) => {
                pick(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
                choose(null)
              }}
            >
              <option value="" />
              {decisions.map((one) => (
                <option value={one.at} selected={one.at === at}>
                  {m.day({ day: one.day })}: {takenText(one)}
                </option>
              ))}
            </select>
          </p>
          {decision && (
            <fieldset class="lead-choose">
              <legend>{m.leadBranchInstead()}</legend>
              {others(decision).map((option) => (
                <label class="chair">
                  <input type="radio" name="branch" required checked={choice === option.id} onChange={() => choose(option.id)} />
                  <span lang={storyLang()}>{option.text}</span>
                </label>
              ))}
            </fieldset>
          )}
          <p class="row">
            <button type="submit" class="button small quiet">
              {m.leadBranchPlay()}
            </button>
          </p>
        </form>
      )}
      {room.branches.map((branch) => (
        <Came branch={branch} />
      ))}
    </section>
  )
}

function Came({ branch }: { branch: Branch }) {
  const { gone, came, ending } = branch
  const ends = ending.before !== ending.after
  return (
    <div class="lead-came">
      <p>
        <b lang={storyLang()}>{branch.text}</b>
      </p>
      <dl lang={storyLang()}>
        {came.length > 0 && <Titles word={m.leadBranchCame()} titles={came} />}
        {gone.length > 0 && <Titles word={m.leadBranchGone()} titles={gone} />}
        {ends && ending.after !== null && <Titles word={m.leadBranchEnding()} titles={[ending.after]} />}
      </dl>
      {came.length === 0 && gone.length === 0 && !ends && <p class="hint">{m.leadBranchSame()}</p>}
    </div>
  )
}

function Titles({ word, titles }: { word: string; titles: string[] }) {
  return (
    <div>
      <dt>{word}</dt>
      {titles.map((title) => (
        <dd>{title}</dd>
      ))}
    </div>
  )
}

/** Decisions behind us that could have gone otherwise. */
function playable(past: readonly Ballot[]): Ballot[] {
  return past.filter((ballot) => ballot.kind === 'choice' && ballot.taken !== null && others(ballot).length > 0)
}

function others(ballot: Ballot) {
  return ballot.options.filter((option) => !option.closed && option.id !== ballot.taken?.id)
}

function takenText(ballot: Ballot): string {
  return ballot.options.find((option) => option.id === ballot.taken?.id)?.text ?? ''
}
