import { expect, test } from 'vitest'
import { hostileVerdict, sampleChair, sampleRoute, sampleVerdict } from '../../../tests/verdict.ts'
import { complaint } from '../../compile/complaint.ts'
import { htmlReport } from './html.ts'
import { downstream } from './river.ts'
import { goingOf, proofOf, whyOf } from './summary.ts'

const OPTIONS = { lang: 'nl', game: 'http://localhost:8080/', guide: '../story/meldingen/' } as const
const page = htmlReport([sampleVerdict()], OPTIONS)

/** What a reader sees: no tags, no-break spaces as spaces. */
function textOf(markup: string): string {
  const body = markup.slice(markup.indexOf('<body>'))
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

test('the page needs nothing from outside and runs nothing', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
  expect(page).not.toMatch(/<script|<img|<iframe|@import|url\(|\ssrc=|\son[a-z]+=/)
  const hrefs = [...page.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
  expect(hrefs.filter((href) => !/^(#|data:,$|http:\/\/localhost:8080\/proef\/|\.\.\/story\/meldingen\/OW\d{3}\.md$)/.test(href))).toEqual(
    [],
  )
})

test('every link within the page has its place, every name is given once', () => {
  const several = htmlReport([sampleVerdict(), sampleVerdict({ scenario: 'ander', title: 'Een ander verhaal' })], OPTIONS)
  for (const one of [page, several]) {
    const ids = [...one.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, to = ''] of one.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g))
      for (const id of to.split(' ')) expect(ids).toContain(id)
    const labels = [...one.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, label]) => label)
    expect(new Set(labels).size).toBe(labels.length)
  }
  expect(several).toContain('Welk verhaal mag naar buiten?')
})

