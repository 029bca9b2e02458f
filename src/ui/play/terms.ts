/** Finds the glossary's words in running text. Called for every line, document and reason that is shown. */
import type { Id, Term } from '../../engine/types.ts'

export type Part = string | { term: Term; text: string }

const patterns = new WeakMap<readonly Term[], { pattern: RegExp; byForm: Map<string, Term> } | null>()

/** Splits text at the first occurrence of each term that is not in `seen` yet, and adds those it found to `seen`. */
export function markTerms(text: string, glossary: readonly Term[], seen: Set<Id>): Part[] {
  const known = patternOf(glossary)
  if (!known) return [text]
  const parts: Part[] = []
  let from = 0
  for (const found of text.matchAll(known.pattern)) {
    const term = known.byForm.get(found[0])
    if (!term || seen.has(term.id)) continue
    seen.add(term.id)
    if (found.index > from) parts.push(text.slice(from, found.index))
    parts.push({ term, text: found[0] })
    from = found.index + found[0].length
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from))
  return parts
}

function patternOf(glossary: readonly Term[]) {
  const cached = patterns.get(glossary)
  if (cached !== undefined) return cached
  const byForm = new Map(glossary.flatMap((term) => term.forms.map((form) => [form, term] as const)))
  // Longest first: “D&R-plan” before “plan”.
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const made =
    forms.length === 0 ? null : { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), byForm }
  patterns.set(glossary, made)
  return made
}
