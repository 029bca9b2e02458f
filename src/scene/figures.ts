/** The people on the stage: they come, stand, change their face, make room and go. Called by stage.ts. */
import type Phaser from 'phaser'
import type { Piece, Placed } from './compose.ts'
import { arrives, comes, FADE, type Gait, goes, lengthOf, MOOD, shifts, standOf, WALK } from './gait.ts'
import type { Laid } from './ground.ts'
import { addImage, type Box, cutRight, mirror, type Painted, sizeTo, snap } from './image.ts'
import { DEPTH, type Standing } from './world.ts'

export interface Figures {
  /** Replaces who is there. `walk`: with movements. `turn`: everybody fades in, the place is another. `gone`: their leaving has been seen. Says how long it takes, in seconds. */
  set(people: readonly Laid[], how: 'now' | 'walk' | 'turn', moves: boolean, gone: ReadonlySet<string>): number
  /** Sizes changed: everybody at once in the new ones. `edge`: where the picture ends at the right, px. */
  resize(ratio: number, edge: number): void
  /** True while somebody moves. */
  step(seconds: number): boolean
  /** Everybody as in rest, at once; who was going is gone. */
  settle(): void
  standing(): readonly Standing[]
  /** Also who is leaving. */
  mirrored(): readonly Standing[]
  painted(): Painted[]
  laid(): Laid[]
  textures(): string[]
  visible(yes: boolean): void
}

interface Figure extends Standing {
  body: Phaser.GameObjects.Container
  piece: Piece
  image: Phaser.GameObjects.Image
  /** The face it had, under the one that comes. */
  former: Phaser.GameObjects.Image | null
  mood: number
  gait: Gait | null
  leaving: boolean
}

