// Dezelfde stoel, deel 2: de klantmanager bij de gemeente.
// Op het bureau ligt alleen wat de casemanager heeft meegegeven.
// Werktijd: eerste week 120, dag 34–36 80, dag 41 60, dag 62 60.

=== klantmanager_pas ===
~ week(120)
// Een nieuw iemand: een deel van het vertrouwen blijft bij de poort achter.
~ vertrouwen = (vertrouwen + 3) / 2
~ stroefheid = MIN(stroefheid, 3)
~ binding = (binding + 2) / 2
{ regels ? b15:
    { regels ? b14:
        Maandag. Honderdtien kilometer verderop hangt iemand een pas om. Dat ben jij ook. #scene: kantoor_gemeente ochtend #day: 20 #enter: jij rechts #ambience: stil
    - else:
        Vrijdag. Honderdtien kilometer verderop hangt iemand een pas om. Dat ben jij ook. #scene: kantoor_gemeente ochtend #day: 17 #enter: jij rechts #ambience: stil
    }
- else:
    { regels ? b14:
        Maandag. Honderdtien kilometer verderop hangt iemand een pas om. Dat ben jij ook. #scene: kantoor_gemeente ochtend #day: 27 #enter: jij rechts #ambience: stil
    - else:
        Vrijdag. Honderdtien kilometer verderop hangt iemand een pas om. Dat ben jij ook. #scene: kantoor_gemeente ochtend #day: 24 #enter: jij rechts #ambience: stil
    }
}
Klantmanager in Dorsveen. Eenentachtig namen in je lijst, en een mok van een partij die niet meer bestaat.
Je weet niets van een map of een pallet lampenkappen. Je weet wat er op je bureau ligt.
{ overdracht:
    { overdracht_huur:
        Dat is een overdracht van anderhalve bladzijde, van een casemanager die je nooit hebt gezien. #sound: papier #doc: overdracht
    - else:
        Dat is een overdracht van anderhalve bladzijde, van een casemanager die je nooit hebt gezien. #sound: papier #doc: overdracht_geregeld
    }
- else:
    { melding:
        Dat is een bericht van vier regels. #doc: melding
    - else:
        { not shanti:
            ~ druk = druk + 1
        }
        Dat is een lege plek waar een dossier had kunnen liggen. In de agenda staat: Milan, loket 3, zonder afspraak.
    }
}
{ shanti:
    Op je toetsenbord plakt een geel briefje van Shanti. ‘Milan. Boven de bakker. Vraag naar vrachtwagens.’
    ~ meer(vertrouwen, 1)
}
{ notitie == 1 && (overdracht || melding):
    Bovenaan, achter ‘houding’, staat: niet meegewerkt. #outcome: woord_reist_mee #because: choice notitie_menu {regels ? b6: #because: rule b6} #because: other veld_reist_mee #unintended
    ~ meer(stroefheid, 1)
    ~ meer(vertrouwen, -1)
}
{ notitie == 3 && (overdracht || melding):
    Achter ‘houding’ staan drie zinnen. De laatste is: had zijn schoenen aan.
    ~ meer(vertrouwen, 1)
}
Joost (vriendelijk): Jij hebt het loket. Er zit er een uit detentie bij, zie ik. #enter: joost links
Joost denkt: Liever jij dan ik. Ik zeg altijd te snel dat het goed komt.
Over twintig minuten ga je open.

