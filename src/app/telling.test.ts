import { expect, test } from 'vitest'
import { BEAMER, begun, type Held, HOST, hold, roomOf, STORY, seat, vote } from '../../tests/room.ts'
import { openRun } from '../engine/run.ts'
import type { Room, Who } from '../engine/session/types.ts'
import { openTelling, shownIn, type Telling } from './telling.ts'

/** A screen that follows a session through the events it gets, as the app does. */
function follow(held: Held, who: Who) {
  const telling: Telling = openTelling()
  const { story } = held.session.welcome(who)
  telling.begin(story)
  let read = held.screen(who).frames.length
  return () => {
    const { frames, room } = held.screen(who)
    for (const event of frames.slice(read)) if (event.type === 'told') telling.tell(event)
    read = frames.length
    const view = telling.view(room)
    return { view, shown: shownIn(room, view), room }
  }
}

/** What somebody sees who comes in now. */
function fresh(held: Held, who: Who) {
  const { story, room } = held.session.welcome(who)
  const telling = openTelling()
  telling.begin(story)
  const view = telling.view(room)
  return { view, shown: shownIn(room, view), room }
}

test('nothing of the story stands on the screens before it has begun', () => {
  const held = hold(roomOf())
  const look = follow(held, BEAMER)
  expect(look().shown).toBeNull()
  held.say({ type: 'join', seat: 's1' }, HOST)
  held.lead({ type: 'begin' })
  expect(look().shown).toEqual({ made: 0, page: 0 })
})

test('a choice that is taken goes on at once, on its first page', () => {
  const held = begun(roomOf())
  const look = follow(held, BEAMER)
  held.lead({ type: 'openVote' })
  vote(held, 1, 'vinkje')
  held.lead({ type: 'reveal' })
  expect(look().shown).toEqual({ made: 0, page: 0 })
  held.lead({ type: 'take', choice: 'vinkje', why: '' })
  const { view, shown } = look()
  expect(shown).toEqual({ made: 1, page: 0 })
  expect(view.past[0]?.taken?.id).toBe('vinkje')
})

test('a guess is looked at before the story goes on: the next moment waits until it is turned to, also for who comes in meanwhile', () => {
  const held = begun(roomOf({ choices: ['vinkje'] }))
  const look = follow(held, seat(1))
  held.lead({ type: 'openVote' })
  vote(held, 1, 'g_a')
  held.lead({ type: 'reveal' })
  expect(held.room().made).toBe(2)
  for (const { view, shown } of [look(), fresh(held, seat(1))]) {
    expect(view.made).toBe(1)
    expect(view.offer?.kind).toBe('guess')
    expect(shown).toEqual({ made: 1, page: 0 })
  }
  held.lead({ type: 'take', choice: null, why: '' })
  for (const { view, shown } of [look(), fresh(held, seat(1))]) {
    expect(view.past[1]?.guess?.guessed).toBe('Hij wil weg.')
    expect(shown).toEqual({ made: 2, page: 0 })
  }
})

test('a jump in a replay tells the story as if it had been played up to there, forwards and back', () => {
  const held = begun(roomOf({ form: 'replay' }))
  const look = follow(held, BEAMER)
  const { route } = held.room()
  for (const made of [3, 1, 2, 0, 3]) {
    held.lead({ type: 'goTo', made })
    const { view, shown } = look()
    expect(view).toEqual(openRun(STORY, { ...route, choices: route.choices.slice(0, made) }).view())
    expect(shown?.made).toBe(made)
  }
})

test('clear water is told anew, and read from then on', () => {
  const held = begun(roomOf({ form: 'replay' }))
  const look = follow(held, BEAMER)
  const thoughts = () => look().view.now.lines.filter(({ kind, text }) => kind === 'thought' && text === null).length
  expect(thoughts()).toBeGreaterThan(0)
  held.lead({ type: 'water', clear: true })
  expect(thoughts()).toBe(0)
  held.lead({ type: 'water', clear: false })
  expect(thoughts()).toBeGreaterThan(0)
})

test.each<[Partial<Room>, number]>([
  [{ page: 99 }, 0],
  [{ page: 0 }, 0],
  [{ page: -1 }, 0],
])('a page that is none here is the last: %j', (more, page) => {
  const held = begun(roomOf())
  const { view, room } = fresh(held, BEAMER)
  expect(shownIn({ ...room, ...more }, view)).toEqual({ made: 0, page })
})

test('the ending is a page of its own', () => {
  const held = begun(roomOf({ form: 'replay' }))
  held.lead({ type: 'goTo', made: 3 })
  const { view, room } = fresh(held, BEAMER)
  expect(view.ending).not.toBeNull()
  expect(shownIn({ ...room, page: -1 }, view)).toEqual({ made: 3, page: -1 })
})
