/** Lets Phaser's loop run while something moves, and sleep when nothing does. Called by open.ts. */
import type Phaser from 'phaser'
import { stepOf } from './rest.ts'

export interface Loop {
  /** Runs from the next frame on, so that whoever asks is not held up. */
  wake(): void
  sleep(): void
  asleep(): boolean
  /** Seconds since the last step, at most a twentieth. */
  seconds(): number
  /** After this frame it sleeps, unless it is woken. */
  rest(yes: boolean): void
  close(): void
}

/** @param allowed whether there is anything to draw on. */
export function makeLoop(game: Phaser.Game, allowed: () => boolean): Loop {
  let waking = 0
  let resting = true
  let before = 0

  function wake(): void {
    if (!allowed() || document.hidden || waking !== 0) return
    resting = false
    if (game.loop.running) return
    waking = requestAnimationFrame(() => {
      waking = 0
      if (!allowed() || document.hidden || game.loop.running) return
      // However long it slept: one frame has gone by.
      before = performance.now() - 16
      game.loop.wake()
    })
  }

  function sleep(): void {
    cancelAnimationFrame(waking)
    waking = 0
    game.loop.sleep()
  }

  function seen(): void {
    if (document.hidden) sleep()
    else wake()
  }

  // Within its own frame the loop may not be stopped and started again: it would then run twice.
  game.events.on('postrender', () => {
    if (resting) game.loop.sleep()
  })
  // WebGL was lost and is there again; Phaser has its textures back.
  if ('gl' in game.renderer) game.renderer.on('restorewebgl', wake)
  document.addEventListener('visibilitychange', seen)
  game.loop.sleep()

  return {
    wake,
    sleep,
    asleep: () => !game.loop.running && waking === 0,
    seconds() {
      const now = performance.now()
      const gone = stepOf(now - before)
      before = now
      return gone
    },
    rest(yes) {
      resting = yes
    },
    close() {
      sleep()
      document.removeEventListener('visibilitychange', seen)
    },
  }
}
