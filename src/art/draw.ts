/** Draws the whole cast of a story in every pose: parts once, people as lists of parts. Called by the command and by tests. */
import { MOODS } from '../engine/lines.ts'
import type { Id, Mood } from '../engine/types.ts'
import type { Drawn, People, Person, Pose } from '../scene/picture.ts'
import { BODIES, type Body, type BodyName } from './bodies.ts'
import type { ExtraName } from './extras.ts'
import { GARMENTS, type Garment } from './garments.ts'
import { HEAD, INK, type Part } from './layers.ts'
import { type Look, lookFrom } from './looks.ts'
import { bodyPart, extraPart, facePart, headPart } from './parts.ts'

const PAPER = '#f4efe4'

/** `cast`: ids in the order of the story. `as`: by chair, whose body `jij` has there. */
export function drawPeople(cast: readonly Id[], looks: Readonly<Record<Id, Look>>, as: Readonly<Record<Id, Id>> = {}): People {
  const parts = new Map<string, Part>()
  const part = (id: string, make: () => Part) => {
    const found = parts.get(id) ?? make()
    parts.set(id, found)
    return { id, ...found }
  }
  const face = facePart('rustig')
  const people: Record<Id, Person> = {}
  for (const who of cast) {
    const look = looks[who] ?? lookFrom(who)
    const coloured = look.colours.hair !== undefined && look.colours.hair !== INK
    const shade = coloured ? 'hair' : 'ink'
    const head = [
      part(`${look.hair} ${shade}`, () => headPart('hair', look.hair, coloured)),
      { id: 'face', ...face },
      ...(look.beard ? [part(`${look.beard} ${shade}`, () => headPart('beard', look.beard as string, coloured))] : []),
      ...(look.glasses ? [part(look.glasses, () => headPart('glasses', look.glasses as string))] : []),
    ]
    const drawn = (name: BodyName, extras: readonly ExtraName[] = []): Drawn => {
      const fine = BODIES[name].kind === 'bust' ? 'close' : 'whole'
      const clothes = [part(name, () => bodyPart(name)), ...extras.map((extra) => part(extra, () => extraPart(extra, fine)))]
      return composed([...clothes, ...head], BODIES[name])
    }
    const garment: Garment = GARMENTS[look.garment]
    const pose = (name: Pose) => drawn(garment.poses[name].body, garment.poses[name].extras)
    const gestures = Object.entries(look.gestures ?? {}) as [Mood, BodyName][]
    people[who] = {
      colours: coloursOf(look),
      poses: { bust: pose('bust'), stand: pose('stand'), sit: pose('sit') },
      gestures: Object.fromEntries(gestures.map(([mood, body]) => [mood, drawn(body)])),
    }
  }
  return {
    parts: Object.fromEntries([...parts].map(([id, { markup }]) => [id, markup])),
    faces: Object.fromEntries(MOODS.map((mood) => [mood, facePart(mood).markup])) as People['faces'],
    as,
    people,
  }
}

/** Where a bust stands, in the units of the package: the same for all, so that the head stays where it is when a gesture changes. */
const BUST_FOOT = { x: 420, y: 1152 }

function composed(parts: readonly ({ id: string } & Part)[], body: Body): Drawn {
  const units = (value: number) => value / HEAD
  const edge = (at: 0 | 1 | 2 | 3) => parts.map(({ bounds }) => units(bounds[at]))
  const [left, top] = [Math.floor(Math.min(...edge(0))), Math.floor(Math.min(...edge(1)))]
  const [right, bottom] = [Math.ceil(Math.max(...edge(2))), Math.ceil(Math.max(...edge(3)))]
  const [from, , to] = parts[0]?.bounds ?? [0, 0, 0]
  const middle = Math.round(units(body.footX ?? (from + to) / 2))
  return {
    box: [left, top, right - left, bottom - top],
    foot: body.kind === 'bust' ? [Math.round(units(BUST_FOOT.x)), Math.round(units(BUST_FOOT.y))] : [middle, bottom],
    layers: parts.map(({ id, scale }) => ({ part: id, x: 0, y: 0, scale: Number(scale.toFixed(4)) })),
  }
}

/** What a look leaves open: black hair, and paper for the small things. */
function coloursOf({ colours }: Look): Record<string, string> {
  const { hair = INK, cloth = PAPER, under = PAPER, detail = PAPER, ...rest } = colours
  return { ...rest, hair, cloth, under, detail }
}
