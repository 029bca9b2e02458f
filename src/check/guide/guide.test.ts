/** The writer's guide: its tables are fresh, its examples work, its links lead somewhere. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { blocksOf, withBlocks } from '../../../tests/proef.ts'
import { CHECKS } from '../../compile/arguments.ts'
import { readDocument } from '../../compile/document.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { SCENARIO } from '../../compile/schema.ts'
import { diskShelf, shelfOf } from '../../compile/shelf.ts'
import { readCards } from '../../compile/theory.ts'
import { type ArgKind, parseTag, TAGS } from '../../engine/lines.ts'
import { checkStory } from '../check.ts'
import { terminalReport } from '../report/terminal.ts'
import { WORDS } from '../report/words.ts'
import { example, renewed } from './guide.ts'

const FILE = 'story/README.md'
const GUIDE = readFileSync(FILE, 'utf8')
const THEORIES = readCards(diskShelf('.')).names

/** The first scene as a reader makes it, on top of what all stories share. */
function firstScene(): Record<string, string> {
  const disk = diskShelf('.')
  const shared = [
    'story/woorden.txt',
    ...['story/common', 'story/common/theory'].flatMap((folder) => disk.list(folder).map((file) => `${folder}/${file}`)),
  ]
  const base = Object.fromEntries(shared.flatMap((file) => [[file, disk.read(file) ?? '']]))
  return withBlocks(blocksOf(GUIDE), base)
}

test('the tables are fresh', () => {
  expect(renewed(GUIDE, [...THEORIES])).toBe(GUIDE)
})

test('old tables are made anew, and lost marks are missed', () => {
  expect(renewed(GUIDE.replace('| `#unintended` |', '| `#oud` |'), [...THEORIES])).toBe(GUIDE)
  expect(() => renewed(GUIDE.replace('<!-- tags:begin -->', ''), [...THEORIES])).toThrow('tags:begin')
})

test('the first scene is green, its plan included', async () => {
  const verdict = await checkStory('jas', { root: '.', shelf: shelfOf(firstScene()), threads: 0 })
  const lines = verdict.complaints.filter((one) => one.code !== 'OW033')
  expect(lines).toEqual([])
  expect(verdict.plans.map((one) => one.holds)).toEqual([true])
  expect(verdict.chairs?.map((one) => [one.proof, one.endings])).toEqual([['all', { met: 1, of: 1 }]])
  // Green as the guide shows it, with its own time; by then the lines have their ids, and the plan is still to be written.
  const took = Number(/Nagekeken in (\d+,\d) s/.exec(GUIDE)?.[1]?.replace(',', '.'))
  const green = terminalReport([{ ...verdict, plans: [], complaints: lines, seconds: took }], {
    lang: 'nl',
    game: '',
    colour: false,
    width: 120,
  })
  expect(GUIDE).toContain(`\`\`\`\n${green.replaceAll('\u00a0', ' ')}\`\`\`\n`)
})

test('every piece of Ink in the guide can stand in the first scene', () => {
  const files = firstScene()
  const pieces = [...GUIDE.matchAll(/^```ink\n([\s\S]*?)^```$/gm)].map(([, piece = '']) => piece)
  expect(pieces.length).toBeGreaterThan(5)
  for (const piece of pieces) {
    const text = (files['story/jas/casemanager.ink'] ?? '').replace('- -> casemanager_poort', `-\n${piece}\n- -> casemanager_poort`)
    const { complaints } = compileScenario('jas', { root: '.', ...shelfOf({ ...files, 'story/jas/casemanager.ink': text }) })
    // A piece may show the very choice that the scene has already.
    const errors = complaints.filter((one) => one.severity === 'error' && one.code !== 'OW031')
    expect([piece, errors]).toEqual([piece, []])
  }
})

