/** The colours a place may be drawn with, and what each becomes in the morning, in the evening and on a dark page. Used by compose. */
import type { Light } from '../engine/types.ts'

/** Day colour → morning, evening. A place uses these and no others; tests hold it to that. */
export const COLOURS: Record<string, { name: string; ochtend: string; avond: string }> = {
  '#15181c': { name: 'ink', ochtend: '#15181c', avond: '#0d1014' },
  '#f4efe4': { name: 'paper', ochtend: '#f4efe4', avond: '#d9cdb8' },
  '#fdfaf3': { name: 'sheet', ochtend: '#fdfaf3', avond: '#efe3cb' },
  '#faf4e2': { name: 'patch of light', ochtend: '#fcefd8', avond: '#b3a389' },
  '#ece3cf': { name: 'wall', ochtend: '#efe6d6', avond: '#b9a98f' },
  '#dccfb3': { name: 'wall in shade', ochtend: '#e2d4bb', avond: '#a08f78' },
  '#d3c3a1': { name: 'floor', ochtend: '#d8c8aa', avond: '#8f7e68' },
  '#c99b5f': { name: 'wood', ochtend: '#cf9f66', avond: '#a3784a' },
  '#9b6f3e': { name: 'dark wood', ochtend: '#a07343', avond: '#775331' },
  '#a9b4b5': { name: 'steel', ochtend: '#b2b9b7', avond: '#7c8488' },
  '#6f7d80': { name: 'dark steel', ochtend: '#778284', avond: '#4f5a60' },
  '#cfe4e6': { name: 'sky', ochtend: '#f3ddc4', avond: '#22384c' },
  '#f0f2ea': { name: 'cloud', ochtend: '#fbeee0', avond: '#3c5265' },
  '#dfeaea': { name: 'glass', ochtend: '#eee6da', avond: '#33505f' },
  '#5b7f4f': { name: 'leaf', ochtend: '#668657', avond: '#3f5a41' },
  '#8fae7c': { name: 'light leaf', ochtend: '#9ab385', avond: '#5f7c5c' },
  '#b9705a': { name: 'brick', ochtend: '#c07a63', avond: '#86503f' },
  '#8d8a84': { name: 'asphalt', ochtend: '#96918a', avond: '#57565a' },
  '#f2b441': { name: 'sun and lamps', ochtend: '#f6bd58', avond: '#ffd27a' },
  '#e4572e': { name: 'signal', ochtend: '#e4572e', avond: '#c94f2d' },
  '#2f7f8b': { name: 'sea', ochtend: '#37858f', avond: '#1f5d69' },
  '#7fb6b8': { name: 'light sea', ochtend: '#8bbcba', avond: '#5b8f95' },
  '#124a5c': { name: 'deep sea', ochtend: '#174e5f', avond: '#0e3b4b' },
}

const HEX = /#[0-9a-f]{6}\b/gi

/** A drawing in another light. On a dark page everything but the ink is dimmed, so that the page stays the brightest thing to read. */
export function lit(markup: string, light: Light, theme: 'light' | 'dark'): string {
  return markup.replace(HEX, (hex) => {
    const known = COLOURS[hex.toLowerCase()]
    const here = known && light !== 'dag' ? known[light] : hex
    if (theme === 'light' || known?.name === 'ink') return here
    return mixed(here, '#1c1a17', light === 'avond' ? 0.3 : 0.38)
  })
}

/** The light that falls on people: they keep their colours in the morning, and dim a little in the evening. What is dark dims least: features are drawn in ink, and every face must read. */
export function litPerson(markup: string, light: Light, theme: 'light' | 'dark'): string {
  const dim = (light === 'avond' ? 0.16 : 0) + (theme === 'dark' ? 0.2 : 0)
  if (dim === 0) return markup
  return markup.replace(HEX, (hex) =>
    COLOURS[hex.toLowerCase()]?.name === 'ink' ? hex : mixed(hex, '#1f2130', dim * Math.min(1, brightness(hex) ** 2 * 1.7)),
  )
}

/** 0 … 1, as the eye weighs the channels. */
function brightness(hex: string): number {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return 0.3 * channel(1) + 0.59 * channel(3) + 0.11 * channel(5)
}

/** `part` 0 … 1 of the way from one colour to the other. */
function mixed(from: string, to: string, part: number): string {
  const channel = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16)
    const b = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
