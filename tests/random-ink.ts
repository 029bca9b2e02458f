/** Writes Ink stories by chance, the same story for the same seed: every construct of Ink that the flat machine runs. Called by its tests. */
import { chance } from '../src/engine/chance.ts'

interface Pen {
  next: () => number
  /** Names that are a whole number here: globals, temporary variables, parameters. */
  ints: string[]
  /** Passages that may be gone to from here, so that most stories come to an end. */
  ahead: string[]
  /** Everything that has a read count. */
  counted: string[]
  labels: number
  /** Where choices, diverts and tunnels may stand. */
  mayTurn: boolean
  /** Ink reads no arrows in a tag. */
  inTag: boolean
  depth: number
}

const KNOTS = 5

/** A story that begins in the knot `casemanager_start`. */
export function randomInk(seed: number): string {
  const next = chance(seed)
  const names = ['casemanager_start', ...Array.from({ length: KNOTS }, (_, n) => `k${n}`)]
  const pen: Pen = { next, ints: ['a', 'b', 'c'], ahead: [], counted: [...names], labels: 0, mayTurn: true, inTag: false, depth: 0 }
  const knots = names.map((name, n) => {
    const own = { ...pen, ints: [...pen.ints], ahead: names.slice(n + 1) }
    const text = `=== ${name} ===\n${knotBody(own)}`
    pen.labels = own.labels
    return text
  })
  return [HEAD, ...knots, tunnels(pen), thread(pen), FUNCTIONS].join('\n')
}

const HEAD = `VAR rol = ""
VAR a = 1
VAR b = 3
VAR c = -2
VAR f = 2.5
VAR g = 4.0
VAR p = true
VAR q = false
VAR s = "een"
VAR d = -> k4
LIST regels = (b1), b2, (b3)
LIST kleur = rood = 2, (geel), blauw = 7, groen
VAR mix = (b2, geel)
VAR leeg = ()
-> casemanager_start`

const FUNCTIONS = `=== function plus(ref x, n) ===
~ x = MAX(-5, MIN(9, x + n))

=== function both(ref x, ref y) ===
~ plus(x, 1)
~ temp t = x
~ x = y
~ y = t

=== function turn(ref x, ref y, n) ===
{ n > 0:
  ~ turn(y, x, n - 1)
- else:
  ~ x = x + 10
}
~ y = y - n

=== function twice(n) ===
~ return n * 2

=== function sum(n) ===
{ n <= 0:
  ~ return 0
}
~ return n + sum(n - 1)

=== function speak(n) ===
{ n > 1:
  veel
- else:
  weinig
}
{ n == 3:
  precies drie
  en nog een regel
}

=== function label(n) ===
{n > 2:hoog|laag}{n}

=== function quiet(n) ===
~ a = a + n
~ n = n - 1
~ b = n + 0

=== function fill(ref l) ===
~ l += blauw
~ return LIST_COUNT(l)
`

const pick = <T>(pen: Pen, from: readonly T[]): T => from[Math.floor(pen.next() * from.length)] as T
const often = (pen: Pen, share: number): boolean => pen.next() < share
const upTo = (pen: Pen, most: number): number => Math.floor(pen.next() * (most + 1))
const many = (pen: Pen, least: number, most: number, make: () => string): string[] =>
  Array.from({ length: least + upTo(pen, most - least) }, make)

// ---------------------------------------------------------------- values

function int(pen: Pen, deep = 2): string {
  const simple = () => (often(pen, 0.4) ? String(upTo(pen, 6) - 1) : pick(pen, pen.ints))
  if (deep <= 0) return simple()
  const inner = () => int(pen, deep - 1)
  return pick(pen, [
    simple,
    simple,
    simple,
    () => `(${inner()} ${pick(pen, ['+', '-', '*'])} ${inner()})`,
    () => `(${inner()} ${pick(pen, ['/', 'mod'])} ${1 + upTo(pen, 3)})`,
    () => `${pick(pen, ['MIN', 'MAX'])}(${inner()}, ${inner()})`,
    () => `INT(${float(pen)})`,
    () => `POW(${1 + upTo(pen, 2)}, ${upTo(pen, 3)})`,
    () => pick(pen, pen.counted),
    () => (pen.inTag ? 'TURNS()' : `READ_COUNT(-> ${pick(pen, pen.counted)})`),
    () => (pen.inTag ? 'TURNS()' : `TURNS_SINCE(-> ${pick(pen, pen.counted)})`),
    () => 'TURNS()',
    () => 'CHOICE_COUNT()',
    () => `RANDOM(${upTo(pen, 2)}, ${2 + upTo(pen, 4)})`,
    () => `LIST_COUNT(${list(pen)})`,
    () => `LIST_VALUE(${list(pen)})`,
    () => `twice(${inner()})`,
    () => `sum(${upTo(pen, 4)})`,
    () => `- ${pick(pen, pen.ints)}`,
    () => `FLOOR(${pick(pen, pen.ints)})`,
  ])()
}

