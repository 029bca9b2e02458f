import { describe, expect, it } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { openRun } from './run.ts'
import { answerShort, backShort, shortForm } from './shortform.ts'
import type { Scenario, ShortForm } from './types.ts'

/** Four decisions, of which two are asked: the second after a guess on the same day, the last after days that are told. */
const STORY = `
VAR rol = ""
LIST regels = (b1), (b8)
-> casemanager_start
=== casemanager_start ===
Dit is de eerste bladzijde. #scene: spreekkamer ochtend #day: 1
En dit de tweede. #scene: gang dag #day: 2
* [Eén. #id: een_a #style: zakelijk]
* [Twee. #id: een_b #style: menselijk]
- Dat was de eerste keuze. #day: 3
Wat denkt Milan?
* [Dit. #id: g_a #guess: milan]
* [Dat. #id: g_b #guess: milan #true]
- Nu iets anders.
* [Schrijf. #id: twee_a #style: menselijk]
* [Bel. #id: twee_b #style: zakelijk]
* {regels ? b1} [Dicht. #id: twee_c #closed: rule b1]
- Dit volgt meteen.
Een dag later komt er post. #day: 6 #outcome: achter #because: choice een_a
* [Open. #id: drie_a #style: zakelijk]
* [Leg weg. #id: drie_b #style: menselijk]
- Dat zegt niemand iets. #day: 7
Het is nu dag acht. #day: 8
* [Ga. #id: vier_a #style: zakelijk]
* [Blijf. #id: vier_b #style: menselijk]
- Klaar. #ending: uit
-> END
`

const decision = (id: string, options: string[], day: number, told?: string) => ({
  ...{ id, chair: 'client', title: id, day },
  options: Object.fromEntries(options.map((one) => [one, { good: '', costs: '', ...(told ? { told: `${told} ${one}.` } : {}) }])),
})

function story(more: Partial<Scenario> = {}, decisions = ['twee', 'vier']): Scenario {
  return scenarioOf(STORY, {
    decisions: [
      decision('een', ['een_a', 'een_b'], 2, 'Hij koos'),
      decision('twee', ['twee_a', 'twee_b', 'twee_c'], 3),
      decision('drie', ['drie_a', 'drie_b'], 6),
      decision('vier', ['vier_a', 'vier_b'], 8),
    ],
    samples: { client: { title: 'Gewoon', carried: [], choices: ['een_a', 'g_b', 'twee_a', 'drie_b', 'vier_a'], seed: 3 } },
    lab: { gate: 'binnen', days: 90, counted: [], short: { chair: 'client', decisions } },
    ...more,
  })
}

const begin = (scenario: Scenario) => shortForm(scenario, []) as ShortForm
const linesFrom = ({ now, from }: ShortForm) => now.now.lines.filter((line) => line.n >= from).map((line) => line.text)

describe('the short form of a chair', () => {
  it('opens the story, tells what fell in between, and asks the guess before the first decision', () => {
    const form = begin(story())
    expect(form.reply?.now.lines[0]?.text).toBe('Dit is de eerste bladzijde.')
    expect(form.between).toEqual([{ day: 2, told: ['Hij koos een_a.'] }])
    expect(form.now.offer?.kind).toBe('guess')
    expect(linesFrom(form)).toEqual(['Dat was de eerste keuze.', 'Wat denkt Milan?'])
    expect([form.asked, form.of, form.own]).toEqual([0, 2, false])
  })

  it('goes straight on where the next thing is asked at once', () => {
    const scenario = story()
    const form = answerShort(scenario, begin(scenario), 'g_a')
    expect(form.reply).toBeNull()
    expect(form.between).toEqual([])
    expect(linesFrom(form)).toEqual(['Nu iets anders.'])
    expect([form.asked, form.own]).toEqual([0, true])
  })

  it('shows what a choice brought, tells the days after it in the words of the story, and ends where the story ends', () => {
    const scenario = story()
    const second = answerShort(scenario, answerShort(scenario, begin(scenario), 'g_a'), 'twee_a')
    expect(second.reply?.now.lines[0]?.text).toBe('Dit volgt meteen.')
    // What has no sentence for other chairs is told by its own words; the outcome stands on a page that is not shown.
    expect(second.between).toEqual([{ day: 6, told: ['Huur loopt achter', 'Leg weg.'] }])
    expect(linesFrom(second)).toEqual(['Het is nu dag acht.'])
    expect(second.asked).toBe(1)
    const end = answerShort(scenario, second, 'vier_b')
    expect(end.now.ending).toBe('uit')
    expect([end.asked, end.of]).toEqual([2, 2])
    expect(end.route.choices).toEqual(['een_a', 'g_a', 'twee_a', 'drie_b', 'vier_b'])
    expect(openRun(scenario, end.route).view().ending).toBe('uit')
  })

  it('chooses in between as the reader mostly does where the sample does not say', () => {
    const scenario = story({ samples: { client: { title: '', carried: [], choices: [], seed: 3 } } })
    const asked = (choice: string) => answerShort(scenario, answerShort(scenario, begin(scenario), 'g_a'), choice).route.choices.at(-1)
    // The first one is nobody's: the first that lies open, which is zakelijk.
    expect(asked('twee_b')).toBe('drie_a')
    const human = story({ samples: { client: { title: '', carried: [], choices: ['een_b'], seed: 3 } } })
    expect(answerShort(human, answerShort(human, begin(human), 'g_a'), 'twee_a').route.choices.at(-1)).toBe('drie_b')
  })

  it('refuses what is closed or does not lie there', () => {
    const scenario = story()
    const form = answerShort(scenario, begin(scenario), 'g_a')
    expect(answerShort(scenario, form, 'twee_c')).toBe(form)
    expect(answerShort(scenario, form, 'vier_a')).toBe(form)
  })

  it('opens again where it was left, and goes back to the last thing that was asked', () => {
    const scenario = story()
    const second = answerShort(scenario, answerShort(scenario, begin(scenario), 'g_a'), 'twee_b')
    expect(shortForm(scenario, second.route.choices)).toEqual(second)
    const back = backShort(scenario, second)
    expect(back.route.choices).toEqual(['een_a', 'g_a'])
    const start = backShort(scenario, backShort(scenario, back))
    expect(start).toEqual(begin(scenario))
    expect(backShort(scenario, start)).toBe(start)
  })

  it('leaves out choices that this story does not have', () => {
    const form = shortForm(story(), ['een_a', 'g_a', 'bestaat_niet', 'vier_a'])
    expect(form?.route.choices).toEqual(['een_a', 'g_a'])
  })

  it('is not there without a sample, a chair or a decision', () => {
    expect(shortForm(story({}, []), [])).toBeNull()
    expect(shortForm(story({ samples: {} }), [])).toBeNull()
    expect(shortForm(story({ lab: null }), [])).toBeNull()
  })
})
