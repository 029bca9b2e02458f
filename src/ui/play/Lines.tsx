/** Lines one after another, thoughts set apart among them: for reading back, where the water is not a place but a look. */
import type { Id, Line, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { Told } from '../kit/Told.tsx'
import { nameOf, thinks } from './amounts.ts'

export function Lines({ lines, scenario, at = 'past' }: { lines: readonly Line[]; scenario: Scenario; at?: string }) {
  const seen = new Set<Id>()
  return (
    <div class="lines">
      {lines.map((line) => {
        if (line.text === null)
          return <p class="line-thought murky">{`${m.thinksSomething({ name: nameOf(scenario, line.who) })}. ${m.cannotRead()}`}</p>
        const words = (
          <span lang={storyLang()}>
            <Told text={line.text} scenario={scenario} seen={seen} at={`${at}-${line.n}`} />
          </span>
        )
        if (line.kind === 'narration') return <p>{words}</p>
        return (
          <p class={line.kind === 'thought' ? 'line-thought' : undefined}>
            <b>{line.kind === 'thought' ? thinks(scenario, line.who) : nameOf(scenario, line.who)}</b> {words}
          </p>
        )
      })}
    </div>
  )
}
