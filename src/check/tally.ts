/** What was met on the way through a chair, and what went wrong there first. Filled by explore and stroll, sent between threads, read by findings. */
import type { Code } from '../compile/catalogue.ts'
import type { Opening, Rest } from '../engine/terrain.ts'
import type { Id, Route } from '../engine/types.ts'
import { type Ground, NOWHERE, optionsAt, type ReadLine, routeOf, type Spot } from './ground.ts'

/** Something that went wrong in a run: the first route that showed it, and how often it was met. */
export interface Trouble {
  code: Code
  spot: Spot
  /** The outcome, variable or fault it is about. */
  about: string
  /** The choice, rule or value in it. */
  detail: string
  route: Route
  times: number
}

/** Plain sets and maps, so that it can be sent as it is. */
export interface Tally {
  lines: Set<Spot>
  passages: Set<string>
  /** Choices that were open at least once, and that were seen closed. */
  open: Set<Id>
  closed: Set<Id>
  outcomes: Set<Id>
  /** By outcome, the rules that are named as its cause wherever it was met: `rule b8`, `alternative b8`. */
  because: Map<Id, Set<string>>
  endings: Set<Id>
  /** Who decided something that counts, in a line that was met. */
  decided: Set<Id>
  /** A thought that is mild was met. */
  mild: boolean
  troubles: Map<string, Trouble>
}

/** Moods in which a thought is mild. */
const MILD: readonly string[] = ['rustig', 'vriendelijk']

export function emptyTally(): Tally {
  return {
    lines: new Set(),
    passages: new Set(),
    open: new Set(),
    closed: new Set(),
    outcomes: new Set(),
    because: new Map(),
    endings: new Set(),
    decided: new Set(),
    mild: false,
    troubles: new Map(),
  }
}

export function addTally(to: Tally, from: Tally): void {
  for (const part of ['lines', 'passages', 'open', 'closed', 'outcomes', 'endings', 'decided'] as const)
    for (const one of from[part]) to[part].add(one)
  for (const [outcome, rules] of from.because) narrow(to, outcome, rules)
  to.mild ||= from.mild
  for (const [key, trouble] of from.troubles) {
    const before = to.troubles.get(key)
    if (!before) to.troubles.set(key, { ...trouble })
    else {
      before.times += trouble.times
      // The shortest route is the quickest to look at.
      if (trouble.route.choices.length < before.route.choices.length) before.route = trouble.route
    }
  }
}

export interface Watcher {
  /** Looks at a rest that was reached; `route` gives the choices that led here, asked for only when something is wrong. */
  see(opening: Opening, rest: Rest, route: () => Id[]): void
  tally: Tally
}

export function watcher(ground: Ground): Watcher {
  const tally = emptyTally()
  const seenLines = new Set<number>()
  const seenChoices = new Set<number>()

  const see = (opening: Opening, rest: Rest, route: () => Id[]) => {
    const trouble = (code: Code, spot: Spot, about: string, detail: string) => {
      const key = `${code} ${spot} ${about} ${detail}`
      const before = tally.troubles.get(key)
      if (before) before.times++
      else tally.troubles.set(key, { code, spot, about, detail, route: routeOf(ground, opening, route()), times: 1 })
    }
    for (const passage of rest.passages) tally.passages.add(passage)
    for (const n of rest.lines) {
      const line = ground.line(n)
      if (!seenLines.has(n)) {
        seenLines.add(n)
        meet(tally, line)
      }
      for (const { kind, id } of line.claims) {
        if (kind === 'choice' && ground.terrain.took(rest, id) === false) trouble('OW064', line.spot, line.outcome ?? '', id)
        if (kind === 'other' && !opening.carried.includes(id)) trouble('OW064', line.spot, line.outcome ?? '', id)
        if (kind === 'alternative' && opening.rules.includes(id)) trouble('OW065', line.spot, line.outcome ?? '', id)
        if (kind === 'rule' && !opening.rules.includes(id)) trouble('OW065', line.spot, line.outcome ?? '', id)
      }
    }
    for (const n of rest.choices) {
      if (seenChoices.has(n)) continue
      seenChoices.add(n)
      const choice = ground.choice(n)
      if (choice.closed) tally.closed.add(choice.id)
      else tally.open.add(choice.id)
    }
    const minutes = ground.terrain.value(rest, 'minuten')
    if (typeof minutes === 'number' && !rest.fault) {
      for (const { id, spot, cost, closed } of optionsAt(ground, rest)) {
        if (cost !== null && closed === null && cost > minutes) trouble('OW036', spot, id, String(cost))
      }
    }
    for (const { name, value, path } of rest.strays) trouble('OW066', ground.spotOf(path), name, String(value))
    if (rest.fault) {
      trouble(rest.fault.kind === 'loop' ? 'OW061' : 'OW068', ground.spotOf(rest.fault.path), '', rest.fault.text)
    } else if (rest.choices.length === 0) {
      const last = rest.lines.at(-1)
      const ended = rest.lines.some((n) => ground.line(n).ending !== null)
      if (!ended) trouble('OW060', last === undefined ? NOWHERE : ground.line(last).spot, '', '')
    } else {
      const options = optionsAt(ground, rest)
      if (options.every((option) => option.closed !== null)) {
        const rule = options.map((option) => option.closed).find((closed) => closed?.by === 'rule')
        trouble(rule ? 'OW063' : 'OW062', options[0]?.spot ?? NOWHERE, '', rule?.by === 'rule' ? rule.rule : '')
      }
    }
  }
  return { see, tally }
}

/** Only what is named every time stays. */
function narrow({ because }: Tally, outcome: Id, rules: ReadonlySet<string>): void {
  const before = because.get(outcome)
  because.set(outcome, new Set(before ? [...before].filter((one) => rules.has(one)) : rules))
}

function meet(tally: Tally, line: ReadLine): void {
  if (line.spot !== NOWHERE) tally.lines.add(line.spot)
  if (line.outcome !== null) {
    tally.outcomes.add(line.outcome)
    const rules = line.claims.filter(({ kind }) => kind === 'rule' || kind === 'alternative')
    narrow(tally, line.outcome, new Set(rules.map(({ kind, id }) => `${kind} ${id}`)))
  }
  if (line.ending !== null) tally.endings.add(line.ending)
  for (const who of line.decides) tally.decided.add(who)
  if (line.kind === 'thought' && line.mood !== null && MILD.includes(line.mood)) tally.mild = true
}