* (opzoeken) [Zoek eerst op wat er verder over hem bekend is. #id: dossier_lezen #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    In het uitkeringssysteem vind je hem terug, vijf jaar jonger. ‘Beëindigd. Gevraagde gegevens niet geleverd.’ #theory: zacka
    Er staat niet welke gegevens, en ook niet hoe ze waren gevraagd.
    Jij denkt: Ik zie hem al komen. Te laat, met een capuchon op.
    In de wachtruimte zit een breed iemand in een gestreken overhemd. Hij is er al een kwartier. #scene: loket ochtend #enter: milan links #enter: jij rechts
    Milan (vriendelijk): Goedemorgen. Ik ben vroeg.
    Milan denkt: De stoelen waren toen oranje. Ik ook, van de zenuwen. #clear: vertrouwen 5

* (bellen) [Bel de PI. Iemand moet hem daar kennen. #id: dossier_bellen #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ meer(binding, 1)
    Je krijgt een voicemail. De stem heeft haast en klinkt bekend. #sound: telefoon #event: telefoon
    { fleur_helpt:
        Dan neemt er toch iemand op, een collega. Fleur.
        Fleur: Milan? Wacht. Die van die schoenen. Ik lees wel voor wat er op een geeltje staat.
        Fleur: ‘Laat hem praten over laden.’ Meer heb ik niet. Ik ben twee dagen ziek geweest. #outcome: fleur_neemt_op {casemanager_fleur.elf: #because: choice fleur_elf} {casemanager_papier.standaard: #because: choice papier_standaard} {casemanager_mensen.lijst_fleur: #because: choice mensen_fleur} #because: choice dossier_bellen
        ~ meer(vertrouwen, 1)
    - else:
        Je spreekt je naam in, en je nummer, en nog eens je naam. Woensdag belt er iemand terug, als jij in een cursus zit.
    }
    ~ meer(stroefheid, 1)
    Je bent vier minuten te laat bij het loket. Milan staat al. #scene: loket ochtend #enter: milan links #enter: jij rechts
    Milan denkt: Vier minuten. Als ik dat had gedaan. #clear: vertrouwen 5

* (ontmoeten) [Laat het scherm donker en haal hem zelf uit de wachtruimte. #id: dossier_ontmoeten #style: ruimte]
    ~ meer(vertrouwen, 1)
    Je roept één naam en er staan twee mannen op. De brede houdt de deur open voor de ander. #scene: loket ochtend #enter: milan links #enter: jij rechts
    Jij: Wie van jullie is Milan?
    Milan (vriendelijk): Ik. Hij hoopte het ook.
    Bij loket drie merk je dat je zijn nummer niet hebt.
    Jij: Weet je je burgerservicenummer?
    Milan zegt het op, in één adem, met de nullen erbij.
    Milan denkt (rustig): Cijfers vragen ze nooit. Cijfers kan ik. #clear: vertrouwen 4

- -> klantmanager_loket

=== klantmanager_loket ===
{ ontslagbewijs:
    Hij legt een gele map op de balie. Het ontslagbewijs zit erin, met stempel. #sound: papier
- else:
    { regels ? b15:
        Jij: Volgens mijn scherm zit je nog vast.
        Milan (vriendelijk): Dan heb ik in elk geval een alibi. #outcome: nog_vast_op_papier #because: rule b15 #because: other oude_datum #unintended
        Zijn ontslagbewijs zit in de plastic zak met zijn kleren, en die zak staat ergens anders. Je belt er drie mensen voor.
        ~ meer(stroefheid, 1)
    - else:
        Zijn ontslagbewijs zit in de plastic zak met zijn kleren. Je gelooft hem op zijn woord en zet daar je naam bij.
    }
}
{ regels ? b15 && regels ? b14 && not moeder_gebeld && huur < 3:
    Jij: Waar heb je van het weekend geslapen?
    Milan: Bij Dani, op zolder. Jullie waren dicht. #outcome: weekend_bij_dani #because: rule b14 #because: wait loket_dicht {casemanager_poort.auto: #because: choice poort_auto} #unintended
    ~ druk = druk + 1
}
{ casemanager_poort.bus:
    Milan: De trein ging van spoor acht. Dat riepen ze om toen ik op drie stond. Half elf ’s avonds was ik er. #outcome: half_elf_thuis #because: choice poort_bus #because: luck spoor_gewijzigd #unintended
    ~ druk = druk + 1
}
{ dani_brengt:
    Buiten staat een grijze auto met knipperlichten op de laadplek. #outcome: dani_rijdt #because: choice poort_hand #because: other dani_komt
    ~ meer(erbij_horen, 1)
}
{ a4:
    Uit zijn borstzak haalt hij een A4 met plaatjes. Hij wijst de balie aan, dan jou. #outcome: a4_op_de_balie #because: choice papier_a4
    Milan: Hier ben ik nu.
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 1)
}
{ overdracht && (casemanager_lezen.vraag || casemanager_notitie.vragen):
    Jij: Ik lees hier dat lezen lastig is.
    Milan (gesloten): Dat staat daar dus. #outcome: geheim_reist_mee #because: choice papier_overdracht {casemanager_lezen.vraag: #because: choice lezen_vraag} {casemanager_notitie.vragen: #because: choice notitie_vragen} #because: other niet_meegelezen #unintended
    ~ meer(stroefheid, 2)
    ~ meer(vertrouwen, -1)
}
~ b_id = MAX(b_id, 1)
{ binnen_klaar: -> klantmanager_klaar }
-> klantmanager_aanvraag

=== klantmanager_klaar ===
// Alleen als b8 uit staat en de aanvraag binnen is gemaakt.
~ geld = 2
~ aanvraag = 2
~ druk = druk - 1
Zijn aanvraag staat er al, veertien schermen vol. Op de dag van de poort is er leefgeld betaald. #outcome: geld_op_de_dag #because: choice papier_aanvraag #because: other gemeente_betaalt_vooraf
Milan (vriendelijk): Ik heb brood gekocht. En voor Dani getankt, dat stond nog open.
{ regels ? b15:
    De datum in de aanvraag is nog dag zesentwintig. Voor het systeem kreeg hij geld terwijl hij vastzat.
- else:
    Bij ‘werk’ staat nee. Milan zegt dat Ewa hem misschien al gebeld heeft.
}
Jij denkt: Voor het eerst zit er een met ontbijt aan mijn balie, en er klopt een vakje niet.
* (datum) [Zet het recht, ook al kost het je de koffiepauze. #id: klaar_datum #style: zakelijk #cost: 25]
    ~ besteed(25)
    ~ meer(richting, 1)
    Drie schermen en een telefoontje naar de helpdesk. Milan kijkt mee.
    Milan: Dus door één vakje?
    Jij: Door één vakje.
    Milan denkt: Bij ons is dat één doos verkeerd onderin. #clear: vertrouwen 4
    Achter hem zegt iemand hardop hoe laat het is.
* (laten) [‘Er staat geld op je rekening. De rest komt per post.’ #id: klaar_laten #style: ruimte]
    ~ meer(vertrouwen, 1)
    Milan (vriendelijk): Zo snel ben ik hier nog nooit klaar geweest.
    Jij denkt: Een correctie draait ’s nachts vanzelf mee. Meestal.
    Milan denkt (gespannen): Per post. #clear: vertrouwen 4
- -> klantmanager_stoel

=== klantmanager_aanvraag ===
De aanvraag heeft veertien schermen. In de wachtruimte zitten negen mensen.
Milan (vriendelijk): Ik kom voor geld. Hoe dat hier ook heet.
Jij denkt: Bij scherm tien komt het huurcontract. Daar raak ik de meesten kwijt.
Milan denkt (gespannen): Dat scherm staat altijd naar jullie kant. #clear: vertrouwen 4

* (mee) [‘Hier staan alle stukken op. Vul het thuis rustig in, dan zie ik je terug.’ #id: aanvraag_mee #style: regel]
    ~ meer(stroefheid, 1)
    Elf stukken, waarvan zes met een sterretje.
    Jij: Lukt dat?
    Milan (vriendelijk): Komt goed.
    Hij vouwt de lijst op tot hij in zijn borstzak past. Het kost je drie minuten, en de volgende is blij.
    Milan denkt: Een contract. Boersma heeft geen contract, Boersma heeft een bus. #clear: vertrouwen 5
    Jij denkt: Iedereen krijgt die lijst. Als ik bij hem anders begin, waar stop ik dan?

* (samen) [Draai je scherm naar hem toe. ‘We doen het nu.’ #id: aanvraag_samen #style: menselijk #cost: 60]
    ~ besteed(60)
    ~ aanvraag = 2
    ~ b_inkomen = 1
    ~ weet_lezen(2)
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Hij draait zijn stoel zo dat jij voorleest zonder dat het zo heet.
    Jij: Scherm tien. Huurcontract.
    Milan: Heeft hij niet. Boersma schrijft nooit wat op.
    Je belt de bakkerij. Boersma dicteert één zin, jij typt hem, hij noemt het een contract. #sound: telefoon #outcome: aanvraag_compleet #because: choice aanvraag_samen #because: other boersma_dicteert
    Boersma (gespannen): Gaat dit naar de belasting?
    Boersma denkt: Nu bestaat die kamer. Dat heb ik twaalf jaar weten te voorkomen.
    Joost (moe): Mijn rij staat tot de draaideur. #enter: joost rechts

* (woensdag) [‘Woensdag zit Gerda hier, die helpt met formulieren. Ik zet je erbij.’ #id: aanvraag_woensdag #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ aanvraag = 1
    Milan (wantrouwig): Een juf?
    Jij: Ze was conducteur.
    Milan (vriendelijk): Dan weet ze van mensen zonder kaartje.
    { vertrouwen >= 4:
        Woensdag zit hij er. Gerda laat hem alles zeggen en knipt het daarna in vakjes. #outcome: gerda_helpt #because: choice aanvraag_woensdag #because: other gerda_vrijwilliger
        ~ aanvraag = 2
        ~ b_inkomen = 1
    - else:
        Woensdag loopt hij tot de deur. Binnen zit er een buurvrouw van zijn moeder aan Gerda’s tafel. #outcome: niet_naar_gerda #because: choice aanvraag_woensdag #because: luck buurvrouw_aan_tafel #unintended
    }
    Milan denkt: In een dorp is elke hulp een voorstelling. #clear: vertrouwen 5

- -> klantmanager_stoel

=== klantmanager_stoel ===
Die ochtend blijft hij zitten als hij klaar is. De volgende staat al achter zijn stoel.
Achter de schuifdeur lacht de ploeg van burgerzaken om iets.
Milan (vriendelijk): Gezellig hier.
Wat denkt Milan nu?
* [Hij voelt zich weggestuurd. #id: g2_a #guess: milan]
* [Hij heeft honger. #id: g2_b #guess: milan #true]
* [Hij wil iets over Dani kwijt. #id: g2_c #guess: milan]
-
Milan denkt: Ze maken tosti’s daarachter. Ik kan horen dat de kaas eruit loopt. #clear
{ binnen_klaar: -> klantmanager_zoektermijn }
-> klantmanager_geld

=== klantmanager_geld ===
Jij: Waar leef je van, deze weken?
Milan (vriendelijk): Ik red me.
Over de uitkering mag de gemeente acht weken doen. Hij legt zijn telefoon op de balie, met een barst erin.
Milan denkt (bang): Elf euro veertig. En Dani doet of hij het niet bijhoudt. #clear: vertrouwen 5
Jij denkt: Als ik nu betaal en het klopt niet, schrijf ik zelf straks de brief.

* (stukken) [‘Zonder stukken kan ik niets uitbetalen. Kom zodra je ze hebt.’ #id: geld_stukken #style: regel]
    ~ druk = druk + 1
    { aanvraag < 2:
        ~ druk = druk + 1
    }
    ~ meer(draagkracht, -1)
    Milan (vriendelijk): Logisch.
    Hij schuift zijn stoel aan, en ook de stoel ernaast. #exit: milan
    Joost: Rustige vent.
    Jij: Ja.
    Jij denkt: Die van vorige week schreeuwde. Die had het om vier uur.

* (voorschot) [Vraag een voorschot aan en loop er zelf mee naar boven. #id: geld_voorschot #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ geld = 2
    ~ huur = huur + 2
    ~ druk = druk - 1
    ~ meer(draagkracht, 1)
    ~ contact = contact + 1
    ~ meer(vertrouwen, 1)
    Je teamleider leest het staand. ‘Op jouw naam dan.’ #sound: stempel
    Jij: Woensdag staat er tweehonderd euro.
    Milan (wantrouwig): Moet dat terug?
    Jij: Het wordt later verrekend.
    Milan: Dus ja.
    Milan denkt: Honderdtien in de bus, dan heb ik negentig. Ik heb het weleens met minder gedaan. #clear: vertrouwen 5
    Twee loketten verder vraagt iemand waarom hij geen voorschot krijgt.

* (kaart) [Pak een boodschappenkaart uit de la. Vijftig euro, meteen mee. #id: geld_kaart #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ geld = 1
    ~ druk = druk + 1
    De kaart is van de supermarkt aan de Brink. Een andere is er niet in Dorsveen.
    Hij bekijkt de voorkant lang, want daar staat een logo op.
    Milan (vriendelijk): Handig. Dank je wel.
    Jij: Is er iets?
    Milan (vriendelijk): Nee hoor.
    Milan denkt (bang): Precies die winkel. Daar mag ik een jaar niet binnen. #clear: vertrouwen 6

- -> klantmanager_zoektermijn

=== klantmanager_zoektermijn ===
Tussen de middag leunt Joost tegen je kast. #scene: kantoor_gemeente dag #enter: joost links #enter: jij rechts
Joost: Vierentwintig? Dan geldt de zoektermijn. Eerst vier weken zelf zoeken.
Afwijken mag, met een reden op papier.
Joost: Ik heb er zelf ook vier onder de zevenentwintig. Keurige gasten. Die zoeken allemaal.
Joost denkt: Als hij het niet hoeft, wat zeg ik dan tegen die vier?
Jij denkt: Ik zie Milan door het raam bij de bushalte. Hij kijkt heel lang naar het bord.

* (vier) [Houd je aan de vier weken. #id: zoek_vier #style: regel]
    ~ druk = druk + 1
    ~ meer(richting, 1)
    Je schuift hem in je agenda vier weken op.
    Joost (vriendelijk): Kan ik tenminste zeggen dat het voor iedereen zo is.
    ’s Middags stuur je de folder mee: ‘Zo zoekt u werk in vijf stappen’. #theory: procedurele_rechtvaardigheid
    Jij denkt: Vijf stappen. Ik heb nog nooit iemand stap één zien zetten.

* (afwijken) {minuten >= 30} [Schrijf op waarom het bij hem anders moet. #id: zoek_afwijken #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ druk = druk - 1
    Het veld ‘reden’ kan tweehonderd tekens aan. Je hebt er het dubbele.
    { lezen >= 2:
        Je schrapt tot er staat: leest niet, laadt wel.
    - else:
        Je schrapt tot er staat: net vrij, en te vroeg op de afspraak.
    }
    Een week later mailt je teamleider: afwijkingen voortaan eerst langs haar. Joost had er vier ingediend. #outcome: afwijken_langs_boven #because: choice zoek_afwijken #because: other joost_ook_vier #unintended
    Joost denkt: Het kon dus. Al die jaren.
* (afwijken_dicht) {minuten < 30} [Schrijf op waarom het bij hem anders moet. #id: zoek_afwijken #closed: time]
    -> klantmanager_dewit

* (half) {minuten >= 10} [Laat de weken lopen, maar neem de aanvraag vast in. #id: zoek_half #style: zakelijk #cost: 10]
    ~ besteed(10)
    Joost: Kan dat?
    Jij: Er staat niet dat het niet kan.
    Het systeem geeft hem twee begindata. Je kiest de bovenste.
    Jij denkt: Als iemand ernaar vraagt, zeg ik dat het veld dat zelf doet.
* (half_dicht) {minuten < 10} [Laat de weken lopen, maar neem de aanvraag vast in. #id: zoek_half #closed: time]
    -> klantmanager_dewit

- -> klantmanager_dewit

=== klantmanager_dewit ===
Om half vijf staat mevrouw De Wit bij de receptie, met een brief van de deurwaarder. Morgen om tien uur. #clock: 16:30 #sound: deur
Van Milan moet je nog een werkafspraak inplannen. Anders doet het systeem dat, met een standaardbrief.
Joost (moe): Ik kan haar nemen. Dan neem jij donderdag mijn spreekuur.
Jij denkt: Zij woont er tweeëntwintig jaar. Hij komt maandag pas weer in beeld.

* (zelf) {minuten >= 45} [Neem mevrouw De Wit nu mee naar je kamer. #id: dewit_zelf #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ druk = druk + 1
    De woningbouw geeft uitstel, na de derde keer bellen. Om kwart over vijf sluit je af. #outcome: uitstel_voor_de_wit #because: choice dewit_zelf #because: luck derde_keer_bellen
    Mevrouw De Wit vraagt of jij zelf wel op tijd thuis bent.
    Milan zijn werkafspraak maakt het systeem zelf.
    Jij denkt: Om tien uur morgen gebeurt er niks. Dat is wat ik vandaag heb gedaan.
* (zelf_dicht) {minuten < 45} [Neem mevrouw De Wit nu mee naar je kamer. #id: dewit_zelf #closed: time]
    -> klantmanager_moeder_week

* (ruil) [‘Graag, Joost. Ik doe donderdag jouw spreekuur.’ #id: dewit_ruil #style: zakelijk]
    ~ contact = contact - 1
    Je plant Milan zelf in en belt hem erover. Zijn beltegoed is op, je spreekt het in.
    Donderdag staat hij aan de balie, met een envelop. Jij zit met Joosts spreekuur achter een dichte deur. #outcome: dichte_deur #because: choice dewit_ruil #because: other joosts_spreekuur #unintended
    De receptie zegt dat hij heel beleefd was.
    Milan denkt: Ik had hem eindelijk bij me, die brief van Boersma. #clear: vertrouwen 5

* (kwartier) {minuten >= 15} [Geef haar een kwartier, en Milan een kwartier. #id: dewit_kwartier #style: ruimte #cost: 15]
    ~ besteed(15)
    Mevrouw De Wit krijgt drie telefoonnummers en een glas water. Op de gang zegt ze tegen niemand: ‘Drie.’
    Milan krijgt een afspraak met een tijd erin, en een kop koffie op jouw kosten.
    Joost (rustig): Zo heb je er twee half.
    Jij denkt: Bij de dokter zijn het tien minuten, dus ik doe het nog goed.
* (kwartier_dicht) {minuten < 15} [Geef haar een kwartier, en Milan een kwartier. #id: dewit_kwartier #closed: time]
    -> klantmanager_moeder_week

- -> klantmanager_moeder_week

// ---------- Dag 34–36 ----------
=== klantmanager_moeder_week ===
~ week(80)
{ casemanager_vrijdag.samen && geld < 2:
    // De zoon weet waar het geld niet vandaan komt.
    ~ huur = huur - 1
}
{ huur >= 3:
    ~ kamer = true
- else:
    ~ kamer = false
    ~ druk = druk + 1
    ~ b_wonen = 0
}
{ kamer:
    ~ b_wonen = 2
}
-> klantmanager_moeder

=== klantmanager_moeder ===
Maandag. Aan het loket staat een vrouw met een boodschappenkar op wielen. #scene: loket dag #day: 34 #enter: moeder links #enter: jij rechts
Moeder: Ik ben de moeder van Milan. Ik kom voor mezelf.
{ kamer:
    Moeder: Slapen doet hij boven de bakker. Eten doet hij bij mij. #outcome: kamer_blijft {casemanager_vrijdag.zelf: #because: choice huur_zelf} {casemanager_vrijdag.samen: #because: choice huur_samen} {shanti: #because: choice mensen_shanti} {klantmanager_geld.voorschot: #because: choice geld_voorschot} #because: other boersma_wacht
- else:
    Moeder: Hij ligt bij mij op de bank. De zoon van Boersma heeft zijn spullen in dozen gezet. #outcome: kamer_kwijt {casemanager_intake.door: #because: choice intake_door} {casemanager_vrijdag.eigen: #because: choice huur_eigen} {klantmanager_geld.stukken: #because: choice geld_stukken} {regels ? b8: #because: rule b8} #because: other zoon_rekent #unintended
    Moeder: Netjes gestapeld, dat wel. Dat had Milan zelf nog gedaan.
}
{ klantmanager_geld.stukken:
    Moeder: En Dani heeft hem honderdvijftig geleend. Die jongen heeft het zelf niet. #outcome: geld_geleend #because: choice geld_stukken {regels ? b8: #because: rule b8} #because: wait acht_weken #unintended
}
Moeder (gespannen): Mijn buurvrouw zegt dat jullie mij gaan korten.
Moeder denkt: Zeg ik te veel, dan staat het straks in míjn dossier.
Jij denkt: Onder de zevenentwintig telt hij niet mee. Dat weet zij niet, en ik weet niet wat ik mag.

* (avg) [‘Over Milan mag ik niets zeggen, mevrouw. Het spijt me.’ #id: moeder_avg #style: regel]
    ~ druk = druk + 1
    ~ contact = contact + 1
    ~ meer(vertrouwen, 1)
    Moeder (boos): Ik vraag niks over hem. Ik vraag over mij.
    Ze keert de kar om in één beweging. Er zit niets in.
    { kamer:
        Die week eet Milan nergens, voor de zekerheid. Hij zegt dat hij al gegeten heeft. #outcome: bang_voor_korting #because: choice moeder_avg #because: other buurvrouw_zegt #unintended
    - else:
        Die week slaapt Milan drie nachten ergens anders, voor de zekerheid. #outcome: bang_voor_korting #because: choice moeder_avg #because: other buurvrouw_zegt #unintended
    }
    Moeder denkt: Ik heb mijn goede jas aangetrokken voor die ene zin.
    Milan denkt: Ze heeft het geprobeerd, en er is niks over mij gezegd. #clear: vertrouwen 4

* (uitleg) [Leg de kostendelersnorm uit, zonder zijn naam te noemen. #id: moeder_uitleg #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ b_netwerk = 2
    ~ druk = druk - 1
    ~ weet_lezen(1)
    Jij: Stel, iemand heeft een huisgenoot van vierentwintig. Die telt niet mee.
    Moeder: En de huurtoeslag?
    Jij: Dat is de Belastingdienst.
    Moeder: Tuurlijk. #outcome: moeder_weet_het #because: choice moeder_uitleg
    Bij de deur draait ze zich om. ‘Voordoen moet je hem dingen. Zeggen heeft geen zin, dat zei ik op school ook al.’
    Moeder denkt: Stel, zegt die. Alsof ik het niet door heb.

* (tafel) [‘Zullen we Milan erbij bellen? Dan zitten we met z’n drieën.’ #id: moeder_tafel #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ b_netwerk = 2
    ~ weet_lezen(2)
    ~ druk = druk - 1
    ~ meer(binding, 1)
    ~ meer(stroefheid, 1)
    ~ meer(vertrouwen, -1)
    Na tien minuten is hij er, met rood aangelopen oren. #enter: milan rechts
    Milan (gespannen): Ma, wat heb je gezegd?
    Moeder: Dat je goed eet.
    Jij vraagt wie er thuis de post deed.
    Moeder: Zijn vader. Tot die wegging, toen hebben we er een mand voor gekocht.
    Milan: Die mand is vol.
    Moeder denkt (bang): Ik lees ook alleen de bedragen. #clear: vertrouwen 6
    Milan denkt (verdrietig): Ze heeft de mand verteld. De mand vertel je niet. #clear: vertrouwen 4

- -> klantmanager_werk

=== klantmanager_werk ===
Dinsdag zit Milan aan je bureau. Hij heeft jouw pennen op lengte gelegd. #scene: kantoor_gemeente ochtend #day: 35 #enter: milan links #enter: jij rechts
Milan: Ik wil laden. Meer hoef ik niet.
Het uitzendbureau heeft een plek in de vroege dienst. Dat telt voor jou nog in dit kwartaal.
Milan denkt: Geef me die pennen en de nietmachine, dan laat ik het zien. #clear: vertrouwen 4
Jij denkt: Hij wil en zij zoeken. Zo krijg ik ze zelden. #theory: werkalliantie

* (direct) [‘Donderdag kun je beginnen. Half zes, in de grote hal.’ #id: werk_direct #style: zakelijk]
    ~ werk = 1
    ~ druk = druk - 1
    Milan (vriendelijk): Half zes. Mooi.
    Jij: Lukt dat?
    Milan (vriendelijk): Ik ben een nachtmens.
    Je boekt een plaatsing. Joost steekt twee duimen op.
    Milan denkt: De eerste bus is er om acht voor zes. Dan ga ik om vier uur lopen. #clear: vertrouwen 5
    Jij denkt: Volgende week loon. Ik heb slechtere dinsdagen gehad.

* (eerst) {minuten >= 40} [‘Eerst een fiets, en iemand die de eerste weken meeloopt.’ #id: werk_eerst #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ werk = 1
    ~ druk = druk + 1
    ~ contact = contact + 1
    ~ meer(richting, 1)
    In het depot staat er nog een. Dames, mint, met een mandje.
    Milan: Hij heeft een mandje.
    Jij: Daar kan een brood in.
    De jobcoach kan over twee weken. De plaatsing valt in het volgende kwartaal en het uitzendbureau belt een ander. #outcome: start_schuift_op #because: choice werk_eerst #because: wait jobcoach_vol #unintended
    Milan denkt: Twee weken nog wachten. Het is wel een goede fiets. #clear: vertrouwen 4

* (ewa) {minuten >= 20} [‘Zullen we Ewa bellen? Jij praat, ik hou mijn mond.’ #id: werk_ewa #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ contact = contact + 1
    ~ meer(vertrouwen, 1)
    Ze neemt op met lawaai om zich heen. #sound: telefoon #enter: ewa rechts
    Ewa (vriendelijk): Milan! Bij dok zes vallen ze om.
    { ewa_weet:
        ~ werk = 2
        Ewa: Ik heb een stagiair op je plek gezet. Een lieve jongen, hij stapelt als een wasmand. Kom maandag. #outcome: ewa_hield_plek #because: choice bellen_toestel #because: choice werk_ewa #because: other ewa_wacht
    - else:
        ~ werk = 1
        ~ druk = druk + 1
        Ewa (ernstig): Je was ineens weg. Ik heb je plek moeten geven. Over een week of drie gaat er iemand met verlof. #outcome: plek_vergeven #because: wait weken_zonder_bericht #because: other ewa_moest_invullen #unintended
    }
    Ewa denkt: Ik lees het bord altijd hardop voor. De rest denkt dat ik mezelf graag hoor.
    Milan denkt (rustig): Ze zei niks over het bord. Ze leest het gewoon weer voor. #clear: vertrouwen 5

* (ewa_dicht) {minuten < 20} [‘Zullen we Ewa bellen? Jij praat, ik hou mijn mond.’ #id: werk_ewa #closed: time]
    -> klantmanager_winkel
* (eerst_dicht) {minuten >= 20 && minuten < 40} [‘Eerst een fiets, en iemand die de eerste weken meeloopt.’ #id: werk_eerst #closed: time]
    -> klantmanager_winkel

- -> klantmanager_winkel

=== klantmanager_winkel ===
Woensdag belt Hilde, van de supermarkt aan de Brink. #scene: kantoor_gemeente dag #day: 36 #sound: telefoon #enter: hilde links #enter: jij rechts
{ klantmanager_geld.kaart:
    Hilde (gespannen): Er staat iemand aan mijn kassa met een kaart van jullie. En met een winkelverbod van mij. #outcome: kaart_verkeerde_winkel #because: choice geld_kaart #because: other kaart_van_een_winkel #unintended
- else:
    Hilde (gespannen): Hij heeft een envelop van jullie laten vallen. Hij staat elke woensdag bij de karren.
}
Jij: Doet hij iets?
Hilde: Hij wacht op zijn moeder en draagt haar tassen. Ik ken hem van vier lege verpakkingen achter het wasmiddel. Die moest ik tellen.
Hilde: Sindsdien kijk ik iedereen op de vingers. Mijn eigen vakkenvullers ook.
Hilde denkt: Ik hoef geen bloemen. Ik wil weer wisselgeld geven zonder te kijken.
Jij denkt: Voor hem heb ik een dossier. Voor haar heb ik een telefoon.

* (verbod) [‘U mag hem wegsturen. Dat verbod is er voor u.’ #id: winkel_verbod #style: regel]
    ~ druk = druk + 1
    ~ meer(richting, 1)
    ~ meer(erbij_horen, -1)
    Hilde (rustig): Dat wilde ik horen. Dank u.
    De woensdag erna staat hij er niet. Zijn moeder gaat twee keer, met één tas tegelijk. #outcome: een_tas_tegelijk #because: choice winkel_verbod #because: other winkelverbod #unintended
    Hilde denkt: Het is rustig bij de karren. Nu kijk ik of hij er niet staat.

* (gesprek) {minuten >= 30} [‘Zou u hem willen spreken, met mij erbij?’ #id: winkel_gesprek #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ druk = druk - 1
    ~ meer(erbij_horen, 2)
    Vrijdag, half zes, in de kantine. Hilde heeft één vraag opgeschreven. #enter: milan rechts
    Hilde (ernstig): Waarom achter het wasmiddel?
    Milan: Daar hing geen camera.
    Hilde: Daar hangt er nu een.
    Milan (gespannen): Ik had geen werk. Ze hadden me een bericht gestuurd en dat had ik gemist. Het is geen reden, het was wel zo. #theory: desistance
    Hilde: Het verbod blijft. Bij de karren mag u staan. #outcome: bij_de_karren #because: choice winkel_gesprek #because: other hilde_durft
    Hilde denkt: Hij zei ‘geen reden’. Daar had ik een heel antwoord op klaar.
    Milan denkt: Ze zei u. #clear
* (gesprek_dicht) {minuten < 30} [‘Zou u hem willen spreken, met mij erbij?’ #id: winkel_gesprek #closed: time]
    -> klantmanager_uitnodiging

* (hoek) {minuten >= 10} [‘Ik vraag hem om de hoek te wachten.’ #id: winkel_hoek #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(stroefheid, 1)
    Milan (gesloten): Om de hoek. Als een fiets. #enter: milan rechts
    Jij: Tot het wat rustiger is.
    Milan: Voor wie?
    Hij doet het. Hilde stuurt een bericht: het regent, hij staat er echt.
    Hilde denkt: Ik heb gevraagd of hij weg mocht. Nu kijk ik of hij een jas aanheeft.
* (hoek_dicht) {minuten < 10} [‘Ik vraag hem om de hoek te wachten.’ #id: winkel_hoek #closed: time]
    -> klantmanager_uitnodiging

- -> klantmanager_uitnodiging

// ---------- Dag 41 ----------
=== klantmanager_uitnodiging ===
~ week(60)
Maandag, tien uur. De stoel tegenover je blijft leeg. #scene: kantoor_gemeente ochtend #day: 41 #clock: 10:00 #enter: jij rechts #event: wachten #doc: uitnodiging
{ klantmanager_werk.direct:
    In je mail: tweede werkdag, tweeëntwintig minuten te laat. Het uitzendbureau zet er een rood balletje bij. #outcome: te_laat_op_werk #because: choice werk_direct #because: other eerste_bus #unintended
    ~ druk = druk + 1
}
Joost (vriendelijk): Nog vijf minuten. Dan kan er een brief uit en heb jij een uur over. #enter: joost links
Joost denkt: Mijn zoon mist de tandarts ook. Die heeft mij om te bellen.
Jij denkt: Een vol uur, op maandag. Mijn hand ligt al op de muis.

* (brief) [Verstuur de waarschuwing. Voor iedereen dezelfde regel. #id: noshow_brief #style: regel]
    ~ druk = druk + 1
    ~ contact = contact - 2
    ~ meer(draagkracht, -1)
    ~ meer(erbij_horen, -1)
    De brief gaat om vier uur mee. In het vrije uur help je een man die al drie weken op een handtekening wacht.
    Dinsdag om tien uur zit Milan in de wachtruimte, in zijn overhemd. #outcome: dag_te_laat_op_tijd #because: choice noshow_brief #because: other standaardbrief #because: wait post_dag_later #unintended
    De receptie zoekt zijn naam en vindt hem niet. Hij zegt dat het dan vast zijn fout is.
    Milan denkt (boos): Ik heb geteld. Vijf dagen vanaf de dag dat hij op de mat lag. #clear: vertrouwen 4
    Jij denkt: Volgens de regel is er niets misgegaan.

* (bellen) [Bel hem voor je iets opschrijft. #id: noshow_bellen #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ contact = contact + 1
    ~ weet_lezen(2)
    ~ meer(binding, 1)
    Milan (gespannen): Het is toch morgen? #sound: telefoon
    Jij: Wat staat er in de brief?
    Milan: De vijfde dag. Ik heb geteld vanaf dat hij er was. #outcome: verkeerde_dag #because: other standaardbrief #because: wait post_dag_later #unintended
    Je telt mee op je vingers. Hij heeft beter geteld dan de brief.
    Joost: Als je dat bij iedereen doet, zit je hier tot acht uur.
    Joost denkt: Ik zou het ook gedaan hebben. Hooguit zachter.

* (langs) [Fiets in je pauze bij hem langs. #id: noshow_langs #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ contact = contact + 1
    ~ weet_lezen(2)
    ~ meer(stroefheid, 1)
    ~ meer(vertrouwen, -1)
    ~ meer(binding, 1)
    { kamer:
        Beneden in de bakkerij staan Boersma en Milan met de klep van de oven open. #scene: kamer_milan dag #enter: milan links #enter: jij rechts #enter: boersma midden
        Boersma (vriendelijk): U komt voor het brood? Morgen.
    - else:
        Vier hoog. Milan doet open in zijn sokken, met de stofzuiger in zijn hand. #scene: kamer_moeder dag #enter: milan links #enter: jij rechts
    }
    Milan (boos): Kom je kijken of ik lieg?
    Jij: Ik kom kijken waar je bent.
    Hij haalt de brief. De envelop is open, met een mes, heel recht.
    Milan: Vijf dagen. Ik heb geteld vanaf de mat. Morgen dus. #outcome: verkeerde_dag #because: other standaardbrief #because: wait post_dag_later #unintended
    Milan denkt (gespannen): Die staat hier zomaar binnen. Wel op de fiets, en het waait. #clear: vertrouwen 4

- -> klantmanager_laatste_week

// ---------- Dag 62 ----------
=== klantmanager_laatste_week ===
~ week(60)
-> klantmanager_besluit

=== klantmanager_besluit ===
{ aanvraag == 1 && contact >= 2:
    ~ aanvraag = 2
}
{ aanvraag == 0 && (klantmanager_moeder.tafel || klantmanager_uitnodiging.langs):
    ~ aanvraag = 2
}
{ aanvraag == 2:
    ~ b_inkomen = 2
    Drie weken later ligt het besluit er. Vier bladzijden, waarvan een met de datum. #scene: kantoor_gemeente ochtend #day: 62 #enter: jij rechts #doc: besluit
- else:
    ~ b_inkomen = 0
    ~ druk = druk + 1
    Drie weken later sluit het systeem zijn aanvraag zelf. Het huurcontract ontbreekt. #scene: kantoor_gemeente ochtend #day: 62 #enter: jij rechts #outcome: buiten_behandeling {klantmanager_aanvraag.mee: #because: choice aanvraag_mee} {klantmanager_aanvraag.woensdag: #because: choice aanvraag_woensdag} #because: other geen_contract #because: wait hersteltermijn #unintended
}
{ geld == 2 && (klantmanager_klaar.laten || klantmanager_geld.voorschot):
    Er zit een tweede brief bij: tweehonderd euro terug, in tien keer. #outcome: terugvordering {klantmanager_klaar.laten: #because: choice klaar_laten} {klantmanager_geld.voorschot: #because: choice geld_voorschot} #because: wait verrekening #unintended
    ~ b_schulden = 1
    ~ druk = druk + 1
}
{ klantmanager_zoektermijn.vier && aanvraag == 2:
    De eerste vier weken tellen niet mee. Dat is een maand boodschappen. #outcome: maand_zonder #because: choice zoek_vier #because: other wet_onder_zevenentwintig #unintended
}
Je teamleider loopt langs met een lijst. Twaalf dossiers dicht voor vrijdag, er staan er veertien te wachten. ‘Wie kan eraf?’
{ klantmanager_werk.direct && klantmanager_uitnodiging.brief:
    ~ werk = 0
    ~ druk = druk + 1
    Het uitzendbureau heeft hem afgemeld, met één klik. Hij heeft er een bericht van gekregen. #outcome: afgemeld #because: choice werk_direct #because: choice noshow_brief #because: other uitzendbureau_klikt #unintended
}
{ werk >= 1 || aanvraag == 2:
    Joost: Die van jou loopt toch? Ik hoor nooit meer wat. #enter: joost links
- else:
    Joost: Die van jou komt niet meer, toch? #enter: joost links
}
Jij denkt: Zolang hij erop staat, houdt hij een plek bezet van iemand die nu op de stoep zit.
Milan denkt: Nu het gewoon dinsdag is en dan weer woensdag, belt er niemand. #clear: vertrouwen 6

* (sluiten) [Zet Milan bij de twaalf. #id: laatste_sluiten #style: zakelijk]
    ~ contact = contact - 1
    Je teamleider zet er een streep door met een liniaal.
    Om elf uur krijg je een vrouw van zestig die gisteren haar baan verloor. Je hebt een heel uur voor haar. #outcome: plek_voor_een_ander #because: choice laatste_sluiten #because: other lijst_van_twaalf
    Jij denkt: Hij mag altijd bellen. Dat staat in de afsluitbrief, op de tweede bladzijde.

* (zomaar) [Bel hem, zonder reden. #id: laatste_bellen #style: menselijk #cost: 20]
    ~ besteed(20)
    ~ contact = contact + 1
    ~ druk = druk - 1
    ~ meer(erbij_horen, 1)
    Milan (wantrouwig): Wat is er? #sound: telefoon
    Jij: Niks. Ik bel zomaar.
    Milan: Doen jullie dat?
    Hij vertelt tien minuten over een brug met een te laag bord. Je begrijpt de helft.
    Milan denkt: Straks komt het nog. Ze bellen nooit zonder straks. #clear: vertrouwen 4
    De rapportage bij dit gesprek is nul regels. Je teamleider vraagt ernaar.

* (samen) [Zet iedereen om hem heen een keer aan één tafel. #id: laatste_tafel #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ contact = contact + 2
    ~ meer(vertrouwen, -1)
    ~ meer(richting, 2)
    ~ weet_lezen(2)
    Shanti komt met taart van een potje. Zijn moeder heeft haar jas aangehouden. #enter: shanti rechts #enter: moeder links #enter: milan midden
    Shanti (vriendelijk): Wie doet bij jou de post?
    Milan (gesloten): Wie wil dat weten?
    Moeder: Wij allemaal, jongen.
    Na een uur ligt er één afspraak: dinsdag is postdag, bij Gerda. Je teamleider vraagt op welke post de taart komt.
    Milan denkt (gespannen): Vier man voor een envelop. Toch zit ik hier nog. #clear: vertrouwen 4

- -> slot_begin
