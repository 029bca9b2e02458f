/** The place on the stage: what lies behind people, what moves, what stands in front. Called by stage.ts. */
import type Phaser from 'phaser'
import type { Piece } from './compose.ts'
import { addImage, type Box, boundsOf, cutRight, type Painted, sizeTo, snap } from './image.ts'
import { OPEN_FOR, poseOf } from './moving.ts'
import type { Moving } from './place.ts'
import { DEPTH } from './world.ts'

/** A piece of the place, and the texture it has now. */
export interface Laid {
  piece: Piece
  texture: string
}

export interface Ground {
  /** Replaces what is there. The same scenery again keeps its motion. `scale`: CSS pixels per unit of the place; `edge`: where the picture ends at the right. */
  lay(scenery: string, pieces: readonly Laid[], scale: number, ratio: number, edge: number): void
  /** Moves what always moves: `seconds` of motion, already less when it comes to rest. True while a door is opening or closing. */
  step(seconds: number, motion: number): boolean
  /** Where something moved in the last step: before it, and after. */
  moved(): Box[]
  /** Doors and gates that open on an event. */
  open(event: string): void
  /** Everything as it stands still. */
  still(): void
  painted(layer: 'behind' | 'before'): Painted[]
  /** What was laid, with the textures it has. */
  laid(): Laid[]
  textures(): string[]
  visible(yes: boolean): void
}

interface Thing {
  piece: Piece
  image: Phaser.GameObjects.Image
  /** The second box of rain, above the first. */
  above: Phaser.GameObjects.Image | null
  /** Seconds since it was opened. */
  opened: number | null
}

export function makeGround(scene: Phaser.Scene): Ground {
  let scenery = ''
  let things: Thing[] = []
  let scale = 1
  let ratio = 1
  let edge = 0
  let clock = 0
  let changed: Box[] = []

  function pose(thing: Thing): void {
    const { piece, image, above } = thing
    const moving = piece.moving
    if (!moving) {
      image.setPosition(snap(piece.x, ratio), snap(piece.y, ratio))
      return
    }
    const { x, y, angle, alpha } = poseOf(moving, clock, thing.opened)
    image
      .setPosition(piece.x + (image.originX * piece.width + x * scale), piece.y + (image.originY * piece.height + y * scale))
      .setAngle(angle)
      .setAlpha(alpha)
    if (!above) cutRight(image, piece.x + x * scale + piece.width - edge, piece.width)
    else pour(moving, image, above, piece, x * scale, y * scale)
  }

  /** Both boxes of rain, cut to the window. */
  function pour(
    moving: Moving,
    image: Phaser.GameObjects.Image,
    above: Phaser.GameObjects.Image,
    piece: Piece,
    x: number,
    y: number,
  ): void {
    const [byX, byY] = moving.by
    const slant = byY === 0 ? 0 : byX / byY
    const { realWidth: w, realHeight: h } = image.frame
    const down = (y / piece.height) * h
    const aside = (x / piece.width) * w
    const back = ((slant * piece.height) / piece.width) * w
    image.setCrop(Math.max(0, -aside), 0, w - Math.abs(aside), h - down)
    above.setPosition(piece.x + x - slant * piece.height, piece.y + y - piece.height)
    above.setCrop(Math.max(0, back - aside), h - down, w - Math.abs(back - aside), down)
  }

  return {
    lay(name, pieces, newScale, newRatio, newEdge) {
      if (name !== scenery) clock = 0
      for (const { image, above } of things) {
        image.destroy()
        above?.destroy()
      }
      const opened = new Map(name === scenery ? things.map((one) => [one.piece.moving?.name, one.opened]) : [])
      scenery = name
      scale = newScale
      ratio = newRatio
      edge = newEdge
      things = pieces.map(({ piece, texture }, n) => {
        const image = addImage(scene, texture).setDepth(depthOf(piece) + n / 100)
        sizeTo(image, piece, ratio)
        const moving = piece.moving
        if (moving && (moving.move === 'turn' || moving.move === 'sway')) {
          const [x, y, width, height] = moving.box
          image.setOrigin((moving.at[0] - x) / width, (moving.at[1] - y) / height)
        }
        const above = moving?.move === 'rain' ? addImage(scene, texture).setDepth(image.depth) : null
        above?.setScale(image.scaleX, image.scaleY)
        const thing = { piece, image, above, opened: opened.get(moving?.name) ?? null }
        pose(thing)
        return thing
      })
    },
    step(seconds, motion) {
      clock += motion
      let busy = false
      changed = []
      for (const thing of things) {
        if (thing.opened !== null) {
          thing.opened += seconds
          if (thing.opened > OPEN_FOR) thing.opened = null
          busy = true
        } else if (!thing.piece.moving || motion === 0 || thing.piece.moving.move === 'open') continue
        const before = boundsOf(thing.image)
        pose(thing)
        changed.push(before, boundsOf(thing.image))
        if (thing.above) changed.push({ ...thing.piece })
      }
      return busy
    },
    moved: () => changed,
    open(event) {
      for (const thing of things) if (thing.piece.moving?.on.includes(event)) thing.opened = 0
    },
    still() {
      clock = 0
      for (const thing of things) {
        thing.opened = null
        pose(thing)
      }
    },
    painted(layer) {
      const here = things.filter(({ piece }) => (layer === 'before') === depthOf(piece) >= DEPTH.front)
      return here.map(({ image }) => ({ image, body: null }))
    },
    laid: () => things.map(({ piece, image }) => ({ piece, texture: image.texture.key })),
    textures: () => things.map(({ image }) => image.texture.key),
    visible(yes) {
      for (const { image, above } of things) {
        image.setVisible(yes)
        above?.setVisible(yes)
      }
    },
  }
}

function depthOf(piece: Piece): number {
  if (piece.layer === 'back') return DEPTH.back
  if (piece.layer === 'front') return DEPTH.front
  return piece.moving?.front ? DEPTH.front : DEPTH.moving
}
