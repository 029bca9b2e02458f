/** From what the reader is looking at to what the scene shows: the picture of a page, and the beats on the way to it. Pure; called by theatre. */
import type { Id, Line, Moment, Mood, Shot, View } from '../engine/types.ts'
import type { Beat, Cue, Picture } from '../scene/picture.ts'
import { hushes, soundOf } from '../sound/cues.ts'
import { pagesOf } from '../ui/play/pages.ts'

/** How somebody's mood stirs the water, 0 … 1. */
const STIRS: Record<Mood, number> = {
  rustig: 0,
  vriendelijk: 0,
  uitleggend: 0.05,
  ernstig: 0.15,
  moe: 0.1,
  verdrietig: 0.2,
  wantrouwig: 0.35,
  gespannen: 0.45,
  gesloten: 0.3,
  bang: 0.5,
  boos: 0.75,
  woedend: 1,
}

/** Water alone: the pages before and after the play. */
export function waterOf(theme: Picture['theme'], under: boolean): Picture {
  const mode = under ? 'under' : 'surface'
  return { mode, story: null, chair: null, place: null, light: 'dag', actors: [], bubbles: [], tension: 0, clarity: under ? 1 : 0.6, theme }
}

/** A page of the moment on the screen, as it looks when its last line has been told, or `till` of its lines. */
export function pictureOf(view: View, page: number, theme: Picture['theme'], till?: number): Picture {
  const lines = (pagesOf(view.now.lines)[page]?.lines ?? []).slice(0, till)
  const last = lines.at(-1)
  // A moment that has not said anything yet looks as the view does.
  return picture(view, last ? shotOf(view, last) : undefined, lines, theme)
}

/** A moment behind us, for a slide: its last line with somebody there, or its last line. */
export function pictureOfMoment(view: View, moment: Moment, theme: Picture['theme']): Picture {
  const shot = moment.shots.findLast((one) => one.stage.length > 0) ?? moment.shots.at(-1)
  return picture(view, shot, moment.lines, theme)
}

/**
 * The page as it happens: a beat for every line on which something changes. `chosen`: where along the width the choice was made (0 … 1)
 * that led here, null when no choice did.
 */
export function beatsOf(view: View, page: number, theme: Picture['theme'], chosen: number | null): Beat[] {
  const pages = pagesOf(view.now.lines)
  const lines = pages[page]?.lines ?? []
  const beats: Beat[] = []
  lines.forEach((line, at) => {
    const shot = shotOf(view, line)
    const cues = cuesOf(view, line, shot)
    const before = beats.at(-1)
    const shown = picture(view, shot, lines.slice(0, at + 1), theme)
    if (before && cues.length === 0 && sameStage(before.picture, shown)) {
      before.picture = shown
      before.hold += readingTime(line)
    } else beats.push({ picture: shown, cues, hold: readingTime(line) })
  })
  const first = beats[0]
  if (!first) return [{ picture: pictureOf(view, page, theme), cues: chosen === null ? [] : [{ type: 'chosen', at: chosen }], hold: 0 }]
  if (chosen !== null) first.cues.unshift({ type: 'chosen', at: chosen })
  const last = beats.at(-1)
  const closed = page === pages.length - 1 && view.offer?.choices.some((choice) => choice.closed?.by === 'rule')
  if (closed) last?.cues.push({ type: 'closed' })
  return beats
}

/** One line of a page as it happens, the last of `till`: for who watches and may stop after any of them. */
export function beatAt(view: View, page: number, till: number, theme: Picture['theme'], chosen: number | null): Beat {
  const line = pagesOf(view.now.lines)[page]?.lines[till - 1]
  const cues = line ? cuesOf(view, line, shotOf(view, line)) : []
  if (chosen !== null) cues.unshift({ type: 'chosen', at: chosen })
  return { picture: pictureOf(view, page, theme, till), cues, hold: 0 }
}

/** What is heard as a line comes: close sounds, whether something lands under water, whether everything around steps back. */
interface Heard {
  close: Id[]
  lands: boolean
  hushes: boolean
  /** Milliseconds until the next line. */
  hold: number
}

/** What is heard on the way, line by line. */
export function heardIn(view: View, page: number): Heard[] {
  return (pagesOf(view.now.lines)[page]?.lines ?? []).map((line) => {
    const happened = shotOf(view, line)?.happened ?? []
    const told = happened.flatMap((one) => (one.type === 'heard' ? one.sound : one.type === 'staged' ? (soundOf(one.event) ?? []) : []))
    const landed = view.now.documents.some((doc) => doc.line === line.n) ? (soundOf('document') ?? []) : []
    const lands = view.now.outcomes.some((outcome) => outcome.line === line.n)
    const back = lands ? (soundOf('outcome') ?? []) : []
    return {
      close: [...new Set([told, landed, back].flat())],
      lands,
      hushes: happened.some((one) => one.type === 'staged' && hushes(one.event)),
      hold: readingTime(line),
    }
  })
}

function picture(view: View, shot: Shot | undefined, lines: readonly Line[], theme: Picture['theme']): Picture {
  const { place, light, stage } = shot ?? view
  const thoughts = lines.filter((line) => line.kind === 'thought')
  const trust = (view.meters.vertrouwen ?? 3) / 10
  const friction = (view.meters.stroefheid ?? 0) / 10
  const stirred = Math.max(0, ...stage.map((one) => (one.mood ? STIRS[one.mood] : 0)))
  const readable = thoughts.length > 0 ? thoughts.filter((line) => line.text !== null).length / thoughts.length : 0.5
  return {
    mode: 'play',
    story: view.scenario,
    chair: view.chair,
    place,
    light,
    actors: stage.map(({ who, side, mood }) => ({ who, side, mood: mood ?? 'rustig' })),
    bubbles: thoughts.map((line) => ({ who: line.who, clear: line.text !== null, size: line.size })),
    tension: Math.min(1, stirred * 0.75 + friction * 0.3),
    clarity: Math.min(1, 0.15 + trust * 0.6 + readable * 0.25),
    theme,
  }
}

function cuesOf(view: View, line: Line, shot: Shot | undefined): Cue[] {
  const happened = (shot?.happened ?? []).flatMap((one): Cue[] => {
    if (one.type === 'staged') return [{ type: 'staged', event: one.event, who: one.who }]
    return one.type === 'daysPassed' ? [{ type: 'day', days: one.days }] : []
  })
  const landed = view.now.documents.filter((doc) => doc.line === line.n).map((): Cue => ({ type: 'document' }))
  const reached = view.now.outcomes
    .filter((outcome) => outcome.line === line.n)
    .map((outcome): Cue => ({ type: 'outcome', unintended: outcome.unintended }))
  return [...happened, ...landed, ...reached]
}

function shotOf(view: View, line: Line): Shot | undefined {
  return view.now.shots[view.now.lines.indexOf(line)]
}

function sameStage(a: Picture, b: Picture): boolean {
  const who = (one: Picture) => one.actors.map((actor) => `${actor.who}/${actor.side}/${actor.mood}`).join()
  return a.place === b.place && a.light === b.light && who(a) === who(b) && a.bubbles.length === b.bubbles.length
}

/** Milliseconds somebody needs for a line, about: four words a second, at least one and at most four seconds. */
function readingTime(line: Line): number {
  const words = line.text === null ? 4 : line.text.split(/\s+/).length
  return Math.min(4000, Math.max(1000, words * 250))
}
