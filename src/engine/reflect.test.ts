import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardFor, questionsFor } from './reflect.ts'
import type { Cause, Guess, Moment, Outcome, Question, Style, Taken, TheoryCard, View } from './types.ts'
import { EMPTY_VIEW } from './view.ts'

const card = (id: string): TheoryCard => ({ id, title: id, core: id, question: id, source: '002', check: false })
const THEORY = Object.fromEntries(['lipsky', 'zacka', 'biases', 'waterlijn', 'leren_in_drie'].map((id) => [id, card(id)]))

const question = (id: string, order: 1 | 2 | 3, ...tags: string[]): Question => ({ id, order, text: id, tags })
const ALWAYS = [question('a1', 1, 'always'), question('a2', 2, 'always'), question('a3', 3, 'always')]
const KINDS = [
  'carried',
  'ending:uit',
  'theory:lipsky',
  'theory:zacka',
  'theory:biases',
  'guess:missed',
  'guess:hit',
  'chair:client',
  'outcome:unintended',
  'cause:choice',
  'cause:wait',
  'cause:rule',
  'cause:other',
  'cause:luck',
  'style:zakelijk',
  'style:menselijk',
]
/** One question for every kind of fact in every order, and one that always fits. */
const ALL = [...([1, 2, 3] as const).flatMap((order) => KINDS.map((tag) => question(`${tag} ${order}`, order, tag))), ...ALWAYS]

const wait: Cause = { kind: 'wait', id: 'post', text: 'De post bleef liggen.' }
const rule: Cause = { kind: 'rule', id: 'b8', text: 'Regel b8' }
const mine: Cause = { kind: 'other', id: 'huur', text: '', decided: { chair: 'casemanager', day: 8, mine: true } }
const chose = (at: number): Cause => ({ kind: 'choice', id: 'k', text: 'Keuze', day: 1, at })

function outcome(unintended: boolean, ...causes: Cause[]): Outcome {
  return { id: 'u', title: 'U', text: '', who: null, line: 0, day: 1, unintended, causes }
}

function moment(more: Partial<Moment>): Moment {
  return { ...EMPTY_VIEW.now, ...more }
}

const taken = (style: Style): Taken => ({ at: 0, id: 'k', text: '', day: 1, cost: null, style })
const guess = (truth: string): Guess => ({ at: 0, who: 'milan', question: '', guessed: 'a', truth, day: 1 })

/** The last moment is the one on the screen; outcomes and theories follow from the moments. */
function viewOf(moments: Moment[], more: Partial<View> = {}): View {
  return {
    ...EMPTY_VIEW,
    chair: 'casemanager',
    past: moments.slice(0, -1),
    now: moments.at(-1) ?? EMPTY_VIEW.now,
    outcomes: moments.flatMap((one) => one.outcomes),
    theories: [...new Set(moments.flatMap((one) => one.theories))],
    ...more,
  }
}

const ids = (questions: readonly Question[], view: View) =>
  questionsFor({ questions: [...questions], theory: THEORY }, view).map((one) => one.id)

const anyCause: fc.Arbitrary<Cause> = fc.constantFrom(wait, rule, mine, chose(0), chose(2), { kind: 'luck', id: 'l', text: '' } as const)
const anyMoment = fc
  .record({
    theories: fc.uniqueArray(fc.constantFrom('lipsky', 'zacka', 'biases', 'onbekend'), { maxLength: 2 }),
    outcomes: fc.array(
      fc.tuple(fc.boolean(), fc.array(anyCause, { minLength: 1, maxLength: 4 })).map(([bad, causes]) => outcome(bad, ...causes)),
      { maxLength: 2 },
    ),
  })
  .map(moment)
const anyView = fc
  .record({
    moments: fc.array(anyMoment, { minLength: 1, maxLength: 6 }),
    chair: fc.constantFrom('casemanager', 'client'),
    carried: fc.constantFrom<string[]>([], ['huur']),
    ending: fc.constantFrom(null, 'uit'),
    guesses: fc.array(fc.constantFrom(guess('a'), guess('b')), { maxLength: 3 }),
    decisions: fc.array(fc.constantFrom(taken('zakelijk'), taken('menselijk'), taken('regel')), { maxLength: 6 }),
  })
  .map(({ moments, ...more }) => viewOf(moments, more))
const anyQuestions = fc.shuffledSubarray(ALL.slice(0, -3)).map((some) => [...some, ...ALWAYS])
const familyOf = (one: Question) => one.tags[0]?.split(':')[0]

