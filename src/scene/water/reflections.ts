/** The people upside down in the water: their own drawings, cooled and fading with depth, broken into thin strips that the surface moves. Used by water.ts. */
import type Phaser from 'phaser'
import { DEPTH, type Frame, type Standing } from '../world.ts'
import { css, type Theme, WATER } from './colours.ts'
import { clamp } from './ease.ts'
import { forget, print } from './prints.ts'
import type { Reflected } from './sway.ts'

/** A reflection is a little shorter than who stands there, as one looks down on the water; in shallow water it is shortened until the head is in it. */
export function shorter(frame: Frame, headTop: number): number {
  return clamp((0.94 * (frame.height - frame.line)) / Math.max(1, frame.line - headTop), 0.5, 0.8)
}

/** The still drawing is made small and enlarged once: water softens. */
const SOFT = 0.6
/** Height of a strip, px. */
const STRIP = 4
/** Room at both sides for what is moved aside, in px of the frame. */
const ROOM = 26

interface Mirror {
  texture: string
  /** The still drawing, and what the surface makes of it. */
  still: string
  broken: string
  image: Phaser.GameObjects.Image
  /** How far each strip is moved aside now, in painted px. */
  moved: number[]
  seen: boolean
}

export interface Reflections {
  resize(frame: Frame, theme: Theme): void
  draw(line: number, standing: readonly Standing[], at: ReflectionTime, people: ReadonlyMap<string, Reflected>): void
  close(): void
}

interface ReflectionTime {
  time: number
  energy: number
  tension: number
  clarity: number
  /** 0 … 1. */
  shown: number
  heights: (x: number) => number
  /** px that the camera has gone down. */
  sunk: number
}

