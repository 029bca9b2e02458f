/** The words a plan is written with: how each line looks and what it becomes. Read by parse. */
import { CAUSE_WORDS, type Compare, type Doing, type Expected, type NamedCause } from './plan.ts'

/** One word that begins a line. `form` reads what stands behind it; `make` gives null when that is not yet right. */
interface Form<T> {
  form: RegExp
  make(parts: string[]): T | null
  example: string
}

const ID = '[a-z][a-z0-9_]{0,39}'
const one = (pattern: string) => new RegExp(`^${pattern}$`, 'u')
const many = new RegExp(`^${ID}(?:[ ,]+${ID})*$`)
const idsOf = (text: string) => text.split(/[ ,]+/)

export const STEPS: Record<string, Form<Doing>> = {
  kies: { form: many, make: ([ids = '']) => ({ type: 'choose', ids: idsOf(ids) }), example: 'kies aankomst_lijst' },
  raad: { form: many, make: ([ids = '']) => ({ type: 'guess', ids: idsOf(ids) }), example: 'raad g1_b' },
  ga: {
    form: one(`door tot (?:((?:het )?einde)|(${ID}))`),
    make: ([, end, to]) => ({ type: 'goOn', to: end ? null : (to ?? null) }),
    example: 'ga door tot notitie_menu',
  },
  einde: { form: one(`(${ID})`), make: ([, ending = '']) => ({ type: 'end', ending }), example: 'einde bank' },
}

/** `regel` and `gedachte` may name who; the text may be a part of the line. */
const words = (what: 'said' | 'thought', example: string): Form<Expected> => ({
  form: /^([^:]*): *(\S.*)$/u,
  make: ([, who = '', text = '']) => ({ what, who: who.trim() || null, text }),
  example,
})
const named = (what: 'outcome' | 'document' | 'offered' | 'open', example: string): Form<Expected> => ({
  form: one(`(${ID})`),
  make: ([, id = '']) => ({ what, id }),
  example,
})

export const EXPECTATIONS: Record<string, Form<Expected>> = {
  regel: words('said', 'regel: Met een briefje.'),
  gedachte: words('thought', 'gedachte milan: Een briefje.'),
  uitkomst: named('outcome', 'uitkomst map_blijft_dicht'),
  document: named('document', 'document intakeformulier'),
  keuze: named('offered', 'keuze fleur_elf'),
  open: named('open', 'open fleur_elf'),
  gesloten: {
    form: one(`(${ID})(?: *: *(?:(tijd)|regel (${ID})))?`),
    make: ([, id = '', time, rule]) => ({ what: 'closed', id, by: time ? { by: 'time' } : rule ? { by: 'rule', rule } : null }),
    example: 'gesloten fleur_elf: tijd',
  },
  oorzaak: {
    form: one(`(${ID}) *: *(\\S.*)`),
    make: ([, outcome = '', list = '']) => {
      const causes = list.split(/[,/]/).map(causeOf)
      return causes.every((cause) => cause !== null) ? { what: 'cause', outcome, causes } : null
    },
    example: 'oorzaak huur_loopt_achter: keuze intake_door, regel b8',
  },
  meter: {
    form: one(`(${ID}) *: *(?:(>=|<=|=) *)?(\\d{1,4})`),
    make: ([, name = '', is = '=', value]) => ({ what: 'meter', name, is: is as Compare, value: Number(value) }),
    example: 'meter vertrouwen: >= 4',
  },
  dag: { form: /^([1-9]\d{0,3})$/, make: ([, day]) => ({ what: 'day', day: Number(day) }), example: 'dag 8' },
}

/** What `geen` can stand before. */
export const DENIABLE: readonly Expected['what'][] = ['said', 'thought', 'outcome', 'document', 'offered', 'cause']

export const HEAD = ['plan', 'stoel', 'regels', 'besluiten', 'zaad'] as const
export const HEAD_EXAMPLES: Record<(typeof HEAD)[number], string> = {
  plan: 'plan: De map wordt voorgelezen',
  stoel: 'stoel: casemanager',
  regels: 'regels: vandaag zonder b8',
  besluiten: 'besluiten: gewone week',
  zaad: 'zaad: 7',
}

function causeOf(text: string): NamedCause | null {
  const found = new RegExp(`^([a-z]+) +(${ID})$`).exec(text.trim())
  const kind = CAUSE_WORDS[found?.[1] ?? '']
  return found && kind ? { kind, id: found[2] ?? '' } : null
}
