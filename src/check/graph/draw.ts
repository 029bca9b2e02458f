/** `drawFlow(flow, names, lang)`: how runs go through a chair, as SVG and as Mermaid. Called by the command. */
import type { Lang } from '../../compile/complaint.ts'
import type { Flow } from '../verdict.ts'
import { drawMermaid } from './mermaid.ts'
import { type Names, pictureOf } from './picture.ts'
import { drawSvg } from './svg.ts'
import { WORDS } from './words.ts'

export async function drawFlow(flow: Flow, names: Names, lang: Lang): Promise<{ svg: string; mermaid: string }> {
  const picture = pictureOf(flow, names, WORDS[lang])
  return { svg: await drawSvg(picture, WORDS[lang]), mermaid: drawMermaid(picture) }
}
