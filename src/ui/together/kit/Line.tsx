/** The line to the room, in words: that it is down and what happens meanwhile, or why there is no room here and what to do now. Drawn at the top of every screen of a session; where the room is gone it is all there is. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { RoomGone } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import { Waterline } from '../../kit/Waterline.tsx'
import '../../style/room-kit.css'

export function Line() {
  const line = useStore((state) => state.together?.line)
  const gone = useStore((state) => state.together?.gone ?? null)
  const votes = useStore((state) => state.together?.role === 'participant')
  const { dispatch } = useHands()
  if (line === 'gone' && gone) return <Gone why={gone} />
  return (
    <div class="line" role="status">
      {line === 'waiting' && (
        <div class="banner">
          <p>{votes ? m.phoneLineDown() : m.phoneLineDownOther()}</p>
          <button type="button" class="plain" onClick={() => dispatch({ type: 'retryRoom' })}>
            {m.phoneLineTry()}
          </button>
        </div>
      )}
    </div>
  )
}

const WORDS: Record<RoomGone, [title: () => string, text: () => string]> = {
  unknown: [m.phoneGoneUnknown, m.phoneGoneUnknownText],
  full: [m.phoneGoneFull, m.phoneGoneFullText],
  key: [m.phoneGoneKey, m.phoneGoneKeyText],
  forgotten: [m.phoneGoneForgotten, m.phoneGoneForgottenText],
  handedOver: [m.phoneGoneHanded, m.phoneGoneHandedText],
  released: [m.phoneGoneReleased, m.phoneGoneReleasedText],
  limited: [m.phoneGoneLimited, m.phoneGoneLimitedText],
  server: [m.phoneGoneServer, m.phoneGoneServerText],
  version: [m.phoneGoneVersion, m.phoneGoneVersionText],
}

/** Without a server there is no code and no line: the session stands on this device, or it does not. */
const ON_SCREEN: Partial<typeof WORDS> = {
  unknown: [m.phoneGoneScreen, m.phoneGoneScreenText],
  server: [m.phoneGoneFetch, m.phoneGoneFetchText],
}

function Gone({ why }: { why: RoomGone }) {
  const title = useRef<HTMLHeadingElement>(null)
  const role = useStore((state) => state.together?.role)
  const [head, text] = (role === 'screen' && ON_SCREEN[why]) || WORDS[why]
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [why])
  return (
    <div class="gone">
      <section aria-labelledby="gone">
        <h1 id="gone" tabindex={-1} ref={title}>
          {head()}
        </h1>
        <p class="lead">{text()}</p>
        {why === 'key' && <KeyAsked />}
        <p class="row">
          <Way why={why} />
          <Go place={{ screen: 'start' }} class="plain">
            {m.phoneToStart()}
          </Go>
        </p>
      </section>
      <Waterline />
    </div>
  )
}

/** The one thing that helps here, where there is one. */
function Way({ why }: { why: RoomGone }) {
  const { dispatch } = useHands()
  const role = useStore((state) => state.together?.role)
  const code = useStore((state) => state.together?.code ?? null)
  const join = () => code !== null && dispatch({ type: 'enterRoom', role: 'participant', code })
  switch (why) {
    case 'unknown':
      return (
        <Go place={role === 'screen' ? { screen: 'prepare' } : { screen: 'together', code: null }} class="button">
          {role === 'screen' ? m.phonePrepare() : m.phoneTypeCode()}
        </Go>
      )
    case 'full':
    case 'limited':
    case 'server':
      return (
        <button type="button" class="button" onClick={() => dispatch({ type: 'retryRoom' })}>
          {m.phoneTryAgain()}
        </button>
      )
    case 'handedOver':
      return (
        <button type="button" class="button" onClick={join}>
          {m.phoneJoinIn()}
        </button>
      )
    case 'released':
      return (
        <button type="button" class="button" onClick={join}>
          {m.phoneJoinAgain()}
        </button>
      )
    case 'version':
      return (
        <button type="button" class="button" onClick={() => location.reload()}>
          {m.phoneReload()}
        </button>
      )
    case 'key':
    case 'forgotten':
      return null
  }
}

/** On a device that does not know the facilitator's key. */
function KeyAsked() {
  const { dispatch } = useHands()
  const code = useStore((state) => state.together?.code ?? null)
  const [key, type] = useState('')
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        if (code !== null && key.trim()) dispatch({ type: 'enterRoom', role: 'facilitator', code, key: key.trim() })
      }}
    >
      <label for="room-key">{m.phoneKey()}</label>
      <input
        id="room-key"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={key}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {m.phoneKeyUse()}
      </button>
    </form>
  )
}
