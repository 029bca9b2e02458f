import { expect, test } from 'vitest'
import { formsOf } from './avoid.ts'
import { isNumeral } from './numerals.ts'
import { documentProse } from './prose.ts'
import { measure } from './readability.ts'
import { sentencesOf, wordsOf } from './sentences.ts'
import { syllables } from './syllables.ts'

test('forty words and their syllables', () => {
  const rows: [count: number, words: string][] = [
    [1, 'huis school nieuw vrouw meeuw ijs jij moe zou draai geit heel één'],
    [2, 'moeilijk koeien begin water baby loyaal zeeën idee beide aanvraag bureaus geijkt'],
    [3, 'gemeente detentie museum ideeën naïeve theorie beoordeel reünie cliënte beëdigd'],
    [4, 'klantmanager ooievaren financieel situatie januari'],
    [5, 'coördinator geïnteresseerd koffieautomaat'],
  ]
  const all = rows.flatMap(([count, words]) => words.split(' ').map((word) => ({ word, count })))
  expect(all.length).toBeGreaterThanOrEqual(40)
  expect(all.map(({ word }) => ({ word, count: syllables(word) }))).toEqual(all)
})

test('capitals that are spelt out, digits, and what has no vowel', () => {
  expect([syllables('MDO'), syllables('WW'), syllables('TULP'), syllables('26'), syllables('hm')]).toEqual([3, 2, 1, 1, 1])
})

test('a sentence goes on behind abbreviations, quotations and points in numbers', () => {
  expect(sentencesOf('Ja. Nee.')).toEqual(['Ja.', 'Nee.'])
  expect(sentencesOf('‘Moet hij ergens heen?’ vraagt Dani. ‘Ik heb een auto.’')).toEqual([
    '‘Moet hij ergens heen?’ vraagt Dani.',
    '‘Ik heb een auto.’',
  ])
  expect(sentencesOf('Dhr. H. Boersma belt om 22.40 uur, n.v.t. is goed. Blz. 4 niet.')).toEqual([
    'Dhr. H. Boersma belt om 22.40 uur, n.v.t. is goed.',
    'Blz. 4 niet.',
  ])
  expect(sentencesOf('‘Ga maar. Ik neem je elf uur.’')).toEqual(['‘Ga maar.', 'Ik neem je elf uur.’'])
  expect(sentencesOf('… –')).toEqual([])
})

test('words as people count them', () => {
  expect(wordsOf('‘Het D&R-plan van ’s ochtends’ – om 22.40 uur…')).toEqual([
    'Het',
    'D&R-plan',
    'van',
    's',
    'ochtends',
    'om',
    '22.40',
    'uur',
  ])
})

test('LIX and Flesch-Douma of a text that was counted by hand', () => {
  // 11 words in 2 sentences, 2 of them longer than six letters, 18 syllables.
  expect(measure(['Milan laadt elke nacht vrachtwagens. Zijn moeder wacht op de boodschappen.'])).toEqual({
    words: 11,
    sentence: 5.5,
    lix: 23.7,
    douma: 75.7,
  })
  expect(measure([])).toEqual({ words: 0, sentence: 0, lix: 0, douma: 100 })
})

test('what is read of a document, and on which line', () => {
  const text =
    '# Brief\r\n\r\n**Aan:** Jan\\\r\nhier\r\nverder\r\n\r\n- een\r\n- *twee*\r\n  drie\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | ![een bed](icon:bed) |\r\n\r\n---\r\n....\r\n'
  expect(documentProse('x.md', text).map(({ line, text }) => [line, text])).toEqual([
    [1, 'Brief'],
    [3, 'Aan: Jan'],
    [4, 'hier\nverder'],
    [7, 'een'],
    [8, 'twee\ndrie'],
    [11, 'a'],
    [11, 'b'],
    [13, '1'],
    [13, 'een bed'],
  ])
})

test('numbers in words', () => {
  for (const word of 'Zesentwintig drieëntwintig honderdvijftig driehonderdtachtig dertienhonderd tweeduizend achttiende honderdeneen vierentwintigste'.split(
    ' ',
  ))
    expect(isNumeral(word), word).toBe(true)
  for (const word of 'zesentwintg drieentwintig tweentwintig vijfen duizendpoot achtbaan'.split(' '))
    expect(isNumeral(word), word).toBe(false)
})

test('the forms of a word', () => {
  expect(formsOf('crimineel')).toEqual(expect.arrayContaining(['criminele', 'criminelen', 'crimineeltje']))
  expect(formsOf('boef')).toEqual(expect.arrayContaining(['boeven', 'boefje', 'boefjes', 'boefs']))
  expect(formsOf('bajesklant')).toEqual(expect.arrayContaining(['bajesklanten', 'bajesklantje']))
})
