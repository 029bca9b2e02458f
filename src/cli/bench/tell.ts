/** Prints what was measured as tables, and draws the ratios from it. Used by bench. */
import type { LabFigures } from './lab.ts'
import type { LookbackFigures } from './lookback.ts'
import type { Figures } from './measure.ts'
import type { MemoryFigures } from './memory.ts'
import type { SceneFigures } from './scene.ts'
import type { Weight } from './weight.ts'

/** A figure, what it is here, and what we reach for. */
export type Row = [name: string, value: number, reach: string]

const kb = (bytes: number) => (bytes / 1000).toFixed(1)

export function tellRows(rows: readonly Row[]): void {
  table(
    'figure | here | reach',
    rows.map(([name, value, reach]) => [name, value.toFixed(Math.abs(value) < 0.1 ? 3 : 2), reach]),
  )
}

/** By page: the bare one, the Ink player, ours. */
export function tellVisits(all: ReadonlyMap<string, Figures[]>, weight: Weight): Row[] {
  const medians = new Map([...all].map(([name, list]) => [name, medianOf(list)]))
  const [limit, ink, ours] = [...medians.values()] as [Figures, Figures, Figures]
  const visits = [...all.values()][0]?.length
  console.log(`\nMedians of ${visits} visits each, in turn; processor slowed four times, 1.6 Mbit/s, 150 ms.`)
  table(
    'page | first words ms | first choice ms | kB before it | kB in all | click → text ms | blocked ms',
    [...medians].map(([name, one]) => [
      name,
      one.words.toFixed(0),
      one.choice.toFixed(0),
      kb(one.before),
      kb(one.bytes),
      one.click.toFixed(0),
      one.blocked.toFixed(0),
    ]),
  )
  return [
    ['first words ÷ bare page', ours.words / limit.words, '≤ 1.3'],
    ['first choice ÷ bare page', ours.choice / limit.choice, ''],
    ['first choice ÷ Ink player', ours.choice / ink.choice, '≤ 0.25'],
    ['kB before the first choice', ours.before / 1000, '≤ 15'],
    ['kB in all, with the first picture', ours.bytes / 1000, ''],
    [`kB of the whole scenario, ${weight.count} further places`, (ours.bytes + weight.places) / 1000, '≤ 350'],
    ['kB of sound, when it is turned on', weight.sound / 1000, ''],
    ['click → text ÷ bare page', ours.click / limit.click, '≤ 2.0'],
    ['blocked ÷ Ink player', ours.blocked / ink.blocked, '≤ 1.3'],
  ]
}

export function tellLab({ rules, one, two, worker, page, heap }: LabFigures): Row[] {
  console.log(`\nThe rules lab: 20,000 lives, each led twice, ${rules.join(' and ')} turned; the middle of the rounds.`)
  table('workers, no screen | journeys a second', [
    ['one', one.toFixed(0)],
    ['two', two.toFixed(0)],
  ])
  table('in the page, from start | ms', [
    ['first picture', page.first.toFixed(0)],
    ['10,000 journeys', page.part.toFixed(0)],
    ['40,000 journeys', page.all.toFixed(0)],
  ])
  return [
    ['lab: two workers ÷ one', two / one, '≥ 1.6'],
    ['lab: seconds to the first picture', page.first / 1000, '≤ 1'],
    ['lab: seconds to 10,000 journeys', page.part / 1000, ''],
    ['lab: MB in each worker after 20,000 lives', worker, ''],
    ['lab: MB of the page before', heap.before, ''],
    ['lab: MB of the page with their result', heap.after, ''],
  ]
}

export function tellScene({ asleep, phaser, moving, hand, rates }: SceneFigures): Row[] {
  console.log('\nThe picture at 1440 × 900, the processor as it is; a processor that works all the time is 100 %.')
  const costs = {
    'our scene asleep': asleep,
    'Phaser left running on that picture': phaser,
    'our scene in motion': moving,
    'by hand': hand,
  }
  table(
    'page | processor | frames a second | processor ms for a frame',
    Object.entries(costs).map(([name, { share, frames }]) => [
      name,
      `${(share * 100).toFixed(1)} %`,
      frames.toFixed(1),
      frames < 1 ? '' : ((share / frames) * 1000).toFixed(1),
    ]),
  )
  table(
    'pixel ratio | frames of the scene | of an empty loop beside it | of an empty page',
    rates.map(({ ratio, scene, beside, empty }) => [String(ratio), ...[scene, beside, empty].map((rate) => rate.toFixed(1))]),
  )
  return [
    ['processor asleep ÷ Phaser left running', asleep.share / phaser.share, '≤ 0.05'],
    ['processor in motion ÷ by hand, for a frame', moving.share / moving.frames / (hand.share / hand.frames), '≤ 1.6'],
    ...rates.flatMap(({ ratio, scene, beside, empty }): Row[] => [
      [`frames ÷ what the page is offered, pixel ratio ${ratio}`, scene / beside, '≥ 0.98'],
      [`frames ÷ those of an empty page, pixel ratio ${ratio}`, scene / empty, ''],
    ]),
  ]
}

export function tellMemory({ replays, before, after }: MemoryFigures): Row[] {
  const moments = [...replays.map((one, n) => [`replay ${n + 1}`, one] as const), ['200 quick steps', before], ['200 more', after]] as const
  console.log('\nWhat is kept after collecting garbage.')
  table(
    'after | heap MB | nodes | listeners | textures',
    moments.map(([name, one]) => [name, (one.heap / 1e6).toFixed(2), ...[one.nodes, one.listeners, one.textures].map(String)]),
  )
  const grown = (n: number) => (replays.at(-1)?.heap ?? Number.NaN) / (replays[n]?.heap ?? Number.NaN)
  return [
    [`heap after ${replays.length} replays ÷ after 1`, grown(0), ''],
    // In the first ones what is played for the first time is still being compiled.
    [`heap after ${replays.length} replays ÷ after 3`, grown(2), '≤ 1.1'],
    ['heap after 200 more quick choices and steps back ÷ before', after.heap / before.heap, '≤ 1.1'],
    ['most textures kept', Math.max(...moments.map(([, one]) => one.textures)), ''],
  ]
}

export function tellLookback({ opening, river, whatIf }: LookbackFigures): Row[] {
  console.log('\nLooking back on a whole route at 1440 × 900, the processor as it is: milliseconds of the page’s thread.')
  const parts = { 'opening the look back': opening, 'its second step, the river': river, 'one what-if': whatIf }
  table(
    'what | together | longest task',
    Object.entries(parts).map(([name, { all, longest }]) => [name, all.toFixed(0), longest.toFixed(0)]),
  )
  return Object.entries(parts).map(([name, { all }]): Row => [`${name}, ms`, all, '≤ 100'])
}

export function table(head: string, rows: readonly (readonly string[])[]): void {
  const columns = head.split(' | ')
  console.log(`\n| ${head} |\n| ${columns.map(() => '---').join(' | ')} |`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

function medianOf(list: readonly Figures[]): Figures {
  const middle = (pick: (one: Figures) => number) => list.map(pick).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  return {
    words: middle((one) => one.words),
    choice: middle((one) => one.choice),
    before: middle((one) => one.before),
    bytes: middle((one) => one.bytes),
    click: middle((one) => one.click),
    blocked: middle((one) => one.blocked),
  }
}
