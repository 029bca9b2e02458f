/** `drawMermaid(picture)`: the same graph for pages that draw Mermaid themselves. Called by draw. */
import { DEEP, FOAM, HAIR, INK, PALE, SHEET, SIGNAL, WATER } from './palette.ts'
import type { Knot, Picture } from './picture.ts'

/** Passages and endings are boxes; a choice stands on the way it opens. */
export function drawMermaid({ names, knots, ways }: Picture): string {
  const choices = new Map(knots.flatMap((knot) => (knot.kind === 'choice' ? [[knot.key, knot] as const] : [])))
  const stands = new Map(ways.flatMap(({ from, to }) => (choices.has(to) ? [[to, from] as const] : [])))
  const open = ways.flatMap((way) => {
    if (choices.has(way.to)) return []
    const choice = choices.get(way.from)
    return [{ ...way, from: choice ? (stands.get(way.from) ?? way.from) : way.from, choice }]
  })
  // In the order of the story: where they begin, then which choice.
  const rank = new Map(knots.map((knot, at) => [knot.key, at]))
  const at = (key: string | undefined) => rank.get(key ?? '') ?? -1
  open.sort((a, b) => at(a.from) - at(b.from) || at(a.choice?.key) - at(b.choice?.key) || at(a.to) - at(b.to))
  const led = new Set(ways.map((way) => way.from))
  // A choice that was never taken leads nowhere yet; it is shown where it stands.
  const idle = [...choices.values()].filter((choice) => !led.has(choice.key))
  const lines = [
    '---',
    `title: ${JSON.stringify(`${names.scenario} – ${names.chair}`)}`,
    '---',
    'flowchart TD',
    ...knots.filter((knot) => knot.kind !== 'choice' || idle.includes(knot)).map((knot) => `  ${knot.key}${boxOf(knot)}`),
    ...open.map(({ from, to, choice }) => `  ${from} -->${choice ? `|${label(`${choice.name} ${choice.below}`)}|` : ''} ${to}`),
    ...idle.map((choice) => `  ${stands.get(choice.key) ?? choice.key} -.- ${choice.key}`),
    ...open.map(({ share }, at) => `  linkStyle ${at} stroke:${WATER},stroke-width:${(1 + 6 * Math.min(1, share)).toFixed(1)}px`),
    `  classDef passage fill:${SHEET},stroke:${INK},color:${INK}`,
    `  classDef ending fill:${DEEP},stroke:${DEEP},color:${FOAM}`,
    `  classDef idle fill:${PALE},stroke:${HAIR},color:${INK},stroke-dasharray:4`,
    `  classDef never fill:${SHEET},stroke:${SIGNAL},color:${INK},stroke-dasharray:6`,
    ...classLine(knots, 'passage', (knot) => knot.kind === 'passage' && !knot.never),
    ...classLine(knots, 'never', (knot) => knot.kind === 'passage' && knot.never),
    ...classLine(knots, 'ending', (knot) => knot.kind === 'ending'),
    ...classLine(idle, 'idle', () => true),
  ]
  return `${lines.join('\n')}\n`
}

function boxOf(knot: Knot): string {
  const name = [knot.above, knot.name].filter((part) => part !== '').join(knot.kind === 'passage' ? '_' : ': ')
  const text = label(name, knot.below)
  return knot.kind === 'passage' ? `[${text}]` : knot.kind === 'ending' ? `([${text}])` : `(${text})`
}

function classLine(knots: readonly Knot[], name: string, is: (knot: Knot) => boolean): string[] {
  const keys = knots.filter(is).map((knot) => knot.key)
  return keys.length > 0 ? [`  class ${keys.join(',')} ${name}`] : []
}

/** In quotes, with every sign that Mermaid or HTML would read as its own written as a number. */
function label(...rows: readonly string[]): string {
  const safe = (text: string) => text.replace(/[^\p{L}\p{N} .,:%·×–’‘“”_()-]/gu, (sign) => `#${sign.codePointAt(0)};`)
  return `"${rows
    .filter((row) => row !== '')
    .map(safe)
    .join('<br/>')}"`
}
