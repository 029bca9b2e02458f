/** Leads a stretch of lives under both rules and counts them. One life at a time, so that whoever calls may breathe in between. Called by the workers, and by the page where there are none. */
import { resolveCarried } from '../engine/carried.ts'
import type { Id, Route } from '../engine/types.ts'
import { FAITHFUL, valuesOf } from './assumptions.ts'
import type { Ground } from './ground.ts'
import { type Drawn, drawer } from './lives.ts'
import { encodeSettings, rulesOn } from './settings.ts'
import { addLife, arrangedOf, badOf, emptyTally, type Tally } from './tally.ts'
import type { Both, LabSettings, Life, WorkStyle } from './types.ts'
import { followOf, type Journey, type Way, walk } from './walk.ts'

/** What came of the lives `from` … `to` − 1. */
export interface Stretch {
  from: number
  to: number
  byStyle: [WorkStyle, Tally][]
  /** Lives that came to no end in one of the worlds; they are counted nowhere else. */
  cut: { lives: number; why: string | null }
  /** The lives themselves, when they were asked for. */
  lives: Life[]
}

/** Everything that is the same for all lives of these settings. */
export interface Crew {
  ground: Ground
  settings: LabSettings
  draw(n: number): Drawn
  rules: Both<Id[]>
  way: Way
}

export function crewFor(ground: Ground, settings: LabSettings): Crew {
  const { story, chair } = ground
  const { seed, like } = settings
  return {
    ground,
    settings,
    draw: drawer(story, settings),
    rules: { today: rulesOn(story, []), yours: rulesOn(story, settings.turned) },
    way: {
      seed,
      faithful: valuesOf(story, settings).get(FAITHFUL) ?? 1,
      follow: like && followOf(ground, like, resolveCarried(story, chair, like.carried), like.seed),
    },
  }
}

/** Two settings with the same name have the same crew. */
export function crewName(settings: LabSettings): string {
  return encodeSettings(settings)
}

/** `keep`: the lives themselves come along, not only their counts. Stops between lives for whoever steps it. */
export function* leadStretch(crew: Crew, from: number, to: number, keep: boolean): Generator<void, Stretch> {
  const { ground, settings } = crew
  const { layout, pairs } = ground
  const places = new Map(layout.situations.map((id, n) => [id, n]))
  const tallies = new Map<WorkStyle, Tally>()
  const stretch: Stretch = { from, to, byStyle: [], cut: { lives: 0, why: null }, lives: [] }
  for (let n = from; n < to; n++) {
    const drawn = crew.draw(n)
    const today = walk(ground, drawn, crew.rules.today, crew.way)
    const yours = settings.turned.length > 0 ? walk(ground, drawn, crew.rules.yours, crew.way) : today
    if (keep) stretch.lives.push(lifeOf(crew, drawn, { today, yours }))
    const why = today.cut ?? yours.cut
    if (why !== null) {
      stretch.cut.lives++
      stretch.cut.why ??= why
    } else {
      const tally = tallies.get(drawn.style) ?? emptyTally(layout)
      tallies.set(drawn.style, tally)
      const situations = drawn.begins.flatMap((id) => places.get(id) ?? [])
      addLife(layout, tally, { situations, today, yours }, pairs)
    }
    yield
  }
  stretch.byStyle = [...tallies]
  return stretch
}

function lifeOf(crew: Crew, { n, style, situation, carried, seed }: Drawn, journeys: Both<Journey>): Life {
  const { ground, rules } = crew
  const { story, chair, layout } = ground
  const routeOf = (world: keyof Both<unknown>): Route => ({
    scenario: story.id,
    hash: story.hash,
    chair,
    rules: rules[world],
    carried,
    seed,
    choices: journeys[world].choices,
  })
  const each = <T>(read: (journey: Journey) => T): Both<T> => ({ today: read(journeys.today), yours: read(journeys.yours) })
  return {
    n,
    style,
    situation,
    route: { today: routeOf('today'), yours: routeOf('yours') },
    ending: each(({ ending }) => layout.endings[ending] ?? null),
    bad: each((journey) => badOf(layout, journey)),
    arranged: each(arrangedOf),
  }
}
