/** The report of a check as one page that needs nothing else: `npm run story:check -- --html`. Called by the command. */
import { readFileSync } from 'node:fs'
import type { Lang } from '../../compile/complaint.ts'
import type { Verdict } from '../verdict.ts'
import { chairSection } from './chair.ts'
import { type Context, told } from './context.ts'
import { found } from './found.ts'
import { html, type Markup, raw } from './markup.ts'
import { tenth } from './numbers.ts'
import { plansPart, readingPart, translationPart } from './rest.ts'
import { countsOf, goingOf, proofOf, whyOf } from './summary.ts'
import { WORDS } from './words.ts'

export interface ReportOptions {
  lang: Lang
  /** Address of the game, for links that open it at the end of a route. */
  game: string
  /** Address of the folder with the guide's page for each code. */
  guide?: string
}

/** Style sheets in the order in which they count. */
const SHEETS = ['page', 'parts', 'river', 'narrow']
/** The swell of the game's own waterline, long enough for the widest screen. */
const SWELL = 'c40-10 80-10 120 0s80 10 120 0 80-7 120 0 80 7 120 0'.repeat(8)

export function htmlReport(verdicts: readonly Verdict[], { lang, game, guide }: ReportOptions): string {
  const words = WORDS[lang]
  const context: Context = { lang, words, game, guide }
  const titles = verdicts.map((verdict) => verdict.title).join(', ')
  const style = SHEETS.map((name) => readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8')).join('')
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titles === '' ? words.report : `${words.report}: ${titles}`}</title>
<link rel="icon" href="data:,">
<style>
${raw(style)}</style>
</head>
<body>
<a class="skip" href="#found">${words.toContent}</a>
<header>
<p class="eyebrow">${words.report}</p>
<h1>${words.question(verdicts.length)}</h1>
${verdicts.length === 0 ? html`<p>${words.nothing}</p>` : html`<ul class="answers">${verdicts.map((verdict) => answer(verdict, verdicts.length > 1, context))}</ul>`}
</header>
<main id="found">
<div class="water">
<svg class="swell" aria-hidden="true" height="44"><path d="M-4 20h4${raw(SWELL)}V90H-4z"/></svg>
<div class="proofs">${verdicts.map((verdict) => proofs(verdict, verdicts.length > 1, context))}</div>
</div>
<div class="sheets">${verdicts.map((verdict) => story(verdict, verdicts.length > 1, context))}</div>
</main>
</body>
</html>
`
  return page.markup
}

function answer(verdict: Verdict, several: boolean, context: Context): Markup {
  const { lang, words } = context
  const going = goingOf(verdict)
  const title = several ? html`<a href="#${verdict.scenario}">${told(verdict.title, context)}</a>` : told(verdict.title, context)
  const { errors, warnings, notes } = countsOf(verdict.complaints)
  return html`<li class="${going}"><strong class="stamp">${words.verdict[going]}</strong><div><h2>${title}</h2><p class="why">${whyOf(verdict, lang)}</p><p class="facts">${words.counts(errors, warnings, notes)}. ${words.took(tenth(verdict.seconds, lang))}</p></div></li>`
}

/** Under the line: what is known for certain of each chair, and what is not. */
function proofs(verdict: Verdict, several: boolean, context: Context): Markup[] {
  const { lang, words } = context
  return (verdict.chairs ?? []).map((chair) => {
    const { kind, met, tried } = proofOf(chair, lang)
    const rules =
      chair.rules.length === 0
        ? words.noRules
        : html`${words.readRules} ${inOrder(chair.rules).map((rule, at) => html`${at > 0 ? ', ' : ''}<span class="rule">${rule}</span>`)}.`
    return html`<section class="proof ${kind}"><h2>${several ? html`<small>${told(verdict.title, context)}</small> ` : null}${told(chair.title, context)}</h2><p class="grade">${words.proof[kind]}</p><p>${met}</p>${tried === null ? null : html`<p>${tried}</p>`}<p class="rules">${rules}</p></section>`
  })
}

/** b6 before b14. */
function inOrder(rules: readonly string[]): string[] {
  return [...rules].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }))
}

function story(verdict: Verdict, several: boolean, context: Context): Markup {
  const { words } = context
  const { scenario, chairs, complaints } = verdict
  const at = (part: string) => `${scenario}-${part}`
  // With more stories on the page a section is called after its story too.
  const under = several ? `${at('title')} ` : ''
  const chairParts = (chairs ?? []).map((chair) => ({
    id: at(`chair-${chair.chair}`),
    name: told(chair.title, context),
    body: chairSection(chair, { id: at(`chair-${chair.chair}`), under }, context),
  }))
  const plain = (part: string, name: string, body: Markup) => ({
    id: at(part),
    name: html`${name}`,
    body: html`<section id="${at(part)}" aria-labelledby="${under}${at(part)}-h"><h2 id="${at(part)}-h">${name}</h2>${body}</section>`,
  })
  const parts = [
    plain('found', words.complaints, found(complaints, context)),
    ...chairParts,
    // Nothing more is known of a story that could not be read.
    ...(chairs === null
      ? []
      : [
          plain('reading', words.reading, readingPart(verdict.readings, context)),
          plain('plans', words.plans, plansPart(verdict.plans, context)),
          plain('translation', words.translation, translationPart(verdict.translation, context)),
        ]),
  ]
  const links = parts.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)
  return html`<article id="${scenario}" aria-label="${verdict.title}">${several ? html`<h1 class="title" id="${at('title')}">${told(verdict.title, context)}</h1>` : null}
<nav aria-label="${words.onThisPage}${several ? `: ${verdict.title}` : ''}"><ul>${links}</ul></nav>
${parts.map(({ body }) => body)}</article>`
}
