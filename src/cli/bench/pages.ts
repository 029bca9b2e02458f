/** The two pages we measure ourselves against, with the same words as our first scene: a bare HTML page, and a plain Ink web player. Used by bench. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { brotliCompressSync } from 'node:zlib'
import type { Line, Scenario, View } from '../../engine/types.ts'

/** The first moments of the story, each after the first open option of the one before. */
export type Words = [first: View, reply: View, ...next: View[]]

const STYLE =
  'body{max-width:60ch;margin:2rem auto;font:1.125rem/1.5 sans-serif;color:#15181c;background:#f4efe4}button{display:block;margin:.5rem 0;font:inherit}'

/** The limit: everything in one file, one reply inside, no library. */
export function barePage([first, ...next]: Words): string {
  const replies = JSON.stringify(next.map((view) => said(view) + options(view))).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kaal</title><style>${STYLE}</style>
<main>${said(first)}${options(first)}</main><script>
const replies = ${replies}
const main = document.querySelector('main')
main.addEventListener('click', (event) => { if (event.target.closest('button')) main.innerHTML = replies.shift() ?? main.innerHTML })
</script>`
}

/** The usual way: an empty page, the Ink runtime and the story beside it, paragraphs and buttons made as the story speaks. */
export function inkPage(scenario: Scenario): Record<string, { type: string; body: string }> {
  const require = createRequire(import.meta.url)
  const rules = scenario.procedures.filter((one) => one.on).map((one) => one.id)
  const chair = scenario.chairs.find((one) => one.ready)
  const player = `
const main = document.querySelector('main')
fetch('story.json').then((answer) => answer.text()).then((json) => {
  const story = new inkjs.Story(json)
  story.variablesState.$('rol', ${JSON.stringify(chair?.id ?? '')})
  const list = new inkjs.InkList('regels', story)
  for (const rule of ${JSON.stringify(rules)}) list.AddItem(rule)
  story.variablesState.$('regels', list)
  story.ChoosePathString(${JSON.stringify(chair?.start ?? '')})
  const show = () => {
    main.replaceChildren()
    while (story.canContinue) main.append(Object.assign(document.createElement('p'), { textContent: story.Continue() }))
    for (const choice of story.currentChoices) {
      const button = Object.assign(document.createElement('button'), { textContent: choice.text })
      button.onclick = () => { story.ChooseChoiceIndex(choice.index); show() }
      main.append(button)
    }
  }
  show()
})`
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ink</title><link rel="stylesheet" href="style.css">
<main></main><script src="ink.js"></script><script src="player.js"></script>`
  return {
    '/ink/': { type: 'text/html', body: html },
    '/ink/style.css': { type: 'text/css', body: STYLE },
    '/ink/ink.js': { type: 'text/javascript', body: readFileSync(require.resolve('inkjs'), 'utf8') },
    '/ink/player.js': { type: 'text/javascript', body: player },
    '/ink/story.json': { type: 'application/json', body: JSON.stringify(scenario.ink) },
  }
}

/** Serves texts with brotli on a free port of this machine. */
export function serveTexts(texts: Record<string, { type: string; body: string }>): Promise<{ server: Server; url: string }> {
  const packed = new Map(Object.entries(texts).map(([path, { type, body }]) => [path, { type, body: brotliCompressSync(body) }]))
  const server = createServer((request, response) => {
    const found = packed.get(request.url ?? '')
    if (!found) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'content-encoding': 'br', 'cache-control': 'no-store' })
      .end(found.body)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` })
    })
  })
}

function said(view: View): string {
  const words = (line: Line) => `${line.who ? `<b>${line.who}</b> ` : ''}${line.text ?? ''}`
  return view.now.lines.map((line) => `<p>${words(line)}</p>`).join('')
}

function options(view: View): string {
  return (view.offer?.choices ?? []).map((choice) => `<button>${choice.text}</button>`).join('')
}
