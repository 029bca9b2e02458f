/** Plans played on a small story: what holds says nothing, what does not hold says what was there instead, once and at its line. */
import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../../tests/fixture.ts'
import { shelfOf } from '../../compile/shelf.ts'
import { decodeRoute } from '../../engine/route.ts'
import { checkPlans } from './check.ts'

const scenario = scenarioOf(SMALL)
const FILE = 'story/proef/plans/een.plan'

/** The complaints about a plan whose steps begin on line 3. */
function complaintsOf(steps: string, head = 'plan: Een\nstoel: casemanager\n') {
  return checkPlans(scenario, 'proef', shelfOf({ [FILE]: head + steps })).complaints
}

function said(steps: string, head?: string): string[] {
  return complaintsOf(steps, head).map((one) => `${one.code} ${one.line} ${one.says.nl}`)
}

test('a plan that holds in everything it can expect says nothing', () => {
  const plan = `plan: Alles
stoel: casemanager
regels: vandaag
zaad: 3

  dag 8
  document brief
  regel: Het raam kan niet open.
  regel Milan: alles  GOED
  gedachte Milan: weet morgen iedereen het
  gedachte jij: Nog drie.
  gedachte: Mij vraagt niemand iets.
  geen gedachte Milan: Mij vraagt niemand iets.
  geen regel: Mij vraagt niemand iets.
  gesloten test: regel b1
  gesloten test
  open vinkje
  keuze test
  geen keuze langs
  meter vertrouwen: 3
kies vinkje
  geen uitkomst achter
  geen oorzaak achter: keuze vinkje
raad g_a
  gedachte Milan: Vraag ik dinsdag wel.
  dag 15
  uitkomst achter
  oorzaak achter: keuze vinkje, regel b8, wachten post
  geen oorzaak achter: keuze tekenen
  open langs
kies langs
  regel: De deur gaat open.
  geen uitkomst achter
einde uit
  uitkomst achter
  document brief
  meter minuten: <= 15
  meter erbij_horen: >= 4
  dag 16
`
  const { complaints, plans } = checkPlans(scenario, 'proef', shelfOf({ [FILE]: plan, 'story/proef/plans/lees.md': 'Geen plan.' }))
  expect(complaints).toEqual([])
  expect(plans).toEqual([{ file: FILE, name: 'Alles', holds: true }])
})

test('rules can be turned: what one closes lies open under the other', () => {
  expect(said('regels: vandaag zonder b1\nopen test\nkies test\n')).toEqual([])
  expect(said('regels: b1\ngesloten test: regel b1\nkies vinkje\nraad g_a\n  geen oorzaak achter: regel b8\n')).toEqual([])
  expect(said('regels: geen\nkies test\n')).toEqual([])
})

test('skipping ahead takes the first open option, and what is expected there is about the whole way', () => {
  expect(said('ga door tot bellen\n  uitkomst achter\n  gedachte Milan: Vraag ik dinsdag wel.\n  open bellen\n')).toEqual([])
  expect(said('ga door tot het einde\neinde uit\n  geen uitkomst ric\n')).toEqual([
    'OW095 5 Dit verhaal heeft geen uitkomst “ric”. Er is: achter.',
  ])
  expect(said('ga door tot het einde\neinde uit\n')).toEqual([])
  expect(said('kies vinkje\nga door tot tekenen\n')).toEqual([
    'OW096 4 “tekenen” komt op deze weg niet meer. Het verhaal is afgelopen, met einde “uit”.',
  ])
})

test('a line that is not said shows the lines that look like it, or where it went', () => {
  expect(said('kies tekenen\n  regel: Hij tekend.\n')).toEqual([
    'OW096 4 Na “tekenen” zegt niemand “Hij tekend.”. Het meest lijkt hierop: “Hij tekent.”.',
  ])
  expect(said('kies tekenen\n  regel: Het raam kan niet open.\n')).toEqual([
    'OW096 4 Na “tekenen” zegt niemand “Het raam kan niet open.”. Wel vóór de eerste keuze.',
  ])
  expect(said('  regel Milan: De zon schijnt fel.\nkies vinkje\n')).toEqual([
    'OW096 3 Vóór de eerste keuze zegt Milan niet “De zon schijnt fel.”. Er staat niets wat erop lijkt.',
  ])
  expect(said('  gedachte Milan: Mij vraagt niemand iets.\nkies vinkje\n')).toEqual([
    'OW096 3 Vóór de eerste keuze denkt Milan niet “Mij vraagt niemand iets.”. Het meest lijkt hierop: Moeder denkt: “Mij vraagt niemand iets.”.',
  ])
  expect(said('  geen regel: raam\nkies vinkje\n')).toEqual(['OW096 3 Vóór de eerste keuze staat het er toch: “Het raam kan niet open.”.'])
})

test('an outcome, a cause, a document, a meter, a day that is not so shows what is', () => {
  expect(said('kies vinkje\n  uitkomst achter\nraad g_a\n')).toEqual(['OW096 4 Na “vinkje” komt er geen uitkomst “achter”. Wel na “g_a”.'])
  expect(said('kies vinkje\nraad g_a\n  geen uitkomst achter\n  oorzaak achter: keuze tekenen, regel b8\n  dag 8\n')).toEqual([
    'OW096 5 Na “g_a” komt uitkomst “achter” er toch.',
    'OW096 6 “achter” komt niet door keuze tekenen. Wel door keuze vinkje, regel b8, wachten post.',
    'OW096 7 Het is dag 15 en niet dag 8.',
  ])
  expect(said('kies tekenen\n  document brief\n  meter vertrouwen: 3\n  meter vertrouwen: <= 5\n')).toEqual([
    'OW096 4 Na “tekenen” komt er geen document “brief”. Wel vóór de eerste keuze.',
    'OW096 5 De meter “vertrouwen” is 6 en niet 3.',
    'OW096 6 De meter “vertrouwen” is 6 en niet <= 5.',
  ])
  expect(said('kies tekenen\n  meter erbij_horen: 4\n')).toEqual([
    'OW096 4 De meter “erbij_horen” is hier niet te zien. Een verborgen meter staat pas na “einde”.',
  ])
})

