/** Who comes new is mirrored in the water one at a time, from the next frame on: a reflection is work, and the frame that brings a picture has enough of it. Called by open.ts. */
import type { Standing } from './world.ts'

export interface Newcomers {
  /** Called each frame: the same people; who has to wait has no texture yet. */
  among<One extends Pick<Standing, 'who' | 'texture'>>(people: readonly One[]): readonly One[]
  /** Somebody had to wait: another frame is needed. */
  waiting(): boolean
}

export function makeNewcomers(): Newcomers {
  let known = new Set<string>()
  let waited = new Set<string>()
  return {
    among(people) {
      const strangers = people.map(({ who }) => who).filter((who) => !known.has(who))
      if (strangers.length === 0 && known.size === people.length) return people
      const next = strangers.find((who) => waited.has(who))
      known = new Set(people.map(({ who }) => who).filter((who) => known.has(who) || who === next))
      waited = new Set(strangers.filter((who) => who !== next))
      return people.map((one) => (known.has(one.who) ? one : { ...one, texture: '' }))
    },
    waiting: () => waited.size > 0,
  }
}
