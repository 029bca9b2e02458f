/** The built game on a host that only has files, for the tests of what works without a server. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Scenario } from '../../src/engine/types.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Milan's caseworker as it was built. */
export function builtMilan(): Scenario {
  const { stories } = JSON.parse(readFileSync('dist/served.json', 'utf8')) as { stories: { milan: { casemanager: string } } }
  return JSON.parse(readFileSync(join('dist/client', stories.milan.casemanager), 'utf8')) as Scenario
}

/** The build as any static host serves it. */
export async function staticHost(): Promise<{ base: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    try {
      const file = join('dist/client', path.endsWith('/') ? `${path}index.html` : path)
      const bytes = readFileSync(file)
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Niets.')
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
