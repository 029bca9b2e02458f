/** The keys of a page of story: 1 to 9 take an option, 1, Enter and space read on. Used by the play screen and the short form. */
import { useKeys } from '../kit/keys.ts'

export function usePlayKeys(): void {
  useKeys((key, event) => {
    const next = document.querySelector<HTMLButtonElement>('[data-next]')
    const idle = !(event.target instanceof Element && event.target.closest('a, button, summary'))
    if (next && (key === '1' || (idle && (key === 'Enter' || key === ' ')))) {
      event.preventDefault()
      next.click()
      return
    }
    const choice = /^[1-9]$/.test(key) ? document.querySelectorAll<HTMLButtonElement>('[data-choice]')[Number(key) - 1] : undefined
    if (!choice) return
    event.preventDefault()
    if (choice.ariaDisabled === 'true') choice.focus()
    else choice.click()
  })
}
