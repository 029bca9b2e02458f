import { describe, expect, test } from 'vitest'
import { BEAMER, begun, type Held, LEAD, roomOf, seat, shownTo } from '../../../tests/room.ts'
import { note, sentence } from './texts.ts'
import type { SlipKind } from './types.ts'

const replay = () => begun(roomOf({ form: 'replay' }))
const write = (held: Held, n: number, text: string, kind: SlipKind = 'advice') => held.say({ type: 'write', kind, text }, seat(n))
const textsFor = (held: Held, who: typeof LEAD) => held.screen(who).room.slips.map(({ text }) => text)

describe('sentences', () => {
  test('SLIP1 silent until they are opened, then without a writer', () => {
    const held = replay()
    held.lead({ type: 'step', to: 4, part: 0 })
    write(held, 1, 'Bel de moeder.')
    write(held, 2, 'Wacht een dag.')
    held.lead({ type: 'write', kind: 'advice', text: 'Van wie geen telefoon heeft.' })
    expect(textsFor(held, seat(1))).toEqual(['Bel de moeder.', null, null])
    expect(textsFor(held, seat(3))).toEqual([null, null, null])
    expect(textsFor(held, BEAMER)).toEqual([null, null, null])
    expect(textsFor(held, LEAD)).toEqual([null, null, 'Van wie geen telefoon heeft.'])
    const before = held.room().slips.map(({ id }) => id)
    held.lead({ type: 'openSlips', kind: 'advice' })
    for (const screen of held.screens) {
      const { slips } = screen.room
      expect(slips.map(({ id }) => id)).toEqual(['advice1', 'advice2', 'advice3'])
      expect(slips.map(({ text }) => text).sort()).toEqual(['Bel de moeder.', 'Van wie geen telefoon heeft.', 'Wacht een dag.'])
      expect(slips.map(({ step }) => step)).toEqual([4, 4, 4])
    }
    expect(held.screen(seat(1)).room.slips.filter(({ by }) => by !== null)).toMatchObject([{ by: 's1', text: 'Bel de moeder.' }])
    for (const who of [LEAD, BEAMER]) expect(held.screen(who).room.slips.every(({ by }) => by === null)).toBe(true)
    expect(before.some((id) => JSON.stringify(held.room()).includes(id))).toBe(false)
    expect(held.lead({ type: 'openSlips', kind: 'advice' })).toBe('unfit')
  })

  test('SLIP1 neither order nor id tells who wrote or when', () => {
    const texts = ['een', 'twee', 'drie']
    const openedAs = (order: number[]) => {
      const held = replay()
      for (const [n, which] of order.entries()) write(held, n + 1, texts[which] ?? '')
      held.lead({ type: 'openSlips', kind: 'advice' })
      return held.screen(BEAMER).room.slips
    }
    expect(openedAs([2, 0, 1])).toEqual(openedAs([0, 1, 2]))
    expect(openedAs([1, 2, 0])).toEqual(openedAs([0, 1, 2]))
  })

  test('SLIP1 three questions, three pieces of advice, five learning points; the same one twice is one', () => {
    const held = replay()
    for (const [kind, most] of [
      ['question', 3],
      ['advice', 3],
      ['learned', 5],
    ] as const) {
      for (let n = 0; n < most; n++) expect(write(held, 1, `${kind} ${n}`, kind)).toHaveLength(1)
      expect(write(held, 1, 'Nog een.', kind)).toBe('unfit')
      expect(write(held, 1, ` ${kind}  0`, kind)).toEqual([])
      expect(write(held, 2, `${kind} 0`, kind)).toHaveLength(1)
    }
    for (let n = 0; n < 200; n++) expect(held.lead({ type: 'write', kind: 'learned', text: `Zin ${n}` })).toHaveLength(2)
    expect(held.lead({ type: 'write', kind: 'advice', text: 'Te veel.' })).toBe('unfit')
    expect(new Set(held.room().slips.map(({ id }) => id)).size).toBe(11 + 3 + 200)
  })

  test('SLIP1 two that come in the same moment are two', () => {
    const { session } = replay()
    for (const n of [1, 2, 3]) session.apply({ type: 'write', kind: 'advice', text: `Van ${n}.` }, seat(n), 1)
    expect(new Set(session.room().slips.map(({ id }) => id)).size).toBe(3)
  })

  test('SLIP1 a slip can be taken back by its writer, once or twice', () => {
    const held = replay()
    write(held, 1, 'Toch niet.')
    const id = held.room().slips[0]?.id ?? ''
    expect(held.say({ type: 'unwrite', slip: id }, seat(2))).toBe('unfit')
    expect(held.say({ type: 'unwrite', slip: id }, seat(1))).toEqual([{ type: 'unwritten', slip: id }])
    expect(held.say({ type: 'unwrite', slip: id }, seat(1))).toEqual([])
    expect(held.screen(BEAMER).room.slips).toEqual([])
    held.lead({ type: 'write', kind: 'advice', text: 'Van de leiding.' })
    expect(held.say({ type: 'unwrite', slip: held.room().slips[0]?.id ?? '' }, seat(1))).toBe('unfit')
  })

  test('SLIP2 once opened, seats write no more of it; the facilitator does', () => {
    const held = replay()
    write(held, 1, 'Eerst.')
    held.lead({ type: 'openSlips', kind: 'advice' })
    expect(write(held, 2, 'Te laat.')).toBe('stale')
    // Sent before, and sent again because the answer got lost.
    expect(write(held, 1, 'Eerst.')).toEqual([])
    expect(held.say({ type: 'unwrite', slip: 'advice1' }, seat(1))).toBe('stale')
    held.lead({ type: 'write', kind: 'advice', text: 'Erbij.' })
    for (const who of [BEAMER, seat(2)])
      expect(held.screen(who).room.slips).toMatchObject([{ id: 'advice1' }, { id: 'advice2', text: 'Erbij.' }])
    expect(write(held, 2, 'Wel hier.', 'learned')).toHaveLength(1)
  })

  test('SLIP3 a hidden slip is silent, is read out no more, and can come back', () => {
    const held = replay()
    write(held, 1, 'Met een naam.')
    expect(held.lead({ type: 'readOut', slip: held.room().slips[0]?.id ?? '' })).toBe('unfit')
    expect(held.lead({ type: 'hide', id: held.room().slips[0]?.id ?? '', on: true })).toBe('unfit')
    held.lead({ type: 'openSlips', kind: 'advice' })
    expect(held.lead({ type: 'readOut', slip: 'advice1' })).not.toBeTypeOf('string')
    expect(held.screen(BEAMER).room.readingOut).toBe('advice1')
    held.lead({ type: 'hide', id: 'advice1', on: true })
    expect(held.screen(BEAMER).room).toMatchObject({ readingOut: null, slips: [{ text: null, hidden: true }] })
    expect(held.screen(LEAD).room.slips).toMatchObject([{ text: 'Met een naam.', hidden: true }])
    for (const who of [BEAMER, seat(1), seat(2)]) expect(JSON.stringify(shownTo(held, who))).not.toContain('Met een naam')
    expect(held.lead({ type: 'readOut', slip: 'advice1' })).toBe('unfit')
    expect(held.lead({ type: 'hide', id: 'advice1', on: true })).toHaveLength(1)
    held.lead({ type: 'hide', id: 'advice1', on: false })
    expect(held.screen(BEAMER).room.slips).toMatchObject([{ text: 'Met een naam.', hidden: false }])
    held.lead({ type: 'readOut', slip: 'advice1' })
    held.lead({ type: 'readOut', slip: null })
    expect(held.room().readingOut).toBeNull()
    expect(held.lead({ type: 'hide', id: 'nergens', on: true })).toBe('unfit')
  })

  test('SLIP3 so is a hidden reason, in a ballot of now and in one of before', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    const { id } = held.ballot()
    held.say({ type: 'vote', ballot: id, round: 0, choice: 'vinkje', why: 'Onaardig.' }, seat(1))
    held.lead({ type: 'reveal' })
    const reason = held.ballot().rounds[0]?.reasons[0]?.id ?? ''
    held.lead({ type: 'hide', id: reason, on: true })
    expect(JSON.stringify([held.screen(BEAMER).room, held.screen(seat(2)).room])).not.toContain('Onaardig')
    expect(JSON.stringify(held.screen(LEAD).room)).toContain('Onaardig')
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    expect(JSON.stringify(held.screen(BEAMER).room)).not.toContain('Onaardig')
    held.lead({ type: 'hide', id: reason, on: false })
    expect(held.screen(BEAMER).room.past[0]?.rounds[0]?.reasons).toMatchObject([{ text: 'Onaardig.', hidden: false }])
  })

  test('SLIP4 what is kept is a sentence', () => {
    expect(sentence('  Een\u0000 <b>zin</b>\r\n\tmet \u202eommekeer\u202c en een half \ud800 teken. ')).toBe(
      'Een <b>zin</b> met ommekeer en een half teken.',
    )
    expect(sentence('Familie 👨‍👩‍👧 en café.')).toBe('Familie 👨‍👩‍👧 en café.')
    expect(sentence(` ${'x'.repeat(300)} `)).toHaveLength(300)
    expect(sentence('x'.repeat(301))).toBeNull()
    expect(sentence('\u0000\u0007')).toBe('')
    expect(note(' Een\u0007 regel\r\nen \u202enog\teen \n')).toBe('Een regel\nen nog een')
    expect(note('x'.repeat(2000))).toHaveLength(2000)
    expect(note('x'.repeat(2001))).toBeNull()
    const held = replay()
    expect(write(held, 1, '\u0000 ')).toBe('unfit')
    expect(write(held, 1, 'x'.repeat(301))).toBe('unfit')
    for (const text of ['', 'x'.repeat(301)]) expect(held.lead({ type: 'write', kind: 'advice', text })).toBe('unfit')
    expect(held.lead({ type: 'question', text: 'x'.repeat(301) })).toBe('unfit')
    expect(held.lead({ type: 'action', what: 'x'.repeat(301), who: '', when: '' })).toBe('unfit')
    expect(held.lead({ type: 'note', at: 0, text: 'x'.repeat(2001) })).toBe('unfit')
  })

  test('SLIP5 notes are the facilitator’s alone, and can be emptied', () => {
    const held = replay()
    expect(held.lead({ type: 'note', at: 1, text: 'Vraag de stille.\nDaarna de anderen.' })).toHaveLength(2)
    expect(held.screen(LEAD).room.notes).toEqual({ 1: 'Vraag de stille.\nDaarna de anderen.' })
    for (const who of [BEAMER, seat(1)]) {
      expect(held.screen(who).room.notes).toEqual({})
      // Nothing at all comes in: not even that a note was written.
      expect(held.screen(who).frames.map(({ type }) => type)).not.toContain('moved')
    }
    held.lead({ type: 'note', at: 1, text: ' ' })
    expect(held.screen(LEAD).room.notes).toEqual({})
    for (const at of [-1, 0.5, 1e6]) expect(held.lead({ type: 'note', at, text: 'x' })).toBe('unfit')
  })
})
