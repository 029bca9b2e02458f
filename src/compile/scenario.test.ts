import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SHORT } from '../../tests/rulestory.ts'
import { changed, compileSample, complaintsAbout, SAMPLE, serious } from '../../tests/sample.ts'
import { openRun } from '../engine/run.ts'
import { plain } from './complaint.ts'
import { cardOf, compileScenario } from './scenario.ts'
import { diskShelf, scenarioNames, shelfOf } from './shelf.ts'
import { withoutLineIds } from './unnamed.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BODE = 'story/proef/bode.ink'
const STATE = 'story/common/state.ink'
const SCENARIO = 'story/proef/scenario.json'
const PROCEDURES = 'story/common/procedures.json'
const GLOSSARY = 'story/common/glossary.json'
const BRIEF = 'story/proef/documents/brief.md'

test('a story becomes a scenario that plays', () => {
  const { scenario } = compileSample()
  if (!scenario) throw new Error('the sample does not compile')
  expect(scenario.hash).toMatch(/^[0-9a-f]{8}$/)
  expect(scenario.procedures.map(({ id, on }) => ({ id, on }))).toEqual([{ id: 'b8', on: true }])
  const route = {
    scenario: 'proef',
    hash: scenario.hash,
    chair: 'bode',
    rules: ['b8'],
    carried: [],
    seed: 1,
    choices: ['brief_open', 'g_a'],
  }
  const run = openRun(scenario, route)
  expect(run.view()).toMatchObject({ ending: 'buiten', fault: null })
  expect(run.untrue()).toEqual([])
  expect(Object.keys(cardOf(scenario))).not.toContain('ink')
})

test('the hash follows the content, and not the order of names in a file', () => {
  const hash = compileSample().scenario?.hash
  const scenario = JSON.parse(SAMPLE[SCENARIO] ?? '') as object
  const reversed = JSON.stringify(Object.fromEntries(Object.entries(scenario).reverse()))
  expect(compileSample({ [SCENARIO]: reversed }).scenario?.hash).toBe(hash)
  expect(compileSample(changed(BODE, 'Tot morgen', 'Tot later')).scenario?.hash).not.toBe(hash)
  expect(compileSample(changed(BRIEF, 'niet', 'wel')).scenario?.hash).not.toBe(hash)
})

test('no story has a name that its page in the guide says the game uses itself', () => {
  const page = readFileSync(join(ROOT, 'story/meldingen/OW029.md'), 'utf8')
  const names = [...(/niet heten: ([^\n]*)/.exec(page)?.[1] ?? '').matchAll(/`([a-z]+)`/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names)
    expect(complaintsAbout(SCENARIO, '"id": "proef"', `"id": "${name}"`).join()).toMatch(`2 OW029 “${name}” is an address`)
})

test('a folder called as an address of the game is no story, whatever its id says', () => {
  const files = Object.entries(SAMPLE).map(([file, text]) => [file.replace('proef', 'routes'), text.replaceAll('proef/', 'routes/')])
  const { scenario, complaints } = compileScenario('routes', { root: '/', ...shelfOf(Object.fromEntries(files)) })
  expect(scenario).toBeNull()
  expect(serious({ scenario, complaints, material: null, hints: null }).map((one) => `${one.line} ${one.code} ${one.says.en}`)).toEqual([
    '2 OW029 “routes” is an address of the game itself; give the id, the folder and the Ink file another name.',
  ])
})

test('a scenario that the start page leaves out says so on its card, and no other does', () => {
  const listed = (to: string) => compileSample(changed(SCENARIO, '"id": "proef"', to)).scenario
  const [hidden, shown] = [listed('"id": "proef", "listed": false'), listed('"id": "proef"')]
  expect(hidden && cardOf(hidden).listed).toBe(false)
  expect(shown && Object.keys(cardOf(shown))).not.toContain('listed')
  expect(complaintsAbout(SCENARIO, '"id": "proef"', '"id": "proef", "listed": true')).toEqual(['2 OW008 “listed” can only be false.'])
})

test('a variable that begins outside its range is an error', () => {
  expect(complaintsAbout(STATE, 'VAR vertrouwen = 3', 'VAR vertrouwen = 3 // 4..10')).toEqual([
    '2 OW066 “vertrouwen” begins at 3, outside its range 4..10; change the value or the range.',
  ])
})

// ---------------------------------------------------------------- Ink

test.each([
  ['a passage that is not there', '- -> bode_slot', '- -> bode_weg', /^13 OW005 There is no passage “bode_weg”/],
  ['a variable that is not there', '{not (regels ? b8)}', '{geduld > 2}', /^9 OW005 There is no variable or passage “geduld”/],
  ['setting what is not declared', '~ besteed(30)', '~ besteed(30)\n~ geduld = 1', /^8 OW005 There is no variable “geduld” to set/],
  ['a bracket left open', '#guess: milan]', '#guess: milan', /^17 OW005 This choice misses its closing “]”/],
  ['a brace left open', 'Er komt geld.', 'Er komt { geld.', /^10 OW005 /],
  ['the same knot twice', '=== bode_slot', '=== bode_start', /^15 OW005 There is already a passage “bode_start”/],
  ['a story that runs out', '-> END\n', '', /^22 OW006 The story runs out here/],
])('Ink: %s', (_kind, from, to, said) => {
  const complaints = complaintsAbout(BODE, from, to)
  expect(
    complaints.some((one) => said.test(one)),
    complaints.join('\n'),
  ).toBe(true)
})

