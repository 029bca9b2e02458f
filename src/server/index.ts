/** Serves the built game – static files, their compressed twins, the security headers – and the rooms of team sessions. `node src/server/index.ts`, and called by `npm start`. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import sirv from 'sirv'
import { openHouse } from './house.ts'
import { LIMITS } from './limits.ts'
import { ROOM_POSTS, roomsRouter } from './rooms.ts'
import { readServed, type Served } from './served.ts'
import { readPort, readSettings, type Settings, Unstartable } from './settings.ts'

export interface Opened {
  url: string
  port: number
  close(): Promise<void>
}

/** `folder` is what the build made: `client/` and `served.json`. */
function gameServer(folder: string, rooms: RequestHandler | null): Express {
  const client = join(folder, 'client')
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(onlyReading(rooms ? ROOM_POSTS : []), headers(folder))
  if (rooms) app.use(rooms)
  app.use(withSlash(folder))
  app.use(sirv(client, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: cache }))
  app.use(missing(client))
  app.use(unreadable)
  return app
}

/** `posts`: the few addresses that take more than reading. */
function onlyReading(posts: readonly string[]): RequestHandler {
  return ({ method, path }, response, next) => {
    if (method === 'GET' || method === 'HEAD' || (method === 'POST' && posts.includes(path))) return next()
    response.status(405).set('Allow', 'GET, HEAD').type('text').send('Alleen lezen: GET of HEAD.\n')
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

/** Port 0 takes any free one. Without settings there are no rooms: only files. */
export async function openServer(folder: string, port: number, host: string, settings: Settings | null = null): Promise<Opened> {
  const house = settings && openHouse(folder, settings, (line) => process.stdout.write(line))
  const app = gameServer(folder, house && roomsRouter(house))
  const server = createServer(app)
  await house?.attach(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port, host)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : host
  return {
    url: `http://${name}:${taken}`,
    port: taken,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await house?.close()
      server.closeAllConnections()
      await closed
    },
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

/** Opens the server as the environment says; a problem is one sentence, and the end. */
export async function main(): Promise<void> {
  try {
    const port = readPort(process.env.PORT)
    const settings = readSettings(process.env)
    if (!existsSync('dist/client/index.html')) throw new Unstartable('There is no build yet: npm run build')
    const opened = await openServer('dist', port, process.env.HOST || '127.0.0.1', settings)
    console.log(`Onder de waterlijn: ${opened.url}`)
    for (const line of forPhones(process.env.HOST || '127.0.0.1', opened.port)) console.log(line)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(opened))
  } catch (error) {
    if (!(error instanceof Unstartable)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Where phones in the same network find this machine, in words; or how to let them in. */
export function forPhones(host: string, port: number): string[] {
  if (host === '127.0.0.1' || host === '::1' || host === 'localhost')
    return ['Only this machine can open it. For phones in the same network: HOST=0.0.0.0 npm start']
  if (host !== '0.0.0.0' && host !== '::') return []
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return addresses.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => `For phones: http://${one.address}:${port}`)
}

/** What cannot be ended decently in time is ended all the same: every vote that was answered is kept already. */
async function stop(opened: Opened): Promise<void> {
  setTimeout(() => process.exit(0), LIMITS.stop).unref()
  await opened.close().catch(console.error)
  process.exit(0)
}

if (import.meta.main) await main()
