/** Everything the picture and the sound show, in words: who is there and how they look, and what just happened. Read by the page and by what a screen reader hears. */
import type { Happening, Id, Line, Mood, OnStage, Scenario, Shot, View } from '../../engine/types.ts'
import { language, m } from '../../i18n/words.ts'
import { moodWord, nameOf } from './amounts.ts'
import { pagesOf } from './pages.ts'

type Name = { name: string }
type Staging = [someone: (inputs: Name) => string, nobody: () => string]

/** By staged event: the words when it happens to somebody, and when it is nobody's in particular. */
export const STAGINGS: Record<string, Staging> = {
  'woede-uitbarsting': [m.stagedOutburst, m.stagedOutburstNobody],
  weglopen: [m.stagedLeave, m.stagedLeaveNobody],
  dichtklappen: [m.stagedShut, m.stagedShutNobody],
  stilte: [m.stagedSilence, m.stagedSilenceNobody],
  telefoon: [m.stagedPhone, m.stagedPhoneNobody],
  brief: [m.stagedLetter, m.stagedLetterNobody],
  stempel: [m.stagedStamp, m.stagedStampNobody],
  'deur-in-slot': [m.stagedLock, m.stagedLockNobody],
  'poort-open': [m.stagedGate, m.stagedGateNobody],
  wachten: [m.stagedWait, m.stagedWaitNobody],
  omhelzen: [m.stagedEmbrace, m.stagedEmbraceNobody],
  terugval: [m.stagedRelapse, m.stagedRelapseNobody],
}

export const HEARD: Record<string, () => string> = {
  celdeur: m.heardCelldoor,
  sleutel: m.heardKeys,
  deur: m.heardDoor,
  stoel: m.heardChair,
  stempel: m.heardStamp,
  telefoon: m.heardPhone,
  envelop: m.heardEnvelope,
  papier: m.heardPaper,
  regen: m.heardRain,
  bus: m.heardBus,
  koffie: m.heardCoffee,
  toetsenbord: m.heardKeyboard,
}

const AROUND: Record<string, () => string> = {
  gang: m.ambienceWing,
  loket: m.ambienceDesk,
  regen: m.ambienceRain,
  bus: m.ambienceBus,
  water: m.ambienceWater,
}

export const PLACES: Record<string, () => string> = {
  cel: m.placeCel,
  gang: m.placeGang,
  spreekkamer: m.placeSpreekkamer,
  kantoor_casemanagers: m.placeKantoorCasemanagers,
  poort: m.placePoort,
  voor_de_poort: m.placeVoorDePoort,
  bus: m.placeBus,
  loket: m.placeLoket,
  kamer_moeder: m.placeKamerMoeder,
  opvang: m.placeOpvang,
  kantoor_reclassering: m.placeKantoorReclassering,
  werkplaats: m.placeWerkplaats,
  straat: m.placeStraat,
  kantoor_gemeente: m.placeKantoorGemeente,
  kamer: m.placeKamer,
  ric: m.placeRic,
  laadhal: m.placeLaadhal,
  kamer_boven: m.placeKamerBoven,
}

/** What there is to see and hear as a line comes: before its words. `seen` is only read where the picture is not, `heard` stands with it too. */
export interface Seen {
  seen: string[]
  heard: string[]
}

/** By line (its `n`), for the lines of this page that have something to show. */
export function seenOn(view: View, scenario: Scenario, page: number): Map<number, Seen> {
  const lines = pagesOf(view.now.lines)[page]?.lines ?? []
  const found = new Map<number, Seen>()
  let before: Shot | null =
    page > 0 ? shotBefore(view, lines[0]) : (view.past.findLast((moment) => moment.shots.length > 0)?.shots.at(-1) ?? null)
  lines.forEach((line, at) => {
    const shot = shotOf(view, line)
    if (!shot) return
    const one = at === 0 ? opening(shot, before, scenario) : between(shot, before ?? shot, line, scenario)
    if (one.seen.length + one.heard.length > 0) found.set(line.n, one)
    before = shot
  })
  return found
}

function shotOf(view: View, line: Line): Shot | undefined {
  return view.now.shots[view.now.lines.indexOf(line)]
}

