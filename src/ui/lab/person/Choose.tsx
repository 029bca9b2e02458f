/** Which journey is laid under the turned rules: one of this device, or the sample of a chair. Drawn by one person. */
import { useEffect } from 'preact/hooks'
import type { ScenarioCard } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { OnePerson } from '../../../store/lab.ts'
import { useStore } from '../../../store/useStore.ts'
import { moment } from '../../play/amounts.ts'

/** The newest few stand open; the others are a tap away. */
const FEW = 4

export function Choose({ card, person }: { card: ScenarioCard; person: OnePerson | null }) {
  const { dispatch } = useHands()
  const saved = useStore((state) => state.saved)
  const own = saved.filter(({ route }) => route.scenario === card.id && card.chairs.some((one) => one.id === route.chair && one.ready))
  useFollowing(person)
  const row = (id: string) => {
    const one = own.find((route) => route.id === id)
    if (!one) return null
    const chair = card.chairs.find((known) => known.id === one.route.chair)?.title ?? ''
    const now = Date.now()
    return (
      <li>
        <button
          type="button"
          class="pick"
          aria-pressed={person?.saved === id}
          onClick={() => dispatch({ type: 'labPerson', from: { saved: id } })}
        >
          <b>{one.name}</b>
          <small>
            <span lang={storyLang()}>{chair}</span> · {one.ending === null ? m.day({ day: one.day }) : m.finished()} ·{' '}
            {moment(Math.min(one.updatedAt, now), now)}
          </small>
        </button>
      </li>
    )
  }
  const samples = card.chairs.filter((one) => one.ready)
  return (
    <section class="panel one-choose" aria-labelledby="one-choose">
      <h2 id="one-choose">{m.labOneChoose()}</h2>
      <p>{m.labOneChooseText()}</p>
      <div class="one-lists">
        <div>
          <h3>{m.labOneSamples()}</h3>
          <ul class="picks-list">
            {samples.map((chair) => (
              <li>
                <button
                  type="button"
                  class="pick"
                  aria-pressed={person !== null && person.saved === null && person.chair === chair.id}
                  onClick={() => dispatch({ type: 'labPerson', from: { sample: chair.id } })}
                >
                  <b lang={storyLang()}>{chair.title}</b>
                  <small lang={storyLang()}>{chair.line}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{m.labOneOwn()}</h3>
          {own.length === 0 && <p class="hint">{m.labOneOwnNone()}</p>}
          <ul class="picks-list">{own.slice(0, FEW).map((one) => row(one.id))}</ul>
          {own.length > FEW && (
            <details>
              <summary>{m.labOneOwnMore({ n: own.length - FEW })}</summary>
              <ul class="picks-list">{own.slice(FEW).map((one) => row(one.id))}</ul>
            </details>
          )}
        </div>
      </div>
    </section>
  )
}

/** Who turns another rule meets the same person again under it. */
function useFollowing(person: OnePerson | null): void {
  const { dispatch } = useHands()
  const turned = useStore((state) => state.lab?.settings.turned ?? [])
  const isLaid = person === null || person.turned.join() === turned.join()
  useEffect(() => {
    if (person === null || isLaid) return
    dispatch({ type: 'labPerson', from: person.saved === null ? { sample: person.chair } : { saved: person.saved } })
  }, [isLaid, turned])
}
