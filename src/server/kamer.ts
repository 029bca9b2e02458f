/** One team session as a room of Colyseus: who comes in, who sits where, what is kept, and what goes to whom. The rules are the engine's. Made by the matchmaker for a code. */
import { type AuthContext, type Client, ClientState, Room, ServerError } from '@colyseus/core'
import { seenBy } from '../engine/session/secrets.ts'
import { openSession } from '../engine/session/session.ts'
import type { Seat, Session, SessionCommand, SessionRefusal, Who } from '../engine/session/types.ts'
import { hashOf, newKey } from './codes.ts'
import type { House } from './house.ts'
import { type Kept, keyIs, nextSeat, readKept, seatOf, withHandover, withSeat } from './kept.ts'
import { LIMITS } from './limits.ts'
import { hangUp, hear, isDead, isFlood, isSeat, type Line, openLine, type Post, takePost, whenArrived } from './line.ts'
import { anyDo, doMessage, type JoinMessage, type JoinRefusal, type Out } from './wire.ts'

/** Who comes in, as the door saw them. */
export interface Visitor {
  address: string
  /** Has tried too many codes: only with a key of this very room. */
  suspect: boolean
}

/** Milliseconds before a failed save is tried again. */
const SAVE_AGAIN = 1000
/** After a goodbye: for Colyseus a parting by agreement. */
const GOODBYE = 4000

export class Kamer extends Room {
  // An empty room stays for a while, and there is no state for Colyseus to send around.
  override autoDispose = false
  override patchRate: number | null = LIMITS.look

  #house!: House
  #code = ''
  #kept!: Kept
  #session!: Session
  #lines = new Map<Client, Line>()
  /** Something happened since the last save. */
  #changed = false
  #posting: Promise<void> | null = null
  /** Not ours any more: nothing is kept and nothing told. */
  #gone = false
  #empty: NodeJS.Timeout | undefined

  // ---------------------------------------------------------------- the room itself

  static override async onAuth(_token: string, _options: unknown, { req }: AuthContext): Promise<Visitor> {
    return req as Visitor
  }

