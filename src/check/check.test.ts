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
  expect(verdict.chairs?.[0]?.slow).toBe('EXTERNAL weer, story/proef/casemanager.ink:4')
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
