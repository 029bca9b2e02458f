/** How hard each passage reads, by two measures, and a complaint about the hard ones (OW081). Called by language. */
import { type Complaint, complaint } from '../../compile/complaint.ts'
import type { Found } from '../../compile/scan.ts'
import type { Reading } from '../verdict.ts'
import type { Prose } from './prose.ts'
import { sentencesOf, wordsOf } from './sentences.ts'
import { syllables } from './syllables.ts'

/**
 * Björnsson (1968), *Läsbarhet*: words per sentence plus the share of words longer than six letters, in per cent.
 * Up to 30 reads very easily, to 40 easily (fiction), to 50 averagely (newspapers), above that hard.
 */
const MOST_LIX = 40
/**
 * Douma (1960), *De leesbaarheid van landbouwbladen*: Flesch's reading ease with weights for Dutch,
 * 206.84 − 0.77 · (syllables in 100 words) − 0.93 · (words per sentence). From 60 the text is plain, from 70 fairly easy.
 */
const LEAST_DOUMA = 60
/** Fewer words say nothing about a passage. */
const ENOUGH = 60

export function measure(texts: readonly string[]): Pick<Reading, 'words' | 'sentence' | 'lix' | 'douma'> {
  const sentences = texts.flatMap(sentencesOf).length
  const words = texts.flatMap(wordsOf)
  if (words.length === 0) return { words: 0, sentence: 0, lix: 0, douma: 100 }
  const sentence = words.length / sentences
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6).length
  const beats = words.reduce((sum, word) => sum + word.split('-').reduce((all, part) => all + syllables(part), 0), 0)
  return {
    words: words.length,
    sentence: round(sentence),
    lix: round(sentence + (100 * long) / words.length),
    douma: round(206.84 - 0.77 * ((100 * beats) / words.length) - 0.93 * sentence),
  }
}

/** Every passage that says something, in the order of the files. */
export function readingsOf(found: readonly Found[], prose: readonly Prose[]): Reading[] {
  return found.flatMap((knot) => {
    if (knot.kind !== 'knot' || knot.isFunction) return []
    const own = prose.filter((one) => one.passage === knot.name && one.file === knot.file && one.isFirst)
    if (own.length === 0) return []
    return [{ passage: knot.name, file: knot.file, line: knot.line, ...measure(own.map((one) => one.text)) }]
  })
}

export function isHard({ words, lix, douma }: Reading): boolean {
  return words >= ENOUGH && (lix > MOST_LIX || douma < LEAST_DOUMA)
}

export function hardPassages(readings: readonly Reading[]): Complaint[] {
  return readings.filter(isHard).map(({ passage, file, line, lix, douma }) =>
    complaint('OW081', file, line, {
      nl: `De passage “${passage}” leest moeilijk (LIX ${comma(lix)}, hoogstens ${MOST_LIX}; Flesch-Douma ${comma(douma)}, minstens ${LEAST_DOUMA}). Maak zinnen korter en kies kortere woorden.`,
      en: `The passage “${passage}” reads with difficulty (LIX ${lix}, at most ${MOST_LIX}; Flesch-Douma ${douma}, at least ${LEAST_DOUMA}). Shorten its sentences and choose shorter words.`,
    }),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function comma(value: number): string {
  return String(value).replace('.', ',')
}
