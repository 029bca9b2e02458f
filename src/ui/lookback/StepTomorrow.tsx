/** Step 5, “Morgen”: one thing to try in own words, a reminder for it, other ways to go through the same weeks, and something to keep. Drawn by Lookback. */
import type { Scenario, View } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { LOOKBACK, type Place } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { RouteCode } from '../kit/RouteCode.tsx'
import { OtherChair } from '../other/OtherChair.tsx'
import { isDay, reminderFile } from './ics.ts'
import { markdownOf } from './markdown.ts'
import { Field } from './Note.tsx'
import { reportFrom } from './report/input.ts'

interface Props {
  scenario: Scenario
  view: View
  place: Extract<Place, { screen: 'lookback' }>
  /** Whether own notes come along on paper and in the text. */
  notes: boolean
  onNotes: (notes: boolean) => void
}

export function StepTomorrow({ scenario, view, place, notes, onNotes }: Props) {
  return (
    <>
      <Action />
      <section aria-labelledby="onward">
        <h2 id="onward">{m.onwardTitle()}</h2>
        <div class="onward">
          <OtherChair scenario={scenario} chair={view.chair} />
          <Go place={{ screen: 'whatif', scenario: place.scenario, chair: place.chair, at: -1 }} class="door">
            <b>{m.onwardWhatIf()}</b> <span>{m.onwardWhatIfText()}</span>
          </Go>
          <Go place={{ screen: 'watch', scenario: place.scenario, chair: place.chair }} class="door">
            <b>{m.onwardWatch()}</b> <span>{m.onwardWatchText()}</span>
          </Go>
        </div>
      </section>
      <Keep scenario={scenario} view={view} notes={notes} onNotes={onNotes} />
    </>
  )
}

/** One card, in own words. */
function Action() {
  const { dispatch } = useHands()
  const action = useStore((state) => state.current?.lookback.action) ?? LOOKBACK.action
  const route = useStore((state) => state.current?.id)
  const write = (part: Partial<typeof action>) => dispatch({ type: 'note', note: { action: { ...action, ...part } } })
  const remind = () => {
    const text = reminderFile({ ...action, title: m.actionTitle(), uid: `${route ?? 'route'}@onder-de-waterlijn`, stamp: new Date() })
    if (text) dispatch({ type: 'saveText', name: `${m.actionFile()}.ics`, mime: 'text/calendar', text })
  }
  return (
    <section aria-labelledby="action">
      <div class="action-card">
        <div>
          <h2 id="action">{m.actionTitle()}</h2>
          <p class="hint">{m.tomorrowText()}</p>
        </div>
        <Field id="action-what" label={m.actionWhat()} value={action.what} onInput={(what) => write({ what })} />
        <div class="two">
          <div class="note">
            <label for="action-who">{m.actionWho()}</label>
            <input
              id="action-who"
              maxLength={200}
              autocomplete="off"
              value={action.who}
              onInput={(event) => write({ who: event.currentTarget.value })}
            />
          </div>
          <div class="note">
            <label for="action-when">{m.actionWhen()}</label>
            <input id="action-when" type="date" value={action.when} onInput={(event) => write({ when: event.currentTarget.value })} />
          </div>
        </div>
        {isDay(action.when) ? (
          <p class="row">
            <button type="button" class="button" onClick={remind}>
              {m.actionRemind()}
            </button>
            <small>{m.actionRemindHint()}</small>
          </p>
        ) : (
          <p class="hint">{m.actionNoDay()}</p>
        )}
      </div>
    </section>
  )
}

function Keep({ scenario, view, notes, onNotes }: Omit<Props, 'place'>) {
  const { dispatch } = useHands()
  const current = useStore((state) => state.current)
  const reflection = useStore((state) => state.reflection)
  const save = () => {
    const report = reportFrom(scenario, view, current, reflection, notes)
    dispatch({ type: 'saveText', name: `${m.reportFile()}-${scenario.id}.md`, mime: 'text/markdown', text: markdownOf(report) })
  }
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{m.keepTitle()}</h2>
      <div class="panel keep">
        <label class="tick">
          <input type="checkbox" checked={notes} onChange={(event) => onNotes(event.currentTarget.checked)} />
          <span>
            <b>{m.keepNotes()}</b> <small>{m.keepNotesHint()}</small>
          </span>
        </label>
        <p class="row">
          <button type="button" class="button" onClick={() => dispatch({ type: 'print' })}>
            {m.keepPrint()}
          </button>
          <button type="button" class="button quiet" onClick={save}>
            {m.keepText()}
          </button>
          <small>{m.keepTextHint()}</small>
        </p>
        {current && (
          <>
            <h3>{m.keepLink()}</h3>
            <RouteCode id={current.id} />
          </>
        )}
      </div>
    </section>
  )
}
