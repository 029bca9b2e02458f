/** The first scene that differs, as it went and under the other rules: place, day, the lines around it and the choices that lay there. Drawn by what was found. */
import type { Choice, Id, Offer, Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { Both } from '../../../lab/types.ts'
import type { Laid } from '../../../store/lab.ts'
import { Lines } from '../../play/Lines.tsx'
import { sceneOf } from './scene.ts'

interface Props {
  scenario: Scenario
  other: Laid
  at: number
  offers: Both<Offer | null>
}

export function Split({ scenario, other, at, offers }: Props) {
  const { before, after, firstDifferent } = other
  return (
    <>
      <h3 class="one-head">{m.labOneFirst()}</h3>
      <div class="one-beside">
        <Side
          title={m.besideBefore()}
          side="before"
          scenario={scenario}
          view={before}
          at={at}
          first={firstDifferent.before}
          offer={offers.today}
          beside={offers.yours}
        />
        <Side
          title={m.labOneYours()}
          side="after"
          scenario={scenario}
          view={after}
          at={at}
          first={firstDifferent.after}
          offer={offers.yours}
          beside={offers.today}
        />
      </div>
    </>
  )
}

interface SideProps {
  title: string
  side: 'before' | 'after'
  scenario: Scenario
  view: View
  at: number
  first: Laid['firstDifferent']['before']
  offer: Offer | null
  /** What lay open on the other side. */
  beside: Offer | null
}

function Side({ title, side, scenario, view, at, first, offer, beside }: SideProps) {
  const scene = sceneOf(view, at, first)
  const id = `one-${side}`
  if (!scene)
    return (
      <section class={`side ${side}`} aria-labelledby={id}>
        <h4 id={id}>{title}</h4>
        <p>{m.besideNoLine()}</p>
      </section>
    )
  const { where, same, differs, more } = scene
  const taken = view.past[at]?.taken?.id ?? null
  return (
    <section class={`side ${side}`} aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p class="where-line">
        {where.place && <b lang={storyLang()}>{scenario.places[where.place] ?? where.place}</b>}{' '}
        <small>{[m.day({ day: where.day }), where.clock].filter(Boolean).join(', ')}</small>
      </p>
      {same.length > 0 && (
        <div class="still">
          <p class="sr">{m.labOneSame()}</p>
          <Lines lines={same} scenario={scenario} at={`${id}-same`} />
        </div>
      )}
      {differs.length > 0 && (
        <div class="differs">
          <p class="label">{m.besideFirst()}</p>
          <Lines lines={differs} scenario={scenario} at={`${id}-differs`} />
        </div>
      )}
      {more && <p class="hint">{m.labOneMore()}</p>}
      {offer?.kind === 'choice' && (
        <div class="lay">
          <p class="label">{m.labOneLay()}</p>
          <ul>
            {offer.choices.map((choice) => (
              <Lay choice={choice} taken={choice.id === taken} news={isNews(choice, beside)} scenario={scenario} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Open here and not on the other side, or the other way round. */
function isNews({ id, closed }: Choice, beside: Offer | null): boolean {
  const there = beside?.choices.find((one) => one.id === id)
  return (there !== undefined && there.closed === null) !== (closed === null)
}

function Lay({ choice, taken, news, scenario }: { choice: Choice; taken: boolean; news: boolean; scenario: Scenario }) {
  const { text, closed } = choice
  const marks = [
    ...(taken ? [m.labOneTaken()] : []),
    ...(news && !closed ? [m.labOneOnlyHere()] : []),
    ...(closed ? [closed.by === 'rule' ? m.labOneShut() : m.closedByTime()] : []),
  ]
  return (
    <li class={[taken && 'taken-here', closed && 'shut', news && 'news'].filter(Boolean).join(' ') || undefined}>
      <span lang={storyLang()}>{text}</span>
      {marks.length > 0 && <small>{marks.join(' · ')}</small>}
      {closed?.by === 'rule' && news && <small lang={storyLang()}>{closedBy(scenario, closed.rule)}</small>}
    </li>
  )
}

function closedBy(scenario: Scenario, rule: Id): string {
  return scenario.procedures.find((one) => one.id === rule)?.closed ?? rule
}
