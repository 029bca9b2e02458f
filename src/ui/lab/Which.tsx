/** Before the lab: which story, and what there is to say when a story has no rules to turn. Drawn by Lab. */
import type { ComponentChildren } from 'preact'
import type { ScenarioCard } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { hasRules } from '../../lab/settings.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import { TopBar } from '../TopBar.tsx'

/** One listed story with rules is gone to at once (app/labs); this is for more of them, and for the moment before. */
export function Which() {
  const cards = useStore((state) => state.cards)
  const listed = cards.filter((card) => card.listed !== false && hasRules(card))
  return (
    <Door title={m.doorRules()} lead={m.labLead()}>
      <h2 class="sr">{m.labWhichTitle()}</h2>
      <ul class="doors">
        {listed.map((card) => (
          <li>
            <Go place={{ screen: 'lab', scenario: card.id, part: 'cards' }} class="door">
              <b lang={storyLang()}>{card.title}</b>
              <span lang={storyLang()}>{card.client}</span>
              <small>{m.labWhichGo()}</small>
            </Go>
          </li>
        ))}
      </ul>
    </Door>
  )
}

export function NoRules({ card }: { card: ScenarioCard }) {
  return (
    <Door title={m.labNoneTitle()} lead={m.labNoneText({ title: card.title })}>
      <p class="row">
        <Go place={{ screen: 'before', scenario: card.id }} class="button">
          {m.labNonePlay()}
        </Go>
        <Go place={{ screen: 'lab', scenario: null, part: 'cards' }} class="button quiet">
          {m.labNoneElsewhere()}
        </Go>
      </p>
    </Door>
  )
}

function Door({ title, lead, children }: { title: string; lead: string; children: ComponentChildren }) {
  return (
    <div class="before lab">
      <TopBar home />
      <main>
        <div class="hero">
          <h1 id="where" tabindex={-1}>
            {title}
          </h1>
          <p class="lead">{lead}</p>
        </div>
        <Waterline />
        <div class="deep">{children}</div>
      </main>
    </div>
  )
}
