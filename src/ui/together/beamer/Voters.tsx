/** Who has voted and who is still thinking: animals in the water that light up. Never what they voted. Drawn below the question. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Ballot, Person, Room, Seat } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import { Animal } from '../kit/Animal.tsx'
import { useFit } from './useFit.ts'

/** In order of arrival. Whoever is away and has not voted is not waited for. */
function votersOf(seats: Room['seats'], ballot: Ballot | null): { seat: Seat; person: Person; voted: boolean }[] {
  const votes = ballot?.rounds.at(-1)?.votes ?? {}
  return inOrder(seats)
    .map(([seat, person]) => ({ seat, person, voted: seat in votes }))
    .filter(({ person, voted }) => person.here || voted)
}

export function inOrder(seats: Room['seats']): [Seat, Person][] {
  return Object.entries(seats).sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
}

export function Voters({ room }: { room: Room }) {
  if (room.by === 'hands') return <p class="big-wait">{m.beamerHands()}</p>
  const voters = votersOf(room.seats, room.ballot)
  const done = voters.filter((one) => one.voted).length
  return (
    <>
      <p class="big-wait" role="status">
        {m.beamerVoted({ n: done, of: voters.length })}
      </p>
      <School n={voters.length}>
        {voters.map(({ seat, person, voted }) => (
          <li class={voted ? 'voted' : undefined} key={seat}>
            <Animal person={person} size={44} />
            {voted && (
              <>
                <svg class="school-tick" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
                  <circle cx="8" cy="8" r="8" />
                  <path d="M4 8.500l3 3 5-6" />
                </svg>
                <span class="sr">{m.beamerHasVoted()}</span>
              </>
            )}
          </li>
        ))}
      </School>
    </>
  )
}

/** As large as all of them fit. `all`: nobody is waited for. */
export function School({ n, all = false, children }: { n: number; all?: boolean; children: ComponentChildren }) {
  const host = useRef<HTMLUListElement>(null)
  useFit({ host, inside: null, settings: 8, what: String(n) })
  return (
    <ul class={all ? 'school all' : 'school'} ref={host}>
      {children}
    </ul>
  )
}
