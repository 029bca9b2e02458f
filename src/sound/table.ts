/** Where every sound lies in its file, as `npm run sound` wrote it. Read by the player of sounds. */
import made from '../../assets/sound/sprite.json'

/** From, length; milliseconds. */
type Region = [number, number]

const region = ([from = 0, length = 0]: readonly number[]): Region => [from, length]
const regions = (rows: Record<string, readonly number[]>): Record<string, Region> =>
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, region(row)]))

/** Close sounds in the sprite. */
export const CLOSE: Readonly<Record<string, Region>> = regions(made.close)
/** The part of an ambience that goes round, by name and by format of its file. */
export const LOOPS: Readonly<Record<string, Record<string, Region>>> = Object.fromEntries(
  Object.entries(made.ambience).map(([name, formats]) => [name, regions(formats)]),
)