export function makeReflections(scene: Phaser.Scene): Reflections {
  const mirrors = new Map<string, Mirror>()
  let frame: Frame = { width: 1, height: 1, line: 1, pictureWidth: 1, ratio: 1 }
  let theme: Theme = 'light'

  function drop(who: string, mirror: Mirror): void {
    mirror.image.destroy()
    forget(scene, mirror.still)
    forget(scene, mirror.broken)
    mirrors.delete(who)
  }

  function make(one: Standing): Mirror {
    const scale = frame.ratio
    // Row 0 lies at the water line: what stands in the water is cut off there, what stands behind it begins lower.
    const short = shorter(frame, one.headTop)
    const gap = (frame.line - one.y) * short
    const tall = (one.y - one.headTop) * short
    const high = clamp(gap + tall, 4, frame.height - frame.line)
    const width = one.width * scale
    const still = print(scene, `water:mirror/${one.who}/${one.texture}`, width, high * scale, (pen) => {
      const { width: wide, height: rows } = pen.canvas
      pen.save()
      pen.translate(0, (gap + tall) * scale)
      pen.scale(1, -1)
      const small = document.createElement('canvas')
      small.width = Math.max(1, Math.round(wide * SOFT))
      small.height = Math.max(1, Math.round(one.height * short * scale * SOFT))
      const source = scene.textures.get(one.texture).getSourceImage() as CanvasImageSource
      small.getContext('2d')?.drawImage(source, 0, 0, small.width, small.height)
      pen.drawImage(small, 0, 0, wide, one.height * short * scale)
      pen.restore()
      cooled(pen, wide, rows, theme)
      faded(pen, wide, rows, scale)
    })
    const source = scene.textures.get(still).getSourceImage()
    const broken = print(scene, `water:broken/${one.who}/${one.texture}`, source.width + 2 * ROOM * scale, source.height, () => {})
    const image = scene.add.image(0, 0, broken).setOrigin(0, 0).setDepth(DEPTH.reflections)
    return { texture: one.texture, still, broken, image, moved: [], seen: true }
  }

  /** Moves each strip aside by what the surface does at its depth, by whole pixels; only those that lie elsewhere now are drawn again. */
  function paint(mirror: Mirror, shove: (away: number) => number): void {
    const high = Math.round(STRIP * frame.ratio)
    const canvas = scene.textures.get(mirror.broken) as Phaser.Textures.CanvasTexture
    const source = scene.textures.get(mirror.still).getSourceImage() as HTMLCanvasElement
    let changed = false
    for (let n = 0, row = 0; row < source.height; n++, row += high) {
      const rows = Math.min(high, source.height - row)
      const x = Math.round((ROOM + shove((row + rows / 2) / frame.ratio)) * frame.ratio)
      if (mirror.moved[n] === x) continue
      mirror.moved[n] = x
      changed = true
      canvas.context.clearRect(0, row, canvas.width, rows)
      canvas.context.drawImage(source, 0, row, source.width, rows, x, row, source.width, rows)
    }
    if (changed) canvas.refresh()
  }

  return {
    resize(next, nextTheme) {
      frame = next
      theme = nextTheme
      for (const [who, mirror] of [...mirrors]) drop(who, mirror)
    },
    draw(line, standing, { time, energy, tension, clarity, shown, heights, sunk }, people) {
      for (const mirror of mirrors.values()) mirror.seen = false
      for (const one of shown > 0 ? standing : []) {
        if (one.texture === '' || !scene.textures.exists(one.texture)) continue
        let mirror = mirrors.get(one.who)
        if (mirror && mirror.texture !== one.texture) {
          drop(one.who, mirror)
          mirror = undefined
        }
        mirror ??= make(one)
        mirrors.set(one.who, mirror)
        mirror.seen = true
        const { body } = one
        const asked = people.get(one.who)
        const turned = (one.flipped ? -1 : 1) * Math.sign(body.scaleX || 1)
        const wide = Math.abs(body.scaleX)
        const lean = Math.sin((body.angle * Math.PI) / 180)
        const size = clamp(frame.width / 1440, 0.5, 1.3) * (1 - (asked?.still ?? 0))
        paint(mirror, (away) => {
          const turn = away / 27 + 5 * Math.sin(away / 90)
          const slow = Math.sin(turn) * (1 - energy) + Math.sin(turn - time * 2.1) * energy
          const quick = Math.sin(turn * 1.9 + 1) * (1 - energy) + Math.sin(turn * 1.9 + 1 - time * 6.3) * energy
          const part = (slow * (1.4 + away / 75) + tension * quick * (2 + away / 75)) * size
          return clamp(part + (turned * lean * away) / Math.max(0.2, wide), -ROOM, ROOM)
        })
        const whole = (n: number) => Math.round(n * frame.ratio) / frame.ratio
        const foot = ROOM + (one.flipped ? one.left + one.width - one.x : one.x - one.left)
        const deeper = (asked?.deeper ?? 0) - (body.y + sunk - one.y) * 0.8
        mirror.image
          .setVisible(true)
          .setAlpha(shown * body.alpha * (1 - (asked?.faded ?? 0)) * (0.5 + 0.5 * clarity))
          .setPosition(whole(body.x - turned * foot * wide), whole(line + heights(one.x) * 0.5 + 4 + deeper))
          .setScale((turned * wide) / frame.ratio, Math.abs(body.scaleY) / frame.ratio)
      }
      for (const [who, mirror] of [...mirrors]) {
        if (mirror.seen) continue
        if (standing.some((one) => one.who === who)) mirror.image.setVisible(false)
        else drop(who, mirror)
      }
    },
    close() {
      for (const [who, mirror] of [...mirrors]) drop(who, mirror)
    },
  }
}

/** Water takes the warmth out of colours, the more the deeper. */
function cooled(pen: CanvasRenderingContext2D, width: number, height: number, theme: Theme): void {
  const cool = pen.createLinearGradient(0, 0, 0, height)
  cool.addColorStop(0, css(WATER[theme].depth[1], 0.28))
  cool.addColorStop(1, css(WATER[theme].depth[2], 0.66))
  pen.globalCompositeOperation = 'source-atop'
  pen.fillStyle = cool
  pen.fillRect(0, 0, width, height)
}

function faded(pen: CanvasRenderingContext2D, width: number, height: number, scale: number): void {
  const fade = pen.createLinearGradient(0, 0, 0, height)
  const soft = clamp((26 * scale) / height, 0, 0.4)
  fade.addColorStop(0, 'rgba(0,0,0,0)')
  fade.addColorStop(soft, 'rgba(0,0,0,0.66)')
  fade.addColorStop(Math.max(soft, 0.5), 'rgba(0,0,0,0.5)')
  fade.addColorStop(1, 'rgba(0,0,0,0.12)')
  pen.globalCompositeOperation = 'destination-in'
  pen.fillStyle = fade
  pen.fillRect(0, 0, width, height)
  pen.globalCompositeOperation = 'source-over'
}
