/** A theory card to read in a sheet. Drawn by the hints and by step 0. */
import type { TheoryCard } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Sheet } from '../../kit/Sheet.tsx'

export function Card({ card, onClose }: { card: TheoryCard; onClose: () => void }) {
  return (
    <Sheet title={card.title} look="paper" onClose={onClose}>
      <div class="typed" lang={storyLang()}>
        {card.core.split(/\n\s*\n/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <h3>{card.question}</h3>
      </div>
      <p>
        <small>
          {m.meaningSource()} <span lang={storyLang()}>{card.source}</span>
          {card.check && ` (${m.toCheck()})`}
        </small>
      </p>
    </Sheet>
  )
}
