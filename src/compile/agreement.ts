/** Holds the JSON files of a story against each other and against its Ink. Called by scenario. */

import { BEFORE } from '../engine/carried.ts'
import { EVERYTHING } from '../engine/waterline.ts'
import { listSpot } from './besluiten.ts'
import type { Code } from './catalogue.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import { HINTS_NAME } from './hints.ts'
import { idOf } from './ids.ts'
import type { InkSource } from './includes.ts'
import type { CompiledInk } from './ink.ts'
import type { JsonFile } from './json.ts'
import { nearest } from './near.ts'
import type { ScenarioJson } from './parts.ts'
import type { Found } from './scan.ts'
import type { GlossaryFile, ProcedureFile } from './schema.ts'

/** First words of addresses below the folder of the game, in a browser or on its server: a story's pages stand at its id. */
const TAKEN: ReadonlySet<string> = new Set(['samen', 'routes', 'rooms', 'health', 'matchmake', 'story', 'assets'])

/** What scenario.json says about itself and about the story. */
export function checkScenario(name: string, json: ScenarioJson, choices: ReadonlySet<string>, ink: CompiledInk | null): Complaint[] {
  const file = json.value
  if (!file) return []
  const complaints: Complaint[] = []
  const complain = (path: PropertyKey[], nl: string, en: string, code: Code = 'OW022') => {
    const { file, line } = json.spotOf(...path)
    complaints.push(complaint(code, file, line, { nl, en }))
  }
  const taken = [name, file.id].find((one) => TAKEN.has(one))
  if (taken !== undefined)
    complain(
      ['id'],
      `“${taken}” is een adres van het spel zelf. Geef de id, de map en het Ink-bestand een andere naam.`,
      `“${taken}” is an address of the game itself; give the id, the folder and the Ink file another name.`,
      'OW029',
    )
  else if (file.id !== name)
    complain(['id'], `De id moet “${name}” zijn, de naam van de map.`, `The id should be “${name}”, the name of the folder.`)
  if (!file.cast.some((member) => member.id === 'jij' && member.name === 'Jij')) {
    complain(
      ['cast'],
      'De speler ontbreekt in de cast. Zet erbij: id “jij”, name “Jij”.',
      'The player is missing from the cast: id “jij”, name “Jij”.',
    )
  }
  for (const part of ['chairs', 'cast', 'clocks', 'decisions', 'sources'] as const) {
    for (const [n, id] of twice(file[part].map((one) => one.id)))
      complain([part, n, 'id'], `De id “${id}” staat twee keer bij “${part}”.`, `The id “${id}” stands in ${part} twice.`, 'OW025')
  }
  for (const [n, one] of twice(file.cast.map((member) => member.name)))
    complain(
      ['cast', n, 'name'],
      `In de cast heten twee mensen “${one}”. Geef er een een andere naam.`,
      `Two people in the cast are called “${one}”; give one another name.`,
      'OW025',
    )
  for (const [n, member] of file.cast.entries()) {
    if (member.chair && !file.chairs.some((chair) => chair.id === member.chair))
      complain(['cast', n, 'chair'], `Er is geen stoel “${member.chair}” bij “chairs”.`, `There is no chair “${member.chair}”.`)
  }
  for (const id of Object.keys(file.samples ?? {})) {
    if (!file.chairs.some((chair) => chair.id === id))
      complain(['samples', id], `Er is geen stoel “${id}” bij “chairs”.`, `There is no chair “${id}”.`)
  }
  for (const [n, chair] of file.chairs.entries()) {
    if (chair.id === EVERYTHING || chair.id === HINTS_NAME || chair.id === BEFORE)
      complain(
        ['chairs', n, 'id'],
        `Een stoel kan niet “${chair.id}” heten. Kies een andere id.`,
        `A chair cannot be called “${chair.id}”.`,
      )
    if (chair.as && !file.cast.some((member) => member.id === chair.as))
      complain(['chairs', n, 'as'], `In de cast staat niemand met de id “${chair.as}”.`, `Nobody in the cast has the id “${chair.as}”.`)
    if (ink && chair.start && !ink.hasKnot(chair.start))
      complain(
        ['chairs', n, 'start'],
        `Deze stoel begint in de passage “${chair.start}”, en die is er niet.`,
        `The story has no passage “${chair.start}” to start in.`,
      )
  }
  for (const [n, clock] of file.clocks.entries()) {
    if (clock.since && !file.clocks.slice(0, n).some((one) => one.id === clock.since))
      complain(
        ['clocks', n, 'since'],
        `Geen eerder paar klokken heet “${clock.since}”. Het paar waarvan je telt, moet hierboven staan.`,
        `No pair of clocks before this one is called “${clock.since}”.`,
      )
  }
  const waiting = new Set(file.chairs.flatMap((chair) => (chair.ready ? [] : [chair.id])))
  for (const [n, decision] of file.decisions.entries()) {
    const { chair } = decision
    if (chair === BEFORE) {
      // How it was before the first day is nobody's choice.
      for (const id of Object.keys(decision.options))
        if (choices.has(id))
          complain(
            ['decisions', n, 'options', id],
            `“${id}” is een keuze van het verhaal, en kan niet van vóór de eerste dag zijn. Geef een van de twee een andere id.`,
            `“${id}” is a choice of the story and cannot be from before the first day; give one of the two another id.`,
          )
      continue
    }
    if (chair !== undefined && !file.chairs.some((one) => one.id === chair))
      complain(['decisions', n, 'chair'], `Er is geen stoel “${chair}” bij “chairs”.`, `There is no chair “${chair}”.`)
    // A chair that is announced may still be without its choices.
    if (chair !== undefined && waiting.has(chair)) continue
    for (const id of Object.keys(decision.options)) {
      if (!choices.has(id))
        complain(['decisions', n, 'options', id], `Het verhaal heeft geen keuze met de id “${id}”.`, `The story has no choice “${id}”.`)
    }
  }
  return complaints
}

