/** What went wrong, said calmly above the page, with the next step beside it. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { View } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { useStore } from '../../store/useStore.ts'

export function Banners({ view }: { view: View }) {
  const safe = useStore((state) => state.safe)
  const current = useStore((state) => state.current)
  const { dispatch } = useHands()
  const { stopped, refused, fault, strange } = view
  // What was brought along is said where this route was opened, not on every page after it.
  const opened = useRef({ id: current?.id, made: view.made })
  if (opened.current.id !== current?.id) opened.current = { id: current?.id, made: view.made }
  return (
    <div class="banners" role="status">
      {fault && (
        <Banner text={m.bannerFault()}>
          <button type="button" class="plain" onClick={() => dispatch({ type: 'open', dialog: 'history' })}>
            {m.openHistory()}
          </button>
        </Banner>
      )}
      {stopped && (
        <Banner text={m.bannerStopped({ day: view.day, kept: stopped.at, of: stopped.of })}>
          {current?.before && (
            <button type="button" class="plain" onClick={() => dispatch({ type: 'download', id: current.id, which: 'before' })}>
              {m.downloadBefore()}
            </button>
          )}
        </Banner>
      )}
      {strange.length > 0 && view.made === opened.current.made && <Banner text={m.bannerStrange({ n: strange.length })} />}
      {safe === 'refused' && (
        <Banner text={m.bannerRefused()}>
          <button type="button" class="plain" onClick={() => dispatch({ type: 'go', place: { screen: 'routes' } })}>
            {m.takeAlong()}
          </button>
        </Banner>
      )}
      {safe === 'elsewhere' && (
        <Banner text={m.bannerElsewhere()}>
          <button type="button" class="plain" onClick={() => dispatch({ type: 'copyRoute' })}>
            {m.makeCopy()}
          </button>
        </Banner>
      )}
      {refused && <Banner text={refused.reason === 'closed' ? m.refusedClosed() : m.refusedStale()} />}
    </div>
  )
}

function Banner({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="banner">
      <p>{text}</p>
      {children}
    </div>
  )
}
