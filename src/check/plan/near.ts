/** Texts and names that resemble each other: how a plan finds its line, and what it shows when that line is not there. Used by names, expect and parse. */

/** The same words, however quotes, dots, spaces and capitals were typed. */
function leveled(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\.{3}/g, '…')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

export function holds(whole: string, part: string): boolean {
  return leveled(whole).includes(leveled(part))
}

/** How much of `part` comes back in `whole`, by runs of three signs: 0 … 1. */
export function likeness(part: string, whole: string): number {
  const wanted = threes(part)
  const there = threes(whole)
  let shared = 0
  for (const three of wanted) if (there.has(three)) shared++
  return wanted.size === 0 ? 0 : shared / wanted.size
}

/** The name that was probably meant, or null. */
export function meant(name: string, names: readonly string[]): string | null {
  const scored = names.map((one) => ({ one, score: Math.min(likeness(name, one), likeness(one, name)) }))
  const best = scored.sort((a, b) => b.score - a.score || a.one.length - b.one.length)[0]
  return best && best.score >= 0.4 ? best.one : null
}

function threes(text: string): Set<string> {
  const padded = ` ${leveled(text)} `
  const found = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  return found
}
