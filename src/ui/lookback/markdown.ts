/** The report as a Markdown text, for a notebook or a mail. What the reader wrote stands in it as text, never as markup. Called by step 5. */
import { m } from '../../i18n/words.ts'
import type { Report, ReportOutcome } from './report/report.ts'

export function markdownOf(report: Report): string {
  const parts = [
    `# ${plain(report.title)}`,
    report.facts.map(plain).join(' · '),
    ...(report.ending ? [`## ${plain(report.ending.title)}`, plain(report.ending.text)] : []),
    ...(report.half ? [plain(report.half)] : []),
    ...section(m.reportFeel(), report.feelings ? [report.feelings.words.map(plain).join(', '), quoted(report.feelings.line)] : []),
    ...section(m.reportJourney(), report.days.flatMap(dayOf)),
    ...section(m.layersTitle(), [
      list(
        report.layers.map(
          ({ word, unintended, intended }) => `${plain(word)}: ${unintended + intended} (${m.unintended()}: ${unintended})`,
        ),
      ),
    ]),
    ...section(m.handTitle(), [
      list(report.outside.flatMap(({ word, things }) => things.map((thing) => `**${plain(word)}** ${plain(thing)}`))),
      quoted(report.hand ?? ''),
    ]),
    ...section(
      m.guessesTitle(),
      report.guesses.flatMap(({ day, question, who, guessed, truth }) => [
        `**${m.day({ day })}** ${plain(question)}`,
        list([`${m.youGuessed()}: ${plain(guessed)}`, `${m.thought({ name: plain(who) })}: ${plain(truth)}`]),
      ]),
    ),
    ...section(
      m.recalledTitle(),
      report.recalled.flatMap(({ question, answer }) => [plain(question), quoted(answer)]),
    ),
    ...report.orders.flatMap(({ title, questions }) =>
      section(title, [...questions.flatMap(({ text, note }) => [`**${plain(text)}**`, quoted(note ?? '')])]),
    ),
    ...section(
      m.meaningCard(),
      report.card
        ? [
            `**${plain(report.card.title)}**`,
            plain(report.card.core),
            plain(report.card.question),
            quoted(report.cardNote ?? ''),
            `${m.meaningSource()} ${plain(report.card.source)}`,
          ]
        : [],
    ),
    ...section(
      m.actionTitle(),
      report.action
        ? [
            `**${m.actionWhat()}**`,
            quoted(report.action.what),
            `**${m.actionWho()}**`,
            quoted(report.action.who),
            `**${m.actionWhen()}** ${plain(report.action.when)}`,
          ]
        : [],
    ),
    '---',
    plain(m.reportMade()),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** A heading with what stands under it; nothing when that is nothing. */
export function section(title: string, parts: string[]): string[] {
  const filled = parts.filter((part) => part !== '')
  return filled.length > 0 ? [`## ${plain(title)}`, ...filled] : []
}

export function dayOf({ day, places, entries }: Report['days'][number]): string[] {
  return [
    `### ${[m.day({ day }), ...places].map(plain).join(' · ')}`,
    entries.map((entry) => (entry.kind === 'outcome' ? outcomeOf(entry) : `- (${entry.number}) **${plain(entry.text)}**`)).join('\n'),
  ]
}

function outcomeOf({ title, text, unintended, causes }: ReportOutcome): string {
  const head = `- **${plain(title)}** (${unintended ? m.unintended() : m.intended()}) ${plain(text)}`
  const why = causes.map(({ word, text, by, from }) => {
    const behind = [by && plain(by), from && String(from)].filter(Boolean)
    return `  - *${plain(word)}*: ${plain(text)}${behind.length > 0 ? ` (${behind.join(', ')})` : ''}`
  })
  return [head, ...why].join('\n')
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Own words as a quotation, line by line. */
export function quoted(text: string): string {
  if (text.trim() === '') return ''
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n>\n')
}

/** Text that a Markdown reader shows as it is: whatever could be markup gets a backslash. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$^]/g, '\\$&')
    .replace(/^([#+=-]|\d+[.)])/, (mark) => mark.replace(/[#+=\-.)]/, '\\$&'))
    .replace(/(https?|ftp):\/\/|www\.|@/gi, (link) => link.replace(/[:.@]/, '\\$&'))
}
