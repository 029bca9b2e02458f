/** `parsePlan(file, text)`: a `.plan` file into a Plan, or complaints with the line. Called by checkPlans. */
import { type Complaint, complaint, type Sentence } from '../../compile/complaint.ts'
import { DENIABLE, EXPECTATIONS, HEAD, HEAD_EXAMPLES, STEPS } from './forms.ts'
import { finish, type Head } from './head.ts'
import { meant } from './near.ts'
import type { Parsed, Step } from './plan.ts'

/** A plan is a page of text; anything much larger is something else. */
const MOST_SIGNS = 200_000
/** After this many lines that cannot be read the rest would only repeat it. */
const MOST_COMPLAINTS = 8

/** What has been read so far. */
interface Draft {
  head: Head
  steps: Step[]
}

export function parsePlan(file: string, text: string): Parsed {
  if (text.length > MOST_SIGNS) {
    const size = Math.round(text.length / 1000)
    const nl = `Dit plan is ${size} kB groot. Een plan van meer dan ${MOST_SIGNS / 1000} kB wordt niet gelezen: is dit het goede bestand?`
    const en = `This plan is ${size} kB; a plan of more than ${MOST_SIGNS / 1000} kB is not read: is this the right file?`
    return { plan: null, complaints: [complaint('OW003', file, 1, { nl, en })] }
  }

  const draft: Draft = { head: {}, steps: [{ line: 1, does: { type: 'open' }, expects: [] }] }
  const complaints: Complaint[] = []
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim()
    const trouble = line === '' ? null : readLine(draft, line, at + 1)
    if (!trouble) continue
    complaints.push(complaint('OW095', file, at + 1, trouble))
    if (complaints.length === MOST_COMPLAINTS) return { plan: null, complaints }
  }
  // A head that could not be read is missing too: say that only once.
  return complaints.length > 0 ? { plan: null, complaints } : finish(file, draft.head, draft.steps)
}

/** Adds a line to the draft, or says why it cannot. */
function readLine(draft: Draft, line: string, at: number): Sentence | null {
  const [, no = '', word = '', rest = ''] = /^(geen\s+)?([\p{L}]*)\s*(.*)$/iu.exec(line) ?? []
  const name = word.toLowerCase()
  const head = HEAD.find((one) => one === name)
  if (head && rest.startsWith(':')) return readHead(draft, head, rest.slice(1).trim(), at)
  if (head) return wrongForm(HEAD_EXAMPLES[head])

  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined
  const expectation = Object.hasOwn(EXPECTATIONS, name) ? EXPECTATIONS[name] : undefined
  if (!step && !expectation) return unknownWord(word || line.slice(0, 20))
  if (step) {
    if (no) return noDenial(name)
    const does = made(step, rest)
    if (!does) return wrongForm(step.example)
    if (draft.steps.at(-1)?.does.type === 'end') return AFTER_END
    draft.steps.push({ line: at, does, expects: [] })
    return null
  }
  if (!expectation) return null
  const expected = made(expectation, rest)
  if (!expected) return wrongForm(`${no ? 'geen ' : ''}${expectation.example}`)
  if (no && !DENIABLE.includes(expected.what)) return noDenial(name)
  draft.steps.at(-1)?.expects.push({ line: at, not: no !== '', ...expected })
  return null
}

function made<T>(form: { form: RegExp; make(parts: string[]): T | null }, rest: string): T | null {
  const parts = form.form.exec(rest)
  return parts ? form.make([...parts]) : null
}

function readHead(draft: Draft, name: (typeof HEAD)[number], value: string, at: number): Sentence | null {
  if (draft.steps.length > 1) {
    return {
      nl: `“${name}:” hoort bovenaan het plan, vóór de eerste “kies”.`,
      en: `“${name}:” belongs at the top of the plan, before the first “kies”.`,
    }
  }
  if (draft.head[name]) return { nl: `“${name}:” staat er al. Haal er een weg.`, en: `“${name}:” stands here twice. Take one away.` }
  if (value === '') return wrongForm(HEAD_EXAMPLES[name])
  draft.head[name] = { value, line: at }
  return null
}

const AFTER_END: Sentence = {
  nl: 'Na “einde” komt er geen stap meer. Zet “einde” onderaan het plan.',
  en: 'There is no step after “einde”. Put “einde” at the bottom of the plan.',
}

function wrongForm(example: string): Sentence {
  return { nl: `Zo kan ik dit niet lezen. Schrijf het als “${example}”.`, en: `This cannot be read. Write it like “${example}”.` }
}

function noDenial(word: string): Sentence {
  return { nl: `“geen” kan niet voor “${word}” staan. Haal “geen” weg.`, en: `“geen” cannot stand before “${word}”. Take “geen” away.` }
}

function unknownWord(word: string): Sentence {
  const words = [...Object.keys(STEPS), ...Object.keys(EXPECTATIONS)]
  const near = meant(word, [...HEAD, ...words])
  const nl = near ? `Bedoel je “${near}”?` : `Een regel begint met ${words.join(', ')} of met geen.`
  const en = near ? `Do you mean “${near}”?` : `A line begins with ${words.join(', ')} or with geen.`
  return { nl: `“${word}” is geen woord van een plan. ${nl}`, en: `“${word}” is no word of a plan. ${en}` }
}