test('a cause of another kind is another cause, whatever it is called', () => {
  const same = scenarioOf(SMALL, { causes: { post: 'De post bleef liggen', vinkje: 'Het vinkje stond er al' } })
  const plan = 'plan: Een\nstoel: casemanager\nkies vinkje\nraad g_a\n  oorzaak achter: toeval vinkje, wachten post\n'
  expect(checkPlans(same, 'proef', shelfOf({ [FILE]: plan })).complaints.map((one) => one.says.nl)).toEqual([
    '“achter” komt niet door toeval vinkje. Wel door keuze vinkje, regel b8, wachten post.',
  ])
})

test('an option that lies otherwise shows what is open and what is closed', () => {
  expect(said('  open test\n  gesloten vinkje: tijd\n  gesloten test: tijd\n  open langs\n  geen keuze test\nkies vinkje\n')).toEqual([
    'OW096 3 “test” is hier gesloten (regel b1).',
    'OW096 4 “vinkje” is hier open. Open: vinkje, tekenen. Gesloten: test (regel b1).',
    'OW096 5 “test” is gesloten door regel b1 en niet door tijd.',
    'OW096 6 “langs” ligt hier niet. Open: vinkje, tekenen. Gesloten: test (regel b1).',
    'OW096 7 “test” ligt hier toch. Open: vinkje, tekenen. Gesloten: test (regel b1).',
  ])
})

test('a step that cannot be taken ends the plan: one complaint, with a route that shows it', () => {
  const [one, ...more] = complaintsOf('kies langs\n  dag 99\nkies bellen\neinde uit\n')
  expect(more).toEqual([])
  expect(one?.says.nl).toBe('“langs” ligt hier niet. Open: vinkje, tekenen. Gesloten: test (regel b1).')
  expect(one?.says.en).toBe('“langs” is not offered here. Open: vinkje, tekenen. Closed: test (rule b1).')
  expect(said('kies test\n')).toEqual(['OW096 3 “test” is hier gesloten. Open: vinkje, tekenen. Gesloten: test (regel b1).'])
  expect(said('kies vinkje g_a\n')).toEqual(['OW096 3 Hier wordt geraden. Schrijf “raad g_a”.'])
  expect(said('raad vinkje\n')).toEqual(['OW096 3 Hier wordt gekozen en niet geraden. Schrijf “kies vinkje”.'])
  const late = complaintsOf('kies tekenen\nraad g_b\n  dag 9\n')[0]
  const decoded = decodeRoute(late?.route ?? '', () => scenario.choices)
  expect(decoded.ok && decoded.route.choices).toEqual(['tekenen', 'g_b'])
})

test('an ending that does not come shows which one did, or what the story still asks', () => {
  const two = scenarioOf(SMALL, { endings: { uit: { title: 'Uit', text: '' }, thuis: { title: 'Thuis', text: '' } } })
  const plan = (steps: string) =>
    checkPlans(two, 'proef', shelfOf({ [FILE]: `plan: Een\nstoel: casemanager\n${steps}` })).complaints.map((one) => one.says.nl)
  expect(plan('ga door tot het einde\neinde thuis\n')).toEqual(['Het einde is “uit” en niet “thuis”.'])
  expect(plan('kies vinkje\neinde thuis\n')).toEqual(['Het verhaal is nog niet afgelopen. Open: g_a, g_c, g_b.'])
})

test('names that the story does not have are said before anything is played', () => {
  expect(said('kies vinkj\n  regel Milaan: Hoi.\n  meter vertrouw: 3\n')).toEqual([
    'OW095 3 Dit verhaal heeft geen keuze “vinkj”. Bedoel je “vinkje”?',
    'OW095 4 Dit verhaal heeft geen persoon “Milaan”. Bedoel je “milan”?',
    'OW095 5 Dit verhaal heeft geen meter “vertrouw”. Bedoel je “vertrouwen”?',
  ])
  expect(said('kies vinkje\n', 'plan: Een\nstoel: bakker\n')).toEqual([
    'OW095 2 Dit verhaal heeft geen stoel “bakker”. Speelbaar is: casemanager, client.',
  ])
  const closed = scenarioOf(SMALL, { chairs: [{ id: 'client', title: 'Milan', line: '', ready: false }] })
  const shelf = shelfOf({ [FILE]: 'plan: Een\nstoel: client\nkies vinkje\n' })
  expect(checkPlans(closed, 'proef', shelf).complaints.map((one) => one.says.nl)).toEqual([
    'De stoel “client” is nog niet klaar om te spelen. Speelbaar is: –.',
  ])
})

test('a plan that is no UTF-8 is one sentence, and the other plans are played all the same', () => {
  const files = {
    [FILE]: new Uint8Array([0x70, 0xff, 0xfe]),
    'story/proef/plans/twee.plan': 'plan: Twee\nstoel: casemanager\nkies vinkje\n',
  }
  const { complaints, plans } = checkPlans(scenario, 'proef', shelfOf(files))
  expect(complaints.map((one) => one.code)).toEqual(['OW002'])
  expect(plans.map((one) => `${one.name} ${one.holds}`)).toEqual(['een.plan false', 'Twee true'])
})
