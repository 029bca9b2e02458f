/** Says aloud which rule was turned just now, and which one went back for it. Beside every list of rules that can be turned. */
import { m } from '../../i18n/words.ts'
import type { turnedWord } from './turned.ts'

export function TurnSaid({ said }: { said: ReturnType<typeof turnedWord> | null }) {
  return (
    <p class="sr" aria-live="polite">
      {said && wordsOf(said)}
    </p>
  )
}

function wordsOf({ kind, title, other }: ReturnType<typeof turnedWord>): string {
  switch (kind) {
    case 'turned':
      return m.labSaidTurned({ title })
    case 'back':
      return m.labSaidBack({ title })
    case 'swapped':
      return m.labSaidSwapped({ title, other })
  }
}
