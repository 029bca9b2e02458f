/** What the room answered to the one command that is being followed. Called by the vote and by Slips. */
import { useRef } from 'preact/hooks'
import type { SessionRefusal } from '../../../engine/session/types.ts'
import type { Together } from '../../../store/together.ts'

/** After so long without an answer on a live line a command has not arrived, in milliseconds. */
export const LOST = 8000

/** `asked`: something is on its way. A refusal that was there before it is the answer to something else. */
export function useRefusal({ sending, refused }: Together, asked: boolean): SessionRefusal | null {
  const wiped = useRef(true)
  if (!asked || refused === null) wiped.current = refused === null
  return asked && !sending && wiped.current ? refused : null
}
