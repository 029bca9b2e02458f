/** A complaint about a story: its number, where, and one plain sentence in two languages. Made by compile and check, shown by the plugin, the build and the checker. */
import { CATALOGUE, type Code, type Severity } from './catalogue.ts'

export type Lang = 'nl' | 'en'
/** One plain sentence, with a full stop. */
export type Sentence = Record<Lang, string>

export interface Complaint {
  code: Code
  /** Relative to the repository, with slashes. */
  file: string
  /** From 1. */
  line: number
  says: Sentence
  severity: Severity
  /** The code of a route that shows it, for a link that opens the game there. */
  route?: string
}

/** How grave it is stands in the catalogue. */
export function complaint(code: Code, file: string, line: number, says: Sentence): Complaint {
  return { code, file, line, says, severity: CATALOGUE[code].severity }
}

export function hasErrors(complaints: readonly Complaint[]): boolean {
  return complaints.some((one) => one.severity === 'error')
}

const GRAVITY: Record<Lang, Record<Severity, string>> = {
  nl: { error: 'fout', warning: 'let op', note: 'tip' },
  en: { error: 'error', warning: 'warning', note: 'note' },
}

/** `story/milan/casemanager.ink:12 OW010 fout: …`: editors and terminals make a link of it. */
export function plain({ file, line, code, severity, says }: Complaint, lang: Lang): string {
  return `${file}:${line} ${code} ${GRAVITY[lang][severity]}: ${says[lang]}`
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note']

/** Each complaint once, errors before warnings before notes, in the order of files and lines. */
export function ordered(complaints: readonly Complaint[]): Complaint[] {
  const seen = new Map(complaints.map((one) => [plain(one, 'nl'), one]))
  return [...seen.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.code.localeCompare(b.code) ||
      a.says.nl.localeCompare(b.says.nl),
  )
}
