/** Works out what a picture needs: its pieces at the size of now, with stand-ins for what could not be had. Called by stage.ts. */
import { deeper, dipOf } from './below.ts'
import { type Composition, compose, type Piece } from './compose.ts'
import type { People, Picture } from './picture.ts'
import { BARE, type PlaceDrawing } from './place.ts'
import type { Supply } from './supply.ts'
import { type Drawing, nameOf } from './textures.ts'
import type { Frame } from './world.ts'

export interface Arranged {
  composition: Composition
  /** The same words, the same place in the same light; '' for none. */
  scenery: string
  /** Equal when the same things stand in the same places. */
  sign: string
  /** Something is on its way, and stood in for. */
  waiting: boolean
  /** What stays as it is when that has come. */
  firm: readonly Piece[]
}

const NOTHING: Arranged = { composition: { scale: 1, originX: 0, originY: 0, pieces: [] }, scenery: '', sign: '', waiting: false, firm: [] }

/** @param failed drawings that the browser cannot read: others stand in for them. */
export function arrange(picture: Picture, frame: Frame | null, supply: Supply, failed: (key: string) => boolean): Arranged {
  if (!frame || frame.pictureWidth < 1 || frame.line < 1 || picture.mode !== 'play') return NOTHING
  if (picture.place === null && picture.actors.length === 0) return NOTHING
  const place = picture.place === null ? { waiting: false, thing: BARE } : supply.place(picture.place)
  const people = picture.story === null ? { waiting: false, thing: null } : supply.people(picture.story)
  const whole = put(picture, frame, place.thing, people.thing)
  const broken = whole.pieces.filter((piece) => failed(piece.key))
  const drawn = broken.some((piece) => !piece.actor) ? BARE : place.thing
  const cast = broken.some((piece) => piece.actor) ? null : people.thing
  const composition = broken.length > 0 ? put(picture, frame, drawn, cast) : whole
  const scenery = `${drawn === BARE ? '' : picture.place}/${picture.light}/${picture.theme}`
  const sign = composition.pieces.map((piece) => `${nameOf(drawingOf(piece, frame))} ${piece.x} ${piece.y}`).join()
  // The place says how large people are.
  const firm = place.waiting ? [] : composition.pieces.filter((piece) => !piece.actor || !people.waiting)
  return { composition, scenery, sign, waiting: place.waiting || people.waiting, firm }
}

function put(picture: Picture, frame: Frame, place: PlaceDrawing, people: People | null): Composition {
  // Drawings are known by their keys: a stand-in must not go under the name of what it stands in for.
  const named = { ...picture, place: place === BARE ? null : picture.place, story: people === null ? null : picture.story }
  const composition = compose(named, { width: frame.pictureWidth, height: frame.line }, place, people)
  const dip = dipOf(frame)
  return { ...composition, pieces: composition.pieces.map((piece) => deeper(piece, dip, composition.scale)) }
}

/** The texture that a piece needs. */
export function drawingOf(piece: Piece, frame: Frame): Drawing {
  return { key: piece.key, svg: piece.svg, width: Math.max(1, piece.width * frame.ratio), height: Math.max(1, piece.height * frame.ratio) }
}

/** A piece in the measures of another layout. */
export function moved(piece: Piece, from: Composition, to: Composition): Piece {
  const size = to.scale / from.scale
  const x = (at: number) => to.originX + (at - from.originX) * size
  const y = (at: number) => to.originY + (at - from.originY) * size
  const box = { x: x(piece.x), y: y(piece.y), width: piece.width * size, height: piece.height * size }
  const { actor } = piece
  if (!actor) return { ...piece, ...box }
  const started = actor.from ? { from: { ...actor.from, x: x(actor.from.x), y: y(actor.from.y) } } : {}
  return { ...piece, ...box, actor: { ...actor, footX: x(actor.footX), footY: y(actor.footY), headTop: y(actor.headTop), ...started } }
}
