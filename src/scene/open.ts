/** Opens the one scene of a visit: chooses how to draw, starts the loop, lets it sleep, and gives the app its `Scene`. Called by the app. */
import type Phaser from 'phaser'
import { breath } from './breath.ts'
import { makeDirty } from './dirty.ts'
import { makeEffects } from './effects.ts'
import { startGame } from './game.ts'
import type { Box } from './image.ts'
import { makeLoop } from './loop.ts'
import { makeNewcomers } from './newcomers.ts'
import type { Beat, Cue, Picture, Scene, SceneOptions } from './picture.ts'
import { gpuName, type Renderer, rendererFor } from './renderer.ts'
import { energyAt } from './rest.ts'
import { MOST_PIXELS, makeSlot } from './slot.ts'
import { makeStage } from './stage.ts'
import { touch } from './touch.ts'
import { type How, makeWalk } from './walk.ts'
import { makeWater } from './water.ts'
import type { Frame } from './world.ts'

/** Milliseconds a size has to stay before everything is drawn for it. */
const SIZE_STAYS = 180
/** px above the resting line that the swell reaches at most. */
const CREST = 64

/** @param wanted chosen by the machine unless it is said. @throws when the browser gives nothing to draw on. */
export async function openScene(options: SceneOptions, wanted: Renderer = rendererFor(gpuName())): Promise<Scene> {
  let frame: Frame | null = null
  /** What was asked for and has not begun. */
  let next: { beats: readonly Beat[]; how: How; from: Picture | null } | null = null
  let last: Picture | null = null
  let walking = false
  let planned = false
  /** Everything of the water has been painted once: frames may come. */
  let stood = false
  let moving = true
  let idle = 0
  let frames = 0
  let cues = 0
  let sizeStays = 0
  let closed = false

  const { game, scene, canvas, renderer } = await startGame(wanted, step).catch((reason: unknown) => {
    // A driver may promise more than it keeps.
    if (wanted === 'canvas') throw reason
    return startGame('canvas', step)
  })
  const loop = makeLoop(game, () => !closed && stood && frame !== null)
  const stage = makeStage(scene, options, () => {
    if (!walking) stage.refresh()
    dirty?.whole()
    loop.wake()
  })
  const water = makeWater(scene)
  const effects = makeEffects(scene, water, stage.open)
  const dirty = renderer === 'canvas' ? makeDirty(game, () => frame, loop.wake) : null
  const newcomers = makeNewcomers()
  const slot = makeSlot(canvas, MOST_PIXELS[renderer], () => {
    if (stood) measure(false)
  })
  const walk = makeWalk({
    ready: stage.ready,
    go(picture, how, gone) {
      idle = 0
      last = picture
      water.set(picture, how === 'now')
      dirty?.whole()
      return stage.go(picture, how, gone)
    },
    start(cue, picture) {
      cues++
      idle = 0
      return frame ? effects.start(cue, { frame, standing: stage.standing(), picture }) / 1000 : 0
    },
    settle() {
      effects.settle()
      stage.settle()
    },
  })

  /** One step of the loop. */
  function step(): void {
    if (closed || !frame) {
      loop.rest(true)
      return
    }
    const seconds = loop.seconds()
    frames++
    const wasWalking = walking
    walking = walk.step(seconds)
    // What the way needed is needed no more.
    if (wasWalking && !walking) setTimeout(need)
    idle += seconds
    const energy = moving ? energyAt(idle) : 0
    const waves = water.step(seconds, energy, newcomers.among(stage.mirrored()))
    const events = effects.step(seconds)
    const ways = stage.step(seconds, seconds * energy, water.sunk())
    const busy = waves || events || ways
    if (walking || wasWalking || busy) dirty?.whole()
    else dirty?.parts([waterOf(frame), ...stage.moved()])
    loop.rest(!walking && !busy && !newcomers.waiting() && energy === 0)
  }

  function need(): void {
    if (!closed && !walking && !next && last) stage.ask([last], false)
  }

  /** After the frame that brings the words: fetching and drawing have tasks of their own. */
  function plan(): void {
    if (planned) return
    planned = true
    requestAnimationFrame(() => setTimeout(begin))
  }

  /** What was asked for last begins; what was asked for before it is passed at once. */
  function begin(): void {
    planned = false
    if (closed || !next) return
    // The slot's properties may have changed with the page, without its size.
    measure(true)
    if (!frame) return
    const { beats, how, from } = next
    next = null
    walk.stop()
    if (from && stage.ready(from)) {
      stage.go(from, 'now', new Set())
      water.set(from, true)
    }
    stage.ask(
      beats.map((beat) => beat.picture),
      true,
    )
    walk.play(beats, how)
    dirty?.whole()
    loop.wake()
  }

  function ask(beats: readonly Beat[], how: How): void {
    const final = beats.at(-1)
    if (!final || closed) return
    const passed = next?.beats.at(-1)?.picture ?? null
    next = { beats, how, from: how === 'walk' ? passed : null }
    plan()
  }

  /** The first time everything of the water is painted, piece by piece, before there is anything to be seen. */
  async function stand(): Promise<void> {
    await breath()
    if (closed) return
    const first = next?.beats[0]?.picture
    if (first) water.set(first, true)
    measure(true)
    await breath()
    begin()
    await breath()
    if (closed) return
    if (frame) water.step(0, 1, [])
    // Who thinks is not there yet.
    if (first) water.set({ ...first, bubbles: [] }, true)
    for (const canvas of canvasesOf(scene)) {
      touch(canvas)
      await breath()
      if (closed) return
    }
    stood = true
    measure(true)
  }

  /** @param now draw for the new size at once. */
  function measure(now: boolean): void {
    const size = slot.frame()
    if (!size) {
      frame = null
      loop.sleep()
      return
    }
    const same = frame && (Object.keys(size) as (keyof Frame)[]).every((key) => frame?.[key] === size[key])
    const first = !frame
    frame = size
    if (!same) fill(size)
    if (first && next) plan()
    window.clearTimeout(sizeStays)
    if (now || first) redraw()
    else if (!same) sizeStays = window.setTimeout(redraw, SIZE_STAYS)
    loop.wake()
  }

  function redraw(): void {
    if (closed || !frame) return
    stage.again()
    if (!walking) stage.refresh()
    dirty?.whole()
    loop.wake()
  }

  function fill(size: Frame): void {
    game.scale.resize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio))
    canvas.style.width = `${size.width}px`
    canvas.style.height = `${size.height}px`
    const camera = scene.cameras.main
    camera.setSize(canvas.width, canvas.height).setOrigin(0, 0).setZoom(size.ratio)
    effects.settle()
    stage.resize(size)
    water.resize(size)
    dirty?.whole()
  }

  function close(): void {
    if (closed) return
    closed = true
    loop.close()
    window.clearTimeout(sizeStays)
    effects.close()
    water.close()
    stage.close()
    slot.close()
    game.destroy(true)
    // Phaser ends in its next step.
    game.loop.tick()
  }

  return {
    attach(element) {
      if (closed) return
      slot.attach(element)
      if (stood) measure(true)
      else
        stand().catch((reason: unknown) => {
          options.onTrouble(`The picture cannot be drawn: ${String(reason)}`)
          close()
          options.onEnd()
        })
    },
    show: (picture) => ask([{ picture, cues: [] as Cue[], hold: 0 }], 'now'),
    play: (beats) => ask(beats, 'walk'),
    moves(allowed) {
      if (closed || moving === allowed) return
      moving = allowed
      effects.settle()
      effects.moves(allowed)
      stage.moves(allowed)
      water.moves(allowed)
      dirty?.whole()
      loop.wake()
    },
    close,
    probe: () => ({
      renderer,
      asleep: stood && next === null && loop.asleep(),
      frames,
      cues,
      textures: closed ? [] : stage.textures(),
      actors: actors(stage.standing(), stage.picture()),
      place: stage.picture()?.place ?? null,
      light: stage.picture()?.light ?? 'dag',
    }),
  }
}

/** The water and the highest waves on it, where nothing but the swell moves. */
function waterOf({ width, height, line }: Frame): Box {
  const top = Math.max(0, line - CREST)
  return { x: 0, y: top, width, height: height - top }
}

function canvasesOf(scene: Phaser.Scene): HTMLCanvasElement[] {
  const keys = scene.textures.getTextureKeys()
  return keys.map((key) => scene.textures.get(key).getSourceImage()).filter((one) => one instanceof HTMLCanvasElement)
}

/** From left to right: `milan/boos`. */
function actors(standing: readonly { who: string; x: number }[], picture: Picture | null): string[] {
  const moods = new Map(picture?.actors.map((actor) => [actor.who, actor.mood]))
  for (const { id, mood } of picture?.crowd ?? []) moods.set(id, mood)
  return [...standing].sort((a, b) => a.x - b.x).map(({ who }) => `${who}/${moods.get(who) ?? ''}`)
}
