/** The two pictures of the note, in black on white and legible without colour: an open ring for today, a full one for yours, bars of lines and bars of black. Drawn by Sheets. */
import { m } from '../../../i18n/words.ts'
import type { Share } from '../../../lab/types.ts'
import { widthOf, wrap } from '../../kit/charts/letters.ts'
import { figure, shareWords } from '../../kit/charts/say.ts'
import { linear } from '../../kit/charts/scale.ts'
import { whisker } from '../../kit/charts/Whiskers.tsx'
import type { NoteGroup, NoteRow } from './note.ts'

// Tenths of a millimetre.
const ROW = 72
const SMALL = 30
const TOP = 52

/** How many of a hundred have each condition arranged at the end of the story, under both. */
export function Arranged({ rows }: { rows: readonly NoteRow[] }) {
  const width = 860
  const x = linear([0, 1], [300, width - 40])
  const foot = TOP + rows.length * ROW
  return (
    <svg
      class="note-figure"
      role="img"
      aria-label={m.labNoteArrangedAll({ rows: rows.map(arrangedWords).join('; ') })}
      viewBox={`0 0 ${width} ${foot + 44}`}
    >
      <circle class="note-today" cx="311" cy="20" r="11" />
      <text x="331" y="30" font-size={SMALL}>
        {m.chartToday()}
      </text>
      <circle class="note-yours" cx={351 + widthOf(m.chartToday(), SMALL)} cy="20" r="11" />
      <text x={371 + widthOf(m.chartToday(), SMALL)} y="30" font-size={SMALL}>
        {m.chartYours()}
      </text>
      {[0, 0.25, 0.5, 0.75, 1].map((at) => (
        <>
          <path class="note-grid" d={`M${x(at)} ${TOP}V${foot}`} />
          <text x={x(at)} y={foot + 34} font-size={SMALL} text-anchor="middle">
            {figure(at * 100)}
          </text>
        </>
      ))}
      {rows.map(({ id, label, today, yours }, n) => {
        const y = TOP + n * ROW + ROW / 2
        return (
          <g data-row={id}>
            <text x="0" y={y + 10} font-size={SMALL + 2}>
              {label}
            </text>
            <path class="note-line" d={whisker(x(today.low), x(today.high), y - 14, 9)} />
            <circle class="note-today" cx={x(today.share)} cy={y - 14} r="11" data-value={today.share} />
            <path class="note-line" d={whisker(x(yours.low), x(yours.high), y + 14, 9)} />
            <circle class="note-yours" cx={x(yours.share)} cy={y + 14} r="11" data-value={yours.share} />
          </g>
        )
      })}
    </svg>
  )
}

export function arrangedWords({ label, today, yours }: NoteRow): string {
  return m.labNoteArrangedRow({ condition: label, today: shareWords(today), yours: shareWords(yours) })
}

/** For how many of a hundred it gets better, and for how many worse, by how a life began: bars with whiskers, and the same in figures at both ends. */
export function Gains({ groups }: { groups: readonly NoteGroup[] }) {
  const width = 1780
  const most = Math.max(0.1, ...groups.flatMap(({ better, worse }) => [better.high, worse.high]))
  const x = linear([-most, most], [LABELS + 150, width - 150])
  const rows = placed(groups)
  const foot = rows.at(-1)?.foot ?? TOP
  return (
    <svg class="note-figure" role="img" aria-label={groups.map(gainWords).join('; ')} viewBox={`0 0 ${width} ${foot + 6}`}>
      <text x={x(0) - 24} y="30" font-size={SMALL} text-anchor="end">
        ← {m.labNoteWorse()}
      </text>
      <text x={x(0) + 24} y="30" font-size={SMALL}>
        {m.labNoteBetter()} →
      </text>
      {rows.map(({ group: { id, better, worse }, lines, y, middle }) => (
        <g data-row={id} class={id === 'all' ? 'note-all' : undefined}>
          {lines.map((line, n) => (
            <text x="0" y={y + 32 + n * 36} font-size={SMALL}>
              {line}
            </text>
          ))}
          <text x={LABELS + 110} y={middle + 10} font-size={SMALL} text-anchor="end">
            {range(worse)}
          </text>
          <rect
            class="note-worse"
            x={x(-worse.share)}
            y={middle - 16}
            width={x(0) - x(-worse.share)}
            height="32"
            data-value={worse.share}
          />
          <path class="note-line" d={whisker(x(-worse.high), x(-worse.low), middle, 8)} />
          <rect class="note-better" x={x(0)} y={middle - 16} width={x(better.share) - x(0)} height="32" data-value={better.share} />
          <path class="note-line" d={whisker(x(better.low), x(better.high), middle, 8)} />
          <text x={width} y={middle + 10} font-size={SMALL} text-anchor="end">
            {range(better)}
          </text>
        </g>
      ))}
      <path class="note-zero" d={`M${x(0)} ${TOP}V${foot}`} />
    </svg>
  )
}

/** Room for the words of a row. */
const LABELS = 680

function placed(groups: readonly NoteGroup[]) {
  let y = TOP
  return groups.map((group) => {
    const lines = wrap(group.label, LABELS - 20, SMALL)
    const tall = Math.max(54, lines.length * 36 + 16)
    const at = { group, lines, y, middle: y + tall / 2 - 4, foot: y + tall }
    y += tall
    return at
  })
}

/** “24–26” of a hundred. */
function range({ low, high }: Share): string {
  const [from, to] = [figure(low * 100), figure(high * 100)]
  return from === to ? from : `${from}–${to}`
}

export function gainWords({ label, better, worse }: NoteGroup): string {
  return m.labNoteGainRow({ who: label, better: shareWords(better), worse: shareWords(worse) })
}
