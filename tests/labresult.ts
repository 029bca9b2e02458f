/** A whole run of the lab on the small story, led here and now, for the tests of what shows it. */
import type { Scenario } from '../src/engine/types.ts'
import { groundOf } from '../src/lab/ground.ts'
import { crewFor, leadStretch } from '../src/lab/lead.ts'
import { openRun } from '../src/lab/run.ts'
import { SETTINGS_OF } from '../src/lab/settings.ts'
import { labStoryOf } from '../src/lab/story.ts'
import type { LabResult, LabSettings } from '../src/lab/types.ts'

export async function labResult(scenario: Scenario, asked: Partial<LabSettings> = {}): Promise<LabResult> {
  const settings = { ...SETTINGS_OF(scenario), lives: 400, ...asked }
  const story = labStoryOf(scenario)
  const crew = crewFor(await groundOf(story, settings.chair), settings)
  const run = openRun(story, settings, { changed() {}, broke() {} })
  for (let work = run.next(); work; work = run.next()) {
    const steps = leadStretch(crew, work.from, work.to, work.keep)
    let step = steps.next()
    while (!step.done) step = steps.next()
    run.took(work, step.value)
  }
  return run.result()
}
