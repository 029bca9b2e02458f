/** The water: its surface, its depth, its light, and what is mirrored in it. Made and driven by the stage; effects ask it for more through `sway`. */
import type Phaser from 'phaser'
import { createSurface } from './surface.ts'
import { makeBody } from './water/body.ts'
import { makeBubbles } from './water/bubbles.ts'
import { WATER } from './water/colours.ts'
import { makeCurtain } from './water/curtain.ts'
import { makeDeep } from './water/deep.ts'
import { clamp, mix, smooth, towards } from './water/ease.ts'
import { makeMarks } from './water/marks.ts'
import { makeMotes } from './water/motes.ts'
import { makeReflections, shorter } from './water/reflections.ts'
import { calm, noSway, type Sway } from './water/sway.ts'
import type { Frame, Standing, Water, WaterLevel } from './world.ts'

export interface DeepWater extends Water {
  /** What events ask of it for a while. */
  readonly sway: Sway
  /** Something was felt at x: a wave of `height` px runs off to both sides; positive dips first. */
  surge(x: number, height: number): void
  /** px that the camera has gone down to look under water: the stage moves the place up by as much. */
  sunk(): number
}

/** Seconds that a change of level takes. */
const EASE = 1.4
const DESCENT = 1.25

export function makeWater(scene: Phaser.Scene): DeepWater {
  const surface = createSurface()
  const deep = makeDeep(scene)
  const body = makeBody(scene)
  const reflections = makeReflections(scene)
  const bubbles = makeBubbles(scene)
  const motes = makeMotes(scene)
  const marks = makeMarks(scene)
  const curtain = makeCurtain(scene)
  const sway = noSway()
  let frame: Frame = { width: 1, height: 1, line: 1, pictureWidth: 1, ratio: 1 }
  let wanted: WaterLevel = { tension: 0, clarity: 1, mode: 'surface', theme: 'light', bubbles: [] }
  let moving = true
  let time = 0
  let tension = 0
  let clarity = 1
  let bubbling = 0
  /** 0 above … 1 below, in even time; eased when it is drawn. */
  let descent = 0

  const under = () => (wanted.mode === 'under' ? 1 : 0)
  const sunk = () => smooth(descent) * Math.max(0, frame.line - clamp(frame.height * 0.07, 14, 70))
  const heights = (x: number) => surface.heightAt(x)

  function arrive(): void {
    tension = wanted.tension
    clarity = wanted.clarity
    descent = under()
    bubbling = wanted.bubbles.length > 0 ? 1 : 0
  }

  function ease(seconds: number): boolean {
    const slow = moving ? EASE : 0.28
    tension = moving ? towards(tension, wanted.tension, seconds, slow) : wanted.tension
    clarity = towards(clarity, wanted.clarity, seconds, slow)
    bubbling = towards(bubbling, wanted.bubbles.length > 0 ? 1 : 0, seconds, moving ? 0.8 : 0.28)
    const goal = under()
    if (moving) descent = goal > descent ? Math.min(goal, descent + seconds / DESCENT) : Math.max(goal, descent - seconds / DESCENT)
    else if (curtain.step(seconds)) descent = goal
    return tension !== wanted.tension || clarity !== wanted.clarity || descent !== goal || curtain.falling()
  }

  /** Where somebody's bubbles come from: the head of their reflection, or the deep. */
  function mouthOf(standing: readonly Standing[], who: string | null, n: number): { x: number; y: number } {
    const line = frame.line - sunk()
    const room = frame.height - line
    const one = who === null ? undefined : standing.find((each) => each.who === who)
    if (!one) return { x: frame.pictureWidth * (0.3 + 0.13 * ((n * 3) % 4)), y: line + room * 0.86 }
    const head = (frame.line - one.headTop) * shorter(frame, one.headTop) * 0.86
    return { x: one.x + (one.flipped ? -1 : 1) * one.width * 0.2, y: line + clamp(head, room * 0.3, room * 0.82) }
  }

  return {
    sway,
    sunk,
    resize(next) {
      frame = next
      surface.scale(clamp(Math.sqrt(frame.width / 1440), 0.52, 1.3))
      surface.still()
      deep.resize(frame, wanted.theme)
      reflections.resize(frame, wanted.theme)
    },
    set(level, now) {
      const repaint = level.theme !== wanted.theme
      const dive = (level.mode === 'under') !== (wanted.mode === 'under')
      wanted = { ...level }
      if (repaint && frame.width > 1) {
        deep.resize(frame, level.theme)
        reflections.resize(frame, level.theme)
      }
      if (now) {
        arrive()
        surface.still()
        marks.still()
      } else if (dive && !moving) curtain.start(frame, WATER[level.theme].depth[1])
    },
    step(seconds, energy, standing) {
      const easing = ease(seconds)
      const alive = moving ? energy * (1 - sway.hush) : 0
      time = alive === 0 ? 0 : time + seconds * (1 - 0.9 * sway.hush)
      const tense = clamp(tension + sway.tremble * (1 - 0.3 * tension))
      const clear = clamp(mix(clarity, 1, sway.clear) * (1 - 0.75 * sway.murk))
      const running = surface.step(seconds, alive, tense)
      const ringing = marks.step(seconds)
      const below = smooth(descent)
      const colours = WATER[wanted.theme]
      const line = frame.line - sunk()
      const level = { theme: wanted.theme, tension: tense, clarity: clear, under: below, narrow: sway.narrow }
      deep.draw(frame, line, level, time, alive)
      body.draw(frame, line, colours, deep.top(level), heights)
      const shown = wanted.mode === 'surface' ? 0 : clamp(1 - below * 1.6)
      reflections.draw(line, standing, { time, energy: alive, tension: tense, clarity: clear, shown, heights, sunk: sunk() }, sway.people)
      motes.draw(frame, line, colours.light, clear, sunk(), time, alive)
      marks.draw(frame, line, colours, 1 - below * 0.6, time, alive, heights)
      const list = wanted.bubbles
      bubbles.draw(frame, line, list, wanted.theme, (who, n) => mouthOf(standing, who, n), {
        time,
        energy: alive,
        shown: bubbling * (1 - below),
        heights,
      })
      return easing || running || ringing
    },
    heightAt: heights,
    drop(x) {
      if (!moving) return
      surface.outward(x, 15)
      marks.ring(x, false)
    },
    ripple(x) {
      if (!moving) return
      surface.inward(x, 13)
      marks.ring(x, true)
    },
    surge(x, height) {
      if (moving) surface.outward(x, height)
    },
    moves(allowed) {
      moving = allowed
      if (allowed) return
      surface.still()
      marks.still()
      descent = under()
      calm(sway)
    },
    close() {
      for (const part of [deep, body, reflections, bubbles, motes, marks, curtain]) part.close()
    },
  }
}
