/** Finds slips that Ink misses or blames on something else, says each once, and reads the line on as it was meant, so that nothing follows from it. Called by ink. */
import { TAGS } from '../engine/lines.ts'
import type { Code } from './catalogue.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import { conditionSlips } from './conditions.ts'
import type { Declared } from './declared.ts'
import type { InkSource } from './includes.ts'
import { withoutComments } from './scan.ts'

interface Mended {
  line: string
  code: Code
  says: Sentence
}

/** `bare` is the line without comments, of the same length; null when there is nothing to mend. */
type Mender = (bare: string, declared: Declared, whole: string) => Mended | null

export interface Meant {
  /** The same files, line for line, as they were meant. */
  sources: InkSource[]
  complaints: Complaint[]
}

export function mend(sources: readonly InkSource[], declared: Declared): Meant {
  const complaints: Complaint[] = []
  const meant = sources.map(({ file, text }) => {
    const lines = text.split('\n')
    for (const [index, bare] of withoutComments(text, ' ').split('\n').entries()) {
      let line = bare
      for (const mender of MENDERS) {
        const mended = mender(line, declared, lines[index] ?? '')
        if (!mended) continue
        complaints.push(complaint(mended.code, file, index + 1, mended.says))
        line = mended.line
      }
      if (line !== bare) lines[index] = line
    }
    return { file, text: lines.join('\n') }
  })
  return { sources: meant, complaints }
}

const mended = (line: string, code: Code, nl: string, en: string): Mended => ({ line, code, says: { nl, en } })

// ---------------------------------------------------------------- signs

/** `Bel of // schrijf. #id: a1`: what stands behind the strokes is gone, with the id. */
const strokes: Mender = (bare, _declared, whole) => {
  const at = whole.indexOf('//')
  // Only where the comment begins here, and not above.
  if (at < 0 || bare[at] === '/' || bare.slice(0, at).trim() !== whole.slice(0, at).trim()) return null
  const [before, behind] = [whole.slice(0, at), whole.slice(at + 2)]
  if (!/\p{L}/u.test(before) || /^\s*(?:~|VAR\b|CONST\b|LIST\b|INCLUDE\b|=)/.test(before) || before.includes('#')) return null
  const losesId = /#\s*id\s*:/.test(behind)
  const inWord = /[\p{L}\p{N}:]$/u.test(before) && /^[\p{L}\p{N}]/u.test(behind)
  if (!losesId && !inWord) return null
  return mended(
    `${before}/ ${behind}`,
    'OW005',
    'Wat achter “//” staat, leest het spel niet: de rest van deze zin valt weg. Schrijf één schuine streep, of een komma.',
    'The game does not read what stands behind “//”, so the rest of this sentence is lost; write one stroke, or a comma.',
  )
}

/** `– else:`: a dash of a word processor is a letter to Ink. */
const dash: Mender = (bare, declared) => {
  const [, blank = '', sign = '', rest = ''] = /^(\s*)([–—―])\s*(.*)$/.exec(bare) ?? []
  if (sign === '') return null
  const name = /^([\p{L}\p{N}_]+)\s*:/u.exec(rest)?.[1]
  const isBranch = name !== undefined && (name === 'else' || declared.variables.has(name))
  if (!isBranch && rest.trim() !== '' && !/^(?:->|→|\(\w+\)|\p{Lu}[\p{L} ]*(?: \([^)]*\))?: )/u.test(rest)) return null
  const shown = name === 'else' ? '- else:' : '-'
  return mended(
    `${blank}- ${rest}`,
    'OW005',
    `Hier staat een lang streepje (${sign}), en dat leest Ink als tekst. Schrijf het korte: “${shown}”.`,
    `This is a long dash (${sign}), which is text to Ink; write the short one: “${shown}”.`,
  )
}

/** `• [tekst]`: a bullet of a word processor. */
const bullet: Mender = (bare) => {
  const [, blank = '', sign = '', rest = ''] = /^(\s*)([•·▪◦‣●])\s*(.*\[.*)$/.exec(bare) ?? []
  if (sign === '') return null
  return mended(
    `${blank}* ${rest}`,
    'OW034',
    `Een keuze begint met “*”, niet met “${sign}”. Typ het sterretje zelf.`,
    `A choice begins with “*” and not with “${sign}”; type the star yourself.`,
  )
}

const arrow: Mender = (bare, { passages }) => {
  const found = /(?:→|⇒|–>|—>)\s*([\p{L}\p{N}_]+)\s*\}?\s*$/u.exec(bare)
  const to = found?.[1] ?? ''
  if (!found || !(passages.has(to) || to === 'END' || to === 'DONE')) return null
  return mended(
    `${bare.slice(0, found.index)}-> ${found[0].replace(/^(?:→|⇒|–>|—>)\s*/, '')}`,
    'OW005',
    `Deze pijl kent Ink niet. Schrijf hem met een streepje en een haakje: “-> ${to}”.`,
    `Ink does not know this arrow; write it as a dash and a bracket: “-> ${to}”.`,
  )
}

/** `else:` without its dash shows both ways, and `- else` without its colon neither. */
const otherwise: Mender = (bare) => {
  if (/^\s*else\s*:/.test(bare))
    return mended(bare.replace('else', '- else'), 'OW005', 'Schrijf “- else:”, met een streepje.', 'Write “- else:”, with a dash.')
  if (/^\s*-\s*else\s*$/.test(bare))
    return mended(
      `${bare.trimEnd()}:`,
      'OW005',
      'Schrijf “- else:”, met een dubbele punt erachter.',
      'Write “- else:”, with a colon behind it.',
    )
  return null
}

