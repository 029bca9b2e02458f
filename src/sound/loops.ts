/** Plays the ambience of a place: at most one is meant to be heard, another one may be fading away. Called by the player of sounds. */
import type { Howl } from 'howler'
import type { Id } from '../engine/types.ts'
import { loadHowl } from './load.ts'
import { LOOPS } from './table.ts'

/** Milliseconds for one place to give way to the next. */
const CROSS_FADE = 1500
/** A hush: down quickly, quiet for a while, slowly back. */
const HUSH = { level: 0.15, down: 700, quiet: 3200, up: 2500 }

export interface Loops {
  /** The level: this one is heard, or none. Loads it when it is needed for the first time. */
  turnTo(name: Id | null): void
  /** The ambience steps back for some seconds. */
  hush(): void
  /** At once, for when nobody can hear it any more. */
  stop(): void
  heard(): boolean
  close(): void
}

interface Loop {
  howl: Howl | null
  /** The playing of it, while it is heard. */
  id: number | null
  /** Where its volume goes, 0 … 1. */
  level: number
  stopping: ReturnType<typeof setTimeout> | undefined
}

export function openLoops(files: Readonly<Record<string, readonly string[]>>, onTrouble: (message: string) => void): Loops {
  const loops = new Map<Id, Loop>()
  let wanted: Id | null = null
  let closed = false
  let hushed: ReturnType<typeof setTimeout> | undefined

  function load(name: Id) {
    const loop: Loop = { howl: null, id: null, level: 0, stopping: undefined }
    loops.set(name, loop)
    const parts = (format: string) => ({ turn: [...(LOOPS[name]?.[format] ?? [0, 0]), true] as [number, number, boolean] })
    loadHowl({ sources: files[name] ?? [], parts, volume: 0, pool: 1 }, (howl) => {
      if (closed) howl?.unload()
      else if (howl) {
        loop.howl = howl
        if (wanted === name) rise(loop, CROSS_FADE)
      } else {
        // Forgotten, so that the next visit to this place tries again.
        loops.delete(name)
        onTrouble(`The background sound “${name}” could not be had.`)
      }
    })
  }

  function rise(loop: Loop, time: number) {
    if (!loop.howl) return
    clearTimeout(loop.stopping)
    loop.id ??= loop.howl.play('turn')
    fade(loop, hushed === undefined ? 1 : HUSH.level, time)
  }

  function sink(loop: Loop) {
    if (loop.id === null || loop.level === 0) return
    fade(loop, 0, CROSS_FADE)
    loop.stopping = setTimeout(() => silence(loop), CROSS_FADE + 100)
  }

  function fade(loop: Loop, level: number, time: number) {
    const { howl, id } = loop
    if (!howl || id === null || loop.level === level) return
    loop.level = level
    const now = Number(howl.volume(id))
    // howler never ends a fade between equal levels.
    if (now !== level) howl.fade(now, level, time, id)
  }

  function silence(loop: Loop) {
    clearTimeout(loop.stopping)
    if (loop.id !== null) loop.howl?.stop(loop.id)
    loop.id = null
    loop.level = 0
  }

  return {
    turnTo(name) {
      const next = name !== null && Object.hasOwn(files, name) && Object.hasOwn(LOOPS, name) ? name : null
      if (next !== wanted) for (const [other, loop] of loops) if (other !== next) sink(loop)
      wanted = next
      if (next === null) return
      const loop = loops.get(next)
      if (loop) rise(loop, CROSS_FADE)
      else load(next)
    },
    hush() {
      clearTimeout(hushed)
      const heard = () => (wanted === null ? undefined : loops.get(wanted))
      hushed = setTimeout(() => {
        hushed = undefined
        const loop = heard()
        if (loop && loop.id !== null) rise(loop, HUSH.up)
      }, HUSH.quiet)
      const loop = heard()
      if (loop && loop.id !== null) rise(loop, HUSH.down)
    },
    stop() {
      wanted = null
      clearTimeout(hushed)
      hushed = undefined
      for (const loop of loops.values()) silence(loop)
    },
    heard: () => [...loops.values()].some(({ id }) => id !== null),
    close() {
      closed = true
      clearTimeout(hushed)
      for (const loop of loops.values()) {
        silence(loop)
        loop.howl?.unload()
      }
      loops.clear()
    },
  }
}
