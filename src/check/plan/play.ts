/** `playPlan(scenario, plan)`: follows a plan with the real player and says what does not hold. Called by checkPlans. */
import { type Complaint, complaint, type Sentence } from '../../compile/complaint.ts'
import { encodeRoute } from '../../engine/route.ts'
import { openRun, type ProvableRun } from '../../engine/run.ts'
import type { Id, Scenario, View } from '../../engine/types.ts'
import { type Stop, unmet } from './expect.ts'
import { checkNames } from './names.ts'
import type { Doing, Plan } from './plan.ts'
import { afterwards, and, offered } from './says.ts'

/** More choices than this on the way to a name: the story goes round in circles. */
const MOST_CHOICES = 300

export function playPlan(scenario: Scenario, plan: Plan): Complaint[] {
  const unknown = checkNames(scenario, plan)
  if (unknown.length > 0) return unknown
  const { stops, stuck } = follow(scenario, plan)
  const complaints = stops.flatMap((stop) =>
    stop.step.expects.flatMap((one) => {
      const says = unmet(scenario, one, stop, stops)
      return says ? [{ ...complaint('OW096', plan.file, one.line, says), route: encodeRoute(stop.route) }] : []
    }),
  )
  return stuck ? [...complaints, stuck] : complaints
}

/** Plays the steps as far as they go; a step that cannot be taken ends it, so that one mistake gives one complaint. */
function follow(scenario: Scenario, plan: Plan): { stops: Stop[]; stuck: Complaint | null } {
  const run = openRun(transparent(scenario, plan.chair), {
    scenario: scenario.id,
    hash: scenario.hash,
    chair: plan.chair,
    rules: rulesOf(scenario, plan),
    carried: plan.besluiten,
    seed: plan.seed,
    choices: [],
  })
  const stops: Stop[] = []
  let before = 0
  for (const step of plan.steps) {
    const trouble = take(run, step.does)
    const route = run.route()
    if (trouble) return { stops, stuck: { ...complaint('OW096', plan.file, step.line, trouble), route: encodeRoute(route) } }
    const all = run.events()
    const events = step.does.type === 'end' ? all : all.slice(before)
    stops.push({ step, when: afterwards(step.does), events, view: run.view(), route })
    before = all.length
  }
  return { stops, stuck: null }
}

/** The same story with every thought open to the chair that is played: what somebody thinks is a promise too, also when the player may not read it. */
function transparent(scenario: Scenario, chair: Id): Scenario {
  return { ...scenario, cast: scenario.cast.map((member) => ({ ...member, chair })) }
}

function rulesOf(scenario: Scenario, { rules }: Plan): Id[] {
  const from = rules.from === 'today' ? scenario.procedures.filter((one) => one.on).map((one) => one.id) : []
  return [...new Set([...from, ...rules.on])].filter((id) => !rules.off.includes(id))
}

/** Does what a step says, or says why that cannot be. */
function take(run: ProvableRun, does: Doing): Sentence | null {
  switch (does.type) {
    case 'open':
      return null
    case 'choose':
    case 'guess':
      for (const id of does.ids) {
        const trouble = takeOne(run, does.type, id)
        if (trouble) return trouble
      }
      return null
    case 'goOn':
      return goOn(run, does.to)
    case 'end':
      return notEnded(run.view(), does.ending)
  }
}

function takeOne(run: ProvableRun, type: 'choose' | 'guess', id: Id): Sentence | null {
  const view = run.view()
  const found = view.offer?.choices.find((choice) => choice.id === id)
  if (!view.offer || !found) return and({ nl: `“${id}” ligt hier niet.`, en: `“${id}” is not offered here.` }, offered(view))
  if (found.closed) return and({ nl: `“${id}” is hier gesloten.`, en: `“${id}” is closed here.` }, offered(view))
  if (type === 'choose' && view.offer.kind === 'guess') {
    return { nl: `Hier wordt geraden. Schrijf “raad ${id}”.`, en: `This is a guess. Write “raad ${id}”.` }
  }
  if (type === 'guess' && view.offer.kind === 'choice') {
    return { nl: `Hier wordt gekozen en niet geraden. Schrijf “kies ${id}”.`, en: `This is a choice and no guess. Write “kies ${id}”.` }
  }
  run.apply({ type, id })
  return null
}

/** Takes the first open option until `to` is offered, or until the story ends. */
function goOn(run: ProvableRun, to: Id | null): Sentence | null {
  for (let made = 0; made < MOST_CHOICES; made++) {
    const view = run.view()
    if (to !== null && view.offer?.choices.some((choice) => choice.id === to)) return null
    if (to === null && view.ending) return null
    const first = view.offer?.choices.find((choice) => choice.closed === null)
    if (!view.offer || !first) {
      if (to === null) return and({ nl: 'Zo komt er geen einde.', en: 'This way there is no end.' }, offered(view))
      return and({ nl: `“${to}” komt op deze weg niet meer.`, en: `“${to}” is not offered on this way any more.` }, offered(view))
    }
    run.apply({ type: view.offer.kind === 'guess' ? 'guess' : 'choose', id: first.id })
  }
  return {
    nl: `Na ${MOST_CHOICES} keuzes was het er nog niet. Kies zelf een weg met “kies”.`,
    en: `After ${MOST_CHOICES} choices it was not there yet. Choose a way yourself with “kies”.`,
  }
}

function notEnded(view: View, ending: Id): Sentence | null {
  if (view.ending === ending) return null
  if (view.ending) {
    return { nl: `Het einde is “${view.ending}” en niet “${ending}”.`, en: `The ending is “${view.ending}” and not “${ending}”.` }
  }
  return and({ nl: 'Het verhaal is nog niet afgelopen.', en: 'The story is not over yet.' }, offered(view))
}
