/** The book of textures: what is wanted is made, a few at a time; what nobody wants any more goes. Knows nothing of Phaser; called by the stage. */

export interface Drawing {
  /** The same key is the same drawing, whatever its size. */
  key: string
  svg: string
  /** Pixels. */
  width: number
  height: number
}

export interface Shelf<Pixels> {
  make(svg: string, width: number, height: number): Promise<Pixels>
  add(name: string, pixels: Pixels): void
  remove(name: string): void
}

export interface Textures {
  /** Replaces the list of what is wanted; first things first. */
  want(drawings: readonly Drawing[]): void
  /** What failed is no longer known as broken. */
  tryAgain(): void
  /** Removes every texture that is neither wanted nor in use. */
  tidy(inUse: ReadonlySet<string>): void
  /** The texture of a drawing at its exact size; null while there is none. */
  exact(drawing: Drawing): string | null
  /** It could not be made. */
  failed(key: string): boolean
  names(): string[]
  close(): void
}

/** More at once only stand in each other's way: one thread draws them. */
const AT_ONCE = 2

export function nameOf(drawing: Drawing): string {
  return `${drawing.key}@${Math.round(drawing.width)}x${Math.round(drawing.height)}`
}

/** @param came something wanted is there, or has failed. @param trouble once per drawing that cannot be made. */
export function makeTextures<Pixels>(
  shelf: Shelf<Pixels>,
  came: (well: boolean) => void,
  trouble: (key: string, reason: unknown) => void,
): Textures {
  let wanted = new Map<string, Drawing>()
  const kept = new Set<string>()
  const making = new Set<string>()
  const broken = new Set<string>()
  const told = new Set<string>()
  let closed = false

  function next(): void {
    for (const [name, drawing] of wanted) {
      if (making.size >= AT_ONCE) return
      if (kept.has(name) || making.has(name) || broken.has(drawing.key)) continue
      making.add(name)
      void make(name, drawing)
    }
  }

  async function make(name: string, drawing: Drawing): Promise<void> {
    let news: 'good' | 'bad' | null = null
    try {
      const pixels = await shelf.make(drawing.svg, drawing.width, drawing.height)
      // Much may have happened since: only what is still wanted is kept.
      if (closed || !wanted.has(name)) return
      shelf.add(name, pixels)
      kept.add(name)
      news = 'good'
    } catch (reason) {
      if (closed || !wanted.has(name)) return
      broken.add(drawing.key)
      if (!told.has(drawing.key)) trouble(drawing.key, reason)
      told.add(drawing.key)
      news = 'bad'
    } finally {
      making.delete(name)
      if (!closed) next()
      if (news) came(news === 'good')
    }
  }

  return {
    tryAgain: () => broken.clear(),
    want(drawings) {
      wanted = new Map(drawings.map((one) => [nameOf(one), one]))
      next()
    },
    tidy(inUse) {
      for (const name of [...kept]) {
        if (wanted.has(name) || inUse.has(name)) continue
        kept.delete(name)
        shelf.remove(name)
      }
    },
    exact: (drawing) => (kept.has(nameOf(drawing)) ? nameOf(drawing) : null),
    failed: (key) => broken.has(key),
    names: () => [...kept],
    close() {
      closed = true
      for (const name of kept) shelf.remove(name)
      kept.clear()
    },
  }
}
