// Stoel casemanager, deel 1: in de PI. Dag 2 tot en met de poort.
// Werktijd: week 1 = 50, week 2 = 130, week 3 = 120 (160 als de datum vaststaat).

=== casemanager_start ===
~ week(50)
-> casemanager_aankomst

// ---------- Dag 2, donderdag ----------
=== casemanager_aankomst ===
Spreekkamer 2, donderdagochtend. Op tafel ligt de map die iedereen op de eerste dag krijgt. #scene: spreekkamer ochtend #day: 2 #enter: milan links #enter: jij rechts #ambience: gang
Milan zit er al. Hij heeft de map recht gelegd, precies langs de tafelrand.
Jij: Goed geslapen?
Milan (vriendelijk): Als een roos. Een roos naast de goederenlift.
Hij blijft zesentwintig dagen. Jij hebt tot half tien, dan komt de volgende nieuwe op dezelfde stoel.
Jij: Heb je de map al bekeken?
Milan (vriendelijk): Ja hoor. Mooie map.
Milan denkt (gespannen): Zaterdag doet Boersma de meelbus open en dan zit er niks in. #clear: vertrouwen 5
Jij denkt: Tien punten en een handtekening. Dan haal ik half tien.

* (lijst) [‘Ik loop de map met je langs. Tien punten.’ #id: aankomst_lijst #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ meer(richting, 1)
    Jij: Punt een, de dagindeling. Punt twee, bezoek.
    Je leest voor en slaat om. Bij punt acht staat hoe je iets aanvraagt.
    Milan (vriendelijk): Met een briefje.
    Jij: Met een briefje, in de bus bij de trap.
    Milan (vriendelijk): Duidelijk.
    Hij tekent op de regel waar jij je vinger houdt. Het is tien voor half tien.
    Milan denkt: Alles gaat hier met briefjes. #clear: vertrouwen 4
    Jij denkt: Geen vragen. Ik geloof nooit dat iemand geen vragen heeft.

* (wie) [Leg de map opzij. ‘Wie staat er nu op je te wachten?’ #id: aankomst_wie #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan: Niemand.
    Milan: Ja, Boersma. Van de kamer. En Ewa van de nachtploeg, die wacht altijd wel op iemand.
    Jij: En thuis?
    Milan (gesloten): Mijn moeder zit vier hoog zonder lift. Die wacht nergens op, die heeft een schema.
    Je zet twee namen achter op de map en daaronder: vier hoog.
    De volgende nieuwe klopt zelf op de deur. #sound: deur
    Milan denkt: Nu staan ze op papier. Namen op papier gaan wandelen. #clear: vertrouwen 6
    Jij denkt: De map is nog dicht. Dat mag ik straks ergens uitleggen.

* (morgen) [‘Ga eerst slapen. Ik sta morgen om negen uur bij je deur.’ #id: aankomst_morgen #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ meer(binding, 1)
    Milan (wantrouwig): Is dat een truc?
    Jij: Nee. Je zit met je ogen dicht te praten.
    Vrijdag sta je om tien over negen voor zijn cel. De sleutel pakt niet. #scene: cel ochtend #day: 3 #sound: sleutel
    Milan: Optillen en dan draaien. Dat hoor je toch aan dat slot?
    Je tilt hem op. De deur gaat open. #sound: celdeur
    Milan (vriendelijk): Je zei negen uur.
    De tien punten doe je staand, tussen deur en wasbak.
    Milan denkt (rustig): Tien over. Wel dezelfde als gisteren. #clear: vertrouwen 4
    Jij denkt: Eén dag oud en ik loop al achter.

- -> casemanager_fleur

=== casemanager_fleur ===
Op kantoor staat je mok klaar. ‘Liefste opa’, van de rommelmarkt. #scene: kantoor_casemanagers dag #enter: fleur links #enter: jij rechts
Fleur heeft haar jas al half aan.
Fleur (gespannen): Ik heb om elf uur een jongen van negentien, zijn eerste keer. En school belt. De mijne heeft koorts.
De telefoon gaat erdoorheen. Het is Rachid, van de afdeling. #sound: telefoon #event: telefoon
Rachid (rustig): Die nieuwe van cel veertien vraagt of hij mag bellen. Zijn tegoed doet het maandag pas.
Jij: Met wie?
Rachid: Zegt hij niet. Het nummer kent hij uit zijn hoofd.
Fleur denkt: In juli heb ik drie weken jouw lijst gedaan. Ik ga het niet zeggen.

* (elf) {minuten >= 30} [‘Ga maar. Ik neem je elf uur.’ #id: fleur_elf #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ fleur_helpt = true
    De jongen van negentien huilt om een hond die alleen thuis zit. Je belt de buren van de hond.
    Om zes uur komt er een bericht van Fleur: ‘Die hond??’
    Jij: Gelukt. Hij slaapt bij de buren op de bank.
    Milan belt die dag niet. Maandag vraagt hij er niet meer om.
    Rachid denkt: Hij vroeg het één keer. Zoiets schrijf ik nooit op.
    Jij denkt: Een hond. Ik heb vandaag een hond gered.
* (elf_dicht) {minuten < 30} [‘Ga maar. Ik neem je elf uur.’ #id: fleur_elf #closed: time]
    -> casemanager_intake_week

* (bellen) [Haal Milan op. Hij mag één keer bellen op jouw toestel. #id: bellen_toestel #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ ewa_weet = true
    ~ meer(vertrouwen, 1)
    Fleur (moe): Oké. Dan vraag ik het Bea.
    Hij toetst tien cijfers zonder te kijken. #enter: milan links
    Milan: Ewa, met Milan. Ik ben er even niet. Nee, ik ben niet ziek.
    Hij luistert lang. Dan draait hij zich naar de muur.
    Milan (vriendelijk): Dok zes eerst, zeg dat tegen ze. Anders schuift de hele wagen.
    Milan denkt: Ze vroeg niet waar ik zat. Dus ze weet het. #clear: vertrouwen 4
    Jij denkt: Eén telefoontje, en het ging over een vrachtwagen.

* (tulp) [‘Het gaat niet, allebei niet. Ik moet hem eerst in TULP zetten.’ #id: tulp_netjes #style: regel #cost: 15]
    ~ besteed(15)
    ~ melding = true
    ~ meer(richting, 1)
    Fleur (moe): Nee, snap ik. Ik bel wel verder.
    Je typt tot alle verplichte velden groen zijn. Bij einddatum staat dag zesentwintig.
    ’s Nachts gaat er vanzelf een bericht naar zijn gemeente.
    Tegen Rachid zeg je: maandag. Rachid zegt het tegen Milan.
    Fleur denkt: Ik had ook nee gezegd. Dat maakt het niet leuker.
    Jij denkt: Alles is groen. Fleur staat nog steeds met haar jas half aan.

- -> casemanager_intake_week

// ---------- Week 2 ----------
=== casemanager_intake_week ===
~ week(130)
-> casemanager_intake

=== casemanager_intake ===
Woensdag, dag acht. Het intakeformulier heeft elf bladzijden. #scene: spreekkamer ochtend #day: 8 #enter: milan links #enter: jij rechts #doc: intakeformulier
{ casemanager_aankomst.lijst:
    Jij: Je hebt je al opgegeven voor het RIC?
    Milan (vriendelijk): Voor de wie? #outcome: map_blijft_dicht #because: choice aankomst_lijst #because: other map_vol_tekst #unintended
}
Jij: Bladzijde vier, wonen. Je hebt een kamer?
Milan (vriendelijk): Boven de oude bakkerij. Beste kamer van het dorp. Hij ruikt naar krentenbrood, en die zaak is vier jaar dicht.
Milan denkt (bang): Over één lege zaterdag zegt Boersma niks. Bij twee komt zijn zoon. #clear: vertrouwen 5
Op bladzijde vier kun je ja of nee invullen. Om kwart voor elf moet deze kamer leeg zijn.
Jij denkt: Als ik nergens doorvraag, haal ik het precies.

* (door) [‘Een kamer, mooi. Dan gaan we naar inkomen.’ #id: intake_door #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ b_wonen = 2
    ~ meer(richting, 1)
    Je zet een kruis bij ja.
    Milan: Inkomen is de nachtploeg. Ik laad vrachtwagens, via het uitzendbureau.
    Jij: Vast contract?
    Milan (vriendelijk): Elke week een nieuw. Op mijn telefoon.
    Jij: En dat lees je dan door?
    Milan (vriendelijk): Ik druk op groen.
    Je lacht en schrijft: werk, ja.
    Milan denkt: Tot nu toe was groen altijd goed. #clear: vertrouwen 4

* (hoe) [‘Hoe krijgt hij zijn huur, nu jij hier zit?’ #id: intake_huur #style: menselijk #cost: 35]
    ~ besteed(35)
    ~ huur_bekend = true
    ~ b_wonen = 1
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan (wantrouwig): Hoezo?
    Jij: Jij zit hier en de huur is daar.
    Milan: Contant, op zaterdag. Honderdtien, in de meelbus naast de oven.
    Jij: En hij telt het na?
    Milan: Als ik boven ben. Dat is netjes van hem.
    Je schrijft ‘meelbus’ in de kantlijn. Eén zaterdag is voorbij, de tweede is over drie dagen. #outcome: huur_gezien #because: choice intake_huur
    Milan denkt (bang): Nu gaat er iemand bellen. Met zo’n stem van een instantie. #clear: vertrouwen 5
    Jij denkt: Vijf vragen over wonen op dit formulier. Deze zit er niet bij.

* (rachid) [Laat Rachid het vanmiddag op de afdeling met hem invullen. #id: intake_mentor #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ b_wonen = 2
    ~ weet_lezen(1)
    De pingpongtafel is Rachids bureau. #scene: gang dag #enter: rachid rechts #enter: milan links
    Rachid: Beroep?
    Milan (vriendelijk): Ik zorg dat het niet schuift.
    Rachid schrijft dat op, precies zo. Bij bladzijde drie gaat er een bel op de andere ring.
    De rest vult hij later alleen in. In de kantlijn zet hij: ‘winkellijst precies gelijk aan die van cel dertien’.
    Rachid denkt: Tot en met de augurken hetzelfde. En hij lust geen augurken.
    Milan denkt: Bij Rachid hoef je niet te zitten. Dat scheelt. #clear: vertrouwen 4

- -> casemanager_lezen

=== casemanager_lezen ===
Dan bladzijde elf, voor de handtekening. ‘Ik heb dit gelezen en het klopt’, staat erboven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts
Milan houdt het papier een eind van zich af.
Milan (vriendelijk): Mijn bril ligt boven.
De Taalmeter hoort bij elke intake. De laptop waar hij op staat, is sinds maandag stuk.
Milan denkt (bang): Wat je hier beneden zegt, hoor je boven bij het luchten terug. #clear: vertrouwen 6
Jij denkt: Ik heb hem nooit met een bril gezien. Ik heb hem pas twee keer gezien.

* (bril) [‘Teken maar vast. Met je bril kijken we verder.’ #id: lezen_bril #style: regel #cost: 5]
    ~ besteed(5)
    Hij tekent. Het is een mooie handtekening, met een lus om het geheel.
    Jij: Zo. Daar kan een notaris nog wat van leren.
    Milan (vriendelijk): Op geoefend.
    Je legt het formulier in de bak. Het is compleet.
    Milan denkt: Met zo’n lus kijken ze naar de lus. #clear: vertrouwen 4

* (vraag) [‘Er staat geen bril bij je spullen. Is lezen lastig?’ #id: lezen_vraag #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ weet_lezen(2)
    ~ meer(vertrouwen, 1)
    ~ meer(stroefheid, 1)
    Milan (gesloten): Wie zegt dat?
    Jij: Niemand. Ik vraag het.
    Milan: Korte dingen gaan. Etiketten, die ken ik aan de kleur.
    Jij: En dit?
    Milan: Dit is één grijze muur.
    Je leest bladzijde elf voor. Daarna begin je bij één. #theory: responsiviteit
    Milan (gespannen): Wie weet dit nog meer?
    Jij: Jij en ik.
    Milan denkt (bang): Als ze me straks bij het eten aankijken, heb jij gepraat. #clear: vertrouwen 5

* (ict) [Bel ICT en blijf aan de lijn tot er een laptop is. #id: lezen_ict #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ weet_lezen(1)
    ~ meer(richting, 1)
    ICT zegt dat je dat met een formulier moet melden. Je zegt dat het juist om formulieren gaat.
    Vrijdag komt er een laptop. Milan wordt ingedeeld, met vier anderen in één lokaal.
    Milan (gesloten): Een toets dus.
    Jij: Een korte.
    Milan: Dat zei de juf van groep vijf ook.
    Milan denkt (bang): Vijf man in een lokaal, en ik ben als laatste klaar. #clear: vertrouwen 6
    Jij denkt: Het staat straks ergens op papier. Dan hoef ik het niet te vragen.

- -> casemanager_woensdag

=== casemanager_woensdag ===
Bij de deur blijft hij staan. Op de gang lopen mensen langs.
Milan: Wat is het vandaag?
Jij: Woensdag.
Milan: Woensdag, ja.
Wat gaat er nu door Milan heen?
* [Het formulier is klaar, hij wil naar boven. #id: g1_a #guess: milan]
* [Op woensdag doet zijn moeder boodschappen. #id: g1_b #guess: milan #true]
* [Hij telt hoeveel dagen het nog zijn. #id: g1_c #guess: milan]
-
Milan denkt (verdrietig): Vier trappen, en zij met die knie. Met twee volle tassen haalt ze de tweede niet eens. #clear
-> casemanager_som

// ---------- Dag 9 ----------
=== casemanager_som ===
Yara van de reclassering zoekt op de gang een stopcontact voor haar pieper. #scene: gang dag #day: 9 #enter: yara links #enter: jij rechts
{ regels ? b1:
    Yara (vriendelijk): Maandag is de SOM. Ik heb veertien namen en tijd voor vier.
    Jij: Ik heb er een van zesentwintig dagen.
    Yara: Korter dan vier weken komt onder laag. Dat ben ik niet, dat is het schema.
- else:
    Yara (vriendelijk): We kijken nu elke week, vanaf dag drie. Ik heb veertien namen en tijd voor vier.
    Jij: Ik heb er een van zesentwintig dagen.
    Yara: Dan is hij aan de beurt of hij is al thuis.
}
Yara denkt: Vier jaar werk ik hier en ik ken alleen de stopcontacten.
Jij denkt: Hij is kort en hij vraagt niks. Zo val je overal buiten.

* (laag) [‘Laag dus. Dan weet ik waar ik aan toe ben.’ #id: som_laag #style: regel]
    ~ meer(richting, 1)
    Yara: Jij bent de eerste vandaag die niet boos wordt.
    Je zet zijn naam bij ‘geen inzet’. De kolom is vol, je schrijft in de marge. #outcome: geen_reclassering #because: choice som_laag {regels ? b1: #because: rule b1} #because: other tijd_voor_vier
    Yara (moe): Als er iets is, mag je me altijd halen. Dat staat ook in het schema.
    Yara denkt: Dat staat er. Ik ben er nog nooit om gehaald.

* (koffie) [Vertel bij de automaat wat je zag, zonder zijn naam. #id: som_koffie #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ naam_shanti = true
    Yara: Wat doet hij als je hem iets te lezen geeft?
    Jij: Dan zegt hij iets aardigs.
    Yara schrijft een naam op een kartonnen bekertje.
    Yara: Shanti. Nazorg, bij die gemeente. Zeg dat je van mij komt, dan belt ze terug.
    Het bekertje gaat mee naar je bureau. In geen enkel systeem staat iets.
    Yara denkt: Zonder naam krijg ik er geen uren voor. Zo help ik de meesten.

* (signaal) [‘Schema of niet, ik wil dat jij hem spreekt.’ #id: som_signaal #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ rw_erbij = true
    ~ meer(richting, 1)
    Afwijken mag, met een motivering. Je typt er een.
    Yara (ernstig): Dan valt er een ander af. Wil je weten wie?
    Jij: Nee.
    Jij denkt: Ja.
    Ze komt dinsdag. Onder ‘reden’ heb je geschreven: vraagt niets. #outcome: reclassering_komt #because: choice som_signaal
    Yara denkt: Vraagt niets. Zo heeft nog niemand het opgeschreven. #theory: lipsky

* (weekbespreking) {not (regels ? b1)} [Geef hem een plek op haar weekbespreking. #id: som_week #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ rw_erbij = true
    Yara: Dinsdag, tien minuten. Meer heb ik per naam niet.
    Jij: Tien is genoeg om hem aardig te vinden.
    Yara: Dat is het probleem met tien.
    Van de vorige lijst waren er zes al naar huis toen ze langskwam. #outcome: reclassering_komt #because: choice som_week
    Yara denkt: Ik spreek nu iedereen en ik onthoud niemand.
* (weekbespreking_dicht) {regels ? b1} [Geef hem een plek op haar weekbespreking. #id: som_week #closed: rule b1]
    -> casemanager_notitie

- -> casemanager_notitie

// ---------- Dag 10, vrijdag ----------
=== casemanager_notitie ===
Vrijdag, één uur. In TULP staat een regel in het rood. #scene: kantoor_casemanagers dag #day: 10 #clock: 13:00 #enter: jij rechts #doc: tulp_mentor
‘RIC 10.30 uur, niet verschenen.’ #outcome: ric_gemist {casemanager_aankomst.lijst: #because: choice aankomst_lijst} {casemanager_lezen.bril: #because: choice lezen_bril} #because: other briefje_onder_de_deur #unintended
Je belt de afdeling. #sound: telefoon
Rachid: Hij zat gewoon op zijn cel. Op bed, met zijn schoenen aan.
Jij: Had hij de oproep?
Rachid: Donderdag onder de deur geschoven. Hij lag netjes op tafel.
{ regels ? b6:
    Voor vieren moet er iets staan. Het menu kent twee keuzes: meegewerkt en niet meegewerkt.
- else:
    Voor vieren moet er iets staan. Het menu heeft sinds kort een derde keuze: eerst toetsen.
}
Rachid denkt: Niemand trekt hier schoenen aan om op bed te gaan zitten.

* (menu) [Kies ‘niet meegewerkt’. Hij was er niet. #id: notitie_menu #style: regel]
    ~ notitie = 1
    ~ meer(stroefheid, 1)
    De regel wordt zwart.
    Rachid (rustig): Moet ik het hem zeggen?
    Jij: Zeg maar dat hij zich opnieuw kan opgeven. Met een briefje.
    Jij denkt: Het is waar. Het is ook alles wat ik weet.
    Milan denkt (boos): Een uur heb ik klaargezeten. Er kwam niemand. #clear: vertrouwen 5

* (kaal) [Laat het menu leeg en typ: ‘Niet geweest. Niet gevraagd waarom.’ #id: notitie_kaal #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ notitie = 2
    TULP vraagt of je het zeker weet. Dat vraagt het drie keer.
    Fleur (rustig): Daar krijg je maandag een mail over. #enter: fleur links
    Jij: Van wie?
    Fleur: Van kwaliteit.
    De regel blijft rood, met een uitroepteken erbij. In de weeklijst staat jouw naam nu bovenaan. #outcome: mail_van_kwaliteit #because: choice notitie_kaal #because: other verplicht_veld #unintended
    Fleur denkt: Zo begon ik ook. Toen kreeg ik dat uitroepteken elke week.

* (vragen) [Ga naar boven. ‘Waarom had je je schoenen aan?’ #id: notitie_vragen #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ notitie = 3
    ~ weet_lezen(2)
    ~ meer(vertrouwen, 2)
    Hij heeft ze nog aan. #scene: cel dag #enter: milan links #enter: jij rechts
    Milan: Ik was klaar. Er zou iemand komen.
    Jij: Wie zei dat?
    Milan: Hier komt altijd iemand. Ik kan die deur niet van binnen open.
    Hij geeft je de oproep. Het tijdstip heeft hij omcirkeld. Eronder staat: meld u om 10.15 uur via de intercom.
    Jij: Heb je dat gelezen?
    Milan (gesloten): Half elf heb ik gelezen.
    Milan denkt (boos): Een uur op mijn eigen bed zitten wachten, met veters en al. #clear: vertrouwen 4
    Beneden typ je drie zinnen. Het menu laat je staan. #theory: weten_is_geen_doen

* (scil) {not (regels ? b6)} [Kies ‘eerst toetsen’ en vraag een SCIL aan. #id: notitie_scil #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ notitie = 4
    ~ weet_lezen(2)
    ~ meer(stroefheid, 1)
    Maandag om negen uur komt er iemand met vragen. Rachid gaat het zeggen en belt terug.
    Rachid: Hij vraagt of hij het over mag doen als hij zakt.
    Jij: Zeg maar dat je niet kunt zakken.
    Rachid (vriendelijk): Heb ik gezegd. Toen vroeg hij waarom het dan een test heet.
    Milan denkt (bang): Straks sta ik in de computer als dom. En die vergeet niks. #clear: vertrouwen 6
* (scil_dicht) {regels ? b6} [Kies ‘eerst toetsen’ en vraag een SCIL aan. #id: notitie_scil #closed: rule b6]
    -> casemanager_hofstra

- -> casemanager_hofstra

=== casemanager_hofstra ===
Om kwart voor vier staat meneer Hofstra bij je deur. Vanochtend is zijn broer overleden. #scene: gang dag #clock: 15:45 #heavy: rouw #enter: hofstra links #enter: jij rechts
Hofstra (rustig): Ik hoef niks. Ik wou het alleen tegen iemand zeggen.
Om vier uur is het MDO. Milan staat niet op de agenda, zijn beurt is in week vier.
Hofstra: Er schijnt een briefje voor te zijn. Voor de begrafenis.
Hofstra denkt: Achter die deur hebben ze koffie. Misschien als ik hier blijf staan.
Jij denkt: Dit was het uur voor Milan.

* (zitten) {minuten >= 30} [Haal twee koffie en ga naast hem zitten. #id: hofstra_zitten #style: menselijk #cost: 30]
    ~ besteed(30)
    Hij vertelt over een boot. Ze hebben er elf jaar aan gebouwd en hij heeft nooit gevaren.
    Hofstra (verdrietig): Hij lekte, weet je. Dat wisten we allebei.
    Om kwart over vier schuif je bij het MDO aan. Het punt ‘niet verschenen bij RIC’ is geweest. Zes namen, één zin. #outcome: mdo_zonder_jou #because: choice hofstra_zitten #because: other punt_negentien #unintended
    Hofstra denkt: Dertig minuten. Ik heb op de klok gekeken, zo veel heb ik hier nooit gehad.
* (zitten_dicht) {minuten < 30} [Haal twee koffie en ga naast hem zitten. #id: hofstra_zitten #closed: time]
    -> casemanager_vrijdag

* (schoonzus) {minuten >= 15} [Laat hem op jouw toestel zijn schoonzus bellen. #id: hofstra_bellen #style: ruimte #cost: 15]
    ~ besteed(15)
    Jij wacht op de gang. Door de deur hoor je hem Fries praten, en één keer lachen.
    Je haalt het MDO net. Bij de rondvraag krijg je één zin.
    Jij: Milan van cel veertien had zijn schoenen aan.
    De voorzitter vraagt of dat in de notulen moet. Rachid zegt ja.
    Rachid denkt: Eindelijk iets in die notulen wat ik zelf heb gezien.
* (schoonzus_dicht) {minuten < 15} [Laat hem op jouw toestel zijn schoonzus bellen. #id: hofstra_bellen #closed: time]
    -> casemanager_vrijdag

* (maandag) [Bel de geestelijk verzorger. ‘Maandag kom ik bij u langs.’ #id: hofstra_maandag #style: zakelijk]
    De geestelijk verzorger kan om zeven uur. Hij is goed in dit soort avonden.
    Hofstra (vriendelijk): Maandag. Dan weet ik dat.
    Hij bedankt je en gaat op het bankje zitten, vlak naast je deur.
    Jij denkt: Goede handen. Het kwam ook wel erg goed uit.

- -> casemanager_vrijdag

=== casemanager_vrijdag ===
Tien over half vijf. De verwarming op kantoor slaat af. #scene: kantoor_casemanagers avond #clock: 16:40 #enter: jij rechts
{ huur_bekend:
    Morgen is het zaterdag en is de meelbus voor de tweede keer leeg. Op bladzijde negen heeft Milan getekend dat jij mag bellen.
    Jij denkt: Hij heeft op die bladzijde heel vlot getekend.
- else:
    Er is nog een half uur, en er ligt werk voor drie.
    Jij denkt: Wie haalt eigenlijk de post op, nu Anil ziek is?
}

* (zelf) {huur_bekend && minuten >= 15} [Bel Boersma zelf. Dan is het geregeld. #id: huur_zelf #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ huur = huur + 2
    ~ meer(vertrouwen, -1)
    Boersma (wantrouwig): Met wie spreek ik? #sound: telefoon
    Jij: Ik bel voor Milan. Hij kan er een paar weken niet zijn.
    Boersma: Waar is hij dan?
    Je zegt dat je dat niet mag zeggen. Achter je roept iemand op de gang een celnummer om. #outcome: boersma_hoort_het #because: choice huur_zelf #because: luck omroep #unintended
    Boersma (ernstig): Juist ja. Zeg hem dat ik de kamer vasthoud. Tot mijn zoon begint te rekenen.
    Boersma denkt: Twee winters tilt hij mijn zakken. En dan laat hij een ander bellen.

* (zelf_dicht) {huur_bekend && minuten < 15} [Bel Boersma zelf. Dan is het geregeld. #id: huur_zelf #closed: time]
    -> casemanager_bericht_week

* (samen) {huur_bekend && minuten >= 40} [Haal Milan erbij en leg de telefoon midden op tafel. #id: huur_samen #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ huur = huur + 3
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Eerst praten ze over de oven. #enter: milan links #sound: telefoon
    Milan (gespannen): Ik zit vast, meneer Boersma. Winkels. Nog zestien dagen.
    Boersma: Ik dacht dat je ziek was. Ik heb soep op de trap gezet.
    Milan: Staat die er nog?
    Boersma (verdrietig): Die heb ik zelf maar opgegeten.
    Op de achtergrond zegt een man: ‘Vast? Pa, is dat die jongen van boven?’ #outcome: zoon_weet_het #because: choice huur_samen #because: luck zoon_in_de_kamer #unintended
    Boersma: Ik wacht. Maar daarna weer gewoon in de bus, hè.
    Milan denkt (verdrietig): Hij zette soep neer. En ik lag hier te bedenken wat ik zou liegen. #clear: vertrouwen 4
* (samen_dicht) {huur_bekend && minuten < 40} [Haal Milan erbij en leg de telefoon midden op tafel. #id: huur_samen #closed: time]
    -> casemanager_bericht_week

* (eigen) {huur_bekend} [‘Bel jij hem zelf? Het is jouw kamer.’ #id: huur_eigen #style: ruimte]
    ~ huur = huur + 1
    ~ meer(richting, 1)
    Milan (vriendelijk): Doe ik. #enter: milan links
    Zaterdag staat hij in de rij voor de telefoon. Hij krijgt een bandje: de bakkerij is gesloten.
    Na de piep zegt hij: ‘Met Milan. Komt goed.’ Dan is zijn tegoed op.
    Rachid schrijft: heeft gebeld, netjes.
    Milan denkt: Dat hij gesloten is, dat wist ik al. #clear: vertrouwen 4

* (post) {not huur_bekend && minuten >= 15} [Loop langs de afdeling en neem de post mee. #id: post_halen #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ huur = huur + 1
    ~ huur_bekend = true
    ~ b_wonen = 1
    ~ meer(vertrouwen, 1)
    Onder in de bak ligt een envelop met krulletters, van dinsdag. #sound: envelop #doc: briefje_boersma
    Je houdt hem omhoog voor het luik van cel veertien. #enter: milan links
    Milan (gespannen): Wat wil hij?
    Jij: Er staat soep op de trap. En zaterdag was de bus leeg.
    Jij schrijft, hij zegt het voor: ‘Ik kom terug. De soep mag naar de buurvrouw.’ #outcome: huur_gezien #because: choice post_halen
    Milan denkt (bang): Hij schrijft nooit. Hij moet ervoor aan tafel zijn gaan zitten. #clear: vertrouwen 4
* (post_dicht) {not huur_bekend && minuten < 15} [Loop langs de afdeling en neem de post mee. #id: post_halen #closed: time]
    -> casemanager_bericht_week

* (zorg) {not huur_bekend && minuten >= 10} [Vul zijn formulier van de zorgverzekeraar nog in. #id: zorg_formulier #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ b_zorg = 2
    Binnen hoeft hij geen premie te betalen, als iemand het meldt. Jij meldt het.
    Bij ‘weer ingaan per’ zet je dag zesentwintig. De envelop kan dicht.
    Jij denkt: Eén ding deze week dat af is.
    Milan denkt: Rachid zei dat iemand beneden nog voor me bezig was. Waarmee? #clear: vertrouwen 5

* (huis) {not huur_bekend} [Trek je jas aan. Het is vrijdag. #id: vrijdag_huis #style: ruimte]
    ~ meer(stroefheid, -1)
    Op de parkeerplaats staan alleen nog de auto’s van de avonddienst.
    Thuis zeggen ze dat je vroeg bent. Het is tien voor zes.
    Jij denkt: Ik heb hier elf collega’s zien gaan. Die bleven allemaal tot zeven uur.

- -> casemanager_bericht_week

// ---------- Week 3 ----------
=== casemanager_bericht_week ===
{ regels ? b15:
    ~ week(120)
- else:
    ~ week(160)
}
-> casemanager_bericht

=== casemanager_bericht ===
{ regels ? b15:
    Maandag. Er is een mail van kwart over zeven. #scene: kantoor_casemanagers ochtend #day: 13 #enter: fleur links #enter: jij rechts #sound: toetsenbord #doc: mail_eindverlof
    Fleur (moe): Elf. Ze hebben elf cellen nodig, dus gaan er elf naar huis.
    { regels ? b14:
        Milan staat op regel zes. Komende vrijdag, negen dagen eerder. #outcome: eerder_vrij #because: rule b15 #because: wait cellen_vol
    - else:
        Milan staat op regel zes. Komende donderdag, want op vrijdag gaat er niemand meer. #outcome: eerder_vrij #because: rule b15 #because: wait cellen_vol
    }
    Jij denkt: Vier dagen. Zijn plan begint pas in week vier.
- else:
    Maandag. Er is een mail van de gemeente. Zij hebben de datum bevestigd. #scene: kantoor_casemanagers ochtend #day: 13 #enter: fleur links #enter: jij rechts #sound: toetsenbord
    Fleur (vriendelijk): Twee weken vooraf. Dat we dit nog meemaken.
    { regels ? b14:
        Het wordt zondag, dag zesentwintig. Zoals het er altijd al stond. #outcome: datum_staat_vast #because: other gemeente_bevestigt
    - else:
        Het wordt donderdag, dag drieëntwintig. In het weekend gaat er niemand meer. #outcome: datum_staat_vast #because: other gemeente_bevestigt
    }
    Jij denkt: Tijd genoeg. Buiten loopt de huur gewoon door, en staat er iemand anders op zijn plek.
    ~ huur = huur - 1
}
{ casemanager_hofstra.maandag:
    Op het bankje naast je deur zit meneer Hofstra. Hij zit er sinds half negen. #outcome: hofstra_wacht #because: choice hofstra_maandag {regels ? b15: #because: rule b15} #because: wait maandagochtend #unintended
}
Milan weet nog niets. Hij is aan het werk, in de werkplaats.

* (nu) [Loop meteen naar de werkplaats. #id: bericht_nu #style: menselijk #cost: 20]
    ~ besteed(20)
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Hij staat dozen te plakken. #scene: werkplaats ochtend #enter: milan links #enter: jij rechts
    { regels ? b15:
        { regels ? b14:
            Jij: Je gaat vrijdag naar huis.
        - else:
            Jij: Je gaat donderdag naar huis.
        }
        Milan (vriendelijk): Mooi. Top.
        Hij plakt een doos dicht die al dicht was.
        Milan: Hoe laat?
        Jij: Half tien.
        Milan: En om tien uur?
        Dat weet je nog niet. Je zegt het ook.
        Milan denkt (bang): Dan sta ik zaterdag dus zelf bij die bus, met niks. #clear: vertrouwen 4
    - else:
        Jij: Je datum staat vast.
        Milan: Die stond toch al vast?
        Jij: Nu weet de gemeente het ook.
        Milan (vriendelijk): O. Gefeliciteerd.
        Hij plakt een doos dicht die al dicht was.
        Milan denkt (bang): Zaterdag weer niks in de bus. Zo vast staat die datum. #clear: vertrouwen 4
    }

* (avond) [‘Rachid, zeg jij het hem vanavond? Jou kent hij.’ #id: bericht_rachid #style: zakelijk]
    ~ meer(stroefheid, 1)
    ~ meer(draagkracht, -1)
    Om kwart voor vijf gaan de deuren dicht. #scene: gang avond #enter: rachid rechts #enter: milan links #clock: 16:45
    Rachid (vriendelijk): Ik heb je datum, jongen.
    Milan (vriendelijk): Lekker, man.
    Rachid draait de deur op slot. Morgenochtend om acht uur gaat hij weer open. #sound: celdeur #event: deur-in-slot
    Rachid denkt: Ik hoor hem lopen. Vier stappen heen en vier terug, mijn hele dienst.
    Milan denkt (gespannen): Aan een deur kun je niks vragen. #clear: vertrouwen 5

* (eerst) [Bel eerst de gemeente. Dan kom je met een antwoord. #id: bericht_gemeente #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ huur = huur + 1
    ~ meer(stroefheid, 1)
    ~ naam_shanti = true
    Je staat vijfentwintig minuten in de wacht, met een panfluit. Nazorg heet Shanti en die is er woensdag weer. #sound: telefoon #event: wachten
    In de werkplaats kijkt Milan niet op. #scene: werkplaats dag #enter: milan links #enter: jij rechts
    Milan (gesloten): Ik hoor dat ik gefeliciteerd word. #outcome: van_een_ander_gehoord #because: choice bericht_gemeente #because: wait wachtrij_gemeente #unintended
    De man naast hem had het van de man die de lijst rondbrengt.
    Milan denkt (boos): De halve werkplaats wist het. Ik stond er tape bij te houden. #clear: vertrouwen 4
    Jij: Ik wilde je iets kunnen vertellen.
    Milan: En?
    Jij: Woensdag.

- -> casemanager_papier

=== casemanager_papier ===
Dinsdag haal je hem op bij de werkplaats. Er staat een pallet lampenkappen, acht lagen hoog. #scene: werkplaats dag #day: 14 #enter: milan links #enter: jij rechts
De werkmeester duwt ertegen. Er beweegt niets.
Milan (vriendelijk): Om en om, als een muurtje. Je ziet vooraf al waar het gaat schuiven.
Jij: Ik zie dat niet.
Milan: Jij hebt dat met letters, denk ik. Straks haal ik mijn heftruckpapieren. Rijden kan ik, alleen de theorie nog.
Milan denkt: Twee keer betaald en twee keer op de parkeerplaats omgekeerd. #clear: vertrouwen 7
{ casemanager_lezen.ict || casemanager_notitie.scil:
    ~ weet_lezen(3)
    De uitslag van de test zit sinds vanochtend in TULP, achter tabblad elf. #outcome: lezen_op_papier {casemanager_lezen.ict: #because: choice lezen_ict} {casemanager_notitie.scil: #because: choice notitie_scil}
}
{ rw_erbij:
    Yara is bij hem geweest. Ze mailt vijf regels. De tweede is: laat het hem voordoen, vraag niet of hij het snapt.
}
Jij denkt: Voor één ding heb ik nog ruimte. Voor twee als ik niet lunch.

* (plaatjes) [Maak met hem een A4 zonder zinnen. Plaatjes en tijden. #id: papier_a4 #style: menselijk #cost: 60]
    ~ besteed(60)
    ~ a4 = true
    ~ huur = huur + 1
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 2)
    Jij zoekt de plaatjes, hij zegt waar ze moeten. #scene: kantoor_casemanagers dag #enter: milan links #enter: jij rechts #doc: a4_plaatjes
    Milan: Dat bed is te kort.
    Jij: Het is een pictogram.
    Milan: Dan nog.
    Bovenaan komt de bus. Bij de bakker wil hij een meelbus, en die hebben ze niet. Het wordt een mandje. #theory: responsiviteit
    { not huur_bekend:
        ~ huur_bekend = true
        ~ b_wonen = 1
        Jij: Wat moet een meelbus op dit blad?
        Milan: Daar gaat de huur in. Contant, op zaterdag. #outcome: huur_gezien #because: choice papier_a4
    }
    Fleur: Mag dat de deur uit zonder logo? #enter: fleur links
    Milan denkt (rustig): Dit is het eerste papier hier dat ik met mijn ogen dicht weet. #clear: vertrouwen 4
    In TULP kun je geen plaatjes kwijt. De gemeente krijgt dus niets.

* (brief) [Schrijf de gemeente een overdracht met alles wat je weet. #id: papier_overdracht #style: zakelijk #cost: 40]
    ~ besteed(40)
    ~ overdracht = true
    ~ contact = contact + 1
    ~ melding = true
    ~ meer(richting, 1)
    { huur_bekend:
        ~ overdracht_huur = true
        Anderhalve bladzijde. De meelbus staat erin, en wat hij over heftrucks zei. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: toetsenbord
    - else:
        Anderhalve bladzijde. De nachtploeg staat erin. Bij wonen neem je ‘geregeld’ over uit de intake. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: toetsenbord
    }
    { lezen >= 2:
        Bij ‘aandachtspunten’ zet je: leest moeilijk, zegt dat niet.
    - else:
        Bij ‘aandachtspunten’ zet je: zegt overal ja op.
    }
    Je drukt op verzenden. De Berichtenbox bedankt je.
    Jij denkt: Het gaat allemaal over hem en hij heeft er geen regel van gezien.
    Milan denkt: Ik zag door het raam dat er getypt werd. Daarna keek niemand mijn kant op. #clear: vertrouwen 5

* (aanvraag_open) {not (regels ? b8)} [Zet hier met hem de aanvraag voor de uitkering klaar. #id: papier_aanvraag #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ binnen_klaar = true
    ~ melding = true
    ~ b_inkomen = 2
    ~ huur = huur + 2
    ~ meer(richting, 1)
    Veertien schermen. Zijn wachtwoord van DigiD weet hij nog. #scene: kantoor_casemanagers dag #enter: milan links #enter: jij rechts #sound: toetsenbord
    Milan (vriendelijk): Dok zes, met een hoofdletter en een uitroepteken. Dat stond ook zo op de muur.
    { regels ? b15:
        Bij ‘datum vrijlating’ vul je de nieuwe datum in. Het veld springt terug naar dag zesentwintig. Je doet het nog eens.
    - else:
        Bij ‘werk na vrijlating’ is alleen ja of nee mogelijk. Je kiest nee.
    }
    Jij: Geld op de dag dat je vrijkomt.
    Milan (wantrouwig): Zomaar?
    Milan denkt: Wie mij geld geeft, komt het altijd weer halen. #clear: vertrouwen 5
* (aanvraag_dicht) {regels ? b8} [Zet hier met hem de aanvraag voor de uitkering klaar. #id: papier_aanvraag #closed: rule b8]
    -> casemanager_mensen

* (standaard) [Verstuur het standaardbericht en ga lunchen met Fleur. #id: papier_standaard #style: regel]
    ~ melding = true
    ~ fleur_helpt = true
    Eén klik. In het bericht staan zijn naam en de einddatum van het vonnis. #scene: kantoor_casemanagers dag #enter: fleur links #enter: jij rechts
    Fleur (verdrietig): Het gaat niet zo goed thuis. Ik heb het hier nog tegen niemand gezegd.
    Je brood blijft in het zakje. Om één uur gaan er drie telefoons.
    Fleur denkt: Ik had een collega nodig en er was er een.
    Jij denkt: De rest weet de gemeente straks zelf te vragen. Daar zijn ze voor.

- -> casemanager_mensen

=== casemanager_mensen ===
Woensdag. Fleur is ziek. Op haar bureau ligt de lijst van morgen, zeven namen. #scene: kantoor_casemanagers ochtend #day: 15 #enter: jij rechts
Je afdelingshoofd legt er een hand op. ‘Jij kent ze toch een beetje?’
{ not huur_bekend:
    ~ huur_bekend = true
    ~ huur = huur - 1
    ~ b_wonen = 1
    Tussen jouw post zit een envelop met krulletters. Hij is acht dagen oud en nog dicht. #sound: envelop #doc: briefje_boersma #outcome: huur_loopt_achter {casemanager_intake.door: #because: choice intake_door} {casemanager_intake.rachid: #because: choice intake_mentor} #because: wait post_op_de_afdeling #unintended
}
Jij denkt: Als ik nu opkijk, heb ik ja gezegd.

* (moeder) [Bel samen met Milan naar zijn moeder. #id: mensen_moeder #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ moeder_gebeld = true
    ~ b_netwerk = 1
    ~ huur = huur + 1
    ~ meer(binding, 1)
    Hij houdt de hoorn eerst een tijd vast. #enter: milan links #sound: telefoon
    Moeder (boos): Waar zit jij?
    Milan (gespannen): In de gevangenis, ma.
    Moeder: Dat wist ik woensdag al. Je was er niet voor de boodschappen.
    Milan: Wie heeft ze gedragen?
    Moeder: Ik eet al twee weken licht.
    Moeder denkt: Ik heb beide ziekenhuizen gebeld. Dat hoeft hij niet te weten. #clear
    Ze zal de bank uitklappen. Een paar nachten, zegt ze, en dan nog eens.

* (shanti_bel) [Bel de nazorgcoördinator, tot je haar zelf hebt. #id: mensen_shanti #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ shanti = true
    ~ huur = huur + 1
    ~ meer(richting, 1)
    { naam_shanti:
        ~ huur = huur + 1
        Je vraagt naar Shanti en niet naar een afdeling. Dat scheelt drie doorkiesnummers. #sound: telefoon
    - else:
        Vier keer word je doorverbonden. De vijfde stem is van iemand die net een hap brood heeft. #sound: telefoon
    }
    Shanti (vriendelijk): Jij belt zelf? Dat doet nooit iemand.
    Jij: Boven een bakkerij. De huur gaat in een meelbus.
    Shanti: Die bus ken ik. Eén week kan ik betalen, uit een potje. Vraag niet hoe het heet.
    Shanti denkt: Het heet ‘attenties raadsleden’. Tot nu toe mist niemand een bloemetje.

* (lijst_fleur) {minuten >= 45} [Neem Fleurs lijst over. Zeven is meer dan één. #id: mensen_fleur #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ fleur_helpt = true
    De vijfde op haar lijst komt dezelfde dag vrij als Milan. Hij heeft geen bed.
    Je belt tot je er een hebt, in een opvang waar hij de buurt niet kent. #outcome: bed_voor_de_vijfde #because: choice mensen_fleur #because: luck plek_vrij
    De vijfde vraagt of dat bed een laken heeft. Het heeft een laken.
    Rachid (rustig): Milan vroeg of je vandaag nog kwam. #enter: rachid links
    Rachid denkt: Ik zei dat je ziek was. Dat was het aardigste wat ik kon verzinnen.
    Jij denkt: Zeven keer bedankt gekregen. Op veertien brandt het licht nog.
* (lijst_dicht) {minuten < 45} [Neem Fleurs lijst over. Zeven is meer dan één. #id: mensen_fleur #closed: time]
    -> casemanager_poort

* (papieren) [Zorg voor wat mee moet: zijn ontslagbewijs en reisgeld. #id: mensen_papieren #style: regel]
    ~ ontslagbewijs = true
    ~ druk = druk - 1
    ~ b_id = 2
    Het ontslagbewijs moet op gewoon papier, met een natte stempel. De stempel ligt bij iemand met vakantie. #sound: stempel #event: stempel
    Je vindt hem, in de la onder de paperclips.
    Er gaat een gele map omheen. Op de voorkant plak je de bon van de bus.
    Milan (vriendelijk): Geel. Die vind ik terug. #enter: milan links
    Milan denkt: Hier zit dus in dat ik weg mag. Ik ga hem niet openmaken. #clear: vertrouwen 5

- -> casemanager_poort

=== casemanager_poort ===
{ regels ? b15:
    { regels ? b14:
        Vrijdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 17 #clock: 09:30 #enter: milan links #enter: jij rechts #event: poort-open
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 16 #clock: 09:30 #enter: milan links #enter: jij rechts #event: poort-open
    }
    Milan denkt (bang): Negen dagen eerder, zegt iedereen. Niemand zegt eerder waarheen. #clear: vertrouwen 5
- else:
    { regels ? b14:
        Zondag, half tien. Voor deze ene deur ben jij op je vrije dag gekomen. #scene: poort ochtend #day: 26 #clock: 09:30 #enter: milan links #enter: jij rechts #event: poort-open
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 23 #clock: 09:30 #enter: milan links #enter: jij rechts #event: poort-open
    }
    Milan denkt (bang): Zo lang op deze dag gewacht. Ik wil eigenlijk terug om mijn bed af te halen. #clear: vertrouwen 5
}
De portier wijst met zijn pen. ‘Die grijze auto staat er al anderhalf uur. Hij eet broodjes op de motorkap.’
Milan (vriendelijk): Dani. Die was op de kleuterschool ook al te vroeg.
{ a4:
    Hij voelt aan zijn borstzak. Daar zit het A4, in vieren.
}
Milan denkt: Hij is gekomen. Nu moet ik straks wel vrolijk zijn. #clear: vertrouwen 7
Jij denkt: Er staat iemand met broodjes. Dat heb ik niet geregeld.

* (auto) [‘Ga maar. Dan ben je met etenstijd thuis.’ #id: poort_auto #style: ruimte]
    ~ meer(erbij_horen, 1)
    Milan (vriendelijk): Bedankt voor alles, hè.
    Hij steekt zijn hand op zonder om te kijken. De auto toetert twee keer. #exit: milan
    De portier veegt ‘veertien’ van het bord.
    Jij denkt: Voor alles. Ik loop in mijn hoofd na wat dat was.

* (hand) {minuten >= 10} [Loop mee naar de auto en geef de bestuurder een hand. #id: poort_hand #style: menselijk #cost: 10]
    ~ besteed(10)
    ~ dani_brengt = true
    ~ contact = contact + 1
    ~ b_netwerk = MAX(b_netwerk, 1)
    De bestuurder veegt eerst de mayonaise van zijn vingers.
    Milan (vriendelijk): Dani, dit is van de map.
    ‘Moet hij ergens heen?’ vraagt Dani. ‘Ik heb een auto en geen baan.’
    Je noemt de gemeente en een tijd. Dani schrijft het op zijn hand.
    Milan denkt (gespannen): Ze geven me door als een pallet. Goed vastgezet, dat wel. #clear: vertrouwen 5
    Jij denkt: In zijn dossier staat Dani onder risico’s.
* (hand_dicht) {minuten < 10} [Loop mee naar de auto en geef de bestuurder een hand. #id: poort_hand #closed: time]
    -> casemanager_sleutels

* (bus) {minuten >= 40} [‘Kom, ik loop met je mee naar de bus.’ #id: poort_bus #style: zakelijk #cost: 40]
    ~ besteed(40)
    ~ meer(vertrouwen, 1)
    De grijze auto rijdt stapvoets mee. Daarna rijdt hij achter de bus aan, helemaal tot het station. #scene: bus ochtend #enter: milan links #enter: jij rechts #ambience: bus
    Milan (vriendelijk): Afscheid nemen kan hij niet.
    Jij: En jij?
    Milan: Ik sta al.
    Bij het hek van het perron geeft hij je een hand. Die is warm en droog.
    Milan denkt: Spoor drie, had je gezegd. Drie ken ik. #clear: vertrouwen 4
* (bus_dicht) {minuten < 40} [‘Kom, ik loop met je mee naar de bus.’ #id: poort_bus #closed: time]
    -> casemanager_sleutels

- -> casemanager_sleutels

=== casemanager_sleutels ===
Aan het eind van de dag hang je de sleutels op haakje eenendertig. Je spoelt de opamok om. #scene: kantoor_casemanagers avond #sound: sleutel #enter: jij rechts
Op cel veertien ligt een schoon laken. Morgen komt er iemand voor negen dagen.
-> klantmanager_pas
