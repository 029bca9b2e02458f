/** Starts Phaser on a canvas of our own, once per visit: no input, no sound, no loading, nothing that a strict page forbids. Called by open.ts. */
import type Phaser from 'phaser'
import { breath } from './breath.ts'
import type { Renderer } from './renderer.ts'

/** Phaser's own numbers for its two renderers, and its event for a texture that has come. */
const TYPE: Record<Renderer, number> = { canvas: 1, webgl: 2 }
const TEXTURE_CAME = 'onload'
/** Textures that Phaser cannot do without; it would make them from pictures in addresses. */
const OWN = ['__DEFAULT', '__MISSING', '__WHITE']

export interface Started {
  game: Phaser.Game
  scene: Phaser.Scene
  canvas: HTMLCanvasElement
  renderer: Renderer
}

/** @param step called each frame before drawing. @throws when the browser gives no drawing context. */
export async function startGame(renderer: Renderer, step: () => void): Promise<Started> {
  const canvas = document.createElement('canvas')
  // Words and choices are in the page; nothing here is to be read, reached or pressed.
  canvas.setAttribute('aria-hidden', 'true')
  canvas.setAttribute('role', 'none')
  canvas.style.pointerEvents = 'none'
  canvas.style.display = 'block'
  canvas.style.position = 'absolute'
  canvas.style.left = '0'
  canvas.style.top = '0'
  const context =
    renderer === 'canvas'
      ? canvas.getContext('2d')
      : canvas.getContext('webgl', { alpha: true, antialias: true, depth: true, stencil: true })
  if (!context) throw new Error(`The browser gives no ${renderer} to draw on.`)
  const { Game } = renderer === 'canvas' ? await import('virtual:phaser-canvas') : await import('virtual:phaser-webgl')
  // To read Phaser and to start it are two pieces of work.
  await breath()
  const started = await new Promise<Started>((resolve) => {
    new Game({
      type: TYPE[renderer],
      canvas,
      // Phaser's types know 2D contexts only.
      context: context as CanvasRenderingContext2D,
      customEnvironment: true,
      width: 2,
      height: 2,
      parent: null as unknown as HTMLElement,
      transparent: true,
      // dirty.ts clears what is drawn anew.
      render: { clearBeforeRender: renderer === 'webgl' },
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      fps: { smoothStep: false },
      plugins: { default: [] },
      images: { default: null, missing: null, white: null } as unknown as Phaser.Types.Core.ImagesConfig,
      callbacks: { preBoot: (game) => void game.events.once('boot', () => ownTextures(game)) },
      scene: {
        create(this: Phaser.Scene) {
          resolve({ game: this.game, scene: this, canvas, renderer })
        },
        update: step,
      },
    })
  })
  // Nobody has a step to take yet.
  started.game.loop.sleep()
  await breath()
  return started
}

function ownTextures(game: Phaser.Game): void {
  for (const key of OWN) {
    const dot = document.createElement('canvas')
    dot.width = dot.height = 4
    const pen = dot.getContext('2d')
    if (pen && key === '__WHITE') {
      pen.fillStyle = '#ffffff'
      pen.fillRect(0, 0, 4, 4)
    }
    game.textures.addCanvas(key, dot)
  }
  // With the last of them the rest starts, in a task of its own.
  setTimeout(() => {
    for (const key of OWN) game.textures.emit(TEXTURE_CAME, key)
  })
}
