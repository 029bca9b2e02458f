/** The river as it is laid out: water, line, ripples and shapes in one SVG, words in boxes over it. Hidden from screen readers, which have the list. Drawn by River. */
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { nameOf } from '../../play/amounts.ts'
import type { JourneyItem, JourneyThought } from '../journey.ts'
import type { Box, Course, Mark, Zoom } from './course.ts'
import type { Rect } from './pack.ts'
import { Sign } from './Sign.tsx'

interface Props {
  course: Course
  zoom: Zoom
  scenario: Scenario
  em: number
}

/** Everything under the words. */
export function Water({ course, zoom, scenario, em }: Props) {
  const { width, height } = course
  return (
    <svg aria-hidden="true" class="river-water" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <linearGradient id="river-depth" x1="0" y1="0" x2={course.down ? 1 : 0} y2={course.down ? 0 : 1}>
          <stop offset="0.1" class="shallow" />
          <stop offset="1" class="deep" />
        </linearGradient>
      </defs>
      <path class="body" fill="url(#river-depth)" d={course.water} />
      {!course.down && <Bed course={course} em={em} />}
      {course.days.map(({ day, area, label }, at) => (
        <g class="day">
          {at > 0 && <path d={course.down ? `M0 ${area.y}H${width}` : `M${area.x} 0V${height}`} />}
          <text x={label.x} y={label.y} text-anchor={zoom === 'whole' && !course.down ? 'middle' : 'start'}>
            {zoom === 'whole' ? day : m.day({ day })}
          </text>
        </g>
      ))}
      {zoom === 'whole' && !course.down && (
        <text class="day-word" x={em} y={1.2 * em}>
          {m.day({ day: '' }).trim()}
        </text>
      )}
      {course.rows.map(({ who, y, h }) => (
        <g class="depth">
          <path d={`M${6.6 * em} ${y + h / 2}H${width - em}`} />
          <text x={em} y={y + h / 2 + 0.3 * em}>
            {who === null ? m.riverOthers() : nameOf(scenario, who)}
          </text>
        </g>
      ))}
      <g class="ripples">
        {course.arcs.map((arc) => (
          <path d={arc.path} />
        ))}
        {course.streams.map((stream) => (
          <path class="stream" d={stream.path} />
        ))}
      </g>
      {zoom !== 'whole' &&
        course.arcs.map(({ beyond }) => beyond && <Beyond {...beyond} left={beyond.x === 0} down={course.down} em={em} />)}
      {course.stems.map((stem) => (
        <path class={`stem ${stem.key[0]}`} data-key={stem.key} d={stem.path} />
      ))}
      <path class="shore" d={course.line} />
      {course.marks.map((mark) => (
        <MarkShape mark={mark} em={em * course.grain} />
      ))}
      {course.boxes.map((box) => box.look === 'dot' && box.item.kind === 'thought' && <Dot box={box} thought={box.item} />)}
      {course.streams.map((stream) => (
        <g class="bank" data-key={stream.to}>
          <Sign kind={stream.kind} x={stream.x} y={stream.y} size={0.55 * em} />
          {stream.word && (
            <text x={stream.x + 0.85 * em} y={stream.y + 0.3 * em}>
              {stream.word}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** Where a ripple leaves the picture: the day it goes to, or comes from. */
export function Beyond({ day, x, y, left, down, em }: { day: number; x: number; y: number; left: boolean; down: boolean; em: number }) {
  const at = down ? x + 0.6 * em : left ? 0.4 * em : x - 0.4 * em
  const word = m.day({ day })
  return (
    <text class="beyond" x={at} y={down && y === 0 ? 1.1 * em : y - 0.4 * em} text-anchor={down || left ? 'start' : 'end'}>
      {down ? word : left ? `← ${word}` : `${word} →`}
    </text>
  )
}

/** The bottom of the river, where what nobody here chose lies. */
function Bed({ course: { width, height, streams }, em }: { course: Course; em: number }) {
  const top = Math.min(height - 2.4 * em, ...streams.map((one) => one.y - 1.5 * em))
  const step = 4 * em
  const waves = Array.from({ length: Math.ceil(width / step) + 1 }, (_, n) => `q${step / 2} ${(n % 2 ? 0.35 : -0.45) * em} ${step} 0`).join(
    '',
  )
  return <path class="bed" d={`M0 ${top}${waves}V${height}H0Z`} />
}

/** A decision is a ring with its ripples on the water. What came up: whole and round when somebody meant it, a jagged fin when nobody did. */
function MarkShape({ mark: { key, item, x, y }, em }: { mark: Mark; em: number }) {
  const size = 0.44 * em
  if (item.kind === 'outcome')
    return (
      <path
        class={item.outcome.unintended ? 'mark came unintended' : 'mark came'}
        data-key={key}
        d={
          item.outcome.unintended
            ? fin(x, y, size)
            : `M${x - size} ${y}a${size} ${size} 0 1 1 ${2 * size} 0a${size} ${size} 0 1 1 ${-2 * size} 0`
        }
      />
    )
  return (
    <g class={`mark ${item.kind}`} data-key={key}>
      <ellipse class="ripple" cx={x} cy={y + 1} rx={size * 2.1} ry={size * 0.75} />
      {item.kind === 'guess' ? (
        <rect x={x - size * 0.8} y={y - size * 0.8} width={size * 1.6} height={size * 1.6} transform={`rotate(45 ${x} ${y})`} />
      ) : (
        <circle cx={x} cy={y} r={size} />
      )}
    </g>
  )
}

function fin(x: number, y: number, s: number): string {
  return `M${x - s * 1.25} ${y + s * 0.8}L${x - s * 0.55} ${y - s * 0.35}L${x - s * 0.2} ${y + s * 0.1}L${x + s * 0.25} ${y - s * 1.25}L${x + s * 1.25} ${y + s * 0.8}Z`
}

/** A thought without its words: your own a sheet with a folded corner, somebody else's a bubble, one that may not be read a blur. */
function Dot({ box: { key, x, y, w, h }, thought }: { box: Box; thought: JourneyThought }) {
  const kind = thought.text === null ? 'murky' : thought.mine ? 'mine' : 'theirs'
  const d =
    kind === 'mine'
      ? `M${x + 2} ${y}H${x + w - 6}L${x + w} ${y + 6}V${y + h - 2}q0 2 -2 2H${x + 2}q-2 0 -2 -2V${y + 2}q0 -2 2 -2Z`
      : `M${x} ${y + h / 2}a${w / 2} ${h / 2} 0 1 1 ${w} 0a${w / 2} ${h / 2} 0 1 1 ${-w} 0`
  return <path class={`dot ${kind}`} data-key={key} d={d} />
}

/** A rectangle of the layout as a place on the sheet. */
export function spread({ x, y, w, h }: Rect): Record<string, string> {
  return { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` }
}

/** The words. */
export function Boxes({ course, zoom }: Pick<Props, 'course' | 'zoom'>) {
  return (
    <>
      {course.boxes.map(
        ({ key, item, parts, look, x, y, w, h }) =>
          look !== 'dot' && (
            <div class={`box ${look} a-${item.kind}${manner(item)}`} data-key={key} data-zoom={zoom} style={spread({ x, y, w, h })}>
              {parts.map((part) => (
                <p
                  class={`${part.role}${part.bold ? ' bold' : ''}${part.sign ? ' sign' : ''}`}
                  lang={part.story ? storyLang() : undefined}
                  style={{ fontSize: `${part.size}rem`, WebkitLineClamp: part.lines }}
                >
                  {part.text}
                </p>
              ))}
            </div>
          ),
      )}
    </>
  )
}

function manner(item: JourneyItem): string {
  if (item.kind === 'outcome') return item.outcome.unintended ? ' unintended' : ''
  if (item.kind === 'thought') return item.text === null ? ' murky' : item.mine ? ' mine' : ''
  return ''
}
