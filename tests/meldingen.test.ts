/** Plays the examples of the writer's guide: each wrong one gets its message and no other error, each right one gets it no more and has no error. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkStory } from '../src/check/check.ts'
import { CATALOGUE, CODES, type Code } from '../src/compile/catalogue.ts'
import { type Complaint, plain } from '../src/compile/complaint.ts'
import { diskShelf, type Shelf, shelfOf } from '../src/compile/shelf.ts'
import { BASE, type Block, readPage, withBlocks } from './proef.ts'

const FOLDER = 'story/meldingen'

/** Errors that a wrong example has besides its own, because one is the other seen from elsewhere; its page says so. */
const ALSO: Partial<Record<Code, Code[]>> = { OW006: ['OW060'] }

/** What no text can show: the bytes of casemanager.ink, wrong and right. */
const BYTES: Partial<Record<Code, [wrong: Buffer, right: Buffer]>> = {
  OW002: [Buffer.from(`${scene('Wim is cliënt.')}`, 'latin1'), Buffer.from(scene('Wim is cliënt.'), 'utf8')],
  OW003: [Buffer.from(`${scene('Wim wacht.')}${'// Dit hoort hier niet.\n'.repeat(220_000)}`), Buffer.from(scene('Wim wacht.'))],
}

function scene(line: string): string {
  return `=== casemanager_start ===\n${line}\n-> slot_begin\n`
}

async function check(shelf: Shelf): Promise<Complaint[]> {
  return (await checkStory('proef', { root: '.', shelf, threads: 0 })).complaints
}

/** The base on a disk, with these bytes as casemanager.ink. */
function onDisk(bytes: Buffer): Shelf {
  const root = mkdtempSync(join(tmpdir(), 'proef-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries(BASE)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), file === 'story/proef/casemanager.ink' ? bytes : text)
  }
  return diskShelf(root)
}

const show = (complaints: readonly Complaint[]) => complaints.map((one) => plain(one, 'nl'))

/** The own message is there, and no error but those that come along with it. */
async function expectWrong(code: Code, shelf: Shelf): Promise<void> {
  const all = await check(shelf)
  expect(
    all.some((one) => one.code === code),
    `${code} among ${show(all).join('\n')}`,
  ).toBe(true)
  expect(show(all.filter((one) => one.severity === 'error' && one.code !== code && !ALSO[code]?.includes(one.code)))).toEqual([])
}

async function expectRight(code: Code, shelf: Shelf): Promise<void> {
  const all = await check(shelf)
  expect(show(all.filter((one) => one.severity === 'error' || one.code === code))).toEqual([])
}

const inMemory = (blocks: readonly Block[]) => shelfOf(withBlocks(blocks))

test('there is a page for every message, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(CODES.map((code) => `${code}.md`))
})

test('the base gives nothing to complain about', async () => {
  expect(show(await check(shelfOf(BASE)))).toEqual([])
})

describe.each(CODES)('%s', (code) => {
  const page = readPage(readFileSync(join(FOLDER, `${code}.md`), 'utf8'))
  const bytes = BYTES[code]

  test('is called as in the catalogue', () => {
    expect(page.title).toBe(`${code} ${CATALOGUE[code].name.nl}`)
  })
  test('the wrong example gets it', async () => {
    expect(page.wrong.length > 0).toBe(bytes === undefined)
    await expectWrong(code, bytes ? onDisk(bytes[0]) : inMemory(page.wrong))
  })
  test('the right example does not', async () => {
    expect(page.right.length > 0).toBe(bytes === undefined)
    await expectRight(code, bytes ? onDisk(bytes[1]) : inMemory(page.right))
  })
})
