/** How close the river is looked at, which piece of it, and whether it is read as a list. Drawn by StepWhat. */
import { m, storyLang } from '../../../i18n/words.ts'
import type { Zoom } from './course.ts'
import { type Period, ZOOMS } from './periods.ts'

interface Props {
  zoom: Zoom
  periods: readonly Period[]
  at: number
  list: boolean
  onZoom: (zoom: Zoom) => void
  onTurn: (way: 1 | -1) => void
  onList: (on: boolean) => void
}

export function Tools({ zoom, periods, at, list, onZoom, onTurn, onList }: Props) {
  const words: Record<Zoom, string> = { whole: m.riverWhole(), week: m.riverWeek(), day: m.riverDay() }
  const period = periods[at]
  const level = ZOOMS.indexOf(zoom)
  const closer = ZOOMS[level + 1]
  const further = ZOOMS[level - 1]
  return (
    <>
      {!list && (
        <fieldset class="picks" aria-label={m.riverZoom()}>
          <button type="button" class="round" disabled={!further} aria-label={m.riverFurther()} onClick={() => further && onZoom(further)}>
            −
          </button>
          {ZOOMS.map((one) => (
            <label key={one}>
              <input type="radio" name="river-zoom" checked={one === zoom} onChange={() => onZoom(one)} />
              <span>{words[one]}</span>
            </label>
          ))}
          <button type="button" class="round" disabled={!closer} aria-label={m.riverCloser()} onClick={() => closer && onZoom(closer)}>
            +
          </button>
        </fieldset>
      )}
      {!list && zoom !== 'whole' && period && (
        <p class="river-when">
          <button type="button" class="round" disabled={at === 0} aria-label={m.riverEarlier()} onClick={() => onTurn(-1)}>
            ←
          </button>
          <span role="status">
            <b>{period.from === period.to ? m.day({ day: period.from }) : m.riverDays({ from: period.from, to: period.to })}</b>{' '}
            <span class="where-at" lang={storyLang()}>
              {[...new Set(period.days.flatMap((day) => day.places))].slice(0, 3).join(' · ')}
            </span>
          </span>
          <button type="button" class="round" disabled={at >= periods.length - 1} aria-label={m.riverLater()} onClick={() => onTurn(1)}>
            →
          </button>
        </p>
      )}
      <span class="picks as-list">
        <label>
          <input type="checkbox" checked={list} onChange={(event) => onList(event.currentTarget.checked)} />
          <span>{m.asList()}</span>
        </label>
      </span>
    </>
  )
}
