/** The note as text: the same as on paper, whole. Made by NotePaper. */
import { m } from '../../../i18n/words.ts'
import { list, plain } from '../../lookback/markdown.ts'
import { arrangedWords, gainWords } from './Figures.tsx'
import type { Note } from './note.ts'

export function noteMarkdown(note: Note): string {
  const listed = (lines: readonly string[]) => list(lines.map(plain))
  const parts: string[] = [
    `# ${plain(note.question)}`,
    plain(note.facts.join(' · ')),
    `## ${note.rules.length > 1 ? m.labNoteRules() : m.labNoteRule()}`,
    ...note.rules.map(
      (rule) =>
        `### ${plain(rule.title)}\n\n${listed([
          `${m.labNoteToday()}: ${rule.today}`,
          `${m.labNoteTurned()}: ${rule.alternative}`,
          `${m.ruleSource()} ${rule.source}`,
        ])}`,
    ),
    `## ${m.labNoteChanged()}`,
    note.changed.length > 0 ? listed(note.changed) : m.labNoteNothing(),
    listed(note.days.map(({ label, words }) => `${label}: ${words}`)),
    `### ${m.labNoteArranged()}`,
    listed(note.conditions.map(arrangedWords)),
    `### ${m.labNoteWho()}`,
    m.labNoteMeasure({ measure: note.measure }),
    listed(note.groups.map(gainWords)),
    `## ${m.labNoteUnintended()}`,
    note.unintended.length > 0 ? listed(note.unintended.map(({ title, words }) => `${title}: ${words}`)) : m.labNoteNoUnintended(),
    ...(note.thought ? [`> ${m.labNoteThinks({ name: note.thought.who })}: ${plain(note.thought.text)}`] : []),
    `## ${m.labNoteAssumptions()}`,
    listed(note.assumptions.map(assumption)),
    note.heaviest ?? m.labNoteNotWeighed(),
    `## ${m.labNoteQuestions()}`,
    note.questions.map((text, n) => `${n + 1}. ${plain(text)}`).join('\n'),
    ...note.sentences.map(({ title, text }) => `### ${plain(title)}\n\n${plain(text)}`),
    `## ${m.labNoteNotTitle()}`,
    [m.labNoteNot(), note.cut > 0 ? m.labNoteCut({ n: note.cut }) : ''].join(' ').trim(),
    `${m.labNoteLink()} <${note.link}>`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function assumption({ name, value, was, assumed }: Note['assumptions'][number]): string {
  const marks = [assumed ? m.labAboutAssumed() : '', was === null ? '' : m.labNoteWas({ value: was })].filter(Boolean)
  return `${name}: ${value}${marks.length > 0 ? ` (${marks.join('; ')})` : ''}`
}
