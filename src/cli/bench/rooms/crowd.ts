/** The bots of all threads as one crowd, with what goes between them and the bench. Used by measure. */
import { Worker } from 'node:worker_threads'
import type { LeadCommand, SessionRefusal } from '../../../engine/session/types.ts'

export interface Bot {
  code: string
  role: 'facilitator' | 'beamer' | 'participant'
  key: string | null
  /** What a proxy would say it comes from. */
  address: string
}

export interface Vote {
  code: string
  ballot: string
  round: number
  choice: string
}

/** One vote at one moment: milliseconds by the clock that all threads share. */
export interface Moment {
  code: string
  ballot: string
  round: number
  seat: string
  at: number
}

export interface Seen {
  /** When a vote left a phone, and when the beamer of its room was told. */
  sent: Moment[]
  heard: Moment[]
  /** Votes that were answered. */
  votes: (Vote & { seat: string })[]
  /** What was revealed. */
  counts: { code: string; ballot: string; round: number; counts: Record<string, number> }[]
  /** Milliseconds through the bare relay. */
  network: number[]
}

type WithoutMoves<Command> = Command extends unknown ? Omit<Command, 'moves'> : never
type Led = WithoutMoves<LeadCommand>

export type Work =
  | { type: 'join'; url: string; bots: Bot[] }
  | { type: 'lead'; code: string; command: Led }
  | { type: 'open' }
  /** Everybody votes within so many milliseconds, `on` the round of their room; a part of them (0 … 1) drops out and is back within others. */
  | { type: 'vote'; on: Record<string, string>; within: number; drops: number; back: number }
  | { type: 'seated'; since: number }
  | { type: 'ping'; port: number | null; mine: string }
  | { type: 'seen' }
  | { type: 'leave' }

export interface Asked {
  n: number
  work: Work
}
export interface Answered {
  n: number
  result: unknown
}

/** A round that is open. */
export interface Open {
  code: string
  ballot: string
  round: number
  kind: string
  options: string[]
}

export interface Crowd {
  join(url: string, bots: Bot[]): Promise<void>
  lead(code: string, command: Led): Promise<SessionRefusal | 'limited' | null>
  /** What is asked now, by room. */
  open(): Promise<Open[]>
  vote(asked: Open[], within: number, drops?: number, back?: number): Promise<void>
  /** When everybody is in: the moment the last one was. */
  seated(since: number): Promise<number>
  ping(port: number | null): Promise<void>
  seen(): Promise<Seen>
  leave(): Promise<void>
  close(): Promise<void>
}

export function openCrowd(threads: number): Crowd {
  const all = Array.from({ length: threads }, () => openThread())
  const each = <Result>(work: (n: number) => Work) => Promise.all(all.map((thread, n) => thread.ask(work(n)) as Promise<Result>))
  const leads = new Map<string, number>()
  return {
    async join(url, bots) {
      // The rooms' facilitators and beamers one way round, phones as they come.
      for (const [n, { role, code }] of bots.entries()) if (role === 'facilitator') leads.set(code, n % threads)
      await each((n) => ({ type: 'join', url, bots: bots.filter((_, at) => at % threads === n) }))
    },
    lead: (code, command) => all[leads.get(code) ?? 0]?.ask({ type: 'lead', code, command }) as Promise<SessionRefusal | 'limited' | null>,
    open: async () => (await each<Open[]>(() => ({ type: 'open' }))).flat(),
    async vote(asked, within, drops = 0, back = 0) {
      const on = Object.fromEntries(asked.map(({ code, ballot, round }) => [code, `${ballot}/${round}`]))
      await each(() => ({ type: 'vote', on, within, drops, back }))
    },
    seated: async (since) => Math.max(...(await each<{ last: number }>(() => ({ type: 'seated', since }))).map(({ last }) => last)),
    ping: async (port) => void (await each((n) => ({ type: 'ping', port, mine: `t${n}` }))),
    async seen() {
      const parts = await each<Seen>(() => ({ type: 'seen' }))
      return {
        sent: parts.flatMap((one) => one.sent),
        heard: parts.flatMap((one) => one.heard),
        votes: parts.flatMap((one) => one.votes),
        counts: parts.flatMap((one) => one.counts),
        network: parts.flatMap((one) => one.network),
      }
    },
    leave: async () => void (await each(() => ({ type: 'leave' }))),
    close: async () => void (await Promise.all(all.map((thread) => thread.close()))),
  }
}

function openThread(): { ask(work: Work): Promise<unknown>; close(): Promise<unknown> } {
  const worker = new Worker(new URL('bots.ts', import.meta.url))
  const waiting = new Map<number, (result: unknown) => void>()
  let last = 0
  worker.on('message', ({ n, result }: Answered) => {
    waiting.get(n)?.(result)
    waiting.delete(n)
  })
  return {
    ask: (work) =>
      new Promise((done) => {
        waiting.set(++last, done)
        worker.postMessage({ n: last, work } satisfies Asked)
      }),
    close: () => worker.terminate(),
  }
}
