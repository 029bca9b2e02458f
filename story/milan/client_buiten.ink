// Stoel client, deel 2: van de poort tot dag 62.
// Wat hier buiten gebeurt, gebeurt op dezelfde dagen als in klantmanager.ink.

=== client_buiten_poort ===
{ besluiten ? poort_bellen:
    ~ c_bij_ma = true
}
// Hoe het ervoor staat als de deur opengaat.
{ besluiten ? geen_id:
    // De foto van binnen is op dag 16 en de kaart een week later; anders een plek bij loket één, als iemand die vroeg.
    ~ c_foto = (besluiten ? papier_a4 || c_klaar) && not (regels ? b15 && not (regels ? b14))
    ~ b_id = 0 + (c_foto || besluiten ? papier_overdracht || besluiten ? mensen_shanti || not (regels ? b11)) + (c_foto && not (regels ? b15))
    ~ b_id = MIN(2, b_id)
}
{ c_papier && (not (besluiten ? geen_adres) || besluiten ? mensen_shanti):
    ~ c_doorbetaald = true
    ~ c_huur = c_huur + 2
}
{ not (regels ? b9) && not c_papier && besluiten ? had_adres:
    ~ c_huur = c_huur - 1
}
{ not (regels ? b15):
    ~ c_druk = c_druk - 1
    ~ c_mensen = c_mensen + 1
}
~ b_wonen = 0 + (c_huur >= 3 || c_bij_ma) + (c_huur >= 3 && c_doorbetaald)
~ b_inkomen = 2 * c_klaar - (c_klaar && besluiten ? geen_id && b_id < 2)
{ besluiten ? zorg_formulier && not (regels ? b15) && regels ? b14:
    ~ b_zorg = b_zorg + 1
}
~ client_netwerk()
{ regels ? b15:
    { regels ? b14:
        Vrijdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 17 #clock: 09:30 #clocks: buiten #enter: anouk links #enter: jij rechts #event: poort-open #ambience: stil #id: p9fmf
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 16 #clock: 09:30 #clocks: buiten #enter: anouk links #enter: jij rechts #event: poort-open #ambience: stil #id: csf3j
    }
- else:
    { regels ? b14:
        Zondag, half tien. De laatste deur gaat open. Anouk is er op haar vrije dag, in een trui met een vlek. #scene: poort ochtend #day: 26 #clock: 09:30 #clocks: buiten #enter: anouk links #enter: jij rechts #event: poort-open #ambience: stil #id: cb5f8
    - else:
        Donderdag, half tien. De laatste deur gaat open. #scene: poort ochtend #day: 23 #clock: 09:30 #clocks: buiten #enter: anouk links #enter: jij rechts #event: poort-open #ambience: stil #id: qzkdj
    }
}
Je krijgt je telefoon met de barst terug, achttien euro veertig aan loon, en een papier met een stempel. {regels ? b15:Tot dag zesentwintig hou je dat bij je, zegt Anouk. }Links heb je de plastic tas. #sound: stempel #id: w52ff
{ besluiten ? geen_id && (besluiten ? papier_a4 || c_klaar):
    {
    - not (regels ? b15):
        Boven op je spullen ligt een nieuwe kaart. Je kijkt er ernstig op. #outcome: c_nieuwe_kaart #because: other geen_id #because: alternative b15 {besluiten ? papier_a4: #because: other papier_a4} {c_klaar: #because: other papier_aanvraag} #id: r99qd
    - regels ? b14:
        Je nieuwe kaart komt donderdag, zegt de portier. Hier. Hij kan hem niet opsturen. #id: wvx0w
    - else:
        Om elf uur komt het fototoestel, zegt de portier. Of je wilt wachten. De deur achter je is al dicht. #id: qjbz1
    }
}
De portier wijst met zijn pen. ‘Die grijze auto staat er al anderhalf uur. Hij eet broodjes op de motorkap.’ #id: ctkvm
Jij (vriendelijk): Dani. Die was op de kleuterschool ook al te vroeg. #id: nt0w9
{ besluiten ? papier_a4:
    In je borstzak zit het A4, in vieren. Bus, huis, bed. #id: x7k6d
}
{
- besluiten ? poort_hand:
    ~ c_mensen = c_mensen + 1
    Anouk loopt mee tot aan de auto. Dani veegt eerst de mayonaise van zijn vingers. #enter: dani midden #id: s25z7
    Jij (vriendelijk): Dani, dit is van de map. #id: m38n1
    Dani: Moet hij ergens heen? Want ik heb een auto en geen baan, dus zeg het maar. #id: bmq4n
    Zij noemt de gemeente en een tijd. Dani schrijft het op zijn hand. #id: bgrjd
    Dani denkt: Op mijn hand weet ik tenminste waar het staat. #clear: vertrouwen 4 #id: hkx73
    Jij denkt (gespannen): Hij hoort alles als eerste. Straks gaat hij het nog uitleggen ook. #id: kgmv8
- besluiten ? poort_bellen:
    Anouk: Wacht even. Bel eerst je moeder, hier bij de portier. #id: d7fkx
    { c_ma_weet:
        Moeder: Ben je al buiten? Heb je een jas aan? #sound: telefoon #id: c82vq
    - else:
        ~ c_ma_weet = true
        ~ c_mensen = c_mensen + 1
        Moeder (boos): Waar zat jij? #sound: telefoon #id: cnxh6
        Jij (gespannen): Vast, ma. Nu niet meer. #id: ht1n8
    }
    Moeder: De bank is om zes uur uitgeklapt. Neem melk mee. #outcome: c_melk_mee #because: other poort_bellen #id: qpk4h
- else:
    ~ meer(erbij_horen, 1)
    Anouk: Ga maar. Eet eerst wat. #id: sksj1
    Jij (vriendelijk): Bedankt voor alles, hè. #id: t7j36
    Anouk denkt (moe): Heb ik gezegd hoe laat dat loket opengaat? #clear: vertrouwen 6 #id: q30ph
}
{ regels ? b13:
    Buiten is het groter dan op de heenweg. Achter Dani, bij het hek, staat het paaltje van lijn 88. #outcome: c_alleen_dani #because: rule b13 #id: gbr5w
    -> client_buiten_hek
- else:
    -> client_buiten_map
}

=== client_buiten_map ===
// Alleen als er bij de poort iemand van de gemeente staat.
Buiten is het groter dan op de heenweg. Naast de grijze auto staat een man met een naambordje. Hij houdt een map voor zijn borst, met jouw naam naar voren. #scene: straat ochtend #enter: joost links #enter: dani midden #enter: jij rechts #ambience: stil #outcome: c_man_met_map #because: alternative b13 #id: ss70n
Joost (vriendelijk): Joost, van de gemeente. Ik loop vandaag met je mee. Tenzij jij nee zegt, dat mag. #id: cdm4j
Dani (gespannen): Hij staat hier al een uur, en hij hoefde geen broodje. Wie hoeft er nou geen broodje? #id: b0d2b
Joost denkt (moe): Half vijf op, drie treinen, en {regels ? b14 && not (regels ? b15):dat op een zondag. Die had ik vrijdag al opgenomen, met mijn loket dicht|mijn loket is de hele ochtend dicht}. Hij is jonger dan zijn map. #clear: vertrouwen 4 #id: mt83k
Jij denkt: Zeg ik nee, dan moet hij dat hele eind alleen terug. Zeg ik ja, dan zit hij straks met dat bordje naast me. #id: t0gfq

