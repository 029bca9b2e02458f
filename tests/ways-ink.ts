/** Writes small Ink stories by chance, the same story for the same seed. Called by the tests of courses and of proofs. */
import { chance } from '../src/engine/chance.ts'

/** A story by chance for what decides and what is claimed: numbers that are set from each other; words, options, diverts and one claim a passage that hang on them. No tunnels or threads: those make every read decide. */
export function waysInk(seed: number): string {
  const next = chance(seed)
  const any = (count: number) => Math.floor(next() * count)
  const name = () => `v${any(6)}`
  const asks = (n: number) =>
    [`${name()} > ${any(4)}`, `${name()} == ${any(3)}`, `${name()} + ${name()} > ${any(6)}`, `k${any(n + 1)}.a`][any(4)]
  const deed = () =>
    [`~ ${name()} = ${any(4)}`, `~ ${name()} = ${name()}`, `~ ${name()} = ${name()} + ${any(3)}`, `~ meer(${name()}, ${any(3)})`][any(4)]
  const words = (n: number) => [`{${asks(n)}: Ja.|Nee.}`, 'Dan.', `{${asks(n)}:\n  Meer.\n- else:\n  Minder.\n}`][any(3)]
  const turn = (n: number) => [`{${asks(n)}:\n  ${deed()}\n}`, `{${asks(n)}: -> k${n + 1} }`, '', '', ''][any(5)]
  const claim = (n: number) => {
    if (n === 0) return ''
    const says = `Dus. #outcome: x #because: choice ${'ab'[any(2)]}${any(n)}`
    return any(3) === 0 ? `{${asks(n - 1)}:\n  Niks.\n- else:\n  ${says}\n}\n` : `{${asks(n - 1)}: ${says}}\n`
  }
  const knots = Array.from({ length: 6 }, (_, n) => {
    const third = any(2) === 0 ? `* {${asks(n)}} [C #id: c${n}]\n` : ''
    return `=== k${n} ===\n${claim(n)}${words(n)}\n* (a) [A #id: a${n}]\n  ${deed()}\n* (b) [B #id: b${n}]\n  ${deed()}\n${third}-\n${words(n)}\n${turn(n)}\nVerder.\n-> k${n + 1}\n`
  })
  const ends = `=== k6 ===\n{${asks(5)}: -> een }\n-> twee\n=== een ===\nEen. #ending: uit\n-> END\n=== twee ===\nTwee. #ending: anders\n-> END\n`
  const head = Array.from({ length: 6 }, (_, n) => `VAR v${n} = ${any(3)}`).join('\n')
  return `${head}\n-> casemanager_start\n=== casemanager_start ===\n-> k0\n${knots.join('')}${ends}=== function meer(ref x, n) ===\n~ x = MAX(0, MIN(5, x + n))\n`
}
