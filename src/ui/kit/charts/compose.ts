/** The sheet round a saved drawing: paper, title, and the small print below. Pure; called by press. */
import { wrap } from './letters.ts'

interface Sheet {
  title: string
  lead: string
  /** The drawing: its size and its elements. */
  width: number
  height: number
  body: string
  /** Lines below: of what, what it is, where it comes from. */
  small: readonly string[]
  ink: string
  soft: string
  paper: string
  language: string
}

const EDGE = 32
const FONT = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif"
const SIZES = { title: 24, lead: 16, small: 12 }

/** Size in CSS pixels, the edges included. */
export function compose(sheet: Sheet): { svg: string; width: number; height: number } {
  const { title, lead, width, small, ink, soft } = sheet
  let y = EDGE
  const texts: string[] = []
  const write = (text: string, size: number, colour: string, weight: number) => {
    for (const line of lines(text, width, size)) {
      y += size * 1.3
      texts.push(`<text x="${EDGE}" y="${tenth(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xml(line)}</text>`)
    }
  }
  write(title, SIZES.title, ink, 700)
  if (lead !== '') write(lead, SIZES.lead, soft, 400)
  y += 20
  const top = y
  y += sheet.height + 8
  for (const line of small) write(line, SIZES.small, soft, 400)
  const [full, tall] = [width + 2 * EDGE, Math.ceil(y + EDGE)]
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${tall}" viewBox="0 0 ${full} ${tall}" font-family="${FONT}" xml:lang="${sheet.language}">`,
    `<title>${xml(title)}</title>`,
    `<rect width="${full}" height="${tall}" fill="${sheet.paper}"/>`,
    ...texts,
    `<g transform="translate(${EDGE} ${tenth(top)})">${sheet.body}</g>`,
    '</svg>',
  ].join('\n')
  return { svg, width: full, height: tall }
}

/** A long link breaks anywhere. */
function lines(text: string, room: number, size: number): string[] {
  const most = Math.floor(room / (size * 0.56))
  return wrap(text, room, size).flatMap((line) => line.match(new RegExp(`.{1,${line.includes(' ') ? line.length : most}}`, 'g')) ?? [])
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
