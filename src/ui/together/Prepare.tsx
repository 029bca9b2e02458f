/** Preparing a session: which form, with phones or on one screen, which story or route. Fetched by App. */
import { useEffect, useState } from 'preact/hooks'
import type { Id, ScenarioCard } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Plan } from '../../store/together.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import '../style/door.css'
import { TopBar } from '../TopBar.tsx'
import { Decide, Story } from './prepare/Decide.tsx'
import { Pick } from './prepare/Pick.tsx'
import { planOf } from './prepare/plan.ts'
import { Replay } from './prepare/Replay.tsx'
import { proposedStops } from './prepare/stops.ts'

export function Prepare() {
  const cards = useStore((state) => state.cards)
  const listed = cards.filter((card) => card.listed !== false && card.chairs.some((chair) => chair.ready))
  const [first] = listed
  return (
    <div class="before prepare">
      <TopBar home />
      <main>
        <div class="hero">
          <h1 id="where" tabindex={-1}>
            {m.leadHubLeadDoor()}
          </h1>
          <p class="lead">{m.leadPrepareLead()}</p>
          <p class="row">
            <Go place={{ screen: 'guide' }} class="plain">
              {m.leadHubGuide()}
            </Go>
          </p>
        </div>
        <Waterline scene />
        <div class="deep">{first && <Questions cards={listed} first={first} />}</div>
      </main>
    </div>
  )
}

const today = (card: ScenarioCard) => new Set(card.procedures.filter((one) => one.on).map((one) => one.id))
const readyChair = (card: ScenarioCard): Id => card.chairs.find((chair) => chair.ready)?.id ?? ''

function Questions({ cards, first }: { cards: ScenarioCard[]; first: ScenarioCard }) {
  const { dispatch } = useHands()
  const server = useStore((state) => state.server)
  const brought = useStore((state) => state.brought)
  const notice = useStore((state) => state.notice)
  const old = useStore((state) => state.rooms.some((room) => room.role === 'screen'))
  const [form, shape] = useState<Plan['form']>('decide')
  const [wish, by] = useState<Plan['by']>('phones')
  const [card, pick] = useState(first)
  const [chair, sit] = useState(() => readyChair(first))
  const [rules, rule] = useState(() => today(first))
  const [stops, stop] = useState<{ of: string | null; at: number[] }>({ of: null, at: [] })
  const [short, shorten] = useState(false)
  const [making, make] = useState(false)
  const trying = cards.filter((one) => one.short !== undefined)
  // What was picked for deciding need not have a short form.
  const tried = trying.find((one) => one.id === card.id) ?? trying[0]
  const way = server === false ? 'hands' : wish
  const asked = brought && stops.of === brought.code ? stops.at : brought ? proposedStops(brought.recorded) : []
  const plan = planOf({ form, by: way, card: form === 'rules' ? (tried ?? card) : card, chair, rules, brought, stops: asked, short })
  // It did not work out: what is wrong stands in the notice, and it can be tried again.
  useEffect(() => {
    if (notice) make(false)
  }, [notice])
  const choose = (id: Id) => {
    const next = cards.find((one) => one.id === id) ?? card
    pick(next)
    sit(readyChair(next))
    rule(today(next))
  }
  const begin = () => {
    if (!plan || making) return
    make(true)
    dispatch({ type: 'makeRoom', plan })
  }
  return (
    <div class="questions">
      <Pick
        name="form"
        question={m.leadForm()}
        value={form}
        onPick={shape}
        answers={[
          { value: 'decide', title: m.leadFormDecide(), text: m.leadFormDecideText(), small: m.leadFormDecideFor() },
          { value: 'replay', title: m.leadFormReplay(), text: m.leadFormReplayText(), small: m.leadFormReplayFor() },
          ...(tried
            ? [{ value: 'rules' as const, title: m.leadFormRules(), text: m.leadFormRulesText(), small: m.leadFormRulesFor() }]
            : []),
        ]}
      />
      <Pick
        name="by"
        question={m.leadBy()}
        value={way}
        onPick={by}
        answers={[
          {
            value: 'phones',
            title: m.leadByPhones(),
            text: server === false ? m.leadByPhonesNot() : m.leadByPhonesText(),
            disabled: server === false,
          },
          { value: 'hands', title: m.leadByHands(), text: m.leadByHandsText() },
        ]}
      >
        {way === 'hands' && old && <p class="hint old-room">{m.leadByHandsOld()}</p>}
      </Pick>
      {form === 'decide' ? (
        <Decide cards={cards} card={card} chair={chair} rules={rules} onCard={choose} onChair={sit} onRules={rule} />
      ) : form === 'rules' && tried ? (
        <Story cards={trying} card={tried} onCard={choose} />
      ) : (
        <Replay brought={brought} stops={asked} short={short} onStops={(at) => stop({ of: brought?.code ?? null, at })} onShort={shorten} />
      )}
      <p class="begin">
        <button type="button" class="button" aria-disabled={!plan || making} aria-busy={making} onClick={begin}>
          {making ? m.leadMaking() : m.leadMake()}
        </button>
        <span class="hint">{plan ? (way === 'phones' ? m.leadMakeHintPhones() : m.leadMakeHintHands()) : m.leadMakeFirst()}</span>
      </p>
    </div>
  )
}
