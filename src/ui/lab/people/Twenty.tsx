/** Twenty lives of the run, each as it went twice; every one of them can be watched, or played on. Drawn by Results. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { LabResult, Life, World } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import { Gate } from './Gate.tsx'
import { beginningOf, styleName } from './names.ts'
import { worldsOf } from './worlds.ts'

export function Twenty({ scenario, result }: { scenario: Scenario; result: LabResult }) {
  const [chosen, choose] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const { twenty, settings } = result
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (twenty.length === 0) return null
  const same = settings.turned.length === 0
  return (
    <section class="people-twenty" aria-labelledby="people-twenty">
      <div class="panel">
        <h2 id="people-twenty">{m.labManyTwenty()}</h2>
        <p>{m.labManyTwentyLead()}</p>
        <Gate
          lives={twenty}
          chosen={chosen}
          onPick={choose}
          sentence={(life) => sentenceOf(life, scenario)}
          differs={(life) => !same && differs(life)}
        />
      </div>
      <ul class="people-lives" ref={list}>
        {[...twenty]
          .sort((a, b) => Number(b.n === chosen) - Number(a.n === chosen))
          .map((life) => (
            <Card key={life.n} life={life} scenario={scenario} same={same} chosen={life.n === chosen} />
          ))}
      </ul>
    </section>
  )
}

function Card({ life, scenario, same, chosen }: { life: Life; scenario: Scenario; same: boolean; chosen: boolean }) {
  const beginning = beginningOf(scenario, life)
  return (
    <li class={chosen ? 'panel life chosen' : 'panel life'} aria-current={chosen ? 'true' : undefined}>
      <h3>
        {m.labManyLife({ n: life.n + 1 })} <small>{styleName(life.style)}</small> {!same && differs(life) && <i>{m.labManyDiffers()}</i>}
      </h3>
      {beginning ? <p lang={storyLang()}>{beginning}</p> : <p class="hint">{m.labManyUsual()}</p>}
      <div class="life-two">
        {worldsOf(same).map(({ world, label }) => (
          <Went life={life} scenario={scenario} world={world} label={label} />
        ))}
      </div>
    </li>
  )
}

/** Whether the rules that are turned changed anything that is told here. */
function differs({ ending, bad, arranged }: Life): boolean {
  return [ending, bad, arranged].some((one) => one.today !== one.yours)
}

interface WentProps {
  life: Life
  scenario: Scenario
  world: World
  label: string
}

function Went({ life, scenario, world, label }: WentProps) {
  const { dispatch } = useHands()
  const which = m.labManyLifeIn({ n: life.n + 1, world: label })
  return (
    <div class={`went ${world}`}>
      <p class="went-world">
        <i aria-hidden="true" /> {label}
      </p>
      <p class="went-end" lang={storyLang()}>
        {endingOf(life, scenario, world)}
      </p>
      <p class="hint">
        {badWords(life.bad[world])} · {m.labManyArranged({ n: life.arranged[world] })}
      </p>
      <p class="went-do">
        <button type="button" class="plain" onClick={() => dispatch({ type: 'labLife', n: life.n, world, how: 'watch' })}>
          {m.labManyWatch()}
          <span class="sr">: {which}</span>
        </button>
        <button type="button" class="plain" onClick={() => dispatch({ type: 'labLife', n: life.n, world, how: 'play' })}>
          {m.labManyPlay()}
          <span class="sr">: {which}</span>
        </button>
      </p>
    </div>
  )
}

function endingOf(life: Life, scenario: Scenario, world: World): string {
  const ending = life.ending[world]
  return ending === null ? m.labManyNoEnding() : (scenario.endings[ending]?.title ?? ending)
}

function badWords(n: number): string {
  return n === 0 ? m.labManyBadNone() : n === 1 ? m.labManyBadOne() : m.labManyBadMany({ n })
}

/** The whole life in a sentence, for who cannot see the picture. */
function sentenceOf(life: Life, scenario: Scenario): string {
  return m.labManyLifeSaid({
    n: life.n + 1,
    began: beginningOf(scenario, life) ?? m.labManyUsual(),
    style: styleName(life.style),
    today: endingOf(life, scenario, 'today'),
    yours: endingOf(life, scenario, 'yours'),
  })
}
