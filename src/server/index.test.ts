import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forPhones, type Opened, openServer } from './index.ts'
import { readPort } from './settings.ts'

const PAGE = '<!doctype html><html data-base="./"><a href="./">Start</a></html>'
const SERVED = { policy: { 'default-src': ["'none'"], 'script-src': ["'self'", "'sha256-abc='"] }, pages: ['/', '/milan/'] }
let folder: string
let opened: Opened

const put = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'))
  put('served.json', JSON.stringify(SERVED))
  for (const page of ['index.html', 'milan/index.html', '404.html']) put(`client/${page}`, PAGE)
  put('client/assets/app-1a2b.js', 'export {}')
  writeFileSync(join(folder, 'client/assets/app-1a2b.js.br'), brotliCompressSync('export {}'))
  writeFileSync(join(folder, 'client/assets/app-1a2b.js.gz'), gzipSync('export {}'))
  opened = await openServer(folder, 0, '127.0.0.1')
})
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

/** As it stands: no client in between that tidies the path or unpacks the answer. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: opened.port, path, method, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    sent.on('error', reject).end()
  })
}

test('a page comes with every protection and is asked for again each time', async () => {
  const { status, headers, body } = await ask('/')
  expect(status).toBe(200)
  expect(body.toString()).toBe(PAGE)
  expect(headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none';script-src 'self' 'sha256-abc=';frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'SAMEORIGIN',
  })
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers).not.toHaveProperty('strict-transport-security')
  const again = await ask('/', 'GET', { 'if-none-match': String(headers.etag) })
  expect(again.status).toBe(304)
})

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
])('accept-encoding %s is answered with %s', async (accept, encoding) => {
  const { headers, body } = await ask('/assets/app-1a2b.js', 'GET', { 'accept-encoding': accept })
  expect(headers['content-encoding']).toBe(encoding)
  expect(headers.vary).toBe('Accept-Encoding')
  expect(body).toEqual(encoding === 'br' ? brotliCompressSync('export {}') : gzipSync('export {}'))
})

test('what has a hash in its name may be kept for ever', async () => {
  const { headers, body } = await ask('/assets/app-1a2b.js')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-type']).toBe('text/javascript')
  expect(headers).not.toHaveProperty('content-encoding')
  expect(body.toString()).toBe('export {}')
})

test('a page without its last slash is sent on, with its question', async () => {
  expect(await ask('/milan?x=1')).toMatchObject({ status: 308, headers: { location: 'milan/?x=1' } })
  expect((await ask('/milan/')).status).toBe(200)
})

test('what is not there is 404: a page that finds its way from any depth, and a word for files', async () => {
  const page = await ask('/a/b/c')
  expect(page).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
  expect(page.body.toString()).toBe(PAGE.replaceAll('"./', '"../../'))
  expect((await ask('/nergens')).body.toString()).toBe(PAGE)
  expect(await ask('/assets/none.js')).toMatchObject({ status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
})

test.each(['/../served.json', '/%2e%2e/served.json', '/assets/..%2f..%2fserved.json', '/assets/../../served.json', '/..\\served.json'])(
  'nothing outside the folder: %s',
  async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('sha256')
  },
)

test('an unreadable address is refused with a word', async () => {
  const { status, body } = await ask('/%E0%A4%A')
  expect([400, 404]).toContain(status)
  expect(body.toString()).not.toContain('Error')
})

test('HEAD is GET without the body; anything else is not allowed', async () => {
  const head = await ask('/', 'HEAD')
  expect(head).toMatchObject({ status: 200, headers: { 'content-length': String(PAGE.length) } })
  expect(head.body).toHaveLength(0)
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    expect(await ask('/', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  }
})

test('a new build is served without a new start', async () => {
  put('served.json', JSON.stringify({ ...SERVED, policy: { 'default-src': ["'self'"] } }))
  expect((await ask('/')).headers['content-security-policy']).toBe("default-src 'self';frame-ancestors 'self'")
  put('served.json', JSON.stringify(SERVED))
})

test('a port that is no port, or is taken, is one plain sentence', async () => {
  expect(readPort(undefined)).toBe(8080)
  expect(readPort('4321')).toBe(4321)
  for (const bad of ['http', '-1', '70000', '80.5', '8080x']) expect(() => readPort(bad)).toThrow(`not “${bad}”`)
  await expect(openServer(folder, opened.port, '127.0.0.1')).rejects.toThrow(`Port ${opened.port} is in use.`)
})

test('started with a bad port it says so and ends with 1', async () => {
  const started = spawn(process.execPath, [join(import.meta.dirname, 'index.ts')], { env: { ...process.env, PORT: 'http' } })
  let said = ''
  started.stderr.on('data', (part) => {
    said += part
  })
  expect(await new Promise((resolve) => started.on('exit', resolve))).toBe(1)
  expect(said).toBe('PORT should be a number from 1 to 65535, not “http”.\n')
})

test('who starts it reads how phones come in', () => {
  expect(forPhones('127.0.0.1', 8080).join()).toContain('HOST=0.0.0.0')
  expect(forPhones('game.example', 8080)).toEqual([])
  const here = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const outward = here.find((one) => one.family === 'IPv4' && !one.internal)
  const said = forPhones('0.0.0.0', 8123)
  if (outward) expect(said).toContain(`For phones: http://${outward.address}:8123`)
  expect(said.join()).not.toContain('127.')
})
