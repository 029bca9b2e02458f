/** The story on this phone, for who would rather read it here: the page that is on the big screen, in words only. Drawn by Reading, StepNow and the vote. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import type { Id, Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'
import { Page } from '../../Moment.tsx'
import { Paper } from '../../play/Paper.tsx'
import { pagesOf } from '../../play/pages.ts'
import { spoken } from '../../play/spoken.ts'
import { say } from './useArrival.ts'

/** Without what a reader alone would have chosen and guessed: in a session that was the room, and stands elsewhere. */
function told(view: View): View {
  const last = view.past.at(-1)
  return last ? { ...view, past: [...view.past.slice(0, -1), { ...last, taken: null, guess: null }] } : view
}

interface Props {
  room: Room
  view: View
  scenario: Scenario
}

export function useAlong(): { along: boolean; turn: (on: boolean) => void } {
  const { dispatch } = useHands()
  const along = useStore((state) => state.settings.readAlong === 'on')
  return { along, turn: (on) => dispatch({ type: 'set', settings: { readAlong: on ? 'on' : 'off' } }) }
}

/** The page of the moment that is on the screens: they stop at the last one. Null: the ending. */
function pageOn(room: Room, view: View): number | null {
  return room.page < 0 ? null : Math.min(room.page, pagesOf(view.now.lines).length - 1)
}

/** Nothing of this moment comes after the page that is on the screens. */
export function isLast(room: Room, view: View): boolean {
  return pageOn(room, view) === pagesOf(view.now.lines).length - 1
}

/** The page itself, once it is there and whenever it turns read aloud once by a screen reader (`aloud`). Goes into `Layers` as its page. */
export function AlongPage({ room, view: whole, scenario, aloud = false }: Props & { aloud?: boolean }) {
  const view = told(whole)
  const [reading, read] = useState<Id | null>(null)
  const page = pageOn(room, view)
  const now = `${view.made}/${room.page}`
  const known = useRef<string | null>(null)
  useEffect(() => {
    if (known.current === now || !aloud) return
    // Where it comes with a new face, that one takes the focus.
    const turned = known.current !== null
    known.current = now
    if (page === null) return
    if (turned && !(document.activeElement instanceof HTMLTextAreaElement)) {
      document.getElementById('where')?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    say(spoken(view, scenario, page))
  }, [now])
  if (page === null) return null
  return (
    <>
      <Page view={view} scenario={scenario} page={page} onRead={read} />
      {reading && <Paper id={reading} scenario={scenario} onClose={() => read(null)} />}
    </>
  )
}

/** Before the facilitator turns to something heavy: what it is about, so that who wants can stop for a while first. */
export function Heavy({ room, view }: { room: Room; view: View }) {
  const page = pageOn(room, view)
  const next = page === null ? undefined : pagesOf(view.now.lines)[page + 1]
  if (!next?.heavy) return null
  return (
    <div class="heavy">
      <p>
        <b>{m.phoneHeavy()}</b> <span lang={storyLang()}>{next.heavy}</span>. {m.heavyText()}
      </p>
    </div>
  )
}
