import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import { SHORT } from '../../../../tests/rulestory.ts'
import { newRoom, openSession } from '../../../engine/session/session.ts'
import type { LeadCommand, Room, Session, SessionCommand, Who } from '../../../engine/session/types.ts'
import type { Id, Route, Scenario } from '../../../engine/types.ts'
import { EMPTY_VIEW, reduceAll } from '../../../engine/view.ts'
import type { Sent } from '../../../store/together.ts'
import { isAsked } from '../kit/asked.ts'
import { rulesIn } from '../kit/many.ts'
import { asksWhy, type Move, movesOf } from './next.ts'

const scenario = scenarioOf(
  `
=== casemanager_start ===
Dag een. #scene: spreekkamer ochtend #day: 1
Milan: Hoi.
Een dag later. #scene: gang dag #day: 2 #heavy: een brief
Milan: Nog eens hoi.
* [Praat met hem. #id: praten] Hij zegt iets.
* [Schrijf het op. #id: schrijven] Het staat erin.
+ [Bel om geld. #id: bellen #closed: rule b8] Dicht.
-
Wat denkt hij nu?
* [Bijna klaar. #id: g_a #guess: milan]
* [Ze leest het wel. #id: g_b #guess: milan #true]
-
De dag is om. #scene: gang avond #day: 3
* [Naar huis. #id: huis] Je gaat. #outcome: achter #because: choice huis
* [Blijf nog. #id: blijven] Je blijft.
-
Klaar. #ending: uit
-> END
`,
  { decisions: [] },
)
const LEADS: Who = { role: 'facilitator' }
const route = (choices: Id[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: [],
  carried: [],
  seed: 3,
  choices,
})
const RECORDED = ['praten', 'g_b', 'huis']

/** A host with its facilitator's screen, which reduces what it is told as a browser does. */
class Desk {
  session: Session
  view = EMPTY_VIEW
  total: number
  story: Scenario
  constructor(room: Room, story = scenario) {
    this.story = story
    this.session = openSession(story, room)
    this.total = room.form === 'replay' ? room.route.choices.length : 0
    this.view = reduceAll(EMPTY_VIEW, this.session.welcome(LEADS).story)
  }
  get room(): Room {
    return this.session.welcome(LEADS).room
  }
  do(command: SessionCommand, who: Who): string | null {
    const answer = this.session.apply(command, who, 1_000)
    if ('refused' in answer) return answer.refused
    for (const event of answer.events) if (event.type === 'told') this.view = reduceAll(event.anew ? EMPTY_VIEW : this.view, event.events)
    return null
  }
  lead(command: Sent): string | null {
    return this.do({ ...command, moves: this.room.moves } as LeadCommand, LEADS)
  }
  moves(): Move[] {
    return movesOf(this.room, this.view, this.total, isAsked(this.story, this.view.offer))
  }
  ids(): string[] {
    return this.moves().map((move) => move.id)
  }
  press(id: Move['id']): void {
    const move = this.moves().find((one) => one.id === id)
    if (!move?.command) throw new Error(`no ${id} in ${this.ids().join(' ')}`)
    expect(this.lead(move.command)).toBeNull()
  }
  join(n: number): void {
    for (let seat = 1; seat <= n; seat++) this.do({ type: 'join', seat: `s${seat}` }, { role: 'room' })
  }
  vote(...choices: Id[]): void {
    const { ballot } = this.room
    choices.forEach((choice, n) => {
      const vote = { type: 'vote', ballot: ballot?.id ?? '', round: (ballot?.rounds.length ?? 1) - 1, choice, why: '' } as const
      expect(this.do(vote, { role: 'participant', seat: `s${n + 1}` })).toBeNull()
    })
  }
}

class RuleDesk extends Desk {
  constructor(by: Room['by']) {
    const of = { ...route([]), hash: SHORT.hash, rules: ['b1', 'b8'] }
    super(newRoom({ form: 'rules', by, route: of, stops: [], short: false, now: 0 }), SHORT)
  }
}

const opened = (form: Room['form'], by: Room['by'], stops: number[] = []) =>
  new Desk(newRoom({ form, by, route: route(form === 'replay' ? RECORDED : []), stops, short: false, now: 0 }))

