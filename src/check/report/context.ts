/** What every part of the page needs to know. Made by html, handed down. */
import type { Lang } from '../../compile/complaint.ts'
import { html, type Markup } from './markup.ts'
import type { Words } from './words.ts'

export interface Context {
  lang: Lang
  words: Words
  /** Address of the game, for links that open it at the end of a route. */
  game: string
  /** Address of the folder with the guide's pages, when the report can reach it. */
  guide: string | undefined
}

/** Words of the story, which are Dutch whatever the language of the report is. */
export function told(text: string, { lang }: Context): Markup {
  return lang === 'nl' ? html`${text}` : html`<span lang="nl">${text}</span>`
}

/** A name of the machine, `slot_bank`, that may break where it has a seam. */
export function broken(name: string): Markup[] {
  return name.split(/(?<=[_/])/).map((part, at) => (at === 0 ? html`${part}` : html`<wbr>${part}`))
}
