/** A worker of the lab: leads lives where the page does not feel it. Started by labruns; ends with the page's visit to the lab. */
import { type Order, openHand } from '../lab/hand.ts'

const here = globalThis as unknown as { postMessage(answer: unknown): void; onmessage: ((event: MessageEvent<Order>) => void) | null }
const post = openHand(
  (answer) => here.postMessage(answer),
  () => null,
)
here.onmessage = ({ data }) => post(data)
