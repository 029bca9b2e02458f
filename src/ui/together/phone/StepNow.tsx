/** Samen terugspelen: what this participant does in this part of the steps – write, talk, or only listen – and what it is about. Drawn by Phone while the story lies open. */
import type { StepPart } from '../../../engine/session/steps.ts'
import type { Branch, Room, SlipKind } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Clock } from '../kit/Clock.tsx'
import { StepRule } from '../kit/StepRule.tsx'
import { doingIn, partOf } from '../kit/steps.ts'
import { AlongPage, Heavy, useAlong } from './Along.tsx'
import { type Here, justTaken, ownSlips, voiceOf } from './here.ts'
import { Layers, Title } from './Layers.tsx'
import { Slips } from './Slips.tsx'
import { Taken } from './Taken.tsx'

/** What is written in which part. */
const WRITES: Partial<Record<StepPart['id'], SlipKind>> = { questionsWrite: 'question', adviceWrite: 'advice', learnGroup: 'learned' }

export function StepNow({ here }: { here: Here }) {
  const { room, seat, view, scenario, together } = here
  const { along, turn } = useAlong()
  const part = room.step && partOf(room.step)
  if (!room.step || !part) return null
  const voice = voiceOf(room, seat)
  const kind = doingIn(part, voice).includes('writes') ? WRITES[part.id] : undefined
  const story = view && scenario ? { room, view, scenario } : null
  return (
    <Layers
      beat={room.step.now + room.step.part}
      above={
        <>
          <Title>{nowTitle(part, voice)}</Title>
          <StepRule step={room.step} role={null} />
          <Clock timer={room.timer} ahead={together.ahead} />
          <Taken ballot={justTaken(room)} />
          <Question room={room} mine={voice === 'bringer'} />
          <Theory room={room} scenario={scenario} open={part.id === 'theory'} />
        </>
      }
      page={along && story ? <AlongPage {...story} aloud /> : undefined}
      below={
        <>
          {story && <Heavy room={room} view={story.view} />}
          <ReadOut room={room} />
          {kind && <Slips here={here} kind={kind} />}
          {part.id === 'questionsAsk' && voice === 'group' && <Mine here={here} />}
          {part.id === 'choose' && <Other branch={room.branches.at(-1)} />}
          <button type="button" class="button quiet" onClick={() => turn(!along)}>
            {along ? m.phoneAlongOff() : m.phoneAlong()}
          </button>
        </>
      }
    />
  )
}

/** In a few words, large: what you do now. */
function nowTitle(part: StepPart, voice: 'bringer' | 'group' | 'chair'): string {
  const doing = doingIn(part, voice)
  if (doing.includes('writes')) return m.phoneNowWrite()
  if (doing.includes('speaks')) return voice === 'bringer' && part.speaks.length === 1 ? m.phoneNowTell() : m.phoneNowSpeak()
  // Somebody who brought their own case and is talked about need not keep a face.
  return voice === 'bringer' && part.id !== 'theory' ? m.phoneNowListenQuiet() : m.phoneNowListen()
}

function Question({ room, mine }: { room: Room; mine: boolean }) {
  if (room.question === '') return null
  return (
    <p class="phone-question">
      <span class="label">{mine ? m.phoneYourQuestion() : m.phoneBringerQuestion()}</span> <q>{room.question}</q>
    </p>
  )
}

function Theory({ room, scenario, open }: { room: Room; scenario: Scenario | null; open: boolean }) {
  const card = room.theory === null ? undefined : scenario?.theory[room.theory]
  if (!card) return null
  return (
    <details class="panel phone-theory" open={open}>
      <summary>
        <span class="label">{m.phoneTheory()}</span> <b lang={storyLang()}>{card.title}</b>
      </summary>
      <div lang={storyLang()}>
        {card.core.split(/\n\s*\n/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p>
          <b>{card.question}</b>
        </p>
      </div>
      <p>
        <small>
          {m.meaningSource()} <span lang={storyLang()}>{card.source}</span>
          {card.check && ` (${m.toCheck()})`}
        </small>
      </p>
    </details>
  )
}

/** The slip that is being read out, without whose it is. */
function ReadOut({ room }: { room: Room }) {
  const slip = room.readingOut === null ? undefined : room.slips.find((one) => one.id === room.readingOut)
  return (
    <div aria-live="polite">
      {slip?.text && (
        <figure class="panel phone-read-out">
          <figcaption>
            <span class="label">{m.phoneReadOut()}</span>
          </figcaption>
          <blockquote>{slip.text}</blockquote>
          {slip.kind === 'advice' && <p class="hint">{m.phoneReadOutQuiet()}</p>}
        </figure>
      )}
    </div>
  )
}

/** One's own questions, to ask them aloud. */
function Mine({ here: { room, seat } }: { here: Here }) {
  const own = ownSlips(room, seat, 'question')
  if (own.length === 0) return null
  return (
    <section class="panel phone-slips" aria-labelledby="phone-mine">
      <h2 id="phone-mine">{m.phoneAskThese()}</h2>
      <ul>
        {own.map((slip) => (
          <li key={slip.id}>
            <q>{slip.text}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The other branch that was played: what comes and what falls away. */
function Other({ branch }: { branch: Branch | undefined }) {
  if (!branch) return null
  const { gone, came, ending } = branch
  return (
    <section class="panel phone-branch" aria-labelledby="phone-branch">
      <h2 id="phone-branch">
        {m.phoneBranch()} <span lang={storyLang()}>{branch.text}</span>
      </h2>
      <List title={m.phoneBranchCame()} items={came} />
      <List title={m.phoneBranchGone()} items={gone} />
      {gone.length + came.length === 0 && <p>{m.phoneBranchSame()}</p>}
      {ending.after !== null && ending.after !== ending.before && (
        <p>
          <span class="label">{m.phoneBranchEnding()}</span> <span lang={storyLang()}>{ending.after}</span>
        </p>
      )}
    </section>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul lang={storyLang()}>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}
