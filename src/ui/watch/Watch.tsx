/** A route that plays itself: the lines come at reading pace, every decision halts a moment, and the reader holds the clock. Fetched by App. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Id, Scenario, View } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Watching } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { useKeys } from '../kit/keys.ts'
import { Slot } from '../kit/Slot.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import { Page } from '../Moment.tsx'
import { Paper } from '../play/Paper.tsx'
import { pagesOf } from '../play/pages.ts'
import { spoken } from '../play/spoken.ts'
import '../style/watch.css'
import { AsText } from './AsText.tsx'
import { Controls } from './Controls.tsx'
import { End } from './End.tsx'
import { Head } from './Head.tsx'
import { Options, toldOptions } from './Options.tsx'
import { reelOf, type Step, stepFrom, takenAt } from './reel.ts'
import { useShowing } from './useShowing.ts'

export function Watch() {
  const scenario = useStore((state) => state.scenario)
  const watching = useStore((state) => state.watching)
  if (!scenario || !watching) return null
  return <Seen key={watching.id} scenario={scenario} watching={watching} />
}

interface Props {
  scenario: Scenario
  watching: Watching
}

function Seen({ scenario, watching }: Props) {
  const { dispatch } = useHands()
  const pace = useStore((state) => state.settings.pace)
  const dialog = useStore((state) => state.dialog)
  const [reading, read] = useState<Id | null>(null)
  const [asText, text] = useState(false)
  const { rests } = watching
  const reel = useMemo(() => reelOf(rests), [watching.id])
  const showing = useShowing(watching.id, reel, rests, pace, !still())
  const { at, running, run, jump } = showing
  const stop = reel[at] ?? reel[0]
  const live = useRef<HTMLParagraphElement>(null)
  /** What a screen reader hears next: only where the reader has stopped or gone by hand. */
  const [said, say] = useState<number | null>(null)

  useEffect(() => {
    if (stop) dispatch({ type: 'watched', made: stop.made, page: stop.phase === 'end' ? -1 : stop.page, lines: stop.lines })
  }, [watching.id, at])
  useEffect(() => {
    if (running && (dialog || reading || asText)) run(false)
  }, [dialog, reading, asText])
  useEffect(() => {
    if (said === null || !stop || !live.current) return
    live.current.textContent = heard(scenario, rests, stop)
  }, [said])
  useFollow(running, at, stop?.phase, stop?.page)

  const step = (how: Step) => {
    const to = stepFrom(reel, at, how)
    jump(to)
    say(to)
  }
  const toggle = () => {
    if (stop?.phase === 'end') return jump(0, true)
    run(!running)
    if (running) say(at)
  }
  useKeys((key, event) => {
    const busy = event.target instanceof Element && event.target.closest('a, button, summary')
    if (key === ' ' && !busy) toggle()
    else if (key === 'ArrowRight') step(event.shiftKey ? 'decision' : 'page')
    else if (key === 'ArrowLeft') step(event.shiftKey ? 'decisionBack' : 'pageBack')
    else return
    event.preventDefault()
  })

  if (!stop) return null
  const view = rests[stop.made]
  if (!view) return null
  if (asText) return <AsText scenario={scenario} watching={watching} onBack={() => text(false)} />
  const next = pagesOf(view.now.lines)[stop.page + 1]
  return (
    <>
      <Head
        scenario={scenario}
        watching={watching}
        view={view}
        day={stop.day}
        onText={() => text(true)}
        onPlay={() => dispatch({ type: 'playFrom', made: stop.made })}
      />
      {stop.phase !== 'end' && <Slot />}
      {stop.phase === 'end' ? (
        <End scenario={scenario} view={view} />
      ) : (
        <main class="play watching">
          <div data-moment>
            <Page view={view} scenario={scenario} page={stop.page} till={stop.lines} onRead={read} />
          </div>
          <Waterline beat={stop.made + stop.page} />
          <div data-choices>
            {stop.phase === 'heavy' && next?.heavy && (
              <div class="heavy">
                <p>
                  <b>{m.heavyTitle()}</b> <span>{next.heavy}</span>. {m.heavyText()}
                </p>
                <button type="button" class="button" onClick={() => jump(at + 1, true)}>
                  {m.watchGoOn()}
                </button>
              </div>
            )}
            {(stop.phase === 'offer' || stop.phase === 'taken') && view.offer && (
              <Options offer={view.offer} scenario={scenario} taken={stop.phase === 'taken' ? takenAt(rests, stop.made) : null} />
            )}
          </div>
        </main>
      )}
      <Controls
        reel={reel}
        at={at}
        running={running}
        clear={watching.clear}
        onStep={step}
        onToggle={toggle}
        onJump={(to) => {
          jump(to)
          say(to)
        }}
      />
      <p class="sr" aria-live="polite" ref={live} />
      {reading && <Paper id={reading} scenario={scenario} onClose={() => read(null)} />}
    </>
  )
}

/** Who wants little motion starts the showing themselves. */
function still(): boolean {
  const wish = document.documentElement.dataset.motion
  return wish === 'less' || (wish !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches)
}

/** The page as it stands, in words; at a decision what could be chosen, or what was. */
function heard(scenario: Scenario, rests: readonly View[], stop: { made: number; page: number; phase: string }): string {
  const view = rests[stop.made]
  if (!view) return ''
  if (stop.phase === 'offer' && view.offer) return toldOptions(view.offer, null)
  if (stop.phase === 'taken' && view.offer) return toldOptions(view.offer, takenAt(rests, stop.made))
  if (stop.phase === 'end') return view.ending ? (scenario.endings[view.ending]?.title ?? '') : m.watchStops()
  return spoken(view, scenario, stop.page)
}

/** Milliseconds in which somebody who scrolled by hand is left alone. */
const HANDS_ON = 4000

/** Keeps what has just come in sight while the showing runs; a new page is read from its top. */
function useFollow(running: boolean, at: number, phase: string | undefined, page: number | undefined): void {
  const touched = useRef(Number.NEGATIVE_INFINITY)
  const before = useRef(page)
  useEffect(() => {
    const touch = () => {
      touched.current = performance.now()
    }
    for (const name of ['wheel', 'touchmove'] as const) addEventListener(name, touch, { passive: true })
    return () => {
      for (const name of ['wheel', 'touchmove'] as const) removeEventListener(name, touch)
    }
  }, [])
  useEffect(() => {
    const turned = before.current !== page
    before.current = page
    if (turned || at === 0) window.scrollTo(0, 0)
    if (phase === 'line' && !running) return
    if (performance.now() - touched.current < HANDS_ON) return
    const came =
      phase === 'line'
        ? [...document.querySelectorAll('.watching :is(.said > :not(.to-come, .seen, .heard), .below li:not(.to-come))')]
            .filter(isLast)
            .at(-1)
        : document.querySelector('.watching [data-choices] > *')
    came?.scrollIntoView({ block: 'nearest', behavior: still() ? 'auto' : 'smooth' })
  }, [at])
}

/** The newest line: nothing after it in its list has come yet. */
function isLast(element: Element): boolean {
  const next = element.nextElementSibling
  return next === null || next.matches('.to-come')
}
