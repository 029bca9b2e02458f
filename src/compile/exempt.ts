/** A writer's own exceptions: `// mag: OW080 omdat …` on a line, or above it, takes that line's warnings of that kind away. Called at the end of a whole check. */
import { CATALOGUE, type Code } from './catalogue.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import type { InkSource } from './includes.ts'

interface Exemption {
  file: string
  /** Where the comment stands. */
  line: number
  /** The line it is for. */
  target: number
  codes: string[]
  reason: string
}

/** `checked`: the codes that were looked for; only of those can be said that there is nothing to exempt. */
export function exempt(complaints: readonly Complaint[], sources: readonly InkSource[], checked: Iterable<Code> = []): Complaint[] {
  const looked = new Set<string>(checked)
  const exemptions = sources.flatMap(exemptionsIn)
  const matches = ({ file, target }: Exemption, code: string, one: Complaint) =>
    one.file === file && one.line === target && one.code === code && canExempt(one.code)
  const left = complaints.filter((one) => !exemptions.some((exemption) => exemption.codes.some((code) => matches(exemption, code, one))))
  const wrong = exemptions.flatMap((exemption) => {
    const says = [
      ...(exemption.codes.length === 0 ? [NO_CODE] : []),
      ...exemption.codes.flatMap((code) => {
        if (!isCode(code)) return [unknown(code)]
        if (!canExempt(code)) return [tooGrave(code)]
        return looked.has(code) && !complaints.some((one) => matches(exemption, code, one)) ? [nothing(code)] : []
      }),
    ]
    const all = says.length === 0 && !/\p{L}/u.test(exemption.reason) ? [NO_REASON] : says
    return all.map((one) => complaint('OW041', exemption.file, exemption.line, one))
  })
  return [...left, ...wrong]
}

const COMMENT = /\/\/\s*mag\s*:(.*)$/i
const WITH_CODES = /^((?:[\s,]*OW\d+\b)*)[\s,]*(?:omdat\b|want\b|because\b)?(.*)$/i

function exemptionsIn({ file, text }: InkSource): Exemption[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index) => {
    const found = COMMENT.exec(line)
    if (!found) return []
    const [, codes = '', reason = ''] = WITH_CODES.exec(found[1] ?? '') ?? []
    let target = index
    // A comment on a line of its own is for the first line below that is more than a comment.
    if (line.slice(0, found.index).trim() === '')
      do target++
      while (/^\s*\/\//.test(lines[target] ?? ''))
    return [{ file, line: index + 1, target: target + 1, codes: codes.toUpperCase().match(/OW\d+/g) ?? [], reason }]
  })
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CATALOGUE, code)
}

/** An error stays an error, and a wrong exemption cannot be exempted. */
function canExempt(code: Code): boolean {
  return CATALOGUE[code].severity !== 'error' && code !== 'OW041'
}

const NO_CODE: Sentence = {
  nl: 'Achter “mag:” hoort het nummer van een melding. Schrijf bijvoorbeeld “mag: OW080 omdat …”.',
  en: 'Behind “mag:” belongs the number of a message; write “mag: OW080 omdat …”, for instance.',
}

const NO_REASON: Sentence = {
  nl: 'Hier staat niet waarom dit mag. Schrijf achter het nummer “omdat” en de reden.',
  en: 'This does not say why it may; write “omdat” and the reason behind the number.',
}

function unknown(code: string): Sentence {
  return { nl: `Er bestaat geen melding ${code}. Kijk naar het nummer.`, en: `There is no message ${code}; look at the number.` }
}

function tooGrave(code: Code): Sentence {
  return {
    nl: `${code} kun je niet toestaan, alleen herstellen. Haal deze opmerking weg.`,
    en: `${code} cannot be exempted, only repaired; take this comment out.`,
  }
}

function nothing(code: Code): Sentence {
  return {
    nl: `Op deze regel is er geen ${code} om toe te staan. Haal deze opmerking weg.`,
    en: `There is no ${code} on that line to exempt; take this comment out.`,
  }
}
