import { expect, test } from 'vitest'
import { changed, compileSample, SAMPLE } from '../../tests/sample.ts'
import { declaredIn } from './declared.ts'
import { mend } from './mend.ts'

const BODE = 'story/proef/bode.ink'
/** Every complaint about the whole story: a slip is said once, and nothing follows from it. */
const all = (from: string, to: string) =>
  compileSample(changed(BODE, from, to))
    .complaints.filter((one) => one.code !== 'OW033')
    .map((one) => `${one.line} ${one.code} ${one.says.nl}`)

const TILDE = (logic: string) => `Hier ontbreekt “~”: nu leest de speler dit als tekst. Schrijf “~ ${logic}”.`
const DASH = 'Hier staat een lang streepje (–), en dat leest Ink als tekst. Schrijf het korte: '

test.each([
  ['a call without its tilde', '~ besteed(30)', 'besteed(30)', `7 OW005 ${TILDE('besteed(30)')}`],
  ['a call that has an id already', '~ besteed(30)', 'besteed(30) #id: a1', `7 OW005 ${TILDE('besteed(30)')}`],
  ['setting without its tilde', 'Er komt geld.', 'kaart = true\n    Er komt geld.', `10 OW005 ${TILDE('kaart = true')}`],
  [
    'a sum without its tilde',
    'Er komt geld.',
    'vertrouwen = vertrouwen + 1\n    Er komt geld.',
    `10 OW005 ${TILDE('vertrouwen = vertrouwen + 1')}`,
  ],
  ['one more without its tilde', 'Er komt geld.', 'vertrouwen++\n    Er komt geld.', `10 OW005 ${TILDE('vertrouwen++')}`],
  ['a long dash under choices', '- -> bode_slot', '– -> bode_slot', `13 OW005 ${DASH}“-”.`],
  ['a long dash under guesses', '-\nMilan denkt', '–\nMilan denkt', `19 OW005 ${DASH}“-”.`],
  ['a long dash before else', 'Er komt geld.', '{kaart:\n Hoi.\n– else:\n Dag.\n}\nEr komt geld.', `12 OW005 ${DASH}“- else:”.`],
  [
    'else without a dash',
    'Er komt geld.',
    '{kaart:\n Hoi.\nelse:\n Dag.\n}\nEr komt geld.',
    '12 OW005 Schrijf “- else:”, met een streepje.',
  ],
  [
    'else without a colon',
    'Er komt geld.',
    '{kaart:\n Hoi.\n- else\n Dag.\n}\nEr komt geld.',
    '12 OW005 Schrijf “- else:”, met een dubbele punt erachter.',
  ],
  ['a bullet', '* (open) [Maak', '• (open) [Maak', '6 OW034 Een keuze begint met “*”, niet met “•”. Typ het sterretje zelf.'],
  [
    'an arrow',
    '- -> bode_slot',
    '- → bode_slot',
    '13 OW005 Deze pijl kent Ink niet. Schrijf hem met een streepje en een haakje: “-> bode_slot”.',
  ],
  ['no [', '* (open) [Maak', '* (open) Maak', '6 OW034 Bij deze keuze ontbreekt het haakje “[” aan het begin.'],
  ['no ]', '#cost: 30]', '#cost: 30', '6 OW005 Bij deze keuze ontbreekt het haakje “]” aan het eind.'],
  [
    'a label behind the condition',
    '* (open) [Maak',
    '* {kaart} (open) [Maak',
    '6 OW034 Het label (open) komt vóór de voorwaarde. Schrijf “* (open) {kaart} […]”.',
  ],
  [
    'a tag outside the brackets',
    ' #style: menselijk #cost: 30]',
    ' #cost: 30] #style: menselijk',
    '6 OW019 “#style” hoort bij de keuze, binnen de haken. Zet hem vóór “]”.',
  ],
  ['the cost outside the brackets', ' #cost: 30]', '] #cost: 30', '6 OW019 “#cost” hoort bij de keuze, binnen de haken. Zet hem vóór “]”.'],
  [
    'id and style outside the brackets',
    ' #id: brief_open #style: menselijk #cost: 30]',
    ' #cost: 30] #id: brief_open #style: menselijk',
    '6 OW019 “#id” en “#style” horen bij de keuze, binnen de haken. Zet ze vóór “]”.',
  ],
  [
    'which guess is true outside the brackets',
    '#guess: milan #true]',
    '#guess: milan] #true',
    '18 OW019 “#true” hoort bij de keuze, binnen de haken. Zet hem vóór “]”.',
  ],
  [
    'strokes in a sentence',
    'De brief ligt op tafel. #doc',
    'De brief // het pakje ligt op tafel. #id: a1 #doc',
    '8 OW005 Wat achter “//” staat, leest het spel niet: de rest van deze zin valt weg. Schrijf één schuine streep, of een komma.',
  ],
  [
    'strokes in a choice',
    '[Maak de brief open. #id',
    '[Maak de brief // het pak open. #id',
    '6 OW005 Wat achter “//” staat, leest het spel niet: de rest van deze zin valt weg. Schrijf één schuine streep, of een komma.',
  ],
  [
    'strokes in a word',
    'Er komt geld.',
    'Er komt geld/geld//geld.',
    '10 OW005 Wat achter “//” staat, leest het spel niet: de rest van deze zin valt weg. Schrijf één schuine streep, of een komma.',
  ],
] as const)('%s is said once', (_kind, from, to, said) => {
  expect(all(from, to)).toEqual([said])
})

test.each([
  ['a remark behind a line', 'Tot morgen.', 'Tot morgen. // later: schrijf dit om'],
  ['a remark with an old line', 'Jij: Tot morgen.', '// Jij: Tot ziens. #id: a1\nJij: Tot morgen.'],
  ['a range', 'VAR kaart = false', 'VAR kaart = 0 // 0..3'],
  ['a line tag behind a choice', '#guess: milan #true]', '#guess: milan #true] #sound: deur'],
  ['parentheses in a sentence', 'Er komt geld.', 'geld (veel geld)'],
  ['a long dash in a sentence', 'Er komt geld.', '– Er komt geld – zegt hij.'],
  ['an arrow that leads nowhere', 'Er komt geld.', 'Op het bord staat: loket → balie'],
  ['an equals sign in a sentence', 'Er komt geld.', 'Een plus een = twee.'],
])('no complaint about %s', (_kind, from, to) => {
  expect(all(from, to)).toEqual([])
})

test('what is mended keeps its line, and the other lines stay as they are', () => {
  const text = (SAMPLE[BODE] ?? '').replace('~ besteed(30)', 'besteed(30)')
  const sources = [
    { file: 'story/common/state.ink', text: SAMPLE['story/common/state.ink'] ?? '' },
    { file: BODE, text },
  ]
  const { sources: meant } = mend(sources, declaredIn(sources))
  expect(meant[0]).toEqual(sources[0])
  expect(meant[1]?.text).toBe(SAMPLE[BODE])
})
