/** Trying rules together on the large screen: which rule is turned, the same person under it, the way to many lives, and what to talk about. Drawn by Big. */
import { useRef } from 'preact/hooks'
import type { Met, Room } from '../../../engine/session/types.ts'
import type { Procedure, Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Aloud, isSame, Outcomes, SceneSide } from '../kit/Met.tsx'
import { rulesIn, turnedRule, useMany } from '../kit/many.ts'
import { OptionText } from '../kit/OptionText.tsx'
import { manyQuestions, partAim, partTitle, talkQuestions } from '../kit/parts.ts'
import { Qr } from '../kit/Qr.tsx'
import '../../style/tries-wall.css'
import { typed } from './code.ts'
import { Flow, Marks } from './Flow.tsx'
import { standsFor, wordsIn } from './sheets.ts'
import { Told } from './Told.tsx'
import { useFit } from './useFit.ts'
import { useSheets } from './useSheets.ts'

interface Props {
  room: Room
  scenario: Scenario
}

/** Before the vote the rules that may be turned; after it the one that is. */
export function TurnStage({ room, scenario }: Props) {
  const rule = turnedRule(scenario, room)
  return (
    <>
      {rule ? (
        <Told label={m.rulesWeTurn()} title={rule.title} lang={storyLang()}>
          <Flow what={rule.id} still={room.paused} class="big-rule">
            <Sides rule={rule} />
          </Flow>
        </Told>
      ) : (
        <Told label={partTitle(2, scenario)} title={m.rulesWhich()}>
          <Flow what="rules" still={room.paused} round class="big-rules">
            <ul>
              {rulesIn(scenario, room.route.chair).map(({ id, text }) => (
                <li key={id} lang={storyLang()}>
                  <OptionText kind="rule" text={text} />
                </li>
              ))}
            </ul>
          </Flow>
        </Told>
      )}
      <div class="big-below">
        <p class="bubble big-asked">{rule ? m.rulesSameChoices() : partAim(2, scenario)}</p>
      </div>
    </>
  )
}

function Sides({ rule }: { rule: Procedure }) {
  return (
    <dl class="rule-sides">
      <div>
        <dt>{m.ruleNow()}</dt>
        <dd lang={storyLang()}>{rule.now}</dd>
      </div>
      <div>
        <dt>{m.ruleAlternative()}</dt>
        <dd lang={storyLang()}>{rule.alternative}</dd>
      </div>
    </dl>
  )
}

/** The scene that differs and what came of it take turns; the thought to read aloud stays in the water. */
export function MetStage({ room, scenario }: Props) {
  const met = room.policy?.met
  if (!met) return <TurnStage room={room} scenario={scenario} />
  return <MetOne key={met.rule} met={met} room={room} scenario={scenario} />
}

function MetOne({ met, room, scenario }: Props & { met: Met }) {
  const host = useRef<HTMLDivElement>(null)
  const sheets = isSame(met) ? [] : met.first ? (['scene', 'outcomes'] as const) : (['outcomes'] as const)
  const { sheet, turn } = useSheets({
    what: met.rule,
    count: Math.max(1, sheets.length),
    round: true,
    still: room.paused,
    stands: () => standsFor(wordsIn(host.current?.textContent ?? '')),
  })
  const shown = sheets[sheet]
  useFit({ host, inside: null, settings: 6, what: `${met.rule}/${shown}` })
  const chair = room.route.chair
  return (
    <>
      <div class="big-above met-stage">
        <p class="label">{shown === 'scene' ? m.rulesFirst() : m.rulesMetLabel()}</p>
        <h2 id="where" tabindex={-1} lang={storyLang()}>
          {turnedRule(scenario, room)?.title ?? met.rule}
        </h2>
        <div class="met" ref={host}>
          {!shown && <p class="met-same">{m.rulesSame()}</p>}
          {shown === 'scene' && met.first && (
            <div class="met-two">
              <SceneSide title={m.rulesToday()} scene={met.first.today} scenario={scenario} chair={chair} />
              <SceneSide title={m.rulesTurned()} scene={met.first.yours} scenario={scenario} chair={chair} />
            </div>
          )}
          {shown === 'outcomes' && (
            <div class="met-two">
              <Outcomes title={m.rulesOnlyToday()} outcomes={met.gone} ending={met.ending.today} />
              <Outcomes title={m.rulesOnlyTurned()} outcomes={met.came} ending={met.ending.yours} />
            </div>
          )}
        </div>
        <Marks sheet={sheet} count={sheets.length} onTurn={turn} />
      </div>
      <div class="big-below met-below">
        <Aloud met={met} scenario={scenario} chair={chair} />
      </div>
    </>
  )
}

/** The way there for every phone, and what to look for. */
export function ManyStage({ room, scenario }: Props) {
  const many = useMany(room, scenario)
  const rule = turnedRule(scenario, room)
  const host = useRef<HTMLDivElement>(null)
  useFit({ host, inside: '.many-words', settings: 4, what: `${many}` })
  if (many === null) return <TurnStage room={room} scenario={scenario} />
  return (
    <>
      <div class="big-above many-stage" ref={host}>
        <div class="many-words">
          <p class="label">{partTitle(4, scenario)}</p>
          <h2 id="where" tabindex={-1}>
            {m.rulesManyTitle()} <span lang={storyLang()}>{rule?.title}</span>
          </h2>
          <ul class="many-asks">
            {manyQuestions().map((question) => (
              <li>{question}</li>
            ))}
          </ul>
          <p class="many-way">
            <a class="button" href={many} target="_blank" rel="noopener">
              {m.rulesOpenMany()} <span class="sr">{m.leadNewWindow()}</span>
            </a>
            <span>
              {m.rulesManyType()} <b class="address">{typed(many)}</b>
            </span>
          </p>
        </div>
        <Qr text={many} label={m.rulesQr()} />
      </div>
      <div class="big-below">
        <p class="bubble big-asked">{m.rulesManyHow()}</p>
      </div>
    </>
  )
}

export function TalkStage({ room, scenario }: Props) {
  const questions = talkQuestions()
  return (
    <>
      <Told label={partTitle(5, scenario)} title={m.rulesTalkTitle()}>
        <Flow what="talk" still={room.paused} class="big-questions">
          <ol>
            {questions.map((question) => (
              <li>{question}</li>
            ))}
          </ol>
        </Flow>
      </Told>
      <div class="big-below">
        <p class="bubble big-asked">{room.by === 'phones' ? m.rulesTalkPhones() : m.rulesTalkHands()}</p>
      </div>
    </>
  )
}
