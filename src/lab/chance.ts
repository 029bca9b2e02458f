/**
 * Chance by what it decides, not by how often was drawn before: the same seed, life and thing give the same number on every machine, in
 * whatever order and in whichever world it is asked. So a decision more in one world shifts nothing else. Called by lives and walk.
 */

/** 0 ≤ number < 1, in steps of 2⁻³². `what`: a fingerprint of what is decided; `nth`: how often that was met before in this life, from 0. */
export function draw(seed: number, life: number, what: number, nth = 0): number {
  let mixed = mix(seed ^ 0x51ab_c0de)
  mixed = mix(mixed ^ Math.imul(life + 1, 0x9e37_79b1))
  mixed = mix(mixed ^ what)
  mixed = mix(mixed ^ Math.imul(nth + 1, 0x85eb_ca77))
  return (mixed >>> 0) / 4294967296
}

/** Every bit of the outcome hangs on every bit that went in (the last step of MurmurHash3). */
function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

/**
 * The value that a standard normal quantity stays under with this chance, 0 < chance < 1 (Acklam's rational approximation, relative error
 * below 1.2 · 10⁻⁹).
 */
export function normalAt(chance: number): number {
  const low = 0.02425
  if (chance < low) return tail(Math.sqrt(-2 * Math.log(chance)))
  if (chance > 1 - low) return -tail(Math.sqrt(-2 * Math.log(1 - chance)))
  const off = chance - 0.5
  return (off * power(A, off * off)) / power(B, off * off)
}

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239,
] as const
const B = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1] as const
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
] as const
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1] as const

function tail(q: number): number {
  return power(C, q) / power(D, q)
}

/** A polynomial, the highest power first. */
function power(factors: readonly number[], x: number): number {
  return factors.reduce((sum, factor) => sum * x + factor, 0)
}
