/** Says in plain words, in both languages, what the Ink compiler says in its own. Called by ink for every message. */
import type { Code } from './catalogue.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'

const MESSAGE = /^(ERROR|WARNING|AUTHOR): (?:'(.+?)' )?(?:line (\d+): )?(.*)$/s

/** `ERROR: 'milan/casemanager.ink' line 4: …` as a complaint; an author's TODO is none. */
export function readMessage(message: string, root: string): Complaint | null {
  const [, kind, file = root, line = '1', said = message] = MESSAGE.exec(message) ?? []
  if (kind === 'AUTHOR' || (!kind && message.startsWith('TODO'))) return null
  const code: Code = kind === 'WARNING' ? 'OW006' : 'OW005'
  return complaint(code, `story/${file}`, Number(line), reword(said))
}

/** What Ink says, and what we say; `$1` is what it named. */
const REWORDINGS: readonly (readonly [said: RegExp, nl: string, en: string])[] = [
  [
    /^Divert target not found: '-> ?([^']+)'.*$/s,
    'Er is geen passage “$1” om naartoe te gaan. Maak haar, of kijk of de naam goed gespeld is.',
    'There is no passage “$1” to go to; make it, or look at how its name is spelt.',
  ],
  [
    /^Function call target not found: '-> ?([^']+)'.*$/s,
    'Er is geen functie “$1”. Maak haar, of kijk of de naam goed gespeld is.',
    'There is no function “$1”; make it, or look at how its name is spelt.',
  ],
  [
    /^(?:Function call to|To be diverted to,|Divert to) '([^']+)' requires (\d+) arguments?, but got (\d+).*$/s,
    'Tussen de haakjes van “$1” staat niet het goede aantal waarden: $3 in plaats van $2.',
    'The parentheses of “$1” hold the wrong number of values: $3 instead of $2.',
  ],
  [
    /^Unresolved variable: (\S+).*$/s,
    'Er is geen variabele of passage “$1”. Zet haar neer met VAR, of kijk of de naam goed gespeld is.',
    'There is no variable or passage “$1”; declare it with VAR, or look at how its name is spelt.',
  ],
  [
    /^Variable could not be found to assign to: '([^']+)'.*$/s,
    'Er is geen variabele “$1” om te veranderen. Zet haar eerst neer met VAR.',
    'There is no variable “$1” to set; declare it with VAR.',
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
  [
    /^Apparent loose end exists.*$/s,
    'Hier houdt het verhaal op. Zet eronder waar het verdergaat (“-> passage”), of schrijf “-> END”.',
    'The story runs out here; add a “->” to somewhere, or “-> END”.',
  ],
  [/^Expected closing ']' .*$/s, 'Bij deze keuze ontbreekt het haakje “]” aan het eind.', 'This choice misses its closing “]”.'],
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
  [/^Saw the text 'else:'.*$/s, 'Schrijf “- else:”, met een streepje.', 'Write “- else:”, with a dash.'],
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

function reword(said: string): Sentence {
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