function float(pen: Pen): string {
  return pick(pen, [
    () => 'f',
    () => 'g',
    () => `(f + ${int(pen, 0)})`,
    () => `(g / ${1 + upTo(pen, 3)})`,
    () => `FLOAT(${int(pen, 0)})`,
    () => 'FLOOR(f)',
    () => `(FLOAT(${pick(pen, pen.ints)}) / 2)`,
    () => '-f',
    () => 'POW(f, 2)',
    () => `MAX(f, ${int(pen, 0)})`,
  ])()
}

function list(pen: Pen, deep = 1): string {
  const simple = () =>
    pick(pen, [
      'regels',
      'kleur',
      'mix',
      'b1',
      'b3',
      'rood',
      'groen',
      '(b1, b2)',
      '(geel, groen)',
      '(blauw, b3)',
      '()',
      'leeg',
      'kleur.blauw',
    ])
  if (deep <= 0) return simple()
  const inner = () => list(pen, deep - 1)
  return pick(pen, [
    simple,
    simple,
    () => `(${inner()} ${pick(pen, ['+', '-', '^'])} ${inner()})`,
    () => `LIST_MIN(${inner()})`,
    () => `LIST_MAX(${inner()})`,
    () => `LIST_ALL(${inner()})`,
    () => `LIST_INVERT(${inner()})`,
    () => `LIST_RANGE(LIST_ALL(${inner()}), ${pick(pen, ['1', '2', 'rood'])}, ${pick(pen, ['3', '6', 'blauw'])})`,
    () => `LIST_RANDOM(${inner()})`,
    () => `(${pick(pen, ['regels', 'kleur', 'mix'])} ${pick(pen, ['+', '-'])} 1)`,
    () => `kleur(${1 + upTo(pen, 7)})`,
  ])()
}

function string(pen: Pen): string {
  return pick(pen, [
    () => 's',
    () => '"een"',
    () => '""',
    () => '"{a} en {p}"',
    () => `"{label(${int(pen, 0)})}"`,
    () => '(s + "x")',
    () => `(s + ${int(pen, 0)})`,
    () => '"{~x|y}"',
  ])()
}

function yes(pen: Pen, deep = 2): string {
  const simple = () =>
    pick(pen, [
      () => 'p',
      () => 'not q',
      () => `${int(pen, 1)} ${pick(pen, ['>', '<', '>=', '<=', '==', '!='])} ${int(pen, 1)}`,
      () => pick(pen, pen.counted),
      () => `not ${pick(pen, pen.counted)}`,
      () => `${pick(pen, pen.counted)} ${pick(pen, ['> 0', '>= 1', '== 0', '< 1', '> 1', '!= 0', '== 2'])}`,
      () => `${list(pen, 0)} ${pick(pen, ['?', '!?', '==', '!=', '>', '<', '>=', '<=', 'has', 'hasnt'])} ${list(pen, 0)}`,
      () => `${pick(pen, ['regels', 'kleur', 'mix'])} ${pick(pen, ['?', '!?'])} ${pick(pen, ['b1', 'b2', 'geel', '(b1, b3)', '()'])}`,
      () => `not (${pick(pen, ['regels', 'mix'])} ? ${pick(pen, ['b2', 'b3', 'geel'])})`,
      () => `${string(pen)} ${pick(pen, ['==', '!=', '?', '!?'])} ${string(pen)}`,
      () => `${float(pen)} ${pick(pen, ['>', '<', '>=', '<=', '=='])} ${float(pen)}`,
      () => `rol == "casemanager"`,
      () => `${list(pen, 0)} and ${pick(pen, ['regels', 'leeg', 'p'])}`,
    ])()
  if (deep <= 0 || often(pen, 0.5)) return simple()
  return `${yes(pen, deep - 1)} ${pick(pen, ['and', 'or'])} ${yes(pen, deep - 1)}`
}

