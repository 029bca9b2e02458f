/** Looks again at where Ink says that text stops: below a guess, on a form that is closed, or among choices that should come together. Called by scenario. */
import { type Complaint, complaint } from './complaint.ts'
import { hasTag } from './ids.ts'
import type { Found, Option } from './scan.ts'
import { LOOSE } from './wording.ts'

/** The same complaints, with one for every dash that is missing in place of one for every option above it. */
export function settleLoose(complaints: readonly Complaint[], found: readonly Found[]): Complaint[] {
  const settled: Complaint[] = []
  const told = new Set<Option>()
  for (const one of complaints) {
    const group = one.code === 'OW006' && one.says.nl === LOOSE.nl ? groupOf(one, found) : null
    const [first] = group?.options ?? []
    if (!group || !first) settled.push(one)
    // Nobody can take a closed form, so nothing stops below it.
    else if (group.own && hasTag(group.own, 'closed')) continue
    else if (told.has(first)) continue
    else {
      const says = group.options.some((option) => hasTag(option, 'guess')) ? guesses(group.options) : among(one, group.options)
      if (says) told.add(first)
      settled.push(says ?? one)
    }
  }
  return settled
}

interface Group {
  /** The options that stand together, between two places where the story comes together. */
  options: Option[]
  /** The option that this line is. */
  own: Option | null
}

function groupOf({ file, line }: Complaint, found: readonly Found[]): Group | null {
  const last = found.findLastIndex((one) => one.file === file && one.line <= line)
  const isBreak = (one: Found) => one.file !== file || one.kind === 'gather' || one.kind === 'knot'
  const from = found.findLastIndex((one, n) => n <= last && isBreak(one))
  const after = found.findIndex((one, n) => n > last && isBreak(one))
  const isOption = (one: Found): one is Option => one.kind === 'choice' && !one.fallback
  const options = found.slice(from + 1, after < 0 ? undefined : after).filter(isOption)
  const above = options.filter((option) => option.line <= line)
  if (above.length === 0) return null
  return { options, own: above.find((option) => option.line === line) ?? null }
}

function guesses(options: readonly Option[]): Complaint {
  const last = options.filter((option) => hasTag(option, 'guess')).at(-1)
  return complaint('OW035', last?.file ?? '', last?.line ?? 1, {
    nl: 'Onder deze gedachten om te raden ontbreekt een “-” op een eigen regel. Daar gaat het verder, wat de speler ook raadt.',
    en: 'Below these guesses a “-” on a line of its own is missing; there the story goes on, whatever the player guesses.',
  })
}

function among({ file, line }: Complaint, options: readonly Option[]): Complaint | null {
  if (options.filter((option) => !hasTag(option, 'closed')).length < 2) return null
  return complaint('OW006', file, line, {
    nl: 'Hier houdt het verhaal op. Zet onder de keuzes een “-” met waar het verdergaat (“- -> passage”), of zet hier een “->”.',
    en: 'The story runs out here; put a “-” below the choices with where it goes on (“- -> passage”), or a “->” here.',
  })
}
