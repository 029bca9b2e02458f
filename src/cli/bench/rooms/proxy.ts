/** The reverse proxy before two processes, as small as it goes: a path for each of them, and everything else in turn to whichever answers. A thread of its own; started by hosts. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

interface Way {
  path: string
  port: number
}
const { port, ways } = workerData as { port: number; ways: Way[] }
let turn = 0

const wayOf = (url: string) => ways.find(({ path }) => url.startsWith(`${path}/`))

const server = createServer((asked, answer) => {
  const parts: Buffer[] = []
  asked.on('data', (part: Buffer) => parts.push(part))
  asked.on('end', () => {
    const way = wayOf(asked.url ?? '')
    pass(asked, Buffer.concat(parts), answer, way ? [way] : ways.map((_, n) => ways[(turn + n) % ways.length] as Way))
    turn++
  })
})

/** To the first of these that is there. */
function pass(asked: IncomingMessage, body: Buffer, answer: ServerResponse, [way, ...others]: Way[]): void {
  if (!way) return void answer.writeHead(502).end()
  const { method, headers } = asked
  const onward = request({ host: '127.0.0.1', port: way.port, path: inside(asked.url ?? '/'), method, headers }, (back) => {
    answer.writeHead(back.statusCode ?? 502, back.headers)
    back.pipe(answer)
  })
  onward.on('error', () => pass(asked, body, answer, others))
  onward.end(body)
}

/** Without the path of the process. */
function inside(url: string): string {
  const way = wayOf(url)
  return way ? url.slice(way.path.length) : url
}

server.on('upgrade', (asked, socket, head) => {
  const way = wayOf(asked.url ?? '')
  if (!way) return socket.destroy()
  const onward = connect(way.port, '127.0.0.1', () => {
    const lines = [`GET ${inside(asked.url ?? '')} HTTP/1.1`]
    for (let n = 0; n < asked.rawHeaders.length; n += 2) lines.push(`${asked.rawHeaders[n]}: ${asked.rawHeaders[n + 1]}`)
    onward.write(`${lines.join('\r\n')}\r\n\r\n`)
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  onward.setNoDelay(true)
  for (const end of [socket, onward])
    end.on('error', () => {
      socket.destroy()
      onward.destroy()
    })
  onward.on('close', () => socket.destroy())
  socket.on('close', () => onward.destroy())
})

server.listen(port, '127.0.0.1', () => parentPort?.postMessage('ready'))