// ---------------------------------------------------------------- text

const WORDS = ['Hij', 'wacht', 'op', 'de', 'bus', 'en', 'zwijgt', 'dan', 'lacht', 'zij', 'post', 'open']

function words(pen: Pen): string {
  return many(pen, 1, 4, () => pick(pen, WORDS)).join(' ')
}

/** Something inside a line. */
function inline(pen: Pen, deep = 1): string {
  const part = () => (deep > 0 && often(pen, 0.3) ? inline(pen, deep - 1) : words(pen))
  return pick(pen, [
    () => `{${pick(pen, pen.ints)}}`,
    () => `{${int(pen)}}`,
    () => `{${float(pen)}}`,
    () => `{${list(pen)}}`,
    () => `{${string(pen)}}`,
    () => `{${pick(pen, ['p', 'q', 'f', 'g', 's', 'mix'])}}`,
    () => `{${yes(pen, 1)}:${part()}}`,
    () => `{${yes(pen, 1)}:${part()}|${part()}}`,
    () => `{${part()}|${part()}|${part()}}`,
    () => `{&${part()}|${part()}}`,
    () => `{&${part()}|}`,
    () => `{!${part()}|${part()}}`,
    () => `{${part()}|}`,
    () => `{~${part()}|${part()}|${part()}}`,
    () => `{label(${int(pen, 1)})}`,
    () => `{speak(${int(pen, 0)})}`,
    () => `{twice(${int(pen, 0)})}`,
    () => `{plus(a, 1)}`,
  ])()
}

function sentence(pen: Pen): string {
  const parts = many(pen, 1, 3, () => (often(pen, 0.45) ? inline(pen) : words(pen)))
  return parts.join(pick(pen, [' ', ' ', '']))
}

function tags(from: Pen): string {
  const pen = { ...from, inTag: true }
  return many(pen, 0, 2, () =>
    pick(pen, [
      () => ` #id: n${upTo(pen, 9)}`,
      () => ` #mood: {a}`,
      () => ` # {p:ja|nee} ${words(pen)}`,
      () => ` {q: #q: waar}`,
      () => ` {${yes(pen, 0)}:#because: choice n${upTo(pen, 9)}}`,
      () => ` #because: choice n${upTo(pen, 9)}`,
      () => ` #{label(b)}`,
    ])(),
  ).join('')
}

function line(pen: Pen): string {
  const glued = often(pen, 0.15)
  const text = `${often(pen, 0.1) ? '<>' : ''}${sentence(pen)}${glued ? '<>' : ''}`
  return `${text}${glued ? '' : often(pen, 0.35) ? tags(pen) : ''}`
}

// ---------------------------------------------------------------- statements

