/** A picture as one drawing: the place, its people, and the water below with what it mirrors. Pure but for what it loads; for files to keep, and where there is no canvas. */
import { type Composition, compose, type Piece } from './compose.ts'
import type { People, Picture, SceneOptions } from './picture.ts'
import { BARE, type PlaceDrawing, readPlace } from './place.ts'
import { createSurface } from './surface.ts'

/** Sizes in units of the drawing. */
export interface StillFrame {
  width: number
  height: number
  /** y of the water line. */
  line: number
  /** The place takes x from 0 to here; 0: water alone. */
  pictureWidth: number
}

/** A slide of 16 : 9. */
const SLIDE: StillFrame = { width: 1920, height: 1080, line: 740, pictureWidth: 1920 }

/** Least depth over which the water goes dark. */
const SHALLOW = 420

const WATER = {
  light: ['#7fb6b8', '#2f7f8b', '#124a5c', '#08222f'],
  dark: ['#1c5766', '#134452', '#0c2f3d', '#061a24'],
}
const PAPER = { light: '#f4efe4', dark: '#191714' }
const LINE = { light: '#15181c', dark: '#03090c' }

/** The drawing as SVG text. What cannot be loaded is a plain stand-in, and a note. */
export async function stillOf(picture: Picture, options: SceneOptions, frame: StillFrame = SLIDE): Promise<string> {
  const { place, people } = await drawingsOf(picture, options)
  return drawn(picture, place, people, frame)
}

async function drawingsOf(picture: Picture, options: SceneOptions): Promise<{ place: PlaceDrawing; people: People | null }> {
  const missed = (what: string) => (reason: unknown) => {
    options.onTrouble(`${what} could not be drawn: ${String(reason)}`)
    return null
  }
  const [place, people] = await Promise.all([
    picture.place ? options.loadPlace(picture.place).then(readPlace).catch(missed(picture.place)) : null,
    picture.story ? options.loadPeople(picture.story).catch(missed(`The people of ${picture.story}`)) : null,
  ])
  return { place: place ?? BARE, people }
}

/** Composes the drawing. */
export function drawn(picture: Picture, place: PlaceDrawing, people: People | null, frame: StillFrame): string {
  const { width, height, line, pictureWidth } = frame
  const shown = picture.mode === 'play' && pictureWidth > 0 ? compose(picture, { width: pictureWidth, height: line }, place, people) : null
  const theme = picture.theme
  const [surface, under] = shoreOf(frame)
  // A strip of water shows its upper part, not a small sea.
  const depth = Math.max(height - line, SHALLOW)
  const stops = WATER[theme].map((colour, at) => `<stop offset="${[0, 0.35, 0.75, 1][at]}" stop-color="${colour}"/>`).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<defs><linearGradient id="water" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${line}" y2="${line + depth}">${stops}</linearGradient>`,
    `<clipPath id="above"><path d="M0 0H${pictureWidth}V${line + 20}H0z"/></clipPath><clipPath id="below"><path d="${under}"/></clipPath></defs>`,
    `<path fill="${PAPER[theme]}" d="M0 0h${width}v${height}H0z"/>`,
    shown ? `<g clip-path="url(#above)">${shown.pieces.map(setIn).join('')}</g>` : '',
    `<path fill="url(#water)" d="${under}"/>`,
    `<g clip-path="url(#below)">${shafts(frame)}${shown ? mirrored(shown, line) : ''}${rising(picture, shown, frame)}</g>`,
    `<path d="${surface}" fill="none" stroke="${LINE[theme]}" stroke-width="${(width / 410).toFixed(1)}" stroke-linejoin="round"/></svg>`,
  ].join('')
}

/** The piece in its place, turned round when it looks to the left. */
function setIn({ svg, x, y, width, height, actor }: Piece): string {
  const inner = svg.replace('<svg ', `<svg width="${width.toFixed(1)}" height="${height.toFixed(1)}" `)
  const turned = actor?.flipped
    ? `translate(${(x + width).toFixed(1)} ${y.toFixed(1)}) scale(-1 1)`
    : `translate(${x.toFixed(1)} ${y.toFixed(1)})`
  return `<g transform="${turned}">${inner}</g>`
}

/** The line, and everything below it. */
function shoreOf({ width, height, line }: StillFrame): [surface: string, under: string] {
  const waves = createSurface()
  waves.scale(width / 1440)
  const points: string[] = []
  for (let x = 0; x <= width + 12; x += 12) points.push(`${x} ${(line + waves.heightAt(x)).toFixed(1)}`)
  const surface = `M${points.join('L')}`
  return [surface, `${surface}V${height}H0z`]
}

function shafts({ width, height, line }: StillFrame): string {
  const shaft = (x: number, wide: number, lean: number) =>
    `<path fill="#fff" opacity=".1" d="M${x * width} ${line}h${wide * width}l${lean * width} ${height - line}h${-wide * 1.5 * width}z"/>`
  return shaft(0.08, 0.06, -0.05) + shaft(0.33, 0.035, -0.02) + shaft(0.62, 0.06, 0.04) + shaft(0.86, 0.025, 0.05)
}

function mirrored(shown: Composition, line: number): string {
  const people = shown.pieces.filter((piece) => piece.layer === 'actor').map(setIn)
  return `<g opacity=".2" transform="translate(0 ${2 * line}) scale(1 -1)">${people.join('')}</g>`
}

/** Thoughts that lie below: rings where they can be read, blots where they cannot. */
function rising(picture: Picture, shown: Composition | null, frame: StillFrame): string {
  return picture.bubbles
    .map((bubble, n) => {
      const x = shown?.pieces.find((piece) => piece.actor?.who === bubble.who)?.actor?.footX ?? frame.width / 2
      const look = bubble.clear ? 'fill="none" stroke="#e6f2f1" stroke-width="3"' : 'fill="#e6f2f1" opacity=".35"'
      const ring = (dx: number, dy: number, r: number) => `<circle ${look} cx="${x + dx + n * 34}" cy="${frame.line + dy}" r="${r}"/>`
      return ring(-8, 150, 15 + bubble.size * 4) + ring(10, 92, 10) + ring(0, 56, 6)
    })
    .join('')
}
