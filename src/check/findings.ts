/** From what was met in every chair to complaints with a number, a place and a sentence. Called by check. */

import type { Code } from '../compile/catalogue.ts'
import { type Complaint, complaint, type Sentence } from '../compile/complaint.ts'
import type { Found } from '../compile/scan.ts'
import { encodeRoute } from '../engine/route.ts'
import type { Chair, Id, Scenario } from '../engine/types.ts'
import { type Expected, expectedIn, isForWriters, isThought, namesIn, spotOfFound } from './expected.ts'
import type { Explored } from './explore.ts'
import { NOWHERE, type Spot } from './ground.ts'
import { troubleSays } from './says.ts'
import type { Strolled } from './stroll.ts'
import type { Tally, Trouble } from './tally.ts'
import { dominating, type Weighed } from './weigh.ts'
import type { Proof } from './work.ts'

/** Everything one chair gave. */
export interface ChairResult {
  chair: Chair
  tally: Tally
  expected: Expected
  explored: Explored[]
  /** All runs together. */
  strolled: Strolled
  weighed: Weighed
  /** Rules the chair asks for, with whether turning one was noticed; null while that was not looked at. */
  notices: Map<Id, boolean>
  /** What was met, under every combination of rules. */
  proof: 'all' | 'courses' | 'part'
  claims: Proof | null
}

export interface Evidence {
  scenario: Scenario
  found: readonly Found[]
  chairs: readonly ChairResult[]
  /** Stopped early: what was not met yet says nothing. */
  stopped: boolean
  /** Where a part of scenario.json or of the json of a chair stands. */
  spotOf(...path: PropertyKey[]): { file: string; line: number }
  /** Where LIST regels stands. */
  ruleLine: { file: string; line: number }
  /** Whether another story asks for this rule. */
  elsewhere(rule: Id): boolean
}

export function findings(evidence: Evidence): Complaint[] {
  const { scenario, chairs, stopped } = evidence
  const troubles = chairs.flatMap(({ chair, tally }) => [...tally.troubles.values()].map((trouble) => tell(scenario, chair, trouble)))
  const rounds = chairs.flatMap(({ chair, explored }) => explored.flatMap((one) => circles(scenario, chair, one)))
  // Of a story that was not played to its ends nobody knows what it leaves unmet.
  if (stopped || chairs.some(({ explored }) => explored.some((one) => one.broken))) return [...troubles, ...rounds]
  return [
    ...troubles,
    ...rounds,
    ...unmet(evidence),
    ...weighing(evidence),
    ...dignity(evidence),
    ...ruleless(evidence),
    ...oneSided(evidence),
  ]
}

/** `story/milan/slot.ink:12` as file and line; a place nobody knows is the beginning of the chair. */
function placeOf(scenario: Scenario, chair: Chair, spot: Spot): { file: string; line: number } {
  const known = spot === NOWHERE || spot === '' ? (scenario.passages[chair.start ?? ''] ?? `story/${scenario.id}.ink:1`) : spot
  const colon = known.lastIndexOf(':')
  return { file: known.slice(0, colon), line: Number(known.slice(colon + 1)) }
}

function tell(scenario: Scenario, chair: Chair, trouble: Trouble): Complaint {
  const { file, line } = placeOf(scenario, chair, trouble.spot)
  return { ...complaint(trouble.code, file, line, troubleSays(scenario, chair, trouble)), route: encodeRoute(trouble.route) }
}

function circles(scenario: Scenario, chair: Chair, { stuck, rounds }: Explored): Complaint[] {
  const at = (code: Code, spot: Spot, route: Explored['stuck'][number]['route'], says: Sentence) => {
    const { file, line } = placeOf(scenario, chair, spot)
    return { ...complaint(code, file, line, says), route: encodeRoute(route) }
  }
  return [
    ...stuck.map(({ spot, route }) =>
      at('OW061', spot, route, {
        nl: `Vanaf deze keuze komt de stoel ${chair.id} nooit meer bij een einde.`,
        en: `From this choice the chair ${chair.id} never comes to an ending any more.`,
      }),
    ),
    ...rounds.map(({ spot, id, route }) =>
      at('OW069', spot, route, {
        nl: `Met de keuze “${id}” kun je rondgaan zonder dat er iets verandert, zo vaak als je wilt.`,
        en: `With the choice “${id}” one can go round without anything changing, as often as one likes.`,
      }),
    ),
  ]
}

// ---------------------------------------------------------------- never met

