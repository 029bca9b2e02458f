/** What a participant is called: “blauwe vogel”, “de blauwe vogel”. Read by every screen that names somebody in a room. */
import type { Person } from '../../../engine/session/types.ts'
import type { Id } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'

/** `the`: with its article. */
interface Words {
  bare: (given: { colour: string }) => string
  the: (given: { colour: string }) => string
  /** A *het*-word: without its article the colour in front of it is not bent. */
  neuter?: true
}

const ANIMALS: Record<Id, Words> = {
  vogel: { bare: m.phoneBird, the: m.phoneBirdThe },
  kat: { bare: m.phoneCat, the: m.phoneCatThe },
  konijn: { bare: m.phoneRabbit, the: m.phoneRabbitThe, neuter: true },
  vis: { bare: m.phoneFish, the: m.phoneFishThe },
  hond: { bare: m.phoneDog, the: m.phoneDogThe },
  schildpad: { bare: m.phoneTurtle, the: m.phoneTurtleThe },
  eekhoorn: { bare: m.phoneSquirrel, the: m.phoneSquirrelThe },
  panda: { bare: m.phonePanda, the: m.phonePandaThe },
  slak: { bare: m.phoneSnail, the: m.phoneSnailThe },
  kever: { bare: m.phoneBeetle, the: m.phoneBeetleThe },
  garnaal: { bare: m.phoneShrimp, the: m.phoneShrimpThe },
}

/** The bent form, and the other one where it differs. */
const COLOURS: Record<Id, [bent: () => string, bare?: () => string]> = {
  blauw: [m.phoneColourBlue, m.phoneColourBlueBare],
  oranje: [m.phoneColourOrange],
  groen: [m.phoneColourGreen, m.phoneColourGreenBare],
  paars: [m.phoneColourPurple, m.phoneColourPurpleBare],
  rood: [m.phoneColourRed, m.phoneColourRedBare],
  geel: [m.phoneColourYellow, m.phoneColourYellowBare],
  turkoois: [m.phoneColourTurquoise],
  bruin: [m.phoneColourBrown, m.phoneColourBrownBare],
}

/** “blauwe vogel”, “blauw konijn”: a label. */
export function personName(person: Person): string {
  const animal = ANIMALS[person.animal]
  const [bent, bare] = COLOURS[person.colour] ?? []
  const colour = (animal?.neuter ? (bare ?? bent) : bent)?.() ?? person.colour
  return animal?.bare({ colour }) ?? `${colour} ${person.animal}`
}

/** “de blauwe vogel”, “het blauwe konijn”: in a sentence. */
export function thePerson(person: Person): string {
  const colour = COLOURS[person.colour]?.[0]() ?? person.colour
  return ANIMALS[person.animal]?.the({ colour }) ?? personName(person)
}
