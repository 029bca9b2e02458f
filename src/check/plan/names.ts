/** `checkNames(scenario, plan)`: names in a plan that the story does not have. Called by play before anything is played. */
import { type Complaint, complaint, type Sentence } from '../../compile/complaint.ts'
import { fitCarried } from '../../engine/carried.ts'
import { METERS } from '../../engine/meters.ts'
import type { CastMember, Id, Scenario } from '../../engine/types.ts'
import { meant } from './near.ts'
import type { Expectation, NamedCause, Plan, Step } from './plan.ts'

interface Kind extends Sentence {
  names: readonly Id[]
}

/** Who `Milan` or `milan` is. */
export function castOf(scenario: Scenario, who: string): CastMember | undefined {
  const wanted = who.toLowerCase()
  return scenario.cast.find((member) => member.id === wanted || member.name.toLowerCase() === wanted)
}

export function checkNames(scenario: Scenario, plan: Plan): Complaint[] {
  const add = (line: number, says: Sentence) => complaint('OW095', plan.file, line, says)
  const chair = chairTrouble(scenario, plan.chair)
  if (chair) return [add(plan.at.chair, chair)]
  const kinds = kindsOf(scenario, plan.chair)
  const used: { line: number; kind: Kind; name: string }[] = [
    ...[...plan.rules.on, ...plan.rules.off].map((name) => ({ line: plan.at.rules, kind: kinds.rule, name })),
    ...plan.besluiten.map((name) => ({ line: plan.at.besluiten, kind: kinds.besluit, name })),
    ...plan.steps.flatMap((step) => [
      ...namesOfStep(step, kinds),
      ...step.expects.flatMap((one) => namesOf(one, kinds).map((pair) => ({ line: one.line, ...pair }))),
    ]),
  ]
  const unknown = used.filter(({ kind, name }) => (kind === kinds.who ? !castOf(scenario, name) : !kind.names.includes(name)))
  if (unknown.length === 0) {
    const { strange } = fitCarried(scenario, plan.chair, plan.besluiten)
    return strange.map((id) =>
      add(plan.at.besluiten, {
        nl: `Van de beslissing van “${id}” staat er al een andere keuze. Laat er één staan.`,
        en: `Another option of the decision of “${id}” is there already. Leave one.`,
      }),
    )
  }
  return unknown.map(({ line, kind, name }) => {
    const near = meant(name, kind.names)
    const nl = near ? `Bedoel je “${near}”?` : kind.names.length > 0 && kind.names.length <= 20 ? `Er is: ${kind.names.join(', ')}.` : ''
    const en = near
      ? `Do you mean “${near}”?`
      : kind.names.length > 0 && kind.names.length <= 20
        ? `There is: ${kind.names.join(', ')}.`
        : ''
    return add(line, {
      nl: `Dit verhaal heeft geen ${kind.nl} “${name}”. ${nl}`.trim(),
      en: `This story has no ${kind.en} “${name}”. ${en}`.trim(),
    })
  })
}

function chairTrouble(scenario: Scenario, id: Id): Sentence | null {
  const chair = scenario.chairs.find((one) => one.id === id)
  const ready = scenario.chairs.filter((one) => one.ready && one.start).map((one) => one.id)
  const playable = ready.length > 0 ? ready.join(', ') : '–'
  if (!chair) {
    return {
      nl: `Dit verhaal heeft geen stoel “${id}”. Speelbaar is: ${playable}.`,
      en: `This story has no chair “${id}”. What can be played is: ${playable}.`,
    }
  }
  if (chair.ready && chair.start) return null
  return {
    nl: `De stoel “${id}” is nog niet klaar om te spelen. Speelbaar is: ${playable}.`,
    en: `The chair “${id}” is not ready to be played yet. What can be played is: ${playable}.`,
  }
}

type Kinds = ReturnType<typeof kindsOf>

function kindsOf(scenario: Scenario, chair: Id) {
  const of = (names: readonly Id[], nl: string, en: string): Kind => ({ names, nl, en })
  return {
    rule: of(
      scenario.procedures.map((one) => one.id),
      'regel',
      'rule',
    ),
    choice: of(scenario.choices, 'keuze', 'choice'),
    who: of(
      scenario.cast.map((one) => one.id),
      'persoon',
      'person',
    ),
    outcome: of(Object.keys(scenario.outcomes), 'uitkomst', 'outcome'),
    ending: of(Object.keys(scenario.endings), 'einde', 'ending'),
    document: of(Object.keys(scenario.documents), 'document', 'document'),
    meter: of(
      METERS.map((one) => one.name),
      'meter',
      'meter',
    ),
    cause: of(Object.keys(scenario.causes), 'oorzaak', 'cause'),
    besluit: of(
      scenario.besluiten.flatMap((one) => (one.chair === chair ? [] : [one.id])),
      'besluit van een andere stoel',
      'decision of another chair',
    ),
  }
}

function namesOfStep({ line, does }: Step, kinds: Kinds): { line: number; kind: Kind; name: string }[] {
  switch (does.type) {
    case 'choose':
    case 'guess':
      return does.ids.map((name) => ({ line, kind: kinds.choice, name }))
    case 'goOn':
      return does.to === null ? [] : [{ line, kind: kinds.choice, name: does.to }]
    case 'end':
      return [{ line, kind: kinds.ending, name: does.ending }]
    case 'open':
      return []
  }
}

function namesOf(one: Expectation, kinds: Kinds): { kind: Kind; name: string }[] {
  switch (one.what) {
    case 'said':
    case 'thought':
      return one.who === null ? [] : [{ kind: kinds.who, name: one.who }]
    case 'outcome':
    case 'document':
      return [{ kind: kinds[one.what], name: one.id }]
    case 'offered':
    case 'open':
      return [{ kind: kinds.choice, name: one.id }]
    case 'closed':
      return [{ kind: kinds.choice, name: one.id }, ...(one.by?.by === 'rule' ? [{ kind: kinds.rule, name: one.by.rule }] : [])]
    case 'cause':
      return [{ kind: kinds.outcome, name: one.outcome }, ...one.causes.map((cause) => ({ kind: kindOf(cause, kinds), name: cause.id }))]
    case 'meter':
      return [{ kind: kinds.meter, name: one.name }]
    case 'day':
      return []
  }
}

function kindOf(cause: NamedCause, kinds: Kinds): Kind {
  if (cause.kind === 'choice') return kinds.choice
  if (cause.kind === 'other' && kinds.besluit.names.includes(cause.id)) return kinds.besluit
  return cause.kind === 'rule' || cause.kind === 'alternative' ? kinds.rule : kinds.cause
}
