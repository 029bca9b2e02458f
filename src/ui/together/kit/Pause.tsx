/** Even stoppen in a session: for the whole room, and for oneself, which nobody is told. Drawn by the screens of a session. */
import { useEffect, useRef } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'
import { ContentNotes, HelpLines } from '../../kit/Help.tsx'
import '../../style/room-kit.css'
import { TITLE } from '../phone/useArrival.ts'

/** Nothing unless the room has stopped. The help stands folded on one's own screen; a screen that everybody looks at has only the words. */
export function RoomPause() {
  const paused = useStore((state) => state.together?.room?.paused ?? false)
  const own = useStore((state) => state.together?.role === 'participant')
  if (!paused) return null
  const Heading = own ? 'h1' : 'h2'
  const id = own ? TITLE : 'room-pause'
  return (
    <section class="breath" aria-labelledby={id}>
      <Heading id={id} tabindex={-1}>
        {m.phoneRoomPause()}
      </Heading>
      <p class="lead">{m.phoneRoomPauseText()}</p>
      {own && (
        <details>
          <summary>{m.helpTitle()}</summary>
          <HelpLines heading="h2" />
        </details>
      )}
    </section>
  )
}

const NOTHING: readonly string[] = []

/** Nothing unless this participant has stopped for a while: then it is the whole page. */
export function OwnPause() {
  const resting = useStore((state) => state.together?.resting ?? false)
  const content = useStore((state) => state.cards.find((one) => one.id === state.scenario?.id)?.content ?? NOTHING)
  const title = useRef<HTMLHeadingElement>(null)
  const { dispatch } = useHands()
  useEffect(() => {
    if (!resting) return
    title.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [resting])
  if (!resting) return null
  return (
    <main class="breath own">
      <h1 tabindex={-1} ref={title}>
        {m.pause()}
      </h1>
      <p class="lead">{m.phoneRestText()}</p>
      <p>{m.phoneRestPrivate()}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => dispatch({ type: 'rest', on: false })}>
          {m.phoneRestBack()}
        </button>
        <span class="hint">{m.phoneRestBackText()}</span>
      </p>
      <ContentNotes content={content} />
      <HelpLines heading="h2" />
      <p class="row">
        <button type="button" class="plain" onClick={() => dispatch({ type: 'leaveRoom' })}>
          {m.phoneLeave()}
        </button>
      </p>
    </main>
  )
}
