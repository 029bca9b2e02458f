// Stoel client, deel 3: de ploeg, de laatste brief, de koelkast, en vijf eindes.
// Welk einde komt, hangt af van de kamer, het werk, wat er op je drukt, en wie er nog belt.

// ---------- Dag 57 ----------
=== client_slot_ploeg ===
Woensdag, zes uur. De nacht gaat weg en de ochtend komt binnen, en allemaal staan ze bij het bord, met koffie. #scene: laadhal ochtend #day: 57 #clock: 06:00 #enter: ewa links #enter: jij rechts #doc: c_bord #sound: koffie #ambience: stil #id: c8xmz
{
- besluiten ? werk_direct:
    Jij bent van de ochtend. Tussen jouw hal en dok zes zit één muur, met een gat erin voor de band. #id: gvvt7
- besluiten ? werk_eerst:
    Jij bent van de ochtend, tweede week. Je fiets staat buiten, met brood in het mandje. #id: mw3ww
- c_werk == 2:
    Jij bent van de nacht. Elf wagens, en bij Arnhem is er niet één opengesprongen. #id: chcww
- else:
    Jij mag drie nachten invallen. Het zijn jouw kratten, jouw band en jouw gat in de muur, en er staat iemand anders op je naamkaartje. #id: sqr27
}
Ewa (rustig): Dok vier, twaalf ton, glas. Dok zes, zware onder. Dok negen, niks, die is stuk. #id: nc1f0
Zo leest ze elke keer het hele bord voor. Voor de stagiair, zegt ze. #id: c8ngn
Ewa denkt (vriendelijk): Sinds Milan hier kwam lees ik dat bord hardop. Er is er nog nooit een geweest die vroeg waarom. #clear: vertrouwen 3 #id: d4cxr
Marek blaast in zijn beker. ‘Waar zat jij nou eigenlijk’, vraagt hij. {besluiten ? geen_ploeg:‘Al die maanden.’|‘Die maand.’} #id: dc0qf
Jij denkt: Zeven man, en één koffieautomaat. Wat ik hier zeg, staat om half zeven op het toilet. #id: vnpzg