test('Ink: an include that is not there, and one outside the story', () => {
  expect(complaintsAbout('story/proef.ink', 'proef/bode.ink', 'proef/none.ink')[0]).toMatch(
    /^2 OW001 There is no file story\/proef\/none\.ink/,
  )
  expect(complaintsAbout('story/proef.ink', 'proef/bode.ink', '../secret.ink')[0]).toMatch(/^2 OW001 This INCLUDE points to a file outside/)
})

test('Ink: a circle of includes is one sentence and nothing else', () => {
  const { scenario, complaints } = compileSample(changed('story/proef.ink', 'INCLUDE common', 'INCLUDE proef.ink\nINCLUDE common'))
  expect(scenario).toBeNull()
  expect(complaints.map((one) => plain(one, 'en'))).toEqual([
    'story/proef.ink:1 OW004 error: This INCLUDE goes round in a circle: proef.ink → proef.ink. Take one of them out.',
  ])
})

test('Ink: no root file', () => {
  const { scenario, complaints } = compileSample({ 'story/proef.ink': null })
  expect(scenario).toBeNull()
  expect(complaints.map((one) => plain(one, 'en'))).toEqual([
    'story/proef.ink:1 OW001 error: This file is not there; make it, or look at how its name is spelt.',
  ])
})

test('an author’s TODO is no complaint', () => {
  expect(complaintsAbout(BODE, 'Tot morgen.', 'Tot morgen.\nTODO: langer maken')).toEqual([])
})

// ---------------------------------------------------------------- scenario.json

