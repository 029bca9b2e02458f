/** Where the session for policy makers is and what was written in it, kept on this device by story. Called by the desk of the lab. */
import type { Id } from '../engine/types.ts'
import type { LabSession } from '../store/lab.ts'
import { MOST_NOTE } from '../store/store.ts'
import type { Device } from './device.ts'

const KEY = 'ow:lab:'
const MOST_NOTES = 40
const MOST_CHOICES = 300
const ID = /^[a-z][a-z0-9_]{0,39}$/

const NEW: LabSession = { part: 0, since: null, notes: {}, choices: [] }

export function keptSession(device: Pick<Device, 'recall'>, scenario: Id): LabSession {
  try {
    return readSession(JSON.parse(device.recall(KEY + scenario, 'device') ?? 'null'))
  } catch {
    return NEW
  }
}

export function keepSession(device: Pick<Device, 'note'>, scenario: Id, session: LabSession): void {
  device.note(KEY + scenario, 'device', isNew(session) ? null : JSON.stringify(session))
}

/** Takes what is readable of something that was kept; nothing here can throw. */
export function readSession(value: unknown): LabSession {
  if (value === null || typeof value !== 'object') return NEW
  const { part, since, notes, choices } = value as Record<string, unknown>
  const written = notes !== null && typeof notes === 'object' ? Object.entries(notes) : []
  return {
    part: ([1, 2, 3, 4, 5] as const).find((one) => one === part) ?? 0,
    since: typeof since === 'number' && Number.isFinite(since) ? since : null,
    notes: Object.fromEntries(
      written.slice(0, MOST_NOTES).flatMap(([id, text]) => (typeof text === 'string' ? [[id, text.slice(0, MOST_NOTE)]] : [])),
    ),
    choices: Array.isArray(choices) ? choices.filter((id): id is Id => typeof id === 'string' && ID.test(id)).slice(0, MOST_CHOICES) : [],
  }
}

function isNew({ part, since, notes, choices }: LabSession): boolean {
  return part === 0 && since === null && choices.length === 0 && Object.values(notes).every((text) => text === '')
}
