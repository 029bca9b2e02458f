/** Coming in: who you are in this room, what is going to happen, and what nobody sees. Drawn by Phone until the facilitator begins. */
import type { Room } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import { Animal } from '../kit/Animal.tsx'
import { thePerson } from '../kit/people.ts'
import type { Here } from './here.ts'
import { Layers, Title } from './Layers.tsx'

const WHAT: Record<Room['form'], () => string> = { decide: m.phoneLobbyDecide, replay: m.phoneLobbyReplay, rules: m.rulesLobby }

export function Lobby({ here: { room, person } }: { here: Here }) {
  return (
    <Layers
      above={
        <div class="phone-arrive">
          {person && <Animal person={person} size={120} />}
          <div>
            <Title>{person ? m.phoneYouAre({ who: thePerson(person) }) : m.phoneTitle()}</Title>
            <p class="lead">{m.phoneLobbyWait()}</p>
          </div>
        </div>
      }
      below={
        <section class="panel phone-what" aria-labelledby="phone-what">
          <h2 id="phone-what">{m.phoneLobbyWhat()}</h2>
          <p>{WHAT[room.form]()}</p>
          <p>{m.phoneLobbySecret()}</p>
          <p>{m.phoneLobbyAlong()}</p>
          <p>{m.phoneLobbyRest()}</p>
        </section>
      }
    />
  )
}
