/** A route as a row of stops: every line as it comes, every decision with its options, the option that was taken. Pure; read by the watch screen. */
import type { Id, Line, Offer, View } from '../../engine/types.ts'
import type { Settings } from '../../store/store.ts'
import { pagesOf, whereAt } from '../play/pages.ts'

export interface Stop {
  /** Which rest of the route: after so many choices. */
  made: number
  /** Which page of that moment, from 0. */
  page: number
  /** How many of its lines have come. */
  lines: number
  /** `heavy`: a content note stands before the next page. `offer`: what can be chosen. `taken`: what was. `end`: nothing comes after it. */
  phase: 'line' | 'heavy' | 'offer' | 'taken' | 'end'
  /** Story day of the page. */
  day: number
}

/** `rests`: the view after 0, 1, 2 … choices. A rest that is not the last ends in its decision. */
export function reelOf(rests: readonly View[]): Stop[] {
  return rests.flatMap((view, made) => {
    const pages = pagesOf(view.now.lines)
    const last = made === rests.length - 1
    const stops = pages.flatMap(({ lines }, page): Stop[] => {
      const at = { made, page, day: whereAt(view, page).day }
      const came = lines.map((_, n): Stop => ({ ...at, lines: n + 1, phase: 'line' }))
      const heavy: Stop[] = pages[page + 1]?.heavy ? [{ ...at, lines: lines.length, phase: 'heavy' }] : []
      return [...came, ...heavy]
    })
    const rest = { made, page: pages.length - 1, lines: pages.at(-1)?.lines.length ?? 0, day: view.day }
    const close: Stop[] = last
      ? [{ ...rest, phase: 'end' }]
      : [
          { ...rest, phase: 'offer' },
          { ...rest, phase: 'taken' },
        ]
    return [...stops, ...close]
  })
}

/** Where to go from a stop; the same stop when there is nothing further. */
export type Step = 'page' | 'pageBack' | 'decision' | 'decisionBack'

export function stepFrom(reel: readonly Stop[], at: number, step: Step): number {
  const here = reel[at]
  if (!here) return at
  const samePage = (one: Stop) => one.made === here.made && one.page === here.page
  switch (step) {
    case 'page': {
      // The rest of this page at once, or what comes after it.
      const next = reel[at + 1]
      if (!next) return at
      return next.phase === 'line' ? pageEnd(reel, at + 1) : at + 1
    }
    case 'pageBack': {
      const start = reel.findIndex((one) => samePage(one))
      if (here.phase !== 'line') return reel.findLastIndex((one, n) => n < at && one.phase === 'line')
      return start > 0 ? stepBack(reel, start) : 0
    }
    case 'decision': {
      const next = reel.findIndex((one, n) => n > at && (one.phase === 'offer' || one.phase === 'end'))
      return next < 0 ? at : next
    }
    case 'decisionBack': {
      const before = reel.findLastIndex((one, n) => n < at && one.phase === 'offer')
      return Math.max(0, before)
    }
  }
}

/** The first stop of a day, or of the first day after it that has one. */
export function dayIn(reel: readonly Stop[], day: number): number {
  const found = reel.findIndex((one) => one.day >= day)
  return found < 0 ? reel.length - 1 : found
}

/** The days of a route, in order. */
export function daysOf(reel: readonly Stop[]): number[] {
  return [...new Set(reel.map((one) => one.day))].sort((a, b) => a - b)
}

function pageEnd(reel: readonly Stop[], at: number): number {
  const here = reel[at]
  return reel.findLastIndex((one) => one.made === here?.made && one.page === here.page && one.phase === 'line')
}

function stepBack(reel: readonly Stop[], start: number): number {
  const before = start - 1
  return reel[before]?.phase === 'line' ? before : reel.findLastIndex((one, n) => n <= before && one.phase === 'line')
}

/** Words and characters a minute; whichever takes longer is the time of a text. */
const PACES: Record<Settings['pace'], { words: number; characters: number }> = {
  slow: { words: 130, characters: 800 },
  normal: { words: 190, characters: 1150 },
  fast: { words: 280, characters: 1700 },
}
const MINUTE = 60_000
/** Between two lines, and the least a line stays alone, in milliseconds at the normal pace. */
const BREATH = 500
const LEAST = 1300
/** As many words as an unreadable thought seems to have. */
const MURKY = 'iemand denkt iets'
/** How long the option that was taken stands marked. */
const MARKED = 2600

/** Milliseconds somebody needs for a text. */
export function readingTime(text: string, pace: Settings['pace']): number {
  const { words, characters } = PACES[pace]
  const time = Math.max((text.split(/\s+/).length / words) * MINUTE, (text.length / characters) * MINUTE)
  const factor = PACES.normal.words / words
  return Math.max(LEAST * factor, time + BREATH * factor)
}

/** Milliseconds until the next stop; null where the reader decides. */
export function holdAt(stop: Stop, view: View, pace: Settings['pace']): number | null {
  switch (stop.phase) {
    case 'line': {
      const line: Line | undefined = pagesOf(view.now.lines)[stop.page]?.lines[stop.lines - 1]
      return readingTime(line?.text ?? MURKY, pace)
    }
    case 'offer':
      return readingTime(view.offer ? wordsOf(view.offer) : '', pace)
    case 'taken':
      return (MARKED * PACES.normal.words) / PACES[pace].words
    case 'heavy':
    case 'end':
      return null
  }
}

function wordsOf(offer: Offer): string {
  return [offer.kind === 'guess' ? offer.question : '', ...offer.choices.map((choice) => choice.text)].join(' ')
}

/** The id of what was chosen or guessed at this rest. */
export function takenAt(rests: readonly View[], made: number): Id | null {
  const moment = rests[made + 1]?.past[made]
  if (moment?.taken) return moment.taken.id
  return rests[made]?.offer?.choices.find((choice) => choice.text === moment?.guess?.guessed)?.id ?? null
}
