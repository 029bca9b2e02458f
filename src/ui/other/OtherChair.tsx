/** After a run: the same weeks from another chair, with the reader's own decisions or in an ordinary week. Stands at the ending and in the look back. */
import type { Chair, Id, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'

/** `chair`: the one that was played. Nothing stands there while no other chair is ready. */
export function OtherChair({ scenario, chair }: { scenario: Pick<Scenario, 'chairs'>; chair: Id }) {
  const chairs = scenario.chairs.filter((one) => one.ready && one.id !== chair)
  if (chairs.length === 0) return null
  return (
    <div class="other-chair">
      <p>{m.otherText()}</p>
      <ul>
        {chairs.map((one) => (
          <Seat chair={one} />
        ))}
      </ul>
    </div>
  )
}

function Seat({ chair }: { chair: Chair }) {
  const { dispatch } = useHands()
  const sit = (carried: boolean) => () => dispatch({ type: 'playAs', chair: chair.id, carried })
  return (
    <li class="seat">
      <p class="seat-name">
        <b lang={storyLang()}>{chair.title}</b> <span lang={storyLang()}>{chair.line}</span>
      </p>
      <p class="row">
        <button type="button" class="button small" onClick={sit(true)}>
          {m.otherOwn()} <span class="sr">{chair.title}</span>
        </button>
        <button type="button" class="button small quiet" onClick={sit(false)}>
          {m.otherUsual()} <span class="sr">{chair.title}</span>
        </button>
      </p>
    </li>
  )
}
