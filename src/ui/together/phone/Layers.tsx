/** One face of the phone: what there is to know on paper, the line, and in the water what the thumb can do. */
import type { ComponentChildren } from 'preact'
import { Waterline } from '../../kit/Waterline.tsx'
import { QUIET, TITLE } from './useArrival.ts'

interface Props {
  above: ComponentChildren
  below?: ComponentChildren
  /** The story on this phone: it brings its own words above and thoughts below the line. */
  page?: ComponentChildren
  /** The water moves when it changes. */
  beat?: number
  /** Little to read: the words stand large and alone. */
  calm?: boolean
}

export function Layers({ above, below, page, beat = 0, calm = false }: Props) {
  return (
    <main class={calm ? 'phone-main calm' : 'phone-main'}>
      <section class="phone-top" aria-labelledby={TITLE}>
        {above}
      </section>
      {page && <div data-moment>{page}</div>}
      <Waterline beat={beat} />
      <div class="phone-deep">{below}</div>
    </main>
  )
}

/** `quiet`: heard, not seen; the story below has a title of its own. */
export function Title({ quiet = false, children }: { quiet?: boolean; children: ComponentChildren }) {
  return (
    <h1 id={TITLE} class={quiet ? QUIET : undefined} tabindex={-1}>
      {children}
    </h1>
  )
}
