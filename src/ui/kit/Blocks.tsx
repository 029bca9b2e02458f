/** Typesets a document: headings, paragraphs, lists, tables and pictograms. Used where the reader opens one. */
import type { ComponentChildren } from 'preact'
import type { Block, Id, Scenario, Span } from '../../engine/types.ts'
import { Pictogram } from './Pictogram.tsx'
import { Told } from './Told.tsx'

const HEADINGS = ['h3', 'h4', 'h5'] as const

interface Props {
  blocks: Block[]
  scenario: Scenario
  /** The document's id: makes the popovers' ids unique. */
  doc: Id
}

export function Blocks({ blocks, scenario, doc }: Props) {
  const seen = new Set<Id>()
  const write = (spans: Span[], at: string) =>
    spans.map((span, n) => {
      if ('icon' in span) return <Pictogram name={span.icon} label={span.label} />
      const words = <Told text={span.text} scenario={scenario} seen={seen} at={`${doc}-${at}-${n}`} />
      return span.strong ? <strong>{words}</strong> : span.em ? <em>{words}</em> : words
    })
  // Whatever levels a writer uses, the first one follows on the dialog's own title, and none is skipped.
  const levels = [...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))].sort()
  return <>{blocks.map((block, n) => drawn(block, String(n), levels, write))}</>
}

type Write = (spans: Span[], at: string) => ComponentChildren

function drawn(block: Block, at: string, levels: number[], write: Write) {
  switch (block.type) {
    case 'heading': {
      const Heading = HEADINGS[levels.indexOf(block.level)] ?? 'h5'
      return <Heading>{write(block.spans, at)}</Heading>
    }
    case 'paragraph':
      return <p>{write(block.spans, at)}</p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, n) => (
            <li>{write(item, `${at}-${n}`)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <div class="table">
          <table>
            {block.head.some((cell) => cell.length > 0) && (
              <thead>
                <tr>
                  {block.head.map((cell, n) => (
                    <th scope="col">{write(cell, `${at}-h${n}`)}</th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {block.rows.map((row, r) => (
                <tr>
                  {row.map((cell, c) => (
                    <td>{write(cell, `${at}-${r}-${c}`)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'rule':
      return <hr />
  }
}