function statement(pen: Pen): string {
  const kinds = [
    () => line(pen),
    () => line(pen),
    () => line(pen),
    () => `~ ${pick(pen, ['a', 'b', 'c'])} = ${int(pen)}`,
    () => `~ ${pick(pen, pen.ints)}${pick(pen, ['++', '--'])}`,
    () => `~ ${pick(pen, pen.ints)} ${pick(pen, ['+=', '-='])} ${int(pen, 1)}`,
    () => `~ f = ${float(pen)}`,
    () => `~ g = ${float(pen)}`,
    () => `~ ${pick(pen, ['p', 'q'])} = ${yes(pen)}`,
    () => `~ p = d ${pick(pen, ['==', '!='])} -> k${upTo(pen, KNOTS - 1)}`,
    () => `~ q = ${yes(pen, 0)} ${pick(pen, ['&&', '||'])} ${yes(pen, 0)}`,
    () => `~ s = ${pick(pen, ['"een"', '"twee"', '"{a}"', 'label(b)', '"een{q}"'])}`,
    () => `~ ${pick(pen, ['regels', 'kleur', 'mix'])} ${pick(pen, ['+=', '-='])} ${pick(pen, ['b1', 'b2', 'geel', 'rood', '(b3, groen)'])}`,
    () => `~ mix = ${list(pen)} + ()`,
    () => `~ plus(${pick(pen, pen.ints)}, ${int(pen, 1)})`,
    () => `~ both(${pick(pen, ['a', 'b'])}, c)`,
    () => `~ turn(${pick(pen, pen.ints)}, b, ${upTo(pen, 3)})`,
    () => `~ quiet(${int(pen, 1)})`,
    () => `~ fill(${pick(pen, ['kleur', 'mix'])})`,
    () => `~ twice(${int(pen, 1)})`,
    () => `~ SEED_RANDOM(${upTo(pen, 50)})`,
    () => temporary(pen),
    () => block(pen),
    () => block(pen),
    () => sequence(pen),
    () => '#los: label',
    () => `~ d = -> ${pick(pen, pen.ahead.length > 0 ? pen.ahead : ['k4'])}`,
  ]
  const turns = [
    () => `-> tun(${int(pen, 1)}) ->`,
    () => '-> hall ->',
    () => '-> deep ->',
    () => `{${yes(pen, 0)}: -> hall -> }`,
    () => '<- thr',
    () => `<- side(${int(pen, 1)})`,
    () => `-> goes(-> ${pick(pen, ['hall', 'deep', 'plain'])}) ->`,
    () => `-> pays(${pick(pen, ['a', 'b'])}) ->`,
  ]
  return pick(pen, pen.mayTurn && often(pen, 0.15) ? turns : kinds)()
}

function temporary(pen: Pen): string {
  const name = `t${pen.labels++}`
  const text = `~ temp ${name} = ${int(pen)}`
  if (pen.depth === 0) pen.ints.push(name)
  return text
}

function inside(pen: Pen): Pen {
  const own = { ...pen, ints: [...pen.ints], depth: pen.depth + 1 }
  return own
}

function statements(pen: Pen, least: number, most: number): string[] {
  const own = inside(pen)
  const made = many(own, least, most, () => statement(own))
  pen.labels = own.labels
  return made
}

function block(pen: Pen): string {
  if (pen.depth > 2) return line(pen)
  const body = () => statements(pen, 1, 2).join('\n')
  return pick(pen, [
    () => `{ ${yes(pen)}:\n${body()}\n}`,
    () => `{ ${yes(pen)}:\n${body()}\n- else:\n${body()}\n}`,
    () => `{\n- ${yes(pen)}:\n${body()}\n- ${yes(pen)}:\n${body()}\n- else:\n${body()}\n}`,
    () => `{ ${pick(pen, pen.ints)}:\n- 0:\n${body()}\n- 1:\n${body()}\n- else:\n${body()}\n}`,
    () => `{ s:\n- "een":\n${body()}\n- "twee":\n${body()}\n}`,
  ])()
}

function sequence(pen: Pen): string {
  if (pen.depth > 2) return line(pen)
  const kind = pick(pen, ['stopping', 'cycle', 'once', 'shuffle', 'shuffle once', 'shuffle stopping'])
  const own = { ...inside(pen), mayTurn: false }
  const parts = many(own, 2, 3, () => `- ${words(own)} ${line(own)}${often(own, 0.3) ? `\n${statement(own)}` : ''}`)
  pen.labels = own.labels
  return `{ ${kind}:\n${parts.join('\n')}\n}`
}

// ---------------------------------------------------------------- knots

function away(pen: Pen): string {
  if (pen.ahead.length === 0) return pick(pen, ['-> END', '-> DONE'])
  if (often(pen, 0.1)) return pick(pen, ['-> END', '-> DONE'])
  if (often(pen, 0.02)) return '-> d'
  if (often(pen, 0.15)) return `-> takes(${int(pen, 1)}, -> ${pick(pen, pen.ahead)})`
  return `-> ${pick(pen, pen.ahead)}`
}

function choiceText(pen: Pen): string {
  const text = () => (often(pen, 0.3) ? sentence(pen).replaceAll(/[[\]]/g, '') : words(pen))
  const tag = () => (often(pen, 0.4) ? ` #id: n${upTo(pen, 9)}` : often(pen, 0.2) ? ' #cost: {a}' : '')
  return pick(pen, [
    () => `${words(pen)} ${text()}${tag()}`,
    () => `[${text()}${tag()}]`,
    () => `${words(pen)} ${text()} [${text()}${tag()}] ${text()}`,
    () => `${words(pen)}${tag()} [${text()}${tag()}]${tag()}`,
  ])()
}

