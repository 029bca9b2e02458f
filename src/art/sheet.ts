/** Contact sheets: everything that is drawn, side by side, to be looked at. Called by the command; a page is a title and rows, so more kinds of pages can join. */
import { MOODS, PLACES } from '../engine/lines.ts'
import type { CastMember, Light } from '../engine/types.ts'
import { figureOf } from '../scene/figure.ts'
import type { Actor, People, Picture } from '../scene/picture.ts'
import { readPlace } from '../scene/place.ts'
import { drawn, type StillFrame } from '../scene/still.ts'

export interface Sheet {
  /** The name of its file, without an ending. */
  name: string
  title: string
  rows: Row[]
}

interface Row {
  title: string
  /** Pictures as SVG text with a width, and what each shows. */
  cells: { label: string; svg: string }[]
}

/** Pixels of a head. */
const BUST = 74
const WHOLE = 52

export function peopleSheet(story: string, cast: readonly CastMember[], people: People): Sheet {
  const figure = (who: string, pose: 'bust' | 'stand' | 'sit', mood: CastMember['moods'][number], head: number) => {
    const { markup, box } = figureOf(people, who, pose, mood)
    const [width, height] = [box[2], box[3]].map((units) => Math.round((units * head) / 100))
    return `<svg width="${width}" height="${height}" viewBox="${box.join(' ')}">${markup}</svg>`
  }
  const all = cast.map(({ id, name }) => ({ label: name, svg: figure(id, 'bust', 'rustig', BUST * 1.5) }))
  const rows = cast.map(({ id, name, role, moods }) => ({
    title: `${name} · ${role}`,
    cells: [
      { label: 'stand', svg: figure(id, 'stand', 'rustig', WHOLE) },
      { label: 'sit', svg: figure(id, 'sit', 'rustig', WHOLE) },
      ...MOODS.map((mood) => ({ label: moods.includes(mood) ? `${mood} ●` : mood, svg: figure(id, 'bust', mood, BUST) })),
    ],
  }))
  return {
    name: `people-${story}`,
    title: `${story}: every person, pose and mood (● used in the story)`,
    rows: [{ title: 'Together', cells: all }, ...rows],
  }
}

const FRAME: StillFrame = { width: 1600, height: 1000, line: 820, pictureWidth: 1600 }
const SHOWN: { light: Light; theme: Picture['theme'] }[] = [
  { light: 'ochtend', theme: 'light' },
  { light: 'dag', theme: 'light' },
  { light: 'avond', theme: 'light' },
  { light: 'dag', theme: 'dark' },
]

/** Every place that is there, in its lights, with people on its marks. */
export function placesSheet(drawings: Readonly<Record<string, string>>, story: string, cast: readonly CastMember[], people: People): Sheet {
  const there = PLACES.filter((place) => Object.hasOwn(drawings, place))
  const rows = there.map((place, n) => {
    const drawing = readPlace(drawings[place] ?? '')
    const actors = (['links', 'midden', 'rechts'] as const).flatMap((side, at): Actor[] => {
      const member = cast[(n * 3 + at) % cast.length]
      return member ? [{ who: member.id, side, mood: 'rustig' }] : []
    })
    const cells = SHOWN.map(({ light, theme }) => {
      const picture: Picture = { mode: 'play', story, chair: null, place, light, actors, bubbles: [], tension: 0, clarity: 0.5, theme }
      return { label: theme === 'dark' ? `${light}, dark` : light, svg: sized(drawn(picture, drawing, people, FRAME), 460) }
    })
    return { title: place, cells }
  })
  return { name: 'places', title: 'Every place in its lights', rows }
}

/** Names inside a drawing (gradients, clips) must differ between the drawings of one page. */
let count = 0

function sized(svg: string, width: number): string {
  const own = `n${count++}-`
  return svg
    .replace('<svg ', `<svg width="${width}" height="${Math.round((width * FRAME.height) / FRAME.width)}" `)
    .replace(/ id="([^"]+)"/g, ` id="${own}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${own}$1)`)
}

export function htmlOf({ title, rows }: Sheet): string {
  const cell = ({ label, svg }: Row['cells'][number]) => `<figure>${svg}<figcaption>${escaped(label)}</figcaption></figure>`
  const row = (one: Row) => `<section><h2>${escaped(one.title)}</h2><div>${one.cells.map(cell).join('')}</div></section>`
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${rows.map(row).join('')}\n`
}

const STYLE =
  'body{margin:24px;background:#f4efe4;color:#15181c;font:14px system-ui,sans-serif}h1{font-size:20px}h2{font-size:15px;margin:28px 0 6px}div{display:flex;flex-wrap:wrap;gap:10px;align-items:flex-end}figure{margin:0}svg{display:block}figcaption{font-size:11px;color:#5c574d;padding-top:3px}'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
