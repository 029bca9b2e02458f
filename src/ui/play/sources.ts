/** Source marks as a reader's words: `[P6][P18]` → the works behind them. Read by the rule explanation and the colophon. */
import type { Source } from '../../engine/types.ts'

const MARK = /(?<![\p{L}\p{N}§.])(\p{L}?\d{1,3}|\p{L}+)(?![\p{L}\p{N}])/gu

/** Every mark that is the id of a source becomes its title; sections and everything unknown stay as they are. */
export function sourceWords(marks: string, sources: readonly Source[]): string {
  const titles = new Map(sources.map((source) => [source.id, source.title]))
  const plain = marks.replace(/\]\s*\[/g, '; ').replace(/[[\]]/g, '')
  return plain.replace(MARK, (mark) => titles.get(mark) ?? mark)
}
