/** Turns a Markdown document into blocks; whatever paper on a desk cannot be (code, links, HTML) is a complaint. Called by scenario. */
import { marked, type Token, type Tokens } from 'marked'
import type { Block, Span } from '../engine/types.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'

/** The pictures a document may use, by their lucide names. */
const ICONS = [
  'bed',
  'bus',
  'euro',
  'phone',
  'calendar',
  'clock',
  'map-pin',
  'key',
  'file-text',
  'shopping-basket',
  'house',
  'id-card',
  'pill',
  'users',
  'shirt',
] as const

export function readDocument(file: string, text: string): { blocks: Block[]; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  const blocks: Block[] = []
  let line = 1
  const tokens = marked.lexer(text.replaceAll('\r\n', '\n'))
  if (tokens[0]?.type !== 'heading' || (tokens[0] as Tokens.Heading).depth !== 1) {
    complaints.push(
      complaint('OW009', file, 1, {
        nl: 'Een document begint met zijn titel: “# Titel”.',
        en: 'A document begins with its title: “# Title”.',
      }),
    )
  }
  for (const token of tokens) {
    const at = line
    const block = readBlock(token, (said, part) => {
      const offset = part === undefined ? 0 : Math.max(0, token.raw.indexOf(part))
      complaints.push(complaint('OW009', file, at + newlines(token.raw.slice(0, offset)), said))
    })
    if (block) blocks.push(block)
    line += newlines(token.raw)
  }
  return { blocks, complaints }
}

/** Complains, if it can about the part of the text that is wrong. */
type Complain = (said: Sentence, part?: string) => void

function readBlock(token: Token, complain: Complain): Block | null {
  const { type } = token
  if (type === 'space' || type === 'def') {
    if (type === 'def') complain(cannotHold('link'))
    return null
  }
  if (type === 'heading') {
    const { depth, tokens } = token as Tokens.Heading
    if (depth > 3)
      complain({ nl: 'Een document heeft koppen in hoogstens drie maten.', en: 'A document has headings of three sizes at most.' })
    return { type, level: depth === 1 ? 1 : depth === 2 ? 2 : 3, spans: spansOf(tokens, complain) }
  }
  if (type === 'paragraph' || type === 'text') {
    return { type: 'paragraph', spans: spansOf((token as Tokens.Paragraph).tokens ?? [], complain) }
  }
  if (type === 'list') {
    const { ordered, items } = token as Tokens.List
    return { type, ordered, items: items.map((item) => itemSpans(item, complain)) }
  }
  if (type === 'table') {
    const { header, rows } = token as Tokens.Table
    const cells = (row: Tokens.TableCell[]) => row.map((cell) => spansOf(cell.tokens, complain))
    return { type, head: cells(header), rows: rows.map(cells) }
  }
  if (type === 'hr') return { type: 'rule' }
  complain(cannotHold(type))
  return null
}

const NAMES: Record<string, Sentence> = {
  code: {
    nl: 'code (een alinea die met vier spaties begint, wordt als code gelezen)',
    en: 'code (a paragraph that begins with four spaces is read as code)',
  },
  codespan: { nl: 'code', en: 'code' },
  html: { nl: 'HTML', en: 'HTML' },
  link: { nl: 'een link', en: 'a link' },
  blockquote: { nl: 'een citaat met >', en: 'a quotation with >' },
  del: { nl: 'doorgestreepte tekst', en: 'crossed-out text' },
  checkbox: { nl: 'een aankruisvakje', en: 'a tick box' },
}

function nameOf(type: string): Sentence {
  return NAMES[type] ?? { nl: `dit (${type})`, en: `this (${type})` }
}

function cannotHold(type: string): Sentence {
  const { nl, en } = nameOf(type)
  return { nl: `Een document kan dit niet bevatten: ${nl}.`, en: `A document cannot hold ${en}.` }
}

function itemSpans(item: Tokens.ListItem, complain: Complain): Span[] {
  return item.tokens.flatMap((token) => {
    if (token.type === 'text' || token.type === 'paragraph') return spansOf((token as Tokens.Paragraph).tokens ?? [], complain)
    if (token.type === 'space') return []
    const { nl, en } = nameOf(token.type)
    complain(
      token.type === 'list'
        ? { nl: 'Een lijst in een document kan geen lijst in zich hebben.', en: 'A list in a document cannot hold another list.' }
        : { nl: `Een lijst kan dit niet in zich hebben: ${nl}.`, en: `A list cannot hold ${en}.` },
      token.raw,
    )
    return []
  })
}

type Look = { strong?: true; em?: true }

/** Running text; `\n` in a span is a line break the writer asked for, with a backslash or two spaces at the end of the line. */
function spansOf(tokens: readonly Token[], complain: Complain, look: Look = {}): Span[] {
  const spans: Span[] = []
  const add = (text: string) => {
    const last = spans.at(-1)
    if (last && 'text' in last && last.strong === look.strong && last.em === look.em) last.text += text
    else spans.push({ text, ...look })
  }
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'escape') {
      const text = (token as Tokens.Text).text
      const entity = token.type === 'text' ? /&[a-z]+;|&#\w+;/i.exec(text)?.[0] : undefined
      if (entity)
        complain({ nl: `Schrijf het teken zelf in plaats van “${entity}”.`, en: `Write the sign itself instead of “${entity}”.` }, entity)
      add(text.replaceAll('\n', ' '))
    } else if (token.type === 'br') add('\n')
    else if (token.type === 'strong') spans.push(...spansOf((token as Tokens.Strong).tokens, complain, { ...look, strong: true }))
    else if (token.type === 'em') spans.push(...spansOf((token as Tokens.Em).tokens, complain, { ...look, em: true }))
    else if (token.type === 'image') spans.push(...iconOf(token as Tokens.Image, complain))
    // An address typed in running text is text; marked sees a link in it.
    else if (token.type === 'link' && token.raw === (token as Tokens.Link).text) add(token.raw)
    else complain(cannotHold(token.type), token.raw)
  }
  return spans
}

function iconOf(image: Tokens.Image, complain: Complain): Span[] {
  const icon = image.href.startsWith('icon:') ? image.href.slice('icon:'.length) : null
  if (icon === null || !(ICONS as readonly string[]).includes(icon)) {
    const names = ICONS.join(', ')
    complain(
      {
        nl: `Een plaatje in een document is ![woorden](icon:naam). Als naam kan: ${names}.`,
        en: `A picture in a document is ![words](icon:name), with name one of ${names}.`,
      },
      image.raw,
    )
    return []
  }
  if (image.text.trim() === '') {
    complain(
      {
        nl: 'Zet tussen de vierkante haken van een plaatje wat erop staat, voor wie het niet ziet.',
        en: 'A picture needs words between its square brackets, for who cannot see it.',
      },
      image.raw,
    )
    return []
  }
  return [{ icon, label: image.text.trim() }]
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
