/** The facilitator moves the story and the steps: pages, jumps, clear water, another branch. Called by lead. */
import type { Event, Id, Scenario } from '../types.ts'
import { whatIf } from '../whatif.ts'
import { STEPS } from './steps.ts'
import type { Answer, Table } from './table.ts'
import { timerOf } from './timer.ts'
import type { SessionEvent, StepNumber } from './types.ts'

/** Most other branches one session keeps. */
const MOST_BRANCHES = 20
/** From this step on everybody's thoughts may be read. */
const CLEAR_FROM = 3

/** Back to the text, from a vote too: a round nobody has seen the end of is called off. −1: the ending. */
export function turn({ tale }: Table, page: number): Answer {
  const { now, ending } = tale.view()
  const fits = Number.isInteger(page) && (page === -1 ? ending !== null : page >= 0 && page <= now.lines.length)
  return fits ? [{ type: 'turned', page }] : 'unfit'
}

export function goTo(table: Table, made: number): Answer {
  const { room, tale } = table
  if (!Number.isInteger(made) || made < 0 || made > room.route.choices.length) return 'unfit'
  const turned: SessionEvent = { type: 'turned', page: 0 }
  if (made === room.made) return [turned]
  if (made > room.made) {
    const events = room.route.choices.slice(room.made, made).flatMap((id) => tale.take(id))
    return [told(table, 0, false, events), turned]
  }
  tale.rewind(made)
  return [told(table, 0, true, tale.events()), turned]
}

/** Its timer runs for the minutes of the part; the water becomes clear in step 3 and stays so. */
export function step(table: Table, to: StepNumber, part: number): SessionEvent[] | 'unfit' {
  const { room, now } = table
  const minutes = STEPS.find(({ n }) => n === to)?.parts[part]?.minutes
  if (!room.step || !minutes) return 'unfit'
  const ms = (room.step.short ? minutes.short : minutes.long) * 60_000
  const stepped: SessionEvent = { type: 'stepped', to, part, timer: timerOf(ms, ms, now, room.paused) }
  return to >= CLEAR_FROM ? [stepped, ...water(table, true)] : [stepped]
}

export function water(table: Table, clear: boolean): SessionEvent[] {
  const { room, tale } = table
  if (clear === room.clear) return []
  tale.clear(clear)
  return [{ type: 'waterSet', clear }, told(table, room.page, true, tale.events())]
}

/** Only a replay is told like this: its route is whole from the beginning. */
function told({ room, tale }: Table, page: number, anew: boolean, events: Event[]): SessionEvent {
  return { type: 'told', made: tale.view().made, page, choices: room.route.choices, anew, events }
}

export function branch({ room, scenario }: Table, at: number, choice: Id): Answer {
  const old = room.branches.some((one) => one.at === at && one.choice === choice)
  if (!old && room.branches.length >= MOST_BRANCHES) return 'unfit'
  const made = whatIf(scenario, room.route, at, choice)
  if ('refused' in made) return made.refused === 'closed' ? 'closed' : 'unfit'
  const text = made.after.decisions.find((taken) => taken.at === at)?.text ?? choice
  const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title)
  const { gone, came } = made.outcomes
  const ending = { before: titleOf(scenario, made.before.ending), after: titleOf(scenario, made.after.ending) }
  return [{ type: 'branchTried', branch: { at, choice, text, gone: titles(gone), came: titles(came), ending } }]
}

function titleOf(scenario: Scenario, ending: Id | null): string | null {
  return ending === null ? null : (scenario.endings[ending]?.title ?? ending)
}
