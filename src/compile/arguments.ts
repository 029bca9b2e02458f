/** What each kind of tag argument may be, looked up in the story it stands in. Called by conventions for every tag. */
import { AMBIENCES, type ArgKind, CAUSES, LIGHTS, MOODS, PLACES, SIDES, SOUNDS, STAGED, STYLES, THEORIES } from '../engine/lines.ts'
import { METERS } from '../engine/meters.ts'
import type { CompiledInk } from './ink.ts'
import { ID, type ScenarioFile } from './schema.ts'

/** Every name a story knows. */
export interface Names {
  scenario: ScenarioFile
  /** Null when Ink could not read the story: then what only Ink knows is not checked. */
  ink: CompiledInk | null
  choices: ReadonlySet<string>
  rules: ReadonlySet<string>
}

/** The arguments before this one: a mood belongs to somebody, a cause to its kind. */
type Check = (value: string, names: Names, before: readonly string[]) => string | null

const oneOf =
  (what: string, list: readonly string[]): Check =>
  (value) =>
    list.includes(value) ? null : `“${value}” is no ${what}; it can be ${list.join(', ')}.`

const keyOf =
  (what: string, part: 'outcomes' | 'endings' | 'documents' | 'asks'): Check =>
  (value, { scenario }) =>
    Object.hasOwn(scenario[part], value) ? null : `There is no ${what} “${value}” in scenario.json.`

const matching =
  (pattern: RegExp, wanted: string): Check =>
  (value) =>
    pattern.test(value) ? null : `“${value}” should be ${wanted}.`

const knownRule: Check = (value, { rules }) => (rules.has(value) ? null : `There is no rule “${value}” in LIST regels.`)

const knownCast: Check = (value, { scenario }) =>
  scenario.cast.some((member) => member.id === value) ? null : `There is nobody called “${value}” in the cast of scenario.json.`

export const CHECKS: Record<ArgKind, Check> = {
  place: (value, { scenario }) => {
    if (!(PLACES as readonly string[]).includes(value)) return `“${value}” is no place; it can be ${PLACES.join(', ')}.`
    return Object.hasOwn(scenario.places, value) ? null : `The place “${value}” has no name in scenario.json.`
  },
  light: oneOf('light', LIGHTS),
  side: oneOf('side', SIDES),
  sound: oneOf('sound', SOUNDS),
  ambience: oneOf('ambience', AMBIENCES),
  event: oneOf('event', STAGED),
  theory: oneOf('theory', THEORIES),
  style: oneOf('style', STYLES),
  closedBy: oneOf('reason', ['rule', 'time']),
  cause: oneOf('kind of cause', CAUSES),
  clocks: (value, { scenario }) =>
    scenario.clocks.some((one) => one.id === value) ? null : `There is no pair of clocks “${value}” in scenario.json.`,
  cast: knownCast,
  rule: knownRule,
  doc: keyOf('document', 'documents'),
  outcome: keyOf('outcome', 'outcomes'),
  ending: keyOf('ending', 'endings'),
  ask: keyOf('question', 'asks'),
  day: matching(/^[1-9]\d{0,3}$/, 'a day: a whole number from 1'),
  clock: matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time like 09:30'),
  number: matching(/^\d{1,4}$/, 'a whole number'),
  minutes: matching(/^[1-9]\d{0,3}$/, 'minutes: a whole number from 1'),
  id: matching(ID, 'an id: small letters, digits and _, a letter first, at most 40'),
  topic: () => null,
  mood: (value, { scenario }, [who = '']) => moodTrouble(scenario, who, value),
  variable: (value, { ink }) => {
    if (!METERS.some((meter) => meter.name === value))
      return `“${value}” is no meter; it can be ${METERS.map((one) => one.name).join(', ')}.`
    if (ink && ink.numberOf(value) === undefined) return `The story has no variable “${value}”.`
    return null
  },
  causeId: (value, names, [kind = '']) => {
    if (kind === 'choice') return names.choices.has(value) ? null : `There is no choice “${value}”.`
    if (kind === 'rule') return knownRule(value, names, [])
    return Object.hasOwn(names.scenario.causes, value) ? null : `The cause “${value}” has no sentence in scenario.json.`
  },
}

/** Why this member of the cast cannot have this mood, or null. */
export function moodTrouble(scenario: ScenarioFile, who: string, mood: string): string | null {
  if (!(MOODS as readonly string[]).includes(mood)) return `“${mood}” is no mood; it can be ${MOODS.join(', ')}.`
  const member = scenario.cast.find((one) => one.id === who)
  if (!member || (member.moods as readonly string[]).includes(mood)) return null
  return `${member.name} has no mood “${mood}” in scenario.json; there are ${member.moods.join(', ') || 'none'}.`
}
