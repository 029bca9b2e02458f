/** Who is there, as animals: who has chosen, who is away for a moment, and what can be done with a seat. Drawn by the leading screen. */
import { useState } from 'preact/hooks'
import type { Person, Room, Seat } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import { Animal } from '../kit/Animal.tsx'
import { personName } from '../kit/people.ts'
import { heads } from './heads.ts'
import { type Leading, useLead } from './useLead.ts'

export function People() {
  const lead = useLead()
  const [picked, pick] = useState<Seat | null>(null)
  if (!lead || lead.room.by === 'hands') return null
  const { room } = lead
  const { of, done } = heads(room)
  const seats = Object.entries(room.seats)
  const person = picked === null ? undefined : room.seats[picked]
  return (
    <section class="lead-people" aria-labelledby="lead-people">
      <h2 id="lead-people">
        {seats.length === 0 ? m.leadPeopleNone() : of === 1 ? m.leadPeopleCountOnce() : m.leadPeopleCount({ n: of })}
        {room.phase === 'voting' && <b> · {m.leadPeopleVoted({ n: done })}</b>}
      </h2>
      {seats.length > 0 && (
        <ul>
          {seats.map(([seat, one]) => (
            <li key={seat}>
              <button
                type="button"
                class={look(room, seat, one)}
                aria-expanded={picked === seat}
                title={personName(one)}
                onClick={() => pick(picked === seat ? null : seat)}
              >
                <Animal person={one} size={34} />
                {state(room, seat, one).map((word) => (
                  <span class="sr">, {word}</span>
                ))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {picked !== null && person && <Seated key={picked} seat={picked} person={person} lead={lead} onClose={() => pick(null)} />}
    </section>
  )
}

function Seated({ seat, person, lead, onClose }: { seat: Seat; person: Person; lead: Leading; onClose: () => void }) {
  const [asking, ask] = useState(false)
  const { room, send } = lead
  const bringer = room.bringer === seat
  return (
    <div class="confirm lead-seated">
      <p class="row">
        <Animal person={person} named />
        <small>{state(room, seat, person).join(' · ')}</small>
      </p>
      {asking ? (
        <>
          <p>{m.leadPersonReleaseText()}</p>
          <p class="row">
            <button
              type="button"
              class="button small"
              onClick={() => {
                send({ type: 'release', seat })
                onClose()
              }}
            >
              {m.leadPersonReleaseYes()}
            </button>
            <button type="button" class="plain" onClick={() => ask(false)}>
              {m.never()}
            </button>
          </p>
        </>
      ) : (
        <p class="row">
          {room.form === 'replay' && (
            <button type="button" class="button small quiet" onClick={() => send({ type: 'bringer', seat: bringer ? null : seat })}>
              {bringer ? m.leadPersonUnbring() : m.leadPersonBring()}
            </button>
          )}
          <button type="button" class="plain" onClick={() => ask(true)}>
            {m.leadPersonRelease()}
          </button>
          <button type="button" class="plain" onClick={onClose}>
            {m.close()}
          </button>
        </p>
      )}
    </div>
  )
}

/** What is to be said of a seat. */
function state(room: Room, seat: Seat, person: Person): string[] {
  const words: string[] = []
  if (room.bringer === seat) words.push(m.leadPersonBringer())
  if (!person.here) words.push(m.leadPersonAway())
  if (room.phase === 'voting') words.push(hasVoted(room, seat) ? m.leadPersonVoted() : m.leadPersonNot())
  return words
}

function look(room: Room, seat: Seat, person: Person): string {
  return [
    'lead-person',
    !person.here && 'away',
    room.bringer === seat && 'bringer',
    room.phase === 'voting' && (hasVoted(room, seat) ? 'voted' : 'thinking'),
  ]
    .filter(Boolean)
    .join(' ')
}

function hasVoted(room: Room, seat: Seat): boolean {
  return seat in (room.ballot?.rounds.at(-1)?.votes ?? {})
}
