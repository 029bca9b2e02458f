/** What a report says, in Dutch and in English. The only place with its sentences; read by the page and the terminal. */
import type { Lang } from '../../compile/complaint.ts'
import { ordinal, whole } from './numbers.ts'

export interface Words {
  report: string
  question(stories: number): string
  nothing: string
  toContent: string
  verdict: Record<'yes' | 'almost' | 'no' | 'unknown', string>
  unreadable: string
  errorsFirst(count: number, names: readonly string[], kinds: number): string
  warningsLeft(count: number, names: readonly string[], kinds: number): string
  clean: string
  notAllMet: string
  allMet: string
  noChair: string
  stopped: string
  proof: Record<'all' | 'courses' | 'deep' | 'part', string>
  allCourses: string
  metAll(situations: number, combinations: number): string
  metCourses(situations: number, combinations: number): string
  claims(proved: number, of: number): string
  otherWeeks(decisions: number, runs: number): string
  triedWords(runs: number, styles: number): string
  metTo(depth: number, situations: number, combinations: number): string
  metSome(situations: number, combinations: number): string
  noRules: string
  readRules: string
  triedBeyond(runs: number, styles: number): string
  triedBesides(runs: number, styles: number): string
  triedNot: string
  hidden: string
  slow(construct: string): string
  took(seconds: string): string
  onThisPage: string
  complaints: string
  severities: Record<'error' | 'warning' | 'note', { head: string; means: string }>
  counts(errors: number, warnings: number, notes: number): string
  noComplaints: string
  show: string
  play: string
  chair: string
  met: string
  parts: Record<'passages' | 'choices' | 'thoughts' | 'outcomes' | 'endings' | 'lines', string>
  share(met: number, of: number): string
  length([least, most]: [number, number]): string
  noLength: string
  endings: string
  noEndings: string
  oneWay: string
  chance(runs: number): string
  noFlow: string
  river: string
  riverMeans: string
  never: string
  perRun(times: string): string
  decisions: string
  decisionsMean: string
  choice: string
  offered: string
  taken: string
  closed: string
  reading: string
  readingMeans: string
  noReading: string
  othersRead: string
  passage: string
  wordCount: string
  perSentence: string
  tooHard: string
  hardCount(hard: number, all: number): string
  lix(value: number): string
  douma(value: number): string
  plans: string
  plansMean: string
  noPlans: string
  holds: string
  holdsNot: string
  plansHold(held: number, all: number): string
  translation: string
  noTranslation: string
  languages: Record<string, string>
  translated(met: number, of: number): string
  more(count: number, code: string): string
  moreEndings(count: number): string
}

