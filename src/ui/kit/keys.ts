/** Listens for keys of the whole page, and stays silent while somebody types, reads an explanation or has a dialog open. */
import { useEffect, useRef } from 'preact/hooks'
import { store } from '../../store/store.ts'

export function useKeys(press: (key: string, event: KeyboardEvent) => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select, dialog')) return
      if (document.querySelector('dialog[open], :popover-open')) return
      // Whoever speaks their letters must not choose by accident.
      if (event.key.length === 1 && event.key !== ' ' && store.getState().settings.shortcuts === 'off') return
      latest.current(event.key, event)
    }
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [])
}
