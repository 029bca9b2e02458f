import { expect, test } from 'vitest'
import { changed, compileSample, SAMPLE, serious } from '../../tests/sample.ts'

const SCENARIO = 'story/proef/scenario.json'
const BODE = 'story/proef/bode.ink'
const PART = 'story/proef/bode.json'
const whole = JSON.parse(SAMPLE[SCENARIO] ?? '') as Record<string, unknown> & { outcomes: object; facts: object[]; decisions: object[] }

const json = (value: unknown) => JSON.stringify(value, null, 2)
/** What is said with this bode.json beside scenario.json, as `file line code sentence`. */
const said = (part: unknown, scenario: unknown = whole, more: Record<string, string> = {}) =>
  serious(compileSample({ [SCENARIO]: json(scenario), [PART]: typeof part === 'string' ? part : json(part), ...more })).map(
    (one) => `${one.file.split('/').at(-1)} ${one.line} ${one.code} ${one.says.en}`,
  )

/** scenario.json with some of its parts moved to bode.json. */
function split(...parts: string[]): [part: object, scenario: object] {
  const pick = (keep: boolean) => Object.fromEntries(Object.entries(whole).filter(([name]) => parts.includes(name) === keep))
  const empty = Object.fromEntries(parts.map((name) => [name, Array.isArray(whole[name]) ? [] : {}]))
  return [pick(true), { ...pick(false), ...empty }]
}

test('the json of a chair counts as if it stood in scenario.json', () => {
  const [part, scenario] = split('documents', 'decisions', 'outcomes', 'endings', 'causes', 'sources', 'facts')
  const sample = compileSample({ [SCENARIO]: json(scenario), [PART]: json(part) })
  expect(serious(sample)).toEqual([])
  expect({ ...sample.scenario, hash: '' }).toEqual({ ...compileSample().scenario, hash: '' })
})

test('without that file nothing is missed, and a json of nobody’s chair is not read', () => {
  expect(serious(compileSample({ 'story/proef/iemand.json': '{' }))).toEqual([])
})

test('a complaint about a part stands in its own file, on its own line', () => {
  expect(said({ outcomes: { weg: { title: 'Weg' } } })).toEqual([
    'bode.json 3 OW023 The story never uses the outcome “weg”; is its name spelt another way there?',
  ])
  const fact = { text: 'Zo is het.', source: 'X9', check: false, used: 'bode_slot' }
  expect(said({ facts: [{ ...fact, source: '002' }, fact] })).toEqual([
    'bode.json 11 OW040 “X9” is not among the sources; a fact begins with the id of its source, or has “check” on true until you have it.',
  ])
  expect(said({ documents: { nota: 'Nota' } })[0]).toMatch(/^bode\.json 3 OW001 There is no file story\/proef\/documents\/nota\.md/)
  expect(said({ titel: 'x' })).toEqual(['bode.json 2 OW008 “titel” is not known here; is it misspelt?'])
  expect(said('{')[0]).toMatch(/^bode\.json 1 OW007/)
})

test('a name in both files is an error, said in the second', () => {
  expect(said({ outcomes: { gelezen: { title: 'Nog eens' } } })).toEqual([
    `bode.json 3 OW025 “gelezen” stands among “outcomes” in ${SCENARIO} (line ${lineOf('"gelezen": {')}) as well; take one out.`,
  ])
  expect(said({ decisions: whole.decisions })).toEqual(['bode.json 4 OW025 The id “brief” stands in decisions twice.'])
})

test('a decision belongs to the chair in whose file it stands, to the one it names, or to the first', () => {
  const [part, scenario] = split('decisions')
  const chairOf = (decisions: object, name: string) =>
    compileSample({ [SCENARIO]: json(scenario), [`story/proef/${name}.json`]: json({ decisions }) }).scenario?.decisions[0]?.chair
  const own = (part as typeof whole).decisions
  expect(compileSample().scenario?.decisions[0]?.chair).toBe('bode')
  expect(chairOf(own, 'client')).toBe('client')
  expect(
    chairOf(
      own.map((one) => ({ ...one, chair: 'bode' })),
      'client',
    ),
  ).toBe('bode')
  expect(said({ decisions: [{ ...own[0], id: 'los', chair: 'niemand' }] })).toContain('bode.json 13 OW022 There is no chair “niemand”.')
})

test('a chair that is announced may decide between choices that are still to be written', () => {
  const decision = { id: 'later', title: 'Later', day: 3, options: { later_wel: { good: 'Zo.', costs: 'Zo.' } } }
  const client = json({ decisions: [decision] })
  expect(serious(compileSample({ 'story/proef/client.json': client }))).toEqual([])
  expect(said({ decisions: [decision] })).toEqual(['bode.json 8 OW022 The story has no choice “later_wel”.'])
})

test('a sample belongs to a chair', () => {
  const sample = { title: 'Zo kan het gaan', carried: [], choices: ['brief_open'], seed: 1 }
  expect(compileSample({ [PART]: json({ samples: { bode: sample } }) }).scenario?.samples).toEqual({ bode: sample })
  expect(compileSample().scenario?.samples).toEqual({})
  expect(said({ samples: { niemand: sample } })).toEqual(['bode.json 3 OW022 There is no chair “niemand”.'])
})

test.each(['alles', 'leiding'])('no chair is called as the seat that reads everything, or as the file of hints: %s', (id) => {
  const all = changed(SCENARIO, '"id": "client"', `"id": "${id}"`)
  expect(serious(compileSample(all)).map((one) => `${one.line} ${one.code}`)).toEqual([`${lineOf('"id": "client"')} OW022`])
})

test('a chair has the body of somebody in the cast, and may count no time', () => {
  const chair = (more: string) => compileSample(changed(SCENARIO, '"title": "Bode",', `"title": "Bode", ${more},`))
  expect(chair('"as": "milan", "time": false').scenario?.chairs[0]).toMatchObject({ as: 'milan', time: false })
  expect(serious(chair('"as": "ruud"')).map((one) => `${one.code} ${one.says.en}`)).toEqual(['OW022 Nobody in the cast has the id “ruud”.'])
  expect(serious(chair('"time": true')).map((one) => one.code)).toEqual(['OW008'])
})

function lineOf(text: string): number {
  const all = SAMPLE[SCENARIO] ?? ''
  return all.slice(0, all.indexOf(text)).split('\n').length
}

test('the parts of a story are held against its Ink together', () => {
  const [part, scenario] = split('outcomes')
  const lost = changed(BODE, '#outcome: gelezen #because: choice brief_open', '#outcome: gelezzen #because: choice brief_open')
  expect(said(part, scenario, lost)[0]).toMatch(/^bode\.ink \d+ OW020 #outcome: There is no outcome “gelezzen”/)
})
