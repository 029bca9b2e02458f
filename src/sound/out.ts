/** The way out to the loudspeaker: howler's context, one volume, and the water in between. Called by the player of sounds. */
import { Howler } from 'howler'

/** Above the line everything passes; below it, what is left of a voice through water. Hz. */
const CLEAR = 20_000
const MUFFLED = 520
/** How quickly volume and water come over a sound, in seconds to two thirds of the way. */
const SMOOTH = 0.03
const SINKING = 0.16

export interface Out {
  running(): boolean
  /** Asks the browser for sound; `then` runs when it is there. Before the first tap a browser may keep it waiting. */
  wake(then: () => void): void
  sleep(): void
  /** 0 … 1, as heard: half sounds half as loud. */
  volume(level: number): void
  under(below: boolean): void
  close(): void
}

/** Null when this browser has no Web Audio. */
export function openOut(): Out | null {
  // howler's own unlocking makes a pool of audio elements and may replace the context, and the low-pass with it. We come after a tap.
  Howler.autoUnlock = false
  Howler.html5PoolSize = 0
  // Sleeping is ours: what is asked of a sleeping context would otherwise queue up and burst out later.
  Howler.autoSuspend = false
  // Asking for the volume makes the context.
  Howler.volume()
  if (!Howler.usingWebAudio || !Howler.ctx) return null
  const { ctx, masterGain } = Howler
  const water = ctx.createBiquadFilter()
  water.type = 'lowpass'
  water.Q.value = 0.4
  water.frequency.value = CLEAR
  masterGain.gain.value = 0
  masterGain.disconnect()
  masterGain.connect(water).connect(ctx.destination)
  return {
    running: () => ctx.state === 'running',
    wake(then) {
      ctx.resume().then(then, () => undefined)
    },
    sleep() {
      ctx.suspend().catch(() => undefined)
    },
    volume(level) {
      masterGain.gain.setTargetAtTime(level ** 2, ctx.currentTime, SMOOTH)
    },
    under(below) {
      water.frequency.setTargetAtTime(below ? MUFFLED : CLEAR, ctx.currentTime, SINKING)
    },
    close() {
      // howler keeps its context for as long as the page lives.
      masterGain.disconnect()
      water.disconnect()
      masterGain.connect(ctx.destination)
      ctx.suspend().catch(() => undefined)
    },
  }
}
