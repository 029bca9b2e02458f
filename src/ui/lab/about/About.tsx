/** What the lab is and what it is not: what it leaves out, every assumption with its source and a way to change it, and which of them the answer hangs on. Drawn by Lab. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { Measure } from '../../../lab/types.ts'
import type { LabState } from '../../../store/lab.ts'
import { useStore } from '../../../store/useStore.ts'
import '../../style/lab-about.css'
import { clientName } from '../session/parts.ts'
import { Assumptions } from './Assumptions.tsx'
import { Effect } from './Effect.tsx'
import { usualMeasure } from './MeasurePick.tsx'
import { Sensitive } from './Sensitive.tsx'
import { Sources } from './Sources.tsx'

export function About() {
  const scenario = useStore((state) => state.scenario)
  const lab = useStore((state) => state.lab)
  const [picked, pick] = useState<Measure | null>(null)
  if (!scenario || !lab) return null
  const measure = picked ?? usualMeasure(lab.result ?? lab.before)
  return (
    <div class="about">
      <Is scenario={scenario} lab={lab} />
      <Assumptions scenario={scenario} settings={lab.settings} />
      <Effect scenario={scenario} lab={lab} measure={measure} onPick={pick} />
      <Sensitive scenario={scenario} lab={lab} measure={measure} onPick={pick} />
      <Sources scenario={scenario} />
    </div>
  )
}

/** Five sentences on what it does, and what it leaves out. */
function Is({ scenario, lab }: { scenario: Scenario; lab: LabState }) {
  const name = clientName(scenario.client)
  const chair = scenario.chairs.find((one) => one.id === lab.settings.chair)?.title ?? ''
  const days = scenario.lab?.days ?? 0
  return (
    <section class="panel about-is" aria-labelledby="about-is">
      <h2 id="about-is">{m.labAboutTitle()}</h2>
      <p class="lead">{m.labAboutLead()}</p>
      <div class="about-two">
        <div>
          <h3>{m.labAboutDoes()}</h3>
          <ol>
            {[m.labAboutDoes1({ name }), m.labAboutDoes2(), m.labAboutDoes3({ chair }), m.labAboutDoes4(), m.labAboutDoes5({ days })].map(
              (text) => (
                <li>{text}</li>
              ),
            )}
          </ol>
        </div>
        <div>
          <h3>{m.labAboutNot()}</h3>
          <ul>
            {(scenario.lab?.alike ?? []).map((text) => (
              <li lang={storyLang()}>{text}</li>
            ))}
            {[m.labAboutNot1(), m.labAboutNot2(), m.labAboutNot3(), m.labAboutNot4()].map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </div>
      </div>
      <p class="hint">{m.labAboutCheck()}</p>
    </section>
  )
}
