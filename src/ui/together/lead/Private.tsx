/** For whoever leads and nobody else: hints for the decision at hand, and own notes. Drawn by the leading screen and, behind a button, by the one screen. */
import { useState } from 'preact/hooks'
import type { Hint, Room } from '../../../engine/session/types.ts'
import type { Id, Scenario, TheoryCard, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import '../../style/lead.css'
import { Card } from './Card.tsx'
import { Notes } from './Notes.tsx'
import { useLead } from './useLead.ts'

export function Private() {
  const lead = useLead()
  if (!lead) return null
  const { room, view, scenario, together } = lead
  // From the second part on nothing of the story is decided.
  const decides = room.policy === null || room.policy.part === 1
  const decision = scenario && decides ? decisionAt(room, view, scenario) : null
  const hint = decision ? together.hints?.[decision] : undefined
  const at = room.ballot && room.phase !== 'reading' ? room.ballot.at : room.made
  return (
    <section class="panel lead-private" aria-labelledby="lead-private">
      <h2 id="lead-private">{m.leadPrivate()}</h2>
      {/* On the one screen it does stand on the large screen: there the sheet around it warns. */}
      {together.role !== 'screen' && <p class="hint">{m.leadPrivateHint()}</p>}
      {room.phase !== 'ended' &&
        (hint && scenario ? (
          <Hints hint={hint} scenario={scenario} />
        ) : (
          <p>{decision && together.hints === null ? m.leadHintsComing() : m.leadHintsNone()}</p>
        ))}
      <Notes key={at} at={at} lead={lead} />
    </section>
  )
}

/** The decision that the room is at: the ballot's, or what lies open in the story. */
export function decisionAt(room: Room, view: View | null, scenario: Scenario): Id | null {
  // After a guess was shown the story is one moment further than the screens.
  const asked = room.phase === 'voting' || room.phase === 'revealed' ? room.ballot?.options : view?.offer?.choices
  return scenario.decisions.find((one) => asked?.some((option) => option.id in one.options))?.id ?? null
}

function Hints({ hint, scenario }: { hint: Hint; scenario: Scenario }) {
  const [card, read] = useState<TheoryCard | null>(null)
  const cards = hint.theory.flatMap((id) => scenario.theory[id] ?? [])
  return (
    <>
      <dl class="lead-hints">
        <div class="ask">
          <dt>{m.leadHintsAsk()}</dt>
          {hint.ask.map((question) => (
            <dd lang={storyLang()}>{question}</dd>
          ))}
        </div>
        <div class="listen">
          <dt>{m.leadHintsListen()}</dt>
          <dd lang={storyLang()}>{hint.listen}</dd>
        </div>
        <div class="avoid">
          <dt>{m.leadHintsAvoid()}</dt>
          <dd lang={storyLang()}>{hint.avoid}</dd>
        </div>
        {cards.length > 0 && (
          <div>
            <dt>{m.leadHintsTheory()}</dt>
            {cards.map((one) => (
              <dd>
                <button type="button" class="plain" lang={storyLang()} onClick={() => read(one)}>
                  {one.title}
                </button>
              </dd>
            ))}
          </div>
        )}
      </dl>
      {card && <Card card={card} onClose={() => read(null)} />}
    </>
  )
}
