/** The journey as an ordered list, day by day: the same as the river, for reading. Always in the page; seen when it is asked for or when the focus is in it. Drawn by StepWhat. */
import { useRef } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { thinks } from '../../play/amounts.ts'
import { Reveal } from '../../play/Thoughts.tsx'
import { itemsOf, type Journey, type JourneyItem, keyOf } from '../journey.ts'
import { Causes, Results } from './Ends.tsx'

interface Props {
  scenario: Scenario
  journey: Journey
  shown: boolean
  onOpen: (moment: number) => void
}

export function JourneyList({ scenario, journey, shown, onOpen }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const go = (_: number, key: string) => {
    const item = list.current?.querySelector<HTMLElement>(`[data-item="${key}"]`)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'center' })
  }
  return (
    <section class={shown ? 'journey-list' : 'journey-list aside'} aria-label={m.riverList()}>
      <ol ref={list}>
        {journey.days.map((day) => (
          <li key={day.day} class="journey-day">
            <h2>
              {m.day({ day: day.day })} {day.places.length > 0 && <small lang={storyLang()}>{day.places.join(' · ')}</small>}
            </h2>
            <ol>
              {itemsOf(day).map((item) => (
                <li
                  key={keyOf(item)}
                  class={`item a-${item.kind}${item.kind === 'outcome' && item.outcome.unintended ? ' unintended' : ''}`}
                  data-item={keyOf(item)}
                  tabIndex={-1}
                >
                  <Item item={item} scenario={scenario} journey={journey} quiet={!shown} onGo={go} onOpen={onOpen} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ItemProps {
  item: JourneyItem
  scenario: Scenario
  journey: Journey
  quiet: boolean
  onGo: (moment: number, key: string) => void
  onOpen: (moment: number) => void
}

function Item({ item, scenario, journey, quiet, onGo, onOpen }: ItemProps) {
  const read = (
    <button type="button" class="plain" tabIndex={quiet ? -1 : undefined} onClick={() => onOpen(item.moment)}>
      {m.riverReadMoment()} <span class="sr">{m.day({ day: item.day })}</span>
    </button>
  )
  switch (item.kind) {
    case 'decision':
      return (
        <>
          <p>
            <span class="label">
              {m.riverDecision()}
              {item.title && (
                <>
                  {' · '}
                  <span lang={storyLang()}>{item.title}</span>
                </>
              )}
            </span>
            <b lang={storyLang()}>{item.text}</b>
          </p>
          <Results journey={journey} at={item.at} onGo={onGo} quiet={quiet} />
          {read}
        </>
      )
    case 'guess':
      return (
        <>
          <p>
            <span class="label">{m.riverGuess()}</span> <span lang={storyLang()}>{item.guess.question}</span>
          </p>
          <Reveal guess={item.guess} scenario={scenario} />
          <Results journey={journey} at={item.at} onGo={onGo} quiet={quiet} />
          {read}
        </>
      )
    case 'outcome':
      return (
        <>
          <p>
            <span class="label">{item.outcome.unintended ? m.unintended() : m.intended()}</span>
            <b lang={storyLang()}>{item.outcome.title}</b> <span lang={storyLang()}>{item.outcome.text}</span>
          </p>
          <Causes scenario={scenario} journey={journey} outcome={item} onGo={onGo} quiet={quiet} />
        </>
      )
    case 'thought':
      return (
        <p class={`line-thought${item.text === null ? ' murky' : item.mine ? ' mine' : ''}`}>
          <b>{thinks(scenario, item.who)}</b> {item.text === null ? m.cannotRead() : <span lang={storyLang()}>{item.text}</span>}
        </p>
      )
    case 'document':
      return (
        <p>
          <small>{m.documents()}:</small> <span lang={storyLang()}>{item.title}</span>
        </p>
      )
  }
}
