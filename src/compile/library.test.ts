import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { changed, SAMPLE } from '../../tests/sample.ts'
import { compileAll } from './library.ts'

test('every story of a folder, without notes and without what its writer allows', () => {
  const root = mkdtempSync(join(tmpdir(), 'library-'))
  const said = (line: string) => {
    const files = { ...SAMPLE, ...changed('story/proef/bode.ink', 'Jij: Tot morgen.', line) }
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    return [...compileAll(root)].map(([name, { complaints }]) => [name, complaints.map((one) => `${one.line} ${one.code}`)])
  }
  try {
    expect(said('Jij: Het RIC.')).toEqual([['proef', ['21 OW016']]])
    expect(said('// mag: OW016 omdat hij het zelf niet weet\nJij: Het RIC.')).toEqual([['proef', []]])
    expect(said('// mag: OW016\nJij: Het RIC.')).toEqual([['proef', ['21 OW041']]])
  } finally {
    rmSync(root, { recursive: true })
  }
})
