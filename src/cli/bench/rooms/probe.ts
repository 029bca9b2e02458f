/** Loaded into the server before its own first line: tells the bench what memory it holds after everything that can go has gone. */

process.on('message', () => {
  for (let time = 0; time < 3; time++) globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ rss, heap: heapUsed })
})
// Nobody waits for this line to be hung up.
process.channel?.unref()
