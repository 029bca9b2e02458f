import { expect, test } from 'vitest'
import { changed, compileSample, SAMPLE } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const about = (from: string, to: string) =>
  compileSample(changed(BODE, from, to))
    .complaints.filter((one) => one.code !== 'OW033')
    .map((one) => `${one.line} ${one.code} ${one.says.nl}`)
const AMONG = 'Hier houdt het verhaal op. Zet onder de keuzes een “-” met waar het verdergaat (“- -> passage”), of zet hier een “->”.'
const GUESS = 'Onder deze gedachten om te raden ontbreekt een “-” op een eigen regel. Daar gaat het verder, wat de speler ook raadt.'

test('a dash that is missing below guesses is said there, once', () => {
  expect(about('#true]\n-\n', '#true]\n')).toEqual([`18 OW035 ${GUESS}`])
})

test('a dash that is missing below choices is said once', () => {
  expect(about('    -> bode_slot\n- -> bode_slot', '    -> bode_slot')).toEqual([`8 OW006 ${AMONG}`])
})

test('nobody can take a closed form, so nothing stops there', () => {
  const text = (SAMPLE[BODE] ?? '')
    .replace('#because: choice brief_open\n*', '#because: choice brief_open\n    -> bode_slot\n*')
    .replace('lijn_vrij\n*', 'lijn_vrij\n    -> bode_slot\n*')
    .replace('    -> bode_slot\n- -> bode_slot\n', '')
  expect(text).not.toContain('- ->')
  expect(compileSample({ [BODE]: text }).complaints.filter((one) => one.code !== 'OW033')).toEqual([])
})

test('where no choices are, the sentence stays as it was', () => {
  expect(about('-> END\n', '')[0]).toMatch(/^22 OW006 Hier houdt het verhaal op. Zet eronder waar het verdergaat/)
})
