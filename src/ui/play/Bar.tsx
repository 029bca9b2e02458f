/** The top bar while playing: whose story, the two clocks, the time that is left, and the way out. */
import type { Id, Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Dialog } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { clocksOn, timeLeft } from './amounts.ts'

interface Props {
  scenario: Scenario
  view: View
  /** The day of the page on the screen; the view stands at the end of the moment. */
  day: number
  /** Work time left on that page, in minutes; null where it does not matter any more. */
  minutes: number | null
  chair: Id
}

export function Bar({ scenario, view, day, minutes, chair }: Props) {
  const { dispatch } = useHands()
  const silent = useStore((state) => state.settings.sound === 'off')
  const clocks = clocksOn(scenario.clocks, view.clocks, day)
  const title = scenario.chairs.find((one) => one.id === chair)?.title
  const open = (dialog: Dialog) => () => dispatch({ type: 'open', dialog })
  return (
    <header class="bar">
      <h1 lang={storyLang()}>
        {scenario.client.replace(/ \(.*/, '')} <span>{scenario.title}</span> {title && <small>{title}</small>}
      </h1>
      <ul class="clocks" aria-label={m.clocksTitle()}>
        {clocks && <li lang={storyLang()}>{clocks.client}</li>}
        {clocks && <li>{clocks.procedure}</li>}
        {minutes !== null && <li class="left">{timeLeft(minutes)}</li>}
      </ul>
      <div class="tools">
        <button type="button" class="tool know" onClick={open('dossier')}>
          {m.know()}
        </button>
        <button type="button" class="tool rest" aria-keyshortcuts="P" onClick={open('pause')}>
          {m.pause()}
        </button>
        <button type="button" class="tool" popovertarget="menu">
          {m.menu()}
        </button>
      </div>
      <nav popover="auto" id="menu" class="pop menu" aria-label={m.menu()}>
        {MENU.map(([dialog, label]) => (
          <button type="button" popovertarget="menu" popovertargetaction="hide" onClick={open(dialog)}>
            {label()}
          </button>
        ))}
        <button
          type="button"
          popovertarget="menu"
          popovertargetaction="hide"
          onClick={() => dispatch({ type: 'set', settings: { sound: silent ? 'on' : 'off' } })}
        >
          {silent ? m.soundTurnOn() : m.soundTurnOff()}
        </button>
        <button type="button" popovertarget="menu" popovertargetaction="hide" onClick={() => dispatch({ type: 'still' })}>
          {m.still()}
        </button>
        <Go place={{ screen: 'routes' }}>{m.routes()}</Go>
        <Go place={{ screen: 'start' }}>{m.toStart()}</Go>
      </nav>
    </header>
  )
}

const MENU: [Exclude<Dialog, null>, () => string][] = [
  ['dossier', m.know],
  ['history', m.history],
  ['settings', m.settings],
  ['colophon', m.colophon],
]
