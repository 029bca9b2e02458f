/** `drawSvg(picture, words)`: the graph as an SVG page, for eyes, for screen readers, by day and by night. Called by draw. */
import { instance } from '@viz-js/viz'
import { dotOf, escaped } from './dot.ts'
import { percent } from './numbers.ts'
import { DARK } from './palette.ts'
import type { Picture } from './picture.ts'
import type { Words } from './words.ts'

export async function drawSvg(picture: Picture, words: Words): Promise<string> {
  const viz = await instance()
  const drawn = viz.renderString(dotOf(picture, words), { format: 'svg', engine: 'dot' })
  const tips = new Map(picture.knots.map((knot) => [knot.key, knot.tip]))
  const body = drawn
    .slice(drawn.indexOf('<svg'))
    // What Graphviz calls a thing means nothing to a reader; a tip does.
    .replace(/<title>([^<]*)<\/title>\s*/g, (_whole, name: string) => {
      const tip = tips.get(name)
      return tip ? `<title>${escaped(tip)}</title>` : ''
    })
    .replace(/ font-family="[^"]*"/g, '')
    .replace(/<!--.*?-->\s*/gs, '')
  const open = body.indexOf('>') + 1
  const { scenario, chair } = picture.names
  const head = `<title id="title">${escaped(`${scenario} – ${chair}`)}</title><desc id="desc">${escaped(described(picture, words))}</desc><style>${STYLE}</style>`
  return `${body.slice(0, open - 1)} role="img" aria-labelledby="title desc">${head}${body.slice(open)}`
}

function described({ knots, runs, ways }: Picture, words: Words): string {
  const of = (kind: string) => knots.filter((knot) => knot.kind === kind)
  const endings = of('ending').map((knot) => {
    const times = ways.filter((way) => way.to === knot.key).reduce((sum, way) => sum + way.times, 0)
    return `${knot.name} ${percent(times, runs)}`
  })
  const never = of('passage').flatMap((knot) => (knot.never ? [[knot.above, knot.name].filter(Boolean).join('_')] : []))
  return `${words.subtitle(runs)} ${words.summary(of('passage').length, of('choice').length, endings, never)}`
}

const FACES = '"Atkinson Hyperlegible Next","Atkinson Hyperlegible",Arial,Helvetica,sans-serif'
const NIGHT = Object.entries(DARK)
  .map(([day, night]) => `[fill="${day}"]{fill:${night}}[stroke="${day}"]{stroke:${night}}`)
  .join('')
const STYLE = `text{font-family:${FACES}}@media (prefers-color-scheme:dark){${NIGHT}}`
