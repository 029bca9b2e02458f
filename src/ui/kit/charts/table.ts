/** The same as a picture, as a table; and that table as a file for a spreadsheet. Made by every chart, shown and saved by Chart. */
export interface Table {
  head: string[]
  rows: (string | number)[][]
}

/** Excel reads a file without it as Latin. */
const BOM = '\uFEFF'

/**
 * Cells apart by semicolons, numbers as people of that language write them (`12,5` in Dutch), text in quotes. Text that a spreadsheet would
 * take for a formula gets an apostrophe in front, as OWASP advises.
 */
export function csvOf({ head, rows }: Table, language: 'nl' | 'en'): string {
  const cell = (value: string | number) => (typeof value === 'number' ? plainNumber(value, language) : quoted(value))
  return BOM + [head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

function plainNumber(value: number, language: 'nl' | 'en'): string {
  if (!Number.isFinite(value)) return ''
  const text = String(Math.round(value * 1000) / 1000)
  return language === 'nl' ? text.replace('.', ',') : text
}

/** A share as a number of every hundred, with one decimal: for the cells of a table. */
export function of100(share: number): number {
  return Math.round(share * 1000) / 10
}

/** With one decimal. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
