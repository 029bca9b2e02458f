/** What `+`, `?`, `MIN` and the like do to any two values: the rules of Ink's casts. Called by machine for whatever is no plain number. */
import { allOf, both, compareLists, endOf, highest, holds, inverseOf, type Lists, namesIn, shifted, union, without } from './lists.ts'
import { broken, float, isTruthy, type List, type Value } from './value.ts'

export const BINARY = ['+', '-', '*', '/', '%', '==', '!=', '>', '<', '>=', '<=', '&&', '||', 'MIN', 'MAX', 'POW', '?', '!?', '^'] as const
export const UNARY = [
  '_',
  '!',
  'FLOOR',
  'CEILING',
  'INT',
  'FLOAT',
  'LIST_MIN',
  'LIST_MAX',
  'LIST_ALL',
  'LIST_COUNT',
  'LIST_VALUE',
  'LIST_INVERT',
] as const
type Binary = (typeof BINARY)[number]
type Unary = (typeof UNARY)[number]

/** Ink's order of types: both sides of an operator are cast to the higher one. */
const BOOL = -1
const INT = 0
const FLOAT = 1
const LIST = 2
const TEXT = 3
const TARGET = 4
const NAMES = new Map([
  [BOOL, 'yes or no'],
  [INT, 'a number'],
  [FLOAT, 'a number'],
  [LIST, 'a list'],
  [TEXT, 'a text'],
  [TARGET, 'a passage'],
])

function typeOf(value: Value, sign: string): number {
  if (typeof value === 'number') return Number.isInteger(value) ? INT : FLOAT
  if (typeof value === 'boolean') return BOOL
  if (typeof value === 'string') return TEXT
  if (value.kind === 'list') return LIST
  if (value.kind === 'float') return FLOAT
  if (value.kind === 'to') return TARGET
  throw broken(`“${sign}” is asked of something that has no value. A function that is used as a value needs a ~ return.`)
}

export function binary(lists: Lists, op: number, a: Value, b: Value): Value {
  const sign = BINARY[op] ?? '+'
  const [left, right] = [typeOf(a, sign), typeOf(b, sign)]
  if (left === LIST || right === LIST) return onLists(lists, sign, a, b, left, right)
  const type = Math.max(INT, left, right)
  if (type === TEXT) return onTexts(sign, inText(a), inText(b))
  if (type === TARGET) return onTargets(sign, a, b)
  return checked(onNumbers(sign, inNumber(a), inNumber(b), type === FLOAT), sign)
}

function cannot(sign: string, ...types: number[]): Error {
  return broken(`“${sign}” cannot be asked of ${types.map((type) => NAMES.get(type)).join(' and ')}.`)
}

function inNumber(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'object' && value.kind === 'float') return value.n
  return value ? 1 : 0
}

function inText(value: Value): string {
  return typeof value === 'string' ? value : String(typeof value === 'object' && value.kind === 'float' ? value.n : value)
}

/** Ink has no minus nought and no NaN. */
function checked(value: number | boolean, sign: string): Value {
  if (typeof value === 'boolean') return value
  if (Number.isNaN(value)) throw broken(`“${sign}” gives no number here, like a division of 0 by 0.`)
  return value === 0 ? 0 : value
}

function onNumbers(sign: Binary, a: number, b: number, asFloat: boolean): number | boolean {
  switch (sign) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return asFloat ? a / b : Math.floor(a / b)
    case '%':
      return a % b
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '>':
      return a > b
    case '<':
      return a < b
    case '>=':
      return a >= b
    case '<=':
      return a <= b
    case '&&':
      return a !== 0 && b !== 0
    case '||':
      return a !== 0 || b !== 0
    case 'MIN':
      return Math.min(a, b)
    case 'MAX':
      return Math.max(a, b)
    case 'POW':
      return a ** b
    default:
      throw cannot(sign, asFloat ? FLOAT : INT)
  }
}

