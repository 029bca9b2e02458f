/** Divides the jobs of a check over threads, or does them here one by one. Called by check. */
import { Worker } from 'node:worker_threads'
import { type Done, type Hands, hands, type Job, type Material } from './work.ts'

export interface PoolOptions {
  /** Threads beside this one; 0: everything here. */
  threads: number
  /** Aborted: what is running ends early, what waits is not begun. */
  signal?: AbortSignal
  progress?(more: number): void
}

export interface Pool {
  do(jobs: readonly Job[]): Promise<Done[]>
  close(): Promise<void>
}

export function openPool(material: Material, options: PoolOptions): Pool {
  return options.threads === 0 ? poolHere(material, options) : poolOfThreads(material, options)
}

function poolHere(material: Material, { signal, progress }: PoolOptions): Pool {
  const able: Hands = hands(material, { stopped: () => signal?.aborted ?? false, progress: (more) => progress?.(more) })
  return {
    do: async (jobs) => jobs.flatMap((job) => (signal?.aborted ? [] : [able.do(job)])),
    close: async () => {},
  }
}

function poolOfThreads(material: Material, { threads, signal, progress }: PoolOptions): Pool {
  const stop = new SharedArrayBuffer(4)
  const raise = () => Atomics.store(new Int32Array(stop), 0, 1)
  signal?.addEventListener('abort', raise)
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: { material, stop } }),
  )
  const ask = (worker: Worker, job: Job): Promise<Done> =>
    new Promise((resolve, reject) => {
      const hear = (message: { progress: number } | { done: Done }) => {
        if ('progress' in message) return progress?.(message.progress)
        worker.off('message', hear)
        worker.off('error', reject)
        resolve(message.done)
      }
      worker.on('message', hear)
      worker.once('error', reject)
      worker.postMessage(job)
    })
  return {
    async do(jobs) {
      const waiting = [...jobs]
      const done: Done[] = []
      await Promise.all(
        workers.map(async (worker) => {
          for (let job = waiting.shift(); job && !signal?.aborted; job = waiting.shift()) done.push(await ask(worker, job))
        }),
      )
      return done
    },
    async close() {
      signal?.removeEventListener('abort', raise)
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
