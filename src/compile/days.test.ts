import { expect, test } from 'vitest'
import { changed, compileSample } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const about = (line: string) =>
  compileSample(changed(BODE, 'Milan (bang): Ik', `${line}\nMilan (bang): Ik`))
    .complaints.filter((one) => one.code !== 'OW033')
    .map((one) => `${one.line} ${one.code} ${one.says.nl}`)

test('a day that goes back within a passage', () => {
  expect(about('Later. #day: 9\nEr komt {kaart: geld|niets}.\nNog later. #day: 7')).toEqual([
    '6 OW018 Het is al dag 9 (regel 4), en de tijd loopt vooruit. Schrijf hier dag 9 of later.',
  ])
})

test.each([
  ['the same day again', 'Later. #day: 9\nNog later. #day: 9'],
  ['two ways', '{ kaart:\n  Later. #day: 9\n- else:\n  Eerder. #day: 7\n}'],
  ['two ways in one line', 'Later. {kaart: #day: 9|#day: 7}'],
  ['a choice in between', 'Later. #day: 9\n* [Ga. #id: ga]\n  Nu. #day: 7\n* [Blijf. #id: blijf]\n-'],
])('no complaint about %s', (_kind, line) => {
  expect(about(line)).toEqual([])
})
