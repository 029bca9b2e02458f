/** Lays an image on the stage so that its pixels fall on the screen's, and paints it on another canvas. Used by ground.ts, figures.ts and veil.ts. */
import type Phaser from 'phaser'

/** Where a drawing lies, in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Image = Phaser.GameObjects.Image

/** Scales the texture to the box. A texture made for this size is drawn pixel by pixel: that is sharper, and many times faster on a plain canvas. */
export function sizeTo(image: Image, box: Pick<Box, 'width' | 'height'>, ratio: number): void {
  const { realWidth, realHeight } = image.frame
  const close = Math.abs(realWidth - box.width * ratio) <= 1 && Math.abs(realHeight - box.height * ratio) <= 1
  if (close) image.setScale(1 / ratio)
  else image.setScale(box.width / realWidth, box.height / realHeight)
}

/** Cuts off what lies right of the picture: there are words. `over`: px that the drawing reaches over its edge; `width`: px of the whole drawing. */
export function cutRight(image: Image, over: number, width: number): void {
  if (over <= 0) {
    if (image.isCropped) image.setCrop()
    return
  }
  const { realWidth, realHeight } = image.frame
  const hidden = Math.min(realWidth, (over / width) * realWidth)
  // A crop is counted in the texture.
  image.setCrop(image.scaleX < 0 ? hidden : 0, 0, realWidth - hidden, realHeight)
}

/** Mirrors an image in its own place. Not by Phaser's flip: a plain canvas then draws what is cut off somewhere else. */
export function mirror(image: Image): void {
  image.x += image.scaleX * image.frame.realWidth
  image.scaleX = -image.scaleX
}

/** To the nearest pixel of the screen. */
export function snap(value: number, ratio: number): number {
  return Math.round(value * ratio) / ratio
}

/** An image with the name of a texture; its corner is its origin. */
export function addImage(scene: Phaser.Scene, texture: string): Image {
  return scene.add.image(0, 0, texture).setOrigin(0, 0)
}

/** Removes a texture, and its pixels at once: a phone has little room for canvases that nobody sees. */
export function dropTexture(scene: Phaser.Scene, name: string): void {
  const pixels = scene.textures.get(name).getSourceImage()
  scene.textures.remove(name)
  if (pixels instanceof HTMLCanvasElement) pixels.width = pixels.height = 0
}

/** What stands on the stage, in the order in which it is drawn. */
export interface Painted {
  image: Image
  /** The figure it is part of. */
  body: Phaser.GameObjects.Container | null
}

/** Draws as the stage does. The pen is in CSS pixels. */
export function paint(pen: CanvasRenderingContext2D, { image, body }: Painted): void {
  if (!image.visible) return
  pen.save()
  pen.globalAlpha = image.alpha * (body?.alpha ?? 1)
  if (body) {
    pen.translate(body.x, body.y)
    pen.rotate(body.rotation)
    pen.scale(body.scaleX, body.scaleY)
  }
  pen.translate(image.x, image.y)
  pen.rotate(image.rotation)
  pen.scale(image.scaleX, image.scaleY)
  const { realWidth, realHeight } = image.frame
  const [left, top] = [-image.originX * realWidth, -image.originY * realHeight]
  pen.drawImage(image.frame.source.image as CanvasImageSource, left, top, realWidth, realHeight)
  pen.restore()
}

/** Around an image that may be turned about its origin, in CSS pixels. */
export function boundsOf(image: Image): Box {
  const { displayWidth: width, displayHeight: height, originX, originY, rotation } = image
  const [sin, cos] = [Math.sin(rotation), Math.cos(rotation)]
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => [(x - originX) * width, (y - originY) * height] as const))
  const xs = corners.map(([x, y]) => image.x + x * cos - y * sin)
  const ys = corners.map(([x, y]) => image.y + x * sin + y * cos)
  const [left, top] = [Math.min(...xs) - 1, Math.min(...ys) - 1]
  return { x: left, y: top, width: Math.max(...xs) + 1 - left, height: Math.max(...ys) + 1 - top }
}