test('LOOK1 at most two questions for an order and at least one, in order, and the same ones every time', () => {
  fc.assert(
    fc.property(anyQuestions, anyView, (questions, view) => {
      const asked = questionsFor({ questions, theory: THEORY }, view)
      for (const order of [1, 2, 3]) {
        const here = asked.filter((one) => one.order === order).length
        expect(here).toBeGreaterThanOrEqual(1)
        expect(here).toBeLessThanOrEqual(2)
      }
      expect(asked.map((one) => one.order)).toEqual(asked.map((one) => one.order).sort())
      expect(new Set(asked).size).toBe(asked.length)
      expect(questionsFor({ questions, theory: THEORY }, structuredClone(view))).toEqual(asked)
    }),
  )
})

test('LOOK3 two questions of one order are of two families', () => {
  fc.assert(
    fc.property(anyQuestions, anyView, (questions, view) => {
      const asked = questionsFor({ questions, theory: THEORY }, view)
      for (const order of [1, 2, 3]) {
        const families = asked.filter((one) => one.order === order).map(familyOf)
        expect(new Set(families).size).toBe(families.length)
      }
    }),
  )
})

test('LOOK1 nothing is asked of an order for which there is no question', () => {
  expect(ids([question('a1', 1, 'always')], viewOf([moment({})]))).toEqual(['a1'])
  expect(ids([], viewOf([moment({})]))).toEqual([])
})

test.each<[tag: string, holds: Partial<View>, not: Partial<View>]>([
  ['carried', { carried: ['huur'] }, {}],
  ['ending:uit', { ending: 'uit' }, { ending: 'anders' }],
  ['chair:client', { chair: 'client' }, { chair: 'reclassering' }],
  ['guess:missed', { guesses: [guess('b')] }, { guesses: [guess('a')] }],
  ['guess:hit', { guesses: [guess('a')] }, { guesses: [guess('b')] }],
  ['outcome:unintended', { outcomes: [outcome(true, wait)] }, { outcomes: [outcome(false, wait)] }],
  ['cause:wait', { outcomes: [outcome(false, wait)] }, { outcomes: [outcome(false, rule)] }],
  // One in ten is not what the run was about, though it happened.
  ['cause:rule', { outcomes: [outcome(true, rule, wait)] }, { outcomes: [outcome(true, rule, ...Array(9).fill(wait))] }],
  [
    'style:zakelijk',
    { decisions: [taken('zakelijk'), taken('regel'), taken('zakelijk')] },
    { decisions: [taken('zakelijk'), taken('regel'), taken('regel')] },
  ],
])('LOOK2 %s', (tag, holds, not) => {
  const questions = [question('vraag', 1, tag), ...ALWAYS]
  expect(ids(questions, viewOf([moment({})], holds))).toContain('vraag')
  expect(ids(questions, viewOf([moment({})], not))).not.toContain('vraag')
})

test('LOOK2 every tag of a question must hold', () => {
  const questions = [question('beide', 1, 'chair:client', 'cause:wait'), ...ALWAYS]
  const waited = { outcomes: [outcome(false, wait)] }
  expect(ids(questions, viewOf([moment({})], { ...waited, chair: 'client' }))).toContain('beide')
  expect(ids(questions, viewOf([moment({})], waited))).not.toContain('beide')
})

test('LOOK3 what says most goes first, and no fact comes back while there is another', () => {
  const moments = [moment({ theories: ['lipsky'] }), moment({ outcomes: [outcome(true, wait, wait, rule)] })]
  const view = viewOf(moments, {
    carried: ['huur'],
    ending: 'uit',
    chair: 'client',
    guesses: [guess('b')],
    decisions: [taken('menselijk')],
  })
  const asked = questionsFor({ questions: ALL, theory: THEORY }, view).map((one) => one.tags[0])
  expect(asked).toEqual(['ending:uit', 'carried', 'theory:lipsky', 'guess:missed', 'outcome:unintended', 'style:menselijk'])
})

test('LOOK3 own decisions that caused something go before everything', () => {
  const questions = [question('einde', 1, 'ending:uit'), question('mee', 1, 'carried'), ...ALWAYS]
  const quiet = viewOf([moment({ outcomes: [outcome(true, wait)] })], { carried: ['huur'], ending: 'uit' })
  const bitten = viewOf([moment({ outcomes: [outcome(true, mine)] })], { carried: ['huur'], ending: 'uit' })
  expect(ids(questions, quiet).slice(0, 2)).toEqual(['einde', 'mee'])
  expect(ids(questions, bitten).slice(0, 2)).toEqual(['mee', 'einde'])
})

