import { expect, test } from 'vitest'
import { changed, compileSample } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'

test.each([
  [
    'a passage twice',
    '=== bode_slot',
    '=== bode_start',
    15,
    'Er is al een passage “bode_start” (regel 2 van proef/bode.ink). Geef deze een andere naam.',
  ],
  [
    'a brace too few',
    'Er komt geld.',
    'Er komt { geld.',
    10,
    'Hier kloppen de accolades niet. Kijk of er een “{” of “}” te veel of te weinig staat.',
  ],
  [
    'a brace too many',
    'Er komt geld.',
    'Er komt } geld.',
    10,
    'Hier kloppen de accolades niet. Kijk of er een “{” of “}” te veel of te weinig staat.',
  ],
  ['a parenthesis too few', '~ besteed(30)', '~ besteed(30', 7, 'Hier ontbreekt een haakje “)”.'],
  ['a function that is not there', '~ besteed', '~ bestee', 7, 'Er is geen functie “bestee”. Bedoel je “besteed”?'],
  [
    'a value without a comma',
    '~ besteed(30)',
    '~ besteed(30 4)',
    7,
    'Tussen de haakjes klopt iets niet. Zet tussen twee waarden een komma, en aan het eind “)”.',
  ],
  [
    'a line of logic that changes nothing',
    '~ besteed(30)',
    '~ vertrouwen + 2',
    7,
    'Achter “~” hoort iets dat iets verandert, zoals “~ meer(vertrouwen, 2)” of “~ b_wonen = 1”.',
  ],
  [
    'a condition without a colon in a row of them',
    'Er komt geld.',
    '{\n- kaart\n Hoi.\n- else: Dag.\n}',
    11,
    'Dit leest Ink niet als voorwaarde. Schrijf “- voorwaarde:”, met een dubbele punt erachter, of “- else:”.',
  ],
  [
    'a second condition below one at the top',
    'Er komt geld.',
    '{kaart:\n Hoi.\n- vertrouwen > 4: Dag.\n}',
    12,
    'Na een voorwaarde bovenaan kan hier alleen “- else:” staan. Zet anders elke voorwaarde achter een eigen “-”.',
  ],
  [
    'a value too many',
    '~ besteed(30)',
    '~ besteed(30, 4)',
    7,
    'Tussen de haakjes van “besteed” staat niet het goede aantal waarden: 2 in plaats van 1.',
  ],
  [
    'a variable twice',
    'VAR kaart',
    'VAR minuten',
    1,
    'De variabele “minuten” is er al (regel 3 van common/state.ink). Geef deze een andere naam, of haal haar weg.',
  ],
  [
    'a variable called like a passage',
    'VAR kaart',
    'VAR bode_slot = 1\nVAR kaart',
    1,
    'De naam “bode_slot” is al in gebruik (regel 16 van proef/bode.ink). Kies een andere.',
  ],
  ['a variable without a value', 'VAR kaart = false', 'VAR kaart', 1, 'Hier ontbreekt de waarde. Schrijf haar achter “=”.'],
  [
    'a passage of two words',
    '=== bode_slot ===',
    '=== bode slot ===',
    15,
    'De naam van een passage is één woord: letters, cijfers en _. Haal “slot ===” weg.',
  ],
  ['an empty passage', '-> END\n', '-> END\n=== bode_leeg\n', 25, 'Deze passage is leeg. Zet er tekst in, of een “->” naar een andere.'],
  ['else without a dash', 'Er komt geld.', '{kaart:\n Hoi.\n else: Dag.\n}', 12, 'Schrijf “- else:”, met een streepje.'],
  ['an arrow to nowhere', '-> END\n', '-> ->\n', 23, 'Achter deze “->” ontbreekt de passage om naartoe te gaan.'],
  [
    'anything else',
    '~ besteed(30)',
    '~ VAR x = 3 en nog een heel verhaal',
    7,
    'Ink begrijpt deze regel niet vanaf “VAR x = 3 en nog een heel verh…”. Kijk of daar een teken te veel of te weinig staat.',
  ],
] as const)('%s, in plain Dutch', (_kind, from, to, line, said) => {
  const ink = compileSample(changed(BODE, from, to)).complaints.filter((one) => one.code === 'OW005' || one.code === 'OW006')
  expect(ink.map((one) => `${one.line} ${one.says.nl}`)).toContain(`${line} ${said}`)
  for (const { says } of ink) expect(says.en).not.toBe(says.nl)
})
