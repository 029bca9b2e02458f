import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BASE } from '../../tests/proef.ts'
import { compileScenario } from '../compile/scenario.ts'
import { shelfOf } from '../compile/shelf.ts'
import { resolveCarried } from '../engine/carried.ts'
import { decodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import { checkStory } from './check.ts'
import type { Verdict } from './verdict.ts'
import { decisionsOf, drawWeek, heardIn, nearWeeks, settledOf, weeksFor } from './weeks.ts'

const CLIENT = 'story/proef/client.ink'
const START = 'story/proef/casemanager.ink'
const SCENARIO = 'story/proef/scenario.json'
const LIST = 'LIST besluiten = zelf_lezen, (wegleggen), bellen_nu, (bellen_later)\n'
const option = (told: string) => ({ good: 'Goed.', costs: 'Tijd.', told })
const DECISIONS = [
  {
    id: 'brief',
    chair: 'client',
    title: 'De brief',
    day: 1,
    options: { zelf_lezen: option('Wim las.'), wegleggen: option('Wim las niet.') },
  },
  {
    id: 'bellen',
    chair: 'client',
    title: 'Bellen',
    day: 1,
    options: { bellen_nu: option('Wim belde.'), bellen_later: option('Wim belde later.') },
  },
]
const CALL = '- Er hangt een telefoon. #id: w9\n* [Bel. #id: bellen_nu]\n* [Straks. #id: bellen_later]\n- Het licht'

/** The base with two decisions of the client that travel; `start` goes into the first scene of the casemanager, and everything is whole. */
function files(start: string, { scenario = {}, client = '' }: { scenario?: object; client?: string } = {}): Record<string, string> {
  const told = { ...JSON.parse(BASE[SCENARIO] ?? ''), decisions: DECISIONS, ...scenario }
  return {
    ...BASE,
    [CLIENT]: LIST + (BASE[CLIENT] ?? '').replace('- Het licht', `${client}${CALL}`),
    [START]: (BASE[START] ?? '').replace('-> slot_begin', `${start}\n-> slot_begin`),
    [SCENARIO]: JSON.stringify(told, null, 2),
  }
}
const check = (made: Record<string, string>, threads = 0) => checkStory('proef', { root: '.', shelf: shelfOf(made), threads })
const said = ({ complaints }: Verdict) =>
  complaints.filter((one) => one.code !== 'OW033').map((one) => `${one.code} ${one.file.split('/').at(-1)}:${one.line}`)
const BOTH = '{besluiten ? zelf_lezen && besluiten ? bellen_nu: Hij weet alles. #id: b1}\n{besluiten ? zelf_lezen: Hij las hem. #id: b2}'

function compiled(made: Record<string, string>) {
  const { scenario } = compileScenario('proef', { root: '.', ...shelfOf(made) })
  if (!scenario) throw new Error('does not compile')
  return scenario
}

test('a chair hears of the decisions it asks for, in lists too, and of those it names as a cause', () => {
  const heard = (start: string) => [...heardIn(compiled(files(start)), new Set(['casemanager_start']))].sort()
  expect(heard('')).toEqual([])
  expect(heard('{besluiten ? zelf_lezen: Ja.}')).toEqual(['zelf_lezen'])
  expect(heard('{besluiten ? besluiten.bellen_nu: Ja.}')).toEqual(['bellen_nu'])
  expect(heard('{besluiten ? (zelf_lezen, bellen_nu): Ja.}')).toEqual(['bellen_nu', 'zelf_lezen'])
  expect(heard('Ja. #outcome: bewaard #because: other wegleggen')).toEqual(['wegleggen'])
  const scenario = compiled(files('{besluiten ? zelf_lezen: Ja.}'))
  const within = new Set(['casemanager_start'])
  expect(weeksFor(scenario, 'casemanager', within)).toEqual([['zelf_lezen', 'wegleggen']])
  expect(weeksFor(scenario, 'client', within)).toEqual([])
  expect(nearWeeks(scenario, decisionsOf(scenario, 'casemanager'))).toEqual([['zelf_lezen'], ['bellen_nu']])
  expect(settledOf(scenario, 'casemanager')).toHaveLength(2)
  const unsettled = scenario.besluiten.map((one) => ({ ...one, usual: one.usual && one.decision === 'brief' }))
  expect(settledOf({ ...scenario, besluiten: unsettled }, 'casemanager')).toEqual([['zelf_lezen', 'wegleggen']])
})

test('a drawn week has one option of every decision, and every option comes up', () => {
  const scenario = compiled(files(BOTH))
  const decisions = decisionsOf(scenario, 'casemanager')
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (luck) => {
      const week = drawWeek(decisions, () => luck)
      expect(resolveCarried(scenario, 'casemanager', week).sort()).toEqual([...week].sort())
    }),
  )
  expect(drawWeek(decisions, () => 0)).toEqual(['zelf_lezen', 'bellen_nu'])
  expect(drawWeek(decisions, () => 0.9)).toEqual(['wegleggen', 'bellen_later'])
})

