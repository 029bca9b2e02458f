/** What is below the line on this page: thoughts in the order in which they came, and after a guess what was guessed and what was so. */
import type { Guess, Id, Line, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { Told } from '../kit/Told.tsx'
import { moodWord, nameOf, thinks } from './amounts.ts'

interface Props {
  lines: Line[]
  scenario: Scenario
  guess: Guess | null
  seen: Set<Id>
}

export function Thoughts({ lines, scenario, guess, seen }: Props) {
  const thoughts = lines.filter((line) => line.kind === 'thought')
  if (thoughts.length === 0 && !guess) return <section class="below" hidden />
  return (
    <section class="below" aria-label={m.belowTitle()}>
      {guess && <Reveal guess={guess} scenario={scenario} />}
      <ul>
        {thoughts.map((line) =>
          line.text === null ? (
            <li class={`thought murky s${line.size}`}>
              <p class="voice">{m.thinksSomething({ name: nameOf(scenario, line.who) })}</p>
              <p class="sr">{m.cannotRead()}</p>
              <i />
            </li>
          ) : (
            <li class={line.who === 'jij' ? 'thought mine' : 'thought'}>
              <p class="voice">
                <b>{thinks(scenario, line.who)}</b>
                {line.mood && <span>, {moodWord(line.mood)}</span>}
              </p>
              <p lang={storyLang()}>
                <Told text={line.text} scenario={scenario} seen={seen} at={line.n} />
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

/** Side by side, without a word about right or wrong. */
export function Reveal({ guess, scenario }: { guess: Guess; scenario: Scenario }) {
  return (
    <dl class="reveal">
      <div>
        <dt>{m.youGuessed()}</dt>
        <dd lang={storyLang()}>{guess.guessed}</dd>
      </div>
      <div class="truth">
        <dt>{m.thought({ name: nameOf(scenario, guess.who) })}</dt>
        <dd lang={storyLang()}>{guess.truth}</dd>
      </div>
    </dl>
  )
}
