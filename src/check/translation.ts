/** Holds the English words of a scenario (`en.json`) against the lines as they stand now. Called by the story check. */
import { z } from 'zod'
import { type Complaint, complaint } from '../compile/complaint.ts'
import type { InkSource } from '../compile/includes.ts'
import { readJson } from '../compile/json.ts'
import { ID } from '../compile/schema.ts'
import type { Shelf } from '../compile/shelf.ts'
import { parseLine } from '../engine/lines.ts'
import type { Id } from '../engine/types.ts'
import type { Share } from './verdict.ts'
import { idIn, wordsAsWritten, written } from './written.ts'

const filled = z.string().trim().regex(/./su, 'filled')

/** By the id of a line or choice: the words it was made from, braces included, and what it says in English. */
const TRANSLATION = z.record(z.string().regex(ID, 'id'), z.strictObject({ nl: filled, en: filled }))

const LANGUAGE = 'en'

/** Something that can be translated, where it stands now. */
interface Source {
  id: Id | null
  file: string
  line: number
  words: string
}

interface Translated {
  complaints: Complaint[]
  /** Null while there is no translation. `met`: lines and choices whose translation is there and up to date. */
  translation: { language: string; lines: Share } | null
}

export function checkTranslation({ name, sources, shelf }: { name: string; sources: readonly InkSource[]; shelf: Shelf }): Translated {
  const file = `story/${name}/${LANGUAGE}.json`
  if (!shelf.list(`story/${name}`).includes(`${LANGUAGE}.json`)) return { complaints: [], translation: null }
  const { value, complaints, lineOf } = readJson(shelf, file, TRANSLATION)
  if (!value) return { complaints, translation: null }
  const all = sources.flatMap(sourcesIn)
  const byId = new Map<Id, Source[]>()
  for (const source of all) if (source.id !== null) byId.set(source.id, [...(byId.get(source.id) ?? []), source])

  for (const [id, entry] of Object.entries(value)) {
    const [now, ...others] = byId.get(id) ?? []
    if (!now) {
      complaints.push(
        complaint('OW092', file, lineOf(id), {
          nl: `Geen regel en geen keuze heet nog “${id}”. Haal deze vertaling weg.`,
          en: `No line and no choice is called “${id}” any more. Take this translation out.`,
        }),
      )
    } else if (![now, ...others].some((one) => plain(one.words) === plain(entry.nl))) {
      complaints.push(
        complaint('OW091', file, lineOf(id, 'nl'), {
          nl: `Het Nederlands van “${id}” is veranderd (${now.file}:${now.line}): “${now.words}” Kijk of het Engels nog klopt en neem de nieuwe zin over bij “nl”.`,
          en: `The Dutch of “${id}” has changed (${now.file}:${now.line}): “${now.words}” See whether the English still holds, and copy the new words to “nl”.`,
        }),
      )
    }
  }
  const isDone = (source: Source) =>
    source.id !== null && (byId.get(source.id) ?? []).some((one) => plain(one.words) === plain(value[source.id ?? '']?.nl ?? ''))
  const pieces = all.filter((source) => source.id === null || byId.get(source.id)?.[0] === source)
  return {
    complaints: [...complaints, ...missing(pieces.filter((source) => source.id === null || !Object.hasOwn(value, source.id)))],
    translation: { language: LANGUAGE, lines: { met: pieces.filter(isDone).length, of: pieces.length } },
  }
}

/** One note per file. */
function missing(sources: readonly Source[]): Complaint[] {
  const files = [...new Set(sources.map((source) => source.file))]
  return files.map((file) => {
    const own = sources.filter((source) => source.file === file)
    const count = own.length
    const bare = own.filter((source) => source.id === null).length
    const ids =
      bare > 0
        ? {
            nl: ` ${bare} daarvan ${bare === 1 ? 'heeft' : 'hebben'} nog geen id.`,
            en: ` ${bare} of them ${bare === 1 ? 'has' : 'have'} no id yet.`,
          }
        : { nl: '', en: '' }
    return complaint('OW090', file, own[0]?.line ?? 1, {
      nl: `Hier ${count === 1 ? 'is één regel of keuze' : `zijn ${count} regels en keuzes`} nog niet vertaald.${ids.nl} De eerste is deze.`,
      en: `${count} ${count === 1 ? 'line or choice is' : 'lines and choices are'} not translated yet.${ids.en} This is the first.`,
    })
  })
}

/** The words of every line and choice as written: who speaks is the same in every language. */
function sourcesIn({ file, text }: InkSource): Source[] {
  return written(text).flatMap(({ kind, line, content, inFunction }) => {
    const words = wordsAsWritten(content)
    if (inFunction || words === '') return []
    return [{ id: idIn(content), file, line, words: kind === 'line' ? parseLine(words).text : words }]
  })
}

function plain(words: string): string {
  return words.replace(/\s+/g, '')
}
