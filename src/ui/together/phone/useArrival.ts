/** Takes the reader to what is new: the focus to the title of the face, or — while somebody is typing — the title in one spoken sentence. Called by Phone and the vote. */
import { useEffect, useRef } from 'preact/hooks'

/** The title of the face on the screen. */
export const TITLE = 'phone-title'
/** The look of a title that is only heard. */
export const QUIET = 'phone-quiet'

/** `key`: when it changes, something new is on the screen. `first`: also when it has just been drawn. */
export function useArrival(key: string, first: boolean): void {
  const known = useRef(first ? null : key)
  useEffect(() => {
    if (known.current === key) return
    known.current = key
    const title = titleNow()
    if (!title) return
    if (isTyping()) {
      say(title.textContent ?? '')
      return
    }
    title.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [key])
}

/** The title of the face; where it is only heard, that of the story below it. */
function titleNow(): HTMLElement | null {
  const title = document.getElementById(TITLE)
  return (title?.classList.contains(QUIET) ? document.getElementById('where') : null) ?? title
}

/** The words that a screen reader says next, once; the same node on every face. */
export const VOICE = 'phone-voice'

/** Long enough to be said, short enough not to be met again by who reads the page. */
const SAID = 4000

export function say(words: string): void {
  const voice = document.getElementById(VOICE)
  if (!voice) return
  voice.textContent = words
  setTimeout(() => {
    if (voice.textContent === words) voice.replaceChildren()
  }, SAID)
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value !== ''
}
