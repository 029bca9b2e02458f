/** The report's place in the page: empty on the screen, filled in the instant before the browser prints, whichever step is open. Drawn by Lookback. */
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Scenario, View } from '../../../engine/types.ts'
import { store } from '../../../store/store.ts'
import { reportFrom } from './input.ts'
import { Sheets } from './Sheets.tsx'

interface Props {
  scenario: Scenario
  view: View
  /** With what the reader wrote, or with room to write. */
  notes: boolean
}

export function Paper({ scenario, view, notes }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const fill = () => {
      const { current, reflection } = store.getState()
      const report = reportFrom(scenario, view, current, reflection, notes)
      if (place.current) render(<Sheets report={report} view={view} />, place.current)
    }
    // After a print the sheets stay: some browsers draw their preview later than they say.
    addEventListener('beforeprint', fill)
    return () => {
      removeEventListener('beforeprint', fill)
      if (place.current) render(null, place.current)
    }
  }, [scenario, view, notes])
  return <div class="report" ref={place} />
}
