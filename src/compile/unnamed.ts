/** Ink as it is played: without the ids of its lines, which only writers and translators need and a player would read again and again. Called by ink. */
import { scanInk } from './scan.ts'

const ID = /#\s*id\s*:\s*\w+\s*/g

/** Blanks take their place, so that every line and column stays where it is. Choices keep theirs. */
export function withoutLineIds(file: string, text: string): string {
  let played = ''
  let at = 0
  for (const one of scanInk(file, text)) {
    if (one.kind !== 'line' || one.from < at) continue
    played += text.slice(at, one.from)
    played += text.slice(one.from, one.to).replace(ID, (tag) => ' '.repeat(tag.length))
    at = one.to
  }
  return played + text.slice(at)
}
