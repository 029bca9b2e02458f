/** Reads the inside of one line of Ink (braces, tags, diverts) into every way it can come out. Called by scan. */

/** One way a line can come out: its words, and its tags in order. */
export interface Variant {
  text: string
  tags: string[]
}

/** Stands for what the story prints only while it runs; a tag that holds it cannot be checked. */
export const PRINTED = '\uFFFC'
const TAG = '\u0001'

/** Where the brace that opens at `from` closes, or −1. */
export function closingBrace(text: string, from: number): number {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return -1
}

/** The first of these characters outside braces, brackets and quotes, or −1: finds the colon behind a condition. */
export function outside(text: string, wanted: string): number {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (sign === '\\') i++
    else if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (depth === 0 && wanted.includes(sign)) return i
    else if (sign === '{' || sign === '(') depth++
    else if (sign === '}' || sign === ')') depth--
  }
  return -1
}

/** What stands between two braces: something printed, or branches of which one comes out. */
export function readBraces(inside: string): { printed: true } | { printed: false; branches: string[] } {
  const text = inside.trim()
  const colon = outside(text, ':')
  if (colon >= 0 && !text.slice(0, colon).replaceAll('||', '').includes('|')) {
    const branches = split(text.slice(colon + 1))
    return { printed: false, branches: branches.length === 1 ? [...branches, ''] : branches }
  }
  if (!text.replaceAll('||', '').includes('|')) return { printed: true }
  const branches = split(text.replace(/^[&~!]+/, ''))
  return { printed: false, branches: text.startsWith('!') ? [...branches, ''] : branches }
}

/** Parts between the bars that stand outside inner braces. */
function split(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') depth++
    else if (text[i] === '}') depth--
    else if (text[i] === '|' && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, text.slice(from)]
}

/**
 * Every branch of every brace comes out in at least one variant. Not every combination does: what is checked
 * (who speaks, what a tag says) hangs on one brace at a time.
 */
export function variants(content: string): Variant[] {
  return renderings(content).map((whole) => {
    const [text = '', ...tags] = whole.split(TAG)
    return { text: tidy(text), tags: tags.map(tidy) }
  })
}

function renderings(content: string): string[] {
  const alternatives: string[][] = []
  let plain = ''
  const add = (choices: string[]) => {
    alternatives.push([plain], choices)
    plain = ''
  }
  for (let i = 0; i < content.length; i++) {
    const sign = content[i] ?? ''
    const pair = content.slice(i, i + 2)
    if (sign === '\\') plain += content[++i] ?? ''
    else if (pair === '->' || pair === '<-') break
    else if (pair === '<>') i++
    else if (sign === '#') plain += TAG
    else if (sign === '{') {
      const close = closingBrace(content, i)
      const braces = readBraces(content.slice(i + 1, close < 0 ? undefined : close))
      add(braces.printed ? [PRINTED] : braces.branches.flatMap(renderings))
      i = close < 0 ? content.length : close
    } else plain += sign
  }
  alternatives.push([plain])
  const most = Math.max(...alternatives.map((one) => one.length))
  return Array.from({ length: most }, (_, n) => alternatives.map((one) => one[Math.min(n, one.length - 1)] ?? '').join(''))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
