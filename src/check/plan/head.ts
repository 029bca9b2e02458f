/** The head of a plan: its name, chair, rules, what other chairs decided, and seed. Called by parse when every line has been read. */
import { type Complaint, complaint, type Sentence } from '../../compile/complaint.ts'
import type { HEAD } from './forms.ts'
import type { Parsed, Rules, Step } from './plan.ts'

const MOST_SEED = 2147483647

export type Head = Partial<Record<(typeof HEAD)[number], { value: string; line: number }>>

/** The whole plan, or what its head still lacks. The first step is the opening. */
export function finish(file: string, head: Head, steps: Step[]): Parsed {
  const complaints: Complaint[] = []
  const add = (line: number, nl: string, en: string) => void complaints.push(complaint('OW095', file, line, { nl, en }))
  const { plan: name, stoel: chair, regels, besluiten, zaad } = head
  const idle = steps.length === 1 && steps[0]?.expects.length === 0
  if (!name && !chair && idle) {
    const says: Sentence = {
      nl: 'Dit plan is leeg. Zet er een naam in, een stoel en wat er gekozen wordt.',
      en: 'This plan is empty. Give it a name, a chair and what is chosen.',
    }
    return { plan: null, complaints: [complaint('OW095', file, 1, says)] }
  }
  if (!name) add(1, 'Dit plan heeft geen naam. Zet bovenaan “plan: …”.', 'This plan has no name. Put “plan: …” at the top.')
  if (!chair) {
    add(
      1,
      'Dit plan zegt niet welke stoel er speelt. Zet bovenaan “stoel: …”.',
      'This plan does not say which chair is played. Put “stoel: …” at the top.',
    )
  }
  const rules = rulesOf(regels?.value ?? 'vandaag')
  if (!rules) {
    add(
      regels?.line ?? 1,
      'Deze regels kan ik niet lezen. Schrijf “vandaag”, “geen”, “b1 b6”, “vandaag zonder b8” of “vandaag met b3”.',
      'These rules cannot be read. Write “vandaag”, “geen”, “b1 b6”, “vandaag zonder b8” or “vandaag met b3”.',
    )
  }
  const week = weekOf(besluiten?.value ?? ORDINARY)
  if (!week) {
    add(
      besluiten?.line ?? 1,
      'Deze besluiten kan ik niet lezen. Schrijf “gewone week”, of de namen van keuzes uit andere stoelen.',
      'These decisions cannot be read. Write “gewone week”, or the names of choices in other chairs.',
    )
  }
  const seed = /^\d{1,10}$/.test(zaad?.value ?? '1') ? Number(zaad?.value ?? 1) : Number.POSITIVE_INFINITY
  if (seed > MOST_SEED) {
    add(zaad?.line ?? 1, `Het zaad is een heel getal van 0 tot ${MOST_SEED}.`, `The seed is a whole number from 0 to ${MOST_SEED}.`)
  }
  if (idle) {
    add(
      1,
      'In dit plan gebeurt niets. Schrijf wat er gekozen wordt: “kies …”.',
      'Nothing happens in this plan. Write what is chosen: “kies …”.',
    )
  }
  if (!name || !chair || !rules || !week || complaints.length > 0) return { plan: null, complaints }
  const at = { chair: chair.line, rules: regels?.line ?? chair.line, besluiten: besluiten?.line ?? chair.line }
  return { plan: { file, name: name.value, chair: chair.value, rules, besluiten: week, seed, steps, at }, complaints }
}

/** `vandaag zonder b8 met b3`, `geen`, or just the rules that are on. */
function rulesOf(text: string): Rules | null {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const [base] = words
  const based = base === 'vandaag' || base === 'geen'
  const rules: Rules = { from: base === 'vandaag' ? 'today' : 'none', on: [], off: [] }
  let list: string[] | null = based ? null : rules.on
  for (const word of based ? words.slice(1) : words) {
    if (word === 'met' && based) list = rules.on
    else if (word === 'zonder' && base === 'vandaag') list = rules.off
    else if (list && isRule(word)) list.push(word)
    else return null
  }
  return words.at(-1) === 'met' || words.at(-1) === 'zonder' ? null : rules
}

const ORDINARY = 'gewone week'

/** `gewone week`, or what fell otherwise. */
function weekOf(text: string): string[] | null {
  if (text.toLowerCase() === ORDINARY) return []
  const ids = text.split(/[\s,]+/).filter((word) => word !== '')
  return ids.every((id) => /^[a-z][a-z0-9_]{0,39}$/.test(id)) ? ids : null
}

function isRule(word: string): boolean {
  return /^[a-z][a-z0-9_]{0,39}$/.test(word) && !['vandaag', 'geen', 'zonder', 'met'].includes(word)
}
