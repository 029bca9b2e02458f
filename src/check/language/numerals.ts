/** Tells whether a word is a Dutch number: no dictionary holds them all. Called by spelling. */

const UNIT = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const TEEN = '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)'
const TEN = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
/** Tweeëntwintig and drieëntwintig have their trema. */
const AND = '(?:(?:een|vier|vijf|zes|zeven|acht|negen)en|(?:twee|drie)ën)'
const BELOW_HUNDRED = `(?:${TEEN}|${AND}?${TEN}|${UNIT})`
const HUNDREDS = `(?:(?:${TEEN}|${AND}?${TEN}|${UNIT})?honderd(?:en)?${BELOW_HUNDRED}?)`
const BELOW_THOUSAND = `(?:${HUNDREDS}|${BELOW_HUNDRED})`
/** With the ending of what is counted off: vierentwintigste, zeventiende. */
const NUMERAL = new RegExp(`^(?:${BELOW_THOUSAND}?duizend${BELOW_THOUSAND}?|${BELOW_THOUSAND})(?:ste|de)?$`, 'i')

export function isNumeral(word: string): boolean {
  return NUMERAL.test(word)
}
