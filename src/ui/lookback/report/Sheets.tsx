/** The report on paper: two to four sheets of A4, black on white. Rendered by Paper when the browser prints. */
import type { ComponentChildren } from 'preact'
import type { View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Curve } from '../curves/Curve.tsx'
import { axisOf, seriesOf } from '../curves/series.ts'
import type { Report, ReportDay, ReportOutcome } from './report.ts'
import { Strip } from './Strip.tsx'

/** Characters of a note that needs the whole width. */
const LONG = 600

interface Props {
  report: Report
  view: View
}

export function Sheets({ report, view }: Props) {
  return (
    <article class="sheets">
      <header>
        <p class="brand">Onder de waterlijn · {m.lookTitle()}</p>
        <h1 lang={storyLang()}>{report.title}</h1>
        <p class="facts-line" lang={storyLang()}>
          {report.facts.join(' · ')}
        </p>
      </header>
      {report.ending && (
        <section class="ended" lang={storyLang()}>
          <h2>{report.ending.title}</h2>
          <p>{report.ending.text}</p>
        </section>
      )}
      {report.half && <p class="ended">{report.half}</p>}
      {report.days.length > 0 && <Journey report={report} />}
      {report.layers.length > 0 && <Causes report={report} />}
      <Before report={report} />
      <Curves view={view} />
      <Own report={report} />
      <p class="made">{m.reportMade()}</p>
    </article>
  )
}

function Journey({ report }: { report: Report }) {
  return (
    <section>
      <h2>{m.reportJourney()}</h2>
      <Strip report={report} />
      <p class="key">{m.reportKey()}</p>
      <ol class="days">
        {report.days.map((day) => (
          <Day day={day} />
        ))}
      </ol>
    </section>
  )
}

/** Also of the report of a team. */
export function Day({ day: { day, places, entries } }: { day: ReportDay }) {
  const [first, ...rest] = entries
  // The head never stands alone at the foot of a column.
  return (
    <li>
      <div class="together">
        <h3>
          {m.day({ day })} <span lang={storyLang()}>{places.join(', ')}</span>
        </h3>
        {first && <Entry entry={first} />}
      </div>
      {rest.map((entry) => (
        <Entry entry={entry} />
      ))}
    </li>
  )
}

function Entry({ entry }: { entry: ReportDay['entries'][number] }) {
  if (entry.kind === 'outcome') return <Happened outcome={entry} />
  return (
    <p class="decided" lang={storyLang()}>
      <i class="mark">{entry.number}</i> {entry.text}
    </p>
  )
}

function Happened({ outcome: { mark, title, text, unintended, causes } }: { outcome: ReportOutcome }) {
  // A decision of this run stands on the same sheet: its number says which.
  const own = causes.filter((cause) => cause.from !== null)
  const others = causes.filter((cause) => cause.from === null)
  return (
    <div class="happened">
      <p lang={storyLang()}>
        <i class={unintended ? 'mark low full' : 'mark low'}>{mark}</i> <b>{title}.</b> {text}
        {unintended && <span class="sr"> ({m.unintended()})</span>}
      </p>
      <p class="came-of" lang={storyLang()}>
        {own.length > 0 && (
          <>
            <b>{own[0]?.word}</b>
            {own.map((cause) => (
              <>
                {' '}
                <i class="mark">{cause.from}</i>
              </>
            ))}
          </>
        )}
        {others.map((cause, n) => (
          <>
            {(n > 0 || own.length > 0) && ' · '}
            <b>{cause.word}</b> {cause.text}
            {cause.by && ` (${cause.by})`}
          </>
        ))}
      </p>
    </div>
  )
}

