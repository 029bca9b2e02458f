import { expect, test } from 'vitest'
import { gather } from './includes.ts'
import { shelfOf } from './shelf.ts'

/** What is said about stories of these files, as `file:line code sentence`. */
function read(files: Record<string, string>) {
  const { sources, complaints } = gather('a', shelfOf(files))
  return { sources: sources.map((one) => one.file), said: complaints.map((one) => `${one.file}:${one.line} ${one.code} ${one.says.nl}`) }
}

test('the root first, then its includes as they are met, each once', () => {
  const files = {
    'story/a.ink': '// INCLUDE x.ink\nINCLUDE a/b.ink\n/* \nINCLUDE y.ink\n*/\nINCLUDE a/d.ink // INCLUDE z.ink\n',
    'story/a/b.ink': 'INCLUDE a/c.ink\r\nINCLUDE ./a/../a/d.ink\r\n',
    'story/a/c.ink': 'Hoi.\n',
    'story/a/d.ink': 'Hoi. INCLUDE dit niet\n',
  }
  expect(read(files)).toEqual({ sources: ['story/a.ink', 'story/a/b.ink', 'story/a/c.ink', 'story/a/d.ink'], said: [] })
})

test('a circle is named with its chain, from where it begins', () => {
  const files = {
    'story/a.ink': 'INCLUDE a/b.ink\n',
    'story/a/b.ink': '\nINCLUDE a/c.ink\n',
    'story/a/c.ink': 'Hoi.\n\nINCLUDE a/b.ink\n',
  }
  const said = 'OW004 Deze INCLUDE gaat in een kring: a/b.ink → a/c.ink → a/b.ink. Haal er één weg.'
  expect(read(files).said).toEqual([`story/a/c.ink:3 ${said}`])
})

test('a file that includes itself, or its root', () => {
  expect(read({ 'story/a.ink': 'INCLUDE a.ink\n' }).said).toEqual([
    'story/a.ink:1 OW004 Deze INCLUDE gaat in een kring: a.ink → a.ink. Haal er één weg.',
  ])
  expect(read({ 'story/a.ink': 'INCLUDE b.ink\n', 'story/b.ink': 'INCLUDE a.ink\n' }).said).toEqual([
    'story/b.ink:1 OW004 Deze INCLUDE gaat in een kring: a.ink → b.ink → a.ink. Haal er één weg.',
  ])
})

test('every file that is missing, each where it is asked for', () => {
  expect(read({ 'story/a.ink': 'INCLUDE b.ink\nINCLUDE ../geheim.ink\nINCLUDE c.ink\n', 'story/c.ink': 'INCLUDE b.ink\n' }).said).toEqual([
    'story/a.ink:1 OW001 Er is geen bestand story/b.ink. Maak het, of kijk of de naam achter INCLUDE goed gespeld is.',
    'story/a.ink:2 OW001 Deze INCLUDE wijst naar een bestand buiten de map story. Zet het bestand daarbinnen.',
    'story/c.ink:1 OW001 Er is geen bestand story/b.ink. Maak het, of kijk of de naam achter INCLUDE goed gespeld is.',
  ])
})
