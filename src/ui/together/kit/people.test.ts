import { afterAll, describe, expect, it } from 'vitest'
import { ANIMALS, COLOURS, personOf } from '../../../engine/session/people.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { personName, thePerson } from './people.ts'

const person = (colour: string, animal: string) => ({ colour, animal, here: true })
const everybody = COLOURS.flatMap((colour) => ANIMALS.map((animal) => person(colour, animal)))

afterAll(() => setLanguage('nl'))

describe('what somebody is called', () => {
  it('bends the colour as Dutch does, with an article and without', () => {
    setLanguage('nl')
    expect(personName(person('blauw', 'vogel'))).toBe('blauwe vogel')
    expect(personName(person('blauw', 'konijn'))).toBe('blauw konijn')
    expect(thePerson(person('blauw', 'konijn'))).toBe('het blauwe konijn')
    expect(thePerson(person('oranje', 'schildpad'))).toBe('de oranje schildpad')
  })

  it.each(['nl', 'en'] as const)('has a name of its own for every animal in every colour (%s)', (language) => {
    setLanguage(language)
    expect(new Set(everybody.map(personName)).size).toBe(88)
    expect(new Set(everybody.map(thePerson)).size).toBe(88)
    if (language === 'en') for (const one of everybody) expect(personName(one)).not.toMatch(new RegExp(`${one.colour}|schildpad|eekhoorn`))
  })

  it('tells sixty people in one room apart', () => {
    setLanguage('nl')
    expect(new Set(Array.from({ length: 60 }, (_, n) => personName(personOf(n)))).size).toBe(60)
  })
})
