/** How the causes divide, as water in layers: what the reader chose at the surface, luck at the bottom, a drop for every cause. Drawn by step 3. */
import type { Outcome } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { divide } from './ledger.ts'
import { layerWord, times } from './words.ts'

// One wave is 120 wide; enough of them for the widest panel.
const CREST = `M0 8${'c20-8 40-8 60 0s40 8 60 0'.repeat(14)}`

export function Layers({ outcomes }: { outcomes: readonly Outcome[] }) {
  const layers = divide(outcomes).map(({ layer, drops }) => ({
    layer,
    intended: drops.filter((drop) => !drop.outcome.unintended).length,
    unintended: drops.filter((drop) => drop.outcome.unintended).length,
  }))
  const all = count(layers)
  const rest = count(layers.filter(({ layer }) => layer !== 'choice' && layer !== 'earlier'))
  return (
    <section aria-labelledby="layers">
      <h2 id="layers">{m.layersTitle()}</h2>
      <figure class="panel layers">
        <figcaption>
          <p>
            {m.layersText()} {m.layersSum({ all, rest })}
          </p>
          <ul class="drop-key">
            <li>
              <i class="drop full" /> {m.layersFull()}
            </li>
            <li>
              <i class="drop" /> {m.layersOpen()}
            </li>
          </ul>
        </figcaption>
        <ol>
          {layers.map(({ layer, intended, unintended }) => (
            <li class={`layer of-${layer}`}>
              <svg class="wave" aria-hidden="true" height="17">
                <path d={`${CREST}V17H0z`} />
                <path d={CREST} />
              </svg>
              <p>
                <b>{times(intended + unintended)}</b> {layerWord(layer)}
              </p>
              <span class="drops" aria-hidden="true">
                {Array.from({ length: unintended }, () => (
                  <i class="drop full" />
                ))}
                {Array.from({ length: intended }, () => (
                  <i class="drop" />
                ))}
              </span>
            </li>
          ))}
        </ol>
        <details>
          <summary>{m.layersTable()}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section class="table" tabIndex={0} aria-label={m.layersTable()}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{m.layersKind()}</th>
                  <th scope="col">{m.layersCount()}</th>
                  <th scope="col">{m.layersFull()}</th>
                  <th scope="col">{m.layersOpen()}</th>
                </tr>
              </thead>
              <tbody>
                {layers.map(({ layer, intended, unintended }) => (
                  <tr>
                    <th scope="row">{layerWord(layer)}</th>
                    <td>{intended + unintended}</td>
                    <td>{unintended}</td>
                    <td>{intended}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      </figure>
    </section>
  )
}

function count(layers: readonly { intended: number; unintended: number }[]): number {
  return layers.reduce((sum, { intended, unintended }) => sum + intended + unintended, 0)
}
