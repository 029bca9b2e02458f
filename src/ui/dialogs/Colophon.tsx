/** What this is, what it stands on, and whose work is in it. */
import type { Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useStore } from '../../store/useStore.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { sourceWords } from '../play/sources.ts'

export function Colophon({ onClose }: { onClose: () => void }) {
  const scenario = useStore((state) => state.scenario)
  return (
    <Sheet title={m.colophon()} onClose={onClose}>
      <p class="lead">{m.aboutWhat()}</p>
      <p>{m.aboutFiction()}</p>
      <p>{m.aboutPrivacy()}</p>
      {scenario && <Sources scenario={scenario} />}
      <h3>{m.aboutMade()}</h3>
      <ul>
        <li>{m.aboutResearch()}</li>
        <li>{m.aboutAtkinson()}</li>
        <li>{m.aboutDyslexic()}</li>
        <li>{m.aboutPeople()}</li>
        <li>{m.aboutScene()}</li>
        <li>{m.aboutIcons()}</li>
        <li>{m.aboutInk()}</li>
      </ul>
    </Sheet>
  )
}

function Sources({ scenario }: { scenario: Scenario }) {
  return (
    <>
      {scenario.sources.length > 0 && (
        <details>
          <summary>{m.aboutSources()}</summary>
          <ul lang={storyLang()}>
            {scenario.sources.map((source) => (
              <li>
                <cite>{source.title}</cite> <small>{source.where}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {scenario.facts.length > 0 && (
        <details>
          <summary>{m.aboutFacts()}</summary>
          <ul>
            {scenario.facts.map((fact) => (
              <li>
                <span lang={storyLang()}>{fact.text}</span>{' '}
                <small>
                  {sourceWords(fact.source, scenario.sources)}
                  {fact.check && ` (${m.toCheck()})`}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
