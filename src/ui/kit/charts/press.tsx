/** A drawing as a file that stands alone: light, its colours resolved, with title, source and the link that gives the same figures again. Called by Chart. */
import { type ComponentChildren, render } from 'preact'
import { language, m } from '../../../i18n/words.ts'
import { compose } from './compose.ts'
import { RoomContext } from './room.ts'

interface Ask {
  title: string
  lead: string | undefined
  children: ComponentChildren
  /** Of the drawing, in CSS pixels. */
  width: number
  link: string
  source: string | undefined
  /** Somewhere on the page: the copy is drawn there for a moment, so that it meets the same style sheets. */
  host: HTMLElement | null
}

/** What a drawing is made of, as attributes: programs that open an SVG read few style sheets. */
const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-weight',
  'opacity',
  'paint-order',
] as const
const USUAL: Partial<Record<(typeof KEPT)[number], string>> = {
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
  opacity: '1',
  'paint-order': 'normal',
}

export function press({ title, lead, children, width, link, source, host }: Ask): { svg: string; width: number; height: number } {
  const bench = document.createElement('div')
  bench.className = 'chart chart-press'
  bench.dataset.theme = 'light'
  bench.setAttribute('aria-hidden', 'true')
  ;(host ?? document.body).append(bench)
  let height = 0
  const tall = (now: number) => {
    height = Math.ceil(now)
  }
  try {
    render(
      <RoomContext.Provider value={{ width, em: 16, stretch: 1.03, id: 'p', tall }}>
        <svg xmlns="http://www.w3.org/2000/svg" class="drawing" width={width} aria-hidden="true">
          {children}
        </svg>
      </RoomContext.Provider>,
      bench,
    )
    const drawing = bench.querySelector('svg')
    const ground = getComputedStyle(bench)
    return compose({
      title,
      lead: lead ?? '',
      width,
      height,
      body: drawing ? bare(drawing) : '',
      small: [source ?? '', m.chartSource(), link].filter(Boolean),
      ink: ground.color,
      paper: ground.backgroundColor,
      soft: getComputedStyle(bench, '::before').color,
      language: language(),
    })
  } finally {
    render(null, bench)
    bench.remove()
  }
}

/** The inside of the drawing with every style as an attribute, and every sentence as a title. */
function bare(drawing: SVGSVGElement): string {
  const looks = [...drawing.querySelectorAll('*')].map((element) => getComputedStyle(element))
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  for (const [n, element] of copies.entries()) {
    const look = looks[n]
    if (look && element.tagName !== 'g' && element.tagName !== 'defs' && element.tagName !== 'pattern') {
      for (const name of KEPT) {
        const value = look.getPropertyValue(name)
        if (value !== '' && value !== USUAL[name]) element.setAttribute(name, value.replaceAll('"', ''))
      }
    }
    const words = element.getAttribute('aria-label')
    for (const name of ['class', 'role', 'tabindex', 'aria-label', 'data-mark', 'data-row', 'data-column', 'data-value'])
      element.removeAttribute(name)
    if (words) {
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
      title.textContent = words
      element.prepend(title)
    }
  }
  for (const hit of [...drawing.querySelectorAll('*')].flatMap((element, n) => (element.classList.contains('mark-hit') ? [copies[n]] : [])))
    hit?.remove()
  const text = [...copy.childNodes].map((child) => new XMLSerializer().serializeToString(child)).join('')
  return text.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '').replace(/(\d\.\d\d)\d+/g, '$1')
}
