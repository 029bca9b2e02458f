import { expect, test } from 'vitest'
import { readDocument } from './document.ts'

const read = (text: string) => {
  const { blocks, complaints } = readDocument('brief.md', text)
  return { blocks, said: complaints.map((one) => `${one.line} ${one.code} ${one.says.en}`) }
}

test('what paper can be: headings, paragraphs, lists, tables, a rule, bold, handwriting, pictures', () => {
  const text = `# Titel

Beste **Milan**, *zie *ommezijde\\
nu & <snel>.
Kijk op www.gemeente.nl of 1\\. hier.

## Kop

- een
- **twee *drie***

1. eerst

| a | b |
|---|---|
| 1 | *2* |

---

![een bed](icon:bed) slapen
`
    .replace('*zie *ommezijde', '*zie ommezijde*')
    .replace('<snel>', '< snel')
  expect(read(text)).toEqual({
    said: [],
    blocks: [
      { type: 'heading', level: 1, spans: [{ text: 'Titel' }] },
      {
        type: 'paragraph',
        spans: [
          { text: 'Beste ' },
          { text: 'Milan', strong: true },
          { text: ', ' },
          { text: 'zie ommezijde', em: true },
          { text: '\nnu & < snel. Kijk op www.gemeente.nl of 1. hier.' },
        ],
      },
      { type: 'heading', level: 2, spans: [{ text: 'Kop' }] },
      {
        type: 'list',
        ordered: false,
        items: [
          [{ text: 'een' }],
          [
            { text: 'twee ', strong: true },
            { text: 'drie', strong: true, em: true },
          ],
        ],
      },
      { type: 'list', ordered: true, items: [[{ text: 'eerst' }]] },
      { type: 'table', head: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: '1' }], [{ text: '2', em: true }]]] },
      { type: 'rule' },
      { type: 'paragraph', spans: [{ icon: 'bed', label: 'een bed' }, { text: ' slapen' }] },
    ],
  })
})

test.each([
  ['no title', 'Beste Milan\n', '1 OW009 A document begins with its title: “# Title”.'],
  ['a heading too small', '# T\n\n#### Klein\n', '3 OW009 A document has headings of three sizes at most.'],
  ['a block of HTML', '# T\n\n<div>\nx\n</div>\n', '3 OW009 A document cannot hold HTML.'],
  ['HTML in a line', '# T\n\nEen\ntwee <b>vet</b>\n', '4 OW009 A document cannot hold HTML.'],
  ['a link', '# T\n\n[hier](https://example.org)\n', '3 OW009 A document cannot hold a link.'],
  ['a link target', '# T\n\n[hier]: https://example.org\n', '3 OW009 A document cannot hold a link.'],
  ['code', '# T\n\nEen `x` twee\n', '3 OW009 A document cannot hold code.'],
  ['a block of code', '# T\n\n```\nx\n```\n', '3 OW009 A document cannot hold code'],
  ['a quotation', '# T\n\n> x\n', '3 OW009 A document cannot hold a quotation'],
  ['a list in a list', '# T\n\n- een\n- twee\n  - drie\n', '5 OW009 A list in a document cannot hold another list.'],
  ['a tick box', '# T\n\n- [ ] doen\n', '3 OW009 A list cannot hold a tick box'],
  ['a picture from elsewhere', '# T\n\n![x](foto.png)\n', '3 OW009 A picture in a document is'],
  ['an unknown picture', '# T\n\n![x](icon:rocket)\n', '3 OW009 A picture in a document is'],
  ['a picture without words', '# T\n\n![](icon:bed)\n', '3 OW009 A picture needs words'],
  ['an entity', '# T\n\nEen&nbsp;twee\n', '3 OW009 Write the sign itself instead of “&nbsp;”.'],
])('%s is a complaint with its line', (_kind, text, said) => {
  expect(
    read(text).said.filter((one) => one.startsWith(said)),
    read(text).said.join('\n'),
  ).not.toEqual([])
})
