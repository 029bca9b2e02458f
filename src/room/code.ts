/** The code of a room, as somebody types it, says it aloud or pastes it. Called by app. */

/** No look-alikes and no vowels: nothing to misread, and no words. */
const ALPHABET = '34679CDFGHJKMNPQRTVWXY'
const LENGTH = 6

/** Six characters in capitals; null when it is no code. Spaces, dashes and small letters do not matter, and a link is read for the code behind it. */
export function readCode(typed: string): string | null {
  const code = typed
    .replace(/^.*#/su, '')
    .replace(/[\s\-–·.]/gu, '')
    .toUpperCase()
  return code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null
}