* (vertellen) [‘Vast. Voor winkels.’ #id: ploeg_vertellen #style: menselijk]
    ~ c_mensen = c_mensen + 2
    ~ meer(draagkracht, -1)
    ~ meer(stroefheid, 1)
    { client_ewa.nu:
        ‘Weten we’, zegt Marek. ‘Sinds dat telefoontje. We wachtten tot jij het ook wist.’ #outcome: c_ze_wisten_het #because: choice ploeg_vertellen #because: choice ewa_bellen #id: b1hbz
    }
    Eén pakt zijn beker en gaat ergens anders staan. De rest wil weten of je daar je eigen koffie had. #id: k135b
    Die middag spreek je het in bij Sander. Je weet niet goed waarom, en hij neemt niet op. #id: bfq1x
    Vrijdag is er een portemonnee weg. Niemand kijkt naar jou, allemaal tegelijk. Om vier uur ligt hij in de koelkast van de kantine, achter de karnemelk. #outcome: c_portemonnee #because: choice ploeg_vertellen #because: luck c_karnemelk #unintended #id: mdzm8
    Jij denkt: Ik heb hem niet. Als ik dat nu zeg, zeg ik het te hard. #id: wv6s3

* (zwijgen) [‘Duitsland. Kerstpakketten.’ #id: ploeg_zwijgen #style: zakelijk]
    ~ c_mensen = c_mensen - 1
    ~ meer(draagkracht, 1)
    { client_ewa.nu:
        ‘Duitsland’, zegt Marek. ‘Mooi, Duitsland.’ Iedereen kijkt in zijn beker. #outcome: c_mooi_duitsland #because: choice ploeg_zwijgen #because: choice ewa_bellen #unintended #id: fcx8v
        Ewa (ernstig): Drinken. Het is drie over zes. #id: br1fv
    - else:
        ‘Welke stad?’ vraagt de stagiair, want zijn oma woont daar. Je zegt: de grote. Voortaan eet je je brood in de wagen. #outcome: c_brood_in_de_wagen #because: choice ploeg_zwijgen #unintended #id: c1bp7
    }
    Jij denkt: Kerstpakketten had ik beter na moeten rekenen. Het was pas oktober. #id: skz1r

-
{ besluiten ? noshow_brief && not (regels ? b16) && not (besluiten ? dewit_acht && not (besluiten ? werk_direct) && c_werk != 2):
    Die van dok vier woont net over de grens van Dorsveen. Maandag moet hij naar zijn eigen gemeente, en als hij niet gaat, kost het hem een week. Jij zegt dat ze dan bellen. #id: dcrv7
    ‘Jou wel’, zegt hij. ‘Ik stond in de file en kreeg een brief, met een bedrag.’ Hij zet zijn beker harder neer dan nodig is. #outcome: c_jou_wel #because: alternative b16 #because: other c_andere_gemeente #unintended #id: whp7b
    ~ c_mensen = c_mensen - 1
    ~ meer(erbij_horen, -1)
}
{ besluiten ? werk_direct && besluiten ? noshow_brief && regels ? b16:
    Zaterdag springt je telefoon op rood. Afgemeld, door het uitzendbureau. Eén keer tweeëntwintig minuten te laat, en een brief van de gemeente erbij, dat is daar twee keer iets. #day: 60 #outcome: c_op_rood #because: other werk_direct #because: rule b16 #because: other noshow_brief #because: other uitzendbureau_klikt #unintended #id: sgmsh
    { c_plek:
        ~ c_werk = 2
        ~ c_nacht = true
        Om tien uur ’s avonds sta je bij dok zes aan het hek. Ewa gooit een paar handschoenen over. #outcome: c_handschoenen {client_ewa.nu: #because: choice ewa_bellen} {besluiten ? bellen_toestel: #because: other bellen_toestel} {besluiten ? zoek_vier: #because: other zoek_vier} #id: kwtsq
    - else:
        ~ c_werk = 0
        ~ b_inkomen = 0
        ~ c_druk = c_druk + 1
        Jij denkt (verdrietig): {besluiten ? geen_loon:Rood. Bij die man van het busje zag je het tenminste aankomen.|Rood. {besluiten ? geen_ploeg:De vorige|Die van mei} heb ik laten staan. Deze ook maar.} #id: pxk10
    }
- else:
    {
    - besluiten ? werk_ewa:
        ~ c_nacht = true
        ~ b_inkomen = MAX(b_inkomen, c_werk)
    - else:
        ~ c_werk = 2
        ~ b_inkomen = 2
        De baas van de ochtend vraagt wie die wagen voor Arnhem heeft gestapeld. Dat weet hij best. #id: zthdm
    }
}
{ b_id == 1:
    ~ b_id = 2
}
-> client_slot_wout

// ---------- Dag 62 ----------
=== client_slot_wout ===
Maandag belt er iemand zonder nummer. Op de achtergrond gaat een gong die je kent. #scene: straat dag #day: 62 #enter: jij rechts #event: telefoon #sound: telefoon #ambience: stil #id: xf765
{
- client_buiten_31.gleuf:
    Wout (moe): Men heeft mijn cel doorzocht. Er was buiten een brief van mij aangekomen zonder stempel. Alles ligt op de grond, ook de doos. #outcome: c_zonder_pen #because: choice c_brief_gleuf #because: other c_zij_belde #unintended #id: s364m
    Jij: Heeft ze hem gelezen? #id: fsn4x
    Wout: Ze heeft gebeld, hierheen. Dus ze heeft hem opengemaakt. #id: kzqcz
    Wout denkt (vriendelijk): Drieëndertig jaar niet aan de lijn gehad. En nu stond ze dan toch in een telefoon, bij iemand. #clear #id: jbtj6
- client_buiten_31.bel:
    Wout (wantrouwig): Wij hadden afgesproken dat jij niet zou aanbellen. #id: p51sm
    Jij: Weet jij wat er op dat stempel staat? #id: tm4th
    Wout: Natuurlijk weet ik dat. Ik kan toch lezen. #outcome: c_hij_wist_het #because: choice c_brief_bel #id: r5tcm
    Jij: Je doos is vol, Wout. #id: gxtc1
    Wout denkt (verdrietig): Zolang ze weigert, weet ik dat ze er woont. #clear #id: pctq7
- else:
    Wout: En? #id: pjf68
    Jij: Er was niemand thuis. #id: x8bxx
    Wout (vriendelijk): Dan zaterdag. #id: gsfpz
    Dat zegt hij nu al vier maandagen. De envelop ligt bij jou, en wordt niet lichter. #outcome: c_weer_zaterdag #because: choice c_brief_mee #unintended #id: jjxrr
    Wout denkt: Hij liegt. Hij doet het wel netjes. #clear #id: fvds9
}
-> client_slot_besluit

=== client_slot_besluit ===
{ c_week && not client_buiten_balie.vraag && (c_werk == 2 || (regels ? b15 && not (besluiten ? dossier_bellen))):
    ~ c_druk = c_druk + 1
    ~ b_schulden = MIN(b_schulden, 1)
    {besluiten ? geen_adres:In vakje negentien|Op de mat} ligt een brief met de watertoren, en 150,00 in een vakje. {c_werk == 2:Bij werk stond nee, en je werkte|Volgens de datum op dat blad zat je toen nog vast}. {c_kamer:Boersma|Je moeder} zoekt waar je moet tekenen. Dat hoeft niet. Het moet terug. #outcome: c_acceptgiro #because: alternative b8 {c_werk != 2: #because: rule b15} #because: wait verrekening #unintended #id: vqv7d
}
{ besluiten ? geen_loon && c_aanvraag == 2 && not c_klaar && not (besluiten ? aanvraag_samen) && not (besluiten ? aanvraag_woensdag) && not client_buiten_stapel.naar_gerda:
    ~ c_aanvraag = 1
    Ze willen eerst weten waar je twee jaar van leefde. Gerda zet neer: van laden. In het vakje ernaast moet een bedrag, en daar zet ze jouw M. #outcome: c_waar_je_van_leefde #because: other geen_loon #because: wait hersteltermijn #id: j7p0b
}
{ c_aanvraag == 0 && (besluiten ? noshow_bellen || besluiten ? noshow_langs || besluiten ? moeder_zelf):
    { besluiten ? zoek_vier:
        ~ c_aanvraag = 1
    - else:
        ~ c_aanvraag = 2
        ~ c_mensen = c_mensen + 1
    }
}
{
- c_aanvraag == 2:
    ~ b_inkomen = 2
    ~ c_druk = c_druk - 1
    {besluiten ? geen_adres:In vakje negentien|Thuis} ligt een brief van vier kanten, met de watertoren. Je zoekt het getal. Op kant drie staat het: ruim dertienhonderd. #scene: kantoor_gemeente dag #clocks: besloten #enter: gerda links #enter: jij rechts #doc: c_besluit #ambience: stil #id: hkh39
    Gerda (vriendelijk): Vier kanten, en er staat ja. Ik zet het er wel even op. #outcome: c_vier_kanten_ja {besluiten ? aanvraag_samen: #because: other aanvraag_samen} {besluiten ? aanvraag_woensdag && client_buiten_balie.vraag: #because: choice loket_vraag} {besluiten ? aanvraag_mee && client_buiten_balie.vraag: #because: choice loket_vraag} {client_buiten_stapel.naar_gerda: #because: choice c_post_gerda} {besluiten ? noshow_bellen: #because: other noshow_bellen} {besluiten ? noshow_langs: #because: other noshow_langs} #because: wait acht_weken #id: qjf05
    { besluiten ? premie_achter && not client_buiten_stapel.naar_gerda:
        Eerst gaat de kruiwagen eraf, elke maand, dat regelen ze onderling. Gerda zet er een rondje om. #id: h5ttz
    }
    { (c_klaar && not client_buiten_balie.vraag) || (not c_klaar && besluiten ? geld_voorschot):
        Wat je vooraf kreeg, is eraf. Dat staat op kant vier, en dus weet je het pas bij de pinautomaat. #outcome: c_kant_vier {c_klaar: #because: other papier_aanvraag} {c_klaar: #because: alternative b8} {not c_klaar: #because: other geld_voorschot} #because: wait verrekening #unintended #id: whvzm
        ~ c_druk = c_druk + 1
    }
- c_aanvraag == 1:
    In het gemeentehuis zegt Gerda dat je aanvraag loopt. Week drie van acht. Ze zet een streepje in je agenda, en die agenda is een bierviltje. #scene: kantoor_gemeente dag #enter: gerda links #enter: jij rechts #ambience: stil #outcome: c_streepje {client_buiten_stapel.naar_gerda: #because: choice c_post_gerda} {besluiten ? zoek_vier: #because: other zoek_vier} #because: wait acht_weken #id: mvkx6
- else:
    ~ c_druk = c_druk + 1
    Vier kanten van de watertoren, en nergens een getal. Gerda zoekt voor je, van achter naar voren. #scene: kantoor_gemeente dag {not (besluiten ? zoek_vier): #clocks: besloten} #enter: gerda links #enter: jij rechts #ambience: stil #id: jswnr
    {
    - besluiten ? zoek_vier:
        Gerda: Er is niks aangevraagd, jongen. Dus kunnen ze ook niks geven. #outcome: c_niks_aangevraagd #because: other zoek_vier #because: other niemand_belde_terug #unintended #id: fp0sd
    - besluiten ? aanvraag_woensdag:
        Gerda: Niet behandeld. De stukken zijn niet gekomen. Ze vragen het na, staat hier, drie weken geleden. #outcome: c_nooit_gekomen #because: other aanvraag_woensdag #because: wait hersteltermijn #unintended #id: smn0n
    - else:
        Gerda (ernstig): Niet behandeld. Hier staat dat je twee kinderen hebt. #outcome: c_twee_kinderen #because: other aanvraag_mee #because: wait hersteltermijn #unintended #id: ccqfj
        Jij (vriendelijk): Dan had ik tenminste bezoek gehad. #id: wfzks
    }
    Gerda denkt: Hij lacht. Ik heb in de trein geleerd: wie zo lacht, moet zo meteen overstappen. #clear #id: czjgd
}
{ regels ? b20: -> client_slot_laatste }
-> client_slot_gaatgoed

// ---------- Dag 64 en 66 ----------
=== client_slot_gaatgoed ===
// Alleen als er ook overleg is wanneer het goed gaat. Dat was maandag om tien uur, zonder jou; wie zaterdag is afgemeld, past er niet op.
~ c_goed = c_werk >= 1 && (c_kamer || c_aanvraag == 2) && not (besluiten ? werk_direct && besluiten ? noshow_brief && regels ? b16)
{ not c_goed:
    ~ c_druk = c_druk + 1
    Woensdag belt Shanti, tussen twee tassen door. Of je het gehoord hebt, van maandag. #scene: straat dag #day: 64 #enter: jij rechts #event: telefoon #sound: telefoon #ambience: stil #id: q2wg5
    Jij (wantrouwig): Wat heb ik gedaan? #id: gdzrv
    Shanti: Niks. Maandag was er een half uur voor iemand bij wie het goed gaat. Dat werd iemand van Joosts lijst, met een naaimachine. Jij staat op de andere. #id: t6d5x
    Jij: En wanneer is die? #id: g2j33
    Shanti: Die zit tot over twee weken vol. Ik bel je morgen gewoon weer. #outcome: c_andere_lijst #because: alternative b20 #because: other c_half_uur_per_week #unintended #id: q6h67
    -> client_slot_laatste
}
~ c_mensen = c_mensen + 1
Woensdag belt Shanti, tussen twee tassen door. Ze hebben maandag een half uur over je gepraat. #scene: straat dag #day: 64 #enter: jij rechts #event: telefoon #sound: telefoon #ambience: stil #id: m9xx7
Jij (wantrouwig): Wat heb ik gedaan? #id: p9qqs
Shanti (vriendelijk): Niks. Het stond in de agenda als: Milan, gaat goed. Vrijdag leest Sander je voor wat eruit kwam. Kom je? #id: jqbv6
Je zegt ja, en vraagt of je iets mee moet nemen. #id: n82k3
Vrijdag om elf uur vangt Sander je op bij de draaideur, met een blad. Het is nog warm van de printer. #scene: kantoor_gemeente ochtend #day: 66 #clock: 11:00 #enter: sander links #enter: jij rechts #sound: papier #ambience: stil #id: kxqb1
{ c_kamer:
    ~ c_mensen = c_mensen + 1
    ~ c_druk = c_druk - 1
    ~ meer(erbij_horen, 1)
    Sander: Dit is wat er werkte. Ik moest het… nee, ik wou het voorlezen. #id: z18vg
    Hij leest. {besluiten ? dewit_acht && not (besluiten ? werk_direct) && not (besluiten ? werk_ewa && c_werk == 2):Dat je op een maandag om vijf voor tien zat waar je moest zitten|Dat je terugbelt, ook als er geen naam bij staat}. Dat je weet wat een krat weegt zonder te kijken. Bij jouw naam kijkt hij op, of het klopt. #outcome: c_wat_werkte #because: alternative b20 #id: x2ng4
    Jij denkt: Nou staat het ergens. Dan mag het dus ook niet meer misgaan. #id: pf2qk
- else:
    Sander: Hier staat: wonen, geregeld. Sinds dag acht. Waar werd jij wakker, vanochtend? #id: dhwdr
    Jij (vriendelijk): Bij mijn moeder. Op de bank, met mijn voeten in de gang. #id: bb1zv
    ~ c_druk = c_druk - 1
    Achter ‘gaat goed’ zet hij een vraagteken. Dan nog een, en hij vraagt of hij je moeder mag bellen. #outcome: c_kop_klopt_niet #because: alternative b20 #id: kwxj1
}
Naast de draaideur zit de vader van Kevin van de snackbar, met zijn jas aan. Zijn half uur is naar volgende week. Hij had er de zaak een middag voor dichtgedaan. #outcome: c_half_uur_van_een_ander #because: alternative b20 #because: other c_een_week_later #unintended #id: hkvnw
-> client_slot_laatste

=== client_slot_laatste ===
{
- besluiten ? laatste_tafel:
    ~ c_mensen = c_mensen + 2
    ~ b_schulden = MAX(b_schulden, 1)
    ~ b_zorg = MAX(b_zorg, 2 - (besluiten ? premie_achter))
    ~ meer(vertrouwen, -1)
    ~ meer(richting, 2)
    {regels ? b20 || not c_goed:Die week|De dinsdag erna} zit iedereen aan één tafel. Shanti heeft taart mee, en je moeder heeft haar jas aangehouden. #scene: kantoor_gemeente dag #enter: shanti links #enter: moeder midden #enter: jij rechts #ambience: stil #id: n2rc0
    Shanti (vriendelijk): Wie doet bij jou de post? #id: wh4vj
    Jij (gesloten): Wie wil dat weten? #id: f3cvv
    Moeder: Wij allemaal, jongen. #mood: moeder vriendelijk #id: rggtr
    Dinsdag wordt postdag, bij Gerda van de leesgroep. #outcome: c_postdag #because: other laatste_tafel #id: drt5k
    Shanti denkt (vriendelijk): Ik had op slagroom gegokt. Hij neemt de rand, die ik altijd neem. #clear: vertrouwen 4 #id: m95vq
    Jij denkt: Vier man voor een envelop. En ik moest hem openmaken. #id: r8fd0
- besluiten ? laatste_bellen:
    ~ c_mensen = c_mensen + 1
    ~ meer(erbij_horen, 1)
    Die week belt Sander, midden op de dag. #scene: straat dag #enter: jij rechts #event: telefoon #sound: telefoon #ambience: stil #id: ztj8h
    Jij (wantrouwig): Wat is er? #id: w05gs
    Sander: Niks. Ik bel zomaar. #id: h4fs0
    Jij: Doen jullie dat? #id: kxf2k
    Je vertelt hem over een brug met een te laag bord. Elke trucker zegt: dat gaat nooit. En elke keer gaat het net. Hij vraagt twee keer hoe hoog. #outcome: c_zomaar #because: other laatste_bellen #id: v55q1
    Jij denkt: Straks komt er nog iets. Er komt altijd nog iets. #id: mx8m1
- not (regels ? b20):
    ~ c_druk = c_druk - 1
    Een week later, bij de deur, zegt Sander dat de gesprekken klaar zijn. Hij zegt het tegen je jas, zo zacht. #scene: loket dag #enter: sander links #enter: jij rechts #ambience: loket #id: thcrb
    Jij: En wie bel ik dan? #id: jk3sg
    Sander: Mij. Als er… ook als er niets is. Nou ja, dan liever na tienen. #id: h4h1c
    Hij zet zijn nummer in je telefoon, onder Sander. Daar stond hij al. Nu staat hij er twee keer. #outcome: c_twee_keer_onder_de_s #because: alternative b20 #because: other laatste_sluiten #id: ffpv5
- else:
    ~ c_mensen = c_mensen - 1
    ~ c_druk = c_druk - 1
    Die week komt er een brief van één alinea. Kort is bij de watertoren meestal goed nieuws. De gesprekken zijn klaar, hoor je later van Joost, bij de deur. #scene: loket dag #enter: joost links #enter: jij rechts #sound: envelop #ambience: loket #id: jx6gh
    Joost (vriendelijk): Je kunt altijd bellen. #id: k302t
    Jij: Welk nummer? #outcome: c_een_alinea #because: rule b20 #because: other laatste_sluiten #because: other lijst_van_twaalf #id: qv7gc
    Hij wijst naar het bord boven de balie. Daar staat het vast op. #id: s042h
}
-> client_slot_streep

// ---------- Dag 97 ----------
=== client_slot_streep ===
{besluiten ? geen_adres:Maandag geeft je moeder je een envelop met een blauwe streep.|Maandag haal je een envelop met een blauwe streep van de mat.} Die streep ken je van auto’s. #scene: straat dag #day: 97 #enter: jij rechts #event: brief #sound: envelop #ambience: stil #id: bsrgq
{
- besluiten ? diefstal_gesprek:
    ~ c_mensen = c_mensen + 1
    Een dag later belt Yara. Donderdag, vier uur, de blauwe deur tegenover het station. Je hoeft niet, zegt ze. Zij zit er wel. #id: qg4m5
    Donderdag leg je hem bij haar neer, dicht. #scene: kantoor_reclassering dag #day: 100 #clock: 15:58 #enter: yara links #enter: jij rechts #ambience: stil #id: xzpzt
    Jij (vriendelijk): Heb je nou al een stopcontact? #id: jq6qf
    Yara (ernstig): Je bent verdachte, staat hier. Zes autobanden. Morgen om tien uur. Eerst mag je een advocaat. #id: sf4h9
    Jij (gespannen): Maar Dani’s auto heeft geen… #id: mp24q
    Yara: Stop. Dat zeg je tegen haar. #id: w95dk
    Ze leest een nummer voor, in stukjes van twee. Jij toetst het. Een vrouw zegt Milan, en u. #outcome: c_in_stukjes_van_twee #because: other diefstal_gesprek #id: jjrmg
    Yara denkt (vriendelijk): Tien cijfers, één keer gehoord. Ik moest ze oplezen. #clear: vertrouwen 4 #id: c77jv
- besluiten ? laatste_tafel:
    Dinsdag is postdag. Gerda snijdt hem open en leest hem twee keer: vrijdag om tien uur, politie, verdachte. Zij strijkt je kraag recht, want verder weet ze het ook niet. #id: nnn4v
    Vrijdag zit je er om tien voor tien, alleen. Zes autobanden. Op de camera een grijze auto met een imperiaal. Dani’s imperiaal ligt al twee jaar in een sloot, met een matras. Een advocaat zegt dat je je mond mag houden. Dat lukt vier uur niet, en dan gelooft iemand het. #scene: straat dag #day: 101 #enter: jij rechts #ambience: stil #outcome: c_vier_uur #because: other diefstal_los #because: other c_blauwe_streep #unintended #id: x25z9
- else:
    ~ c_druk = c_druk + 1
    De envelop gaat bij de andere. Vrijdag om tien uur had je ergens moeten zijn. Dat hoor je zaterdag, van twee agenten bij de bushalte. #scene: straat avond #day: 102 #enter: jij rechts #ambience: stil #id: wkk1j
    Zes autobanden. Op de camera een grijze auto met een imperiaal. Dani’s imperiaal ligt al twee jaar in een sloot, met een matras. Ze nemen je veters in. Een advocaat zegt dat je je mond mag houden. Na vier uur gelooft iemand het. #outcome: c_vier_uur #because: other diefstal_los #because: other c_blauwe_streep #unintended #id: mz4fq
    Jij denkt (boos): Zij hadden mijn nummer. Eén keer bellen, verdomme. #id: h475p
}
-> client_slot_koelkast

// ---------- Dag 106 ----------
=== client_slot_koelkast ===
Woensdag staat bij je moeder de melk op de vensterbank. De koelkast bromt niet meer. #scene: kamer_moeder ochtend #day: 106 #enter: moeder links #enter: jij rechts #ambience: stil #recall: eerste_stap #id: bh41k
Moeder (rustig): Die staat even uit. Schuif jij het gordijn dicht, voor de melk? #id: k51h5
Jij: Hoe lang al? #id: nxw0f
Moeder: Sinds vorige week. #id: cmzbr
{ c_kamer && c_werk == 0 && c_aanvraag == 0:
    ~ c_kamer = false
    ~ b_wonen = 1
    ~ c_druk = c_druk + 1
    Je tas staat hier al drie weken. Zonder loon bleef de meelbus leeg, en de zoon van Boersma rekent per zaterdag. #outcome: c_kamer_later {besluiten ? noshow_brief && regels ? b16: #because: other noshow_brief} {besluiten ? aanvraag_mee && not (besluiten ? zoek_vier): #because: other aanvraag_mee} {not client_ewa.nu: #because: choice ewa_later} #because: other c_zoon_telt #unintended #id: m6k4b
}
{ not (regels ? b20):
    Onderweg was de snackbar weer dicht. In de ruit hangt een vel papier met drie regels. #id: m5190
}
{ c_doorbetaald && c_kamer && client_woonlasten.naam:
    ~ c_druk = c_druk + 1
    Sinds de gemeente betaalde, bestaat je kamer. De zoon van Boersma wil nu honderddertig per week, met borg. #outcome: c_honderddertig #because: alternative b9 #because: choice c_huur_naam #because: other c_zoon_telt #unintended #id: hz259
}
Tweedehands is tachtig. Ze noemt het niet, maar het staat op een blaadje onder de aardappels, met een streep eronder. #id: hv5mk
{
- c_aanvraag == 2:
    Op jouw pas staat honderdzes. {c_kamer:De huur moet er nog af|Haar deel is er al af}. #id: mc6x1
- c_werk == 2:
    Op jouw pas staat eenenzestig. Vrijdag komt er weer loon. #id: nd9zq
- else:
    Op jouw pas staat veertien euro. Ervoor staat een streepje, en je weet niet zeker of dat bij het getal hoort. #id: t1fdx
}
{ c_lening:
    Dani krijgt nog honderdvijftig. Hij begint er nooit over, en daarom weet je het elke dag. #id: xwddf
}
Op je telefoon staat al een week een foto van Dani: de caravan bij de kwekerij van zijn oom. Die zoekt een lader. #id: pqr2x
Moeder denkt: Als ik tachtig zeg, gaat hij rennen. Ik zeg het niet. #clear: vertrouwen 4 #id: f81bf
Jij denkt: Een week zet ze al melk in het raam. En tegen mij zegt ze dat het goed gaat. #id: hpgxg

* (regel) [‘Donderdag staat er een, ma. Die betaal ik.’ Dan hoeft ze niemand iets te vragen. #id: c_koel_regel #style: zakelijk]
    ~ c_druk = c_druk + 1 - (c_werk == 2) - (c_aanvraag == 2)
    ~ meer(draagkracht, -1)
    ~ meer(erbij_horen, 1)
    Moeder (vriendelijk): Dat hoeft niet. #id: n58tn
    Jij: Dat weet ik. Welke kleur? #id: w40nk
    Wit, zegt ze, en hij moet onder het rekje passen. Beneden op de trap reken je het nog eens uit. #id: twq6s

* (vragen) [‘Ik ga het rondvragen.’ Er staat er vast ergens een over. #id: c_koel_vraag #style: menselijk]
    ~ c_druk = c_druk - 1
    ~ c_mensen = c_mensen + 1
    ~ meer(erbij_horen, -1)
    ~ meer(binding, 1)
    Moeder (gespannen): Niet bij de buurvrouw. #id: mghjg
    Eerst vraag je het aan Boersma, dan aan Ewa, dan aan Gerda. Bij elke deur wordt de zin korter. #id: sgn2q
    De buurvrouw weet het dezelfde avond. ‘Lenen jullie nou al koelkasten?’ vraagt ze. #outcome: c_lenen_jullie #because: choice c_koel_vraag #unintended #id: vrf8b

* (oom) [Bel Dani. Zijn oom betaalt aan het eind van de week. #id: c_koel_oom #style: ruimte]
    ~ c_mensen = c_mensen - 1
    ~ meer(draagkracht, 1)
    ~ meer(richting, 1)
    Dani (vriendelijk): Vanavond nog, als je wilt. Neem een jas mee. #sound: telefoon #id: qfs31
    Vrijdag zet hij een koelkast op haar stoep, uit een kantine. Er zit een sticker op van een zonnebloem. #id: qr81c
    Jij draagt hem vier hoog, alleen. Op de derde moet je zitten. #id: f85dp

- -> client_slot_weg

=== client_slot_weg ===
~ client_netwerk()
// Het gesprek met Yara ging over autobanden. Aan de koelkast verandert het niets, dus het telt hier niet mee.
{
- client_slot_koelkast.oom && (client_buiten_hek.dani || client_slot_ploeg.zwijgen || c_mensen <= 3 || not c_kamer || c_druk - c_mensen >= 2): -> client_slot_weggereden
- c_druk - c_mensen + 2 * (besluiten ? diefstal_gesprek) >= 2 && (not c_kamer || c_werk == 0) && c_aanvraag < 2 && c_werk < 2: -> client_slot_terug
- not c_kamer: -> client_slot_bank
- c_werk >= 1 && (client_slot_ploeg.zwijgen || c_mensen <= 2): -> client_slot_meel
- else: -> client_slot_geluid
}

// ---------- Vijf eindes ----------
=== client_slot_terug ===
~ b_wonen = 0
~ b_inkomen = 0
Sinds gisteren ben je er weer, na drie nachten op het bureau. Spreekkamer 2, een map van drie vingers, negenhonderd gram. Aan de andere kant zit Fleur, want Anouk heeft vrij. #scene: spreekkamer ochtend #day: 111 #clocks: c_weer_binnen #heavy: terugval #enter: fleur links #enter: jij rechts #ambience: gang #id: x2s1t
{ client_slot_koelkast.vragen:
    Boersma had er een, voor de gist, en die kon hij niet missen. Ewa’s was al weg. En de buurvrouw had er op de trap ook nog iets over te zeggen. #id: tqbf1
- else:
    De kringloop doet het in vier keer, als er iemand meetekent. Dat was dan je moeder geworden, voor haar eigen koelkast. #id: ntcmx
}
Donderdag was het, in een bouwmarkt. Twee boormachines, van vijf kilo per doos. De jongen die het zag was zeventien. Hij riep niet. ‘Meneer?’ zei hij, en hij hield het karretje vast. #event: terugval #id: tz80j
Jij denkt (verdrietig): Ik stond bij dat schap en ik dacht: wat ik ook vraag, het duurt een week. Dit duurt tien minuten. Voor tachtig is er altijd wel een die ze wil. #id: k0cj3
{ not (regels ? b11) && besluiten ? notitie_menu && regels ? b6:
    Op haar scherm staat nog een regel van die vrijdag, dertien uur nul twee. Ze heeft hem al gelezen voor je zat. #id: jfgxt
}
Fleur (vriendelijk): Wat was er geladen, Milan? #id: bst31
Je telt het voor haar op, van onder naar boven. {not c_kamer:Geen kamer. }{c_werk < 1:Geen werk. }{c_aanvraag < 2:Geen uitkering. }{c_lening:Honderdvijftig van Dani. }En een koelkast. #outcome: c_opgeteld {not c_kamer: #because: other c_zoon_telt} {c_lening: #because: other geld_stukken} {besluiten ? winkel_verbod: #because: other winkel_verbod} {besluiten ? noshow_brief && regels ? b16 && not (besluiten ? dewit_acht && c_werk != 2 && not (besluiten ? werk_direct)): #because: other noshow_brief} {besluiten ? geen_loon: #because: other geen_loon} {besluiten ? premie_achter: #because: other premie_achter} {client_datum.juichen: #because: choice vrij_juichen} {client_slot_koelkast.regel: #because: choice c_koel_regel} #because: other c_koelkast_stil #unintended #id: q51wt
Jij denkt (verdrietig): Eén voor haar koelkast. Die andere was gewoon voor mij, dan hoefde ik een week niks te vragen. #id: p0p4c
{ c_mensen >= 3:
    Jij: Lezen gaat niet. Dan weet je dat vast. #outcome: c_zelf_gezegd #because: luck fleur_had_dienst #id: xpj02
- else:
    Jij (vriendelijk): Mijn lenzen liggen nog bij Dani in de auto. #id: h4mgm
    Ze doet de map dicht en legt haar arm erop. #id: n8ftk
}
{
- c_toets || c_reist:
    Fleur: {besluiten ? scil_boven:Boven de streep, staat hier. Iemand las hem voor, zeker?|In stappen, staat hier. Zullen we dat doen?} #id: xf22f
    Jij: {besluiten ? scil_boven:Alle veertien.|Doe dan maar.} #id: vrx74
- else:
    Fleur: Er is een test voor hoe je dingen snapt, de SCIL. Wil je die? #id: gcstq
    Jij: Kun je daarvoor zakken? #id: k74f0
    Fleur: Nee. #id: d6wzq
    Jij: Doe dan maar. #id: sdzk8
}
Je draait de map om en trekt op de achterkant een rechthoek. Wat er het laatst uit moet, gaat er het eerst in. Bij de klep zet je een wekker, en een bus. #doc: c_laadplan #sound: papier #decides: jij #id: r5b7f
Fleur: En achterin? #id: dhn9s
Jij: Die jongen. Ik wil sorry zeggen. Ik durf niet. #id: zj2kn
Fleur (rustig): Dat hoeft vandaag niet. Ik schrijf het wel op, als het mag. #id: rjx1g
Jij: Doe maar. Helemaal achterin. #id: k8sft
Fleur denkt (rustig): Wekker, bus, moeder. Zo had ik het nooit op een rij gekregen. Ik snap het in één keer. #clear #id: zkr4m
{ besluiten ? diefstal_gesprek:
    Yara was er om negen uur al, tien minuten, zonder dat iemand het haar had gevraagd. Ze had een verlengsnoer bij zich, voor de pieper. #outcome: c_verlengsnoer #because: other diefstal_gesprek #id: xjpvj
- else:
    { regels ? b1:
        Fleur: Zes weken, dan tel je mee bij de reclassering. #id: w649t
    - else:
        Fleur: Donderdag komt de reclassering al. #id: g6sp2
    }
}
Bij je moeder gaat de telefoon drie keer over. Of het er warm is, vraagt ze. Achter haar bromt een koelkast, van de buurvrouw. #id: b1457
Woensdag om tien uur. Fleur wil het opschrijven, maar je hebt het klokje al getekend. #ending: c_laadplan #id: mnh89
-> END

=== client_slot_weggereden ===
~ b_wonen = 1
~ b_inkomen = 2
De kwekerij ligt waar de navigatie ophoudt. Vierhonderd trays per dag, en er is een caravan met een kachel. #scene: straat avond #day: 110 #enter: dani links #enter: jij rechts #ambience: stil #id: r4p4s
{ c_kamer:
    Je sleutel heb je in de meelbus gelegd, met de huur tot en met zaterdag. Bovenop, zodat hij het eerst voelt. #id: vxsvj
- else:
    De bank van je moeder heb je zelf ingeklapt. Het laken lag al in de was toen ze wakker werd. #id: t68v0
}
{ c_lening:
    Van die honderdvijftig gaat elke week dertig af, is de afspraak. Dani schrijft het op zijn hand, en die wast hij. #outcome: c_afgewassen #because: other geld_stukken #because: other dani_komt #id: k3w6t
}
Dani (rustig): Mijn oom zegt dat jij er zes lagen op krijgt. Hij dacht dat vier het meeste was. #id: qm981
Dani denkt (vriendelijk): Hij heeft gegeten. Hij slaapt. Nou ik nog een baan, dan zijn we er. #clear #id: p2c2t
Eén ding moet nog. Je houdt de telefoon voor je mond. Achter je rijdt een vrachtwagen achteruit. #id: hdsg9
Jij (rustig): Met Milan. Dani zijn oom heeft een kwekerij. Ik laad hier, er is een caravan bij. #id: rfhpj
De eerste keer wis je hem, want je noemt het adres. De tweede ook, want dan klink je boos. #id: st4bk
{ besluiten ? laatste_sluiten:
    Jij: En dat niemand meer belt, dat is ook wel rustig. #outcome: c_wel_rustig #because: other laatste_sluiten #id: x6cjm
}
Jij: Ik wou zeggen dat ik niet ben weggelopen. Ik ben weggereden. #decides: jij #id: fdfwg
Dan druk je op groen. #id: f92wg
{ besluiten ? noshow_brief && regels ? b16:
    Die laatste brief zit in je jas. Tante leest hem zondag voor, als het regent. #id: jwgxr
}
Jij denkt: Violen zijn het straks. Die mag je niet drukken, dus dan moet het met latjes. #ending: c_violen #id: kk8hp
-> END

=== client_slot_bank ===
{ client_slot_koelkast.regel:
    Vrijdag is de koelkast gekomen, {c_aanvraag == 2 || c_werk == 2:tachtig euro, bij de kringloop|tachtig euro, in vier keer bij de kringloop, en je moeder heeft meegetekend}. Hij bromt nu om en om met de klok. #scene: kamer_moeder avond #day: 110 #enter: jij rechts #ambience: stil #id: f6htc
- else:
    De koelkast komt van Gerda, uit haar caravan. Hij bromt nu om en om met de klok. #scene: kamer_moeder avond #day: 110 #enter: jij rechts #ambience: stil #id: n6gcq
}
Zondagnacht word je wakker omdat je niets hoort. Haar deur staat open. Ze zit op de trap, tweede verdieping, in haar jas, met de tas op schoot. #scene: kamer_moeder avond #enter: moeder links #enter: jij rechts #id: r30hs
Jij: Ma. #id: h87x8
Moeder (rustig): Hier slaap ik beter. Hier hoef ik niet op mijn tenen. #id: dpbws
Je gaat een tree lager zitten. Zij legt haar tas naast zich, tussen jullie in, en later niet meer. #outcome: c_op_de_tree #because: other c_licht_slapen {besluiten ? mensen_moeder: #because: other mensen_moeder} {besluiten ? poort_bellen: #because: other poort_bellen} {besluiten ? moeder_toeslag: #because: other moeder_toeslag} #unintended #id: qn1nk
Moeder denkt: De tassen draagt hij goed. Maar ’s nachts wil ik naar de wc lopen zoals ik altijd liep, met het licht aan. #clear #id: ngz80
Maandag om vier uur komt Sander, op huisbezoek. Het dekbed ligt op de bank, de hoeken op elkaar. #scene: kamer_moeder dag #day: 111 #enter: sander links #enter: moeder midden #enter: jij rechts #id: cr9wd
Sander: Sta je ergens ingeschreven voor een kamer? #id: gj14n
Jij (moe): Honderdtwaalf. Vorige maand was ik honderdvijftien. #id: n5ck7
Moeder (vriendelijk): Gaat u zitten. Hij schuift wel op. #id: zmzq6
Sander denkt (moe): Twee mensen en één slaapkamer. Daar heb ik… nee. Daar heb ik geen formulier voor. #clear #id: rmqgn
~ b_wonen = 0
Als hij weg is, haal je de sleutel van de berging. Twee bij drie, droog, en de buis van de verwarming loopt erlangs. #decides: jij #id: bckw3
Acht pallets van Ewa, om en om, als een muurtje. Een matras erop, en een lamp. Vier hoog gaat het licht uit, en iemand loopt gewoon, op haar hakken, naar de wc. #id: gs5fq
Jij denkt (rustig): Dat mag vast niet. En het tocht bij je voeten, daar moet nog een pallet voor. #ending: c_berging #id: p42c6
-> END

=== client_slot_meel ===
Zaterdag, kwart over zes. {c_nacht:Je komt uit de nacht|Je wekker stond op vier, uit gewoonte}, en beneden in de bakkerij brandt licht. #scene: kamer ochtend #day: 116 #clock: 06:15 #enter: jij rechts #ambience: stil #id: rjd2w
{ client_slot_koelkast.regel:
    De koelkast van je moeder is {c_aanvraag == 2 || c_werk == 2:betaald, in één keer|voor een kwart betaald, bij de kringloop}. Achtenveertig kilo, vier hoog, en ze vroeg of je je voeten had geveegd. #id: qghhw
- else:
    De koelkast van je moeder bromt weer. Ze heeft er een schema op geplakt. #id: k08tp
}
Zesentwintig wagens deze week, en er is er niet een geschoven. #theory: desistance #id: dtrrg
Je haalt je telefoon uit je zak. Dani slaapt, en Ewa ook. Je moeder slaapt licht, die schrikt. {besluiten ? laatste_sluiten:{regels ? b20:Onder de S staat iemand die je niet meer hoeft te bellen.|Onder de S staat Sander twee keer. Na tienen, zei hij, en het is zaterdag.}|Onder de S staat iemand met een bandje tot maandag.} #outcome: c_wie_bel_je {client_slot_ploeg.zwijgen: #because: choice ploeg_zwijgen} {besluiten ? laatste_sluiten: #because: other laatste_sluiten} {regels ? b20: #because: rule b20} {client_buiten_stapel.bus: #because: choice c_post_bus} {client_buiten_stapel.aan_dani: #because: choice c_post_dani} #because: other c_iedereen_slaapt #unintended #id: bvd35
{ client_slot_ploeg.vertellen:
    Zondag stonden er twee van de ploeg op de stoep, met een bal. Dit weekend is er een doop in Polen. #id: qs932
}
{ client_buiten_stapel.bus:
    Naast de oven staat de meelbus, vol enveloppen. De bloem staat er nu naast. #id: p92s7
}
Jij denkt: Het gaat goed. Wie bel je als het goed gaat? #id: vgpcb
Op de werkbank ligt een dun laagje meel, voor de bolletjes van straks. Met je vinger schrijf je er een getal in: 26. #decides: jij #id: h1t8m
Dan til je zijn zakken, vijf van vijfentwintig, en ga je naar boven. #id: gj3hk
Om negen uur staat Boersma ervoor, met de deegschraper in zijn hand. #enter: boersma midden #id: nwqzk
Boersma denkt (vriendelijk): Zesentwintig. Ik weet niet wat hij telt. Ik bak vandaag wel op de andere bank. #clear #ending: c_zesentwintig #id: zk8z8
-> END

=== client_slot_geluid ===
Dinsdagavond, leesgroep in de kantine. Gerda schenkt koffie. Jij hebt je vinger bij de eerste oefenvraag voor de heftruck. #scene: kantoor_gemeente avond #day: 112 #enter: gerda links #enter: dani midden #enter: jij rechts #sound: koffie #ambience: stil #id: cm4bk
{
- c_aanvraag == 2:
    Je uitkering loopt{c_werk >= 1:, min wat je laadt}. De huur gaat zaterdags in de bus. #id: jx346
- else:
    Je aanvraag is in week vijf van acht. Boersma schrijft zolang streepjes op de deurpost{c_werk >= 1:, en van je loon gaan er elke week een paar af}. #id: r05wg
}
{ client_slot_koelkast.vragen:
    De koelkast bij je moeder is van Gerda, uit haar caravan. Er hangt een dienstregeling op van 1998. #id: mcb88
}
{ client_slot_koelkast.regel:
    De koelkast van je moeder is wit, en voor de helft betaald. Ze vroeg of je je voeten had geveegd. #id: zv3nn
}
{ client_slot_koelkast.oom:
    Drie dagen heb je bij de oom van Dani geladen. Toen was het zaterdag, en tilde niemand de zakken. #id: vz73c
}
Jij (moe): Dus ze vragen gewoon of het zware onder moet. #id: wtsg2
Gerda: Ja. #id: wggg1
Jij: Waarom staat dat er dan niet? #id: k2zcp
Naast je leest Dani mee, met zijn hand half over zijn ogen. Vorige week zat hij er voor het eerst. #outcome: c_dani_ook #because: luck c_dani_mee {client_buiten_stapel.aan_dani: #because: choice c_post_dani} #id: gg12x
Dani denkt (gespannen): Hij zegt het gewoon hardop, dat hij het woord niet weet. Mag dat hier? #clear #id: bzr46
Twee keer heb je het examen betaald. Twee keer ben je op de parkeerplaats omgekeerd. Op de gang bel je het nummer van de reclame. #sound: telefoon #id: sz9fw
Jij (gespannen): Die vragen. Kunnen die ook met geluid? #decides: jij #id: fqv8x
‘Met een koptelefoon’, zegt de vrouw. ‘Dat mag al jaren. Er vraagt nooit iemand naar.’ #outcome: c_met_geluid_kan {client_buiten_balie.vraag: #because: choice loket_vraag} {client_lezen.zeggen: #because: choice lees_nee} {client_buiten_stapel.naar_gerda: #because: choice c_post_gerda} #because: other c_niemand_vroeg #id: wz27h
Gerda denkt (rustig): Hij staat in de gang te bellen met zijn rug recht. Ik doe de deur niet dicht, het tocht maar. #clear #id: rx1k8
Jij denkt: Dat heeft dus al die tijd gekund. Ik had het alleen moeten lezen. #id: nqnn0
Nog negenendertig. Je gaat weer zitten, en neemt het blad mee naar huis. #ending: c_met_geluid #id: b524f
-> END
