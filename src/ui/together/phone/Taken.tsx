/** What the room took just now, and why. Drawn by Reading and StepNow on the first page that follows. */
import type { Ballot } from '../../../engine/session/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'

export function Taken({ ballot }: { ballot: Ballot | null }) {
  const taken = ballot?.taken
  const option = ballot?.options.find((one) => one.id === taken?.id)
  if (!taken || !option) return null
  return (
    <div class="phone-taken">
      <p class="label">{taken.by === 'recorded' ? m.phoneTakenRecorded() : m.phoneTaken()}</p>
      <p class="phone-took" lang={storyLang()}>
        {option.text}
      </p>
      {taken.why ? (
        <p>
          {m.phoneTakenWhy()} <q>{taken.why}</q>
        </p>
      ) : (
        taken.by !== 'recorded' && <p class="hint">{taken.by === 'majority' ? m.phoneTakenMajority() : m.phoneTakenFree()}</p>
      )}
    </div>
  )
}
