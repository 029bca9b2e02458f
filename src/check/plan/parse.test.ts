/** What a plan may look like, and the one sentence for each thing it cannot be. */
import { array, assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXPECTATIONS, HEAD_EXAMPLES, STEPS } from './forms.ts'
import { parsePlan } from './parse.ts'

const HEAD = 'plan: Een proef\nstoel: casemanager\n'
const FILE = 'story/proef/plans/een.plan'

function complaintsOf(text: string): string[] {
  return parsePlan(FILE, text).complaints.map((one) => `${one.code} ${one.line} ${one.says.nl}`)
}

/** The one expectation on line 4. */
function expectationOf(line: string) {
  const { plan, complaints } = parsePlan(FILE, `${HEAD}kies vinkje\n  ${line}\n`)
  expect(complaints).toEqual([])
  return plan?.steps.at(-1)?.expects[0]
}

describe('a plan that can be read', () => {
  test('has a head, steps, and what must be true after each', () => {
    const text = `# Waarom dit plan er is.\nplan: De map\nstoel: casemanager\nregels: vandaag zonder b8\nzaad: 7\n\n  dag 2 # nog vóór de eerste keuze\nkies a b, c\nraad g_a\nga door tot notitie\nga door tot einde\neinde bank\n  uitkomst achter\n`
    const { plan, complaints } = parsePlan(FILE, text)
    expect(complaints).toEqual([])
    expect(plan).toMatchObject({ name: 'De map', chair: 'casemanager', rules: { from: 'today', on: [], off: ['b8'] }, seed: 7 })
    expect(plan?.steps.map((step) => step.does)).toEqual([
      { type: 'open' },
      { type: 'choose', ids: ['a', 'b', 'c'] },
      { type: 'guess', ids: ['g_a'] },
      { type: 'goOn', to: 'notitie' },
      { type: 'goOn', to: null },
      { type: 'end', ending: 'bank' },
    ])
    expect(plan?.steps[0]?.expects).toEqual([{ line: 7, not: false, what: 'day', day: 2 }])
    expect(plan?.steps.at(-1)?.expects).toEqual([{ line: 13, not: false, what: 'outcome', id: 'achter' }])
  })

  test.each([
    ['regel: Met een briefje.', { what: 'said', who: null, text: 'Met een briefje.', not: false }],
    ['geen regel Milan: Kwart voor tien: hij is er.', { what: 'said', who: 'Milan', text: 'Kwart voor tien: hij is er.', not: true }],
    ['gedachte milan: Een briefje.', { what: 'thought', who: 'milan', text: 'Een briefje.' }],
    ['geen uitkomst achter', { what: 'outcome', id: 'achter', not: true }],
    ['document brief', { what: 'document', id: 'brief' }],
    ['keuze langs', { what: 'offered', id: 'langs' }],
    ['open langs', { what: 'open', id: 'langs' }],
    ['gesloten langs', { what: 'closed', id: 'langs', by: null }],
    ['gesloten langs: tijd', { what: 'closed', id: 'langs', by: { by: 'time' } }],
    ['gesloten langs: regel b1', { what: 'closed', id: 'langs', by: { by: 'rule', rule: 'b1' } }],
    [
      'oorzaak achter: keuze vinkje / regel b8, alternatief b1, wachten post, ander wet, toeval bus',
      {
        what: 'cause',
        outcome: 'achter',
        causes: [
          { kind: 'choice', id: 'vinkje' },
          { kind: 'rule', id: 'b8' },
          { kind: 'alternative', id: 'b1' },
          { kind: 'wait', id: 'post' },
          { kind: 'other', id: 'wet' },
          { kind: 'luck', id: 'bus' },
        ],
      },
    ],
    ['meter vertrouwen: 4', { what: 'meter', name: 'vertrouwen', is: '=', value: 4 }],
    ['meter vertrouwen: >= 4', { what: 'meter', is: '>=', value: 4 }],
    ['meter vertrouwen: <= 4', { what: 'meter', is: '<=', value: 4 }],
    ['dag 8', { what: 'day', day: 8 }],
  ])('%s', (line, wanted) => {
    expect(expectationOf(line)).toMatchObject(wanted)
  })

  test.each([
    ['vandaag', { from: 'today', on: [], off: [] }],
    ['geen', { from: 'none', on: [], off: [] }],
    ['b1 b6', { from: 'none', on: ['b1', 'b6'], off: [] }],
    ['vandaag met b3', { from: 'today', on: ['b3'], off: [] }],
    ['vandaag zonder b1, b6 met b3', { from: 'today', on: ['b3'], off: ['b1', 'b6'] }],
  ])('regels: %s', (rules, wanted) => {
    expect(parsePlan(FILE, `${HEAD}regels: ${rules}\nkies a\n`).plan?.rules).toEqual(wanted)
  })

  test('Windows line ends and a byte order mark change nothing', () => {
    expect(parsePlan(FILE, `\uFEFF${HEAD}kies vinkje\n`.replaceAll('\n', '\r\n')).plan?.steps).toHaveLength(2)
  })
})

