/** Explains, in place, the rule that closes an option: what it says now, why it is there, where it comes from. */
import type { Id, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { sourceWords } from './sources.ts'

export function RuleNote({ rule, at, scenario }: { rule: Id; at: Id; scenario: Scenario }) {
  const procedure = scenario.procedures.find((one) => one.id === rule)
  if (!procedure) return null
  const id = `rule-${at}`
  return (
    <>
      <button type="button" class="plain why" popovertarget={id}>
        {m.whyRule()}
      </button>
      <div popover="auto" id={id} class="pop" role="note" aria-label={procedure.title}>
        <b lang={storyLang()}>{procedure.title}</b>
        <dl>
          <dt>{m.ruleNow()}</dt>
          <dd lang={storyLang()}>{procedure.now}</dd>
          <dt>{m.ruleHelps()}</dt>
          <dd lang={storyLang()}>{procedure.helps}</dd>
          <dt>{m.ruleUnintended()}</dt>
          <dd lang={storyLang()}>{procedure.unintended}</dd>
          <dt>{m.ruleSource()}</dt>
          <dd lang={storyLang()}>
            {sourceWords(procedure.source, scenario.sources)}
            {procedure.check && ` (${m.toCheck()})`}
          </dd>
        </dl>
      </div>
    </>
  )
}
