/** What happened while nobody was asked: a line for every day, in the words of the story. Drawn above the page on every screen. */
import { m, storyLang } from '../../../i18n/words.ts'
import '../../style/tries.css'

export function BetweenDays({ days }: { days: { day: number; told: string[] }[] }) {
  return (
    <ol class="between-days">
      {days.map(({ day, told }) => (
        <li>
          <b>{m.day({ day })}</b> <span lang={storyLang()}>{told.join(' ')}</span>
        </li>
      ))}
    </ol>
  )
}

export function Between({ days }: { days: { day: number; told: string[] }[] }) {
  if (days.length === 0) return null
  return (
    <section class="room-between" aria-labelledby="room-between">
      <h3 id="room-between">{m.rulesBetween()}</h3>
      <BetweenDays days={days} />
    </section>
  )
}
