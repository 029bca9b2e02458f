import { expect, test } from 'vitest'
import { BASE } from '../../tests/proef.ts'
import { compileScenario } from './scenario.ts'
import { shelfOf } from './shelf.ts'

const SCENARIO = 'story/proef/scenario.json'
const CLIENT = 'story/proef/client.ink'
const whole = JSON.parse(BASE[SCENARIO] ?? '') as Record<string, unknown>
const option = (told: string) => ({ good: 'Goed.', costs: 'Tijd.', told })
const LOCK = {
  id: 'vooraf_slot',
  chair: 'vooraf',
  title: 'Het slot',
  day: 0,
  options: { had_slot: option('De fiets stond op slot.'), geen_slot: option('De fiets stond los.') },
}
const LOOSE = { decision: 'vooraf_slot', shares: { geen_slot: 0.2 }, text: 'Een op de vijf staat los.', source: null as string | null }
const LAB = {
  gate: 'binnen',
  days: 90,
  counted: [{ meter: 'b_inkomen', title: 'Inkomen', without: 'zonder inkomen' }],
  short: { chair: 'client', decisions: [] as string[] },
}

function compiled(change: object, list = 'LIST besluiten = (had_slot), geen_slot') {
  const made = { ...whole, decisions: [LOCK], ...change }
  const asks = '{besluiten ? geen_slot: Er zat geen slot op.|Zaterdag zou ze komen.}'
  const client = `${list}\n${(BASE[CLIENT] ?? '').replace('Zaterdag zou ze komen.', asks)}`
  return compileScenario('proef', { root: '.', ...shelfOf({ ...BASE, [SCENARIO]: JSON.stringify(made, null, 2), [CLIENT]: client }) })
}
const said = (change: object, list?: string) =>
  compiled(change, list).complaints.flatMap((one) => (one.severity === 'note' ? [] : [`${one.code} ${one.says.en}`]))

test('a story says how lives begin and what is counted; without it there is nothing of the kind', () => {
  const { scenario } = compiled({ situations: [LOOSE], lab: LAB })
  expect(scenario?.situations).toEqual([LOOSE])
  expect(scenario?.lab).toEqual(LAB)
  expect(scenario?.besluiten.map(({ id, chair, day, usual }) => [id, chair, day, usual])).toEqual([
    ['had_slot', 'vooraf', 0, true],
    ['geen_slot', 'vooraf', 0, false],
  ])
  const plain = compileScenario('proef', { root: '.', ...shelfOf(BASE) }).scenario
  expect([plain?.situations, plain?.lab]).toEqual([[], null])
})

test('a procedure knows the chairs whose passages ask for it, and an outcome whether it is bad', () => {
  const outcomes = { bewaard: { title: 'De fiets blijft staan', bad: true } }
  const { scenario } = compiled({ outcomes })
  expect(scenario?.procedures.map(({ id, chairs }) => [id, chairs])).toEqual([['b1', ['casemanager']]])
  expect(scenario?.outcomes.bewaard).toEqual(outcomes.bewaard)
  expect(said({ outcomes: { bewaard: { title: 'De fiets', bad: false } } })[0]).toMatch(/^OW008 “outcomes.bewaard.bad”/)
})

test.each([
  ['a decision that is none', { ...LOOSE, decision: 'vooraf_sloot' }, 'there is no “vooraf_sloot” of the chair “vooraf”'],
  ['an option that is none', { ...LOOSE, shares: { geen_slot: 0.2, half_slot: 0.1 } }, 'has no “half_slot”'],
  ['the usual option', { ...LOOSE, shares: { geen_slot: 0.2, had_slot: 0.8 } }, '“had_slot” stands in parentheses'],
  ['no share for an option', { ...LOOSE, shares: {} }, 'How often does “geen_slot” hold?'],
])('OW049 a way of beginning with %s', (_, situation, says) => {
  expect(said({ situations: [situation] })).toEqual([expect.stringMatching(new RegExp(`^OW049 .*${says.replace('?', '\\?')}`))])
})

