/** Finds conditions that look right to a reader and not to Ink: `=` for `==`, Dutch words, `regels b8`. Called by mend for every line, and by explain where Ink stumbles. */
import type { Sentence } from './complaint.ts'
import { type Declared, isKnown } from './declared.ts'
import { outside } from './inline.ts'

export interface ConditionSlip {
  /** Where it stands in the line. */
  from: number
  to: number
  /** As it should be. */
  fixed: string
  says: Sentence
}

const TOKEN = /"[^"]*"|[\p{L}_][\p{L}\p{N}_.]*|\d+|=>|=<|[=!<>]=|\s+|./gsu
const NAME = /^[\p{L}_]/u
/** What Ink knows by itself. */
const OWN = ['and', 'or', 'not', 'has', 'hasnt', 'mod', 'true', 'false']

const WHYS = {
  equal: { nl: 'Vergelijken gaat met twee tekens: ==.', en: 'Comparing takes two signs: ==.' },
  order: { nl: 'Het teken > of < komt vóór =.', en: 'The sign > or < comes before =.' },
  words: { nl: 'Ink leest alleen “and”, “or” en “not”.', en: 'Ink only reads “and”, “or” and “not”.' },
  rule: { nl: 'Of een regel aan staat, vraag je met een vraagteken.', en: 'Whether a rule is on is asked with a question mark.' },
  quotes: { nl: 'Een naam uit een LIST heeft geen aanhalingstekens.', en: 'A name from a LIST has no quotes.' },
  not: { nl: 'Achter “not” horen haakjes om de vraag.', en: 'Behind “not” the question belongs in parentheses.' },
} satisfies Record<string, Sentence>
type Why = keyof typeof WHYS

const SIGNS: Record<string, [fixed: string, why: Why]> = {
  '=': ['==', 'equal'],
  is: ['==', 'equal'],
  '=>': ['>=', 'order'],
  '=<': ['<=', 'order'],
  '≥': ['>=', 'order'],
  '≤': ['<=', 'order'],
  '≠': ['!=', 'equal'],
  en: ['and', 'words'],
  of: ['or', 'words'],
  niet: ['not', 'words'],
}

/** `sure`: only where everything named is known, so that no words of the story are taken for a condition. */
export function conditionSlips(line: string, declared: Declared, sure: boolean): ConditionSlip[] {
  return candidates(line).flatMap(({ from, text }) => {
    const was = text.trim()
    const { fixed, whys } = repaired(was, declared)
    if (fixed === was || (sure && !isCode(was, declared))) return []
    const start = from + text.indexOf(was)
    const why = (lang: 'nl' | 'en') => [...whys].map((one) => WHYS[one][lang]).join(' ')
    const says = {
      nl: `Schrijf hier “${fixed}” in plaats van “${was}”. ${why('nl')}`,
      en: `Write “${fixed}” here and not “${was}”. ${why('en')}`,
    }
    return [{ from: start, to: start + was.length, fixed, says }]
  })
}

/** What can be a condition: behind a brace, up to its colon or closing brace; and between a dash and a colon. */
function candidates(line: string): { from: number; text: string }[] {
  const found: { from: number; text: string }[] = []
  const add = (from: number, whole: string) => {
    const colon = outside(whole, ':')
    const text = colon < 0 ? whole : whole.slice(0, colon)
    if (!/#|->/.test(text) && !text.replaceAll('||', '').includes('|')) found.push({ from, text })
  }
  for (const { index } of line.matchAll(/(?<!\\)\{/g)) add(index + 1, /^[^{}]*/.exec(line.slice(index + 1))?.[0] ?? '')
  const branch = /^\s*-(?!>)\s*/.exec(line)?.[0]
  if (branch !== undefined && outside(line.slice(branch.length), ':') >= 0) {
    const rest = line.slice(branch.length)
    if (!rest.startsWith('{')) add(branch.length, rest)
  }
  return found
}

/** Nothing but names that the story knows, numbers and signs. */
function isCode(text: string, declared: Declared): boolean {
  const names = (text.match(TOKEN) ?? []).filter((token) => NAME.test(token) && !OWN.includes(token) && SIGNS[token] === undefined)
  return names.length > 0 && names.every((name) => isKnown(declared, name))
}

function repaired(was: string, declared: Declared): { fixed: string; whys: Set<Why> } {
  const whys = new Set<Why>()
  const tokens = (was.match(TOKEN) ?? []).map((token) => {
    const [fixed, why] = (isKnown(declared, token) ? undefined : SIGNS[token]) ?? [token]
    if (why) whys.add(why)
    return fixed
  })
  let fixed = tokens.join('')
  const replace = (pattern: RegExp, by: string, why: Why, instead?: Why) => {
    const next = fixed.replace(pattern, by)
    if (next !== fixed) {
      whys.add(why)
      if (instead) whys.delete(instead)
    }
    fixed = next
  }
  for (const [list, items] of declared.lists) {
    const item = `(${[...items].join('|') || '(?!)'})\\b`
    replace(new RegExp(`\\b${list}\\s*(!?\\?)\\s*"${item}"`, 'gu'), `${list} $1 $2`, 'quotes')
    replace(new RegExp(`\\b${list}\\s+${item}`, 'gu'), `${list} ? $1`, 'rule')
    // Several rules are on at the same time, so that one of them is never all there is.
    if (list === 'regels') replace(new RegExp(`\\b${list}\\s*==\\s*"?${item}"?`, 'gu'), `${list} ? $1`, 'rule', 'equal')
    replace(new RegExp(`\\b(not\\s+|!\\s*)(${list}\\s*\\?\\s*${item})`, 'gu'), 'not ($2)', 'not')
  }
  return { fixed, whys }
}