test.each([
  ['a comma too few', '"title": "Proef",', '"title": "Proef"', /^3 OW007 A comma is missing behind "Proef"/],
  ['a missing part', '"client": "Milan (24)",', '', /^1 OW008 “client” is missing/],
  ['a misspelt name', '"tagline"', '"tagine"', /^5 OW008 “tagine” is not known here/],
  ['another kind', '"title": "Proef"', '"title": 3', /^3 OW008 “title” should be a text between quotes/],
  ['an empty text', '"title": "Proef"', '"title": " "', /^3 OW008 “title” should not be empty/],
  ['a name twice', '"title": "Proef",', '"title": "Proef",\n  "title": "Nog eens",', /^4 OW025 “title” stands here twice/],
  ['a wrong id', '"id": "milan"', '"id": "Milan!"', /^\d+ OW008 “cast.0.id” should be an id/],
  ['an unknown mood', '"bang"', '"blij"', /^\d+ OW008 “cast.0.moods.0” can only be rustig/],
  ['an unknown place', '"loket": "Het', '"zolder": "Het', /^\d+ OW008 “places.*” /],
  ['a chair without its knot', '"start": "bode_start",', '', /^\d+ OW008 “chairs.0.start” is missing/],
  ['a knot that is not there', '"start": "bode_start"', '"start": "bode_begin"', /^\d+ OW022 The story has no passage “bode_begin”/],
  ['an id that is an address of the game', '"id": "proef"', '"id": "samen"', /^2 OW029 “samen” is an address of the game itself/],
  ['another id than the folder', '"id": "proef"', '"id": "proeve"', /^2 OW022 The id should be “proef”/],
  ['no player', '"id": "jij"', '"id": "ikke"', /^\d+ OW022 The player is missing/],
  ['the same name twice', '"name": "Jij"', '"name": "Milan"', /^\d+ OW025 Two people in the cast are called “Milan”/],
  ['the same id twice', '"id": "client"', '"id": "bode"', /^\d+ OW025 The id “bode” stands in chairs twice/],
  [
    'clocks that count from nowhere',
    '"id": "binnen"',
    '"id": "binnen", "since": "nergens"',
    /^\d+ OW022 No pair of clocks before this one/,
  ],
  [
    'clocks that count from a number',
    '"id": "binnen"',
    '"id": "binnen", "since": 8',
    /^\d+ OW008 “clocks.0.since” should be the id of an earlier pair of clocks/,
  ],
  [
    'clocks nobody turns to',
    '"clocks": [',
    '"clocks": [\n    { "id": "eerst", "client": "Dag", "procedure": "P", "weeks": 1 },',
    /^\d+ OW023 The story never turns to the pair of clocks “binnen”/,
  ],
  [
    'a fact in no passage',
    '"used": "bode_slot"',
    '"used": "bode_slott"',
    /^\d+ OW023 “used” names “bode_slott”, .* do you mean “bode_slot”\?/,
  ],
  ['minutes upside down', '5,\n    10', '10,\n    5', /^\d+ OW008 “minutes” should go from the smaller/],
  ['a decision about no choice', '"brief_open": {', '"brief_dicht": {', /^\d+ OW022 The story has no choice “brief_dicht”/],
  ['a fact without its source', '"source": "002 §1"', '"source": "003 §1"', /^\d+ OW040 “003” is not among the sources/],
  [
    'a document without a file',
    '"brief": "De brief"',
    '"brief": "De brief",\n    "kaart": "Kaart"',
    /^\d+ OW001 There is no file story\/proef\/documents\/kaart\.md/,
  ],
  [
    'an outcome never reached',
    '"gelezen": {',
    '"anders": { "title": "Anders" },\n    "gelezen": {',
    /^\d+ OW023 The story never uses the outcome “anders”/,
  ],
  [
    'a cause never named',
    '"lijn_vrij":',
    '"bus_laat": "De bus.",\n    "lijn_vrij":',
    /^\d+ OW023 The story never uses the cause “bus_laat”/,
  ],
])('scenario.json: %s', (_kind, from, to, said) => {
  const complaints = complaintsAbout(SCENARIO, from, to)
  expect(
    complaints.some((one) => said.test(one)),
    complaints.join('\n'),
  ).toBe(true)
})

test('a complaint about JSON has the line of what it is about', () => {
  const text = SAMPLE[SCENARIO] ?? ''
  const line = text.slice(0, text.indexOf('"bode_start"')).split('\n').length
  expect(complaintsAbout(SCENARIO, '"bode_start"', '"bode_begin"')).toEqual([
    `${line} OW022 The story has no passage “bode_begin” to start in.`,
  ])
})

test('a fact can stand in a document as well', () => {
  expect(complaintsAbout(SCENARIO, '"used": "bode_slot"', '"used": "brief"')).toEqual([])
})

test('a passage that Ink misses is not missed by a fact as well', () => {
  const codes = serious(compileSample(changed(BODE, '=== bode_slot', '=== bode_slotje'))).map((one) => one.code)
  expect([...new Set(codes)]).toEqual(['OW005'])
})

test('that the player is missing from the cast is said once', () => {
  expect(serious(compileSample(changed(SCENARIO, '"id": "jij"', '"id": "ikke"'))).map((one) => one.code)).toEqual(['OW022'])
  expect(serious(compileSample(changed(SCENARIO, '"name": "Jij"', '"name": "Ik"'))).map((one) => one.code)).toEqual(['OW022'])
})

test('a fact that still has to be checked may stand without its source', () => {
  const text = (SAMPLE[SCENARIO] ?? '').replace('"source": "002 §1"', '"source": "AK"').replace('"check": false', '"check": true')
  expect(serious(compileSample({ [SCENARIO]: text }))).toEqual([])
})

test('something never used is a warning: the story still plays', () => {
  const sample = compileSample(changed(BODE, ' #doc: brief', ''))
  expect(sample.scenario).not.toBeNull()
  expect(serious(sample)).toMatchObject([
    { severity: 'warning', file: SCENARIO, code: 'OW023', says: { nl: expect.stringContaining('het document “brief”') } },
  ])
})

test('a document that scenario.json does not name is a warning', () => {
  const sample = compileSample({ 'story/proef/documents/los.md': '# Los\n' })
  expect(sample.scenario).not.toBeNull()
  expect(serious(sample)).toMatchObject([{ severity: 'warning', code: 'OW023', file: 'story/proef/documents/los.md', line: 1 }])
})

