/** Loads a file of sounds through howler, in the first format that this browser plays. Called by the player of sounds and by the loops. */
import { Howl, Howler, type SoundSpriteDefinitions } from 'howler'

export interface Wanted {
  /** Addresses of the same sounds in several formats, best first. */
  sources: readonly string[]
  /** The parts of the file; they may lie differently in each format. */
  parts(format: string): SoundSpriteDefinitions
  /** 0 … 1 */
  volume: number
  /** How many may sound at once. */
  pool: number
}

/** `done` gets the loaded file, or null when no format could be had. Nothing is thrown. */
export function loadHowl(wanted: Wanted, done: (howl: Howl | null) => void): void {
  const [source, ...others] = wanted.sources.filter((one) => Howler.codecs(formatOf(one)))
  if (source === undefined) {
    done(null)
    return
  }
  const howl = new Howl({ src: source, sprite: wanted.parts(formatOf(source)), volume: wanted.volume, pool: wanted.pool, preload: false })
  let ended = false
  const end = (loaded: boolean) => {
    if (ended) return
    ended = true
    if (loaded) done(howl)
    else {
      howl.unload()
      loadHowl({ ...wanted, sources: others }, done)
    }
  }
  howl.once('load', () => end(true))
  howl.once('loaderror', () => end(false))
  howl.load()
  // When the line fails howler would load again as an audio element. Those sounds would pass by the low-pass, and clearing one takes a
  // `data:` address that our Content-Security-Policy refuses. A second call of `load` is exactly that fallback.
  howl.load = () => {
    end(false)
    return howl
  }
}

/** `webm` of `…/gang-3f2a.webm?x`, also of a `data:` address. */
export function formatOf(source: string): string {
  return (/^data:audio\/([a-z0-9]+)/i.exec(source)?.[1] ?? /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(source)?.[1] ?? '').toLowerCase()
}
