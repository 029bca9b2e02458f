import { expect, test } from 'vitest'
import { changed, compileSample, complaintsAbout } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const about = (to: string, from = 'Wat denkt hij nu?') => complaintsAbout(BODE, from, to)

test.each(['zelfmoord', 'Suïcide', 'zelfdoding', 'kindermishandeling', 'misbruik', 'verkracht', 'psychose', 'een overdosis'])(
  'a line with “%s” needs a note before it',
  (word) => {
    const [said, ...others] = about(`Milan: Dat was ${word}, zei hij.`)
    expect(said).toContain('16 OW039')
    expect(said).toContain(word.replace('een ', ''))
    expect(others).toEqual([])
  },
)

test('the first word of a passage is enough, and so is a note on the line or before it', () => {
  expect(about('Jij: Een psychose.\nJij: Weer een psychose.').length).toBe(1)
  expect(about('Jij: Een psychose. #heavy: psychose')).toEqual([])
  expect(about('Jij: Zo. #heavy: psychose\nJij: Een psychose.')).toEqual([])
  expect(about('{vertrouwen > 3: Jij: Een psychose.|Jij: Niets.}').length).toBe(1)
  expect(about('[Een psychose. #id: g_a', '[Bijna klaar. #id: g_a').length).toBe(1)
})

test('a note in one passage does not hold for another', () => {
  const text = (changed(BODE, 'Milan (bang): Ik kom', 'Milan (bang): Een psychose. Ik kom')[BODE] ?? '').replace(
    'Het loket gaat open.',
    'Het loket gaat open. #heavy: psychose',
  )
  expect(compileSample({ [BODE]: text }).complaints.filter((one) => one.code === 'OW039')).toEqual([])
  const other = text.replace('Wat denkt hij nu?', 'Wat denkt hij nu, na die psychose?')
  expect(compileSample({ [BODE]: other }).complaints.filter((one) => one.code === 'OW039')).toMatchObject([{ line: 16 }])
})

test('a word that only looks like one', () => {
  expect(about('Jij: Het was een incestueus… nee, een insect. De overdracht is klaar.').length).toBe(1)
  expect(about('Jij: Het was een insect. De overdracht is klaar, de psycholoog belt.')).toEqual([])
})

test('a story with #heavy says in scenario.json what it holds', () => {
  const [said, ...others] = complaintsAbout('story/proef/scenario.json', '"content": [\n    "een brief"\n  ]', '"content": []')
  expect(said).toBe(
    '11 OW039 The story warns of something heavy (story/proef/bode.ink:21), and “content” is empty; put a short phrase in it.',
  )
  expect(others).toEqual([])
})
