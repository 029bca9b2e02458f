import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../../tests/fixture.ts'
import { shelfOf } from '../../compile/shelf.ts'
import { checkPlans } from './check.ts'

const plan = (steps: string) => `plan: Een\nstoel: casemanager\n${steps}`
const BREAKS = `VAR vertrouwen = 3
-> casemanager_start
=== casemanager_start
Hoi.
* [Ja #id: ja]
    Goed.
* [Nee #id: nee]
- Dag.
* {vertrouwen > 3} [Weg #id: weg] -> END
`

test('that the story itself breaks is said once, whatever the plans still expect', () => {
  const files = {
    'story/proef/plans/een.plan': plan('  regel: Hallo.\nkies ja\n  regel: Dag.\n  regel: Tot ziens.\n  uitkomst achter\neinde uit\n'),
    'story/proef/plans/twee.plan': plan('kies nee\n  dag 4\neinde uit\n'),
  }
  const { complaints, plans } = checkPlans(scenarioOf(BREAKS), 'proef', shelfOf(files))
  expect(complaints.map((one) => `${one.file} ${one.line} ${one.code} ${one.says.nl}`)).toEqual([
    'story/proef/plans/een.plan 3 OW096 Vóór de eerste keuze zegt niemand “Hallo.”. Er staat niets wat erop lijkt.',
    'story/proef/plans/een.plan 6 OW096 Op deze weg houdt het verhaal zelf op of breekt het af. Herstel dat eerst; daarna zegt dit plan weer iets.',
  ])
  expect(plans.map((one) => one.holds)).toEqual([false, false])
})

test('an example names something of this story', () => {
  const said = (steps: string) =>
    checkPlans(scenarioOf(SMALL), 'proef', shelfOf({ 'story/proef/plans/een.plan': plan(steps) })).complaints.map((one) => one.says.nl)
  expect(said('kies = vinkje\n')).toEqual(['Zo kan ik dit niet lezen. Schrijf het als “kies bellen”.'])
  expect(said('einde: uit\n')).toEqual(['Zo kan ik dit niet lezen. Schrijf het als “einde uit”.'])
  expect(said('  gesloten vinkje: morgen\n')).toEqual(['Zo kan ik dit niet lezen. Schrijf het als “gesloten bellen: tijd”.'])
  expect(said('  geen uitkomst: achter\n')).toEqual(['Zo kan ik dit niet lezen. Schrijf het als “geen uitkomst achter”.'])
  expect(said('ga naar vinkje\n')).toEqual(['Zo kan ik dit niet lezen. Schrijf het als “ga door tot bellen”.'])
})
