/** What is below the line on this page: thoughts in the order in which they came, and after a guess what was guessed and what was so. */
import type { Ref } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Guess, Id, Line, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { Told } from '../kit/Told.tsx'
import { moodWord, nameOf, thinks } from './amounts.ts'

interface Props {
  lines: Line[]
  scenario: Scenario
  guess: Guess | null
  seen: Set<Id>
  /** The first line that has not come yet: from there on a thought keeps its place and comes later. */
  waits?: number
}

export function Thoughts({ lines, scenario, guess, seen, waits = Number.POSITIVE_INFINITY }: Props) {
  const later = (line: Line) => (line.n >= waits ? ' to-come' : '')
  const thoughts = lines.filter((line) => line.kind === 'thought')
  const box = useRoom(lines[0]?.n)
  if (thoughts.length === 0 && !guess) return <section class="below" hidden ref={box} />
  return (
    <section class="below" aria-label={m.belowTitle()} ref={box}>
      {guess && <Reveal guess={guess} scenario={scenario} />}
      <ul>
        {thoughts.map((line) =>
          line.text === null ? (
            <li class={`thought murky s${line.size}${later(line)}`}>
              <p class="voice">{m.thinksSomething({ name: nameOf(scenario, line.who) })}</p>
              <p class="sr">{m.cannotRead()}</p>
              <i />
            </li>
          ) : (
            <li class={(line.who === 'jij' ? 'thought mine' : 'thought') + later(line)}>
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

/**
 * Beside the picture the thoughts have a place of their own, and scroll in it when they do not fit: then the keyboard can get there too, and the
 * lower edge shows that there is more. `page`: what makes a page another one; it is read from its top.
 */
function useRoom(page: number | undefined): Ref<HTMLElement> {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const room = box.current
    if (!room) return
    let top = true
    const look = () => {
      if (top) room.scrollTop = 0
      top = false
      const over = room.scrollHeight - room.clientHeight
      if (over > 1) room.tabIndex = 0
      else room.removeAttribute('tabindex')
      room.toggleAttribute('data-more', over - room.scrollTop > 4)
    }
    // It reports once by itself, when the browser has laid out the page: nothing is measured before that.
    const watch = new ResizeObserver(look)
    for (const one of [room, ...room.children]) watch.observe(one)
    room.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      room.removeEventListener('scroll', look)
    }
  }, [page])
  return box
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
