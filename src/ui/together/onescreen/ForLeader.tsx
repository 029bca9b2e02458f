/** Hints and notes on a screen that everybody looks at: first a warning, then the words, and after a while without a touch it closes by itself. Drawn by Strip. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { Sheet } from '../../kit/Sheet.tsx'
import { Private } from '../lead/Private.tsx'

/** Milliseconds without a key or a pointer. */
const LEFT_ALONE = 60_000

export function ForLeader({ onClose }: { onClose: () => void }) {
  const [shown, show] = useState(false)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => close.current(), LEFT_ALONE)
    }
    again()
    for (const touch of TOUCHES) document.addEventListener(touch, again, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const touch of TOUCHES) document.removeEventListener(touch, again)
    }
  }, [])
  return (
    <Sheet title={m.beamerPrivate()} onClose={onClose}>
      {shown ? (
        <Private />
      ) : (
        <>
          <p>{m.beamerPrivateWarning()}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => show(true)}>
              {m.beamerPrivateShow()}
            </button>
            <button type="button" class="plain" onClick={onClose}>
              {m.never()}
            </button>
          </p>
        </>
      )}
    </Sheet>
  )
}

const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const
