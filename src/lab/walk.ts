/**
 * Leads one life through the story in one world. Chance is drawn by what is decided (the decision, the option, and how often it was met before),
 * so that the same person meets the same chance at the same decision under both rules. Called by lead.
 */
import { type Habit, preferred } from '../engine/chooser.ts'
import { STYLES } from '../engine/lines.ts'
import type { Id, Route } from '../engine/types.ts'
import { draw } from './chance.ts'
import { type Days, dayCounter, level } from './days.ts'
import type { Ground, ReadChoice, ReadLine } from './ground.ts'
import { CONDITIONS } from './layout.ts'
import type { Drawn } from './lives.ts'
import { habitOf } from './styles.ts'

/** A story that asks more than this goes round in circles. */
const MOST_CHOICES = 300

/** How the player's chair is led. */
export interface Way {
  seed: number
  /** How often a habit is followed where it can be, 0 … 1. */
  faithful: number
  follow: Follow | null
}

/** A recorded route to follow: where each choice stands in it, and the habit for the rest. */
export interface Follow {
  at: ReadonlyMap<Id, readonly number[]>
  habit: Habit
}

/** How it went in one world. Conditions are 0 open, 1 under way, 2 arranged, in the order of the layout. */
export interface Journey {
  choices: Id[]
  /** Place in the layout's endings, or −1: it came to none. */
  ending: number
  /** Why it came to none. */
  cut: string | null
  /** Places in the layout's outcomes, each once. */
  outcomes: Set<number>
  unintended: Set<number>
  /** Pairs of outcome and cause that are true in this life. */
  causes: Set<number>
  /** Null: this life never came to the gate. */
  gate: number[] | null
  end: number[]
  /** By counted meter. Null without a gate. */
  days: Days[] | null
}

/** Marks of what a draw is for. */
const FAITH = 0x7275_7374

export function walk(ground: Ground, drawn: Drawn, rules: readonly Id[], way: Way): Journey {
  const { run } = ground
  const journey: Journey = {
    choices: [],
    ending: -1,
    cut: null,
    outcomes: new Set(),
    unintended: new Set(),
    causes: new Set(),
    gate: null,
    end: [],
    days: null,
  }
  const taken = new Set<Id>()
  const holds = { rules: new Set(rules), decided: new Set(drawn.decided), taken }
  const chooses = hand(drawn, way)
  const counter = dayCounter(ground)
  run.open({ start: ground.start, chair: ground.chair, rules, carried: drawn.decided, seed: drawn.seed })
  let day = 1
  for (;;) {
    let gateDay = -1
    for (const n of run.lines) {
      const line = ground.line(n)
      if (line === null) continue
      if (line.day !== null) day = line.day
      if (line.gate && journey.gate === null) gateDay = day
      if (line.ending >= 0) journey.ending = line.ending
      for (const outcome of line.outcomes) reach(journey, outcome, holds)
    }
    if (gateDay >= 0) {
      // The line that closes the gate stands on the page before the next choice: what that page arranges, was arranged at the gate.
      journey.gate = conditionsIn(ground)
      counter.begin(gateDay)
    } else counter.turn(day)
    if (run.fault) {
      journey.cut = run.fault.text
      break
    }
    const options = run.choices.map((n) => ground.choice(n))
    const at = chooses(options)
    const option = options[at]
    if (!option) {
      if (journey.ending < 0) journey.cut = 'The story ran out without an ending.'
      break
    }
    if (journey.choices.length >= MOST_CHOICES) {
      journey.cut = `The story asks more than ${MOST_CHOICES} times.`
      break
    }
    journey.choices.push(option.id)
    taken.add(option.id)
    // An ending is where the story rests without a choice; before that it was only said.
    journey.ending = -1
    run.take(at)
  }
  if (journey.cut !== null) journey.ending = -1
  journey.end = conditionsIn(ground)
  journey.days = journey.gate && counter.close()
  return journey
}

interface Holds {
  rules: ReadonlySet<Id>
  decided: ReadonlySet<Id>
  taken: ReadonlySet<Id>
}

function reach(journey: Journey, { n, unintended, claims }: ReadLine['outcomes'][number], { rules, decided, taken }: Holds): void {
  journey.outcomes.add(n)
  if (unintended) journey.unintended.add(n)
  for (const { n: pair, id, holds } of claims) {
    const isTrue =
      holds === 'always' ||
      (holds === 'choice' && taken.has(id)) ||
      (holds === 'decided' && decided.has(id)) ||
      (holds === 'rule' && rules.has(id)) ||
      (holds === 'alternative' && !rules.has(id))
    if (isTrue) journey.causes.add(pair)
  }
}

function conditionsIn({ run }: Ground): number[] {
  return run.fault ? [] : CONDITIONS.map((meter) => level(run.value(meter)))
}

/** Picks at every rest of one journey. */
function hand(drawn: Drawn, { seed, faithful, follow }: Way): (options: readonly ReadChoice[]) => number {
  const { n: life, style } = drawn
  const habit = habitOf(style, follow?.habit ?? 'willekeurig')
  const met = new Map<number, number>()
  const followed = new Set<number>()
  return (options) => {
    const [first] = options
    if (!first) return -1
    const open: number[] = []
    for (let at = 0; at < options.length; at++) if (options[at]?.closed === null) open.push(at)
    const only = open[0] ?? -1
    // A guess changes nothing.
    if (open.length < 2 || first.guess) return only
    if (style === 'zoals' && follow) {
      const same = recorded(options, open, follow, followed)
      if (same >= 0) return same
    }
    const nth = met.get(first.decision) ?? 0
    met.set(first.decision, nth + 1)
    const liked = draw(seed ^ FAITH, life, first.decision, nth) < faithful ? preferred(habit, options, open) : open
    let best = -1
    let highest = -1
    // Every option has a chance of its own: one more on the list moves only those who take it.
    for (const at of liked) {
      const drawnFor = draw(seed, life, options[at]?.what ?? 0, nth)
      if (drawnFor > highest) {
        highest = drawnFor
        best = at
      }
    }
    return best
  }
}

/** The open option that stands earliest in the route and was not taken yet, or −1. */
function recorded(options: readonly ReadChoice[], open: readonly number[], { at: places }: Follow, followed: Set<number>): number {
  let found = -1
  let earliest = Number.POSITIVE_INFINITY
  for (const at of open) {
    for (const place of places.get(options[at]?.id ?? '') ?? []) {
      if (followed.has(place) || place >= earliest) continue
      earliest = place
      found = at
    }
  }
  if (found >= 0) followed.add(earliest)
  return found
}

/** How to follow a route: its choices by place, and for the rest the way of choosing that came most often in it. */
export function followOf(ground: Ground, { rules, choices }: Route, decided: readonly Id[], seed: number): Follow {
  const at = new Map<Id, number[]>()
  for (const [place, id] of choices.entries()) at.set(id, [...(at.get(id) ?? []), place])
  const times = new Map<string, number>()
  const { run } = ground
  run.open({ start: ground.start, chair: ground.chair, rules, carried: decided, seed })
  for (const id of choices) {
    const options = run.choices.map((n) => ground.choice(n))
    const place = options.findIndex((one) => one.id === id && one.closed === null)
    const style = options[place]?.style
    if (place < 0 || run.fault) break
    if (style) times.set(style, (times.get(style) ?? 0) + 1)
    run.take(place)
  }
  const most = Math.max(0, ...times.values())
  return { at, habit: STYLES.find((style) => most > 0 && times.get(style) === most) ?? 'willekeurig' }
}
