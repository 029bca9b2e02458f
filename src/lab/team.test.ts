import { expect, test } from 'vitest'
import { labScenario } from '../../tests/labstory.ts'
import { chance } from '../engine/chance.ts'
import { type Answer, openHand, pageHand } from './hand.ts'
import { type LabRun, openRun } from './run.ts'
import { endsOf, openSensitivity } from './sensitivity.ts'
import { fitSettings } from './settings.ts'
import { labStoryOf } from './story.ts'
import { type MakeHand, openTeam, type Team } from './team.ts'
import type { LabResult, LabSettings, Sensitivity } from './types.ts'

const SCENARIO = labScenario()
const STORY = labStoryOf(SCENARIO)

function settings(more: Partial<LabSettings> = {}): LabSettings {
  return fitSettings(SCENARIO, { turned: ['b1', 'b8'], seed: 5, lives: 1000, ...more }).settings
}

/** Hands that hand in their work later, in an order that hangs on the seed. `dies`: whether this answer is the last that is never given. */
function hands(seed: number, dies: (hand: number, answered: number) => boolean = () => false): MakeHand {
  const next = chance(seed)
  let made = 0
  return (heard, died) => {
    const which = made++
    let answered = 0
    let gone = false
    const post = openHand(
      (answer) => {
        const count = ++answered
        if (gone) return
        if (dies(which, count)) {
          gone = true
          setTimeout(() => died('It fell over.'))
        } else setTimeout(() => gone || heard(answer), next() * 8)
      },
      () => null,
    )
    post({ type: 'story', story: STORY, chair: 'casemanager' })
    return {
      post,
      end() {
        gone = true
      },
    }
  }
}

/** Leads until all is done or broken; `each`: hears every change. */
function led(team: Team, asked: LabSettings, each: (run: LabRun) => void = () => {}): Promise<LabResult | string> {
  return new Promise((over) => {
    const run = openRun(STORY, asked, {
      changed() {
        each(run)
        if (run.isDone()) over(run.result())
      },
      broke: over,
    })
    team.add(run)
  })
}

