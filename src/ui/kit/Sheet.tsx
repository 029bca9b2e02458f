/** A modal dialog: native, labelled, closed by its button, Escape or a click beside it. Every dialog of the app is one. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { m } from '../../i18n/words.ts'
import { Notice } from './Notice.tsx'

interface Props {
  title: string
  /** `calm`: the card in the water; `paper`: a document. */
  look?: 'sheet' | 'calm' | 'paper'
  onClose: () => void
  children: ComponentChildren
}

export function Sheet({ title, look = 'sheet', onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const id = `sheet-${look}`
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      // The browser gives focus back on its own only while the dialog is still in the page, which it no longer is.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={box}
      class={`dialog ${look}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      closedby="any"
    >
      <div class="dialog-in">
        <header>
          <h2 id={id} tabindex={-1} autofocus>
            {title}
          </h2>
          <button type="button" class="plain close" onClick={onClose}>
            {m.close()}
            <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
            </svg>
          </button>
        </header>
        <Notice />
        {children}
      </div>
    </dialog>
  )
}