test('OW049 shares of more than there is, and the same decision twice', () => {
  const third = { ...LOCK, options: { ...LOCK.options, twee_sloten: option('Er zaten twee sloten op.') } }
  const shares = { geen_slot: 0.7, twee_sloten: 0.4 }
  const list = 'LIST besluiten = (had_slot), geen_slot, twee_sloten'
  expect(said({ decisions: [third], situations: [{ ...LOOSE, shares }] }, list)).toEqual([
    'OW049 Together this is 110%, which is more than there is.',
  ])
  expect(said({ decisions: [third], situations: [{ ...LOOSE, shares: { ...shares, geen_slot: 0.6 } }] }, list)).toEqual([])
  expect(said({ situations: [LOOSE, LOOSE] })).toEqual(['OW049 “vooraf_slot” stands here twice; take one out.'])
})

test('a share outside 0 … 1 and a source nobody knows', () => {
  expect(said({ situations: [{ ...LOOSE, shares: { geen_slot: 1.2 } }] })[0]).toMatch(/^OW008 “situations.0.shares.geen_slot”/)
  expect(said({ situations: [{ ...LOOSE, source: '002 §2.2' }] })).toEqual([])
  expect(said({ situations: [{ ...LOOSE, source: 'van horen zeggen' }] })[0]).toMatch(/^OW040 “van horen zeggen”/)
})

test.each([
  ['a gate that is no pair of clocks', { gate: 'buiten' }, 'There is no pair of clocks “buiten”'],
  ['a meter twice', { counted: [LAB.counted[0], LAB.counted[0]] }, '“b_inkomen” stands here twice'],
  ['a chair that is none', { short: { chair: 'bode', decisions: [] } }, 'There is no chair “bode”'],
  [
    'a decision of another chair',
    { short: { chair: 'client', decisions: ['vooraf_slot'] } },
    'The chair “client” has no decision “vooraf_slot”',
  ],
])('OW049 a lab with %s', (_, change, says) => {
  expect(said({ lab: { ...LAB, ...change } })).toEqual([expect.stringContaining(`OW049 ${says}`)])
})

test('only what stands for a condition is counted, from one day on', () => {
  const wrong = { ...LAB.counted[0], meter: 'vertrouwen' }
  expect(said({ lab: { ...LAB, counted: [wrong] } })[0]).toMatch(/^OW008 “lab.counted.0.meter” can only be b_id/)
  expect(said({ lab: { ...LAB, days: 0 } })[0]).toMatch(/^OW008 “lab.days” should be at least 1/)
})

test('nobody sits in the chair of before: its decisions are no choices, its day may be 0, all of them travel, and no chair is called so', () => {
  expect(said({})).toEqual([])
  expect(said({ decisions: [{ ...LOCK, chair: 'client' }] })).toContain(
    'OW008 “decisions.0.day” should be a story day: a whole number from 1 (0 is for the chair “vooraf” only).',
  )
  const choice = { ...LOCK, options: { ...LOCK.options, zelf_lezen: option('Wim las.') } }
  expect(said({ decisions: [choice] }, 'LIST besluiten = (had_slot), geen_slot, zelf_lezen')).toContain(
    'OW022 “zelf_lezen” is a choice of the story and cannot be from before the first day; give one of the two another id.',
  )
  const chairs = [...(whole.chairs as object[]), { id: 'vooraf', title: 'V', line: 'V.', ready: false }]
  expect(said({ chairs })).toContain('OW022 A chair cannot be called “vooraf”.')
  const light = { ...LOCK, id: 'vooraf_licht', options: { licht_aan: option('Het licht was aan.') } }
  expect(said({ decisions: [LOCK, light] }).join()).toContain(
    'OW044 Not all options of the decision “vooraf_licht” stand in LIST besluiten',
  )
})
