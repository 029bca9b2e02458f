/** What stands on the large screen beside the story: the step and its rule, the theory card, and the other branch. Drawn by Big. */
import type { Branch, Room, SlipKind } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { StepRule } from '../kit/StepRule.tsx'
import { partOf } from '../kit/steps.ts'
import { Flow } from './Flow.tsx'
import { Told } from './Told.tsx'

const WRITES: Record<string, SlipKind> = { questionsWrite: 'question', adviceWrite: 'advice', learnGroup: 'learned' }

/** The rule of this step, the question it is all about, and how much has been written. */
export function StepStage({ room }: { room: Room }) {
  const part = room.step && partOf(room.step)
  const kind = part ? WRITES[part.id] : undefined
  const written = kind ? room.slips.filter((slip) => slip.kind === kind).length : 0
  return (
    <>
      <div class="big-above step-stage">
        <StepRule step={room.step} role={null} large />
        {kind && (
          <p class="step-written" role="status">
            {written === 1 ? m.beamerWrittenOne() : m.beamerWritten({ n: written })}
          </p>
        )}
      </div>
      <div class="big-below">
        {room.question && (
          <blockquote class="bubble big-asked">
            <small>{m.beamerQuestionOf()}</small>
            <p>{room.question}</p>
          </blockquote>
        )}
      </div>
    </>
  )
}

export function TheoryStage({ room, scenario }: { room: Room; scenario: Scenario }) {
  const card = room.theory === null ? undefined : scenario.theory[room.theory]
  if (!card) return <StepStage room={room} />
  return (
    <>
      <Told label={m.beamerTheory()} title={card.title} lang={storyLang()}>
        <Flow what={card.id} still={room.paused}>
          <p lang={storyLang()}>{card.core}</p>
        </Flow>
      </Told>
      <div class="big-below">
        <p class="bubble big-asked" lang={storyLang()}>
          {card.question}
        </p>
      </div>
    </>
  )
}

export function BranchStage({ room }: { room: Room }) {
  const branch = room.branches.at(-1)
  if (!branch) return <StepStage room={room} />
  return (
    <>
      <Told label={m.beamerBranch()} title={branch.text} lang={storyLang()}>
        <Flow what={`${branch.at}/${branch.choice}`} still={room.paused} class="big-branch">
          <Changed title={m.beamerCame()} titles={branch.came} />
          <Changed title={m.beamerGone()} titles={branch.gone} />
        </Flow>
      </Told>
      <div class="big-below">
        <EndsElsewhere branch={branch} />
      </div>
    </>
  )
}

function Changed({ title, titles }: { title: string; titles: string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {titles.length === 0 ? (
        <p>{m.beamerNothing()}</p>
      ) : (
        <ul lang={storyLang()}>
          {titles.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function EndsElsewhere({ branch: { ending } }: { branch: Branch }) {
  if (ending.before === ending.after)
    return <p class="bubble big-asked">{ending.after ? m.beamerSameEnd({ title: ending.after }) : m.beamerNoEnd()}</p>
  return (
    <dl class="two-ends">
      <div class="bubble">
        <dt>{m.beamerEndBefore()}</dt>
        <dd lang={storyLang()}>{ending.before ?? m.beamerNoEnd()}</dd>
      </div>
      <div class="bubble">
        <dt>{m.beamerEndAfter()}</dt>
        <dd lang={storyLang()}>{ending.after ?? m.beamerNoEnd()}</dd>
      </div>
    </dl>
  )
}
