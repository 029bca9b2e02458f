/** The HTML around a baked page, and the policy that lets in its one style and its one script. Called by build. */
import { createHash } from 'node:crypto'
import type { Served } from '../server/served.ts'

/** What the pages share: the style and the script that stand inside them. */
export interface Shell {
  /** The first paint of play, and of the pages before it. */
  style: { play: string; front: string }
  script: string
  /** Addresses from the folder of the game. */
  entry: string
  styles: string[]
}

export interface Page {
  title: string
  description: string
  base: string
  root: Record<string, string>
  app: string
  templates: Record<string, string>
  /** Address of the story from the folder of the game, or null. */
  story: string | null
}

/** Everything from our own address, one style and one script by their fingerprints, nothing else. */
export function policyOf({ style, script }: { style: string[]; script: string }): Served['policy'] {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", fingerprint(script)],
    'style-src': ["'self'", ...style.map(fingerprint)],
    // The scene draws people and places from the texts of their drawings.
    'img-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
}

export function pageHtml(page: Page, shell: Shell): string {
  const { base } = page
  const style = page.story ? shell.style.play : shell.style.front
  const policy = Object.entries(policyOf({ style: [style], script: shell.script }))
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';')
  const root: Record<string, string> = {
    ...page.root,
    'data-entry': base + shell.entry,
    'data-styles': shell.styles.map((file) => base + file).join(' '),
    ...(page.story ? { 'data-story': base + page.story } : {}),
  }
  const templates = Object.entries(page.templates).map(([name, html]) => `<template data-bake="${name}">${html}</template>`)
  return [
    `<!doctype html><html ${attributes(root)}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${quoted(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${quoted(page.title)}</title><meta name="description" content="${quoted(page.description)}">`,
    '<meta name="theme-color" content="#f4efe4" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#191714" media="(prefers-color-scheme: dark)">',
    `<link rel="icon" type="image/svg+xml" href="${base}favicon.svg"><style>${style}</style></head><body>`,
    '<p id="late" role="alert" hidden>Het spel kon niet verder laden. Controleer de verbinding en <a href="">probeer het opnieuw</a>.</p>',
    '<noscript><p>Dit spel heeft JavaScript nodig. Zet het aan en laad de pagina opnieuw. ',
    '<span lang="en">This game needs JavaScript. Switch it on and reload the page.</span></p></noscript>',
    `<div id="app">${page.app}</div>${templates.join('')}<script>${shell.script}</script></body></html>\n`,
  ].join('')
}

function fingerprint(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${quoted(value)}"`)
    .join(' ')
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
