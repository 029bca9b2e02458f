/** What a flat story cannot do it refuses; where it breaks or goes round, it says so and where; what leaves its range is seen. */
import { expect, test } from 'vitest'
import { inkOf } from '../../../tests/ink-judge.ts'
import type { Opening, Ranges, Rest, Terrain } from '../terrain.ts'
import { flatTerrain } from './flat.ts'

const OPENING: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: [], carried: [], seed: 1 }

function terrainOf(text: string, ranges: Ranges = new Map()): Terrain {
  const ink = inkOf(text, false)
  if (!ink) throw new Error('does not compile')
  const made = flatTerrain(ink, { ranges })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.terrain
}

function opened(text: string, ranges?: Ranges): { terrain: Terrain; at: Rest; lines: string[] } {
  const terrain = terrainOf(text, ranges)
  const at = terrain.open(OPENING)
  return { terrain, at, lines: at.lines.map((n) => terrain.line(n).text) }
}

const knot = (body: string) => `=== casemanager_start ===\n${body}`

test('what is not covered is refused, with its place', () => {
  const ink = inkOf(`EXTERNAL buiten(x)\n${knot('Hallo.\n~ buiten(3)\n-> END')}`, false) ?? {}
  const made = flatTerrain(ink, { ranges: new Map() })
  expect(made).toEqual({ refused: [{ construct: 'EXTERNAL buiten', path: expect.stringMatching(/^casemanager_start\./) }] })
  expect(flatTerrain({ ...ink, inkVersion: 22 }, { ranges: new Map() })).toHaveProperty('refused')
  const strange = { inkVersion: 21, root: ['done', { casemanager_start: ['^Hallo.', 'zwem', null] }], listDefs: {} }
  expect(flatTerrain(strange, { ranges: new Map() })).toEqual({ refused: [{ construct: 'zwem', path: 'casemanager_start.1' }] })
})

test('one list for two variables is refused where it could be told: inkjs forgets there where an empty list came from', () => {
  const story = (asked: string) =>
    inkOf(`LIST x = p, q\nLIST y = r\nVAR z = 0\n${knot(`~ x = y\n~ z = z + 1\n${asked}\n-> END`)}`, false) ?? {}
  expect(flatTerrain(story('{LIST_ALL(y)}'), { ranges: new Map() })).toEqual({
    refused: [
      { construct: 'one list for two variables, and LIST_ALL or LIST_INVERT', path: expect.stringMatching(/^casemanager_start\./) },
    ],
  })
  expect(flatTerrain(story('{LIST_COUNT(y)}'), { ranges: new Map() })).toHaveProperty('terrain')
})

test('a circle of words is cut, and the first words in it are named', () => {
  const { terrain, at, lines } = opened(
    knot('Begin.\n-> rond\n=== rond ===\n#day: 3\nRond. #sound: deur\nEn rond.\n-> verder\n=== verder ===\nVerder.\n-> rond'),
  )
  expect(at.fault?.kind).toBe('loop')
  expect(lines.slice(0, 4)).toEqual(['Begin.', 'Rond.', 'En rond.', 'Verder.'])
  const rond = at.lines.map((n) => terrain.line(n)).find((line) => line.text === 'Rond.')
  expect(at.fault?.path).toBe(rond?.path)
  expect(at.choices).toEqual([])
})

test('a circle without words is cut', () => {
  const { at } = opened(knot('Begin.\n-> rond\n=== rond ===\n-> verder\n=== verder ===\n-> rond'))
  expect(at.fault).toMatchObject({ kind: 'loop', path: expect.stringMatching(/^(rond|verder)\./) })
})

test('one line without end is cut', () => {
  const { at } = opened(knot('-> rond\n=== rond ===\nRond <>\n-> rond'))
  expect(at.fault).toMatchObject({ kind: 'loop', path: expect.stringMatching(/^rond\./) })
})

