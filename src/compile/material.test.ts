import { resolve } from 'node:path'
import { Compiler } from 'inkjs/full'
import { expect, test } from 'vitest'
import { changed, compileSample, SAMPLE } from '../../tests/sample.ts'
import { openStory } from '../engine/story.ts'
import { type InkNode, type Material, spotOf, spotsOf } from './material.ts'
import { compileScenario } from './scenario.ts'

const BODE = 'story/proef/bode.ink'

function materialOf(name: string): Material {
  const { material } = compileScenario(name, { root: resolve(import.meta.dirname, '../..') })
  if (!material) throw new Error(`${name} has no material`)
  return material
}

test('every piece of the sample knows its line', () => {
  const { material } = compileSample()
  if (!material) throw new Error('no material')
  const at = (path: string) => material.spots.get(path)
  expect(at('bode_start')).toEqual({ file: BODE, line: 2 })
  expect(at('bode_start.0.20')).toEqual({ file: BODE, line: 4 })
  // The three choices, and what follows the first.
  expect(['bode_start.0.44', 'bode_start.0.57', 'bode_start.0.72'].map((path) => at(path)?.line)).toEqual([6, 9, 11])
  expect(at('bode_start.0.c-0.7')).toEqual({ file: BODE, line: 8 })
  // Ink made this container and its last divert itself.
  expect(at('bode_start.0.c-0')?.line).toBe(6)
  expect(at('bode_start.0.c-0.18')?.line).toBe(8)
  expect(at('besteed.6')).toEqual({ file: 'story/common/state.ink', line: 6 })
})

test('a path without a place of its own has that of the part around it', () => {
  const { material } = compileSample()
  if (!material) throw new Error('no material')
  expect(spotOf(material, 'bode_slot.0.g-0.0')).toEqual({ file: BODE, line: 20 })
  expect(spotOf(material, 'bode_slot.0.g-0.0.7.s')).toEqual({ file: BODE, line: 20 })
  expect(spotOf(material, 'bode_slot.weg')).toEqual({ file: BODE, line: 15 })
  expect(spotOf(material, 'nergens.0')).toBeNull()
  expect(spotOf(material, '')).toBeNull()
})

test('the paths are those of Ink, all of them', () => {
  const ink = `-> a\n=== a ===\n{ stopping:\n- Een. {true: twee|drie}\n- Vier.\n}\n* (b) {a} [Vijf.] Zes.\n  -- (c) Zeven. -> a.s\n- (d) Acht.\n= s\n~ temp x = 1\nNegen.\n-> END\n`
  const story = new Compiler(ink).Compile()
  const paths: string[] = []
  const walk = (node: InkNode & { path: { toString(): string } }) => {
    if (node.path.toString() !== '') paths.push(node.path.toString())
    for (const part of node.content ?? []) walk(part as typeof node)
    for (const part of node.namedOnlyContent?.values() ?? []) walk(part as typeof node)
  }
  walk(story.mainContentContainer)
  const spots = spotsOf(named(story.mainContentContainer), (file) => file)
  expect(paths.length).toBeGreaterThan(60)
  expect([...spots.keys()].sort()).toEqual([...new Set(paths)].sort())
})

/** Ink text that came from no file has lines without a name. */
function named(node: InkNode): InkNode {
  for (const part of [node, ...(node.content ?? []), ...(node.namedOnlyContent?.values() ?? [])]) {
    if (part.ownDebugMetadata) part.ownDebugMetadata.fileName = 'x.ink'
    if (part !== node) named(part)
  }
  return node
}

test('every line and choice of Milan has its place in the compiled story', () => {
  const { spots, found } = materialOf('milan')
  const places = new Set([...spots.values()].map(({ file, line }) => `${file}:${line}`))
  const lost = found.filter((one) => (one.kind === 'line' || one.kind === 'choice') && !places.has(`${one.file}:${one.line}`))
  expect(lost).toEqual([])
  expect(found.filter((one) => one.kind === 'knot').map((one) => spots.get(one.name))).toEqual(
    found.filter((one) => one.kind === 'knot').map(({ file, line }) => ({ file, line })),
  )
})

test('there is material with complaints too, and none when Ink could not read the story', () => {
  const wrong = compileSample(changed(BODE, 'Jij: Tot', 'Ruud: Tot'))
  expect(wrong.scenario).toBeNull()
  expect(wrong.material?.file?.title).toBe('Proef')
  expect(wrong.material?.json.spotOf('title').line).toBe(3)
  expect(wrong.material?.sources.map((one) => one.file)).toEqual(['story/proef.ink', 'story/common/state.ink', BODE])
  expect(wrong.material?.found.length).toBeGreaterThan(10)
  expect(compileSample(changed(BODE, '- -> bode_slot', '- -> weg')).material).toBeNull()
  expect(compileSample({ 'story/proef/scenario.json': '{' }).material?.file).toBeNull()
})

test('keeping the places does not change the story', () => {
  const { scenario } = compileSample()
  if (!scenario) throw new Error('the sample does not compile')
  const route = { scenario: 'proef', hash: scenario.hash, chair: 'bode', rules: ['b8'], carried: [], seed: 1, choices: [] }
  expect(openStory(scenario, route).rest().lines[0]?.text).toBe('Het loket gaat open.')
  expect(Object.keys(SAMPLE)).toContain(BODE)
})
