/** Holds what scenario.json says for the rules lab against the story: how often each way of beginning comes in, and what is counted. Called by scenario. */
import { BEFORE } from '../engine/carried.ts'
import type { Besluit } from '../engine/types.ts'
import { firstChair } from './besluiten.ts'
import { type Complaint, complaint } from './complaint.ts'
import type { ScenarioJson } from './parts.ts'
import type { ScenarioFile } from './schema.ts'

type Complain = (path: PropertyKey[], nl: string, en: string) => void

/** `besluiten`: what travels between chairs, with what is usual. */
export function checkLab(json: ScenarioJson, besluiten: readonly Besluit[]): Complaint[] {
  const file = json.value
  const complaints: Complaint[] = []
  const complain: Complain = (path, nl, en) => {
    const spot = json.spotOf(...path)
    complaints.push(complaint('OW049', spot.file, spot.line, { nl, en }))
  }
  if (file) {
    checkSituations(file, besluiten, complain)
    checkCounted(file, complain)
  }
  return complaints
}

function checkSituations({ decisions, situations = [] }: ScenarioFile, besluiten: readonly Besluit[], complain: Complain): void {
  for (const [n, { decision, shares }] of situations.entries()) {
    const found = decisions.find((one) => one.id === decision)
    if (found?.chair !== BEFORE) {
      complain(
        ['situations', n, 'decision'],
        `Bij “decisions” staat geen beslissing “${decision}” van de stoel “${BEFORE}”.`,
        `Among “decisions” there is no “${decision}” of the chair “${BEFORE}”.`,
      )
      continue
    }
    if (situations.findIndex((one) => one.decision === decision) < n)
      complain(
        ['situations', n, 'decision'],
        `“${decision}” staat hier twee keer. Haal er één weg.`,
        `“${decision}” stands here twice; take one out.`,
      )
    const usual = besluiten.find((one) => one.decision === decision && one.usual)?.id
    for (const id of Object.keys(shares)) {
      if (!Object.hasOwn(found.options, id))
        complain(
          ['situations', n, 'shares', id],
          `De beslissing “${decision}” kent “${id}” niet. Kies uit: ${Object.keys(found.options).join(', ')}.`,
          `The decision “${decision}” has no “${id}”; it can be ${Object.keys(found.options).join(', ')}.`,
        )
      else if (id === usual)
        complain(
          ['situations', n, 'shares', id],
          `“${id}” staat in LIST besluiten tussen haakjes en krijgt vanzelf wat de andere overlaten. Haal het hier weg.`,
          `“${id}” stands in parentheses in LIST besluiten and has what the others leave; take it out here.`,
        )
    }
    // That none is usual is told with LIST besluiten.
    for (const id of Object.keys(found.options))
      if (usual !== undefined && id !== usual && !Object.hasOwn(shares, id))
        complain(
          ['situations', n, 'shares'],
          `Hoe vaak komt “${id}” voor? Zet er een getal van 0 tot 1 bij.`,
          `How often does “${id}” hold? Add a number from 0 to 1.`,
        )
    const sum = Object.values(shares).reduce((all, one) => all + one, 0)
    if (sum > 1 + 1e-9)
      complain(
        ['situations', n, 'shares'],
        `Samen is dit ${Math.round(sum * 100)}%. Meer dan 100% kan niet.`,
        `Together this is ${Math.round(sum * 100)}%, which is more than there is.`,
      )
  }
}

function checkCounted(file: ScenarioFile, complain: Complain): void {
  const { lab, clocks, chairs, decisions } = file
  if (!lab) return
  if (!clocks.some((one) => one.id === lab.gate))
    complain(
      ['lab', 'gate'],
      `Er is geen paar klokken “${lab.gate}”. Kies het paar dat begint als iemand naar buiten loopt.`,
      `There is no pair of clocks “${lab.gate}”; take the pair that begins as somebody walks out.`,
    )
  for (const [n, { meter }] of lab.counted.entries())
    if (lab.counted.findIndex((one) => one.meter === meter) < n)
      complain(
        ['lab', 'counted', n, 'meter'],
        `“${meter}” staat hier twee keer. Haal er één weg.`,
        `“${meter}” stands here twice; take one out.`,
      )
  const { chair, decisions: asked } = lab.short
  if (!chairs.some((one) => one.id === chair))
    complain(['lab', 'short', 'chair'], `Er is geen stoel “${chair}” bij “chairs”.`, `There is no chair “${chair}”.`)
  for (const [n, id] of asked.entries())
    if (!decisions.some((one) => one.id === id && (one.chair ?? firstChair(file)) === chair))
      complain(
        ['lab', 'short', 'decisions', n],
        `De stoel “${chair}” heeft geen beslissing “${id}”.`,
        `The chair “${chair}” has no decision “${id}”.`,
      )
}
