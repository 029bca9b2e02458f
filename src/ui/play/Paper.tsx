/** One document, typeset as the sheet it is. Opened from the page, the desk or the dossier. */
import type { Id, Scenario } from '../../engine/types.ts'
import { storyLang } from '../../i18n/words.ts'
import { Blocks } from '../kit/Blocks.tsx'
import { Sheet } from '../kit/Sheet.tsx'

export function Paper({ id, scenario, onClose }: { id: Id; scenario: Scenario; onClose: () => void }) {
  const doc = scenario.documents[id]
  if (!doc) return null
  return (
    <Sheet title={doc.title} look="paper" onClose={onClose}>
      <div class="typed" lang={storyLang()}>
        <Blocks blocks={doc.blocks} scenario={scenario} doc={doc.id} />
      </div>
    </Sheet>
  )
}
