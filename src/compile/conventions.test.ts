import { expect, test } from 'vitest'
import { changed, compileSample, complaintsAbout, serious } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'

test('the sample itself gives no complaint at all', () => {
  const sample = compileSample()
  expect(serious(sample)).toEqual([])
  expect(sample.scenario?.choices).toEqual(['brief_open', 'g_a', 'g_b', 'voorschot'])
})

// One row per kind of mistake: what is replaced, by what, and what is said on which line.
const MISTAKES: [kind: string, from: string, to: string, said: RegExp][] = [
  ['unknown speaker', 'Jij: Tot', 'Ruud: Tot', /^21 OW010 “Ruud” speaks here and is not in the cast/],
  ['unknown thinker', 'Milan denkt: Niet', 'Zijn Moeder denkt: Niet', /^5 OW010 “Zijn Moeder” speaks here/],
  ['speaker in one branch only', 'Er komt geld.', '{kaart: Er komt geld.|Ruud: Er komt geld.}', /^10 OW010 “Ruud” speaks/],
  [
    'speaker behind a choice',
    '[Bijna klaar. #id: g_a #guess: milan]',
    '[Bijna klaar. #id: g_a #guess: milan] Ruud: Zo.',
    /^17 OW010 “Ruud” speaks/,
  ],
  ['almost speech', 'Jij: Tot', 'jij:Tot', /^21 OW011 This looks like Jij speaking/],
  [
    'a thought without its colon',
    'Milan denkt: Niet',
    'Milan denkt Niet',
    /^5 OW011 This looks like a thought of Milan; write “Milan denkt: …”, with a colon/,
  ],
  ['a thought with a mood and no colon', 'Milan denkt: Niet', 'Milan denkt (bang) Niet', /^5 OW011 This looks like a thought of Milan/],
  ['a verb before the colon', 'Jij: Tot', 'Jij mompelt: Tot', /^21 OW011 With “mompelt” this becomes narration; write “Jij: …”/],
  ['a verb and a mood before the colon', 'Milan (bang): Ik', 'Milan vraagt (bang): Ik', /^4 OW011 With “vraagt” this becomes narration/],
  ['tag without its colon', '#sound: deur', '#sound deur', /^4 OW017 A colon is missing behind “#sound”; write “#sound: deur”/],
  ['mood that does not exist', 'Milan (bang)', 'Milan (blij)', /^4 OW012 “blij” is no mood/],
  ['mood somebody does not have', 'Milan (bang)', 'Milan (boos)', /^4 OW012 Milan has no mood “boos”/],
  ['mood tag', '#mood: jij rustig', '#mood: jij boos', /^21 OW012 #mood: Jij has no mood “boos”/],
  ['place', '#scene: loket', '#scene: zolder', /^3 OW013 #scene: “zolder” is no place/],
  ['place without a name', '#scene: loket', '#scene: cel', /^3 OW013 #scene: The place “cel” has no name/],
  ['light', 'loket ochtend', 'loket nacht', /^3 OW020 #scene: “nacht” is no light/],
  ['side', 'milan links', 'milan onder', /^3 OW020 #enter: “onder” is no side/],
  ['cast', '#enter: milan', '#enter: ruud', /^3 OW020 #enter: There is nobody called “ruud”/],
  ['sound', '#sound: deur', '#sound: knal', /^4 OW014 #sound: “knal” is no sound/],
  ['ambience', '#ambience: stil', '#ambience: zee', /^3 OW014 #ambience: “zee” is no ambience/],
  ['somebody who decides', '#exit: milan', '#decides: ruud', /^21 OW020 #decides: There is nobody called “ruud”/],
  ['event', '#event: weglopen', '#event: vliegen', /^21 OW020 #event: “vliegen” is no event/],
  ['document', '#doc: brief', '#doc: kaart', /^8 OW015 #doc: There is no document “kaart”/],
  ['theory', '#theory: lipsky', '#theory: marx', /^16 OW026 #theory: There is no theory card “marx”/],
  ['question', '#recall: stap', '#recall: eerste', /^21 OW020 #recall: There is no question “eerste”/],
  ['outcome', '#outcome: te_laat', '#outcome: laat', /^22 OW020 #outcome: There is no outcome “laat”/],
  ['ending', '#ending: buiten', '#ending: binnen', /^22 OW020 #ending: There is no ending “binnen”/],
  [
    'cause of an unknown choice',
    '#because: choice brief_open} ',
    '#because: choice dicht} ',
    /^22 OW021 #because: There is no choice “dicht”/,
  ],
  ['cause without a sentence', '#because: wait post', '#because: wait mail', /^22 OW021 #because: The cause “mail” has no sentence/],
  ['kind of cause', '#because: wait post', '#because: fate post', /^22 OW021 #because: “fate” is no kind of cause/],
  ['cause of an unknown rule', '#because: wait post', '#because: rule b99', /^22 OW021 #because: There is no rule “b99”/],
  ['closing rule', '#closed: rule b8', '#closed: rule b99', /^11 OW020 #closed: There is no rule “b99”/],
  ['closing without its rule', '#closed: rule b8', '#closed: rule', /^11 OW018 “#closed” should be #closed: rule <rule> or #closed: time/],
  ['closed by time names no rule', '#closed: rule b8', '#closed: time b8', /^11 OW018 “#closed” should be/],
  ['meter', '#clear: vertrouwen 4', '#clear: moed 4', /^5 OW020 #clear: “moed” is no meter/],
  ['meter the story does not have', '#clear: vertrouwen 4', '#clear: binding 4', /^5 OW020 #clear: The story has no variable “binding”/],
  ['half a threshold', '#clear: vertrouwen 4', '#clear: vertrouwen', /^5 OW018 “#clear” should be #clear or #clear: <meter> <number>/],
  ['threshold that is no number', '#clear: vertrouwen 4', '#clear: vertrouwen veel', /^5 OW018 #clear: “veel” should be a whole number/],
  ['day', '#day: 1', '#day: maandag', /^3 OW018 #day: “maandag” should be a day/],
  ['clock', '#clock: 09:00', '#clock: 9 uur', /^3 OW018 “#clock” should be #clock: <time>/],
  ['clock beyond the day', '#clock: 09:00', '#clock: 25:00', /^3 OW018 #clock: “25:00” should be a time/],
  ['style', '#style: menselijk', '#style: lief', /^6 OW020 #style: “lief” is no style/],
  ['cost', '#cost: 30', '#cost: half', /^6 OW018 #cost: “half” should be minutes/],
  ['cost that is not taken', '~ besteed(30)', '~ kaart = true', /^6 OW036 This choice costs 30 minutes/],
  ['cost that is not what is taken', '~ besteed(30)', '~ besteed(45)', /^6 OW036 This choice costs 30 minutes/],
  ['time that goes without a cost', ' #cost: 30', '', /^7 OW036 Work time goes here, and the choice above does not say so; add #cost: 30/],
  ['guess about nobody', 'g_a #guess: milan', 'g_a #guess: ruud', /^17 OW020 #guess: There is nobody called “ruud”/],
  ['tag that does not exist', '#theory: lipsky', '#theorie: lipsky', /^16 OW017 There is no tag “#theorie”/],
  ['tag in a brace that does not exist', '{bode_start.open: #because:', '{bode_start.open: #omdat:', /^22 OW017 There is no tag “#omdat”/],
  ['line tag on a choice', '#style: menselijk', '#sound: deur', /^6 OW019 “#sound” belongs on a line/],
  ['choice tag on a line', '#sound: deur', '#cost: 30', /^4 OW019 “#cost” belongs on a choice, inside its brackets/],
  ['too few arguments', '#enter: milan links', '#enter', /^3 OW018 “#enter” should be #enter: <who> \[side\]/],
  ['too many arguments', '#sound: deur', '#sound: deur hard', /^4 OW018 “#sound” should be #sound: <sound>/],
  ['argument where none belongs', '#unintended', '#unintended: ja', /^22 OW018 “#unintended” should be #unintended, without/],
  ['text behind a tag', '#because: wait post', '#because: wait post en toen', /^22 OW018 “#because” should be/],
  ['printed value in a tag', '#day: 1', '#day: {minuten}', /^3 OW018 “#day” holds something in braces/],
  ['choice without id', '#id: brief_open ', '', /^6 OW030 This choice has no #id/],
  ['id outside the brackets', ' #id: g_a #guess: milan]', ' #guess: milan] Zo. #id: g_a', /^17 OW030 This choice has no #id/],
  ['id only in one branch', '#id: brief_open', '{kaart: #id: brief_open}', /^6 OW030 This choice has no #id/],
  ['id of a wrong form', '#id: brief_open', '#id: Brief-open', /^6 OW018 #id: “Brief-open” should be an id/],
  ['text before the brackets', '[Bijna klaar.', 'Nou [Bijna klaar.', /^17 OW034 Put the whole text of a choice/],
  [
    'choice without brackets',
    '[Bijna klaar. #id: g_a #guess: milan]',
    'Bijna klaar. #id: g_a #guess: milan',
    /^17 OW034 Put the whole text/,
  ],
  ['choice without words', '[Bijna klaar. #id', '[#id', /^17 OW034 This choice has no words/],
  ['the same id twice', '#id: g_a', '#id: brief_open', /^17 OW031 The id “brief_open” is taken \(story\/proef\/bode\.ink:6\)/],
  ['two closed and none open', '#id: voorschot]', '#id: voorschot #closed: time]', /^11 OW031 The id “voorschot” is taken/],
  ['no true guess', ' #true]', ']', /^17 OW035 One of these guesses must be #true; 0 are/],
  ['two true guesses', 'g_a #guess: milan', 'g_a #guess: milan #true', /^17 OW035 One of these guesses must be #true; 2 are/],
  ['guesses about two people', 'g_a #guess: milan', 'g_a #guess: jij', /^17 OW035 These guesses are about more than one person/],
  ['true without a guess', '#style: menselijk', '#true', /^6 OW035 #true stands on a choice without #guess/],
  ['knot that is not called after its file', '=== bode_slot', '=== slot', /^15 OW038 The passage “slot” should begin with “bode_”/],
  ['outcome without cause', ' #because: choice voorschot #because: luck lijn_vrij', '', /^10 OW037 This outcome names no cause/],
  ['cause without outcome', '#theory: lipsky', '#because: wait post', /^16 OW019 #because stands on a line without #outcome/],
  ['unintended without outcome', '#theory: lipsky', '#unintended', /^16 OW019 #unintended stands on a line without/],
  ['clear without a thought', '#sound: deur', '#clear', /^4 OW019 #clear stands on a line that is no thought/],
]

test.each(MISTAKES)('%s', (_kind, from, to, said) => {
  const complaints = complaintsAbout(BODE, from, to)
  expect(
    complaints.filter((one) => said.test(one)),
    complaints.join('\n'),
  ).not.toEqual([])
  const compiled = compileSample(changed(BODE, from, to))
  expect(compiled.scenario).toBeNull()
  for (const { says } of compiled.complaints) {
    expect(says.nl).toMatch(/[.?”]$/)
    expect(says.en).toMatch(/[.?”]$/)
    expect(says.nl).not.toBe(says.en)
  }
})

// And what must not be taken for one.
const FINE: [kind: string, from: string, to: string][] = [
  ['a time of day', 'Wat denkt hij nu?', 'Wat denkt hij om 9:30?'],
  ['narration with a colon', 'Het loket gaat open.', 'Op het bord staat: gesloten.'],
  ['narration that begins with a name', 'Er komt geld.', 'Milan krijgt twee dingen: geld en koffie.'],
  ['speech in both branches', 'Er komt geld.', '{kaart: Milan: Zo.|Jij: Zo.}'],
  ['a comment with a tag', 'Jij: Tot morgen.', 'Jij: Tot morgen. // #wat: dan ook\n/* #onzin\nRuud: hoi */\nJij: Nou.'],
  ['what somebody thinks of, told', 'Er komt geld.', 'Milan denkt aan Ewa. Jij ziet het: hij lacht.'],
  ['an escaped hash', 'Er komt geld.', 'Je belt \\#12.'],
  ['a block of several lines', 'Er komt geld.', '{\n- vertrouwen > 3:\n  Milan: Zo.\n- else: Jij: Zo. #sound: deur\n}\nEr komt geld.'],
  ['a sequence of several lines', 'Er komt geld.', '{ stopping:\n- Milan: Zo.\n- Jij: Zo.\n}\nEr komt geld.'],
  ['a choice over several lines', '* {not (regels ? b8)} [Bel', '* {not (regels ? b8)}\n  {vertrouwen > 1}\n  [Bel'],
  ['a divert behind a choice', '[Bijna klaar. #id: g_a #guess: milan]', '[Bijna klaar. #id: g_a #guess: milan] -> bode_einde'],
  ['a fallback', '* [Bijna klaar.', '* -> bode_einde\n* [Bijna klaar.'],
  [
    'closed by a rule or by time',
    '    -> bode_slot\n- ',
    '    -> bode_slot\n* {minuten < 5} [Bel om een voorschot. #id: voorschot #closed: time]\n    -> bode_slot\n- ',
  ],
  ['a gather with a label and a speaker', '-\nMilan denkt', '- (samen) Jij: Zo.\nMilan denkt'],
  ['a function', '=== bode_slot', '=== function hulp(x) ===\n~ return x\n\n=== bode_slot'],
  ['tags in any order around braces', '#unintended #ending', '{kaart: #sound: deur|#sound: envelop} #unintended #ending'],
  ['somebody who decides', '#exit: milan', '#decides: milan'],
  ['a condition with ||', '{bode_start.open:', '{bode_start.open || kaart:'],
]

test.each(FINE)('no complaint about %s', (_kind, from, to) => {
  const end = '\n=== bode_einde ===\nMilan: Klaar. #ending: buiten\n-> END\n'
  const files = changed(BODE, from, to)
  expect(serious(compileSample({ [BODE]: `${files[BODE]}${end}` }))).toEqual([])
})

test('the chairs may have their first knots in the root, and nobody else', () => {
  const root = 'story/proef.ink'
  const knots = 'bode_start\n=== bode_springlijst\n-> END\n=== proef_lijst\n-> END\n'
  expect(complaintsAbout(root, 'bode_start\n', knots)).toEqual([])
  expect(complaintsAbout(root, 'bode_start\n', 'bode_start\n=== anders\n-> END\n')).toEqual([
    '4 OW038 The passage “anders” should begin with “proef_”, the name of its file.',
  ])
})

test('the same mistakes in Dutch, with the tag written out as it should be', () => {
  const said = (from: string, to: string) => serious(compileSample(changed(BODE, from, to))).map((one) => `${one.line} ${one.says.nl}`)
  expect(said('Jij: Tot', 'Ruud: Tot')).toEqual([
    '21 “Ruud” spreekt hier en staat niet in de cast van scenario.json. Kijk of de naam goed gespeld is, of zet die persoon erbij.',
  ])
  expect(said('#enter: milan links', '#enter')).toEqual(['3 Schrijf “#enter” zo: #enter: <wie> [kant].'])
  expect(said('#unintended', '#unintended: ja')).toEqual(['22 Schrijf “#unintended” zo: #unintended, met niets erachter.'])
  expect(said('Milan (bang)', 'Milan (boos)')).toEqual([
    '4 Milan heeft in scenario.json geen stemming “boos”, wel: bang, rustig. Zet haar erbij of kies een andere.',
  ])
  expect(said(' #true]', ']')).toEqual(['17 Van deze gedachten om te raden moet er precies één #true zijn; nu is het er geen.'])
})

test('two ids that look the same in a route code are refused', () => {
  // Found by trying: these two share their four characters.
  const [one, other] = ['k2910', 'k9541']
  const files = changed(BODE, '[Bijna klaar. #id: g_a', `[Bijna klaar. #id: ${one}`)
  const text = (files[BODE] ?? '').replace('#id: g_b', `#id: ${other}`)
  expect(serious(compileSample({ [BODE]: text })).map((complaint) => `${complaint.code} ${complaint.says.en}`)).toEqual([
    `OW032 The ids “${other}” and “${one}” look the same in a route code; rename one.`,
  ])
})
