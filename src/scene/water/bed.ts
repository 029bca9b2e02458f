/** The bottom: sand with ripples and a few stones, drawn in ink, the same for the same size. Called by deep.ts, once per size and theme. */
import { between, chance, wander } from './chance.ts'
import { blend, css, type WaterColours } from './colours.ts'

/** Draws into width × height px. Its upper edge stays clear. */
export function paintBed(pen: CanvasRenderingContext2D, width: number, height: number, colours: WaterColours): void {
  const size = Math.max(0.5, Math.min(1.3, height / 150))
  const ground = (x: number) => height * (0.44 + 0.1 * wander(x / (420 * size), 21) + 0.025 * wander(x / (90 * size), 22))
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  sand(pen, width, height, ground, colours)
  ripples(pen, width, height, ground, colours, size)
  for (let n = 0; n < Math.max(2, Math.round(width / (330 * size))); n++) {
    const x = ((n + between(n + 300, 0.2, 0.8)) / Math.max(2, Math.round(width / (330 * size)))) * width
    cluster(pen, x, ground(x) + between(n + 320, 0.08, 0.34) * height, size * between(n + 340, 0.7, 1.35), n, colours)
  }
}

function sand(pen: CanvasRenderingContext2D, width: number, height: number, ground: (x: number) => number, colours: WaterColours): void {
  const edge = () => {
    pen.beginPath()
    pen.moveTo(-10, ground(-10))
    for (let x = 0; x <= width + 12; x += 12) pen.lineTo(x, ground(x))
  }
  edge()
  pen.lineTo(width + 12, height)
  pen.lineTo(-10, height)
  pen.closePath()
  const fill = pen.createLinearGradient(0, height * 0.34, 0, height)
  fill.addColorStop(0, css(colours.sand, 0.62))
  fill.addColorStop(1, css(blend(colours.sand, colours.bedInk, 0.42), 0.82))
  pen.fillStyle = fill
  pen.fill()
}

/** Short strokes that follow the ground, farther apart and longer when they are nearer. */
function ripples(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  ground: (x: number) => number,
  colours: WaterColours,
  size: number,
): void {
  pen.strokeStyle = css(colours.bedInk, 0.62)
  for (let row = 0; row < 6; row++) {
    const near = row / 5
    const below = height * (0.035 + 0.5 * near ** 1.45)
    let x = between(row + 400, -60, 20)
    for (let n = 0; x < width; n++) {
      const id = row * 97 + n
      const long = between(id + 410, 26, 96) * size * (0.7 + near)
      if (chance(id + 9000) < 0.62) {
        pen.lineWidth = (1.2 + 1.5 * near) * size
        pen.beginPath()
        for (let step = 0; step <= 8; step++) {
          const at = x + (long * step) / 8
          const bow = Math.sin((step / 8) * Math.PI) * (2 + 3.4 * near) * size
          const y = ground(at) + below - bow
          if (step === 0) pen.moveTo(at, y)
          else pen.lineTo(at, y)
        }
        pen.stroke()
      }
      x += long + between(id + 8000, 18, 84) * size
    }
  }
}

function cluster(pen: CanvasRenderingContext2D, x: number, y: number, size: number, n: number, colours: WaterColours): void {
  const count = 1 + Math.floor(chance(n + 500) * 3)
  if (chance(n + 505) < 0.6) grass(pen, x - 26 * size, y - 4 * size, size, n, colours)
  for (let at = 0; at < count; at++) {
    const wide = between(n * 9 + at + 510, 17, 40) * size * (at === 0 ? 1.15 : 0.7)
    stone(
      pen,
      x + at * 37 * size - 10 * at * size * chance(n + at),
      y + at * 6 * size,
      wide,
      wide * between(n * 9 + at + 530, 0.5, 0.72),
      n * 9 + at,
      colours,
    )
  }
}

function stone(pen: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number, seed: number, colours: WaterColours): void {
  const round = (dx: number, dy: number, flat: number) => {
    pen.beginPath()
    for (let step = 0; step <= 28; step++) {
      const turn = (step / 28) * Math.PI * 2
      const off = 1 + 0.13 * wander((step % 28) / 5.6, seed + 40)
      const px = x + dx + Math.cos(turn) * rx * off
      const py = y + dy + Math.sin(turn) * ry * off * (Math.sin(turn) > 0 ? flat : 1)
      if (step === 0) pen.moveTo(px, py)
      else pen.lineTo(px, py)
    }
    pen.closePath()
  }
  round(2, 1.5, 0.5)
  pen.fillStyle = css(colours.stone, 1)
  pen.fill()
  round(0, 0, 0.5)
  pen.strokeStyle = css(colours.bedInk, 0.95)
  pen.lineWidth = Math.max(1.6, rx / 10)
  pen.stroke()
  // Light from above: one stroke along its back.
  pen.strokeStyle = css(colours.light, 0.5)
  pen.lineWidth = Math.max(1.2, rx / 15)
  pen.beginPath()
  pen.ellipse(x, y, rx * 0.7, ry * 0.66, 0, Math.PI * 1.2, Math.PI * 1.58)
  pen.stroke()
}

/** A few blades of water grass, each one stroke of the brush: wide at its foot, a point at its tip. */
function grass(pen: CanvasRenderingContext2D, x: number, y: number, size: number, seed: number, colours: WaterColours): void {
  pen.fillStyle = css(colours.bedInk, 0.85)
  for (let blade = 0; blade < 4; blade++) {
    const high = between(seed * 5 + blade + 600, 24, 66) * size
    const lean = between(seed * 5 + blade + 620, -7, 20) * size
    const foot = x + (blade - 1.5) * 6.5 * size
    const half = 2.3 * size
    pen.beginPath()
    pen.moveTo(foot - half, y)
    pen.quadraticCurveTo(foot - half - lean * 0.25, y - high * 0.55, foot + lean, y - high)
    pen.quadraticCurveTo(foot + half - lean * 0.1, y - high * 0.5, foot + half, y)
    pen.closePath()
    pen.fill()
  }
}
