import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { begun, type Held, LEAD, roomOf, STORY, seat, shownTo, vote } from '../../../../tests/room.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { HandsContext } from '../../../store/actions.ts'
import { store } from '../../../store/store.ts'
import type { RoomRole, Together } from '../../../store/together.ts'
import { Report } from './Report.tsx'

beforeEach(() => {
  setLanguage('nl')
  store.setState(store.getInitialState())
})

const HANDS = { dispatch: () => {}, codeOf: () => ({ code: '', link: '' }), slot: () => {}, labLink: () => '#', hrefOf: () => '#' }

function session(shared: boolean): Held {
  const held = begun(roomOf())
  held.lead({ type: 'openVote' })
  vote(held, 1, 'tekenen', 'Een reden')
  held.lead({ type: 'reveal' })
  held.lead({ type: 'take', choice: 'tekenen', why: '' })
  held.lead({ type: 'note', at: 0, text: 'Alleen van mij' })
  if (shared) held.lead({ type: 'share', on: true })
  return held
}

/** The report as it is drawn on a screen of this role. */
function drawn(role: RoomRole, held: Held, more: Partial<Together> = {}): string {
  const who = role === 'participant' ? seat(1) : role === 'beamer' ? ({ role: 'beamer' } as const) : LEAD
  const code = role === 'screen' ? null : 'K7M3QX'
  store.setState({
    place: { screen: 'room', role, code, report: true },
    scenario: STORY,
    view: held.screen(who).view,
    together: {
      ...{ role, who, code, link: null, line: 'live', gone: null, room: shownTo(held, who), ahead: 0, key: null, handover: null },
      ...{ hints: null, recorded: [], sending: false, refused: null, resting: false },
      ...more,
    },
  })
  return renderToString(
    <HandsContext.Provider value={HANDS}>
      <Report />
    </HandsContext.Provider>,
  )
}

describe('who gets the report', () => {
  it('whoever leads, always', () => {
    for (const role of ['facilitator', 'screen'] as const) expect(drawn(role, session(false))).toContain('Een reden')
  })

  it('a participant once it is shared, and never the beamer', () => {
    expect(drawn('participant', session(false))).toContain('deelt dit verslag niet')
    expect(drawn('participant', session(false))).not.toContain('Een reden')
    expect(drawn('participant', session(true))).toContain('Een reden')
    for (const shared of [false, true]) expect(drawn('beamer', session(shared))).not.toContain('Een reden')
  })

  it('shares and takes own notes only where that can be done', () => {
    const count = (role: RoomRole) => drawn(role, session(true)).split('type="checkbox"').length - 1
    expect([count('facilitator'), count('screen'), count('participant')]).toEqual([2, 1, 0])
    expect(drawn('facilitator', session(true))).not.toContain('Alleen van mij')
  })

  it('nobody while there is no room: what is the matter is said instead', () => {
    for (const room of [null, session(true).room()]) {
      const gone = drawn('participant', session(true), { line: 'gone', gone: 'forgotten', room })
      expect(gone).not.toContain('Een reden')
      expect(gone).toContain('id="gone"')
    }
    expect(drawn('participant', session(true), { line: 'opening', room: null })).toContain('Even geduld')
  })
})