test('a function that calls itself without end is cut; one that comes to an end is not', () => {
  const head = 'VAR a = 0\n=== function som(n) ===\n{ n == 0:\n~ return 0\n}\n~ return n + som(n - 1)\n'
  expect(opened(head + knot('{som(200)}\n-> END')).lines).toEqual(['20100'])
  expect(opened(head + knot('Begin.\n{som(-1)}\n-> END')).at.fault).toMatchObject({ kind: 'loop', path: expect.stringMatching(/^som\./) })
})

test.each([
  ['a passage that is none', `VAR d = 0\n${knot('Hallo.\n-> d\n')}`, /holds no passage yet/],
  ['an operator that cannot', `LIST x = (p)\n${knot('Hallo.\n{x * 2}\n-> END')}`, /“\*” cannot be asked of a list and a number/],
  ['a function without a value', knot('Hallo.\n{niets() + 1}\n-> END\n=== function niets() ===\n~ temp t = 1'), /has no value/],
  ['a variable before it is set', knot('Hallo.\n{ casemanager_start > 5:\n~ temp t = 1\n}\n{t}\n-> END'), /“t” has no value yet/],
  ['a tunnel nobody is in', knot('Hallo.\n->->'), /no tunnel was entered/],
  ['a tunnel without an end', knot('Hallo.\n-> gang ->\n-> END\n=== gang ===\nGang.'), /without “->->”/],
  ['nothing divided by nothing', `VAR a = 0\n${knot('Hallo.\n{a mod 0}\n-> END')}`, /no number/],
])('%s breaks the story with a plain sentence', (_, text, sentence) => {
  const { at, lines } = opened(text)
  expect(lines[0]).toBe('Hallo.')
  expect(at.fault).toMatchObject({ kind: 'break', text: expect.stringMatching(sentence), path: expect.stringMatching(/\w/) })
  expect(at.choices).toEqual([])
})

test('running out of text is a rest without choices, no fault', () => {
  const { at, lines } = opened(knot('Hallo.\nEn toen.'))
  expect([lines, at.fault, at.choices]).toEqual([['Hallo.', 'En toen.'], null, []])
})

const RANGES: Ranges = new Map([
  ['x', { min: 0, max: 10 }],
  ['y', { min: 0, max: 2 }],
])
const HEAD = `VAR x = 20
VAR y = 0
=== function meer(ref v, n) ===
~ v = v + n
=== function klem(ref v, n) ===
~ v = MAX(0, MIN(10, v + n))
=== function zet(n) ===
~ y = n
`

test('a variable that leaves its range is seen once for each place, not for where it began', () => {
  const { at } = opened(HEAD + knot('Hallo.\n~ x = 11\n~ x = 5\n- (weer) ~ x = 20\n{ weer < 3: -> weer }\n-> END'), RANGES)
  expect(at.strays).toEqual([
    { name: 'x', value: 11, path: expect.stringMatching(/^casemanager_start\./) },
    { name: 'x', value: 20, path: expect.stringMatching(/^casemanager_start\./) },
  ])
})

test('a variable set by ref is looked for at its call, one that the function names in the function', () => {
  const { at } = opened(HEAD + knot('Hallo.\n~ klem(x, 50)\n~ meer(x, 1)\n~ zet(3)\n-> END'), RANGES)
  expect(at.strays).toEqual([
    { name: 'x', value: 11, path: expect.stringMatching(/^casemanager_start\./) },
    { name: 'y', value: 3, path: expect.stringMatching(/^zet\./) },
  ])
})

test('a ref that only shows while the story runs is looked for at its call as well', () => {
  const deep = '=== function diep(ref v, n) ===\n{ n > 0:\n~ diep(v, n - 1)\n- else:\n~ v = 99\n}\n'
  const { at } = opened(HEAD + deep + knot('Hallo.\n~ diep(x, 3)\n-> END'), RANGES)
  expect(at.strays).toEqual([{ name: 'x', value: 99, path: expect.stringMatching(/^casemanager_start\./) }])
})

