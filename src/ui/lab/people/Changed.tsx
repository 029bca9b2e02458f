/** What changed, in a paragraph of words. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import { figure } from '../../kit/charts/say.ts'
import { changedWords } from './changed.ts'
import type { Shown } from './shown.ts'

export function Changed({ shown: { summary, scenario, same } }: { shown: Shown }) {
  if (same) return <p>{m.labManySame()}</p>
  const sentences = changedWords(summary, scenario)
  return <p class="coming">{sentences.length === 0 ? m.labManyUnseen({ lives: figure(summary.lives) }) : sentences.join(' ')}</p>
}
