import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changed, SAMPLE } from '../../tests/sample.ts'
import type { Hints } from '../engine/session/types.ts'
import type { Scenario, ScenarioCard } from '../engine/types.ts'
import { stories } from './plugin.ts'

const BODE = 'story/proef/bode.ink'
const HINTS = 'story/proef/leiding.json'
const HINT = { ask: ['Wat zou jij eerst openmaken?', 'Wie mist de brief?'], listen: 'De post.', theory: ['lipsky'], avoid: 'De regel.' }
let root: string

const write = (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'stories-')))
  write(SAMPLE)
})
afterEach(() => rmSync(root, { recursive: true }))

interface Message {
  type: string
  event?: string
  data?: { id: string; hash: string }
  err?: { message: string; frame: string; loc: { file: string; line: number } }
}

/** A page as the server sees it: what it is told, in order. */
async function connect(server: ViteDevServer, port: number) {
  const told: Message[] = []
  const socket = new WebSocket(`ws://127.0.0.1:${port}/?token=${server.config.webSocketToken}`, 'vite-hmr')
  socket.addEventListener('message', ({ data }) => told.push(JSON.parse(String(data)) as Message))
  await new Promise((ready) => socket.addEventListener('open', ready, { once: true }))
  const next = async (is: (message: Message) => boolean): Promise<Message> => {
    for (let waited = 0; waited < 100; waited++) {
      const at = told.findIndex(is)
      const [found] = at < 0 ? [] : told.splice(0, at + 1).slice(-1)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`Nothing of that kind came: ${JSON.stringify(told)}`)
  }
  return { next, close: () => socket.close() }
}

test('in dev: a change reaches the page, a mistake shows and spares the last good story, a repair clears it', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories({ root })],
    server: { host: '127.0.0.1', port: 4320, strictPort: false },
  })
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const served = async () => (await (await fetch(`http://127.0.0.1:${port}/story/proef-bode.json`)).json()) as Scenario
  const page = await connect(server, port)
  try {
    const first = await served()
    expect(first.title).toBe('Proef')
    expect((await server.environments.client.transformRequest('virtual:stories'))?.code).toContain(first.hash)

    write(changed(BODE, 'Het is laat.', 'Het is nog vroeg.'))
    const news = await page.next((message) => message.event === 'story:changed')
    const second = await served()
    expect(news.data).toEqual({ id: 'proef', hash: second.hash })
    expect(second.hash).not.toBe(first.hash)
    expect(JSON.stringify(second.ink)).toContain('Het is nog vroeg.')
    expect((await server.environments.client.transformRequest('virtual:stories'))?.code).toContain(second.hash)

    write(changed(BODE, 'Jij: Tot morgen.', 'Ruud: Tot morgen.'))
    const mistake = await page.next((message) => message.type === 'error')
    expect(mistake.err?.message).toContain('“Ruud” spreekt hier en staat niet in de cast')
    expect(mistake.err?.loc).toMatchObject({ file: join(root, BODE), line: 21 })
    expect(mistake.err?.frame).toMatch(/^21 > Ruud: Tot morgen\./m)
    expect((await served()).hash).toBe(second.hash)

    const late = await connect(server, port)
    expect((await late.next((message) => message.type === 'error')).err?.message).toContain('Ruud')
    late.close()

    write({ [BODE]: SAMPLE[BODE] ?? '' })
    expect((await page.next((message) => message.event === 'story:changed')).data).toEqual({ id: 'proef', hash: first.hash })
    await page.next((message) => message.type === 'update')
    expect((await served()).hash).toBe(first.hash)
    expect((await fetch(`http://127.0.0.1:${port}/story/none-bode.json`)).status).toBe(404)
  } finally {
    page.close()
    await server.close()
  }
})