  override async onCreate({ code = '', house }: { code?: string; house: House }): Promise<void> {
    const { snapshots, stories, log } = house
    this.#house = house
    this.#code = code
    // Whoever takes a room says so, in case another process or a slower twin holds it too.
    await this.presence.subscribe(`holder:${code}`, () => void this.#doubt())
    const text = await snapshots.take(code, this.roomId)
    await this.presence.publish(`holder:${code}`, 1)
    if (text === null) throw refusal('unknown')
    const read = readKept(text)
    if (!read) {
      log.say('unreadable', { bytes: text.length })
      throw refusal('unknown')
    }
    const { scenario: story, chair } = read.room.route
    const scenario = await stories.chair(story, chair)
    if (!scenario) {
      log.say('no story', { room: read.name, story, chair })
      throw refusal('version')
    }
    const away = Object.entries(read.room.seats).map(([seat, person]) => [seat, { ...person, here: false }])
    this.#kept = read
    try {
      this.#session = openSession(scenario, { ...read.room, seats: Object.fromEntries(away) })
    } catch (error) {
      log.trouble('open', error)
      throw refusal('unknown')
    }
    if (this.#gone) throw new ServerError(503, 'server')
    this.onMessage('do', (client, message) => this.#do(client, message))
    this.onMessage('again', (client) => this.#again(client))
    this.onMessage('handOver', (client) => this.#handOver(client))
    this.onMessage('forget', (client) => this.#forget(client))
    this.onMessage('*', () => log.count('unfit'))
    this.clock.setInterval(() => this.#look(), LIMITS.look)
    house.live.add(this)
    this.#rest()
    log.say('opened', { room: read.name, seats: away.length, phase: read.room.phase })
  }

  override async onJoin(client: Client, options: JoinMessage): Promise<void> {
    if (this.#gone) throw refusal('unknown')
    const line = await this.#admit(client, options, client.auth as Visitor)
    this.#lines.set(client, line)
    clearTimeout(this.#empty)
    this.#house.log.say('joined', { room: this.#kept.name, role: line.who.role, connections: this.#lines.size })
    this.#post()
  }

  override onLeave(client: Client, code?: number): void {
    const line = this.#lines.get(client)
    this.#lines.delete(client)
    this.#rest()
    if (!line || this.#gone) return
    this.#house.log.say('dropped', { room: this.#kept.name, role: line.who.role, code: code ?? 0, connections: this.#lines.size })
    if (line.who.role === 'participant') this.#leaveSeat(line.who.seat)
  }

  override onBeforeShutdown(): void {
    void (this.#posting ?? Promise.resolve()).then(() => this.#end('stopping'))
  }

  override async onDispose(): Promise<void> {
    this.#gone = true
    clearTimeout(this.#empty)
    await this.#posting
    this.#house?.live.delete(this)
  }

  /** Participants connected here. */
  seated(): number {
    return [...this.#lines.values()].filter(({ who }) => who.role === 'participant').length
  }

  async forgetIfOld(): Promise<void> {
    if (this.#session.room().madeAt <= Date.now() - LIMITS.kept.for) await this.#end('forgotten')
  }

  /** Nobody is there: the room stays a little, in case they come back. */
  #rest(): void {
    clearTimeout(this.#empty)
    if (this.#lines.size === 0) this.#empty = setTimeout(() => void this.disconnect(), LIMITS.empty).unref()
  }

  async #doubt(): Promise<void> {
    // Should the store not answer now, the next save asks it the same.
    const holds = await this.#house.snapshots.holds(this.#code, this.roomId).catch(() => true)
    if (!holds) await this.#end('stopping')
  }

  /** The room leaves this process: it stops, another one holds the room, or the room is thrown away. */
  async #end(why: 'stopping' | 'forgotten'): Promise<void> {
    if (this.#gone) return
    this.#gone = true
    try {
      if (why === 'forgotten') await this.#house.snapshots.forget(this.#code)
    } catch (error) {
      // Nobody is told that it is gone before it is.
      this.#gone = false
      return this.#house.log.trouble('forget', error)
    }
    for (const { client } of this.#lines.values()) client.send('bye', { why } satisfies Out['bye'])
    // Not while it is still being made: then `onCreate` sees that it is gone.
    if (this.#house.live.has(this)) {
      this.#house.log.say('closed', { room: this.#kept.name, why })
      await this.disconnect(GOODBYE)
    }
  }

  /** Connections that never said hello, or do not read. */
  #look(): void {
    for (const line of this.#lines.values()) if (isDead(line, Date.now())) hangUp(line)
  }

  // ---------------------------------------------------------------- who comes in

  async #admit(client: Client, { role, key }: JoinMessage, { address, suspect }: Visitor): Promise<Line> {
    const open = (who: Who, key: string | null = null) => openLine(client, who, key, Date.now())
    switch (role) {
      case 'beamer':
        if (suspect) throw refusal('limited')
        this.#hasPlace((line) => line.who.role === role)
        return open({ role })
      case 'participant':
        return open({ role, seat: this.#takeSeat(key ?? null, suspect) })
      case 'facilitator': {
        const may = key ? keyIs(this.#kept, key) : null
        if (may === 'lead') return open({ role })
        if (may === 'handover') return open({ role }, this.#newLead())
        throw refusal((await this.#house.wrongKeys.add(address)) > LIMITS.address.wrongKey.times ? 'limited' : 'key')
      }
    }
  }

  /** So many connections to the room, and so many alike; who leads always gets in. */
  #hasPlace(isAlike: (line: Line) => boolean): void {
    const alike = [...this.#lines.values()].filter(isAlike).length
    if (this.#lines.size >= LIMITS.connections.room || alike >= LIMITS.connections.alike) throw refusal('full')
  }

  /** The same device comes back to the same seat; one that was set free is not given out again. */
  #takeSeat(key: string | null, suspect: boolean): Seat {
    if (key === null) throw refusal('key')
    const old = seatOf(this.#kept, key)
    const isOld = old !== null && Object.hasOwn(this.#session.room().seats, old)
    if (!isOld && suspect) throw refusal('limited')
    const seat = isOld ? old : nextSeat(this.#kept)
    this.#hasPlace((line) => isSeat(line, seat))
    if (this.#apply({ type: 'join', seat }, { role: 'room' })) throw refusal('full')
    if (!isOld) this.#keep(withSeat(this.#kept, key))
    return seat
  }

  #leaveSeat(seat: Seat): void {
    if ([...this.#lines.values()].some((line) => isSeat(line, seat))) return
    this.#apply({ type: 'drop', seat }, { role: 'room' })
    this.#post()
  }

  // ---------------------------------------------------------------- who leads

  /** A key for somebody else who leads from now on; whoever did until now does not any more. */
  #newLead(): string {
    const key = newKey()
    this.#keep({ ...this.#kept, facilitator: hashOf(key) })
    for (const line of this.#lines.values()) if (line.who.role === 'facilitator') line.bye = 'handedOver'
    this.#house.log.say('handed over', { room: this.#kept.name })
    return key
  }

  #handOver(client: Client): void {
    const line = this.#leading(client)
    if (!line) return
    line.handover = newKey()
    this.#keep(withHandover(this.#kept, line.handover))
    this.#post()
  }

  /** The key that was handed over opens the door until the new one has arrived: nobody is left without. */
  #confirm(line: Line): void {
    if (line.key?.sure !== 'no' || line.fresh || line.client.state !== ClientState.JOINED) return
    line.key.sure = 'asked'
    const { handover } = this.#kept
    whenArrived(line, () => {
      if (line.key) line.key.sure = 'yes'
      if (this.#kept.handover !== handover) return
      this.#keep({ ...this.#kept, handover: null })
      this.#post()
    })
  }

  #forget(client: Client): void {
    if (this.#leading(client)) void this.#end('forgotten')
  }

  #leading(client: Client): Line | null {
    const line = this.#lines.get(client)
    if (line?.mayAsk && line.who.role === 'facilitator' && !line.bye) return line
    if (line?.mayAsk) this.#house.log.count('forbidden')
    return null
  }

  #keep(kept: Kept): void {
    this.#kept = kept
    this.#changed = true
  }

  // ---------------------------------------------------------------- what is asked

  /** Every frame comes here first; `read` is what Colyseus makes of it. */
  hears(client: Client, read: () => void): void {
    const line = this.#lines.get(client)
    if (!line) return
    const { log } = this.#house
    if (!hear(line, Date.now())) log.count('limited')
    try {
      if (isFlood(line)) {
        log.count('flood')
        hangUp(line)
      } else {
        read()
        this.#confirm(line)
      }
    } catch (error) {
      log.count('unfit')
      log.trouble('message', error)
      hangUp(line)
    }
  }

  #do(client: Client, message: unknown): void {
    const line = this.#lines.get(client)
    if (!line || line.bye) return
    const read = doMessage.safeParse(message)
    const n = read.success ? read.data.n : anyDo.safeParse(message).data?.n
    if (n === undefined) this.#house.log.count('unfit')
    else {
      line.answers.push({ n, refused: this.#answer(line, n, read.data?.command) })
      this.#post()
    }
  }

  #answer(line: Line, n: number, command: SessionCommand | undefined): Out['did']['refused'] {
    if (!line.mayAsk) return 'limited'
    // Sent once more, or out of turn.
    if (n <= line.n) return 'stale'
    line.n = n
    const refused = command ? this.#apply(command, line.who) : 'unfit'
    if (refused) this.#house.log.count(refused === 'forbidden' || refused === 'unfit' ? refused : 'command')
    return refused
  }

  #again(client: Client): void {
    const line = this.#lines.get(client)
    if (!line?.mayAsk) return
    line.fresh = true
    this.#post()
  }

  #apply(command: SessionCommand, who: Who): SessionRefusal | null {
    const answer = this.#session.apply(command, who, Date.now())
    if ('refused' in answer) return answer.refused
    const room = this.#session.room()
    for (const event of answer.events) {
      this.#changed = true
      for (const line of this.#lines.values()) {
        const seen = line.fresh ? null : seenBy(event, line.who, room)
        if (seen) line.events.push(seen)
        if (event.type === 'released' && isSeat(line, event.seat)) line.bye = 'released'
      }
    }
    return null
  }

  // ---------------------------------------------------------------- what goes out

  /** First kept, then told: whatever waits goes out after the next save, everything of one moment together. */
  #post(): void {
    this.#posting ??= new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.#postAll())
      .catch((error) => this.#house.log.trouble('post', error))
      .finally(() => {
        this.#posting = null
      })
  }

  async #postAll(): Promise<void> {
    while (!this.#gone) {
      const posts = [...this.#lines.values()].flatMap((line) => takePost(line, this.#session) ?? [])
      if (posts.length === 0 && !this.#changed) return
      // Who has heard the last word hears nothing more.
      for (const { line, last } of posts) if (last) this.#lines.delete(line.client)
      if (this.#changed) await this.#save()
      if (this.#gone) return
      for (const post of posts) this.#send(post)
    }
  }

  #send({ line, messages, last }: Post): void {
    for (const [type, message] of messages) line.client.send(type, message)
    if (last) line.client.leave(GOODBYE)
    else this.#confirm(line)
  }

  async #save(): Promise<void> {
    while (!this.#gone) {
      this.#changed = false
      try {
        const text = JSON.stringify({ ...this.#kept, room: this.#session.room() })
        // Not waited for: the end waits for what is being posted.
        if (!(await this.#house.snapshots.save(this.#code, this.roomId, text))) void this.#end('stopping')
        return
      } catch (error) {
        this.#changed = true
        this.#house.log.trouble('save', error)
        await new Promise((resolve) => setTimeout(resolve, SAVE_AGAIN))
      }
    }
  }
}

// Colyseus calls this by name for every frame, and reads the first bytes of it where nobody catches what goes wrong.
// biome-ignore lint/complexity/useLiteralKeys: its types keep it private
const readFrame = Room.prototype['_onMessage']
// biome-ignore lint/complexity/useLiteralKeys: as above
Kamer.prototype['_onMessage'] = function (this: Kamer, client: Client, frame: Buffer) {
  this.hears(client, () => readFrame.call(this, client as never, frame))
}

function refusal(why: JoinRefusal): ServerError {
  return new ServerError(4100, why)
}
