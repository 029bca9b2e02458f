import { expect, test } from 'vitest'
import { changed, compileSample, complaintsAbout } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'

test('the sample itself gives no complaint at all', () => {
  const { scenario, complaints } = compileSample()
  expect(complaints).toEqual([])
  expect(scenario?.choices).toEqual(['brief_open', 'g_a', 'g_b', 'voorschot'])
})

// One row per kind of mistake: what is replaced, by what, and what is said on which line.
const MISTAKES: [kind: string, from: string, to: string, said: RegExp][] = [
  ['unknown speaker', 'Jij: Tot', 'Ruud: Tot', /^21 “Ruud” speaks here and is not in the cast/],
  ['unknown thinker', 'Milan denkt: Niet', 'Zijn Moeder denkt: Niet', /^5 “Zijn Moeder” speaks here/],
  ['speaker in one branch only', 'Er komt geld.', '{kaart: Er komt geld.|Ruud: Er komt geld.}', /^10 “Ruud” speaks/],
  [
    'speaker behind a choice',
    '[Bijna klaar. #id: g_a #guess: milan]',
    '[Bijna klaar. #id: g_a #guess: milan] Ruud: Zo.',
    /^17 “Ruud” speaks/,
  ],
  ['almost speech', 'Jij: Tot', 'jij:Tot', /^21 This looks like Jij speaking/],
  ['mood that does not exist', 'Milan (bang)', 'Milan (blij)', /^4 “blij” is no mood/],
  ['mood somebody does not have', 'Milan (bang)', 'Milan (boos)', /^4 Milan has no mood “boos”/],
  ['mood tag', '#mood: jij rustig', '#mood: jij boos', /^21 #mood: Jij has no mood “boos”/],
  ['place', '#scene: loket', '#scene: zolder', /^3 #scene: “zolder” is no place/],
  ['place without a name', '#scene: loket', '#scene: cel', /^3 #scene: The place “cel” has no name/],
  ['light', 'loket ochtend', 'loket nacht', /^3 #scene: “nacht” is no light/],
  ['side', 'milan links', 'milan onder', /^3 #enter: “onder” is no side/],
  ['cast', '#enter: milan', '#enter: ruud', /^3 #enter: There is nobody called “ruud”/],
  ['sound', '#sound: deur', '#sound: knal', /^4 #sound: “knal” is no sound/],
  ['ambience', '#ambience: stil', '#ambience: zee', /^3 #ambience: “zee” is no ambience/],
  ['event', '#event: weglopen', '#event: vliegen', /^21 #event: “vliegen” is no event/],
  ['document', '#doc: brief', '#doc: kaart', /^8 #doc: There is no document “kaart”/],
  ['theory', '#theory: lipsky', '#theory: marx', /^16 #theory: “marx” is no theory/],
  ['question', '#recall: stap', '#recall: eerste', /^21 #recall: There is no question “eerste”/],
  ['outcome', '#outcome: te_laat', '#outcome: laat', /^22 #outcome: There is no outcome “laat”/],
  ['ending', '#ending: buiten', '#ending: binnen', /^22 #ending: There is no ending “binnen”/],
  ['cause of an unknown choice', '#because: choice brief_open} ', '#because: choice dicht} ', /^22 #because: There is no choice “dicht”/],
  ['cause without a sentence', '#because: wait post', '#because: wait mail', /^22 #because: The cause “mail” has no sentence/],
  ['kind of cause', '#because: wait post', '#because: fate post', /^22 #because: “fate” is no kind of cause/],
  ['cause of an unknown rule', '#because: wait post', '#because: rule b99', /^22 #because: There is no rule “b99”/],
  ['closing rule', '#closed: rule b8', '#closed: rule b99', /^11 #closed: There is no rule “b99”/],
  ['closing without its rule', '#closed: rule b8', '#closed: rule', /^11 “#closed” should be #closed: rule <rule> or #closed: time/],
  ['closed by time names no rule', '#closed: rule b8', '#closed: time b8', /^11 “#closed” should be/],
  ['meter', '#clear: vertrouwen 4', '#clear: moed 4', /^5 #clear: “moed” is no meter/],
  ['meter the story does not have', '#clear: vertrouwen 4', '#clear: binding 4', /^5 #clear: The story has no variable “binding”/],
  ['half a threshold', '#clear: vertrouwen 4', '#clear: vertrouwen', /^5 “#clear” should be #clear or #clear: <variable> <number>/],
  ['threshold that is no number', '#clear: vertrouwen 4', '#clear: vertrouwen veel', /^5 #clear: “veel” should be a whole number/],
  ['day', '#day: 1', '#day: maandag', /^3 #day: “maandag” should be a day/],
  ['clock', '#clock: 09:00', '#clock: 9 uur', /^3 “#clock” should be #clock: <clock>/],
  ['clock beyond the day', '#clock: 09:00', '#clock: 25:00', /^3 #clock: “25:00” should be a time/],
  ['style', '#style: menselijk', '#style: lief', /^6 #style: “lief” is no style/],
  ['cost', '#cost: 30', '#cost: half', /^6 #cost: “half” should be minutes/],
  ['cost that is not taken', '~ besteed(30)', '~ kaart = true', /^6 “~ besteed\(30\)” belongs right under/],
  ['cost that is not what is taken', '~ besteed(30)', '~ besteed(45)', /^6 “~ besteed\(30\)” belongs right under/],
  ['time that goes without a cost', ' #cost: 30', '', /^7 Work time goes here; the choice above says nothing of #cost: 30/],
  ['guess about nobody', 'g_a #guess: milan', 'g_a #guess: ruud', /^17 #guess: There is nobody called “ruud”/],
  ['tag that does not exist', '#theory: lipsky', '#theorie: lipsky', /^16 There is no tag “#theorie”/],
  ['tag in a brace that does not exist', '{bode_start.open: #because:', '{bode_start.open: #omdat:', /^22 There is no tag “#omdat”/],
  ['line tag on a choice', '#style: menselijk', '#sound: deur', /^6 “#sound” belongs on a line/],
  ['choice tag on a line', '#sound: deur', '#cost: 30', /^4 “#cost” belongs on a choice, inside its brackets/],
  ['too few arguments', '#enter: milan links', '#enter', /^3 “#enter” should be #enter: <cast> \[side\]/],
  ['too many arguments', '#sound: deur', '#sound: deur hard', /^4 “#sound” should be #sound: <sound>/],
  ['argument where none belongs', '#unintended', '#unintended: ja', /^22 “#unintended” should be #unintended, without/],
  ['text behind a tag', '#because: wait post', '#because: wait post en toen', /^22 “#because” should be/],
  ['printed value in a tag', '#day: 1', '#day: {minuten}', /^3 “#day” holds something in braces/],
  ['choice without id', '#id: brief_open ', '', /^6 This choice has no #id/],
  ['id outside the brackets', ' #id: g_a #guess: milan]', ' #guess: milan] Zo. #id: g_a', /^17 This choice has no #id/],
  ['id only in one branch', '#id: brief_open', '{kaart: #id: brief_open}', /^6 This choice has no #id/],
  ['id of a wrong form', '#id: brief_open', '#id: Brief-open', /^6 #id: “Brief-open” should be an id/],
  ['text before the brackets', '[Bijna klaar.', 'Nou [Bijna klaar.', /^17 Put the whole text of a choice/],
  ['choice without brackets', '[Bijna klaar. #id: g_a #guess: milan]', 'Bijna klaar. #id: g_a #guess: milan', /^17 Put the whole text/],
  ['choice without words', '[Bijna klaar. #id', '[#id', /^17 This choice has no words/],
  ['the same id twice', '#id: g_a', '#id: brief_open', /^17 The id “brief_open” is taken \(story\/proef\/bode\.ink:6\)/],
  ['two closed and none open', '#id: voorschot]', '#id: voorschot #closed: time]', /^11 The id “voorschot” is taken/],
  ['no true guess', ' #true]', ']', /^17 One of these guesses must be #true; 0 are/],
  ['two true guesses', 'g_a #guess: milan', 'g_a #guess: milan #true', /^17 One of these guesses must be #true; 2 are/],
  ['guesses about two people', 'g_a #guess: milan', 'g_a #guess: jij', /^17 These guesses are about more than one person/],
  ['true without a guess', '#style: menselijk', '#true', /^6 #true stands on a choice without #guess/],
  ['knot that is not called after its file', '=== bode_slot', '=== slot', /^15 The knot “slot” should begin with “bode_”/],
  ['outcome without cause', ' #because: choice voorschot #because: luck lijn_vrij', '', /^10 This outcome names no cause/],
  ['cause without outcome', '#theory: lipsky', '#because: wait post', /^16 #because stands on a line without #outcome/],
  ['unintended without outcome', '#theory: lipsky', '#unintended', /^16 #unintended stands on a line without/],
  ['clear without a thought', '#sound: deur', '#clear', /^4 #clear stands on a line that is no thought/],
]

test.each(MISTAKES)('%s', (_kind, from, to, said) => {
  const complaints = complaintsAbout(BODE, from, to)
  expect(
    complaints.filter((one) => said.test(one)),
    complaints.join('\n'),
  ).not.toEqual([])
  expect(compileSample(changed(BODE, from, to)).scenario).toBeNull()
})

// And what must not be taken for one.
const FINE: [kind: string, from: string, to: string][] = [
  ['a time of day', 'Wat denkt hij nu?', 'Wat denkt hij om 9:30?'],
  ['narration with a colon', 'Het loket gaat open.', 'Op het bord staat: gesloten.'],
  ['narration that begins with a name', 'Er komt geld.', 'Milan krijgt twee dingen: geld en koffie.'],
  ['speech in both branches', 'Er komt geld.', '{kaart: Milan: Zo.|Jij: Zo.}'],
  ['a comment with a tag', 'Jij: Tot morgen.', 'Jij: Tot morgen. // #wat: dan ook\n/* #onzin\nRuud: hoi */\nJij: Nou.'],
  ['an escaped hash', 'Er komt geld.', 'Je belt \\#12.'],
  ['a block of several lines', 'Er komt geld.', '{\n- vertrouwen > 3:\n  Milan: Zo.\n- else: Jij: Zo. #sound: deur\n}\nEr komt geld.'],
  ['a sequence of several lines', 'Er komt geld.', '{ stopping:\n- Milan: Zo.\n- Jij: Zo.\n}\nEr komt geld.'],
  ['a choice over several lines', '* {not (regels ? b8)} [Bel', '* {not (regels ? b8)}\n  {vertrouwen > 1}\n  [Bel'],
  ['a divert behind a choice', '[Bijna klaar. #id: g_a #guess: milan]', '[Bijna klaar. #id: g_a #guess: milan] -> bode_einde'],
  ['a fallback', '* [Bijna klaar.', '* -> bode_einde\n* [Bijna klaar.'],
  [
    'closed by a rule or by time',
    '    -> bode_slot\n- ',
    '    -> bode_slot\n* {minuten < 5} [Bel. #id: voorschot #closed: time]\n    -> bode_slot\n- ',
  ],
  ['a gather with a label and a speaker', '-\nMilan denkt', '- (samen) Jij: Zo.\nMilan denkt'],
  ['a function', '=== bode_slot', '=== function hulp(x) ===\n~ return x\n\n=== bode_slot'],
  ['tags in any order around braces', '#unintended #ending', '{kaart: #sound: deur|#sound: envelop} #unintended #ending'],
  ['a condition with ||', '{bode_start.open:', '{bode_start.open || kaart:'],
]

test.each(FINE)('no complaint about %s', (_kind, from, to) => {
  const end = '\n=== bode_einde ===\nMilan: Klaar. #ending: buiten\n-> END\n'
  const files = changed(BODE, from, to)
  const { complaints } = compileSample({ [BODE]: `${files[BODE]}${end}` })
  expect(complaints).toEqual([])
})

test('the chairs may have their first knots in the root, and nobody else', () => {
  const root = 'story/proef.ink'
  const knots = 'bode_start\n=== bode_springlijst\n-> END\n=== proef_lijst\n-> END\n'
  expect(complaintsAbout(root, 'bode_start\n', knots)).toEqual([])
  expect(complaintsAbout(root, 'bode_start\n', 'bode_start\n=== anders\n-> END\n')).toEqual([
    '4 The knot “anders” should begin with “proef_”, the name of its file.',
  ])
})

test('two ids that look the same in a route code are refused', () => {
  // Found by trying: these two share their four characters.
  const [one, other] = ['k2910', 'k9541']
  const files = changed(BODE, '[Bijna klaar. #id: g_a', `[Bijna klaar. #id: ${one}`)
  const text = (files[BODE] ?? '').replace('#id: g_b', `#id: ${other}`)
  const { complaints } = compileSample({ [BODE]: text })
  expect(complaints.map((complaint) => complaint.text)).toEqual([
    `The ids “${other}” and “${one}” look the same in a route code; rename one.`,
  ])
})