test('in dev: hints are served, and one that comes, changes or goes makes the page begin anew with the story as it was', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories({ root })],
    server: { host: '127.0.0.1', port: 4340, strictPort: false },
  })
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const served = () => fetch(`http://127.0.0.1:${port}/story/proef-leiding.json`)
  const module = async () => (await server.environments.client.transformRequest('virtual:stories'))?.code ?? ''
  const page = await connect(server, port)
  const anew = () => page.next((message) => message.type === 'full-reload' || message.event === 'story:changed')
  try {
    expect((await served()).status).toBe(404)
    expect(await module()).toContain('hints = {}')

    write({ [HINTS]: JSON.stringify({ brief: HINT }) })
    expect((await anew()).type).toBe('full-reload')
    expect(await (await served()).json()).toEqual({ brief: HINT })
    expect(await module()).toContain('hints = {"proef":"story/proef-leiding.json"}')

    write({ [HINTS]: JSON.stringify({ brief: { ...HINT, listen: 'Wie lacht er?' } }) })
    expect((await anew()).type).toBe('full-reload')
    expect(((await (await served()).json()) as Hints).brief?.listen).toBe('Wie lacht er?')

    write({ [HINTS]: JSON.stringify({ breif: HINT }) })
    expect((await page.next((message) => message.type === 'error')).err?.message).toContain('Bedoel je “brief”?')
    expect(((await (await served()).json()) as Hints).brief?.listen).toBe('Wie lacht er?')

    rmSync(join(root, HINTS))
    expect((await anew()).type).toBe('full-reload')
    expect((await served()).status).toBe(404)
  } finally {
    page.close()
    await server.close()
  }
})

async function built(warned: string[] = []): Promise<Rolldown.RolldownOutput> {
  return (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [stories({ root })],
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(root, 'entry.js'),
        preserveEntrySignatures: 'strict',
        onwarn: (warning) => warned.push(warning.message),
      },
    },
  })) as Rolldown.RolldownOutput
}

test('in a build: one JSON per story and chair, its address in the module; a broken story is left out and the others stay', async () => {
  write({ 'story/kapot.ink': '-> nergens\n', 'story/kapot/scenario.json': '{}', 'entry.js': "export * from 'virtual:stories'" })
  const warned: string[] = []
  const result = await built(warned)
  const [story] = result.output.filter((one) => one.fileName.startsWith('story/'))
  const entry = result.output.find((one) => one.type === 'chunk')
  if (story?.type !== 'asset' || entry?.type !== 'chunk') throw new Error('no story or no entry')
  const scenario = JSON.parse(String(story.source)) as Scenario
  expect(result.output.filter((one) => one.fileName.startsWith('story/')).map((one) => one.fileName)).toEqual([
    `story/proef-bode-${scenario.hash}.json`,
  ])
  const module = (await import(`data:text/javascript,${encodeURIComponent(entry.code)}`)) as { cards: ScenarioCard[]; urls: object }
  expect(module.urls).toEqual({ proef: { bode: `story/proef-bode-${scenario.hash}.json` } })
  expect(module.cards.map((card) => card.title)).toEqual(['Proef'])
  expect(warned.join('\n')).toContain('story/kapot.ink:1 OW005 fout: Er is geen passage “nergens”')
})

test('in a build: hints have a file of their own, named after what they say; the name of the story stays the same', async () => {
  write({ 'entry.js': "export * from 'virtual:stories'" })
  const filesOf = async () => {
    const { output } = await built()
    const files = output.flatMap((one) => (one.type === 'asset' && one.fileName.startsWith('story/') ? [one] : []))
    const entry = output.find((one) => one.type === 'chunk')
    if (entry?.type !== 'chunk') throw new Error('no entry')
    const { hints } = (await import(`data:text/javascript,${encodeURIComponent(entry.code)}`)) as { hints: Record<string, string> }
    return {
      names: files.map((one) => one.fileName).sort(),
      hints,
      text: (name = '') => files.find((one) => one.fileName === name)?.source,
    }
  }
  const none = await filesOf()
  write({ [HINTS]: JSON.stringify({ brief: HINT }) })
  const some = await filesOf()
  write({ [HINTS]: JSON.stringify({ brief: { ...HINT, listen: 'Wie lacht er?' } }) })
  const other = await filesOf()
  expect(none.hints).toEqual({})
  expect(some.hints.proef).toMatch(/^story\/proef-leiding-[0-9a-f]{8}\.json$/)
  expect(some.names).toEqual([...none.names, some.hints.proef].sort())
  expect(JSON.parse(String(some.text(some.hints.proef)))).toEqual({ brief: HINT })
  expect(other.hints.proef).not.toBe(some.hints.proef)
  expect(other.names).toContain(none.names[0])
})
