/** `npm run art`: draws the people of every story into assets/people, and shortens the places. `npm run art:sheet` lays out people and places in dist/art to be looked at, as pages and pictures. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { htmlOf, peopleSheet, placesSheet, type Sheet } from '../art/sheet.ts'
import { castOf, drawStory, storiesWithCast } from '../art/stories.ts'
import { tidyPlace } from '../art/tidy.ts'
import { written } from '../art/write.ts'
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'

const OUT = 'dist/art'

try {
  if (process.argv.includes('--sheet')) await layOut()
  else drawAll()
} catch (thrown) {
  console.error((thrown as Error).message)
  process.exitCode = 1
}

function drawAll(): void {
  mkdirSync('assets/people', { recursive: true })
  for (const story of storiesWithCast('.')) {
    const file = `assets/people/${story}.json`
    const text = written(drawStory('.', story))
    writeFileSync(file, text)
    console.log(`${file}  ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli`)
  }
  for (const file of globSync('assets/places/*.svg')) writeFileSync(file, tidyPlace(readFileSync(file, 'utf8')))
}

async function layOut(): Promise<void> {
  const stories = storiesWithCast('.').map((story) => ({ story, cast: castOf('.', story), people: drawStory('.', story) }))
  const sheets: Sheet[] = stories.map(({ story, cast, people }) => peopleSheet(story, cast, people))
  const drawings = Object.fromEntries(globSync('assets/places/*.svg').map((file) => [basename(file, '.svg'), readFileSync(file, 'utf8')]))
  const [first] = [...stories].sort((a, b) => b.cast.length - a.cast.length)
  if (first && Object.keys(drawings).length > 0) sheets.push(placesSheet(drawings, first.story, first.cast, first.people))
  mkdirSync(OUT, { recursive: true })
  for (const sheet of sheets) writeFileSync(`${OUT}/${sheet.name}.html`, htmlOf(sheet))
  await photograph(sheets.map(({ name }) => `${OUT}/${name}`))
}

/** A picture of every page beside it; without a browser the pages are all there is. */
async function photograph(pages: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) {
    console.log(`${pages.map((page) => `${page}.html`).join('  ')}  (no Chromium found: no pictures)`)
    return
  }
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  const page = await browser.newPage({ viewport: { width: 2240, height: 1000 } })
  for (const one of pages) {
    await page.goto(pathToFileURL(`${one}.html`).href)
    await page.screenshot({ path: `${one}.png`, fullPage: true })
    console.log(`${one}.html  ${one}.png`)
  }
  await browser.close()
}
