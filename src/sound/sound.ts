/** Everything that is heard: one ambience, few close sounds, the low note, all of it muffled below the line. Opened by the app after the first tap. */
import type { Howl } from 'howler'
import type { Id } from '../engine/types.ts'
import { quietEnough } from './cues.ts'
import { loadHowl } from './load.ts'
import { openLoops } from './loops.ts'
import { openOut } from './out.ts'
import { CLOSE } from './table.ts'
import { openVoices } from './voices.ts'

interface SoundSettings {
  /** 0 … 1 */
  volume: number
  mute: boolean
  /** "Minder geluid": no ambience, and of the close sounds only what matters. */
  quiet: boolean
}

/** Addresses of the files; each list holds the same sounds in several formats, best first. */
export interface SoundFiles {
  sprite: readonly string[]
  /** By name of the ambience. */
  ambience: Readonly<Record<string, readonly string[]>>
}

export interface Sound {
  set(settings: SoundSettings): void
  /** Level: what is heard all the time at this place; null or `stil` none. Cross-fades over about 1.5 s. */
  ambience(name: Id | null): void
  /** Edge: one close sound. Unknown names do nothing. */
  hear(name: Id): void
  /** The ambience steps back for a few seconds, and returns. */
  hush(): void
  /** Below the line everything is muffled, above it is not. */
  under(below: boolean): void
  /** The low note when something lands under water. */
  land(): void
  /** Tab hidden: silence; back: the ambience again, faded in. */
  rest(hidden: boolean): void
  close(): void
}

/** A close sound that could not be heard within this time is not heard any more, in milliseconds. */
const FRESH = 1500
/** The volume needs this long to be gone before what sounds is stopped. */
const GONE = 180
/** Nothing heard for this long: the audio hardware may sleep. */
const IDLE = 20_000
/** After the close sounds could not be had: when to try again. */
const AGAIN = 15_000
const TAPS = ['pointerup', 'keydown', 'touchend'] as const

/**
 * Silent until `set` is called. Fetches the close sounds when anything may be heard at all, and an ambience when it is first needed.
 * Never throws: trouble goes to `onTrouble` and the game goes on without sound.
 */
export function openSound(files: SoundFiles, onTrouble: (message: string) => void): Sound {
  const out = openOut()
  if (!out) {
    onTrouble('This browser has no Web Audio: the game is silent.')
    return SILENCE
  }
  const voices = openVoices()
  const loops = openLoops(files.ambience, note)
  const noted = new Set<string>()
  let settings: SoundSettings = { volume: 0, mute: true, quiet: false }
  let place: Id | null = null
  let [resting, closed] = [false, false]
  let sprite: Howl | null = null
  let tried = Number.NEGATIVE_INFINITY
  let waiting: { name: Id; at: number }[] = []
  let [stopping, idling]: ReturnType<typeof setTimeout>[] = []
  const fresh = ({ at }: { at: number }) => performance.now() - at < FRESH
  const audible = () => !closed && !resting && !settings.mute && settings.volume > 0

  function note(message: string) {
    if (!noted.has(message)) onTrouble(message)
    noted.add(message)
  }

  function loadSprite() {
    if (performance.now() - tried < AGAIN) return
    tried = performance.now()
    loadHowl({ sources: files.sprite, parts: () => CLOSE, volume: 1, pool: 4 }, (howl) => {
      if (closed) howl?.unload()
      else if (!howl) note('The close sounds could not be had.')
      else {
        sprite = howl
        tried = Number.POSITIVE_INFINITY
        catchUp()
      }
    })
  }

  /** Brings what is heard in line with what should be; called after every change. */
  function settle() {
    clearTimeout(stopping)
    out?.volume(audible() ? Math.min(1, settings.volume) : 0)
    if (!audible()) {
      waiting = []
      stopping = setTimeout(stop, GONE)
      return
    }
    loadSprite()
    if (out?.running()) {
      loops.turnTo(settings.quiet ? null : place)
      idle()
    } else if (waiting.length > 0 || (place !== null && !settings.quiet)) wake()
  }

  function stop() {
    loops.stop()
    sprite?.stop()
    voices.clear()
    out?.sleep()
  }

  function wake() {
    if (!closed) out?.wake(catchUp)
  }

  /** What was asked while nothing could sound. */
  function catchUp() {
    if (!out?.running()) return
    settle()
    if (!sprite) return
    const asked = waiting.filter(fresh)
    waiting = []
    for (const { name } of asked) sprite.play(name)
  }

  function idle() {
    clearTimeout(idling)
    idling = setTimeout(() => {
      if (loops.heard() || voices.heard(performance.now()) > 0) idle()
      else out?.sleep()
    }, IDLE)
  }

  function hear(name: Id) {
    const [, length] = Object.hasOwn(CLOSE, name) ? (CLOSE[name] ?? []) : []
    if (length === undefined || !audible() || (settings.quiet && !quietEnough(name))) return
    if (!voices.start(name, length, performance.now())) return
    if (sprite && out?.running()) {
      sprite.play(name)
      idle()
      return
    }
    waiting = [...waiting.filter(fresh), { name, at: performance.now() }]
    loadSprite()
    wake()
  }

  const tapped = () => {
    if (audible() && !out.running()) wake()
  }
  for (const tap of TAPS) document.addEventListener(tap, tapped, { capture: true, passive: true })

  return {
    set(next) {
      settings = next
      settle()
    },
    ambience(name) {
      place = name === 'stil' ? null : name
      settle()
    },
    hear,
    hush: loops.hush,
    under: out.under,
    land: () => hear('diep'),
    rest(hidden) {
      resting = hidden
      settle()
    },
    close() {
      if (closed) return
      closed = true
      for (const tap of TAPS) document.removeEventListener(tap, tapped, { capture: true })
      clearTimeout(stopping)
      clearTimeout(idling)
      loops.close()
      sprite?.unload()
      out.close()
    },
  }
}

const SILENCE: Sound = {
  set() {},
  ambience() {},
  hear() {},
  hush() {},
  under() {},
  land() {},
  rest() {},
  close() {},
}
