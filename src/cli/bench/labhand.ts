/** A worker of the lab on Node, for the bench: what `app/labworker` is in the browser. */
import { parentPort } from 'node:worker_threads'
import { openHand } from '../../lab/hand.ts'

const port = parentPort
if (port) {
  const post = openHand(
    (answer) => port.postMessage(answer),
    () => null,
  )
  port.on('message', post)
}
