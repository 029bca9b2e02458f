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
    Milan denkt: Een briefje. Die van dertien zit de hele dag te schrijven, misschien wil die. #clear: vertrouwen 4

* (wie) [Leg de map opzij. ‘Wie staat er nu op je te wachten?’ #id: aankomst_wie #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan: Niemand.
    Milan: Ja, Boersma. Van de kamer. En Ewa van de nachtploeg, die wacht altijd wel op iemand.
    Jij: En thuis?
    Milan (gesloten): Mijn moeder zit vier hoog zonder lift. Die wacht nergens op, die heeft een schema.
    Je zet de namen achter op de map en daaronder: vier hoog.
    De volgende nieuwe klopt zelf op de deur. #sound: deur
    Milan denkt: Vier hoog had ik niet moeten zeggen. Straks staat er iemand met een pas bij haar voor de deur. #clear: vertrouwen 6

* (morgen) [‘Ga eerst slapen. Ik sta morgen om negen uur bij je deur.’ #id: aankomst_morgen #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ meer(binding, 1)
    Milan (wantrouwig): Is dat een truc?
    Jij: Nee. Je zit met je ogen dicht te praten.
    Vrijdag sta je om tien over negen voor zijn cel. De sleutel pakt niet. #scene: cel ochtend #day: 3 #sound: sleutel #enter: milan links #enter: jij rechts
    Milan: Optillen en dan draaien. Dat hoor je toch aan dat slot?
    Je tilt hem op. De deur gaat open. #sound: celdeur
    Milan (vriendelijk): Je zei negen uur.
    De tien punten doe je staand, tussen deur en wasbak.
    Milan denkt (rustig): Ik zat om half acht al klaar. Koffie hadden ze niet. #clear: vertrouwen 4

- -> casemanager_fleur

=== casemanager_fleur ===
Vrijdag. Op kantoor staat je mok klaar: ‘Liefste opa’, van de rommelmarkt. #scene: kantoor_casemanagers dag #day: 3 #enter: fleur links #enter: jij rechts
Fleur heeft haar jas al half aan.
Fleur (gespannen): Ik heb om elf uur een jongen van negentien, zijn eerste keer. En school belt. De mijne heeft koorts.
De telefoon gaat erdoorheen. Het is Rachid, van de afdeling. #sound: telefoon #event: telefoon
Rachid (rustig): Die nieuwe van cel veertien vraagt of hij mag bellen. Zijn tegoed doet het maandag pas.
Jij: Met wie?
Rachid: Zegt hij niet. Het nummer kent hij uit zijn hoofd.
Fleur denkt: In juli deed ik drie weken jouw lijst. Achtendertig vijf, en oma zit in Drachten.

* (elf) {minuten >= 30} [‘Ga maar. Ik neem je elf uur.’ #id: fleur_elf #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ fleur_helpt = true
    De jongen van negentien huilt om een hond die alleen thuis zit. Je belt de buren van de hond.
    Milan belt die dag niet. Later vraagt hij er niet meer om.
    Om zes uur komt er een bericht van Fleur: ‘Die hond??’
* (elf_dicht) {minuten < 30} [‘Ga maar. Ik neem je elf uur.’ #id: fleur_elf #closed: time]
    -> casemanager_intake_week

* (bellen) [Haal Milan naar de spreekkamer. Hij mag daar één keer bellen. #id: bellen_toestel #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ ewa_weet = true
    ~ meer(vertrouwen, 1)
    Fleur (moe): Oké. Dan vraag ik het Bea.
    Hij toetst tien cijfers zonder te kijken. #scene: spreekkamer dag #enter: milan links #enter: jij rechts
    Milan: Ewa, met Milan. Ik ben er even niet. Nee, ik ben niet ziek.
    Hij luistert lang. Dan draait hij zich naar de muur.
    Milan (vriendelijk): Dok zes eerst, zeg dat tegen ze. Anders schuift de hele wagen.
    Milan denkt: Ze vroeg niet waar ik zat. Zou zij het nummer hebben gezien? #clear: vertrouwen 4

* (tulp) [‘Het gaat niet, allebei niet. Ik moet hem eerst in TULP zetten.’ #id: tulp_netjes #style: regel #cost: 15]
    ~ besteed(15)
    ~ meer(richting, 1)
    Fleur (moe): Nee, snap ik. Ik bel wel verder.
    Tegen Rachid zeg je: maandag. Rachid zegt het tegen Milan.
    Alle velden worden groen. Bij einddatum staat dag zesentwintig.
    ’s Nachts gaat er vanzelf een bericht naar zijn gemeente.

- -> casemanager_intake_week

// ---------- Week 2 ----------
=== casemanager_intake_week ===
~ week(130)
-> casemanager_intake

=== casemanager_intake ===
Woensdag, dag acht. Het intakeformulier heeft elf bladzijden. #scene: spreekkamer ochtend #day: 8 #enter: milan links #enter: jij rechts #doc: intakeformulier
{ casemanager_aankomst.lijst:
    Jij: Je hebt je oproep voor de computerzaal?
    Milan (vriendelijk): Voor de wat? #outcome: map_blijft_dicht #because: choice aankomst_lijst #because: other map_vol_tekst #unintended
}
Jij: Bladzijde vier, wonen. Je hebt een kamer?
Milan (vriendelijk): Boven de oude bakkerij. De zaak is vier jaar dicht, maar op zaterdag bakt Boersma nog voor de buren. Beste kamer van het dorp.
Milan denkt (bang): Over één lege zaterdag zegt Boersma niks. Bij twee komt zijn zoon. #clear: vertrouwen 5
Op bladzijde vier kun je ja of nee invullen. Om kwart voor elf moet deze kamer leeg zijn.

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
    Milan denkt: In mei stond er ineens een rode naast. Die heb ik laten staan. #clear: vertrouwen 4

* (hoe) [‘Hoe krijgt hij zijn huur, nu jij hier zit?’ #id: intake_huur #style: menselijk #cost: 35]
    ~ besteed(35)
    ~ huur_bekend = true
    ~ meelbus = true
    ~ b_wonen = 1
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan (wantrouwig): Hoezo?
    Jij: Jij zit hier en de huur is daar.
    Milan: Contant, op zaterdag. Vijfennegentig, in de meelbus naast de oven.
    Jij: En hij telt het na?
    Milan: Als ik boven ben. Dat is netjes van hem.
    Je schrijft ‘meelbus’ in de kantlijn. Eén zaterdag is voorbij, de tweede is over drie dagen. #outcome: huur_gezien #because: choice intake_huur
    Milan denkt (bang): Nu gaat er iemand bellen. Met zo’n stem van een instantie. #clear: vertrouwen 5

* (rachid) [Laat Rachid het vanmiddag op de afdeling met hem invullen. #id: intake_mentor #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ b_wonen = 2
    ~ weet_lezen(1)
    De pingpongtafel is Rachids bureau. #scene: gang dag #enter: rachid rechts #enter: milan links
    Rachid: Beroep?
    Milan (vriendelijk): Ik zorg dat het niet schuift.
    Rachid schrijft dat op, precies zo. Bij bladzijde drie gaat er een bel.
    De rest vult hij later alleen in. Onderaan zet hij met potlood: ‘wonen heb ik overgenomen van het plaatsingsformulier’.
    Rachid denkt: Zestien deuren, twee man en nu dit. Gisteren hadden we ook al geen pauze op ring drie.

- -> casemanager_lezen

=== casemanager_lezen ===
{ casemanager_intake.rachid:
    Om drie uur zit Milan bij jou, voor bladzijde elf. ‘Ik heb dit gelezen en het klopt’, staat erboven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts
- else:
    Dan bladzijde elf, voor de handtekening. ‘Ik heb dit gelezen en het klopt’, staat erboven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts
}
Milan houdt het papier een eind van zich af.
Milan (vriendelijk): Mijn bril ligt boven.
Bij elke intake hoort een korte leestoets, de Taalmeter. De laptops ervoor zijn sinds maandag stuk.
Milan denkt (bang): Wat je hier beneden zegt, hoor je boven bij het luchten terug. #clear: vertrouwen 6
Jij denkt: Ik heb hem nog nooit met een bril gezien.

* (bril) [‘Teken maar vast. Met je bril kijken we verder.’ #id: lezen_bril #style: regel #cost: 5]
    ~ besteed(5)
    Hij tekent. Het is een mooie handtekening, met een lus om het geheel.
    Milan (vriendelijk): Op geoefend.
    Je legt het formulier in de bak. Het is compleet.
    Milan denkt: Vlot tekenen. Wie treuzelt, krijgt vragen. #clear: vertrouwen 4

* (vraag) [‘Er staat geen bril bij je spullen. Is lezen lastig?’ #id: lezen_vraag #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ weet_lezen(2)
    ~ meer(vertrouwen, 1)
    ~ meer(stroefheid, 1)
    Milan (gesloten): Wie zegt dat?
    Jij: Niemand. Ik vraag het.
    Milan: Ik lees de hele nacht. Etiketten.
    Jij: En dit?
    Milan: Dat is veel.
    Hij draait het blad naar jou toe.
    Milan (vriendelijk): Lees jij maar. Jij hebt er toch voor geleerd.
    Je leest bladzijde elf voor. Daarna begin je bij één. #theory: responsiviteit
    Milan (gespannen): Wie weet dit nog meer?
    Jij: Jij en ik.
    Milan denkt (bang): Als ze me straks bij het eten aankijken, heb jij gepraat. #clear: vertrouwen 5

* (ict) [Bel de helpdesk en blijf aan de lijn tot er laptops zijn. #id: lezen_ict #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ weet_lezen(1)
    ~ meer(richting, 1)
    Na een kwartier zeggen ze: maandag, vijf stuks. Je zet Milan op de lijst, met vier anderen in één lokaal.
    Milan (gesloten): Een toets dus.
    Jij: Een korte.
    Milan: Dat zei de juf van groep vijf ook.
    Milan denkt (bang): Vijf man in een lokaal. Waar ga ik zitten dat ik bij een ander op het scherm kan kijken. #clear: vertrouwen 6

- -> casemanager_woensdag

=== casemanager_woensdag ===
Bij de deur heeft hij een blaadje in zijn hand. Hij houdt een man aan die langsloopt.
Milan (vriendelijk): Kijk jij even? Mijn bril ligt boven. Hoe laat is dat?
De man leest het voor, half elf. Milan lacht alsof hij het wilde controleren. Dan draait hij zich naar jou.
Milan: Wat is het vandaag?
Jij: Woensdag.
Milan: Woensdag, ja.
Wat gaat er nu door Milan heen?
* [Het formulier is klaar, hij wil naar boven. #id: g1_a #guess: milan]
* [Op woensdag doet zijn moeder boodschappen. #id: g1_b #guess: milan #true]
* [Hij telt hoeveel dagen het nog zijn. #id: g1_c #guess: milan]
-
Milan denkt (verdrietig): Vier trappen, en zij met die knie. Ze neemt vast weer de aardappels van vijf kilo. #clear
-> casemanager_som

// ---------- Dag 9 ----------
=== casemanager_som ===
Yara van de reclassering zoekt op de ring een stopcontact voor haar pieper. #scene: gang dag #day: 9 #enter: yara links #enter: jij rechts
{ regels ? b1:
    Yara (vriendelijk): Maandag doen we de selectie. Zeventien namen, en ik heb tijd voor vijf.
    Jij: Ik heb er een van zesentwintig dagen.
    Yara: Onder de vier weken is het laag. Dat zegt het schema: de SOM, Selectie Ondersteunend Model.
- else:
    Yara (vriendelijk): We kijken nu elke week, vanaf dag drie. Zeventien namen, en ik heb tijd voor vijf.
    Jij: Ik heb er een van zesentwintig dagen.
    Yara: Dan is hij aan de beurt of hij is al thuis.
}
Yara denkt: Bouzidi, De Boer, die lange van negen. Bij wie was ik nou met dat kind?
Jij denkt: Hij is kort en hij vraagt niks. Wie laat ik eraf vallen als ik hem noem?

* (laag) [‘Laag dus. Dan weet ik waar ik aan toe ben.’ #id: som_laag #style: regel]
    ~ meer(richting, 1)
    Yara: Jij bent de eerste vandaag die niet boos wordt.
    Je zet zijn naam bij ‘geen inzet’.  #outcome: geen_reclassering #because: choice som_laag {regels ? b1: #because: rule b1} #because: other tijd_voor_vier
    Yara (moe): Als er iets is, mag je me altijd halen. Dat staat ook in het schema.

* (koffie) [Vertel bij de automaat wat je zag, zonder zijn naam. #id: som_koffie #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ naam_shanti = true
    Yara: Wat doet hij als je hem iets te lezen geeft?
    Jij: Dan zegt hij iets aardigs.
    Yara schrijft een naam op een kartonnen bekertje.
    Yara: Shanti. Nazorg, bij die gemeente. Zeg dat je van mij komt, dan belt ze terug.
    In geen enkel systeem staat iets.
    Yara denkt: Dit is zeker die Milan, van veertien. Zonder naam schrijf ik er geen uren op.

* (signaal) [‘Schema of niet, ik wil dat jij hem spreekt.’ #id: som_signaal #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ rw_erbij = true
    ~ meer(richting, 1)
    Afwijken mag, met een motivering. Je typt er een.
    Yara (ernstig): Dan valt er een ander af. Wil je weten wie?
    Jij: Nee.
    Ze komt dinsdag. Onder ‘reden’ heb je geschreven: vraagt niets. #outcome: reclassering_komt #because: choice som_signaal
    Yara denkt: Vraagt niets. Zo was mijn broer ook, Samir, die at gewoon minder. #theory: lipsky

* (weekbespreking) {not (regels ? b1)} [Geef hem een plek op haar weekbespreking. #id: som_week #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ rw_erbij = true
    Yara: Dinsdag, tien minuten. Meer heb ik per naam niet.
    Ze zet hem erop. #outcome: reclassering_komt #because: choice som_week
* (weekbespreking_dicht) {regels ? b1} [Geef hem een plek op haar weekbespreking. #id: som_week #closed: rule b1]
    -> casemanager_notitie

- -> casemanager_notitie

// ---------- Dag 10, vrijdag ----------
=== casemanager_notitie ===
Vrijdag. In TULP staat een regel in het rood. #scene: kantoor_casemanagers dag #day: 10 #clock: 13:00 #enter: jij rechts #doc: tulp_mentor
‘RIC 10.30 uur, niet verschenen.’ Het RIC is de computerzaal, waar ze zelf dingen voor buiten moeten regelen. #outcome: ric_gemist {casemanager_aankomst.lijst: #because: choice aankomst_lijst} {casemanager_lezen.bril: #because: choice lezen_bril} {casemanager_lezen.vraag: #because: other niet_doorgezegd} #because: other briefje_onder_de_deur #unintended
Je belt de afdeling. #sound: telefoon
Rachid: Hij zat gewoon op zijn cel. Op bed, met zijn schoenen aan.
Jij: Had hij de oproep?
Rachid: Dinsdag al, onder de deur. Die lag op tafel, naast zijn winkellijst. En die is weer precies die van dertien. Augurken erbij, en die lust hij niet.
{ lezen >= 2:
    Jij denkt: Ik wist het woensdag. Ik had het gewoon tegen hem moeten zeggen.
}
{ regels ? b6:
    Voor vieren moet er iets staan. Het menu kent twee keuzes: meegewerkt en niet meegewerkt.
- else:
    Voor vieren moet er iets staan. Het menu heeft sinds kort een derde keuze: eerst toetsen.
}
Rachid denkt: Om tien uur zat hij er al zo. Ik had bezoek te lopen, ring twee stond open.

* (menu) [Kies ‘niet meegewerkt’. Hij was er niet. #id: notitie_menu #style: regel]
    ~ notitie = 1
    ~ meer(stroefheid, 1)
    Rachid (rustig): Moet ik het hem zeggen?
    Jij: Zeg maar dat hij zich zelf kan opgeven. Met een briefje.
    Jij denkt: Hij was er niet. Klaar. Waar lag die lijst van Bea.
    Milan denkt (boos): Een uur heb ik klaargezeten. Er kwam niemand. #clear: vertrouwen 5

* (kaal) [Laat het menu leeg en typ: ‘Niet geweest. Niet gevraagd waarom.’ #id: notitie_kaal #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ notitie = 2
    TULP vraagt drie keer of je het zeker weet.
    Fleur (rustig): Daar krijg je maandag een mail over, van kwaliteit. #enter: fleur links
    De regel blijft rood, met een uitroepteken erbij. In de weeklijst staat jouw naam nu bovenaan. #outcome: mail_van_kwaliteit #because: choice notitie_kaal #because: other verplicht_veld #unintended

* (vragen) [Ga naar boven. ‘Waarom had je je schoenen aan?’ #id: notitie_vragen #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ notitie = 3
    ~ meer(vertrouwen, 2)
    Hij heeft ze nog aan. #scene: cel dag #enter: milan links #enter: jij rechts
    Milan: Ik was klaar. Er zou iemand komen.
    Jij: Wie zei dat?
    Milan: Hier komt altijd iemand. Ik kan die deur niet van binnen open.
    Hij geeft je de oproep. Het tijdstip heeft hij omcirkeld. Eronder staat: meld u om 10.15 uur via de intercom.
    { lezen < 2:
        Jij: Heb je dat gelezen?
    - else:
        Jij: En dat stuk eronder?
    }
    Milan (gesloten): Half elf heb ik.
    ~ weet_lezen(2)
    Milan denkt (boos): Een uur op mijn eigen bed zitten wachten, met veters en al. #clear: vertrouwen 4
    Beneden typ je drie zinnen. Het menu laat je staan. #theory: weten_is_geen_doen

* (scil) {not (regels ? b6)} [Kies ‘eerst toetsen’: een test op begrijpen, de SCIL. #id: notitie_scil #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ notitie = 4
    ~ weet_lezen(2)
    ~ meer(stroefheid, 1)
    Het wordt maandag om negen uur. Rachid gaat het zeggen en belt terug.
    Rachid: Hij vraagt of hij het over mag doen als hij zakt.
    Jij: Zeg maar dat je niet kunt zakken.
    Rachid (vriendelijk): Heb ik gezegd. Toen vroeg hij waarom het dan een test heet.
    Milan denkt (bang): Straks sta ik in de computer als dom. Kan Ewa daarin kijken? #clear: vertrouwen 6
* (scil_dicht) {regels ? b6} [Kies ‘eerst toetsen’: een test op begrijpen, de SCIL. #id: notitie_scil #closed: rule b6]
    -> casemanager_hofstra

- -> casemanager_hofstra

=== casemanager_hofstra ===
Je moet op de ring zijn voor handtekeningen. Meneer Hofstra staat tegen het hek. Vanochtend is zijn broer overleden. #scene: gang dag #clock: 14:30 #heavy: rouw #enter: hofstra links #enter: jij rechts
Hofstra (rustig): Ik hoef niks. Ik wou het alleen tegen iemand zeggen.
Om drie uur sluit de lijst voor het MDO, het grote overleg van dinsdag. Rachid wil Milan er nog op hebben.
Hofstra: Er schijnt een briefje voor te zijn. Voor de begrafenis.
Hofstra denkt: Die fok lag nog bij Sietse in de schuur. Wie gaat die nou halen.

* (zitten) {minuten >= 25} [Haal twee koffie en ga naast hem zitten. #id: hofstra_zitten #style: menselijk #cost: 25]
    ~ besteed(25)
    Hij vertelt over een boot. Ze hebben er negen jaar aan gebouwd en hij heeft nooit gevaren.
    Hofstra (verdrietig): Hij lekte, weet je. Dat wisten we allebei.
    Om vijf over drie is de lijst dicht.
* (zitten_dicht) {minuten < 25} [Haal twee koffie en ga naast hem zitten. #id: hofstra_zitten #closed: time]
    -> casemanager_vrijdag

* (schoonzus) {minuten >= 15} [Laat hem in de spreekkamer zijn schoonzus bellen. #id: hofstra_bellen #style: ruimte #cost: 15]
    ~ besteed(15)
    Jij wacht op de gang. Door de deur hoor je hem Fries praten, en één keer lachen. Je afdelingshoofd blijft staan. ‘Alleen, met jouw toestel? Waar staat dat?’
    Tegen drieën mail je één regel voor dinsdag: Milan, cel veertien, schoenen.
* (schoonzus_dicht) {minuten < 15} [Laat hem in de spreekkamer zijn schoonzus bellen. #id: hofstra_bellen #closed: time]
    -> casemanager_vrijdag

* (maandag) [Bel de geestelijk verzorger. ‘Maandag kom ik bij u langs.’ #id: hofstra_maandag #style: zakelijk]
    De geestelijk verzorger kan om zeven uur.
    Hofstra (vriendelijk): Maandag. Dan weet ik dat.
    Milan komt nog net op de lijst.

* (maat) {minuten >= 15} [Vraag Rachid of zijn maat van cel zestien bij hem mag zitten. #id: hofstra_maat #style: ruimte #cost: 15]
    ~ besteed(15)
    Rachid kijkt naar de klok en doet de deur van zestien open. #enter: rachid rechts #sound: celdeur
    Rachid: Tot het eten. En ik heb dit niet gevraagd gekregen.
    Door het luik zie je twee mannen op één bed, met een spel kaarten. Milan komt nog net op de lijst.
    Rachid denkt: Zondag staan er vier voor mijn neus met een dode oma. En dan heb ik dienst met Kees.
* (maat_dicht) {minuten < 15} [Vraag Rachid of zijn maat van cel zestien bij hem mag zitten. #id: hofstra_maat #closed: time]
    -> casemanager_vrijdag

- -> casemanager_vrijdag

=== casemanager_vrijdag ===
De verwarming op kantoor slaat af. Om kwart voor vijf gaan boven de celdeuren dicht. #scene: kantoor_casemanagers dag #clock: 15:45 #enter: jij rechts
{ huur_bekend:
    Morgen is de meelbus voor de tweede keer leeg. Op bladzijde negen heeft Milan getekend dat jij voor hem mag bellen.
    Jij denkt: {casemanager_lezen.vraag:Ik heb die bladzijde voorgelezen. Luisterde hij nog?|Hij heeft op die bladzijde heel vlot getekend.}
- else:
    Op je bureau ligt nog een formulier van Milans zorgverzekeraar. En Rachid zei iets over een envelop.
}

* (zelf) {huur_bekend && minuten >= 15} [Bel Boersma zelf. Dan is het geregeld. #id: huur_zelf #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ huur = huur + 2
    ~ meer(vertrouwen, -1)
    Boersma (wantrouwig): Met wie spreek ik? #sound: telefoon
    Jij: Ik bel voor Milan. Hij kan er een paar weken niet zijn.
    Boersma: Waar is hij dan?
    Dat mag je niet zeggen. Achter je roept iemand een celnummer om. #outcome: boersma_hoort_het #because: choice huur_zelf #because: luck omroep #unintended
    Boersma (ernstig): Juist ja. Zeg hem dat ik de kamer vasthoud. Tot mijn zoon begint te rekenen.
    Boersma denkt: Twee winters tilt hij mijn zakken. Met die vorst straks, wie moet dat doen. En hij laat een ander bellen.

* (zelf_dicht) {huur_bekend && minuten < 15} [Bel Boersma zelf. Dan is het geregeld. #id: huur_zelf #closed: time]
    -> casemanager_bericht_week

* (samen) {huur_bekend && minuten >= 40} [Haal Milan naar de spreekkamer en leg de telefoon midden op tafel. #id: huur_samen #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ huur = huur + 3
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Eerst praten ze over de oven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #sound: telefoon
    Milan (gespannen): Ik zit vast, meneer Boersma. Winkels. Nog zestien dagen.
    Boersma: Ik dacht dat je ziek was. Ik heb soep op de trap gezet.
    Milan: Staat die er nog?
    Boersma (verdrietig): Die heb ik zelf maar opgegeten.
    Op de achtergrond zegt een man: ‘Vast? Pa, is dat die jongen van boven?’ #outcome: zoon_weet_het #because: choice huur_samen #because: luck zoon_in_de_kamer #unintended
    Boersma: Ik wacht. Maar daarna weer gewoon in de bus, hè.
    Milan denkt (verdrietig): Erwtensoep is dat geweest, op donderdag. En ik lag hier te bedenken wat ik zou liegen. #clear: vertrouwen 4
* (samen_dicht) {huur_bekend && minuten < 40} [Haal Milan naar de spreekkamer en leg de telefoon midden op tafel. #id: huur_samen #closed: time]
    -> casemanager_bericht_week

* (eigen) {huur_bekend} [Loop langs cel veertien. ‘Bel jij hem zelf? Het is jouw kamer.’ #id: huur_eigen #style: ruimte]
    ~ huur = huur + 1
    ~ meer(richting, 1)
    Milan (vriendelijk): Doe ik. #enter: milan links
    Zaterdag staat hij in de rij voor de telefoon. Hij krijgt een bandje: de bakkerij is gesloten. #day: 11
    Na de piep zegt hij: ‘Met Milan. Komt goed.’ Dan is zijn tegoed op.
    Milan denkt: Acht man achter me en dan een piep. Ik had hem zelf willen hebben. #clear: vertrouwen 4

* (post) {not huur_bekend && minuten >= 15} [Ga naar boven en vraag naar die envelop. #id: post_halen #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ huur = huur + 2
    ~ huur_bekend = true
    ~ meelbus = true
    ~ b_wonen = 1
    ~ meer(vertrouwen, 1)
    De envelop staat tegen zijn beker, met krulletters, nog dicht. Rachid heeft hem dinsdag gegeven. #scene: cel dag #enter: milan links #enter: jij rechts #sound: envelop #doc: briefje_boersma
    Milan (vriendelijk): Maak jij maar open. Ik heb vieze handen.
    Jij: Er staat soep op de trap. En zaterdag was de bus leeg.
    Milan (gespannen): De meelbus. Daar gaat de huur in. Vijfennegentig, contant.
    Jij schrijft, hij zegt het voor: ‘Ik kom terug. De soep mag naar de buurvrouw.’ #outcome: huur_gezien #because: choice post_halen
    Milan denkt (bang): Boersma schrijft nooit. Daar is hij voor gaan zitten. #clear: vertrouwen 4
* (post_dicht) {not huur_bekend && minuten < 15} [Ga naar boven en vraag naar die envelop. #id: post_halen #closed: time]
    -> casemanager_bericht_week

* (zorg) {not huur_bekend} [Vul het formulier van de zorgverzekeraar in. #id: zorg_formulier #style: zakelijk #cost: 5]
    ~ besteed(5)
    ~ b_zorg = 2
    Binnen hoeft hij geen premie te betalen, als iemand het meldt. Jij meldt het.
    Bij ‘weer ingaan per’ zet je dag zesentwintig. De envelop kan dicht.

* (huis) [Trek je jas aan. Het is vrijdag. #id: vrijdag_huis #style: ruimte]
    ~ meer(stroefheid, -1)
    Thuis zeggen ze dat je vroeg bent.

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
Maandag. Tussen twee keer ‘rustig’ heeft de nachtdienst in het weekend één andere regel gezet. #scene: kantoor_casemanagers ochtend #day: 13 #enter: fleur links #enter: jij rechts
‘Za. 22.40 uur. Cel 14 praat. Dacht dat hij bad. Hij telde dozen, tot dok zes vol was.’
Milan denkt (rustig): Eén beneden, twee erop. Om tien voor elf ging de band altijd lopen, als Ewa floot. #clear: vertrouwen 4
{ regels ? b15:
    Daaronder een mail van kwart over zeven. #sound: toetsenbord #doc: mail_eindverlof
    Fleur (moe): Acht cellen hebben ze nodig, dus gaan er acht naar huis.
    { regels ? b14:
        Milan staat op regel zes. Komende vrijdag, negen dagen eerder. #outcome: eerder_vrij #because: rule b15 #because: wait cellen_vol
    - else:
        Milan staat op regel zes. Komende donderdag, want op vrijdag gaat er niemand meer. #outcome: eerder_vrij #because: rule b15 #because: wait cellen_vol
    }
- else:
    Daaronder een mail van de gemeente. Zij hebben de datum bevestigd. #sound: toetsenbord
    { regels ? b14:
        Het wordt zondag, dag zesentwintig. Zoals het er altijd al stond. #outcome: datum_staat_vast #because: other gemeente_bevestigt
    - else:
        Het wordt donderdag, dag drieëntwintig. In het weekend gaat er niemand meer. #outcome: datum_staat_vast #because: other gemeente_bevestigt
    }
    ~ huur = huur - 1
}
{ casemanager_hofstra.maandag:
    Rachid belt. Meneer Hofstra vraagt sinds half negen hoe laat je komt. #outcome: hofstra_wacht #because: choice hofstra_maandag {regels ? b15: #because: rule b15} #because: wait maandagochtend #unintended
}
{ casemanager_hofstra.maat:
    Rachid belt. ‘Vier man willen bij hun maat zitten. Ze noemen jouw naam.’
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
        Milan denkt (bang): Dan is het zaterdag dus gewoon weer niks in de bus. En die erna. #clear: vertrouwen 4
    }

* (avond) [‘Rachid, zeg jij het hem vanavond? Jou kent hij.’ #id: bericht_rachid #style: zakelijk]
    ~ meer(stroefheid, 1)
    ~ meer(draagkracht, -1)
    Om kwart voor vijf gaan de deuren dicht. #scene: gang avond #enter: rachid rechts #enter: milan links #clock: 16:45
    Rachid (vriendelijk): Ik heb je datum, jongen.
    Milan (vriendelijk): Lekker, man.
    Rachid draait de deur op slot, tot morgen acht uur. #sound: celdeur #event: deur-in-slot
    Rachid denkt: Ik hoor hem lopen. Vier stappen heen en vier terug, mijn hele late dienst.
    Milan denkt (gespannen): Heb ik nog sokken? Die ene broek is weg. En hoe laat gaat daar een bus. #clear: vertrouwen 5

* (eerst) [Bel eerst de gemeente. Dan kom je met een antwoord. #id: bericht_gemeente #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ huur = huur + 1
    ~ meer(stroefheid, 1)
    Je staat vijfentwintig minuten in de wacht, met een panfluit. {naam_shanti:Shanti|Nazorg heet Shanti en die} is er woensdag weer. #sound: telefoon #event: wachten
    ~ naam_shanti = true
    In de werkplaats kijkt Milan niet op. #scene: werkplaats dag #enter: milan links #enter: jij rechts
    Milan (gesloten): Ik hoor dat ik gefeliciteerd word. #outcome: van_een_ander_gehoord #because: choice bericht_gemeente #because: wait wachtrij_gemeente #unintended
    Milan denkt (boos): De halve werkplaats wist het. Ik stond er tape bij te houden. #clear: vertrouwen 4
    Jij: Ik wilde je iets kunnen vertellen.
    Milan: En?
    Jij: Woensdag.

- -> casemanager_papier

=== casemanager_papier ===
Dinsdag haal je hem op bij de werkplaats. Er staat een pallet lampenkappen, acht lagen hoog. De werkmeester duwt ertegen. Er beweegt niets. #scene: werkplaats dag #day: 14 #enter: milan links #enter: jij rechts
Naast Milan zet Fleurs jongen van negentien een doos op zijn kop.
Milan (boos): Kan jij niet lezen of zo? Er staat ‘boven’ op, met een pijl. Wie heeft jou hier neergezet?
De jongen draait de doos om, en daarna nog een die goed stond.
Milan (vriendelijk): Om en om, als een muurtje. Straks haal ik mijn heftruckpapieren. Rijden kan ik, alleen de theorie nog.
Milan denkt: Twee keer betaald en twee keer op de parkeerplaats omgekeerd. #clear: vertrouwen 7
{ casemanager_hofstra.zitten:
    Op het MDO was vanochtend ‘niet verschenen bij RIC’ aan de beurt. Zes namen, één zin, en niemand zei iets over schoenen. #outcome: mdo_zonder_jou #because: choice hofstra_zitten #because: other punt_negentien #unintended
- else:
    Op het MDO had je vanochtend één zin: cel veertien had zijn schoenen aan. Rachid wilde het in de notulen.
}
{ casemanager_lezen.ict || casemanager_notitie.scil:
    ~ weet_lezen(3)
    De uitslag van de test van maandag zit in TULP. #outcome: lezen_op_papier {casemanager_lezen.ict: #because: choice lezen_ict} {casemanager_notitie.scil: #because: choice notitie_scil}
}
{ rw_erbij:
    Yara is bij Milan geweest. Ze mailt vijf regels. De tweede is: laat het hem voordoen, vraag niet of hij het snapt.
}
{ casemanager_som.signaal:
    Voor Milan is er een ander van haar lijst gegaan. Het is de jongen van negentien.
}
{ casemanager_som.laag:
    Yara’s lijst is rond. Van de namen bij ‘geen inzet’ zijn er al drie naar huis.
}

* (plaatjes) [Maak met hem een A4 zonder zinnen. Plaatjes en tijden. #id: papier_a4 #style: menselijk #cost: 60]
    ~ besteed(60)
    ~ a4 = true
    ~ huur = huur + 1
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 2)
    Jij zoekt de plaatjes, hij zegt waar ze moeten. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #doc: a4_plaatjes
    Milan: Dat bed is te kort.
    Jij: Het is een pictogram.
    Milan: Dan nog.
    Bovenaan komt de bus. Bij de bakker wil hij een meelbus, en die hebben ze niet. Het wordt een mandje. #theory: responsiviteit
    ~ meelbus = true
    { not huur_bekend:
        ~ huur_bekend = true
        ~ b_wonen = 1
        Jij: Wat moet een meelbus op dit blad?
        Milan: Daar gaat de huur in. Contant, op zaterdag. #outcome: huur_gezien #because: choice papier_a4
    }
    Fleur steekt haar hoofd om de deur. #enter: fleur midden
    Fleur: Mag dat de deur uit zonder logo?
    Milan denkt (rustig): Bus, huis, bed, mandje, loket. Nog een keer. Bus, huis, bed. #clear: vertrouwen 4
    In TULP kun je geen plaatjes kwijt. De gemeente krijgt alleen de automatische melding.

* (brief) [Schrijf de gemeente een overdracht met alles wat je weet. #id: papier_overdracht #style: zakelijk #cost: 40]
    ~ besteed(40)
    ~ overdracht = true
    ~ veld_mee = true
    ~ contact = contact + 1
    ~ meer(richting, 1)
    Jij: Als het klaar is, kijk je mee.
    { huur_bekend:
        ~ overdracht_huur = true
        Anderhalve bladzijde. De meelbus staat erin, en wat hij over heftrucks zei. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: toetsenbord
    - else:
        Anderhalve bladzijde. De nachtploeg staat erin. Bij wonen neem je ‘geregeld’ over uit de intake. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: toetsenbord
    }
    { lezen >= 2:
        ~ overdracht_lezen = true
        Bij ‘aandachtspunten’ zet je: leest moeilijk, zegt dat niet.
    - else:
        Bij ‘aandachtspunten’ zet je: zegt overal ja op.
    }
    Het gaat met de Berichtenbox Re-integratie mee, de postbus tussen gevangenis en gemeente.
    Milan denkt: Ik zou mee mogen kijken, zei je. #clear: vertrouwen 5

* (aanvraag_open) {not (regels ? b8)} [Zet hier met hem de aanvraag voor de uitkering klaar. #id: papier_aanvraag #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ binnen_klaar = true
    ~ b_inkomen = 2
    ~ huur = huur + 2
    ~ meer(richting, 1)
    Zestien schermen op een laptop. Zijn wachtwoord van DigiD weet hij nog. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #sound: toetsenbord
    Milan (vriendelijk): Dok zes, met een hoofdletter en een uitroepteken.
    { regels ? b15:
        Bij ‘datum vrijlating’ vul je de nieuwe datum in. Het veld springt terug naar dag zesentwintig. Je doet het nog eens.
    - else:
        Bij ‘werk na vrijlating’ is alleen ja of nee mogelijk. Je kiest nee.
    }
    Jij: Geld op de dag dat je vrijkomt.
    Milan denkt: Op welke rekening eigenlijk? Die pas is verlopen in maart. #clear: vertrouwen 5
* (aanvraag_dicht) {regels ? b8} [Zet hier met hem de aanvraag voor de uitkering klaar. #id: papier_aanvraag #closed: rule b8]
    -> casemanager_mensen

* (standaard) [Verstuur het standaardbericht en ga lunchen met Fleur. #id: papier_standaard #style: regel]
    ~ veld_mee = true
    ~ fleur_helpt = true
    Eén klik. In het bericht staan zijn naam en de einddatum van het vonnis. #scene: kantoor_casemanagers dag #enter: fleur links #enter: jij rechts
    Fleur (verdrietig): Het gaat niet zo goed thuis. Ik heb het hier nog tegen niemand gezegd.
    Je brood blijft in het zakje.
    Fleur denkt: Nu heb ik het gezegd. Maandag zit je weer gewoon tegenover me.

-
{ veld_mee && (notitie == 1 || notitie == 3):
    Wat je vrijdag in TULP zette, gaat er als bijlage bij.
}
-> casemanager_mensen

=== casemanager_mensen ===
Woensdag. Fleur is ziek. Op haar bureau ligt de lijst van morgen, zeven namen. #scene: kantoor_casemanagers ochtend #day: 15 #enter: jij rechts
Je afdelingshoofd legt er een hand op. ‘Jij kent ze toch een beetje?’
{ not huur_bekend:
    ~ huur_bekend = true
    ~ huur_laat = true
    ~ huur = huur - 1
    ~ b_wonen = 1
    Rachid legt een envelop met krulletters neer, nog dicht. ‘Van Milan. Of jij wilt kijken of het belangrijk is.’ Milan had hem al een week. #sound: envelop #doc: briefje_boersma #outcome: huur_loopt_achter {casemanager_intake.door: #because: choice intake_door} {casemanager_intake.rachid: #because: choice intake_mentor} #because: wait post_op_de_afdeling #unintended
}
Jij denkt: Als ik nu opkijk, heb ik ja gezegd.

* (moeder) [Bel samen met Milan naar zijn moeder. #id: mensen_moeder #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ moeder_gebeld = true
    ~ bij_moeder = true
    ~ b_netwerk = 1
    ~ huur = huur + 1
    ~ meer(binding, 1)
    Hij houdt de hoorn eerst een tijd vast. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #sound: telefoon
    Moeder (boos): Waar zit jij?
    Milan (gespannen): In de gevangenis, ma.
    Moeder: Dat er iets was, wist ik die eerste woensdag al. Je was er niet voor de boodschappen.
    Milan: Wie heeft ze gedragen?
    Moeder: Ik eet al twee weken licht.
    Moeder denkt: Twee ziekenhuizen gebeld, zestig cent per minuut. Dat hoeft hij niet te weten. #clear
    Ze zal de bank uitklappen. Een paar nachten, zegt ze, en dan nog eens.

* (shanti_bel) [Bel de nazorgcoördinator van zijn gemeente, tot je haar zelf hebt. #id: mensen_shanti #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ shanti = true
    ~ huur = huur + 1
    ~ meer(richting, 1)
    { naam_shanti:
        ~ huur = huur + 1
        Je vraagt naar Shanti en niet naar een afdeling. Dat scheelt drie doorkiesnummers. #sound: telefoon
    - else:
        De vijfde stem aan de lijn heet Shanti en heeft net een hap brood. #sound: telefoon
    }
    Shanti (vriendelijk): Jij belt zelf? Dat doet nooit iemand.
    { meelbus:
        Jij: Boven een bakkerij. De huur gaat contant in een meelbus.
    - else:
        Jij: Boven een bakkerij. De huur gaat in een bus, schrijft de verhuurder.
    }
    Shanti: Die bus ken ik. Eén week kan ik betalen, uit een potje. Vraag niet hoe het heet.
    Shanti denkt: ‘Attenties raadsleden’. Tot nu toe mist niemand een bloemetje.

* (lijst_fleur) {minuten >= 45} [Neem Fleurs lijst over. Zeven is meer dan één. #id: mensen_fleur #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ fleur_helpt = true
    De vijfde op haar lijst komt dezelfde dag vrij als Milan, zonder bed.
    Je belt tot je er een hebt, in een opvang waar hij de buurt niet kent. #outcome: bed_voor_de_vijfde #because: choice mensen_fleur #because: luck plek_vrij
    De vijfde vraagt of dat bed een laken heeft. Het heeft een laken.
    Rachid (rustig): Milan vroeg of je vandaag nog kwam. #enter: rachid links
    Rachid denkt: Ik zei dat je ziek was. Ik moest door, de kar stond al op ring twee.
* (lijst_dicht) {minuten < 45} [Neem Fleurs lijst over. Zeven is meer dan één. #id: mensen_fleur #closed: time]
    -> casemanager_poort

- -> casemanager_poort

=== casemanager_poort ===
~ b_id = 1
{ regels ? b15:
    { regels ? b14:
        Vrijdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 17 #clock: 09:30 #clocks: buiten #enter: milan links #enter: jij rechts #event: poort-open
        Milan denkt (bang): Negen dagen eerder. Heb ik wel schone kleren? Die ene broek moest nog drogen. #clear: vertrouwen 5
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 16 #clock: 09:30 #clocks: buiten #enter: milan links #enter: jij rechts #event: poort-open
        Milan denkt (bang): Tien dagen eerder, zegt iedereen. En dan, wat eet ik vanavond? #clear: vertrouwen 5
    }
- else:
    { regels ? b14:
        Zondag, half tien. Voor deze ene deur ben jij op je vrije dag gekomen. #scene: poort ochtend #day: 26 #clock: 09:30 #clocks: buiten #enter: milan links #enter: jij rechts #event: poort-open
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 23 #clock: 09:30 #clocks: buiten #enter: milan links #enter: jij rechts #event: poort-open
    }
    Milan denkt (bang): Zo lang op deze dag gewacht. Ik heb mijn bed niet eens afgehaald. #clear: vertrouwen 5
}
De portier wijst met zijn pen. ‘Die grijze auto staat er al anderhalf uur. Hij eet broodjes op de motorkap.’
Milan (vriendelijk): Dani. Die was op de kleuterschool ook al te vroeg.
In TULP staat Dani onder ‘risico’s’. Bij de derde winkel zat hij achter het stuur.
{ a4:
    Milan voelt aan zijn borstzak. Daar zit het A4, in vieren.
}
Milan denkt: Dani is gekomen. Nu moet ik straks wel vrolijk zijn. #clear: vertrouwen 7
Jij denkt: Verder staat er niemand.

* (auto) [‘Ga maar. Eet eerst wat.’ #id: poort_auto #style: ruimte]
    ~ meer(erbij_horen, 1)
    Milan (vriendelijk): Bedankt voor alles, hè.
    Hij steekt zijn hand op zonder om te kijken. De auto toetert twee keer. #exit: milan
    De portier veegt ‘veertien’ van het bord.
    Jij denkt: Voor alles. Heb ik gezegd hoe laat dat loket opengaat?

* (hand) {minuten >= 10} [Loop mee naar de auto en geef de bestuurder een hand. #id: poort_hand #style: menselijk #cost: 10]
    ~ besteed(10)
    ~ dani_brengt = true
    ~ contact = contact + 1
    ~ b_netwerk = MAX(b_netwerk, 1)
    De bestuurder veegt eerst de mayonaise van zijn vingers.
    Milan (vriendelijk): Dani, dit is van de map.
    ‘Moet hij ergens heen?’ vraagt Dani. ‘Ik heb een auto en geen baan.’
    Je noemt de gemeente en een tijd. Dani schrijft het op zijn hand. Milan kijkt ernaar alsof het over een ander gaat.
    Milan denkt (gespannen): Nu is Dani de baas van die dag. Als hij het maar niet van zijn hand wast. #clear: vertrouwen 5
* (hand_dicht) {minuten < 10} [Loop mee naar de auto en geef de bestuurder een hand. #id: poort_hand #closed: time]
    -> casemanager_sleutels

* (moeder_eerst) [‘Wacht even. Bel eerst je moeder, hier bij de portier.’ #id: poort_bellen #style: zakelijk]
    ~ bij_moeder = true
    ~ meer(binding, 1)
    { moeder_gebeld:
        Moeder: Ben je al buiten? Heb je een jas aan? #sound: telefoon
    - else:
        Moeder (boos): Waar zat jij? #sound: telefoon
        Milan (gespannen): Vast, ma. Nu niet meer.
    }
    Moeder: De bank is om zes uur uitgeklapt. Neem melk mee.
    De portier zet zijn radio harder. Buiten toetert Dani.
    Milan denkt: Melk. Halfvolle of die rooie? En hoe kom ik die trap op zonder de buurvrouw. #clear: vertrouwen 4

- -> casemanager_sleutels

=== casemanager_sleutels ===
Later loop je over de ring. Meneer Hofstra doet zijn rondje langs het hek. #scene: gang dag #enter: hofstra links #enter: jij rechts
{ casemanager_hofstra.maandag:
    Hij kijkt niet op.
    Hofstra: Maandag, zei u.
- else:
    Hofstra: Is die jongen opgehaald?
    Jij: Door een vriend. In een grijze auto.
    Hofstra (vriendelijk): Mooi. Dan heb je dat. Mij komt mijn schoonzus halen, in mei.
}
Op cel veertien ligt een schoon laken. Je hangt de sleutels op haakje eenendertig. #sound: sleutel
-> klantmanager_pas
