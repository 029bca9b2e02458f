/** The real server as one process, or as two with Redis and a reverse proxy in front, to be measured and killed. Used by the rooms part of the bench. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Bytes. */
export interface Memory {
  rss: number
  heap: number
}

export interface Hosts {
  /** Where bots go in. */
  url: string
  /** Together. */
  memory(): Promise<Memory>
  /** `kill -9` of the first process. */
  kill(): Promise<void>
  /** Starts what was killed; a second process that goes on needs none. */
  revive(): Promise<void>
  close(): Promise<void>
}

interface Process {
  memory(): Promise<Memory>
  kill(): Promise<void>
}

export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0
}

export async function openOne(): Promise<Hosts> {
  const data = mkdtempSync(join(tmpdir(), 'bench-rooms-'))
  const port = await freePort()
  const start = () => startServer(port, { DATA: data })
  let server = await start()
  return {
    url: `http://127.0.0.1:${port}`,
    memory: () => server.memory(),
    kill: () => server.kill(),
    async revive() {
      server = await start()
    },
    async close() {
      await server.kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export async function openTwo(): Promise<Hosts> {
  const [front, redisPort, ...ports] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const redis = spawn('redis-server', ['--port', String(redisPort), '--save', '', '--bind', '127.0.0.1'], { stdio: 'ignore' })
  await new Promise((ready) => setTimeout(ready, 500))
  const ways = ports.map((port, n) => ({ path: `/${'ab'[n]}`, port }))
  const proxy = new Worker(new URL('proxy.ts', import.meta.url), { workerData: { port: front, ways } })
  await new Promise((ready) => proxy.once('message', ready))
  const start = ({ path, port }: { path: string; port: number }) =>
    startServer(port, { REDIS_URL: `redis://127.0.0.1:${redisPort}`, PUBLIC_ADDRESS: `127.0.0.1:${front}${path}` })
  const servers = await Promise.all(ways.map(start))
  return {
    url: `http://127.0.0.1:${front}`,
    async memory() {
      const all = await Promise.all(servers.map((server) => server.memory()))
      return { rss: all.reduce((sum, one) => sum + one.rss, 0), heap: all.reduce((sum, one) => sum + one.heap, 0) }
    },
    kill: async () => servers.shift()?.kill(),
    revive: async () => {},
    async close() {
      await Promise.all(servers.map((server) => server.kill()))
      await proxy.terminate()
      redis.kill('SIGKILL')
    },
  }
}

async function startServer(port: number, more: Record<string, string>): Promise<Process> {
  const probe = new URL('probe.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, 'src/server/index.ts'], {
    // Bots come from many addresses: each room's say their own, as a proxy would.
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TRUST_PROXY: '1', ...more },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  await listening(child)
  return {
    memory: () =>
      new Promise((told) => {
        child.once('message', (message) => told(message as Memory))
        child.send('memory')
      }),
    kill: () =>
      new Promise((done) => {
        child.once('exit', () => done())
        child.kill('SIGKILL')
      }),
  }
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`The server stopped with ${code}.`)))
    child.stdout?.on('data', (text) => String(text).includes('http://') && ready())
  })
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