test('what only another week brings is met: alone in one that is near, together in one that is drawn', async () => {
  const verdict = await check(files(BOTH))
  expect(said(verdict)).toEqual([])
  const [chair, client] = verdict.chairs ?? []
  expect(chair?.proof).toBe('all')
  expect(chair?.weeks.decisions).toBe(2)
  expect(chair?.weeks.runs).toBeGreaterThan(1000)
  expect(client?.weeks).toEqual({ decisions: 0, runs: 0 })
  expect(chair?.lines.met).toBe(chair?.lines.of)
})

test('a small chair is met whole in every week that is near, also where no run by chance comes', async () => {
  const count = `VAR geteld = 0
=== casemanager_tel ===
Je telt. #id: t1
+ [Nog een. #id: nog_een]
    ~ geteld += 1
    {geteld == 12: -> casemanager_twaalf}
    -> casemanager_tel
+ [Stop. #id: stop_nu]
    -> slot_begin
+ [Stop echt. #id: stop_echt]
    -> slot_begin
=== casemanager_twaalf ===
Twaalf. #id: t2
-> slot_begin
`
  const made = files('{besluiten ? zelf_lezen: -> casemanager_tel}')
  const verdict = await check({ ...made, [START]: `${made[START]}${count}` })
  // Nobody hears of the other decision.
  expect(said(verdict)).toEqual(['OW074 client.ink:1'])
  expect(verdict.chairs?.[0]?.proof).toBe('all')
})

test('what no week brings is not', async () => {
  const never = '{besluiten ? zelf_lezen && besluiten ? wegleggen: Dat kan niet. #id: b1}\n{besluiten ? bellen_nu: Hij belde. #id: b2}'
  expect(said(await check(files(never)))).toEqual(['OW055 casemanager.ink:5'])
})

test('a cause that holds in one week only is found out, with a route that shows it', async () => {
  const outcome = (because: string) => `Hij zegt niets. #outcome: bewaard ${because} #id: b1\n${BOTH.replaceAll('#id: b', '#id: c9')}`
  const sure = await check(files(outcome('#because: other wegleggen')))
  expect(said(sure)).toEqual(['OW064 casemanager.ink:5'])
  const [wrong] = sure.complaints.filter((one) => one.code === 'OW064')
  expect(wrong?.says.en).toContain('names the decision “wegleggen” as its cause, but in this route the other chair decided otherwise')
  const scenario = compiled(files(outcome('#because: other wegleggen')))
  const decoded = decodeRoute(wrong?.route ?? '', () => scenario.choices)
  if (!decoded.ok) throw new Error(decoded.reason)
  expect(openRun(scenario, decoded.route).untrue()).toContain('bewaard because: other wegleggen')
  const careful = await check(files(outcome('{besluiten ? wegleggen: #because: other wegleggen} #because: wait stalling')))
  expect(said(careful)).toEqual([])
  expect(careful.chairs?.[0]?.claims).toEqual({ met: 1, of: 1 })
})

test('a decision that nobody notices is a tip, once everybody is there', async () => {
  const one = '{besluiten ? zelf_lezen: Hij las hem. #id: b2}'
  const verdict = await check(files(one))
  expect(verdict.complaints.map((each) => [each.code, each.severity, each.line])).toEqual([['OW074', 'note', 1]])
  expect(verdict.complaints[0]?.says.en).toContain('The decision “bellen” stands in LIST besluiten')
  const chairs = [
    ...(JSON.parse(BASE[SCENARIO] ?? '') as { chairs: object[] }).chairs,
    { id: 'later', title: 'L', line: 'L.', ready: false },
  ]
  expect(said(await check(files(one, { scenario: { chairs } })))).toEqual([])
})

