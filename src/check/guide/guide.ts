/** The parts of the writer's guide that are made from data: the tags, the lists of values and the messages. Called by cli/guide, and by the test that the guide is fresh. */
import { ARG_NAMES } from '../../compile/arguments.ts'
import { CATALOGUE, CODES, type Severity } from '../../compile/catalogue.ts'
import { AMBIENCES, type ArgKind, LIGHTS, MOODS, PLACES, SIDES, SOUNDS, STAGED, STYLES, TAGS, type TagSpec } from '../../engine/lines.ts'
import { METERS } from '../../engine/meters.ts'
import { ARGUMENTS } from './arguments.ts'

const PARTS: Record<string, (theories: readonly string[]) => string> = { tags, lijsten: lists, meldingen: messages }

/** The guide with every part between `<!-- name:begin -->` and `<!-- name:end -->` made anew. `theories`: the names of the cards there are. Throws when a part has lost its marks. */
export function renewed(guide: string, theories: readonly string[]): string {
  let text = guide
  for (const [name, make] of Object.entries(PARTS)) {
    const marks = new RegExp(`(<!-- ${name}:begin[^>]*-->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`)
    if (!marks.test(text)) throw new Error(`De gids mist “<!-- ${name}:begin -->” of “<!-- ${name}:end -->”.`)
    text = text.replace(marks, (_, begin: string, end: string) => `${begin}\n${make(theories)}\n\n${end}`)
  }
  return text
}

const WHERE: Record<TagSpec['on'], string> = { line: 'regel', choice: 'keuze', both: 'allebei' }

function tags(): string {
  const rows = TAGS.map((spec) => [`\`${form(spec)}\``, WHERE[spec.on], `\`${example(spec)}\``, spec.means])
  const used = new Set(TAGS.flatMap((spec) => spec.args.map(kindOf)))
  const kinds = Object.entries(ARGUMENTS).filter(([kind]) => used.has(kind as ArgKind))
  return [
    table(['tag', 'op een', 'voorbeeld', 'wat het doet'], rows),
    '',
    'Wat tussen `[ ]` staat, mag weg. Blijft er niets over, dan gaat de dubbelepunt ook weg. De woorden betekenen dit:',
    '',
    table(
      ['woord', 'is', 'bij'],
      kinds.map(([kind, { means }]) => [ARG_NAMES[kind as ArgKind].nl, means, ownersOf(kind as ArgKind)]),
    ),
  ].join('\n')
}

function kindOf(arg: string): ArgKind {
  return arg.replace('?', '') as ArgKind
}

/** What may be left out stands at the end, and goes as one. */
function form({ name, args }: TagSpec): string {
  const words = args.map((arg) => ARG_NAMES[kindOf(arg)].nl)
  const first = args.findIndex((arg) => arg.endsWith('?'))
  return written(name, first < 0 ? words : [...words.slice(0, first), `[${words.slice(first).join(' ')}]`])
}

/** A whole tag, with everything that may stand behind it: also played through the compiler by the test. */
export function example({ name, args }: TagSpec): string {
  return written(
    name,
    args.map((arg) => ARGUMENTS[kindOf(arg)].example),
  )
}

function written(name: string, words: readonly string[]): string {
  return words.length === 0 ? `#${name}` : `#${name}: ${words.join(' ')}`
}

function ownersOf(kind: ArgKind): string {
  return TAGS.filter((spec) => spec.args.some((arg) => kindOf(arg) === kind))
    .map((spec) => `\`#${spec.name}\``)
    .join(' ')
}

function lists(theories: readonly string[]): string {
  const codes = (values: readonly string[]) => values.map((one) => `\`${one}\``).join(' · ')
  const part = (title: string, about: string, values: readonly string[]) => `#### ${title}\n\n${about}\n\n${codes(values)}`
  return [
    part('Stemmingen', 'Tussen haakjes achter een naam, en bij `#mood`. Zet bij `moods` de stemmingen die iemand heeft.', MOODS),
    part('Plaatsen', 'Bij `#scene`. Elke plaats die je gebruikt, krijgt een naam bij `places`.', PLACES),
    part('Licht en kant', 'Achter een plaats, en achter wie er binnenkomt.', [...LIGHTS, ...SIDES]),
    part('Geluiden', 'Bij `#sound`, één keer.', SOUNDS),
    `Bij \`#ambience\`, tot het volgende:\n\n${codes(AMBIENCES)}`,
    part('Gebeurtenissen', 'Bij `#event`. De scène speelt het uit; schrijf in woorden wat er te zien is.', STAGED),
    part('Stijlen', 'Bij `#style` op een keuze. De speler ziet dit pas achteraf.', STYLES),
    part('Theorie', 'Bij `#theory`. Elke [kaart](#theorie-en-vragen) staat in `common/theory`.', theories),
    `#### Meters\n\nBij \`#clear\`, en in plannen. Ze lopen vanaf 0.\n\n${METERS.map((one) => `\`${one.name}\` (tot ${one.max})`).join(' · ')}`,
  ].join('\n\n')
}

const GRAVITY: Record<Severity, string> = { error: 'fout', warning: 'let op', note: 'tip' }

function messages(): string {
  const rows = CODES.map((code) => [`[${code}](meldingen/${code}.md)`, CATALOGUE[code].name.nl, GRAVITY[CATALOGUE[code].severity]])
  return table(['nummer', 'melding', 'hoe erg'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
