import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, reminderFile } from './ics.ts'

const stamp = new Date('2026-11-22T05:06:07.890Z')
const file = (more: Partial<Parameters<typeof reminderFile>[0]> = {}) =>
  reminderFile({ what: 'Vragen waarom', who: 'met Fleur', when: '2026-11-30', title: 'Eén ding', uid: 'a1@onder', stamp, ...more })

/** Reads the way a calendar does: unfolds, takes names and values apart, undoes the escaping. */
function read(text: string): [string, string][] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':')
      const value = line.slice(at + 1).replace(/\\(n|N|[\\;,])/g, (_, letter) => (letter.toLowerCase() === 'n' ? '\n' : letter))
      return [line.slice(0, at), value]
    })
}
const value = (text: string | null, name: string) => read(text ?? '').find(([key]) => key === name)?.[1]

describe('the reminder', () => {
  it('is that whole day, with a sign at nine', () => {
    const text = file()
    expect(value(text, 'DTSTART;VALUE=DATE')).toBe('20261130')
    expect(value(text, 'DTEND;VALUE=DATE')).toBe('20261201')
    expect(value(text, 'TRIGGER;RELATED=START')).toBe('PT9H')
    expect(value(text, 'DTSTAMP')).toBe('20261122T050607Z')
    expect(value(text, 'DESCRIPTION')).toBe('Vragen waarom\nmet Fleur')
    expect(read(text ?? '').map(([name]) => name)).toEqual([
      ...['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE'],
      ...['SUMMARY', 'DESCRIPTION', 'TRANSP', 'BEGIN', 'ACTION', 'DESCRIPTION', 'TRIGGER;RELATED=START', 'END', 'END', 'END'],
    ])
  })

  it('is not made for a day that does not exist', () => {
    for (const when of ['', 'morgen', '2026-02-30', '2026-13-01', '20261130', '2026-11-30\r\nX:1']) {
      expect(file({ when }), when).toBeNull()
      expect(isDay(when)).toBe(false)
    }
    expect(isDay('2028-02-29')).toBe(true)
  })

  it('holds any words, in lines of at most 75 octets that end in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 80 }), (what, who) => {
        const text = file({ what, who }) ?? ''
        const lines = text.split('\r\n')
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
        expect(lines.at(-1)).toBe('')
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      }),
    )
  })

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\\', ';', ',', '\n', ' n', '😀', 'é', ':', '<b>') }), (what) => {
        const kept = value(file({ what, who: '' }), 'DESCRIPTION') ?? ''
        // Without words the only description is that of the sign.
        expect(kept).toBe(what.trim() === '' ? 'Eén ding' : what.trim())
      }),
    )
  })
})
