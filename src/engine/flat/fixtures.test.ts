/** Small stories that once parted the two machines, or that chance seldom writes: the judge is inkjs. */
import { expect, test } from 'vitest'
import { inkOf, judgeOf } from '../../../tests/ink-judge.ts'
import type { Opening } from '../terrain.ts'
import { flatTerrain } from './flat.ts'

const OPENING: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: [], carried: [], seed: 5 }
const knot = (body: string) => `=== casemanager_start ===\n${body}`

/** What is said and offered along the first choices, by inkjs and by us. */
function along(text: string, countAll: boolean): { theirs: unknown[]; ours: unknown[] } {
  const ink = inkOf(text, countAll)
  if (!ink) throw new Error('does not compile')
  const made = flatTerrain(ink, { ranges: new Map() })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const { terrain } = made
  const judge = judgeOf(ink, OPENING)
  const theirs: unknown[] = []
  const ours: unknown[] = []
  let at = terrain.open(OPENING)
  for (let n = 0; n < 6; n++) {
    const rest = judge.rest()
    theirs.push({ lines: rest.lines, choices: rest.choices, fails: rest.fault !== null })
    const said = ({ text, tags }: { text: string; tags: readonly string[] }) => ({ text, tags })
    const lines = at.lines.map((line) => said(terrain.line(line)))
    ours.push({ lines, choices: at.choices.map((choice) => said(terrain.choice(choice))), fails: at.fault !== null })
    if (rest.choices.length === 0) break
    judge.choose(0)
    at = terrain.take(at, 0)
  }
  return { theirs, ours }
}

