/** Builds Phaser for the scene: two small ones, for a canvas and for WebGL, out of Phaser's own sources. A Vite plugin, used by `vite.config.ts`. */
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { build, type Plugin } from 'vite'
import { INSTEAD_CANVAS, INSTEAD_WEBGL } from './cut.ts'

export type Kind = 'canvas' | 'webgl'

const INSTEAD: Record<Kind, Record<string, string>> = { canvas: INSTEAD_CANVAS, webgl: INSTEAD_WEBGL }

/** Phaser's package folder. Its own exports hide the sources. */
const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')

/** The factories put `add.graphics` and the like on the scene, the camera manager installs itself. */
const ENTRY = `
import Game from 'phaser-source/core/Game.js'
import 'phaser-source/events/EventEmitter.js'
import 'phaser-source/cameras/2d/CameraManager.js'
import 'phaser-source/gameobjects/DisplayList.js'
import 'phaser-source/gameobjects/UpdateList.js'
import 'phaser-source/scene/ScenePlugin.js'
import 'phaser-source/gameobjects/container/ContainerFactory.js'
import 'phaser-source/gameobjects/graphics/GraphicsFactory.js'
import 'phaser-source/gameobjects/image/ImageFactory.js'
export { Game }
`

/** Modules `virtual:phaser-canvas` and `virtual:phaser-webgl`, each with `Game`. */
export function phaser(): Plugin {
  const built = new Map<Kind, Promise<string>>()
  return {
    name: 'phaser-for-the-scene',
    resolveId: (id) => (kindOf(id) ? `\0${id}` : null),
    load(id) {
      const kind = id.startsWith('\0') ? kindOf(id.slice(1)) : null
      if (!kind) return null
      const text = built.get(kind) ?? phaserText(kind)
      built.set(kind, text)
      return text
    },
  }
}

function kindOf(id: string): Kind | null {
  return id === 'virtual:phaser-canvas' ? 'canvas' : id === 'virtual:phaser-webgl' ? 'webgl' : null
}

/** One ES module with what the scene uses of Phaser. */
export async function phaserText(kind: Kind): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [sources(kind)],
    build: { write: false, minify: false, target: 'es2023', lib: { entry: 'phaser-entry', formats: ['es'] } },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error('Phaser was not built.')
  return output.output[0].code
}

/** Phaser's files with their flags set, and without what the scene does not use. */
function sources(kind: Kind): Plugin {
  const flags: Record<string, boolean> = { CANVAS_RENDERER: kind === 'canvas', WEBGL_RENDERER: kind === 'webgl' }
  return {
    name: 'phaser-sources',
    enforce: 'pre',
    resolveId(id) {
      // Vite has made a path of it.
      if (id.endsWith('phaser-entry')) return '\0phaser-entry'
      return id.startsWith('phaser-source/') ? join(SOURCES, id.slice('phaser-source/'.length)) : null
    },
    load(id) {
      if (id === '\0phaser-entry') return ENTRY
      return id.startsWith(SOURCES) ? insteadOf(relative(SOURCES, id).split(sep).join('/'), INSTEAD[kind]) : null
    },
    transform(code, id) {
      if (!id.startsWith(SOURCES)) return null
      // `typeof FLAG` is how Phaser writes its flags: always true as it stands, so they have to be replaced in the text.
      return { code: code.replace(/\btypeof ([A-Z][A-Z_0-9]{3,})\b/g, (_, flag: string) => String(flags[flag] ?? false)), map: null }
    },
  }
}

/** What stands in the place of a file; null when it stays. The longest name that fits wins. */
export function insteadOf(file: string, table: Record<string, string>): string | null {
  const names = Object.keys(table).filter((name) => name === file || (name.endsWith('/') && file.startsWith(name)))
  const best = names.sort((a, b) => b.length - a.length)[0]
  return best === undefined ? null : (table[best] ?? null)
}
