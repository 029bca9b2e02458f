/** The part of a story that the lab leads lives through. Called by the page, which sends it to the workers once. */
import type { Scenario } from '../engine/types.ts'

/** What the lab needs of a story; all of it can be sent to a worker. */
export type LabStory = Pick<
  Scenario,
  'id' | 'hash' | 'chairs' | 'procedures' | 'decisions' | 'besluiten' | 'outcomes' | 'endings' | 'causes' | 'situations' | 'lab' | 'ink'
>

export function labStoryOf(scenario: Scenario): LabStory {
  const { id, hash, chairs, procedures, decisions, besluiten, outcomes, endings, causes, situations, lab, ink } = scenario
  return { id, hash, chairs, procedures, decisions, besluiten, outcomes, endings, causes, situations, lab, ink }
}
