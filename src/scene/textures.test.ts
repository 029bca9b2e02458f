import { expect, test, vi } from 'vitest'
import { type Drawing, makeTextures, nameOf } from './textures.ts'

const drawing = (key: string, width = 10): Drawing => ({ key, svg: `<svg ${key}/>`, width, height: 10 })

/** A shelf whose drawings are finished by hand. */
function shelf() {
  const there = new Map<string, string>()
  const making: { svg: string; done: (pixels: string) => void; fail: (reason: Error) => void }[] = []
  const [came, trouble] = [vi.fn(), vi.fn()]
  const textures = makeTextures<string>(
    {
      make: (svg) => new Promise((done, fail) => void making.push({ svg, done, fail })),
      add(name, pixels) {
        if (there.has(name)) throw new Error(`twice: ${name}`)
        there.set(name, pixels)
      },
      remove(name) {
        if (!there.delete(name)) throw new Error(`not there: ${name}`)
      },
    },
    came,
    trouble,
  )
  async function finish(fails = false): Promise<void> {
    for (let one = making.shift(); one; one = making.shift()) {
      if (fails) one.fail(new Error('no SVG'))
      else one.done(one.svg)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return { textures, there, making, came, trouble, finish }
}

test('what is wanted is made, a few at a time', async () => {
  const { textures, there, making, finish } = shelf()
  textures.want(['a', 'b', 'c', 'd'].map((key) => drawing(key)))
  expect(making.length).toBe(2)
  expect(textures.exact(drawing('a'))).toBeNull()
  await finish()
  expect([...there.keys()]).toEqual(['a', 'b', 'c', 'd'].map((key) => nameOf(drawing(key))))
  expect(textures.exact(drawing('a'))).toBe(nameOf(drawing('a')))
  expect(textures.exact(drawing('a', 20))).toBeNull()
})

test('what nobody wants any more is not kept, although it comes', async () => {
  const { textures, there, finish, came } = shelf()
  textures.want([drawing('a'), drawing('b')])
  textures.want([drawing('c')])
  await finish()
  expect([...there.keys()]).toEqual([nameOf(drawing('c'))])
  expect(came).toHaveBeenCalledTimes(1)
})

test('two hundred wishes in a row leave the last one, and little work', async () => {
  const { textures, there, making, finish } = shelf()
  for (let n = 0; n < 200; n++) textures.want([drawing(`a${n}`), drawing(`b${n}`)])
  expect(making.length).toBe(2)
  await finish()
  expect([...there.keys()].sort()).toEqual([nameOf(drawing('a199')), nameOf(drawing('b199'))])
})

test('what is in use stays until it is not', async () => {
  const { textures, there, finish } = shelf()
  textures.want([drawing('a')])
  await finish()
  textures.want([drawing('b')])
  await finish()
  textures.tidy(new Set([nameOf(drawing('a'))]))
  expect(there.size).toBe(2)
  textures.tidy(new Set())
  expect(textures.names()).toEqual([nameOf(drawing('b'))])
  expect(there.size).toBe(1)
})

test('what cannot be made is told once, is not tried for ever, and is tried again when asked', async () => {
  const { textures, there, making, trouble, came, finish } = shelf()
  textures.want([drawing('a')])
  await finish(true)
  expect(textures.failed('a')).toBe(true)
  expect(came).toHaveBeenLastCalledWith(false)
  textures.want([drawing('a')])
  expect(making.length).toBe(0)
  textures.tryAgain()
  textures.want([drawing('a')])
  await finish(true)
  expect(trouble).toHaveBeenCalledTimes(1)
  textures.tryAgain()
  textures.want([drawing('a')])
  await finish()
  expect(textures.failed('a')).toBe(false)
  expect(there.size).toBe(1)
})

test('closed, it keeps nothing', async () => {
  const { textures, there, finish, came } = shelf()
  textures.want([drawing('a')])
  await finish()
  textures.want([drawing('a'), drawing('b')])
  textures.close()
  await finish()
  expect(there.size).toBe(0)
  expect(came).toHaveBeenCalledTimes(1)
})
