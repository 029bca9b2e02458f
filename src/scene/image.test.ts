import type Phaser from 'phaser'
import { expect, test } from 'vitest'
import { boundsOf, cutRight, mirror, sizeTo, snap } from './image.ts'

/** As much of Phaser's image as is asked of it. */
function image(width = 100, height = 50) {
  const it = {
    x: 10,
    y: 20,
    scaleX: 1,
    scaleY: 1,
    originX: 0,
    originY: 0,
    rotation: 0,
    isCropped: false,
    crop: [] as number[],
    frame: { realWidth: width, realHeight: height },
    get displayWidth() {
      return width * it.scaleX
    },
    get displayHeight() {
      return height * it.scaleY
    },
    setScale(x: number, y = x) {
      it.scaleX = x
      it.scaleY = y
    },
    setCrop(...crop: number[]) {
      it.crop = crop
      it.isCropped = crop.length > 0
    },
  }
  return { it, image: it as unknown as Phaser.GameObjects.Image }
}

test('a texture made for its box is drawn pixel by pixel, another one is stretched', () => {
  const made = image(101, 50)
  sizeTo(made.image, { width: 50.3, height: 25 }, 2)
  expect(made.it).toMatchObject({ scaleX: 0.5, scaleY: 0.5 })
  sizeTo(made.image, { width: 202, height: 200 }, 2)
  expect(made.it).toMatchObject({ scaleX: 2, scaleY: 4 })
})

test('what lies over the edge is cut off, at the other end of a mirrored texture', () => {
  const one = image(100, 50)
  cutRight(one.image, 10, 50)
  expect(one.it.crop).toEqual([0, 0, 80, 50])
  cutRight(one.image, 0, 50)
  expect(one.it.isCropped).toBe(false)
  mirror(one.image)
  cutRight(one.image, 10, 50)
  expect(one.it.crop).toEqual([20, 0, 80, 50])
  cutRight(one.image, 999, 50)
  expect(one.it.crop[2]).toBe(0)
})

test('mirrored, an image covers the same place', () => {
  const one = image(100, 50)
  mirror(one.image)
  expect(one.it).toMatchObject({ x: 110, scaleX: -1 })
})

test('bounds hold a turned image', () => {
  const one = image(100, 50)
  one.it.rotation = Math.PI / 2
  const box = boundsOf(one.image)
  expect(box.x).toBeCloseTo(10 - 50 - 1)
  expect(box.y).toBeCloseTo(20 - 1)
  expect(box.width).toBeCloseTo(52)
  expect(box.height).toBeCloseTo(102)
})

test('to the nearest pixel of the screen', () => {
  expect(snap(10.3, 2)).toBe(10.5)
  expect(snap(10.3, 1)).toBe(10)
})
