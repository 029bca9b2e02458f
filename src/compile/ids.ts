/** Sees to it that every choice has one id of its own, and that lines do once they have any. Called by conventions. */
import { parseTag, type Tag } from '../engine/lines.ts'
import { tokenOf } from '../engine/route.ts'
import { type Complaint, complaint } from './complaint.ts'
import type { Variant } from './inline.ts'
import type { Found, Option, Said } from './scan.ts'

type Tagged = { variants: readonly Variant[] }

/** The tags of one way a line can come out. */
export function tagsOf(variant: Variant): Tag[] {
  return variant.tags.map(parseTag)
}

export function hasTag(one: Tagged, name: string): boolean {
  return one.variants.some((variant) => tagsOf(variant).some((tag) => tag.name === name))
}

/** The id a line or choice carries, whatever its braces do; null when it has none. */
export function idOf(one: Tagged): string | null {
  return idsOf(one)[0] ?? null
}

/** Branches of one line may carry an id each. */
function idsOf(one: Tagged): string[] {
  const ids = one.variants.flatMap((variant) => tagsOf(variant).flatMap((tag) => (tag.name === 'id' ? (tag.args[0] ?? []) : [])))
  return [...new Set(ids)]
}

/** An id belongs to one choice; only its closed versions, in the same passage, may carry it too. And no two ids may look the same in a code. */
export function checkIds(found: readonly Found[]): Complaint[] {
  const complaints: Complaint[] = []
  const byId = new Map<string, Option[]>()
  for (const option of found) {
    const id = option.kind === 'choice' ? idOf(option) : null
    if (option.kind === 'choice' && id) byId.set(id, [...(byId.get(id) ?? []), option])
  }
  for (const [id, options] of byId) {
    const [first, ...others] = options
    const open = options.filter((option) => !hasTag(option, 'closed'))
    const pair = open.length === 1 && options.every((option) => option.knot === open[0]?.knot)
    if (!first || others.length === 0 || pair) continue
    for (const option of others) {
      const at = `${first.file}:${first.line}`
      complaints.push(
        complaint('OW031', option.file, option.line, {
          nl: `De id “${id}” is al van een andere keuze (${at}). Kies een andere. Alleen een keuze en haar gesloten vorm (#closed) in dezelfde passage delen er een.`,
          en: `The id “${id}” is taken (${at}); choose another. Only a choice and its #closed form in the same passage share one.`,
        }),
      )
    }
  }
  const byToken = new Map<string, string>()
  for (const [id, [option]] of byId) {
    const other = byToken.get(tokenOf(id))
    if (other && option)
      complaints.push(
        complaint('OW032', option.file, option.line, {
          nl: `De id’s “${id}” en “${other}” zien er in een routecode hetzelfde uit. Geef er een een andere naam.`,
          en: `The ids “${id}” and “${other}” look the same in a route code; rename one.`,
        }),
      )
    byToken.set(tokenOf(id), id)
  }
  return complaints
}

/** The id of a line belongs to that line alone; one note per file tells how many have none. */
export function checkLineIds(found: readonly Found[]): Complaint[] {
  const complaints: Complaint[] = []
  const owners = new Map<string, Said | Option>()
  for (const one of found) {
    if (one.kind === 'choice') for (const id of idsOf(one)) if (!owners.has(id)) owners.set(id, one)
  }
  const bare = new Map<string, Said[]>()
  for (const one of found) {
    if (one.kind !== 'line') continue
    for (const id of idsOf(one)) {
      const owner = owners.get(id)
      if (owner) complaints.push(taken(one, id, owner))
      else owners.set(id, one)
    }
    // The words of a function are part of the line that calls it.
    const misses = one.variants.some((variant) => variant.text !== '' && !tagsOf(variant).some((tag) => tag.name === 'id'))
    if (!misses || one.inFunction) continue
    const lines = bare.get(one.file)
    if (lines) lines.push(one)
    else bare.set(one.file, [one])
  }
  for (const [file, lines] of bare) {
    const count = lines.length
    complaints.push(
      complaint('OW033', file, lines[0]?.line ?? 1, {
        nl: `${count === 1 ? 'Eén regel' : `${count} regels`} in dit bestand zonder id. “npm run story:ids” zet ${count === 1 ? 'hem' : 'ze'} erbij.`,
        en: `${count === 1 ? 'One line' : `${count} lines`} in this file without an id; “npm run story:ids” adds ${count === 1 ? 'it' : 'them'}.`,
      }),
    )
  }
  return complaints
}

function taken({ file, line }: Said, id: string, owner: Said | Option): Complaint {
  const at = `${owner.file}:${owner.line}`
  const [nl, en] = owner.kind === 'choice' ? ['een keuze', 'a choice'] : ['een andere regel', 'another line']
  return complaint('OW031', file, line, {
    nl: `De id “${id}” is al van ${nl} (${at}). Haal hem hier weg; “npm run story:ids” geeft een nieuwe.`,
    en: `The id “${id}” belongs to ${en} already (${at}); take it out here, and “npm run story:ids” gives a new one.`,
  })
}
