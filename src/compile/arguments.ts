/** What each kind of tag argument may be, looked up in the story it stands in. Called by conventions for every tag. */
import { AMBIENCES, type ArgKind, CAUSES, LIGHTS, MOODS, PLACES, SIDES, SOUNDS, STAGED, STYLES } from '../engine/lines.ts'
import { METERS } from '../engine/meters.ts'
import type { Code } from './catalogue.ts'
import type { Sentence } from './complaint.ts'
import type { CompiledInk } from './ink.ts'
import { ID, type ScenarioFile } from './schema.ts'
import { noCard } from './theory.ts'

/** Every name a story knows. */
export interface Names {
  scenario: ScenarioFile
  /** Null when Ink could not read the story: then what only Ink knows is not checked. */
  ink: CompiledInk | null
  choices: ReadonlySet<string>
  rules: ReadonlySet<string>
  /** The theories that have a card. */
  theories: ReadonlySet<string>
}

/** Why an argument is wrong. */
export interface Trouble {
  code: Code
  says: Sentence
}

/** The arguments before this one: a mood belongs to somebody, a cause to its kind. */
type Check = (value: string, names: Names, before: readonly string[]) => Trouble | null

const because = (code: Code, nl: string, en: string): Trouble => ({ code, says: { nl, en } })

/** A name from a closed list: says what it can be. */
function listed(code: Code, what: Sentence, list: readonly string[], value: string): Trouble | null {
  if (list.includes(value)) return null
  const all = list.join(', ')
  return because(code, `“${value}” is geen ${what.nl}. Kies uit: ${all}.`, `“${value}” is no ${what.en}; it can be ${all}.`)
}

const oneOf =
  (code: Code, what: Sentence, list: readonly string[]): Check =>
  (value) =>
    listed(code, what, list, value)

const keyOf =
  (code: Code, part: 'outcomes' | 'endings' | 'documents' | 'asks', none: Sentence): Check =>
  (value, { scenario }) =>
    Object.hasOwn(scenario[part], value)
      ? null
      : because(
          code,
          `In scenario.json staat ${none.nl} “${value}”. Zet het daar bij “${part}”.`,
          `There is no ${none.en} “${value}” in scenario.json; add it there under “${part}”.`,
        )

const matching =
  (pattern: RegExp, wanted: Sentence): Check =>
  (value) =>
    pattern.test(value) ? null : because('OW018', `“${value}” moet ${wanted.nl} zijn.`, `“${value}” should be ${wanted.en}.`)

const ruleOr =
  (code: Code): Check =>
  (value, { rules }) =>
    rules.has(value) ? null : because(code, `Er is geen regel “${value}” in LIST regels.`, `There is no rule “${value}” in LIST regels.`)

const knownCast: Check = (value, { scenario }) =>
  // That the player is missing from the cast is said there.
  value === 'jij' || scenario.cast.some((member) => member.id === value)
    ? null
    : because(
        'OW020',
        `In de cast van scenario.json heet niemand “${value}”. Schrijf de id, zoals ${some(scenario.cast.map((one) => one.id))}.`,
        `There is nobody called “${value}” in the cast of scenario.json; write an id, like ${some(scenario.cast.map((one) => one.id))}.`,
      )

