/** The rules lab on the real stories: a life of the lab is a route of the game. */
import { expect, test } from 'vitest'
import { onlyChair } from '../src/compile/chair.ts'
import { compileScenario } from '../src/compile/scenario.ts'
import { decodeRoute, encodeRoute } from '../src/engine/route.ts'
import { openRun } from '../src/engine/run.ts'
import { groundOf } from '../src/lab/ground.ts'
import { crewFor, leadStretch } from '../src/lab/lead.ts'
import { fitSettings } from '../src/lab/settings.ts'
import { labStoryOf } from '../src/lab/story.ts'

const { scenario, complaints } = compileScenario('milan', { root: '.' })
const LIVES = 12

test.each(['casemanager', 'client', 'reclassering'])(
  '%s: lives come to an end at the gate and beyond, and open in the game as they were led',
  async (chair) => {
    if (!scenario) throw new Error(JSON.stringify(complaints))
    const story = onlyChair(scenario, chair)
    const { settings } = fitSettings(story, { chair, turned: ['b6', 'b14'], seed: 41 })
    const steps = leadStretch(crewFor(await groundOf(labStoryOf(story), chair), settings), 0, LIVES, true)
    let step = steps.next()
    while (!step.done) step = steps.next()
    const { lives, cut } = step.value
    expect(cut).toEqual({ lives: 0, why: null })
    expect(lives.some(({ situation }) => situation.length > 0)).toBe(true)
    for (const life of lives) {
      for (const world of ['today', 'yours'] as const) {
        const route = life.route[world]
        // As a code and back, with how this life began.
        const read = decodeRoute(encodeRoute(route), () => story.choices)
        expect(read).toEqual({ ok: true, route })
        const view = openRun(story, route).view()
        expect(view).toMatchObject({ stopped: null, strange: [], fault: null, ending: life.ending[world] })
        expect(view.clocks.length).toBeGreaterThan(0)
        expect(view.outcomes.filter(({ id }) => story.outcomes[id]?.bad)).toHaveLength(life.bad[world])
      }
    }
  },
)
