/** Time, work time and meters as words a colleague would use. Read by the bar, the choices and the panel. */
import type { Clock, Id, Meter, Mood, Scenario, View } from '../../engine/types.ts'
import { language, m } from '../../i18n/words.ts'

/** `45` → drie kwartier. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (minutes === 90) return m.timeOneAndHalf()
  const part = rest === 15 ? m.timeQuarter() : rest === 30 ? m.timeHalf() : rest === 45 ? m.timeThreeQuarters() : m.timeMinutes({ n: rest })
  if (hours === 0) return part
  const whole = hours === 1 ? m.timeHour() : m.timeHours({ n: hours })
  if (rest === 0) return whole
  return rest === 30 ? m.timeHoursHalf({ n: hours }) : m.timeAnd({ hours: whole, rest: part })
}

export function timeLeft(minutes: number): string {
  return minutes <= 0 ? m.timeNone() : m.timeLeft({ time: duration(minutes) })
}

/** The two clocks on this story day: the first pair of the scenario until the story turned to another, on that day or before. */
export function clocksOn(clocks: readonly Clock[], turned: View['clocks'], day: number): { client: string; procedure: string } | null {
  const last = turned.findLast((one) => one.day <= day)
  const clock = last ? clocks.find((one) => one.id === last.id) : clocks[0]
  if (!clock) return null
  const dayOf = (id: Id) => turned.find((one) => one.id === id)?.day ?? 1
  const since = (id: Id) => Math.max(0, day - dayOf(id))
  const client = clock.client.replaceAll('{dag}', String(day)).replaceAll('{n}', String(since(clock.since ?? clock.id) + 1))
  if (clock.weeks === 0) return { client, procedure: clock.procedure }
  const { procedure: name, weeks } = clock
  const week = Math.floor(since(clock.id) / 7) + 1
  return { client, procedure: week > weeks ? m.clockOver({ name, weeks }) : m.clockWeek({ name, week, weeks }) }
}

/** Which of five words fits a meter that runs from 0 to `max`. */
export function level(value: number, max: number): 0 | 1 | 2 | 3 | 4 {
  const step = Math.min(4, Math.floor((value / max) * 5))
  return step <= 0 ? 0 : (step as 1 | 2 | 3 | 4)
}

const CONDITION: Partial<Record<Meter, () => string>> = {
  b_id: m.conditionId,
  b_wonen: m.conditionHome,
  b_inkomen: m.conditionIncome,
  b_zorg: m.conditionCare,
  b_schulden: m.conditionDebts,
  b_netwerk: m.conditionNetwork,
}
const ALLIANCE: Partial<Record<Meter, [name: () => string, ...words: (() => string)[]]>> = {
  vertrouwen: [m.allianceTrust, m.trust0, m.trust1, m.trust2, m.trust3, m.trust4],
  binding: [m.allianceBond, m.bond0, m.bond1, m.bond2, m.bond3, m.bond4],
  richting: [m.allianceDirection, m.direction0, m.direction1, m.direction2, m.direction3, m.direction4],
  stroefheid: [m.allianceFriction, m.friction0, m.friction1, m.friction2, m.friction3, m.friction4],
}

export function meterName(meter: Meter): string {
  return CONDITION[meter]?.() ?? ALLIANCE[meter]?.[0]() ?? meter
}

export function conditionWord(value: number): string {
  return value >= 2 ? m.conditionDone() : value === 1 ? m.conditionRunning() : m.conditionOpen()
}

export function allianceWord(meter: Meter, step: 0 | 1 | 2 | 3 | 4): string {
  return ALLIANCE[meter]?.[step + 1]?.() ?? ''
}

const MOODS: Record<Mood, () => string> = {
  rustig: m.moodCalm,
  vriendelijk: m.moodFriendly,
  ernstig: m.moodSerious,
  moe: m.moodTired,
  gespannen: m.moodTense,
  bang: m.moodAfraid,
  wantrouwig: m.moodWary,
  verdrietig: m.moodSad,
  boos: m.moodAngry,
  woedend: m.moodFurious,
  gesloten: m.moodClosed,
  uitleggend: m.moodExplaining,
}

export function moodWord(mood: Mood): string {
  return MOODS[mood]()
}

/** The name before a line; the player is always “Jij”. */
export function nameOf(scenario: Scenario, who: Id | null): string {
  if (who === null) return ''
  return who === 'jij' ? m.you() : (scenario.cast.find((member) => member.id === who)?.name ?? who)
}

/** “Milan denkt”, “Jij denkt”. */
export function thinks(scenario: Scenario, who: Id | null): string {
  return who === 'jij' ? m.youThink() : m.thinks({ name: nameOf(scenario, who) })
}

/** “vandaag om 14:05”, “12 november om 9:30”. */
export function moment(at: number, now: number): string {
  const time = new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(at)
  if (new Date(at).toDateString() === new Date(now).toDateString()) return m.whenToday({ time })
  return m.whenDay({ day: new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long' }).format(at), time })
}