export const CHECKS: Record<ArgKind, Check> = {
  place: (value, { scenario }) =>
    listed('OW013', { nl: 'plaats', en: 'place' }, PLACES, value) ??
    (Object.hasOwn(scenario.places, value)
      ? null
      : because(
          'OW013',
          `De plaats “${value}” heeft nog geen naam in scenario.json. Zet die daar bij “places”.`,
          `The place “${value}” has no name in scenario.json; add it there under “places”.`,
        )),
  light: oneOf('OW020', { nl: 'licht', en: 'light' }, LIGHTS),
  side: oneOf('OW020', { nl: 'kant', en: 'side' }, SIDES),
  sound: oneOf('OW014', { nl: 'geluid', en: 'sound' }, SOUNDS),
  ambience: oneOf('OW014', { nl: 'achtergrondgeluid', en: 'ambience' }, AMBIENCES),
  event: oneOf('OW020', { nl: 'gebeurtenis', en: 'event' }, STAGED),
  theory: (value, { theories }) => (theories.has(value) ? null : { code: 'OW026', says: noCard(value, theories) }),
  style: oneOf('OW020', { nl: 'stijl', en: 'style' }, STYLES),
  closedBy: oneOf('OW018', { nl: 'reden', en: 'reason' }, ['rule', 'time']),
  cause: oneOf('OW021', { nl: 'soort oorzaak', en: 'kind of cause' }, CAUSES),
  clocks: (value, { scenario }) =>
    scenario.clocks.some((one) => one.id === value)
      ? null
      : because(
          'OW020',
          `In scenario.json staat geen paar klokken “${value}”. Zet het daar bij “clocks”.`,
          `There is no pair of clocks “${value}” in scenario.json; add it there under “clocks”.`,
        ),
  cast: knownCast,
  rule: ruleOr('OW020'),
  doc: keyOf('OW015', 'documents', { nl: 'geen document', en: 'document' }),
  outcome: keyOf('OW020', 'outcomes', { nl: 'geen uitkomst', en: 'outcome' }),
  ending: keyOf('OW020', 'endings', { nl: 'geen einde', en: 'ending' }),
  ask: keyOf('OW020', 'asks', { nl: 'geen vraag', en: 'question' }),
  day: matching(/^[1-9]\d{0,3}$/, { nl: 'een heel getal vanaf 1', en: 'a day: a whole number from 1' }),
  clock: matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { nl: 'een tijd zoals 09:30', en: 'a time like 09:30' }),
  number: matching(/^\d{1,4}$/, { nl: 'een heel getal', en: 'a whole number' }),
  minutes: matching(/^[1-9]\d{0,3}$/, { nl: 'een heel aantal minuten vanaf 1', en: 'minutes: a whole number from 1' }),
  id: matching(ID, {
    nl: 'een id (kleine letters, cijfers en _, eerst een letter, hoogstens 40 tekens)',
    en: 'an id: small letters, digits and _, a letter first, at most 40',
  }),
  topic: () => null,
  mood: (value, { scenario }, [who = '']) => moodTrouble(scenario, who, value),
  variable: (value, { ink }) => {
    const meters = METERS.map((meter) => meter.name)
    const trouble = listed('OW020', { nl: 'meter', en: 'meter' }, meters, value)
    if (trouble) return trouble
    if (ink && ink.numberOf(value) === undefined)
      return because('OW020', `Het verhaal heeft geen variabele “${value}”.`, `The story has no variable “${value}”.`)
    return null
  },
  causeId: (value, names, [kind = '']) => {
    if (kind === 'choice')
      return names.choices.has(value)
        ? null
        : because(
            'OW021',
            `Er is geen keuze “${value}”. Schrijf de #id van een keuze.`,
            `There is no choice “${value}”; write the #id of a choice.`,
          )
    if (kind === 'rule' || kind === 'alternative') return ruleOr('OW021')(value, names, [])
    // Of a story that Ink cannot read nobody knows which decisions travel.
    if (kind === 'other' && (!names.ink || names.ink.listOf('besluiten')?.has(value))) return null
    if (Object.hasOwn(names.scenario.causes, value)) return null
    return because(
      'OW021',
      `De oorzaak “${value}” heeft nog geen zin in scenario.json. Zet die daar bij “causes”.`,
      `The cause “${value}” has no sentence in scenario.json; add it there under “causes”.`,
    )
  },
}

/** How an argument is called when a sentence shows the form of its tag. */
export const ARG_NAMES: Record<ArgKind, Sentence> = {
  place: { nl: 'plaats', en: 'place' },
  light: { nl: 'licht', en: 'light' },
  cast: { nl: 'wie', en: 'who' },
  side: { nl: 'kant', en: 'side' },
  mood: { nl: 'stemming', en: 'mood' },
  sound: { nl: 'geluid', en: 'sound' },
  ambience: { nl: 'achtergrondgeluid', en: 'ambience' },
  day: { nl: 'dag', en: 'day' },
  clock: { nl: 'tijd', en: 'time' },
  clocks: { nl: 'klokken', en: 'clocks' },
  event: { nl: 'gebeurtenis', en: 'event' },
  doc: { nl: 'document', en: 'document' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  cause: { nl: CAUSES.join('|'), en: CAUSES.join('|') },
  causeId: { nl: 'naam', en: 'name' },
  theory: { nl: 'theorie', en: 'theory' },
  ask: { nl: 'vraag', en: 'question' },
  topic: { nl: 'onderwerp', en: 'topic' },
  variable: { nl: 'meter', en: 'meter' },
  number: { nl: 'getal', en: 'number' },
  ending: { nl: 'einde', en: 'ending' },
  id: { nl: 'id', en: 'id' },
  style: { nl: 'stijl', en: 'style' },
  minutes: { nl: 'minuten', en: 'minutes' },
  closedBy: { nl: 'rule|time', en: 'rule|time' },
  rule: { nl: 'regel', en: 'rule' },
}

/** Why this member of the cast cannot have this mood, or null. */
export function moodTrouble(scenario: ScenarioFile, who: string, mood: string): Trouble | null {
  const trouble = listed('OW012', { nl: 'stemming', en: 'mood' }, MOODS, mood)
  if (trouble) return trouble
  const member = scenario.cast.find((one) => one.id === who)
  if (!member || (member.moods as readonly string[]).includes(mood)) return null
  const has = member.moods.join(', ')
  return because(
    'OW012',
    `${member.name} heeft in scenario.json geen stemming “${mood}”, wel: ${has || 'geen enkele'}. Zet haar erbij of kies een andere.`,
    `${member.name} has no mood “${mood}” in scenario.json; there are ${has || 'none'}. Add it there or take another.`,
  )
}

function some(names: readonly string[]): string {
  return names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join(', ')
}
