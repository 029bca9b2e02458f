/** The end of a route: how it ended, what happened and why, what you guessed, and everything again in clear water. Drawn by Play. */
import { useEffect, useRef } from 'preact/hooks'
import type { Cause, Id, Outcome, Scenario, View } from '../engine/types.ts'
import { m, storyLang } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import type { Place } from '../store/store.ts'
import { useStore } from '../store/useStore.ts'
import { Moments } from './dialogs/History.tsx'
import { Go } from './kit/Go.tsx'
import { RouteCode } from './kit/RouteCode.tsx'
import { Waterline } from './kit/Waterline.tsx'
import { nameOf } from './play/amounts.ts'
import { Banners } from './play/Banners.tsx'
import { Bar } from './play/Bar.tsx'
import { Paper } from './play/Paper.tsx'
import { Reveal } from './play/Thoughts.tsx'

interface Props {
  scenario: Scenario
  view: View
  place: Place & { screen: 'play' }
  reading: Id | null
  onRead: (doc: Id | null) => void
  onBack: () => void
}

export function Ending({ scenario, view, place, reading, onRead, onBack }: Props) {
  const current = useStore((state) => state.current)
  const { dispatch } = useHands()
  const title = useRef<HTMLHeadingElement>(null)
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <>
      <Bar scenario={scenario} view={view} day={view.day} minutes={null} chair={place.chair} />
      <main class="ending">
        <div class="hero">
          <Banners view={view} />
          <p class="label">{m.endingLabel()}</p>
          <h2 id="where" ref={title} tabindex={-1} lang={storyLang()}>
            {ending?.title ?? view.ending}
          </h2>
          <p class="lead" lang={storyLang()}>
            {ending?.text}
          </p>
          <button type="button" class="plain" onClick={onBack}>
            {m.backPage()}
          </button>
        </div>
        <Waterline beat={view.made} scene />
        <div class="deep">
          <Recalled scenario={scenario} view={view} answers={current?.answers ?? {}} />
          {view.outcomes.length > 0 && (
            <section aria-labelledby="what">
              <h2 id="what">{m.whatAndWhy()}</h2>
              <ol class="ledger">
                {view.outcomes.map((outcome) => (
                  <OutcomeCard outcome={outcome} scenario={scenario} />
                ))}
              </ol>
            </section>
          )}
          {view.guesses.length > 0 && (
            <section aria-labelledby="guesses">
              <h2 id="guesses">{m.guessesTitle()}</h2>
              <div class="guesses">
                {view.guesses.map((guess) => (
                  <div class="panel">
                    <p class="label">
                      {m.day({ day: guess.day })} · <span lang={storyLang()}>{guess.question}</span>
                    </p>
                    <Reveal guess={guess} scenario={scenario} />
                  </div>
                ))}
              </div>
            </section>
          )}
          <section aria-labelledby="again">
            <h2 id="again">{m.clearTitle()}</h2>
            <div class="panel">
              <p class="hint">{m.clearText()}</p>
              <Moments scenario={scenario} view={view} clear onGone={() => undefined} />
            </div>
          </section>
          <section class="after" aria-labelledby="after">
            <h2 id="after">{m.afterTitle()}</h2>
            <div class="panel">
              <p class="row">
                <Go place={{ screen: 'before', scenario: scenario.id }} class="button">
                  {m.playAgain()}
                </Go>
                <Go place={{ screen: 'start' }} class="button quiet">
                  {m.toStart()}
                </Go>
                <button type="button" class="plain" onClick={() => dispatch({ type: 'open', dialog: 'history' })}>
                  {m.rewindFromEnd()}
                </button>
              </p>
              {current && <RouteCode id={current.id} />}
            </div>
          </section>
        </div>
      </main>
      {reading && <Paper id={reading} scenario={scenario} onClose={() => onRead(null)} />}
    </>
  )
}

/** What was written before the first line, put beside what came of it. */
function Recalled({ scenario, view, answers }: { scenario: Scenario; view: View; answers: Record<Id, string> }) {
  const asked = [...new Set([...view.recalled, ...Object.keys(answers)])].filter((ask) => answers[ask]?.trim() && scenario.asks[ask])
  if (asked.length === 0) return null
  return (
    <section class="recalled" aria-label={m.recalledTitle()}>
      {asked.map((ask) => (
        <figure class="panel">
          <figcaption>
            <span class="label">{m.recalledTitle()}</span> <span lang={storyLang()}>{scenario.asks[ask]}</span>
          </figcaption>
          <blockquote>{answers[ask]}</blockquote>
        </figure>
      ))}
    </section>
  )
}

function OutcomeCard({ outcome, scenario }: { outcome: Outcome; scenario: Scenario }) {
  return (
    <li class={outcome.unintended ? 'panel unintended' : 'panel'}>
      <p class="label">
        {m.day({ day: outcome.day })} · {outcome.unintended ? m.unintended() : m.intended()}
      </p>
      <h3 lang={storyLang()}>{outcome.title}</h3>
      <p lang={storyLang()}>
        {outcome.who && outcome.who !== 'jij' && <b>{nameOf(scenario, outcome.who)}: </b>}
        {outcome.text}
      </p>
      {outcome.causes.length > 0 && (
        <ul class="causes" aria-label={m.causes()}>
          {outcome.causes.map((cause) => (
            <li class={`by-${cause.kind}`}>
              <b>{causeWord(cause.kind)}</b>{' '}
              <span>
                <span lang={storyLang()}>{cause.text}</span> {cause.kind === 'choice' && <small>{m.day({ day: cause.day })}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function causeWord(kind: Cause['kind']): string {
  switch (kind) {
    case 'choice':
      return m.causeYou()
    case 'other':
      return m.causeOther()
    case 'rule':
      return m.causeRule()
    case 'wait':
      return m.causeWait()
    case 'luck':
      return m.causeLuck()
  }
}
