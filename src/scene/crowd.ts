/** Small figures among many: what each looks like, and where it comes from. Pure; called by compose. */
import type { Id } from '../engine/types.ts'
import { figureOf } from './figure.ts'
import { litPerson } from './palette.ts'
import type { Passer, People, Picture } from './picture.ts'

/** A body of the cast, and other colours for it: nobody of the story stands here twice. Skin, hair and clothes are dealt without a pattern. */
interface Look {
  body: Id
  colours: Record<string, string>
}

const LOOKS: readonly Look[] = [
  { body: 'milan', colours: { skin: '#eabb93', top: '#7d8e92', legs: '#3b4450', hair: '#4a3428' } },
  { body: 'levi', colours: { skin: '#c18a5f', top: '#c98f45', legs: '#2f4a56', hair: '#15181c' } },
  { body: 'dani', colours: { skin: '#f4cdb0', top: '#4f86a0', legs: '#4a4f46', hair: '#8a5a3c' } },
  { body: 'milan', colours: { skin: '#8f5c3f', top: '#b9604a', legs: '#40444f', hair: '#15181c' } },
  { body: 'levi', colours: { skin: '#f3cdaa', top: '#6b8c5a', legs: '#53606b', hair: '#c47a3a' } },
  { body: 'dani', colours: { skin: '#d9a67c', top: '#a8a79c', legs: '#31404a', hair: '#15181c' } },
  { body: 'milan', colours: { skin: '#f0c6a2', top: '#2f5b66', legs: '#6a5848', hair: '#d7a548' } },
]

/** Where they come from, in parts of the picture: the opening of the gate. */
export const GATE = { x: 0.256, y: 0.75 }
/** Seconds between one and the next. */
export const APART = 0.09

interface PasserPiece {
  key: string
  svg: string
  x: number
  y: number
  width: number
  height: number
  footX: number
  footY: number
}

export function passerPiece(picture: Picture, passer: Passer, box: { width: number; height: number }, people: People): PasserPiece {
  const n = passer.look % LOOKS.length
  const { body = 'milan', colours = {} } = LOOKS[n] ?? {}
  const figure = figureOf(people, body, 'stand', passer.mood, colours)
  const [x, y, w, h] = figure.box
  const size = (passer.tall * box.height) / h
  const [footX, footY] = [passer.x * box.width, passer.y * box.height]
  const markup = litPerson(figure.markup, picture.light, picture.theme)
  return {
    key: `${picture.story}/passer-${n}/${passer.mood}/${picture.light}/${picture.theme}`,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure.box.join(' ')}" preserveAspectRatio="none">${markup}</svg>`,
    x: footX - (figure.foot[0] - x) * size,
    y: footY - (figure.foot[1] - y) * size,
    width: w * size,
    height: h * size,
    footX,
    footY,
  }
}
