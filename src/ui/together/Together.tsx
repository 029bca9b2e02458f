/** The door to team sessions: into a room with a code, lead one, the rooms of this device, and the guide. Fetched by App. */
import { useState } from 'preact/hooks'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Place } from '../../store/store.ts'
import type { KeptRoom, RoomRole } from '../../store/together.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import { moment } from '../play/amounts.ts'
import '../style/door.css'
import { TopBar } from '../TopBar.tsx'

export function Together({ place }: { place: Extract<Place, { screen: 'together' }> }) {
  const server = useStore((state) => state.server)
  const rooms = useStore((state) => state.rooms)
  return (
    <div class="before hub">
      <TopBar home />
      <main>
        <div class="hero">
          <h1 id="where" tabindex={-1}>
            {m.doorTogether()}
          </h1>
          <p class="lead">{m.leadHubLead()}</p>
        </div>
        {/* Who comes by a link is on the way to a room: no moving water is fetched for the moment in between. */}
        <Waterline scene={place.code === null} />
        <div class="deep">
          {server === false ? <p class="panel hub-none">{m.leadHubNoServer()}</p> : <Join key={place.code} code={place.code ?? ''} />}
          <ul class="doors">
            <li>
              <Go place={{ screen: 'prepare' }} class="door">
                <b>{m.leadHubLeadDoor()}</b>
                <span>{m.leadHubLeadText()}</span>
                <small>{m.leadHubLeadGo()}</small>
              </Go>
            </li>
            <li>
              <Go place={{ screen: 'guide' }} class="door">
                <b>{m.leadHubGuide()}</b>
                <span>{m.leadHubGuideText()}</span>
                <small>{m.leadHubGuideGo()}</small>
              </Go>
            </li>
          </ul>
          {rooms.length > 0 && <Rooms rooms={rooms} />}
        </div>
      </main>
    </div>
  )
}

/** `code`: from a link, as it stood there. */
function Join({ code }: { code: string }) {
  const { dispatch } = useHands()
  const [typed, type] = useState(code)
  const [key, typeKey] = useState('')
  const enter = (role: 'participant' | 'beamer' | 'facilitator') => {
    if (typed.trim() === '') return
    dispatch({ type: 'enterRoom', role, code: typed, ...(role === 'facilitator' ? { key: key.trim() } : {}) })
  }
  return (
    <section class="panel hub-join" aria-labelledby="hub-join">
      <h2 id="hub-join">{m.leadJoin()}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          enter('participant')
        }}
      >
        <label for="room-code">{m.leadJoinCode()}</label>
        <p class="hub-code">
          <input
            id="room-code"
            class="code-in"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            enterkeyhint="go"
            maxLength={12}
            required
            aria-describedby="room-code-hint"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {m.leadJoinGo()}
          </button>
        </p>
        <p class="hint" id="room-code-hint">
          {m.leadJoinHint()} {m.leadJoinNone()}
        </p>
      </form>
      <details>
        <summary>{m.leadJoinOther()}</summary>
        <p class="row">
          <button type="button" class="button small quiet" onClick={() => enter('beamer')}>
            {m.leadJoinBeamer()}
          </button>
        </p>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault()
            if (key.trim() !== '') enter('facilitator')
          }}
        >
          <label for="room-key-in">{m.leadJoinKey()}</label>
          <span class="row">
            <input
              id="room-key-in"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={key}
              onInput={(event) => typeKey(event.currentTarget.value)}
            />
            <button type="submit" class="button small quiet">
              {m.leadJoinLead()}
            </button>
          </span>
        </form>
      </details>
    </section>
  )
}

const ROLES: Record<RoomRole, () => string> = {
  facilitator: m.leadRoomLeading,
  participant: m.leadRoomJoining,
  beamer: m.leadRoomBeamer,
  screen: m.leadRoomScreen,
}

function Rooms({ rooms }: { rooms: KeptRoom[] }) {
  const server = useStore((state) => state.server)
  const now = Date.now()
  // Where no server answers only the one screen can be gone back to.
  const open = rooms.filter((room) => room.role === 'screen' || server !== false)
  if (open.length === 0) return null
  return (
    <section class="panel hub-rooms" aria-labelledby="hub-rooms">
      <h2 id="hub-rooms">{m.leadRooms()}</h2>
      <ul>
        {open.map(({ role, code, at }) => (
          <li key={`${role}${code}`}>
            <span>
              <b>{ROLES[role]()}</b>
              {code && <span class="hub-room-code">{`${code.slice(0, 3)} ${code.slice(3)}`}</span>}
              <small>{moment(Math.min(at, now), now)}</small>
            </span>
            <Go place={{ screen: 'room', role, code }} class="button small quiet">
              {m.leadRoomBack()} <span class="sr">{[ROLES[role](), code].filter(Boolean).join(' ')}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
