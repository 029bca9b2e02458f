/** The session goes along over the other pages of the lab: what there is to do here, how long, and on to the next part. Drawn by Lab; nothing while no session runs. */
import { m } from '../../../i18n/words.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import '../../style/lab-session.css'
import { PartClock, Sentence } from './Pieces.tsx'
import type { SessionPart } from './parts.ts'
import { type Forty, useSession } from './useSession.ts'

export function Strip() {
  const place = useStore((state) => state.place)
  const forty = useSession()
  if (!forty || forty.session.part === 0 || place.screen !== 'lab' || place.part === 'session') return null
  return <Along forty={forty} part={forty.session.part} />
}

function Along({ forty, part }: { forty: Forty; part: SessionPart }) {
  const scenario = useStore((state) => state.lab?.settings.scenario ?? null)
  const here = forty.parts[part - 1]
  const next = forty.parts[part]
  if (!here) return null
  return (
    <section class="session-strip" aria-labelledby="session-strip">
      <div class="strip-head">
        <h2 id="session-strip">
          <small>{m.labSessionPart({ n: part })}</small> {here.title}
        </h2>
        <PartClock forty={forty} part={part} />
      </div>
      <p class="task">{here.task}</p>
      <p class="watch">
        <b>{m.labSessionWatch()}</b> {here.watch}
      </p>
      <details>
        <summary>{here.ask}</summary>
        <Sentence forty={forty} part={part} at={`strip-${part}`} />
      </details>
      <p class="row">
        {next && (
          <button type="button" class="button" onClick={() => forty.to(next.part)}>
            {m.labSessionNext({ title: next.title })}
          </button>
        )}
        <Go place={{ screen: 'lab', scenario, part: 'session' }} class="plain">
          {m.labSessionBack()}
        </Go>
      </p>
    </section>
  )
}
