import { expect, test } from 'vitest'
import { changed, compileSample, serious } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const about = (files: Record<string, string>) =>
  serious(compileSample(files)).map((one) => `${one.file}:${one.line} ${one.code} ${one.severity}`)

test('straight quotes in a line, a choice and a document', () => {
  expect(about(changed(BODE, 'Tot morgen.', '"Tot morgen."'))).toEqual([`${BODE}:21 OW084 warning`])
  expect(about(changed(BODE, 'Bijna klaar.', '"Bijna klaar."'))).toEqual([`${BODE}:17 OW084 warning`])
  expect(about({ 'story/proef/documents/brief.md': '# Brief\n\nU bent "gehoord".\n' })).toEqual([
    'story/proef/documents/brief.md:3 OW084 warning',
  ])
})

test('curved ones, and straight ones that nobody reads', () => {
  expect(about(changed(BODE, 'Tot morgen.', '‘Tot morgen.’ {rol == "": Ja.|Nee.} // "zo"'))).toEqual([])
})
