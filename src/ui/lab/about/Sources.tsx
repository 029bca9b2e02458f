/** Where the figures and the rules of the lab come from: every work that one of them names. Drawn by About. */
import type { Scenario, Source } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'

export function Sources({ scenario }: { scenario: Scenario }) {
  const named = sourcesNamed(scenario)
  return (
    <section class="panel about-sources" aria-labelledby="about-sources">
      <h2 id="about-sources">{m.labAboutSources()}</h2>
      <ul>
        {named.map((source) => (
          <li>
            <b>{source.title}</b> <span>{source.where}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{m.labAboutSourcesText()}</p>
    </section>
  )
}

/** In the order of the story's list; each mark as `[002 §2.2]` names its work by its first word. */
export function sourcesNamed({ situations, procedures, sources }: Pick<Scenario, 'situations' | 'procedures' | 'sources'>): Source[] {
  const marks = [
    ...situations.map((one) => one.source ?? ''),
    ...procedures.filter((one) => one.chairs.length > 0).map((one) => one.source),
  ]
  const words = new Set(marks.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [])
  return sources.filter((one) => words.has(one.id))
}
