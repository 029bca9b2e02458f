/** The parts of a session: of trying rules together, and the seven steps of the casusleerbijeenkomst: their minutes, and who writes, speaks and only listens. Source: domain.md §10 [002 §6.4, bijlage 2]; the short form is our own. */
import type { PolicyPart, StepNumber } from './types.ts'

/** chair: the facilitator. bringer: who brought the route. group: everybody else. */
export type Voice = 'chair' | 'bringer' | 'group'

export interface StepPart {
  /** Names its words in the interface, unique over all steps. */
  id:
    | 'theory'
    | 'case'
    | 'questionsWrite'
    | 'questionsAsk'
    | 'analysis'
    | 'adviceWrite'
    | 'adviceRead'
    | 'choose'
    | 'learnBringer'
    | 'learnGroup'
  /** Minutes in the whole form and in the short one. */
  minutes: { long: number; short: number }
  speaks: Voice[]
  writes: Voice[]
  /** Who does nothing but listen. */
  listens: Voice[]
}

export interface Step {
  n: StepNumber
  parts: StepPart[]
}

/** Trying rules together, in forty minutes. Our own order, after domain.md §7 (a policy maker turns rules, meets the same client again and reads an unintended effect aloud). */
export const POLICY: readonly { n: PolicyPart; id: 'play' | 'turn' | 'meet' | 'many' | 'talk'; minutes: number }[] = [
  { n: 1, id: 'play', minutes: 10 },
  { n: 2, id: 'turn', minutes: 5 },
  { n: 3, id: 'meet', minutes: 8 },
  { n: 4, id: 'many', minutes: 10 },
  { n: 5, id: 'talk', minutes: 7 },
]

/** 5 · 5 · 10 · 15 · 15 · 15 · 20 = 85 minutes; short 3 · 2 · 5 · 10 · 8 · 7 · 10 = 45. */
export const STEPS: readonly Step[] = [
  { n: 0, parts: [{ id: 'theory', minutes: { long: 5, short: 3 }, speaks: ['chair'], writes: [], listens: ['bringer', 'group'] }] },
  { n: 1, parts: [{ id: 'case', minutes: { long: 5, short: 2 }, speaks: ['bringer'], writes: [], listens: ['group'] }] },
  {
    n: 2,
    parts: [
      { id: 'questionsWrite', minutes: { long: 3, short: 2 }, speaks: [], writes: ['group'], listens: ['bringer'] },
      { id: 'questionsAsk', minutes: { long: 7, short: 3 }, speaks: ['group', 'bringer'], writes: [], listens: [] },
    ],
  },
  { n: 3, parts: [{ id: 'analysis', minutes: { long: 15, short: 10 }, speaks: ['group'], writes: [], listens: ['bringer'] }] },
  {
    n: 4,
    parts: [
      { id: 'adviceWrite', minutes: { long: 5, short: 3 }, speaks: [], writes: ['group'], listens: ['bringer'] },
      { id: 'adviceRead', minutes: { long: 10, short: 5 }, speaks: ['chair'], writes: [], listens: ['bringer', 'group'] },
    ],
  },
  { n: 5, parts: [{ id: 'choose', minutes: { long: 15, short: 7 }, speaks: ['bringer'], writes: [], listens: ['group'] }] },
  {
    n: 6,
    parts: [
      { id: 'learnBringer', minutes: { long: 8, short: 4 }, speaks: ['bringer'], writes: [], listens: ['group'] },
      { id: 'learnGroup', minutes: { long: 12, short: 6 }, speaks: ['bringer', 'group', 'chair'], writes: ['group'], listens: [] },
    ],
  },
]
