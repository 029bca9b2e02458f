/** The complaints on the page: by severity, then by file, each with its guide page and the game at the point that shows it. Used by html. */
import { CATALOGUE, type Severity } from '../../compile/catalogue.ts'
import { type Complaint, ordered } from '../../compile/complaint.ts'
import { broken, type Context } from './context.ts'
import { grouped } from './grouped.ts'
import { gameAt, guideAt } from './link.ts'
import { html, type Markup } from './markup.ts'
import { whole } from './numbers.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
/** More notes than this are folded away: they hold nothing back. */
const MOST_NOTES = 12

export function found(complaints: readonly Complaint[], context: Context): Markup {
  const { words } = context
  const groups = SEVERITIES.map((severity) => ({ severity, list: ordered(complaints).filter((one) => one.severity === severity) }))
  const present = groups.filter(({ list }) => list.length > 0)
  if (present.length === 0) return html`<p class="calm">${words.noComplaints}</p>`
  const filter = html`<fieldset class="filter"><legend>${words.show}</legend>${present.map(
    ({ severity, list }) =>
      html`<label><input type="checkbox" class="show-${severity}" checked> ${words.severities[severity].head} <span class="count">${whole(list.length, context.lang)}</span></label>`,
  )}</fieldset>`
  return html`<div class="found">${present.length > 1 ? filter : null}${present.map(({ severity, list }) => group(severity, list, context))}</div>`
}

function group(severity: Severity, list: readonly Complaint[], context: Context): Markup {
  const { head, means } = context.words.severities[severity]
  const files = [...grouped(list, (one) => one.file)]
  const body = files.map(
    ([file, ones]) => html`<h4 class="file">${broken(file)}</h4><ol class="list">${ones.map((one) => entry(one, context))}</ol>`,
  )
  const open = severity === 'note' && list.length > MOST_NOTES ? null : html` open`
  return html`<details class="group ${severity}"${open}><summary><h3><span class="mark">${head}</span> <span class="count">${whole(list.length, context.lang)}</span></h3></summary><p class="means">${means}</p>${body}</details>`
}

function entry(one: Complaint, context: Context): Markup {
  const { lang, words } = context
  const name = CATALOGUE[one.code].name[lang]
  const page = guideAt(context.guide, one.code)
  const game = gameAt(context.game, one.route)
  const place = `${one.file}:${one.line}`
  const code = html`<b>${one.code}</b> ${name}`
  const kind =
    page === null
      ? html`<span class="code" title="${name}">${code}</span>`
      : html`<a class="code" href="${page}" title="${name}">${code}</a>`
  const play = game === null ? null : html`<p class="play"><a href="${game}">${words.play}<span class="unseen"> (${place})</span></a></p>`
  return html`<li><div><p class="says">${one.says[lang]}</p>${play}</div><p class="about">${kind} <span class="place">${broken(place)}</span></p></li>`
}