describe('trying rules together', () => {
  test('what is asked is voted on; elsewhere the story goes on to the next decision, or the room is asked all the same', () => {
    const desk = new RuleDesk('phones')
    desk.join(2)
    desk.press('begin')
    expect(desk.ids()).toEqual(['vote', 'choose', 'part'])
    desk.press('vote')
    desk.vote('bel', 'bel')
    desk.press('reveal')
    // The clock of the part is running: no talk of five minutes is proposed over it.
    expect(desk.ids()).toEqual(['again', 'take', 'choose', 'text'])
    desk.press('take')
    expect(desk.ids()).toEqual(['page', 'part'])
    desk.press('page')
    expect(desk.ids()).toEqual(['onward', 'vote', 'choose', 'back', 'part'])
    desk.press('onward')
    expect(desk.room.route.choices).toEqual(['bel', 'door'])
    expect(desk.view.offer?.choices.map(({ id }) => id)).toEqual(['zwaai', 'mee'])
    expect(desk.ids()[0]).toBe('page')
    desk.press('page')
    expect(desk.ids()[0]).toBe('vote')
  })

  test('through the parts: the rule is voted on like anything else, each part leads to the next, and steps back are there', () => {
    const desk = new RuleDesk('phones')
    desk.join(2)
    desk.press('begin')
    desk.press('part')
    expect(desk.ids()).toEqual(['voteRule', 'choose', 'backPart'])
    desk.press('voteRule')
    expect(desk.ids()).toEqual(['reveal', 'choose', 'callOff'])
    desk.vote('b8', 'b8')
    desk.press('reveal')
    expect(desk.ids()).toEqual(['again', 'take', 'choose', 'text'])
    desk.press('text')
    // Nothing of the result is lost.
    expect(desk.ids()).toEqual(['again', 'take', 'choose', 'backPart'])
    desk.press('take')
    expect(desk.room.policy?.met?.rule).toBe('b8')
    expect(desk.ids()).toEqual(['part', 'voteRule', 'choose', 'backPart'])
    desk.press('part')
    expect(desk.moves().map(({ id, part }) => [id, part])).toEqual([
      ['part', 4],
      ['backPart', 2],
    ])
    desk.press('part')
    desk.press('part')
    expect(desk.ids()).toEqual(['end', 'backPart'])
    desk.do({ type: 'write', kind: 'learned', text: 'Eerst bellen.' }, { role: 'participant', seat: 's1' })
    expect(desk.ids()).toEqual(['openSlips', 'end', 'backPart'])
  })

  test('at the ending the second part comes first', () => {
    const desk = new RuleDesk('hands')
    desk.press('begin')
    desk.lead({ type: 'take', choice: 'bel', why: '' })
    desk.lead({ type: 'take', choice: null, why: '' })
    desk.lead({ type: 'take', choice: 'mee', why: '' })
    while (desk.ids()[0] === 'page') desk.press('page')
    desk.press('ending')
    expect(desk.moves()[0]).toMatchObject({ id: 'part', part: 2 })
    expect(desk.ids()).toEqual(['part', 'back'])
  })
})

