/** Trying rules together: the parts of the forty minutes, which rule to turn, and the same person under it. Called by lead and asking. */
import { aloudOf } from '../aloud.ts'
import { fallingFrom } from '../shortform.ts'
import type { Id, Line, Outcome, Scenario, View } from '../types.ts'
import { underRules } from '../whatif.ts'
import { POLICY } from './steps.ts'
import type { Answer, Table } from './table.ts'
import { timerOf } from './timer.ts'
import type { Ballot, Met, PolicyPart, Scene, SessionEvent } from './types.ts'

/** Lines of a scene that are shown, from the first that differs on. */
const MOST_LINES = 6

/** Goes to a part; its timer runs for the minutes of the part. */
export function part({ room, now }: Table, to: PolicyPart): Answer {
  const found = POLICY.find(({ n }) => n === to)
  // Nobody can be met again before a rule was turned.
  if (!room.policy || !found || (to > 2 && room.policy.met === null)) return 'unfit'
  const ms = found.minutes * 60_000
  return [{ type: 'parted', to, timer: timerOf(ms, ms, now, room.paused) }]
}

/** Which rule to turn: those that this chair's story asks for. Null in every other part. */
export function ruleBallot({ room, tale, scenario }: Pick<Table, 'room' | 'tale' | 'scenario'>): Ballot | null {
  if (room.policy?.part !== 2) return null
  const { made, day } = tale.view()
  const alive = scenario.procedures.filter((one) => one.chairs.includes(room.route.chair))
  if (alive.length === 0) return null
  const options = alive.map(({ id, title, alternative }) => ({ id, text: `${title} → ${alternative}`, closed: false }))
  return { id: `b${room.moves + 1}`, at: made, kind: 'rule', day, question: null, who: null, options, rounds: [], taken: null, truth: null }
}

/** Turns the rule: the same choices are made again, as far as they lie open. */
export function turnRule({ room, scenario }: Table, rule: Id): SessionEvent[] {
  const { route } = room
  const rules = route.rules.includes(rule) ? route.rules.filter((id) => id !== rule) : [...route.rules, rule]
  const made = underRules(scenario, route, rules)
  return 'refused' in made ? [] : [{ type: 'met', met: metFrom(scenario, rule, made) }]
}

/** On to the next thing that is asked: what lies between falls as in the sample of this chair. */
export function onward({ room, tale, scenario }: Table): SessionEvent[] | null {
  const falling = fallingFrom(scenario, { ...room.route, choices: tale.choices() })
  if (falling.length === 0) return null
  const events = falling.flatMap((id) => tale.take(id))
  return [{ type: 'told', made: tale.view().made, page: 0, choices: tale.choices(), anew: false, events }]
}

function metFrom(scenario: Scenario, rule: Id, made: Exclude<ReturnType<typeof underRules>, { refused: string }>): Met {
  const { before, after, firstDifferent, outcomes } = made
  const titled = (list: readonly Outcome[]) => list.map(({ title, unintended }) => ({ title, unintended }))
  const [first] = aloudOf(made)
  const differs = firstDifferent.before || firstDifferent.after
  return {
    rule,
    first: differs ? { today: sceneFrom(before, firstDifferent.before), yours: sceneFrom(after, firstDifferent.after) } : null,
    gone: titled(outcomes.gone),
    came: titled(outcomes.came),
    ending: { today: endingOf(scenario, before), yours: endingOf(scenario, after) },
    aloud: first?.line.who ? { who: first.line.who, text: first.line.text, title: first.outcome.title } : null,
  }
}

/** The rest of the scene from that line on; a version that has no more lines shows its last one. */
function sceneFrom(view: View, line: Line | null): Scene {
  const moments = [...view.past, view.now]
  const moment = moments.find((one) => line !== null && one.lines.includes(line)) ?? view.now
  const from = line === null ? Math.max(0, moment.lines.length - 1) : moment.lines.indexOf(line)
  const lines = moment.lines.slice(from, from + MOST_LINES)
  return {
    place: moment.shots[from]?.place ?? null,
    day: moment.day,
    lines: lines.flatMap(({ who, kind, text }) => (text === null ? [] : [{ who, thought: kind === 'thought', text }])),
  }
}

function endingOf({ endings }: Scenario, { ending }: View): string | null {
  return ending === null ? null : (endings[ending]?.title ?? ending)
}
