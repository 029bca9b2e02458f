import { expect, test } from 'vitest'
import { changed, compileSample } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const OPEN =
  '* {not (regels ? b8)} [Bel om een voorschot. #id: voorschot]\n    Er komt geld. #outcome: gelezen #because: choice voorschot #because: luck lijn_vrij'
const CLOSED = '* {regels ? b8} [Bel om een voorschot. #id: voorschot #closed: rule b8]'
/** The open form on line 9 and the closed one on line 11, in place of those of the sample. */
const about = (open: string, closed: string) => {
  const files = changed(BODE, '{not (regels ? b8)} [Bel om een voorschot.', `${open} [Bel om een voorschot.`)
  const text = (files[BODE] ?? '').replace(CLOSED, closed)
  return compileSample({ [BODE]: text, 'story/common/state.ink': STATE })
    .complaints.filter((one) => one.code !== 'OW033' && one.code !== 'OW024')
    .map((one) => `${one.line} ${one.code} ${one.says.nl}`)
}
const STATE =
  'LIST regels = (b6), (b8)\nVAR vertrouwen = 3\nVAR minuten = 100\nVAR rol = ""\n=== function besteed(m) ===\n~ minuten = minuten - m\n'
const rule = (condition: string, tag = 'rule b8', words = 'Bel om een voorschot.') =>
  `* ${condition} [${words} #id: voorschot #closed: ${tag}]`

test.each([
  [
    'another rule in the condition',
    '{not (regels ? b8)}',
    rule('{regels ? b6}'),
    '11 OW042 Deze vorm is dicht door regel b8, en de voorwaarde vraagt naar b6. Noem twee keer dezelfde regel.',
  ],
  [
    'the rule turned round',
    '{not (regels ? b8)}',
    rule('{not (regels ? b8)}'),
    '11 OW042 Deze vorm is dicht door regel b8, en staat er juist als b8 uit is. Schrijf “{regels ? b8}”.',
  ],
  [
    'time in place of a rule',
    '{not (regels ? b8)}',
    rule('{regels ? b8}', 'time'),
    '11 OW042 Deze vorm is dicht door de tijd, en de voorwaarde gaat over regel b8. Schrijf “#closed: rule b8”.',
  ],
  [
    'no condition on the closed form',
    '{not (regels ? b8)}',
    rule(''),
    '11 OW042 Deze gesloten vorm heeft geen voorwaarde, dus ze staat er altijd. Zet ervoor: “{regels ? b8}”.',
  ],
  [
    'no condition on the open form',
    '',
    rule('{regels ? b8}'),
    '9 OW042 Deze keuze heeft geen voorwaarde, dus ze blijft open als haar gesloten vorm (regel 11) er staat. Zet ervoor: “{not (regels ? b8)}”.',
  ],
  [
    'other words',
    '{not (regels ? b8)}',
    rule('{regels ? b8}', 'rule b8', 'Bel voor geld.'),
    '11 OW042 Deze gesloten vorm zegt iets anders dan de open vorm op regel 9. Schrijf twee keer dezelfde woorden.',
  ],
  [
    'open by another rule',
    '{not (regels ? b6)}',
    rule('{regels ? b8}'),
    '11 OW042 De open vorm (regel 9) vraagt naar b6, en deze naar b8. Noem twee keer dezelfde regel.',
  ],
  [
    'a gap in time',
    '{minuten >= 60}',
    rule('{minuten < 40}', 'time'),
    '11 OW042 Open is vanaf 60 minuten (regel 9) en dicht onder 40: zo is er bij 40 minuten geen van beide. Schrijf twee keer hetzelfde getal.',
  ],
  [
    'an overlap in time',
    '{minuten >= 60}',
    rule('{minuten < 90}', 'time'),
    '11 OW042 Open is vanaf 60 minuten (regel 9) en dicht onder 90: zo staan bij 60 minuten beide er. Schrijf twee keer hetzelfde getal.',
  ],
  [
    'a minute apart',
    '{minuten > 60}',
    rule('{minuten < 60}', 'time'),
    '11 OW042 Open is vanaf 61 minuten (regel 9) en dicht onder 60: zo is er bij 60 minuten geen van beide. Schrijf twee keer hetzelfde getal.',
  ],
  [
    'a gap beside something else',
    '{kaart && minuten >= 60}',
    rule('{kaart and minuten < 40}', 'time'),
    '11 OW042 Open is vanaf 60 minuten (regel 9) en dicht onder 40: zo is er bij 40 minuten geen van beide. Schrijf twee keer hetzelfde getal.',
  ],
])('%s', (_kind, open, closed, said) => {
  expect(about(open, closed)).toEqual([said])
})

test.each([
  ['the sample', '{not (regels ? b8)}', CLOSED],
  ['time said in two ways', '{minuten > 59}', rule('{minuten <= 59}', 'time')],
  ['time and something else', '{kaart && minuten >= 60}', rule('{kaart}{minuten < 60}', 'time')],
  [
    'a gap that another closed form may fill',
    '{minuten >= 60}',
    `${rule('{minuten < 40}', 'time')}\n-> bode_slot\n${rule('{minuten < 60}', 'time')}`,
  ],
  ['what may be otherwise', '{minuten >= 60 or kaart}', rule('{minuten < 40 and not kaart}', 'time')],
  ['what may be otherwise at the end', '{minuten >= 60 and kaart or vertrouwen > 3}', rule('{minuten < 40}', 'time')],
  ['closed by what a variable tells', '{not kaart}', rule('{kaart}', 'time')],
  ['a block with the condition', '{not (regels ? b8)}', `{ regels ? b8:\n${rule('')}\n-> bode_slot\n}`],
  [
    'a rule and time',
    '{not (regels ? b8) and minuten >= 30}',
    `${rule('{regels ? b8}')}\n-> bode_slot\n${rule('{not (regels ? b8) and minuten < 30}', 'time')}`,
  ],
])('no complaint about %s', (_kind, open, closed) => {
  expect(about(open, closed)).toEqual([])
})

test('a closed form by itself is not held against another', () => {
  const text = changed(BODE, OPEN, '* {kaart} [Wacht. #id: wacht]\n    Het wordt laat.')
  const complaints = compileSample(text).complaints.filter((one) => one.code === 'OW042')
  expect(complaints).toEqual([])
})
