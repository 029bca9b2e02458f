/** What a session brought, to read, print and keep: for whoever led it, and for everybody once it is shared. Fetched and drawn by RoomScreen. */
import { useMemo, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { RoomRole } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import { Coming } from '../../kit/Late.tsx'
import { Waterline } from '../../kit/Waterline.tsx'
import '../../style/team-paper.css'
import '../../style/team-print.css'
import { TopBar } from '../../TopBar.tsx'
import { Line } from '../kit/Line.tsx'
import { roundsCsv } from './csv.ts'
import { teamMarkdown } from './markdown.ts'
import { Sheets } from './Sheets.tsx'
import { ownNotes, type TeamReport, teamReport } from './teamReport.ts'

export function Report() {
  const together = useStore((state) => state.together)
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  const room = together?.room
  if (!together || together.line === 'gone') return <Gone />
  if (!room || !scenario || !view) return <Coming text={m.lookComing()} />
  const leads = together.role === 'facilitator' || together.role === 'screen'
  if (together.role === 'beamer' || (!leads && !room.shared)) return <NotShared />
  return <Whole scenario={scenario} view={view} room={room} role={together.role} />
}

function Whole({ scenario, view, room, role }: { scenario: Scenario; view: View; room: Room; role: RoomRole }) {
  const leads = role !== 'participant'
  const [asked, askNotes] = useState(false)
  const report = useMemo(() => teamReport(scenario, view, room), [scenario, view, room])
  const notes = leads && asked ? ownNotes(view, room) : null
  return (
    <div class="before team-report">
      <TopBar home />
      <main>
        <div class="hero">
          <p class="label">
            {m.roomReportTitle()} <span class="brand">· Onder de waterlijn</span>
          </p>
          <h1 id="where" lang={storyLang()}>
            {report.title}
          </h1>
          <p class="facts-line" lang={storyLang()}>
            {report.facts.join(' · ')}
          </p>
          <Line />
          {leads && <Lead room={room} role={role} report={report} asked={asked} onAsk={askNotes} />}
          <Keep scenario={scenario} report={report} notes={notes} />
          <Back />
        </div>
        <Waterline scene />
        <div class="deep">
          <Sheets report={report} notes={notes} />
        </div>
      </main>
    </div>
  )
}

/** What only whoever leads decides: who may have it, and whether their own notes come along. */
function Lead({
  room,
  role,
  report,
  asked,
  onAsk,
}: {
  room: Room
  role: RoomRole
  report: TeamReport
  asked: boolean
  onAsk: (on: boolean) => void
}) {
  const { dispatch } = useHands()
  const share = (on: boolean) => dispatch({ type: 'send', command: { type: 'share', on } })
  return (
    <div class="team-ticks">
      {role === 'facilitator' && (
        <label class="tick">
          <input type="checkbox" checked={room.shared} onChange={(event) => share(event.currentTarget.checked)} />
          <span>
            <b>{m.leadShare()}</b> <small>{m.teamShareHint()}</small>
          </span>
        </label>
      )}
      <label class="tick">
        <input type="checkbox" checked={asked} onChange={(event) => onAsk(event.currentTarget.checked)} />
        <span>
          <b>{m.teamWithNotes()}</b> <small>{m.teamWithNotesHint()}</small>
        </span>
      </label>
      {report.unopened > 0 && <p class="hint">{report.unopened === 1 ? m.teamUnopenedOne() : m.teamUnopened({ n: report.unopened })}</p>}
    </div>
  )
}

function Keep({ scenario, report, notes }: { scenario: Scenario; report: TeamReport; notes: { where: string; text: string }[] | null }) {
  const { dispatch } = useHands()
  const name = `${m.teamFile()}-${scenario.id}`
  const saveText = () => dispatch({ type: 'saveText', name: `${name}.md`, mime: 'text/markdown', text: teamMarkdown(report, notes) })
  const saveTable = () => dispatch({ type: 'saveText', name: `${name}.csv`, mime: 'text/csv;charset=utf-8', text: roundsCsv(report) })
  return (
    <div class="team-keep">
      <p class="row">
        <button type="button" class="button" onClick={() => dispatch({ type: 'print' })}>
          {m.keepPrint()}
        </button>
        <button type="button" class="button quiet" onClick={saveText}>
          {m.keepText()}
        </button>
        <button type="button" class="button quiet" onClick={saveTable}>
          {m.teamTable()}
        </button>
      </p>
      <p class="hint">{m.teamTableHint()}</p>
    </div>
  )
}

/** To the session it came from. */
function Back() {
  const place = useStore((state) => state.place)
  if (place.screen !== 'room') return null
  return (
    <p class="team-back">
      <Go place={{ screen: 'room', role: place.role, code: place.code }}>{m.teamBack()}</Go>
    </p>
  )
}

function NotShared() {
  return (
    <div class="before team-report">
      <TopBar home />
      <main>
        <div class="hero">
          <h1 id="where">{m.roomReportTitle()}</h1>
          <p class="lead">{m.teamNotShared()}</p>
          <Back />
        </div>
        <Waterline scene />
      </main>
    </div>
  )
}

function Gone() {
  return (
    <div class="before team-report">
      <TopBar home />
      <main>
        <div class="hero">
          <Line />
        </div>
        <Waterline scene />
      </main>
    </div>
  )
}
