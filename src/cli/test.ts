/** `npm test`: everything, in the order in which a mistake is cheapest to find, and one last line `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

interface Step {
  name: string
  command: string[]
  /** A step of Vitest counts each of its tests; any other counts as one. */
  report?: string
}

const REPORTS = '.cache/reports'
const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${project}.json`],
  report: `${REPORTS}/${project}.json`,
})

const STEPS: Step[] = [
  { name: 'words of the interface', command: ['npm', 'run', '--silent', 'words'] },
  { name: 'types, engine without DOM', command: ['tsc', '-p', 'tsconfig.engine.json'] },
  { name: 'types, browser', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types, tools and tests', command: ['tsc', '-p', 'tsconfig.node.json'] },
  { name: 'lint and format', command: ['biome', 'ci', '--reporter=summary', '.'] },
  { name: 'nothing unused', command: ['knip'] },
  { name: 'story check', command: ['node', 'src/cli/check.ts', '--strict'] },
  vitest('unit'),
  { name: 'build', command: ['node', 'src/cli/build.ts'] },
  { name: 'browser', command: ['node', 'src/cli/chromium.ts'] },
  vitest('browser'),
]

let passed = 0
let failed = 0
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

for (const { name, command, report } of STEPS) {
  console.log(`\n── ${name}`)
  const [program = '', ...args] = command
  const ok = spawnSync(program, args, { stdio: 'inherit' }).status === 0
  const counted = report ? readReport(report) : null
  if (counted) {
    passed += counted.numPassedTests
    failed += counted.numFailedTests
    // A file that cannot even be loaded has no test to count.
    if (!ok && counted.numFailedTests === 0) failed += 1
  } else if (ok) passed += 1
  else failed += 1
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function readReport(file: string): { numPassedTests: number; numFailedTests: number } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
