/** `npm run story:check [scenario …]`: what the compiler says, and what seeded random runs under every combination of rules run into. */
import { hasErrors, plain } from '../compile/complaint.ts'
import { compileScenario } from '../compile/scenario.ts'
import { diskShelf, scenarioNames } from '../compile/shelf.ts'
import { encodeRoute } from '../engine/route.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { type Walked, walk } from '../engine/walk.ts'

/** Random runs of one chair in all, spread over the combinations of rules. */
const RUNS = 640
/** Most combinations that are played; with many rules a seeded part of them. */
const MOST_SETS = 64

const known = scenarioNames(diskShelf('.'))
const asked = process.argv.slice(2)
const strange = asked.filter((name) => !known.includes(name))
if (strange.length > 0) {
  console.error(`There is no scenario ${strange.join(', ')}; there is ${known.join(', ') || 'none'}.`)
  process.exit(1)
}
if (known.length === 0) console.error('There is no scenario in story/ yet: a story is an Ink file with a folder and a scenario.json.')
const clean = (asked.length > 0 ? asked : known).map(check)
process.exit(clean.every(Boolean) && known.length > 0 ? 0 : 1)

function check(name: string): boolean {
  const { scenario, complaints } = compileScenario(name, { root: '.' })
  for (const complaint of complaints) console.error(plain(complaint))
  if (!scenario) {
    console.log(`${name}: does not compile`)
    return false
  }
  const chairs = scenario.chairs.filter((chair) => chair.ready).map((chair) => checkChair(scenario, chair.id))
  return chairs.every(Boolean) && !hasErrors(complaints)
}

function checkChair(scenario: Scenario, chair: Id): boolean {
  const began = performance.now()
  const sets = combinations(scenario.procedures.map((procedure) => procedure.id))
  const runs = Math.ceil(RUNS / sets.length)
  const walked = sets.map((rules, n) => walk(scenario, { chair, rules, seed: n + 1, runs }))
  const name = `${scenario.id}, ${chair}`
  // The same fault with other numbers is one kind.
  const faults = new Map<string, { message: string; times: number; code: string }>()
  for (const { message, route } of walked.flatMap((one) => one.faults)) {
    const kind = message.replace(/\d+/g, '#')
    const before = faults.get(kind) ?? { message, times: 0, code: encodeRoute(route) }
    faults.set(kind, { ...before, times: before.times + 1 })
  }
  for (const { message, times, code } of faults.values()) console.error(`${name}: ${message} (${times} ×; for instance ${code})`)

  const endings = total(walked, 'endings')
  const unseen = Object.keys(scenario.endings).filter((id) => !endings[id])
  if (unseen.length > 0) console.error(`${name}: no random run reached the ending ${unseen.join(', ')}.`)
  const made = walked.flatMap((one) => one.made)
  const played = runs * sets.length
  const shares = Object.entries(endings).map(([id, times]) => `${id} ${Math.round((times / played) * 100)} %`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${name}: ${played} runs under ${sets.length} combinations of rules in ${seconds} s, ${faults.size} kinds of fault`)
  console.log(`  ${Math.min(...made)}–${Math.max(...made)} choices a run; endings: ${shares.join(', ') || 'none'}`)
  const counts = (['choices', 'outcomes', 'closed'] as const).map((part) => `${Object.keys(total(walked, part)).length} ${part}`)
  console.log(`  met: ${counts.join(', ')}, ${new Set(walked.flatMap((one) => [...one.thoughts])).size} thoughts`)
  return faults.size === 0 && unseen.length === 0
}

/** Every set of rules that can be on; of too many, an even part that keeps all on and all off. */
function combinations(rules: readonly Id[]): Id[][] {
  const all = 2 ** rules.length
  const step = Math.max(1, (all - 1) / (MOST_SETS - 1))
  const count = Math.min(all, MOST_SETS)
  return Array.from({ length: count }, (_, n) => {
    const bits = Math.round(n * step)
    return rules.filter((_rule, at) => Math.floor(bits / 2 ** at) % 2 === 1)
  })
}

function total(walked: readonly Walked[], part: 'endings' | 'outcomes' | 'choices' | 'closed'): Record<Id, number> {
  const sums: Record<Id, number> = {}
  for (const one of walked) for (const [id, times] of Object.entries(one[part])) sums[id] = (sums[id] ?? 0) + times
  return sums
}
