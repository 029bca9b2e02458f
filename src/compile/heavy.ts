/** Sees to it that a reader is told before something heavy comes: the tag `#heavy` in the story, and `content` in scenario.json. Called by scenario. */
import { parseTag } from '../engine/lines.ts'
import { type Complaint, complaint } from './complaint.ts'
import type { ScenarioJson } from './parts.ts'
import type { Found } from './scan.ts'

/**
 * What never comes without a word before it, whatever the story is about: ending one's own life, hurting oneself, violence
 * against children and within a home, sexual violence, psychosis, overdose. Only words that hardly ever mean anything else,
 * since a warning that is often wrong is not read.
 */
const WORDS = [
  'su[iï]cid',
  'zelfmoord',
  'zelfdoding',
  'zelfbeschadig',
  'zelfverwond',
  'automutil',
  '(?:kinder)?mishandel',
  '(?:kinder)?misbruik',
  'huiselijk geweld',
  'verkracht',
  'aanrand',
  'incest',
  'psychose',
  'psychotisch',
  'overdos(?:is|es)',
]
const HEAVY = new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})\\p{L}*`, 'iu')

export function checkHeavy(json: ScenarioJson, found: readonly Found[]): Complaint[] {
  const complaints: Complaint[] = []
  let knot: string | null = null
  /** Whether the reader has been told in this passage, or the writer has. */
  let told = false
  let first: Found | null = null
  for (const one of found) {
    const passage = `${one.file} ${one.knot}`
    if (passage !== knot) {
      knot = passage
      told = false
    }
    if (one.kind !== 'line' && one.kind !== 'choice') continue
    if (one.variants.some((variant) => variant.tags.some((tag) => parseTag(tag).name === 'heavy'))) {
      first ??= one
      told = true
    }
    const word = told ? undefined : one.variants.map((variant) => HEAVY.exec(variant.text)?.[0]).find((match) => match !== undefined)
    if (word === undefined) continue
    told = true
    complaints.push(
      complaint('OW039', one.file, one.line, {
        nl: `Hier staat “${word}” zonder waarschuwing vooraf. Zet #heavy: met een paar woorden op deze regel of eerder in de passage.`,
        en: `“${word}” stands here without a content note; put #heavy: with a few words on this line, or earlier in the passage.`,
      }),
    )
  }
  if (first && json.value?.content.length === 0) {
    const spot = json.spotOf('content')
    complaints.push(
      complaint('OW039', spot.file, spot.line, {
        nl: `Het verhaal waarschuwt voor iets zwaars (${first.file}:${first.line}), en “content” is leeg. Zet er een korte zin in.`,
        en: `The story warns of something heavy (${first.file}:${first.line}), and “content” is empty; put a short phrase in it.`,
      }),
    )
  }
  return complaints
}