describe('deciding together', () => {
  test('from the first page to a vote', () => {
    const desk = opened('decide', 'phones')
    expect(desk.ids()).toEqual(['begin'])
    desk.press('begin')
    expect(desk.moves()[0]).toMatchObject({ id: 'page', heavy: 'een brief' })
    desk.press('page')
    expect(desk.ids()).toEqual(['vote', 'choose', 'back'])
    desk.press('vote')
    expect(desk.ids()).toEqual(['reveal', 'choose', 'callOff'])
  })

  test('after the first result: talk, then a second round, and always the way to take it', () => {
    const desk = opened('decide', 'phones')
    desk.join(3)
    for (const id of ['begin', 'page', 'vote'] as const) desk.press(id)
    desk.vote('praten', 'praten', 'schrijven')
    desk.press('reveal')
    expect(desk.ids()).toEqual(['talk', 'again', 'take', 'choose', 'text'])
    desk.press('talk')
    expect(desk.ids()).toEqual(['again', 'take', 'choose', 'text'])
    desk.press('again')
    desk.vote('schrijven', 'praten', 'schrijven')
    desk.press('reveal')
    expect(desk.moves()[0]).toMatchObject({ id: 'take', choice: 'schrijven' })
    expect(desk.ids()).toEqual(['take', 'choose', 'text'])
    desk.press('take')
    expect(desk.room.route.choices).toEqual(['schrijven'])
    expect(desk.ids()[0]).toBe('guess')
  })

  test('where most chose nothing alone, the group chooses', () => {
    const desk = opened('decide', 'phones')
    desk.join(2)
    for (const id of ['begin', 'page', 'vote'] as const) desk.press(id)
    desk.vote('praten', 'schrijven')
    for (const id of ['reveal', 'talk', 'again'] as const) desk.press(id)
    desk.vote('praten', 'schrijven')
    desk.press('reveal')
    expect(desk.ids()).toEqual(['choose', 'text'])
    // Back in the text nothing is lost, and the same is offered.
    desk.press('text')
    expect(desk.ids()).toEqual(['choose', 'back'])
  })

  test('only what goes against most asks for a sentence, as the rules have it', () => {
    const desk = opened('decide', 'phones')
    desk.join(1)
    desk.press('begin')
    desk.press('page')
    expect(asksWhy(desk.room.ballot, 'praten')).toBe(false)
    desk.press('vote')
    desk.vote('praten')
    desk.press('reveal')
    for (const choice of ['praten', 'schrijven']) {
      const copy = openSession(scenario, desk.session.room())
      const answer = copy.apply({ type: 'take', choice, why: '', moves: desk.room.moves }, LEADS, 1_000)
      expect(asksWhy(desk.room.ballot, choice)).toBe('refused' in answer && answer.refused === 'reason')
    }
    expect(asksWhy(desk.room.ballot, 'schrijven')).toBe(true)
  })

  test('a guess is shown with its truth, then the story goes on; it can be passed over', () => {
    const desk = opened('decide', 'phones')
    desk.join(1)
    desk.press('begin')
    desk.press('page')
    desk.lead({ type: 'take', choice: 'praten', why: '' })
    expect(desk.ids()).toEqual(['guess', 'skipGuess'])
    desk.press('guess')
    desk.vote('g_a')
    desk.press('reveal')
    expect(desk.ids()).toEqual(['goOn', 'talk'])
    desk.press('goOn')
    expect(desk.room).toMatchObject({ phase: 'reading', made: 2, page: 0 })
  })

  test('at the end what was learnt is opened before the session is closed', () => {
    const desk = opened('decide', 'hands')
    desk.press('begin')
    for (const choice of ['praten', null, 'huis']) desk.lead({ type: 'take', choice, why: '' })
    expect(desk.ids()[0]).toBe('ending')
    desk.press('ending')
    expect(desk.ids()).toEqual(['end', 'back'])
    desk.lead({ type: 'write', kind: 'learned', text: 'Eerder bellen.' })
    expect(desk.ids()).toEqual(['openSlips', 'end', 'back'])
    desk.press('openSlips')
    expect(desk.ids()).toEqual(['end', 'back'])
  })

  test('hands are counted, not revealed', () => {
    const desk = opened('decide', 'hands')
    for (const id of ['begin', 'page', 'vote'] as const) desk.press(id)
    expect(desk.ids()).toEqual(['count', 'choose', 'callOff'])
  })
})

