/** The seven steps of the casusleerbijeenkomst in words, and what a voice does in each. Read by StepRule and by whatever names a step. */
import type { StepPart, Voice } from '../../../engine/session/steps.ts'
import { STEPS } from '../../../engine/session/steps.ts'
import type { Room, StepNumber } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'

/** What it is called, and what it is for. */
const PARTS: Record<StepPart['id'], [name: () => string, aim: () => string]> = {
  theory: [m.beamerStepTheory, m.beamerAimTheory],
  case: [m.beamerStepCase, m.beamerAimCase],
  questionsWrite: [m.beamerStepQuestionsWrite, m.beamerAimQuestionsWrite],
  questionsAsk: [m.beamerStepQuestionsAsk, m.beamerAimQuestionsAsk],
  analysis: [m.beamerStepAnalysis, m.beamerAimAnalysis],
  adviceWrite: [m.beamerStepAdviceWrite, m.beamerAimAdviceWrite],
  adviceRead: [m.beamerStepAdviceRead, m.beamerAimAdviceRead],
  choose: [m.beamerStepChoose, m.beamerAimChoose],
  learnBringer: [m.beamerStepLearnBringer, m.beamerAimLearnBringer],
  learnGroup: [m.beamerStepLearnGroup, m.beamerAimLearnGroup],
}

const VOICES: Record<Voice, () => string> = { chair: m.beamerChair, bringer: m.beamerBringer, group: m.beamerGroup }

export function partOf(step: NonNullable<Room['step']>): StepPart | null {
  return STEPS[step.now]?.parts[step.part] ?? null
}

export function partName(id: StepPart['id']): string {
  return PARTS[id][0]()
}

export function partAim(id: StepPart['id']): string {
  return PARTS[id][1]()
}

/** A step of one part is called as its part. */
const TOGETHER: Partial<Record<StepNumber, () => string>> = { 2: m.beamerStepQuestions, 4: m.beamerStepAdvice, 6: m.beamerStepLearn }

export function stepName(n: StepNumber): string {
  const part = STEPS[n]?.parts[0]
  return TOGETHER[n]?.() ?? (part ? partName(part.id) : '')
}

/** “inbrenger en groep”. */
export function voicesIn(voices: readonly Voice[]): string {
  const words = voices.map((voice) => VOICES[voice]())
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : m.beamerAnd({ before: words.slice(0, -1).join(', '), last })
}

export type Doing = 'writes' | 'speaks' | 'listens' | 'keeps'

/** What this voice does in this part. Who is not named listens; the facilitator keeps to the time and the rule. */
export function doingIn(part: StepPart, voice: Voice): Doing[] {
  const doing = (['writes', 'speaks', 'listens'] as const).filter((what) => part[what].includes(voice))
  if (doing.length > 0) return doing
  return voice === 'chair' ? ['keeps'] : ['listens']
}