/** “A”, “B” en “C”; with `rest` more kinds that are not named. */
function listed(names: readonly string[], and: string, rest: string | null): string {
  const quoted = names.map((name) => `“${name}”`)
  if (rest !== null) quoted.push(rest)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} ${and} ${last}` : last
}

const band = (value: number, steps: readonly [number, string][], last: string) => steps.find(([below]) => value < below)?.[1] ?? last

function dutch(): Words {
  const n = (value: number) => whole(value, 'nl')
  const many = (value: number, one: string, more: string) => `${n(value)} ${value === 1 ? one : more}`
  const situations = (count: number) => many(count, 'situatie', 'situaties')
  const under = (count: number) =>
    count > 1 ? ` onder ${n(count)} combinaties van regels${count > 4 ? ', met hooguit twee omgedraaid' : ''}` : ''
  const runs = (count: number, styles: number) =>
    `${many(count, 'gespeelde route', 'gespeelde routes')} in ${many(styles, 'stijl', 'stijlen')}`
  const list = (names: readonly string[], kinds: number) =>
    listed(names, 'en', kinds > names.length ? `nog ${many(kinds - names.length, 'soort', 'soorten')}` : null)
  return {
    report: 'Verhaalcontrole',
    question: (stories) => (stories === 1 ? 'Mag dit verhaal naar buiten?' : 'Welk verhaal mag naar buiten?'),
    nothing: 'Er is geen verhaal nagekeken.',
    toContent: 'Naar wat gevonden is',
    verdict: { yes: 'Ja.', almost: 'Bijna.', no: 'Nog niet.', unknown: 'Nog niet bekend.' },
    unreadable: 'Het verhaal is nog niet te spelen.',
    errorsFirst: (count, names, kinds) => `Eerst ${count === 1 ? 'moet 1 fout' : `moeten ${n(count)} fouten`} weg: ${list(names, kinds)}.`,
    warningsLeft: (count, names, kinds) =>
      `Er zijn geen fouten. Kijk nog naar ${many(count, 'plek', 'plekken')}: ${list(names, kinds)}. Verbeter ze, of zet erbij waarom het zo hoort.`,
    clean: 'Er is niets gevonden dat dit verhaal tegenhoudt.',
    notAllMet: 'Niet elke situatie is bezocht: bij elke stoel staat wat bewezen is en wat alleen geprobeerd.',
    allMet: 'Elke situatie is bezocht.',
    noChair: 'Er is nog geen stoel die gespeeld kan worden.',
    stopped: 'De controle is afgebroken; dit is wat tot dan toe bekend was.',
    proof: { all: 'Bewezen', courses: 'Bewezen, op de woorden na', deep: 'Deels bewezen', part: 'Alleen geprobeerd' },
    allCourses: 'Alles wat er kan gebeuren is bezocht.',
    metCourses: (count, sets) =>
      `Alles wat er kan gebeuren is bezocht, elke keuze, elke passage en elk einde: ${situations(count)}${under(sets)}.`,
    claims: (proved, of) =>
      proved === of
        ? `Alle ${whole(of, 'nl')} oorzaken zijn waar in elke route.`
        : `Van de ${whole(of, 'nl')} oorzaken zijn er ${whole(proved, 'nl')} waar in elke route; de andere klopten in elke gespeelde route.`,
    otherWeeks: (decisions, count) =>
      `Dat is een gewone week. Deze stoel merkt ${many(decisions, 'beslissing', 'beslissingen')} van een ander; weken waarin die anders vielen, zijn geprobeerd in ${many(count, 'route', 'routes')}.`,
    triedWords: (count, styles) => `De woorden onderweg zijn gelezen in ${runs(count, styles)}.`,
    metAll: (count, sets) => `Elke situatie is bezocht: ${situations(count)}${under(sets)}.`,
    metTo: (depth, count, sets) =>
      `Tot en met de ${ordinal(depth, 'nl')} keuze is elke situatie bezocht: ${situations(count)}${under(sets)}.`,
    metSome: (count, sets) => `Niet elke situatie is bezocht, wel ${situations(count)}${under(sets)}.`,
    noRules: 'Regels maken in deze stoel niets uit.',
    readRules: 'Regels die hier iets uitmaken:',
    triedBeyond: (count, styles) => `Daarna: ${runs(count, styles)}.`,
    triedBesides: (count, styles) => `Voor de cijfers hieronder: ${runs(count, styles)}.`,
    triedNot: 'Daarna is niets meer geprobeerd.',
    hidden: 'Wat dieper ligt, kan nog een fout verbergen.',
    slow: (construct) => `De snelle machine kent “${construct}” niet; daarom is er minder verkend.`,
    took: (seconds) => `Nagekeken in ${seconds}\u00a0s.`,
    onThisPage: 'Op deze pagina',
    complaints: 'Wat gevonden is',
    severities: {
      error: { head: 'Fouten', means: 'Deze houden het verhaal tegen.' },
      warning: { head: 'Let op', means: 'Kijk ernaar: verbeter het, of zet erbij waarom het zo hoort.' },
      note: { head: 'Tips', means: 'Deze houden niets tegen.' },
    },
    counts: (errors, warnings, notes) => `${many(errors, 'fout', 'fouten')}, ${n(warnings)} keer let op, ${many(notes, 'tip', 'tips')}`,
    noComplaints: 'Er is niets gevonden.',
    show: 'Laat zien',
    play: 'Open het spel op dit punt',
    chair: 'Stoel',
    met: 'Wat bezocht is',
    parts: {
      passages: 'passages',
      choices: 'keuzes',
      thoughts: 'gedachten',
      outcomes: 'uitkomsten',
      endings: 'eindes',
      lines: 'regels tekst',
    },
    share: (met, of) => (of === 0 ? 'geen' : met === of ? (of === 1 ? 'de enige' : `alle ${n(of)}`) : `${n(met)} van ${n(of)}`),
    length: ([least, most]) =>
      least === most ? `Een route telt ${many(least, 'keuze', 'keuzes')}.` : `Een route telt ${n(least)} tot ${n(most)} keuzes.`,
    noLength: 'Geen enkele route kwam aan een einde.',
    endings: 'Eindes',
    noEndings: 'Geen enkele route kwam aan een einde.',
    oneWay: 'maar langs één weg',
    chance: (count) =>
      `Geteld in ${many(count, 'route die', 'routes die')} op toeval ${count === 1 ? 'kiest' : 'kiezen'}, met de regels van vandaag.`,
    noFlow: 'Er zijn geen routes geteld.',
    river: 'Waar routes langskomen',
    riverMeans: 'Hoe breder het water, hoe meer routes.',
    never: 'nooit',
    perRun: (times) => `${times} × per route`,
    decisions: 'Keuzes',
    decisionsMean:
      'Te zien: in hoeveel routes. Gekozen: van de keren dat het kon. Dicht: in hoeveel routes de keuze er wel stond, maar niet kon.',
    choice: 'Keuze',
    offered: 'Te zien',
    taken: 'Gekozen',
    closed: 'Dicht',
    reading: 'Leesbaarheid',
    readingMeans:
      'LIX: tot 40 leest makkelijk. Douma: vanaf 60 leest makkelijk. Een passage van minstens 60 woorden die daarbuiten valt, is te moeilijk.',
    noReading: 'De leesbaarheid is niet gemeten.',
    othersRead: 'De andere passages',
    passage: 'Passage',
    wordCount: 'Woorden',
    perSentence: 'Per zin',
    tooHard: 'te moeilijk',
    hardCount: (hard, all) =>
      hard === 0
        ? 'Elke passage leest goed.'
        : `${n(hard)} van de ${many(all, 'passage', 'passages')} ${hard === 1 ? 'is' : 'zijn'} te moeilijk.`,
    lix: (value) =>
      band(
        value,
        [
          [30, 'zeer makkelijk'],
          [40, 'makkelijk'],
          [50, 'gemiddeld'],
          [60, 'moeilijk'],
        ],
        'zeer moeilijk',
      ),
    douma: (value) =>
      band(
        value,
        [
          [30, 'zeer moeilijk'],
          [45, 'moeilijk'],
          [60, 'vrij moeilijk'],
          [70, 'gemiddeld'],
          [80, 'vrij makkelijk'],
          [90, 'makkelijk'],
        ],
        'zeer makkelijk',
      ),
    plans: 'Plannen',
    plansMean: 'Een plan speelt een vaste route en kijkt of gebeurt wat de schrijver verwacht.',
    noPlans: 'Dit verhaal heeft nog geen plannen.',
    holds: 'klopt',
    holdsNot: 'klopt niet',
    plansHold: (held, all) =>
      held === all
        ? all === 1
          ? 'Het plan klopt.'
          : `Alle ${n(all)} plannen kloppen.`
        : `${n(held)} van de ${many(all, 'plan klopt', 'plannen kloppen')}.`,
    translation: 'Vertaling',
    noTranslation: 'Dit verhaal heeft nog geen vertaling.',
    languages: { en: 'Engels', nl: 'Nederlands' },
    translated: (met, of) => (met === of ? `alle ${n(of)} regels vertaald` : `${n(met)} van ${n(of)} regels vertaald`),
    more: (count, code) => `en nog ${n(count)} van ${code} (--all toont alles)`,
    moreEndings: (count) => `en nog ${n(count)}`,
  }
}

function english(): Words {
  const n = (value: number) => whole(value, 'en')
  const many = (value: number, one: string, more: string) => `${n(value)} ${value === 1 ? one : more}`
  const situations = (count: number) => many(count, 'situation', 'situations')
  const under = (count: number) =>
    count > 1 ? ` under ${n(count)} combinations of rules${count > 4 ? ', with at most two turned' : ''}` : ''
  const runs = (count: number, styles: number) => `${many(count, 'played route', 'played routes')} in ${many(styles, 'style', 'styles')}`
  const list = (names: readonly string[], kinds: number) =>
    listed(names, 'and', kinds > names.length ? many(kinds - names.length, 'more kind', 'more kinds') : null)
  return {
    report: 'Story check',
    question: (stories) => (stories === 1 ? 'May this story go out?' : 'Which story may go out?'),
    nothing: 'No story was checked.',
    toContent: 'Go to what was found',
    verdict: { yes: 'Yes.', almost: 'Almost.', no: 'Not yet.', unknown: 'Not known yet.' },
    unreadable: 'The story cannot be played yet.',
    errorsFirst: (count, names, kinds) => `${many(count, 'error has', 'errors have')} to go first: ${list(names, kinds)}.`,
    warningsLeft: (count, names, kinds) =>
      `There are no errors. Look at ${many(count, 'place', 'places')}: ${list(names, kinds)}. Improve them, or write down why it should be so.`,
    clean: 'Nothing was found that holds this story back.',
    notAllMet: 'Not every situation was visited: each chair says what was proved and what was only tried.',
    allMet: 'Every situation was visited.',
    noChair: 'There is no chair to play yet.',
    stopped: 'The check was ended early; this is what was known by then.',
    proof: { all: 'Proved', courses: 'Proved, but for the words', deep: 'Proved in part', part: 'Only tried' },
    allCourses: 'Everything that can happen was visited.',
    metCourses: (count, sets) =>
      `Everything that can happen was visited, each choice, each passage and each ending: ${situations(count)}${under(sets)}.`,
    claims: (proved, of) =>
      proved === of
        ? `All ${whole(of, 'en')} causes are true in every run.`
        : `Of ${whole(of, 'en')} causes ${whole(proved, 'en')} are true in every run; the others held in every run that was played.`,
    otherWeeks: (decisions, count) =>
      `That is an ordinary week. This chair notices ${many(decisions, 'decision', 'decisions')} of somebody else; weeks in which those fell otherwise were tried in ${many(count, 'run', 'runs')}.`,
    triedWords: (count, styles) => `The words on the way were read in ${runs(count, styles)}.`,
    metAll: (count, sets) => `Every situation was visited: ${situations(count)}${under(sets)}.`,
    metTo: (depth, count, sets) =>
      `Up to and including the ${ordinal(depth, 'en')} choice every situation was visited: ${situations(count)}${under(sets)}.`,
    metSome: (count, sets) => `Not every situation was visited; ${situations(count)}${under(sets)} ${count === 1 ? 'was' : 'were'}.`,
    noRules: 'Rules make no difference in this chair.',
    readRules: 'Rules that make a difference here:',
    triedBeyond: (count, styles) => `After that: ${runs(count, styles)}.`,
    triedBesides: (count, styles) => `For the figures below: ${runs(count, styles)}.`,
    triedNot: 'Beyond that nothing was tried.',
    hidden: 'What lies deeper may still hide a mistake.',
    slow: (construct) => `The fast machine does not know “${construct}”; so less was explored.`,
    took: (seconds) => `Checked in ${seconds}\u00a0s.`,
    onThisPage: 'On this page',
    complaints: 'What was found',
    severities: {
      error: { head: 'Errors', means: 'These hold the story back.' },
      warning: { head: 'Warnings', means: 'Look at them: improve it, or write down why it should be so.' },
      note: { head: 'Notes', means: 'These hold nothing back.' },
    },
    counts: (errors, warnings, notes) =>
      `${many(errors, 'error', 'errors')}, ${many(warnings, 'warning', 'warnings')}, ${many(notes, 'note', 'notes')}`,
    noComplaints: 'Nothing was found.',
    show: 'Show',
    play: 'Open the game at this point',
    chair: 'Chair',
    met: 'What was visited',
    parts: {
      passages: 'passages',
      choices: 'choices',
      thoughts: 'thoughts',
      outcomes: 'outcomes',
      endings: 'endings',
      lines: 'lines of text',
    },
    share: (met, of) => (of === 0 ? 'none' : met === of ? (of === 1 ? 'the only one' : `all ${n(of)}`) : `${n(met)} of ${n(of)}`),
    length: ([least, most]) =>
      least === most ? `A route has ${many(least, 'choice', 'choices')}.` : `A route has ${n(least)} to ${n(most)} choices.`,
    noLength: 'No route came to an ending.',
    endings: 'Endings',
    noEndings: 'No route came to an ending.',
    oneWay: 'by one single way',
    chance: (count) => `Counted in ${many(count, 'route that chooses', 'routes that choose')} by chance, under today’s rules.`,
    noFlow: 'No routes were counted.',
    river: 'Where routes pass',
    riverMeans: 'The wider the water, the more routes.',
    never: 'never',
    perRun: (times) => `${times} × a route`,
    decisions: 'Choices',
    decisionsMean:
      'Shown: in how many routes. Taken: of the times it could be. Closed: in how many routes it was there, but could not be taken.',
    choice: 'Choice',
    offered: 'Shown',
    taken: 'Taken',
    closed: 'Closed',
    reading: 'Readability',
    readingMeans: 'LIX: up to 40 is easy to read. Douma: from 60 is easy to read. A passage of 60 words or more outside those is too hard.',
    noReading: 'Readability was not measured.',
    othersRead: 'The other passages',
    passage: 'Passage',
    wordCount: 'Words',
    perSentence: 'Per sentence',
    tooHard: 'too hard',
    hardCount: (hard, all) =>
      hard === 0 ? 'Every passage reads well.' : `${n(hard)} of ${many(all, 'passage', 'passages')} ${hard === 1 ? 'is' : 'are'} too hard.`,
    lix: (value) =>
      band(
        value,
        [
          [30, 'very easy'],
          [40, 'easy'],
          [50, 'average'],
          [60, 'hard'],
        ],
        'very hard',
      ),
    douma: (value) =>
      band(
        value,
        [
          [30, 'very hard'],
          [45, 'hard'],
          [60, 'fairly hard'],
          [70, 'average'],
          [80, 'fairly easy'],
          [90, 'easy'],
        ],
        'very easy',
      ),
    plans: 'Plans',
    plansMean: 'A plan plays a fixed route and looks whether what the writer expects happens.',
    noPlans: 'This story has no plans yet.',
    holds: 'holds',
    holdsNot: 'does not hold',
    plansHold: (held, all) =>
      held === all
        ? all === 1
          ? 'The plan holds.'
          : `All ${n(all)} plans hold.`
        : `${n(held)} of ${many(all, 'plan holds', 'plans hold')}.`,
    translation: 'Translation',
    noTranslation: 'This story has no translation yet.',
    languages: { en: 'English', nl: 'Dutch' },
    translated: (met, of) => (met === of ? `all ${n(of)} lines translated` : `${n(met)} of ${n(of)} lines translated`),
    more: (count, code) => `and ${n(count)} more of ${code} (--all shows everything)`,
    moreEndings: (count) => `and ${n(count)} more`,
  }
}

export const WORDS: Record<Lang, Words> = { nl: dutch(), en: english() }
