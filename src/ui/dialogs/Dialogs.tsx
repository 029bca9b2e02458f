/** Chooses the dialog that is open. Drawn by App. */
import { useState } from 'preact/hooks'
import type { Id } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Dialog } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { Happened } from '../play/Happened.tsx'
import { Know } from '../play/Know.tsx'
import { Paper } from '../play/Paper.tsx'
import { outcomesUntil } from '../play/pages.ts'
import { Colophon } from './Colophon.tsx'
import { History } from './History.tsx'
import { Pause } from './Pause.tsx'
import { SettingsSheet } from './SettingsSheet.tsx'

export function Dialogs({ dialog }: { dialog: Exclude<Dialog, null> }) {
  const { dispatch } = useHands()
  const close = () => dispatch({ type: 'open', dialog: null })
  switch (dialog) {
    case 'settings':
      return <SettingsSheet key="settings" onClose={close} />
    case 'pause':
      return <Pause key="pause" onClose={close} />
    case 'history':
      return <History key="history" onClose={close} />
    case 'colophon':
      return <Colophon key="colophon" onClose={close} />
    case 'dossier':
      return <Dossier key="dossier" onClose={close} />
  }
}

/** What you know, for screens without room for the desk. */
function Dossier({ onClose }: { onClose: () => void }) {
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  const shown = useStore((state) => state.shown)
  const [reading, read] = useState<Id | null>(null)
  return (
    <>
      <Sheet title={m.know()} onClose={onClose}>
        {scenario && view ? (
          <div class="desk in-sheet">
            <Know view={view} scenario={scenario} onRead={read} bare />
            <Happened scenario={scenario} outcomes={outcomesUntil(view, shown?.page ?? 0)} />
          </div>
        ) : (
          <p>{m.nothingPlayed()}</p>
        )}
      </Sheet>
      {reading && scenario && <Paper id={reading} scenario={scenario} onClose={() => read(null)} />}
    </>
  )
}
