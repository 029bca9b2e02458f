/** Short ways to write recipes: points of a curve, and the many ways in which a plate rings. Called by the recipes. */
import type { Curve, Mode } from './recipe.ts'

/** A curve: seconds and value in turn. */
export function points(...numbers: number[]): Curve {
  return numbers.flatMap((at, index) => (index % 2 === 0 ? [[at, numbers[index + 1] ?? 0] as const] : []))
}

/**
 * `count` modes between two frequencies (Hz), unevenly spaced as those of a real plate. `seconds`: how long the lowest rings, higher ones shorter.
 * `dark`: how much softer the higher ones are; 0 equally loud, 1 half as loud each octave.
 */
export function plate(lowest: number, highest: number, count: number, seconds: number, dark: number): Mode[] {
  return Array.from({ length: count }, (_, at) => {
    // Two waves that never meet again make the disorder, and the same one every time.
    const hz = lowest * (highest / lowest) ** (at / (count - 1)) * (1 + 0.055 * Math.sin(at * 2.4))
    const own = 0.35 + 0.65 * Math.abs(Math.sin(at * 1.73 + 1))
    return [Math.round(hz), own * (lowest / hz) ** dark, seconds * (lowest / hz) ** 0.55]
  })
}
