import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { STEPS } from '../../../engine/session/steps.ts'
import { m, setLanguage } from '../../../i18n/words.ts'
import { HandsContext } from '../../../store/actions.ts'
import { Guide } from '../Guide.tsx'
import { stepName } from '../kit/steps.ts'
import { CHAPTERS } from './chapters.tsx'
import { WHAT } from './Steps.tsx'

beforeEach(() => setLanguage('nl'))

const HANDS = { dispatch: () => {}, codeOf: () => ({ code: '', link: '' }), slot: () => {}, labLink: () => '#', hrefOf: () => '#' }
function guide(): string {
  return renderToString(
    <HandsContext.Provider value={HANDS}>
      <Guide />
    </HandsContext.Provider>,
  )
}

describe('the guide for whoever leads', () => {
  it('goes from preparing to what to do when it gets heavy, each chapter one link away', () => {
    const text = guide()
    for (const { id, title } of CHAPTERS) {
      expect(text).toContain(`href="#${id}"`)
      expect(text).toContain(`id="${id}"`)
      expect(text).toContain(title)
    }
    expect(CHAPTERS.map(({ id }) => id)).toEqual(['voorbereiden', 'openen', 'beslissen', 'regels', 'terugspelen', 'afsluiten', 'zwaar'])
  })

  it('calls the steps as the screens do, with the minutes of the timer', () => {
    expect(WHAT.map(([name]) => name)).toEqual(STEPS.map(({ n }) => stepName(n)))
    const cells = [...guide().matchAll(/Min\. \(kort\)">(\d+)<!--.*?-->|Min\. \(kort\)">(\d+) <small>\((\d+)\)/g)]
    const sum = (group: number) => cells.reduce((all, found) => all + Number(found[group]), 0)
    expect([cells.length, sum(2), sum(3)]).toEqual([7, 85, 45])
  })

  it('gives the five parts of trying rules the minutes of the timer', () => {
    const minutes = [...guide().matchAll(/data-head="Min\.">(\d+)</g)].map(([, n]) => Number(n))
    expect(minutes).toEqual([10, 5, 8, 10, 7])
  })

  it('is in Dutch whatever the interface speaks, and says so', () => {
    expect(guide()).not.toContain('lang="nl"')
    setLanguage('en')
    const text = guide()
    expect(text).toContain('This guide is in Dutch.')
    expect(text).toContain('<div class="deep" lang="nl">')
    expect(text).toContain('Denk je aan zelfdoding?')
    expect(text).not.toContain(m.help113())
  })

  it('names what it stands on', () => {
    expect(guide()).toContain('<cite>Binnen beginnen om buiten te blijven</cite>, §6.4')
  })
})
