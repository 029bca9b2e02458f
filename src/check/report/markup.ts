/** HTML as text in which everything put in is escaped, unless it is markup itself. Used by every part of the report. */

export interface Markup {
  readonly markup: string
}

export type Part = string | number | Markup | null | readonly Part[]

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Safe between tags and inside a quoted attribute. What no page may hold (control characters) becomes a visible mark. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd')
}

function textOf(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map(textOf).join('')
}

export function html(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: String.raw({ raw: texts }, ...parts.map(textOf)) }
}

/** Our own text, a style sheet for instance, as it is. */
export function raw(markup: string): Markup {
  return { markup }
}