test('elements are closed in the order in which they were opened', () => {
  const empty = new Set(['meta', 'link', 'input', 'wbr'])
  for (const one of [page, htmlReport([hostileVerdict()], OPTIONS)]) {
    const open: string[] = []
    const markup = one.replace(/<style>[\s\S]*?<\/style>|<!doctype html>/g, '')
    for (const [tag, end, name = ''] of markup.matchAll(/<(\/?)([a-z0-9]+)(?:[^>"]|"[^"]*")*>/g)) {
      if (empty.has(name) || tag.endsWith('/>')) continue
      if (end === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  }
})

test('what writers write stays text', () => {
  const hostile = htmlReport([hostileVerdict()], OPTIONS)
  expect(hostile).not.toContain('<script')
  expect(hostile).not.toContain('\u001b')
  expect(hostile).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;')
  // A route that is none opens nothing.
  expect(hostile).not.toContain('#r=')
})

test('at the top stands whether it may go out, and why', () => {
  const text = textOf(page)
  expect(text).toContain(
    'Mag dit verhaal naar buiten? Nog niet. Korter dan de procedure Eerst moeten 3 fouten weg: “Een regel sluit de laatste weg”',
  )
  expect(text).toContain('3 fouten, 12 keer let op, 2 tips.')
})

test('under the line stands what was proved and what was only tried', () => {
  const text = textOf(page)
  expect(text).toContain('Elke situatie is bezocht: 41.203 situaties onder 16 combinaties van regels, met hooguit twee omgedraaid.')
  expect(text).toContain(
    'Tot en met de 14e keuze is elke situatie bezocht: 812.004 situaties onder 56 combinaties van regels, met hooguit twee omgedraaid.',
  )
  expect(text).toMatch(/Regels die hier iets uitmaken: b1 , b3 , b6 , b14 \./)
  expect(text).toContain('Daarna: 20.000 gespeelde routes in 7 stijlen. Wat dieper ligt, kan nog een fout verbergen.')
})

test('a complaint has its code, its guide page, its place, and the game where it shows', () => {
  expect(page).toContain('href="../story/meldingen/OW066.md" title="Variabele buiten haar bereik"')
  expect(page).toContain(`href="http://localhost:8080/proef/casemanager/#r=${sampleRoute()}"`)
  const text = textOf(page)
  expect(text).toMatch(
    /“vertrouwen” wordt hier 11, en het mag van 0 tot 10\. Open het spel op dit punt .*OW066 Variabele buiten haar bereik story\/ ?proef\//,
  )
  const without = htmlReport([sampleVerdict()], { lang: 'nl', game: OPTIONS.game })
  expect(without).not.toContain('meldingen')
  expect(without).toContain('<span class="code" title="Variabele buiten haar bereik">')
})

test('complaints stand by severity, then by file; the many notes are folded', () => {
  const at = (piece: string) => page.indexOf(piece)
  expect(at('group error')).toBeLessThan(at('group warning'))
  expect(at('group warning')).toBeLessThan(at('group note'))
  expect(at('wordt hier 11')).toBeLessThan(at('De uitkomst “Huur'))
  const notes = Array.from({ length: 13 }, (_, n) => complaint('OW033', 'story/proef/a.ink', n + 1, { nl: `Tip ${n}.`, en: `Note ${n}.` }))
  expect(page).toContain('<details class="group note" open>')
  expect(htmlReport([sampleVerdict({ complaints: notes })], OPTIONS)).toContain('<details class="group note">')
})

test('a chair shows its figures in words as well as in bars', () => {
  const text = textOf(page)
  for (const words of [
    'passages 17 van 18',
    'uitkomsten alle 31',
    'regels tekst 1.301 van 1.371',
    'Een route telt 38 tot 52 keuzes.',
    'bank 41 %',
  ])
    expect(text).toContain(words)
  // What happened in some runs is never 0 %, what nobody met is called so.
  expect(text).toMatch(/leesgroep < 1 % maar langs één weg/)
  expect(text).toMatch(/klantmanager_ ?bezwaar nooit/)
  expect(text).toMatch(/Kies ‘eerst toetsen’: een test op begrijpen\. notitie_ ?toets 0 % nooit 100 %/)
})

test('reading, plans and translation are there in words', () => {
  const text = textOf(page)
  expect(text).toContain('1 van de 5 passages is te moeilijk.')
  expect(text).toMatch(/klantmanager_ ?besluit te moeilijk 240 15,8 43 gemiddeld 57 vrij moeilijk/)
  expect(text).toContain('wat de schrijver verwacht. klopt niet Dinsdag: de vraag over lezen werd gesteld')
  expect(text).toContain('Engels 1.301 van 1.371 regels vertaald')
})

test('in English the frame is English and the words of the story are marked as Dutch', () => {
  const english = htmlReport([sampleVerdict()], { ...OPTIONS, lang: 'en' })
  const text = textOf(english)
  expect(english).toContain('<html lang="en">')
  expect(text).toContain('May this story go out? Not yet.')
  expect(text).toContain('Every situation was visited: 41,203 situations under 16 combinations of rules, with at most two turned.')
  expect(text).toContain('bank 41%')
  expect(english).toContain('<span lang="nl">‘Ga maar. Ik neem je elf uur.’</span>')
  expect(text).not.toMatch(/\b(routes die|keuzes|situaties|uitkomsten|Laat zien)\b/)
})

test('a story that cannot be read, no story, and a story with nothing wrong', () => {
  const unread = sampleVerdict({
    chairs: null,
    complaints: [complaint('OW001', 'story/proef.ink', 3, { nl: 'Er is geen bestand “x.ink”.', en: 'There is no file “x.ink”.' })],
  })
  expect(textOf(htmlReport([unread], OPTIONS))).toContain('Het verhaal is nog niet te spelen. Eerst moet 1 fout weg: “Bestand ontbreekt”.')
  expect(textOf(htmlReport([], OPTIONS))).toContain('Er is geen verhaal nagekeken.')
  const clean = sampleVerdict({ complaints: [], chairs: [sampleChair()], readings: [], plans: [], translation: [] })
  expect(textOf(htmlReport([clean], OPTIONS))).toContain(
    'Ja. Korter dan de procedure Er is niets gevonden dat dit verhaal tegenhoudt. Elke situatie is bezocht.',
  )
})

test('the answer follows from what was found', () => {
  const chairs = [sampleChair()]
  const warning = complaint('OW080', 'a.ink', 1, { nl: 'Lang.', en: 'Long.' })
  const note = complaint('OW090', 'a.ink', 1, { nl: 'Mist.', en: 'Missing.' })
  expect(goingOf(sampleVerdict())).toBe('no')
  expect(goingOf(sampleVerdict({ chairs, complaints: [warning] }))).toBe('almost')
  expect(goingOf(sampleVerdict({ chairs, complaints: [note] }))).toBe('yes')
  expect(goingOf(sampleVerdict({ chairs, complaints: [], stopped: true }))).toBe('unknown')
  expect(goingOf(sampleVerdict({ stopped: true }))).toBe('no')
  expect(goingOf(sampleVerdict({ chairs: [], complaints: [] }))).toBe('no')
  expect(whyOf(sampleVerdict({ chairs, complaints: [], stopped: true }), 'nl')).toBe(
    'De controle is afgebroken; dit is wat tot dan toe bekend was.',
  )
  expect(whyOf(sampleVerdict({ complaints: [] }), 'en')).toContain('Not every situation was visited')
})

test('proof is not claimed where there was none', () => {
  const part = sampleChair({ proof: 'part', depth: null, situations: 1500, combinations: 1, runs: {} })
  expect(proofOf(part, 'nl')).toEqual({
    kind: 'part',
    met: 'Niet elke situatie is bezocht, wel 1.500 situaties.',
    tried: 'Daarna is niets meer geprobeerd. Wat dieper ligt, kan nog een fout verbergen.',
  })
  expect(proofOf({ ...part, slow: 'EXTERNAL weer' }, 'nl').tried).toContain('“EXTERNAL weer”')
  expect(proofOf(sampleChair({ runs: {} }), 'nl').tried).toBeNull()
  const weeks = { decisions: 9, runs: 14000 }
  const said =
    'Dat is een gewone week. Deze stoel merkt 9 beslissingen van een ander; weken waarin die anders vielen, zijn geprobeerd in 14.000 routes.'
  for (const proof of ['all', 'courses', 'part'] as const) expect(proofOf(sampleChair({ proof, weeks }), 'nl').met).toContain(said)
  // What is proved of causes holds in every week.
  expect(proofOf(sampleChair({ proof: 'courses', weeks }), 'nl').met).toMatch(/14\.000 routes\. Van de 120 oorzaken/)
})

test('the river runs from spring to mouth, around circles, and dry passages lie last', () => {
  const at = (times: number, line: number) => ({ times, file: 'a.ink', line })
  const way = (from: string, to: string) => ({ from, by: null, to, times: 1 })
  const flow = {
    runs: 10,
    // The order in the file is not the order of the way.
    passages: { einde: at(10, 1), droog: at(0, 2), midden: at(10, 3), zij: at(4, 4), begin: at(10, 5) },
    choices: {},
    ways: [
      way('begin', 'midden'),
      way('begin', 'zij'),
      way('zij', 'midden'),
      way('midden', 'zij'),
      way('midden', 'einde'),
      way('midden', 'midden'),
    ],
    endings: {},
  }
  const names = downstream(flow).map((one) => one.passage)
  expect([names[0], names.at(-2), names.at(-1)]).toEqual(['begin', 'einde', 'droog'])
  expect(names.toSorted()).toEqual(['begin', 'droog', 'einde', 'midden', 'zij'])
  // Of two arms the one that stands first in the file comes first.
  const arms = {
    ...flow,
    passages: { a: at(9, 1), b: at(4, 2), c: at(5, 3), d: at(9, 4) },
    ways: [way('a', 'c'), way('a', 'b'), way('b', 'd'), way('c', 'd')],
  }
  expect(downstream(arms).map((one) => one.passage)).toEqual(['a', 'b', 'c', 'd'])
  // Without any beginning the first in the file begins.
  const round = { ...flow, passages: { een: at(5, 1), twee: at(5, 2) }, ways: [way('een', 'twee'), way('twee', 'een')] }
  expect(downstream(round).map((one) => one.passage)).toEqual(['een', 'twee'])
})
