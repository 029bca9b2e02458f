/** Team sessions under load: how soon the beamer knows of a vote, what rooms and seats cost, and what dropped phones and a killed process leave behind. Used by the rooms part of the bench. */
import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { type Bot, type Crowd, type Open, openCrowd, type Seen } from './crowd.ts'
import { type Kept, kept, pairs, type Spread, spread } from './figures.ts'
import type { Hosts, Memory } from './hosts.ts'

export interface RoomFigures {
  one: { beamer: Spread; network: Spread }
  many: { beamer: Spread; network: Spread }
  /** Bytes: before, with the rooms and their facilitator and beamer, and with everybody. */
  memory: { empty: Memory; rooms: Memory; full: Memory }
  dropped: Kept & { phones: number }
  killed: Kept & { rooms: number; back: number; seated: number; ready: number; bots: number }
}

export interface Size {
  /** In one room, and in how many rooms how many. */
  one: number
  rooms: number
  phones: number
  /** Decisions with two rounds. */
  rounds: number
  threads: number
}

/** Milliseconds in which people vote, and in which who dropped out is back. */
const WITHIN = 3000
const BACK = 10_000
const DROPS = 0.2

interface Place {
  code: string
  key: string
  address: string
}

const now = () => Number(process.hrtime.bigint()) / 1e6
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

export async function measureRooms(hosts: Hosts, size: Size): Promise<RoomFigures> {
  const relay = new Worker(new URL('relay.ts', import.meta.url))
  const port = await new Promise<number>((found) => relay.once('message', found))
  const crowd = openCrowd(size.threads)
  try {
    // The first room reads the story: it is there before anything is counted.
    const [single] = await makeRooms(hosts.url, 1)
    if (!single) throw new Error('No room.')
    await crowd.join(hosts.url, [...staff([single]), ...phonesOf([single], size.one)])
    const one = await talk(crowd, [single], size.rounds, port)
    await crowd.leave()
    await pause(1000)
    const empty = await hosts.memory()

    const places = await makeRooms(hosts.url, size.rooms)
    await crowd.join(hosts.url, staff(places))
    await lead(crowd, places, { type: 'begin' })
    const rooms = await hosts.memory()
    await crowd.join(hosts.url, phonesOf(places, size.phones))
    const full = await hosts.memory()
    const many = await talk(crowd, places, size.rounds, port)

    const dropped = await round(crowd, places, (asked) => crowd.vote(asked, WITHIN, DROPS, BACK))
    const killed = await kill(hosts, crowd, places, size)
    return { one, many, memory: { empty, rooms, full }, dropped: { ...dropped, phones: Math.round(size.phones * DROPS) }, killed }
  } finally {
    await crowd.close()
    await relay.terminate()
  }
}

async function makeRooms(url: string, count: number): Promise<Place[]> {
  const places: Place[] = []
  for (let n = 0; n < count; n++) {
    // An address of their own for every room: an office, a school.
    const address = `10.${randomBytes(1)[0]}.${n}.1`
    const plan = { form: 'decide', by: 'phones', scenario: 'milan', chair: 'casemanager', rules: [], route: null, stops: [], short: false }
    const answer = await fetch(`${url}/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify(plan),
    })
    const made = (await answer.json()) as { code: string; key: string }
    if (answer.status !== 201) throw new Error(`No room: ${JSON.stringify(made)}`)
    places.push({ ...made, address })
  }
  return places
}

function staff(places: Place[]): Bot[] {
  return places.flatMap(({ code, key, address }): Bot[] => [
    { code, address, role: 'facilitator', key },
    { code, address, role: 'beamer', key: null },
  ])
}

function phonesOf(places: Place[], count: number): Bot[] {
  return Array.from({ length: count }, (_, n): Bot => {
    const { code, address } = places[n % places.length] as Place
    return { code, address, role: 'participant', key: randomBytes(16).toString('base64url') }
  })
}

async function lead(crowd: Crowd, places: Pick<Place, 'code'>[], command: Parameters<Crowd['lead']>[1]): Promise<void> {
  const refused = await Promise.all(places.map(({ code }) => crowd.lead(code, command)))
  const some = refused.find((one) => one !== null)
  if (some) throw new Error(`${command.type}: ${some}`)
}

/** Some decisions with all their rounds, beside the bare relay. */
async function talk(crowd: Crowd, places: Place[], decisions: number, port: number): Promise<{ beamer: Spread; network: Spread }> {
  if (places.length === 1) await lead(crowd, places, { type: 'begin' })
  await crowd.seen()
  const seen: Seen[] = []
  await crowd.ping(port)
  for (let n = 0; n < decisions; n++) {
    for (let again = true; again; ) {
      const asked = await ask(crowd, places)
      await crowd.vote(asked, WITHIN)
      await pause(500)
      seen.push(await crowd.seen())
      await lead(crowd, places, { type: 'reveal' })
      again = asked.every(({ kind, round }) => kind === 'choice' && round === 0)
      if (!again) await next(crowd, asked)
    }
  }
  await crowd.ping(null)
  return {
    beamer: spread(
      pairs(
        seen.flatMap((one) => one.sent),
        seen.flatMap((one) => one.heard),
      ),
    ),
    network: spread(seen.flatMap((one) => one.network)),
  }
}

/** Opens a round everywhere. */
async function ask(crowd: Crowd, places: Place[]): Promise<Open[]> {
  await lead(crowd, places, { type: 'openVote' })
  return crowd.open()
}

/** One round from the question to the counts, compared with what was answered; and on. */
async function round(crowd: Crowd, places: Place[], voting: (asked: Open[]) => Promise<void>): Promise<Kept> {
  await crowd.seen()
  const asked = await ask(crowd, places)
  await voting(asked)
  await lead(crowd, places, { type: 'reveal' })
  await pause(500)
  const found = kept(await crowd.seen())
  await next(crowd, asked)
  return found
}

/** The first option everywhere, or what was guessed, and on. */
async function next(crowd: Crowd, asked: Open[]): Promise<void> {
  for (const { code, kind, options } of asked) {
    const choice = kind === 'guess' ? null : (options[0] ?? null)
    await lead(crowd, [{ code }], { type: 'take', choice, why: choice === null ? '' : 'Om verder te gaan.' })
  }
}

async function kill(hosts: Hosts, crowd: Crowd, places: Place[], { phones }: Size): Promise<RoomFigures['killed']> {
  let [at, ready, seated] = [0, 0, 0]
  let back = 0
  const figures = await round(crowd, places, async (asked) => {
    const before = new Map(asked.map((one) => [one.code, one.ballot]))
    const voting = crowd.vote(asked, WITHIN)
    await pause(WITHIN / 2)
    at = now()
    await hosts.kill()
    await hosts.revive()
    ready = now() - at
    seated = (await crowd.seated(at)) - at
    back = (await crowd.open()).filter(({ code, ballot }) => before.get(code) === ballot).length
    await voting
  })
  return { ...figures, rooms: places.length, back, seated, ready, bots: phones + 2 * places.length }
}
