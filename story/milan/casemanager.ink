// Stoel casemanager, deel 1: in de PI. Dag 2 tot en met de poort.
// Werktijd: week 1 = 50, week 2 = 130, week 3 = 120 (160 als de datum vaststaat).

=== casemanager_start ===
~ week(50)
{ besluiten ? had_id:
    ~ b_id = 2
}
{ besluiten ? premie_bij:
    ~ b_zorg = 1
}
-> casemanager_aankomst

// ---------- Dag 2, donderdag ----------
=== casemanager_aankomst ===
Spreekkamer 2, donderdagochtend. Op tafel ligt de map die iedereen op de eerste dag krijgt. #scene: spreekkamer ochtend #day: 2 #enter: milan links #enter: jij rechts #ambience: gang #id: nwncc
Milan zit er al. Hij heeft de map recht gelegd, precies langs de tafelrand. #id: rx5v9
Jij: Goed geslapen? #id: dxvtk
Milan (vriendelijk): Als een roos. Een roos naast de goederenlift. #id: rmv48
Hij blijft zesentwintig dagen. Jij hebt tot half tien, dan komt de volgende nieuwe op dezelfde stoel. #id: qwvz7
Jij: Heb je de map al bekeken? #id: stpnr
Milan (vriendelijk): Ja hoor. Mooie map. #id: jr07v
{ besluiten ? geen_ploeg:
    Op het voorblad staat bij ‘werk’ een streepje. Hij ziet je vinger daar liggen. ‘Vrachtwagens’, zegt hij. ‘Tot een maand terug.’ #id: ncmxm
}
{ besluiten ? geen_id:
    Onder zijn telefoon staat op de lijst met spullen een ID-kaart. Die was in april al verlopen. #id: sd30b
}
Milan denkt (gespannen): Zaterdag doet Boersma de meelbus open en dan zit er niks in. #clear: vertrouwen 5 #id: wfhbp
Jij denkt: Tien punten en een handtekening. Dan haal ik half tien. #id: d89sf