test('LOOK3 another kind of fact goes before more of the same, and the same fact comes back only where there is nothing else', () => {
  const guessed = viewOf([moment({ outcomes: [outcome(true, rule), outcome(false, rule)] })], {
    guesses: [guess('a'), guess('b'), guess('b')],
  })
  const questions = [
    question('mis', 1, 'guess:missed'),
    question('raak', 2, 'guess:hit'),
    question('onbedoeld', 2, 'outcome:unintended'),
    question('weer', 3, 'guess:missed'),
  ]
  expect(ids(questions, guessed)).toEqual(['mis', 'onbedoeld', 'raak', 'weer'])
  expect(ids([...questions, question('altijd', 3, 'always')], guessed)).toEqual(['mis', 'onbedoeld', 'raak', 'altijd'])
})

test('LOOK3 of questions that fit as well the decisions pick one', () => {
  const questions = ['een', 'twee', 'drie', 'vier'].map((id) => question(id, 1, 'always'))
  const asked = (id: string) => ids(questions, viewOf([moment({})], { decisions: [{ ...taken('regel'), id }] }))[0]
  const routes = ['vinkje', 'tekenen', 'test', 'bellen', 'langs', 'huur', 'post', 'poort'].map(asked)
  expect(new Set(routes).size).toBeGreaterThan(2)
})

test('LOOK3 a choice is in nearly every outcome, so another kind as frequent goes before it', () => {
  for (const id of ['vinkje', 'tekenen', 'test', 'bellen', 'langs', 'huur']) {
    const view = viewOf([moment({ outcomes: [outcome(false, chose(0), rule)] })], { decisions: [{ ...taken('regel'), id }] })
    expect(ids([question('keuze', 1, 'cause:choice'), question('regel', 1, 'cause:rule'), ...ALWAYS], view)[0]).toBe('regel')
  }
})

test('LOOK3 of one family the stronger fact is asked about', () => {
  const many = viewOf([moment({ outcomes: [outcome(false, wait, wait, rule)] })])
  expect(ids([...ALL], many)).toContain('cause:wait 1')
  const other = viewOf([moment({ outcomes: [outcome(false, wait, rule, rule)] })])
  expect(ids([...ALL], other)).toContain('cause:rule 1')
})

test('LOOK4 the card is the theory nearest to what nobody intended', () => {
  const bad = outcome(true, wait)
  const far = [
    moment({ theories: ['lipsky'] }),
    moment({}),
    moment({ theories: ['zacka'], outcomes: [bad] }),
    moment({ theories: ['biases'] }),
  ]
  expect(cardFor({ theory: THEORY }, viewOf(far))?.id).toBe('zacka')
  // An outcome that was meant does not count beside it.
  const meant = [
    moment({ theories: ['lipsky'], outcomes: [outcome(false, rule, wait, wait)] }),
    moment({ theories: ['zacka'], outcomes: [bad] }),
  ]
  expect(cardFor({ theory: THEORY }, viewOf(meant))?.id).toBe('zacka')
})

test('LOOK4 or to the choice that led to it, weeks before', () => {
  const moments = [
    moment({ theories: ['lipsky'] }),
    moment({}),
    moment({ theories: ['biases'] }),
    moment({}),
    moment({ outcomes: [outcome(true, chose(0), wait)] }),
  ]
  expect(cardFor({ theory: THEORY }, viewOf(moments))?.id).toBe('lipsky')
})

test('LOOK4 without what nobody intended any outcome counts; of two as near the later', () => {
  const moments = [
    moment({ theories: ['lipsky'] }),
    moment({ theories: ['biases'], outcomes: [outcome(false, rule)] }),
    moment({ theories: ['zacka'] }),
  ]
  expect(cardFor({ theory: THEORY }, viewOf(moments))?.id).toBe('biases')
  expect(cardFor({ theory: THEORY }, viewOf([moment({ theories: ['lipsky'] }), moment({ theories: ['zacka'] })]))?.id).toBe('zacka')
})

test('LOOK4 nothing touched, or nothing with a card: the waterline; no cards: none', () => {
  expect(cardFor({ theory: THEORY }, viewOf([moment({})]))?.id).toBe('waterlijn')
  expect(cardFor({ theory: THEORY }, viewOf([moment({ theories: ['onbekend'] })]))?.id).toBe('waterlijn')
  expect(cardFor({ theory: {} }, viewOf([moment({ theories: ['lipsky'] })]))).toBeNull()
  fc.assert(
    fc.property(anyView, (view) => {
      const found = cardFor({ theory: THEORY }, view)
      if (view.theories.some((id) => Object.hasOwn(THEORY, id))) expect(view.theories).toContain(found?.id)
      else expect(found?.id).toBe('waterlijn')
    }),
  )
})
