/** Even stoppen: a calm card in the water, with what the story touches on and where to find help. One key away on every screen. */
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { useStore } from '../../store/useStore.ts'
import { ContentNotes, HelpLines } from '../kit/Help.tsx'
import { Sheet } from '../kit/Sheet.tsx'

const NOTHING: readonly string[] = []

export function Pause({ onClose }: { onClose: () => void }) {
  const { dispatch } = useHands()
  const place = useStore((state) => state.place)
  const safe = useStore((state) => state.safe)
  // In a session the story is the one that has been fetched.
  const story = useStore((state) => ('scenario' in place ? place.scenario : state.together ? state.scenario?.id : undefined))
  const content = useStore((state) => state.cards.find((one) => one.id === story)?.content ?? NOTHING)
  const stop = () => {
    onClose()
    dispatch({ type: 'go', place: { screen: 'start' } })
  }
  return (
    <Sheet title={m.pause()} look="calm" onClose={onClose}>
      <p class="lead">{m.pauseText()}</p>
      <ContentNotes content={content} />
      <HelpLines />
      <p class="row">
        <button type="button" class="button" onClick={onClose}>
          {m.goOn()}
        </button>
        {place.screen === 'play' && (
          <button type="button" class="button quiet" onClick={stop}>
            {m.stopAndLeave()}
          </button>
        )}
      </p>
      {place.screen === 'play' && <p class="hint">{safe === 'refused' ? m.bannerRefused() : m.routeIsSafe()}</p>}
    </Sheet>
  )
}
