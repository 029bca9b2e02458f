/** Whether rooms are served at this address, and a new one. Called by together. */
import * as z from 'zod/mini'
import type { Plan } from '../store/together.ts'

/** Milliseconds for an answer. */
const PATIENCE = 8000

/** `ok` is false while it stops: it will be there again. */
const health = z.object({ ok: z.boolean(), rooms: z.number() })
const made = z.object({ code: z.string(), key: z.string() })
const trouble = z.object({ trouble: z.string() })

/** False: something answered, and it knows no rooms. Null: nothing answered. */
export async function askServer(base: string): Promise<boolean | null> {
  if (!/^https?:/.test(base)) return false
  try {
    const answer = await fetch(new URL('health', base), { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    // A static host answers with a page of its own.
    return health.safeParse(await answer.json().catch(() => null)).success
  } catch {
    return null
  }
}

/** down: nothing answered. Anything else is the server's own word. */
export async function makeRoom(base: string, plan: Plan): Promise<{ code: string; key: string } | { trouble: string }> {
  try {
    const answer = await fetch(new URL('rooms', base), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(plan),
      signal: AbortSignal.timeout(PATIENCE),
    })
    const said: unknown = await answer.json().catch(() => null)
    const room = made.safeParse(said)
    if (answer.ok && room.success) return room.data
    const why = trouble.safeParse(said)
    return { trouble: why.success ? why.data.trouble : 'down' }
  } catch {
    return { trouble: 'down' }
  }
}
