/** Counts the syllables of a Dutch word by its vowels. Called by readability. */

/** Vowels that are said as one, longest first. */
const TOGETHER = /eau(?=s?$|x$|tje)|aai|ooi|oei|eeu|ieu|oui|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|au|ou|ai|oi|ay|ey|oy|uy|[aeiouy]/g

/**
 * A count by rule, not by dictionary: good for averages. A number in digits counts as one, capitals that are spelt out (MDO)
 * one each, and every word has at least one.
 */
export function syllables(word: string): number {
  if (/^\p{Lu}{2,6}$/u.test(word) && !/[AEIOU]/.test(word.slice(0, -1))) return word.length
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    // A trema begins a syllable: be|einvloeden, idee|en.
    .replace(/(?<=[aeiou])([aeiou])\u0308/g, '|$1')
    .replace(/\p{M}/gu, '')
    .replace(/qu(?=[aeiou])/g, 'k')
    // y between vowels, or before one at the start, is a consonant.
    .replace(/(?<=^|[aeiou])y(?=[aeiou])/g, 'j')
    .replace(/^(ge|be)(?=ij)/, '$1|')
    .replace(/(?<=[a-z])e(?=um(?:s|pje)?$)/, 'e|')
  return Math.max(1, plain.match(TOGETHER)?.length ?? 0)
}
