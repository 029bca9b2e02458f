import { describe, expect, it } from 'vitest'
import type { Term } from '../../engine/types.ts'
import { markTerms } from './terms.ts'

const term = (id: string, ...forms: string[]): Term => ({ id, term: id, forms, short: '', source: '' })
const GLOSSARY = [term('plan', 'plan'), term('dr', 'D&R-plan'), term('mdo', 'MDO', "MDO's"), term('idee', 'idee')]
const marked = (text: string, seen = new Set<string>()) =>
  markTerms(text, GLOSSARY, seen)
    .map((part) => (typeof part === 'string' ? part : `[${part.term.id}:${part.text}]`))
    .join('')

describe('markTerms', () => {
  it('marks a term where it stands, the longest form first', () => {
    expect(marked('Het D&R-plan gaat naar het MDO.')).toBe('Het [dr:D&R-plan] gaat naar het [mdo:MDO].')
  })

  it('explains a term once, also across the lines of a page', () => {
    const seen = new Set<string>()
    expect(marked('MDO en MDO.', seen)).toBe('[mdo:MDO] en MDO.')
    expect(marked("Nog twee MDO's.", seen)).toBe("Nog twee MDO's.")
  })

  it('leaves words alone that only begin or end like a term', () => {
    expect(marked('planning, ideeën, tijdplan')).toBe('planning, ideeën, tijdplan')
  })

  it('gives back text without terms as it was', () => {
    expect(markTerms('Niets.', [], new Set())).toEqual(['Niets.'])
    expect(markTerms('', GLOSSARY, new Set())).toEqual([''])
  })
})
