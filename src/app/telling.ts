/** The story of a room as its screens show it: the events that were told, up to where the room looks. Pure but for what it has heard; called by together. */
import type { Room, SessionEvent } from '../engine/session/types.ts'
import type { Event, View } from '../engine/types.ts'
import { EMPTY_VIEW, reduceAll } from '../engine/view.ts'
import type { State } from '../store/store.ts'
import { pagesOf } from '../ui/play/pages.ts'

export interface Telling {
  /** From the first line. */
  begin(story: readonly Event[]): void
  tell(told: Extract<SessionEvent, { type: 'told' }>): void
  /** What the screens of this room show now. */
  view(room: Room): View
}

export function openTelling(): Telling {
  let story: readonly Event[] = []
  /** The view after that many events of the story. */
  let view = EMPTY_VIEW
  let read = 0

  const begin = (events: readonly Event[]) => {
    story = events
    view = EMPTY_VIEW
    read = 0
  }
  return {
    begin,
    tell({ anew, events }) {
      if (anew) begin(events)
      else story = [...story, ...events]
    },
    view(room) {
      const till = cutAt(story, shownTill(room))
      if (till < read) {
        view = EMPTY_VIEW
        read = 0
      }
      if (till > read) {
        view = reduceAll(view, story.slice(read, till))
        read = till
      }
      return view
    },
  }
}

/** What stands on the screens of a room: a page of its moment, the ending, or nothing before it has begun. */
export function shownIn(room: Room, view: View): State['shown'] {
  if (room.phase === 'lobby') return null
  const last = Math.max(0, pagesOf(view.now.lines).length - 1)
  const ends = room.page < 0 && view.ending !== null
  return { made: view.made, page: ends ? -1 : room.page < 0 ? last : Math.min(room.page, last) }
}

/** A result is looked at before what came of it: the story is told already then, and waits. */
function shownTill({ phase, ballot, made }: Room): number {
  return phase === 'revealed' && ballot && ballot.at < made ? ballot.at : made
}

/** Where the choice after `made` others stands among these events; their number when there is none. */
function cutAt(story: readonly Event[], made: number): number {
  let seen = 0
  const at = story.findIndex(({ type }) => (type === 'choiceTaken' || type === 'guessMade') && seen++ === made)
  return at < 0 ? story.length : at
}
