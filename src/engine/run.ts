/** `openRun(scenario, route)`: one playthrough. A run is a function of its route; every host of the game drives this and nothing below it. */

import { fitCarried } from './carried.ts'
import { readCauses } from './causes.ts'
import { fingerprint, shuffled } from './chance.ts'
import { LIGHTS, MOODS, parseLine, parseTag, SIDES, STYLES, type Tag } from './lines.ts'
import { type Machine, openStory, type RawChoice, type RawLine } from './story.ts'
import type { Choice, Closed, Command, Event, Heading, Id, Line, Meter, Offer, Route, Run, Scenario, Style, Taken, View } from './types.ts'
import { EMPTY_VIEW, reduce, reduceAll } from './view.ts'
import { type Clear, clearWater, type Fact, type Reader, seenBy } from './waterline.ts'

interface Open {
  raw: RawChoice
  choice: Choice
  tags: Tag[]
}

/** A playthrough from the inside. */
interface Playing {
  scenario: Scenario
  route: Route
  machine: Machine
  facts: Fact[]
  taken: Taken[]
  made: Id[]
  open: Open[]
  offer: Offer | null
  meters: Partial<Record<Meter, number>>
  day: number
  lines: number
  /** Claims of the story that this run contradicts. */
  untrue: string[]
}

/** A run with what only proofs and tools ask for. */
export interface ProvableRun extends Run {
  /** Causes and tags that were not true in this run: mistakes of the story. */
  untrue(): string[]
  visits(knot: string): number
  /** How an option that is offered now would be done; no reader is told before it was. */
  styleOf(id: Id): Style | null
}

/**
 * Opens a route: plays its choices as far as they fit and stands still there. `seat` is who looks; without it, the chair that is played.
 * Throws only when the chair is not in the scenario: check that at the door.
 */
export function openRun(scenario: Scenario, route: Route, seat: Id = route.chair): ProvableRun {
  const reader: Reader = { seat, chair: route.chair, cast: scenario.cast }
  const see = (fact: Fact): Event => seenBy(reader, fact)
  let playing = play(scenario, route, seat)
  let view: View = reduceAll(EMPTY_VIEW, playing.facts.map(see))

  const misfit = playing.made.length < route.choices.length
  if (misfit) {
    const at = playing.made.length
    view = reduce(view, { type: 'routeStopped', at, id: route.choices[at] ?? '', of: route.choices.length })
  }

  const pass = (events: Event[]): Event[] => {
    view = reduceAll(view, events)
    return events
  }

  return {
    apply(command: Command): Event[] {
      if (command.type === 'rewind') {
        const { to } = command
        if (!Number.isInteger(to) || to < 0 || to > playing.made.length) return pass([{ type: 'choiceRefused', id: '', reason: 'stale' }])
        playing = play(scenario, { ...playing.route, choices: playing.made.slice(0, to) }, seat)
        return pass([{ type: 'rewound', to, events: playing.facts.map(see) }])
      }
      const refusal = refuse(playing, command)
      if (refusal) return pass([{ type: 'choiceRefused', id: command.id, reason: refusal }])
      return pass(take(playing, command.id).map(see))
    },
    view: () => view,
    route: () => ({ ...playing.route, hash: scenario.hash, choices: [...playing.made] }),
    events: () => playing.facts.map(see),
    untrue: () => playing.untrue,
    visits: (knot) => playing.machine.visits(knot),
    styleOf: (id) => styleIn(playing.open.find((one) => one.choice.id === id)?.tags ?? []),
  }
}

/** The procedures that are on. A route of an older story that names none of those that came later was made before them: they are as today. */
function rulesOf({ procedures, hash }: Scenario, route: Route): Id[] {
  const later = procedures.filter((one) => one.later)
  const older = route.hash !== hash && later.every(({ id }) => !route.rules.includes(id))
  const on = procedures.filter((one) => route.rules.includes(one.id) || (older && one.later === true && one.on))
  return on.map(({ id }) => id).sort()
}

function play(scenario: Scenario, route: Route, seat: Id): Playing {
  const rules = rulesOf(scenario, route)
  const { fit: carried, strange } = fitCarried(scenario, route.chair, route.carried)
  const fitted: Route = { ...route, rules, carried }
  const playing: Playing = {
    scenario,
    route: fitted,
    machine: openStory(scenario, fitted),
    facts: [],
    taken: [],
    made: [],
    open: [],
    offer: null,
    meters: {},
    day: 1,
    lines: 0,
    untrue: [],
  }
  playing.facts.push({ type: 'runOpened', scenario: scenario.id, hash: scenario.hash, chair: route.chair, rules, carried, strange, seat })
  goOn(playing)
  for (const id of route.choices) {
    const kind = playing.offer?.kind === 'guess' ? 'guess' : 'choose'
    if (refuse(playing, { type: kind, id })) break
    take(playing, id)
  }
  return playing
}

