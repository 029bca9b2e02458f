/** `npm run story:guide`: makes the tables of the writer's guide anew. With `--check` it only says whether that is needed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { renewed } from '../check/guide/guide.ts'
import { diskShelf } from '../compile/shelf.ts'
import { readCards } from '../compile/theory.ts'

const FILE = 'story/README.md'
const before = readFileSync(FILE, 'utf8')
const after = renewed(before, [...readCards(diskShelf('.')).names])

if (before === after) console.log(`${FILE} klopt al.`)
else if (process.argv.includes('--check')) {
  console.error(`De tabellen in ${FILE} zijn verouderd. Draai “npm run story:guide”.`)
  process.exit(1)
} else {
  writeFileSync(FILE, after)
  console.log(`${FILE} is bijgewerkt.`)
}
