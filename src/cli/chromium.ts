/** Finds a Chromium for the browser tests and benchmarks, or installs Debian's, and says what it does. Run before the tests; imported by them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What a browser needs to run headless on a machine without a screen, a GPU or the internet. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of an installed browser (`CHROMIUM` names one outright), or null. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM
  if (named && existsSync(named)) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** The path of a browser, installing Debian's package when there is none. Ends the process with a sentence when that fails. */
function requireChromium(): string {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium found: installing the Debian package chromium (apt-get).')
  const root = process.getuid?.() === 0
  const run = (...args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const done = run('update', '-qq') && run('install', '-y', '-qq', 'chromium')
  const installed = findChromium()
  if (done && installed) return installed
  console.error('Chromium could not be installed here. Install Chromium or Chrome, or name it: CHROMIUM=/path/to/it npm test')
  process.exit(1)
}

if (import.meta.main) console.log(`Browser: ${requireChromium()}`)
