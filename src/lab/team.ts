/**
 * Deals stretches of lives to the hands that lead them (workers, or the page itself), and gives each result to whoever asked. A hand that falls
 * silent or breaks loses its stretches to another; a stretch that is lost twice is broken. Knows nothing of browsers: called by app and bench.
 */
import type { Answer, Order } from './hand.ts'
import type { Stretch } from './lead.ts'
import type { LabSettings } from './types.ts'

/** A stretch of lives to be led. */
export interface Work {
  settings: LabSettings
  from: number
  to: number
  /** The lives themselves come along. */
  keep: boolean
}

/** Somebody who has work. A plan gets its results in whatever order they come, and may be given the same work to deal again. */
export interface Plan {
  /** The next stretch, or null: nothing to deal now. */
  next(): Work | null
  took(work: Work, stretch: Stretch): void
  /** It cannot be led; nothing more is dealt to this plan. */
  broke(why: string): void
}

/** A worker, from outside. */
export interface Hand {
  post(order: Order): void
  end(): void
}

/** `died`: it broke, or never came up. */
export type MakeHand = (heard: (answer: Answer) => void, died: (why: string) => void) => Hand

export interface Team {
  /** Deals out this plan's work, after that of plans that were added before. */
  add(plan: Plan): void
  /** Deals no more of it; what is out comes in. */
  drop(plan: Plan): void
  /** Time goes by; called every few seconds. A hand that has been silent for very long counts as dead. Counted in calls, so that a machine that slept does no harm. */
  tick(): void
  /** Ends every hand. What was out is lost, and nobody is told. */
  end(): void
}

/** So many stretches lie with a hand: while it hands one in, it has the next. */
const DEEP = 2
const MOST_TICKS = 12
/** So many new hands are taken on for those that died. */
const MOST_DEAD = 3

interface Job {
  plan: Plan
  work: Work
  lost: number
}

interface Seat {
  hand: Hand
  jobs: Map<number, Job>
  silent: number
}

export function openTeam(hands: number, make: MakeHand): Team {
  const plans: Plan[] = []
  const again: Job[] = []
  const seats = new Set<Seat>()
  let jobs = 0
  let dead = 0
  let ended = false

  const take = (): Job | null => {
    const lost = again.shift()
    if (lost) return lost
    for (const plan of plans) {
      const work = plan.next()
      if (work) return { plan, work, lost: 0 }
    }
    return null
  }
  const feed = (seat: Seat) => {
    while (!ended && seats.has(seat) && seat.jobs.size < DEEP) {
      const job = take()
      if (!job) return
      const { settings, from, to, keep } = job.work
      const n = ++jobs
      if (seat.jobs.size === 0) seat.silent = 0
      seat.jobs.set(n, job)
      seat.hand.post({ type: 'lead', job: n, settings, from, to, keep })
    }
  }
  const drop = (plan: Plan) => {
    const place = plans.indexOf(plan)
    if (place >= 0) plans.splice(place, 1)
    for (let n = again.length - 1; n >= 0; n--) if (again[n]?.plan === plan) again.splice(n, 1)
  }
  const breakPlan = (plan: Plan, why: string) => {
    drop(plan)
    plan.broke(why)
  }
  const hear = (seat: Seat, answer: Answer) => {
    const job = seat.jobs.get(answer.job)
    if (ended || !seats.has(seat) || !job) return
    seat.silent = 0
    seat.jobs.delete(answer.job)
    if (answer.type === 'led') job.plan.took(job.work, answer.stretch)
    else lose(job, answer.why)
    feedAll()
  }
  const lose = (job: Job, why: string) => {
    if (job.lost > 0) breakPlan(job.plan, why)
    else again.push({ ...job, lost: 1 })
  }
  const lay = (seat: Seat, why: string) => {
    if (ended || !seats.delete(seat)) return
    seat.hand.end()
    dead++
    for (const job of seat.jobs.values()) lose(job, why)
    if (dead <= MOST_DEAD) seats.add(sit())
    if (seats.size === 0) for (const plan of [...plans]) breakPlan(plan, why)
    feedAll()
  }
  const sit = (): Seat => {
    const seat: Seat = { hand: { post: () => {}, end: () => {} }, jobs: new Map(), silent: 0 }
    seat.hand = make(
      (answer) => hear(seat, answer),
      (why) => lay(seat, why),
    )
    return seat
  }
  const feedAll = () => {
    for (const seat of [...seats]) feed(seat)
  }
  for (let n = 0; n < Math.max(1, hands); n++) seats.add(sit())

  return {
    add(plan) {
      plans.push(plan)
      feedAll()
    },
    drop,
    tick() {
      for (const seat of [...seats]) if (seat.jobs.size > 0 && ++seat.silent > MOST_TICKS) lay(seat, 'A worker fell silent.')
    },
    end() {
      ended = true
      for (const seat of seats) seat.hand.end()
      seats.clear()
    },
  }
}
