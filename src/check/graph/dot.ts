/** `dotOf(picture, words)`: a picture in the language of Graphviz. Called by svg. */
import { DEEP, FOAM, HAIR, INK, PALE, PAPER, SHEET, SIGNAL, SOFT, WATER } from './palette.ts'
import type { Knot, Picture, Way } from './picture.ts'
import type { Words } from './words.ts'

/** Graphviz knows how wide Arial's letters are; Atkinson's are as wide. */
const FACE = 'Arial'
/** A little air above and below the words in a box. */
const GAP = '<TR><TD HEIGHT="4"></TD></TR>'

export function dotOf(picture: Picture, words: Words): string {
  const lost = picture.knots.filter((knot) => knot.kind === 'passage' && knot.never)
  const met = picture.knots.filter((knot) => !lost.includes(knot))
  return [
    'digraph {',
    `graph [rankdir=TB, bgcolor="${PAPER}", pad=0.5, nodesep=0.16, ranksep=0.34, fontname="${FACE}", fontcolor="${INK}", labelloc=t, labeljust=l, label=<${heading(picture, words, lost.length > 0)}>]`,
    `node [shape=plain, fontname="${FACE}", fontsize=12, fontcolor="${INK}"]`,
    `edge [color="${WATER}", arrowhead=none]`,
    ...met.map(knotDot),
    ...picture.ways.map(wayDot),
    ...lostDot(lost, met, words),
    '}',
  ].join('\n')
}

function knotDot(knot: Knot): string {
  const { kind, never } = knot
  const text = kind === 'ending' ? FOAM : INK
  const small = kind === 'ending' ? FOAM : SOFT
  const fill = kind === 'ending' ? DEEP : kind === 'choice' && !never ? PALE : never && kind === 'choice' ? PAPER : SHEET
  const edge = kind === 'ending' ? DEEP : kind === 'choice' ? HAIR : never ? SIGNAL : INK
  const style = kind === 'passage' ? (never ? 'dashed' : 'solid') : never ? 'rounded,dashed' : 'rounded'
  const width = kind === 'passage' ? (never ? 1.6 : 1.3) : 1
  const lines = [
    ...(knot.above ? [line(knot.above, small, 9.5)] : []),
    line(knot.name, text, kind === 'choice' ? 11 : 13, kind !== 'choice'),
    ...(knot.below ? [line(knot.below, small, kind === 'choice' ? 10 : 11)] : []),
  ]
  const table = `<TABLE BORDER="${width}" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" STYLE="${style}" COLOR="${edge}" BGCOLOR="${fill}">${GAP}${lines.join('')}${GAP}</TABLE>`
  return `${knot.key} [label=<${table}>]`
}

function line(text: string, color: string, size: number, strong = false): string {
  const said = escaped(text)
  return `<TR><TD><FONT COLOR="${color}" POINT-SIZE="${size}">  ${strong ? `<B>${said}</B>` : said}  </FONT></TD></TR>`
}

function wayDot({ from, to, share, times, back }: Way): string {
  const width = 0.7 + 6.3 * Math.min(1, share)
  const parts = [
    `penwidth=${width.toFixed(2)}`,
    ...(back ? ['arrowhead=normal', 'arrowsize=0.7', 'constraint=false'] : []),
    ...(times === 0 ? ['style=dashed', `color="${HAIR}"`] : []),
  ]
  return `${from} -> ${to} [${parts.join(', ')}]`
}

/** Passages without a run lie apart at the bottom, a few on a row. */
function lostDot(lost: readonly Knot[], met: readonly Knot[], words: Words): string[] {
  if (lost.length === 0) return []
  const across = 4
  const bottom = met.findLast((knot) => knot.kind === 'ending') ?? met.at(-1)
  const hidden = lost.flatMap((knot, at) => {
    const above = at < across ? bottom : lost[at - across]
    return above ? [`${above.key} -> ${knot.key} [style=invis]`] : []
  })
  const label = `label=<<FONT COLOR="${SIGNAL}" POINT-SIZE="12"><B>${escaped(words.neverHere)}</B></FONT>>`
  return [`subgraph cluster_lost { ${label}; color="${HAIR}"; style=dashed; margin=14;`, ...lost.map(knotDot), '}', ...hidden]
}

function heading({ names, runs, knots }: Picture, words: Words, lost: boolean): string {
  const title = `${names.scenario} – ${names.chair}`
  const subtitle = words.subtitle(runs)
  const font = (text: string, size: number, color: string) => `<FONT POINT-SIZE="${size}" COLOR="${color}">${text}</FONT>`
  const row = (inside: string) => `<TR><TD ALIGN="LEFT" COLSPAN="3">${inside}</TD></TR>`
  const shown = (fill: string, edge: string, style: string, text: string, height = 13) =>
    `<TR><TD><TABLE BORDER="${edge === '' ? 0 : 1}" CELLBORDER="0"${edge === '' ? '' : ` STYLE="${style}" COLOR="${edge}"`} BGCOLOR="${fill}" FIXEDSIZE="TRUE" WIDTH="30" HEIGHT="${height}"><TR><TD></TD></TR></TABLE></TD>` +
    `<TD ALIGN="LEFT">${font(escaped(text), 11, SOFT)}</TD><TD WIDTH="${filler(title, subtitle)}"></TD></TR>`
  const shut = knots.some((knot) => knot.kind === 'choice' && knot.never)
  return [
    '<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="3">',
    row(font(`<B>${escaped(title)}</B>`, 20, INK)),
    row(font(escaped(subtitle), 12, SOFT)),
    shown(SHEET, INK, 'solid', words.passage),
    shown(PALE, HAIR, 'rounded', words.choice),
    ...(shut ? [shown(PAPER, HAIR, 'rounded,dashed', words.closed)] : []),
    shown(DEEP, DEEP, 'rounded', words.ending),
    ...(lost ? [shown(SHEET, SIGNAL, 'dashed', words.never)] : []),
    shown(WATER, '', '', words.wide, 6),
    row(' '),
    '</TABLE>',
  ].join('')
}

/** Graphviz spreads what a title needs over the columns below it, and the legend would fall apart: an empty third column takes it. */
function filler(title: string, subtitle: string): number {
  return Math.max(0, Math.round(Math.max(title.length * 12, subtitle.length * 7) - 230))
}

/** Safe inside a label and inside SVG. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
