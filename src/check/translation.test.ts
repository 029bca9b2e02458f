import { expect, test } from 'vitest'
import { SAMPLE } from '../../tests/sample.ts'
import { compileInk } from '../compile/ink.ts'
import { shelfOf } from '../compile/shelf.ts'
import { checkTranslation } from './translation.ts'

const INK = `=== proef_start ===
Milan (bang): Ja.  {x:Nee.|Toch.} #id: aaaaa #sound: deur
~ x = 1
* [Ga nu. #id: ga #cost: 5]
    Weg. // zonder id
* {x} [Ga nu. #id: ga #closed: time]
- -> proef_eind
=== function naam() ===
Milan
=== proef_eind ===
{x: Klaar. #id: bbbbb}
-> END
`

function look(english: unknown, ink = INK) {
  const files: Record<string, string> = { 'story/proef.ink': 'INCLUDE proef/a.ink\n-> proef_start\n', 'story/proef/a.ink': ink }
  if (english !== null) files['story/proef/en.json'] = typeof english === 'string' ? english : JSON.stringify(english, null, 1)
  const sources = Object.entries(files).flatMap(([file, text]) => (file.endsWith('.ink') ? [{ file, text }] : []))
  const { complaints, translation } = checkTranslation({ name: 'proef', sources, shelf: shelfOf(files) })
  return { said: complaints.map(({ code, file, line, says }) => `${code} ${file}:${line} ${says.nl}`), share: translation }
}

const WHOLE = {
  aaaaa: { nl: 'Ja. {x:Nee.|Toch.}', en: 'Yes. {x:No.|Still.}' },
  ga: { nl: 'Ga nu.', en: 'Go now.' },
  bbbbb: { nl: '{x: Klaar. }', en: '{x: Ready.}' },
}

test('no translation, no word about it', () => {
  expect(look(null)).toEqual({ said: [], share: null })
  const shelf = shelfOf(SAMPLE)
  expect(checkTranslation({ name: 'proef', sources: compileInk('proef', shelf).sources, shelf }).translation).toBeNull()
})

test('OW090: one note per file, with how many; lines without id are among them', () => {
  expect(look({ ga: WHOLE.ga })).toEqual({
    said: ['OW090 story/proef/a.ink:2 Hier zijn 3 regels en keuzes nog niet vertaald. 1 daarvan heeft nog geen id. De eerste is deze.'],
    share: { language: 'en', lines: { met: 1, of: 4 } },
  })
  expect(look(WHOLE, INK.replace('    Weg. // zonder id\n', ''))).toEqual({ said: [], share: { language: 'en', lines: { met: 3, of: 3 } } })
  expect(look({ ...WHOLE, bbbbb: undefined }, INK.replace('    Weg. // zonder id\n', '')).said).toEqual([
    'OW090 story/proef/a.ink:10 Hier is één regel of keuze nog niet vertaald. De eerste is deze.',
  ])
})

test('OW091: the Dutch has changed, blanks aside; who speaks and which tags follow does not matter', () => {
  const ink = INK.replace('    Weg. // zonder id\n', '')
  expect(look(WHOLE, ink.replace('Milan (bang): Ja.  {x:', 'Milan: Ja. { x: ').replace(' #sound: deur', '')).said).toEqual([])
  const { said, share } = look(WHOLE, ink.replace('Toch.', 'Wel.'))
  expect(said).toEqual([
    'OW091 story/proef/en.json:3 Het Nederlands van “aaaaa” is veranderd (story/proef/a.ink:2): “Ja. {x:Nee.|Wel.}” Kijk of het Engels nog klopt en neem de nieuwe zin over bij “nl”.',
  ])
  expect(share).toEqual({ language: 'en', lines: { met: 2, of: 3 } })
})

test('OW092: an id that no line and no choice has', () => {
  expect(look({ ...WHOLE, oud: { nl: 'Oud.', en: 'Old.' } }, INK.replace('    Weg. // zonder id\n', '')).said).toEqual([
    'OW092 story/proef/en.json:14 Geen regel en geen keuze heet nog “oud”. Haal deze vertaling weg.',
  ])
})

test('a broken or misshapen file is one sentence a fault, and nothing else is said', () => {
  expect(look('{ "ga": ')).toMatchObject({ said: [expect.stringMatching(/^OW007 story\/proef\/en\.json:1 /)], share: null })
  expect(look({ ga: { nl: 'Ga nu.', en: '' }, 'GA!': { nl: 'a', en: 'b' } })).toMatchObject({
    said: [expect.stringMatching(/^OW008 .*“ga\.en” mag niet leeg zijn/), expect.stringMatching(/^OW008 /)],
    share: null,
  })
})
