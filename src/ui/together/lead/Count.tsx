/** Hands that were raised, typed in per option. Drawn by Controls where no phones vote. */
import { useState } from 'preact/hooks'
import { m, storyLang } from '../../../i18n/words.ts'
import { OptionText } from '../kit/OptionText.tsx'
import type { Leading } from './useLead.ts'

/** Most hands one can type for an option. */
const MOST = 500

export function Count({ lead, onClose }: { lead: Leading; onClose: () => void }) {
  const [counts, set] = useState<Record<string, number>>({})
  const open = (lead.room.ballot?.options ?? []).filter((option) => !option.closed)
  const rows = [...open.map(({ id, text }) => ({ id, text, lang: storyLang() })), { id: '?', text: m.leadCountUnsure(), lang: undefined }]
  const sum = rows.reduce((all, row) => all + (counts[row.id] ?? 0), 0)
  const put = (id: string, n: number) => set({ ...counts, [id]: Math.min(MOST, Math.max(0, Math.round(n) || 0)) })
  return (
    <form
      class="lead-form"
      onSubmit={(event) => {
        event.preventDefault()
        lead.send({ type: 'count', counts: Object.fromEntries(rows.map((row) => [row.id, counts[row.id] ?? 0])) })
      }}
    >
      <h2>{m.leadCountTitle()}</h2>
      <ul class="lead-count">
        {rows.map((row) => {
          const value = counts[row.id] ?? 0
          return (
            <li>
              <label for={`hands-${row.id}`} lang={row.lang}>
                <OptionText kind={row.id === '?' ? 'choice' : (lead.room.ballot?.kind ?? 'choice')} text={row.text} />
              </label>
              <span class="lead-stepper">
                <button type="button" aria-label={m.leadCountLess({ what: row.text })} onClick={() => put(row.id, value - 1)}>
                  −
                </button>
                <input
                  id={`hands-${row.id}`}
                  inputMode="numeric"
                  autocomplete="off"
                  maxLength={3}
                  value={String(value)}
                  onFocus={(event) => event.currentTarget.select()}
                  onInput={(event) => put(row.id, Number(event.currentTarget.value.replace(/\D/g, '')))}
                />
                <button type="button" aria-label={m.leadCountMore({ what: row.text })} onClick={() => put(row.id, value + 1)}>
                  +
                </button>
              </span>
            </li>
          )
        })}
      </ul>
      <p class="row">
        <button type="submit" class="button">
          {m.leadCountShow()}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {m.never()}
        </button>
        <output class="hint">{m.leadCountSum({ n: sum })}</output>
      </p>
    </form>
  )
}
