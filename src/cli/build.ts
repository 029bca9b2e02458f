/** `npm run build`: the app, the baked pages and the compressed files in dist/client; what the server needs beside them in dist/served.json. */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, type Manifest, type Rolldown } from 'vite'
import { hasErrors, plain } from '../compile/complaint.ts'
import { compileAll } from '../compile/library.ts'
import { storyFile } from '../compile/plugin.ts'
import type { Id, Scenario } from '../engine/types.ts'
import type { Served } from '../server/served.ts'
import { type Page, pageHtml, policyOf, type Shell } from './pages.ts'

const CLIENT = 'dist/client'
const BAKERY = 'dist/bakery'
const ENTRY = 'src/app/main.tsx'
/** The style that stands in a page: play, or one of the quiet pages before it. */
const STYLES = { play: 'src/ui/style/core.css', front: 'src/ui/style/front.css' }

/** Whether every story compiled; the others are built all the same. */
export async function buildGame(): Promise<boolean> {
  rmSync('dist', { recursive: true, force: true })
  words()
  const { scenarios, clean } = compileStories()
  const bundle = await bundleApp()
  const shell: Shell = { ...bundle, script: await bundleFirst() }
  const pages = await bakePages(scenarios)
  for (const { path, ...page } of pages) write(path, pageHtml(page, shell))
  const served: Served = {
    policy: policyOf({ style: Object.values(shell.style), script: shell.script }),
    pages: pages.filter(({ path }) => !path.endsWith('.html')).map(({ path }) => `/${path}`),
    stories: Object.fromEntries(scenarios.map((one) => [one.id, storyFiles(one)])),
  }
  writeFileSync('dist/served.json', JSON.stringify(served))
  rmSync(BAKERY, { recursive: true })
  compress()
  report(
    pages.map(({ path }) => path),
    shell,
  )
  return clean
}

/** The interface's messages become code first: the app imports it. */
function words(): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['run', '--silent', 'words'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('The words of the interface could not be compiled.')
}

function compileStories(): { scenarios: Scenario[]; clean: boolean } {
  const all = [...compileAll('.').values()]
  const complaints = all.flatMap((one) => one.complaints)
  for (const complaint of complaints) console.error(plain(complaint, 'nl'))
  return { scenarios: all.flatMap(({ scenario }) => scenario ?? []), clean: !hasErrors(complaints) }
}

/** By chair: the file the server reads a story of a session from, the same that browsers fetch. */
function storyFiles(scenario: Scenario): Record<Id, string> {
  return Object.fromEntries(scenario.chairs.filter(({ ready }) => ready).map(({ id }) => [id, storyFile(scenario, id)]))
}

async function bundleApp(): Promise<Omit<Shell, 'script'>> {
  await build({
    logLevel: 'error',
    build: { outDir: CLIENT, manifest: 'manifest.json', rolldownOptions: { input: [ENTRY, ...Object.values(STYLES)] } },
  })
  const manifest = JSON.parse(readFileSync(join(CLIENT, 'manifest.json'), 'utf8')) as Manifest
  rmSync(join(CLIENT, 'manifest.json'))
  // The entry itself only imports the first of the app's files: that one is fetched at once.
  const first = manifest[ENTRY]?.imports?.[0] ?? ''
  const app = manifest[first]
  if (!app) throw new Error('The bundle has no entry.')
  const inline = (source: string): string => {
    const file = join(CLIENT, manifest[source]?.file ?? '')
    const style = readFileSync(file, 'utf8').trim()
    rmSync(file)
    return style
  }
  const style = { play: inline(STYLES.play), front: inline(STYLES.front) }
  return { entry: app.file, styles: stylesOf(manifest, first), style }
}

/** The style sheets of a file and of everything it imports, in the order in which they are met. */
function stylesOf(manifest: Manifest, name: string, met = new Set<string>()): string[] {
  if (met.has(name)) return []
  met.add(name)
  const { imports = [], css = [] } = manifest[name] ?? {}
  return [...new Set([...imports.flatMap((one) => stylesOf(manifest, one, met)), ...css])]
}

/** The first script, as one piece that can stand inside a page. */
async function bundleFirst(): Promise<string> {
  const result = (await build({
    logLevel: 'error',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: 'src/app/first.ts', output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput
  const script = result.output[0].code.trim()
  if (script.includes('</script')) throw new Error('The first script would close its own tag.')
  return script
}

/** Draws every page on Node, with the same components that draw it in the browser. */
async function bakePages(scenarios: readonly Scenario[]): Promise<({ path: string } & Page)[]> {
  await build({ logLevel: 'error', publicDir: false, build: { ssr: 'src/app/prerender.tsx', outDir: BAKERY } })
  const file = resolve(BAKERY, 'prerender.js')
  const bakery = (await import(pathToFileURL(file).href)) as {
    bakePages(
      scenarios: readonly Scenario[],
    ): Promise<({ path: string; story: { scenario: string; chair: string } | null } & Omit<Page, 'story'>)[]>
  }
  return (await bakery.bakePages(scenarios)).map(({ story, ...page }) => {
    const scenario = scenarios.find((one) => one.id === story?.scenario)
    return { ...page, story: scenario && story ? storyFile(scenario, story.chair) : null }
  })
}

function fileOf(path: string): string {
  return join(CLIENT, path === '' || path.endsWith('/') ? `${path}index.html` : path)
}

function write(path: string, html: string): void {
  mkdirSync(dirname(fileOf(path)), { recursive: true })
  writeFileSync(fileOf(path), html)
}

/** Compressed once, as small as it gets, instead of at every request. */
function compress(): void {
  for (const file of globSync(`${CLIENT}/**/*.{html,js,css,svg,json,txt}`)) {
    const bytes = readFileSync(file)
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

/** What each page weighs before the first choice works, and what comes after it. */
function report(paths: readonly string[], shell: Shell): void {
  const weigh = (files: readonly string[]) => {
    const sum = (end: string) => files.reduce((total, file) => total + readFileSync(file + end).length, 0)
    return `${kilo(sum(''))} kB, ${kilo(sum('.br'))} kB brotli`
  }
  for (const path of paths) console.log(`page  /${path}: ${weigh([fileOf(path)])}`)
  console.log(`app   ${weigh(globSync(`${CLIENT}/assets/*.{js,css}`))}`)
  for (const story of globSync(`${CLIENT}/story/*.json`)) console.log(`story ${story.slice(CLIENT.length + 1)}: ${weigh([story])}`)
  console.log(`first script ${shell.script.length} bytes, first style ${shell.style.play.length} bytes`)
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

if (import.meta.main && !(await buildGame())) process.exit(1)
