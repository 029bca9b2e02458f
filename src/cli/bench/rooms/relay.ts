/** What the network alone costs: a bare socket of the same protocol that sends on what one says to all others, and knows no rooms. A thread of its own; started by measure. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { parentPort } from 'node:worker_threads'

/** Of the protocol, for the handshake. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const all = new Set<Duplex>()

const server = createServer()
server.on('upgrade', ({ headers }, socket) => {
  const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${MAGIC}`).digest('base64')
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
  all.add(socket)
  let rest = Buffer.alloc(0)
  socket.on('data', (part: Buffer) => {
    rest = Buffer.concat([rest, part])
    for (let frame = firstOf(rest); frame; frame = firstOf(rest)) {
      rest = rest.subarray(frame.length)
      for (const other of all) if (other !== socket) other.write(frame.onward)
    }
  })
  for (const end of ['close', 'error']) socket.on(end, () => all.delete(socket))
})

/** The first whole frame of up to 125 bytes, masked as it comes in, and plain as it goes out. */
function firstOf(bytes: Buffer): { length: number; onward: Buffer } | null {
  const size = (bytes[1] ?? 0) & 0x7f
  const length = 6 + size
  if (bytes.length < 6 || bytes.length < length) return null
  const mask = bytes.subarray(2, 6)
  const plain = Buffer.from(bytes.subarray(6, length)).map((byte, n) => byte ^ (mask[n % 4] ?? 0))
  return { length, onward: Buffer.concat([Buffer.from([bytes[0] ?? 0, size]), plain]) }
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  parentPort?.postMessage(typeof address === 'object' && address ? address.port : 0)
})
