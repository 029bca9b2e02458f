/** What you know, on the desk beside the words and in the dossier dialog: documents, the six conditions, how the two of you work together. */
import { METERS } from '../../engine/meters.ts'
import type { Id, Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { AllianceShape, ConditionShape } from '../kit/Shape.tsx'
import { Whose } from '../other/Whose.tsx'
import { allianceWord, conditionWord, level, meterName } from './amounts.ts'

interface Props {
  view: View
  scenario: Scenario
  onRead: (doc: Id) => void
  /** Documents that land further on in this moment, past the page on the screen. */
  coming?: readonly Id[]
  /** In the dialog the title stands above it already. */
  bare?: boolean
}

export function Know({ view, scenario, onRead, coming = [], bare = false }: Props) {
  const shown = METERS.flatMap((spec) => {
    const value = view.meters[spec.name]
    return value === undefined ? [] : [{ ...spec, value }]
  })
  const conditions = shown.filter((one) => one.kind === 'condition')
  const alliance = shown.filter((one) => one.kind === 'alliance')
  const fresh = new Set(view.now.documents.map((doc) => doc.id))
  const documents = view.documents.filter((doc) => !coming.includes(doc.id)).toReversed()
  return (
    <>
      {!bare && <h2 id="know">{m.know()}</h2>}
      {bare && <Whose view={view} scenario={scenario} always />}
      {conditions.length > 0 && (
        <section>
          <h3>{m.conditions()}</h3>
          <dl class="meters">
            {conditions.map((one) => (
              <div>
                <ConditionShape value={one.value} />
                <dt>{meterName(one.name)}</dt>
                <dd>{conditionWord(one.value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {alliance.length > 0 && (
        <section>
          <h3>{m.alliance()}</h3>
          <dl class="meters">
            {alliance.map((one) => {
              const step = level(one.value, one.max)
              return (
                <div>
                  <AllianceShape meter={one.name} step={step} />
                  <dt>{meterName(one.name)}</dt>
                  <dd>{allianceWord(one.name, step)}</dd>
                </div>
              )
            })}
          </dl>
        </section>
      )}
      <section>
        <h3>{m.documents()}</h3>
        {documents.length === 0 ? (
          <p class="none">{m.noDocuments()}</p>
        ) : (
          <ul class="papers">
            {documents.map((doc) => (
              <li>
                <button type="button" data-doc={doc.id} onClick={() => onRead(doc.id)}>
                  <span lang={storyLang()}>{scenario.documents[doc.id]?.title ?? doc.id}</span>
                  <small>{fresh.has(doc.id) ? m.docNew() : m.day({ day: doc.day })}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
