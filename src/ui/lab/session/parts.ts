/** The five parts of the forty minutes: how long each takes, where it happens, and what it says. Read by everything of the session. */
import { m } from '../../../i18n/words.ts'
import type { LabPart, LabSession } from '../../../store/lab.ts'

export type SessionPart = 1 | 2 | 3 | 4 | 5

interface PartOf {
  part: SessionPart
  minutes: number
  /** The page of the lab it happens on. */
  where: LabPart
  title: string
  /** The one thing to do. */
  task: string
  watch: string
  /** What the sentence is about that can be written down. */
  ask: string
}

/** `name`: of the client, without the age. */
export function partsOf(name: string): PartOf[] {
  return [
    {
      ...{ part: 1, minutes: 10, where: 'session', title: m.labSession1Title({ name }), task: m.labSession1Task({ name }) },
      ...{ watch: m.labSession1Watch({ name }), ask: m.labSession1Ask() },
    },
    {
      ...{ part: 2, minutes: 5, where: 'cards', title: m.labSession2Title(), task: m.labSession2Task() },
      ...{ watch: m.labSession2Watch(), ask: m.labSession2Ask() },
    },
    {
      ...{ part: 3, minutes: 8, where: 'person', title: m.labSession3Title({ name }), task: m.labSession3Task() },
      ...{ watch: m.labSession3Watch(), ask: m.labSession3Ask() },
    },
    {
      ...{ part: 4, minutes: 10, where: 'people', title: m.labSession4Title(), task: m.labSession4Task() },
      ...{ watch: m.labSession4Watch(), ask: m.labSession4Ask() },
    },
    {
      ...{ part: 5, minutes: 7, where: 'session', title: m.labSession5Title(), task: m.labSession5Task() },
      ...{ watch: m.labSession5Watch(), ask: m.labSession5Ask() },
    },
  ]
}

/** The timer of a part as the clock draws it; null without one. `more`: minutes that were added lie in `since` already. */
export function timerOf({ since }: Pick<LabSession, 'since'>, minutes: number): { of: number; left: number; endsAt: number } | null {
  if (since === null) return null
  const of = minutes * 60_000
  return { of, left: of, endsAt: since + of }
}

export function clientName(client: string): string {
  return client.replace(/ \(.*/, '')
}
