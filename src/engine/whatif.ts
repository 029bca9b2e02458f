/**
 * `whatIf(scenario, route, at, choice)`: the same route with another choice at one point, and the rest in the same way of choosing where it can be.
 * `underRules(scenario, route, rules)`: the same choices under other rules. Called by app.
 */
import { compareViews, isOf } from './compare.ts'
import { STYLES } from './lines.ts'
import { openRun, type ProvableRun } from './run.ts'
import type { Choice, Id, Route, Scenario, Style, View, WhatIf } from './types.ts'

/** A story that asks more than this goes round in circles. */
const MOST_CHOICES = 300

/**
 * `at`: the place of the decision in the route, from 0. `played`: the view of this route, where it has been played already; that is half the work.
 * Refused: another story's route, a choice that is closed or not offered there, or the one that was made.
 */
export function whatIf(
  scenario: Scenario,
  route: Route,
  at: number,
  choice: Id,
  played?: View,
): WhatIf | { refused: 'otherStory' | 'closed' | 'stale' | 'same' } {
  if (!isOf(scenario, route)) return { refused: 'otherStory' }
  const { choices } = route
  if (!Number.isInteger(at) || at < 0 || at >= choices.length) return { refused: 'stale' }
  if (choices[at] === choice) return { refused: 'same' }
  const other = openRun(scenario, { ...route, choices: choices.slice(0, at) })
  const [answer] = other.view().made === at ? other.apply({ type: 'choose', id: choice }) : []
  if (!answer) return { refused: 'stale' }
  if (answer.type === 'choiceRefused') return { refused: answer.reason }
  const before = played ?? openRun(scenario, route).view()
  const { followed, strayed } = goOn(other, before, choices.slice(at + 1))
  const after = other.view()
  return { ...compareViews(before, after), from: at, route: other.route(), followed, strayed }
}

/**
 * The same choices again under these rules, from the first on: each where it lies open, else in the route's own way of choosing, as in `whatIf`.
 * `rules`: the procedures that are on, in any order; chance and what others decided stay as they were. `from`: how many choices are the same from
 * the beginning. Refused: another story's route.
 */
export function underRules(scenario: Scenario, route: Route, rules: readonly Id[], played?: View): WhatIf | { refused: 'otherStory' } {
  if (!isOf(scenario, route)) return { refused: 'otherStory' }
  const other = openRun(scenario, { ...route, rules: [...new Set(rules)].sort(), choices: [] })
  const before = played ?? openRun(scenario, route).view()
  const { followed, strayed } = goOn(other, before, route.choices, true)
  const after = other.view()
  const compared = compareViews(before, after)
  const shared = after.decisions.filter((one) => one.at < compared.from).length
  return { ...compared, route: other.route(), followed: followed - shared, strayed }
}

/** Goes on to an ending, or to where the route of before had stopped; `noFurther`: such a route also stops when all of it has been chosen again. */
function goOn(run: ProvableRun, before: View, recorded: readonly Id[], noFurther = false): Pick<WhatIf, 'followed' | 'strayed'> {
  const left = new Set(recorded)
  const liked = likings(before)
  const strayed: WhatIf['strayed'] = []
  let followed = 0
  for (let view = run.view(); view.made < MOST_CHOICES; view = run.view()) {
    const { offer, made } = view
    if (!offer || isPast(view, before) || (noFurther && before.ending === null && left.size === 0)) break
    const open = offer.choices.filter((one) => one.closed === null)
    const lies = [...left].filter((id) => offer.choices.some((one) => one.id === id))
    const same = lies.find((id) => open.some((one) => one.id === id))
    const took = same ?? byLiking(run, open, liked)
    if (took === undefined) break
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: took })
    left.delete(took)
    if (offer.kind === 'guess') continue
    if (same === undefined) strayed.push({ at: made, instead: lies[0] ?? null, took })
    else followed++
  }
  return { followed, strayed }
}

/** Whether a route that was never finished had come no further than this. */
function isPast(view: View, { ending, offer, day }: View): boolean {
  if (ending !== null) return false
  const ids = (one: View['offer']) =>
    one?.choices
      .map(({ id }) => id)
      .sort()
      .join()
  return view.day > day || (offer !== null && ids(view.offer) === ids(offer))
}

/** The ways of choosing that came most often in this route; all of them, when it has none. */
function likings({ decisions }: View): readonly Style[] {
  const times = STYLES.map((style) => decisions.filter((one) => one.style === style).length)
  return STYLES.filter((_style, n) => times[n] === Math.max(...times))
}

function byLiking(run: ProvableRun, open: readonly Choice[], liked: readonly Style[]): Id | undefined {
  const own = open.find(({ id }) => liked.some((style) => run.styleOf(id) === style))
  return (own ?? open[0])?.id
}
