/** `view = reduce(view, event)`: everything a screen needs, built from events alone, on this machine or on the other side of a line. */
import type { Event, Happening, Id, Line, Moment, Mood, Shot, View } from './types.ts'

const NOTHING: Happening[] = []

const EMPTY_MOMENT: Moment = {
  lines: [],
  shots: [],
  outcomes: [],
  documents: [],
  theories: [],
  meters: {},
  day: 1,
  taken: null,
  guess: null,
}

/** A view before the first event. */
export const EMPTY_VIEW: View = {
  scenario: '',
  chair: '',
  rules: [],
  carried: [],
  strange: [],
  seat: '',
  place: null,
  light: 'dag',
  stage: [],
  ambience: null,
  day: 1,
  clock: null,
  coming: [],
  clocks: [],
  meters: {},
  documents: [],
  past: [],
  now: EMPTY_MOMENT,
  offer: null,
  outcomes: [],
  decisions: [],
  guesses: [],
  theories: [],
  asked: [],
  recalled: [],
  ending: null,
  made: 0,
  refused: null,
  stopped: null,
  fault: null,
}

export function reduceAll(view: View, events: readonly Event[]): View {
  return events.reduce(reduce, view)
}

/** The next view; the old one is left as it was, and what did not change is shared. */
export function reduce(view: View, event: Event): View {
  switch (event.type) {
    case 'runOpened': {
      const { scenario, chair, rules, carried, strange, seat } = event
      return { ...EMPTY_VIEW, scenario, chair, rules, carried, strange, seat }
    }
    case 'placeChanged':
      // A scene begins with nobody: whoever comes along, or is still there another day, enters again.
      return { ...view, place: event.place, light: event.light, stage: [] }
    case 'entered':
      return { ...view, stage: [...without(view.stage, event.who), { who: event.who, side: event.side, mood: null }] }
    case 'left':
      return { ...view, stage: without(view.stage, event.who) }
    case 'moodChanged':
      return withMood(view, event.who, event.mood)
    case 'ambienceChanged':
      return { ...view, ambience: event.ambience }
    case 'dayTurned':
      return { ...happens(view, passed(view, event.day)), day: event.day, clock: null, now: { ...view.now, day: event.day } }
    case 'clockSet':
      return { ...view, clock: event.clock }
    case 'clocksTurned':
      return { ...view, clocks: [...view.clocks, { id: event.clocks, day: event.day }] }
    case 'documentLanded':
      return {
        ...view,
        documents: [...view.documents.filter((doc) => doc.id !== event.doc), { id: event.doc, day: event.day }],
        now: { ...view.now, documents: [...view.now.documents, { id: event.doc, line: event.line }] },
      }
    case 'metersChanged': {
      const meters = { ...view.meters, ...event.meters }
      return { ...view, meters, now: { ...view.now, meters } }
    }
    case 'lineNarrated':
    case 'thoughtSurfaced':
      return told(view, event.line)
    case 'lineSpoken': {
      const { who, mood } = event.line
      return told(who && mood ? withMood(view, who, mood) : view, event.line)
    }
    case 'theoryTouched':
      return {
        ...view,
        theories: added(view.theories, event.theory),
        now: { ...view.now, theories: added(view.now.theories, event.theory) },
      }
    case 'asked':
      return { ...view, asked: [...view.asked, event.ask] }
    case 'recalled':
      return { ...view, recalled: [...view.recalled, event.ask] }
    case 'outcomeReached':
      return {
        ...view,
        outcomes: [...view.outcomes, event.outcome],
        now: { ...view.now, outcomes: [...view.now.outcomes, event.outcome] },
      }
    case 'choicesOffered':
      return { ...view, offer: event.offer }
    case 'choiceTaken':
      return { ...turned(view, { ...view.now, taken: event.taken }), decisions: [...view.decisions, event.taken] }
    case 'guessMade':
      return { ...turned(view, { ...view.now, guess: event.guess }), guesses: [...view.guesses, event.guess] }
    case 'choiceRefused':
      return { ...view, refused: { id: event.id, reason: event.reason } }
    case 'rewound':
      return reduceAll(EMPTY_VIEW, event.events)
    case 'routeStopped':
      return { ...view, stopped: { at: event.at, id: event.id, of: event.of } }
    case 'endingReached':
      return { ...view, ending: event.ending, offer: null }
    case 'waterCleared': {
      const said = new Map(event.thoughts.map((thought) => [thought.n, thought]))
      const clear = (moment: Moment, n: number): Moment => ({
        ...moment,
        lines: moment.lines.map((line) => cleared(line, said.get(line.n))),
        meters: { ...moment.meters, ...event.history[n] },
      })
      return { ...view, past: view.past.map(clear), now: clear(view.now, view.past.length), meters: { ...view.meters, ...event.meters } }
    }
    case 'storyFaulted':
      return { ...view, fault: event.message, offer: null }
    case 'soundHeard':
      return happens(view, [{ type: 'heard', sound: event.sound }])
    case 'staged':
      return happens(afterwards(view, event.event, event.who), [{ type: 'staged', event: event.event, who: event.who }])
  }
}

/** A line with what there is to see while it is told. */
function told(view: View, line: Line): View {
  const { place, light, stage, ambience, coming } = view
  const shot: Shot = { place, light, stage, ambience, happened: coming }
  return { ...view, coming: NOTHING, now: { ...view.now, lines: [...view.now.lines, line], shots: [...view.now.shots, shot] } }
}

function happens(view: View, what: Happening[]): View {
  return what.length > 0 ? { ...view, coming: [...view.coming, ...what] } : view
}

/** The first day of a story does not pass: it is there. */
function passed(view: View, day: number): Happening[] {
  const begun = view.past.length > 0 || view.now.lines.length > 0
  return begun && day > view.day ? [{ type: 'daysPassed', days: day - view.day }] : NOTHING
}

/** What a staged event leaves behind: who walks out is gone, who shuts down looks shut, who bursts out stays angry. */
function afterwards(view: View, event: Id, who: Id | null): View {
  if (who === null) return view
  if (event === 'weglopen') return { ...view, stage: without(view.stage, who) }
  if (event === 'dichtklappen') return withMood(view, who, 'gesloten')
  if (event === 'woede-uitbarsting') return withMood(view, who, 'boos')
  return view
}

/** Closes the moment and opens the next one on the same day, with the meters as they stand. */
function turned(view: View, closed: Moment): View {
  const now: Moment = { ...EMPTY_MOMENT, meters: view.meters, day: view.day }
  return { ...view, past: [...view.past, closed], now, offer: null, made: view.made + 1, refused: null, stopped: null }
}

function added(ids: Id[], id: Id): Id[] {
  return ids.includes(id) ? ids : [...ids, id]
}

function without(stage: View['stage'], who: Id): View['stage'] {
  return stage.filter((one) => one.who !== who)
}

function withMood(view: View, who: Id, mood: Mood): View {
  return { ...view, stage: view.stage.map((one) => (one.who === who ? { ...one, mood } : one)) }
}

function cleared(line: Line, thought: { text: string; mood: Mood | null } | undefined): Line {
  return thought && line.text === null ? { ...line, text: thought.text, mood: thought.mood } : line
}