* (joost_mee) [‘Loop maar mee. Alleen, dat bordje.’ #id: c_joost_mee #style: zakelijk]
    ~ c_joost = 1
    ~ c_mensen = c_mensen + 1
    ~ c_druk = c_druk - 1
    ~ c_huur = c_huur + 1
    ~ meer(richting, 1)
    ~ meer(erbij_horen, -1)
    Hij doet het af en weet niet waar het heen moet. Het gaat in zijn broekzak, met de naam naar binnen. #id: mh723
    { besluiten ? geen_id && b_id == 0:
        ~ b_id = 1
        Je kaart bekijkt hij aan twee kanten. {regels ? b14 && not (regels ? b15):In zijn telefoon zet hij: maandag, loket één, eerst.|Dan belt hij een collega van loket één, die er een plek voor vrij houdt.} #id: nqx8c
    }
    Hij belt ook de bakkerij. ‘Ja, hij staat naast me’, zegt hij, en hij houdt de telefoon bij jouw mond. Je zegt: ja hoor. #id: ff9vk

* (joost_nee) [‘Nee, dank u. Ik word gehaald.’ #id: c_joost_nee #style: ruimte]
    ~ c_joost = 2
    ~ meer(erbij_horen, 1)
    ~ meer(draagkracht, 1)
    Joost: Dat mag. Dan zet ik dat erin. #id: jnqrm
    Hij schrijft staand, op de map. Eén woord, en dan vraagt hij hoe laat het is. #outcome: c_nee_genoteerd #because: choice c_joost_nee #because: alternative b13 #unintended #id: z101h
    Dani (vriendelijk): Neem er dan tenminste een mee voor in de trein. Ei. #id: m1mgs

- Aan de andere kant van het hek staat het paaltje van lijn 88. #exit: joost #id: nnr47
-> client_buiten_hek

=== client_buiten_hek ===
Jij denkt: Bij Dani ruikt de achterbank nog naar de derde winkel, en hij kan geen huis voorbij zonder te stoppen. Met lijn 88 ben ik er om drie uur. #id: fqpfs

* (dani) [Stap in. Hij staat er al anderhalf uur, voor jou. #id: gate_dani #style: menselijk]
    ~ c_druk = c_druk + 1
    ~ meer(erbij_horen, 1)
    ~ meer(draagkracht, 1)
    Dani (vriendelijk): Kroket of ei? Er was ook ham, maar die was op, zag ik. #scene: straat ochtend #enter: dani links #enter: jij rechts #ambience: stil #id: pk08s
    Jij: Wat heb jij al op? #id: mj6nh
    Dani: Van allebei een paar. En een gevulde koek. Twee. #id: m5062
    Dani denkt (rustig): Hij is dunner. Ik zeg niks, ik hou gewoon de zak open. #clear #id: k9nqh
    { c_joost == 1:
        Joost zit achterin, met zijn knieën tegen de map. Bij het kanaal staat een geel bord met veel tekst. ‘Omleiding, derde rechts’, leest hij voor, zonder dat iemand het vraagt. #scene: straat dag #enter: dani links #enter: joost midden #enter: jij rechts #outcome: c_hardop_gelezen #because: choice c_joost_mee #because: alternative b13 #id: z9z3z
        Dani (vriendelijk): Kijk, dat is handig. Zo iemand achterin. #id: sfv4d
        Bij het gemeentehuis stapt Joost uit. Op je telefoon staat nu een wekker, voor loket drie. #id: kh85z
    - else:
        Bij het kanaal staat een geel bord met veel tekst. Jij kijkt naar Dani. Dani kijkt naar de weg. Een half uur later staan jullie voor een zandafgraving. #scene: straat dag #enter: dani links #enter: jij rechts #outcome: c_mooi_zand #because: choice gate_dani #because: other c_geel_bord #unintended #id: t274g
        Jij (vriendelijk): Mooi zand. #id: tm7s7
        Dani: Kut. Ik dacht dat jij keek. #id: d13g3
    }
    Bij de versnelling leg je elf twintig neer, voor de benzine. Dan heb je nog zeven twintig. #id: mksch
    ’s Avonds moet hij eerst nog langs een paar man. Het worden er acht. Een van hen heeft boormachines, tachtig per stuk, en er vraagt niemand iets. #id: krcpj
    Jij denkt: Tachtig. Vier tassen boodschappen en dan nog wat. Waar halen ze die dingen? #id: jvhd6

* (bus) [‘Dani, ik neem de bus. Dan kom ik vanmiddag aan, en niet vannacht.’ #id: gate_trein #style: zakelijk]
    { c_huur < 3:
        ~ c_bij_ma = true
    }
    ~ c_huur = c_huur + 1
    ~ meer(richting, 1)
    ~ meer(draagkracht, -1)
    Je zegt het door zijn raampje. De portier doet of hij zijn pen zoekt. #id: hrk36
    Je loopt naar het paaltje. Dani rijdt stapvoets mee, tot de bocht. #scene: straat ochtend #enter: dani links #enter: jij rechts #ambience: stil #id: c82dh
    Dani (verdrietig): Ik sta hier sinds acht uur, man. Ik heb gestofzuigd. #id: knsx1
    Jij: Weet ik. Ik wil één keer ergens op tijd zijn. Zaterdag eten we bij jou. #id: pb2dh
    Hij geeft je een broodje door het raam, en na tien meter nog een. #id: mzb39
    Dani denkt: Zal ik toeteren? Nee. Of één keer. #clear #id: s12r4
    Lijn 88, dan spoor vier, dan spoor twee. Cijfers genoeg. Elf euro twintig, dan heb je nog zeven twintig. #scene: bus dag #enter: jij rechts #sound: bus #ambience: bus #outcome: c_zelf_aangekomen #because: choice gate_trein #id: hdsms
    { c_joost == 2:
        Joost moest ook met deze bus, want er gaat er maar één. Hij zit vier banken achter je. Bij het station houdt hij de deur voor je open en zegt niks. #outcome: c_vier_banken_achter_je #because: choice c_joost_nee #because: choice gate_trein #because: alternative b13 #id: n32xp
    }
    { c_joost == 1:
        Joost zit naast je. Betalen mag hij niet voor je, reiskosten is een ander formulier. Bij elke halte zegt hij hoe die heet, ook als je dat aan de kerk al ziet. #id: r1k9b
    }
    Jij denkt (rustig): Hij remt te laat, die chauffeur. Met een volle bak lag nu alles voorin. #id: pbdxn

- -> client_buiten_thuis

=== client_buiten_thuis ===
{
- c_bij_ma && not (besluiten ? mensen_moeder) && not (besluiten ? poort_bellen):
    Bij Boersma is de haak leeg, zie je door het raam. Dus sta je vier hoog, met je plastic tas. De bel doet het nog steeds alleen als je schuin drukt. #scene: kamer_moeder dag #enter: moeder links #enter: jij rechts #sound: deur #ambience: stil #id: g07fh
    { c_ma_weet:
        Moeder (vriendelijk): Je zou nog twee woensdagen wegblijven. #id: s8p46
        Jij: Ik ben in de aanbieding. #id: q4hqg
        Ze zegt dat je hand koud is, en laat hem niet los. #id: r51s7
    - else:
        ~ c_ma_weet = true
        ~ c_mensen = c_mensen + 1
        Moeder (boos): Waar zat jij? #id: f6ztp
        Jij (gespannen): Vast, ma. Nu niet meer. #id: w7ddq
        Moeder: Voeten. En die jas kan in de was. #id: mr2kg
        Je veegt je voeten. Dan slaat ze je op je arm, met de vaatdoek, en ze blijft die arm vasthouden. #id: xq02b
        { besluiten ? post_halen || besluiten ? huur_samen || besluiten ? huur_zelf:
            Jij: Boersma had het gehoord. Jij had het van mij moeten horen. #id: x5kfx
        }
    }
    ~ b_wonen = 1
    Als ze naar bed gaat, hoor je haar tas dichtklikken. Die gaat mee de slaapkamer in. #id: j9cp7
    Jij denkt: Die tas ging vroeger niet mee naar bed. Verder is er hier niemand, alleen ik. #id: gb741
- c_bij_ma:
    ~ b_wonen = 1
    Vier hoog ruikt het naar soep. De bank is uitgeklapt, met een laken erover dat je kent van vroeger. #scene: kamer_moeder avond #enter: moeder links #enter: jij rechts #ambience: stil #id: dgq04
    { c_huur >= 3:
        { c_doorbetaald:
            Bij Boersma hangt je sleutel nog. De huur is betaald, dat heb je gehoord. Maar hier is de bank al uitgeklapt, en dan ga je niet. #outcome: c_huur_van_de_gemeente #because: alternative b9 {client_woonlasten.naam: #because: choice c_huur_naam} {besluiten ? huur_samen: #because: other huur_samen} {besluiten ? huur_zelf: #because: other huur_zelf} {besluiten ? post_halen: #because: other post_halen} {besluiten ? mensen_shanti: #because: other mensen_shanti} #id: hh784
        - else:
            Bij Boersma hangt je sleutel nog. Maar je hebt hem twee zaterdagen niks te geven gehad, en dan ga je daar niet liggen. #id: d3stf
        }
    }
    { client_buiten_hek.dani:
        Moeder (boos): Het is tien uur. Ik zit sinds zes uur op de rand van jouw bed. #id: jwgd4
        Jij: {c_joost == 1:Dani moest nog langs een paar man.|Er stond een bord.} #id: sfs17
        { besluiten ? poort_bellen:
            De melk is warm geworden in de auto. Ze zet hem toch in de koelkast. #id: zzwzg
        }
    - else:
        { besluiten ? poort_bellen:
            Moeder (vriendelijk): Je bent op tijd. En het is nog de goede melk ook. #id: fmtjw
            Jij: De blauwe. #id: w3b4k
        - else:
            Moeder (vriendelijk): Je bent op tijd. Heb je gegeten? #id: h03dq
            Jij: Twee keer. Van Dani. #id: vv25p
        }
        Ze zegt dat je hand koud is, en laat hem niet los. #id: kg0js
    }
    Als ze naar bed gaat, hoor je haar tas dichtklikken. Die gaat mee de slaapkamer in. #id: wqfz6
    Jij denkt: Die tas ging vroeger niet mee naar bed. Verder is er hier niemand, alleen ik. #id: dx5bw
    Moeder denkt (rustig): Zijn sokken liggen recht naast elkaar. Dat deed hij met vier al. #clear: vertrouwen 4 #id: swrt9
- c_huur >= 3:
    ~ b_wonen = 1 + c_doorbetaald
    Je sleutel hangt aan de haak in de bakkerij. Er zit een touwtje om, met twee knopen. #scene: kamer avond #enter: boersma links #enter: jij rechts #sound: sleutel #ambience: stil #id: kq1pg
    { client_buiten_hek.dani:
        Het is half drie. Boersma zit bij de oven in zijn jas. #id: w7shj
        Boersma (ernstig): Ik dacht. Ik wacht nog even. #id: d4kgm
        Jij: Morgen til ik. #id: kmv82
        Boersma: Dat is. Ja. Dat is het al. #id: pg9s2
    - else:
        Boersma (vriendelijk): Daar ben je. #id: mbkp1
        Jij: Hier ben ik. #id: njghj
        { besluiten ? post_halen || besluiten ? huur_samen:
            Boersma: De buurvrouw vond hem te zout. De soep. #id: g4s90
        - else:
            Boersma: Je hebt mijn brief gehad. #id: qkxh4
            Jij: Ja hoor. #id: tr0tb
            Boersma: Dan weet je hoe mijn zoon is. #id: rc6hf
            {
            - besluiten ? zorg_formulier || besluiten ? vrijdag_huis:
                Die brief ligt nog bij Anouk. Dat zeg je er niet bij. #id: cd391
            - client_wout.zelf:
                Straks hou je hem nog één keer tegen de lamp. #id: zrd6b
            }
        }
    }
    {
    - regels ? b9:
        Hij licht het deksel van de meelbus op en laat je kijken. Er zit alleen meel in. #outcome: c_alleen_meel #because: rule b9 #id: t6hx4
    - c_doorbetaald:
        Naast de meelbus staat een brief met de watertoren, rechtop tegen de gist. De huur komt van de gemeente, op zijn rekening. Hij zegt het zoals je zegt dat er een muis is. #outcome: c_huur_van_de_gemeente #because: alternative b9 {client_woonlasten.naam: #because: choice c_huur_naam} {besluiten ? huur_samen: #because: other huur_samen} {besluiten ? huur_zelf: #because: other huur_zelf} {besluiten ? post_halen: #because: other post_halen} {besluiten ? mensen_shanti: #because: other mensen_shanti} #id: mgnfh
        Boersma (gespannen): Nu staat het ergens. En dan wil de belasting ook wat, zegt mijn zoon. #id: bqfjz
    - else:
        {besluiten ? geen_adres:Hij licht het deksel van de meelbus op en laat je kijken. Er zit alleen meel in. Van de gemeente is ook niks gekomen.|Naast de meelbus staat een brief met de watertoren, rechtop tegen de gist. Ze willen wel betalen, alleen weten ze niet aan wie.} #id: s4sx1
        Boersma: {besluiten ? geen_adres:{c_papier:Er heeft een mevrouw gebeld. Of er boven iemand stond. Er ligt er een, zei ik.|Er zou een mevrouw zoeken naar een bakker. Ik ben dicht.}|Mijn zoon las hem het eerst. Die wist niet eens dat er een bus was.} #id: pp6qv
    }
    Boersma denkt (vriendelijk): Zijn bed heb ik niet opgemaakt. Dat zou hij gek vinden. De verwarming wel een kwartiertje. #clear: vertrouwen 4 #id: m966s
    Jij denkt: Hij zegt niet hoeveel. Dus hij weet het op de cent. #id: np7qf
- else:
    ~ b_wonen = 0
    In de bakkerij is je haak leeg. De zoon van Boersma rekent sneller dan een oven. #scene: kamer avond #enter: boersma links #enter: jij rechts #ambience: stil #outcome: c_lege_haak #because: choice gate_dani {besluiten ? vrijdag_huis: #because: other vrijdag_huis} {besluiten ? zorg_formulier: #because: other zorg_formulier} {besluiten ? huur_eigen: #because: other huur_eigen} {regels ? b9: #because: rule b9} #because: other c_zoon_telt #unintended #id: nb9cc
    Boersma (verdrietig): Ik had het je geschreven. Laat iets horen, schreef ik. Toen kwam mijn zoon rekenen, en die heeft de sleutel meegenomen. #id: cjjp3
    { not (regels ? b9) && not c_papier && besluiten ? had_adres:
        Boersma: Er kwam een brief, van de gemeente. ‘Verblijf in een inrichting.’ Hij las hem eerder dan ik, en hij heeft opgezocht wat dat is. #outcome: c_zoon_las_het #because: alternative b9 {client_woonlasten.mond: #because: choice c_huur_mond} #because: other c_formulier_zonder_naam #unintended #id: s498m
    }
    { client_wout.zelf || not (besluiten ? huur_eigen):
        Jij denkt (boos): Dus dát stond erin. En ik heb het tegen een beker laten staan. #id: dg79w
    }
    { c_joost == 1:
        ~ b_wonen = 1
        ~ c_druk = c_druk - 1
        In het pension aan de Brink staat een bed op jouw naam, tot het loket open is. Dat heeft Joost geregeld. Op het kussen ligt iets kleins in een papiertje. Je bewaart het voor ma. Vier hoog zegt ze dat het zeep is. #outcome: c_bed_op_naam #because: choice c_joost_mee #because: alternative b13 #id: js87m
    - else:
        Je slaapt bij Dani op zolder, tussen zijn kerstspullen. {regels ? b14 && regels ? b15:Zaterdag word je om één uur wakker, met een plastic ster in je rug.|De volgende ochtend zit er een plastic ster in je rug.} #id: gr4wg
    }
    ~ c_druk = c_druk + 1
    Boersma denkt: Ik had de reserve in mijn schort. Ik heb er de hele avond met mijn hand op gezeten. #clear: vertrouwen 4 #id: t3b16
    Jij: Hij hing daar twee jaar. Je ziet nog een ronde plek. #id: svd53
}
-> client_buiten_loket

// ---------- Het loket ----------
=== client_buiten_loket ===
{ regels ? b15:
    { regels ? b14:
        Maandag, half negen. Loket drie. Het scherm staat één kant op, en dat is de zijne. #scene: loket ochtend #day: 20 #enter: sander links #enter: jij rechts #ambience: loket #outcome: c_tot_maandag #because: rule b14 #id: c7z5v
    - else:
        Vrijdag, half negen. Loket drie. Het scherm staat één kant op, en dat is de zijne. #scene: loket ochtend #day: 17 #enter: sander links #enter: jij rechts #ambience: loket #outcome: c_de_volgende_ochtend #because: alternative b14 #id: p7wzv
    }
- else:
    { regels ? b14:
        Maandag, half negen. Loket drie. Het scherm staat één kant op, en dat is de zijne. #scene: loket ochtend #day: 27 #enter: sander links #enter: jij rechts #ambience: loket #outcome: c_tot_maandag #because: rule b14 #id: xxcrz
    - else:
        Vrijdag, half negen. Loket drie. Het scherm staat één kant op, en dat is de zijne. #scene: loket ochtend #day: 24 #enter: sander links #enter: jij rechts #ambience: loket #outcome: c_de_volgende_ochtend #because: alternative b14 #id: sd2fb
    }
}
{ not (regels ? b14):
    ~ c_druk = c_druk - 1
    ~ c_huur = c_huur + 1
    ~ meer(vertrouwen, -1)
    Naast jou zitten er drie met net zo’n plastic tas, elk uit een andere deur. ‘Zaterdag zou ik’, zegt de ene. ‘Mijn zus heeft voor zaterdag een auto gehuurd. Tot dan slaap ik nergens.’ Om half tien moet Sander jullie alle vier gehad hebben. #outcome: c_vier_tassen #because: alternative b14 #because: other c_allemaal_donderdag #unintended #id: pfzkq
}
{ not (regels ? b13):
    De mevrouw naast je stond hier {regels ? b14:vrijdag|gisteren} de hele ochtend voor een dicht loket. Ze zegt het hard genoeg voor de hele bank. De man moest naar een gevangenis. #outcome: c_dicht_loket #because: alternative b13 #because: other c_joost_aan_de_poort #unintended #id: gcvs5
    ~ meer(erbij_horen, -1)
}
{
- besluiten ? dossier_lezen:
    ~ meer(stroefheid, 1)
    Sander: Je bent hier vijf jaar geleden… geweest, staat er. Gegevens niet geleverd. Maar goed, dat is oud. #id: c5mn9
    Jij (gesloten): Dat was een brief van vier kanten. #outcome: c_brief_van_toen #because: other dossier_lezen #id: dj334
- besluiten ? dossier_ontmoeten:
    ~ meer(vertrouwen, 1)
    ~ meer(erbij_horen, -1)
    Hij haalt je zelf op, maar je nummer heeft hij niet. Je zegt het, met de nullen. Hij herhaalt het, en vraagt of je uit detentie komt. Achter je zit de vader van Kevin van de snackbar. #mood: jij gesloten #id: d8ngj
- else:
    Hij is vier minuten te laat en zegt dat hij met de PI aan de telefoon zat. #id: v6rqz
    { regels ? b11 && (besluiten ? fleur_elf || besluiten ? papier_standaard || besluiten ? mensen_fleur):
        ~ meer(vertrouwen, 1)
        Sander (vriendelijk): Jij laadt, hoor ik. Ze had het op een geeltje staan. #outcome: c_geeltje #because: rule b11 #because: other dossier_bellen {besluiten ? fleur_elf: #because: other fleur_elf} {besluiten ? papier_standaard: #because: other papier_standaard} {besluiten ? mensen_fleur: #because: other mensen_fleur} #id: r0p28
    }
}
{ not (regels ? b13):
    {
    - c_joost == 1:
        ~ meer(vertrouwen, 1)
        Sander: Joost heeft al… ja, je halve blad is al ingevuld. Hij schrijft dat je van bruggen houdt. #id: hnq72
    - c_joost == 2:
        ~ meer(stroefheid, 1)
        Sander: Nazorg aangeboden, nee. En bij reden staat: werd gehaald. Daar is, eh… daar is geen hokje voor. #id: b43qx
        Jij: {client_buiten_hek.bus:En toen nam ik de bus.|Dat was ook zo.} #id: pcpx0
        Achter het volgende glas kijkt Joost op van zijn brood. Hij steekt een hand op, tot halverwege. #id: kb1vc
    }
}
{ not (regels ? b11):
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 1)
    Sander (vriendelijk): {besluiten ? geen_ploeg:Laden|Nachtploeg}, boven een bakker{besluiten ? intake_huur || besluiten ? post_halen || besluiten ? huur_samen || besluiten ? papier_a4:, huur in een meelbus}. Dat hoef je hier niet nog eens te vertellen. #outcome: c_niet_nog_eens #because: alternative b11 #id: r58pf
    Jij (wantrouwig): Wie heeft dat gezegd? #id: nxd89
    Sander: Het staat er. Met een letter en een tijd. #id: h10px
    { besluiten ? intake_huur || besluiten ? post_halen || besluiten ? huur_samen || besluiten ? papier_a4:
        ~ c_huur = c_huur + 1
    }
}
{ besluiten ? mensen_shanti || besluiten ? shanti_mail:
    ~ meer(vertrouwen, 1)
    Shanti van nazorg heeft iets op zijn toetsenbord geplakt. Of hij naar vrachtwagens wil vragen, zegt hij. #id: f621n
    { besluiten ? shanti_mail:
        ~ c_huur = c_huur + (not (besluiten ? mensen_shanti))
    }
}
{ besluiten ? poort_hand:
    {client_buiten_hek.bus:Je hebt Dani gisteren toch gebeld. Hij|Dani} is er ook, met zijn sleutels en zijn volgeschreven hand. Op de eerste vraag heeft hij al antwoord gegeven. #enter: dani midden #outcome: c_dani_praat #because: other poort_hand #id: fpc45
}
{ regels ? b15:
    Sander: {regels ? b11:Volgens de automatische melding zit je nog vast. Dat klopt ook wel. Op papier dan.|In het plan staat dat je {regels ? b14:vrijdag|gisteren} vertrokken bent, en dat je vastzit tot dag zesentwintig. Dat klopt… nou ja, allebei.} Eindverlof is verlof. #id: nsmcb
    Jij (vriendelijk): Dan heb ik in elk geval een alibi. #outcome: c_nog_vast #because: rule b15 #because: other oude_datum #unintended #id: j397p
    Hij kijkt niet op. #id: k5hsz
    Jij: Grapje. #mood: jij rustig #id: n89nd
    Of hij je dan al geld mag geven, weet de helpdesk niet. Hij belt iemand die Wim heet. Die zegt van wel, en zet zijn naam eronder. #id: vt71v
- else:
    ~ meer(vertrouwen, 1)
    Hij houdt jouw papier met het stempel naast zijn scherm. Twee keer hetzelfde getal. ‘Kijk’, zegt hij, alsof hij het zelf heeft gelegd. #outcome: c_twee_keer_hetzelfde #because: alternative b15 #id: k8bt4
}
{ besluiten ? notitie_menu && regels ? b6 && (besluiten ? papier_overdracht || besluiten ? papier_standaard || not (regels ? b11)):
    Dan leest hij iets en gaat rechter zitten. ‘Hier werken we met afspraken’, zegt hij, tegen niemand die iets had gevraagd. #outcome: c_woord_vooruit #because: rule b6 #because: other notitie_menu {besluiten ? papier_overdracht: #because: other papier_overdracht} {besluiten ? papier_standaard: #because: other papier_standaard} {regels ? b11: #because: other veld_reist_mee} {not (regels ? b11): #because: alternative b11} #unintended #id: ttsch
    ~ meer(stroefheid, 1)
    ~ meer(vertrouwen, -1)
    Jij denkt (wantrouwig): Wat staat daar? Toch niet die computerzaal? #id: v1mwz
}
{ (c_toets || c_driehoek) && (besluiten ? papier_overdracht || besluiten ? papier_standaard || not (regels ? b11)): -> client_buiten_toets }
-> client_buiten_schoenen

=== client_buiten_toets ===
// Alleen als er eerst wordt nagegaan of iemand het kan, en het loket weet dat.
~ c_reist = true
{ c_driehoek:
    Op zijn scherm staat een geel driehoekje. Nog niet getoetst, leest hij. ‘Veertien vragen. Dat doen we… nee, niet hier. Daar, in het kamertje.’ #id: fb1kt
    De deur van het kamertje valt niet in het slot. Bij vraag zes is het stil in de rij. Bij elf moet je een klok tekenen, en heeft Sander geen potlood. #outcome: c_veertien_vragen #because: alternative b6 #because: other notitie_menu #because: other c_rij_luistert #unintended #id: r7wz7
    ~ meer(erbij_horen, -1)
}
{ besluiten ? scil_boven:
    ~ meer(stroefheid, 1)
    ~ c_druk = c_druk + 1
    { c_driehoek:
        Sander: Boven de streep. Dan kun je het dus. Dan blijft dat andere, eh, dat van niet meegewerkt, gewoon staan. #outcome: c_kan_het_wel #because: alternative b6 #because: other scil_boven #because: other notitie_menu #unintended #id: f64bp
    - else:
        Sander: Je bent getest, lees ik. Boven de streep. Dus uitleggen hoeft… dat red jij wel. #id: v3q7p
    }
    Jij (vriendelijk): Ja hoor. #id: dt9z9
    Jij denkt (wantrouwig): {c_driehoek:Hij las ze allemaal voor. Als hij dat met die brieven ook deed, zat ik overal boven.|Een streep van honderdtien kilometer ver. En hij gaat er meteen achter staan.} #id: c595b
- else:
    ~ meer(erbij_horen, -1)
    {c_driehoek:Onder de streep, {regels ? b11:en het driehoekje gaat weg, met dat woord erbij|en dat komt onder dat woord te staan, met zijn naam en de tijd}. Terug aan de balie praat hij ineens|Ineens praat hij} langzaam, en harder dan hij hoeft. In stappen, zegt hij. Achter je gaat iemand verzitten. {c_driehoek && regels ? b11: #outcome: c_woord_weg} {c_driehoek && regels ? b11: #because: alternative b6} {c_driehoek && regels ? b11: #because: other notitie_menu} #id: c7r48
    Jij (gesloten): Ik hoor het wel. #id: ntwv9
    Jij denkt: Als hij klaar is met hard praten, kan hij zeggen wat eerst moet. Die stappen wil ik wel. #id: ns0t3
}
-> client_buiten_schoenen

=== client_buiten_schoenen ===
{ besluiten ? notitie_vragen && (besluiten ? papier_overdracht || besluiten ? papier_standaard || not (regels ? b11)):
    Hij leunt opzij en kijkt onder de balie door naar je schoenen. ‘Die had je dus aan’, zegt hij. #id: nj3q6
}
{ (besluiten ? papier_overdracht && (besluiten ? lezen_vraag || besluiten ? lezen_ict || besluiten ? notitie_vragen || client_lezen.zeggen)) || (not (regels ? b11) && besluiten ? lezen_ict):
    ~ meer(vertrouwen, -1)
    ~ meer(stroefheid, 2)
    Sander: Ik lees hier dat lezen lastig is. #id: v3g70
    Jij (gesloten): Dat staat daar dus. #outcome: c_geheim_op_scherm {besluiten ? papier_overdracht: #because: other papier_overdracht} {not (regels ? b11): #because: alternative b11} {besluiten ? lezen_vraag: #because: other lezen_vraag} {besluiten ? lezen_ict: #because: other lezen_ict} {besluiten ? notitie_vragen: #because: other notitie_vragen} {client_lezen.zeggen: #because: choice lees_nee} #because: other c_niet_meegelezen #unintended #id: m45vm
}
{ besluiten ? papier_a4:
    ~ meer(richting, 1)
    Je vouwt het A4 open en wijst de balie aan, dan hem. Het mandje ligt tussen jullie in. #sound: papier #id: szxrt
    Jij: Hier ben ik nu. #id: ztxrj
    Sander (vriendelijk): Wie heeft dit gemaakt? #outcome: c_a4_werkt #because: other papier_a4 #id: c541s
    Jij: Ik. Zij zocht de plaatjes. #id: dph6z
}
{ c_doorbetaald:
    Sander: Over die huur ging het dinsdag in de raad. Iemand daar noemde het… nou ja. Een beloning. #id: s0mtn
    ‘Mij betaalt ook niemand door’, zegt de vader van Kevin van de snackbar. #outcome: c_een_beloning #because: alternative b9 #because: other c_rij_luistert #unintended #id: cn7k0
    ~ meer(erbij_horen, -1)
}
Hij typt en wacht, en typt weer. Achter de schuifdeur ruikt het naar tosti. #id: ghgp8
Wat denkt Sander nu? #id: zhwft
* [Deze houdt iets voor me achter. #id: cg2_a #guess: sander]
* [Zijn computer is weer traag. #id: cg2_b #guess: sander #true]
* [Hij wil op tijd pauze. #id: cg2_c #guess: sander]
-
Sander denkt (moe): Laden. Laden. Nog steeds aan het laden. #clear #id: q32b9
{ besluiten ? toezicht_voorstel:
    Uit je binnenzak komt het papier van Yara. Hij vouwt het voor je open. #sound: papier #id: wxtj1
    Jij (wantrouwig): Is dit nou extra straf of niet? #id: ggs37
    Sander: Daar staat vrijwillig. Dus nee. In principe nee. #id: v5s8m
    Jij: Dat stond bij het RIC ook. #outcome: c_vrijwillig #because: other toezicht_voorstel #id: t9wgr
}
-> client_buiten_papieren

=== client_buiten_papieren ===
{ besluiten ? geen_id:
    {
    - b_id == 2:
        Je legt je nieuwe kaart neer, met de foto naar beneden. Sander hoeft hem alleen om te draaien. #id: d757z
    - b_id == 0 || c_foto:
        ~ c_druk = c_druk + 1
        Sander: Heb je iets met een foto erop? #id: rt4h3
        Je legt je kaart neer. Zijn vinger gaat langs het nummer, langs je geboortedag, en blijft liggen op drie letters. #id: pcq54
        Sander (ernstig): Met deze komt er een geel vlak overheen. {c_klaar:‘In aanvraag’, staat erachter. Dan mag het, van mij.|Melden kan wel. En doet je bank het nog?} #outcome: c_kaart_verlopen #because: other geen_id #id: h4cpb
        { not c_klaar:
            Jij: De automaat zei nee. Ik dacht dat hij leeg was. #id: mbn66
        }
        { c_foto:
            Jij (vriendelijk): Er komt een nieuwe. Donderdag kan ik hem halen, hier bij… nee. Daar. #id: pf7xw
        }
    - else:
        Sander: Je kaart is van april, dat wist ik al. Er ligt een plek voor je klaar, bij loket één. #outcome: c_plek_voor_een_kaart #because: other geen_id {c_joost == 1: #because: choice c_joost_mee} {c_joost == 1: #because: alternative b13} {not (regels ? b11): #because: alternative b11} {besluiten ? papier_overdracht: #because: other papier_overdracht} {besluiten ? mensen_shanti: #because: other mensen_shanti} #id: mj209
    }
}
{ besluiten ? geen_adres:
    ~ c_druk = c_druk + 1
    ~ c_huur = c_huur - 1
    Sander: Waar sta je ingeschreven? Ik zie niets. Terwijl je er toch zit. #id: h168r
    {c_doorbetaald:Boersma heeft getekend dat je er woont. Burgerzaken is ermee bezig, en zo lang gaat je post in een vakje, hier naast de balie. Negentien.|Het wordt een vakje, hier naast de balie. Negentien. Daar woont je post voortaan, zegt hij, en jij dus ook een beetje.} #outcome: c_vakje_negentien #because: other geen_adres #id: czdk7
    Jij denkt: Negentien kan ik vinden. Maar ik kom hier nooit langs. #id: v898x
}
{ besluiten ? geen_loon:
    ~ c_druk = c_druk + 1
    ~ meer(stroefheid, 1)
    Sander: En loonstrookjes? Van de laatste maanden. #id: gctmf
    Jij: Ik kreeg enveloppen. #id: k9ktn
    Sander: Met iets erop? #id: hk2fz
    Jij: Een M. #id: zd11n
    Hij zoekt waar hij die M kwijt kan. Bij werk komt te staan: geen. #outcome: c_een_m #because: other geen_loon #id: zq42j
    Jij denkt (boos): Twee jaar vrachtwagens, en niet één ervan heeft gereden. #id: bv6mw
}
{ c_klaar: -> client_buiten_klaar }
-> client_buiten_zoeken

=== client_buiten_klaar ===
// Alleen als b8 uit staat en de aanvraag binnen is gemaakt.
~ c_geld = 2
~ c_aanvraag = 2
~ c_druk = c_druk - 1
~ b_inkomen = 2
Sander: Je aanvraag staat er al. En er is betaald, op de dag van de poort. #clocks: gemeente #outcome: c_geld_op_dag #because: alternative b8 #because: other papier_aanvraag #because: other gemeente_betaalt_vooraf #id: qb02v
{ besluiten ? geen_id && b_id < 2:
    ~ c_druk = c_druk + 1
    ~ b_inkomen = 1
    Jij: Het staat erop. Alleen heeft de bank de boel op slot, om mijn kaart. Ik kan ernaar kijken, bij Dani op de telefoon. #outcome: c_op_slot #because: other geen_id #because: alternative b8 #unintended #id: gjh07
- else:
    Jij (vriendelijk): Ik heb brood gekocht{client_buiten_hek.dani:. En voor Dani getankt, dat stond nog open}. #id: p41b5
}
Er klopt één vakje niet, zegt hij. {regels ? b15:Volgens de datum zat je nog vast toen je geld kreeg.|Bij werk staat nee.} Dat kan nu, of dat komt later per post. #id: xnxsp
Jij denkt: Per post. Dan ligt het straks bij de andere. #id: wxdgn
-> client_buiten_balie

=== client_buiten_zoeken ===
~ c_druk = c_druk + (besluiten ? zoek_vier) - (besluiten ? zoek_afwijken)
{ c_voor:
    ~ c_druk = c_druk - 1
    ~ c_huur = c_huur + 1
    Je melding stond er al. Op dat ene blad schreef Rachid de dag waarop je binnenkwam. Sander telt op zijn vingers. Van de vier weken zoeken zijn er {regels ? b15:{regels ? b14:bijna drie|ruim twee}|{regels ? b14:bijna vier|ruim drie}} om, en die heb je dozen staan plakken. #outcome: c_weken_om #because: alternative b8 #id: t5dtg
}
{c_voor:Toch springt er|Hij zet je melding erin. Er springt} een balk aan, en die is rood. Jonger dan 27, zegt hij. #clocks: gemeente #sound: toetsenbord {regels ? b8: #outcome: c_vandaag_pas #because: rule b8} #id: kb660
{
- besluiten ? zoek_vier:
    Sander: {c_voor:De rest nog zoeken|Vier weken zoeken}, dan zie ik je terug. Dat geldt voor iedereen. Iedereen onder de zevenentwintig, bedoel ik. #id: cxvp8
    Je krijgt een folder mee, met een man in een overall die nergens aan werkt. #sound: papier #id: b7zvz
    Jij denkt: Twaalf hallen aan de Nijverheidsweg. Als ik ’s ochtends begin, ben ik voor de middag werkloos bij alle twaalf. #id: bx0pm
- besluiten ? zoek_afwijken:
    ~ meer(erbij_horen, -1)
    Hij typt een zin en leest hem zacht terug. {besluiten ? papier_overdracht && (besluiten ? lezen_vraag || besluiten ? notitie_vragen || client_lezen.zeggen):Laaggeletterd, net vrij, geen geld.|Net vrij. Geen reserve. Kwetsbaar.} #id: jdm2f
    Jij (gesloten): {besluiten ? papier_overdracht && (besluiten ? lezen_vraag || besluiten ? notitie_vragen || client_lezen.zeggen):Laag wát?|Kwetsbaar?} #outcome: c_woord_over_jou #because: other zoek_afwijken #id: w4str
    Je aanvraag mag vandaag. #id: n96gm
    Jij denkt (boos): Zestig kilo, een nacht lang. Kom jij dan eens kijken wie er kwetsbaar is. #id: txkq7
- else:
    Sander: De vier weken lopen. Ik maak je aanvraag wel… ja, die maak ik vast klaar. #id: cmd2c
    Jij: Dus dan heb ik het gevraagd? #id: v7193
    Sander: Gemeld. Nog niet gevraagd. #id: m9hnv
    Jij (vriendelijk): Helder. #id: zf612
}
{
- besluiten ? zoek_vier:
    Hij draait al naar de printer. ‘Dat was het. Voor nu dan.’ #id: n7gc3
- besluiten ? aanvraag_samen:
    Dan draait hij zijn scherm naar jou toe. Het is voor het eerst dat je ziet wat er staat. #sound: stoel #id: d7h7t
    Sander: We doen het nu. Dat wil zeggen, als jij tijd hebt. Schuif maar naast me. #id: rj0c4
- besluiten ? aanvraag_woensdag:
    Sander: Woensdag zit Gerda hier, die helpt met formulieren. Niet dat jij… Ik zet je erbij. #id: fh125
    Jij (wantrouwig): Een juf? #id: w618k
    Sander: Ze was conducteur. #id: sbr8p
- else:
    Sander: Hier staan alle stukken op. Vul het rustig in. Nou ja, rustig. Deze week. #sound: papier #id: r3kxr
    Negen regels, en bij vijf een sterretje. Sterretjes ken je: die willen eerst. #id: mczn8
}
-> client_buiten_balie

=== client_buiten_balie ===
{
- c_klaar:
    Sander: Nu of later. Zeg jij het maar. #id: qd9k6
- besluiten ? aanvraag_samen && not (besluiten ? zoek_vier):
    Sander: Dit heet een aanvraag om algemene bijstand. Duidelijk? Of gaat het te snel? #id: hg23j
- else:
    Sander: Dus. Eh. Lukt dat? #id: v61t3
}
Achter je schuift de rij een tegel op. Je nummertje is nat van je hand. #id: cggbh
Sander denkt: Hij zegt zo meteen ja. Ze zeggen allemaal ja, en dan zie ik ze niet meer. #clear: vertrouwen 5 #id: cc13c
Jij denkt: Zeven man achter me. Als ik nu iets vraag, hebben zij het antwoord ook. #id: dt9sg

* (knik) [‘Komt goed.’ #id: loket_knik #style: zakelijk]
    ~ meer(erbij_horen, 1)
    Hij glimlacht, opgelucht lijkt het. Jij glimlacht terug. #mood: sander vriendelijk #id: p0sbs
    -> client_buiten_formulier

* (vraag) [‘Zeg het nog eens. Maar dan zonder die woorden.’ #id: loket_vraag #style: menselijk]
    ~ c_mensen = c_mensen + 1
    ~ meer(richting, 1)
    ~ meer(stroefheid, 1)
    ~ meer(erbij_horen, -1)
    Sander: Welke woorden? #id: g1kpx
    Jij: Die van jullie. Zeg maar of ik het moet laden. Wat gaat eerst, en wat staat erop. #id: nppg1
    Hij legt zijn pen neer en zegt het in vier zinnen. Bij de derde schrijf je een cijfer op je hand. #theory: procedurele_rechtvaardigheid #id: bgdbm
    De vader van Kevin van de snackbar heeft alles gehoord. ‘Sterk’, zegt hij, als hij langsloopt. Je weet niet hoe hij dat bedoelt. #outcome: c_wachtruimte #because: choice loket_vraag #because: other c_rij_luistert #unintended #id: znzck
    Jij denkt: Vier zinnen. Dus het kan wel. #id: crw5x
    -> client_buiten_formulier

* (weg) [Sta op en loop de schuifdeuren uit. Even. #id: loket_weg #style: ruimte]
    ~ c_druk = c_druk + 1
    ~ meer(draagkracht, 2)
    ~ meer(vertrouwen, -1)
    Sander: Ho. We zijn nog niet klaar. #event: weglopen jij #id: k5gq6
    Twee rondjes om de kerk. Bij het eerste zeg je alles hardop. Bij het tweede zeg je niks meer, en dan kun je weer. #scene: straat ochtend #enter: jij rechts #ambience: stil #id: j3fbw
    Na twintig minuten sta je achter aan de rij. Op zijn scherm staat nu een regel die er net niet stond. #scene: loket ochtend #enter: sander links #enter: jij rechts #ambience: loket #outcome: c_een_regel_erbij #because: choice loket_weg #because: other c_systeem_schrijft #unintended #id: gzcn8
    Jij (gesloten): Ik was nog niet klaar, toch? #id: gr4d6
    Sander denkt (rustig): Hij komt terug. In negen jaar is er nog nooit een teruggekomen. #clear #id: qzr1n
    -> client_buiten_formulier

=== client_buiten_formulier ===
{
- c_klaar:
    { client_buiten_balie.vraag:
        Sander: Dat vakje ligt onderop. Als het schuift, schuift je geld. #id: hjsxj
        Drie schermen later ligt het goed. #id: n1gjd
    - else:
        Van dat vakje hoor je later wel. {client_buiten_balie.weg:Dit keer duurt het drie minuten|Je bent de snelste van de hele rij}. #id: d07f6
    }
- besluiten ? zoek_vier:
    { client_buiten_balie.vraag:
        ~ c_aanvraag = 1
        Op de folder zet hij vier rijen van zeven vakjes. In het laatste tekent hij een huis. Daar kom je terug. #outcome: c_vier_rijen #because: choice loket_vraag #because: other zoek_vier #id: csqqm
    - else:
        De folder gaat dubbel in je achterzak. De man in de overall zit op zijn kop. #id: k7v7s
    }
- besluiten ? aanvraag_samen:
    ~ c_aanvraag = 2
    ~ meer(vertrouwen, 1)
    Zestien schermen, naast elkaar. Bij tien moet er een contract zijn. Boersma dicteert het door de telefoon, in één zin, alsof hij broden afrekent. Achter jullie staat de rij tot de draaideur. #sound: telefoon #outcome: c_samen_gedaan #because: other aanvraag_samen #id: f6t76
- besluiten ? aanvraag_woensdag:
    Op een kaartje tekent hij een klok. Twee uur, en een vrouw met een fluitje. #id: b0j00
    { client_buiten_balie.vraag:
        ~ meer(vertrouwen, 1)
    }
- client_buiten_balie.vraag:
    ~ c_aanvraag = 2
    Wie je bent, waar je slaapt, wat je verdient. De rest is opvulling, zegt hij, zoals die chips in een doos. Hij zet er 1, 2 en 3 bij. #outcome: c_een_twee_drie #because: choice loket_vraag #because: other aanvraag_mee #id: j2r09
- c_reist && not (besluiten ? scil_boven):
    ~ c_aanvraag = 2
    Uit zichzelf pakt hij een stift. Bij elk vak zet hij een cijfer. Bij zes tekent hij een vrachtwagen, met de klep aan de verkeerde kant. Achter je vraagt iemand waarom hij dat niet krijgt. #outcome: c_in_stappen #because: alternative b6 #because: other aanvraag_mee #id: r4746
- else:
    In de wachtruimte zit een vrouw met hetzelfde formulier. Jij praat, zij lacht, jij schrijft mee. Waar zij iets zet, zet jij het ook. #outcome: c_meegeschreven #because: other aanvraag_mee {client_buiten_balie.knik: #because: choice loket_knik} {client_buiten_balie.weg: #because: choice loket_weg} #unintended #id: qh3ch
}
{ c_voor && client_buiten_balie.vraag:
    De dag waarop je wegging, zet hij ook recht. Rachid had een zes van een nul gemaakt, of andersom. #id: rr2hh
}
{ c_klaar: -> client_buiten_ervoor }
-> client_buiten_geld

=== client_buiten_geld ===
Sander: En waar leef je van, deze weken? #id: sz5wt
Jij (vriendelijk): Ik red me. #id: x9rsd
~ c_week = c_voor && not (besluiten ? zoek_vier) && not (besluiten ? geld_stukken)
{ c_week:
    Sander: Wacht. Die weken lopen al, dus ik mag… ja, dat heet lenen. Honderdvijftig, dinsdag, en dan elke week wat. Later gaat het eraf. #id: b6znp
    Jij: Dat is voor zaterdag, voor de bus. #id: f299h
    { not (regels ? b11) && (besluiten ? intake_huur || besluiten ? post_halen || besluiten ? huur_samen || besluiten ? papier_a4):
        Sander: Die met het meel. Staat erin. #id: dtpqb
    - else:
        Sander: Rijdt die dan niet gewoon? #id: hqxrq
    }
- else:
    Jij denkt: Zeven twintig. {client_buiten_hek.dani:En Dani doet of hij dat van die benzine niet bijhoudt|En de bus naar hier was al twee tachtig}. #id: pmcnr
}
{
- besluiten ? geld_stukken:
    ~ c_druk = c_druk + 1
    ~ c_geld = 0
    ~ meer(draagkracht, -1)
    Sander: Vandaag kan ik niets uitbetalen. Vandaag niet. Kun je ergens terecht? #id: dz1dq
    Jij (vriendelijk): Logisch. #id: fpqdf
- besluiten ? geld_voorschot:
    ~ c_geld = 2
    ~ b_inkomen = 1
    ~ c_huur = c_huur + 2
    ~ c_druk = c_druk - 1
    ~ meer(vertrouwen, 1)
    Hij gaat naar boven en komt terug met rode oren. #id: d4sfr
    Sander: {besluiten ? geen_id && b_id < 2:Driehonderd euro. Je bank zit op slot, om die kaart. Dus je haalt het hier, in stukken.|Over een paar dagen staat er driehonderd euro.} #id: b9hqp
    Jij (wantrouwig): Moet dat terug? #id: x0zr1
    Sander: Het gaat later van je eerste geld af. #id: k7620
    Jij: Dus ja. #outcome: c_driehonderd #because: other geld_voorschot #id: js8pg
- besluiten ? geld_kaart:
    ~ c_geld = 1
    ~ b_inkomen = 1
    ~ c_druk = c_druk + 1
    Hij schuift een kaart over de balie, vijftig euro. Dat logo ken je. Daar mag je een jaar niet binnen. #mood: jij gesloten #id: rvm2x
    Jij (vriendelijk): Handig. Dank je wel. #outcome: c_kaart_brink #because: other geld_kaart #because: other kaart_van_een_winkel #unintended #id: z1491
- else:
    ~ c_geld = 1
    ~ b_inkomen = 1
    ~ c_huur = c_huur + 1
    ~ meer(vertrouwen, 1)
    Hij gaat naar boven en komt terug met vier briefjes van twintig. #id: gg1ch
    Sander: Eén keer, zeggen ze. #id: d1v53
    Jij (vriendelijk): Dank je wel. Ook aan boven. #outcome: c_vier_twintigjes #because: other geld_leefgeld #id: hwwpd
    Jij denkt (gespannen): {c_week:Tachtig nu, en dinsdag die honderdvijftig. Dan doe ik zaterdag twee weken tegelijk, en vraagt hij waar het vandaan komt.|Tachtig is geen vijfennegentig. Leg ik er brood bij, of is dat brutaal bij een bakker?} #id: c6tf8
}
-> client_buiten_ervoor

=== client_buiten_ervoor ===
{ c_week:
    ~ b_inkomen = 1
}
{ besluiten ? geen_id && b_id < 2:
    {
    - c_foto:
        Donderdag rijdt Dani je het hele eind terug, voor een kaart. Bij het gemeentehuis naast de gevangenis ligt hij klaar. Dani neemt een foto van je, met de kaart naast je hoofd. #outcome: c_kaart_opgehaald #because: other geen_id {besluiten ? papier_a4: #because: other papier_a4} {c_klaar: #because: other papier_aanvraag} #because: wait c_een_week #id: g2bs4
        ~ b_id = 2
        ~ b_inkomen = MAX(b_inkomen, 2 * c_klaar)
    - besluiten ? aanvraag_samen && not (besluiten ? zoek_vier) && not c_klaar:
        ~ b_id = 1
        Voor de kaart tekent Sander een bon, op naam van zijn teamleider. Aan loket één leggen ze je oude naast het formulier. De foto komt van de drogist. Over een week ligt hij klaar. #id: v9g0j
    - not c_klaar && (c_week || besluiten ? geld_voorschot || besluiten ? geld_leefgeld):
        ~ b_id = 1
        ~ c_huur = c_huur - 1
        Een nieuwe kaart betaal je vooraf, aan loket één. {besluiten ? geld_leefgeld && not c_week:Van vier briefjes van twintig blijft een half wit over.|Het is bijna de huur van een week, en de foto moet er nog bij.} Over een week ligt hij klaar. #outcome: c_kaart_of_huur #because: other geen_id #unintended #id: sff1w
    - else:
        ~ b_id = 0
        Een nieuwe kaart betaal je vooraf, aan loket één. Je haalt je zak leeg op de balie, tot op de twintig cent. Daarna stop je het weer in. #id: zjpdr
    }
}
{ besluiten ? geld_stukken && not c_klaar:
    ~ c_lening = true
    ~ c_druk = c_druk + 1
    Die week leent Dani je honderdvijftig. Hij haalt het uit een beschuitbus, briefje voor briefje. ‘Heb je meer nodig? Er zit nog wat onder de beschuit.’ #outcome: c_beschuitbus #because: other geld_stukken {regels ? b8: #because: rule b8} #unintended #id: d3v74
}
{
- besluiten ? dewit_acht:
    Om vijf uur belt Sander. {regels ? b15:Over drie weken|Over twee weken}, maandag, tien uur. Voor werk. #sound: telefoon #id: d5hsq
    Jij: {regels ? b15:Drie|Twee} weken, maandag, tien. #id: fqz67
    Je zegt het nog eens, zachter, en dan ritmisch. Nu zit het erin. #id: hctgp
- besluiten ? dewit_ruil:
    Op je voicemail staat Sander. Maandag over {regels ? b15:drie|twee} weken, tien uur, hij heeft je er zelf in gezet. Jij speelt het vijf keer af. #id: c7f82
- else:
    Over werk krijg je een brief, zei hij nog. Van het systeem. #id: zqs6c
}
-> client_buiten_boodschappen

// ---------- De eerste woensdag ----------
=== client_buiten_boodschappen ===
Woensdag, tien over tien. In de supermarkt aan de Brink mag je een jaar niet komen. Dus wacht je bij de karren, met je moeders lege tassen. #scene: straat ochtend {regels ? b15: #day: 22} {not (regels ? b15): #day: 29} #enter: moeder links #enter: jij rechts #ambience: stil #id: prsw6
{ c_ma_weet:
    Moeder: Aardappels, vijf kilo. Nou jij er weer bent, mag het. #id: r6xn4
    Jij (vriendelijk): Vier tassen in één keer. Kijk maar. #id: d4306
- else:
    ~ c_ma_weet = true
    ~ c_mensen = c_mensen + 1
    Moeder (boos): Er stond een man met een tas op de trap. Incasso. Of jij al vrij was, vroeg hij. De buurvrouw hield de deur voor hem open. #outcome: c_man_met_tas #because: choice moeder_zwijgen #because: other c_incasso #unintended #id: pjtk5
    Jij: Ik wou het zeggen, die zondag. Toen nam je op. #id: kt2m7
    Moeder (verdrietig): Er hééft er een gebeld. Die zei niks. Hij ademde net als jij. #id: p3q21
}
{ besluiten ? moeder_luisteren:
    ~ c_mensen = c_mensen + 1
    Moeder: Ik heb een mevrouw aan de lijn gehad, van jullie daar. Die mocht niks zeggen, maar ze bleef wel hangen. Twintig minuten. Ik heb haar van de karnemelk verteld. #outcome: c_karnemelk_verteld #because: other moeder_luisteren #id: hnxds
    Jij (vriendelijk): Die karnemelk was één keer. #id: qmmjx
}
Vier hoog zet je de tassen neer op hun vaste tegel. Aardappels links, melk meteen weg. Ze geeft je de kassabon, zoals altijd, om na te kijken. Je vouwt hem op. #id: jh0qd
Moeder denkt (rustig): Hij kijkt de bon nooit na. Ik geef hem toch, dan ben ik niet degene die het weet. #clear: vertrouwen 4 #id: dpqxh
Jij denkt: Twaalf negentien. Onderaan staat altijd het getal, daar kijk ik wel naar. #id: kcqd5
{ besluiten ? aanvraag_woensdag && not (besluiten ? zoek_vier) && not c_klaar:
    Om twee uur zit Gerda in het gemeentehuis, in een vest met een fluitje aan de rits. #scene: kantoor_gemeente dag #enter: gerda links #enter: jij rechts #ambience: stil #id: wh60h
    { vertrouwen >= 4:
        ~ c_aanvraag = 2
        ~ c_mensen = c_mensen + 1
        Gerda (vriendelijk): Zeg jij het maar allemaal achter elkaar. Ik knip het wel in vakjes. #outcome: c_in_vakjes #because: other aanvraag_woensdag #because: other gerda_vrijwilliger #id: qksb1
        Gerda denkt (rustig): Veertig jaar kaartjes. Wie het langst in zijn zak zocht, had er nooit een. #clear #id: jbs3x
        Ze ruikt naar pepermunt. Een pen heb je niet nodig gehad. #id: t9ktw
    - else:
        Aan haar tafel zit de buurvrouw van je moeder. Jij loopt door, tot de wc, en wast je handen twee keer. #outcome: c_handen_gewassen #because: other aanvraag_woensdag #because: luck buurvrouw_aan_tafel #unintended #id: z5k11
    }
}
{ besluiten ? dewit_ruil:
    Donderdag sta je aan de balie met een envelop. Je hebt het geoefend op de trap: of hij even wil kijken. Sander heeft spreekuur, achter een deur die dicht is. #scene: loket dag {regels ? b15: #day: 23} {not (regels ? b15): #day: 30} #enter: jij rechts #event: wachten jij #ambience: loket #outcome: c_geoefend_voor_niks #because: other dewit_ruil #because: other c_spreekuur #unintended #id: wkkzh
    Jij denkt (gesloten): Op elke tree heb ik het gezegd. Nu weet ik het niet meer. #id: bb5ps
}
-> client_buiten_31

// ---------- Dag 32 ----------
=== client_buiten_31 ===
// Wat één keer werd gegeven, is na een week of twee op; wie al weken telt, krijgt elke week iets vooruit. Wat binnen op dag 26 werd gezet, is nu ingegaan.
{ b_inkomen == 1 && c_geld == 1 && not c_week:
    ~ b_inkomen = 0
}
{ besluiten ? zorg_formulier && not (not (regels ? b15) && regels ? b14):
    ~ b_zorg = MIN(2, b_zorg + 1)
}
Wouts envelop heeft in je schoen gezeten, en daarna onder je matras. Zaterdag neem je de bus, tot over het kanaal. #scene: straat dag #day: 32 #enter: jij rechts #sound: bus #ambience: stil #id: q100c
Nummer 31 heeft een groene deur en een kinderfiets met een vlaggetje. Door het raam zie je een boekenplank, laag, op kinderhoogte. Wouts pen drukt altijd door, dat voel je aan de achterkant. #id: k8xcw
Jij denkt: Zes vellen. Als ik hem erin gooi, kan ze geen nee meer zeggen. En er woont een kind bij. #id: v0fz5

* (gleuf) [Door de gleuf, zoals beloofd. Dan de bus van tien over. #id: c_brief_gleuf #style: regel]
    ~ c_mensen = c_mensen + 1
    ~ meer(binding, 1)
    De envelop valt op een mat. Binnen zegt een kind: post. Dan ben je de hoek om. #id: sjfhf
    Jij denkt (rustig): Afgeleverd. Ik loop ineens weer met allebei mijn voeten. #id: jwt84

* (bel) [Bel aan. Laat haar zelf zeggen of ze hem wil. #id: c_brief_bel #style: menselijk]
    ~ meer(erbij_horen, 1)
    ~ meer(binding, -1)
    Een vrouw, met een theedoek. Ze ziet het handschrift en pakt hem niet aan. #id: wpdzs
    ‘Hij zei door de gleuf’, zeg je. ‘Maar dan mag u niks zeggen.’ #id: x414v
    ‘Wat denkt u dat er op dat rode stempel staat?’ vraagt ze. Van de gevangenis, zeg je. #id: dg44q
    ‘Geweigerd’, zegt ze. ‘Dat ben ik. Honderdveertien keer. U bent de eerste die aanbelt.’ Uit de kamer roept een kind hoe je ‘trein’ schrijft. #outcome: c_stempel_gelezen #because: choice c_brief_bel #id: rz52n
    Ze vraagt of hij nog voorleest. Dat heeft hij van haar, zegt ze, met een breinaald. Zondags, zeg je, van twee tot vier. Dan doet ze de deur dicht, en er gaat een ketting op. #outcome: c_ketting #because: choice c_brief_bel #because: other c_niet_aanbellen #unintended #id: h8sr5
    Jij denkt: Honderdveertien keer heeft ze nee gezegd. Met een stempel, en elke keer recht. #id: hv5x1

* (mee) [Neem hem weer mee. Er woont een kind, en jij weet niet wat erin staat. #id: c_brief_mee #style: ruimte]
    ~ meer(richting, 1)
    ~ meer(draagkracht, -1)
    Je loopt tot de brug, terug tot de deur, en weer tot de brug. Een man die een heg knipt, knipt elke keer iets langzamer. #id: krc2q
    Met de bus van tien over ga je terug, de envelop op schoot. #id: rf4hj
    Jij denkt: Eerst wil ik weten wat erin staat. Alleen kan ik dat niet zien. #id: mdmnt

- -> client_buiten_werk

// ---------- Dag 34 en 35 ----------
=== client_buiten_werk ===
{ besluiten ? huur_samen && c_geld < 2 && not c_lening:
    ~ c_huur = c_huur - 1
}
{ regels ? b15:
- else:
    ~ c_huur = c_huur - 1
}
{ c_huur >= 3:
    ~ c_kamer = true
    ~ b_wonen = 2
- else:
    ~ c_kamer = false
    ~ b_wonen = 1
    ~ c_druk = c_druk + 1
}
{ b_id == 1:
    ~ b_id = 2
}
Maandagavond zit je bij je moeder aan tafel. Zij is vandaag bij de gemeente geweest, met de kar. #scene: kamer_moeder avond #day: 34 #enter: moeder links #enter: jij rechts #ambience: stil #id: d7f6d
{ c_kamer:
    Boven de bakkerij brandt je lamp. Zaterdag zat er vijfennegentig in de bus, in briefjes van vijf. De brief van Boersma ligt {besluiten ? huur_samen || (client_wout.zelf && (besluiten ? huur_zelf || besluiten ? huur_eigen)):dicht|open} op de vensterbank. #outcome: c_kamer_houdt {besluiten ? huur_samen: #because: other huur_samen} {besluiten ? huur_zelf: #because: other huur_zelf} {besluiten ? post_halen: #because: other post_halen} {besluiten ? mensen_shanti: #because: other mensen_shanti} {c_doorbetaald: #because: alternative b9} {client_datum.waarheen: #because: choice vrij_waarheen} {client_buiten_hek.bus: #because: choice gate_trein} #because: other boersma_wacht #id: mn5wm
- else:
    Je tas staat achter haar bank. De zoon van Boersma heeft de kamer aan een ander gegeven, iemand met een vast salaris. #outcome: c_kamer_weg {besluiten ? vrijdag_huis: #because: other vrijdag_huis} {besluiten ? zorg_formulier: #because: other zorg_formulier} {besluiten ? huur_eigen: #because: other huur_eigen} {not (regels ? b15): #because: other c_lang_weg} {regels ? b9: #because: rule b9} #because: other c_zoon_telt #unintended #id: jv7nx
}
{
- besluiten ? moeder_toeslag:
    Op tafel ligt een blaadje met één getal erop: 140. Ze zet haar kopje erop als jij kijkt. #outcome: c_honderdveertig #because: other moeder_toeslag #id: b2h2x
    ~ c_druk = c_druk + (not c_kamer)
    Moeder (rustig): Niks. Een som. #id: gcj0s
- besluiten ? moeder_zelf:
    ~ c_mensen = c_mensen + 1
    Moeder (vriendelijk): Hij vroeg hoe het met míj ging. Met mijn knie. Toen heb ik van de mand verteld. #outcome: c_mand_verteld #because: other moeder_zelf #id: pjfvx
    Jij (gesloten): Welke mand? #id: pkqhs
    Moeder: Die waar jij naar kijkt. #id: n83f6
- else:
    ~ c_druk = c_druk - 1
    Moeder (vriendelijk): Jij telt niet mee, zegt die meneer. Ik hou alles. #outcome: c_telt_niet_mee #because: other moeder_norm #id: rpgxh
    Jij (vriendelijk): Ik ben nog nooit zo blij geweest dat ik niet meetel. #id: fwf6p
}
Moeder denkt (bang): De koelkast bromt anders dan gisteren. Tachtig tweedehands. Daar zwijg ik over. #clear: vertrouwen 6 #id: ptfgx
Dinsdag zit je bij Sander aan zijn bureau. Hij heeft je gebeld, want het uitzendbureau zoekt laders. #scene: kantoor_gemeente ochtend #day: 35 #enter: sander links #enter: jij rechts #ambience: stil #id: qgpcc
{ besluiten ? moeder_zelf:
    Jij (gesloten): Je hebt met mijn moeder zitten praten. #id: hhzt0
    Sander: Ik vroeg hoe het met haar ging. #id: jvxtm
    Jij: Hm. Dat vraagt daar nooit iemand. #id: m278z
}
{ besluiten ? zoek_vier:
    ~ c_plek = true
    Jij: Ik ben de hallen langs gelopen. Twaalf. Bij Ewa stond ik aan het hek, met brood. #id: kj48f
- else:
    Jij: Ik wil laden. Het liefst weer bij Ewa in de nacht. Als ze me nog moet. #id: xq027
}
Sander denkt: Achter mij valt een ordner om, en hij kijkt alsof het zijn schuld is. #clear: vertrouwen 4 #id: krm33
{
- besluiten ? werk_ewa:
    Sander: Zullen we Ewa bellen? Jij praat, ik hou mijn mond. #sound: telefoon #id: b7n3j
    Ewa (vriendelijk): Milan! Bij dok zes vallen ze om. #id: zjjn1
    {
    - c_plek && besluiten ? geen_ploeg:
        ~ c_werk = 1
        ~ meer(vertrouwen, 1)
        Ewa: {besluiten ? geen_loon:Ik heb elke vrijdag bij die pomp gestaan. In dat busje kom jij niet meer.|Ik heb dat bureau elke week gebeld. Een vaste plek krijg ik er niet uit.} Over een week of drie gaat er iemand met verlof, en dan sta jij op mijn blad. Drie nachten. #outcome: c_op_haar_blad #because: other werk_ewa #because: other geen_ploeg {besluiten ? bellen_toestel: #because: other bellen_toestel} {client_ewa.nu: #because: choice ewa_bellen} {besluiten ? zoek_vier: #because: other zoek_vier} #id: fhhg6
    - c_plek:
        ~ c_werk = 2
        ~ meer(vertrouwen, 1)
        Ewa: Er staat een stagiair op je plek. Een lieve jongen, hij stapelt als een wasmand. Kom zondagnacht. #outcome: c_zondagnacht #because: other werk_ewa {besluiten ? bellen_toestel: #because: other bellen_toestel} {client_ewa.nu: #because: choice ewa_bellen} {besluiten ? zoek_vier: #because: other zoek_vier} #id: nzhs7
    - else:
        ~ c_werk = 1
        ~ c_druk = c_druk + 1
        Ewa (ernstig): {besluiten ? geen_ploeg:Eerst {besluiten ? geen_loon:zat je ineens niet meer in dat busje|stond je ineens op rood}, en daarna hoorde ik niks meer.|Je was ineens weg.} Ik heb je plek moeten geven. Over een week of drie gaat er iemand met verlof. #outcome: c_plek_gegeven #because: choice ewa_later #because: wait weken_zonder_bericht #unintended #id: p62hr
    }
- besluiten ? werk_eerst:
    ~ c_werk = 1
    ~ c_mensen = c_mensen + 1
    Sander: Eerst een fiets, en iemand die de eerste weken meeloopt. #id: qgr6t
    In het depot staat er een, mint. #id: t1rb0
    Jij: Hij heeft een mandje. #id: fgcxq
    {besluiten ? papier_a4:Op je A4 stond het al|Je rijdt er een rondje mee, langs de printers}. De man die meeloopt, kan over twee weken. #outcome: c_fiets_met_mandje #because: other werk_eerst #because: wait jobcoach_vol #unintended #id: r9wqb
- else:
    ~ c_werk = 1
    ~ c_druk = c_druk - 1
    Sander (vriendelijk): Donderdag kun je beginnen. Half zes, in de grote hal. #id: pq2pt
    Jij (vriendelijk): Half zes. Mooi. #id: rnscf
    Jij denkt: De eerste bus is er om acht voor zes. Dan ga ik om vier uur lopen. #id: c5c30
}
{ besluiten ? geen_ploeg && besluiten ? had_loon && not (besluiten ? werk_ewa):
    Bij dat bureau staat nog steeds die rode achter je naam. Sander belt hem eraf. Dat kost hem een half uur en jou niks. #outcome: c_rode_eraf #because: other geen_ploeg {besluiten ? werk_direct: #because: other werk_direct} {besluiten ? werk_eerst: #because: other werk_eerst} #id: kdffv
}
{ b_id == 0:
    ~ b_id = 1
    ~ c_druk = c_druk + 1
    ~ c_anoniem = true
    Het bureau wil je kaart zien, op een glasplaat. De glasplaat zegt nee. Werken mag, zeggen ze, maar zolang houden ze ruim de helft van je loon in. Dat heet anoniem. #outcome: c_half_loon #because: other geen_id #id: q98zx
    Jij: Ik sta er toch gewoon? #id: wn0ks
    Sander belt loket één. Vooraf, zeggen ze daar ook. Dus daar gaat je eerste halve loon naartoe. #id: h5zck
}
-> client_buiten_karren

// ---------- Dag 36 ----------
=== client_buiten_karren ===
{ besluiten ? geen_loon:
    Dinsdagavond belt de man van het busje. Of je zijn naam ergens hebt genoemd, bij de gemeente. Die weet je niet eens, zeg je. Mooi, zegt hij. Die van jou weet hij wel. #scene: straat avond #enter: jij rechts #sound: telefoon #outcome: c_het_busje_belt #because: other geen_loon #unintended #id: rsz76
}
Woensdag sta je weer bij de karren. Binnen, achter het glas, pakt een vrouw met een sleutelbos een telefoon. Ze kijkt er jou bij aan. #scene: straat dag #day: 36 #enter: jij rechts #ambience: stil #id: hf10t
{ c_geld == 1 && besluiten ? geld_kaart:
    Vijf minuten geleden stond je voor haar kassa, met de kaart van de gemeente. Je dacht: die kaart is er toch voor. #id: v4v56
}
Jij denkt: Hilde heet ze. Dat staat op haar borst, in vijf letters. #id: qgbbc
{
- besluiten ? winkel_gesprek:
    ~ c_druk = c_druk - 1
    ~ c_mensen = c_mensen + 1
    ~ meer(erbij_horen, 1)
    Vrijdag om half zes staan jullie samen achter de winkel. Sander heeft het gevraagd. Zij heeft één vraag opgeschreven. #scene: straat avond #day: 38 #enter: hilde links #enter: jij rechts #ambience: stil #id: s6vc0
    Hilde (ernstig): Waarom achter het wasmiddel? #id: ttm6w
    Jij: Daar hing geen camera. #id: nq6jh
    Hilde: Daar hangt er nu een. #id: jtpv8
    Jij (gespannen): Ik had geen werk. {besluiten ? geen_loon:Het busje reed door. Ik heb nog gezwaaid.|Er stond een rode op mijn telefoon. Die heb ik niet gelezen.} Nou ja. #id: r3ks8
    Hilde: Het verbod blijft. Bij de karren mag u staan. #outcome: c_u_gezegd #because: other winkel_gesprek #because: other c_hilde_durft #theory: desistance #id: bmkr0
    Hilde denkt (rustig): Hij is net zo oud als mijn vakkenvullers. Die kijken me ook niet aan. #clear #id: mt5j3
    Jij denkt: Vier doosjes. Zij weet ze nog alle vier, en ik maar twee. #id: jm2gg
- besluiten ? winkel_verbod:
    ~ c_druk = c_druk + 1
    ~ meer(erbij_horen, -1)
    Dan komt ze naar buiten. Ze blijft op de mat staan, tussen de deuren. #id: rm20w
    Hilde (ernstig): Dit stuk is ook van de winkel. #id: kpcqk
    Jij: Ik wacht alleen. #id: vj2rj
    Hilde: Niet hier. #outcome: c_van_de_mat #because: other winkel_verbod #because: other c_winkelverbod #id: jq46q
    Hilde denkt (gespannen): Ik telde vier lege verpakkingen. Nu tel ik mijn eigen wisselgeld drie keer. #clear: vertrouwen 4 #id: gd0xk
    Jij denkt (verdrietig): Ze stond er met haar armen over elkaar. Ze was bang, voor mij, bij de karren. #id: hxkd2
- else:
    ~ meer(stroefheid, 1)
    Een half uur later belt Sander. Of je voortaan om de hoek wilt wachten. #sound: telefoon #id: bspb0
    Jij (gesloten): Om de hoek. Als een fiets. En zij weet nu dat ik bij jullie loop. #outcome: c_om_de_hoek #because: other winkel_hoek #id: n0wn0
    Je doet het. Om vier uur regent het, en je staat er. De tassen hou je onder je jas, want suiker kan daar niet tegen. #ambience: regen #id: kfv59
    Hilde denkt (rustig): Hij staat er echt. Ik had ook gewoon een paraplu kunnen brengen. #clear #id: qnd88
}
-> client_buiten_maandag

// ---------- Dag 41 ----------
=== client_buiten_maandag ===
{ besluiten ? werk_direct || (besluiten ? werk_ewa && c_werk == 2):
    ~ b_inkomen = 2 - c_anoniem
}
{
- besluiten ? werk_direct:
    Maandag om tien uur laad je in de grote hal. Vrijdag was je tweeëntwintig minuten te laat, want je liep verkeerd bij het spoor, in het donker. #scene: laadhal dag #day: 41 #clock: 10:00 #enter: jij rechts #ambience: stil #id: sp392
    ~ c_druk = c_druk + 1
    Je telefoon trilt in je zak. Met handschoenen aan neem je niet op. Dat is hier de regel. #outcome: c_zelfde_uur #because: other werk_direct #because: other twee_agendas #unintended #id: k7x52
- besluiten ? werk_ewa && c_werk == 2:
    Maandag slaap je, om tien uur, met je werkbroek aan. Het was je eerste nacht. Negen wagens, en niks schoof. #scene: kamer_boven ochtend #day: 41 #clock: 10:00 #enter: jij rechts #ambience: stil #outcome: c_door_de_wekker #because: other werk_ewa #because: other c_slaap #unintended #id: k7xw3
- besluiten ? dewit_acht:
    Maandag, vijf voor tien, zit je bij Sander. Je hebt het onderweg nog twee keer gezegd. #scene: kantoor_gemeente ochtend #day: 41 #clock: 09:55 #enter: sander links #enter: jij rechts #ambience: stil #id: gz5sw
    Jij (vriendelijk): Maandag, tien. En ik had deze nog. Of jij kunt zien of het belangrijk is. #event: brief #id: x23sb
    Sander legt ze op een stapeltje, paars onder. Hij kijkt op de klok. Daarna hebben jullie het een uur over werk, en het is een goed uur. #outcome: c_op_tijd #because: other dewit_acht #id: s096b
    ~ meer(vertrouwen, 1)
- besluiten ? dewit_ruil:
    Maandag, kwart voor tien, sta je aan de balie. Je staat er niet in, zegt een mevrouw, en ze draait haar scherm om het te laten zien. #scene: loket ochtend #day: 41 #clock: 09:45 #enter: jij rechts #ambience: loket #id: m8bs1
    Jij (vriendelijk): Dan zal het een andere maandag zijn. #outcome: c_stond_er_niet_in #because: other dewit_ruil #because: other c_zijn_agenda #unintended #id: n76fb
    Jij denkt: Vijf keer heb ik het afgespeeld. Hij zei maandag, hij zei tien. Hij kuchte er nog tussen. #id: z6snd
- else:
    Donderdag lag er een brief van het systeem{besluiten ? geen_adres: in vakje negentien}. {besluiten ? geen_adres:De mevrouw van de balie las hem voor, door het gat in het glas|{c_kamer:Boersma maakte hem open met het broodmes|De buurvrouw van je moeder las hem voor}}. De vijfde dag, staat erin. Jij telt vanaf {besluiten ? geen_adres:het vakje|de mat}, en komt op dinsdag. {c_kamer: #scene: kamer_boven ochtend|#scene: kamer_moeder ochtend} #day: 41 #clock: 10:00 #enter: jij rechts #ambience: stil #outcome: c_vijfde_dag #because: other dewit_zelf #because: other standaardbrief #id: cx0v4
    Op maandag strijk je je overhemd. Voor morgen. #id: k8fj0
}
{
- besluiten ? dewit_acht && not (besluiten ? werk_direct) && not (besluiten ? werk_ewa && c_werk == 2):
    ~ c_mensen = c_mensen + 1
- besluiten ? noshow_bellen:
    ~ c_mensen = c_mensen + 1
    ~ meer(binding, 1)
    Sander (rustig): Waar was je? #sound: telefoon #id: jhcrj
    {
    - besluiten ? werk_direct:
        Jij: Te laden, verdomme. Daar had jij me toch neergezet? #id: q41k5
    - besluiten ? werk_ewa && c_werk == 2:
        Jij: In bed. Ik kom uit de nacht. #id: hfx24
    - besluiten ? dewit_ruil:
        Jij: Bij jullie. Kwart voor tien. #id: h056r
    - else:
        Jij: Het is morgen toch? #id: pd5gp
    }
    Hij is even stil. Dan zegt hij dat het zo goed is, en vraagt wat er op je mat ligt. #outcome: c_gebeld_eerst #because: other noshow_bellen #id: s0fhz
- besluiten ? noshow_langs:
    ~ c_mensen = c_mensen + 1
    ~ meer(stroefheid, 1)
    Om half drie staat hij op de trap, met een fietshelm op. {besluiten ? geen_adres:Uit zijn fietstas komen vijf enveloppen, de hele inhoud van negentien.|Onder zijn voeten liggen vijf enveloppen.} {c_kamer: #scene: kamer_boven dag|#scene: kamer_moeder dag} #enter: sander links #enter: jij rechts #ambience: stil #id: f1mc5
    Jij (boos): Kom je kijken of ik lieg? #id: qbhk2
    Sander: Ik kom kijken waar je bent. #outcome: c_op_de_trap #because: other noshow_langs #id: cfv32
    Sander denkt: Vijf dicht. Ik heb er twee van zelf verstuurd. #clear: vertrouwen 4 #id: hjsp7
- besluiten ? noshow_brief && not (regels ? b16):
    ~ c_mensen = c_mensen + 1
    {besluiten ? werk_direct:Om half elf is het pauze, en hij trilt weer.|Om half elf gaat je telefoon.} Met Joost, van {c_joost > 0:de map|de gemeente}. Sander zit in een cursus, en jij zat niet op je stoel. #sound: telefoon #id: jcjgz
    {
    - besluiten ? werk_direct:
        Jij: Ik sta te laden. Daar hebben jullie me neergezet. #id: c980t
        Joost (rustig): Werk gaat voor. Dan zet ik: was aan het werk. #outcome: c_eerst_de_telefoon #because: alternative b16 #id: z16d4
    - besluiten ? werk_ewa && c_werk == 2:
        ~ meer(stroefheid, 1)
        Jij: Ik lag te slapen. Ik kom uit de nacht. #id: x5dhp
        Joost (rustig): Een wekker had ook gekund. Sander zou dit laten lopen. Ik zet er een half kruisje bij. #outcome: c_eerst_de_telefoon #because: alternative b16 #id: xnpj1
    - besluiten ? dewit_ruil:
        Jij: Ik wás er. Kwart voor tien. Ik stond er niet in. #id: vts5f
        Joost (moe): Dan moeten wij sorry zeggen. Sorry. #outcome: c_eerst_de_telefoon #because: alternative b16 #id: b9t58
    - else:
        ~ meer(stroefheid, 1)
        Jij: Het is morgen toch? De vijfde dag. #id: zsxqb
        Joost (rustig): Vanaf de datum erop, niet vanaf {besluiten ? geen_adres:het vakje|de mat}. Eén keer mag. Ik zet erbij dat het één keer was. #outcome: c_eerst_de_telefoon #because: alternative b16 #id: pp683
    }
    Joost denkt (rustig): Ik zeg te snel dat het goed is. Bij de volgende zeg ik weer van niet, en dan klopt er niks van. #clear: vertrouwen 4 #id: ns6km
- else:
    ~ c_druk = c_druk + 1
    ~ c_mensen = c_mensen - 1
    ~ meer(erbij_horen, -1)
    {besluiten ? geen_adres:Woensdag ligt er iets in vakje negentien.|Woensdag valt er een brief.} Dun papier, het logo met de watertoren, en één woord dat vet is. {not (besluiten ? zoek_afwijken):Dat woord ken je van de bus: laatste|Dat woord ken je van je telefoon: waarschuwing}. #event: brief #sound: envelop #outcome: c_een_woord_vet #because: rule b16 #because: other noshow_brief #id: v1xhk
    Jij denkt (boos): Had hij gebeld, dan had ik het zo gezegd. #id: zjwmk
}
-> client_buiten_stapel

// ---------- Dag 44 ----------
=== client_buiten_stapel ===
Donderdag leg je alles op een rij. Eén paars, van de boetes, die ken je. Eén met een groene kruiwagen, van de zorg. Drie met de watertoren. {c_kamer: #scene: kamer_boven avond|#scene: kamer_moeder avond} #day: 44 #enter: jij rechts #doc: c_vijf_enveloppen #ambience: stil #id: nzzj2
Samen honderdtien gram. Je hebt zwaarder spul getild. #id: n7ns6
Op woensdag zit Gerda in het gemeentehuis, voor wie papier heeft. Aan haar vest hangt een fluitje. #id: chcsc
{ besluiten ? premie_achter:
    ~ c_druk = c_druk + 1
    De groene is de zevende. De andere zes {besluiten ? geen_adres:zitten bij ma in de mand|liggen {c_kamer:onder de wasbak|onder in je tas}}. Deze is de dikste. #outcome: c_zevende_kruiwagen #because: other premie_achter #id: fhtfh
}
Jij denkt (bang): De paarse is van voor de zomer. Die wordt steeds duurder. En ik moet slapen, anders laat ik straks iets vallen. #id: jk2vv

* (bus) [In de meelbus, tot woensdag. Nu kun je er toch niks mee, en je moet slapen. #id: c_post_bus #style: ruimte]
    ~ meer(draagkracht, 2)
    ~ c_druk = c_druk + 1
    { c_kamer:
        Boersma ziet het en schuift de bus een plank hoger, bij de goede bloem. #enter: boersma links #id: f3nxm
        Boersma denkt (rustig): Post bij de bloem. Mijn vrouw legde haar ring daar, met kneden. #clear: vertrouwen 4 #id: kjvm3
    - else:
        Je brengt ze naar de bakkerij. De bus staat er nog, en Boersma vraagt niets. #enter: boersma links #id: dcxm6
    }
    Jij denkt (rustig): Woensdag haal ik ze eruit. Daar gaat geen muis bij. #id: rbbvw

* (naar_gerda) [Woensdag naar Gerda, in een broodzak. Dan maakt iemand ze open. #id: c_post_gerda #style: zakelijk]
    ~ c_mensen = c_mensen + 1
    ~ c_druk = c_druk - 1
    ~ b_schulden = 2 - (besluiten ? premie_achter)
    ~ b_zorg = 2 - (besluiten ? premie_achter)
    ~ meer(erbij_horen, -1)
    Woensdag veegt Gerda haar fluitje af aan haar mouw en snijdt de enveloppen open, de paarse het eerst. #scene: kantoor_gemeente dag #enter: gerda links #enter: jij rechts #sound: envelop #ambience: stil #id: d1s2j
    Gerda: Driehonderdtachtig. In stukjes van vijfentwintig, en dan bel ik nu. #outcome: c_stukjes #because: choice c_post_gerda #because: other gerda_vrijwilliger #id: qjpft
    { besluiten ? geen_adres:
        In de derde met de watertoren staat dat je zorgtoeslag kunt krijgen, sinds je ergens woont. Twee jaar kon dat niet. Daar kreeg je ook geen brief over. #id: xjm45
    }
    { besluiten ? premie_achter:
        ~ c_druk = c_druk - 1
        De groene leest ze twee keer. In stukjes mag daar ook, zegt ze, als schuldhulp erom vraagt. Ze schrijft een naam op, achter op je broodzak, met een treintje ervoor. #id: d4zvd
    }
    { c_aanvraag == 0 && not (besluiten ? zoek_vier):
        ~ c_aanvraag = 2
        In de tweede met de watertoren staat dat je twee kinderen hebt, of dat er iets mist. Morgen is de laatste dag om dat te zeggen. Ze trekt haar vest al aan. #outcome: c_laatste_dag #because: choice c_post_gerda #id: dzv62
    }
    { c_aanvraag == 0 && besluiten ? zoek_vier:
        ~ c_aanvraag = 1
        Ze vraagt waar je van leeft. Een uur later ligt er een aanvraag, met pepermunt tussen de bladzijden. #outcome: c_alsnog #because: choice c_post_gerda #id: m0krw
    }
    Aan de tafel ernaast zit de buurvrouw. Die heeft vandaag geen formulier bij zich, alleen breiwerk. #id: xknsr
    Gerda denkt: Vijf stuks, ongeopend, en ze liggen op grootte. Dit is geen slordige jongen. #clear: vertrouwen 3 #id: jpg0p

* (aan_dani) [Geef ze aan Dani. Die kijkt er thuis wel naar. #id: c_post_dani #style: menselijk]
    ~ meer(binding, 1)
    ~ meer(erbij_horen, 1)
    Dani steekt ze achter de zonneklep. Ze passen net. #scene: straat avond #enter: dani links #enter: jij rechts #ambience: stil #id: ntbcr
    Dani: Doe ik. Vanavond. Of morgen, maar dan wel vroeg. #mood: dani ernstig #id: bc47c
    Twee weken later zitten ze er nog. Hij heeft er een elastiek om gedaan. ‘Niks bijzonders’, zegt hij. #outcome: c_achter_de_zonneklep #because: choice c_post_dani #because: other c_dani_knikt #unintended #id: r60q1
    Dani denkt (gespannen): Ik heb er een foto van gemaakt en hem groter geschoven. Toen was het groter. #clear: vertrouwen 5 #id: tzdr7
    Jij denkt: Dani heeft de hele mavo gedaan, bijna. Als die zegt niks, dan is het niks. #id: vvmd1

-
~ client_netwerk()
-> client_slot_ploeg
