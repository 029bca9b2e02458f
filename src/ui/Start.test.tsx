import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { type Hands, HandsContext } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { Start } from './Start.tsx'

const hands: Hands = {
  dispatch: () => {},
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: () => '',
}

test('the start page shows every story but those that ask to be left out', () => {
  const story = scenarioOf('=== casemanager_start ===\nHoi.\n-> END\n')
  store.setState({ ...store.getInitialState(), cards: [story, { ...story, id: 'voorbeeld', title: 'Het voorbeeld', listed: false }] })
  const page = renderToString(
    <HandsContext.Provider value={hands}>
      <Start />
    </HandsContext.Provider>,
  )
  expect(page).toContain('Proef')
  expect(page).not.toContain('Het voorbeeld')
})

test('the doors to team sessions and to the rules lab are open', () => {
  store.setState({ ...store.getInitialState(), cards: [] })
  const page = renderToString(
    <HandsContext.Provider value={{ ...hands, hrefOf: (place) => place.screen }}>
      <Start />
    </HandsContext.Provider>,
  )
  expect(page).toMatch(/<a href="together" class="door">/)
  expect(page).toMatch(/<a href="lab" class="door">/)
  expect(page).not.toContain('omt later')
})
