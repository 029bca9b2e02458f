/** Serves the built game: static files, their compressed twins, the security headers. `node src/server/index.ts`, and called by `npm start`. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import sirv from 'sirv'

/** What the build writes beside the files, for the server only. */
export interface Served {
  /** The Content-Security-Policy, by directive; the pages carry the same one. */
  policy: Record<string, string[]>
  /** The addresses of the pages, with a slash at both ends. */
  pages: string[]
}

export interface Opened {
  url: string
  port: number
  close(): Promise<void>
}

/** A sentence for the one who starts the server. */
class Unstartable extends Error {}

/** `folder` is what the build made: `client/` and `served.json`. */
function gameServer(folder: string): Express {
  const client = join(folder, 'client')
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(onlyReading, headers(folder), withSlash(folder))
  app.use(sirv(client, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: cache }))
  app.use(missing(client))
  app.use(unreadable)
  return app
}

const onlyReading: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  response.status(405).set('Allow', 'GET, HEAD').type('text').send('Alleen lezen: GET of HEAD.\n')
}

/** The build may run again while the server stands: what it says about its pages is read again when it has changed. */
function readServed(folder: string): () => Served {
  const file = join(folder, 'served.json')
  let at = -1
  let served: Served = { policy: {}, pages: [] }
  return () => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (changedAt !== undefined && changedAt !== at) {
      served = JSON.parse(readFileSync(file, 'utf8')) as Served
      at = changedAt
    }
    return served
  }
}

function headers(folder: string): RequestHandler {
  const served = readServed(folder)
  let policy: Served['policy'] | null = null
  let guard: RequestHandler = (_request, _response, next) => next()
  return (request, response, next) => {
    const now = served().policy
    if (now !== policy) {
      policy = now
      guard = helmet({
        // Only the server can say this one; a meta tag cannot.
        contentSecurityPolicy: { useDefaults: false, directives: { ...policy, 'frame-ancestors': ["'self'"] } },
        // Encryption is a matter of what stands in front of this server.
        strictTransportSecurity: false,
      }) as RequestHandler
    }
    guard(request, response, next)
  }
}

/** A page without its last slash would look for its files one folder too high. */
function withSlash(folder: string): RequestHandler {
  const served = readServed(folder)
  return (request, response, next) => {
    const { path } = request
    if (path.endsWith('/') || !served().pages.includes(`${path}/`)) return next()
    const query = request.originalUrl.slice(path.length)
    response.redirect(308, `${path.slice(path.lastIndexOf('/') + 1)}/${query}`)
  }
}

/** What carries a hash in its name never changes; everything else is asked for again each time, and answered shortly. */
function cache(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  const lasting = /^\/(?:assets|story)\//.test(path)
  response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
}

function missing(client: string): RequestHandler {
  return (request, response) => {
    response.status(404).set('Cache-Control', 'no-store')
    const page = join(client, '404.html')
    if (/\.(?!html?$)\w+$/.test(request.path) || !existsSync(page)) {
      response.type('text').send('Hier is niets.\n')
      return
    }
    // That one page stands at every depth: its relative addresses are put right for this one.
    const up = '../'.repeat(request.path.split('/').length - 2) || './'
    response.type('html').send(readFileSync(page, 'utf8').replaceAll('="./', `="${up}`))
  }
}

const unreadable: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(400).type('text').send('Dit adres is niet te lezen.\n')
}

/** Port 0 takes any free one. */
export async function openServer(folder: string, port: number, host: string): Promise<Opened> {
  const app = gameServer(folder)
  const server = await new Promise<Server>((resolve, reject) => {
    const opening = app.listen(port, host, (error) => (error ? reject(explained(error, port, host)) : resolve(opening)))
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : host
  return {
    url: `http://${name}:${taken}`,
    port: taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Unstartable(`Port ${port} is in use. Stop what runs there, or choose another: PORT=8081 npm start`)
  if (error.code === 'EACCES') return new Unstartable(`Port ${port} is not allowed here. Choose one above 1023: PORT=8080 npm start`)
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new Unstartable(`This machine has no address “${host}”. Leave HOST out.`)
  return error
}

/** The port from the environment: 8080 unless PORT says otherwise. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 8080
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new Unstartable(`PORT should be a number from 1 to 65535, not “${text}”.`)
  return Number(text)
}

/** Opens the server as the environment says; a problem is one sentence, and the end. */
export async function main(): Promise<void> {
  try {
    const port = readPort(process.env.PORT)
    if (!existsSync('dist/client/index.html')) throw new Unstartable('There is no build yet: npm run build')
    const { url } = await openServer('dist', port, process.env.HOST || '127.0.0.1')
    console.log(`Onder de waterlijn: ${url}`)
  } catch (error) {
    if (!(error instanceof Unstartable)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

if (import.meta.main) await main()