function choices(pen: Pen, level: number): string {
  const made = many(pen, 2, 3, () => {
    const bullet = Array.from({ length: level }, () => pick(pen, ['*', '*', '+'])[0])
    const mark = (bullet[0] ?? '*').repeat(level)
    const name = `l${pen.labels++}`
    const label = often(pen, 0.5) ? `(${name}) ` : ''
    const condition = often(pen, 0.35) ? `{${yes(pen, 1)}} ` : ''
    const head = `${mark} ${label}${condition}${choiceText(pen)}`
    const body = statements(pen, 0, 2)
    const inner = level < 2 && often(pen, 0.2) ? [choices(pen, level + 1)] : []
    const end = level === 1 && often(pen, 0.2) ? [away(pen)] : []
    return [head, ...body, ...inner, ...end].join('\n')
  })
  if (level === 1)
    made.push(pick(pen, ['* ->\nNiets meer.', '+ -> \nNiets.', `* -> ${pick(pen, pen.ahead.length > 0 ? pen.ahead : ['END'])}`]))
  return made.join('\n')
}

function knotBody(pen: Pen): string {
  const parts = [...many(pen, 1, 3, () => statement(pen))]
  for (let n = often(pen, 0.25) ? 2 : 1; n > 0; n--) {
    parts.push(choices(pen, 1))
    const label = `g${pen.labels++}`
    parts.push(`- (${label}) ${line(pen)}`, ...statements(pen, 0, 3))
    if (often(pen, 0.12)) parts.push(`{ ${label} < 3:\n-> ${label}\n}`)
  }
  parts.push(away(pen))
  return parts.join('\n')
}

function tunnels(pen: Pen): string {
  const own = { ...pen, ahead: ['k4'], mayTurn: false }
  const lines = (least: number, most: number, ...names: string[]) => {
    const inner = { ...own, ints: [...pen.ints, ...names] }
    const made = many(inner, least, most, () => statement(inner)).join('\n')
    own.labels = inner.labels
    return made
  }
  const text = `=== tun(n) ===
${lines(1, 2, 'n')}
~ n = n + 1
* [${words(own)} {n}]
  ${line(own)}
+ [${words(own)}]
- {n}
->->
=== hall ===
${lines(1, 3)}
{ ${yes(own)}:
  ->-> k4
}
->->
=== deep ===
${line(own)}
-> tun(${int(own, 0)}) ->
${lines(0, 2)}
->->`
  pen.labels = own.labels
  return `${text}\n${PASSAGES}`
}

/** Passages that take something, have stitches, or go where a variable says. */
const PASSAGES = `=== plain ===
{|Eén.|Twee.}
->->
=== goes(-> to) ===
Ga maar. <>
-> to ->
{ TURNS_SINCE(to) == 0: Net geweest. }
Terug {READ_COUNT(to)}.
->->
=== pays(ref x) ===
~ x = x - 1
* [Betaal {x}]
  ~ x = x - 2
+ [Betaal niet]
- Nog {x}.
->->
=== takes(n, -> to) ===
Iets van {n}.
-> first(n, to)
= first(n, -> to)
Deel één{n > 2: van veel}.
{ first > 1: -> to }
-> second(n, to)
= second(n, -> to)
* (one) Eén{n}
+ {one} Twee[{n}] en
- -> third(n + 1, to)
= third(m, -> to)
{m} {takes} {second} {takes.second.one}
-> to`

function thread(pen: Pen): string {
  const own = { ...pen, ints: [...pen.ints], ahead: ['k3', 'k4'], mayTurn: false }
  const text = `=== thr ===
${line(own)}
* {${yes(own, 1)}} [${words(own)} #id: n${upTo(own, 9)}]
  ${line(own)}
  -> k4
+ ${words(own)}
  ~ a++
  -> k3
-
-> DONE`
  pen.labels = own.labels
  return `${text}
=== side(n) ===
Aan de kant {n}.
* {n > 0} [Kant {n} #id: n${upTo(own, 9)}]
  ~ n = n - 1
  Kant {n}.
  -> k4
-> DONE`
}
