/** Finds where a text stops being JSON and says what is wrong there, since JSON.parse often stumbles lines further on. Called by json. */
import type { Sentence } from './complaint.ts'

export interface Broken {
  line: number
  says: Sentence
}

interface Token {
  kind: 'mark' | 'text' | 'value' | 'word' | 'curly' | 'stroke'
  text: string
  line: number
}

const TOKEN =
  /(?<mark>[{}[\],:])|(?<text>"(?:[^"\\\n]|\\.)*("|(?=\n)|$))|(?<stroke>\/\/|\/\*)|(?<curly>[“”„«»‘’'`])|(?<value>-?\d[\d.eE+-]*|\b(?:true|false|null)\b)|(?<word>[^\s{}[\],:"“”„«»‘’'`/]+|\/)/gu

/** Null when nothing known is wrong. */
export function brokenJson(text: string): Broken | null {
  const tokens = tokensOf(text)
  return stumble(tokens, text)
}

function tokensOf(text: string): Token[] {
  let line = 1
  let at = 0
  return [...text.matchAll(TOKEN)].map((found) => {
    for (; at < found.index; at++) if (text[at] === '\n') line++
    const kind = (['mark', 'text', 'stroke', 'curly', 'value', 'word'] as const).find((one) => found.groups?.[one] !== undefined) ?? 'word'
    return { kind, text: found[0], line }
  })
}

/** What may come next: a value, a name of a group, the colon behind a name, or the end of one part. */
type Wanted = 'value' | 'name' | 'colon' | 'end'

function stumble(tokens: readonly Token[], text: string): Broken | null {
  const open: Token[] = []
  let wanted: Wanted = 'value'
  let before: Token | null = null
  for (const [n, token] of tokens.entries()) {
    const around = open.at(-1) ?? null
    if (before && wanted === 'end' && around === null) return beyond(token)
    const wrong: Broken | null = badSign(token, before, tokens[n + 1] ?? null) ?? misplaced(token, wanted, before, around)
    if (wrong) return wrong
    if (token.text === '{' || token.text === '[') {
      open.push(token)
      wanted = token.text === '{' ? 'name' : 'value'
    } else if (token.text === '}' || token.text === ']') {
      open.pop()
      wanted = 'end'
    } else if (token.text === ',') wanted = around?.text === '{' ? 'name' : 'value'
    else if (token.text === ':') wanted = 'value'
    else wanted = wanted === 'name' ? 'colon' : 'end'
    before = token
  }
  const left = open.at(-1)
  if (!left) return null
  const close = left.text === '{' ? '}' : ']'
  return at(
    text.trimEnd().split('\n').length,
    `Hier houdt het bestand op, en de “${left.text}” van regel ${left.line} is nog open. Zet er een “${close}” bij.`,
    `The file ends here while the “${left.text}” of line ${left.line} is still open; add a “${close}”.`,
  )
}

function beyond({ line, text }: Token): Broken {
  return at(
    line,
    `Het bestand is hier al uit; wat volgt (“${text}”) hoort er niet meer bij. Kijk of er erboven een haakje te veel staat.`,
    `The file is over here, and what follows (“${text}”) is too much; look for a bracket too many above it.`,
  )
}

/** Signs that JSON does not know anywhere. */
function badSign(token: Token, before: Token | null, next: Token | null): Broken | null {
  const { kind, line, text } = token
  const curly = kind === 'curly' ? text : isOpen(token) ? /[“”„«»]/u.exec(text)?.[0] : undefined
  if (curly !== undefined)
    return at(
      line,
      `Dit aanhalingsteken (${curly}) kent JSON niet. Gebruik rechte: "…".`,
      `JSON does not know this quote (${curly}); use straight ones: "…".`,
    )
  if (kind === 'stroke')
    return at(line, 'In JSON kan geen opmerking staan. Haal deze weg.', 'JSON can hold no comments; take this one out.')
  if (isOpen(token))
    return at(line, 'Aan het eind van deze tekst ontbreekt een aanhalingsteken ".', 'A quote " is missing at the end of this text.')
  const name = before?.kind === 'text' ? /^"(\w+)\s*:\s*"$/.exec(before.text)?.[1] : undefined
  if (name !== undefined && kind === 'word')
    return at(line, `Achter “${name}” ontbreekt een aanhalingsteken ".`, `A quote " is missing behind “${name}”.`)
  if (kind === 'word' && before?.kind === 'text')
    return at(
      line,
      `Achter ${before.text} staat nog “${text}”. Schrijf een aanhaling binnen een tekst als ‘…’.`,
      `Behind ${before.text} there is “${text}”; write a quotation within a text as ‘…’.`,
    )
  if (kind === 'word' && next?.kind === 'text')
    return at(line, `Vóór “${text}” ontbreekt een aanhalingsteken ".`, `A quote " is missing before “${text}”.`)
  if (kind === 'word')
    return /^(?:true|false|null)$/i.test(text)
      ? at(line, `Schrijf “${text.toLowerCase()}” met kleine letters.`, `Write “${text.toLowerCase()}” in small letters.`)
      : at(line, `Zet “${text}” tussen rechte aanhalingstekens: "${text}".`, `Put “${text}” between straight quotes: "${text}".`)
  return null
}

/** A text that goes on to the end of its line. */
function isOpen({ kind, text }: Token): boolean {
  return kind === 'text' && (text.length < 2 || !text.endsWith('"'))
}

/** A sign that JSON knows, where it cannot be. */
function misplaced(token: Token, wanted: Wanted, before: Token | null, around: Token | null): Broken | null {
  const { text, line } = token
  const closes = text === '}' || text === ']'
  const emptied = before?.text === '{' || before?.text === '['
  if (closes && around && (text === '}') !== (around.text === '{'))
    return at(
      line,
      `Hier staat “${text}”, en de “${around.text}” van regel ${around.line} is nog open. Zet daar eerst “${around.text === '{' ? '}' : ']'}” voor.`,
      `This is a “${text}” while the “${around.text}” of line ${around.line} is still open; close that one first.`,
    )
  if (closes && before?.text === ',')
    return at(
      before.line,
      'Achter het laatste onderdeel hoort geen komma. Haal deze weg.',
      'There is no comma behind the last part; take this one out.',
    )
  if (text === ':' && wanted === 'end' && around?.text === '[')
    return at(
      before?.line ?? line,
      `Vóór ${shown(before)} ontbreekt “]”: de “[” van regel ${around.line} is nog open.`,
      `A “]” is missing before ${shown(before)}: the “[” of line ${around.line} is still open.`,
    )
  if (wanted === 'end' && !closes && text !== ',') {
    if (text === ':') return at(line, 'Hier staat een dubbele punt te veel. Haal hem weg.', 'There is a colon too many here; take it out.')
    return at(before?.line ?? line, `Achter ${shown(before)} ontbreekt een komma.`, `A comma is missing behind ${shown(before)}.`)
  }
  if (wanted === 'colon' && text !== ':')
    return at(before?.line ?? line, `Achter ${shown(before)} ontbreekt een dubbele punt.`, `A colon is missing behind ${shown(before)}.`)
  if (text === ',' && wanted !== 'end')
    return before?.text === ':'
      ? at(line, 'Achter deze dubbele punt ontbreekt de waarde.', 'The value is missing behind this colon.')
      : at(line, 'Hier staat een komma te veel. Haal hem weg.', 'There is a comma too many here; take it out.')
  if (closes && before?.text === ':')
    return at(before.line, 'Achter deze dubbele punt ontbreekt de waarde.', 'The value is missing behind this colon.')
  if (text === ':' && wanted !== 'colon')
    return at(line, 'Vóór deze dubbele punt ontbreekt de naam, tussen "…".', 'The name is missing before this colon, between "…".')
  if (wanted === 'name' && token.kind !== 'text' && !(closes && emptied))
    return at(
      line,
      `Hier hoort een naam, zoals "id": …, en er staat “${text}”.`,
      `A name belongs here, like "id": …, and there is “${text}”.`,
    )
  return null
}

function shown(token: Token | null): string {
  const text = token?.text ?? ''
  if (token?.kind !== 'text') return `“${text}”`
  return text.length > 30 ? `${text.slice(0, 30).trimEnd()}…"` : text
}

function at(line: number, nl: string, en: string): Broken {
  return { line, says: { nl, en } }
}
