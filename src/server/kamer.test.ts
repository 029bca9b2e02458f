/** What a room does with people who mean well and with people who do not, over real sockets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clear, enter, from, type Guest, madeFolder, makeRoom, pause, refusedAt, type Serving, serve } from '../../tests/serving.ts'
import type { Ballot, Room, SessionEvent } from '../engine/session/types.ts'
import { newKey } from './codes.ts'
import { LIMITS } from './limits.ts'

let server: Serving

beforeAll(async () => {
  server = await serve(madeFolder(), { TRUST_PROXY: '1' })
})
afterAll(async () => {
  await server.stop()
  clear(server.folder)
  // Whatever was done to it: nothing went wrong inside, and the log holds no word of anybody.
  expect(server.log().filter(({ what }) => what === 'trouble')).toEqual([])
  expect(server.said()).not.toMatch(/GEHEIM|127\.0\.0\.1|tekenen|10\.0\./)
})

let homes = 0
/** Each test comes from an address of its own, so that none uses up what another may ask. */
const elsewhere = () => from(`10.0.${++homes >> 8}.${homes & 255}`)

interface Table {
  code: string
  lead: Guest
  beamer: Guest
  phones: Guest[]
  headers: Record<string, string>
}

async function seated(phones: number): Promise<Table> {
  const headers = elsewhere()
  const { code, key } = await makeRoom(server.url, {}, headers)
  const come = (role: 'participant' | 'beamer') => enter(server.url, code, role, undefined, headers)
  const lead = await enter(server.url, code, 'facilitator', key, headers)
  const beamer = await come('beamer')
  const all: Guest[] = []
  for (let n = 0; n < phones; n++) all.push(await come('participant'))
  await lead.sees(({ seats }) => Object.keys(seats).length === phones)
  return { code, lead, beamer, phones: all, headers }
}

async function voting(phones: number): Promise<Table & { ballot: Ballot }> {
  const table = await seated(phones)
  expect(await table.lead.ask({ type: 'begin' })).toBeNull()
  expect(await table.lead.ask({ type: 'openVote' })).toBeNull()
  for (const guest of [table.beamer, ...table.phones]) await guest.sees(({ phase }) => phase === 'voting')
  return { ...table, ballot: table.lead.room().ballot as Ballot }
}

const vote = (ballot: Ballot, choice: string, why = '') => ({ type: 'vote' as const, ballot: ballot.id, round: 0, choice, why })
const counts = ({ ballot }: Room) => ballot?.rounds[0]?.counts
const eventsOf = ({ heard }: Guest): SessionEvent[] => heard.flatMap((one) => (one.type === 'events' ? one.message.events : []))

test('a vote of two rounds and what is taken: every screen ends up with the same room', async () => {
  const { lead, beamer, phones, ballot } = await voting(3)
  const [one, two, three] = phones as [Guest, Guest, Guest]
  for (const [guest, choice] of [
    [one, 'tekenen'],
    [two, 'vinkje'],
    [three, '?'],
  ] as const)
    expect(await guest.ask(vote(ballot, choice, 'Omdat'))).toBeNull()
  expect(await one.ask(vote(ballot, 'test'))).toBe('closed')
  expect(await lead.ask({ type: 'reveal' })).toBeNull()
  expect(counts(await beamer.sees(({ phase }) => phase === 'revealed'))).toEqual({ tekenen: 1, vinkje: 1, test: 0, '?': 1 })
  expect(await lead.ask({ type: 'openVote' })).toBeNull()
  for (const guest of phones) {
    const round = (await guest.sees(({ ballot }) => ballot?.rounds.length === 2)).ballot as Ballot
    expect(await guest.ask({ ...vote(round, 'tekenen'), round: 1 })).toBeNull()
  }
  expect(await lead.ask({ type: 'reveal' })).toBeNull()
  expect(await lead.ask({ type: 'take', choice: 'tekenen', why: '' })).toBeNull()
  for (const guest of [lead, beamer, ...phones]) {
    const room = await guest.sees(({ made }) => made === 1)
    expect(room.past[0]?.taken).toEqual({ id: 'tekenen', by: 'majority', why: '' })
  }
  // Each of them is shown the same when it asks anew.
  for (const guest of [lead, beamer, one]) {
    const before = guest.room()
    guest.line.send('again')
    await expect.poll(() => guest.heard.filter(({ type }) => type === 'welcome').length).toBe(2)
    expect(guest.room()).toEqual(before)
  }
})

