/** Questions for the conversation, each drawn from something that happened: in the run, with the one person, in what was assumed. Read by the note and by the last part of the session. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { DaysResult, GroupResult, LabResult, Measure, Summary, WorkStyle } from '../../../lab/types.ts'
import type { LabState } from '../../../store/lab.ts'
import { clear, differenceWords, shareWords } from '../../kit/charts/say.ts'
import { meterName } from '../../play/amounts.ts'
import { assumptionName } from '../about/names.ts'
import { beganWith, ruleTitle, styleName, withoutOf } from '../people/names.ts'

/** As many as a talk of seven minutes can hold. */
const MOST = 4

type Story = Pick<Scenario, 'procedures' | 'besluiten' | 'outcomes' | 'lab' | 'endings' | 'situations' | 'client'>

/** The sharpest first, at most four, at most one about each thing. Without a run only what the one person showed, and what every rule asks. */
export function questionsOf(
  scenario: Story,
  lab: Pick<LabState, 'settings' | 'result' | 'person' | 'sensitivity'>,
  measure: Measure = 'bad',
): string[] {
  const summary = lab.result && lab.result.done > 0 ? lab.result.all : null
  const found = [
    summary && losing(scenario, summary, measure),
    summary && sideways(scenario, summary),
    lab.person && oneOf(scenario, lab.person),
    summary && days(scenario, summary),
    lab.result && summary && styles(lab.result, measure),
    uncounted(scenario, lab.sensitivity?.result ?? null),
    summary && halfway(summary),
    summary && divided(summary, measure),
    summary && unseen(summary, measure),
    ...always(scenario, lab.settings.turned),
  ]
  return found.filter((one): one is string => typeof one === 'string').slice(0, MOST)
}

/** A way of beginning for which more lives get worse than better. */
function losing(scenario: Story, summary: Summary, measure: Measure): string | null {
  const groups = (summary.groups[measure] ?? []).filter((one) => one.situation !== null && one.worse.low > one.better.high)
  const [most] = groups.toSorted((a, b) => b.worse.share - b.better.share - (a.worse.share - a.better.share))
  if (!most?.situation) return null
  return m.labNoteAskLosing({ who: bare(beganWith(scenario, most.situation)), worse: shareWords(most.worse) })
}

/** Something nobody meant that comes more often. */
function sideways(scenario: Story, { outcomes }: Summary): string | null {
  const more = outcomes.filter((one) => (one.unintended || one.bad) && one.difference.low > 0)
  const [most] = more.toSorted((a, b) => b.difference.mean - a.difference.mean)
  if (!most) return null
  return m.labNoteAskSideways({
    title: scenario.outcomes[most.id]?.title ?? most.id,
    difference: differenceWords(most.difference, 'share'),
  })
}

/** How it ended for the one person, under both. */
function oneOf({ client }: Story, { other }: NonNullable<LabState['person']>): string | null {
  if (!other || (other.before.ending === null && other.after.ending === null)) return null
  const name = client.replace(/ \(.*/, '')
  const title = (ending: string | null) => (ending === null ? null : (other.scenario.endings[ending]?.title ?? ending))
  const [before, after] = [title(other.before.ending), title(other.after.ending)]
  if (before === after) return other.split === null ? m.labNoteAskOneNothing({ name }) : m.labNoteAskOneSame({ name, ending: after ?? '' })
  return before && after ? m.labNoteAskOneOther({ name, before, after }) : null
}

function days(scenario: Story, { days: counted }: Summary): string | null {
  const seen = counted.filter((one) => clear(one.difference))
  const [most] = seen.toSorted((a: DaysResult, b: DaysResult) => Math.abs(b.difference.mean) - Math.abs(a.difference.mean))
  if (!most) return null
  const said = { without: withoutOf(scenario, most.meter), difference: differenceWords(most.difference, 'days') }
  return most.difference.mean < 0 ? m.labNoteAskDaysLess(said) : m.labNoteAskDaysMore(said)
}

/** With one way of working it helps, with another it does not. */
function styles({ byStyle }: LabResult, measure: Measure): string | null {
  const all = Object.entries(byStyle).flatMap(([style, summary]): [WorkStyle, GroupResult][] => {
    const whole = summary.groups[measure]?.[0]
    return whole ? [[style as WorkStyle, whole]] : []
  })
  const gain = ([, { better, worse }]: [WorkStyle, GroupResult]) => better.share - worse.share
  const sorted = all.toSorted((a, b) => gain(b) - gain(a))
  const [best, worst] = [sorted[0], sorted.at(-1)]
  if (!best || !worst || best[1].better.low <= best[1].worse.high || worst[1].better.low > worst[1].worse.high) return null
  return m.labNoteAskStyles({ best: styleName(best[0]), worst: styleName(worst[0]) })
}

/** The answer hangs most on something that nobody counted. */
function uncounted(scenario: Story, sensitivity: NonNullable<LabState['sensitivity']>['result']): string | null {
  const most = sensitivity?.rows[0]
  if (!most) return null
  const counted = scenario.situations.find((one) => most.assumption in one.shares)?.source ?? null
  return counted === null ? m.labNoteAskUncounted({ what: assumptionName(scenario, most.assumption) }) : null
}

/** More is under way, and not more is arranged. */
function halfway({ conditions }: Summary): string | null {
  const found = conditions.find(({ end }) => {
    const [, underway, arranged] = [0, 1, 2].map((n) => {
      const [today, yours] = [end.today[n], end.yours[n]]
      return today && yours ? yours.low - today.high : 0
    })
    return (underway ?? 0) > 0 && (arranged ?? 0) <= 0
  })
  return found ? m.labNoteAskHalfway({ condition: meterName(found.meter) }) : null
}

function divided({ groups }: Summary, measure: Measure): string | null {
  const all = groups[measure]?.[0]
  if (!all || all.better.low < 0.05 || all.worse.low < 0.05) return null
  return m.labNoteAskDivided({ better: shareWords(all.better), worse: shareWords(all.worse) })
}

function unseen({ groups }: Summary, measure: Measure): string | null {
  const all = groups[measure]?.[0]
  return all && !clear(all.difference) ? m.labNoteAskUnseen() : null
}

function always(scenario: Story, turned: readonly string[]): string[] {
  const [first, second] = turned.map((id) => ruleTitle(scenario, id))
  if (first === undefined) return []
  const client = scenario.client.replace(/ \(.*/, '')
  return [
    ...(second === undefined ? [] : [m.labNoteAskTwo({ first, second })]),
    m.labNoteAskWho({ rule: first }),
    m.labNoteAskClient({ name: client, rule: first }),
    m.labNoteAskNext(),
  ]
}

/** A sentence in the middle of another. */
export function bare(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
