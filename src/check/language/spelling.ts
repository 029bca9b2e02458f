/** Spelling of what players read, by a Dutch dictionary and the project's own list (OW082). Called by language. */
import { fileURLToPath } from 'node:url'
import { spellCheckDocument } from 'cspell-lib'
import { type Complaint, complaint } from '../../compile/complaint.ts'
import type { Shelf } from '../../compile/shelf.ts'
import type { Scenario } from '../../engine/types.ts'
import { isNumeral } from './numerals.ts'
import type { Prose } from './prose.ts'

/** One word a line; what follows a # is a comment. */
const LIST = 'story/woorden.txt'
/** Suggestions in one complaint. */
const MOST = 3

export async function spelling(prose: readonly Prose[], scenario: Scenario, shelf: Shelf): Promise<Complaint[]> {
  const words = [...knownWords(scenario), ...listed(shelf.read(LIST) ?? '')]
  // All in one text: opening the dictionary costs more than reading a story.
  let text = ''
  const starts: { at: number; piece: Prose }[] = []
  for (const piece of prose) {
    starts.push({ at: text.length, piece })
    text += `${piece.text}\n\n`
  }
  const dictionary = fileURLToPath(import.meta.resolve('@cspell/dict-nl-nl/cspell-ext.json'))
  const { issues } = await spellCheckDocument(
    { uri: 'verhaal.txt', text, languageId: 'plaintext', locale: 'nl' },
    { generateSuggestions: true, noConfigSearch: true },
    { language: 'nl', import: [dictionary], words, loadDefaultConfiguration: false, numSuggestions: MOST },
  )
  interface Miss {
    word: string
    file: string
    lines: number[]
    suggestions: string[]
  }
  const misses = new Map<string, Miss>()
  let n = 0
  for (const issue of [...issues].sort((a, b) => a.offset - b.offset)) {
    while ((starts[n + 1]?.at ?? Number.POSITIVE_INFINITY) <= issue.offset) n++
    const start = starts[n]
    if (!start || isNumeral(issue.text)) continue
    const { file, line } = start.piece
    const at = line + (text.slice(start.at, issue.offset).match(/\n/g)?.length ?? 0)
    const key = `${file} ${issue.text.toLowerCase()}`
    const miss = misses.get(key) ?? { word: issue.text, file, lines: [], suggestions: [...(issue.suggestions ?? [])].slice(0, MOST) }
    misses.set(key, miss)
    // The ways a line can come out say most of its words again.
    if (start.piece.isFirst || !miss.lines.includes(at)) miss.lines.push(at)
  }
  return [...misses.values()].map(({ word, file, lines, suggestions }) => {
    const often = lines.length
    const times = often > 1 ? { nl: ` (${often} keer in dit bestand)`, en: ` (${often} times in this file)` } : { nl: '', en: '' }
    const quoted = suggestions.map((one) => `“${one}”`)
    const meant = quoted.length > 0 ? { nl: ` Is het ${either(quoted, 'of')}?`, en: ` Is it ${either(quoted, 'or')}?` } : { nl: '', en: '' }
    return complaint('OW082', file, Math.min(...lines), {
      nl: `“${word}” staat niet in het woordenboek${times.nl}.${meant.nl} Klopt het woord, zet het dan in ${LIST}.`,
      en: `“${word}” is not in the dictionary${times.en}.${meant.en} If the word is right, add it to ${LIST}.`,
    })
  })
}

function either(words: readonly string[], or: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`
}

/** What the scenario itself names: people, places, terms. */
function knownWords(scenario: Scenario): string[] {
  const named = [
    scenario.client,
    ...scenario.cast.map((member) => member.name),
    ...Object.values(scenario.places),
    ...scenario.glossary.flatMap((term) => [term.term, ...term.forms]),
  ]
  const words = named.flatMap((name) => name.match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [])
  // Milans map, Shanti’s week.
  return words.flatMap((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? [word, `${word}s`, `${word}’s`] : [word]))
}

function listed(list: string): string[] {
  return list
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '')
}
