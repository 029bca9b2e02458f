import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { language, m, setLanguage, storyLang } from './words.ts'

const read = (locale: string): Record<string, string> => {
  const { $schema: _, ...messages } = JSON.parse(readFileSync(new URL(`messages/${locale}.json`, import.meta.url), 'utf8'))
  return messages
}
const nl = read('nl')
const en = read('en')
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort()

describe('messages', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
  })

  it('say something, with the same places to fill', () => {
    for (const key of Object.keys(nl)) {
      expect(nl[key]?.trim(), `nl ${key}`).not.toBe('')
      expect(en[key]?.trim(), `en ${key}`).not.toBe('')
      expect(holes(en[key] ?? ''), key).toEqual(holes(nl[key] ?? ''))
    }
  })

  it('are read in the language that was set', () => {
    setLanguage('en')
    expect(m.thinks({ name: 'Milan' })).toBe('Milan thinks')
    expect([language(), storyLang()]).toEqual(['en', 'nl'])
    setLanguage('nl')
    expect(m.thinks({ name: 'Milan' })).toBe('Milan denkt')
    expect([language(), storyLang()]).toEqual(['nl', undefined])
  })
})
