/** How wide text is and where it breaks, without drawing it: an SVG breaks no lines. Read by the charts and by what saves them. */

// Widths in em, of Atkinson Hyperlegible Next rounded up a little; Arial, which stands in for it in a saved picture, is as wide.
const NARROW = /[ijl|!'.,:;‘’()[\]ftrI1\s]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /[A-Z0-9–+−]/

/** In the units of `size`; `stretch`: how much wider the reader's own face and spacing are. */
export function widthOf(text: string, size: number, stretch = 1): number {
  let em = 0
  for (const letter of text) em += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.88 : CAPITAL.test(letter) ? 0.64 : 0.56
  return em * size * stretch
}

/** The lines of a text in that room; a word that is too long stands alone. */
export function wrap(text: string, room: number, size: number, stretch = 1): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size, stretch) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** What labels that stand beside their marks take of the width: what they need with a gap and a sign, but no more than leaves most to the marks. */
export function labelRoom(rows: readonly { label: string }[], width: number, size: number, stretch: number): number {
  const longest = Math.max(0, ...rows.map(({ label }) => widthOf(label, size, stretch)))
  return Math.round(Math.min(width * 0.4, longest + size * 2.75))
}
