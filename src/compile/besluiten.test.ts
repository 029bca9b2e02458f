import { expect, test } from 'vitest'
import { compileSample, SAMPLE, serious } from '../../tests/sample.ts'

const SCENARIO = 'story/proef/scenario.json'
const STATE = 'story/common/state.ink'
const BODE = 'story/proef/bode.ink'
const whole = JSON.parse(SAMPLE[SCENARIO] ?? '') as { chairs: { ready: boolean; start?: string }[] } & Record<string, unknown>

const brief = {
  id: 'brief',
  title: 'De brief',
  day: 1,
  options: {
    brief_open: { good: 'Helder.', costs: 'Tijd.', told: 'De brief ging open.' },
    voorschot: { good: 'Geld.', costs: 'Tijd.', told: 'Er kwam geld.' },
  },
}

/** The sample with this LIST and these decisions; `ready`: whether its second chair is. */
function sample(list: string, decisions: object[] = [brief], { ready = false, bode = SAMPLE[BODE] ?? '' } = {}) {
  const chairs = whole.chairs.map((chair) => (chair.ready || !ready ? chair : { ...chair, ready, start: 'bode_start' }))
  return compileSample({
    [STATE]: `${SAMPLE[STATE] ?? ''}LIST besluiten =\n  // van de bode\n  ${list}\n`,
    [SCENARIO]: JSON.stringify({ ...whole, chairs, decisions }, null, 2),
    [BODE]: bode,
  })
}
const said = (...args: Parameters<typeof sample>) =>
  serious(sample(...args)).map((one) => `${one.file.split('/').at(-1)} ${one.line} ${one.code} ${one.says.en}`)

test('the list and the decisions together say what travels', () => {
  const own = { decision: 'brief', chair: 'bode', day: 1 }
  expect(said('brief_open, (voorschot)')).toEqual([])
  expect(sample('brief_open, (voorschot)').scenario?.besluiten).toEqual([
    { id: 'brief_open', ...own, told: 'De brief ging open.', usual: false },
    { id: 'voorschot', ...own, told: 'Er kwam geld.', usual: true },
  ])
  expect(compileSample().scenario?.besluiten).toEqual([])
})

test('an item without a choice or without a decision, or with two', () => {
  const sentence = 'There is no choice “weg”; a decision is called as the #id of its choice.'
  expect(said('brief_open, (voorschot), weg', [brief], { ready: true })).toEqual([`state.ink 9 OW043 ${sentence}`])
  expect(said('brief_open,\n  (voorschot),\n  g_a', [brief], { ready: true })).toEqual([
    'state.ink 11 OW043 “g_a” stands in no decision; add it there, beside the choices it is offered with.',
  ])
  const twice = { ...brief, id: 'nogeens', options: { brief_open: brief.options.brief_open } }
  expect(said('brief_open, (voorschot)', [brief, twice])).toContain(
    'state.ink 9 OW043 “brief_open” stands in more than one decision; leave it in one.',
  )
  // A chair that is announced may still have to bring it.
  expect(said('brief_open, (voorschot), weg')).toEqual([])
  expect(sample('brief_open, (voorschot), weg').scenario?.besluiten).toHaveLength(2)
})

test('of one decision every option travels, and one of them holds in an ordinary week', () => {
  const at = SAMPLE[SCENARIO]
    ? JSON.stringify({ ...whole, decisions: [brief] }, null, 2)
        .split('"decisions"')[0]
        ?.split('\n').length
    : 0
  const line = (at ?? 0) + 2
  expect(said('(brief_open)')).toEqual([
    `scenario.json ${line} OW044 Not all options of the decision “brief” stand in LIST besluiten; add voorschot.`,
  ])
  expect(said('brief_open, voorschot')).toEqual([
    `scenario.json ${line} OW044 No option of “brief” stands in parentheses in LIST besluiten; choose what happens in an ordinary week.`,
  ])
  expect(said('(brief_open), (voorschot)')).toEqual([
    `scenario.json ${line} OW044 2 options of “brief” stand in parentheses in LIST besluiten (brief_open, voorschot); leave one.`,
  ])
})

test('an option that travels has a sentence for who meets it; until then its title stands in', () => {
  const untold = { ...brief, options: { ...brief.options, voorschot: { good: 'Geld.', costs: 'Tijd.' } } }
  expect(said('brief_open, (voorschot)', [untold])[0]).toMatch(/OW045 “voorschot” travels to another chair and has no “told” yet/)
  expect(sample('brief_open, (voorschot)', [untold]).scenario?.besluiten[1]?.told).toBe('De brief')
})

test('a cause can be a decision of another chair, by its own name', () => {
  const bode = (SAMPLE[BODE] ?? '').replace('#because: wait post', '#because: wait post #because: other voorschot')
  expect(said('brief_open, (voorschot)', [brief], { bode })).toEqual([])
  const broken = { [BODE]: bode.replace('- -> bode_slot', '- -> weg'), [STATE]: `${SAMPLE[STATE]}LIST besluiten = voorschot\n` }
  expect(serious(compileSample(broken)).map((one) => one.code)).toEqual(['OW005'])
  const unknown = bode.replace('other voorschot', 'other voorschoot')
  expect(said('brief_open, (voorschot)', [brief], { bode: unknown })[0]).toMatch(/OW021 #because: The cause “voorschoot” has no sentence/)
})
