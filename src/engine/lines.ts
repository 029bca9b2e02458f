/** The line grammar and the tag table of the story language, as data. Read by run, compile and the writer's tools. */
import type { Light, Mood, Side, Style } from './types.ts'

export const MOODS: readonly Mood[] = [
  'rustig',
  'vriendelijk',
  'ernstig',
  'moe',
  'gespannen',
  'bang',
  'wantrouwig',
  'verdrietig',
  'boos',
  'woedend',
  'gesloten',
  'uitleggend',
]
export const LIGHTS: readonly Light[] = ['ochtend', 'dag', 'avond']
export const SIDES: readonly Side[] = ['links', 'midden', 'rechts']
export const STYLES: readonly Style[] = ['zakelijk', 'menselijk', 'regel', 'ruimte']
export const PLACES = [
  'cel',
  'gang',
  'spreekkamer',
  'kantoor_casemanagers',
  'poort',
  'voor_de_poort',
  'bus',
  'loket',
  'kamer_moeder',
  'opvang',
  'kantoor_reclassering',
  'werkplaats',
  'straat',
  'kantoor_gemeente',
  'kamer',
  'ric',
  'laadhal',
  'kamer_boven',
] as const
export const AMBIENCES = ['gang', 'loket', 'regen', 'bus', 'water', 'stil'] as const
export const SOUNDS = [
  'celdeur',
  'sleutel',
  'deur',
  'stoel',
  'stempel',
  'telefoon',
  'envelop',
  'papier',
  'regen',
  'bus',
  'koffie',
  'toetsenbord',
] as const
export const STAGED = [
  'woede-uitbarsting',
  'weglopen',
  'dichtklappen',
  'stilte',
  'telefoon',
  'brief',
  'stempel',
  'deur-in-slot',
  'poort-open',
  'wachten',
  'omhelzen',
  'terugval',
] as const
export const CAUSES = ['choice', 'other', 'rule', 'alternative', 'wait', 'luck'] as const

/** What an argument of a tag must be; the compiler looks names up in the scenario. */
export type ArgKind =
  | 'place'
  | 'light'
  | 'cast'
  | 'side'
  | 'mood'
  | 'sound'
  | 'ambience'
  | 'day'
  | 'clock'
  | 'clocks'
  | 'event'
  | 'doc'
  | 'outcome'
  | 'cause'
  | 'causeId'
  | 'theory'
  | 'ask'
  | 'topic'
  | 'variable'
  | 'number'
  | 'ending'
  | 'id'
  | 'style'
  | 'minutes'
  | 'closedBy'
  | 'rule'

export interface TagSpec {
  name: string
  on: 'line' | 'choice' | 'both'
  /** In order; a `?` behind the kind: may be left out. */
  args: readonly (ArgKind | `${ArgKind}?`)[]
  /** For the writer's guide, in Dutch. */
  means: string
}