// ---------------------------------------------------------------- choices

const BULLET = /^(\s*(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?(?:\{[^{}]*\}\s*)*)(.*)$/

/** `* text #id: a]`: the bracket that opens is missing. */
const opening: Mender = (bare) => {
  const [, head, rest = ''] = BULLET.exec(bare) ?? []
  if (head === undefined || bare.includes('[') || !/^[^{}]+\]/.test(rest)) return null
  return mended(
    `${head}[${rest}`,
    'OW034',
    'Bij deze keuze ontbreekt het haakje “[” aan het begin.',
    'This choice misses its “[” at the beginning.',
  )
}

const closing: Mender = (bare) => {
  if (!BULLET.test(bare) || !bare.includes('[') || bare.includes(']')) return null
  return mended(
    `${bare.trimEnd()}]`,
    'OW005',
    'Bij deze keuze ontbreekt het haakje “]” aan het eind.',
    'This choice misses its closing “]”.',
  )
}

/** `* {condition} (label) [text]`: behind a condition Ink takes a label for words. */
const label: Mender = (bare) => {
  const found = /^(\s*(?:[*+]\s*)+)((?:\{[^{}]*\}\s*)+)\(\s*(\w+)\s*\)\s*(?=\[|\{|->)/.exec(bare)
  const [whole = '', star = '', conditions = '', name = ''] = found ?? []
  if (!found) return null
  const example = `* (${name}) ${conditions.trim()} […]`
  return mended(
    `${star}(${name}) ${conditions}${bare.slice(whole.length)}`,
    'OW034',
    `Het label (${name}) komt vóór de voorwaarde. Schrijf “${example}”.`,
    `The label (${name}) comes before the condition; write “${example}”.`,
  )
}

/** `* [text #id: a] #style: regel`: Ink gives these tags to the line that follows. */
const outsideTags: Mender = (bare) => {
  const found = /^(\s*[*+][^[\]]*\[[^[\]]*)\]\s*(#[^{}]*?)\s*(->.*)?$/.exec(bare)
  if (!found) return null
  const [, inside = '', behind = '', divert = ''] = found
  const tags = behind.split('#').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  const nameOf = (tag: string) => tag.replace(/\s*:.*$/, '')
  const hasId = /#\s*id\s*:/.test(inside)
  const belongs = (tag: string) =>
    TAGS.some((spec) => spec.name === nameOf(tag) && (spec.on === 'choice' || (spec.name === 'id' && !hasId)))
  const moved = tags.filter(belongs)
  if (moved.length === 0) return null
  const write = (list: readonly string[]) => list.map((tag) => ` #${tag}`).join('')
  const names = moved.map((tag) => `“#${nameOf(tag)}”`)
  const one = moved.length === 1
  return mended(
    `${inside}${write(moved)}]${write(tags.filter((tag) => !belongs(tag)))}${divert === '' ? '' : ` ${divert}`}`,
    'OW019',
    `${names.join(' en ')} ${one ? 'hoort' : 'horen'} bij de keuze, binnen de haken. Zet ${one ? 'hem' : 'ze'} vóór “]”.`,
    `${names.join(' and ')} ${one ? 'belongs' : 'belong'} on the choice, inside its brackets, before “]”.`,
  )
}

// ---------------------------------------------------------------- logic

const conditions: Mender = (bare, declared) => {
  const slips = conditionSlips(bare, declared, true)
  const [first] = slips
  if (!first) return null
  let line = bare
  for (const slip of slips.toReversed()) line = `${line.slice(0, slip.from)}${slip.fixed}${line.slice(slip.to)}`
  return { line, code: 'OW005', says: first.says }
}

const CALL = /^(\s*)([\p{L}_][\p{L}\p{N}_]*)\s*\(([^#]*)\)\s*(?:#.*)?$/u
const SUM = String.raw`(?:-?\d+|true|false|"[^"]*"|[a-z_][\w.]*(?:\([^#]*\))?)`
const ASSIGNMENT = new RegExp(String.raw`^(\s*)([a-z_]\w*\s*(?:(?:\+|-)?=\s*${SUM}(?:\s*[-+*/]\s*${SUM})*|\+\+|--))\s*(?:#.*)?$`)

/** `meer(vertrouwen, 2)` without its `~` is read to the player. */
const tilde: Mender = (bare, { functions }) => {
  const [, blank = '', name = '', args = ''] = CALL.exec(bare) ?? []
  const [, indent = '', sum] = ASSIGNMENT.exec(bare) ?? []
  const logic = functions.has(name) ? `${name}(${args.trim()})` : sum
  if (logic === undefined) return null
  return mended(
    `${blank || indent}~ ${logic}`,
    'OW005',
    `Hier ontbreekt “~”: nu leest de speler dit als tekst. Schrijf “~ ${logic}”.`,
    `The “~” is missing, so the player reads this as text; write “~ ${logic}”.`,
  )
}

const MENDERS: readonly Mender[] = [strokes, dash, bullet, arrow, otherwise, opening, closing, label, outsideTags, conditions, tilde]
