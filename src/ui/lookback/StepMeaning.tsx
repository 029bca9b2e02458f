/** Step 4, “Wat betekent het voor jou?”: what was written before the first line beside how it went, the guesses, the questions that fit, and one theory card. Drawn by Lookback. */
import type { Id, Question, Scenario, TheoryCard, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useStore } from '../../store/useStore.ts'
import { Reveal } from '../play/Thoughts.tsx'
import { Note } from './Note.tsx'
import { cardNote, ORDERS } from './orders.ts'

export function StepMeaning({ scenario, view }: { scenario: Scenario; view: View }) {
  const reflection = useStore((state) => state.reflection)
  const answers = useStore((state) => state.current?.answers)
  return (
    <>
      <p class="panel aside">{m.meaningText()}</p>
      <Before scenario={scenario} view={view} answers={answers ?? {}} />
      {view.guesses.length > 0 && <Guesses scenario={scenario} view={view} />}
      {reflection && <Questions questions={reflection.questions} />}
      {reflection?.card && <Card card={reflection.card} />}
    </>
  )
}

/** The open questions that were answered before the run, each once. */
function Before({ scenario, view, answers }: { scenario: Scenario; view: View; answers: Record<Id, string> }) {
  const asked = [...new Set([...view.recalled, ...Object.keys(answers)])].filter((ask) => answers[ask]?.trim() && scenario.asks[ask])
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  const first = view.decisions[0]
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="then">
      <h2 id="then">{m.meaningBefore()}</h2>
      <div class="panel then">
        {asked.map((ask) => (
          <figure class="recall">
            <figcaption>
              <span class="label">{m.recalledTitle()}</span> <span lang={storyLang()}>{scenario.asks[ask]}</span>
            </figcaption>
            <blockquote>{answers[ask]}</blockquote>
          </figure>
        ))}
        <div class="went">
          {first && (
            <p>
              <span class="label">
                {m.meaningFirst()} · {m.day({ day: first.day })}
              </span>{' '}
              <span lang={storyLang()}>{first.text}</span>
            </p>
          )}
          {ending && (
            <p>
              <span class="label">{m.meaningEnd()}</span>{' '}
              <span lang={storyLang()}>
                <b>{ending.title}.</b> {ending.text}
              </span>
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

function Guesses({ scenario, view }: { scenario: Scenario; view: View }) {
  return (
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
  )
}

function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <>
      {ORDERS.map(({ order, title, line }) => {
        const fitting = questions.filter((question) => question.order === order)
        if (fitting.length === 0) return null
        return (
          <section aria-labelledby={`order-${order}`}>
            <h2 id={`order-${order}`}>{title()}</h2>
            <div class="panel asks">
              <p class="hint">{line()}</p>
              {fitting.map((question) => (
                <div class="ask-one">
                  <h3 lang={storyLang()}>{question.text}</h3>
                  <Note name={question.id} label={`${m.meaningNote()}: ${question.text}`} quiet />
                </div>
              ))}
            </div>
          </section>
        )
      })}
    </>
  )
}

function Card({ card }: { card: TheoryCard }) {
  return (
    <section aria-labelledby="card">
      <h2 id="card">{m.meaningCard()}</h2>
      <article class="theory" aria-labelledby="card-title">
        <h3 id="card-title" lang={storyLang()}>
          {card.title}
        </h3>
        <div lang={storyLang()}>
          {card.core.split(/\n\s*\n/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
        <div>
          <h4 lang={storyLang()}>{card.question}</h4>
          <Note name={cardNote(card.id)} label={`${m.meaningNote()}: ${card.question}`} quiet />
        </div>
        <footer>
          <small>
            {m.meaningSource()} <span lang={storyLang()}>{card.source}</span>
            {card.check && ` (${m.toCheck()})`}
          </small>
        </footer>
      </article>
    </section>
  )
}