function unmet({ scenario, found, chairs, spotOf }: Evidence): Complaint[] {
  const complaints: Complaint[] = []
  const met = (part: (tally: Tally) => ReadonlySet<string>, name: string) => chairs.some(({ tally }) => part(tally).has(name))
  const expecting = (part: keyof Expected, name: string) => chairs.filter(({ expected }) => expected[part].has(name))
  const who = (list: readonly ChairResult[]) => list.map(({ chair }) => chair.id).join(', ')
  const announced = scenario.chairs.filter((chair) => !chair.ready && chair.start)
  const coming = new Set(announced.flatMap((chair) => [...expectedIn(scenario, found, chair.start ?? '').passages]))
  const silent = new Set<string>()

  for (const one of found) {
    if (one.kind !== 'knot' || one.isFunction || isForWriters(one.name)) continue
    const owners = expecting('passages', one.name)
    if (met((tally) => tally.passages, one.name) || (owners.length === 0 && coming.has(one.name))) continue
    silent.add(one.name)
    complaints.push(
      complaint('OW050', one.file, one.line, {
        nl:
          owners.length > 0
            ? `Geen enkele route van ${who(owners)} komt in de passage “${one.name}”.`
            : `Nergens in het verhaal staat een weg naar de passage “${one.name}”.`,
        en:
          owners.length > 0
            ? `No route of ${who(owners)} comes to the passage “${one.name}”.`
            : `Nothing in the story leads to the passage “${one.name}”.`,
      }),
    )
  }

  const told = new Set<string>()
  let row: { first: { file: string; line: number }; count: number } | null = null
  const close = () => {
    if (row) {
      const more = row.count - 1
      complaints.push(
        complaint('OW055', row.first.file, row.first.line, {
          nl: `Deze regel${more > 0 ? ` en de ${more} erna` : ''} komt in geen enkele route voor.`,
          en: `This line${more > 0 ? ` and the ${more} after it` : ''} appears in no route.`,
        }),
      )
    }
    row = null
  }
  for (const one of found) {
    if (one.kind === 'spent') continue
    if (silent.has(one.knot) || one.kind === 'knot' || one.kind === 'gather') {
      close()
      continue
    }
    if (one.kind === 'choice') {
      close()
      for (const id of new Set(namesIn(one, 'id'))) {
        const owners = expecting('choices', id)
        if (owners.length === 0 || told.has(`choice ${id}`) || met((tally) => tally.open, id)) continue
        told.add(`choice ${id}`)
        const closed = met((tally) => tally.closed, id)
        complaints.push(
          complaint('OW051', one.file, one.line, {
            nl: closed
              ? `De keuze “${id}” is in elke route van ${who(owners)} dicht.`
              : `Geen enkele route van ${who(owners)} biedt de keuze “${id}”.`,
            en: closed
              ? `The choice “${id}” is closed in every route of ${who(owners)}.`
              : `No route of ${who(owners)} offers the choice “${id}”.`,
          }),
        )
      }
      continue
    }
    const spot = spotOfFound(one)
    const owners = expecting('lines', spot)
    if (owners.length === 0 || met((tally) => tally.lines, spot)) {
      if (owners.length > 0) close()
      continue
    }
    for (const id of namesIn(one, 'outcome')) {
      if (told.has(id) || met((tally) => tally.outcomes, id)) continue
      told.add(id)
      complaints.push(
        complaint('OW053', one.file, one.line, {
          nl: `De uitkomst “${id}” gebeurt in geen enkele route van ${who(owners)}.`,
          en: `The outcome “${id}” happens in no route of ${who(owners)}.`,
        }),
      )
    }
    if (isThought(one)) {
      complaints.push(
        complaint('OW052', one.file, one.line, {
          nl: `Deze gedachte komt in geen enkele route van ${who(owners)} boven.`,
          en: `This thought surfaces in no route of ${who(owners)}.`,
        }),
      )
      close()
    } else if (row) row.count++
    else row = { first: one, count: 1 }
  }
  close()

  for (const id of Object.keys(scenario.endings)) {
    const owners = expecting('endings', id)
    if (owners.length === 0 || met((tally) => tally.endings, id)) continue
    const { file, line } = spotOf('endings', id)
    complaints.push(
      complaint('OW054', file, line, {
        nl: `Geen enkele route van ${who(owners)} komt bij het einde “${id}”.`,
        en: `No route of ${who(owners)} comes to the ending “${id}”.`,
      }),
    )
  }
  return complaints
}

// ---------------------------------------------------------------- choices that are none

function weighing({ scenario, chairs, spotOf }: Evidence): Complaint[] {
  return chairs.flatMap(({ chair, weighed, explored, proof, strolled, tally }) => [
    ...dominating(weighed).map(({ better, worse, spot, situations }) => {
      const { file, line } = placeOf(scenario, chair, spot)
      return complaint('OW070', file, line, {
        nl: `Waarom zou iemand “${worse}” kiezen? “${better}” is in ${situations} situaties nooit slechter en soms beter: bij tijd, bij elke meter en bij wat niemand bedoelde.`,
        en: `Why would anybody choose “${worse}”? In ${situations} situations “${better}” is never worse and sometimes better: in time, in every meter and in what nobody meant.`,
      })
    }),
    ...[...tally.endings].flatMap((id) => {
      if (waysTo(id, { proof, explored, strolled }) !== 1) return []
      const { file, line } = spotOf('endings', id)
      return complaint('OW073', file, line, {
        nl: `Bij het einde “${id}” komt de stoel ${chair.id} maar op één manier.`,
        en: `The chair ${chair.id} comes to the ending “${id}” in one single way.`,
      })
    }),
  ])
}

