/** Ends a task: what is asked of the page in between is answered first, and no piece of work is long. Called by game.ts, open.ts, raster.ts. */

/** Goes on in a task of its own. */
export function breath(): Promise<void> {
  return new Promise((done) => void setTimeout(done))
}