function shotBefore(view: View, line: Line | undefined): Shot | null {
  return (line && view.now.shots[view.now.lines.indexOf(line) - 1]) ?? null
}

/** The first line of a page: the whole picture. Who is still there, looking the same in the same place, is not told again. */
function opening(shot: Shot, before: Shot | null, scenario: Scenario): Seen {
  const moved = shot.place !== before?.place || shot.light !== before.light
  const same = !moved && sameStage(shot.stage, before.stage)
  const place = moved && shot.place ? PLACES[shot.place]?.() : undefined
  // First when it is, then where, then who, then what happens.
  const [days, events] = [
    shot.happened.filter((one) => one.type === 'daysPassed'),
    shot.happened.filter((one) => one.type !== 'daysPassed'),
  ]
  const who = same ? [] : people(shot.stage, scenario)
  const seen = [...staged(days, scenario), place, ...who, ...staged(events, scenario)]
  return { seen: seen.filter((one) => one !== undefined), heard: heardIn(shot, before) }
}

function between(shot: Shot, before: Shot, line: Line, scenario: Scenario): Seen {
  const name = (who: Id) => nameOf(scenario, who)
  const was = (who: Id) => before.stage.find((one) => one.who === who)
  const walked = (who: Id) => shot.happened.some((one) => one.type === 'staged' && one.event === 'weglopen' && one.who === who)
  const gone = before.stage.filter((one) => !shot.stage.some((now) => now.who === one.who) && !walked(one.who))
  const come = shot.stage.filter((one) => !was(one.who))
  // Name and mood stand before what somebody says: that is told already.
  const tells = (one: OnStage) => line.kind === 'speech' && line.who === one.who && line.mood === one.mood
  const changed = shot.stage.filter((one) => was(one.who) && one.mood && one.mood !== was(one.who)?.mood && !tells(one))
  const seen = [
    ...staged(shot.happened, scenario),
    ...gone.map((one) => m.goesAway({ name: name(one.who) })),
    ...come.map((one) => m.comesIn({ name: name(one.who) })),
    ...changed.flatMap((one) => (one.mood ? looks(name(one.who), one.mood) : [])),
  ]
  return { seen, heard: heardIn(shot, before) }
}

/** Who is there and how they look. The player is with them, alone, or not there at all. */
function people(stage: OnStage[], scenario: Scenario): string[] {
  if (stage.length === 0) return [m.nobodyInPicture()]
  const mine = stage.find((one) => one.who === 'jij')
  const others = stage.filter((one) => one !== mine)
  const each = others.map(({ who, mood }) =>
    mood ? m.someoneLooks({ name: nameOf(scenario, who), mood: moodWord(mood) }) : nameOf(scenario, who),
  )
  const names = { people: new Intl.ListFormat(language()).format(each) }
  const there = others.length === 0 ? m.youAreAlone() : mine ? m.youAreWith(names) : m.youSee(names)
  return mine?.mood ? [there, looks(m.you(), mine.mood)] : [there]
}

function looks(name: string, mood: Mood): string {
  return mood === 'uitleggend' ? m.explainsNow({ name }) : m.looksNow({ name, mood: moodWord(mood) })
}

function staged(happened: Happening[], scenario: Scenario): string[] {
  return happened.flatMap((one) => {
    if (one.type === 'daysPassed') return one.days === 1 ? m.dayLater() : m.daysLater({ n: one.days })
    if (one.type !== 'staged') return []
    const words = STAGINGS[one.event]
    if (!words) return []
    return one.who === null ? words[1]() : words[0]({ name: nameOf(scenario, one.who) })
  })
}

function heardIn(shot: Shot, before: Shot | null): string[] {
  const close = shot.happened.flatMap((one) => (one.type === 'heard' ? (HEARD[one.sound]?.() ?? []) : []))
  const around = shot.ambience !== null && shot.ambience !== before?.ambience ? AROUND[shot.ambience]?.() : undefined
  return [...(around ? [around] : []), ...close].map((sound) => m.heard({ sound }))
}

function sameStage(a: OnStage[], b: OnStage[]): boolean {
  return a.length === b.length && a.every((one, at) => one.who === b[at]?.who && one.mood === b[at]?.mood)
}