describe('what nobody may know', () => {
  test('before the reveal no frame of anybody holds a vote or a reason', async () => {
    const { code, lead, beamer, phones, ballot, headers } = await voting(3)
    const [voter, other, third] = phones as [Guest, Guest, Guest]
    const onlookers = [lead, beamer, other, third]
    const since = onlookers.map(({ frames }) => frames.length)
    for (const choice of ['tekenen', 'vinkje', '?']) expect(await voter.ask(vote(ballot, choice, `GEHEIM ${choice}`))).toBeNull()
    await beamer.sees((room) => Object.keys(room.ballot?.rounds[0]?.votes ?? {}).length === 1)
    // Late and coming back: their welcome is searched too.
    const late = await enter(server.url, code, 'participant', undefined, headers)
    const back = await enter(server.url, code, 'participant', other.key, headers)
    const screen = await enter(server.url, code, 'beamer', null, headers)
    await pause(100)
    onlookers.forEach((guest, at) => {
      const said = Buffer.concat(guest.frames.slice(since[at])).toString('latin1')
      expect(said).toContain('voted')
      expect(said).not.toMatch(/GEHEIM|tekenen|vinkje/)
    })
    for (const guest of [...onlookers, late, back, screen]) {
      expect(Buffer.concat(guest.frames).toString('latin1')).not.toContain('GEHEIM')
      expect(guest.room().ballot?.rounds).toEqual([{ votes: { s1: null }, counts: null, reasons: [], moved: null }])
    }
    for (const event of onlookers.flatMap(eventsOf)) if (event.type === 'voted') expect(event.vote).toBeNull()
    expect(voter.room().ballot?.rounds[0]?.votes).toEqual({ s1: { choice: '?', why: 'GEHEIM ?' } })
  })

  test('no frame holds a hidden thought, a note of the facilitator, or whose sentence it was', async () => {
    const { code, lead, beamer, phones, headers } = await seated(2)
    const [one, two] = phones as [Guest, Guest]
    await lead.ask({ type: 'begin' })
    expect(await lead.ask({ type: 'note', at: 0, text: 'GEHEIM voor mij' })).toBeNull()
    expect(await one.ask({ type: 'write', kind: 'learned', text: 'GEHEIM van één' })).toBeNull()
    const late = await enter(server.url, code, 'participant', undefined, headers)
    await late.sees(({ slips }) => slips.length === 1)
    await pause(100)
    for (const guest of [beamer, two, late]) {
      const said = Buffer.concat(guest.frames).toString('utf8')
      expect(said).not.toMatch(/GEHEIM|Mij vraagt niemand iets|niet goed lees/)
      expect(guest.room().slips[0]).toMatchObject({ by: null, text: null })
    }
    expect(one.room().slips[0]).toMatchObject({ by: 's1', text: 'GEHEIM van één' })
  })
})

