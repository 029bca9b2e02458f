import { expect, test } from 'vitest'
import { BASE } from '../../tests/proef.ts'
import { shelfOf } from '../compile/shelf.ts'
import { checkStory } from './check.ts'
import type { Verdict } from './verdict.ts'

const START = 'story/proef/casemanager.ink'
const check = (files: Record<string, string> = {}, options: { threads?: number; signal?: AbortSignal } = {}) =>
  checkStory('proef', { root: '.', shelf: shelfOf({ ...BASE, ...files }), threads: 0, ...options })
const chairs = ({ chairs }: Verdict) => (chairs ?? []).map(({ flow, ...rest }) => ({ ...rest, runs: flow.runs }))

test('a clean story: every situation of every chair, and everything in it', async () => {
  const verdict = await check()
  expect(verdict.complaints).toEqual([])
  expect(verdict.stopped).toBe(false)
  for (const chair of verdict.chairs ?? []) {
    expect(chair.proof, chair.chair).toBe('all')
    expect(chair.slow).toBeNull()
    for (const part of ['passages', 'choices', 'thoughts', 'outcomes', 'endings', 'lines'] as const)
      expect(chair[part].met, `${chair.chair} ${part}`).toBe(chair[part].of)
    const { runs, passages, endings } = chair.flow
    expect(runs).toBeGreaterThan(100)
    expect(Object.values(endings).reduce((sum, { times }) => sum + times, 0)).toBe(runs)
    expect(Math.max(...Object.values(passages).map(({ times }) => times))).toBe(runs)
  }
  expect(verdict.chairs?.length).toBeGreaterThan(1)
})

test('on threads it comes to the same', async () => {
  const [here, there] = [await check(), await check({}, { threads: 2 })]
  expect(chairs(there)).toEqual(chairs(here))
})

test('a story the fast machine does not know is played on the other, and that is said', async () => {
  const external = 'EXTERNAL weer()\n=== function weer() ===\n~ return "nat"\n'
  const verdict = await check({ [START]: `${external}${BASE[START]?.replace('Die staat', 'Die wordt {weer()} en staat')}` })
  expect(verdict.chairs?.[0]?.slow).toBe('EXTERNAL weer, story/proef/casemanager.ink:7')
  expect(verdict.complaints.filter((one) => one.severity === 'error')).toEqual([])
})

test('ended early: what is known stays, and nothing is said to be unreached', async () => {
  const ending = new AbortController()
  ending.abort()
  const verdict = await check(
    { [START]: `${BASE[START]}\n=== casemanager_los ===\nNiemand komt hier. #id: zz9\n-> END\n` },
    { signal: ending.signal },
  )
  expect(verdict.stopped).toBe(true)
  expect(verdict.complaints.map((one) => one.code)).not.toContain('OW050')
})

test('a story that does not compile says what is wrong and plays nothing', async () => {
  const verdict = await check({ [START]: `${BASE[START]}\n-> nergens_heen\n` })
  expect(verdict.chairs).toBeNull()
  expect(verdict.complaints.map((one) => one.severity)).toContain('error')
})

/** The first scene of the casemanager says this; the scenario has these outcomes, and a lab when asked. */
const telling = (says: string, lab: boolean) => {
  const scenario = JSON.parse(BASE['story/proef/scenario.json'] ?? '') as { outcomes: object }
  const counted = [{ meter: 'b_inkomen', title: 'Inkomen', without: 'zonder inkomen' }]
  const made = {
    ...scenario,
    outcomes: { ...scenario.outcomes, laat: { title: 'Later gebeld' }, bezet: { title: 'Bezet' } },
    ...(lab ? { lab: { gate: 'binnen', days: 90, counted, short: { chair: 'client', decisions: [] } } } : {}),
  }
  const text = (BASE[START] ?? '').replace('-> slot_begin', `${says}\n-> slot_begin`)
  return check({ [START]: text, 'story/proef/scenario.json': JSON.stringify(made) })
}
const LATE = 'Morgen dan. #outcome: laat #because: rule b1'
const BUSY = 'De lijn is bezet. #outcome: bezet #because: alternative b1'
const about = async (says: string, lab: boolean) =>
  (await telling(says, lab)).complaints.flatMap((one) => (/OW06|OW076/.test(one.code) ? [`${one.code} ${one.says.en}`] : []))

test('the alternative of a rule as a cause is held against runs in which that rule is on', async () => {
  expect(await about(`{ regels ? b1:\n${LATE}\n- else:\n${BUSY}\n}`, false)).toEqual([])
  expect(await about(BUSY, false)).toEqual([
    'OW065 The outcome “bezet” names the alternative of the rule “b1” as its cause, but in this route it is on; write {not (regels ? b1): #because: alternative b1}.',
  ])
})

test('in a story for the lab every rule of a chair has something that only happens with it, and something that only happens without', async () => {
  const both = `{ regels ? b1:\n${LATE}\n- else:\n${BUSY}\n}`
  expect(await about(both, true)).toEqual([])
  const without =
    'OW076 The chair casemanager asks for the rule “b1”, and no outcome happens there only when it is turned; give an outcome, wherever it stands, #because: alternative b1.'
  expect(await about(`{ regels ? b1:\n${LATE}\n- else:\nGoed.\n}`, true)).toEqual([without])
  // That it also happens without saying so is no longer “only”.
  const twice = `${both}\nNog iets. #outcome: bezet #because: wait stalling`
  expect(await about(twice, true)).toEqual([without])
  expect(await about(both.replace(LATE, 'Goed.'), true)).toEqual([
    'OW076 The chair casemanager asks for the rule “b1”, and no outcome happens there only while it is on; give an outcome, wherever it stands, #because: rule b1.',
  ])
  expect(await about(`{regels ? b1: Ja.}`, false)).toEqual([])
})
