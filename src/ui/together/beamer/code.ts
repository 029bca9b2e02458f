/** A room's code and address as people read them from a wall. Read by the lobby and the corner. */

/** `K7M 3QX`: three and three are easier to keep in mind. */
export function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** The address without what nobody types: `spel.example.nl/samen`. */
export function typed(link: string): string {
  return link.replace(/^https?:\/\//, '').replace(/\/?#.*$/, '')
}