function refuse(playing: Playing, command: { type: 'choose' | 'guess'; id: Id }): 'stale' | 'closed' | null {
  const found = playing.open.find((one) => one.choice.id === command.id)
  const kind = playing.offer?.kind === 'guess' ? 'guess' : 'choose'
  if (!found || kind !== command.type) return 'stale'
  return found.choice.closed ? 'closed' : null
}

/** Takes an open choice or guess and plays on to the next rest. The caller has asked `refuse` first. */
function take(playing: Playing, id: Id): Fact[] {
  const from = playing.facts.length
  const { open, offer, day } = playing
  const found = open.find((one) => one.choice.id === id)
  if (!found || !offer) return []
  const at = playing.made.length
  playing.made.push(id)
  if (offer.kind === 'guess') {
    const truth = open.find((one) => one.tags.some((tag) => tag.name === 'true'))?.choice.text ?? ''
    const guess = { at, who: offer.who, question: offer.question, guessed: found.choice.text, truth, day }
    playing.facts.push({ type: 'guessMade', guess })
  } else {
    const style = styleIn(found.tags)
    const taken: Taken = { at, id, text: found.choice.text, day, cost: found.choice.cost, style }
    playing.taken.push(taken)
    playing.facts.push({ type: 'choiceTaken', taken })
  }
  playing.machine.choose(found.raw.index)
  goOn(playing)
  return playing.facts.slice(from)
}

/** Lets the story speak until it rests, and notes what happened. */
function goOn(playing: Playing): void {
  const { facts, machine } = playing
  const from = facts.length
  const rest = machine.rest()
  let ending: Id | null = null
  for (const raw of rest.lines) ending = tell(playing, raw) ?? ending

  const now = machine.meters()
  const changed: Partial<Record<Meter, number>> = {}
  for (const [name, value] of Object.entries(now) as [Meter, number][]) if (playing.meters[name] !== value) changed[name] = value
  playing.meters = now
  if (Object.keys(changed).length > 0) facts.push({ type: 'metersChanged', meters: changed })

  playing.open = rest.choices.map((raw) => openChoice(raw))
  playing.offer = null
  if (rest.fault) {
    playing.open = []
    facts.push({ type: 'storyFaulted', message: rest.fault })
  } else if (playing.open.length > 0) {
    playing.offer = offerOf(playing, facts.slice(from))
    facts.push({ type: 'choicesOffered', offer: playing.offer })
  } else if (ending) {
    facts.push({ type: 'endingReached', ending }, clearWater(facts, playing.meters))
  } else {
    facts.push({ type: 'storyFaulted', message: 'The story ran out without an ending.' })
  }
}

/** One line of story with its tags, as facts: first the stage, then the words, then what came of it. Returns the ending it names. */
function tell(playing: Playing, raw: RawLine): Id | null {
  const { facts, scenario } = playing
  const tags = raw.tags.map(parseTag)
  stage(playing, tags)

  const parsed = parseLine(raw.text)
  const member = parsed.name === null ? undefined : scenario.cast.find((one) => one.name === parsed.name)
  if (parsed.name !== null && !member) playing.untrue.push(`unknown speaker: ${parsed.name}`)
  const kind = member ? parsed.kind : 'narration'
  const text = member ? parsed.text : raw.text
  const line: Line & { text: string } = {
    n: playing.lines++,
    kind,
    who: member?.id ?? null,
    mood: member ? known(MOODS, parsed.mood) : null,
    text,
    size: text.length < 40 ? 1 : text.length < 80 ? 2 : 3,
    heading: headingOf(tags),
    heavy: argOf(tags, 'heavy'),
    minutes: raw.meters.minuten ?? null,
  }
  if (kind === 'thought') facts.push({ type: 'thoughtSurfaced', line, clear: clearOf(tags, raw.meters) })
  else facts.push({ type: kind === 'speech' ? 'lineSpoken' : 'lineNarrated', line })

  for (const tag of tags) {
    const [first = ''] = tag.args
    if (tag.name === 'doc') facts.push({ type: 'documentLanded', doc: first, day: playing.day, line: line.n })
    else if (tag.name === 'theory') facts.push({ type: 'theoryTouched', theory: first, line: line.n })
    else if (tag.name === 'ask') facts.push({ type: 'asked', ask: first })
    else if (tag.name === 'recall') facts.push({ type: 'recalled', ask: first })
    else if (tag.name === 'outcome') reach(playing, first, tags, line)
  }
  return argOf(tags, 'ending')
}

