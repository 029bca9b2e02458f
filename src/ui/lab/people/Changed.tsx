/** What changed, in a paragraph of words. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import { figure } from '../../kit/charts/say.ts'
import { changedWords } from './changed.ts'
import type { Shown } from './shown.ts'

export function Changed({ shown: { summary, scenario, same, running } }: { shown: Shown }) {
  if (same) return <p>{m.labManySame()}</p>
  const sentences = changedWords(summary, scenario)
  if (sentences.length === 0) return <p class={running ? 'coming' : undefined}>{m.labManyUnseen({ lives: figure(summary.lives) })}</p>
  return <p class={running ? 'coming' : undefined}>{sentences.join(' ')}</p>
}