// ---------------------------------------------------------------- what stories share

test.each([
  ['the other way round', '"check": false', '"check": false,\n    "on": false', /^\d+ OW024 In LIST regels “b8” is on at the start/],
  ['a part missing', '"closed": "Binnen kan dit niet.",', '', /^\d+ OW008 “0.closed” is missing/],
])('procedures: %s', (_kind, from, to, said) => {
  const complaints = complaintsAbout(PROCEDURES, from, to)
  expect(
    complaints.some((one) => said.test(one)),
    complaints.join('\n'),
  ).toBe(true)
})

test('procedures: what LIST regels says decides, and agreeing with it is fine', () => {
  expect(complaintsAbout(PROCEDURES, '"check": false', '"check": false,\n    "on": true')).toEqual([])
  const { scenario } = compileSample({ [STATE]: (SAMPLE[STATE] ?? '').replace('(b8)', 'b8') })
  expect(scenario?.procedures[0]?.on).toBe(false)
})

test('procedures: a rule of the story without a text', () => {
  expect(complaintsAbout(STATE, '(b8)', '(b8), b14')).toEqual([
    '1 OW024 The rule “b14” has no text in story/common/procedures.json; add it there.',
  ])
})

test('glossary: a spelling belongs to one term', () => {
  const two = JSON.stringify([
    ...(JSON.parse(SAMPLE[GLOSSARY] ?? '') as object[]),
    { id: 'balie', term: 'balie', forms: ['loket'], short: 'x', source: '002' },
  ])
  expect(serious(compileSample({ [GLOSSARY]: two })).map((one) => plain(one, 'en'))).toEqual([
    `${GLOSSARY}:1 OW025 error: “loket” already belongs to the term “loket”; take it from one of them.`,
  ])
})

test.each([SCENARIO, PROCEDURES, GLOSSARY])('%s is missing', (file) => {
  const { scenario, complaints } = compileSample({ [file]: null })
  expect(scenario).toBeNull()
  expect(complaints.map((one) => plain(one, 'en'))).toEqual([
    `${file}:1 OW001 error: This file is not there; make it, or look at how its name is spelt.`,
  ])
})

// ---------------------------------------------------------------- the real stories

test('scenarios are the Ink files with a folder and a scenario.json', () => {
  expect(scenarioNames(shelfOf({ ...SAMPLE, 'story/los.ink': 'Hoi.\n' }))).toEqual(['proef'])
})

test.each(scenarioNames(diskShelf(ROOT)))('%s compiles without an error, here and in the stock Ink compiler', (name) => {
  const { scenario, complaints } = compileScenario(name, { root: ROOT })
  expect(complaints.filter((one) => one.severity === 'error').map((one) => plain(one, 'en'))).toEqual([])
  expect(scenario?.id).toBe(name)
  const folder = mkdtempSync(join(tmpdir(), 'ink-'))
  const out = join(folder, 'out.json')
  try {
    const tool = join(ROOT, 'node_modules/inkjs/bin/inkjs-compiler.js')
    execFileSync(process.execPath, [tool, '-o', out, join(ROOT, `story/${name}.ink`)], { stdio: 'pipe' })
    // What is played goes without the ids of its lines; apart from that it is the same.
    for (const file of readdirSync(join(ROOT, 'story'), { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.ink'))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), withoutLineIds(file, readFileSync(join(ROOT, 'story', file), 'utf8')))
    }
    execFileSync(process.execPath, [tool, '-o', out, join(folder, `${name}.ink`)], { stdio: 'pipe' })
    expect(JSON.parse(readFileSync(out, 'utf8').replace(/^\uFEFF/, ''))).toEqual(scenario?.ink)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a card says in which chair a team can try rules: where it is played in a few decisions, with a rule to turn', () => {
  expect(cardOf(SHORT).short).toBe('casemanager')
  const without = [
    { ...SHORT, lab: null },
    { ...SHORT, samples: {} },
    { ...SHORT, procedures: SHORT.procedures.map((one) => ({ ...one, chairs: ['client'] })) },
    { ...SHORT, chairs: SHORT.chairs.map((one) => ({ ...one, ready: false })) },
    ...(SHORT.lab ? [{ ...SHORT, lab: { ...SHORT.lab, short: { ...SHORT.lab.short, decisions: [] } } }] : []),
  ]
  expect(without.map((one) => Object.keys(cardOf(one)).includes('short'))).toEqual([false, false, false, false, false])
})
