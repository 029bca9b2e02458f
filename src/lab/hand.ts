/** What is said between the page and a hand that leads lives, and the hand itself: in a worker it works on without looking up, in the page in slices that leave the page time to answer. */

import type { Id } from '../engine/types.ts'
import { type Ground, groundOf } from './ground.ts'
import { type Crew, crewFor, crewName, leadStretch, type Stretch } from './lead.ts'
import type { LabStory } from './story.ts'
import type { LabSettings } from './types.ts'

/** The story comes first and once; then stretches, in any number. */
export type Order =
  | { type: 'story'; story: LabStory; chair: Id }
  | { type: 'lead'; job: number; settings: LabSettings; from: number; to: number; keep: boolean }

export type Answer = { type: 'led'; job: number; stretch: Stretch } | { type: 'failed'; job: number; why: string }

/** `pause`: called between lives; a worker never waits. Orders are carried out one after another. */
export function openHand(answer: (answer: Answer) => void, pause: () => Promise<void> | null): (order: Order) => void {
  let ground: Promise<Ground> | null = null
  let crew: { name: string; crew: Crew } | null = null
  let last = Promise.resolve()

  const lead = async ({ job, settings, from, to, keep }: Extract<Order, { type: 'lead' }>) => {
    try {
      if (!ground) throw new Error('There is no story yet.')
      const here = await ground
      const name = crewName(settings)
      if (crew?.name !== name) crew = { name, crew: crewFor(here, settings) }
      const steps = leadStretch(crew.crew, from, to, keep)
      for (;;) {
        const step = steps.next()
        if (step.done) return answer({ type: 'led', job, stretch: step.value })
        const wait = pause()
        if (wait) await wait
      }
    } catch (thrown) {
      answer({ type: 'failed', job, why: thrown instanceof Error ? thrown.message : String(thrown) })
    }
  }
  return (order) => {
    if (order.type === 'story') {
      ground = groundOf(order.story, order.chair)
      // Whoever leads on it hears what is wrong with it.
      ground.catch(() => {})
    } else last = last.then(() => lead(order))
  }
}

/** Milliseconds the page may be kept busy in one go. */
const SLICE = 10

/** A hand in the page itself: for browsers that give no workers. */
export function pageHand(heard: (answer: Answer) => void): { post(order: Order): void; end(): void } {
  let ended = false
  let until = 0
  const post = openHand(
    (answer) => void (ended || heard(answer)),
    () => {
      if (ended) return new Promise(() => {})
      if (performance.now() < until) return null
      return new Promise((done) =>
        setTimeout(() => {
          until = performance.now() + SLICE
          done()
        }),
      )
    },
  )
  return {
    post,
    end() {
      ended = true
    },
  }
}
