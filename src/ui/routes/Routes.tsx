/** The routes on this device: go on, rename, copy, delete, take along, and bring one in as a code, a link or a file. */
import { useState } from 'preact/hooks'
import type { ScenarioCard } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { SavedRoute } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { RouteCode } from '../kit/RouteCode.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { moment } from '../play/amounts.ts'

export function Routes({ onClose }: { onClose: () => void }) {
  const { dispatch } = useHands()
  const saved = useStore((state) => state.saved)
  const current = useStore((state) => state.current)
  const cards = useStore((state) => state.cards)
  const setAside = useStore((state) => state.setAside)
  // A device that keeps nothing still plays a route, and that one can be taken along.
  const all = current && !saved.some((route) => route.id === current.id) ? [current, ...saved] : saved
  return (
    <Sheet title={m.routes()} onClose={onClose}>
      {all.length === 0 && <p>{m.routesEmpty()}</p>}
      <ul class="routes">
        {all.map((route) => (
          <Saved
            key={route.id}
            route={route}
            card={cards.find((card) => card.id === route.route.scenario)}
            playing={route.id === current?.id}
            onClose={onClose}
          />
        ))}
      </ul>
      <BringIn />
      {setAside !== null && (
        <section>
          <h3>{m.setAsideTitle()}</h3>
          <p>{m.setAsideText()}</p>
          <button type="button" class="button quiet" onClick={() => dispatch({ type: 'downloadSetAside' })}>
            {m.downloadSetAside()}
          </button>
        </section>
      )}
    </Sheet>
  )
}

interface SavedProps {
  route: SavedRoute
  card: ScenarioCard | undefined
  playing: boolean
  onClose: () => void
}

type Doing = 'rename' | 'take' | 'delete' | null

function Saved({ route, card, playing, onClose }: SavedProps) {
  const { dispatch } = useHands()
  const [doing, set] = useState<Doing>(null)
  const toggle = (what: Doing) => () => set(doing === what ? null : what)
  const goOn = () => {
    onClose()
    dispatch({ type: 'resume', id: route.id })
  }
  return (
    <li>
      <div class="route-head">
        <div>
          <h3>{route.name}</h3>
          <p class="hint">
            {card && (
              <span lang={storyLang()}>
                {card.title}, {card.chairs.find((chair) => chair.id === route.route.chair)?.title} ·{' '}
              </span>
            )}
            {route.ending === null ? m.day({ day: route.day }) : m.finished()} · {moment(route.updatedAt, Date.now())}
            {playing && ` · ${m.playingNow()}`}
          </p>
        </div>
        <button type="button" class="button small" onClick={playing ? onClose : goOn}>
          {route.ending === null ? m.goOn() : m.lookAgain()} <span class="sr">{route.name}</span>
        </button>
      </div>
      <p class="row">
        <Toggle on={doing === 'take'} label={m.takeAlong()} name={route.name} onClick={toggle('take')} />
        <Toggle on={doing === 'rename'} label={m.rename()} name={route.name} onClick={toggle('rename')} />
        <button type="button" class="plain" onClick={() => dispatch({ type: 'copyRoute', id: route.id })}>
          {m.copy()} <span class="sr">{route.name}</span>
        </button>
        <Toggle on={doing === 'delete'} label={m.remove()} name={route.name} onClick={toggle('delete')} />
        {route.before && (
          <button type="button" class="plain" onClick={() => dispatch({ type: 'download', id: route.id, which: 'before' })}>
            {m.downloadBefore()}
          </button>
        )}
      </p>
      {doing === 'take' && <RouteCode id={route.id} />}
      {doing === 'rename' && <Rename route={route} onDone={() => set(null)} />}
      {doing === 'delete' && (
        <div class="confirm">
          <p>{m.deleteWarning()}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => dispatch({ type: 'deleteRoute', id: route.id })}>
              {m.deleteYes()}
            </button>
            <button type="button" class="plain" onClick={() => set(null)}>
              {m.never()}
            </button>
          </p>
        </div>
      )}
    </li>
  )
}

function Toggle({ on, label, name, onClick }: { on: boolean; label: string; name: string; onClick: () => void }) {
  return (
    <button type="button" class="plain" aria-expanded={on} onClick={onClick}>
      {label} <span class="sr">{name}</span>
    </button>
  )
}

function Rename({ route, onDone }: { route: SavedRoute; onDone: () => void }) {
  const { dispatch } = useHands()
  const [name, type] = useState(route.name)
  const id = `name-${route.id}`
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') dispatch({ type: 'rename', id: route.id, name: name.trim() })
        onDone()
      }}
    >
      <label for={id}>{m.newName()}</label>
      <span class="row">
        <input id={id} maxLength={60} value={name} onInput={(event) => type(event.currentTarget.value)} />
        <button type="submit" class="button small">
          {m.save()}
        </button>
      </span>
    </form>
  )
}

function BringIn() {
  const { dispatch } = useHands()
  const [text, type] = useState('')
  return (
    <section class="bring-in">
      <h3>{m.bringIn()}</h3>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          dispatch({ type: 'readCode', text })
        }}
      >
        <label for="code-in">{m.codeIn()}</label>
        <textarea
          id="code-in"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="row">
          <button type="submit" class="button small">
            {m.openThis()}
          </button>
        </p>
      </form>
      <p class="field">
        <input
          id="file-in"
          class="sr"
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file) dispatch({ type: 'readFile', file })
          }}
        />
        <label for="file-in" class="button quiet">
          {m.fileIn()}
        </label>
      </p>
    </section>
  )
}