describe('who sends what they may not', () => {
  test('commands of the facilitator from a phone and from the beamer change nothing', async () => {
    const { code, lead, beamer, phones, headers } = await voting(1)
    const before = lead.room()
    const [phone] = phones as [Guest]
    for (const guest of [phone, beamer]) {
      for (const command of [{ type: 'reveal' }, { type: 'end' }, { type: 'openVote' }, { type: 'release', seat: 's1' }] as const)
        expect(await guest.ask({ ...command, moves: before.moves } as never)).toBe('forbidden')
      guest.line.send('handOver')
      guest.line.send('forget')
    }
    expect(await beamer.ask(vote(before.ballot as Ballot, 'tekenen'))).toBe('forbidden')
    // What only the host says is no message at all.
    for (const command of [
      { type: 'join', seat: 's9' },
      { type: 'drop', seat: 's1' },
    ])
      expect(await phone.ask(command as never)).toBe('unfit')
    await pause(100)
    expect(lead.room()).toEqual(before)
    expect([...phone.heard, ...beamer.heard].some(({ type }) => type === 'handover')).toBe(false)
    const again = await enter(server.url, code, 'beamer', null, headers)
    expect(again.room().phase).toBe('voting')
  })

  test('sent again and out of order: carried out once', async () => {
    const { lead, phones, ballot } = await voting(1)
    const [phone] = phones as [Guest]
    const { moves } = lead.room()
    const reveal = { n: 50, command: { type: 'reveal', moves } }
    lead.line.send('do', reveal)
    lead.line.send('do', reveal)
    lead.line.send('do', { n: 49, command: { type: 'end', moves: moves + 1 } })
    lead.line.send('do', { n: 51, command: { type: 'reveal', moves } })
    await lead.until('did', ({ n }) => n === 51)
    const answers = lead.heard.flatMap((one) => (one.type === 'did' && one.message.n > 48 ? [[one.message.n, one.message.refused]] : []))
    expect(answers).toEqual([
      [50, null],
      [50, 'stale'],
      [49, 'stale'],
      [51, 'stale'],
    ])
    expect(lead.room()).toMatchObject({ phase: 'revealed', moves: moves + 1 })
    expect(await phone.ask(vote(ballot, 'tekenen'))).toBe('stale')
  })

  test('two tabs of one device are one seat and one vote', async () => {
    const { code, lead, phones, ballot, headers } = await voting(1)
    const [first] = phones as [Guest]
    const second = await enter(server.url, code, 'participant', first.key, headers)
    expect(second.welcome().who).toEqual(first.welcome().who)
    await Promise.all([first.ask(vote(ballot, 'tekenen')), second.ask(vote(ballot, 'tekenen'))])
    expect(await second.ask(vote(ballot, 'vinkje'))).toBeNull()
    // The one tab sees what the other did.
    await first.sees((room) => room.ballot?.rounds[0]?.votes.s1?.choice === 'vinkje')
    first.leave()
    await pause(100)
    expect(lead.room().seats.s1?.here).toBe(true)
    await lead.ask({ type: 'reveal' })
    expect(counts(lead.room())).toEqual({ vinkje: 1, tekenen: 0, test: 0, '?': 0 })
    second.leave()
    expect((await lead.sees(({ seats }) => seats.s1?.here === false)).seats.s1?.here).toBe(false)
  })

  test('markup and strange signs in a reason stay text', async () => {
    const { beamer, lead, phones, ballot } = await voting(1)
    const why = '<img src=x onerror=alert(1)> \u0000\u0007\u202e{{7*7}} "\'`; DROP TABLE room;-- 🦆'
    expect(await phones[0]?.ask(vote(ballot, 'tekenen', why))).toBeNull()
    expect(await phones[0]?.ask(vote(ballot, 'tekenen', 'x'.repeat(301)))).toBe('unfit')
    await lead.ask({ type: 'reveal' })
    const { reasons } = (await beamer.sees(({ phase }) => phase === 'revealed')).ballot?.rounds[0] ?? { reasons: [] }
    expect(reasons.map(({ text }) => text)).toEqual(['<img src=x onerror=alert(1)> {{7*7}} "\'`; DROP TABLE room;-- 🦆'])
  })
})

