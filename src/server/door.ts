/** The door for sockets: counts who is in, and answers those who may not come in before any of it becomes a connection. Called by house. */
import type { IncomingMessage, Server } from 'node:http'
import type { WebSocketTransport } from '@colyseus/ws-transport'
import { addressOf, isOwnPage, LIMITS } from './limits.ts'
import type { Log, Refused } from './log.ts'

/** Process and room, with the place that was kept for this connection. */
const SEAT = /\/[\w-]{1,32}\/[\w-]{1,32}\?(?:.*&)?sessionId=[\w-]{1,32}(?:&|$)/

interface Door {
  server: Server
  transport: WebSocketTransport
  hops: number
  isClosed(): boolean
  log: Log
}

export function openDoor({ server, transport, hops, isClosed, log }: Door): void {
  const inside = new Map<string, number>()
  let all = 0

  const refuse = ({ socket }: IncomingMessage, status: string, why?: Refused): false => {
    if (why) log.count(why)
    socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
    return false
  }

  const filter = (request: IncomingMessage): boolean => {
    const { socket } = request
    // Until the handshake is done nobody else listens for it.
    socket.on('error', () => socket.destroy())
    if (isClosed()) return refuse(request, '503 Service Unavailable')
    if (!isOwnPage(request, hops)) return refuse(request, '403 Forbidden', 'foreign')
    if (!SEAT.test(request.url ?? '')) return refuse(request, '404 Not Found', 'unfit')
    const address = addressOf(request, hops)
    const here = inside.get(address) ?? 0
    if (here >= LIMITS.address.connections || all >= LIMITS.connections.all) return refuse(request, '429 Too Many Requests', 'limited')
    inside.set(address, here + 1)
    all++
    socket.once('close', () => {
      const left = (inside.get(address) ?? 1) - 1
      if (left > 0) inside.set(address, left)
      else inside.delete(address)
      all--
    })
    return true
  }

  transport.attachToServer(server, { filter })
}
