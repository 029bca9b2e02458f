/** The combinations of rules that are worth playing. Called by play and the benches. */
import type { Id } from '../engine/types.ts'

/** As many rules are turned at a time, everywhere a reader chooses: with three nobody can say what did what. */
export const MOST_TURNED = 2

/** Every set of these rules in which at most two are turned away from how they are today: today's own first. */
export function combinations(rules: readonly Id[], today: readonly Id[]): Id[][] {
  const pairs = rules.flatMap((one, n) => rules.slice(n + 1).map((other) => [one, other]))
  const turned: Id[][] = [[], ...rules.map((one) => [one]), ...pairs]
  return turned.map((away) => rules.filter((rule) => today.includes(rule) !== away.includes(rule)))
}
