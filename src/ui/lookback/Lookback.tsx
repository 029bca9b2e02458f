/** The look back: five steps on one waterline, each a link, none locked. Fetched and drawn by App when somebody looks back on a route. */
import { useState } from 'preact/hooks'
import type { Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import type { Place, Step } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import { TopBar } from '../TopBar.tsx'
import '../style/lookback.css'
import { Paper } from './report/Paper.tsx'
import { Risen, StepHow } from './StepHow.tsx'
import { StepMeaning } from './StepMeaning.tsx'
import { StepTomorrow } from './StepTomorrow.tsx'
import { StepWhat } from './StepWhat.tsx'
import { StepWhy } from './StepWhy.tsx'
import { weekOf } from './words.ts'

type Here = Extract<Place, { screen: 'lookback' }>

const STEPS: readonly [Step, title: () => string][] = [
  [1, m.stepHow],
  [2, m.stepWhat],
  [3, m.stepWhy],
  [4, m.stepMeaning],
  [5, m.stepTomorrow],
]

export function Lookback({ place }: { place: Here }) {
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  const route = useStore((state) => state.current?.id)
  const [notes, withNotes] = useState(true)
  if (!scenario || !view) return null
  const { step } = place
  return (
    <>
      <TopBar home />
      <main class={`lookback step-${step}`}>
        <div class="hero">
          <Whose scenario={scenario} view={view} />
          <h1 id="where">{STEPS[step - 1]?.[1]()}</h1>
          {view.ending === null && <Half place={place} day={view.day} />}
          {step === 1 && <Risen />}
          <Path place={place} />
        </div>
        {/* The second step draws a line and a river of its own. */}
        {step !== 2 && <Waterline beat={step} scene />}
        <div class={step === 2 ? 'flat' : 'deep'} key={`${route}-${step}`}>
          {step === 1 && <StepHow place={place} />}
          {step === 2 && <StepWhat scenario={scenario} view={view} />}
          {step === 3 && <StepWhy scenario={scenario} view={view} />}
          {step === 4 && <StepMeaning scenario={scenario} view={view} />}
          {step === 5 && <StepTomorrow scenario={scenario} view={view} place={place} notes={notes} onNotes={withNotes} />}
          <Ways place={place} />
        </div>
      </main>
      <Paper scenario={scenario} view={view} notes={notes} />
    </>
  )
}

/** How it ended, in whose chair, and with whose decisions. */
function Whose({ scenario, view }: { scenario: Scenario; view: View }) {
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  const chair = scenario.chairs.find((one) => one.id === view.chair)?.title ?? view.chair
  return (
    <p class="look-whose">
      <span class="label">
        {m.lookTitle()} · <span lang={storyLang()}>{scenario.client.replace(/ \(.*/, '')}</span> ·{' '}
        <span lang={storyLang()}>{m.reportChair({ chair })}</span> · {weekOf(scenario, view)}
      </span>
      {ending && <b lang={storyLang()}>{ending.title}</b>}
    </p>
  )
}

function Half({ place, day }: { place: Here; day: number }) {
  return (
    <p class="half">
      {m.lookHalf({ day })} <Go place={{ screen: 'play', scenario: place.scenario, chair: place.chair }}>{m.lookPlayOn()}</Go>
    </p>
  )
}

/** The steps as buoys on the line. */
function Path({ place }: { place: Here }) {
  return (
    <nav class="path" aria-label={m.lookSteps()}>
      <ol>
        {STEPS.map(([step, title]) => (
          <li class={step === place.step ? 'here' : undefined}>
            <Go place={{ ...place, step }} current={step === place.step ? 'step' : undefined}>
              <span>{title()}</span>
              <i aria-hidden="true">{step}</i>
            </Go>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Ways({ place }: { place: Here }) {
  const [before, after] = [STEPS[place.step - 2], STEPS[place.step]]
  return (
    <nav class="ways" aria-label={`${m.lookSteps()}, ${m.lookStepOf({ n: place.step })}`}>
      {before && (
        <Go place={{ ...place, step: before[0] }} class="button quiet">
          {m.lookPrevious()} {before[1]()}
        </Go>
      )}
      {after && (
        <Go place={{ ...place, step: after[0] }} class="button on">
          {m.lookNext()} {after[1]()}
        </Go>
      )}
    </nav>
  )
}
