/** One chair on the page: what was met, how long a route is, where it ends, where runs pass and what they choose. Used by html. */
import type { ChairVerdict, Flow } from '../verdict.ts'
import { bar } from './bar.ts'
import { broken, type Context, told } from './context.ts'
import { grouped } from './grouped.ts'
import { html, type Markup } from './markup.ts'
import { percent } from './numbers.ts'
import { downstream, river } from './river.ts'
import { endingsOf, proofOf, sharesOf } from './summary.ts'

export function chairSection(chair: ChairVerdict, { id, under }: { id: string; under: string }, context: Context): Markup {
  const { lang, words } = context
  const { kind, met } = proofOf(chair, lang)
  const shares = sharesOf(chair, words).map(
    ({ name, share }) =>
      html`<div class="${share.met < share.of ? 'short' : 'full'}"><dt>${name}</dt><dd><span>${words.share(share.met, share.of)}</span>${bar(share.met, share.of)}</dd></div>`,
  )
  return html`<section id="${id}" class="chair" aria-labelledby="${under}${id}-h"><h2 id="${id}-h"><small>${words.chair}</small> ${told(chair.title, context)}</h2>
<p class="lead"><b>${words.proof[kind]}.</b> ${met}</p>
<h3>${words.met}</h3><dl class="shares">${shares}</dl>
<p class="length">${chair.length === null ? words.noLength : words.length(chair.length)}</p>
${chair.flow.runs > 0 ? flowParts(chair, context) : html`<p class="calm">${words.noFlow}</p>`}</section>`
}

function flowParts(chair: ChairVerdict, context: Context): Markup {
  const { words } = context
  const { flow } = chair
  return html`<div class="way"><div><h3>${words.river}</h3><p class="means">${words.chance(flow.runs)} ${words.riverMeans}</p>${river(flow, context)}</div>
<div><h3>${words.endings}</h3>${endings(chair, context)}</div></div>${decisions(flow, context)}`
}

function endings(chair: ChairVerdict, context: Context): Markup {
  const { lang, words } = context
  const { flow } = chair
  const rows = endingsOf(chair).map(({ id, times }) => {
    const last = flow.endings[id]?.ways === 'one' ? html`<b class="mark">${words.oneWay}</b>` : null
    return html`<li><span class="passage">${broken(id)}</span>${bar(times, flow.runs)}<span class="count">${percent(times, flow.runs, lang)}</span>${last}</li>`
  })
  return rows.length > 0 ? html`<ol class="endings">${rows}</ol>` : html`<p class="calm">${words.noEndings}</p>`
}

function decisions(flow: Flow, context: Context): Markup {
  const { lang, words } = context
  const choices = Object.entries(flow.choices).map(([id, one]) => ({ id, ...one }))
  if (choices.length === 0) return html``
  const byPassage = grouped(choices, (one) => one.passage)
  const known = downstream(flow).map((one) => one.passage)
  const order = [...known.filter((passage) => byPassage.has(passage)), ...[...byPassage.keys()].filter((one) => !known.includes(one))]
  const groups = order.map(
    (passage) =>
      html`<tbody><tr><th scope="rowgroup" colspan="4">${broken(passage)}</th></tr>${(byPassage.get(passage) ?? []).map(
        ({ id, text, offered, taken, closed }) =>
          html`<tr${taken === 0 ? html` class="none"` : null}><th scope="row">${told(text, context)} <small>${broken(id)}</small></th><td>${percent(offered, flow.runs, lang)}</td><td>${taken === 0 ? words.never : percent(taken, offered, lang)}${offered > 0 ? bar(taken, offered) : null}</td><td>${closed > 0 ? percent(closed, flow.runs, lang) : '–'}</td></tr>`,
      )}</tbody>`,
  )
  return html`<details class="fold"><summary><h3>${words.decisions} <span class="count">${choices.length}</span></h3></summary><p class="means">${words.decisionsMean}</p>
<table class="decisions"><thead><tr><th scope="col">${words.choice}</th><th scope="col">${words.offered}</th><th scope="col">${words.taken}</th><th scope="col">${words.closed}</th></tr></thead>${groups}</table></details>`
}
