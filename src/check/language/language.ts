/** Looks at the language of everything players read in a scenario: length, difficulty, spelling, words we avoid. Called by the story check. */
import type { Complaint } from '../../compile/complaint.ts'
import type { Found } from '../../compile/scan.ts'
import type { Shelf } from '../../compile/shelf.ts'
import type { Scenario } from '../../engine/types.ts'
import type { Reading } from '../verdict.ts'
import { avoided } from './avoid.ts'
import { proseOf } from './prose.ts'
import { hardPassages, readingsOf } from './readability.ts'
import { longSentences } from './sentences.ts'
import { spelling } from './spelling.ts'

interface Written {
  /** The name of the scenario: its folder in story/. */
  name: string
  found: readonly Found[]
  scenario: Scenario
  shelf: Shelf
}

export async function checkLanguage({ name, found, scenario, shelf }: Written): Promise<{ complaints: Complaint[]; readings: Reading[] }> {
  const prose = proseOf(name, found, scenario, shelf)
  const readings = readingsOf(found, prose)
  const misspelt = await spelling(prose, scenario, shelf)
  return { complaints: [...longSentences(prose), ...hardPassages(readings), ...misspelt, ...avoided(prose, shelf)], readings }
}
