/** The rules lab: its frame, and in it one of its parts. Fetched by App. */
import type { ScenarioCard } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { hasRules } from '../../lab/settings.ts'
import type { LabPart } from '../../store/lab.ts'
import type { Place } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Waterline } from '../kit/Waterline.tsx'
import { Missing } from '../Missing.tsx'
import '../style/lab.css'
import { TopBar } from '../TopBar.tsx'
import { About } from './about/About.tsx'
import { Cards } from './Cards.tsx'
import { Parts, Turned } from './Head.tsx'
import { NotePaper } from './note/NotePaper.tsx'
import { People } from './people/People.tsx'
import { Person } from './person/Person.tsx'
import { PolicySession } from './session/PolicySession.tsx'
import { ShortPlay } from './session/ShortPlay.tsx'
import { Strip } from './session/Strip.tsx'
import { NoRules, Which } from './Which.tsx'

type LabPlace = Extract<Place, { screen: 'lab' }>

export function Lab({ place }: { place: LabPlace }) {
  const card = useStore((state) => state.cards.find((one) => one.id === place.scenario))
  if (place.scenario === null) return <Which />
  if (!card) return <Missing />
  return hasRules(card) ? <Frame card={card} part={place.part} /> : <NoRules card={card} />
}

const TITLES: Record<LabPart, () => string> = {
  cards: m.doorRules,
  person: m.labPartPerson,
  people: m.labPartPeople,
  about: m.labPartAbout,
  note: m.labTitleNote,
  session: m.labTitleSession,
}

function Frame({ card, part }: { card: ScenarioCard; part: LabPart }) {
  const trouble = useStore((state) => state.lab?.trouble ?? null)
  const plays = useStore((state) => state.shown !== null && state.lab?.short != null)
  if (part === 'session' && plays) return <ShortPlay />
  return (
    <div class={`before lab lab-${part}`}>
      <TopBar home />
      <main>
        <div class="hero">
          <p class="label" lang={storyLang()}>
            {card.client} · {card.title}
          </p>
          <h1 id="where" tabindex={-1}>
            {TITLES[part]()}
          </h1>
          {part === 'cards' && <p class="lead">{m.labLead()}</p>}
          <Parts scenario={card.id} part={part} />
          <Turned card={card} part={part} />
          <Strip />
          {trouble === 'unfit' && (
            <p class="notice trouble" role="status">
              {m.labUnfit()}
            </p>
          )}
        </div>
        <Waterline scene={part === 'cards'} />
        <div class="deep">
          <Part card={card} part={part} />
        </div>
      </main>
    </div>
  )
}

/** The cards are there at once; everything else waits for the story and its settings. */
function Part({ card, part }: { card: ScenarioCard; part: LabPart }) {
  const trouble = useStore((state) => state.lab?.trouble ?? null)
  const here = useStore((state) => state.lab?.settings.scenario === card.id && state.scenario?.id === card.id)
  if (part === 'cards') return <Cards card={card} />
  if (trouble === 'story') return <p class="panel">{m.labStory()}</p>
  if (!here) return <p class="panel">{m.lookComing()}</p>
  switch (part) {
    case 'person':
      return <Person card={card} />
    case 'people':
      return <People />
    case 'about':
      return <About />
    case 'note':
      return <NotePaper />
    case 'session':
      return <PolicySession />
  }
}
