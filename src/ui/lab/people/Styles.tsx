/** The styles of worker, each with what it does; one of them follows a route of the reader's own. Drawn by Setting. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { WORK_STYLES } from '../../../lab/styles.ts'
import type { LabSettings, WorkStyle } from '../../../lab/types.ts'
import { useStore } from '../../../store/useStore.ts'
import { styleDoes, styleName } from './names.ts'

interface Props {
  scenario: Scenario
  settings: LabSettings
  onSet: (part: Partial<LabSettings>) => void
}

export function Styles({ scenario, settings, onSet }: Props) {
  const routes = useStore((state) => state.saved).filter(
    ({ route }) => route.scenario === scenario.id && route.chair === settings.chair && route.choices.length > 0,
  )
  const { styles, like } = settings
  const followed = routes.find(({ route }) => sameRoute(route, like))
  const turn = (style: WorkStyle, on: boolean) => {
    const next = WORK_STYLES.filter((one) => (one === style ? on : styles.includes(one)))
    if (style !== 'zoals') return onSet({ styles: next })
    const route = routes[0]?.route
    if (on && route) onSet({ styles: next, like: route })
    if (!on) onSet({ styles: next, like: null })
  }
  return (
    <fieldset class="people-styles">
      <legend>{m.labManyStyles()}</legend>
      <p class="hint">{m.labManyStylesText()}</p>
      <ul>
        {WORK_STYLES.map((style) => {
          const on = styles.includes(style)
          const stuck = (on && styles.length === 1) || (style === 'zoals' && !on && routes.length === 0)
          return (
            <li>
              <label>
                <input type="checkbox" checked={on} disabled={stuck} onChange={(event) => turn(style, event.currentTarget.checked)} />
                <span>
                  <b>{styleName(style)}</b>{' '}
                  <small>{style === 'zoals' && routes.length === 0 && !on ? m.labManyLikeNone() : styleDoes(style)}</small>
                </span>
              </label>
              {style === 'zoals' && on && routes.length > 0 && (
                <label class="people-like">
                  <span>{m.labManyLike()}</span>
                  <select
                    value={followed?.id ?? ''}
                    onChange={(event) => {
                      const chosen = routes.find((one) => one.id === event.currentTarget.value)
                      if (chosen) onSet({ like: chosen.route })
                    }}
                  >
                    {!followed && (
                      <option value="" selected>
                        {m.labManyLikeLink()}
                      </option>
                    )}
                    {routes.map((one) => (
                      <option value={one.id} selected={one === followed}>
                        {one.name}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

/** A route that came back out of a link is another object. */
function sameRoute(a: LabSettings['like'], b: LabSettings['like']): boolean {
  return a !== null && b !== null && a.seed === b.seed && a.choices.join() === b.choices.join() && a.carried.join() === b.carried.join()
}
