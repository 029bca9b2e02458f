/** Step 2 of the look back, “Wat gebeurde er?”: the route as a river along the calendar, and as a list. Any moment of it can be opened. Drawn by Lookback. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import '../style/journey.css'
import '../style/river.css'
import type { Scenario, View } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import type { Place } from '../../store/store.ts'
import { Go } from '../kit/Go.tsx'
import { useKeys } from '../kit/keys.ts'
import { EVERYTHING, filtered, itemsOf, type JourneyFilter, journeyOf } from './journey.ts'
import type { Zoom } from './river/course.ts'
import { Filters } from './river/Filters.tsx'
import { JourneyList } from './river/JourneyList.tsx'
import { MomentSheet } from './river/MomentSheet.tsx'
import { periodAt, periodsOf, ZOOMS } from './river/periods.ts'
import { River } from './river/River.tsx'
import { Tools } from './river/Tools.tsx'

interface Props {
  scenario: Scenario
  view: View
}

export function StepWhat({ scenario, view }: Props) {
  const journey = useMemo(() => journeyOf(scenario, view), [scenario, view])
  const [filter, filterBy] = useState<JourneyFilter>(EVERYTHING)
  const [zoom, setZoom] = useState<Zoom>('whole')
  const [day, setDay] = useState<number | null>(null)
  const [list, setList] = useState(false)
  const [open, setOpen] = useState<number | null>(null)
  const seen = useMemo(() => filtered(journey, filter), [journey, filter])
  const days = useMemo(() => seen.days.filter((one) => itemsOf(one).length > 0), [seen])
  const periods = useMemo(() => periodsOf(days, zoom), [days, zoom])
  const at = day === null ? 0 : periodAt(periods, day)
  const period = periods[at]
  const later = useLater()

  const zoomTo = (next: Zoom, around: number | null) => {
    setDay(around ?? day ?? days[0]?.day ?? null)
    setZoom(next)
  }
  const zoomBy = (way: 1 | -1, around: number | null) => {
    const next = ZOOMS[ZOOMS.indexOf(zoom) + way]
    if (next) zoomTo(next, around)
  }
  const turn = (way: 1 | -1) => {
    const next = periods[at + way]
    if (next) setDay(next.from)
  }
  useKeys((key, event) => {
    if (list || (key !== '+' && key !== '=' && key !== '-')) return
    event.preventDefault()
    zoomBy(key === '-' ? -1 : 1, null)
  })

  const play: Place = { screen: 'play', scenario: view.scenario, chair: view.chair }
  if (journey.days.length === 0)
    return (
      <div class="step-what">
        <p>{m.riverEmpty()}</p>
        <p>
          <Go place={play} class="button">
            {m.riverPlayOn()}
          </Go>
        </p>
      </div>
    )
  return (
    <div class="step-what">
      <p class="hint">{m.riverHint()}</p>
      {view.outcomes.length === 0 && <p class="hint">{m.riverNoOutcomes()}</p>}
      <div class="river-tools">
        <Tools zoom={zoom} periods={periods} at={at} list={list} onZoom={(next) => zoomTo(next, null)} onTurn={turn} onList={setList} />
        <Filters scenario={scenario} journey={journey} filter={filter} onFilter={filterBy} />
      </div>
      {!period && <p class="panel">{m.riverNoneLeft()}</p>}
      {!list && period && (
        <River
          scenario={scenario}
          journey={seen}
          zoom={zoom}
          period={period}
          stops={!journey.ended && at === periods.length - 1}
          play={play}
          onOpen={setOpen}
          onZoom={zoomBy}
          onTurn={turn}
        />
      )}
      {(list || later) && <JourneyList scenario={scenario} journey={seen} shown={list} onOpen={setOpen} />}
      {open !== null && (
        <MomentSheet scenario={scenario} view={view} journey={journey} at={open} onTurn={setOpen} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

/** False in the first picture, true right after it: what is not seen must not hold it up. */
function useLater(): boolean {
  const [now, set] = useState(false)
  useEffect(() => {
    const soon = setTimeout(() => set(true), 60)
    return () => clearTimeout(soon)
  }, [])
  return now
}
