/** One person in the rules lab: a route laid under other rules, and where somebody can go on in it. Pure; called by the desk of the lab. */
import { openRun } from '../engine/run.ts'
import type { Id, Line, Moment, Offer, Route, Scenario, View } from '../engine/types.ts'
import { underRules } from '../engine/whatif.ts'
import { rulesOn } from '../lab/settings.ts'
import type { Laid } from '../store/lab.ts'

/** `turned`: the procedures that are the other way round than today. Refused: a route of another story. */
export function layUnder(scenario: Scenario, route: Route, turned: readonly Id[]): Laid | { refused: 'otherStory' } {
  const made = underRules(scenario, route, rulesOn(scenario, turned))
  if ('refused' in made) return made
  const offers = { today: offersIn(scenario, route), yours: offersIn(scenario, made.route) }
  const at = splitOf([made.before, offers.today], [made.after, offers.yours])
  const split = at === null ? null : { at, offers: { today: offers.today[at] ?? null, yours: offers.yours[at] ?? null } }
  return { ...made, scenario, split }
}

/** The route to play on from the first moment that differs, under its own rules; the whole of it where nothing does. */
export function onwardOf({ route, split }: Pick<Laid, 'route' | 'split'>): Route {
  return { ...route, choices: route.choices.slice(0, split?.at) }
}

/** What lay open after 0, 1, 2 … choices; null where nothing did. */
function offersIn(scenario: Scenario, route: Route): (Offer | null)[] {
  const offers: (Offer | null)[] = []
  let open: Offer | null = null
  for (const event of openRun(scenario, route).events()) {
    if (event.type === 'choicesOffered') open = event.offer
    if (event.type !== 'choiceTaken' && event.type !== 'guessMade') continue
    offers.push(open)
    open = null
  }
  return [...offers, open]
}

type Course = [view: View, offers: readonly (Offer | null)[]]

/** The first moment with other lines, other options, or another choice. */
function splitOf([before, had]: Course, [after, has]: Course): number | null {
  const [old, other] = [momentsOf(before), momentsOf(after)]
  for (let at = 0; at < Math.max(old.length, other.length); at++) {
    if (shapeOf(old[at], had[at]) !== shapeOf(other[at], has[at])) return at
  }
  return null
}

function momentsOf({ past, now }: View): Moment[] {
  return [...past, now]
}

/** Everything a reader meets in a moment; work time that is left makes no other one. */
function shapeOf(moment: Moment | undefined, offer: Offer | null | undefined): string {
  if (!moment) return ''
  const line = ({ kind, who, text, mood }: Line) => [kind, who, text, mood]
  const options = offer?.choices.map(({ id, text, closed }) => [id, text, closed])
  return JSON.stringify([moment.lines.map(line), options, moment.taken?.id ?? moment.guess?.guessed])
}
