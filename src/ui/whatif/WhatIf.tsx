/** Another option at one decision of a route, and both routes side by side from there. Fetched by App. */
import { useEffect, useRef } from 'preact/hooks'
import type { Choice, Id, Offer, Scenario, Taken, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Place } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import '../style/whatif.css'
import { TopBar } from '../TopBar.tsx'
import { Beside } from './Beside.tsx'

export function WhatIf({ place }: { place: Place & { screen: 'whatif' } }) {
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  const current = useStore((state) => state.current)
  const crossing = useStore((state) => state.crossing)
  const other = useStore((state) => state.other)
  const found = useRef<HTMLElement>(null)
  useEffect(() => {
    if (other) found.current?.focus({ preventScroll: true })
    if (other) found.current?.scrollIntoView({ block: 'start' })
  }, [other])
  if (!scenario || !view || !current) return null
  const taken = view.decisions.find((one) => one.at === place.at)
  return (
    <div class="before what-if">
      <TopBar home />
      <main>
        <div class="hero">
          <p class="label">{current.name}</p>
          <h1 id="where" tabindex={-1}>
            {m.whatIfHead()}
          </h1>
          <p class="lead">{crossing && taken ? m.whatIfChoose() : m.whatIfText()}</p>
          <p class="row">
            <Go place={{ screen: 'lookback', scenario: place.scenario, chair: place.chair, step: 2 }} class="plain">
              {m.whatIfBack()}
            </Go>
          </p>
        </div>
        <Waterline beat={Math.max(0, place.at)} scene />
        <div class="deep">
          {crossing && taken ? (
            <Crossing
              scenario={scenario}
              offer={crossing}
              taken={taken}
              chosen={other?.saved ? null : (other?.route.choices[place.at] ?? null)}
              place={place}
            />
          ) : (
            <Decisions scenario={scenario} view={view} place={place} />
          )}
          {other && (
            <section class="found" ref={found} tabindex={-1} aria-labelledby="beside">
              <Beside scenario={scenario} other={other} />
            </section>
          )}
        </div>
      </main>
    </div>
  )
}

interface DecisionsProps {
  scenario: Scenario
  view: View
  place: Place & { screen: 'whatif' }
}

/** Where the route could have gone another way, in order; and other routes that can be laid beside it. */
function Decisions({ scenario, view, place }: DecisionsProps) {
  return (
    <>
      <section class="panel" aria-labelledby="decisions">
        <h2 id="decisions">{m.whatIfDecisions()}</h2>
        {view.decisions.length === 0 && <p>{m.whatIfNone()}</p>}
        <ol class="crossings">
          {view.decisions.map((one) => (
            <li>
              <Go place={{ ...place, at: one.at }} class="crossing">
                <small>{m.day({ day: one.day })}</small>
                <span lang={storyLang()}>
                  {titleOf(scenario, one.id) && <b>{titleOf(scenario, one.id)}</b>} {one.text}
                </span>
              </Go>
            </li>
          ))}
        </ol>
      </section>
      <Others />
    </>
  )
}

/** Saved routes to lay beside this one. */
function Others() {
  const { dispatch } = useHands()
  const saved = useStore((state) => state.saved)
  const current = useStore((state) => state.current)
  const others = saved.filter((one) => one.id !== current?.id)
  if (others.length === 0) return null
  return (
    <section class="panel" aria-labelledby="others">
      <h2 id="others">{m.whatIfOthers()}</h2>
      <ul class="crossings">
        {others.map((one) => (
          <li>
            <button type="button" class="crossing" onClick={() => dispatch({ type: 'compare', id: one.id })}>
              <small>{one.ending === null ? m.day({ day: one.day }) : m.finished()}</small>
              <span>{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CrossingProps {
  scenario: Scenario
  offer: Offer
  taken: Taken
  /** The other option, when one was chosen. */
  chosen: Id | null
  place: Place & { screen: 'whatif' }
}

/** The options that lay there, with the one that was taken marked. */
function Crossing({ scenario, offer, taken, chosen, place }: CrossingProps) {
  const { dispatch } = useHands()
  const title = titleOf(scenario, taken.id)
  const open = offer.choices.filter((choice) => choice.id !== taken.id && !choice.closed)
  return (
    <section class="panel at-crossing" aria-labelledby="crossing">
      <p class="label">{m.day({ day: taken.day })}</p>
      <h2 id="crossing" lang={title ? storyLang() : undefined}>
        {title ?? m.whatIfHere()}
      </h2>
      <ol>
        {offer.choices.map((choice) =>
          choice.id === taken.id ? (
            <li class="was">
              <small>{m.whatIfWas()}</small> <span lang={storyLang()}>{choice.text}</span>
            </li>
          ) : (
            <li>
              <button
                type="button"
                class={choice.closed ? 'choice closed' : 'choice'}
                aria-disabled={choice.closed ? 'true' : undefined}
                aria-pressed={choice.closed ? undefined : choice.id === chosen}
                onClick={() => !choice.closed && dispatch({ type: 'whatif', at: taken.at, choice: choice.id })}
              >
                <span class="t" lang={storyLang()}>
                  {choice.text}
                </span>
                {choice.closed && <ClosedBy choice={choice} scenario={scenario} />}
              </button>
            </li>
          ),
        )}
      </ol>
      {open.length === 0 && <p>{m.whatIfOnly()}</p>}
      <p class="row">
        <Go place={{ ...place, at: -1 }} class="plain">
          {m.whatIfElsewhere()}
        </Go>
      </p>
    </section>
  )
}

function ClosedBy({ choice, scenario }: { choice: Choice; scenario: Scenario }) {
  if (choice.closed?.by !== 'rule') return <span class="c">{m.closedByTime()}</span>
  const { rule } = choice.closed
  return (
    <span class="c">
      {m.closedByRule()} <span lang={storyLang()}>{scenario.procedures.find((one) => one.id === rule)?.closed ?? rule}</span>
    </span>
  )
}

/** What a decision is called, when its options have a name together. */
function titleOf(scenario: Scenario, id: Id): string | null {
  return scenario.decisions.find((decision) => id in decision.options)?.title ?? null
}