test('a chair that asks for its own decision is told so, where it asks; a function may serve two chairs', async () => {
  const own = '- {besluiten ? zelf_lezen: Je weet het bedrag. #id: w8}\n'
  const verdict = await check(files(BOTH, { client: own }))
  expect(said(verdict)).toContain('OW075 client.ink:11')
  const shared = '=== function las_hij() ===\n~ return besluiten ? zelf_lezen\n'
  const made = files('{las_hij(): Hij las hem. #id: b2}\n{besluiten ? bellen_nu: Hij belde. #id: b3}')
  const calls = `${made[CLIENT]}`.replace('- Er hangt', '- {las_hij(): Dat staat er nooit.|}Er hangt')
  const both = await check({ ...made, [CLIENT]: calls, 'story/common/functions.ink': `${BASE['story/common/functions.ink']}\n${shared}` })
  expect(said(both).filter((one) => one.startsWith('OW07'))).toEqual([])
  expect(both.chairs?.[0]?.weeks.decisions).toBe(2)
})

test('on threads it comes to the same', async () => {
  const plain = ({ chairs }: Verdict) => (chairs ?? []).map(({ flow, ...rest }) => ({ ...rest, flow: flow.runs }))
  const [here, there] = [await check(files(BOTH)), await check(files(BOTH), 2)]
  expect(plain(there)).toEqual(plain(here))
})

test('a plan is played in the week it names', async () => {
  const plan = (head: string, expects: string) =>
    `plan: Een week\nstoel: casemanager\n${head}\ngeen regel: Iets anders.\n${expects}\nkies stalling_bellen\neinde vrijdag\n`
  const with_ = async (head: string, expects: string) =>
    (await check({ ...files(BOTH), 'story/proef/plans/week.plan': plan(head, expects) })).complaints
      .filter((one) => one.file.endsWith('.plan'))
      .map((one) => `${one.code} ${one.line} ${one.says.en}`)
  expect(await with_('besluiten: zelf_lezen', 'regel: Hij las hem.')).toEqual([])
  expect(await with_('besluiten: zelf_lezen, bellen_nu', 'regel: Hij weet alles.')).toEqual([])
  for (const head of ['', 'besluiten: gewone week']) expect(await with_(head, 'geen regel: Hij las hem.')).toEqual([])
  expect(await with_('besluiten: zelf_leze', '')).toEqual([
    'OW095 3 This story has no decision of another chair “zelf_leze”. Do you mean “zelf_lezen”?',
  ])
  expect(await with_('besluiten: stalling_bellen', '')).toEqual([
    expect.stringMatching(/^OW095 3 This story has no decision of another chair/),
  ])
  expect(await with_('besluiten: zelf_lezen wegleggen', '')).toEqual([
    'OW095 3 Another option of the decision of “wegleggen” is there already. Leave one.',
  ])
  expect(await with_('besluiten: een, twee!', '')).toEqual([expect.stringMatching(/^OW095 3 These decisions cannot be read/)])
})

test('a route to watch plays to an ending, choice by choice', async () => {
  const sample = (change: object) => {
    const whole = { title: 'Een week', carried: ['zelf_lezen'], choices: ['stalling_bellen'], seed: 1, ...change }
    return check(files(BOTH, { scenario: { samples: { casemanager: whole } } }))
  }
  const about = async (change: object) => (await sample(change)).complaints.map((one) => `${one.code} ${one.says.en}`)
  expect(await about({})).toEqual([])
  expect(await about({ choices: ['weg'] })).toEqual([
    'OW097 The choice “weg” (number 1) is not open there. There is: stalling_bellen, sleutel_vragen.',
  ])
  expect(await about({ choices: [] })).toEqual([
    'OW097 After 0 choices the story is not over; next there is stalling_bellen, sleutel_vragen.',
  ])
  expect(await about({ carried: ['zelf_lezen', 'wegleggen'] })).toEqual([
    'OW097 Not all that is carried fits: wegleggen; name decisions of other chairs, one of each.',
  ])
})
