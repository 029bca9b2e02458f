/** The interface's words in the reader's language. The only module of messages that screens read; App sets the language before it draws. */
import * as m from './paraglide/messages.js'
import { overwriteGetLocale } from './paraglide/runtime.js'

export { m }

let current: 'nl' | 'en' = 'nl'
overwriteGetLocale(() => current)

export function setLanguage(language: 'nl' | 'en'): void {
  current = language
}

export function language(): 'nl' | 'en' {
  return current
}

/** The `lang` of story text, needed only where the interface around it speaks another language. */
export function storyLang(): 'nl' | undefined {
  return current === 'nl' ? undefined : 'nl'
}
