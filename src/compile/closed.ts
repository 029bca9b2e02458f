/** Sees to it that the open and the closed form of a choice are each other's opposite, as far as their text tells. Called by conventions. */
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import { hasTag, idOf, tagsOf } from './ids.ts'
import type { Found, Option } from './scan.ts'

/** What a form asks, part by part; what is said in another way is in `other`. */
interface Asked {
  on: string[]
  off: string[]
  /** Work time: from this many minutes on. */
  from: number | null
  /** Work time: below this many minutes. */
  below: number | null
  other: string[]
}

export function checkClosed(found: readonly Found[]): Complaint[] {
  const options = found.filter((one) => one.kind === 'choice')
  return options
    .filter((option) => hasTag(option, 'closed'))
    .flatMap((closed) => {
      const id = idOf(closed)
      const forms = options.filter((one) => id !== null && idOf(one) === id && one.knot === closed.knot)
      const open = forms.filter((one) => !hasTag(one, 'closed'))
      const trouble = ownTrouble(closed) ?? (open.length === 1 && open[0] ? pairTrouble(closed, open[0], forms.length === 2) : null)
      return trouble ? [trouble] : []
    })
}

const complain = ({ file, line }: Option, nl: string, en: string) => complaint('OW042', file, line, { nl, en })

/** What #closed says, against the condition of that form itself. */
function ownTrouble(closed: Option): Complaint | null {
  const asked = askedOf(closed)
  const [by, rule = ''] = closedBy(closed)
  if (!asked) return null
  const { on, off, other } = asked
  const rules = [...on, ...off]
  if (by === 'rule' && off.includes(rule) && !on.includes(rule))
    return complain(
      closed,
      `Deze vorm is dicht door regel ${rule}, en staat er juist als ${rule} uit is. Schrijf “{regels ? ${rule}}”.`,
      `This form is closed by rule ${rule} and stands here just when ${rule} is off; write “{regels ? ${rule}}”.`,
    )
  if (by === 'rule' && rules.length > 0 && !rules.includes(rule))
    return complain(
      closed,
      `Deze vorm is dicht door regel ${rule}, en de voorwaarde vraagt naar ${rules.join(' en ')}. Noem twee keer dezelfde regel.`,
      `This form is closed by rule ${rule}, and its condition asks for ${rules.join(' and ')}; name the same rule twice.`,
    )
  if (by === 'time' && on.length === 1 && off.length === 0 && other.length === 0 && asked.from === null && asked.below === null)
    return complain(
      closed,
      `Deze vorm is dicht door de tijd, en de voorwaarde gaat over regel ${on[0]}. Schrijf “#closed: rule ${on[0]}”.`,
      `This form is closed by time, and its condition is about rule ${on[0]}; write “#closed: rule ${on[0]}”.`,
    )
  return null
}

/** The two forms against each other. `alone`: there is no other closed form that could fill a gap. */
function pairTrouble(closed: Option, open: Option, alone: boolean): Complaint | null {
  const [shut, free] = [askedOf(closed), askedOf(open)]
  const [by, rule = ''] = closedBy(closed)
  const cost = open.variants.flatMap(tagsOf).find((tag) => tag.name === 'cost')?.args[0] ?? '30'
  const when: Record<'closed' | 'open', string> =
    by === 'rule'
      ? { closed: `{regels ? ${rule}}`, open: `{not (regels ? ${rule})}` }
      : { closed: `{minuten < ${cost}}`, open: `{minuten >= ${cost}}` }
  if (isAlways(closed))
    return complain(
      closed,
      `Deze gesloten vorm heeft geen voorwaarde, dus ze staat er altijd. Zet ervoor: “${when.closed}”.`,
      `This closed form has no condition, so it is always there; put “${when.closed}” before it.`,
    )
  if (isAlways(open))
    return complain(
      open,
      `Deze keuze heeft geen voorwaarde, dus ze blijft open als haar gesloten vorm (regel ${closed.line}) er staat. Zet ervoor: “${when.open}”.`,
      `This choice has no condition, so it stays open beside its closed form (line ${closed.line}); put “${when.open}” before it.`,
    )
  const [words, others] = [wordsOf(open), wordsOf(closed)]
  if (words !== null && others !== null && words !== others)
    return complain(
      closed,
      `Deze gesloten vorm zegt iets anders dan de open vorm op regel ${open.line}. Schrijf twee keer dezelfde woorden.`,
      `This closed form says something else than the open form on line ${open.line}; write the same words twice.`,
    )
  if (!alone || !shut || !free) return null
  if (by === 'time' && free.from !== null && shut.below !== null && free.from !== shut.below)
    return complain(closed, ...apart(free.from, shut.below, open.line))
  if (by === 'rule' && shut.on.includes(rule) && free.off.length > 0 && !free.off.includes(rule))
    return complain(
      closed,
      `De open vorm (regel ${open.line}) vraagt naar ${free.off.join(' en ')}, en deze naar ${rule}. Noem twee keer dezelfde regel.`,
      `The open form (line ${open.line}) asks for ${free.off.join(' and ')}, and this one for ${rule}; name the same rule twice.`,
    )
  return null
}

function apart(from: number, below: number, line: number): [nl: string, en: string] {
  const between: Sentence =
    below < from
      ? { nl: `is er bij ${below} minuten geen van beide`, en: `at ${below} minutes there is neither` }
      : { nl: `staan bij ${from} minuten beide er`, en: `at ${from} minutes both are there` }
  return [
    `Open is vanaf ${from} minuten (regel ${line}) en dicht onder ${below}: zo ${between.nl}. Schrijf twee keer hetzelfde getal.`,
    `It is open from ${from} minutes on (line ${line}) and closed below ${below}, so ${between.en}; write the same number twice.`,
  ]
}

function closedBy(option: Option): string[] {
  return option.variants.flatMap(tagsOf).find((tag) => tag.name === 'closed')?.args ?? []
}

function isAlways({ conditions, inBlock }: Option): boolean {
  return conditions.length === 0 && !inBlock
}

/** Null when they can come out in more ways than one. */
function wordsOf({ variants }: Option): string | null {
  const texts = new Set(variants.map((variant) => variant.text))
  return texts.size === 1 ? ([...texts][0] ?? null) : null
}

/** Null when something in it may hold or not. */
function askedOf({ conditions, inBlock }: Option): Asked | null {
  const parts = conditions.flatMap(parted)
  if (inBlock || parts.some((part) => /\|\||\bor\b/.test(part))) return null
  const asked: Asked = { on: [], off: [], from: null, below: null, other: [] }
  for (const part of parts) {
    const [, no, rule] = /^(not\s*|!\s*)?\(*\s*regels\s*(?:\?|has\b)\s*\(?\s*(\w+)[\s)]*$/.exec(part) ?? []
    const [, sign = '', minutes = ''] = /^\(*\s*minuten\s*(>=|>|<=|<)\s*(\d+)[\s)]*$/.exec(part) ?? []
    if (rule !== undefined) asked[no ? 'off' : 'on'].push(rule)
    else if (sign.startsWith('>')) asked.from = Number(minutes) + (sign === '>' ? 1 : 0)
    else if (sign.startsWith('<')) asked.below = Number(minutes) + (sign === '<=' ? 1 : 0)
    else asked.other.push(part)
  }
  return asked
}

/** `a and (b or c)` in `a` and `(b or c)`. */
function parted(condition: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index } of condition.matchAll(/[()]|&&|\band\b/g)) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (depth === 0) {
      parts.push(condition.slice(from, index).trim())
      from = index + sign.length
    }
  }
  return [...parts, condition.slice(from).trim()]
}
