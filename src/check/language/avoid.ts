/** Words that we do not use for people, from story/common/mijden.json (OW083). Called by language. */
import { z } from 'zod'
import { type Complaint, complaint } from '../../compile/complaint.ts'
import { readJson } from '../../compile/json.ts'
import type { Shelf } from '../../compile/shelf.ts'
import type { Prose } from './prose.ts'

const FILE = 'story/common/mijden.json'

const filled = z.string().trim().regex(/./su, 'filled')
/** `liever` is what to write instead, a short phrase. */
const AVOID = z.array(z.strictObject({ woorden: z.array(filled).min(1), waarom: filled, liever: filled }))

export function avoided(prose: readonly Prose[], shelf: Shelf): Complaint[] {
  // A folder of stories may do without the list.
  if (!shelf.list('story/common').includes('mijden.json')) return []
  const { value, complaints } = readJson(shelf, FILE, AVOID)
  for (const { woorden, waarom, liever } of value ?? []) {
    const forms = [...new Set(woorden.flatMap(formsOf))].sort((a, b) => b.length - a.length)
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    for (const { file, line, text } of prose) {
      for (const found of text.matchAll(pattern)) {
        const at = line + (text.slice(0, found.index).match(/\n/g)?.length ?? 0)
        complaints.push(
          complaint('OW083', file, at, {
            nl: `“${found[0]}” schrijven wij niet: ${waarom}. Liever: ${liever}.`,
            en: `We do not write “${found[0]}”; the list says (in Dutch) why: ${waarom}. Rather: ${liever}.`,
          }),
        )
      }
    }
  }
  return complaints
}

/** The forms a Dutch noun or adjective takes: crimineel, criminele, criminelen; boef, boeven; klant, klantje. */
export function formsOf(word: string): string[] {
  const stems = new Set([word])
  const open = /^(.*[^aeiou])([aeou])\2([^aeiou])$/i.exec(word)
  if (open) stems.add(`${open[1]}${open[2]}${open[3]}`)
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/i.test(word) && !/(?:el|en|er)$/i.test(word)) stems.add(word + word.slice(-1))
  for (const stem of [...stems]) {
    if (/[aeiour]f$/i.test(stem)) stems.add(`${stem.slice(0, -1)}v`)
    if (/[aeiou]s$/i.test(stem)) stems.add(`${stem.slice(0, -1)}z`)
  }
  const endings = [...stems].flatMap((stem) => [`${stem}e`, `${stem}en`])
  return [
    ...new Set([
      word,
      `${word}s`,
      `${word}'s`,
      `${word}’s`,
      `${word}n`,
      `${word}je`,
      `${word}tje`,
      `${word}tjes`,
      `${word}jes`,
      ...endings,
    ]),
  ]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
