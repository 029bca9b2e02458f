/** Sees to it that days go forward, where one passage tells them one after the other; what hangs on choices only a run can tell. Called by scenario. */
import { type Complaint, complaint } from './complaint.ts'
import { tagsOf } from './ids.ts'
import type { InkSource } from './includes.ts'
import type { Found, Said } from './scan.ts'

export function checkDays(found: readonly Found[], sources: readonly InkSource[]): Complaint[] {
  const complaints: Complaint[] = []
  for (const { file, text } of sources) {
    let before: { said: Said; day: number } | null = null
    for (const said of found) {
      if (said.kind !== 'line' || said.file !== file) continue
      const day = dayOf(said)
      if (day === null) continue
      if (before && before.said.knot === said.knot && before.day > day && isStraight(text.slice(before.said.to, said.from)))
        complaints.push(
          complaint('OW018', file, said.line, {
            nl: `Het is al dag ${before.day} (regel ${before.said.line}), en de tijd loopt vooruit. Schrijf hier dag ${before.day} of later.`,
            en: `It is day ${before.day} already (line ${before.said.line}), and time goes forward; write day ${before.day} or later.`,
          }),
        )
      before = { said, day }
    }
  }
  return complaints
}

/** Null when it names none, or not the same one however its braces come out. */
function dayOf({ variants }: Said): number | null {
  const days = new Set(variants.map((variant) => tagsOf(variant).find((tag) => tag.name === 'day')?.args[0]))
  const [day] = days
  return days.size === 1 && day !== undefined && /^\d+$/.test(day) ? Number(day) : null
}

/** Who reads the first line reads the second as well: no choice, branch or jump lies between them. */
function isStraight(between: string): boolean {
  return between.split('\n').every((line) => {
    const bare = line.trim()
    return !/^[*+=-]/.test(bare) && !/->/.test(bare) && bare.split('{').length === bare.split('}').length
  })
}
