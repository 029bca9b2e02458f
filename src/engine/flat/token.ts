/** Reads one thing out of compiled Ink: what it is, in words of our own. Called by scan and lower. */
import { FUNCTION, TUNNEL } from './code.ts'
import { BINARY, UNARY } from './operators.ts'
import type { Token } from './tree.ts'
import { float, type Value, VOID } from './value.ts'

export type Thing =
  | { is: 'text'; text: string }
  | { is: 'glue' }
  | { is: 'value'; value: Value }
  | { is: 'list'; items: readonly string[]; origins: readonly string[] }
  | { is: 'target'; path: string }
  | { is: 'ref'; name: string }
  | { is: 'command'; name: Command }
  | { is: 'binary'; op: number }
  | { is: 'unary'; op: number }
  /** `frame` is 0 when nothing comes back; exactly one of `path` and `variable` is given. */
  | { is: 'divert'; path: string | null; variable: string | null; conditional: boolean; frame: number }
  | { is: 'choice'; path: string; flags: number }
  | { is: 'get'; name: string }
  | { is: 'count'; path: string }
  /** `fresh`: a declaration. `global`: of a global. */
  | { is: 'set'; name: string; fresh: boolean; global: boolean }
  | { is: 'unknown'; construct: string }

const COMMANDS = [
  'ev',
  '/ev',
  'out',
  'du',
  'pop',
  '~ret',
  '->->',
  'str',
  '/str',
  'nop',
  'choiceCnt',
  'turn',
  'turns',
  'readc',
  'rnd',
  'srnd',
  'visit',
  'seq',
  'thread',
  'done',
  'end',
  'listInt',
  'range',
  'lrnd',
  '#',
  '/#',
] as const
export type Command = (typeof COMMANDS)[number]

export function thingOf(token: Token): Thing {
  if (typeof token === 'number' || typeof token === 'boolean') return { is: 'value', value: token }
  return typeof token === 'string' ? wordOf(token) : objectOf(token)
}

function wordOf(word: string): Thing {
  if (/^[0-9]+.[0-9]+f$/.test(word)) return { is: 'value', value: float(Number.parseFloat(word)) }
  if (word.startsWith('^')) return { is: 'text', text: word.slice(1) }
  if (word === '\n') return { is: 'text', text: word }
  if (word === '<>') return { is: 'glue' }
  const command = COMMANDS.find((name) => name === word)
  if (command) return { is: 'command', name: command }
  if (word === 'void') return { is: 'value', value: VOID }
  const sign = word === 'L^' ? '^' : word
  const two = (BINARY as readonly string[]).indexOf(sign)
  if (two >= 0) return { is: 'binary', op: two }
  const one = (UNARY as readonly string[]).indexOf(sign)
  if (one >= 0) return { is: 'unary', op: one }
  return { is: 'unknown', construct: word }
}

function objectOf(token: Readonly<Record<string, unknown>>): Thing {
  const text = (key: string): string | null => (typeof token[key] === 'string' && token[key] !== '' ? token[key] : null)
  if (text('x()')) return { is: 'unknown', construct: `EXTERNAL ${text('x()')}` }
  const diverts = [
    ['->', 0],
    ['f()', FUNCTION],
    ['->t->', TUNNEL],
  ] as const
  for (const [key, frame] of diverts) {
    const to = text(key)
    if (!to) continue
    const isVariable = Boolean(token.var)
    return { is: 'divert', path: isVariable ? null : to, variable: isVariable ? to : null, conditional: Boolean(token.c), frame }
  }
  const target = text('^->')
  if (target) return { is: 'target', path: target }
  const ref = text('^var')
  if (ref && Number(token.ci ?? -1) <= 0) return { is: 'ref', name: ref }
  const choice = text('*')
  if (choice) return { is: 'choice', path: choice, flags: Number(token.flg ?? 0) }
  const get = text('VAR?')
  if (get) return { is: 'get', name: get }
  const count = text('CNT?')
  if (count) return { is: 'count', path: count }
  const global = text('VAR=')
  if (global) return { is: 'set', name: global, fresh: !token.re, global: true }
  const temp = text('temp=')
  if (temp) return { is: 'set', name: temp, fresh: !token.re, global: false }
  if (typeof token.list === 'object' && token.list !== null) {
    return { is: 'list', items: Object.keys(token.list), origins: Array.isArray(token.origins) ? token.origins.map(String) : [] }
  }
  return { is: 'unknown', construct: Object.keys(token).join(' ') }
}
