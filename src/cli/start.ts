/** `npm start`: builds the game and serves it. A story that does not compile is left out, and says why. */
import { main } from '../server/index.ts'
import { readPort, readSettings } from '../server/settings.ts'
import { buildGame } from './build.ts'

try {
  readPort(process.env.PORT)
  readSettings(process.env)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
console.log('Building …')
await buildGame()
await main()
