/** What fills the depth: its colours, the murk that hides it, shafts of light and the bed of sand and stones. Used by water.ts. */
import type Phaser from 'phaser'
import { DEPTH, type Frame } from '../world.ts'
import { paintBed } from './bed.ts'
import { skinOf } from './body.ts'
import { blend, type Theme, WATER } from './colours.ts'
import { clamp } from './ease.ts'
import { makeMurk } from './murk.ts'
import { forget, print } from './prints.ts'
import { makeShafts } from './shafts.ts'

/** Least depth, px, in which one sees a bottom. */
const BOTTOM = 120
/** Height of one band of colour, px: too low to be told from the next. */
const BAND = 3

export interface DeepLevel {
  theme: Theme
  tension: number
  /** 0 … 1, murk and clearness of an event included. */
  clarity: number
  /** 0 … 1: how far we are under. */
  under: number
  /** 0 … 1: how narrow the gap is through which light falls in. */
  narrow: number
}

export interface Deep {
  /** Paints what depends on size and theme. */
  resize(frame: Frame, theme: Theme): void
  /** `time` in seconds of sway, `energy` how much of it shows. */
  draw(frame: Frame, line: number, level: DeepLevel, time: number, energy: number): void
  /** The colour at the top of the water. */
  top(level: DeepLevel): number
  close(): void
}

export function makeDeep(scene: Phaser.Scene): Deep {
  const colours = scene.add.graphics().setDepth(DEPTH.water)
  const shafts = makeShafts(scene)
  const murk = makeMurk(scene)
  let bed: Phaser.GameObjects.Image | null = null
  let bedKey = ''
  let bedHeight = 0
  let painted = ''

  /** Bands of colour; they are drawn anew only when the level changes. */
  function paint(frame: Frame, line: number, level: DeepLevel): void {
    const now = [frame.width, frame.height, line, level.theme, level.tension, level.clarity, level.under].join()
    if (now === painted) return
    painted = now
    const deep = Math.max(1, frame.height - line)
    // Shallow water is not dark.
    const span = clamp((deep - 20) / 340, 0.1, 1)
    const top = Math.floor(line + skinOf(frame)) - 1
    colours.clear()
    for (let y = top; y < frame.height; y += BAND) {
      const at = ((y - top) / Math.max(1, frame.height - top)) * span
      colours.fillStyle(colourAt(level, at, 1 / span), 1)
      // A pixel more than a band, so that nothing shines through between two of them.
      colours.fillRect(0, y, frame.width, BAND + 1)
    }
  }

  return {
    top: (level) => colourAt(level, 0, 1),
    resize(frame, theme) {
      bed?.destroy()
      forget(scene, bedKey)
      bedHeight = Math.round(clamp((frame.height - frame.line) * 0.42, 50, 210))
      bedKey = `water:bed/${theme}/${frame.width}x${bedHeight}@${frame.ratio}`
      print(scene, bedKey, frame.width * frame.ratio, bedHeight * frame.ratio, (pen) => {
        pen.scale(frame.ratio, frame.ratio)
        paintBed(pen, frame.width, bedHeight, WATER[theme])
      })
      bed = scene.add.image(0, 0, bedKey).setOrigin(0, 0).setDepth(DEPTH.water)
      bed.setScale(1 / frame.ratio)
      shafts.resize(frame, theme)
      murk.resize()
      painted = ''
    },
    draw(frame, line, level, time, energy) {
      paint(frame, line, level)
      shafts.draw(frame, line, level, time, energy)
      murk.draw(frame, line, level, time, energy)
      if (!bed) return
      const seen = Math.max(clamp((level.clarity - 0.5) / 0.5) * 0.5, level.under * 0.95)
      const sunk = (1 - Math.max(level.under, 0.75 * level.clarity)) * bedHeight * 0.3
      bed
        .setVisible(seen > 0.01 && frame.height - line >= BOTTOM)
        .setAlpha(seen)
        .setPosition(0, Math.round(frame.height - bedHeight + sunk))
    },
    close() {
      colours.destroy()
      murk.close()
      shafts.close()
      bed?.destroy()
      forget(scene, bedKey)
    },
  }
}

/** `at` 0 surface … 1 deep; `whole`: how much of the way down the frame shows, as a factor. */
function colourAt(level: DeepLevel, at: number, whole: number): number {
  const { depth, clear, murk } = WATER[level.theme]
  const murky = blend(along(depth, at), murk, (1 - level.clarity) * 0.55 * clamp(at / 0.12) * (1 - 0.55 * at))
  const light = blend(murky, along(clear, at), Math.max(level.under, 0.16 * level.clarity))
  // Tension darkens from below.
  return blend(light, depth[3], level.tension * (0.1 + 0.45 * at * whole))
}

function along([a, b, c, d]: readonly [number, number, number, number], at: number): number {
  if (at < 0.3) return blend(a, b, at / 0.3)
  if (at < 0.66) return blend(b, c, (at - 0.3) / 0.36)
  return blend(c, d, (at - 0.66) / 0.34)
}
