/** Who may know whom: reads the imports of every file and fails on any arrow that is not on the list. There are no exceptions. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path/posix'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

interface Arrow {
  from: string
  to: string
  typeOnly: boolean
}

/** A file or a room (ends in `/`), and what it may import. `type …` allows types only; a name without a slash in front is a package. */
const MAY: [who: string, what: string[]][] = [
  ['src/engine/types.ts', ['type src/engine/reference.ts']],
  ['src/lab/', ['src/lab/', 'src/engine/']],
  ['src/engine/story.ts', ['src/engine/', 'inkjs']],
  ['src/engine/slow.ts', ['src/engine/', 'inkjs']],
  ['src/engine/', ['src/engine/']],
  ['src/compile/ink.ts', ['src/compile/', 'type src/engine/', 'inkjs/full', 'node:']],
  ['src/compile/', ['src/compile/', 'src/engine/', 'marked', 'zod', 'vite', 'node:']],
  ['src/check/', ['src/check/', 'src/compile/', 'src/engine/', 'cspell-lib', '@viz-js/viz', 'zod', 'node:']],
  [
    'src/store/',
    ['src/store/', 'type src/engine/types.ts', 'type src/engine/session/types.ts', 'type src/lab/types.ts', 'zustand/vanilla', 'preact'],
  ],
  ['src/i18n/', ['src/i18n/']],
  [
    'src/ui/',
    [
      'src/ui/',
      'src/store/',
      'src/i18n/',
      'src/engine/types.ts',
      'src/engine/meters.ts',
      'src/engine/aloud.ts',
      'type src/engine/session/types.ts',
      'src/engine/session/people.ts',
      'src/engine/session/steps.ts',
      'src/lab/types.ts',
      'src/lab/settings.ts',
      'src/lab/assumptions.ts',
      'src/lab/styles.ts',
      'src/lab/stats.ts',
      'src/lab/options.ts',
      'preact',
      'lucide-static',
      'uqr',
      '@fontsource',
    ],
  ],
  ['src/scene/phaser/', ['src/scene/phaser/', 'vite', 'node:']],
  ['src/scene/', ['src/scene/', 'type src/engine/', 'src/engine/lines.ts', 'virtual:phaser-canvas', 'virtual:phaser-webgl', 'type phaser']],
  ['src/sound/', ['src/sound/', 'type src/engine/', 'howler', 'assets/sound/sprite.json']],
  ['src/art/', ['src/art/', 'type src/engine/', 'src/engine/lines.ts', 'src/scene/', 'svgo', 'zod', 'node:']],
  ['src/room/', ['src/room/', 'type src/engine/session/types.ts', 'type src/engine/types.ts', '@colyseus/sdk']],
  [
    'src/app/',
    [
      'src/app/',
      'src/room/',
      'src/ui/',
      'src/store/',
      'src/engine/',
      'src/lab/',
      'src/scene/',
      'src/sound/',
      'src/i18n/',
      'virtual:stories',
      'preact',
      'idb-keyval',
      'zod/mini',
    ],
  ],
  ['src/server/', ['src/server/', 'src/engine/', '@colyseus/', 'express', 'rate-limiter-flexible', 'helmet', 'sirv', 'zod', 'node:']],
  ['src/cli/bench/rooms/', ['src/cli/bench/rooms/', 'src/engine/', 'src/room/', '@colyseus/sdk', 'node:']],
  ['src/cli/bench/lab.ts', ['src/lab/', 'src/compile/', 'src/engine/', 'playwright-core', 'node:']],
  ['src/cli/bench/labhand.ts', ['src/lab/', 'node:']],
  ['src/cli/bench/journeys.ts', ['src/engine/', 'inkjs']],
  ['src/cli/bench/story.ts', ['src/cli/bench/journeys.ts', 'src/check/', 'src/compile/', 'src/engine/']],
  ['src/cli/bench/journeys.ts', ['src/engine/', 'inkjs']],
  [
    'src/cli/',
    [
      'src/cli/',
      'src/art/',
      'src/check/',
      'src/compile/',
      'src/engine/',
      'src/server/',
      'vite',
      'playwright-core',
      'cli-progress',
      'node:',
    ],
  ],
]

const FILES = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$|\.d\.ts$|\/paraglide\//.test(file))

interface Named {
  source?: { value: unknown } | null
  importKind?: string
  exportKind?: string
  type: string
}

function arrowsOf(file: string): Arrow[] {
  const text = readFileSync(file, 'utf8')
  const program = parseSync(file, text).program.body as unknown as Named[]
  const arrows: Arrow[] = []
  const add = (specifier: string, typeOnly: boolean) => {
    const to = specifier.startsWith('.') ? join(dirname(file), specifier.replace(/\?.*$/, '')) : specifier
    arrows.push({ from: file, to, typeOnly })
  }
  for (const statement of program) {
    const specifier = statement.source?.value
    if (typeof specifier === 'string') add(specifier, (statement.importKind ?? statement.exportKind) === 'type')
  }
  for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) add(specifier, false)
  return arrows
}

function isAllowed({ from, to, typeOnly }: Arrow): boolean {
  const rule = MAY.find(([who]) => (who.endsWith('/') ? from.startsWith(who) : from === who))
  return (rule?.[1] ?? []).some((allowed) => {
    const onlyTypes = allowed.startsWith('type ')
    const what = onlyTypes ? allowed.slice(5) : allowed
    if (onlyTypes && !typeOnly) return false
    if (what.endsWith('/') || what.endsWith(':')) return to.startsWith(what)
    if (what.startsWith('@') || what === 'lucide-static' || what === 'preact')
      return to === what || to.startsWith(`${what}/`) || to.startsWith(`${what}-`)
    return to === what
  })
}

test('every import follows an arrow of the house', () => {
  expect(FILES.length).toBeGreaterThan(20)
  const astray = FILES.flatMap(arrowsOf)
    .filter((arrow) => !isAllowed(arrow))
    .map((arrow) => `${relative('.', arrow.from)} → ${arrow.to}${arrow.typeOnly ? ' (types)' : ''}`)
  expect(astray).toEqual([])
})

test('the list is read as it is written', () => {
  const arrow = (from: string, to: string, typeOnly = false) => isAllowed({ from, to, typeOnly })
  expect(arrow('src/engine/types.ts', 'src/engine/lines.ts', true)).toBe(false)
  expect(arrow('src/engine/run.ts', 'inkjs')).toBe(false)
  expect(arrow('src/engine/story.ts', 'inkjs')).toBe(true)
  expect(arrow('src/engine/story.ts', 'inkjs/full')).toBe(false)
  expect(arrow('src/ui/App.tsx', 'src/engine/run.ts', true)).toBe(false)
  expect(arrow('src/ui/App.tsx', 'src/app/dispatch.ts', true)).toBe(false)
  expect(arrow('src/store/store.ts', 'src/engine/types.ts')).toBe(false)
  expect(arrow('src/store/store.ts', 'src/engine/types.ts', true)).toBe(true)
  expect(arrow('src/cli/build.ts', 'src/app/prerender.tsx')).toBe(false)
})

test('no file is longer than 500 lines', () => {
  const long = [...FILES, ...globSync('tests/**/*.ts'), ...globSync('src/**/*.css')]
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 501)
  expect(long).toEqual([])
})
