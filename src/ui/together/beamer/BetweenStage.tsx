/** What happened while nobody was asked, before the page it leads to: it stands as long as a room takes to read it, then the page comes. Drawn by Reading. */
import { useEffect, useRef } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { BetweenDays } from '../kit/Between.tsx'
import '../../style/tries-wall.css'
import { Flow } from './Flow.tsx'
import { standsFor, wordsIn } from './sheets.ts'
import { Told } from './Told.tsx'

interface Props {
  days: { day: number; told: string[] }[]
  /** Nothing goes on by itself: the room has stopped. */
  still: boolean
  onRead: () => void
}

export function BetweenStage({ days, still, onRead }: Props) {
  const read = useRef(onRead)
  read.current = onRead
  const words = days.map(({ told }) => told.join(' ')).join(' ')
  useEffect(() => {
    if (still) return
    const timer = setTimeout(() => read.current(), standsFor(wordsIn(words)))
    return () => clearTimeout(timer)
  }, [words, still])
  return (
    <>
      <Told label={m.rulesBetween()}>
        <Flow what={words} still={still} class="big-between">
          <BetweenDays days={days} />
        </Flow>
      </Told>
      <div class="big-below">
        <p>
          <button type="button" class="button quiet small" onClick={onRead}>
            {m.rulesBetweenOn()}
          </button>
        </p>
      </div>
    </>
  )
}
