/** The button, and the key f, that give this page the whole screen. Drawn where a room looks at one screen together. */
import { useEffect, useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { useKeys } from '../../kit/keys.ts'

export function Fullscreen() {
  const [full, set] = useState(false)
  useEffect(() => {
    const look = () => set(document.fullscreenElement !== null)
    look()
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  const toggle = () => {
    // A browser may say no; then the page stays as it is.
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    else void document.documentElement.requestFullscreen?.().catch(() => undefined)
  }
  useKeys((key) => {
    if (key === 'f' || key === 'F') toggle()
  })
  return (
    <button type="button" class="tool" aria-keyshortcuts="f" onClick={toggle}>
      {full ? m.beamerFullLeave() : m.beamerFull()}
    </button>
  )
}
