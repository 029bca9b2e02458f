/** Finds abbreviations that nobody explains: a reader who does not work there meets four letters. Called by scenario. */
import { type Complaint, complaint } from './complaint.ts'
import { PRINTED } from './inline.ts'
import type { Found } from './scan.ts'
import type { GlossaryFile, ScenarioFile } from './schema.ts'

/** Known to everybody in this country. */
const KNOWN = ['OK', 'TV', 'WC', 'NS', 'OV', 'EU', 'SMS', 'PDF', 'USB', 'PIN', 'EHBO', 'ANWB', 'HEMA', 'WK', 'EK']
/** Written large to be seen. */
const LOUD = ['ACTIE', 'GEEN', 'HELP', 'JA', 'LET', 'NEE', 'NIET', 'NU', 'OP', 'SPOED', 'STOP', 'URGENT', 'WEL']
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/
const CAPITALS = String.raw`(?:\p{N}?\p{Lu}{2,}|\p{Lu}+(?:&\p{Lu}+)+)`
/** One word in capitals, or several in a row. */
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALS}(?: ${CAPITALS})*(?![\p{L}\p{N}&])`, 'gu')
/** More letters than this is no abbreviation: somebody shouts. */
const LONGEST = 6

/** A piece of text a reader will see, with its place. */
export interface Shown {
  file: string
  line: number
  text: string
}

/** The lines and choices of a story, in the order of its files. */
export function shownIn(found: readonly Found[]): Shown[] {
  return found.flatMap((one) =>
    one.kind === 'line' || one.kind === 'choice'
      ? one.variants.map(({ text }) => ({ file: one.file, line: one.line, text: text.replaceAll(PRINTED, ' ') }))
      : [],
  )
}

/** Each abbreviation once, where it comes first. */
export function checkAbbreviations(shown: readonly Shown[], scenario: ScenarioFile, glossary: GlossaryFile): Complaint[] {
  const explained = formsIn(glossary)
  const names = new Set(scenario.cast.map((member) => member.name.toUpperCase()))
  // A word the story also writes in small letters is a word, when it is long enough not to be both (OM, SOM).
  const words = new Set(shown.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []))
  const isLoud = (word: string) => word.length > LONGEST || LOUD.includes(word) || words.has(word.toLowerCase())
  const seen = new Set<string>()
  const complaints: Complaint[] = []
  for (const { file, line, text } of shown) {
    const rest = explained ? text.replace(explained, '·') : text
    for (const [run] of rest.matchAll(RUN)) {
      const parts = run.split(' ')
      if (parts.some(isLoud)) continue
      for (const word of parts) {
        if (seen.has(word) || KNOWN.includes(word) || ROMAN.test(word) || names.has(word)) continue
        seen.add(word)
        complaints.push(
          complaint('OW016', file, line, {
            nl: `“${word}” wordt nergens uitgelegd. Zet het in story/common/glossary.json, of zeg het in gewone woorden.`,
            en: `“${word}” is explained nowhere; add it to story/common/glossary.json, or say it in plain words.`,
          }),
        )
      }
    }
  }
  return complaints
}

/** The spellings that carry an explanation in the game, found the way the game finds them. */
function formsIn(glossary: GlossaryFile): RegExp | null {
  const forms = glossary
    .flatMap((term) => term.forms)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
