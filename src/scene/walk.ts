/** Walks through beats: waits for what a picture needs, goes there, starts what happens, holds. Its clock is whoever calls `step`. Called by open.ts. */
import type { Beat, Cue, Picture } from './picture.ts'

/** `now`: without a movement on the way. */
export type How = 'now' | 'walk'

/** What the walk needs of the stage. Times in seconds. */
export interface Way {
  /** Everything the picture needs is there. */
  ready(picture: Picture): boolean
  /** Goes to a picture and says how long that takes. `gone`: people whose leaving has been seen already. */
  go(picture: Picture, how: How, gone: ReadonlySet<string>): number
  /** Starts a cue and says how long it takes. */
  start(cue: Cue, picture: Picture): number
  /** Ends cues and movements at once. */
  settle(): void
}

export interface Walk {
  /** What was going on ends in its own last picture first. */
  play(beats: readonly Beat[], how: How): void
  /** True while it is on its way. */
  step(seconds: number): boolean
  /** Ends in the last picture, at once. */
  stop(): void
}

/** After this long a picture is shown with stand-ins for what is still missing. */
const PATIENCE = 1.6
/** How much of an event is seen before the picture that follows from it: the water feels an outburst first. */
const BEFORE: Record<string, number> = { 'woede-uitbarsting': 0.6 }
const NOBODY: ReadonlySet<string> = new Set()

type Phase = 'waiting' | 'before' | 'going' | 'holding'

export function makeWalk(way: Way): Walk {
  let beats: readonly Beat[] = []
  let at = 0
  let how: How = 'now'
  let phase: Phase = 'waiting'
  /** Seconds that the phase still takes, or has waited. */
  let clock = 0
  let gone: ReadonlySet<string> = NOBODY

  /** Takes one step within a beat; false when the phase is not over yet. */
  function over(beat: Beat): boolean {
    if (phase === 'waiting') {
      if (!way.ready(beat.picture) && clock < PATIENCE) return false
      const early = beat.cues.filter((cue) => comesFirst(cue, beat.picture))
      gone = new Set(early.flatMap((cue) => (cue.type === 'staged' && isLeaving(cue, beat.picture) ? [cue.who ?? ''] : [])))
      clock = -Math.max(0, ...early.map((cue) => lead(cue, beat.picture, way.start(cue, beat.picture))))
      phase = 'before'
    } else if (clock < 0) {
      return false
    } else if (phase === 'before') {
      clock = -way.go(beat.picture, how, gone)
      phase = 'going'
    } else if (phase === 'going') {
      const late = beat.cues.filter((cue) => !comesFirst(cue, beat.picture))
      const staged = late.map((cue) => way.start(cue, beat.picture) * (cue.type === 'staged' ? 1 : 0))
      clock = -Math.max(0, beat.hold / 1000, ...staged)
      phase = 'holding'
    } else {
      at++
      phase = 'waiting'
      clock = 0
    }
    return true
  }

  function stop(): void {
    const last = beats.at(-1)
    if (at >= beats.length || !last) return
    way.settle()
    const there = at === beats.length - 1 && (phase === 'going' || phase === 'holding')
    if (!there && way.ready(last.picture)) way.go(last.picture, 'now', NOBODY)
    beats = []
    at = 0
  }

  return {
    play(next, manner) {
      stop()
      beats = next
      at = 0
      how = manner
      phase = 'waiting'
      clock = 0
    },
    step(seconds) {
      clock += seconds
      for (let beat = beats[at]; beat; beat = beats[at]) if (!over(beat)) return true
      return false
    },
    stop,
  }
}

/** Somebody who goes is still there while he goes. */
function isLeaving(cue: Cue, picture: Picture): boolean {
  return cue.type === 'staged' && cue.who !== null && !picture.actors.some((actor) => actor.who === cue.who)
}

function comesFirst(cue: Cue, picture: Picture): boolean {
  return cue.type === 'staged' && (cue.event in BEFORE || isLeaving(cue, picture))
}

function lead(cue: Cue, picture: Picture, takes: number): number {
  return isLeaving(cue, picture) || cue.type !== 'staged' ? takes : Math.min(takes, BEFORE[cue.event] ?? 0)
}
