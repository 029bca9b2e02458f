/** Says in plain words, in both languages, what the Ink compiler says in its own. Called by explain for every message. */
import type { Sentence } from './complaint.ts'

/** One thing that the Ink compiler said. */
export interface Message {
  kind: 'error' | 'warning'
  /** Relative to the repository. */
  file: string
  line: number
  said: string
}

const MESSAGE = /^(ERROR|WARNING|AUTHOR): (?:'(.+?)' )?(?:line (\d+): )?(.*)$/s

/** `ERROR: 'milan/casemanager.ink' line 4: …` in its parts; an author's TODO is none. */
export function readMessage(message: string, root: string): Message | null {
  const [, kind, file = root, line = '1', said = message] = MESSAGE.exec(message) ?? []
  if (kind === 'AUTHOR' || (!kind && message.startsWith('TODO'))) return null
  return { kind: kind === 'WARNING' ? 'warning' : 'error', file: `story/${file}`, line: Number(line), said }
}

/** Where text stops without saying where it goes on; the convention checks know better which of these matter. */
export const LOOSE: Sentence = {
  nl: 'Hier houdt het verhaal op. Zet eronder waar het verdergaat (“-> passage”), of schrijf “-> END”.',
  en: 'The story runs out here; add a “->” to somewhere, or “-> END”.',
}

