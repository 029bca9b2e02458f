/** The rest of a story on the page: how its passages read, its plans, its translations. Used by html. */

import { isHard } from '../language/readability.ts'
import type { Reading, Verdict } from '../verdict.ts'
import { bar } from './bar.ts'
import { broken, type Context, told } from './context.ts'
import { html, type Markup } from './markup.ts'
import { tenth, whole } from './numbers.ts'

/** The hardest first. */
export function readingPart(readings: readonly Reading[], context: Context): Markup {
  const { words } = context
  if (readings.length === 0) return html`<p class="calm">${words.noReading}</p>`
  const sorted = [...readings].sort((a, b) => Number(isHard(b)) - Number(isHard(a)) || b.lix - a.lix || a.douma - b.douma)
  const hard = sorted.filter(isHard)
  return html`<p class="lead">${words.hardCount(hard.length, readings.length)}</p><p class="means">${words.readingMeans}</p>
${hard.length > 0 ? readingTable(hard, context) : null}
${hard.length < sorted.length ? html`<details class="fold"><summary><h3>${words.othersRead} <span class="count">${sorted.length - hard.length}</span></h3></summary>${readingTable(sorted.slice(hard.length), context)}</details>` : null}`
}

function readingTable(readings: readonly Reading[], { lang, words }: Context): Markup {
  const rows = readings.map((one) => {
    const hard = isHard(one) ? html` <b class="hard">${words.tooHard}</b>` : null
    return html`<tr><th scope="row"><span title="${one.file}:${one.line}">${broken(one.passage)}</span>${hard}</th><td>${whole(one.words, lang)}</td><td>${tenth(one.sentence, lang)}</td><td>${whole(one.lix, lang)} <small>${words.lix(one.lix)}</small></td><td>${whole(one.douma, lang)} <small>${words.douma(one.douma)}</small></td></tr>`
  })
  return html`<table class="readings"><thead><tr><th scope="col">${words.passage}</th><th scope="col">${words.wordCount}</th><th scope="col">${words.perSentence}</th><th scope="col">LIX</th><th scope="col">Douma</th></tr></thead><tbody>${rows}</tbody></table>`
}

export function plansPart(plans: Verdict['plans'], context: Context): Markup {
  const { words } = context
  if (plans.length === 0) return html`<p class="calm">${words.noPlans}</p>`
  const held = plans.filter((plan) => plan.holds).length
  const rows = [...plans]
    .sort((a, b) => Number(a.holds) - Number(b.holds))
    .map(
      ({ file, name, holds }) =>
        html`<li class="${holds ? 'holds' : 'fails'}"><b class="mark">${holds ? words.holds : words.holdsNot}</b> <span>${told(name, context)} <small>${broken(file)}</small></span></li>`,
    )
  return html`<p class="lead">${words.plansHold(held, plans.length)}</p><p class="means">${words.plansMean}</p><ul class="plans">${rows}</ul>`
}

export function translationPart(translation: Verdict['translation'], { words }: Context): Markup {
  if (translation.length === 0) return html`<p class="calm">${words.noTranslation}</p>`
  const rows = translation.map(
    ({ language, lines }) =>
      html`<div><dt>${words.languages[language] ?? language}</dt><dd><span>${words.translated(lines.met, lines.of)}</span>${bar(lines.met, lines.of)}</dd></div>`,
  )
  return html`<dl class="shares">${rows}</dl>`
}
