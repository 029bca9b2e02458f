/** The row at the top of the participant's phone: who you are, even stoppen in one tap, and the few other things. Drawn by Phone. */
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { Dialog } from '../../../store/store.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import { Animal } from '../kit/Animal.tsx'
import type { Here } from './here.ts'

export function Bar({ here }: { here: Here | null }) {
  const { dispatch } = useHands()
  const code = useStore((state) => state.together?.code ?? null)
  const open = (dialog: Dialog) => () => dispatch({ type: 'open', dialog })
  const closing = { popovertarget: 'phone-menu', popovertargetaction: 'hide' } as const
  return (
    <header class="phone-bar">
      {here?.person ? (
        <p class="phone-me">
          <span class="sr">{m.phoneYou()}</span> <Animal person={here.person} size={34} named />
        </p>
      ) : (
        <p class="phone-me">Onder de waterlijn</p>
      )}
      <div class="tools">
        <button type="button" class="tool rest" aria-keyshortcuts="P" onClick={() => dispatch({ type: 'rest', on: true })}>
          {m.pause()}
        </button>
        <button type="button" class="tool" popovertarget="phone-menu">
          {m.menu()}
        </button>
      </div>
      <nav popover="auto" id="phone-menu" class="pop menu" aria-label={m.menu()}>
        {code !== null && (
          <p class="phone-code">
            {m.phoneCode()}: <b>{`${code.slice(0, 3)} ${code.slice(3)}`}</b>
          </p>
        )}
        {here?.room.shared && <Go place={{ screen: 'room', role: 'participant', code, report: true }}>{m.phoneReport()}</Go>}
        <button type="button" {...closing} onClick={open('settings')}>
          {m.settings()}
        </button>
        <button type="button" {...closing} onClick={open('colophon')}>
          {m.colophon()}
        </button>
        <button type="button" {...closing} onClick={() => dispatch({ type: 'leaveRoom' })}>
          {m.phoneLeave()}
        </button>
      </nav>
    </header>
  )
}
