/** Sentences that people type, made fit to keep: no control characters, no blanks around them, not too long. Called by the session's commands. */

/** Longest sentence of a person, in characters. */
const MOST_SENTENCE = 300
/** Longest note of the facilitator, in characters. */
const MOST_NOTE = 2000

/** Also what turns the direction of writing, and half a character: neither is something a person types. */
const STRANGE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** One line of text, or null when it is too long. */
export function sentence(raw: string): string | null {
  const text = raw.replace(/\s/g, ' ').replace(STRANGE, '').replace(/ +/g, ' ').trim()
  return text.length > MOST_SENTENCE ? null : text
}

/** Text that may have several lines, or null when it is too long. */
export function note(raw: string): string | null {
  const lines = raw.replace(/\t/g, ' ').split(/\r\n|[\r\n\u2028\u2029]/)
  const text = lines
    .map((line) => line.replace(STRANGE, ''))
    .join('\n')
    .trim()
  return text.length > MOST_NOTE ? null : text
}

/** `YYYY-MM-DD`, or nothing. */
export function isDate(text: string): boolean {
  return text === '' || DATE.test(text)
}
