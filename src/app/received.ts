/** A route from elsewhere, read and nothing more: a code, a link, or a file with one route or with all of a device. Called by incoming and together. */
import { decodeRoute } from '../engine/route.ts'
import type { Route } from '../engine/types.ts'
import type { Notice } from '../store/store.ts'
import { cardOf } from './library.ts'
import { type KeptRoute, MOST_FILE, readRouteFile } from './saved.ts'

export type Received = KeptRoute | { route: Route }

/** At least one route, or what to say about it. */
export type Reading = { routes: [Received, ...Received[]] } | { trouble: Notice['key'] }

export function receivedCode(text: string): Reading {
  const decoded = decodeRoute(text, (id) => cardOf(id)?.choices ?? null)
  if (decoded.ok) return { routes: [{ route: decoded.route }] }
  const keys = {
    empty: 'codeEmpty',
    long: 'codeLong',
    foreign: 'codeForeign',
    newer: 'codeNewer',
    damaged: 'codeDamaged',
    unknownScenario: 'codeUnknownScenario',
  } as const
  return { trouble: keys[decoded.reason] }
}

export async function receivedFile(file: File): Promise<Reading> {
  if (file.size > MOST_FILE) return { trouble: 'fileLong' }
  const text = await file.text().catch(() => '')
  const [first, ...more] = readRouteFile(text) ?? []
  if (first) return { routes: [first, ...more] }
  return /^\s*OW\d/.test(text) ? receivedCode(text) : { trouble: 'fileUnreadable' }
}

/** Whether a story of this build can be played from that chair. */
export function isPlayable({ scenario, chair }: Pick<Route, 'scenario' | 'chair'>): boolean {
  return cardOf(scenario)?.chairs.some((one) => one.id === chair && one.ready) ?? false
}