describe('replaying together', () => {
  test('the step leads, except where the case is shown and looked into', () => {
    const desk = opened('replay', 'phones', [0])
    desk.press('begin')
    expect(desk.ids()).toEqual(['step'])
    desk.press('step')
    expect(desk.ids()).toEqual(['page', 'step'])
    desk.press('page')
    // A place where the room is asked first, and one where it is not.
    expect(desk.ids()).toEqual(['vote', 'step', 'recorded', 'back'])
    desk.press('vote')
    expect(desk.ids()).toEqual(['reveal', 'recorded', 'callOff'])
    desk.press('reveal')
    expect(desk.ids()).toEqual(['recorded', 'again', 'text'])
    desk.press('recorded')
    // No place to ask lies ahead: the step goes on.
    expect(desk.ids()).toEqual(['step', 'recorded', 'guess'])
    desk.press('step')
    expect(desk.ids()).toEqual(['step', 'recorded', 'guess'])
  })

  test('where nothing is asked, the story comes first while the case is shown', () => {
    const desk = opened('replay', 'phones')
    desk.press('begin')
    desk.press('step')
    desk.press('page')
    expect(desk.ids()).toEqual(['recorded', 'step', 'vote', 'back'])
  })

  test('straight to the next place where the group is asked', () => {
    const desk = opened('replay', 'phones', [0, 2])
    desk.press('begin')
    desk.press('step')
    expect(desk.ids()[0]).toBe('page')
    desk.lead({ type: 'goTo', made: 1 })
    expect(desk.ids()).toEqual(['stop', 'step', 'recorded', 'guess'])
    desk.press('stop')
    expect(desk.room.made).toBe(2)
    expect(desk.ids()[0]).toBe('vote')
  })

  test('slips are opened and read out one by one, those that are hidden are passed over', () => {
    const desk = opened('replay', 'phones')
    desk.join(3)
    desk.press('begin')
    desk.lead({ type: 'step', to: 4, part: 0 })
    for (const n of [1, 2, 3]) desk.do({ type: 'write', kind: 'advice', text: `Bel ${n}.` }, { role: 'participant', seat: `s${n}` })
    expect(desk.ids()[0]).toBe('step')
    desk.press('step')
    expect(desk.ids().slice(0, 2)).toEqual(['openSlips', 'step'])
    desk.press('openSlips')
    const [first, second, third] = desk.room.slips.map((slip) => slip.id)
    desk.lead({ type: 'hide', id: second ?? '', on: true })
    desk.press('read')
    expect(desk.room.readingOut).toBe(first)
    desk.press('read')
    expect(desk.room.readingOut).toBe(third)
    expect(desk.ids()[0]).toBe('step')
    // What was read out leaves the screens with its step.
    desk.press('step')
    expect(desk.room.readingOut).toBeNull()
  })

  test('where the recorded route stops, only the steps go on', () => {
    const desk = new Desk(newRoom({ form: 'replay', by: 'phones', route: route(['praten']), stops: [], short: true, now: 0 }))
    desk.press('begin')
    desk.lead({ type: 'goTo', made: 1 })
    desk.lead({ type: 'step', to: 3, part: 0 })
    expect(desk.ids()).toEqual(['step'])
  })

  test('after the last step the session is closed', () => {
    const desk = opened('replay', 'phones')
    desk.press('begin')
    desk.lead({ type: 'step', to: 6, part: 1 })
    expect(desk.ids()[0]).toBe('end')
  })
})

/** What is filled in where a move opens a form. */
function filled(desk: Desk, move: Move): Sent | null {
  const turning = (desk.room.policy?.part ?? 1) > 1
  const rules = rulesIn(desk.story, desk.room.route.chair).map(({ id }) => ({ id, closed: false }))
  const open = desk.room.ballot?.options ?? (turning ? rules : (desk.view.offer?.choices ?? []))
  if (move.id === 'count') return { type: 'count', counts: { '?': 1 } }
  if (move.id === 'choose') return { type: 'take', choice: open.find((one) => !one.closed)?.id ?? null, why: 'Omdat.' }
  return move.id === 'end' ? { type: 'end' } : null
}

test('whatever is offered is accepted, and what comes next always leads to the end', () => {
  const step = fc.record({
    pick: fc.nat(9),
    votes: fc.array(fc.nat(3), { maxLength: 3 }),
    slip: fc.option(fc.constantFrom('advice', 'learned', 'question')),
  })
  fc.assert(
    fc.property(
      fc.constantFrom('decide', 'replay', 'rules'),
      fc.constantFrom('phones', 'hands'),
      fc.array(step, { maxLength: 25 }),
      (form, by, steps) => {
        const desk = form === 'rules' ? new RuleDesk(by) : opened(form, by, [0, 1])
        desk.join(3)
        for (const { pick, votes, slip } of steps) {
          const open = desk.room.ballot?.options.filter((option) => !option.closed) ?? []
          if (desk.room.phase === 'voting' && by === 'phones') desk.vote(...votes.map((n) => open[n]?.id ?? '?'))
          if (slip) desk.do({ type: 'write', kind: slip, text: `${slip} ${pick}` }, { role: 'participant', seat: 's1' })
          const offered = desk.moves()
          for (const move of offered) {
            const copy = openSession(desk.story, JSON.parse(JSON.stringify(desk.session.room())))
            const command = move.command ?? filled(desk, move)
            expect([move.id, copy.apply({ ...command, moves: desk.room.moves } as LeadCommand, LEADS, 1_000)]).not.toHaveProperty(
              '1.refused',
            )
          }
          const move = offered[pick % Math.max(1, offered.length)]
          const command = move && (move.command ?? filled(desk, move))
          if (command && command.type !== 'end') desk.lead(command)
        }
        for (let n = 0; n < 80 && desk.room.phase !== 'ended'; n++) {
          const [next] = desk.moves()
          const command = next && (next.command ?? filled(desk, next))
          if (!command) throw new Error(`nothing comes next: ${JSON.stringify(desk.room)}`)
          expect(desk.lead(command)).toBeNull()
        }
        expect(desk.room.phase).toBe('ended')
      },
    ),
    { numRuns: 40 },
  )
})
