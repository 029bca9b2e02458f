/** What the options of a story say, by id, read from the compiled Ink: the lab counts ids, a reader wants words. Called by the screen of many people. */
import type { Id, Scenario } from '../engine/types.ts'

/** An option whose words differ says what it says otherwise: its last variant. One that is asked in several places says what it says first. */
export function optionTexts(ink: Scenario['ink']): Map<Id, string> {
  const texts = new Map<Id, string>()
  read(ink, texts)
  return texts
}

function read(value: unknown, texts: Map<Id, string>): void {
  if (Array.isArray(value)) readList(value, texts)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) read(inner, texts)
}

/** Ink keeps an option as `"str", "^Bel hem. ", "#", "^id: bel ", "/#", "/str"`, and words that differ as branches up to a `"nop"`. */
function readList(list: readonly unknown[], texts: Map<Id, string>): void {
  let words = ''
  let variant = ''
  let tag = false
  for (const item of list) {
    if (item === 'str') words = ''
    else if (item === '#') tag = true
    else if (item === '/#') tag = false
    else if (item === 'nop') {
      words += variant
      variant = ''
    } else if (typeof item === 'string' && item.startsWith('^')) {
      const id = tag ? /^\^id: *(\w+) *$/.exec(item)?.[1] : undefined
      if (!tag) words += item.slice(1)
      else if (id !== undefined && words.trim() !== '' && !texts.has(id)) texts.set(id, words.replace(/\s+/g, ' ').trim())
    } else if (typeof item === 'object') {
      variant = branchOf(item) ?? variant
      read(item, texts)
    }
  }
}

/** The words of `[{"->": …}, {"b": ["^nog", …]}]`; null: no branch. */
function branchOf(item: unknown): string | null {
  const branch: unknown = Array.isArray(item) ? item.findLast((one) => typeof one === 'object' && one !== null && 'b' in one)?.b : undefined
  if (!Array.isArray(branch)) return null
  // Of branches within a branch, again the last.
  const inner = branch.map(branchOf).findLast((words) => words !== null)
  return branch.flatMap((one) => (typeof one === 'string' && one.startsWith('^') ? [one.slice(1)] : [])).join('') + (inner ?? '')
}
