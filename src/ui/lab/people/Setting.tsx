/** Who comes, how many, and how is worked: what the figures hang on, as a form. Drawn by People. */
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { figure } from '../../kit/charts/say.ts'
import { Go } from '../../kit/Go.tsx'
import { Styles } from './Styles.tsx'

const LIVES = [1000, 2000, 5000, 10_000, 20_000]
const MOST_SEED = 2147483647

export function Setting({ scenario, lab }: { scenario: Scenario; lab: LabState }) {
  const { dispatch } = useHands()
  const { settings } = lab
  const set = (part: Partial<LabState['settings']>) => dispatch({ type: 'labSet', settings: part })
  const changed = Object.keys(settings.assumed).length
  const lives = LIVES.includes(settings.lives) ? LIVES : [...LIVES, settings.lives].sort((a, b) => a - b)
  return (
    <div class="people-setting">
      <div class="people-main">
        <label>
          <span>{m.labManyChair()}</span>
          <select lang={storyLang()} value={settings.chair} onChange={(event) => set({ chair: event.currentTarget.value })}>
            {scenario.chairs
              .filter((chair) => chair.ready && chair.start)
              .map((chair) => (
                <option value={chair.id} selected={chair.id === settings.chair}>
                  {chair.title}
                </option>
              ))}
          </select>
        </label>
        <label>
          <span>{m.labManyLives()}</span>
          <select value={settings.lives} onChange={(event) => set({ lives: Number(event.currentTarget.value) })}>
            {lives.map((n) => (
              <option value={n} selected={n === settings.lives}>
                {figure(n)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <details class="people-more">
        <summary>{m.labManyMore({ n: settings.styles.length })}</summary>
        <Styles scenario={scenario} settings={settings} onSet={set} />
        <div class="people-seed">
          <label>
            <span>{m.labManySeed()}</span>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_SEED}
              value={settings.seed}
              onChange={(event) => {
                const seed = event.currentTarget.valueAsNumber
                if (Number.isFinite(seed)) set({ seed })
              }}
            />
          </label>
          <small>{m.labManySeedText()}</small>
        </div>
      </details>
      <p class="people-assumed">
        {changed > 0 && <b>{changed === 1 ? m.labManyAssumedOne() : m.labManyAssumed({ n: changed })} </b>}
        <Go place={{ screen: 'lab', scenario: scenario.id, part: 'about' }}>{m.labManyAssumptions()}</Go>
      </p>
    </div>
  )
}
