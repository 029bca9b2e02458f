import { expect, test } from 'vitest'
import { parseLine, parseTag, TAGS } from './lines.ts'

test.each([
  ['Milan: Ik heb niks nodig.', 'speech', 'Milan', null, 'Ik heb niks nodig.'],
  ['Milan (gespannen): Ik heb niks nodig.', 'speech', 'Milan', 'gespannen', 'Ik heb niks nodig.'],
  ['Milan denkt: Nee.', 'thought', 'Milan', null, 'Nee.'],
  ['Milan denkt (bang): Nee: nooit.', 'thought', 'Milan', 'bang', 'Nee: nooit.'],
  ['Jij denkt: Drie tekort.', 'thought', 'Jij', null, 'Drie tekort.'],
  ["Van Dijk-O'Neil: Hallo.", 'speech', "Van Dijk-O'Neil", null, 'Hallo.'],
  ['Zoë: Hoi.', 'speech', 'Zoë', null, 'Hoi.'],
])('LINE1 %s', (text, kind, name, mood, said) => {
  expect(parseLine(text)).toEqual({ kind, name, mood, text: said })
})

test.each(['Dag 15. Er ligt een envelop.', 'Op het bord staat: vol.', 'Om 10:30 komt hij.', 'Hij zegt: nee.', 'Dag 15: een envelop.', ''])(
  'LINE2 narration: %s',
  (text) => expect(parseLine(text)).toEqual({ kind: 'narration', name: null, mood: null, text }),
)

test('LINE2 a stranger still looks like speech', () => {
  expect(parseLine('Niemand: Hallo.')).toMatchObject({ kind: 'speech', name: 'Niemand' })
})

test('LINE3 tags have a name and arguments; a topic keeps its spaces', () => {
  expect(parseTag('unintended')).toEqual({ name: 'unintended', args: [] })
  expect(parseTag('scene: spreekkamer  avond')).toEqual({ name: 'scene', args: ['spreekkamer', 'avond'] })
  expect(parseTag('clock: 15:00')).toEqual({ name: 'clock', args: ['15:00'] })
  expect(parseTag('heavy: rouw en verlies')).toEqual({ name: 'heavy', args: ['rouw en verlies'] })
  expect(new Set(TAGS.map((tag) => tag.name)).size).toBe(TAGS.length)
})
