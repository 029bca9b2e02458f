/** Under the river: what is lit, in words, with what it came from or led to; and when nothing is, what the shapes mean. Drawn by River. */
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { causeFrom, causeWord } from '../../kit/cause.ts'
import { thinks } from '../../play/amounts.ts'
import { type Journey, type JourneyItem, keyOf } from '../journey.ts'
import { BANKS, bankOf, bankWord } from './banks.ts'
import { itemsByKey, linksAt } from './lit.ts'
import { Sign } from './Sign.tsx'

interface Props {
  item: JourneyItem | null
  journey: Journey
  scenario: Scenario
}

export function Caption({ item, journey, scenario }: Props) {
  return (
    <div class={item ? 'river-caption on' : 'river-caption'} aria-hidden="true">
      {item ? <Lit item={item} journey={journey} scenario={scenario} /> : <Legend journey={journey} />}
    </div>
  )
}

function Lit({ item, journey, scenario }: { item: JourneyItem; journey: Journey; scenario: Scenario }) {
  const items = itemsByKey(journey)
  const links = linksAt(journey, item)
  const ends = links.map((link) => ({ link, end: items.get(item.kind === 'outcome' ? `c${link.from}` : `o${link.to}`) }))
  const banks = item.kind === 'outcome' ? journey.banks.filter((bank) => bank.to === item.index) : []
  return (
    <>
      <p class="label">
        {m.day({ day: item.day })} · {kindOf(item, scenario)}
      </p>
      <p class="title" lang={storyLang()}>
        {titleOf(item)}
      </p>
      {(ends.length > 0 || banks.length > 0) && (
        <ul class="because">
          {ends.map(
            ({ link, end }) =>
              end && (
                <li key={keyOf(end)} class="of-choice">
                  <b>{item.kind === 'outcome' ? m.causeYou() : m.ledTo()}</b>
                  <span>
                    <span lang={storyLang()}>{titleOf(end)}</span>{' '}
                    <small>
                      {m.day({ day: end.day })}
                      {link.weeks > 0 && `, ${later(link.weeks)}`}
                    </small>
                  </span>
                </li>
              ),
          )}
          {banks.map(({ cause }) => (
            <li key={cause.id} class={`of-${bankOf(cause)}`}>
              <b>{causeWord(cause)}</b> <span lang={storyLang()}>{cause.text}</span> <small>{causeFrom(cause, scenario)}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** “6 weken later”; from one week on. */
export function later(weeks: number): string {
  return weeks === 1 ? m.riverOneWeek() : m.riverWeeks({ n: weeks })
}

export function kindOf(item: JourneyItem, scenario: Scenario): string {
  switch (item.kind) {
    case 'decision':
      return m.riverDecision()
    case 'guess':
      return m.riverGuess()
    case 'outcome':
      return item.outcome.unintended ? m.unintended() : m.intended()
    case 'document':
      return m.documents()
    case 'thought':
      return thinks(scenario, item.who)
  }
}

export function titleOf(item: JourneyItem): string {
  switch (item.kind) {
    case 'decision':
      return item.text
    case 'guess':
      return item.guess.question
    case 'outcome':
      return item.outcome.title
    case 'document':
      return item.title
    case 'thought':
      return item.text ?? m.cannotRead()
  }
}

function Legend({ journey }: { journey: Journey }) {
  const thoughts = journey.days.flatMap((day) => day.thoughts)
  const has = (test: (one: (typeof thoughts)[number]) => boolean) => thoughts.some(test)
  const banks = BANKS.filter((kind) => journey.banks.some((bank) => bankOf(bank.cause) === kind))
  return (
    <ul class="legend">
      <Key shape="decision" word={m.riverDecision()} />
      {journey.days.some((day) => day.outcomes.some((one) => !one.outcome.unintended)) && <Key shape="came" word={m.intended()} />}
      {journey.days.some((day) => day.outcomes.some((one) => one.outcome.unintended)) && <Key shape="unintended" word={m.unintended()} />}
      {has((one) => one.mine && one.text !== null) && <Key shape="mine" word={m.riverOwn()} />}
      {has((one) => !one.mine && one.text !== null) && <Key shape="theirs" word={m.riverTheirs()} />}
      {has((one) => one.text === null) && <Key shape="murky" word={m.riverMurky()} />}
      {banks.length > 0 && <li class="from-bank">{m.riverFromBank()}</li>}
      {banks.map((kind) => (
        <li key={kind}>
          <svg aria-hidden="true" viewBox="-11 -11 22 22" width="22" height="22">
            <Sign kind={kind} x={0} y={0} size={9} />
          </svg>
          {bankWord(kind)}
        </li>
      ))}
    </ul>
  )
}

const SHAPES = {
  decision: 'M4 11a7 7 0 1 1 14 0a7 7 0 1 1-14 0',
  came: 'M4 11a7 7 0 1 1 14 0a7 7 0 1 1-14 0',
  unintended: 'M2 17L6.500 8L9 11L13 2L20 17Z',
  mine: 'M4 4H14L18 8V18H4Z',
  theirs: 'M2 11a9 7 0 1 1 18 0a9 7 0 1 1-18 0',
  murky: 'M2 11a9 7 0 1 1 18 0a9 7 0 1 1-18 0',
}

function Key({ shape, word }: { shape: keyof typeof SHAPES; word: string }) {
  const look =
    shape === 'decision'
      ? 'mark decision'
      : shape === 'came'
        ? 'mark came'
        : shape === 'unintended'
          ? 'mark came unintended'
          : `dot ${shape}`
  return (
    <li>
      <svg aria-hidden="true" viewBox="0 0 22 22" width="22" height="22">
        <path class={look} d={SHAPES[shape]} />
      </svg>
      {word}
    </li>
  )
}
