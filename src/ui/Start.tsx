/** The start page: the name of the game across its own waterline, the doors, and the way back to where you were. Drawn by App. */
import type { ScenarioCard } from '../engine/types.ts'
import { m, storyLang } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import type { SavedRoute } from '../store/store.ts'
import { useStore } from '../store/useStore.ts'
import { Go } from './kit/Go.tsx'
import { Waterline } from './kit/Waterline.tsx'
import { moment } from './play/amounts.ts'
import { TopBar } from './TopBar.tsx'

export function Start() {
  const cards = useStore((state) => state.cards)
  const listed = cards.filter((card) => card.listed !== false)
  const saved = useStore((state) => state.saved)
  const open = saved.find((route) => route.ending === null)
  return (
    <div class="start">
      <TopBar />
      <main>
        <div class="hero">
          <p>{m.tagline()}</p>
          <h1>
            Onder de <span class="sunk">waterlijn</span>
          </h1>
        </div>
        <Waterline scene />
        <div class="deep">
          {open && <GoOn route={open} card={cards.find((card) => card.id === open.route.scenario)} />}
          <ul class="doors">
            <li>
              <a class="door" href="#verhalen">
                <b>{m.doorPlay()}</b>
                <span>{m.doorPlayText()}</span>
                <small>{m.doorPlayGo()}</small>
              </a>
            </li>
            <li>
              <Go place={{ screen: 'together', code: null }} class="door">
                <b>{m.doorTogether()}</b>
                <span>{m.doorTogetherText()}</span>
                <small>{m.roomDoorGo()}</small>
              </Go>
            </li>
            <li>
              <Go place={{ screen: 'lab', scenario: null, part: 'cards' }} class="door">
                <b>{m.doorRules()}</b>
                <span>{m.doorRulesText()}</span>
                <small>{m.labDoorGo()}</small>
              </Go>
            </li>
          </ul>
          <section id="verhalen" aria-labelledby="stories" tabindex={-1}>
            <h2 id="stories" class="sr">
              {m.stories()}
            </h2>
            {listed.map((card) => (
              <StoryCard card={card} />
            ))}
          </section>
          <RoutesLine count={saved.length} />
        </div>
      </main>
    </div>
  )
}

/** The unfinished route that was played last. */
export function GoOn({ route, card }: { route: SavedRoute; card: ScenarioCard | undefined }) {
  const { dispatch } = useHands()
  return (
    <section class="go-on" aria-labelledby="go-on">
      <div>
        <h2 id="go-on" class="label">
          {m.goOnTitle()}
        </h2>
        <p class="name">{route.name}</p>
        <p class="hint">
          {card && <span lang={storyLang()}>{card.chairs.find((chair) => chair.id === route.route.chair)?.title} · </span>}
          {m.day({ day: route.day })} · {moment(route.updatedAt, Date.now())}
        </p>
      </div>
      <button type="button" class="button" onClick={() => dispatch({ type: 'resume', id: route.id })}>
        {m.goOn()}
      </button>
    </section>
  )
}

function StoryCard({ card }: { card: ScenarioCard }) {
  return (
    <article class="story">
      <div class="story-main">
        <p class="label" lang={storyLang()}>
          {card.client}
        </p>
        <h3 lang={storyLang()}>{card.title}</h3>
        <p class="lead" lang={storyLang()}>
          {card.tagline}
        </p>
        <Go place={{ screen: 'before', scenario: card.id }} class="button">
          {m.toStory()} <span class="sr">{card.title}</span>
        </Go>
      </div>
      <dl class="facts">
        <div>
          <dt>{m.length()}</dt>
          <dd>{m.minutes({ from: card.minutes[0], to: card.minutes[1] })}</dd>
        </div>
        <div>
          <dt>{m.chairs()}</dt>
          {card.chairs.map((chair) => (
            <dd>
              <span lang={storyLang()}>{chair.title}</span>
              {!chair.ready && <small> {m.later()}</small>}
            </dd>
          ))}
        </div>
        {card.content.length > 0 && (
          <div>
            <dt>{m.contentNotes()}</dt>
            {card.content.map((note) => (
              <dd lang={storyLang()}>{note}</dd>
            ))}
          </div>
        )}
      </dl>
    </article>
  )
}

function RoutesLine({ count }: { count: number }) {
  return (
    <p class="routes-line">
      <Go place={{ screen: 'routes' }} class="button quiet">
        {count > 0 ? m.openRoutes({ n: count }) : m.openCode()}
      </Go>
    </p>
  )
}
