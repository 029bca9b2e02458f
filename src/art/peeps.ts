/** The parts of Open Peeps as outlines: each is a ground (what is filled) and ink (what is black). Called by parts. */
import { createRequire } from 'node:module'
import { moved, type Outline, readPath } from './path.ts'

/** One drawing of the package, in the units of a whole figure: the head of every figure stands at the same place, about 430 high. */
export interface Peep {
  ground: Outline[]
  ink: Outline[]
}

export type Kind = 'bust' | 'stand' | 'sit' | 'hair' | 'face' | 'beard' | 'glasses'

type Shelf = Record<string, unknown>

/** The package is written for Node's older modules; it and React are used here and reach no player. */
const require = createRequire(import.meta.url)

/** The drawings of each kind, and where a figure puts them. */
const KINDS: Record<Kind, { shelf: () => Shelf; at: [number, number] }> = {
  bust: { shelf: () => require('react-peeps/lib/peeps/pose/bust/z_options.js').BustPose, at: [0, 0] },
  stand: { shelf: () => require('react-peeps/lib/peeps/pose/standing/z_options.js').StandingPose, at: [0, 0] },
  sit: { shelf: () => require('react-peeps/lib/peeps/pose/sitting/z_options.js').SittingPose, at: [0, 0] },
  hair: { shelf: () => require('react-peeps/lib/peeps/hair/z_options.js').Hair, at: [225, 0] },
  face: { shelf: () => require('react-peeps/lib/peeps/face/z_options.js').Face, at: [384, 186] },
  beard: { shelf: () => require('react-peeps/lib/peeps/facialHair/z_options.js').FacialHair, at: [348, 338] },
  glasses: { shelf: () => require('react-peeps/lib/peeps/accessories/z_options.js').Accessories, at: [272, 241] },
}

const GROUND = 'ground'
const INK = 'ink'

/** The names the package has of a kind. */
export function peepNames(kind: Kind): string[] {
  return Object.keys(KINDS[kind].shelf()).filter((name) => name !== 'None')
}

export function peep(kind: Kind, name: string): Peep {
  const { shelf, at } = KINDS[kind]
  const part = shelf()[name]
  if (!part) throw new Error(`Open Peeps have no ${kind} “${name}”.`)
  const { createElement } = require('react')
  const { renderToStaticMarkup } = require('react-dom/server')
  const markup: string = renderToStaticMarkup(createElement(part, { strokeColor: INK, backgroundColor: GROUND }))
  return readMarkup(markup, at)
}

/** The package nests groups that are only moved, and paths that are only filled. */
function readMarkup(markup: string, at: [number, number]): Peep {
  const found: Peep = { ground: [], ink: [] }
  const places: [number, number][] = [at]
  for (const [, end, tag, attributes = ''] of markup.matchAll(/<(\/?)(g|path)([^>]*)>/g)) {
    if (end) {
      if (tag === 'g') places.pop()
      continue
    }
    const [x, y] = places.at(-1) ?? [0, 0]
    const [dx, dy] = (/transform="translate\(([^)]*)\)"/.exec(attributes)?.[1] ?? '0 0').split(/[ ,]+/).map(Number) as [number, number]
    if (tag === 'g') places.push([x + dx, y + dy])
    else {
      const outlines = moved(readPath(/ d="([^"]*)"/.exec(attributes)?.[1] ?? ''), x + dx, y + dy)
      if (attributes.includes(`fill="${GROUND}"`)) found.ground.push(...outlines)
      if (attributes.includes(`fill="${INK}"`)) found.ink.push(...outlines)
    }
  }
  return found
}
