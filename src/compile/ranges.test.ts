import { expect, test } from 'vitest'
import { readRanges } from './ranges.ts'

const read = (text: string) => {
  const { ranges, complaints } = readRanges([{ file: 'story/a.ink', text }])
  return {
    ranges: [...ranges].map(([name, { min, max, line }]) => `${line} ${name} ${min}..${max}`),
    said: complaints.map((one) => `${one.line} ${one.code} ${one.says.nl}`),
  }
}

test('the range stands anywhere in the comment behind a variable', () => {
  const text = `VAR een = 3        // 0..10
VAR twee = -1 // druk: -3..12, hoger is zwaarder
  VAR drie=0 /* -3 .. 8 */
VAR vier = 0 // 0 open, 1 loopt, 2 geregeld
VAR vijf = true // 0..1
VAR zes = "" // 0..9
// VAR zeven = 1 // 0..5
/* VAR acht = 1 // 0..5
*/
VAR prijs_één = 2400 // 0..2400 minuten\r
VAR negen = 4
Hij telt 1..10. // 0..3
`
  expect(read(text)).toEqual({ ranges: ['1 een 0..10', '2 twee -3..12', '3 drie -3..8', '10 prijs_één 0..2400'], said: [] })
})

test('a variable that begins outside its range', () => {
  expect(read('VAR a = 0\nVAR huur = 9 // -3..8\nVAR b = 1 // 5..0\nVAR c = -3 // -3..8\nVAR d = -4 // -3..8\n').said).toEqual([
    '2 OW066 “huur” begint op 9, en dat ligt buiten haar bereik -3..8. Pas de waarde of het bereik aan.',
    '3 OW066 “b” begint op 1, en dat ligt buiten haar bereik 5..0. Pas de waarde of het bereik aan.',
    '5 OW066 “d” begint op -4, en dat ligt buiten haar bereik -3..8. Pas de waarde of het bereik aan.',
  ])
})
