/** The words on a graph, in two languages. Used by picture, dot and svg. */
import type { Lang } from '../../compile/complaint.ts'
import { count } from './numbers.ts'

export interface Words {
  subtitle(runs: number): string
  passage: string
  choice: string
  ending: string
  never: string
  neverHere: string
  wide: string
  shut: string
  closed: string
  ofRuns(times: number, runs: number): string
  ofOffers(taken: number, offered: number, closed: number): string
  timesPerRun(times: number): string
  summary(passages: number, choices: number, endings: readonly string[], never: readonly string[]): string
}

export const WORDS: Record<Lang, Words> = {
  nl: {
    subtitle: (runs) => `Zo lopen ${count(runs, 'nl')} routes die elke keer op goed geluk kiezen, met de regels van vandaag.`,
    passage: 'passage, met haar deel van de routes',
    choice: 'keuze: hoe vaak gekozen als zij open lag',
    ending: 'einde',
    never: 'geen route kwam hier',
    neverHere: 'Hier kwam geen route',
    wide: 'hoe breder, hoe meer routes',
    shut: 'dicht',
    closed: 'keuze die altijd dicht was',
    ofRuns: (times, runs) => `${count(times, 'nl')} van ${count(runs, 'nl')} routes.`,
    ofOffers: (taken, offered, closed) =>
      `${count(taken, 'nl')} keer gekozen, ${count(offered, 'nl')} keer open${closed > 0 ? `, ${count(closed, 'nl')} keer dicht` : ''}.`,
    timesPerRun: (times) => `${count(Math.round(times * 10) / 10, 'nl')} × per route`,
    summary: (passages, choices, endings, never) =>
      `${passages} passages en ${choices} keuzes. Eindes: ${endings.join(', ') || 'geen'}. ${never.length > 0 ? `Geen route kwam in: ${never.join(', ')}.` : 'In elke passage kwam een route.'}`,
  },
  en: {
    subtitle: (runs) => `How ${count(runs, 'en')} runs go that choose by chance every time, under today’s rules.`,
    passage: 'passage, with its share of the runs',
    choice: 'choice: how often it was taken when it lay open',
    ending: 'ending',
    never: 'no run came here',
    neverHere: 'No run came here',
    wide: 'the wider, the more runs',
    shut: 'closed',
    closed: 'choice that was always closed',
    ofRuns: (times, runs) => `${count(times, 'en')} of ${count(runs, 'en')} runs.`,
    ofOffers: (taken, offered, closed) =>
      `Taken ${count(taken, 'en')} times, open ${count(offered, 'en')} times${closed > 0 ? `, closed ${count(closed, 'en')} times` : ''}.`,
    timesPerRun: (times) => `${count(Math.round(times * 10) / 10, 'en')} × a run`,
    summary: (passages, choices, endings, never) =>
      `${passages} passages and ${choices} choices. Endings: ${endings.join(', ') || 'none'}. ${never.length > 0 ? `No run came to: ${never.join(', ')}.` : 'Runs came to every passage.'}`,
  },
}