/** Names in scenario.json that the story never uses: often a spelling mistake on the other side. `isRead`: Ink could read the story. */
export function checkUse(json: ScenarioJson, found: readonly Found[], isRead: boolean): Complaint[] {
  const file = json.value
  if (!file) return []
  const unused = (path: PropertyKey[], says: Sentence) => {
    const spot = json.spotOf(...path)
    return complaint('OW023', spot.file, spot.line, says)
  }
  const tags = found.flatMap((one) => ('variants' in one ? one.variants.flatMap((variant) => variant.tags) : []))
  const used = (name: string) =>
    new Set(
      tags
        .filter((tag) => tag.startsWith(`${name}:`))
        .flatMap((tag) =>
          tag
            .slice(name.length + 1)
            .trim()
            .split(/\s+/),
        ),
    )
  const parts = [
    ['documents', 'doc', { nl: 'het document', en: 'the document' }],
    ['outcomes', 'outcome', { nl: 'de uitkomst', en: 'the outcome' }],
    ['endings', 'ending', { nl: 'het einde', en: 'the ending' }],
    ['causes', 'because', { nl: 'de oorzaak', en: 'the cause' }],
    ['places', 'scene', { nl: 'de plaats', en: 'the place' }],
  ] as const
  const turned = used('clocks')
  const clocks = file.clocks.flatMap(({ id }, n) =>
    // The first pair runs from the beginning.
    n === 0 || turned.has(id)
      ? []
      : [
          unused(['clocks', n, 'id'], {
            nl: `Het verhaal komt nooit bij het paar klokken “${id}”. Zet “#clocks: ${id}” op de regel waar het begint, of haal het hier weg.`,
            en: `The story never turns to the pair of clocks “${id}”; put “#clocks: ${id}” on the line where it begins, or take it out here.`,
          }),
        ],
  )
  const places = [
    ...found.flatMap((one) => (one.kind === 'knot' && !one.isFunction ? [one.name] : [])),
    ...found.flatMap((one) => (one.kind === 'choice' ? (idOf(one) ?? []) : [])),
    ...(['documents', 'outcomes', 'endings'] as const).flatMap((part) => Object.keys(file[part])),
  ]
  const facts = file.facts.flatMap(({ used: where }, n) => {
    // A passage that Ink misses is said there.
    if (!isRead || places.includes(where)) return []
    const near = nearest(where, places)
    return [
      unused(['facts', n, 'used'], {
        nl: `“used” noemt “${where}”, en zo heet geen passage of document. ${near ? `Bedoel je “${near}”?` : 'Schrijf de passage waar dit feit in zit.'}`,
        en: `“used” names “${where}”, and no passage or document is called that; ${near ? `do you mean “${near}”?` : 'write the passage that holds this fact.'}`,
      }),
    ]
  })
  const names = parts.flatMap(([part, tag, what]) => {
    const met = used(tag)
    return Object.keys(file[part])
      .filter((id) => !met.has(id))
      .map((id) =>
        unused([part, id], {
          nl: `Het verhaal gebruikt ${what.nl} “${id}” nergens. Is de naam daar anders gespeld?`,
          en: `The story never uses ${what.en} “${id}”; is its name spelt another way there?`,
        }),
      )
  })
  return [...names, ...clocks, ...facts]
}