test('every piece of JSON in the guide fits in the first scene', () => {
  const files = firstScene()
  const pieces = [...GUIDE.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, piece = '']) => piece)
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) {
    const scenario = JSON.stringify({ ...JSON.parse(files['story/jas/scenario.json'] ?? ''), ...JSON.parse(`{${piece}}`) })
    const { complaints } = compileScenario('jas', { root: '.', ...shelfOf({ ...files, 'story/jas/scenario.json': scenario }) })
    expect([piece, complaints.filter((one) => one.severity === 'error')]).toEqual([piece, []])
  }
})

test('what the guide takes from the example stands there so, apart from the ids of lines', () => {
  const plain = (text: string) => text.replace(/^ +| #id: \w+$/gm, '').trim()
  const pieces = [...GUIDE.matchAll(/^```ink uit (\S+)\n([\s\S]*?)^```$/gm)]
  expect(pieces.length).toBeGreaterThan(2)
  for (const [, path, piece = ''] of pieces) expect(plain(readFileSync(`story/${path}`, 'utf8'))).toContain(plain(piece))
})

test('the guide explains every degree of proof', () => {
  for (const proof of Object.values(WORDS.nl.proof)) expect(GUIDE).toContain(`\n| ${proof} | `)
})

test('every example in the tag table is one the compiler takes', () => {
  const { scenario: read } = compileScenario('jas', { root: '.', ...shelfOf(firstScene()) })
  const scenario = SCENARIO.parse({
    ...JSON.parse(firstScene()['story/jas/scenario.json'] ?? ''),
    documents: { brief: 'Brief' },
    asks: { eerste_stap: 'Wat is stap één?' },
    clocks: [{ id: 'buiten', client: 'Dag {n} buiten', procedure: 'Aanvraag', weeks: 8 }],
  })
  const cast = scenario.cast.map((one) => (one.id === 'lies' ? { ...one, moods: [...one.moods, 'moe' as const] } : one))
  const names = { scenario: { ...scenario, cast }, ink: null, choices: new Set(read?.choices), rules: new Set(['b8']), theories: THEORIES }
  for (const spec of TAGS) {
    const tag = parseTag(example(spec).slice(1))
    expect([spec.name, tag.args.length]).toEqual([spec.name, spec.args.length])
    for (const [n, arg] of tag.args.entries()) {
      const kind = spec.args[n]?.replace('?', '') as ArgKind
      expect([spec.name, kind, CHECKS[kind](arg, names, tag.args.slice(0, n))]).toEqual([spec.name, kind, null])
    }
  }
})

test('the guide names no tag that is not there', () => {
  const named = [...GUIDE.matchAll(/`[^`\n]*`|```ink[\s\S]*?```/g)].flatMap(([code]) => [...code.matchAll(/(?<![\w\\(])#([a-z]+)/g)])
  const known = new Set(TAGS.map((spec) => spec.name))
  expect(named.map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([])
})

test('every picture the guide names may stand in a document', () => {
  const icons = /plaatjes: [^\n]*?Er is ([^\n.]*)\./.exec(GUIDE)?.[1]?.match(/[a-z-]+(?=`)/g) ?? []
  expect(icons.length).toBeGreaterThan(10)
  const { complaints } = readDocument('brief.md', `# Brief\n\n${icons.map((icon) => `![x](icon:${icon})`).join(' ')}\n`)
  expect(complaints).toEqual([])
})

test('every link leads to a page and a heading that are there', () => {
  const lost = [FILE, ...globSync('story/meldingen/*.md')].flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^(https?|icon):/.test(link)) return []
      const [path = '', heading] = link.split('#')
      const target = path === '' ? file : join(dirname(file), path)
      if (!existsSync(target)) return [`${file}: ${link}`]
      return heading === undefined || anchorsOf(target).includes(heading) ? [] : [`${file}: ${link}`]
    })
  })
  expect(lost).toEqual([])
})

/** What the headings of a page are called in a link, as GitHub and editors do it. */
function anchorsOf(file: string): string[] {
  const headings = readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}