describe('messages that are none', () => {
  test('broken, binary, unknown and poisoned messages: refused, and the room goes on', async () => {
    const { lead, phones, ballot } = await voting(2)
    const [odd, other] = phones as [Guest, Guest]
    const before = lead.room()
    const bad: [string, unknown][] = [
      ['do', null],
      ['do', 'tekst'],
      ['do', []],
      ['do', { n: 900 }],
      ['do', { n: 901, command: { type: 'vote', ballot: ballot.id, round: 0, choice: 'tekenen', why: '', seat: 's2' } }],
      ['do', { n: 902, command: { type: 'vote', ballot: '__proto__', round: 0, choice: 'tekenen', why: '' } }],
      ['do', { n: 903, command: { type: 'vote', ballot: ballot.id, round: 0.5, choice: 'constructor', why: '' } }],
      ['do', { n: 904, command: { type: 'nietsdaarvan' } }],
      ['do', { n: -1, command: vote(ballot, 'tekenen') }],
      ['do', { n: 905, command: vote(ballot, 'tekenen'), extra: true }],
      ['__proto__', { n: 906 }],
      ['constructor', { n: 907 }],
      ['toString', 1],
      ['welcome', {}],
    ]
    for (const [type, message] of bad) odd.line.send(type, message)
    await pause(1500)
    odd.line.send(
      'do',
      JSON.parse(
        `{ "n": 910, "command": { "type": "vote", "ballot": "${ballot.id}", "round": 0, "choice": "tekenen", "why": "", "__proto__": { "x": 1 } } }`,
      ),
    )
    odd.line.sendBytes('do', new Uint8Array([1, 2, 3]))
    await expect(odd.line.request('do', { n: 911, command: { type: 'constructor' } })).resolves.toBeUndefined()
    await expect(odd.line.request('nergens')).rejects.toThrow()
    await odd.until('did', ({ n }) => n === 911)
    const answers = odd.heard.flatMap((one) => (one.type === 'did' ? [[one.message.n, one.message.refused]] : []))
    expect(answers).toEqual([900, 901, 902, 903, 904, 905, 910, 911].map((n) => [n, 'unfit']))
    expect(lead.room()).toEqual(before)
    expect(({} as { x?: number }).x).toBeUndefined()
    expect(await odd.ask({ ...vote(ballot, 'vinkje') })).toBe('stale')
    odd.line.send('do', { n: 1000, command: vote(ballot, 'vinkje') })
    expect((await odd.until('did', ({ n }) => n === 1000)).refused).toBeNull()
    expect(await other.ask(vote(ballot, 'tekenen'))).toBeNull()
  })

  test('bytes of any kind, one after the other: at most the line that sent them is cut', async () => {
    const { code, lead, phones, ballot, headers } = await voting(1)
    let seed = 7
    const chance = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648
    }
    let odd = await enter(server.url, code, 'participant', undefined, headers)
    let open = true
    for (let n = 0; n < 400; n++) {
      if (!open) odd = await enter(server.url, code, 'participant', odd.key, headers)
      void odd.closed.then(() => {
        open = false
      })
      open = true
      const bytes = Uint8Array.from({ length: Math.floor(chance() * 40) }, () => Math.floor(chance() * 256))
      if (n % 3 === 0 && bytes.length > 0) bytes[0] = [10, 13, 17, 18, 19, 20, 21, 12][n % 8] as number
      odd.raw(n % 17 === 0 ? 'tekst in plaats van bytes' : bytes)
      if (n % 15 === 0) await pause(30)
    }
    expect(await phones[0]?.ask(vote(ballot, 'tekenen'))).toBeNull()
    expect(await lead.ask({ type: 'reveal' })).toBeNull()
    expect(counts(lead.room())?.tekenen).toBe(1)
  })

  test('1 MB in one message: that line is cut', async () => {
    const { phones, ballot } = await voting(2)
    const [odd, other] = phones as [Guest, Guest]
    odd.line.send('do', { n: 1, command: vote(ballot, 'tekenen', 'x'.repeat(1024 * 1024)) })
    await odd.closed
    expect(await other.ask(vote(ballot, 'tekenen'))).toBeNull()
  })

  test('1,000 messages a second from one phone: it is slowed down, then cut; the others are answered', async () => {
    const { code, lead, phones, ballot, headers } = await voting(3)
    const [odd, ...others] = phones as [Guest, Guest, Guest]
    const flood = async () => {
      for (let n = 1; n <= 1000; n++) {
        if (odd.line.connection.isOpen) odd.line.send('do', { n, command: vote(ballot, n % 2 ? 'tekenen' : 'vinkje') })
        if (n % 50 === 0) await pause(50)
      }
    }
    const flooding = flood()
    const took: number[] = []
    for (const guest of others) {
      const at = performance.now()
      expect(await guest.ask(vote(ballot, '?'))).toBeNull()
      took.push(performance.now() - at)
    }
    await odd.closed
    await flooding
    const answers = odd.heard.flatMap((one) => (one.type === 'did' ? [one.message.refused] : []))
    // The first of its burst was to say that it is there.
    expect(answers.indexOf('limited')).toBe(LIMITS.message.burst - 1)
    expect(Math.max(...took)).toBeLessThan(500)
    // It may come back, to its seat and its last vote that counted.
    const back = await enter(server.url, code, 'participant', odd.key, headers)
    expect(back.welcome().who).toEqual(odd.welcome().who)
    expect(back.room().ballot?.rounds[0]?.votes.s1).not.toBeNull()
    await lead.ask({ type: 'reveal' })
    const all = counts(lead.room()) ?? {}
    expect(Object.values(all).reduce((sum, one) => sum + one, 0)).toBe(3)
    expect(all['?']).toBe(2)
  })
})

