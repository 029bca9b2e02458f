/** Every kind of complaint by its number. Numbers never change their meaning; one that goes is not used again. Read by complaint, the checker and the writer's guide. */

export type Severity = 'error' | 'warning' | 'note'

/** Errors stop a build, warnings stop `npm test`, notes stop nothing. */
interface Kind {
  severity: Severity
  /** What it is called in the writer's guide and in a report. */
  name: { nl: string; en: string }
}

const error = (nl: string, en: string): Kind => ({ severity: 'error', name: { nl, en } })
const warning = (nl: string, en: string): Kind => ({ severity: 'warning', name: { nl, en } })
const note = (nl: string, en: string): Kind => ({ severity: 'note', name: { nl, en } })

export const CATALOGUE = {
  // ---- files
  OW001: error('Bestand ontbreekt', 'Missing file'),
  OW002: error('Bestand is geen UTF-8', 'File is no UTF-8'),
  OW003: error('Bestand is te groot', 'File is too large'),
  OW004: error('INCLUDE gaat in een kring', 'Circular INCLUDE'),
  OW005: error('Ink begrijpt dit niet', 'Ink does not understand this'),
  OW006: warning('Ink waarschuwt', 'Ink warns'),
  OW007: error('Geen geldige JSON', 'No valid JSON'),
  OW008: error('Verkeerd veld in een JSON-bestand', 'Wrong field in a JSON file'),
  OW009: error('Document kan dit niet bevatten', 'A document cannot hold this'),
  // ---- names
  OW010: error('Onbekende spreker', 'Unknown speaker'),
  OW011: error('Lijkt op spreken', 'Looks like speech'),
  OW012: error('Onbekende stemming', 'Unknown mood'),
  OW013: error('Onbekende plaats', 'Unknown place'),
  OW014: error('Onbekend geluid', 'Unknown sound'),
  OW015: error('Onbekend document', 'Unknown document'),
  OW016: warning('Onbekend begrip', 'Unknown term'),
  OW017: error('Onbekende tag', 'Unknown tag'),
  OW018: error('Verkeerde inhoud van een tag', 'Wrong argument of a tag'),
  OW019: error('Tag op de verkeerde plek', 'Tag in the wrong place'),
  OW020: error('Onbekende naam in een tag', 'Unknown name in a tag'),
  OW021: error('Onbekende oorzaak', 'Unknown cause'),
  OW022: error('scenario.json klopt niet met het verhaal', 'scenario.json disagrees with the story'),
  OW023: warning('Naam die het verhaal nooit gebruikt', 'Name the story never uses'),
  OW024: error('Regels kloppen niet met elkaar', 'Rules disagree'),
  OW025: error('Dubbele naam', 'Double name'),
  OW026: error('Theoriekaart ontbreekt', 'Theory card missing'),
  OW027: error('Theoriekaart klopt niet', 'Theory card is wrong'),
  OW028: error('Vragen voor de terugblik kloppen niet', 'Questions for the look back are wrong'),
  OW029: error('Naam die het spel zelf gebruikt', 'Name the game uses itself'),
  // ---- ids and shape
  OW030: error('Keuze zonder id', 'Choice without id'),
  OW031: error('Dubbele id', 'Double id'),
  OW032: error('Id’s die in een code gelijk zijn', 'Ids that look the same in a code'),
  OW033: note('Regel zonder id', 'Line without id'),
  OW034: error('Keuze verkeerd geschreven', 'Choice written wrongly'),
  OW035: error('Raden klopt niet', 'Guesses are wrong'),
  OW036: error('Werktijd klopt niet', 'Work time does not add up'),
  OW037: error('Uitkomst zonder oorzaak', 'Outcome without cause'),
  OW038: error('Passage heet niet naar haar bestand', 'Passage not named after its file'),
  OW039: warning('Zware scène zonder waarschuwing', 'Heavy scene without content note'),
  OW040: error('Feit zonder bron', 'Fact without source'),
  OW041: warning('Uitzondering die niets uitzondert', 'Exemption that exempts nothing'),
  OW042: error('Open en dicht passen niet', 'Open and closed do not fit'),
  OW043: warning('Besluit dat nergens bij hoort', 'Travelling decision that belongs nowhere'),
  OW044: warning('Besluiten kloppen niet met elkaar', 'Travelling decisions disagree'),
  OW045: warning('Besluit zonder zin voor een andere stoel', 'Travelling decision without its sentence'),
  // ---- hints for whoever leads a talk
  OW046: error('Hint bij een onbekende beslissing', 'Hint for an unknown decision'),
  OW047: warning('Beslissing zonder hint', 'Decision without a hint'),
  OW048: error('Hint klopt niet', 'Hint is wrong'),
  // ---- the rules lab
  OW049: error('Het regelslab klopt niet', 'The rules lab is wrong'),
  // ---- what runs meet
  OW050: warning('Passage die niemand bereikt', 'Passage nobody reaches'),
  OW051: warning('Keuze die niemand kan maken', 'Choice nobody can make'),
  OW052: warning('Gedachte die nooit bovenkomt', 'Thought that never surfaces'),
  OW053: warning('Uitkomst die nooit gebeurt', 'Outcome that never happens'),
  OW054: error('Einde dat niemand bereikt', 'Ending nobody reaches'),
  OW055: warning('Regel die niemand leest', 'Line nobody reads'),
  OW060: error('De tekst houdt op', 'The text runs out'),
  OW061: error('Kring zonder einde', 'Circle without end'),
  OW062: error('Geen enkele keuze open', 'No open choice'),
  OW063: error('Een regel sluit de laatste weg', 'A rule closes the last way'),
  OW064: error('Oorzaak die niet waar is', 'Cause that is not true'),
  OW065: error('Oorzaak: een regel die anders staat', 'Cause: a rule that stands otherwise'),
  OW066: error('Variabele buiten haar bereik', 'Variable out of range'),
  OW067: warning('Regel die niets verandert', 'Rule that changes nothing'),
  OW068: error('Het verhaal breekt', 'The story breaks'),
  OW069: warning('Rondje zonder einde aan', 'A round one can stay in'),
  OW070: warning('Keuze die altijd de beste is', 'Choice that is always the best'),
  OW071: warning('Stoel waarin de cliënt niets te kiezen heeft', 'Chair in which the client has no choice'),
  OW072: warning('Stoel zonder milde gedachte', 'Chair without a mild thought'),
  OW073: warning('Einde met maar één weg', 'Ending with one single path'),
  OW074: note('Besluit waar niemand iets van merkt', 'Travelling decision nobody notices'),
  OW075: warning('Eigen besluit gevraagd', 'Own decision asked for'),
  OW076: warning('Regel met maar één kant', 'Rule with one side only'),
  OW077: warning('Begin waar niemand iets van merkt', 'Way of beginning nobody notices'),
  // ---- language
  OW080: warning('Lange zin', 'Long sentence'),
  OW081: warning('Moeilijke scène', 'Hard scene'),
  OW082: warning('Spelling', 'Spelling'),
  OW083: warning('Woord dat wij niet gebruiken', 'Word we do not use'),
  OW084: warning('Aanhalingstekens', 'Quotation marks'),
  // ---- translation
  OW090: note('Vertaling ontbreekt', 'Translation missing'),
  OW091: note('Vertaling is verouderd', 'Translation outdated'),
  OW092: note('Vertaling zonder regel', 'Translation without a line'),
  // ---- plans
  OW095: error('Plan kan niet worden gelezen', 'Plan cannot be read'),
  OW096: error('Plan komt niet uit', 'Plan does not hold'),
  OW097: error('Route om te bekijken komt niet uit', 'Route to watch does not hold'),
} as const satisfies Record<string, Kind>

export type Code = keyof typeof CATALOGUE
export const CODES = Object.keys(CATALOGUE) as Code[]
