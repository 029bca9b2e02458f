/** A picture of figures: its drawing with marks to walk along, the same as a table, and both as files. Called by the screens of the lab and by what they print. */
import type { ComponentChildren } from 'preact'
import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks'
import { language, m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { useStore } from '../../../store/useStore.ts'
import '../../style/charts.css'
import { ChartTable } from './ChartTable.tsx'
import { press } from './press.tsx'
import { type Room, RoomContext } from './room.ts'
import { csvOf, type Table } from './table.ts'
import { useWalk } from './useWalk.ts'
import { useWidth } from './useWidth.ts'

interface Props {
  /** A question that the picture answers. */
  title: string
  lead?: string
  /** Of its files, without what comes behind the dot. */
  name: string
  /** The same figures. */
  table: Table
  /** Widest size in CSS pixels, and its height until the drawing says how high it is. */
  size: [width: number, height: number]
  /** Of the heading. */
  level?: 2 | 3 | 4
  /** Only the picture, for paper: nothing to press. */
  plain?: boolean
  /** What of: lives, seed; stands small under a saved picture. */
  source?: string
  /** Drawn into the SVG. */
  children: ComponentChildren
}

export function Chart({ title, lead, name, table, size, level = 3, plain = false, source, children }: Props) {
  const { dispatch, labLink } = useHands()
  const part = useStore((state) => (state.place.screen === 'lab' ? state.place.part : 'people'))
  const id = useId()
  const host = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const { width, em, stretch } = useWidth(host, size[0])
  const [height, setHeight] = useState(size[1])
  const [asTable, showTable] = useState(false)
  const tall = useCallback((now: number) => setHeight(Math.ceil(now)), [])
  const room = useMemo<Room>(() => ({ width, em, stretch, id, tall }), [width, em, stretch, id, tall])
  const { said, ...walk } = useWalk(drawing)
  const Title = `h${level}` as 'h2' | 'h3' | 'h4'
  const picture = () => press({ title, lead, children, width: size[0], link: labLink(part), source, host: host.current })
  return (
    <figure class={plain ? 'chart plain-chart' : 'chart'} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Title id={`${id}-title`}>{title}</Title>
        {lead && <p class="chart-lead">{lead}</p>}
      </figcaption>
      <div class="chart-room" ref={host}>
        {asTable ? (
          <ChartTable table={table} title={title} />
        ) : (
          <RoomContext.Provider value={room}>
            {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields */}
            <svg
              ref={drawing}
              class="drawing"
              role="group"
              aria-labelledby={`${id}-title`}
              aria-describedby={plain ? undefined : `${id}-how`}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
              {...walk}
            >
              {children}
            </svg>
          </RoomContext.Provider>
        )}
      </div>
      {!plain && (
        <>
          <p id={`${id}-how`} class="sr">
            {m.chartHow()}
          </p>
          {!asTable && (
            <p class={said ? 'chart-said' : 'chart-said hint'} aria-hidden="true">
              {said ?? m.chartPoint()}
            </p>
          )}
          <div class="chart-tools">
            <button type="button" class="plain" aria-pressed={asTable} onClick={() => showTable(!asTable)}>
              {m.chartAsTable()}
              <span class="sr">: {title}</span>
            </button>
            <span class="chart-files">
              <span>{m.chartKeep()}</span>
              <File
                kind="CSV"
                title={title}
                onKeep={() => dispatch({ type: 'saveText', name: `${name}.csv`, mime: 'text/csv', text: csvOf(table, language()) })}
              />
              <File
                kind="SVG"
                title={title}
                onKeep={() => dispatch({ type: 'saveText', name: `${name}.svg`, mime: 'image/svg+xml', text: picture().svg })}
              />
              <File kind="PNG" title={title} onKeep={() => dispatch({ type: 'labPicture', name, ...picture() })} />
            </span>
          </div>
        </>
      )}
    </figure>
  )
}

function File({ kind, title, onKeep }: { kind: string; title: string; onKeep: () => void }) {
  return (
    <button type="button" class="plain" onClick={onKeep}>
      {kind}
      <span class="sr">: {title}</span>
    </button>
  )
}
