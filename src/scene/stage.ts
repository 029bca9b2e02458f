/** The stage: puts pictures on the screen, keeps their textures, and moves from one to the next. Called by open.ts. */
import type Phaser from 'phaser'
import { type Arranged, arrange, drawingOf, moved } from './arrange.ts'
import type { Composition, Piece } from './compose.ts'
import { makeFigures } from './figures.ts'
import { type Laid, makeGround } from './ground.ts'
import { type Box, dropTexture } from './image.ts'
import type { Picture, SceneOptions } from './picture.ts'
import { rasterise } from './raster.ts'
import { makeSupply } from './supply.ts'
import { type Drawing, makeTextures } from './textures.ts'
import { makeVeil } from './veil.ts'
import type { How } from './walk.ts'
import type { Frame, Standing } from './world.ts'

export interface Stage {
  /** New sizes: what stands there is stretched at once; it is drawn anew when they stay. */
  resize(frame: Frame): void
  /** What will be needed, first things first. `again`: what failed before is tried again. */
  ask(pictures: readonly Picture[], again: boolean): void
  /** Asks again for the same, in the sizes of now. */
  again(): void
  ready(picture: Picture): boolean
  /** Goes there; seconds that it takes. */
  go(picture: Picture, how: How, gone: ReadonlySet<string>): number
  /** Draws what stands there anew, where better drawings or sizes have come. */
  refresh(): void
  /** True while something is on its way. `motion`: seconds for what always moves. `lift`: px that the view has gone down. */
  step(seconds: number, motion: number, lift: number): boolean
  /** Where the place moved in the last step. */
  moved(): Box[]
  settle(): void
  open(event: string): void
  moves(allowed: boolean): void
  standing(): readonly Standing[]
  /** Whose reflections are to be seen: who is leaving too. */
  mirrored(): readonly Standing[]
  textures(): string[]
  picture(): Picture | null
  close(): void
}

/** Seconds in which one place turns into another; with motion off. */
const TURNS = 0.7
const TURNS_STILL = 0.28
/** Down into the water and up again, together with the water. */
const DIVES = 1.25
/** Milliseconds until stand-ins are drawn for what is still on its way. */
const LATE = 800
const NOBODY: ReadonlySet<string> = new Set()

