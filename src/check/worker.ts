/** A thread of the checker: takes one job after another, tells how far it is, and ends a job early when asked. Started by pool. */
import { parentPort, workerData } from 'node:worker_threads'
import { hands, type Job, type Material } from './work.ts'

const { material, stop } = workerData as { material: Material; stop: SharedArrayBuffer }
const flag = new Int32Array(stop)
const able = hands(material, {
  stopped: () => Atomics.load(flag, 0) !== 0,
  progress: (more) => parentPort?.postMessage({ progress: more }),
})
parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage({ done: able.do(job) })
})
