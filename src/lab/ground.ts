/** A chair of a story as the lab walks it: a walk through it, with every line and every option read once. Made by the worker, one for each chair. */
import { fingerprint } from '../engine/chance.ts'
import { flatWalk } from '../engine/flat/flat.ts'
import { parseTag, STYLES, type Tag } from '../engine/lines.ts'
import { type Piece, type Walk, walkOn } from '../engine/terrain.ts'
import type { Cause, Closed, Id, Style } from '../engine/types.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { LabStory } from './story.ts'

/** Something an outcome says it comes from. `n`: its number among all pairs of outcome and cause of this ground. */
interface Claim {
  n: number
  kind: Cause['kind']
  id: Id
  /** `always`: luck, waiting, or the rest of the world: true wherever it is said. */
  holds: 'choice' | 'rule' | 'alternative' | 'decided' | 'always'
}

/** What a line does, besides being said. */
export interface ReadLine {
  day: number | null
  /** The gate closes behind somebody. */
  gate: boolean
  /** Place in the layout's endings, or −1. */
  ending: number
  outcomes: { n: number; unintended: boolean; claims: Claim[] }[]
}

export interface ReadChoice {
  id: Id
  style: Style | null
  cost: number | null
  closed: Closed | null
  guess: boolean
  /** Fingerprints for chance: of the option, and of the decision it belongs to. */
  what: number
  decision: number
}

export interface Ground {
  story: LabStory
  chair: Id
  start: Id
  /** One run at a time: opening the next ends the one before. */
  run: Walk
  layout: Layout
  /** Null: nothing happens on that line. */
  line(n: number): ReadLine | null
  choice(n: number): ReadChoice
  /** `outcome kind id` by the number of the pair. */
  pairs: string[]
}

/** Throws when the chair has no first passage. A story with a construct the flat machine does not know is walked on inkjs, many times slower. */
export async function groundOf(story: LabStory, chair: Id): Promise<Ground> {
  const start = story.chairs.find((one) => one.id === chair)?.start
  if (start === undefined) throw new Error(`No chair ${chair} in ${story.id}`)
  const flat = flatWalk(story.ink)
  return readGround(story, chair, start, 'walk' in flat ? flat.walk : await slowWalk(story))
}

/** Covers all of Ink, and takes its time. */
export async function slowWalk(story: LabStory): Promise<Walk> {
  const { slowTerrain } = await import('../engine/slow.ts')
  return walkOn(slowTerrain(story.ink, { ranges: new Map() }))
}

export function readGround(story: LabStory, chair: Id, start: Id, run: Walk): Ground {
  const layout = layoutOf(story)
  const decisions = new Map(story.decisions.flatMap((one) => Object.keys(one.options).map((id) => [id, one.id])))
  const pairs: string[] = []
  const numbers = new Map<string, number>()
  const pairOf = (outcome: Id, kind: string, id: Id): number => {
    const name = `${outcome} ${kind} ${id}`
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, pairs.length)
    return pairs.push(name) - 1
  }
  const lines: (ReadLine | null | undefined)[] = []
  const choices: ReadChoice[] = []
  const readLine = (n: number): ReadLine | null => lineOf(story, layout, run.line(n), pairOf)
  return {
    story,
    chair,
    start,
    run,
    layout,
    pairs,
    line(n) {
      let read = lines[n]
      if (read === undefined) {
        read = readLine(n)
        lines[n] = read
      }
      return read
    },
    choice(n) {
      choices[n] ??= choiceOf(run.choice(n), decisions)
      return choices[n]
    },
  }
}

function lineOf(
  story: LabStory,
  layout: Layout,
  { tags: texts }: Piece,
  pairOf: (outcome: Id, kind: string, id: Id) => number,
): ReadLine | null {
  if (texts.length === 0) return null
  const tags = texts.map(parseTag)
  const day = argOf(tags, 'day')
  const ending = argOf(tags, 'ending')
  const unintended = tags.some((tag) => tag.name === 'unintended')
  const read: ReadLine = {
    day: day === null ? null : Number(day),
    gate: tags.some((tag) => tag.name === 'clocks' && isGate(story, tag.args[0] ?? '')),
    ending: ending === null ? -1 : layout.endings.indexOf(ending),
    outcomes: tags.flatMap(({ name, args: [id = ''] }) => {
      const n = name === 'outcome' ? layout.outcomes.indexOf(id) : -1
      return n < 0 ? [] : [{ n, unintended, claims: claimsIn(story, id, tags, pairOf) }]
    }),
  }
  return read.day === null && !read.gate && read.ending < 0 && read.outcomes.length === 0 ? null : read
}

/** A chair with clocks of its own calls the pair for the same moment after the story's: `r_buiten` beside `buiten`. */
function isGate({ lab }: LabStory, clocks: Id): boolean {
  return lab !== null && (clocks === lab.gate || clocks.endsWith(`_${lab.gate}`))
}

/** As the ledger of causes reads them: what this story does not know is no cause. */
function claimsIn(story: LabStory, outcome: Id, tags: readonly Tag[], pairOf: (outcome: Id, kind: string, id: Id) => number): Claim[] {
  return tags.flatMap(({ name, args: [kind = '', id = ''] }): Claim[] => {
    if (name !== 'because') return []
    const holds = holdsBy(story, kind, id)
    return holds ? [{ n: pairOf(outcome, kind, id), kind: kind as Cause['kind'], id, holds }] : []
  })
}

function holdsBy({ procedures, besluiten, causes }: LabStory, kind: string, id: Id): Claim['holds'] | null {
  if (kind === 'choice') return kind
  if (kind === 'rule' || kind === 'alternative') return procedures.some((one) => one.id === id) ? kind : null
  if (kind === 'other' && besluiten.some((one) => one.id === id)) return 'decided'
  return id in causes && (kind === 'other' || kind === 'wait' || kind === 'luck') ? 'always' : null
}

function choiceOf({ tags: texts }: Piece, decisions: ReadonlyMap<Id, Id>): ReadChoice {
  const tags = texts.map(parseTag)
  const id = argOf(tags, 'id') ?? ''
  const closed = tags.find((tag) => tag.name === 'closed')
  const cost = argOf(tags, 'cost')
  return {
    id,
    style: STYLES.find((style) => style === argOf(tags, 'style')) ?? null,
    cost: cost === null ? null : Number(cost),
    closed: !closed ? null : closed.args[0] === 'rule' ? { by: 'rule', rule: closed.args[1] ?? '' } : { by: 'time' },
    guess: tags.some((tag) => tag.name === 'guess'),
    what: fingerprint(`choice ${id}`),
    decision: fingerprint(`decision ${decisions.get(id) ?? id}`),
  }
}

function argOf(tags: readonly Tag[], name: string): string | null {
  return tags.find((tag) => tag.name === name)?.args[0] ?? null
}
