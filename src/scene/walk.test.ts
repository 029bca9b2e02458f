import { expect, test } from 'vitest'
import type { Beat, Cue, Picture } from './picture.ts'
import { makeWalk, type Way } from './walk.ts'

/** A picture is known by its place here. */
function picture(place: string, ...who: string[]): Picture {
  const actors = who.map((one) => ({ who: one, side: 'links' as const, mood: 'rustig' as const }))
  return { mode: 'play', story: 'milan', chair: null, place, light: 'dag', actors, bubbles: [], tension: 0, clarity: 1, theme: 'light' }
}
const beat = (place: string, hold = 0, cues: Cue[] = [], ...who: string[]): Beat => ({ picture: picture(place, ...who), cues, hold })
const staged = (event: string, who: string | null): Cue => ({ type: 'staged', event, who })

function way() {
  const log: string[] = []
  const missing = new Set<string>()
  const on: Way = {
    ready: ({ place }) => !missing.has(place ?? ''),
    go({ place }, how, gone) {
      log.push(`${how === 'now' ? 'at ' : 'to '}${place}${gone.size > 0 ? ` without ${[...gone]}` : ''}`)
      return how === 'now' ? 0 : 0.5
    },
    start(cue) {
      log.push(cue.type === 'staged' ? cue.event : cue.type)
      return 2
    },
    settle: () => void log.push('settle'),
  }
  const walk = makeWalk(on)
  /** Runs the clock in tenths of a second; true while it is on its way. */
  function run(seconds: number): boolean {
    let busy = false
    for (let n = 0; n < Math.round(seconds * 10); n++) busy = walk.step(0.1)
    return busy
  }
  return { walk, log, missing, run }
}

test('one beat after another: there, what happens, hold', () => {
  const { walk, log, run } = way()
  walk.play([beat('a', 1000, [{ type: 'document' }]), beat('b')], 'walk')
  expect(walk.step(0)).toBe(true)
  expect(log).toEqual(['to a'])
  run(0.6)
  expect(log).toEqual(['to a', 'document'])
  run(0.8)
  expect(log.length).toBe(2)
  run(0.3)
  expect(log).toEqual(['to a', 'document', 'to b'])
  expect(run(0.6)).toBe(false)
})

test('at once takes one step', () => {
  const { walk, log } = way()
  walk.play([beat('a')], 'now')
  expect(walk.step(0)).toBe(false)
  expect(log).toEqual(['at a'])
})

test('it waits for what is on its way, and not for ever', () => {
  const { walk, log, missing, run } = way()
  missing.add('a')
  walk.play([beat('a')], 'walk')
  run(1)
  expect(log).toEqual([])
  missing.clear()
  run(0.1)
  expect(log).toEqual(['to a'])
  const late = way()
  late.missing.add('a')
  late.walk.play([beat('a')], 'walk')
  late.run(2)
  expect(late.log).toEqual(['to a'])
})

test('interrupted, it ends in its own last picture first', () => {
  const { walk, log, run } = way()
  walk.play([beat('a', 900), beat('b', 900), beat('c', 900)], 'walk')
  run(0.3)
  walk.play([beat('d')], 'walk')
  run(0.1)
  expect(log).toEqual(['to a', 'settle', 'at c', 'to d'])
})

test('interrupted in its last picture, it is there already', () => {
  const { walk, log, run } = way()
  walk.play([beat('a', 900)], 'walk')
  run(0.8)
  walk.stop()
  expect(log).toEqual(['to a', 'settle'])
  expect(run(0.1)).toBe(false)
})

test('interrupted before its last picture can be drawn, it is left out', () => {
  const { walk, log, missing, run } = way()
  missing.add('b')
  walk.play([beat('a'), beat('b')], 'walk')
  run(0.2)
  walk.play([beat('c')], 'walk')
  run(0.1)
  expect(log).toEqual(['to a', 'settle', 'to c'])
})

test('two hundred in a row end in the last one', () => {
  const { walk, log, run } = way()
  for (let n = 0; n < 200; n++) walk.play([beat(`a${n}`), beat(`b${n}`)], n % 2 === 0 ? 'walk' : 'now')
  run(3)
  expect(log.at(-1)).toBe('at b199')
})

test('a staged event is seen to its end before the next picture, a drop is not waited for', () => {
  const { walk, log, run } = way()
  walk.play([beat('a', 0, [staged('stilte', null)]), beat('b', 0, [{ type: 'chosen', at: 0.5 }]), beat('c')], 'walk')
  run(2.2)
  expect(log).toEqual(['to a', 'stilte'])
  run(0.5)
  expect(log).toEqual(['to a', 'stilte', 'to b'])
  run(0.6)
  expect(log).toEqual(['to a', 'stilte', 'to b', 'chosen', 'to c'])
})

test('who leaves is seen to leave, and then is not there', () => {
  const { walk, log, run } = way()
  walk.play([beat('a', 0, [staged('weglopen', 'milan')], 'jij')], 'walk')
  run(1)
  expect(log).toEqual(['weglopen'])
  run(1.2)
  expect(log).toEqual(['weglopen', 'to a without milan'])
})

test('an outburst is felt in the water before the face changes', () => {
  const { walk, log, run } = way()
  walk.play([beat('a', 0, [staged('woede-uitbarsting', 'milan'), { type: 'document' }], 'milan')], 'walk')
  run(0.5)
  expect(log).toEqual(['woede-uitbarsting'])
  run(0.3)
  expect(log).toEqual(['woede-uitbarsting', 'to a'])
  run(0.6)
  expect(log).toEqual(['woede-uitbarsting', 'to a', 'document'])
})
