/** Says which name Ink could not find, and which one was probably meant. Called by explain. */
import type { Sentence } from './complaint.ts'
import type { Declared } from './declared.ts'
import { nearest } from './near.ts'

type Kind = 'passage' | 'function' | 'value' | 'setting'

/** A name that Ink looked for. */
export interface Missing {
  kind: Kind
  /** `casemanager_start`, `vertrouwen`, or `casemanager_start.jas`. */
  name: string
}

const MESSAGES: readonly (readonly [RegExp, Kind])[] = [
  [/^Divert target not found: '-> ?([^']+)'/s, 'passage'],
  [/^Function call target not found: '-> ?([^']+)'/s, 'function'],
  [/^Unresolved variable: (\S+)/s, 'value'],
  [/^Could not find target for read count: -> ?([\p{L}\p{N}_.]+)/su, 'value'],
  [/^Variable could not be found to assign to: '([^']+)'/s, 'setting'],
]

export function missingIn(said: string): Missing | null {
  for (const [pattern, kind] of MESSAGES) {
    const name = pattern.exec(said)?.[1]?.replace(/[.,]$/, '')
    if (name !== undefined) return { kind, name }
  }
  return null
}

export function sayMissing({ kind, name }: Missing, declared: Declared): Sentence {
  const { passages, functions, variables, local } = declared
  switch (kind) {
    case 'passage': {
      if (name.includes('.')) return ofPart(name, declared)
      const none: Sentence = { nl: `Er is geen passage “${name}” om naartoe te gaan.`, en: `There is no passage “${name}” to go to` }
      return advised(none, nearest(name, passages), {
        nl: 'Maak haar, of kijk of de naam goed gespeld is.',
        en: 'make it, or look at how its name is spelt.',
      })
    }
    case 'function':
      return advised({ nl: `Er is geen functie “${name}”.`, en: `There is no function “${name}”` }, nearest(name, functions), {
        nl: 'Maak haar, of kijk of de naam goed gespeld is.',
        en: 'make it, or look at how its name is spelt.',
      })
    case 'setting':
      return advised(
        { nl: `Er is geen variabele “${name}” om te veranderen.`, en: `There is no variable “${name}” to set` },
        nearest(name, [...variables, ...local]),
        { nl: 'Zet haar eerst neer met VAR.', en: 'declare it with VAR.' },
      )
    case 'value':
      return name.includes('.') ? ofPart(name, declared) : ofValue(name, declared)
  }
}

/** A label asked for without its passage, or a name that is nowhere. */
function ofValue(name: string, declared: Declared): Sentence {
  const homes = [...declared.labels].flatMap(([passage, labels]) => (labels.has(name) ? [passage] : []))
  const [home] = homes
  if (home !== undefined) {
    const ways = homes.map((one) => `“${one}.${name}”`)
    return {
      nl: `“${name}” is een label in een andere passage. Schrijf de passage erbij: ${ways.join(' of ')}.`,
      en: `“${name}” is a label in another passage; write the passage with it: ${ways.join(' or ')}.`,
    }
  }
  const { passages, variables, local, labels } = declared
  const paths = [...labels].flatMap(([passage, names]) => [...names].map((label) => ({ label, path: `${passage}.${label}` })))
  const nearLabel = nearest(
    name,
    paths.map((one) => one.label),
  )
  const near = nearest(name, [...variables, ...local, ...passages]) ?? paths.find((one) => one.label === nearLabel)?.path ?? null
  return advised({ nl: `Er is geen variabele of passage “${name}”.`, en: `There is no variable or passage “${name}”` }, near, {
    nl: 'Zet haar neer met VAR, of kijk of de naam goed gespeld is.',
    en: 'declare it with VAR, or look at how its name is spelt.',
  })
}

/** `passage.label`, of which either is not there. */
function ofPart(name: string, { passages, labels, lists }: Declared): Sentence {
  const [passage = '', label = ''] = name.split('.')
  if (!passages.has(passage) && !lists.has(passage)) {
    const near = nearest(passage, passages)
    const home = [...labels].find(([, names]) => names.has(label))?.[0]
    const meant = near ? `${near}.${label}` : home === undefined ? null : `${home}.${label}`
    return advised({ nl: `Er is geen passage “${passage}”.`, en: `There is no passage “${passage}”` }, meant, {
      nl: 'Kijk of de naam goed gespeld is.',
      en: 'look at how its name is spelt.',
    })
  }
  const near = nearest(label, labels.get(passage) ?? lists.get(passage) ?? [])
  return advised(
    { nl: `In de passage “${passage}” staat geen label (${label}).`, en: `The passage “${passage}” has no label (${label})` },
    near === null ? null : `${passage}.${near}`,
    { nl: `Zet het vóór de keuze: * (${label}) […].`, en: `put it before the choice: * (${label}) […].` },
  )
}

/** What is not there, and the name that is meant, or what to do. The Dutch has its full stop already. */
function advised(none: Sentence, near: string | null, otherwise: Sentence): Sentence {
  if (near !== null) return { nl: `${none.nl} Bedoel je “${near}”?`, en: `${none.en}; do you mean “${near}”?` }
  return { nl: `${none.nl} ${otherwise.nl}`, en: `${none.en}; ${otherwise.en}` }
}
