/** Puts a person together from drawn parts: pose, mood and colours into one piece of SVG. Called by the scene and by the contact sheet. */
import type { Id, Mood } from '../engine/types.ts'
import type { Drawn, People, Pose } from './picture.ts'

export interface Figure {
  /** SVG without a root, in units in which a head is 100 high. */
  markup: string
  /** x, y, width, height around everything drawn. */
  box: Drawn['box']
  /** Where it stands: x, y. */
  foot: Drawn['foot']
}

/** What a colour becomes that nobody gave. */
const PLAIN = '#c9c2b4'

/** Whose body somebody has: in a chair of somebody of the cast, `jij` is that person; everybody else is themselves. */
export function bodyOf(people: People, who: Id, chair: Id | null): Id {
  return (who === 'jij' && chair !== null && Object.hasOwn(people.as, chair) ? people.as[chair] : undefined) ?? who
}

/** Somebody unknown gets a quiet grey shape instead of an exception. @param colours instead of this person's own, by token. */
export function figureOf(people: People, who: Id, pose: Pose, mood: Mood, colours: Readonly<Record<string, string>> = {}): Figure {
  const person = Object.hasOwn(people.people, who) ? people.people[who] : undefined
  if (!person) return standIn(pose)
  const drawn = (pose === 'bust' ? person.gestures[mood] : undefined) ?? person.poses[pose]
  const layers = drawn.layers.map(({ part, x, y, scale }) => {
    const markup = part === 'face' ? people.faces[mood] : people.parts[part]
    const place = x === 0 && y === 0 ? '' : `translate(${x} ${y})`
    return `<g transform="${place}scale(${scale})">${markup ?? ''}</g>`
  })
  const coloured = layers.join('').replace(/@([a-z]+)/g, (_, token: string) => colours[token] ?? person.colours[token] ?? PLAIN)
  return { markup: `<g fill="#15181c" fill-rule="evenodd">${coloured}</g>`, box: drawn.box, foot: drawn.foot }
}

const HEAD = '<path d="M64 60c0-30 18-48 42-48s42 18 42 48-18 52-42 52-42-22-42-52z"/>'
const BODIES: Record<Pose, { d: string; height: number }> = {
  bust: { d: 'M84 100c2 22-4 26-26 32-32 8-48 40-54 136h200c-4-98-22-128-52-136-22-6-26-10-24-32z', height: 268 },
  stand: {
    d: 'M84 100c2 22-4 26-22 32-30 10-36 60-36 160l26 6 4 340h42l8-300 8 300h42l2-340 28-6c0-100-6-150-38-160-18-6-22-10-20-32z',
    height: 638,
  },
  sit: {
    d: 'M84 100c2 22-4 26-22 32-30 10-36 60-36 180h130l4 150h46l-4-180c-2-14-10-20-22-20l-16-8c-2-70-6-114-36-122-18-6-22-10-20-32z',
    height: 462,
  },
}

function standIn(pose: Pose): Figure {
  const { d, height } = BODIES[pose]
  return { markup: `<g fill="#b5ad9f">${HEAD}<path d="${d}"/></g>`, box: [0, 10, 208, height - 10], foot: [104, height] }
}
