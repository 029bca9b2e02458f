/** The two ends of the ripples in words that can be followed: what a choice led to, and what an outcome came from. Drawn in the list and in a moment. */
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { causeFrom, causeWord } from '../../kit/cause.ts'
import { type Journey, type JourneyItem, type JourneyOutcome, keyOf } from '../journey.ts'
import { bankOf } from './banks.ts'
import { later, titleOf } from './Caption.tsx'

interface Props {
  journey: Journey
  /** Goes to a moment of the run, and to what it is there. */
  onGo: (moment: number, key: string) => void
  /** Out of the order of the tab key, for words that are there to be read only. */
  quiet?: boolean
}

export function Results({ journey, at, onGo, quiet = false }: Props & { at: number }) {
  const links = journey.links.filter((link) => link.from === at)
  const all = journey.days.flatMap((day) => day.outcomes)
  if (links.length === 0) return null
  return (
    <p class="ends">
      {m.ledTo()}{' '}
      {links.map(({ to, weeks }, n) => {
        const end = all.find((one) => one.index === to)
        return end && <End key={to} item={end} weeks={weeks} last={n === links.length - 1} onGo={onGo} quiet={quiet} />
      })}
    </p>
  )
}

export function Causes({ journey, scenario, outcome, onGo, quiet = false }: Props & { outcome: JourneyOutcome; scenario: Scenario }) {
  const { causes } = outcome.outcome
  const all = journey.days.flatMap((day): JourneyItem[] => [...day.decisions, ...day.guesses])
  if (causes.length === 0) return null
  return (
    <ul class="because" aria-label={m.cameFrom()}>
      {causes.map((cause) => {
        if (cause.kind !== 'choice')
          return (
            <li key={cause.id} class={`of-${bankOf(cause)}`}>
              <b>{causeWord(cause)}</b> <span lang={storyLang()}>{cause.text}</span> <small>{causeFrom(cause, scenario)}</small>
            </li>
          )
        const item = all.find((one) => (one.kind === 'decision' || one.kind === 'guess') && one.at === cause.at)
        return (
          <li key={cause.id} class="of-choice">
            <b>{m.causeYou()}</b>
            <span>
              {item ? <End item={item} weeks={0} last onGo={onGo} quiet={quiet} /> : <span lang={storyLang()}>{cause.text}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function End({ item, weeks, last, onGo, quiet }: { item: JourneyItem; weeks: number; last: boolean; onGo: Props['onGo']; quiet: boolean }) {
  return (
    <>
      <button type="button" class="plain end" tabIndex={quiet ? -1 : undefined} onClick={() => onGo(item.moment, keyOf(item))}>
        <span lang={storyLang()}>{titleOf(item)}</span>
      </button>{' '}
      <small>
        {m.day({ day: item.day })}
        {weeks > 0 && `, ${later(weeks)}`}
      </small>
      {!last && ' · '}
    </>
  )
}
