import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from './run.ts'
import type { Event, Line, Route } from './types.ts'
import { EVERYTHING, mayRead } from './waterline.ts'

const scenario = scenarioOf(SMALL)
const route = (...choices: string[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  carried: [],
  seed: 1,
  choices,
})
const thoughts = (run: { events(): Event[] }): Line[] =>
  run.events().flatMap((event) => (event.type === 'thoughtSurfaced' ? [event.line] : []))

describe('waterline', () => {
  test('WATER1 own thoughts are readable, to the player and to the chair that is theirs', () => {
    const player = thoughts(openRun(scenario, route()))
    expect(player.find((line) => line.who === 'jij')?.text).toBe('Nog drie.')
    const milan = thoughts(openRun(scenario, route(), 'client'))
    expect(milan.find((line) => line.who === 'milan')?.text).toMatch(/niet goed lees/)
    expect(milan.find((line) => line.who === 'jij')?.text).toBeNull()
  })

  test('WATER2 a clear thought is for everybody', () => {
    for (const seat of ['casemanager', 'client', 'iemand']) {
      expect(thoughts(openRun(scenario, route('vinkje', 'g_a'), seat)).at(-1)?.text).toBe('Vraag ik dinsdag wel.')
    }
  })

  test('WATER3 trust decides at the moment itself', () => {
    const low = thoughts(openRun(scenario, route('vinkje')))
    expect(low.filter((line) => line.who === 'milan').map((line) => line.text)).toEqual([null])
    const high = thoughts(openRun(scenario, route('tekenen'))).filter((line) => line.who === 'milan')
    expect(high.map((line) => line.text)).toEqual([null, 'Dit vraagt nooit iemand.'])
    const other = { seat: 'reclassering', chair: 'casemanager', cast: scenario.cast }
    expect(mayRead(other, 'milan', 'player')).toBe(false)
  })

  test('WATER4 a murky thought keeps its thinker and its size, not its words or its mood', () => {
    const [murky] = thoughts(openRun(scenario, route()))
    expect(murky).toMatchObject({ who: 'milan', text: null, mood: null, size: 2 })
  })

  test('WATER5 no event for a seat carries a thought that it may not read', () => {
    fc.assert(
      fc.property(
        thoughtfulStory(),
        fc.constantFrom('casemanager', 'client', 'iemand'),
        fc.integer({ min: 0, max: 9 }),
        (story, seat, trust) => {
          const made = scenarioOf(story.ink(trust))
          const run = openRun(made, { ...route(), rules: [] }, seat)
          const told = JSON.stringify([run.events(), run.view()])
          for (const thought of story.thoughts) {
            const own = (thought.who === 'jij' && seat === 'casemanager') || (thought.who === 'milan' && seat === 'client')
            const clear = thought.clear === 'all' || (typeof thought.clear === 'number' && seat === 'casemanager' && trust >= thought.clear)
            expect(told.includes(thought.text)).toBe(own || clear)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('WATER6 and WATER7 after the ending everything is clear, before it the hidden meters are nowhere', () => {
    const before = openRun(scenario, route('vinkje', 'g_a'))
    expect(JSON.stringify([before.events(), before.view()])).not.toContain('erbij_horen')
    before.apply({ type: 'choose', id: 'bellen' })
    const view = before.view()
    const all = [...view.past, view.now].flatMap((moment) => moment.lines)
    expect(all.filter((line) => line.kind === 'thought').every((line) => line.text !== null)).toBe(true)
    expect(view.meters.erbij_horen).toBe(4)
    before.apply({ type: 'rewind', to: 0 })
    expect(JSON.stringify(before.view())).not.toContain('niet goed lees')
  })

  test('WATER8 whoever watches reads every thought from the first line on, and no hidden meter', () => {
    fc.assert(
      fc.property(thoughtfulStory(), fc.integer({ min: 0, max: 9 }), (story, trust) => {
        const run = openRun(scenarioOf(story.ink(trust)), { ...route(), rules: [] }, EVERYTHING)
        expect(thoughts(run).map((line) => line.text)).toEqual(story.thoughts.map((one) => one.text))
      }),
      { numRuns: 20 },
    )
    const before = openRun(scenario, route('vinkje', 'g_a'), EVERYTHING)
    expect(JSON.stringify([before.events(), before.view()])).not.toContain('erbij_horen')
  })
})

interface Thought {
  who: 'jij' | 'milan' | 'moeder'
  text: string
  clear: 'all' | 'none' | number
}

/** Random stories of a handful of thoughts, each with words of its own. */
function thoughtfulStory(): fc.Arbitrary<{ thoughts: Thought[]; ink: (trust: number) => string }> {
  const clear = fc.oneof(fc.constant('all' as const), fc.constant('none' as const), fc.integer({ min: 1, max: 10 }))
  const thought = fc.record({ who: fc.constantFrom('jij' as const, 'milan' as const, 'moeder' as const), clear })
  return fc.array(thought, { minLength: 1, maxLength: 6 }).map((list) => {
    const thoughts = list.map((one, n) => ({ ...one, text: `gedachte nummer ${'abcdefgh'[n]} hier` }))
    const names = { jij: 'Jij', milan: 'Milan', moeder: 'Moeder' }
    const tag = (one: Thought) => (one.clear === 'all' ? ' #clear' : one.clear === 'none' ? '' : ` #clear: vertrouwen ${one.clear}`)
    const lines = thoughts.map((one) => `${names[one.who]} denkt: ${one.text}${tag(one)}`).join('\n')
    const ink = (trust: number) =>
      `VAR vertrouwen = ${trust}\n-> casemanager_start\n=== casemanager_start ===\nDag.\n${lines}\n* [Door. #id: door]\n  Uit. #ending: uit\n  -> END\n`
    return { thoughts, ink }
  })
}
