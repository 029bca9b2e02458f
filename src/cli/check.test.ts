import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { BASE } from '../../tests/proef.ts'

/** Runs the command in a folder of its own that holds these files besides the small clean story. */
function run(
  args: string[],
  files: Record<string, string | Uint8Array> = {},
  interruptAfter?: number,
): Promise<{ code: number | null; out: string; err: string; took: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  for (const [file, text] of Object.entries({ ...BASE, 'story/woorden.txt': '', ...files })) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('src/cli/check.ts'), ...args], { cwd: folder })
    let [out, err, interrupted] = ['', '', 0]
    child.stdout.on('data', (part) => (out += part))
    child.stderr.on('data', (part) => (err += part))
    if (interruptAfter !== undefined)
      setTimeout(() => {
        interrupted = performance.now()
        child.kill('SIGINT')
      }, interruptAfter)
    child.on('close', (code) => done({ code, out, err, took: performance.now() - interrupted }))
  })
}

/** So many yes-or-no questions that nobody could meet every answer. */
const ENDLESS = `=== casemanager_start ===\n${Array.from({ length: 60 }, (_, n) => `VAR v${n} = 0\n* [Ja ${n} #id: ja_${n}]\n  ~ v${n} = 1\n* [Nee ${n} #id: nee_${n}]\n-\n`).join('')}{${Array.from({ length: 60 }, (_, n) => `v${n}`).join(' + ')} > 30:\n-> slot_begin\n- else:\n-> slot_eind\n}\n`

test('a clean story ends with 0 and says so', async () => {
  const { code, out } = await run(['proef'])
  expect(code).toBe(0)
  expect(out).toContain('Er is niets gevonden dat dit verhaal tegenhoudt')
  expect(out).not.toContain('\u001b[')
}, 60_000)

test('an error ends with 1, in the language asked for, with file, line and number', async () => {
  const wrong = { 'story/proef/casemanager.ink': (BASE['story/proef/casemanager.ink'] ?? '').replace('Wim (gesloten)', 'Wiem (gesloten)') }
  expect((await run([], wrong)).out).toMatch(/story\/proef\/casemanager\.ink:\d+ OW010 fout: “Wiem”/)
  const english = await run(['--lang', 'en'], wrong)
  expect(english.code).toBe(1)
  expect(english.out).toMatch(/OW010 error: “Wiem”/)
}, 60_000)

test('for machines, and as a page', async () => {
  const { out, code } = await run(['--json', '--html', 'verslag.html'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ version: 1, scenarios: [{ id: 'proef', goes: 'yes' }] })
}, 60_000)

test('asked wrongly: 2 and a sentence', async () => {
  expect(await run(['bestaat_niet'])).toMatchObject({ code: 2, err: expect.stringContaining('bestaat_niet') })
  expect(await run(['--onzin'])).toMatchObject({ code: 2, err: expect.stringContaining('--onzin') })
}, 60_000)

test('Ctrl-C ends at once with what is known so far', async () => {
  const { code, out, took } = await run(['proef'], { 'story/proef/casemanager.ink': ENDLESS }, 4000)
  expect(code).toBe(130)
  expect(took).toBeLessThan(3000)
  expect(out).toMatch(/afgebroken|onderbroken|gestopt/i)
  expect(out).toContain('casemanager')
}, 60_000)

test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
  ['an Ink file of 5 MB', { 'story/proef/casemanager.ink': 'Nog een regel.\n'.repeat(350_000) }, /casemanager\.ink:\d+ OW003/],
  [
    'a circular INCLUDE',
    { 'story/proef/casemanager.ink': 'INCLUDE proef/casemanager.ink\n=== casemanager_start ===\nDag.\n-> END\n' },
    /OW004/,
  ],
  [
    'a missing INCLUDE',
    { 'story/proef/casemanager.ink': 'INCLUDE proef/weg.ink\n=== casemanager_start ===\nDag.\n-> END\n' },
    /OW001 fout: .*weg\.ink/,
  ],
  ['a file that is no UTF-8', { 'story/proef/casemanager.ink': Uint8Array.of(0x44, 0x61, 0xe9, 0x67, 0x0a) }, /casemanager\.ink:1 OW002/],
  [
    'a scenario.json with a wrong field',
    { 'story/proef/scenario.json': (BASE['story/proef/scenario.json'] ?? '').replace('"minutes": [2, 3]', '"minutes": "kort"') },
    /OW008 fout: .*minutes/,
  ],
  [
    'a plan for a chair that is not there',
    { 'story/proef/plans/a.plan': 'plan: Niemand\nstoel: burgemeester\neinde vrijdag\n' },
    /a\.plan:2 OW095/,
  ],
  [
    'an endless loop',
    {
      'story/proef/casemanager.ink':
        '=== casemanager_start ===\nDag.\n-> casemanager_rond\n=== casemanager_rond ===\n~ temp x = 1\n-> casemanager_om\n=== casemanager_om ===\n-> casemanager_rond\n',
    },
    /casemanager\.ink:[4-8] OW061/,
  ],
])(
  '%s: one clear sentence, and no more',
  async (_name, files, sentence) => {
    const { code, out } = await run(['proef'], files)
    expect(code).toBe(1)
    expect(out).toMatch(sentence)
    expect(out.match(/ fout: /g)).toHaveLength(1)
  },
  60_000,
)
