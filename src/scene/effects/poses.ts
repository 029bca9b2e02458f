/** Adds up how acts move people, and moves them by the difference, so that what the stage does to them meanwhile stays. Pure; used by effects.ts. */
import type { Pose } from './kinds.ts'

/** What is moved: a container of the stage, or anything like it. */
export interface Movable {
  active: boolean
  x: number
  y: number
  scaleX: number
  scaleY: number
  angle: number
  alpha: number
}

const REST: Pose = { x: 0, y: 0, scaleX: 1, scaleY: 1, angle: 0, alpha: 1 }

export interface Poses<Body extends Movable> {
  add(body: Body, by: Partial<Pose>): void
  /** Moves everybody who was asked for since the last time; who was not asked for goes back to rest. */
  apply(): void
  /** From now on where they are is where they rest. */
  forget(body?: Body): void
}

export function createPoses<Body extends Movable>(): Poses<Body> {
  let now = new Map<Body, Pose>()
  let next = new Map<Body, Pose>()
  return {
    add(body, by) {
      const sum = next.get(body) ?? { ...REST }
      sum.x += by.x ?? 0
      sum.y += by.y ?? 0
      sum.scaleX *= apart(by.scaleX ?? 1)
      sum.scaleY *= apart(by.scaleY ?? 1)
      sum.angle += by.angle ?? 0
      // Alpha may not reach 0, or it could not be told what it was.
      sum.alpha *= Math.max(0.002, by.alpha ?? 1)
      next.set(body, sum)
    },
    apply() {
      for (const body of now.keys()) if (!next.has(body)) next.set(body, { ...REST })
      for (const [body, to] of next) {
        if (!body.active) continue
        const from = now.get(body) ?? REST
        body.x += to.x - from.x
        body.y += to.y - from.y
        body.scaleX *= to.scaleX / from.scaleX
        body.scaleY *= to.scaleY / from.scaleY
        body.angle += to.angle - from.angle
        body.alpha = Math.min(1, (body.alpha * to.alpha) / from.alpha)
        if (isRest(to)) tidy(body)
      }
      now = new Map([...next].filter(([body, pose]) => body.active && !isRest(pose)))
      next = new Map()
    },
    forget(body) {
      if (body === undefined) now.clear()
      else now.delete(body)
    },
  }
}

/** A paper figure that turns is never quite edge-on. */
function apart(factor: number): number {
  return Math.abs(factor) < 0.06 ? (factor < 0 ? -0.06 : 0.06) : factor
}

/** Takes away what adding and taking away left behind the sixth decimal: at rest the picture is the same to the pixel. */
function tidy(body: Movable): void {
  for (const key of Object.keys(REST) as (keyof Pose)[]) body[key] = Math.round(body[key] * 1e6) / 1e6
}

function isRest(pose: Pose): boolean {
  return (Object.keys(REST) as (keyof Pose)[]).every((key) => pose[key] === REST[key])
}
