/** Puts a picture together: which drawings stand where, and how large. Pure; the stage draws the pieces, and a still sets them side by side in one SVG. */
import type { Side } from '../engine/types.ts'
import { APART, GATE, passerPiece } from './crowd.ts'
import { bodyOf, figureOf } from './figure.ts'
import { lit, litPerson } from './palette.ts'
import type { Actor, People, Picture } from './picture.ts'
import { type Mark, type Moving, PLACE_WIDTH, type PlaceDrawing, WATER_LINE } from './place.ts'

export interface Piece {
  /** The same key is the same drawing, whatever its size. */
  key: string
  layer: 'back' | 'moving' | 'actor' | 'front'
  /** A whole SVG document, without width and height. */
  svg: string
  /** In the box of the picture, in its own units (pixels of the style sheet), from the upper left corner. */
  x: number
  y: number
  width: number
  height: number
  moving?: Moving
  actor?: Placed
}

/** Somebody in the picture. */
export interface Placed {
  who: string
  side: Side
  /** The foot point. */
  footX: number
  footY: number
  /** Upper edge of the hair. */
  headTop: number
  flipped: boolean
  /** One of many: where it comes walking from, px, and how many seconds later than the first. Nothing is mirrored of it. */
  from?: { x: number; y: number; after: number }
}

export interface Composition {
  /** Pixels per unit of the place's drawing. */
  scale: number
  /** Where the drawing's own 0, 0 lies in the box. */
  originX: number
  originY: number
  /** From the back to the front. */
  pieces: Piece[]
}

const NOBODY: People = { parts: {}, faces: {} as People['faces'], as: {}, people: {} }

/** Narrower than this the sides are cut off, wider than the other the top is. */
const NARROWEST = 1200
const LOWEST = 800

/**
 * @param box of the picture in pixels of the style sheet; its lower edge is the water line.
 * @param people null: they could not be had, and plain figures stand in for them.
 */
export function compose(picture: Picture, box: { width: number; height: number }, place: PlaceDrawing, people: People | null): Composition {
  const { width, height } = box
  const scale = scaleOf(width, height)
  const originX = width / 2 - (PLACE_WIDTH / 2) * scale
  const originY = height - WATER_LINE * scale
  const window = [-originX / scale, -originY / scale, width / scale, height / scale].map(rounded).join(' ')
  const look = `${picture.light}/${picture.theme}`
  const whole = (layer: 'back' | 'front', markup: string): Piece => {
    const svg = root(window, lit(markup, picture.light, picture.theme))
    return { key: `${picture.place}/${layer}/${look}/${window}`, layer, svg, x: 0, y: 0, width, height }
  }
  const moving = place.moving.map((one): Piece => {
    const [x, y, w, h] = one.box
    return {
      key: `${picture.place}/${one.name}/${look}`,
      layer: 'moving',
      svg: root(one.box.join(' '), lit(one.markup, picture.light, picture.theme)),
      x: originX + x * scale,
      y: originY + y * scale,
      width: w * scale,
      height: h * scale,
      moving: one,
    }
  })
  const actors = stand(picture.actors, place.marks).map(({ actor, mark, side, flipped }): Piece => {
    const body = bodyOf(people ?? NOBODY, actor.who, picture.chair)
    const figure = figureOf(people ?? NOBODY, body, mark.pose, actor.mood)
    const size = (mark.head / 100) * scale
    const [x, y, w, h] = figure.box
    const [footX, footY] = [originX + mark.x * scale, originY + mark.y * scale]
    const left = flipped ? x + w - figure.foot[0] : figure.foot[0] - x
    const top = footY - (figure.foot[1] - y) * size
    return {
      key: `${picture.story}/${body}/${mark.pose}/${actor.mood}/${look}`,
      layer: 'actor',
      svg: root(figure.box.join(' '), litPerson(figure.markup, picture.light, picture.theme)),
      x: footX - left * size,
      y: top,
      width: w * size,
      height: h * size,
      actor: { who: actor.who, side, footX, footY, headTop: top, flipped },
    }
  })
  const passers = (picture.crowd ?? []).map((one, n): Piece => {
    const { footX, footY, ...piece } = passerPiece(picture, one, box, people ?? NOBODY)
    const from = { x: originX + GATE.x * PLACE_WIDTH * scale, y: originY + GATE.y * WATER_LINE * scale, after: n * APART }
    return { ...piece, layer: 'actor', actor: { who: one.id, side: 'midden', footX, footY, headTop: piece.y, flipped: false, from } }
  })
  const behind = moving.filter((one) => !one.moving?.front)
  const before = moving.filter((one) => one.moving?.front)
  return {
    scale,
    originX,
    originY,
    pieces: [whole('back', place.back), ...behind, ...actors, ...passers, whole('front', place.front), ...before],
  }
}

function scaleOf(width: number, height: number): number {
  const aspect = width / height
  if (aspect < NARROWEST / WATER_LINE) return width / NARROWEST
  if (aspect > PLACE_WIDTH / LOWEST) return height / LOWEST
  return Math.max(width / PLACE_WIDTH, height / WATER_LINE)
}

interface Standing {
  actor: Actor
  mark: Mark
  side: Side
  flipped: boolean
}

const SIDES: readonly Side[] = ['midden', 'links', 'rechts']

/** Everybody gets a mark of their own; a fourth person stands behind, a little aside. Those behind come first. */
function stand(actors: readonly Actor[], marks: Record<Side, Mark>): Standing[] {
  const taken = new Set<Side>()
  const spots: Omit<Standing, 'flipped'>[] = []
  // Who came last has the side the story asked for; who stood there before makes room.
  for (const actor of [...actors].reverse()) {
    const side = taken.has(actor.side) ? (SIDES.find((one) => !taken.has(one)) ?? null) : actor.side
    if (side) taken.add(side)
    const mark = marks[side ?? actor.side]
    const behind = side
      ? 0
      : spots.filter((one) => one.mark.y === mark.y && one.mark.x !== mark.x && one.actor.side === actor.side).length + 1
    const step = mark.head * 0.8 * (mark.x > PLACE_WIDTH / 2 ? -1 : 1)
    const aside = { ...mark, x: mark.x + step * behind, head: mark.head * 0.9 }
    spots.push({ actor, side: side ?? actor.side, mark: side ? mark : aside })
  }
  const left = taken.has('links')
  const right = taken.has('rechts')
  return spots
    .map((spot) => ({ ...spot, flipped: spot.side === 'rechts' || (spot.side === 'midden' && left && !right) }))
    .sort((a, b) => a.mark.y - b.mark.y || a.mark.head - b.mark.head || a.mark.x - b.mark.x)
}

function root(viewBox: string, markup: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" preserveAspectRatio="none">${markup}</svg>`
}

function rounded(n: number): number {
  return Math.round(n * 10) / 10
}
