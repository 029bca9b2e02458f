/** The report of a session as a Markdown text. What somebody wrote stands in it as text, never as markup. Called by Report. */
import type { Scene } from '../../../engine/session/types.ts'
import type { Id } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { dayOf, list, plain, quoted, section } from '../../lookback/markdown.ts'
import { isSame, voiceOf } from '../kit/Met.tsx'
import type { TeamAnswer, TeamBallot, TeamReport } from './teamReport.ts'
import { marksOf, movedWords, shortWords, takenWords } from './words.ts'

/** `notes`: the facilitator's own, last; null unless asked for. */
export function teamMarkdown(report: TeamReport, notes: { where: string; text: string }[] | null): string {
  const { theory, action } = report
  const parts = [
    `# ${plain(report.title)}`,
    `${m.roomReportTitle()} · ${report.facts.map(plain).join(' · ')}`,
    ...(report.ending ? [`## ${plain(report.ending.title)}`, plain(report.ending.text)] : []),
    ...(report.half ? [plain(report.half)] : []),
    ...shortWords(report).flatMap(({ title, lines, how }) => section(title, [list(lines.map(plain)), plain(how)])),
    ...section(m.teamBrought(), [quoted(report.question)]),
    ...section(
      m.teamTheory(),
      theory
        ? [`**${plain(theory.title)}**`, plain(theory.core), plain(theory.question), `${m.meaningSource()} ${plain(theory.source)}`]
        : [],
    ),
    ...section(m.teamQuestions(), [list(report.questions.map(plain))]),
    ...section(
      m.teamDecisions(),
      report.decisions.flatMap((one) => ballotOf(one)),
    ),
    ...section(
      m.rulesTeamVotes(),
      report.ruled.flatMap((one) => ballotOf(one, false)),
    ),
    ...(report.turned ? turnedOf(report.turned) : []),
    ...section(
      m.teamGuesses(),
      report.guesses.flatMap((one) => ballotOf(one)),
    ),
    ...section(m.teamJourney(), report.days.flatMap(dayOf)),
    ...report.branches.flatMap(branchOf),
    ...section(m.teamAdvice(), [list(report.advice.map(plain))]),
    ...section(
      m.teamLearned(),
      report.learned.flatMap(({ step, texts }) => [step && `### ${plain(step)}`, list(texts.map(plain))]),
    ),
    ...section(
      m.teamAction(),
      action
        ? [
            ...(action.what ? [`**${m.teamActionWhat()}**`, quoted(action.what)] : []),
            ...(action.who ? [`**${m.teamActionWho()}**`, quoted(action.who)] : []),
            ...(action.when ? [`**${m.teamActionWhen()}** ${plain(action.when)}`] : []),
          ]
        : [],
    ),
    ...section(m.teamNotes(), notes?.flatMap(({ where, text }) => [`### ${plain(where)}`, quoted(text)]) ?? []),
    '---',
    plain(m.teamMade()),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** `dated`: it is about a day of the story. */
function ballotOf(ballot: TeamBallot, dated = true): string[] {
  const { number, title, day, answers, open, taken, moved } = ballot
  return [
    `### ${number === null ? '' : `(${number}) `}${[title, dated ? m.day({ day }) : ''].filter(Boolean).map(plain).join(' · ')}`,
    answers.map((answer) => answerOf(answer, ballot)).join('\n'),
    [open ? m.teamOpenRound() : '', moved ? movedWords(moved) : '', takenWords(ballot)].filter(Boolean).map(plain).join(' '),
    quoted(taken?.why ?? ''),
  ]
}

function answerOf(answer: TeamAnswer, ballot: TeamBallot): string {
  const { text, counts, reasons } = answer
  const marks = marksOf(answer, ballot)
  const head = `- ${answer.taken || answer.true ? `**${plain(text)}**` : plain(text)}${marks.length > 0 ? ` (${marks.map(plain).join(', ')})` : ''}`
  const votes = counts.length > 0 ? `: ${counts.join(' → ')}` : ''
  return [
    `${head}${votes}`,
    ...reasons.map(({ round, text }) => `  - ${plain(text)}${round > 1 ? ` (${plain(m.teamAfter())})` : ''}`),
  ].join('\n')
}

function branchOf({ where, was, other, gone, came, ending }: TeamReport['branches'][number]): string[] {
  const turned = ending.before !== ending.after
  const side = (title: string, text: string, outcomes: string[], end: string | null) => [
    `**${plain(title)}** ${plain(text)}`,
    list([...outcomes, ...(turned && end ? [end] : [])].map(plain)),
  ]
  return section(m.teamBranch(), [
    plain(where),
    ...side(m.teamBranchWas(), was, gone, ending.before),
    ...side(m.teamBranchOther(), other, came, ending.after),
  ])
}

function turnedOf({ rule, met, scenario, chair }: NonNullable<TeamReport['turned']>): string[] {
  const voice = (who: Id) => voiceOf(scenario, chair, who)
  const { first, gone, came, ending, aloud } = met
  const outcomes = (list: typeof gone) =>
    list.map(({ title, unintended }) => `${plain(title)}${unintended ? ` (${plain(m.rulesUnmeant())})` : ''}`)
  const side = (title: string, happened: typeof gone, end: string | null) => [
    `### ${plain(title)}`,
    list(outcomes(happened)) || plain(m.rulesNothing()),
    `${plain(m.rulesEnds())} ${plain(end ?? m.rulesNoEnd())}`,
  ]
  return section(m.rulesTeamTitle(), [
    `**${plain(rule.title)}**`,
    `${plain(m.ruleNow())} ${plain(rule.now)}`,
    `${plain(m.ruleAlternative())} ${plain(rule.alternative)}`,
    ...(isSame(met) ? [plain(m.rulesSame())] : []),
    ...(first ? [...sceneOf(m.rulesToday(), first.today, voice), ...sceneOf(m.rulesTurned(), first.yours, voice)] : []),
    ...(isSame(met) ? [] : [...side(m.rulesOnlyToday(), gone, ending.today), ...side(m.rulesOnlyTurned(), came, ending.yours)]),
    ...(aloud
      ? [
          `### ${plain(m.rulesVoice({ name: voice(aloud.who) }))}`,
          quoted(aloud.text),
          `${plain(m.rulesNobodyMeant())} ${plain(aloud.title)}`,
        ]
      : []),
  ])
}

function sceneOf(title: string, { day, lines }: Scene, voice: (who: Id) => string): string[] {
  const said = lines.map(({ who, thought, text }) => {
    if (who === null) return plain(text)
    const name = voice(who)
    return `**${plain(thought ? m.thinks({ name }) : name)}:** ${plain(text)}`
  })
  return [`### ${plain(title)} (${plain(m.day({ day }))})`, ...said]
}
