/** Words in a box of the large screen: as large as they fit, in columns where there are many, in sheets where there are too many. Drawn by the stages. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { standsFor, wordsIn } from './sheets.ts'
import { useFit } from './useFit.ts'
import { useSheets } from './useSheets.ts'

interface Props {
  /** Changes when there is something else in it. */
  what: string
  /** Nothing turns by itself: the room has stopped. */
  still: boolean
  /** After the last sheet the first comes again. */
  round?: boolean
  class?: string
  children: ComponentChildren
}

/** As many as beamer.css has for a flow. */
const SETTINGS = 4

export function Flow({ what, still, round = false, class: more = '', children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const count = useFit({ host: box, inside: null, settings: SETTINGS, what })
  const { sheet, turn } = useSheets({ what, count, round, still, stands: () => standsFor(wordsIn(box.current?.textContent ?? '') / count) })
  useScrolled(() => box.current, sheet, count)
  return (
    <>
      <div class={`flow ${more}`} ref={box}>
        {children}
      </div>
      <Marks sheet={sheet} count={count} onTurn={turn} />
    </>
  )
}

/** Puts the window over the nth sheet. */
export function useScrolled(boxOf: () => HTMLElement | null | undefined, sheet: number, count: number): void {
  useEffect(() => {
    const box = boxOf()
    if (!box) return
    const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0
    box.scrollLeft = sheet * (box.clientWidth + gap)
    box.scrollTop = 0
  }, [sheet, count])
}

/** Which sheet this is, as drops to press; nothing where there is one. */
export function Marks({ sheet, count, onTurn }: { sheet: number; count: number; onTurn: (to: number) => void }) {
  if (count < 2) return null
  return (
    <p class="sheet-marks">
      {Array.from({ length: count }, (_, n) => (
        <button type="button" aria-label={m.beamerSheet({ n: n + 1, of: count })} aria-current={n === sheet} onClick={() => onTurn(n)} />
      ))}
    </p>
  )
}
