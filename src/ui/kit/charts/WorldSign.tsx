/** The sign of a world: an open ring for today's rules, a full drop for yours. Drawn beside its name in charts. */
import type { World } from '../../../lab/types.ts'

export function WorldSign({ world, x, y }: { world: World; x: number; y: number }) {
  return <circle class={`world-sign ${world}`} cx={x} cy={y} r="4.5" />
}