test.each([
  [
    'a function that calls itself with its references the other way round',
    `VAR a = 1
VAR b = 2
=== function turn(ref x, ref y, n) ===
{ n > 0:
~ turn(y, x, n - 1)
- else:
~ x = 99
}
${knot('~ turn(a, b, 1)\n{a} {b}\n~ turn(a, b, 2)\n{a} {b}\n-> END')}`,
  ],
  [
    'a function that calls itself with another number',
    `VAR a = 1
=== function down(n) ===
~ a = a + n
{ n > 0:
~ down(n - 1)
}
${knot('~ down(4)\n{a}\n-> END')}`,
  ],
  ['a knot that begins with a choice nobody sees is entered twice', `${knot('-> k\n=== k ===\n+ ->\n  {k}\n- -> END')}`],
  [
    'the same, jumped to from elsewhere and from inside',
    `VAR n = 0\n${knot('-> k\n=== k ===\n+ ->\n- {k}\n~ n++\n{ n < 4: -> k }\n+ [Door]\n- {k}\n-> END')}`,
  ],
  ['a choice first thing in a knot, jumped to from elsewhere', `${knot('-> k.s\n=== k ===\n{k}\n-> END\n= s\n+ Ja\n  {k} {s}\n- -> k')}`],
  [
    'an empty list keeps the lists it came from',
    `LIST x = (p), q
LIST y = r
VAR z = ()
${knot('~ x -= p\n{LIST_ALL(x)}\n~ x = ()\n{LIST_ALL(x)} {LIST_INVERT(x)}\n~ z = y + ()\n{LIST_ALL(z)}\n~ z = r\n~ z -= r\n{LIST_ALL(z)}\n~ x = r\n~ x = LIST_RANGE(x, 5, 6)\n{LIST_ALL(x)}.\n-> END')}`,
  ],
  [
    'lists with the same values go by the name of their list',
    `LIST b = (z), y
LIST a = (w), v
${knot('{a + b} {b + a} {LIST_MIN(b + a)} {LIST_MAX(a + b)} {LIST_ALL(b + a)} {LIST_RANDOM(b + a)} {LIST_RANDOM(a + b)}\n-> END')}`,
  ],
  [
    'two items with one value',
    `LIST a = (p = 3), (q = 3), r = 4
${knot('{a} {LIST_MAX(a)} {a(3)} {LIST_VALUE(a)}\n~ a = LIST_MAX(a)\n~ a++\n{a}\n-> END')}`,
  ],
  [
    'floats that are whole go on being floats',
    `VAR f = 4.0
VAR i = 7
${knot('{f} {f / 3} {FLOAT(i) / 2} {i / 2} {-f / 3} {FLOOR(f) / 3} {INT(f) / 3} {f + 1.0} {(f + 1) / 2} {not f} {i mod 4} {-7 / 2} {POW(2, 0.5)} {POW(f, 2)}\n-> END')}`,
  ],
  [
    'glue over several lines, from a function and round a tag',
    `=== function two() ===
een
twee
${knot('Begin <>\n<> en <> \n{two()}<> door.\nEn {two()} dan #tag: {two()}\n{two()}\n<>Slot <>\n#los\n<> eind\n{""}\n-> END')}`,
  ],
  [
    'what a function says inside a choice and inside a string',
    `VAR s = ""
=== function two() ===
een

twee
=== function none() ===
{false: niets}
${knot('~ s = "{two()}"\n{s}, {s}.\n* [{two()} #id: {two()}] Na.\n* {none() == 0} Nee\n- {s}\n-> END')}`,
  ],
  [
    'empty pieces between a new line and what follows',
    `VAR e = ""
${knot('Eén{e}\n{e}\n{false:x} {e}\n#a: b\n{e}\nTwee{e} {false:x}\n {e}#c\n+ {e}Drie{e} [vier{e} ]\n- {e}\n-> END')}`,
  ],
  [
    'tags alone, several and none',
    `${knot('#a #b\n\n#c\nEen. #d\n{false:#e}\nTwee.{true: #f} #{"g"}\n#laatste\n+ #h [Door #i] #j\n- {true:#k}\n-> END')}`,
  ],
  [
    'threads in tunnels in threads',
    `${knot('<- side(1)\n-> in ->\nTerug.\n* [Hier] Ja.\n- -> END\n=== side(n) ===\nKant {n}.\n* [Kant {n}] Goed {n}.\n  -> END\n-> DONE\n=== in ===\n<- side(2)\nBinnen.\n* [Binnen {CHOICE_COUNT()}]\n- ->->')}`,
  ],
  [
    'a tunnel that goes on elsewhere, from another tunnel',
    `${knot('-> one ->\nNooit.\n-> END\n=== one ===\nEén.\n-> two ->\nOok nooit.\n->->\n=== two ===\nTwee.\n->-> three\n=== three ===\nDrie {one} {two} {three}.\n->->')}`,
  ],
  [
    'temporary variables of a tunnel that is waiting, and by reference',
    `${knot('~ temp t = 3\n-> deep(t, 2) ->\n{t}\n-> END\n=== deep(ref x, n) ===\n+ [Dieper {x} {n}]\n- ~ x = x + n\n{ n > 0:\n-> deep(x, n - 1) ->\n}\n{x} {n}\n->->')}`,
  ],
  [
    'sequences of every kind, passed many times',
    `${knot('- (top) {stopping:\n- a\n- b\n}{&c|d|e}{!f|g}{~h|i|j} {shuffle once:\n- k\n- l\n}{shuffle stopping:\n- m\n- n\n- o\n} {cycle:\n- p\n  q\n- r\n}\n{ top < 9: -> top }\n-> END')}`,
  ],
  [
    'chance after a seed of its own',
    `${knot('{RANDOM(1, 100)} {RANDOM(1, 100)}\n~ SEED_RANDOM(42)\n{RANDOM(1, 100)} {~a|b|c} {RANDOM(-5, 5)}\n-> END')}`,
  ],
  [
    'turns',
    `${knot('{TURNS()} {TURNS_SINCE(-> later)} {TURNS_SINCE(-> casemanager_start)}\n+ [Door]\n- {TURNS()} {TURNS_SINCE(-> casemanager_start)}\n-> later\n=== later ===\n+ [Door]\n- {TURNS()} {TURNS_SINCE(-> later)} {TURNS_SINCE(-> casemanager_start)}\n-> END')}`,
  ],
])('%s', (_, text) => {
  for (const countAll of [true, false]) {
    const { theirs, ours } = along(text, countAll)
    expect(ours).toEqual(theirs)
  }
})