function stage(playing: Playing, tags: Tag[]): void {
  const { facts } = playing
  // The day first: everything else on this line happens on it, in whatever order the tags stand.
  const day = argOf(tags, 'day')
  if (day !== null) {
    playing.day = Number(day)
    facts.push({ type: 'dayTurned', day: playing.day })
  }
  for (const tag of tags) {
    const [first = '', second = ''] = tag.args
    switch (tag.name) {
      case 'scene':
        facts.push({ type: 'placeChanged', place: first, light: known(LIGHTS, second) ?? 'dag' })
        break
      case 'clock':
        facts.push({ type: 'clockSet', clock: first })
        break
      case 'clocks':
        facts.push({ type: 'clocksTurned', clocks: first, day: playing.day })
        break
      case 'enter':
        facts.push({ type: 'entered', who: first, side: known(SIDES, second) ?? 'midden' })
        break
      case 'exit':
        facts.push({ type: 'left', who: first })
        break
      case 'mood': {
        const mood = known(MOODS, second)
        if (mood) facts.push({ type: 'moodChanged', who: first, mood })
        break
      }
      case 'sound':
        facts.push({ type: 'soundHeard', sound: first })
        break
      case 'ambience':
        facts.push({ type: 'ambienceChanged', ambience: first })
        break
      case 'event':
        facts.push({ type: 'staged', event: first, who: second || null })
        break
    }
  }
}

function reach(playing: Playing, id: Id, tags: Tag[], line: Line & { text: string }): void {
  const { scenario, route, taken, facts, day } = playing
  const { causes, untrue } = readCauses(tags, scenario, route, taken)
  playing.untrue.push(...untrue.map((claim) => `${id} ${claim}`))
  if (causes.length === 0) playing.untrue.push(`${id} has no cause`)
  const unintended = tags.some((tag) => tag.name === 'unintended')
  const title = scenario.outcomes[id]?.title ?? id
  facts.push({ type: 'outcomeReached', outcome: { id, title, text: line.text, who: line.who, line: line.n, day, unintended, causes } })
}

function headingOf(tags: Tag[]): Heading | null {
  const scene = tags.find((tag) => tag.name === 'scene')
  const day = argOf(tags, 'day')
  if (!scene && day === null) return null
  return {
    place: scene?.args[0] ?? null,
    light: scene ? (known(LIGHTS, scene.args[1] ?? null) ?? 'dag') : null,
    day: day === null ? null : Number(day),
    clock: argOf(tags, 'clock'),
  }
}

function clearOf(tags: Tag[], meters: Partial<Record<Meter, number>>): Clear {
  const clear = tags.find((tag) => tag.name === 'clear')
  if (!clear) return 'none'
  const [name, least] = clear.args
  if (name === undefined) return 'all'
  return (meters[name as Meter] ?? 0) >= Number(least) ? 'player' : 'none'
}

function openChoice(raw: RawChoice): Open {
  const tags = raw.tags.map(parseTag)
  const cost = argOf(tags, 'cost')
  const choice: Choice = { id: argOf(tags, 'id') ?? '', text: raw.text, cost: cost === null ? null : Number(cost), closed: closedOf(tags) }
  return { raw, choice, tags }
}

function closedOf(tags: Tag[]): Closed | null {
  const closed = tags.find((tag) => tag.name === 'closed')
  if (!closed) return null
  const [by, rule = ''] = closed.args
  return by === 'rule' ? { by: 'rule', rule } : { by: 'time' }
}

/** Guesses stand in an order that belongs to the route, so that the real thought has no place of its own. */
function offerOf(playing: Playing, facts: readonly Fact[]): Offer {
  const who = playing.open.map((one) => argOf(one.tags, 'guess')).find((one) => one !== null)
  const choices = playing.open.map((one) => one.choice)
  if (!who) return { kind: 'choice', choices }
  const question = facts.findLast((fact) => fact.type === 'lineNarrated')
  const seed = fingerprint(`${playing.route.seed} ${playing.made.length}`)
  return { kind: 'guess', who, question: question?.line.text ?? '', choices: shuffled(choices, seed) }
}

function styleIn(tags: readonly Tag[]): Style | null {
  return known(STYLES, argOf(tags, 'style'))
}

function argOf(tags: readonly Tag[], name: string): string | null {
  return tags.find((tag) => tag.name === name)?.args[0] ?? null
}

function known<T extends string>(list: readonly T[], value: string | null): T | null {
  return list.find((one) => one === value) ?? null
}
