/** `npm run bench:story`: how fast a story is played and explored, on one thread: the flat machine beside a plain inkjs loop over the same story. */
import { Story } from 'inkjs'
import { combinations } from '../../check/rules.ts'
import { hands } from '../../check/work.ts'
import { passagesFrom, rulesIn } from '../../compile/passages.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { chance } from '../../engine/chance.ts'
import { flatTerrain } from '../../engine/flat/flat.ts'
import { parseTag } from '../../engine/lines.ts'

/** Seconds for each measurement. */
const SECONDS = Number(process.env.SECONDS ?? 5)
const NAME = process.argv[2] ?? 'milan'

const { scenario, material } = compileScenario(NAME, { root: '.' })
const chair = scenario?.chairs.find((one) => one.ready)
if (!scenario || !material || !chair?.start) throw new Error(`${NAME} cannot be played`)
const start = chair.start
const isOpen = (tags: readonly string[]) => !tags.some((tag) => parseTag(tag).name === 'closed')

/** Runs a second: the same choices by the same chance. */
function pace(play: (next: () => number) => void): number {
  const next = chance(1)
  const began = performance.now()
  let runs = 0
  for (; performance.now() - began < SECONDS * 1000; runs++) play(next)
  return (runs * 1000) / (performance.now() - began)
}

const story = new Story(scenario.ink)
const plain = pace((next) => {
  story.ResetState()
  story.variablesState.$('rol', chair.id)
  story.ChoosePathString(start)
  for (;;) {
    while (story.canContinue) story.Continue()
    const open = story.currentChoices.filter((choice) => isOpen(choice.tags ?? []))
    const choice = open[Math.floor(next() * open.length)]
    if (!choice) return
    story.ChooseChoiceIndex(choice.index)
  }
})

const made = flatTerrain(scenario.ink, { ranges: material.ranges })
if ('refused' in made) throw new Error(made.refused.map((one) => one.construct).join())
const { terrain } = made
const known: boolean[] = []
const isOpenThere = (n: number) => {
  known[n] ??= isOpen(terrain.choice(n).tags)
  return known[n]
}
const rules = scenario.procedures.filter((one) => one.on).map((one) => one.id)
const flat = pace((next) => {
  let rest = terrain.open({ start, chair: chair.id, rules, carried: [], seed: 1 })
  for (;;) {
    const open = rest.choices.flatMap((n, at) => (isOpenThere(n) ? [at] : []))
    const at = open[Math.floor(next() * open.length)]
    if (at === undefined) return
    rest = terrain.take(rest, at)
  }
})

const today = scenario.procedures.flatMap((one) => (one.on ? [one.id] : []))
const sets = combinations(rulesIn(scenario, passagesFrom(scenario, start)), today)
const able = hands({ scenario, spots: material.spots, ranges: material.ranges }, { stopped: () => false, progress: () => {} })
const began = performance.now()
const done = able.do({ type: 'explore', by: 'course', chair: chair.id, sets, decisions: [], weeks: [[]], seed: 1, most: 3_000_000 })
const took = (performance.now() - began) / 1000
if (done.type !== 'explore') throw new Error(done.type)
const { situations, steps, whole } = done.explored

const figure = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: value < 1000 ? 1 : 0 })
console.log(`| ${NAME}, ${chair.id}, one thread | |\n| --- | --- |`)
console.log(`| inkjs, \`ResetState\` loop: runs a second | ${figure(plain)} |`)
console.log(`| flat machine: runs a second | ${figure(flat)} |`)
console.log(`| flat ÷ inkjs | ${figure(flat / plain)} |`)
console.log(`| courses under ${sets.length} combinations of rules${whole ? '' : ' (not all)'} | ${figure(situations)} |`)
console.log(`| choices made for that, a second | ${figure(steps / took)} |`)
console.log(`| seconds | ${figure(took)} |`)
