/** Decisions and guesses of a session with their rounds as bars, the sentences that came with them, and what came of it. Drawn by Sheets. */
import { m, storyLang } from '../../../i18n/words.ts'
import type { TeamAnswer, TeamBallot } from './teamReport.ts'
import { marksOf, movedWords, takenWords } from './words.ts'

export function Decisions({ ballots }: { ballots: TeamBallot[] }) {
  return (
    <section>
      <h2>{m.teamDecisions()}</h2>
      {ballots.some(({ totals }) => totals.length > 1) && (
        <p class="key">
          <Key round={0} /> {m.teamRoundFirst()} <Key round={1} /> {m.teamRoundSecond()}
        </p>
      )}
      {ballots.map((ballot) => (
        <One ballot={ballot} />
      ))}
    </section>
  )
}

export function Ruled({ ballots }: { ballots: TeamBallot[] }) {
  return (
    <section>
      <h2>{m.rulesTeamVotes()}</h2>
      {ballots.map((ballot) => (
        <One ballot={ballot} dated={false} />
      ))}
    </section>
  )
}

export function Guesses({ ballots }: { ballots: TeamBallot[] }) {
  return (
    <section class="team-guesses">
      <h2>{m.teamGuesses()}</h2>
      <p class="key">{m.teamGuessesHint()}</p>
      {ballots.map((ballot) => (
        <One ballot={ballot} />
      ))}
    </section>
  )
}

/** `dated`: it is about a day of the story. */
function One({ ballot, dated = true }: { ballot: TeamBallot; dated?: boolean }) {
  const { number, day, title, answers, open, taken, moved } = ballot
  const came = [open ? m.teamOpenRound() : '', moved ? movedWords(moved) : '', takenWords(ballot)].filter(Boolean)
  return (
    <div class="team-ballot">
      <h3>
        {number !== null && (
          <i class="mark">
            <span class="sr">{m.teamDecision()} </span>
            {number}
          </i>
        )}{' '}
        <span lang={storyLang()}>{title}</span> {dated && <small>{m.day({ day })}</small>}
      </h3>
      <ul class="answers">
        {answers.map((answer) => (
          <Answer answer={answer} ballot={ballot} />
        ))}
      </ul>
      {came.map((line) => (
        <p class="came">{line}</p>
      ))}
      {taken?.why && <p class="own">{taken.why}</p>}
    </div>
  )
}

function Answer({ answer, ballot }: { answer: TeamAnswer; ballot: TeamBallot }) {
  const { id, text, closed, counts, reasons } = answer
  const most = Math.max(1, ...ballot.answers.flatMap((one) => one.counts))
  return (
    <li class={answer.taken || answer.true ? 'taken' : undefined}>
      <p class="answer">
        <span lang={id === '?' ? undefined : storyLang()}>{text}</span>
        {marksOf(answer, ballot).map((mark) => (
          <>
            {' '}
            <em class={closed ? 'shut' : undefined}>{mark}</em>
          </>
        ))}
      </p>
      {counts.length > 0 && (
        <div class="counts">
          {counts.map((n, round) => (
            <p>
              <span class="sr">{round === 0 ? m.teamRoundFirst() : m.teamRoundSecond()}: </span>
              <Bar round={round} share={n / most} />
              <b>{n}</b>
              <span class="sr"> {m.teamOf({ n: ballot.totals[round] ?? 0 })}</span>
            </p>
          ))}
        </div>
      )}
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map(({ round, text }) => (
            <li>
              {text}
              {round > 1 && <small> {m.teamAfter()}</small>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** As long as its share of the longest bar of this ballot, 0 … 1; a first round is open, a second one full. */
function Bar({ round, share }: { round: number; share: number }) {
  return (
    <svg aria-hidden="true" class={round === 0 ? 'team-bar' : 'team-bar full'} viewBox="0 0 100 10" preserveAspectRatio="none">
      {share > 0 && <rect x="0.4" y="0.5" width={Math.max(1, share * 99.2)} height="9" />}
      <path d="M0.3 0V10" />
    </svg>
  )
}

function Key({ round }: { round: number }) {
  return (
    <svg aria-hidden="true" class={round === 0 ? 'team-bar' : 'team-bar full'} viewBox="0 0 24 10">
      <rect x="1" y="1" width="22" height="8" />
    </svg>
  )
}
