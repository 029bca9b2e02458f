/** The same person under the rule that was turned: the first scene that differs in both versions, what went and came, both endings, and a thought to read aloud. Drawn in pieces by the beamer; as a whole on the leading screen, on phones and in the report. */
import type { Met, Scene } from '../../../engine/session/types.ts'
import type { Id, Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { nameOf } from '../../play/amounts.ts'
import '../../style/tries.css'

interface Props {
  met: Met
  scenario: Scenario
  /** Whose chair is played: in its story that one is *jij*. */
  chair: Id
}

/** `level`: of the titles in it. */
export function MetAll({ met, scenario, chair, level = 3 }: Props & { level?: 3 | 4 }) {
  const same = isSame(met)
  return (
    <div class="met">
      {same && <p>{m.rulesSame()}</p>}
      {met.first && (
        <div class="met-two">
          <SceneSide title={m.rulesToday()} scene={met.first.today} scenario={scenario} chair={chair} level={level} />
          <SceneSide title={m.rulesTurned()} scene={met.first.yours} scenario={scenario} chair={chair} level={level} />
        </div>
      )}
      {!same && (
        <div class="met-two">
          <Outcomes title={m.rulesOnlyToday()} outcomes={met.gone} ending={met.ending.today} level={level} />
          <Outcomes title={m.rulesOnlyTurned()} outcomes={met.came} ending={met.ending.yours} level={level} />
        </div>
      )}
      <Aloud met={met} scenario={scenario} chair={chair} />
    </div>
  )
}

/** Whether turning the rule changed nothing for who chose like this. */
export function isSame({ first, gone, came, ending }: Met): boolean {
  return first === null && gone.length + came.length === 0 && ending.today === ending.yours
}

interface SideProps extends Omit<Props, 'met'> {
  title: string
  scene: Scene
  level?: 3 | 4
}

export function SceneSide({ title, scene, scenario, chair, level = 3 }: SideProps) {
  const place = scene.place === null ? null : (scenario.places[scene.place] ?? null)
  const Head = level === 3 ? 'h3' : 'h4'
  return (
    <section class="met-side">
      <Head>
        {title}{' '}
        <small>
          {place && <span lang={storyLang()}>{place}, </span>}
          {m.day({ day: scene.day })}
        </small>
      </Head>
      <div lang={storyLang()}>
        {scene.lines.map(({ who, thought, text }) => (
          <p class={thought ? 'met-thought' : undefined}>
            {who !== null && <b>{thought ? m.thinks({ name: voiceOf(scenario, chair, who) }) : `${voiceOf(scenario, chair, who)}:`} </b>}
            {text}
          </p>
        ))}
      </div>
    </section>
  )
}

interface OutcomesProps {
  title: string
  outcomes: Met['gone']
  ending: string | null
  level?: 3 | 4
}

/** What happened in one version only, and how that one ended. */
export function Outcomes({ title, outcomes, ending, level = 3 }: OutcomesProps) {
  const Head = level === 3 ? 'h3' : 'h4'
  return (
    <section class="met-side">
      <Head>{title}</Head>
      {outcomes.length === 0 ? (
        <p class="met-none">{m.rulesNothing()}</p>
      ) : (
        <ul class="met-outcomes">
          {outcomes.map((one) => (
            <li>
              <span lang={storyLang()}>{one.title}</span>
              {one.unintended && <small> {m.rulesUnmeant()}</small>}
            </li>
          ))}
        </ul>
      )}
      <p class="met-ending">
        <span class="label">{m.rulesEnds()}</span> <b lang={ending === null ? undefined : storyLang()}>{ending ?? m.rulesNoEnd()}</b>
      </p>
    </section>
  )
}

/** “In de stem van Milan”, with the outcome that nobody meant. */
export function Aloud({ met: { aloud }, scenario, chair }: Props) {
  if (!aloud) return null
  return (
    <figure class="met-aloud">
      <figcaption>
        <b>{m.rulesVoice({ name: voiceOf(scenario, chair, aloud.who) })}</b>
      </figcaption>
      <blockquote lang={storyLang()}>{aloud.text}</blockquote>
      <p>
        {m.rulesNobodyMeant()} <span lang={storyLang()}>{aloud.title}</span>
      </p>
    </figure>
  )
}

/** In the story of a chair whoever sits in it is *jij*: a room calls that one by name. */
export function voiceOf(scenario: Scenario, chair: Id, who: Id): string {
  const own = who === 'jij' ? scenario.cast.find((one) => one.chair === chair) : undefined
  return own?.name ?? nameOf(scenario, who)
}
