/** Before it begins: how to join, in the largest letters there are, and in the water the animals that have come in. Drawn by Big. */
import { useRef } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { Together } from '../../../store/together.ts'
import { Animal } from '../kit/Animal.tsx'
import { Qr } from '../kit/Qr.tsx'
import { spaced, typed } from './code.ts'
import { useFit } from './useFit.ts'
import { inOrder, School } from './Voters.tsx'

interface Props {
  together: Together
  room: Room
  scenario: Scenario
}

export function Lobby({ together, room, scenario }: Props) {
  const { code, link } = together
  const host = useRef<HTMLDivElement>(null)
  useFit({ host, inside: '.lobby-what', settings: 6, what: `${code}/${link}` })
  const chair = scenario.chairs.find((one) => one.id === room.route.chair)
  return (
    <>
      <div class={code === null ? 'big-above lobby alone' : 'big-above lobby'} ref={host}>
        <div class="lobby-what">
          <p class="label">{FORMS[room.form]()}</p>
          <h2 id="where" tabindex={-1} lang={storyLang()}>
            {scenario.client} <span>{scenario.title}</span>
          </h2>
          {chair && <p class="lobby-chair" lang={storyLang()}>{`${chair.title}. ${chair.line}`}</p>}
          {code !== null && link && (
            <div class="lobby-join">
              <p>
                {m.beamerGoTo()} <b class="address">{typed(link)}</b>
              </p>
              <p class="lobby-code">
                <span>{m.beamerCode()}</span> <b class="room-code">{spaced(code)}</b>
              </p>
            </div>
          )}
          {code === null && <p class="lobby-hands">{m.beamerHandsLobby()}</p>}
          {scenario.content.length > 0 && (
            <p class="lobby-content">
              {m.beamerContent()} <span lang={storyLang()}>{scenario.content.join(' · ')}</span>. {m.beamerStopAlways()}
            </p>
          )}
        </div>
        {link && <Qr text={link} label={m.beamerQr()} />}
      </div>
      <div class="big-below">{room.by === 'phones' && <Here room={room} />}</div>
    </>
  )
}

const FORMS: Record<Room['form'], () => string> = { decide: m.beamerDecide, replay: m.beamerReplay, rules: m.leadFormRules }

/** Everybody who has come in, without names. */
function Here({ room }: { room: Room }) {
  const people = inOrder(room.seats).filter(([, person]) => person.here)
  return (
    <>
      <p class="big-wait" role="status">
        {people.length === 0 ? m.beamerNobodyYet() : people.length === 1 ? m.beamerOneHere() : m.beamerHere({ n: people.length })}
      </p>
      <School n={people.length} all>
        {people.map(([seat, person]) => (
          <li key={seat}>
            <Animal person={person} size={44} />
          </li>
        ))}
      </School>
    </>
  )
}