* (lijst) [‘Ik loop de map met je langs. Tien punten.’ #id: aankomst_lijst #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ meer(richting, 1)
    Jij: Punt een, de dagindeling. Punt twee, bezoek. #id: h760x
    Je leest voor en slaat om. Bij punt acht staat hoe je iets aanvraagt. #sound: papier #id: r3r8t
    Milan (vriendelijk): Met een briefje. #id: czb7s
    Jij: Met een briefje, in de bus bij de trap. #id: xt1k2
    Milan (vriendelijk): Duidelijk. #id: cgfhb
    Hij tekent op de regel waar jij je vinger houdt. Het is tien voor half tien. #id: c60h0
    Milan denkt: Een briefje. Die van cel dertien zit de hele dag te schrijven, misschien wil die. #clear: vertrouwen 4 #id: vs12c

* (wie) [Leg de map opzij. ‘Wie staat er nu op je te wachten?’ #id: aankomst_wie #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan: Niemand. #mood: milan rustig #id: bhfr7
    Milan: Ja, Boersma. Van de kamer. En Ewa van de nachtploeg{besluiten ? geen_ploeg:. Daar sta ik niet meer op de lijst, maar die|, die} wacht altijd wel op iemand. #id: wj8ct
    Jij: En thuis? #id: bh6xg
    Milan (gesloten): Mijn moeder zit vier hoog zonder lift. Die wacht nergens op, die heeft een schema. #id: j3xxn
    Je zet de namen achter op de map en daaronder: vier hoog. #id: v83m4
    De volgende nieuwe klopt zelf op de deur. #sound: deur #id: zxzfm
    Milan denkt: Vier hoog had ik niet moeten zeggen. Straks staat er iemand met een pas bij haar voor de deur. #clear: vertrouwen 6 #id: zvd3h

* (morgen) [‘Ga eerst slapen. Ik sta morgen om negen uur bij je deur.’ #id: aankomst_morgen #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ meer(binding, 1)
    Milan (wantrouwig): Is dat een truc? #id: s2cth
    Jij: Nee. Je zit met je ogen dicht te praten. #mood: milan moe #id: z095b
    Vrijdag sta je om tien over negen voor zijn cel. De sleutel pakt niet. #scene: gang ochtend #day: 3 #enter: jij rechts #ambience: gang #sound: sleutel #id: j59n9
    Milan: Optillen en dan draaien. Dat hoor je toch aan dat slot? #id: s824p
    Je tilt hem op. De deur gaat open. #scene: cel ochtend #enter: milan links #enter: jij rechts #ambience: gang #sound: celdeur #id: vpn0w
    Milan (vriendelijk): Je zei negen uur. #id: mn8nj
    De tien punten doe je staand, tussen deur en wasbak. #id: v48x4
    Milan denkt (rustig): Ik zat om half acht al klaar. Koffie hadden ze niet. #clear: vertrouwen 4 #id: qqrxx

- -> casemanager_fleur

=== casemanager_fleur ===
Vrijdag. Op kantoor staat je mok klaar: ‘Liefste opa’, van de rommelmarkt. #scene: kantoor_casemanagers dag #day: 3 #enter: fleur links #enter: jij rechts #ambience: stil #id: zz515
Fleur heeft haar jas al half aan. #id: kk1vd
Fleur (gespannen): Ik heb om elf uur een jongen van negentien, zijn eerste keer. En school belt. De mijne heeft koorts. #id: d0x5m
De telefoon gaat erdoorheen. Het is Rachid, van de afdeling. #sound: telefoon #event: telefoon #id: vt173
Rachid (rustig): Die nieuwe van cel veertien vraagt of hij mag bellen. Zijn tegoed doet het maandag pas. #mood: fleur moe #id: bwcsn
Jij: Met wie? #id: sssgr
Rachid: Zegt hij niet. Het nummer kent hij uit zijn hoofd. #id: r13k9
Fleur denkt: In juli deed ik drie weken jouw lijst. Achtendertig vijf, en oma zit in Drachten. #id: x4w99

* (elf) {minuten >= 30} [‘Ga maar. Ik neem je elf uur.’ #id: fleur_elf #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ fleur_helpt = true
    De jongen van negentien huilt om een hond die alleen thuis zit. Je belt de buren van de hond. #exit: fleur #id: n4c6r
    Milan belt die dag niet. Later vraagt hij er niet meer om. #id: dckbw
    Om zes uur komt er een bericht van Fleur: ‘Die hond??’ #id: r774p
* (elf_dicht) {minuten < 30} [‘Ga maar. Ik neem je elf uur.’ #id: fleur_elf #closed: time]
    -> casemanager_intake_week

* (bellen) [Haal Milan naar de spreekkamer. Hij mag daar één keer bellen. #id: bellen_toestel #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ ewa_weet = true
    ~ meer(vertrouwen, 1)
    Fleur (moe): Oké. Dan vraag ik het Bea. #id: rprx5
    Hij toetst tien cijfers zonder te kijken. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #ambience: stil #id: fwh2c
    Milan: Ewa, met Milan. {besluiten ? geen_ploeg:Nee, ik kom niet zeuren om nachten. Ik ben er even niet, dat je het weet.|Ik ben er even niet. Nee, ik ben niet ziek.} #id: z7fvc
    Hij luistert lang. Dan draait hij zich naar de muur. #event: stilte milan #mood: milan gesloten #id: m4950
    Milan (vriendelijk): Dok zes eerst, zeg dat tegen ze. Anders schuift de hele wagen. #id: h0244
    Milan denkt: Ze vroeg niet waar ik zat. Zou zij het nummer hebben gezien? #clear: vertrouwen 4 #id: rzbx3

* (tulp) [‘Het gaat niet, allebei niet. Ik moet hem eerst in TULP zetten.’ #id: tulp_netjes #style: regel #cost: 15]
    ~ besteed(15)
    ~ meer(richting, 1)
    Fleur (moe): Nee, snap ik. Ik bel wel verder. #id: pm0pk
    Tegen Rachid zeg je: maandag. Rachid zegt het tegen Milan. #id: xc2tz
    Alle velden worden groen. Bij einddatum staat dag zesentwintig. #sound: toetsenbord #id: td7gt
    ’s Nachts gaat er vanzelf een bericht naar zijn gemeente. #scene: kantoor_casemanagers avond #ambience: stil #id: sr27r

- -> casemanager_intake_week

// ---------- Week 2 ----------
=== casemanager_intake_week ===
~ week(130)
-> casemanager_intake

=== casemanager_intake ===
Woensdag, dag acht. Het intakeformulier heeft elf bladzijden. #scene: spreekkamer ochtend #day: 8 #enter: milan links #enter: jij rechts #doc: intakeformulier #ambience: stil #id: ckm4k
{ not (regels ? b11):
    Rechtsboven in je scherm staat sinds dit jaar een oogje. Wat je hier invult, lezen de gemeente en de reclassering meteen. Milan ook, met een code voor de zaal. #id: cvx7q
    Milan (vriendelijk): Een code. Handig. #id: jd636
    Hij vouwt het kaartje met de code één keer dubbel en nog een keer. #id: w20nj
    Jij: Op bladzijde tien vraagt een vakje of je dat goed vindt. #id: b5810
    Milan (vriendelijk): En wat heb ik gezegd? #id: bthxc
    Jij: Het staat al op ja. Bij nee wil het een reden. #outcome: vakje_op_ja #because: alternative b11 #unintended #id: g9bn7
    Milan: Laat maar staan dan. #id: ww305
}
{ casemanager_aankomst.lijst:
    Jij: Je hebt je oproep voor de computerzaal? #id: kk24w
    Milan (vriendelijk): Voor de wat? #outcome: map_blijft_dicht #because: choice aankomst_lijst #because: other map_vol_tekst #unintended #id: mn45d
}
{ besluiten ? ewa_bellen:
    ~ ewa_weet = true
    Milan (vriendelijk): Ewa heb ik maandag gebeld, toen mijn tegoed het deed. Ze weet {besluiten ? geen_ploeg:waar ik zit. Op haar lijst stond ik toch al niet|dat ik even niet kom}. #id: r92pw
}
Jij: Bladzijde vier, wonen. Je hebt een kamer? #id: qzb1w
Milan (vriendelijk): Boven de oude bakkerij. De zaak is vier jaar dicht, maar op zaterdag bakt Boersma nog voor de buren. Beste kamer van het dorp. #id: rpcdn
{ besluiten ? geen_adres:
    Volgens de basisregistratie woont hij nergens. Sinds twee jaar staat er ‘vertrokken, onbekend waarheen’. #id: r4658
    Jij: Je staat daar niet ingeschreven. #id: f7rgp
    Milan (vriendelijk): Boersma vindt me altijd wel. #id: cwb16
}
Milan denkt (bang): Over één lege zaterdag zegt Boersma niks. Bij twee komt zijn zoon. #clear: vertrouwen 5 #id: vw0jg
Op bladzijde vier kun je ja of nee invullen. Om kwart voor elf moet deze kamer leeg zijn. #id: j2xw5

* (door) [‘Een kamer, mooi. Dan gaan we naar inkomen.’ #id: intake_door #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ b_wonen = 2
    ~ meer(richting, 1)
    Je zet een kruis bij ja. #id: k73sj
    {
    - besluiten ? geen_loon && besluiten ? geen_ploeg:
        Milan: Inkomen was de nachtploeg. Ik laadde vrachtwagens, voor een man met een busje. Sinds een maand stopt hij niet meer voor mij. #id: zd923
    - besluiten ? geen_loon:
        Milan: Inkomen is de nachtploeg. Ik laad vrachtwagens, voor een man met een busje. #id: cfqm1
    - else:
        Milan: Inkomen {besluiten ? geen_ploeg:was|is} de nachtploeg. {besluiten ? geen_ploeg:Ik laadde|Ik laad} vrachtwagens, via het uitzendbureau{besluiten ? geen_ploeg:, tot ze me van de lijst haalden}. #id: w16nq
    }
    { besluiten ? geen_loon:
        Jij: {besluiten ? geen_ploeg:Kreeg|Krijg} je een loonstrook? #id: b5j3t
        Milan (vriendelijk): Vrijdag om vijf uur, bij de pomp. Een envelop in mijn hand. #id: prfkt
        Jij: {besluiten ? geen_ploeg:Zat|Zit} er een strook bij? #id: tdk0r
        Milan: Er {besluiten ? geen_ploeg:zat|zit} geld bij. #id: vm94m
    - else:
        Jij: Vast contract? #id: w580r
        Milan (vriendelijk): Elke week een nieuw. Op mijn telefoon. #id: cbhf6
        Jij: En dat lees je dan door? #id: rb347
        Milan (vriendelijk): Ik druk op groen. #id: p4ghk
    }
    Je lacht en schrijft: werk, {besluiten ? geen_ploeg:nee|ja}. #mood: jij vriendelijk #id: ss9hr
    {
    - besluiten ? geen_loon && besluiten ? geen_ploeg:
        Milan denkt: De laatste keer reed dat busje door. Ik had mijn hand al omhoog. #clear: vertrouwen 4 #id: t1r1x
    - besluiten ? geen_loon:
        Milan denkt: Hij zet er een M op, voor mij. Verder staat die M nergens. #clear: vertrouwen 4 #id: ns7q9
    - besluiten ? geen_ploeg:
        Milan denkt: Vorige maand stond er ineens een rode. Die heb ik laten staan. #clear: vertrouwen 4 #id: k5t2t
    - else:
        Milan denkt: In mei stond er ineens een rode naast. Die heb ik laten staan. #clear: vertrouwen 4 #id: h6rd2
    }

* (hoe) [‘Hoe krijgt hij zijn huur, nu jij hier zit?’ #id: intake_huur #style: menselijk #cost: 35]
    ~ besteed(35)
    ~ huur_bekend = true
    ~ meelbus = true
    ~ b_wonen = 1
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan (wantrouwig): Hoezo? #id: zgqs4
    Jij: Jij zit hier en de huur is daar. #id: q6d9f
    Milan: Contant, op zaterdag. Vijfennegentig, in de meelbus naast de oven. #id: wcck2
    Jij: En hij telt het na? #id: j08r3
    Milan: Als ik boven ben. Dat is netjes van hem. #mood: milan rustig #id: bpvsn
    { besluiten ? geen_ploeg:
        Milan: De laatste twee keer was het zeventig. Daar heeft hij niks van gezegd. #id: gfxr3
    }
    { besluiten ? geen_loon:
        Jij: En waar betaalde jij het van? #id: c8zx1
        Milan: Van mijn envelop. Vrijdag om vijf uur bij de pomp, van een man met een busje. Zaterdag ging het in de meelbus. Er komt geen bank aan te pas. #id: vzvp5
    }
    Je schrijft ‘meelbus’ in de kantlijn. Eén zaterdag is voorbij, de tweede is over drie dagen. #outcome: huur_gezien #because: choice intake_huur #mood: milan wantrouwig #id: h7mhh
    Milan denkt (bang): Nu gaat er iemand bellen. Met zo’n stem van een instantie. #clear: vertrouwen 5 #id: w92wf

* (rachid) [Laat Rachid het vanmiddag op de afdeling met hem invullen. #id: intake_mentor #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ b_wonen = 2
    ~ weet_lezen(1)
    De pingpongtafel is Rachids bureau. #scene: gang dag #enter: rachid rechts #enter: milan links #ambience: gang #id: r7dqg
    { besluiten ? geen_loon:
        Rachid: Inkomen? #id: cdjkw
        Milan (vriendelijk): Vrijdag, bij de pomp, in een envelop. Er staat een M op. #id: kjzmp
    }
    Rachid: Beroep? #id: cvhm5
    Milan (vriendelijk): Ik zorg dat het niet schuift. #id: f0wvc
    Rachid schrijft dat op, precies zo. Bij bladzijde drie gaat er een bel. #id: pfzm8
    De rest vult hij later alleen in. Onderaan zet hij met potlood: ‘wonen heb ik overgenomen van het plaatsingsformulier’. #exit: milan #id: gc9zs
    Rachid denkt: Zestien deuren, twee man en nu dit. Gisteren hadden we ook al geen pauze op ring drie. #id: k8p5p

- -> casemanager_lezen

=== casemanager_lezen ===
{ casemanager_intake.rachid:
    Om drie uur zit Milan bij jou, voor bladzijde elf. ‘Ik heb dit gelezen en het klopt’, staat erboven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #ambience: stil #id: hv92t
- else:
    Dan bladzijde elf, voor de handtekening. ‘Ik heb dit gelezen en het klopt’, staat erboven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #ambience: stil #id: wt5fp
}
Milan houdt het papier een eind van zich af. #sound: papier #id: vckg7
{ besluiten ? lees_nee:
    ~ weet_lezen(2)
    Milan (gespannen): Dit gaat hem niet worden. Ik lees niet zo. #outcome: zegt_het_zelf #because: other lees_nee #id: dr15h
    Hij kijkt naar de deur terwijl hij het zegt. #mood: milan gesloten #id: jxsvt
- else:
    Milan (vriendelijk): Mijn bril ligt boven. #id: p90bw
}
Bij elke intake hoort een korte leestoets, de Taalmeter. De laptops ervoor zijn sinds maandag stuk. #id: xb4c8
Milan denkt (bang): Wat je hier beneden zegt, hoor je boven bij het luchten terug. #clear: vertrouwen 6 #id: dxncp
{ besluiten ? lees_nee:
    Jij denkt: Hij zegt het tegen mij. Nu moet ik er dus iets mee. #id: zbckp
- else:
    Jij denkt: Ik heb hem nog nooit met een bril gezien. #id: dckn1
}

* (bril) [{besluiten ? lees_nee:‘Teken hier maar. Ik zet het nergens bij.’|‘Teken maar vast. Met je bril kijken we verder.’} #id: lezen_bril #style: regel #cost: 5]
    ~ besteed(5)
    Hij tekent. Het is een mooie handtekening, met een lus om het geheel. #id: xxm7w
    Milan (vriendelijk): Op geoefend. #id: ftj18
    Je legt het formulier in de bak. Het is compleet. #id: n7v7j
    Milan denkt: Vlot tekenen. Wie treuzelt, krijgt vragen. #clear: vertrouwen 4 #id: chwz1

* (vraag) [{besluiten ? lees_nee:‘Dan lees ik hem voor. We beginnen bij één.’|‘Er staat geen bril bij je spullen. Is lezen lastig?’} #id: lezen_vraag #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ weet_lezen(2)
    ~ meer(vertrouwen, 1)
    { besluiten ? lees_nee:
        Milan (wantrouwig): Alle elf? #id: xf8k0
        Jij: Alle elf. Jij zegt wanneer het te snel gaat. #id: q7rtm
        Milan (vriendelijk): Dan onthou ik het wel. Een wagen met negenhonderd kratten doe ik ook uit mijn hoofd. #id: twg4w
    - else:
        ~ meer(stroefheid, 1)
        Milan (gesloten): Wie zegt dat? #id: cv58w
        Jij: Niemand. Ik vraag het. #id: qv8fp
        Milan: Ik lees de hele nacht. Etiketten. #id: c29bk
        Jij: En dit? #id: x6jq6
        Milan: Dat is veel. #id: td275
    }
    Hij draait het blad naar jou toe. #sound: papier #mood: milan rustig #id: jx3bh
    Milan (vriendelijk): Lees jij maar. Jij hebt er toch voor geleerd. #id: dsmb9
    Je leest bladzijde elf voor. Daarna begin je bij één. #theory: responsiviteit #id: mm6qj
    Milan (gespannen): Wie weet dit nog meer? #id: jf2b3
    Jij: Jij en ik. #id: kxvws
    Milan denkt (bang): Als ze me straks bij het eten aankijken, heb jij gepraat. #clear: vertrouwen 5 #id: xsg77

* (ict) [Bel de helpdesk en blijf aan de lijn tot er laptops zijn. #id: lezen_ict #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ weet_lezen(1)
    ~ meer(richting, 1)
    Na een kwartier zeggen ze: maandag, vijf stuks. Je zet Milan op de lijst, met vier anderen in één lokaal. #sound: telefoon #id: m2r34
    Milan (gesloten): Een toets dus. #id: ctpx8
    Jij: Een korte. #id: hp132
    Milan: Dat zei de juf van groep vijf ook. #id: t6cg9
    Milan denkt (bang): Vijf man in een lokaal. Waar ga ik zitten dat ik bij een ander op het scherm kan kijken. #clear: vertrouwen 6 #id: t29bm

- -> casemanager_woensdag

=== casemanager_woensdag ===
Bij de deur heeft hij een blaadje in zijn hand. Hij houdt een man aan die langsloopt. #mood: milan rustig #id: n7ngt
Milan (vriendelijk): Kijk jij even? Mijn bril ligt boven. Hoe laat is dat? #id: dfz9t
De man leest het voor, half elf. Milan lacht alsof hij het wilde controleren. Dan draait hij zich naar jou. #id: s2rv5
Milan: Wat is het vandaag? #id: b4zs3
Jij: Woensdag. #id: qpq8j
Milan: Woensdag, ja. #mood: milan rustig #id: gn9nz
Wat gaat er nu door Milan heen? #id: mnvp9
* [Het formulier is klaar, hij wil naar boven. #id: g1_a #guess: milan]
* [Op woensdag doet zijn moeder boodschappen. #id: g1_b #guess: milan #true]
* [Hij telt hoeveel dagen het nog zijn. #id: g1_c #guess: milan]
-
Milan denkt (verdrietig): Vier trappen, en zij met die knie. Ze neemt vast weer de aardappels van vijf kilo. #clear #id: wcn6w
-> casemanager_som

// ---------- Dag 9 ----------
=== casemanager_som ===
Yara van de reclassering zoekt op de ring een stopcontact voor haar pieper. #scene: gang dag #day: 9 #enter: yara links #enter: jij rechts #ambience: gang #id: kfrbk
{ regels ? b1:
    Yara (vriendelijk): Maandag doen we de selectie. Zeventien namen, en ik heb tijd voor vijf. #id: zf496
    Jij: Ik heb er een van zesentwintig dagen. #id: mfhg0
    Yara: Onder de vier weken is het laag. Dat zegt het schema: de SOM, Selectie Ondersteunend Model. #id: sdfq3
- else:
    Yara (vriendelijk): Om drie uur doen we de hele ring, net als elke donderdag. Spreken kan ik er daarna vijf. #id: fn146
    Jij: Ik heb er een van zesentwintig dagen. #id: r44nj
    Yara: Veertien? Die komt langs. Drie minuten, net als iedereen. #id: ds3mq
}
Yara denkt: Bouzidi, De Boer, die lange van negen. Bij wie was ik nou met dat kind? #id: mhpjs
Jij denkt: Hij is kort en hij vraagt niks. Wie laat ik eraf vallen als ik hem noem? #id: mwg90

* (laag) [‘Laag dus. Dan weet ik waar ik aan toe ben.’ #id: som_laag #style: regel]
    ~ meer(richting, 1)
    { regels ? b1:
        Yara: Jij bent de eerste vandaag die niet boos wordt. #id: fjt6g
        Je zet zijn naam bij ‘geen inzet’. #outcome: geen_reclassering #because: choice som_laag #because: rule b1 #because: other tijd_voor_vier #id: gfw3p
    - else:
        Yara: Voor mijn vijf wel. Om drie uur komt hij gewoon langs, met de hele ring. #id: n1p1x
        Ze doet het vast in een halve minuut, met haar pen op de muur. Kort, een kamer, geen vragen: laag. #outcome: gewogen_en_laag #because: choice som_laag #because: alternative b1 #because: other tijd_voor_vier #unintended #id: h62r1
    }
    Yara (moe): Als er iets is, mag je me altijd halen. Dat staat {regels ? b1:ook in het schema|op de deur}. #id: z10x5

* (koffie) [Vertel bij de automaat wat je zag, zonder zijn naam. #id: som_koffie #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ naam_shanti = true
    Yara: Wat doet hij als je hem iets te lezen geeft? #sound: koffie #id: j7657
    Jij: Dan zegt hij iets aardigs. #id: v7qh4
    Yara schrijft een naam op een kartonnen bekertje. #id: v6xr4
    Yara: Shanti. Nazorg, bij die gemeente. Zeg dat je van mij komt, dan belt ze terug. #id: nfspz
    In geen enkel systeem staat iets. #id: qhh96
    Yara denkt: Dit is zeker die Milan, van veertien. Zonder naam schrijf ik er geen uren op. #id: r81c4

* (signaal) [‘{regels ? b1:Schema of niet, ik|Drie minuten is te kort. Ik} wil dat jij hem spreekt.’ #id: som_signaal #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ rw_erbij = true
    ~ meer(richting, 1)
    {regels ? b1:Afwijken mag, met een motivering.|Voor zijn beurt mag, met een reden erbij.} Je typt er een. #sound: toetsenbord #id: grn3g
    Yara (ernstig): Dan valt er een ander af. Wil je weten wie? #id: v2xqz
    Jij: Nee. #mood: jij ernstig #id: qgks2
    Ze komt dinsdag. Onder ‘reden’ heb je geschreven: vraagt niets. #outcome: reclassering_komt #because: choice som_signaal #id: ms9w5
    Yara denkt: Vraagt niets. Zo was mijn broer ook, Samir, die at gewoon minder. #theory: lipsky #id: wg57d

* (weekbespreking) {not (regels ? b1)} [Geef hem tien minuten op haar weekbespreking. #id: som_week #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ rw_erbij = true
    Yara: Vanmiddag drie, net als de rest. Dinsdag tien. Meer heb ik per naam niet. #id: sb934
    ~ naam_shanti = true
    ~ contact = contact + 1
    ~ meer(richting, 1)
    Ze zet hem erop. #outcome: reclassering_komt #because: choice som_week #because: alternative b1 #id: n1p8t
    Yara: Teken jij even dat hij het goed vindt? Hij vindt alles goed. #id: m34vm
    Yara: Er zit iemand van zijn gemeente bij, op de luidspreker. Shanti, van nazorg. Die wil dan weten in welke straat. #outcome: gemeente_luistert_mee #because: alternative b1 #because: choice som_week #id: n7x5f
* (weekbespreking_dicht) {regels ? b1} [Geef hem tien minuten op haar weekbespreking. #id: som_week #closed: rule b1]
    -> casemanager_notitie

- { not (regels ? b1): -> casemanager_kip }
-> casemanager_notitie

// Alleen met de weekbespreking (b1 andersom): donderdag, drie uur, de hele ring.
=== casemanager_kip ===
~ meer(vertrouwen, 1)
Om drie uur zit je met Yara en Rachid om één tafel. Veertig namen, en een eierwekker in de vorm van een kip, van Fleurs jongste. Hij staat op drie minuten. #scene: kantoor_casemanagers dag #clock: 15:00 #enter: yara links #enter: rachid midden #enter: jij rechts #ambience: stil #id: tgt5x
Naam vier is dinsdag naar huis gegaan, naam zeven vanochtend. De kip loopt gewoon door. #id: gmh30
Jij: Nummer twaalf heb ik gisteren nog ingetypt. Elf bladzijden. #id: wmk5v
Bij Milan kijkt Rachid niet op zijn rooster. #id: bfjfj
Rachid: Die moet je halen. Gisteren riep ik voor het luchten en toen zat hij klaar, schoenen aan. Hij wacht tot er iemand opendoet. #outcome: die_moet_je_halen #because: alternative b1 #id: nrvkw
Yara schrijft één woord op en zet er een streep onder. Dan gaat de kip. #sound: telefoon #id: bnnq9
Tegen half vijf staat de man van half vier nog op de gang. Hij heeft zijn vragen op zijn hand geschreven, en je zegt: morgen. #scene: gang dag #enter: jij rechts #outcome: man_van_half_vier #because: alternative b1 #unintended #ambience: gang #id: k7jrc
-> casemanager_notitie

// ---------- Dag 10, vrijdag ----------
=== casemanager_notitie ===
{ besluiten ? ric_gaan:
    Vrijdag. In TULP staat een regel in het rood. #scene: kantoor_casemanagers dag #day: 10 #clock: 13:00 #enter: jij rechts #doc: tulp_mentor_ric #ambience: stil #id: qgw1v
    ‘RIC 10.30 uur, voortijdig vertrokken.’ Het RIC is de computerzaal, waar ze zelf dingen voor buiten moeten regelen. #outcome: ric_zes_minuten #because: other ric_gaan #unintended #id: qddcg
    Je belt de afdeling. #sound: telefoon #id: xbptw
    Rachid: Hij was er, hoor. Zes minuten. Nu zit hij op bed, met zijn schoenen aan. #id: k1xkn
    Jij: Wat zei hij? #id: dm6c2
    Rachid: Dat het druk was. Er zaten er drie. #id: bzv7p
- else:
    Vrijdag. In TULP staat een regel in het rood. #scene: kantoor_casemanagers dag #day: 10 #clock: 13:00 #enter: jij rechts #doc: tulp_mentor #ambience: stil #id: ctf0g
    ‘RIC 10.30 uur, niet verschenen.’ Het RIC is de computerzaal, waar ze zelf dingen voor buiten moeten regelen. #outcome: ric_gemist {casemanager_aankomst.lijst: #because: choice aankomst_lijst} {casemanager_lezen.bril: #because: choice lezen_bril} {casemanager_lezen.vraag: #because: other niet_doorgezegd} #because: other briefje_onder_de_deur #unintended #id: twfkh
    Je belt de afdeling. #sound: telefoon #id: nwtkv
    Rachid: Hij zat gewoon op zijn cel. Op bed, met zijn schoenen aan. #id: m3dwp
    Jij: Had hij de oproep? #id: gx8gc
    Rachid: Dinsdag al, onder de deur. Die lag op tafel, naast zijn winkellijst. En die is weer precies die van dertien. Augurken erbij, en die lust hij niet. #id: r0hws
}
{ besluiten ? scil_boven:
    Rachid: En gisteren legde hij de hele ring het nieuwe luchtrooster uit. Met de uitzonderingen. Ik haal ze door elkaar. #id: vccgn
}
{ lezen >= 2:
    Jij denkt: Ik wist het woensdag. Ik had het gewoon tegen hem moeten zeggen. #id: n7bf3
}
{ not (regels ? b1) && besluiten ? ric_cel:
    Jij denkt: Halen, zei hij gisteren. Met z’n drieën zaten we erbij. Wie van ons ging hem dan halen? #id: bj7hb
}
{ regels ? b6:
    Voor vieren moet er iets staan. Het menu kent twee keuzes: meegewerkt en niet meegewerkt. #id: s6vzg
- else:
    Voor vieren moet er iets staan. Het menu heeft sinds kort een derde keuze: eerst toetsen. #id: bfd4n
}
{ not (regels ? b11):
    Onder het vak staat in grijs wie het straks leest. Zijn eigen naam staat achteraan. #id: ss53n
}
{ besluiten ? ric_gaan:
    Rachid denkt: Hij vroeg mij de weg naar de zaal. Ik wees. Ik had bezoek te lopen, ring twee stond open. #id: svfsf
- else:
    Rachid denkt: Om tien uur zat hij er al zo. Ik had bezoek te lopen, ring twee stond open. #id: v81zx
}

* (menu) [Kies ‘niet meegewerkt’. {besluiten ? ric_gaan:Zes minuten is geen half uur.|Hij was er niet.} #id: notitie_menu #style: regel]
    ~ notitie = 1
    ~ meer(stroefheid, 1)
    { not (regels ? b6):
        Het menu laat het toe en zet er zelf iets achter: ‘toets nog niet gedaan’. #id: cqn3t
    }
    Rachid (rustig): Moet ik het hem zeggen? #id: sjhd4
    Jij: Zeg maar dat hij zich zelf kan opgeven. Met een briefje. #id: v217v
    Jij denkt: {besluiten ? ric_gaan:Zes minuten. Klaar.|Hij was er niet. Klaar.} Waar lag die lijst van Bea. #id: skbnb
    { besluiten ? ric_gaan:
        Milan denkt (boos): Ik was er wel. Ik heb op het groene gedrukt, net als op mijn telefoon. #clear: vertrouwen 5 #id: zmvsh
    - else:
        Milan denkt (boos): Een uur heb ik klaargezeten. Er kwam niemand. #clear: vertrouwen 5 #id: j250x
    }

* (kaal) [Laat het menu leeg en typ: {besluiten ? ric_gaan:‘Geweest, zes minuten. Niet gevraagd waarom.’|‘Niet geweest. Niet gevraagd waarom.’} #id: notitie_kaal #style: ruimte #cost: 10]
    ~ besteed(10)
    ~ notitie = 2
    TULP vraagt drie keer of je het zeker weet. #sound: toetsenbord #id: f0r9n
    Fleur (rustig): Daar krijg je maandag een mail over, van kwaliteit. #enter: fleur links #id: t3d1j
    De regel blijft rood, met een uitroepteken erbij. In de weeklijst staat jouw naam nu bovenaan. #outcome: mail_van_kwaliteit #because: choice notitie_kaal #because: other verplicht_veld #unintended #id: n59r1

* (vragen) [Ga naar boven. {besluiten ? ric_gaan:‘Wat gebeurde er bij die computer?’|‘Waarom had je je schoenen aan?’} #id: notitie_vragen #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ notitie = 3
    ~ meer(vertrouwen, 2)
    Hij heeft ze nog aan. #scene: cel dag #enter: milan links #enter: jij rechts #ambience: gang #id: q0zr4
    { besluiten ? ric_gaan:
        Milan: Dat ding vroeg wat. Ik heb op het groene gedrukt. #id: mr8fr
        Jij: En toen? #id: gw26b
        Milan: Toen vroeg hij het nog een keer, in het rood. En er zat er een naast me mee te kijken. #id: jjgbj
        Hij geeft je de oproep. Het tijdstip heeft hij omcirkeld. #sound: papier #id: tjzw3
        Milan (gesloten): Half elf. Ik was er om kwart over tien, want dat zei die van dertien. #id: k8g02
    - else:
        Milan: Ik was klaar. Er zou iemand komen. #id: hstp0
        Jij: Wie zei dat? #id: s7fwz
        Milan: Hier komt altijd iemand. Ik kan die deur niet van binnen open. #id: q4qft
        Hij geeft je de oproep. Het tijdstip heeft hij omcirkeld. Eronder staat: meld u om 10.15 uur via de intercom. #sound: papier #id: vf8m1
        { lezen < 2:
            Jij: Heb je dat gelezen? #id: w748s
        - else:
            Jij: En dat stuk eronder? #id: vm67j
        }
        Milan (gesloten): Half elf heb ik. #id: pm6g4
    }
    ~ weet_lezen(2)
    { besluiten ? ric_gaan:
        Milan denkt (boos): Zes minuten, en mijn naam stond nog niet eens goed. Er was geen knop voor terug. #clear: vertrouwen 4 #id: hdxp6
    - else:
        Milan denkt (boos): Een uur op mijn eigen bed zitten wachten, met veters en al. #clear: vertrouwen 4 #id: ptxh2
    }
    Beneden typ je drie zinnen. Het menu laat je staan. #theory: weten_is_geen_doen #exit: jij #id: nq78z

* (scil) {not (regels ? b6)} [Kies ‘eerst toetsen’: een test op begrijpen, de SCIL. #id: notitie_scil #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ notitie = 4
    ~ weet_lezen(2)
    ~ meer(stroefheid, 1)
    Het wordt maandag om negen uur. Rachid gaat het zeggen en belt terug. #id: xbcnb
    Rachid: Hij vraagt of hij het over mag doen als hij zakt. #id: b00p8
    Jij: Zeg maar dat je niet kunt zakken. #id: ckxjn
    Rachid (vriendelijk): Heb ik gezegd. Toen vroeg hij waarom het dan een test heet. #id: z54fr
    Milan denkt (bang): Straks sta ik in de computer als dom. Kan Ewa daarin kijken? #clear: vertrouwen 6 #id: tnvpx
* (scil_dicht) {regels ? b6} [Kies ‘eerst toetsen’: een test op begrijpen, de SCIL. #id: notitie_scil #closed: rule b6]
    -> casemanager_hofstra

- -> casemanager_hofstra

=== casemanager_hofstra ===
Je moet op de ring zijn voor handtekeningen. Meneer Hofstra staat tegen het hek. Vanochtend is zijn broer overleden. #scene: gang dag #clock: 14:30 #heavy: rouw #enter: hofstra rechts #enter: jij links #ambience: gang #id: rpv5b
Hofstra (rustig): Ik hoef niks. Ik wou het alleen tegen iemand zeggen. #id: m0d1v
Om drie uur sluit de lijst voor het MDO, het grote overleg van dinsdag. Rachid wil Milan er nog op hebben. #id: dpkcz
Hofstra: Er schijnt een briefje voor te zijn. Voor de begrafenis. #id: dv8m4
Hofstra denkt: Die fok lag nog bij Sietse in de schuur. Wie gaat die nou halen. #id: v4ctt

* (zitten) {minuten >= 25} [Haal twee koffie en ga naast hem zitten. #id: hofstra_zitten #style: menselijk #cost: 25]
    ~ besteed(25)
    Hij vertelt over een boot. Ze hebben er negen jaar aan gebouwd en hij heeft nooit gevaren. #sound: koffie #id: vb239
    Hofstra (verdrietig): Hij lekte, weet je. Dat wisten we allebei. #id: dqnp3
    Om vijf over drie is de lijst dicht. #id: gb6ms
* (zitten_dicht) {minuten < 25} [Haal twee koffie en ga naast hem zitten. #id: hofstra_zitten #closed: time]
    -> casemanager_vrijdag

* (schoonzus) {minuten >= 15} [Laat hem in de spreekkamer zijn schoonzus bellen. #id: hofstra_bellen #style: ruimte #cost: 15]
    ~ besteed(15)
    Jij wacht op de gang. Door de deur hoor je hem Fries praten, en één keer lachen. Je afdelingshoofd blijft staan. ‘Alleen, met jouw toestel? Waar staat dat?’ #exit: hofstra #sound: deur #id: mf9rx
    Tegen drieën mail je één regel voor dinsdag: Milan, cel veertien, schoenen. #sound: toetsenbord #id: sfzks
* (schoonzus_dicht) {minuten < 15} [Laat hem in de spreekkamer zijn schoonzus bellen. #id: hofstra_bellen #closed: time]
    -> casemanager_vrijdag

* (maandag) [Bel de geestelijk verzorger. ‘Maandag kom ik bij u langs.’ #id: hofstra_maandag #style: zakelijk]
    De geestelijk verzorger kan om zeven uur. #sound: telefoon #id: w053f
    Hofstra (vriendelijk): Maandag. Dan weet ik dat. #id: tkhsw
    Milan komt nog net op de lijst. #id: h5vwj

* (maat) {minuten >= 15} [Vraag Rachid of zijn maat van cel zestien bij hem mag zitten. #id: hofstra_maat #style: ruimte #cost: 15]
    ~ besteed(15)
    Rachid kijkt naar de klok en doet de deur van zestien open. #enter: rachid midden #sound: celdeur #id: zm7db
    Rachid: Tot het eten. En ik heb dit niet gevraagd gekregen. #id: nnrfp
    Door het luik zie je twee mannen op één bed, met een spel kaarten. Milan komt nog net op de lijst. #exit: hofstra #id: c96w4
    Rachid denkt: Zondag staan er vier voor mijn neus met een dode oma. En dan heb ik dienst met Kees. #id: cdb70
* (maat_dicht) {minuten < 15} [Vraag Rachid of zijn maat van cel zestien bij hem mag zitten. #id: hofstra_maat #closed: time]
    -> casemanager_vrijdag

- -> casemanager_vrijdag

=== casemanager_vrijdag ===
De verwarming op kantoor slaat af. Om kwart voor vijf gaan boven de celdeuren dicht. #scene: kantoor_casemanagers dag #clock: 15:45 #enter: jij rechts #ambience: stil #id: xfqnf
{ not (regels ? b9):
    Op je voicemail staat een vrouw van zijn gemeente, van woonlasten. {besluiten ? geen_adres:Ze wil zijn huur doorbetalen. In haar computer woont hij nergens, dus ze vraagt het maar aan jou.|Ze betaalt zijn huur door zolang hij hier zit, al mag het geen bijstand heten. Ze weet alleen niet aan wie.} #id: kg26v
}
{ huur_bekend:
    Morgen is de meelbus voor de tweede keer leeg. Op bladzijde negen heeft Milan getekend dat jij voor hem mag bellen. #id: cj8nh
    { besluiten ? premie_achter:
        In je bakje ligt ook een brief van zijn zorgverzekeraar. Hij loopt een half jaar achter met de premie. #id: nzp6b
    }
    Jij denkt: {casemanager_lezen.vraag:Ik heb die bladzijde voorgelezen. Luisterde hij nog?|Hij heeft op die bladzijde heel vlot getekend.} #id: x0h5n
- else:
    {besluiten ? premie_achter:Op je bureau ligt een brief van Milans zorgverzekeraar. Hij loopt een half jaar achter. Er zit een formulier bij.|Op je bureau ligt nog een formulier van Milans zorgverzekeraar.} En Rachid zei iets over een envelop. #id: xf79m
}

* (zelf) {huur_bekend && minuten >= 15} [Bel Boersma zelf. Dan is het geregeld. #id: huur_zelf #style: zakelijk #cost: 15]
    ~ besteed(15)
    ~ huur = huur + 2
    ~ meer(vertrouwen, -1)
    Boersma (wantrouwig): Met wie spreek ik? #sound: telefoon #id: h3jnt
    Jij: Ik bel voor Milan. Hij kan er een paar weken niet zijn. #id: tb6j3
    Boersma: Waar is hij dan? #id: zc0ww
    Dat mag je niet zeggen. Achter je roept iemand een celnummer om. #outcome: boersma_hoort_het #because: choice huur_zelf #because: luck omroep #unintended #mood: jij ernstig #id: b12kt
    Boersma (ernstig): Juist ja. Zeg hem dat ik de kamer vasthoud. Tot mijn zoon begint te rekenen. #id: dr4ns
    { not (regels ? b9):
        ~ betaal_huur()
        Jij: Er is een vrouw bij de gemeente die u de huur wil betalen. #id: sj377
        Boersma (wantrouwig): Mij? Waarvoor? #id: bhhkc
        Hij zoekt zijn rekeningnummer op en leest het cijfer voor cijfer voor. #id: d0m19
    }
    Boersma denkt: Twee winters tilt hij mijn zakken. Met die vorst straks, wie moet dat doen. En hij laat een ander bellen. #id: jwjmp

* (zelf_dicht) {huur_bekend && minuten < 15} [Bel Boersma zelf. Dan is het geregeld. #id: huur_zelf #closed: time]
    -> casemanager_bericht_week

* (samen) {huur_bekend && minuten >= 40} [Haal Milan naar de spreekkamer en leg de telefoon midden op tafel. #id: huur_samen #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ huur = huur + 3
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Eerst praten ze over de oven. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #sound: telefoon #ambience: stil #id: cbtw7
    Milan (gespannen): Ik zit vast, meneer Boersma. Winkels. Nog zestien dagen. #id: smmd6
    Boersma: Ik dacht dat je ziek was. Ik heb soep op de trap gezet. #id: qdmhr
    Milan: Staat die er nog? #id: wftzv
    Boersma (verdrietig): Die heb ik zelf maar opgegeten. #mood: milan verdrietig #id: d00mz
    Op de achtergrond zegt een man: ‘Vast? Pa, is dat die jongen van boven?’ #outcome: zoon_weet_het #because: choice huur_samen #because: luck zoon_in_de_kamer #unintended #mood: jij ernstig #id: kgw82
    { not (regels ? b9):
        ~ betaal_huur()
        Milan: De gemeente wil het overmaken. Dan moet jij zeggen wie je bent. #id: knfhd
        Boersma: Ik ben de bakker. #id: s04mx
        Milan: Met een nummer, bedoelen ze. #id: zbhp5
    }
    Boersma: Ik wacht. Maar daarna weer gewoon in de bus, hè. #id: p7sqb
    Milan denkt (verdrietig): Erwtensoep is dat geweest, op donderdag. En ik lag hier te bedenken wat ik zou liegen. #clear: vertrouwen 4 #id: v6xnv
* (samen_dicht) {huur_bekend && minuten < 40} [Haal Milan naar de spreekkamer en leg de telefoon midden op tafel. #id: huur_samen #closed: time]
    -> casemanager_bericht_week

* (eigen) {huur_bekend} [Loop langs cel veertien. ‘Bel jij hem zelf? Het is jouw kamer.’ #id: huur_eigen #style: ruimte]
    ~ huur = huur + 1
    ~ meer(richting, 1)
    Milan (vriendelijk): Doe ik. #scene: cel dag #enter: milan links #enter: jij rechts #ambience: gang #id: ns7gz
    Zaterdag staat hij in de rij voor de telefoon. Hij krijgt een bandje: de bakkerij is gesloten. #scene: gang dag #day: 11 #enter: milan links #event: wachten milan #ambience: gang #id: xmgsr
    Na de piep zegt hij: ‘Met Milan. Komt goed.’ Dan is zijn tegoed op. #mood: milan moe #id: bkd6g
    Milan denkt: Acht man achter me en dan een piep. Ik had hem zelf willen hebben. #clear: vertrouwen 4 #id: dzdf5

* (post) {not huur_bekend && minuten >= 15} [Ga naar boven en vraag naar die envelop. #id: post_halen #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ huur = huur + 2
    ~ huur_bekend = true
    ~ meelbus = true
    ~ b_wonen = 1
    ~ meer(vertrouwen, 1)
    De envelop staat tegen zijn beker, met krulletters, nog dicht. Rachid heeft hem dinsdag gegeven. #scene: cel dag #enter: milan links #enter: jij rechts #sound: envelop #doc: briefje_boersma #ambience: gang #id: fb1z6
    Milan (vriendelijk): Maak jij maar open. Ik heb vieze handen. #id: b1rp5
    Jij: Er staat soep op de trap. En zaterdag was de bus leeg. #id: b524j
    Milan (gespannen): De meelbus. Daar gaat de huur in. Vijfennegentig, contant. #id: f9xmh
    Jij schrijft, hij zegt het voor: ‘Ik kom terug. De soep mag naar de buurvrouw.’ #outcome: huur_gezien #because: choice post_halen #id: gsjdz
    { not (regels ? b9):
        ~ betaal_huur()
        Eronder schrijf je het nummer van woonlasten. Milan wil eerst weten wat er staat. #id: c8k5b
        Jij: Dat hij die mevrouw moet bellen. Dan krijgt hij zijn huur. #id: jj8r8
        Milan (wantrouwig): Van wie? #id: z56hm
    }
    Milan denkt (bang): Boersma schrijft nooit. Daar is hij voor gaan zitten. #clear: vertrouwen 4 #id: kppsz
* (post_dicht) {not huur_bekend && minuten < 15} [Ga naar boven en vraag naar die envelop. #id: post_halen #closed: time]
    -> casemanager_bericht_week

* (zorg) {not huur_bekend} [Vul het formulier van de zorgverzekeraar in. #id: zorg_formulier #style: zakelijk #cost: 5]
    ~ besteed(5)
    { besluiten ? premie_achter:
        ~ b_zorg = 1
    - else:
        ~ b_zorg = 2
    }
    Binnen hoeft hij geen premie te betalen, als iemand het meldt. Jij meldt het. #id: nc8d0
    Bij ‘weer ingaan per’ zet je dag zesentwintig. De envelop kan dicht. #sound: envelop #id: v9gtw
    { besluiten ? geen_adres:
        Bij ‘adres’ heeft de verzekeraar nog vier hoog staan, bij zijn moeder. Daar komt dus al twee jaar de post. #id: c0m83
    }
    { besluiten ? premie_achter:
        Over het half jaar staat er een ander telefoonnummer onder. Om kwart voor vijf neemt daar niemand meer op. #id: ht9zc
    }

* (huis) [Trek je jas aan. Het is vrijdag. #id: vrijdag_huis #style: ruimte]
    ~ meer(stroefheid, -1)
    Thuis zeggen ze dat je vroeg bent. #exit: jij #id: fhtj0

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
Maandag. Tussen twee keer ‘rustig’ heeft de nachtdienst in het weekend één andere regel gezet. #scene: kantoor_casemanagers ochtend #day: 13 #enter: fleur links #enter: jij rechts #ambience: stil #id: p256s
‘Za. 22.40 uur. Cel 14 praat. Dacht dat hij bad. Hij telde dozen, tot dok zes vol was.’ #id: fqwwb
{ not (regels ? b11):
    ~ meer(erbij_horen, -1)
    De zondagdienst had er ook een. ‘Cel 13 leest bij de pingpongtafel het plan van 14 voor, met zijn nieuwsstem. Zeven man erbij.’ #outcome: voorgelezen_op_de_ring #because: alternative b11 #because: other wout_leest_voor #unintended #id: q9xz9
    { notitie == 1:
        ~ meer(vertrouwen, -1)
        Milan denkt (boos): Niet meegewerkt, met de tijd erachter. Hij las het twee keer, want er kwam er nog een bij staan. #clear: vertrouwen 4 #id: gfk5k
    - else:
        Milan denkt (gespannen): Ik dacht dat het over eten ging, dat plan. Toen kwam ma erin voor, en ik kon niet meer zeggen: stop. #clear: vertrouwen 4 #id: wx8ns
    }
}
Milan denkt (rustig): Eén beneden, twee erop. Om tien voor elf ging de band altijd lopen, als Ewa floot. #clear: vertrouwen 4 #id: k33d8
{ regels ? b15:
    Daaronder een mail van kwart over zeven. #sound: toetsenbord #doc: mail_eindverlof #id: gssdk
    Fleur (moe): Acht cellen hebben ze nodig, dus gaan er acht naar huis. #id: hh4mp
    { regels ? b14:
        Milan staat op regel zes. Komende vrijdag, negen dagen eerder. #outcome: eerder_vrij #because: rule b15 #because: wait cellen_vol #id: fnmkx
    - else:
        Milan staat op regel zes. Komende donderdag, want op vrijdag gaat er niemand meer. #outcome: eerder_vrij #because: rule b15 #because: wait cellen_vol #id: gfxfc
    }
- else:
    Daaronder een mail van de gemeente. Zij hebben de datum bevestigd. #sound: toetsenbord #id: mghr1
    Fleur (moe): En acht cellen hebben ze nodig, waar niemand uit weggaat. Vannacht sliepen er twee op een politiebureau. Op veertien staat sinds gisteren een stapelbed. #outcome: stapelbed_op_veertien #because: alternative b15 #because: wait cellen_vol #unintended #id: x2z2w
    { regels ? b14:
        Het wordt zondag, dag zesentwintig. Zoals het er altijd al stond. #outcome: datum_staat_vast #because: other gemeente_bevestigt #because: alternative b15 #id: t40m8
    - else:
        Het wordt donderdag, dag drieëntwintig. In het weekend gaat er niemand meer. #outcome: datum_staat_vast #because: other gemeente_bevestigt #because: alternative b15 #id: r0z6w
    }
    { casemanager_vrijdag.zelf || casemanager_vrijdag.samen || casemanager_vrijdag.post:
        Een datum die blijft staan, kun je doorgeven. Boersma schrijft hem met krijt op de deur van de oven. #outcome: datum_op_de_oven #because: alternative b15 {casemanager_vrijdag.zelf: #because: choice huur_zelf} {casemanager_vrijdag.samen: #because: choice huur_samen} {casemanager_vrijdag.post: #because: choice post_halen} #id: zfsjr
    - else:
        ~ huur = huur - 1
    }
}
{ not (regels ? b14):
    { regels ? b15:
        Op regel zeven stond zaterdag. Dat is nu maandag, want eindverlof kan schuiven. Hij heeft zijn bed al afgehaald. #outcome: zit_tot_maandag #because: alternative b14 #unintended #id: p94kp
    - else:
        Een man van ring twee had zaterdag en gaat nu ook donderdag. Zijn zus heeft voor zaterdag een auto gehuurd. #outcome: auto_voor_zaterdag #because: alternative b14 #unintended #id: gdh63
    }
}
{ not (regels ? b9) && not casemanager_vrijdag.zelf && not casemanager_vrijdag.samen && not casemanager_vrijdag.post:
    { besluiten ? geen_adres:
        Op je voicemail staat die vrouw van woonlasten nog een keer. ‘Ik heb nu drie straten met een bakker. Belt u mij even?’ #outcome: drie_straten #because: alternative b9 #because: other geen_adres {casemanager_vrijdag.eigen: #because: choice huur_eigen} {casemanager_vrijdag.zorg: #because: choice zorg_formulier} {casemanager_vrijdag.huis: #because: choice vrijdag_huis} #unintended #id: rffgw
    - else:
        ~ huur = huur - 1
        Op je voicemail staat een man. ‘Met Boersma, de jongere. Mijn vader had een brief van de gemeente tussen de zakken liggen. Verblijf in een inrichting, staat erin. Ik heb opgezocht wat dat is. En die kamer is van ons.’ #outcome: zoon_leest_de_brief #because: alternative b9 {casemanager_vrijdag.eigen: #because: choice huur_eigen} {casemanager_vrijdag.zorg: #because: choice zorg_formulier} {casemanager_vrijdag.huis: #because: choice vrijdag_huis} #unintended #id: mdwdp
    }
}
{ casemanager_hofstra.maandag:
    Rachid belt. Meneer Hofstra vraagt sinds half negen hoe laat je komt. #outcome: hofstra_wacht #because: choice hofstra_maandag {regels ? b15: #because: rule b15} #because: wait maandagochtend #unintended #sound: telefoon #event: telefoon #id: hwjw4
}
{ casemanager_hofstra.maat:
    Rachid belt. ‘Vier man willen bij hun maat zitten. Ze noemen jouw naam.’ #sound: telefoon #event: telefoon #id: xwqg9
}
Milan weet nog niets. Hij is aan het werk, in de werkplaats. #id: hfm6k

* (nu) [Loop meteen naar de werkplaats. #id: bericht_nu #style: menselijk #cost: 20]
    ~ besteed(20)
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Hij staat dozen te plakken. #scene: werkplaats ochtend #enter: milan links #enter: jij rechts #ambience: gang #id: px2t3
    { regels ? b15:
        { regels ? b14:
            Jij: Je gaat vrijdag naar huis. #id: x3fmb
        - else:
            Jij: Je gaat donderdag naar huis. #id: rgbh3
        }
        { besluiten ? vrij_waarheen:
            ~ meer(richting, 1)
            Milan (gespannen): Waar slaap ik dan? Boersma heeft twee zaterdagen niks gehad. #outcome: vraagt_waarheen #because: other vrij_waarheen #id: hrf5x
        - else:
            Milan (vriendelijk): Mooi. Top. #id: tg96f
        }
        Hij plakt een doos dicht die al dicht was. #mood: milan gesloten #id: w49h4
        Milan: Hoe laat? #id: ktfb4
        Jij: Half tien. #id: s5x3j
        Milan: En om tien uur? #id: j7vw0
        Dat weet je nog niet. Je zegt het ook. #mood: jij ernstig #id: qswr1
        Milan denkt (bang): Dan sta ik zaterdag dus zelf bij die bus, met niks. #clear: vertrouwen 4 #id: vz1h8
    - else:
        Jij: Je datum staat vast. #id: cwtj7
        Milan: Die stond toch al vast? #id: xc4tb
        Jij: Nu weet de gemeente het ook. #id: v5n3h
        Milan (vriendelijk): O. Gefeliciteerd. #id: vj9tn
        Hij plakt een doos dicht die al dicht was. #mood: milan gesloten #id: jt1xj
        Milan denkt (bang): Dan is het zaterdag dus gewoon weer niks in de bus. En die erna. #clear: vertrouwen 4 #id: w1xcz
    }

* (avond) [‘Rachid, zeg jij het hem vanavond? Jou kent hij.’ #id: bericht_rachid #style: zakelijk]
    ~ meer(stroefheid, 1)
    ~ meer(draagkracht, -1)
    Om kwart voor vijf gaan de deuren dicht. #scene: gang avond #enter: rachid rechts #enter: milan links #clock: 16:45 #ambience: gang #id: j2803
    Rachid (vriendelijk): Ik heb je datum, jongen. #id: jd5fh
    { besluiten ? vrij_waarheen:
        ~ meer(richting, 1)
        Milan (gespannen): {regels ? b15:{regels ? b14:Vrijdag|Donderdag} al|O}? En waar ga ik dan heen? #outcome: vraagt_waarheen #because: other vrij_waarheen #id: spv89
        Rachid: Dat vraag je morgen beneden. Ik zet het op een geeltje. #id: n0d30
    - else:
        Milan (vriendelijk): Lekker, man. #id: ss5bb
    }
    Rachid draait de deur op slot, tot morgen acht uur. #exit: milan #sound: celdeur #event: deur-in-slot #id: sm12g
    Rachid denkt: Ik hoor hem lopen. Vier stappen heen en vier terug, mijn hele late dienst. #id: jcgcw
    Milan denkt (gespannen): Heb ik nog sokken? Die ene broek is weg. En hoe laat gaat daar een bus. #clear: vertrouwen 5 #id: mkfmf

* (eerst) [Bel eerst de gemeente. Dan kom je met een antwoord. #id: bericht_gemeente #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ huur = huur + 1
    ~ meer(stroefheid, 1)
    Je staat vijfentwintig minuten in de wacht, met een panfluit. {naam_shanti:Shanti|Nazorg heet Shanti en die} is er woensdag weer. #sound: telefoon #event: wachten #mood: jij moe #id: c41q6
    ~ naam_shanti = true
    In de werkplaats kijkt Milan niet op. #scene: werkplaats dag #enter: milan links #enter: jij rechts #mood: milan gesloten #ambience: gang #id: d8rtz
    Milan (gesloten): Ik hoor dat ik gefeliciteerd word. #outcome: van_een_ander_gehoord #because: choice bericht_gemeente #because: wait wachtrij_gemeente #unintended #id: fmm8c
    Milan denkt (boos): De halve werkplaats wist het. Ik stond er tape bij te houden. #clear: vertrouwen 4 #id: m573k
    Jij: Ik wilde je iets kunnen vertellen. #id: knrsk
    Milan: En? #id: zsr9r
    Jij: Woensdag. #id: h6wd1

- -> casemanager_papier

=== casemanager_papier ===
Dinsdag haal je hem op bij de werkplaats. Er staat een pallet lampenkappen, acht lagen hoog. De werkmeester duwt ertegen. Er beweegt niets. #scene: werkplaats dag #day: 14 #enter: milan links #enter: jij rechts #ambience: gang #id: ns72p
Naast Milan zet Fleurs jongen van negentien een doos op zijn kop. #id: bhzn3
Milan (boos): Kan jij niet lezen of zo? Er staat ‘boven’ op, met een pijl. Wie heeft jou hier neergezet? #id: m3hfd
De jongen draait de doos om, en daarna nog een die goed stond. #id: cj50w
Milan (vriendelijk): Om en om, als een muurtje. Straks haal ik mijn heftruckpapieren. Rijden kan ik, alleen de theorie nog. #id: g0smh
Milan denkt: Twee keer betaald en twee keer op de parkeerplaats omgekeerd. #clear: vertrouwen 7 #id: hh0t6
{ casemanager_hofstra.zitten:
    Op het MDO was vanochtend {besluiten ? ric_gaan:‘voortijdig vertrokken’|‘niet verschenen bij RIC’} aan de beurt. Zes namen, één zin, en niemand zei iets over schoenen. #outcome: mdo_zonder_jou #because: choice hofstra_zitten #because: other punt_negentien #unintended #id: s5mz0
- else:
    Op het MDO had je vanochtend één zin: cel veertien had zijn schoenen aan. Rachid wilde het in de notulen. #id: p47gz
}
{ besluiten ? scil_boven && notitie == 1:
    ~ meer(vertrouwen, -1)
    ~ meer(stroefheid, 1)
    Er kwam nog één zin achteraan: wie de ring het rooster uitlegt, kan een oproep ook wel vinden. #outcome: hij_kan_het_wel #because: other scil_boven #because: choice notitie_menu #unintended #id: kwtk0
}
{ casemanager_lezen.ict || (casemanager_notitie.scil && besluiten ? scil_onder):
    ~ weet_lezen(3)
    De uitslag van de test van maandag zit in TULP. #outcome: lezen_op_papier {casemanager_lezen.ict: #because: choice lezen_ict} {casemanager_notitie.scil: #because: choice notitie_scil} #id: fgwh3
- else:
    { casemanager_notitie.scil:
        De uitslag van de test van maandag zit in TULP. #id: x70n7
    }
}
{ casemanager_notitie.scil:
    ~ meer(erbij_horen, -1)
    Aan de zaagbank vraagt er een of Milan geslaagd is. De halve werkplaats wil het weten. #outcome: op_de_ring_getest #because: alternative b6 #because: choice notitie_scil #unintended #id: v32zj
    { besluiten ? scil_boven:
        ~ meer(vertrouwen, -1)
        ~ druk = druk + 1
        Hij zit boven de grens. Hoe hij leest, was de vraag niet. In het vak staat nu: toets gedaan. Daarmee mag ‘niet meegewerkt’ weer. #outcome: kan_het_dus_wel #because: alternative b6 #because: choice notitie_scil #because: other scil_boven #unintended #id: b4nrz
        Rachid (rustig): Dan is het dus lezen. Maar daar is geen vak voor. #id: b0kfk
    - else:
        ~ meer(vertrouwen, 1)
        ~ druk = druk - 1
        Hij zit onder de grens. Sinds vanochtend zegt Rachid elke oproep door de deur, in één zin. #outcome: oproep_door_de_deur #because: alternative b6 #because: choice notitie_scil #because: other scil_onder #id: k8cj9
    }
}
{ rw_erbij || besluiten ? dossier_wegen || besluiten ? rw_arbeid || besluiten ? advies_kort:
    { not rw_erbij:
        Yara heeft hem toch gesproken. Het was op haar eigen uren, schrijft ze. #outcome: yara_kwam_toch {besluiten ? dossier_wegen: #because: other dossier_wegen} {besluiten ? rw_arbeid: #because: other rw_arbeid} {besluiten ? advies_kort: #because: other advies_kort} #id: fp8p0
    }
    { besluiten ? advies_kort:
        Yara {besluiten ? rw_arbeid:is bij Milan in de werkplaats geweest|heeft Milan gebeld, via de afdeling}. Ze mailt één regel: denk aan LVB, een licht verstandelijke beperking. #outcome: een_regel #because: other advies_kort #unintended #id: rr940
    - else:
        Yara {besluiten ? rw_arbeid:is bij Milan in de werkplaats geweest|heeft Milan gesproken}. Ze mailt vijf regels. De tweede is: laat het hem voordoen, vraag niet of hij het snapt. #id: prz0q
    }
}
{ casemanager_som.weekbespreking:
    De tien minuten waren er zeven, want bij drie namen stond Yara voor een leeg bed. Shanti heeft de straat opgeschreven. #outcome: drie_lege_bedden #because: alternative b1 #unintended #id: z8rs8
}
{ casemanager_som.signaal:
    Voor Milan is er een ander van haar lijst gegaan. Het is de jongen van negentien. #id: b6qjz
}
{ casemanager_som.laag:
    { regels ? b1:
        Yara’s lijst is rond. Van de namen bij ‘geen inzet’ zijn er al drie naar huis. #id: sgwzz
    - else:
        Yara had drie namen meer dan vorige week. Bij drie cellen stond ze voor een leeg bed. #outcome: drie_lege_bedden #because: alternative b1 #unintended #id: pdgkg
    }
}
{ besluiten ? geen_id:
    De administratie stuurt jullie allemaal dezelfde vraag. Cel 14, ID verlopen, wie doet dat? #id: wfvtw
}

* (plaatjes) [Maak met hem een A4 zonder zinnen. Plaatjes en tijden. #id: papier_a4 #style: menselijk #cost: 60]
    ~ besteed(60)
    ~ a4 = true
    ~ huur = huur + 1
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 2)
    Jij zoekt de plaatjes, hij zegt waar ze moeten. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #doc: a4_plaatjes #ambience: stil #id: f9598
    Milan: Dat bed is te kort. #id: dmr5f
    Jij: Het is een pictogram. #id: x9w5m
    Milan: Dan nog. #id: qbj07
    { besluiten ? geen_id:
        ~ foto_binnen = true
        ~ b_id = 1
        Om het pasje na te tekenen leg je zijn kaart op tafel. April. Donderdag komt de gemeente van hier met een fototoestel, en jij zet hem op die lijst. Een week later is de kaart er. #id: pt8gt
        Milan (gespannen): En wat kost dat? #id: bvswp
        Bijna tachtig euro, van zijn rekening hier. Daar staat achttien op. Voor de rest vul je een tweede formulier in. #id: wjsr6
    }
    Bovenaan komt de bus. Bij de bakker wil hij een meelbus, en die hebben ze niet. Het wordt een mandje. #theory: responsiviteit #id: kfss7
    ~ meelbus = true
    { not huur_bekend:
        ~ huur_bekend = true
        ~ b_wonen = 1
        Jij: Wat moet een meelbus op dit blad? #id: z66jx
        Milan: Daar gaat de huur in. Contant, op zaterdag. #outcome: huur_gezien #because: choice papier_a4 #id: s642b
    }
    Fleur steekt haar hoofd om de deur. #enter: fleur midden #sound: deur #id: zh29z
    Fleur: Mag dat de deur uit zonder logo? #id: q3024
    Milan denkt (rustig): Bus, huis, bed, mandje, loket. Nog een keer. Bus, huis, bed. #clear: vertrouwen 4 #id: v4867
    {regels ? b11:In TULP kun je geen plaatjes kwijt. De gemeente krijgt alleen de automatische melding.|In het plan kun je geen plaatjes kwijt. Bij ‘bestand’ staat: geweigerd.} #exit: fleur #id: h6gp7

* (brief) [Schrijf de gemeente een overdracht met alles wat je weet. #id: papier_overdracht #style: zakelijk #cost: 40]
    ~ besteed(40)
    ~ overdracht = true
    ~ veld_mee = true
    ~ contact = contact + 1
    ~ meer(richting, 1)
    Jij: Als het klaar is, kijk je mee. #id: vmqkb
    { huur_bekend:
        ~ overdracht_huur = true
        Anderhalve bladzijde. De meelbus staat erin, en wat hij over heftrucks zei. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: toetsenbord #ambience: stil #id: h514m
    - else:
        Anderhalve bladzijde. De nachtploeg staat erin. Bij wonen neem je ‘geregeld’ over uit de intake. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: toetsenbord #ambience: stil #id: swb0q
    }
    { besluiten ? geen_id:
        ~ afspraak_kaart = true
        ~ b_id = 1
        Je zet erbij dat zijn ID-kaart in april is verlopen. Of iemand daar vast een afspraak voor wil maken. #id: c9rrm
    }
    { lezen >= 2:
        ~ overdracht_lezen = true
        Bij ‘aandachtspunten’ zet je: leest moeilijk, zegt dat niet. #id: jrkp5
    - else:
        Bij ‘aandachtspunten’ zet je: zegt overal ja op. #id: pbh5b
    }
    {regels ? b11:Het gaat met de Berichtenbox Re-integratie mee, de postbus tussen gevangenis en gemeente.|Het worden bladzijde dertien en veertien van het plan, met jouw naam en de tijd.} #id: fxkf7
    Milan denkt: Ik zou mee mogen kijken, zei je. #clear: vertrouwen 5 #id: dn638

* (aanvraag_open) {not (regels ? b8)} [Zet hier met hem de aanvraag voor de uitkering klaar. #id: papier_aanvraag #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ binnen_klaar = true
    ~ b_inkomen = 2
    ~ huur = huur + 2
    ~ meer(richting, 1)
    Zestien schermen op een laptop. Zijn wachtwoord van DigiD weet hij nog. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #sound: toetsenbord #ambience: stil #id: htrrv
    Milan (vriendelijk): Dok zes, met een hoofdletter en een uitroepteken. #id: wx6t0
    { besluiten ? geen_id:
        ~ foto_binnen = true
        ~ b_id = 1
        Scherm drie wil een geldig ID. Je belt beneden. Donderdag komt de gemeente van hier met een fototoestel, en tot die tijd mag er ‘in aanvraag’ staan. #id: sf9n2
        Het kost bijna tachtig euro. Op zijn rekening hier staat achttien, dus je vult een tweede formulier in, voor de rest. #id: m0kg2
    }
    { besluiten ? geen_loon:
        Scherm zeven vraagt naar het loon van de laatste drie maanden. Er staat nul, en je laat de nul staan. #id: x5d5j
    }
    { besluiten ? geen_adres:
        Bij ‘woonadres’ kan het niet leeg. Je kiest ‘briefadres gemeente’. Op dit scherm heeft hij nu geen kamer meer. #id: p1d2q
    }
    { regels ? b15:
        Bij ‘datum vrijlating’ vul je de nieuwe datum in. Het veld springt terug naar dag zesentwintig. Je doet het nog eens. #id: f1vc5
    - else:
        Bij ‘werk na vrijlating’ is alleen ja of nee mogelijk. Je kiest nee. #id: x2wss
    }
    Jij: Geld op de dag dat je vrijkomt. #id: sqpns
    Milan denkt: Op welke rekening eigenlijk? Die pas is verlopen in maart. #clear: vertrouwen 5 #id: bnrp8
* (aanvraag_dicht) {regels ? b8} [Zet hier met hem de aanvraag voor de uitkering klaar. #id: papier_aanvraag #closed: rule b8]
    -> casemanager_mensen

* (standaard) [{regels ? b11:Verstuur het standaardbericht|Zet het vinkje ‘overgedragen’} en ga lunchen met Fleur. #id: papier_standaard #style: regel]
    ~ veld_mee = true
    ~ fleur_helpt = true
    Eén klik. {regels ? b11:In het bericht staan zijn naam en de einddatum van het vonnis.|Achter zijn naam in het plan wordt een rondje groen.} #scene: kantoor_casemanagers dag #enter: fleur links #enter: jij rechts #ambience: stil #id: kptcg
    Fleur (verdrietig): Het gaat niet zo goed thuis. Ik heb het hier nog tegen niemand gezegd. #id: cr79m
    Je brood blijft in het zakje. #event: stilte #mood: jij ernstig #id: pf7q8
    Fleur denkt: Nu heb ik het gezegd. Maandag zit je weer gewoon tegenover me. #id: zkzq0

-
{ veld_mee && (notitie == 1 || notitie == 3):
    Wat je vrijdag in TULP zette, {regels ? b11:gaat er als bijlage bij|staat al sinds vrijdag in het plan}. #id: c0fq2
}
{ not (regels ? b8) && not binnen_klaar:
    Om vier uur houdt Rachid op de ring één blad tegen de muur, voor de uitkering straks. Milan zet zijn lus. Erop staan zijn naam en de dag waarop hij binnenkwam. #scene: gang dag #clock: 16:00 #enter: rachid links #enter: milan rechts #ambience: gang #id: jxw0d
}
-> casemanager_mensen

=== casemanager_mensen ===
Woensdag. Fleur is ziek. Op haar bureau ligt de lijst van morgen, zeven namen. #scene: kantoor_casemanagers ochtend #day: 15 #enter: jij rechts #ambience: stil #id: nr1mv
Je afdelingshoofd legt er een hand op. ‘Jij kent ze toch een beetje?’ #mood: jij ernstig #id: q1977
{ not huur_bekend:
    ~ huur_bekend = true
    ~ huur_laat = true
    ~ huur = huur - 1
    ~ b_wonen = 1
    { regels ? b9:
        Rachid legt een envelop met krulletters neer, nog dicht. ‘Van Milan. Of jij wilt kijken of het belangrijk is.’ Milan had hem al een week. #enter: rachid links #event: brief #doc: briefje_boersma #outcome: huur_loopt_achter {casemanager_intake.door: #because: choice intake_door} {casemanager_intake.rachid: #because: choice intake_mentor} #because: rule b9 #because: wait post_op_de_afdeling #unintended #id: fhxh2
    - else:
        Rachid legt een envelop met krulletters neer, nog dicht. ‘Van Milan. Of jij wilt kijken of het belangrijk is.’ Milan had hem al een week. Het formulier van woonlasten kwam gisteren en ligt erbovenop. Bij vak vier, verhuurder, staat nog niets. #enter: rachid links #event: brief #doc: briefje_boersma #outcome: formulier_wacht {casemanager_intake.door: #because: choice intake_door} {casemanager_intake.rachid: #because: choice intake_mentor} #because: alternative b9 #because: wait post_op_de_afdeling #unintended #id: x0jqd
    }
}
Jij denkt: Als ik nu opkijk, heb ik ja gezegd. {huur_laat: #exit: rachid} #id: vdfh5

* (moeder) [Bel samen met Milan naar zijn moeder. #id: mensen_moeder #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ moeder_gebeld = true
    ~ bij_moeder = true
    ~ tel_mensen()
    ~ huur = huur + 1
    ~ meer(binding, 1)
    Hij houdt de hoorn eerst een tijd vast. #scene: spreekkamer dag #enter: milan links #enter: jij rechts #mood: milan gesloten #event: stilte milan #ambience: stil #id: tn3m6
    { besluiten ? moeder_eerlijk:
        Moeder: Heb je mijn sokken gekregen? #sound: telefoon #outcome: moeder_wist_het #because: other moeder_eerlijk #id: ksp3n
        Milan (vriendelijk): Die liggen nog beneden, ma. #id: kkkfj
        Moeder: Drie paar, en ze liggen beneden. En wie draagt woensdag de boodschappen? #id: p0p78
    - else:
        Moeder (boos): Waar zit jij? #sound: telefoon #id: w22bs
        Milan (gespannen): In de gevangenis, ma. #id: gth7s
        Moeder: Dat er iets was, wist ik die eerste woensdag al. Je was er niet voor de boodschappen. #id: jn5k1
        Milan: Wie heeft ze gedragen? #id: z97t5
    }
    Moeder: Ik eet al twee weken licht. #mood: milan verdrietig #id: vptqt
    Moeder denkt: Twee ziekenhuizen gebeld, zestig cent per minuut. Dat hoeft hij niet te weten. #clear #id: sz6m1
    Ze zal de bank uitklappen. Een paar nachten, zegt ze, en dan nog eens. #id: smv7v

* (shanti_bel) [Bel de nazorgcoördinator van zijn gemeente, tot je haar zelf hebt. #id: mensen_shanti #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ shanti = true
    ~ huur = huur + 1
    ~ meer(richting, 1)
    { naam_shanti:
        ~ huur = huur + 1
        Je vraagt naar Shanti en niet naar een afdeling. Dat scheelt drie doorkiesnummers. #sound: telefoon #id: f6qcg
    - else:
        De vijfde stem aan de lijn heet Shanti en heeft net een hap brood. #sound: telefoon #id: g8t8h
    }
    Shanti (vriendelijk): Jij belt zelf? Dat doet nooit iemand. #id: g777k
    { meelbus:
        Jij: Boven een bakkerij. De huur gaat contant in een meelbus. #id: sqgkn
    - else:
        Jij: Boven een bakkerij. De huur gaat in een bus, schrijft de verhuurder. #id: x3wgt
    }
    { regels ? b9:
        Shanti: Die bus ken ik. Eén week kan ik betalen, uit een potje. Vraag niet hoe het heet. #id: vnswf
    - else:
        { not woonlasten:
            ~ woonlasten = true
            ~ huur = huur + 5
        }
        Shanti: Die bus ken ik. Woonlasten zit hier achter een kamerscherm. Die wil geen bus, die wil een rekening. Ik fiets er vanavond langs.{besluiten ? geen_adres: En hij moet tekenen dat Milan daar woont, anders betalen ze een spook.} #id: j8txq
    }
    { besluiten ? geen_id:
        ~ afspraak_kaart = true
        ~ b_id = MAX(b_id, 1)
        Shanti: Verlopen kaart? Dan zet ik hem bij burgerzaken, de eerste dag dat ze er zijn. #id: m7txd
    }
    { regels ? b9:
        Shanti denkt: ‘Attenties raadsleden’. Tot nu toe mist niemand een bloemetje. #id: nwhf6
    - else:
        Shanti denkt: Zes aanvragen deze maand, en bij geen een stond de verhuurder in een computer. #id: th6gc
    }

* (lijst_fleur) {minuten >= 45} [Neem Fleurs lijst over. Zeven is meer dan één. #id: mensen_fleur #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ fleur_helpt = true
    De vijfde op haar lijst komt dezelfde dag vrij als Milan, zonder bed. #id: g7x17
    Je belt tot je er een hebt, in een opvang waar hij de buurt niet kent. #outcome: bed_voor_de_vijfde #because: choice mensen_fleur #because: luck plek_vrij #id: c6gbd
    De vijfde vraagt of dat bed een laken heeft. Het heeft een laken. #id: j2qf4
    Rachid (rustig): Milan vroeg of je vandaag nog kwam. #enter: rachid links #id: jdvsd
    Rachid denkt: Ik zei dat je ziek was. Ik moest door, de kar stond al op ring twee. #id: v059f
* (lijst_dicht) {minuten < 45} [Neem Fleurs lijst over. Zeven is meer dan één. #id: mensen_fleur #closed: time]
    -> casemanager_poort

- -> casemanager_poort

=== casemanager_poort ===
~ stand_poort()
{ regels ? b15:
    { regels ? b14:
        Vrijdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 17 #clock: 09:30 #clocks: buiten #enter: milan rechts #enter: jij links #event: poort-open #ambience: stil #id: zhhqc
        Milan denkt (bang): Negen dagen eerder. Heb ik wel schone kleren? Die ene broek moest nog drogen. #clear: vertrouwen 5 #id: t4dmv
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 16 #clock: 09:30 #clocks: buiten #enter: milan rechts #enter: jij links #event: poort-open #ambience: stil #id: tztf5
        Milan denkt (bang): Tien dagen eerder, zegt iedereen. En dan, wat eet ik vanavond? #clear: vertrouwen 5 #id: mgvkp
    }
- else:
    { regels ? b14:
        Zondag, half tien. Voor deze ene deur ben jij op je vrije dag gekomen. #scene: poort ochtend #day: 26 #clock: 09:30 #clocks: buiten #enter: milan rechts #enter: jij links #event: poort-open #ambience: stil #id: w08v1
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 23 #clock: 09:30 #clocks: buiten #enter: milan rechts #enter: jij links #event: poort-open #ambience: stil #id: m1w0q
    }
    Milan denkt (bang): Zo lang op deze dag gewacht. Ik heb mijn bed niet eens afgehaald. #clear: vertrouwen 5 #id: nbd9q
}
De portier wijst met zijn pen. ‘Die grijze auto staat er al anderhalf uur. Hij eet broodjes op de motorkap.’ #id: q9mmz
{ besluiten ? gate_trein:
    Milan: Zeg maar dat ik al weg ben. Ik neem de bus, en dan de trein. #decides: milan #outcome: met_de_trein #because: other gate_trein #id: z7mts
    ‘Dat kan hij van daar ook horen’, zegt de portier. #id: q4f2q
}
{ besluiten ? gate_trein:
    Milan: Dani was op de kleuterschool ook al te vroeg. Ik zie hem van de week wel. #id: hx52x
- else:
    Milan (vriendelijk): Dani. Die was op de kleuterschool ook al te vroeg. #id: z9jg1
}
In TULP staat Dani onder ‘risico’s’. Bij de derde winkel zat hij achter het stuur. #id: qrx8h
{ foto_binnen && regels ? b15:
    {regels ? b14:Gisteren is zijn foto gemaakt. Donderdag ligt zijn kaart klaar, hier, honderdtien kilometer van zijn loket.|Vanmiddag komt het fototoestel. Dan is hij al honderdtien kilometer verder.} #outcome: kaart_ligt_ver #because: other geen_id #because: rule b15 {casemanager_papier.plaatjes: #because: choice papier_a4} {casemanager_papier.aanvraag_open: #because: choice papier_aanvraag} #unintended #id: pv5pz
}
{ foto_binnen && not (regels ? b15):
    De portier schuift er een nieuwe ID-kaart bij. Milan houdt hem naast zijn gezicht. ‘Lijkt het?’ #id: zckxw
}
{ a4:
    Milan voelt aan zijn borstzak. Daar zit het A4, in vieren. #id: fvzzs
}
{ besluiten ? gate_trein:
    Milan denkt: Lijn 88, dan spoor vier, dan spoor twee. Cijfers genoeg. #clear: vertrouwen 6 #id: sx90c
- else:
    Milan denkt: Dani is gekomen. Nu moet ik straks wel vrolijk zijn. #clear: vertrouwen 7 #id: xsbc1
}
{ regels ? b13:
    Jij denkt: Verder staat er niemand. #id: xg3t2
- else:
    Naast die auto staat een man met een map en een naambordje. Gemeente Dorsveen, staat erop, en Joost. #enter: joost midden #id: w9fpv
    Joost (vriendelijk): Ik ben er voor Milan. Tenzij hij nee zegt. Dan ben ik er ook, maar dan voor niets. #id: f4p37
    Jij denkt: Honderdtien kilometer, met een map. Wie zit er nu achter zijn bureau? #id: d0qdk
    Milan denkt (gespannen): Dani ziet hem ook. Hij heeft zijn broodje neergelegd. #clear: vertrouwen 5 #id: nxrzs
}

* (auto) [‘Ga maar. Eet eerst wat.’ #id: poort_auto #style: ruimte]
    ~ meer(erbij_horen, 1)
    Milan (vriendelijk): Bedankt voor alles, hè. #id: md52v
    { besluiten ? gate_trein:
        Hij loopt langs de grijze auto naar de halte. De auto rijdt stapvoets mee tot de bocht. #event: weglopen milan #id: drt7j
    - else:
        Hij steekt zijn hand op zonder om te kijken. De auto toetert twee keer. #event: weglopen milan #id: xs1b8
    }
    { not (regels ? b13):
        ~ meer(erbij_horen, -1)
        Joost (rustig): Dat is dan een nee. Dat moet ik wel opschrijven. #outcome: nee_opgeschreven #because: alternative b13 #because: choice poort_auto #unintended #id: cz8x6
        Hij schrijft tegen de muur, want zijn map buigt door. #id: kq3sf
    }
    De portier veegt ‘veertien’ van het bord. #id: sw9z5
    Jij denkt: Voor alles. Heb ik gezegd hoe laat dat loket opengaat? #id: j0p1g

* (hand) {minuten >= 10} [{besluiten ? gate_trein:Loop naar die auto en vraag wie hij is.|Loop mee naar de auto en geef de bestuurder een hand.} #id: poort_hand #style: menselijk #cost: 10]
    ~ besteed(10)
    ~ dani_brengt = true
    ~ contact = contact + 1
    ~ tel_mensen()
    De bestuurder veegt eerst de mayonaise van zijn vingers. #id: vfwg2
    Milan (vriendelijk): Dani, dit is van de map. #id: g1dnd
    ‘Moet hij ergens heen?’ vraagt Dani. ‘Ik heb een auto en geen baan.’ #id: ng3t3
    Je noemt de gemeente en een tijd. Dani schrijft het op zijn hand. Milan kijkt ernaar alsof het over een ander gaat. #mood: milan gesloten #id: k3c7p
    { not (regels ? b13):
        ~ contact = contact + 1
        ~ meer(richting, 1)
        Joost heeft het ook al opgeschreven, op een kaartje. Half negen, loket drie. Dani legt het op het dashboard. #outcome: iemand_aan_de_poort #because: alternative b13 #because: choice poort_hand #id: jvxjd
        { huur < 3 && not bij_moeder:
            ~ bed_poort = true
            ~ b_wonen = 1
            Joost: En vannacht? Op de Brink is een pension. Daar staat een bed op jouw naam, tot wij open zijn. #outcome: bed_voor_het_weekend #because: alternative b13 #because: choice poort_hand #id: bq18s
        }
    }
    Milan denkt (gespannen): Nu is Dani de baas van die dag. Als hij het maar niet van zijn hand wast. #clear: vertrouwen 5 #id: z2pf7
* (hand_dicht) {minuten < 10} [{besluiten ? gate_trein:Loop naar die auto en vraag wie hij is.|Loop mee naar de auto en geef de bestuurder een hand.} #id: poort_hand #closed: time]
    -> casemanager_sleutels

* (moeder_eerst) [‘Wacht even. Bel eerst je moeder, hier bij de portier.’ #id: poort_bellen #style: zakelijk]
    ~ bij_moeder = true
    ~ b_wonen = MAX(b_wonen, 1)
    ~ tel_mensen()
    ~ meer(binding, 1)
    { moeder_gebeld || besluiten ? moeder_eerlijk:
        Moeder: Ben je al buiten? Heb je een jas aan? #sound: telefoon #id: r4zxf
    - else:
        Moeder (boos): Waar zat jij? #sound: telefoon #id: c62zt
        Milan (gespannen): Vast, ma. Nu niet meer. #id: smpxn
    }
    Moeder: De bank is om zes uur uitgeklapt. Neem melk mee. #mood: milan rustig #id: w6z38
    De portier zet zijn radio harder. {besluiten ? gate_trein:Om tien voor tien gaat de bus.|Buiten toetert Dani.} #id: pm873
    { not (regels ? b13):
        ~ contact = contact + 1
        ~ meer(richting, 1)
        Joost geeft hem een kaartje, half negen, loket drie. Dan kijkt hij nog eens op zijn lijst. #outcome: iemand_aan_de_poort #because: alternative b13 #because: choice poort_bellen #id: n0ntd
        Joost (vriendelijk): Vier hoog? Dan ken ik je moeder. Die zit bij mij. #id: c4j9k
        Milan (gesloten): O. #id: dpg3b
    }
    Milan denkt: Melk. Halfvolle of die rooie? En hoe kom ik die trap op zonder de buurvrouw. #clear: vertrouwen 4 #id: bssxs

- -> casemanager_sleutels

=== casemanager_sleutels ===
Later loop je over de ring. Meneer Hofstra doet zijn rondje langs het hek. #scene: gang dag #enter: hofstra rechts #enter: jij links #ambience: gang #id: kg0cw
{ casemanager_hofstra.maandag:
    Hij kijkt niet op. #mood: hofstra verdrietig #id: q1w0v
    Hofstra: Maandag, zei u. #id: fjxmz
- else:
    Hofstra: Is die jongen opgehaald? #id: j65xp
    Jij: {besluiten ? gate_trein:Er stond een vriend. Hij nam de bus.|Door een vriend. In een grijze auto.} #id: x50fn
    Hofstra (vriendelijk): Mooi. Dan heb je dat. Mij komt mijn schoonzus halen, in mei. #id: ctt08
}
{regels ? b15:Op cel veertien ligt een schoon laken.|Op cel veertien ligt nu alleen die van het bovenbed. Hij vraagt of dat kussen blijft.} Je hangt de sleutels op haakje eenendertig. #scene: cel dag #sound: sleutel #ambience: gang #id: kwj1j
-> klantmanager_pas