/** How the causes divide, as bars that a black printer can draw. */
function Causes({ report }: { report: Report }) {
  const most = Math.max(...report.layers.map(({ intended, unintended }) => intended + unintended))
  const unit = Math.min(14, 420 / most)
  return (
    <section>
      <div class="together">
        <h2>{m.stepWhy()}</h2>
        <table class="bars">
          <tbody>
            {report.layers.map(({ word, intended, unintended }) => (
              <tr>
                <th scope="row">{word}</th>
                <td>{intended + unintended}</td>
                <td>
                  <svg aria-hidden="true" viewBox="0 0 430 16" width="430" height="16">
                    <rect class="full" x="1" y="2" width={unintended * unit} height="12" />
                    <rect x={1 + unintended * unit} y="2" width={intended * unit} height="12" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="key">{m.reportBars()}</p>
      </div>
      {report.outside.length > 0 && (
        <div class="together">
          <p class="asked">{m.handTitle()}</p>
          <Written text={report.hand} lines={2} />
        </div>
      )}
    </section>
  )
}

function Curves({ view }: { view: View }) {
  const [series, axis] = [seriesOf(view), axisOf(view)]
  const [first, last] = [axis.days[0], axis.days.at(-1)]
  if (series.length === 0 || !first || !last) return null
  return (
    <section class="paper-curves">
      <h2>{m.reportCurves({ from: first.day, to: last.day })}</h2>
      <div>
        {series.map((one) => (
          <Curve series={one} axis={axis} ended={view.ending !== null} />
        ))}
      </div>
    </section>
  )
}

/** What the reader thought on the way, beside what was so, and how it was afterwards. */
function Before({ report }: { report: Report }) {
  return (
    <>
      {report.guesses.length > 0 && (
        <section class="together">
          <h2>{m.guessesTitle()}</h2>
          <div class="guessed">
            {report.guesses.map(({ day, question, who, guessed, truth }) => (
              <div class="together" lang={storyLang()}>
                <p>
                  <b>
                    {m.day({ day })} · {question}
                  </b>
                </p>
                <p>
                  {m.youGuessed()}: {guessed}
                </p>
                <p>
                  {m.thought({ name: who })}: {truth}
                </p>
              </div>
            ))}
          </div>
        </section>
      )}
      {report.recalled.length > 0 && (
        <Part title={m.recalledTitle()}>
          {report.recalled.map(({ question, answer }) => (
            <div>
              <p lang={storyLang()}>{question}</p>
              <Written text={answer} lines={0} />
            </div>
          ))}
        </Part>
      )}
      {report.feelings && (
        <Part title={m.reportFeel()}>
          <p>{report.feelings.words.join(', ')}</p>
          {report.feelings.line && <Written text={report.feelings.line} lines={0} />}
        </Part>
      )}
    </>
  )
}

/** What the reader makes of it, and what to do with it. */
function Own({ report }: { report: Report }) {
  return (
    <>
      {report.orders.map((order) => (
        <Order order={order} />
      ))}
      <div class={(report.action?.what.length ?? 0) > LONG || (report.cardNote?.length ?? 0) > LONG ? 'cards long' : 'cards'}>
        {report.card && (
          <section class="card together" lang={storyLang()}>
            <h2>{report.card.title}</h2>
            {report.card.core.split(/\n\s*\n/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            <p class="asked">{report.card.question}</p>
            {report.cardNote && <p class="own">{report.cardNote}</p>}
            <p class="key">
              {m.meaningSource()} {report.card.source}
            </p>
          </section>
        )}
        <section class="card action together">
          <h2>{m.actionTitle()}</h2>
          <h3>{m.actionWhat()}</h3>
          <Written text={report.action?.what ?? null} lines={2} />
          <h3>{m.actionWho()}</h3>
          <Written text={report.action?.who ?? null} lines={1} />
          <h3>{m.actionWhen()}</h3>
          <Written text={report.action?.when ?? null} lines={1} />
        </section>
      </div>
    </>
  )
}

/** Side by side; one below the other when somebody had more to say. */
function Order({ order: { title, line, questions } }: { order: Report['orders'][number] }) {
  const long = questions.some(({ note }) => (note?.length ?? 0) > LONG)
  return (
    <section class={long ? undefined : 'together'}>
      <h2>{title}</h2>
      <p class="key">{line}</p>
      <div class={long ? undefined : 'pair'}>
        {questions.map(({ text, note }) => (
          <div>
            <p class="asked" lang={storyLang()}>
              {text}
            </p>
            <Written text={note} lines={3} />
          </div>
        ))}
      </div>
    </section>
  )
}

/** A part whose title stays with the first thing under it. */
function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const [first, ...rest] = Array.isArray(children) ? children.flat() : [children]
  return (
    <section>
      <div class="together">
        <h2>{title}</h2>
        {first}
      </div>
      {rest}
    </section>
  )
}

/** Own words as they were written, or ruled lines to write on. */
function Written({ text, lines }: { text: string | null; lines: number }) {
  if (text) return <p class="own">{text}</p>
  return (
    <div>
      {Array.from({ length: lines }, () => (
        <p class="ruled" />
      ))}
    </div>
  )
}
