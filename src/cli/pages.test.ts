import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Page, pageHtml, policyOf, type Shell } from './pages.ts'

const SHELL: Shell = {
  style: { play: 'p{color:#000}', front: 'p{color:#111}' },
  script: 'start("a")',
  entry: 'assets/app.js',
  styles: ['assets/a.css', 'assets/b.css'],
}
const PAGE: Page = {
  title: 'Milan & "zo" <b>',
  description: 'Een spel.',
  base: '../../',
  root: { lang: 'nl', 'data-base': '../../', 'data-play': 'milan/casemanager' },
  app: '<main>Het raam.</main>',
  templates: { brief_open: '<div>Open.</div>' },
  story: 'story/milan-1a2b3c4d.json',
}

test.each([
  ['play', PAGE],
  ['front', { ...PAGE, story: null }],
] as const)('the policy lets in exactly the style and the script of a page: %s', (kind, page) => {
  const html = pageHtml(page, SHELL)
  expect(html).toContain(`<style>${SHELL.style[kind]}</style>`)
  for (const tag of ['style', 'script'] as const) {
    const inside = [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map((found) => found[1] ?? '')
    expect(inside).toHaveLength(1)
    const hash = createHash('sha256')
      .update(inside[0] ?? '')
      .digest('base64')
    expect(policyOf({ style: [SHELL.style[kind]], script: SHELL.script })[`${tag}-src`]).toEqual(["'self'", `'sha256-${hash}'`])
    expect(html).toContain(`${tag}-src 'self' 'sha256-${hash}'`)
  }
  expect(html).not.toMatch(/ style=| on\w+=|<script [^>]*src|https?:/)
})

test('addresses start from the page, and names are text', () => {
  const html = pageHtml(PAGE, SHELL)
  expect(html).toContain('data-entry="../../assets/app.js" data-styles="../../assets/a.css ../../assets/b.css"')
  expect(html).toContain('data-story="../../story/milan-1a2b3c4d.json"')
  expect(html).toContain('<title>Milan &amp; &quot;zo&quot; &lt;b></title>')
  expect(html).toContain('<template data-bake="brief_open"><div>Open.</div></template>')
  expect(pageHtml({ ...PAGE, story: null }, SHELL)).not.toContain('data-story')
})

test('without JavaScript the page says so, in both languages', () => {
  expect(pageHtml(PAGE, SHELL)).toMatch(/<noscript>.*Dit spel heeft JavaScript nodig.*This game needs JavaScript/)
})
