/** What is asked of the lab, and what becomes of its answers when that changes. Pure; called by the desk of the lab. */
import type { Route, ScenarioCard } from '../engine/types.ts'
import { decodeSettings, encodeSettings, hasRules, type Left, SETTINGS_OF } from '../lab/settings.ts'
import type { LabSettings, Life, World } from '../lab/types.ts'
import type { LabState } from '../store/lab.ts'

/** What a link asks; where it cannot be read, today's rules. */
export function askedIn(card: ScenarioCard, code: string | null): Pick<LabState, 'settings' | 'trouble'> & { left: readonly Left[] } {
  const usual = SETTINGS_OF(card)
  if (!hasRules(card)) return { settings: usual, trouble: 'noRules', left: [] }
  if (code === null) return { settings: usual, trouble: null, left: [] }
  const read = decodeSettings(code, card)
  return 'reason' in read ? { settings: usual, trouble: 'unfit', left: [] } : { ...read, trouble: null }
}

/** After a change of assumptions alone, the whole answer of before stays beside the new one; and comes back when they are as they were. */
export function answerAfter(
  { settings: old, result, before, state }: Pick<LabState, 'settings' | 'result' | 'before' | 'state'>,
  settings: LabSettings,
): Pick<LabState, 'before' | 'result' | 'state'> {
  const nameOf = (one: LabSettings) => encodeSettings({ ...one, assumed: {} })
  if (nameOf(old) !== nameOf(settings)) return { before: null, result: null, state: 'idle' }
  const was = before ?? (state === 'done' ? result : null)
  if (was && encodeSettings(was.settings) === encodeSettings(settings)) return { before: null, result: was, state: 'done' }
  return { before: was, result: null, state: 'idle' }
}

/** A life to play on from the last rest that both worlds share; where they never part, from the last choice, so that there is something to decide. */
export function onwardIn({ route }: Pick<Life, 'route'>, world: World): Route {
  const [today, yours] = [route.today.choices, route.yours.choices]
  const parts = today.findIndex((id, n) => id !== yours[n])
  const shared = parts < 0 ? Math.max(0, Math.min(today.length, yours.length) - 1) : parts
  return { ...route[world], choices: route[world].choices.slice(0, shared) }
}
