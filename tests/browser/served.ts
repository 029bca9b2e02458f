/** Serves the built product for the browser tests on a free port, building it when there is no build. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    url: string
  }
}

export default async function serve(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/client/index.html')) spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' })
  const server = spawn(process.execPath, ['src/server/index.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server stopped with ${code}.`)))
    server.stdout.on('data', (data) => {
      const found = /http:\/\/\S+/.exec(String(data))
      if (found) resolve(found[0].replace(/\/$/, ''))
    })
  })
  project.provide('url', url)
  return () => void server.kill()
}