export function makeFigures(scene: Phaser.Scene): Figures {
  let figures: Figure[] = []
  let leaving: Figure[] = []
  let ratio = 1
  let edge = Number.POSITIVE_INFINITY

  const all = () => [...leaving, ...figures]

  function make({ piece, texture }: Laid, placed: Placed): Figure {
    const image = addImage(scene, texture)
    const body = scene.add.container(0, 0, [image])
    const still = { who: placed.who, side: placed.side, texture, x: 0, y: 0, left: 0, width: 0, height: 0, headTop: 0, flipped: false }
    return { ...still, body, piece, image, former: null, mood: 0, gait: null, leaving: false }
  }

  /** Gives a figure its place and its texture. */
  function lay(figure: Figure, { piece, texture }: Laid, placed: Placed): void {
    const box: Box = piece
    figure.piece = piece
    figure.side = placed.side
    figure.flipped = placed.flipped
    figure.x = snap(placed.footX, ratio)
    figure.y = snap(placed.footY, ratio)
    figure.left = snap(box.x, ratio)
    figure.headTop = snap(box.y, ratio)
    figure.width = box.width
    figure.height = box.height
    figure.texture = texture
    figure.image.setTexture(texture).setPosition(figure.left - figure.x, figure.headTop - figure.y)
    sizeTo(figure.image, box, ratio)
    if (placed.flipped) mirror(figure.image)
  }

  const reach = ({ width, height, left }: Figure) => ({ width, height, left: Math.max(0, left + width), right: Math.max(0, edge - left) })

  function remove(figure: Figure): void {
    figure.body.destroy()
  }

  /** The body as the gait has it; the rest of its pose belongs to the effects. */
  function pose(figure: Figure): void {
    const { gait, body } = figure
    const stand = gait ? standOf(gait) : { x: 0, y: 0, alpha: 1, over: true }
    body.setPosition(figure.x + stand.x, figure.y + stand.y).setAlpha(stand.alpha)
    // Who comes in from the right comes from behind the edge of the picture, not over the words beside it.
    cutRight(figure.image, figure.left + stand.x + figure.width - edge, figure.width)
    if (stand.over) figure.gait = null
  }

  function changeFace(figure: Figure, laid: Laid, placed: Placed): void {
    figure.former?.destroy()
    figure.former = figure.image
    figure.image = addImage(scene, laid.texture)
    figure.body.add(figure.image)
    lay(figure, laid, placed)
    figure.mood = 0
    figure.image.setAlpha(0)
  }

  function face(figure: Figure, seconds: number): void {
    if (!figure.former) return
    figure.mood += seconds
    const part = Math.min(1, figure.mood / MOOD)
    figure.image.setAlpha(part)
    // The one below goes only when the other is there: the wall must not shine through.
    figure.former.setAlpha(Math.min(1, (1 - part) * 2.5))
    if (part < 1) return
    figure.former.destroy()
    figure.former = null
  }

  function settle(): void {
    for (const one of leaving) remove(one)
    leaving = []
    for (const figure of figures) {
      figure.gait = null
      face(figure, MOOD)
      figure.body.setScale(1).setAngle(0)
      figure.image.setAlpha(1)
      pose(figure)
    }
  }

  return {
    set(people, how, moves, gone) {
      settle()
      const walks = how === 'walk'
      const before = new Map(figures.map((figure) => [figure.who, figure]))
      let takes = 0
      const leftTaken = people.some(({ piece }) => piece.actor?.side === 'links')
      figures = people.flatMap((laid, n) => {
        const placed = laid.piece.actor
        if (!placed) return []
        const known = before.get(placed.who)
        before.delete(placed.who)
        const figure = known ?? make(laid, placed)
        const old = { x: figure.x, y: figure.y, key: figure.piece.key, flipped: figure.flipped }
        const otherFace = known !== undefined && old.key !== laid.piece.key
        if (otherFace && walks && old.flipped === placed.flipped) changeFace(figure, laid, placed)
        else lay(figure, laid, placed)
        if (walks && !known && moves && placed.from)
          figure.gait = arrives(placed.from.x - figure.x, placed.from.y - figure.y, figure.height, placed.from.after)
        else if (how === 'turn') figure.gait = comes(placed.side, reach(figure), leftTaken, false)
        else if (walks && !known) figure.gait = comes(placed.side, reach(figure), leftTaken, moves)
        else if (walks && moves && Math.hypot(old.x - figure.x, old.y - figure.y) > 2)
          figure.gait = shifts(old.x - figure.x, old.y - figure.y, figure.height)
        takes = Math.max(takes, figure.gait ? lengthOf(figure.gait) : figure.former ? MOOD : 0)
        figure.body.setDepth(DEPTH.actors + n / 100)
        pose(figure)
        return [figure]
      })
      for (const figure of before.values()) {
        if (!walks || gone.has(figure.who)) {
          remove(figure)
          continue
        }
        figure.leaving = true
        figure.gait = goes(figure.side, reach(figure), leftTaken && figure.side !== 'links', moves, figure.body.alpha)
        takes = Math.max(takes, moves ? WALK : FADE)
        leaving.push(figure)
      }
      return takes
    },
    resize(newRatio, newEdge) {
      ratio = newRatio
      edge = newEdge
    },
    step(seconds) {
      let busy = false
      for (const figure of all()) {
        if (figure.former) {
          face(figure, seconds)
          busy = true
        }
        if (!figure.gait) continue
        figure.gait.seconds += seconds
        pose(figure)
        busy = true
      }
      const still = leaving.filter((figure) => figure.gait)
      for (const figure of leaving) if (!figure.gait) remove(figure)
      leaving = still
      return busy
    },
    settle,
    standing: () => figures,
    // Twenty reflections would be more work than they show.
    mirrored: () => (leaving.length > 0 ? all() : figures).filter((figure) => !figure.piece.actor?.from),
    painted: () => all().flatMap(({ body, former, image }) => [...(former ? [{ image: former, body }] : []), { image, body }]),
    laid: () => figures.map(({ piece, texture }) => ({ piece, texture })),
    textures: () => all().flatMap(({ former, image }) => [image.texture.key, ...(former ? [former.texture.key] : [])]),
    visible(yes) {
      for (const { body } of all()) body.setVisible(yes)
    },
  }
}