/** How many ways were found to an ending: one, or more (2). */
export function waysTo(ending: Id, { proof, explored, strolled }: Pick<ChairResult, 'proof' | 'explored' | 'strolled'>): number {
  return proof !== 'part' ? Math.max(0, ...explored.map((one) => one.ways[ending] ?? 0)) : (strolled.ways.get(ending)?.size ?? 2)
}

/** The client decides something too, and somebody thinks something mild. */
function dignity({ scenario, chairs, spotOf }: Evidence): Complaint[] {
  const client = scenario.cast.find((member) => member.chair === 'client')
  return chairs.flatMap(({ chair, tally, strolled }) => {
    const { file: path, line } = spotOf(
      'chairs',
      scenario.chairs.findIndex((one) => one.id === chair.id),
    )
    const complaints: Complaint[] = []
    const own = chair.id === 'client'
    const real = own
      ? [...strolled.choices.values()].some((choice) => choice.taken > 0 && choice.taken < choice.offered)
      : client !== undefined && tally.decided.has(client.id)
    if (!real) {
      const says: Sentence = own
        ? {
            nl: 'In de stoel client is er geen enkel punt waar je tussen twee dingen kunt kiezen.',
            en: 'In the chair client there is no point at which one can choose between two things.',
          }
        : client
          ? {
              nl: `In de stoel ${chair.id} beslist ${client.name} nergens zelf iets wat telt; zet #decides: ${client.id} waar dat gebeurt.`,
              en: `In the chair ${chair.id} ${client.name} nowhere decides anything that counts; put #decides: ${client.id} where it happens.`,
            }
          : {
              nl: 'Wie is de cliënt? Zet bij die persoon in de cast "chair": "client".',
              en: 'Who is the client? Give that person in the cast "chair": "client".',
            }
      complaints.push(complaint('OW071', path, line, says))
    }
    if (!tally.mild) {
      complaints.push(
        complaint('OW072', path, line, {
          nl: `In de stoel ${chair.id} denkt niemand iets milds: een gedachte met de stemming rustig of vriendelijk.`,
          en: `In the chair ${chair.id} nobody thinks anything mild: a thought with the mood rustig or vriendelijk.`,
        }),
      )
    }
    return complaints
  })
}

/** In a story for the rules lab each rule has something that only happens with it and something that only happens without, in every chair that asks for it. */
function oneSided({ scenario, chairs }: Evidence): Complaint[] {
  if (!scenario.lab) return []
  return chairs.flatMap(({ chair, notices, tally }) => {
    const named = new Set([...tally.because.values()].flatMap((rules) => [...rules]))
    const { file, line } = placeOf(scenario, chair, NOWHERE)
    return [...notices.keys()].sort().flatMap((rule) => [
      ...(named.has(`rule ${rule}`)
        ? []
        : [
            complaint('OW076', file, line, {
              nl: `De stoel ${chair.id} vraagt naar regel “${rule}”, en geen enkele uitkomst gebeurt daar alleen als die aan staat. Zet bij een uitkomst, overal waar ze staat, #because: rule ${rule}.`,
              en: `The chair ${chair.id} asks for the rule “${rule}”, and no outcome happens there only while it is on; give an outcome, wherever it stands, #because: rule ${rule}.`,
            }),
          ]),
      ...(named.has(`alternative ${rule}`)
        ? []
        : [
            complaint('OW076', file, line, {
              nl: `De stoel ${chair.id} vraagt naar regel “${rule}”, en geen enkele uitkomst gebeurt daar alleen als die is omgedraaid. Zet bij een uitkomst, overal waar ze staat, #because: alternative ${rule}.`,
              en: `The chair ${chair.id} asks for the rule “${rule}”, and no outcome happens there only when it is turned; give an outcome, wherever it stands, #because: alternative ${rule}.`,
            }),
          ]),
    ])
  })
}

/** Rules that a chair asks for and that show nowhere when they are turned, and rules that no story asks for. */
function ruleless({ scenario, chairs, ruleLine, elsewhere }: Evidence): Complaint[] {
  const announced = scenario.chairs.some((chair) => !chair.ready)
  const { file, line } = ruleLine
  return scenario.procedures.flatMap(({ id }) => {
    const asking = chairs.filter(({ notices }) => notices.has(id))
    if (asking.some(({ notices }) => notices.get(id))) return []
    if (asking.length === 0 && (announced || elsewhere(id))) return []
    return complaint('OW067', file, line, {
      nl: `De regel “${id}” staat in LIST regels, maar in “${scenario.id}” verandert er niets als je hem aan- of uitzet.`,
      en: `The rule “${id}” stands in LIST regels, but in “${scenario.id}” nothing changes when it is turned.`,
    })
  })
}