test('a parameter that its function changes is not what was given', () => {
  const { at } = opened(`${HEAD}=== function later(n) ===\n~ n = n + 100\n~ x = n\n${knot('Hallo.\n~ later(2)\n-> END')}`, RANGES)
  expect(at.strays).toMatchObject([{ name: 'x', value: 102 }])
})

test('a clamp on one side only still lets it out on the other', () => {
  const { at } = opened(HEAD + knot('Hallo.\n~ x = MAX(0, x + 50)\n~ x = MIN(10, x - 200)\n~ x = MAX(0, MIN(10, x))\n-> END'), RANGES)
  expect(at.strays.map((stray) => stray.value)).toEqual([70, -130])
})

test('passages are named as they are entered, functions are not', () => {
  const text = `${HEAD}${knot('Hallo.\n~ meer(x, -15)\n-> gang -> \n-> langs\n')}
=== gang ===
Gang.
->->
=== langs ===
= binnen
- (nog) Langs.
{ nog < 2: -> binnen }
+ [Terug] -> casemanager_start`
  const { terrain, at } = opened(text)
  expect(at.passages).toEqual(['casemanager_start', 'gang', 'langs'])
  expect(terrain.take(at, 0).passages).toEqual(['casemanager_start', 'gang', 'langs'])
})

test('a line stands where its first words stand, a choice at its point', () => {
  const { terrain, at } = opened(knot('#day: 2\n{true:Hallo} daar. #sound: deur\n* [Ja. #id: ja]\n-> END'))
  const [line] = at.lines.map((n) => terrain.line(n))
  expect(line).toMatchObject({
    text: 'Hallo daar.',
    tags: ['day: 2', 'sound: deur'],
    path: expect.stringMatching(/^casemanager_start\.0\.\d+\.b\.0$/),
  })
  expect(terrain.choice(at.choices[0] ?? -1)).toMatchObject({
    text: 'Ja.',
    tags: ['id: ja'],
    path: expect.stringMatching(/^casemanager_start\.0\.\d+$/),
  })
})

test('which choice was taken is known where a claim asks for it, and nowhere else', () => {
  const { terrain, at } = opened(
    knot('Zo.\n* [Eén. #id: een]\n* [Twee. #id: twee]\n-\n+ [Door. #id: door]\n- Klaar. #because: choice een\n-> END'),
  )
  const [one, two] = [terrain.take(at, 0), terrain.take(at, 1)]
  expect([terrain.took(one, 'een'), terrain.took(two, 'een'), terrain.took(two, 'twee')]).toEqual([true, false, undefined])
  expect(terrain.took(terrain.take(one, 0), 'een')).toBe(true)
})

test('a variable is given as what it is', () => {
  const { terrain, at } = opened(
    `VAR n = 2\nVAR f = 4.0\nVAR j = true\nVAR s = "een"\nLIST regels = a, b, c\n${knot('Zo.\n~ regels = (c, a)\n-> END')}`,
  )
  expect(['n', 'f', 'j', 's', 'regels', 'weg'].map((name) => terrain.value(at, name))).toEqual([2, 4, true, 'een', ['a', 'c'], null])
})

test('the opening sets the chair, the rules and the decisions that the story knows', () => {
  const terrain = terrainOf(`VAR rol = ""\nLIST regels = (b1), b2\n${knot('{rol}\n-> END')}`)
  const at = terrain.open({ ...OPENING, rules: ['b2', 'weg'], carried: ['niets'] })
  expect(at.lines.map((n) => terrain.line(n).text)).toEqual(['casemanager'])
  expect(terrain.value(at, 'regels')).toEqual(['b2'])
})

test('a circle through a choice that does not show is cut as well', () => {
  const { at } = opened(knot('-> rond\n=== rond ===\n~ temp t = 1\n+ ->\n-> rond'))
  expect(at.fault).toMatchObject({ kind: 'loop', path: expect.stringMatching(/^rond\./) })
})
