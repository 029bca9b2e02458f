/** `npm run story:ids [scenario …]`: gives every line and choice of the stories the id it lacks, and says per file how many. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addIds, idsOf, type Obstacle } from '../check/ids.ts'
import { wordsAsWritten, written } from '../check/written.ts'
import { hasErrors, type Lang, plain, type Sentence } from '../compile/complaint.ts'
import type { InkSource } from '../compile/includes.ts'
import { compileInk } from '../compile/ink.ts'
import { diskShelf, type Shelf, scenarioNames } from '../compile/shelf.ts'

const { positionals: asked, values } = parseArgs({ allowPositionals: true, strict: false, options: { lang: { type: 'string' } } })
const lang: Lang = values.lang === 'en' ? 'en' : 'nl'
const shelf = diskShelf('.')
const known = scenarioNames(shelf)
let failed = false
let given = 0

function main(): void {
  const strange = asked.filter((name) => !known.includes(name))
  if (strange.length > 0) {
    const [names, all] = [strange.join(', '), known.join(', ') || '–']
    return void fail({ nl: `Er is geen scenario ${names}. Wel: ${all}.`, en: `There is no scenario ${names}; there is ${all}.` })
  }
  const stories = new Map(known.map((name) => [name, compileInk(name, shelf)]))
  const files = new Set<string>()
  for (const name of asked.length > 0 ? asked : known) {
    const story = stories.get(name)
    if (!story?.ink) {
      for (const one of story?.complaints ?? []) if (one.severity === 'error') console.error(plain(one, lang))
      fail({
        nl: `${name}: Ink kan dit verhaal nog niet lezen. Maak dat eerst goed; er is niets veranderd.`,
        en: `${name}: Ink cannot read this story yet. Repair that first; nothing was changed.`,
      })
    } else for (const { file } of story.sources) files.add(file)
  }
  for (const file of files) {
    const users = [...stories].filter(([, story]) => story.sources.some((source) => source.file === file))
    change(
      file,
      users.map(([name]) => name),
      users.flatMap(([, story]) => story.sources),
    )
  }
  if (given === 0 && !failed) console.log(NOTHING[lang])
}

function change(file: string, users: readonly string[], sources: readonly InkSource[]): void {
  // Read again by its bytes: the mark at the head of a file, if there is one, stays.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file))
  const others = sources.filter((source) => source.file !== file).map((source) => source.text)
  const result = addIds(file, text, new Set([text, ...others].flatMap((one) => [...idsOf(one)])))
  for (const { line, why } of result.left) console.log(`${file}:${line} ${WHY[why][lang]}`)
  if (result.text === text) return
  if (!isSame(text, result.text) || users.some((name) => hasErrors(compileInk(name, over(file, result.text)).complaints))) {
    return void fail({
      nl: `${file}: met ids erbij klopt dit bestand niet meer. Het is niet veranderd; zet er zelf ids in.`,
      en: `${file}: with ids this file would no longer be right. It was not changed; write the ids yourself.`,
    })
  }
  try {
    writeFileSync(file, result.text)
  } catch {
    return void fail({ nl: `${file}: hier kan niet geschreven worden.`, en: `${file}: this file cannot be written.` })
  }
  const { lines, choices } = result
  given += lines + choices
  console.log(
    lang === 'nl'
      ? `${file}: ${lines} ${lines === 1 ? 'regel' : 'regels'} en ${choices} ${choices === 1 ? 'keuze' : 'keuzes'} kregen een id`
      : `${file}: ${lines} ${lines === 1 ? 'line' : 'lines'} and ${choices} ${choices === 1 ? 'choice' : 'choices'} got an id`,
  )
  // The stories that follow must not give the same ids again.
  for (const source of sources) if (source.file === file) source.text = result.text
}

/** The disk with one text in place of a file. */
function over(file: string, text: string): Shelf {
  return { ...shelf, read: (asked) => (asked === file ? text.replace(/^\uFEFF/, '') : shelf.read(asked)) }
}

/** Whether both texts say the same words in the same places. */
function isSame(before: string, after: string): boolean {
  const said = (text: string) =>
    written(text).map(({ kind, line, knot, content }) => `${kind} ${line} ${knot} ${wordsAsWritten(content).replace(/\s/g, '')}`)
  return said(before).join('\n') === said(after).join('\n')
}

const WHY: Record<Obstacle, Sentence> = {
  glue: {
    nl: 'Deze regel loopt met “<>” door in de volgende en kan geen id dragen. Schrijf hem aan één stuk.',
    en: 'This line runs on into the next with “<>” and can bear no id. Write it in one piece.',
  },
  block: {
    nl: 'Achter deze woorden begint een blok van meer regels. Zet de “{” op een eigen regel; dan past er een id bij.',
    en: 'A block of several lines begins behind these words. Put the “{” on a line of its own; then an id fits.',
  },
  half: {
    nl: 'Deze regel heeft maar in één tak van zijn accolades een id. Haal hem daar weg; dan zet dit commando hem goed.',
    en: 'This line has its id in one branch of its braces only. Take it out there; then this command puts it right.',
  },
  braces: {
    nl: 'Deze regel komt soms leeg of half uit zijn accolades. Zet elke “{…}” op een eigen regel; dan past er een id bij.',
    en: 'This line sometimes comes out of its braces empty or halfway. Put each “{…}” on a line of its own; then an id fits.',
  },
}

const NOTHING: Sentence = { nl: 'Er zijn geen ids bij gekomen.', en: 'No ids were added.' }

function fail(says: Sentence): void {
  console.error(says[lang])
  failed = true
}

main()
process.exitCode = failed ? 1 : 0
