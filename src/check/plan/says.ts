/** Pieces of sentence in two languages about where a plan stands. Used by play and expect. */
import type { Sentence } from '../../compile/complaint.ts'
import type { Closed, Line, Scenario, View } from '../../engine/types.ts'
import { CAUSE_WORDS, type Doing, type NamedCause } from './plan.ts'

/** Longest piece of story in a complaint, in signs. */
const MOST_QUOTED = 90

export function and(...sentences: readonly Sentence[]): Sentence {
  return { nl: sentences.map((one) => one.nl).join(' '), en: sentences.map((one) => one.en).join(' ') }
}

/** What lies open and closed now, or why nothing does. */
export function offered(view: View): Sentence {
  if (view.fault) return { nl: `Het verhaal is hier stuk: ${view.fault}`, en: `The story broke here: ${view.fault}` }
  if (view.ending) {
    return { nl: `Het verhaal is afgelopen, met einde “${view.ending}”.`, en: `The story is over, with the ending “${view.ending}”.` }
  }
  const choices = view.offer?.choices ?? []
  const open = choices.filter((choice) => !choice.closed).map((choice) => choice.id)
  const shut = choices.flatMap((choice) => (choice.closed ? [{ id: choice.id, by: by(choice.closed) }] : []))
  const parts: Sentence[] = [{ nl: `Open: ${open.join(', ') || 'niets'}.`, en: `Open: ${open.join(', ') || 'nothing'}.` }]
  if (shut.length > 0) {
    parts.push({
      nl: `Gesloten: ${shut.map((one) => `${one.id} (${one.by.nl})`).join(', ')}.`,
      en: `Closed: ${shut.map((one) => `${one.id} (${one.by.en})`).join(', ')}.`,
    })
  }
  return and(...parts)
}

export function by(closed: Closed): Sentence {
  return closed.by === 'time' ? { nl: 'tijd', en: 'time' } : { nl: `regel ${closed.rule}`, en: `rule ${closed.rule}` }
}

/** How a complaint names the moment after a step. */
export function afterwards(does: Doing): Sentence {
  switch (does.type) {
    case 'open':
      return { nl: 'vóór de eerste keuze', en: 'before the first choice' }
    case 'choose':
    case 'guess':
      return { nl: `na “${does.ids.join(' ')}”`, en: `after “${does.ids.join(' ')}”` }
    case 'goOn':
      return {
        nl: `op weg naar ${does.to === null ? 'het einde' : `“${does.to}”`}`,
        en: `on the way to ${does.to === null ? 'the end' : `“${does.to}”`}`,
      }
    case 'end':
      return { nl: 'in het hele verhaal', en: 'in the whole story' }
  }
}

/** `Milan denkt: “…”`. */
export function quoted(scenario: Scenario, line: Line): string {
  const name = scenario.cast.find((member) => member.id === line.who)?.name
  const text = line.text ?? ''
  const short = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED).trimEnd()}…` : text
  return `${name ? `${name}${line.kind === 'thought' ? ' denkt' : ''}: ` : ''}“${short}”`
}

/** `keuze vinkje`, as a plan writes it. */
export function causeName({ kind, id }: NamedCause): string {
  const word = Object.keys(CAUSE_WORDS).find((one) => CAUSE_WORDS[one] === kind)
  return `${word ?? kind} ${id}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
