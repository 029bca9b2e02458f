/** The report of a session as a sheet of paper: on the screen, and on A4 when the browser prints. Drawn by Report. */
import type { ComponentChildren } from 'preact'
import { m, storyLang } from '../../../i18n/words.ts'
import { Day } from '../../lookback/report/Sheets.tsx'
import { Strip } from '../../lookback/report/Strip.tsx'
import { MetAll } from '../kit/Met.tsx'
import { Decisions, Guesses, Ruled } from './Ballots.tsx'
import type { TeamReport } from './teamReport.ts'
import { shortWords } from './words.ts'

interface Props {
  report: TeamReport
  /** The facilitator's own, on a page of their own; null unless asked for. */
  notes: { where: string; text: string }[] | null
}

export function Sheets({ report, notes }: Props) {
  return (
    <article class="sheets team-sheets">
      {report.ending && (
        <section class="ended" lang={storyLang()}>
          <h2>{report.ending.title}</h2>
          <p>{report.ending.text}</p>
        </section>
      )}
      {report.half && <p class="ended">{report.half}</p>}
      <Short report={report} />
      {report.question && (
        <Part title={m.teamBrought()}>
          <p class="own">{report.question}</p>
        </Part>
      )}
      {report.theory && <Theory card={report.theory} />}
      <Texts title={m.teamQuestions()} texts={report.questions} />
      {report.decisions.length > 0 && <Decisions ballots={report.decisions} />}
      {report.ruled.length > 0 && <Ruled ballots={report.ruled} />}
      {report.turned && <Turned turned={report.turned} />}
      {report.guesses.length > 0 && <Guesses ballots={report.guesses} />}
      {report.days.length > 0 && (
        <section>
          <div class="together">
            <h2>{m.teamJourney()}</h2>
            <Strip report={report} />
            <p class="key">
              <span class="strip-key">{m.teamJourneyStrip()}</span> {m.teamJourneyKey()}
            </p>
          </div>
          <ol class="days">
            {report.days.map((day) => (
              <Day day={day} />
            ))}
          </ol>
        </section>
      )}
      {report.branches.map((branch) => (
        <OtherBranch branch={branch} />
      ))}
      <Texts title={m.teamAdvice()} texts={report.advice} />
      <Learned learned={report.learned} />
      <Action action={report.action} />
      <p class="made">{m.teamMade()}</p>
      {notes && <Notes notes={notes} />}
    </article>
  )
}

function Short({ report }: { report: TeamReport }) {
  const short = shortWords(report)
  if (short.length === 0) return null
  return (
    <section class="team-short">
      {short.map(({ title, lines, how }) => (
        <div class="together">
          <h2>{title}</h2>
          {lines.map((line) => (
            <p lang={storyLang()}>{line}</p>
          ))}
          <p class="key">{how}</p>
        </div>
      ))}
    </section>
  )
}

function Theory({ card }: { card: NonNullable<TeamReport['theory']> }) {
  return (
    <section class="card together" lang={storyLang()}>
      <p class="key">{m.teamTheory()}</p>
      <h2>{card.title}</h2>
      {card.core.split(/\n\s*\n/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p class="asked">{card.question}</p>
      <p class="key">
        {m.meaningSource()} {card.source}
      </p>
    </section>
  )
}

/** The same person in two versions, with the sentence that was read aloud. */
function Turned({ turned: { rule, met, scenario, chair } }: { turned: NonNullable<TeamReport['turned']> }) {
  return (
    <section class="team-turned">
      <h2>{m.rulesTeamTitle()}</h2>
      <p>
        <b lang={storyLang()}>{rule.title}</b>
      </p>
      <p>
        {m.ruleNow()} <span lang={storyLang()}>{rule.now}</span>
      </p>
      <p>
        {m.ruleAlternative()} <span lang={storyLang()}>{rule.alternative}</span>
      </p>
      <p class="key">{m.rulesSameChoices()}</p>
      <MetAll met={met} scenario={scenario} chair={chair} />
    </section>
  )
}

function OtherBranch({ branch: { where, was, other, gone, came, ending } }: { branch: TeamReport['branches'][number] }) {
  const turned = ending.before !== ending.after
  return (
    <section class="together">
      <h2>{m.teamBranch()}</h2>
      <p class="key">{where}</p>
      <dl class="branch" lang={storyLang()}>
        <div>
          <dt>{m.teamBranchWas()}</dt>
          <dd>{was}</dd>
          {gone.map((title) => (
            <dd class="came-out">{title}</dd>
          ))}
          {turned && ending.before && <dd class="came-out ending-out">{ending.before}</dd>}
        </div>
        <div>
          <dt>{m.teamBranchOther()}</dt>
          <dd>{other}</dd>
          {came.map((title) => (
            <dd class="came-out">{title}</dd>
          ))}
          {turned && ending.after && <dd class="came-out ending-out">{ending.after}</dd>}
        </div>
      </dl>
      {gone.length === 0 && came.length === 0 && !turned && <p>{m.teamBranchSame()}</p>}
    </section>
  )
}

function Learned({ learned }: { learned: TeamReport['learned'] }) {
  if (learned.length === 0) return null
  return (
    <Part title={m.teamLearned()}>
      {learned.map(({ step, texts }) => (
        <div class="together">
          {step && <h3>{step}</h3>}
          <ul class="slips">
            {texts.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  )
}

/** What the team agreed, or room to write it down. */
function Action({ action }: { action: TeamReport['action'] }) {
  const lines: [title: string, text: string][] = [
    [m.teamActionWhat(), action?.what ?? ''],
    [m.teamActionWho(), action?.who ?? ''],
    [m.teamActionWhen(), action?.when ?? ''],
  ]
  return (
    <section class="card action together">
      <h2>{m.teamAction()}</h2>
      {lines.map(([title, text]) => (
        <>
          <h3>{title}</h3>
          {text ? <p class="own">{text}</p> : <p class="ruled" />}
        </>
      ))}
    </section>
  )
}

function Notes({ notes }: { notes: { where: string; text: string }[] }) {
  return (
    <section class="own-page">
      <h2>{m.teamNotes()}</h2>
      <p class="key">{m.teamNotesKey()}</p>
      {notes.length === 0 && <p>{m.teamNotesNone()}</p>}
      {notes.map(({ where, text }) => (
        <div>
          <h3>{where}</h3>
          <p class="own">{text}</p>
        </div>
      ))}
    </section>
  )
}

function Texts({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <Part title={title}>
      <ul class="slips">
        {texts.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
