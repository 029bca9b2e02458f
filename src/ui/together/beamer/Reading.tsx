/** A page of the story for a room that reads together: words above the line as large as they fit, thoughts below it; a page too long for the screen comes in sheets. Drawn by Big. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import type { Id, Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Page } from '../../Moment.tsx'
import { pagesOf } from '../../play/pages.ts'
import { spoken } from '../../play/spoken.ts'
import { betweenOf } from '../kit/asked.ts'
import { BetweenStage } from './BetweenStage.tsx'
import { Marks, useScrolled } from './Flow.tsx'
import { standsFor, wordsIn } from './sheets.ts'
import { useFit } from './useFit.ts'
import { useSheets } from './useSheets.ts'

interface Props {
  room: Room
  scenario: Scenario
  view: View
  /** The whole picture: it carries how large the words are. */
  host: RefObject<HTMLElement | null>
  onRead: (doc: Id) => void
}

export function Reading(props: Props) {
  const { room, scenario, view } = props
  const days = room.page === 0 ? betweenOf(scenario, view, room) : []
  const at = `${view.made}`
  const [read, pass] = useState('')
  if (days.length > 0 && read !== at) return <BetweenStage key={at} days={days} still={room.paused} onRead={() => pass(at)} />
  return <PageStage {...props} />
}

function PageStage({ room, scenario, view, host, onRead }: Props) {
  const pages = pagesOf(view.now.lines)
  const page = Math.min(room.page, pages.length - 1)
  const what = `${view.made}/${page}/${room.clear}`
  const words = () => host.current?.querySelector<HTMLElement>('.above')
  const count = useFit({ host, inside: '.above', settings: 5, what })
  useFit({ host, name: 'deep', inside: '.below', settings: 4, what })
  const { sheet, turn } = useSheets({
    what,
    count,
    still: room.paused,
    stands: () => standsFor(wordsIn(words()?.textContent ?? '') / count),
  })
  useScrolled(words, sheet, count)
  const heavy = pages[page + 1]?.heavy
  const why = page === 0 ? reasonFor(room, view) : ''
  return (
    <>
      <div class="big-page" data-moment>
        <Page view={view} scenario={scenario} page={page} onRead={onRead} />
      </div>
      <div class="big-turn">
        <Marks sheet={sheet} count={count} onTurn={turn} />
      </div>
      <div class="big-notes">
        {why && (
          <p>
            <b>{m.beamerBecause()}</b> <q>{why}</q>
          </p>
        )}
        {heavy && (
          <p class="ahead">
            <b>{m.heavyTitle()}</b> <span lang={storyLang()}>{heavy}</span>. {m.heavyText()}
          </p>
        )}
      </div>
      <Aloud what={what} text={() => spoken(view, scenario, page)} />
    </>
  )
}

/** What the facilitator said when the room took what led to this page. */
export function reasonFor({ past }: Room, { made }: View): string {
  const last = past.at(-1)
  return last?.at === made - 1 ? (last.taken?.why ?? '') : ''
}

/** Says a new page once, for whoever hears it; quiet again before somebody reads it by hand. */
function Aloud({ what, text }: { what: string; text: () => string }) {
  const live = useRef<HTMLParagraphElement>(null)
  const said = useRef(what)
  useEffect(() => {
    if (said.current === what || !live.current) return
    said.current = what
    live.current.textContent = text()
    const quiet = setTimeout(() => live.current?.replaceChildren(), 4000)
    return () => clearTimeout(quiet)
  }, [what])
  return <p class="sr" aria-live="polite" ref={live} />
}
