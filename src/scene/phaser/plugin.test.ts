import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { minifySync } from 'vite'
import { expect, test } from 'vitest'
import { INSTEAD_CANVAS, INSTEAD_WEBGL } from './cut.ts'
import { insteadOf, type Kind, phaserText } from './plugin.ts'

const sources = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')

test('every file that is cut is a file of Phaser', () => {
  for (const name of Object.keys({ ...INSTEAD_CANVAS, ...INSTEAD_WEBGL })) expect(existsSync(join(sources, name)), name).toBe(true)
})

test('the longest name that fits wins', () => {
  const table = { 'a/': '1', 'a/b/': '2', 'a/b/c.js': '3' }
  expect(['a/x.js', 'a/b/x.js', 'a/b/c.js', 'b/a/x.js'].map((file) => insteadOf(file, table))).toEqual(['1', '2', '3', null])
})

test.each<[Kind, number, string, string]>([
  ['canvas', 46, 'CanvasRenderer', 'WebGLRenderer'],
  ['webgl', 76, 'WebGLRenderer', 'CanvasRenderer'],
])('Phaser for %s: at most %i kB', async (kind, most, has, hasNot) => {
  const text = await phaserText(kind)
  const { code } = minifySync('phaser.js', text, { module: true })
  expect(brotliCompressSync(code).length).toBeLessThan(most * 1000)
  const files = [...text.matchAll(/phaser\/src\/\S+\/(\w+)\.js/g)].map(([, name]) => name)
  expect(files).toContain(has)
  expect(files).not.toContain(hasNot)
  // Flags that were not replaced would always be true.
  expect(code.match(/typeof (WEBGL|CANVAS|FEATURE|PLUGIN)_/g)).toBeNull()
  // A strict page has neither.
  expect(code.match(/\beval\(|new Function\(/g)).toBeNull()
})