describe('seats and keys', () => {
  test('a phone that comes back finds its seat and its vote; the room says who is there', async () => {
    const { code, lead, phones, ballot, headers } = await voting(2)
    const [one] = phones as [Guest]
    await one.ask(vote(ballot, 'tekenen', 'Zo'))
    one.leave()
    await lead.sees(({ seats }) => seats.s1?.here === false)
    const back = await enter(server.url, code, 'participant', one.key, headers)
    expect(back.welcome()).toMatchObject({ who: { role: 'participant', seat: 's1' }, version: 1, seq: 0 })
    expect(back.room().ballot?.rounds[0]?.votes.s1).toEqual({ choice: 'tekenen', why: 'Zo' })
    await lead.sees(({ seats }) => seats.s1?.here === true)
    expect(Object.keys(lead.room().seats)).toEqual(['s1', 's2'])
  })

  test('wrong, missing and guessed keys do not open the door', async () => {
    const { code, lead, headers } = await seated(1)
    const as = (role: 'facilitator' | 'participant', key: string | null, at = headers) => refusedAt(enter(server.url, code, role, key, at))
    expect(await as('facilitator', newKey())).toBe('key')
    expect(await as('facilitator', null)).toBe('key')
    expect(await as('participant', null)).toBe('key')
    expect(await as('participant', 'kort')).toBe('unfit')
    const attacker = elsewhere()
    for (let n = 0; n < LIMITS.address.wrongKey.times; n++) expect(await as('facilitator', newKey(), attacker)).toBe('key')
    expect(await as('facilitator', newKey(), attacker)).toBe('limited')
    expect(await lead.ask({ type: 'begin' })).toBeNull()
  })

  test('handing over: the next one gets a key of their own, the one before goes', async () => {
    const { code, lead, beamer, headers } = await seated(1)
    lead.line.send('handOver')
    const { key } = await lead.until('handover')
    expect(await lead.ask({ type: 'begin' })).toBeNull()
    const next = await enter(server.url, code, 'facilitator', key, headers)
    expect(await lead.until('bye')).toEqual({ why: 'handedOver' })
    await lead.closed
    const own = next.welcome().key as string
    expect(own).toMatch(/^[\w-]{22}$/)
    expect(own).not.toBe(key)
    expect(await next.ask({ type: 'openVote' })).toBeNull()
    await beamer.sees(({ phase }) => phase === 'voting')
    // Used once, and the old one is worth nothing.
    for (const old of [key, lead.key]) expect(await refusedAt(enter(server.url, code, 'facilitator', old, headers))).toBe('key')
    const again = await enter(server.url, code, 'facilitator', own, headers)
    expect(again.welcome().key).toBeUndefined()
    expect(await again.ask({ type: 'reveal' })).toBeNull()
  })

  test('a seat that is set free: its screens are told, and the device gets another one', async () => {
    const { code, lead, phones, headers } = await seated(2)
    const [one] = phones as [Guest]
    expect(await lead.ask({ type: 'release', seat: 's1' })).toBeNull()
    expect(await one.until('bye')).toEqual({ why: 'released' })
    await one.closed
    const again = await enter(server.url, code, 'participant', one.key, headers)
    expect(again.welcome().who).toEqual({ role: 'participant', seat: 's3' })
    await lead.sees(({ seats }) => Object.keys(seats).join() === 's2,s3')
  })

  test('a full room says so, and whoever has a seat comes back to it', async () => {
    const headers = elsewhere()
    const { code } = await makeRoom(server.url, {}, headers)
    const all = await Promise.all(Array.from({ length: 60 }, () => enter(server.url, code, 'participant', undefined, headers)))
    expect(new Set(all.map((guest) => JSON.stringify(guest.welcome().who))).size).toBe(60)
    expect(await refusedAt(enter(server.url, code, 'participant', undefined, headers))).toBe('full')
    const [one] = all as [Guest]
    one.leave()
    const back = await enter(server.url, code, 'participant', one.key, headers)
    expect(back.welcome().who).toEqual(one.welcome().who)
    for (const guest of all) guest.leave()
  })

  test('ten screens of one seat and ten beamers, and no more; who leads always gets in', async () => {
    const { code, lead, phones, headers } = await seated(1)
    const key = (phones[0] as Guest).key
    const come = (role: 'participant' | 'beamer') => refusedAt(enter(server.url, code, role, role === 'beamer' ? null : key, headers))
    const most = LIMITS.connections.alike - 1
    for (const role of ['participant', 'beamer'] as const) {
      for (let n = 0; n < most; n++) expect(await come(role)).toBe('came in')
      expect(await come(role)).toBe('full')
    }
    for (let n = 0; n < 12; n++) expect(await refusedAt(enter(server.url, code, 'facilitator', lead.key, headers))).toBe('came in')
  })

  test('an ended session answers nothing more but what belongs to its report', async () => {
    const { code, lead, phones, ballot, headers } = await voting(1)
    expect(await lead.ask({ type: 'end' })).toBeNull()
    await phones[0]?.sees(({ phase }) => phase === 'ended')
    expect(await phones[0]?.ask(vote(ballot, 'tekenen'))).toBe('stale')
    expect(await lead.ask({ type: 'openVote' })).toBe('unfit')
    expect(await lead.ask({ type: 'share', on: true })).toBeNull()
    const late = await enter(server.url, code, 'participant', undefined, headers)
    expect(late.room()).toMatchObject({ phase: 'ended', shared: true })
  })

  test('a room that is thrown away is gone for everybody at once', async () => {
    const { code, lead, beamer, phones, headers } = await seated(1)
    lead.line.send('forget')
    for (const guest of [lead, beamer, ...phones]) {
      expect(await guest.until('bye')).toEqual({ why: 'forgotten' })
      await guest.closed
    }
    for (const role of ['participant', 'beamer'] as const)
      expect(await refusedAt(enter(server.url, code, role, undefined, headers))).toBe('unknown')
    expect(await refusedAt(enter(server.url, code, 'facilitator', lead.key, headers))).toBe('unknown')
  })
})
