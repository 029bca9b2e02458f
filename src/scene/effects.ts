/** Plays what happens on the way to a picture: one act per cue, drawn over the picture and in the water. Made and driven by the stage. */
import type Phaser from 'phaser'
import { type Act, type Hand, INKS, type SoftKey } from './effects/kinds.ts'
import { createPoses } from './effects/poses.ts'
import { actOf } from './effects/table.ts'
import { WATER } from './water/colours.ts'
import { clamp, smooth } from './water/ease.ts'
import { forget, print, side, spot } from './water/prints.ts'
import { calm } from './water/sway.ts'
import type { DeepWater } from './water.ts'
import { DEPTH, type Effects, type Staging, type Standing } from './world.ts'

/** Seconds that a still accent fades in, stays and fades out, where nothing may move. */
const FADE = 0.26
const STAYS = 1.2
/** The wall lies between a place and its people. */
const LAYERS = { wall: (DEPTH.moving + DEPTH.actors) / 2, over: DEPTH.over, under: DEPTH.light }

interface Running {
  act: Act
  at: Staging
  age: number
  seconds: number
  done: Set<string>
}

export function makeEffects(scene: Phaser.Scene, water: DeepWater, openPieces: (event: string) => void): Effects {
  const wall = scene.add.graphics().setDepth(LAYERS.wall)
  const over = scene.add.graphics().setDepth(DEPTH.over)
  const under = scene.add.graphics().setDepth(DEPTH.under)
  const poses = createPoses<Standing['body']>()
  const images: Phaser.GameObjects.Image[] = []
  const keys = new Set<string>()
  let running: Running[] = []
  let moving = true
  let used = 0
  let fade = 1

  function keyFor(soft: SoftKey, theme: 'light' | 'dark'): string {
    const key = `effects:${soft}/${theme}`
    keys.add(key)
    if (soft === 'blot') return print(scene, key, 90, 90, (pen) => spot(pen, 90, INKS[theme].ink, 0.12))
    return print(scene, key, 120, 6, (pen) => side(pen, 120, 6, WATER[theme].depth[3]))
  }

  function handFor({ at, done }: Running): Hand {
    const unit = clamp(Math.max(at.frame.pictureWidth / 1600, at.frame.line / 1000), 0.2, 1.6)
    const theme = at.picture.theme
    return {
      wall,
      over,
      under,
      water,
      at,
      unit,
      nib: Math.max(1.5, 6.2 * unit),
      ink: INKS[theme],
      pose(one, by) {
        if (moving) poses.add(one.body, by)
      },
      soft(key, layer, x, y, width, height, alpha, flip = false) {
        const image = images[used] ?? scene.add.image(0, 0, keyFor(key, theme)).setOrigin(0, 0)
        images[used++] = image
        image.setTexture(keyFor(key, theme)).setDepth(LAYERS[layer])
        image
          .setFlipX(flip)
          .setVisible(alpha > 0.003)
          .setAlpha(clamp(alpha * fade))
          .setPosition(x, y)
          .setDisplaySize(Math.max(1, width), Math.max(1, height))
      },
      once(name, when, what) {
        if (!when || done.has(name) || !moving) return
        done.add(name)
        what()
      },
    }
  }

  function wipe(): void {
    wall.clear()
    over.clear()
    under.clear()
    used = 0
    calm(water.sway)
  }

  function hideRest(): void {
    for (let n = used; n < images.length; n++) images[n]?.setVisible(false)
  }

  return {
    start(cue, at) {
      const make = actOf(cue)
      if (!make) return 0
      if (cue.type === 'staged') openPieces(cue.event)
      // Where there is no place, the whole width is the picture.
      const frame = { ...at.frame, pictureWidth: at.frame.pictureWidth || at.frame.width }
      const here = { ...at, frame }
      const act = make(here, cue)
      if (!moving && act.still === undefined) return 0
      const seconds = moving ? act.seconds : STAYS
      running.push({ act, at: here, age: 0, seconds, done: new Set() })
      return Math.round(seconds * 1000)
    },
    step(seconds) {
      if (running.length === 0) return false
      wipe()
      for (const one of running) {
        one.age += seconds
        const ended = one.age >= one.seconds
        fade = moving ? 1 : smooth(one.age / FADE) * smooth((one.seconds - one.age) / FADE)
        for (const g of [wall, over, under]) g.setAlpha(fade)
        if (ended && !one.act.leaves) continue
        one.act.draw(moving ? Math.min(one.age, one.seconds) : (one.act.still ?? 0), handFor(one))
      }
      // Where nothing may move, the water stays as the picture asks for it.
      if (!moving) calm(water.sway)
      poses.apply()
      hideRest()
      for (const one of running) if (one.age >= one.seconds && one.act.leaves) poses.forget()
      running = running.filter((one) => one.age < one.seconds)
      if (running.length === 0) {
        wipe()
        hideRest()
      }
      return running.length > 0
    },
    settle() {
      running = []
      wipe()
      hideRest()
      poses.forget()
    },
    moves(allowed) {
      if (allowed !== moving) this.settle()
      moving = allowed
    },
    close() {
      running = []
      for (const image of images.splice(0)) image.destroy()
      for (const g of [wall, over, under]) g.destroy()
      for (const key of keys) forget(scene, key)
    },
  }
}
