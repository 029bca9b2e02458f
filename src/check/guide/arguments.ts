/** What stands behind a tag, in the words of the writer's guide. Read by guide; a kind of argument that is missing here does not compile. */
import type { ArgKind } from '../../engine/lines.ts'

interface Explained {
  /** A part of a sentence that begins with a small letter, without a full stop. */
  means: string
  /** Fits every tag that takes it, together with the examples of the others. */
  example: string
}

export const ARGUMENTS: Record<ArgKind, Explained> = {
  place: { means: 'een van de [plaatsen](#plaatsen), met een naam bij `places`', example: 'spreekkamer' },
  light: { means: 'het licht; zonder licht is het `dag`', example: 'avond' },
  cast: { means: 'de `id` van iemand uit `cast`', example: 'lies' },
  side: { means: 'waar iemand staat; zonder kant is het `midden`', example: 'links' },
  mood: { means: 'een [stemming](#stemmingen) die deze persoon heeft', example: 'moe' },
  sound: { means: 'een [geluid](#geluiden) dat één keer klinkt', example: 'deur' },
  ambience: { means: 'een [achtergrond](#geluiden) die door blijft klinken', example: 'gang' },
  day: { means: 'een heel getal vanaf 1', example: '8' },
  clock: { means: 'uren en minuten, met een nul ervoor', example: '09:30' },
  clocks: { means: 'de `id` van een paar uit `clocks`', example: 'buiten' },
  event: { means: 'een van de [gebeurtenissen](#gebeurtenissen)', example: 'weglopen' },
  doc: { means: 'een naam uit `documents`, zonder `.md`', example: 'brief' },
  outcome: { means: 'een naam uit `outcomes`', example: 'jas_vergeten' },
  cause: { means: 'een van deze zes', example: 'choice' },
  causeId: {
    means: 'bij `choice` de id van een keuze, bij `rule` en `alternative` een regel, anders een naam uit `causes`',
    example: 'adres_opschrijven',
  },
  theory: { means: 'een van de [theoriekaarten](#theorie)', example: 'werkalliantie' },
  ask: { means: 'een naam uit `asks`', example: 'eerste_stap' },
  topic: { means: 'een paar gewone woorden; hier mogen spaties in', example: 'verlies van een kind' },
  variable: { means: 'een [meter](#meters) van de speler', example: 'vertrouwen' },
  number: { means: 'een heel getal', example: '5' },
  ending: { means: 'een naam uit `endings`', example: 'bushalte' },
  id: { means: 'kleine letters, cijfers en `_`, eerst een letter, hooguit 40', example: 'jas_zoeken' },
  style: { means: 'een van de [stijlen](#stijlen)', example: 'menselijk' },
  minutes: { means: 'een heel getal vanaf 1', example: '20' },
  closedBy: { means: '`time` alleen, of `rule` met een regel erachter', example: 'rule' },
  rule: { means: 'een regel uit `LIST regels`', example: 'b8' },
}
