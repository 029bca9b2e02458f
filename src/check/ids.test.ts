import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { compileScenario } from '../compile/scenario.ts'
import { chance } from '../engine/chance.ts'
import { tokenOf } from '../engine/route.ts'
import { openStory } from '../engine/story.ts'
import type { Scenario } from '../engine/types.ts'
import { addIds, idsOf } from './ids.ts'
import { wordsAsWritten } from './written.ts'

const add = (text: string, taken: string[] = []) => addIds('story/proef/proef.ink', text, new Set([...idsOf(text), ...taken]))
/** The text with every id that was made replaced by `…`. */
const shape = (text: string) => add(text).text.replace(/#id: [bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz0-9]{4}\b/g, '#id: …')

/** What is said and offered in one run that chooses by chance, and the ids of every line. */
function play(scenario: Scenario, seed: number, rules: string[]): { said: string[]; ids: string[][] } {
  const next = chance(seed)
  const said: string[] = []
  const ids: string[][] = []
  const route = { scenario: scenario.id, hash: scenario.hash, chair: 'casemanager', rules, carried: [], seed, choices: [] }
  const machine = openStory(scenario, route)
  for (let turn = 0; turn < 200; turn++) {
    const { lines, choices, fault } = machine.rest()
    if (fault) throw new Error(fault)
    const plain = (tags: readonly string[]) => tags.filter((tag) => !tag.startsWith('id:')).join(' #')
    for (const line of lines) {
      said.push(`${line.text} #${plain(line.tags)}`)
      ids.push(line.tags.filter((tag) => tag.startsWith('id:')))
    }
    said.push(...choices.map((choice) => `* ${choice.text} #${plain(choice.tags)}`))
    const option = choices[Math.floor(next() * choices.length)]
    if (!option) break
    machine.choose(option.index)
  }
  return { said, ids }
}

/** The same Ink before and after: the same words in every run, and one id on every line. */
function sameRuns(ink: string, runs: number): void {
  const after = add(ink)
  expect(after.left).toEqual([])
  const [before, then] = [scenarioOf(ink), scenarioOf(after.text)]
  for (let seed = 1; seed <= runs; seed++) {
    const [a, b] = [play(before, seed, ['b1']), play(then, seed, ['b1'])]
    expect(b.said).toEqual(a.said)
    expect(b.ids.filter((ids) => ids.length !== 1)).toEqual([])
  }
  expect(add(after.text)).toEqual({ text: after.text, lines: 0, choices: 0, left: [] })
}

test('the tag goes behind the words, before a jump or a comment, and inside the brackets of a choice', () => {
  expect(shape('Milan: Ja. #sound: deur\n')).toBe('Milan: Ja. #sound: deur #id: …\n')
  expect(shape('Ja. // goed zo\n  Nee.  \r\nEn. /* of */\n')).toBe('Ja. #id: … // goed zo\n  Nee. #id: …  \r\nEn. #id: … /* of */\n')
  expect(shape('Ja. -> weg\nNee.-> weg\n')).toBe('Ja. #id: … -> weg\nNee. #id: …-> weg\n')
  expect(shape('* [Ga. #cost: 5] Klaar. -> weg\n')).toBe('* [Ga. #id: ga #cost: 5] Klaar. #id: … -> weg\n')
  expect(shape('+ (a) {x} {y} [‘Ik neem je elf uur.’ ]\n')).toBe('+ (a) {x} {y} [‘Ik neem je elf uur.’ #id: ik_neem_je_elf_uur ]\n')
  expect(shape('* {x}\n  {y} [Ga.]\n  Klaar.\n')).toBe('* {x}\n  {y} [Ga. #id: ga]\n  Klaar. #id: …\n')
  expect(shape('{ x:\n    Ja.\n- else: Nee.\n}\n- (b) Daar.\n')).toBe('{ x:\n    Ja. #id: …\n- else: Nee. #id: …\n}\n- (b) Daar. #id: …\n')
  expect(shape('Een \\# en \\{ dan. #outcome: a {x: #because: wait b}\n')).toBe(
    'Een \\# en \\{ dan. #outcome: a {x: #because: wait b} #id: …\n',
  )
})

test('words that may stay away take their id along inside the braces', () => {
  expect(shape('{x: Ja.}\n')).toBe('{x: Ja. #id: …}\n')
  expect(shape('{x:Ja.|} #sound: deur\n')).toBe('{x:Ja. #id: …|} #sound: deur\n')
  expect(shape('{x: {y: Ja.} }\n{x: {y:A|B} }\n')).toBe('{x: {y: Ja. #id: …} }\n{x: {y:A|B} #id: … }\n')
  expect(shape('{x: Ja.|Nee.}\n{naam}\n{x: En }nu.\n')).toBe('{x: Ja.|Nee.} #id: …\n{naam} #id: …\n{x: En }nu. #id: …\n')
  expect(shape('{!Eén keer.}\n{x: Ja. -> weg}\n')).toBe('{!Eén keer. #id: …}\n{x: Ja. #id: … -> weg}\n')
  expect(shape('{!A|B}\n{!Let op: ja|nee}\n')).toBe('{!A #id: …|B #id: …}\n{!Let op: ja #id: …|nee #id: …}\n')
  const { text } = add('{A||C}\n')
  expect(new Set(text.match(/#id: \w+/g)).size).toBe(1)
  expect(text).toMatch(/^\{A #id: \w+\|\|C #id: \w+\}\n$/)
})

test('what bears no id stays as it is', () => {
  for (const text of [
    '\uFEFF-> weg\n=== weg ===\n~ x = 1\n#scene: cel dag\n{ x: -> weg }\n{x: #sound: deur}\n* ->\nTODO: meer\n// Ja.\n/* Nee.\nNee. */\nVAR y = 2\n',
    '=== function naam(x)\n{x: Milan|Dani}\n',
    'Ja. #id: al\n{x: Ja. #id: ook|}\n* [Ga. #id: ga]\n',
    '* Zonder haakjes\n* Half [en]\n',
    '-> END',
  ])
    expect(add(text)).toEqual({ text, lines: 0, choices: 0, left: [] })
})

test('a line that cannot bear an id as it is written is named', () => {
  expect(add('Ja <>\nen nee.\n').left).toEqual([{ line: 1, why: 'glue' }])
  expect(add('Ja. {x:\n  Nee.\n}\n').left).toEqual([{ line: 1, why: 'block' }])
  expect(add('En nu:\n{x: Ja.}{y: Nee.}\n').left).toEqual([{ line: 2, why: 'braces' }])
  expect(add('{x: Ja. #id: al|Nee.}\n').left).toEqual([{ line: 1, why: 'half' }])
  expect(add('Ja {x: en weg -> weg}\n').left).toEqual([{ line: 1, why: 'braces' }])
})

test('ids are the same every time, differ from all others, and a choice shares one with its closed version', () => {
  const text = 'Ja.\nJa.\n* [Bel. #cost: 5]\n* {x} [Bel. #closed: time]\n* [Bel!]\n* [3 keer bellen, of vier keer bellen, of vijf]\n'
  const [first, again] = [add(text), add(text)]
  expect(again).toEqual(first)
  expect(first).toMatchObject({ lines: 2, choices: 4 })
  const ids = [...first.text.matchAll(/#id: (\w+)/g)].map((found) => found[1] ?? '')
  expect(new Set(ids.slice(0, 2)).size).toBe(2)
  expect(ids.slice(2)).toEqual(['bel', 'bel', 'bel_2', 'k_3_keer_bellen_of_vier_keer'])
  expect(add('* [Bel.]\n', ['bel']).text).toBe('* [Bel. #id: bel_2]\n')
  // Two names that a route code could not tell apart.
  const byToken = new Map<string, string>()
  let other: string | undefined
  let twin = ''
  for (let n = 0; other === undefined; n++) {
    twin = `a${n}`
    other = byToken.get(tokenOf(twin))
    byToken.set(tokenOf(twin), twin)
  }
  expect(add(`* [${twin}]\n`, [other]).text).toBe(`* [${twin} #id: ${twin}_2]\n`)
})

test('every run says the same words, and each line carries one id', () => {
  sameRuns(SMALL.replaceAll(/ #id: (?!g_)\w+/g, ''), 60)
  sameRuns(
    `VAR x = true
VAR n = 0
-> casemanager_start
=== casemanager_start ===
Begin.
{x: Soms.}
{not x: Nooit.} #sound: deur
{x: Dit|Dat} en zo.
{n} is een getal.
{stopping:
- Eerst.
- Dan.
}
{!Eén keer.}
{&Kop|Munt}
{A||C}
{x: {n > 1: Meer.|Minder.}}
Voor<> en na.
{ n:
- 0: Nul.
- 1:
    Een.
- else: Veel.
}
+ [Nog eens] Goed. /* zo */
  ~ n = n + 1
  {n > 3: -> klaar}
+ {x} [Om]
  ~ x = not x
  Om.
  { not x:
      Niet x. // echt
  }
- Samen.
-> casemanager_start
=== klaar ===
Klaar. -> END
`,
    40,
  )
})

test('an Ink line that runs on into another by a jump keeps its words; both ids are there', () => {
  const ink = '-> casemanager_start\n=== casemanager_start ===\nEen -> verder\n=== verder ===\ntwee.\nVast\n<> aan.\n-> END\n'
  const [before, after] = [play(scenarioOf(ink), 1, []), play(scenarioOf(add(ink).text), 1, [])]
  expect(after.said).toEqual(before.said)
  expect(after.ids.map((ids) => ids.length)).toEqual([2, 2])
})

test('the words as written keep their braces and lose their tags', () => {
  expect(wordsAsWritten('Milan:  Twee {x:nachten|ochtenden}. {y: #because: wait z} #id: a {x: #because: b}')).toBe(
    'Milan: Twee {x:nachten|ochtenden}.',
  )
  expect(wordsAsWritten('{x: Ja. #id: a|} -> weg')).toBe('{x: Ja. |}')
  expect(wordsAsWritten('{naam} en {~a|b #mood: c}')).toBe('{naam} en {~a|b }')
})

test('the command: a whole story gets its ids, plays as before, and a second time nothing happens', () => {
  const root = mkdtempSync(join(tmpdir(), 'ids-'))
  const run = (...args: string[]) => spawnSync(process.execPath, [resolve('src/cli/ids.ts'), ...args], { cwd: root, encoding: 'utf8' })
  try {
    for (const name of ['milan.ink', 'milan', 'common']) cpSync(join('story', name), join(root, 'story', name), { recursive: true })
    const file = join(root, 'story/milan/slot.ink')
    const bare = readFileSync(file, 'utf8')
      .replaceAll(/ #id: [a-z][a-z0-9]{4}\b/g, '')
      .replace('Jij: Gaat het goed?', 'Jij: Gaat het goed?\n{!Eén keer.}\n{Ja.||Nee.}')
    writeFileSync(file, `\uFEFF${bare.replaceAll('\n', '\r\n')}`)
    const before = compileScenario('milan', { root }).scenario
    const first = run('milan')
    expect(first.stderr).toBe('')
    expect(first.stdout).toMatch(/^story\/milan\/slot\.ink: \d+ regels en 0 keuzes kregen een id$/m)
    expect(first.stdout).not.toContain('geen ids')
    expect(first.status).toBe(0)
    const after = compileScenario('milan', { root }).scenario
    if (!before || !after) throw new Error('Milan does not compile')
    for (let seed = 1; seed <= 20; seed++) {
      const [a, b] = [play(before, seed, ['b1', 'b6']), play(after, seed, ['b1', 'b6'])]
      expect(b.said).toEqual(a.said)
      // What is played goes without them.
      expect(b.ids.flat()).toEqual([])
    }
    const text = readFileSync(file, 'utf8')
    expect(text.replaceAll(/ #id: [a-z0-9]{5}(?=[\r}|])/g, '')).toBe(`\uFEFF${bare.replaceAll('\n', '\r\n')}`)
    expect(run().stdout).toMatch(/^Er zijn geen ids bij gekomen\.$/m)
    expect(run('--lang', 'en').stdout).toMatch(/^No ids were added\.$/m)
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(run('nergens')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Er is geen scenario nergens\. Wel: .*milan/) })
    writeFileSync(file, '=== slot_begin\n{ kapot\n')
    expect(run('milan')).toMatchObject({ status: 1, stderr: expect.stringContaining('er is niets veranderd') })
    expect(readFileSync(file, 'utf8')).toBe('=== slot_begin\n{ kapot\n')
    writeFileSync(file, Buffer.from([0x3d, 0x3d, 0xe9, 0x0a]))
    expect(run('milan')).toMatchObject({ status: 1, stderr: expect.stringContaining('UTF-8') })
  } finally {
    rmSync(root, { recursive: true })
  }
})
