/** The quiet row at the top of every screen that is not play: home, language, settings, about. */
import { language, m } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import { useStore } from '../store/useStore.ts'
import { Go } from './kit/Go.tsx'

export function TopBar({ home = false }: { home?: boolean }) {
  const { dispatch } = useHands()
  const trouble = useStore((state) => state.setAside !== null)
  const other = language() === 'nl' ? 'en' : 'nl'
  return (
    <header class="top">
      {home && (
        <Go place={{ screen: 'start' }} class="home">
          Onder de waterlijn
        </Go>
      )}
      <div class="tools">
        {trouble && (
          <button type="button" class="tool" onClick={() => dispatch({ type: 'downloadSetAside' })}>
            {m.downloadSetAside()}
          </button>
        )}
        <button type="button" class="tool" lang={other} onClick={() => dispatch({ type: 'set', settings: { language: other } })}>
          {other === 'en' ? 'English' : 'Nederlands'}
        </button>
        <button type="button" class="tool" onClick={() => dispatch({ type: 'open', dialog: 'settings' })}>
          {m.settings()}
        </button>
        <button type="button" class="tool" onClick={() => dispatch({ type: 'open', dialog: 'colophon' })}>
          {m.colophon()}
        </button>
      </div>
    </header>
  )
}
