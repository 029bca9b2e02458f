/** What somebody is typing and has not sent. Kept by Phone for as long as the page is open, read by the fields. */
import { createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { Ballot } from '../../../engine/session/types.ts'

export type Drafts = Map<string, string>

export const DraftsContext = createContext<Drafts>(new Map())

/** Where the answer that somebody picked in that round is kept, sent or not. */
export function choiceDraft(ballot: Ballot, round: number): string {
  return `choice ${ballot.id} ${round}`
}

/** `key`: what the text is for, unique in the session. */
export function useDraft(key: string, first = ''): [text: string, type: (text: string) => void] {
  const drafts = useContext(DraftsContext)
  const [, draw] = useState(0)
  return [
    drafts.get(key) ?? first,
    (text) => {
      drafts.set(key, text)
      draw((n) => n + 1)
    },
  ]
}