/** Every tag a story may use. The checker, the player and the writer's guide read this table and nothing else. */
export const TAGS: readonly TagSpec[] = [
  { name: 'scene', on: 'line', args: ['place', 'light?'], means: 'Plaats en licht; begint een nieuwe bladzijde, met niemand in beeld.' },
  { name: 'enter', on: 'line', args: ['cast', 'side?'], means: 'Iemand komt in beeld.' },
  { name: 'exit', on: 'line', args: ['cast'], means: 'Iemand gaat uit beeld.' },
  { name: 'mood', on: 'line', args: ['cast', 'mood'], means: 'Iemand kijkt anders, zonder iets te zeggen.' },
  { name: 'sound', on: 'line', args: ['sound'], means: 'Eén geluid.' },
  { name: 'ambience', on: 'line', args: ['ambience'], means: 'Achtergrondgeluid tot het volgende.' },
  { name: 'day', on: 'line', args: ['day'], means: 'De dag op de klok van de cliënt.' },
  { name: 'clock', on: 'line', args: ['clock'], means: 'De tijd op die dag.' },
  { name: 'clocks', on: 'line', args: ['clocks'], means: 'Vanaf deze dag loopt een ander paar klokken.' },
  { name: 'event', on: 'line', args: ['event', 'cast?'], means: 'Een gebeurtenis die de scène uitspeelt.' },
  { name: 'doc', on: 'line', args: ['doc'], means: 'Een document komt op het bureau.' },
  { name: 'outcome', on: 'line', args: ['outcome'], means: 'Er is iets gebeurd dat ertoe doet.' },
  { name: 'because', on: 'line', args: ['cause', 'causeId'], means: 'Een oorzaak van die uitkomst.' },
  { name: 'unintended', on: 'line', args: [], means: 'Die uitkomst had niemand bedoeld.' },
  { name: 'decides', on: 'line', args: ['cast'], means: 'Hier beslist iemand zelf iets wat telt.' },
  { name: 'theory', on: 'line', args: ['theory'], means: 'De theoriekaart die hierbij past, voor de terugblik.' },
  { name: 'ask', on: 'line', args: ['ask'], means: 'De open vraag wordt gesteld.' },
  { name: 'recall', on: 'line', args: ['ask'], means: 'Het antwoord op de open vraag komt terug.' },
  { name: 'heavy', on: 'line', args: ['topic'], means: 'Waarschuwing vóór deze regel; de pauzeknop komt naar voren.' },
  { name: 'clear', on: 'line', args: ['variable?', 'number?'], means: 'Een gedachte die gelezen mag worden: altijd, of vanaf een waarde.' },
  { name: 'ending', on: 'line', args: ['ending'], means: 'Het verhaal is hier afgelopen, met dit einde.' },
  { name: 'id', on: 'both', args: ['id'], means: 'Vaste naam; verplicht bij een keuze.' },
  { name: 'style', on: 'choice', args: ['style'], means: 'Hoe het gedaan wordt; de speler ziet dit pas achteraf.' },
  { name: 'cost', on: 'choice', args: ['minutes'], means: 'Werktijd in minuten.' },
  { name: 'closed', on: 'choice', args: ['closedBy', 'rule?'], means: 'Zichtbaar, niet te kiezen: door een regel of door de tijd.' },
  { name: 'guess', on: 'choice', args: ['cast'], means: 'Raad wat iemand denkt; verandert niets aan het verhaal.' },
  { name: 'true', on: 'choice', args: [], means: 'De gedachte die het echt was.' },
]

export interface Tag {
  name: string
  args: string[]
}

/** `because: choice wonen_geregeld` → its name and its arguments; `heavy` and other topics keep their spaces. */
export function parseTag(text: string): Tag {
  const colon = text.indexOf(':')
  if (colon < 0) return { name: text.trim(), args: [] }
  const name = text.slice(0, colon).trim()
  const rest = text.slice(colon + 1).trim()
  const whole = TAGS.find((spec) => spec.name === name)?.args[0] === 'topic'
  return { name, args: rest === '' ? [] : whole ? [rest] : rest.split(/\s+/) }
}

export interface ParsedLine {
  kind: 'narration' | 'speech' | 'thought'
  /** The name as written, or null for narration. */
  name: string | null
  mood: string | null
  text: string
}

const NAME = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*"
const SPEECH = new RegExp(`^(${NAME})( denkt)?(?: \\(([^)]{1,30})\\))?: +(.+)$`, 'su')

/** Reads one line of story. One or more capitalised words and a colon look like speech, whoever they are. */
export function parseLine(text: string): ParsedLine {
  const clean = text.trim()
  const found = SPEECH.exec(clean)
  if (!found) return { kind: 'narration', name: null, mood: null, text: clean }
  const [, name = '', thinks, mood = null, said = ''] = found
  return { kind: thinks ? 'thought' : 'speech', name, mood, text: said }
}
