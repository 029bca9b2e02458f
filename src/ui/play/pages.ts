/** Cuts a moment into pages and says where and when each page is. Read by the play screen, the ending and the build. */
import type { Heading, Id, Light, Line, Outcome, View } from '../../engine/types.ts'

export interface PageOf {
  /** A content note that the reader meets before turning to this page. */
  heavy: string | null
  /** Set when this page opens on another place or another day. */
  heading: Heading | null
  lines: Line[]
}

export interface Where {
  place: Id | null
  light: Light | null
  day: number
  clock: string | null
}

/** A new page starts at a heading and at a content note; a moment that opens with a note gets an empty page before it. */
export function pagesOf(lines: readonly Line[]): PageOf[] {
  const pages: PageOf[] = []
  for (const line of lines) {
    if (line.heavy !== null && pages.length === 0) pages.push({ heavy: null, heading: null, lines: [] })
    const page = pages.at(-1)
    if (!page || line.heavy !== null || line.heading !== null) pages.push({ heavy: line.heavy, heading: line.heading, lines: [line] })
    else page.lines.push(line)
  }
  return pages.length > 0 ? pages : [{ heavy: null, heading: null, lines: [] }]
}

/** Where the reader is on this page of the moment on the screen. */
export function whereAt(view: View, page: number): Where {
  const pages = pagesOf(view.now.lines)
  const headings = [...view.past.flatMap((moment) => moment.lines), ...pages.slice(0, page + 1).flatMap((one) => one.lines)]
    .map((line) => line.heading)
    .filter((heading) => heading !== null)
  const where = headings.reduce<Where>(step, { place: null, light: null, day: view.past[0]?.day ?? view.now.day, clock: null })
  // The view knows more than the headings do, but only about the end of the moment.
  if (page < pages.length - 1) return where
  return { place: view.place, light: view.light, day: view.day, clock: view.clock }
}

/** The documents of this moment that land on a later page. */
export function documentsAfter(view: View, page: number): Id[] {
  const later = pagesOf(view.now.lines).slice(page + 1)
  const ahead = new Set(later.flatMap((one) => one.lines.map((line) => line.n)))
  return view.now.documents.filter((doc) => ahead.has(doc.line)).map((doc) => doc.id)
}

/** What has happened up to this page of the moment; −1 is the ending. */
export function outcomesUntil(view: View, page: number): Outcome[] {
  const later = page < 0 ? [] : pagesOf(view.now.lines).slice(page + 1)
  const ahead = new Set(later.flatMap((one) => one.lines.map((line) => line.n)))
  return view.outcomes.filter((outcome) => !ahead.has(outcome.line))
}

/** Work time left at the end of this page, in minutes; a moment without a line has what the view has. */
export function minutesAt(view: View, page: number): number | null {
  const pages = pagesOf(view.now.lines)
  const line = pages[page]?.lines.at(-1)
  return (page < pages.length - 1 && line ? line.minutes : view.meters.minuten) ?? null
}

function step(where: Where, heading: Heading): Where {
  const moved = heading.place !== null || heading.day !== null
  return {
    place: heading.place ?? where.place,
    light: heading.light ?? where.light,
    day: heading.day ?? where.day,
    clock: heading.clock ?? (moved ? null : where.clock),
  }
}

/** The page to show when a moment comes on the screen: its first when it is new, its last when the reader comes back to it. */
export function firstPage(view: View, back: boolean): number {
  if (!back) return 0
  const pages = pagesOf(view.now.lines).length
  return view.ending ? pages : pages - 1
}
