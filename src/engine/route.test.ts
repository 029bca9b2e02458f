import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRoute, encodeRoute, tokenOf } from './route.ts'
import type { Route } from './types.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,19}$/)
const route: fc.Arbitrary<Route> = fc.record({
  scenario: id,
  hash: fc.stringMatching(/^[0-9a-f]{8}$/),
  chair: id,
  rules: fc.uniqueArray(id, { maxLength: 6 }),
  carried: fc.uniqueArray(id, { maxLength: 6 }),
  seed: fc.integer({ min: 0, max: 2147483647 }),
  choices: fc.array(id, { maxLength: 60 }),
})

const MILAN: Route = {
  scenario: 'milan',
  hash: '9f3a1c20',
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  carried: [],
  seed: 4242,
  choices: ['wonen', 'week', 'wonen'],
}
const ids = () => ['wonen', 'week', 'bellen']

describe('route codes', () => {
  test('CODE1 a route encodes and decodes to itself', () => {
    fc.assert(
      fc.property(route, (made) => {
        const named = [...made.choices, ...made.carried]
        const distinct = new Map(named.map((one) => [tokenOf(one), one]))
        fc.pre(named.every((one) => distinct.get(tokenOf(one)) === one))
        expect(decodeRoute(encodeRoute(made), () => named)).toEqual({ ok: true, route: made })
      }),
    )
  })

  test('CODE2 any text decodes to a route or to a reason', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string().map((rest) => `OW1.${rest}`),
      fc.string().map((rest) => `OW1.milan.casemanager.9f3a1c20.1.-.-.${rest}.AAAA`),
    )
    fc.assert(
      fc.property(text, (any) => {
        const read = decodeRoute(any, ids)
        expect(read.ok ? read.route.choices : read.reason).toBeDefined()
      }),
    )
    expect(decodeRoute('', ids)).toEqual({ ok: false, reason: 'empty' })
    expect(decodeRoute('  \n ', ids)).toEqual({ ok: false, reason: 'empty' })
    expect(decodeRoute('x'.repeat(10 * 1024 * 1024), ids)).toEqual({ ok: false, reason: 'long' })
    expect(decodeRoute('hallo', ids)).toEqual({ ok: false, reason: 'foreign' })
    expect(decodeRoute('OW2.iets.anders', ids)).toEqual({ ok: false, reason: 'newer' })
    expect(decodeRoute(encodeRoute(MILAN), () => null)).toEqual({ ok: false, reason: 'unknownScenario' })
  })

  test('CODE3 a changed or shortened code is damaged', () => {
    const code = encodeRoute(MILAN)
    for (let at = 4; at < code.length; at++) {
      const changed = `${code.slice(0, at)}${code[at] === 'x' ? 'y' : 'x'}${code.slice(at + 1)}`
      expect(decodeRoute(changed, ids), changed).toEqual({ ok: false, reason: 'damaged' })
      expect(decodeRoute(code.slice(0, at), ids).ok).toBe(false)
    }
    expect(decodeRoute(`${code}x`, ids).ok).toBe(false)
  })

  test('CODE4 a choice the story no longer has survives unread', () => {
    const code = encodeRoute(MILAN)
    const decoded = decodeRoute(code, () => ['week'])
    if (!decoded.ok) throw new Error(decoded.reason)
    expect(decoded.route.choices[0]).toMatch(/^\?.{4}$/)
    expect(decoded.route.choices[1]).toBe('week')
    expect(encodeRoute(decoded.route)).toBe(code)
  })

  test('CODE5 links and broken lines read like the code', () => {
    const code = encodeRoute(MILAN)
    const plain = decodeRoute(code, ids)
    expect(plain.ok).toBe(true)
    expect(decodeRoute(`http://localhost:8080/milan/casemanager/#r=${code}`, ids)).toEqual(plain)
    expect(decodeRoute(`  ${code.slice(0, 30)}\n > `.replace('>', '') + code.slice(30), ids)).toEqual(plain)
  })

  test('CODE6 carried decisions take four characters each, and codes that name them whole still read', () => {
    const carried = Array.from({ length: 80 }, (_, n) => `een_besluit_met_een_lange_naam_${n}`)
    const code = encodeRoute({ ...MILAN, carried })
    expect(code.length).toBeLessThan(encodeRoute(MILAN).length + 4 * 80 + 1)
    expect(decodeRoute(code, () => [...ids(), ...carried])).toEqual({ ok: true, route: { ...MILAN, carried } })

    // The check at the end is made as a token is.
    const old = `OW1.milan.casemanager.9f3a1c20.39u.b1-b8.bellen-week.${MILAN.choices.map(tokenOf).join('')}`
    expect(decodeRoute(`${old}.${tokenOf(old)}`, ids)).toEqual({ ok: true, route: { ...MILAN, carried: ['bellen', 'week'] } })

    const strange = decodeRoute(code, ids)
    if (!strange.ok) throw new Error(strange.reason)
    expect(strange.route.carried.every((one) => /^\?.{4}$/.test(one))).toBe(true)
    expect(encodeRoute(strange.route)).toBe(code)
  })

  test('a code of thirty choices stays under 200 characters', () => {
    const long = { ...MILAN, choices: Array.from({ length: 30 }, (_, n) => `een_lange_naam_${n}`) }
    expect(encodeRoute(long).length).toBeLessThan(200)
  })
})
