/** Even stoppen: a calm card in the water, with what the story touches on and where to find help. One key away on every screen. */
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { useStore } from '../../store/useStore.ts'
import { Sheet } from '../kit/Sheet.tsx'

export function Pause({ onClose }: { onClose: () => void }) {
  const { dispatch } = useHands()
  const place = useStore((state) => state.place)
  const safe = useStore((state) => state.safe)
  const card = useStore((state) => ('scenario' in place ? state.cards.find((one) => one.id === place.scenario) : undefined))
  const stop = () => {
    onClose()
    dispatch({ type: 'go', place: { screen: 'start' } })
  }
  return (
    <Sheet title={m.pause()} look="calm" onClose={onClose}>
      <p class="lead">{m.pauseText()}</p>
      {card && card.content.length > 0 && (
        <>
          <p>{m.pauseContent()}</p>
          <ul class="notes" lang={storyLang()}>
            {card.content.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{m.helpTitle()}</h3>
      <ul class="help">
        <li>
          <b>{m.help113()}</b> <span>{m.help113Where()}</span>
        </li>
        <li>
          <b>{m.helpListen()}</b> <span>{m.helpListenWhere()}</span>
        </li>
        <li>
          <b>{m.helpVictim()}</b> <span>{m.helpVictimWhere()}</span>
        </li>
        <li>
          <b>{m.helpDoctor()}</b> <span>{m.helpDoctorWhere()}</span>
        </li>
        <li>
          <b>{m.helpWork()}</b> <span>{m.helpWorkWhere()}</span>
        </li>
      </ul>
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
