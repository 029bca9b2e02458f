import { expect, test } from 'vitest'
import { changed, compileSample } from '../../tests/sample.ts'
import { CODES, type Code } from './catalogue.ts'
import { complaint } from './complaint.ts'
import { exempt } from './exempt.ts'

const FILE = 'story/a.ink'
const long = (line: number, code: Code = 'OW080') => complaint(code, FILE, line, { nl: 'Lang.', en: 'Long.' })
/** What is left of these complaints, as `line code`, or the whole sentence of what is said about an exemption. */
const left = (text: string, complaints = [long(2)], checked: readonly Code[] = CODES) =>
  exempt(complaints, [{ file: FILE, text }], checked).map((one) => `${one.line} ${one.code === 'OW041' ? one.says.nl : one.code}`)

test('a comment on the line, or on a line of its own above it', () => {
  expect(left('Een.\nTwee. // mag: OW080 omdat hij zo praat\n')).toEqual([])
  expect(left('// mag: OW080 omdat hij zo praat\nTwee.\n')).toEqual([])
  expect(left('// mag: OW080 omdat hij zo praat\r\nTwee.\r\n')).toEqual([])
  expect(
    left('Een.\n// mag: OW080 omdat hij zo praat\n// en nog iets\n// mag: OW082 omdat het zijn woord is\nTwee.\n', [
      long(5),
      long(5, 'OW082'),
    ]),
  ).toEqual([])
  expect(left('Een.\nTwee. // mag: OW080, OW082 omdat hij zo praat\n', [long(2), long(2, 'OW082')])).toEqual([])
  expect(left('Een. // MAG: ow080 want het is een citaat\n', [long(1)])).toEqual([])
})

test('only that line, that kind and that file', () => {
  const text = '// mag: OW080 omdat hij zo praat\nTwee.\nDrie.\n'
  const other = complaint('OW080', 'story/b.ink', 2, { nl: 'Lang.', en: 'Long.' })
  expect(left(text, [long(2), long(3), long(2, 'OW082'), other])).toEqual(['3 OW080', '2 OW082', '2 OW080'])
})

test('an exemption that exempts nothing is one too many, when the code was looked for', () => {
  const text = 'Een.\nTwee. // mag: OW082 omdat het zijn woord is\n'
  expect(left(text)).toEqual(['2 OW080', '2 Op deze regel is er geen OW082 om toe te staan. Haal deze opmerking weg.'])
  expect(left(text, [long(2)], ['OW080'])).toEqual(['2 OW080'])
  expect(left('Een. // mag: OW080 omdat het moet\n\nTwee.', [long(3)])[1]).toContain('1 Op deze regel is er geen OW080')
})

test('an error stays, whatever a comment says', () => {
  const [error, said] = left('Een. // mag: OW010 omdat ik het wil\n', [long(1, 'OW010')])
  expect([error, said]).toEqual(['1 OW010', '1 OW010 kun je niet toestaan, alleen herstellen. Haal deze opmerking weg.'])
  expect(left('// mag: OW041 omdat het mag\nEen.\n', [])).toEqual([
    '1 OW041 kun je niet toestaan, alleen herstellen. Haal deze opmerking weg.',
  ])
})

test('an exemption without a reason, without a number, with a number that does not exist', () => {
  const noReason = 'Hier staat niet waarom dit mag. Schrijf achter het nummer “omdat” en de reden.'
  expect(left('Een.\nTwee. // mag: OW080\n')).toEqual([`2 ${noReason}`])
  expect(left('Een.\nTwee. // mag: OW080 omdat\n')).toEqual([`2 ${noReason}`])
  expect(left('Een. // mag: dit is zo\n', [])).toEqual([
    '1 Achter “mag:” hoort het nummer van een melding. Schrijf bijvoorbeeld “mag: OW080 omdat …”.',
  ])
  expect(left('Een. // mag: OW999 omdat het kan\n', [])).toEqual(['1 Er bestaat geen melding OW999. Kijk naar het nummer.'])
  expect(left('Een. // dit mag: vaker\n', [])).toEqual([])
})

test('in a story: a warning the writer allows', () => {
  const { complaints, material } = compileSample(
    changed('story/proef/bode.ink', 'Jij: Tot morgen.', '// mag: OW016 omdat hij het zelf niet weet\nJij: Het RIC.'),
  )
  const count = (all: typeof complaints) => all.filter((one) => one.code === 'OW016').length
  expect(count(complaints)).toBe(1)
  expect(count(exempt(complaints, material?.sources ?? []))).toBe(0)
})
