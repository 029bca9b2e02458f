import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { optionTexts } from './options.ts'

const INK = `
VAR nu = true
=== casemanager_start ===
Het regent.
* [Bel hem, nu meteen. #id: bel #style: menselijk]
  Hij neemt op. #outcome: achter
  -> samen
* [Wacht {nu:nog|toch maar} even. #id: wacht]
  -> samen
* [{nu:‘Kom binnen.’|{nu:‘Kom straks.’|‘Kom later.’}} #id: komen]
  -> samen
=== samen ===
* * [Ga naar huis. #id: huis] -> END
* * [Bel hem, voor de tweede keer. #id: bel] -> END
`

describe('what options say', () => {
  it('is found by id, tags and lines left out', () => {
    const texts = optionTexts(scenarioOf(INK).ink)
    expect(texts.get('huis')).toBe('Ga naar huis.')
    expect([...texts.keys()].sort()).toEqual(['bel', 'huis', 'komen', 'wacht'])
    expect(texts.get('wacht')).toBe('Wacht toch maar even.')
    expect(texts.get('komen')).toBe('‘Kom later.’')
  })
  it('is what it says first, where an option comes twice', () => {
    expect(optionTexts(scenarioOf(INK).ink).get('bel')).toBe('Bel hem, nu meteen.')
  })
  it('of a story without options is nothing', () => {
    expect(optionTexts({}).size).toBe(0)
  })
})