/** @param came something that was on its way is there. */
export function makeStage(scene: Phaser.Scene, options: SceneOptions, came: () => void): Stage {
  const ground = makeGround(scene)
  const figures = makeFigures(scene)
  const veil = makeVeil(scene)
  let frame: Frame | null = null
  let asked: readonly Picture[] = []
  let memory = new WeakMap<Picture, Arranged>()
  let here: (Omit<Arranged, 'waiting' | 'firm'> & { picture: Picture }) | null = null
  let moving = true
  let late = false
  let lateness: ReturnType<typeof setTimeout> | undefined
  const told = new Set<string>()

  const supply = makeSupply(options, () => news(false))
  const textures = makeTextures(
    {
      make: rasterise,
      add(name, canvas: HTMLCanvasElement) {
        // WebGL repeats what has sides of a power of two, and its edges would bleed.
        scene.textures.addCanvas(name, canvas)?.source[0]?.setWrap(33071, 33071)
      },
      remove: (name) => dropTexture(scene, name),
    },
    news,
    (key, reason) => {
      // The same drawing in another light or size has the same trouble.
      const asset = key.split('/').slice(0, 2).join('/')
      if (told.has(asset)) return
      told.add(asset)
      options.onTrouble(`The drawing “${asset}” cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`)
    },
  )

  /** @param drawn a texture; else a place or people, or a failure: then pictures are put together in another way. */
  function news(drawn: boolean): void {
    if (!drawn) {
      memory = new WeakMap()
      want()
    }
    came()
  }

  function arranged(picture: Picture): Arranged {
    const known = memory.get(picture)
    if (known) return known
    const fresh = arrange(picture, frame, supply, textures.failed)
    memory.set(picture, fresh)
    return fresh
  }

  function want(): void {
    if (!frame) return
    const pictures = here && !asked.includes(here.picture) ? [...asked, here.picture] : asked
    const needs = (picture: Picture) => (late ? arranged(picture).composition.pieces : arranged(picture).firm)
    textures.want(pictures.flatMap((picture) => drawingsOf(needs(picture))))
    tidy()
  }

  function drawingsOf(pieces: readonly Piece[]): Drawing[] {
    const size = frame
    return size ? pieces.map((piece) => drawingOf(piece, size)) : []
  }

  function tidy(): void {
    textures.tidy(new Set([...ground.textures(), ...figures.textures()]))
  }

  /** The pieces that have a texture. */
  function laid(pieces: readonly Piece[]): Laid[] {
    const names = drawingsOf(pieces).map(textures.exact)
    return pieces.flatMap((piece, n) => {
      const texture = names[n] ?? null
      return texture === null ? [] : [{ piece, texture }]
    })
  }

  const complete = (pieces: readonly Piece[]) => drawingsOf(pieces).every((one) => textures.exact(one) !== null || textures.failed(one.key))
  const painted = () => [...ground.painted('behind'), ...figures.painted(), ...ground.painted('before')]

  function layGround(scenery: string, composition: Composition, pieces: readonly Laid[]): void {
    ground.lay(
      scenery,
      pieces.filter(({ piece }) => !piece.actor),
      composition.scale,
      frame?.ratio ?? 1,
      frame?.pictureWidth ?? 0,
    )
  }

  /** The same picture in other sizes: at once. */
  function lay(scenery: string, composition: Composition, pieces: readonly Laid[]): void {
    layGround(scenery, composition, pieces)
    figures.set(
      pieces.filter(({ piece }) => piece.actor),
      'now',
      moving,
      NOBODY,
    )
    if (here) here = { ...here, composition, sign: '' }
  }

  function visible(yes: boolean): void {
    ground.visible(yes)
    figures.visible(yes)
  }

  function settle(): void {
    veil.settle()
    figures.settle()
  }

  function go(picture: Picture, how: How, gone: ReadonlySet<string>): number {
    if (!frame) return 0
    const { composition, scenery, sign } = arranged(picture)
    const other = scenery !== here?.scenery
    const dives = (picture.mode === 'under') !== (here?.picture.mode === 'under')
    const seconds = moving ? (dives ? DIVES : TURNS) : TURNS_STILL
    const pieces = laid(composition.pieces)
    veil.settle()
    const old = other && how === 'walk' ? painted() : []
    if (old.length > 0) veil.lay(old, frame, 'out', seconds)
    layGround(scenery, composition, pieces)
    let takes = figures.set(
      pieces.filter(({ piece }) => piece.actor),
      other && old.length > 0 ? 'turn' : other ? 'now' : how,
      moving,
      gone,
    )
    if (other && how === 'walk') {
      takes = seconds
      if (old.length === 0 && composition.pieces.length > 0) {
        veil.lay(painted(), frame, 'in', seconds, () => visible(true))
        visible(false)
      }
    }
    here = { picture, scenery, sign, composition }
    tidy()
    return takes
  }

  return {
    resize(next) {
      frame = next
      memory = new WeakMap()
      figures.resize(next.ratio, next.pictureWidth)
      settle()
      if (!here) return
      const { scenery, composition: old } = here
      const goal = arranged(here.picture).composition
      const stretch = ({ piece, texture }: Laid) => ({ piece: moved(piece, old, goal), texture })
      const pieces = [...ground.laid(), ...figures.laid()].map(stretch)
      lay(scenery, { ...goal, pieces: pieces.map(({ piece }) => piece) }, pieces)
    },
    ask(pictures, again) {
      asked = pictures
      if (again) {
        supply.tryAgain()
        textures.tryAgain()
        memory = new WeakMap()
        late = false
        clearTimeout(lateness)
        lateness = setTimeout(() => {
          late = true
          want()
        }, LATE)
      }
      want()
    },
    again: () => want(),
    ready(picture) {
      const { composition, waiting } = arranged(picture)
      return !waiting && complete(composition.pieces)
    },
    go,
    refresh() {
      if (!here || !frame) return
      const { composition, scenery, sign, waiting } = arranged(here.picture)
      if (waiting || sign === here.sign || !complete(composition.pieces)) return
      if (scenery !== here.scenery) {
        go(here.picture, 'walk', NOBODY)
        return
      }
      lay(scenery, composition, laid(composition.pieces))
      here.sign = sign
      tidy()
    },
    step(seconds, motion, lift) {
      const turning = veil.step(seconds, lift)
      const walking = figures.step(seconds)
      const opening = ground.step(seconds, motion)
      if (!turning && !walking && !opening) return false
      tidy()
      return true
    },
    moved: () => ground.moved(),
    settle,
    open: (event) => ground.open(event),
    moves(allowed) {
      moving = allowed
      settle()
      if (!allowed) ground.still()
    },
    standing: () => figures.standing(),
    mirrored: () => figures.mirrored(),
    textures: () => textures.names(),
    picture: () => here?.picture ?? null,
    close() {
      clearTimeout(lateness)
      settle()
      ground.lay('', [], 1, 1, 0)
      figures.set([], 'now', false, NOBODY)
      textures.close()
    },
  }
}
