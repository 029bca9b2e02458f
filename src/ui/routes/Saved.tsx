/** One route in my routes: whose chair, whose decisions, how far or how it ended, and what can be done with it. */
import { useState } from 'preact/hooks'
import type { Id, ScenarioCard } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { SavedRoute } from '../../store/store.ts'
import { RouteCode } from '../kit/RouteCode.tsx'
import { moment } from '../play/amounts.ts'

interface Props {
  one: SavedRoute
  card: ScenarioCard | undefined
  /** The title of its ending, once the story has been read. */
  ending: string | undefined
  /** Ways in which a life of this story can have begun, once it has been read. */
  before?: readonly Id[]
}

type Doing = 'rename' | 'take' | 'delete' | null

export function Saved({ one, card, ending, before = [] }: Props) {
  const { dispatch } = useHands()
  const [doing, set] = useState<Doing>(null)
  const toggle = (what: Doing) => () => set(doing === what ? null : what)
  const look = (screen: 'play' | 'lookback' | 'watch') => () => dispatch({ type: 'lookAt', id: one.id, screen })
  const chair = card?.chairs.find((known) => known.id === one.route.chair)?.title
  const done = one.ending !== null
  const now = Date.now()
  return (
    <li class="route">
      <div class="route-head">
        <div>
          <h2>{one.name}</h2>
          <p>
            {ending ? <b lang={storyLang()}>{ending}</b> : <b>{done ? m.finished() : m.day({ day: one.day })}</b>}
            {card && (
              <span lang={storyLang()}>
                {' · '}
                {card.title}
                {chair && `, ${chair}`}
              </span>
            )}
          </p>
          <p class="hint">
            {/* A clock that was set back must not promise a day that has yet to come. */}
            {weekOf(one, before)} · {moment(Math.min(one.updatedAt, now), now)}
          </p>
        </div>
        <p class="row">
          {done ? (
            <button type="button" class="button" onClick={look('lookback')}>
              {m.lookBack()} <span class="sr">{one.name}</span>
            </button>
          ) : (
            <button type="button" class="button" onClick={look('play')}>
              {m.goOn()} <span class="sr">{one.name}</span>
            </button>
          )}
        </p>
      </div>
      <p class="row">
        <Act label={done ? m.lookAgain() : m.lookBack()} name={one.name} onClick={look(done ? 'play' : 'lookback')} />
        <Act label={m.routeWatch()} name={one.name} onClick={look('watch')} />
        <Act label={m.takeAlong()} name={one.name} open={doing === 'take'} onClick={toggle('take')} />
        <Act label={m.rename()} name={one.name} open={doing === 'rename'} onClick={toggle('rename')} />
        <Act label={m.copy()} name={one.name} onClick={() => dispatch({ type: 'copyRoute', id: one.id })} />
        <Act label={m.remove()} name={one.name} open={doing === 'delete'} onClick={toggle('delete')} />
        {one.before && (
          <Act label={m.downloadBefore()} name={one.name} onClick={() => dispatch({ type: 'download', id: one.id, which: 'before' })} />
        )}
      </p>
      {doing === 'take' && <RouteCode id={one.id} />}
      {doing === 'rename' && <Rename one={one} onDone={() => set(null)} />}
      {doing === 'delete' && (
        <div class="confirm">
          <p>{m.deleteWarning()}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => dispatch({ type: 'deleteRoute', id: one.id })}>
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

/** With whose decisions it was played, and whether the life in it began otherwise. */
function weekOf({ route, drawn }: SavedRoute, before: readonly Id[]): string {
  const own = route.carried.some((id) => !before.includes(id))
  const began = route.carried.some((id) => before.includes(id)) ? [m.labBeganRoute()] : []
  return [own ? (drawn ? m.labDrawnShort() : m.routeOwn()) : m.routeUsual(), ...began].join(', ')
}

function Act({ label, name, open, onClick }: { label: string; name: string; open?: boolean; onClick: () => void }) {
  return (
    <button type="button" class="plain" aria-expanded={open} onClick={onClick}>
      {label} <span class="sr">{name}</span>
    </button>
  )
}

function Rename({ one, onDone }: { one: SavedRoute; onDone: () => void }) {
  const { dispatch } = useHands()
  const [name, type] = useState(one.name)
  const id = `name-${one.id}`
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') dispatch({ type: 'rename', id: one.id, name: name.trim() })
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