function onTexts(sign: Binary, a: string, b: string): Value {
  if (sign === '+') return a + b
  if (sign === '==') return a === b
  if (sign === '!=') return a !== b
  if (sign === '?') return a.includes(b)
  if (sign === '!?') return !a.includes(b)
  throw cannot(sign, TEXT)
}

function onTargets(sign: Binary, a: Value, b: Value): Value {
  if (typeof a !== 'object' || typeof b !== 'object' || a.kind !== 'to' || b.kind !== 'to') throw cannot(sign, TARGET)
  if (sign === '==') return a.path === b.path
  if (sign === '!=') return a.path !== b.path
  throw cannot(sign, TARGET)
}

function onLists(lists: Lists, sign: Binary, a: Value, b: Value, left: number, right: number): Value {
  if (isList(a) && right === INT && (sign === '+' || sign === '-')) {
    return shifted(lists, a, (value) => (sign === '+' ? value + Number(b) : value - Number(b)))
  }
  if ((sign === '&&' || sign === '||') && (left !== LIST || right !== LIST)) {
    return sign === '&&' ? isTruthy(a) && isTruthy(b) : isTruthy(a) || isTruthy(b)
  }
  if (!isList(a) || !isList(b)) throw cannot(sign, left, right)
  switch (sign) {
    case '+':
      return union(lists, a, b)
    case '-':
      return without(lists, a, b)
    case '?':
      return holds(a, b)
    case '!?':
      return !holds(a, b)
    case '^':
      return both(lists, a, b)
    case '==':
      return sameItems(a, b)
    case '!=':
      return !sameItems(a, b)
    case '>':
    case '<':
    case '>=':
    case '<=':
      return compareLists(lists, sign, a, b)
    case '&&':
      return a.items.length > 0 && b.items.length > 0
    case '||':
      return a.items.length > 0 || b.items.length > 0
    default:
      throw cannot(sign, LIST)
  }
}

function isList(value: Value): value is List {
  return typeof value === 'object' && value.kind === 'list'
}

function sameItems(a: List, b: List): boolean {
  return a === b || (a.items.length === b.items.length && a.items.every((n) => b.items.includes(n)))
}

export function unary(lists: Lists, op: number, value: Value): Value {
  const sign = UNARY[op] ?? '_'
  const type = typeOf(value, sign)
  if (isList(value)) return onList(lists, sign, value)
  if (type === TEXT || type === TARGET) throw cannot(sign, type)
  return onNumber(sign, inNumber(value), type === FLOAT)
}

function onList(lists: Lists, sign: Unary, list: List): Value {
  switch (sign) {
    case '!':
      return list.items.length === 0 ? 1 : 0
    case 'LIST_MIN':
      return endOf(lists, list, -1)
    case 'LIST_MAX':
      return endOf(lists, list, 1)
    case 'LIST_ALL':
      return allOf(lists, list)
    case 'LIST_INVERT':
      return inverseOf(lists, list)
    case 'LIST_COUNT':
      return list.items.length
    case 'LIST_VALUE':
      return highest(lists, list)
    default:
      throw cannot(sign, LIST)
  }
}

/** What is done to a float gives a float, also when it is whole; only INT does not. */
function onNumber(sign: Unary, n: number, asFloat: boolean): Value {
  switch (sign) {
    case '_':
      return asFloat ? float(-n) : n === 0 ? 0 : -n
    case '!':
      return asFloat ? float(n === 0 ? 1 : 0) : n === 0
    case 'FLOOR':
      return asFloat ? float(Math.floor(n)) : n
    case 'CEILING':
      return asFloat ? float(Math.ceil(n)) : n
    case 'INT':
      return Math.floor(n)
    case 'FLOAT':
      return float(n)
    default:
      throw cannot(sign, asFloat ? FLOAT : INT)
  }
}

/** As it is printed. */
export function printed(lists: Lists, value: Value): string {
  if (typeof value !== 'object') return String(value)
  if (value.kind === 'list') return namesIn(lists, value).join(', ')
  if (value.kind === 'float') return String(value.n)
  if (value.kind === 'to') return `DivertTargetValue(${value.path})`
  return ''
}