describe('a plan that cannot be read', () => {
  test.each([
    ['kiez vinkje', 'OW095 3 “kiez” is geen woord van een plan. Bedoel je “kies”?'],
    ['→ vinkje', expect.stringContaining('OW095 3 “→ vinkje” is geen woord van een plan. Een regel begint met kies, raad')],
    ['kies Lees maar voor', 'OW095 3 Zo kan ik dit niet lezen. Schrijf het als “kies aankomst_lijst”.'],
    ['regel Met een briefje.', 'OW095 3 Zo kan ik dit niet lezen. Schrijf het als “regel: Met een briefje.”.'],
    ['gesloten langs: regen', 'OW095 3 Zo kan ik dit niet lezen. Schrijf het als “gesloten fleur_elf: tijd”.'],
    ['oorzaak achter: vinkje', expect.stringContaining('OW095 3 Zo kan ik dit niet lezen. Schrijf het als “oorzaak')],
    ['geen dag 8', 'OW095 3 “geen” kan niet voor “dag” staan. Haal “geen” weg.'],
    ['geen kies vinkje', 'OW095 3 “geen” kan niet voor “kies” staan. Haal “geen” weg.'],
    ['stoel: client', 'OW095 3 “stoel:” staat er al. Haal er een weg.'],
    ['stoel client', 'OW095 3 Zo kan ik dit niet lezen. Schrijf het als “stoel: casemanager”.'],
    ['zaad: veel', 'OW095 3 Het zaad is een heel getal van 0 tot 2147483647.'],
    ['regels: vandaag b8', expect.stringContaining('OW095 3 Deze regels kan ik niet lezen.')],
    ['regels: zonder b8', expect.stringContaining('OW095 3 Deze regels kan ik niet lezen.')],
    ['regels: vandaag zonder', expect.stringContaining('OW095 3 Deze regels kan ik niet lezen.')],
  ])('%s', (line, says) => {
    expect(complaintsOf(`${HEAD}${line}\nkies vinkje\n`)).toEqual([says])
  })

  test('a head below the first choice, a step after the end, and a plan in which nothing happens', () => {
    expect(complaintsOf(`${HEAD}kies vinkje\nzaad: 3\n`)).toEqual(['OW095 4 “zaad:” hoort bovenaan het plan, vóór de eerste “kies”.'])
    expect(complaintsOf(`${HEAD}kies vinkje\neinde uit\nkies langs\n`)).toEqual([
      'OW095 5 Na “einde” komt er geen stap meer. Zet “einde” onderaan het plan.',
    ])
    expect(complaintsOf(HEAD)).toEqual(['OW095 1 In dit plan gebeurt niets. Schrijf wat er gekozen wordt: “kies …”.'])
  })

  test('without a name or a chair it says so once', () => {
    expect(complaintsOf('plan: Een\nkies vinkje\n  dag 8\nkies langs\n')).toEqual([
      'OW095 1 Dit plan zegt niet welke stoel er speelt. Zet bovenaan “stoel: …”.',
    ])
    expect(complaintsOf('stoel: casemanager\nkies vinkje\n')).toEqual(['OW095 1 Dit plan heeft geen naam. Zet bovenaan “plan: …”.'])
    expect(complaintsOf('plan: Een\nstool: casemanager\nkies vinkje\n')).toEqual([
      'OW095 2 “stool” is geen woord van een plan. Bedoel je “stoel”?',
    ])
    expect(complaintsOf('')).toEqual(['OW095 1 Dit plan is leeg. Zet er een naam in, een stoel en wat er gekozen wordt.'])
  })

  test('a file that is no plan at all gives one sentence, or a few', () => {
    expect(complaintsOf('x'.repeat(200_001))).toEqual([
      'OW003 1 Dit plan is 200 kB groot. Een plan van meer dan 200 kB wordt niet gelezen: is dit het goede bestand?',
    ])
    const wide = performance.now()
    for (const line of ['regel', 'meter vertrouwen:', 'gesloten', 'kies', 'oorzaak achter:'])
      complaintsOf(`${HEAD}${line} a${' '.repeat(190_000)}b\n`)
    expect(performance.now() - wide).toBeLessThan(2000)
    expect(complaintsOf('beste collega\n'.repeat(500)).length).toBeLessThan(10)
  })
})

test('whatever is typed gives a plan or a complaint, each on a line that is there; and every example is right', () => {
  const words = [...Object.keys(STEPS), ...Object.keys(EXPECTATIONS), ...Object.keys(HEAD_EXAMPLES), 'geen', '']
  const line = tuple(constantFrom(...words), constantFrom(' ', ': ', ''), string()).map((parts) => parts.join(''))
  assert(
    property(array(line), (lines) => {
      const { plan, complaints } = parsePlan(FILE, lines.join('\n'))
      expect(plan === null).toBe(complaints.length > 0)
      for (const one of complaints) expect(one.line).toBeLessThanOrEqual(Math.max(1, lines.join('\n').split(/\r\n|\r|\n/).length))
    }),
  )
  const examples = [...Object.values(STEPS), ...Object.values(EXPECTATIONS)].map((form) => form.example)
  const head = Object.values(HEAD_EXAMPLES).join('\n')
  expect(complaintsOf(`${head}\n${examples.filter((one) => !one.startsWith('einde')).join('\n')}\neinde bank\n`)).toEqual([])
})
