/** Writes data as the formatter of this project would, so that drawn files need no exception: on one line where it fits. Called by the command and tests. */
const WIDTH = 140

export function written(value: unknown): string {
  return `${lines(value, 0, 0)}\n`
}

/** `before`: how much of the line is taken by a name in front; `depth`: how many groups lie around. */
function lines(value: unknown, depth: number, before: number): string {
  const short = oneLine(value)
  if (value === null || typeof value !== 'object' || depth * 2 + before + short.length + 1 <= WIDTH) return short
  const inner = '  '.repeat(depth + 1)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value)
    ? value.map((one) => inner + lines(one, depth + 1, 0))
    : Object.entries(value).map(([name, one]) => {
        const label = `${JSON.stringify(name)}: `
        return inner + label + lines(one, depth + 1, label.length)
      })
  return `${open}\n${members.join(',\n')}\n${'  '.repeat(depth)}${close}`
}

function oneLine(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${oneLine(one)}`)
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}