/** The LIST regels of the story decides which procedures there are and which are on; procedures.json tells about each. */
export function checkProcedures(
  json: JsonFile<ProcedureFile>,
  regels: ReadonlyMap<string, boolean>,
  sources: readonly InkSource[],
): Complaint[] {
  const file = 'story/common/procedures.json'
  const procedures = json.value ?? []
  const complaints = twice(procedures.map((one) => one.id)).map(([n, id]) =>
    complaint('OW025', file, json.lineOf(n, 'id'), {
      nl: `De regel “${id}” staat hier twee keer. Haal er één weg.`,
      en: `The procedure “${id}” stands here twice; take one out.`,
    }),
  )
  for (const [n, one] of procedures.entries()) {
    const on = regels.get(one.id)
    if (on !== undefined && one.on !== undefined && one.on !== on) {
      const nl = on ? 'staat “$” aan (tussen haakjes)' : 'staat “$” uit (zonder haakjes)'
      const en = on ? '“$” is on at the start (it stands in parentheses)' : '“$” is off at the start (no parentheses)'
      complaints.push(
        complaint('OW024', file, json.lineOf(n, 'on'), {
          nl: `In LIST regels ${nl.replace('$', one.id)}. Hier staat het anders: pas een van de twee aan.`,
          en: `In LIST regels ${en.replace('$', one.id)}; this says otherwise.`,
        }),
      )
    }
  }
  for (const id of regels.keys()) {
    if (procedures.some((one) => one.id === id)) continue
    const at = listSpot(sources, 'regels')
    complaints.push(
      complaint('OW024', at.file, at.line, {
        nl: `De regel “${id}” heeft nog geen tekst in ${file}. Zet die erbij.`,
        en: `The rule “${id}” has no text in ${file}; add it there.`,
      }),
    )
  }
  return complaints
}

export function checkGlossary(json: JsonFile<GlossaryFile>): Complaint[] {
  const file = 'story/common/glossary.json'
  const terms = json.value ?? []
  const complaints = twice(terms.map((term) => term.id)).map(([n, id]) =>
    complaint('OW025', file, json.lineOf(n, 'id'), {
      nl: `Het begrip “${id}” staat hier twee keer. Haal er één weg.`,
      en: `The term “${id}” stands here twice; take one out.`,
    }),
  )
  const owner = new Map<string, string>()
  for (const [n, term] of terms.entries()) {
    for (const form of term.forms) {
      const other = owner.get(form)
      if (other && other !== term.id)
        complaints.push(
          complaint('OW025', file, json.lineOf(n, 'forms'), {
            nl: `“${form}” hoort al bij het begrip “${other}”. Haal het bij een van de twee weg.`,
            en: `“${form}” already belongs to the term “${other}”; take it from one of them.`,
          }),
        )
      owner.set(form, term.id)
    }
  }
  return complaints
}

/** Positions at which something stands for the second time. */
function twice(ids: readonly string[]): [number, string][] {
  return [...ids.entries()].filter(([n, id]) => ids.indexOf(id) !== n)
}
