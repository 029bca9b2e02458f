/** Many people: the same story led a thousand times and more, under today's rules and under yours. Drawn by Lab. */
import { m } from '../../../i18n/words.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import '../../style/lab-people.css'
import { Ask } from './Ask.tsx'
import { Progress } from './Progress.tsx'
import { Results } from './Results.tsx'
import { Setting } from './Setting.tsx'

export function People() {
  const scenario = useStore((state) => state.scenario)
  const lab = useStore((state) => state.lab)
  if (!scenario || !lab) return null
  const { turned } = lab.settings
  return (
    <div class="people">
      <section class="panel people-ask" aria-labelledby="people-ask">
        <Ask scenario={scenario} turned={turned} />
        {turned.length === 0 && (
          <div class="people-none">
            <p>{m.labManyNone()}</p>
            <Go place={{ screen: 'lab', scenario: scenario.id, part: 'cards' }} class="button quiet">
              {m.labManyToCards()}
            </Go>
          </div>
        )}
        <Setting scenario={scenario} lab={lab} />
        <Progress lab={lab} />
      </section>
      {lab.result && lab.result.done > 0 && <Results scenario={scenario} lab={lab} result={lab.result} />}
    </div>
  )
}