test('one, two or five hands, in whatever order they come in: the same result, bit by bit', async () => {
  const [one, two, five] = await Promise.all([1, 2, 5].map((count) => led(openTeam(count, hands(count)), settings())))
  expect(one).toMatchObject({ done: 1000, cut: { lives: 0, why: null } })
  expect(two).toEqual(one)
  expect(five).toEqual(one)
  const other = await led(openTeam(2, hands(1)), settings({ seed: 6 }))
  expect(other).not.toEqual(one)
  expect((one as LabResult).twenty.map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('what is shown meanwhile is always the first lives without a gap, and the twenty are the same list', async () => {
  const seen: number[] = []
  const lists = new Set<unknown>()
  await led(openTeam(3, hands(9)), settings(), (run) => {
    const result = run.result()
    seen.push(result.done)
    expect(result.all.lives).toBe(result.done)
    if (result.done > 0) lists.add(result.twenty)
  })
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(seen.at(-1)).toBe(1000)
  expect(lists.size).toBe(1)
})

test('stopped and gone on with, even after everybody has gone home: the same result', async () => {
  const whole = await led(openTeam(2, hands(1)), settings({ lives: 2500 }))
  const team = openTeam(2, hands(2))
  const result = await new Promise((over) => {
    let stops = 0
    const run = openRun(STORY, settings({ lives: 2500 }), {
      changed() {
        if (run.isDone()) return over(run.result())
        if (stops === 0 && run.done() > 150) {
          stops++
          team.drop(run)
          // What is out comes in; nothing more is dealt.
          setTimeout(() => {
            expect(run.done()).toBeLessThan(2500)
            team.add(run)
          }, 60)
        } else if (stops === 1 && run.done() > 1200) {
          stops++
          team.end()
          run.lost()
          setTimeout(() => openTeam(2, hands(3)).add(run), 20)
        }
      },
      broke: over,
    })
    team.add(run)
  })
  expect(result).toEqual(whole)
})

test('a hand that dies: its lives are led again by another, and nothing is lost or counted twice', async () => {
  const whole = await led(openTeam(2, hands(1)), settings())
  expect(
    await led(
      openTeam(
        2,
        hands(4, (hand, answered) => hand === 0 && answered === 2),
      ),
      settings(),
    ),
  ).toEqual(whole)
  // And one that does it at once, as where a browser refuses workers.
  expect(
    await led(
      openTeam(
        1,
        hands(4, (hand) => hand === 0),
      ),
      settings(),
    ),
  ).toEqual(whole)
})

test('lives on which two hands die are broken; so is a story that cannot be led', async () => {
  expect(
    await led(
      openTeam(
        1,
        hands(4, () => true),
      ),
      settings(),
    ),
  ).toBe('It fell over.')
  const broken = openTeam(1, (heard) => {
    const post = openHand(
      (answer: Answer) => heard(answer),
      () => null,
    )
    post({ type: 'story', story: STORY, chair: 'directeur' })
    return { post, end() {} }
  })
  expect(await led(broken, settings())).toBe('No chair directeur in proef')
})

test('a hand that falls silent is counted as dead after a while, in ticks and not in time', async () => {
  const make = hands(1)
  let made = 0
  const team = openTeam(1, (heard, died) => (made++ === 0 ? { post() {}, end() {} } : make(heard, died)))
  const result = led(team, settings())
  for (let n = 0; n < 14; n++) team.tick()
  expect(await result).toMatchObject({ done: 1000 })
  expect(made).toBe(2)
})

test('in the page itself lives are led in slices, and the page comes in between', async () => {
  const whole = await led(openTeam(2, hands(1)), settings())
  let turns = 0
  const clock = setInterval(() => turns++, 1)
  const team = openTeam(1, (heard) => {
    const hand = pageHand(heard)
    hand.post({ type: 'story', story: STORY, chair: 'casemanager' })
    return hand
  })
  const result = await led(team, settings({ lives: 1000 }))
  clearInterval(clock)
  expect(result).toEqual(whole)
  expect(turns).toBeGreaterThan(2)
})

test('sensitivity: every assumption at its two ends, all else as set, the one that moves the answer most first', async () => {
  const asked = settings({ turned: ['b8'], assumed: { geen_id: 0.05 } })
  const told: [number, number][] = []
  const found = await new Promise<Sensitivity>((over, broke) => {
    const plan = openSensitivity(STORY, asked, 'days:b_inkomen', {
      changed(done, of, result) {
        told.push([done, of])
        if (result) over(result)
      },
      broke: (why) => broke(new Error(why)),
    })
    openTeam(2, hands(8)).add(plan)
  })
  expect(found.rows.map((row) => row.assumption).sort()).toEqual(
    ['anders', 'geen_adres', 'geen_id', 'samenhang', 'scil_boven', 'scil_twijfel', 'trouw'].sort(),
  )
  const moved = found.rows.map(({ answer }) => Math.abs(answer.high.mean - answer.low.mean))
  expect(moved).toEqual([...moved].sort((a, b) => b - a))
  // Money hangs on the ID in this story, and on how people choose; on nothing else.
  expect(found.rows[0]?.assumption).toBe('geen_id')
  const row = found.rows.find((one) => one.assumption === 'geen_id')
  expect(row?.at).toEqual({ low: 0, high: 0.15 })
  expect(row?.answer.low.mean).toBeGreaterThan(row?.answer.high.mean ?? 0)
  const adres = found.rows.find((one) => one.assumption === 'geen_adres')
  expect(adres?.answer).toEqual({ low: found.base, high: found.base })
  const whole = await led(openTeam(1, hands(1)), asked)
  expect((whole as LabResult).all.groups['days:b_inkomen']?.[0]?.difference).toEqual(found.base)
  expect(told.at(-1)).toEqual([told[0]?.[1], told[0]?.[1]])
})

test('the ends of an assumption stay within what it may be', () => {
  const about = { id: 'x', group: 'who', min: 0, max: 1, step: 0.01, unit: 'share', source: null, text: null, option: null } as const
  expect(endsOf({ ...about, value: 0.85 })).toEqual({ low: 0.75, high: 0.95 })
  expect(endsOf({ ...about, value: 0.95 })).toEqual({ low: 0.85, high: 1 })
  expect(endsOf({ ...about, value: 0.4, max: 0.9, unit: 'number' })).toEqual({ low: 0, high: 0.9 })
})
