/** A complaint about a story: where, and one plain sentence. Made by everything in compile, shown by the plugin, the build and the checker. */

export interface Complaint {
  /** Relative to the repository, with slashes. */
  file: string
  /** From 1. */
  line: number
  text: string
  severity: 'error' | 'warning'
}

export function error(file: string, line: number, text: string): Complaint {
  return { file, line, text, severity: 'error' }
}

export function warning(file: string, line: number, text: string): Complaint {
  return { file, line, text, severity: 'warning' }
}

export function hasErrors(complaints: readonly Complaint[]): boolean {
  return complaints.some((one) => one.severity === 'error')
}

/** `story/milan/casemanager.ink:12 error: …`: editors and terminals make a link of it. */
export function plain(complaint: Complaint): string {
  return `${complaint.file}:${complaint.line} ${complaint.severity}: ${complaint.text}`
}

/** Each complaint once, errors before warnings, in the order of files and lines. */
export function ordered(complaints: readonly Complaint[]): Complaint[] {
  const seen = new Map(complaints.map((one) => [plain(one), one]))
  return [...seen.values()].sort(
    (a, b) => a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file) || a.line - b.line || a.text.localeCompare(b.text),
  )
}
