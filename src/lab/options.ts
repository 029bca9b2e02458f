/** What the options of a story say, by id, read from the compiled Ink: the lab counts ids, a reader wants words. Called by the screen of many people. */
import type { Id, Scenario } from '../engine/types.ts'

/** Of an option whose words differ from time to time, what always stands there. An option that is asked in several places says what it says first. */
export function optionTexts(ink: Scenario['ink']): Map<Id, string> {
  const texts = new Map<Id, string>()
  read(ink, texts)
  return texts
}

function read(value: unknown, texts: Map<Id, string>): void {
  if (Array.isArray(value)) readList(value, texts)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) read(inner, texts)
}

/** Ink keeps an option as `"str", "^Bel hem. ", "#", "^id: bel ", "/#", "/str"`. */
function readList(list: readonly unknown[], texts: Map<Id, string>): void {
  let words = ''
  let tag = false
  for (const item of list) {
    if (item === 'str') words = ''
    else if (item === '#') tag = true
    else if (item === '/#') tag = false
    else if (typeof item === 'string' && item.startsWith('^')) {
      const id = tag ? /^\^id: *(\w+) *$/.exec(item)?.[1] : undefined
      if (!tag) words += item.slice(1)
      else if (id !== undefined && words.trim() !== '' && !texts.has(id)) texts.set(id, words.replace(/\s+/g, ' ').trim())
    } else if (typeof item === 'object') read(item, texts)
  }
}
