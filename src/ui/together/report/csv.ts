/**
 * The rounds of a session as a table: one line for each answer in each round that was revealed. RFC 4180, with semicolons, because a Dutch spreadsheet
 * takes a comma for a decimal sign, and a byte order mark, by which it knows the text is UTF-8. Called by Report.
 */
import { m } from '../../../i18n/words.ts'
import type { TeamBallot, TeamReport } from './teamReport.ts'

const BREAK = '\r\n'

export function roundsCsv({ decisions, guesses, ruled }: Pick<TeamReport, 'decisions' | 'guesses' | 'ruled'>): string {
  const head = [
    m.teamCsvKind(),
    m.teamCsvNumber(),
    m.teamCsvDay(),
    m.teamCsvAbout(),
    m.teamCsvRound(),
    m.teamCsvAnswer(),
    m.teamCsvVotes(),
    m.teamCsvAll(),
    m.teamCsvTaken(),
  ]
  const rows = [
    ...decisions.flatMap((one) => rowsOf(one, m.teamDecision())),
    ...guesses.flatMap((one) => rowsOf(one, m.teamGuess())),
    ...ruled.flatMap((one) => rowsOf(one, m.rulesTeamKind())),
  ]
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join(BREAK)}${BREAK}`
}

function rowsOf({ number, day, title, answers, totals }: TeamBallot, kind: string): (string | number)[][] {
  return totals.flatMap((total, round) =>
    answers.map(({ text, counts, taken, true: real }) => [
      ...[kind, number ?? '', day, title, round + 1, text, counts[round] ?? 0, total],
      taken || real ? m.teamCsvYes() : m.teamCsvNo(),
    ]),
  )
}

/** A spreadsheet would work out what begins like a formula: a quote in front makes it text again. Numbers are ours and stay numbers. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[\s\u200B]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return /[";,\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
