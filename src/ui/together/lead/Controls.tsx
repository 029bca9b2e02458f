/** What can be done now: one large button for what comes next, the others beside it, and the forms some of them open. Drawn by the leading screen and the one screen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import '../../style/lead.css'
import { useKeys } from '../../kit/keys.ts'
import { isAsked } from '../kit/asked.ts'
import { Choose } from './Choose.tsx'
import { Count } from './Count.tsx'
import { EndAsk } from './EndAsk.tsx'
import { type Move, movesOf } from './next.ts'
import { moveWords, refusalWords } from './said.ts'
import { useLead } from './useLead.ts'

export function Controls() {
  const lead = useLead()
  const [form, open] = useState<{ id: Move['id']; on: string } | null>(null)
  /** The count of moves on the screen of the last press. */
  const pressed = useRef(-1)
  const press = (move: Move, event?: MouseEvent) => {
    // The second half of a double click would land on a move that nobody has read yet; so would a second press before the first was answered.
    if (!lead || (event && event.detail > 1) || (lead.together.sending && pressed.current === lead.room.moves)) return
    pressed.current = lead.room.moves
    if (move.command) lead.send(move.command)
    else open({ id: move.id, on: where })
  }
  const asked = !lead?.scenario || isAsked(lead.scenario, lead.view?.offer ?? null)
  const moves = lead ? movesOf(lead.room, lead.view, lead.together.recorded.length, asked) : []
  // A form belongs to what was asked when it was opened.
  const where = lead ? `${lead.room.phase} ${lead.room.made} ${lead.room.ballot?.rounds.length ?? 0} ${partNow(lead.room)}` : ''
  const [first, ...others] = moves
  useKeys((key) => {
    if (key === 'n' && first && !opened) press(first)
  })
  const opened = form?.on === where ? form.id : null
  const box = useRef<HTMLElement>(null)
  const was = useRef(opened)
  useEffect(() => {
    // Into the form that was opened; back to what comes next when it is closed or was sent.
    const find = (what: string) => box.current?.querySelector<HTMLElement>(what)
    if (opened !== was.current) (opened ? (find('input') ?? find('button')) : find('.lead-next'))?.focus()
    was.current = opened
  }, [opened])
  if (!lead || !first) return null
  const close = () => open(null)
  const { together } = lead
  return (
    <section ref={box} class="lead-controls" aria-label={m.leadControls()} aria-busy={together.sending}>
      {together.refused && together.refused !== 'forbidden' && (
        <p class="lead-refused" role="alert">
          {refusalWords(together.refused)}
        </p>
      )}
      {opened === 'count' ? (
        <Count lead={lead} onClose={close} />
      ) : opened === 'choose' ? (
        <Choose lead={lead} onClose={close} />
      ) : opened === 'end' ? (
        <EndAsk lead={lead} onClose={close} />
      ) : (
        <>
          <Primary move={first} lead={lead} onPress={press} />
          {others.length > 0 && (
            <ul class="lead-others">
              {others.map((move) => (
                <li key={`${move.id}${move.part ?? ''}`}>
                  <Other move={move} lead={lead} onPress={press} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}

/** Taking a rule moves nothing in the story: what was done stands in the past. */
function partNow({ policy, past }: Room): string {
  return policy ? `${policy.part} ${past.length}` : ''
}

interface ButtonProps {
  move: Move
  lead: NonNullable<ReturnType<typeof useLead>>
  onPress: (move: Move, event: MouseEvent) => void
}

function Primary({ move, lead, onPress }: ButtonProps) {
  const { label, more, lang } = moveWords(move, lead.room, lead.together.recorded, lead.scenario)
  return (
    <button type="button" class="lead-next" data-move={move.id} aria-keyshortcuts="n" onClick={(event) => onPress(move, event)}>
      <b>{label}</b>
      {more && <span lang={lang}>{more}</span>}
    </button>
  )
}

function Other({ move, lead, onPress }: ButtonProps) {
  const { label, more, lang } = moveWords(move, lead.room, lead.together.recorded, lead.scenario)
  // The line below it is there where it says what is taken or how long it takes.
  const says = move.id === 'take' || move.id === 'step' || move.id === 'part' ? more : undefined
  return (
    <button type="button" class="lead-other" data-move={move.id} onClick={(event) => onPress(move, event)}>
      <b>{label}</b>
      {says && <span lang={lang}>{says}</span>}
    </button>
  )
}
