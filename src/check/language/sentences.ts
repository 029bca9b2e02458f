/** Splits what players read into sentences and words, and complains about long sentences (OW080). Called by language and readability. */
import { type Complaint, complaint } from '../../compile/complaint.ts'
import { PRINTED } from '../../compile/inline.ts'
import type { Prose } from './prose.ts'

/** Words in a sentence: what somebody who reads at B1 can keep hold of. */
const MOST = 20
/** An official letter may be what it is; beyond this nobody reads it. */
const MOST_IN_DOCUMENT = 30

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' })
/** A point behind these, or behind one capital, ends no sentence. */
const SHORT =
  /(?:^|[\s(‘“'"])(?:\p{Lu}|dhr|mw|mevr|mr|dr|drs|ir|ing|prof|ds|st|nr|blz|art|lid|bijv|bv|ca|evt|incl|excl|max|min|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|t\.a\.v|a\.u\.b|n\.v\.t|v\.i|e\.d|enz|resp|zelfst|onzelfst|gr|tel)\.$/iu

/** A sentence goes on behind a quotation (‘Moet dat?’ vraagt hij.) and behind an abbreviation. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const { segment } of SENTENCES.segment(text.replace(/\s+/g, ' '))) {
    const before = sentences.at(-1)
    const goesOn = before !== undefined && (/^[\s–-]*\p{Ll}/u.test(segment) || SHORT.test(before.trim()))
    if (goesOn) sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return sentences.map((one) => one.trim()).filter((one) => wordsOf(one).length > 0)
}

const WORD = new RegExp(`[\\p{L}\\p{N}${PRINTED}](?:[^\\s…–—]*[\\p{L}\\p{N}${PRINTED}])?`, 'gu')

/** What stands between blanks and holds a letter or a digit: D&R-plan is one word, and so is 22.40. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

export function longSentences(prose: readonly Prose[]): Complaint[] {
  const complaints = new Map<string, { words: number; complaint: Complaint }>()
  for (const { file, line, text, from } of prose) {
    const most = from === 'document' ? MOST_IN_DOCUMENT : MOST
    let at = 0
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence).length
      const start = text.replaceAll('\n', ' ').indexOf(sentence, at)
      at = Math.max(at, start)
      if (words <= most) continue
      const place = line + (text.slice(0, Math.max(0, start)).match(/\n/g)?.length ?? 0)
      const begin = beginning(sentence)
      // The ways a line can come out share their sentences; the longest one speaks for them.
      const key = `${file}:${place} ${begin}`
      if ((complaints.get(key)?.words ?? 0) >= words) continue
      complaints.set(key, {
        words,
        complaint: complaint('OW080', file, place, {
          nl: `Deze zin heeft ${words} woorden, en ${most} is het meeste: “${begin}…” Maak er twee zinnen van.`,
          en: `This sentence has ${words} words, and ${most} is the most: “${begin}…” Make two sentences of it.`,
        }),
      })
    }
  }
  return [...complaints.values()].map((one) => one.complaint)
}

function beginning(sentence: string): string {
  return sentence
    .split(' ')
    .slice(0, 5)
    .join(' ')
    .replaceAll(PRINTED, '…')
    .replace(/[.,…]+$/, '')
}