/** What Ink says, and what we say; `$1` is what it named. */
const REWORDINGS: readonly (readonly [said: RegExp, nl: string, en: string])[] = [
  [
    /^(?:Function call to|To be diverted to,|Divert to) '([^']+)' requires (\d+) arguments?, but got (\d+).*$/s,
    'Tussen de haakjes van “$1” staat niet het goede aantal waarden: $3 in plaats van $2.',
    'The parentheses of “$1” hold the wrong number of values: $3 instead of $2.',
  ],
  [
    /^Story already contains flow named '([^']+)' \(at line (\d+) of ([^")]+).*$/s,
    'Er is al een passage “$1” (regel $2 van $3). Geef deze een andere naam.',
    'There is already a passage “$1” (line $2 of $3); give this one another name.',
  ],
  [
    /^found declaration variable '([^']+)' that was already declared \(line (\d+) of ([^")]+).*$/s,
    'De variabele “$1” is er al (regel $2 van $3). Geef deze een andere naam, of haal haar weg.',
    'The variable “$1” is there already (line $2 of $3); give this one another name, or take it out.',
  ],
  [
    /^.*?'([^']+)': name has already been used for a [\w ]+ on line (\d+) of ([^\s"]+).*$/s,
    'De naam “$1” is al in gebruik (regel $2 van $3). Kies een andere.',
    'The name “$1” is taken (line $2 of $3); choose another.',
  ],
  [
    /^'([^']+)' cannot be used for the name of .*$/s,
    'Het woord “$1” is van Ink zelf. Kies een andere naam.',
    'The word “$1” belongs to Ink itself; choose another name.',
  ],
  [
    /^List '([^']+)' contains duplicate items called '([^']+)'.*$/s,
    'In de LIST “$1” staat “$2” twee keer. Haal er één weg.',
    '“$2” stands twice in the LIST “$1”; take one out.',
  ],
  [
    /^initial value for a variable must be .*$/s,
    'Een VAR begint met een getal, een tekst tussen aanhalingstekens, true, false of een item van een LIST; niet met een som.',
    'A VAR begins with a number, a text between quotes, true, false or an item of a LIST, and not with a sum.',
  ],
  [
    /^(?:Expected the '=' for an assignment of a value|Expected initial value for|Expected value expression to be assigned).*$/s,
    'Hier ontbreekt de waarde. Schrijf haar achter “=”.',
    'The value is missing here; write it behind “=”.',
  ],
  [/^Apparent loose end exists.*$/s, LOOSE.nl, LOOSE.en],
  [
    /^Expected closing '\)' for function call but saw '.*$/s,
    'Tussen de haakjes klopt iets niet. Zet tussen twee waarden een komma, en aan het eind “)”.',
    'Something is wrong between the parentheses; a comma belongs between two values, and “)” at the end.',
  ],
  [/^Expected closing (?:brace )?'}'.*$/s, 'Hier ontbreekt een accolade “}”.', 'A closing brace “}” is missing here.'],
  [/^Expected closing (?:parenthesis )?'\)'.*$/s, 'Hier ontbreekt een haakje “)”.', 'A closing “)” is missing here.'],
  [
    /^Expected (?:some kind of logic, conditional or sequence within braces|end of line but saw '[{}]).*$/s,
    'Hier kloppen de accolades niet. Kijk of er een “{” of “}” te veel of te weinig staat.',
    'The braces are wrong here; look for a “{” or “}” too many or too few.',
  ],
  [
    /^Expected end of line after (?:knot name definition|stitch name) but saw '(.*)'.*$/s,
    'De naam van een passage is één woord: letters, cijfers en _. Haal “$1” weg.',
    'The name of a passage is one word: letters, digits and _. Take “$1” out.',
  ],
  [
    /^Expected at least one line within the .*$/s,
    'Deze passage is leeg. Zet er tekst in, of een “->” naar een andere.',
    'This passage is empty; give it a line, or a “->” to another.',
  ],
  [
    /^Functions may not contain .*$/s,
    'Een functie kan alleen rekenen. Haal de “->” of de keuze eruit.',
    'A function can only calculate; take the divert or the choice out of it.',
  ],
  [
    /^'?(\S+?)'? hasn't been marked as a function.*$/s,
    '“$1” is een passage en geen functie. Schrijf “-> $1”, of maak er “=== function $1(…) ===” van.',
    '“$1” is a passage and no function; write “-> $1”, or make it “=== function $1(…) ===”.',
  ],
  [
    /^(?:Blank choice|Choice is completely empty).*$/s,
    'Deze keuze heeft geen woorden. Zet ze tussen [ en ], of schrijf “* ->” als ze vanzelf moet gaan.',
    'This choice has no words; put them between [ and ], or write “* ->” if it should go by itself.',
  ],
  [
    /^Logic following a '~' can't be that type of expression.*$/s,
    'Achter “~” hoort iets dat iets verandert, zoals “~ meer(vertrouwen, 2)” of “~ b_wonen = 1”.',
    'Behind “~” belongs something that changes something, like “~ meer(vertrouwen, 2)” or “~ b_wonen = 1”.',
  ],
  [
    /^Branch doesn't have condition.*$/s,
    'Dit leest Ink niet als voorwaarde. Schrijf “- voorwaarde:”, met een dubbele punt erachter, of “- else:”.',
    'Ink does not read this as a condition; write “- condition:”, with a colon behind it, or “- else:”.',
  ],
  [
    /^Expected an '- else:' clause here.*$/s,
    'Na een voorwaarde bovenaan kan hier alleen “- else:” staan. Zet anders elke voorwaarde achter een eigen “-”.',
    'After a condition at the top only “- else:” can follow; or else put every condition behind a “-” of its own.',
  ],
  [
    /^Using 'not' or '!' here negates .*$/s,
    'Achter “not” horen haakjes. Schrijf het als “not (regels ? b8)”.',
    'Behind “not” the question belongs in parentheses; write it like “not (regels ? b8)”.',
  ],
  [
    /^Do you need a '~' before 'return'.*$/s,
    'Hier staat “return” als tekst. Bedoel je “~ return”?',
    'Here “return” is text; did you mean “~ return”?',
  ],
  [
    /^Empty diverts \(->\) are only valid on choices.*$/s,
    'Achter deze “->” ontbreekt de passage om naartoe te gaan.',
    'The passage to go to is missing behind this “->”.',
  ],
]

/** Anything else Ink expects is only worth the place where it stopped reading. */
const EXPECTED = /^Expected .+? but saw (?:'(.+?)'|end of line)\.?$/s

export function reword(said: string): Sentence {
  for (const [pattern, nl, en] of REWORDINGS) {
    if (pattern.test(said)) return { nl: said.replace(pattern, nl), en: said.replace(pattern, en) }
  }
  const expected = EXPECTED.exec(firstLine(said))
  if (!expected) return { nl: `Ink begrijpt dit niet. Het zegt: “${sentence(said)}”`, en: sentence(said) }
  const rest = expected[1]
  const from: Sentence = rest
    ? { nl: `vanaf “${shortened(rest)}”`, en: `from “${shortened(rest)}” on` }
    : { nl: 'aan het eind', en: 'at its end' }
  return {
    nl: `Ink begrijpt deze regel niet ${from.nl}. Kijk of daar een teken te veel of te weinig staat.`,
    en: `Ink does not understand this line ${from.en}; look for a sign too many or too few.`,
  }
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text
}

function firstLine(said: string): string {
  return (said.split('\n')[0] ?? '').trim()
}

/** The first line of a message, with a full stop. */
export function sentence(said: string): string {
  const first = firstLine(said)
  return /[.!?]$/.test(first) ? first : `${first}.`
}
