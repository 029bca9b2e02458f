/** What the theory cards and the questions of the look back promise, whichever story is played. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readJson } from '../src/compile/json.ts'
import { readScenario } from '../src/compile/parts.ts'
import { QUESTIONS_FILE } from '../src/compile/reflection.ts'
import { QUESTIONS } from '../src/compile/schema.ts'
import { diskShelf, scenarioNames } from '../src/compile/shelf.ts'
import { readCards } from '../src/compile/theory.ts'

const shelf = diskShelf('.')
const cards = [...readCards(shelf).cards.values()]
const questions = readJson(shelf, QUESTIONS_FILE, QUESTIONS).value ?? []
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

test('every card is in order, has sixty to a hundred and ten words and ends its question with a question mark', () => {
  expect(readCards(shelf).complaints).toEqual([])
  expect(cards).toHaveLength(19)
  expect(cards.filter(({ core }) => words(core) < 60 || words(core) > 110).map(({ id, core }) => [id, words(core)])).toEqual([])
  expect(cards.filter(({ question }) => !/^[^?]+\?$/.test(question)).map((one) => one.id)).toEqual([])
})

test('every question is short, open and asked once', () => {
  expect(questions.length).toBeGreaterThanOrEqual(45)
  expect(questions.length).toBeLessThanOrEqual(60)
  expect(new Set(questions.map((one) => one.text)).size).toBe(questions.length)
  expect(questions.filter(({ text }) => words(text) > 22 || !text.endsWith('?')).map((one) => one.id)).toEqual([])
  // What can be answered with yes or no alone begins with its verb.
  const closed = /^(?:Ben|Is|Was|Waren|Heb|Had|Heeft|Kun|Kon|Zou|Zal|Mag|Moet|Wil|Ga|Deed|Doe|Denk|Vind)\b[^?]*\?$/
  expect(questions.filter(({ text }) => closed.test(text)).map((one) => one.id)).toEqual([])
})

test('they ask one reader: no u, no wij, and nobody was wrong', () => {
  const texts = [...cards.flatMap(({ core, question, title }) => [core, question, title]), ...questions.map((one) => one.text)]
  const strange = /\b(?:u|uw|wij|ons|onze|schuld|fout|fouten|faalde|gefaald|beter moeten|had je moeten|goed gedaan)\b|!/i
  // Debt is money here.
  expect(texts.filter((text) => strange.test(text.replaceAll('oude schuld', '')))).toEqual([])
})

test('what a question is tied to is there in some story', () => {
  const files = scenarioNames(shelf).flatMap((name) => readScenario(shelf, name).value ?? [])
  const known: Record<string, Set<string>> = {
    chair: new Set(files.flatMap((file) => file.chairs.map((chair) => chair.id))),
    ending: new Set(files.flatMap((file) => Object.keys(file.endings))),
    theory: new Set(cards.map((one) => one.id)),
  }
  const lost = questions.flatMap(({ id, tags }) =>
    tags
      .filter((tag) => {
        const [kind = '', name = ''] = tag.split(':')
        return known[kind]?.has(name) === false
      })
      .map((tag) => `${id}: ${tag}`),
  )
  expect(lost).toEqual([])
})

test('every kind of fact has a question of its own', () => {
  const tags = new Set(questions.flatMap((one) => one.tags))
  const kinds = ['choice', 'other', 'rule', 'wait', 'luck'].map((kind) => `cause:${kind}`)
  const styles = ['zakelijk', 'menselijk', 'regel', 'ruimte'].map((style) => `style:${style}`)
  const chairs = ['casemanager', 'reclassering', 'client'].map((chair) => `chair:${chair}`)
  for (const tag of [...kinds, ...styles, ...chairs, 'carried', 'guess:missed', 'guess:hit', 'outcome:unintended', 'always'])
    expect(tags).toContain(tag)
  for (const order of [1, 2, 3]) expect(questions.some((one) => one.order === order && one.tags.includes('chair:client'))).toBe(true)
})

test('a card tells nothing from the story of Milan', () => {
  const own = /milan|meelbus|bakker|dok zes|fleur|rachid|shanti|hofstra|laadt|vrachtwagen/i
  expect(cards.filter((one) => own.test(one.core + one.question)).map((one) => one.id)).toEqual([])
  expect(readFileSync(QUESTIONS_FILE, 'utf8')).not.toMatch(/milan/i)
})
