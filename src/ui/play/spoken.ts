/** A page as one piece of speech, in the order in which it happened: what a screen reader hears when the page comes. */
import type { Line, Scenario, View } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { nameOf, thinks } from './amounts.ts'
import { pagesOf } from './pages.ts'
import { seenOn } from './seen.ts'

export function spoken(view: View, scenario: Scenario, page: number): string {
  const lines = pagesOf(view.now.lines)[page]?.lines ?? []
  const guess = page === 0 ? view.past.at(-1)?.guess : null
  const first = guess ? [`${m.youGuessed()}: ${guess.guessed}`, `${m.thought({ name: nameOf(scenario, guess.who) })}: ${guess.truth}`] : []
  const shows = seenOn(view, scenario, page)
  const told = lines.flatMap((line) => {
    const shown = shows.get(line.n)
    return [...(shown?.seen ?? []), ...(shown?.heard ?? []), words(line)]
  })
  return [...first, ...told].join('\n')

  function words(line: Line): string {
    if (line.kind === 'narration') return line.text ?? ''
    if (line.kind === 'speech') return `${nameOf(scenario, line.who)}: ${line.text ?? ''}`
    if (line.text === null) return `${m.thinksSomething({ name: nameOf(scenario, line.who) })}. ${m.cannotRead()}`
    return `${thinks(scenario, line.who)}: ${line.text}`
  }
}
