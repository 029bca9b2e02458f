// Dezelfde stoel, deel 2: de klantmanager bij de gemeente.
// Op het bureau ligt alleen wat de casemanager heeft meegegeven.
// Werktijd: eerste week 135, dag 34–36 80, dag 41 60, dag 62 60.

=== klantmanager_pas ===
{ regels ? b13 && regels ? b14:
    ~ week(135)
- else:
    ~ week(120)
}
// Een nieuw iemand: een deel van het vertrouwen blijft bij de poort achter.
~ vertrouwen = (vertrouwen + 3) / 2
~ stroefheid = MIN(stroefheid, 3)
~ binding = (binding + 2) / 2
{ regels ? b15:
    { regels ? b14:
        Maandag. #scene: kantoor_gemeente ochtend #day: 20 #enter: jij rechts #ambience: stil #id: snrzn
    - else:
        Vrijdag. #scene: kantoor_gemeente ochtend #day: 17 #enter: jij rechts #ambience: stil #id: xg8tk
    }
- else:
    { regels ? b14:
        Maandag. #scene: kantoor_gemeente ochtend #day: 27 #enter: jij rechts #ambience: stil #id: k0crg
    - else:
        Vrijdag. #scene: kantoor_gemeente ochtend #day: 24 #enter: jij rechts #ambience: stil #id: kr6t1
    }
}
Honderdtien kilometer verderop hangt iemand een pas om. Dat ben jij ook. #id: h2tw3
Klantmanager in Dorsveen, tachtig namen in je lijst. Tussen de vaste uren heb je deze week {regels ? b14 && regels ? b13:ruim|net} twee uur. Je weet alleen wat er op je bureau ligt. #id: ptggk
{ overdracht:
    {regels ? b11:Dat is een overdracht van anderhalve bladzijde|Dat zijn bladzijde dertien en veertien van een plan, uitgeprint}, van een casemanager die je nooit hebt gezien. ‘Betreft: Milan, 24 jaar, buiten per {regels ? b14:{regels ? b15:vrijdag|zondag}|donderdag}’. #sound: papier #id: fzz86
    { overdracht_huur:
        { overdracht_lezen:
            Twee regels heb je onderstreept: de meelbus en het lezen. #doc: overdracht_lezen #id: bzm4x
            ~ km_weet = true
        - else:
            De meelbus heb je onderstreept. #doc: overdracht #id: jbtfs
        }
    - else:
        { overdracht_lezen:
            Het lezen heb je onderstreept. Wonen is geregeld, staat er. #doc: overdracht_geregeld_lezen #id: sjz99
            ~ km_weet = true
        - else:
            Wonen is geregeld, staat er. #doc: overdracht_geregeld #id: n1gck
        }
    }
- else:
    { regels ? b11:
        Dat is een bericht van zes regels. #doc: melding #id: tqsvk
    - else:
        Dat is deze keer alleen je eigen broodtrommel. #id: js8fb
    }
}
{ not (regels ? b11):
    ~ contact = contact + 1
    ~ meer(richting, 1)
    Op je scherm staat het gedeelde plan, veertien bladzijden met drie logo’s. Bij wonen staat {overdracht && not overdracht_huur:inmiddels iets anders, }dat de huur in een meelbus gaat, met een naam en een tijd erachter. Daar hoeft hij niet meer over te beginnen. #doc: gedeeld_plan #outcome: niet_nog_eens #because: alternative b11 #id: kbxqk
    { besluiten ? geen_id && not foto_binnen:
        Bij ‘ID’ staat: verlopen in april. Burgerzaken leest mee en heeft er een afspraak achter gezet. #outcome: burgerzaken_leest_mee #because: alternative b11 #because: other geen_id #id: vn20c
    }
}
{ besluiten ? shanti_mail && not shanti:
    ~ shanti = true
    ~ huur = huur + 1
}
{ shanti:
    Op je toetsenbord plakt een geel briefje van Shanti, van nazorg. ‘Milan. Boven de bakker. Vraag naar vrachtwagens.’ #id: dnzkw
    ~ meer(vertrouwen, 1)
}
{ notitie == 1 && (veld_mee || not (regels ? b11)):
    {
    - not (regels ? b11):
        In het plan staat één regel in het rood: RIC, niet meegewerkt. Dag tien, dertien uur nul twee.{not (regels ? b6): Toets nog niet gedaan.} Drie organisaties hebben hem gelezen. Onderaan staat een knop ‘correctie vragen’, en die is nog nooit gebruikt. #outcome: woord_voor_iedereen #because: alternative b11 #because: choice notitie_menu {not (regels ? b6): #because: alternative b6} #unintended #id: j6cj9
    - not (regels ? b6):
        In de bijlage staat één regel: RIC, niet meegewerkt, toets nog niet gedaan. Wie die toets doet, staat er niet bij. #outcome: woord_met_voorbehoud #because: alternative b6 #because: choice notitie_menu {casemanager_papier.brief: #because: choice papier_overdracht} {casemanager_papier.standaard: #because: choice papier_standaard} #unintended #id: z3qc0
    - else:
        In de bijlage staat één regel: RIC, niet meegewerkt. #outcome: woord_reist_mee #because: choice notitie_menu {casemanager_papier.brief: #because: choice papier_overdracht} {casemanager_papier.standaard: #because: choice papier_standaard} #because: rule b6 #because: rule b11 #because: other veld_reist_mee #unintended #id: sqtrc
    }
    ~ meer(stroefheid, 1)
    { regels ? b6:
        ~ meer(vertrouwen, -1)
    }
    { not (regels ? b11):
        ~ contact = contact - 1
        ~ druk = druk + 1
    }
}
{ notitie == 4 && not (regels ? b11):
    { besluiten ? scil_boven:
        ~ meer(stroefheid, 1)
        ~ druk = druk + 1
        Op bladzijde elf staat een getal van een test, met een groen vlak erachter. Boven de grens. Joost legt zijn vinger erop: die vult het dus zelf wel in. #outcome: uitslag_op_het_scherm #because: alternative b11 #because: choice notitie_scil #because: other scil_boven #unintended #id: zxv63
    - else:
        ~ km_weet = true
        ~ meer(vertrouwen, -1)
        Op bladzijde elf staat een getal van een test, met een oranje vlak erachter. Onder de grens. Je weet het voor je hem gezien hebt. #outcome: uitslag_op_het_scherm #because: alternative b11 #because: choice notitie_scil #unintended #id: bdq9c
    }
}
{ notitie == 3 && (veld_mee || not (regels ? b11)):
    In {regels ? b11:de bijlage|het plan} staan drie zinnen. De laatste is: had zijn schoenen aan. #id: dkm56
    ~ meer(vertrouwen, 1)
}
{ not (regels ? b13):
    { casemanager_poort.auto:
        ~ meer(stroefheid, 1)
        Achter Milans naam heeft Joost gezet: begeleiding vanaf de poort aangeboden, niet gewild. #outcome: nee_staat_er #because: alternative b13 #because: choice poort_auto #unintended #id: xvg2b
    }
    {regels ? b14:Vrijdag|Gisteren} was loket drie de hele ochtend dicht. {regels ? b14 && not (regels ? b15):Joost had zijn zondag aan de poort vast opgenomen.|Joost stond aan een poort.} Wie toen kwam, staat nu ook in de rij. #outcome: loket_drie_dicht #because: alternative b13 #unintended #id: h6gzx
}
{ not (regels ? b14):
    In de wachtruimte staan vier plastic tassen, van hetzelfde soort. Wie anders in het weekend naar buiten kwam, komt nu op donderdag. #outcome: vier_tassen #because: alternative b14 #unintended #id: c7pwq
}
{
- regels ? b13:
    Joost (vriendelijk): Jij hebt het loket. Er zit er een uit detentie bij, zie ik. #enter: joost links #id: sfbz7
    Joost denkt: Liever jij dan ik. Ik zeg altijd te snel dat het goed komt. #id: j73mv
- casemanager_poort.auto:
    Joost (vriendelijk): Jij hebt het loket. Die van de poort zit er. Mij wou hij niet, misschien jou wel. #enter: joost links #id: x0zpq
    Joost denkt: Acht uur onderweg voor één woord. En dat heb ik opgeschreven. #id: h4xjc
- else:
    Joost (vriendelijk): Jij hebt het loket. Die van de poort zit er ook, met mijn kaartje. #enter: joost links #id: n5mcp
    Joost denkt: Acht uur onderweg voor een kwartier. En ik weet niet eens of hij dat kaartje kon lezen. #id: tnbhs
}

* (opzoeken) [Zoek eerst op wat er verder over hem bekend is. #id: dossier_lezen #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    ~ meer(stroefheid, 1)
    In het uitkeringssysteem vind je hem terug, vijf jaar jonger. ‘Aanvraag niet behandeld. Gegevens niet geleverd.’ #theory: zacka #id: qsxw1
    Er staat niet welke gegevens, en ook niet hoe ze waren gevraagd. Aan het loket begin je erover. #scene: loket ochtend #enter: milan links #enter: jij rechts #ambience: loket #id: h366m
    Milan (gesloten): Dat was een brief van vier kanten. #id: x63vk

* (bellen) [Bel de PI. Iemand moet hem daar kennen. #id: dossier_bellen #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ meer(binding, 1)
    Je krijgt een voicemail. De stem heeft haast en klinkt bekend. #sound: telefoon #event: telefoon #id: km1gj
    { fleur_helpt:
        Dan neemt er toch iemand op, een collega. Fleur. #id: mkmfc
        Fleur: Milan? Wacht. Die van die schoenen. Ik lees wel voor wat er op een geeltje staat. #id: dbpm1
        Fleur: ‘Laat hem praten over laden.’ Meer heb ik niet. Ik ben een paar dagen ziek geweest. #outcome: fleur_neemt_op {casemanager_fleur.elf: #because: choice fleur_elf} {casemanager_papier.standaard: #because: choice papier_standaard} {casemanager_mensen.lijst_fleur: #because: choice mensen_fleur} #because: choice dossier_bellen #id: htzjk
        ~ meer(vertrouwen, 1)
    - else:
        Je spreekt je naam in. Woensdag belt er iemand terug, als jij in een cursus zit. #id: hqn5p
    }
    ~ meer(stroefheid, 1)
    Je bent vier minuten te laat bij het loket. Milan staat al. #scene: loket ochtend #enter: milan links #enter: jij rechts #ambience: loket #id: xfvmt
    Milan denkt: Vier minuten. Als ik dat had gedaan. #clear: vertrouwen 5 #id: pz2rs

* (ontmoeten) [Laat het scherm donker en haal hem zelf uit de wachtruimte. #id: dossier_ontmoeten #style: ruimte]
    ~ meer(vertrouwen, 1)
    ~ meer(erbij_horen, -1)
    Je roept één naam en er staan twee mannen op. Een van de twee houdt de deur open voor de ander. #scene: loket ochtend #enter: milan links #enter: jij rechts #ambience: loket #id: wg07b
    Jij: Wie van jullie is Milan? #id: zb5mm
    Milan (vriendelijk): Ik. Meneer zit hier al vanaf acht uur. #id: w4k9t
    Bij loket drie heb je zijn nummer niet. Hij zegt het op, met de nullen erbij. De halve wachtruimte hoort het, en ook je volgende vraag: uit detentie? #mood: milan gesloten #id: h7r95
    { overdracht:
        ~ meer(stroefheid, 1)
        Milan (gesloten): Dat heb ik daar ook allemaal al verteld. #id: rhg9w
    }
    Milan denkt: Die achter me is de vader van Kevin van de snackbar. Die hoort alles. #clear: vertrouwen 4 #id: tb0s0

- -> klantmanager_loket

=== klantmanager_loket ===
{ regels ? b15:
    { regels ? b11:
        Jij: Volgens de automatische melding zit je nog vast. #id: frqnt
        Milan (vriendelijk): Dan heb ik in elk geval een alibi. #outcome: nog_vast_op_papier #because: rule b15 #because: rule b11 #because: other oude_datum #unintended #id: mpn2p
    - else:
        Jij: In het plan staat dat je {regels ? b14:vrijdag|gisteren} bent vertrokken, en dat je vastzit tot dag zesentwintig. #id: m5813
        Milan (vriendelijk): Dan ben ik op twee plekken. Handig. #id: t1vdg
    }
    Je kijkt niet op. #id: cxpf8
    Milan: Grapje. #mood: milan rustig #id: ch41c
    Eindverlof is verlof, op papier loopt zijn straf tot dag zesentwintig. Of hij dan al recht heeft, weet de helpdesk niet. #id: p307b
    Je belt Wim van juridische zaken. Hij leest de uitzondering in lid drie voor. ‘Zet mijn naam er maar bij. Komt er controle, dan kan dit sneuvelen.’ #sound: telefoon #id: xr5s4
- else:
    Hij legt zijn bewijs van ontslag op de balie. De datum klopt met je scherm. #sound: papier #id: jvdbg
}
{ regels ? b15 && regels ? b14:
    Jij: Waar heb je van het weekend geslapen? #id: qqdph
    { bij_moeder:
        Milan: Bij mijn moeder, op de bank. {woonlasten:Zij had hem al uitgeklapt, met een laken.|Ik heb Boersma nog niks te geven. Dan ga ik daar niet liggen.} #decides: milan #id: sss90
    - else:
        { huur < 3:
            {
            - bed_poort:
                Milan: In het pension. Er lag een zeepje op mijn kussen, ik dacht dat het een chocolaatje was. #decides: milan #id: jp08s
            - not (regels ? b13):
                Milan: Bij Dani, op zolder. Die van jullie had een bed, maar dan had ik eerst uit de auto gemoeten. Met zo’n map ernaast. #decides: milan #outcome: zolder_na_nee #because: alternative b13 #because: choice poort_auto #unintended #id: k6s3p
            - else:
                Milan: Bij Dani, op zolder. De zoon van Boersma heeft mijn sleutel van de haak gehaald, en jullie waren dicht. #decides: milan #outcome: weekend_bij_dani #because: rule b14 #because: rule b13 #because: wait loket_dicht {casemanager_poort.auto: #because: choice poort_auto} #unintended #id: xjwpj
            }
            { not bed_poort:
                ~ druk = druk + 1
            }
        - else:
            Milan: Gewoon boven de bakker. Zaterdag heb ik zakken getild. #decides: milan #id: gdz2q
        }
    }
}
{ not (regels ? b14):
    Milan: Gisteren naar buiten en nou al hier. Ik heb mijn tas nog niet eens uitgepakt. #outcome: geen_leeg_weekend #because: alternative b14 #id: q76ng
}
{ not (regels ? b15) && not woonlasten:
    Milan: Op de ovendeur van Boersma staan {regels ? b14:vier|drie} streepjes, met krijt. Dat zijn mijn lege zaterdagen. #outcome: nog_een_zaterdag #because: alternative b15 #unintended #id: hkds8
}
{ woonlasten:
    Milan (vriendelijk): Boersma heeft geld van jullie gekregen. Hij dacht eerst dat het een boete was. #outcome: huur_doorbetaald #because: alternative b9 {casemanager_vrijdag.zelf: #because: choice huur_zelf} {casemanager_vrijdag.samen: #because: choice huur_samen} {casemanager_vrijdag.post: #because: choice post_halen} {casemanager_mensen.shanti_bel: #because: choice mensen_shanti} #id: tcbff
}
{ dani_brengt:
    ~ meer(erbij_horen, 1)
    Naast Milan staat zijn vriend Dani, met autosleutels en een volgeschreven hand. Dani geeft op de eerste vraag meteen antwoord. #outcome: dani_rijdt #because: choice poort_hand #because: other dani_komt #id: qjfws
}
{ a4:
    Uit zijn borstzak haalt Milan een A4 met plaatjes. Hij wijst de balie aan, dan jou. #outcome: a4_op_de_balie #because: choice papier_a4 #sound: papier #id: pq5pz
    Milan: Hier ben ik nu. #id: qw2bv
    Hij legt zijn pasje ernaast. {besluiten ? geen_id && b_id < 2:Jij kijkt op de datum.|Op de datum kijkt niemand.} #id: gqn7m
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 1)
}
{ besluiten ? geen_id:
    { b_id < 2:
        ~ druk = druk + 1
        { not a4:
            Hij schuift zijn ID-kaart over de balie, met de foto naar boven. #id: bm2rp
        }
        Jij: Deze is in april verlopen. #outcome: kaart_verlopen #because: other geen_id #unintended #id: g9bxp
        {
        - foto_binnen && (regels ? b14):
            Milan: Er komt een nieuwe. Donderdag kan ik hem halen, bij jullie… nee, dáár. #id: bj2k5
        - afspraak_kaart:
            In de agenda van burgerzaken staat hij al, voor dinsdag. Daar heeft iemand aan gedacht. #id: t3rc0
        - else:
            Een nieuwe vraagt hij aan de overkant van de hal aan. Bijna tachtig euro, vooraf, en een foto van de drogist. Over een week is hij er. #id: vzdv8
            Milan (vriendelijk): Ik sta er anders nog goed op. #id: hkv1r
        }
    - else:
        Zijn ID-kaart is nog geen week oud. Hij legt hem neer met de foto naar beneden. #id: kngp3
    }
}
{ besluiten ? geen_adres:
    ~ huur = huur - 1
    { binnen_klaar:
        Jij: In je aanvraag staat ‘briefadres gemeente’. Dan moet dat er ook komen. #outcome: nergens_ingeschreven #because: other geen_adres #unintended #id: n7xtc
    - else:
        Jij: {woonlasten:Volgens het scherm sta je nog nergens ingeschreven.|Je staat nergens ingeschreven. Zonder adres neemt het programma je niet aan.} #outcome: nergens_ingeschreven #because: other geen_adres #unintended #id: k5j9z
    }
    { woonlasten:
        Boersma heeft voor Shanti getekend, en burgerzaken is ermee bezig. Zijn post ligt tot die tijd hier bij de balie, in vakje negentien. #id: n6xj2
    - else:
        Milan: Schrijf maar op wat jij denkt. #id: ngdmr
        Je belt de overkant van de hal. Het wordt een briefadres, hier bij de balie, tot ze weten waar hij slaapt. Vakje negentien. Hij kijkt waar het hangt. #id: p250x
    }
    { not (regels ? b9) && not woonlasten:
        Woonlasten betaalde niets. Op het adres boven de bakkerij staat niemand, dus woont er niemand. #outcome: niemand_op_dat_adres #because: alternative b9 #because: other geen_adres #unintended #id: hp9nq
    }
}
{ overdracht_lezen:
    Jij: Ik lees hier dat lezen lastig is. #id: qm2qb
    Milan (gesloten): Dat staat daar dus. #outcome: geheim_reist_mee #because: choice papier_overdracht {casemanager_lezen.vraag: #because: choice lezen_vraag} {casemanager_notitie.vragen: #because: choice notitie_vragen} #because: other niet_meegelezen #unintended #id: cc1fn
    { dani_brengt:
        Dani zoekt iets aan zijn sleutelbos. Dan gaat hij de auto verzetten. #id: kc2fn
    }
    ~ meer(stroefheid, 2)
    ~ meer(vertrouwen, -1)
}
{ notitie == 1 && not (regels ? b6) && (veld_mee || not (regels ? b11)): -> klantmanager_toets }
-> klantmanager_na_loket

// Alleen met eerst toetsen (b6 andersom), als het woord zonder toets is meegereisd.
=== klantmanager_toets ===
~ meer(erbij_horen, -1)
In het spreekkamertje doe je met hem de toets die binnen niet gedaan is. Veertien vragen, en jij leest voor. De deur valt niet in het slot. Bij vraag zes is de rij stil. #outcome: toets_naast_de_rij #because: alternative b6 #because: choice notitie_menu #unintended #id: fsr3x
{ besluiten ? scil_boven:
    ~ meer(stroefheid, 1)
    ~ druk = druk + 1
    Hij zit boven de grens. Dan mag het woord van dag tien dus blijven. #id: rpxgm
    Milan (vriendelijk): Is dat goed, boven? #id: fgm07
- else:
    ~ druk = druk - 1
    Hij zit onder de grens. {regels ? b11:Je streept het woord van dag tien door, met een liniaal.|Onder het woord van dag tien zet je een regel, met je naam. Het weghalen duurt een maand.} #outcome: woord_doorgestreept #because: alternative b6 #because: other scil_onder #id: c146p
    Milan (wantrouwig): En nu? #id: kf10p
}
-> klantmanager_na_loket

=== klantmanager_na_loket ===
{ binnen_klaar: -> klantmanager_klaar }
-> klantmanager_zoektermijn

=== klantmanager_klaar ===
// Alleen als b8 uit staat en de aanvraag binnen is gemaakt.
~ geld = 2
~ aanvraag = 2
~ druk = druk - 1
Milans aanvraag staat er al, zestien schermen vol. Op de dag van de poort is er betaald. #clocks: gemeente #outcome: geld_op_de_dag #because: choice papier_aanvraag #because: other gemeente_betaalt_vooraf #id: sq28p
{ besluiten ? geen_id && b_id < 2:
    ~ druk = druk + 1
    Milan: Het staat erop. Alleen heeft de bank de boel op slot, om mijn kaart. Ik kan ernaar kijken, op Dani zijn telefoon. #outcome: rekening_op_slot #because: other geen_id #because: alternative b8 #unintended #id: pf6x0
- else:
    Milan (vriendelijk): Ik heb brood gekocht. En voor Dani getankt, dat stond nog open. #id: q22mc
}
{ besluiten ? geen_loon:
    Onder het besluit hangt een vraag van de afdeling ernaast. Waar leefde hij van, de laatste twee jaar? #outcome: niets_verdiend #because: other geen_loon #unintended #id: ssdfw
}
{ regels ? b15:
    De datum in de aanvraag is nog dag zesentwintig. Voor het systeem kreeg hij geld terwijl hij vastzat. #id: g65k3
- else:
    Bij ‘werk’ staat nee. Milan zegt dat hij misschien zo weer kan laden. #id: xhv0d
}
* (datum) [Zet het nu recht, in je koffiepauze. #id: klaar_datum #style: zakelijk #cost: 25]
    ~ besteed(25)
    ~ meer(richting, 1)
    Drie schermen en een telefoontje naar de helpdesk. Milan kijkt mee. #sound: toetsenbord #id: mrszr
    Milan: En dat allemaal door één vakje. #id: vdn2v
    Achter hem zegt iemand hoe laat het is. #id: wbs8c
* (laten) [‘Er staat geld op je rekening. De rest komt per post.’ #id: klaar_laten #style: ruimte]
    ~ meer(vertrouwen, 1)
    Milan (vriendelijk): Zo snel ben ik hier nog nooit klaar geweest. #id: kpm51
- -> klantmanager_stoel

=== klantmanager_zoektermijn ===
{ besluiten ? toezicht_voorstel:
    Uit zijn binnenzak komt een brief van de reclassering: vrijwillig contact, via de gemeente. #sound: papier #outcome: vangnet_op_papier #because: other toezicht_voorstel #id: v005w
    Milan (wantrouwig): Is dit nou extra straf of niet? #id: rh070
    Jij: Daar staat vrijwillig. #id: phxt7
    Milan: Dat stond bij het RIC ook. #id: c2mw2
}
Jij: WW? Laatste loon? Vakantiegeld? #id: dvjnv
Milan (vriendelijk): Ik kom voor geld. Hoe dat hier ook heet. #id: vvhvp
{ besluiten ? geen_loon:
    ~ druk = druk + 1
    Volgens je scherm heeft hij twee jaar niets verdiend. #outcome: niets_verdiend #because: other geen_loon #unintended #id: rz1pj
    Jij: Waar leefde je dan van? #id: w9rsh
    Milan (gesloten): Van laden. In de nacht. Vraag het de vrachtwagens. #id: cbgmw
    Je moet er een vinkje zetten: ‘inkomsten niet aan te tonen’. Daar kijkt later iemand anders naar. #id: sd6mj
}
{ besluiten ? had_loon:
    Voor WW komt hij {besluiten ? geen_ploeg:zeven|drie} gewerkte weken tekort. Het vakantiegeld staat bij het uitzendbureau, achter een knop op zijn telefoon. Zijn DigiD weet hij. #id: j9d5g
- else:
    Voor WW telt niets mee, en vakantiegeld is er niet. Zijn DigiD weet hij. #id: z5rqg
}
{regels ? b8:Je zet zijn melding erin, met de datum van vandaag.|Je zoekt zijn melding op.} Er springt een balk aan: jonger dan 27, zoektermijn, eerst vier weken zelf zoeken. #clocks: gemeente #sound: toetsenbord #id: v1691
{ not (regels ? b8):
    De melding is er al, op één blad. Daarop staat de dag waarop hij binnenkwam. Van de vier weken zijn er {regels ? b15:{regels ? b14:bijna drie|ruim twee}|{regels ? b14:bijna vier|ruim drie}} om. #outcome: weken_tellen_mee #because: alternative b8 #id: nm8sv
    Joost (rustig): Gezocht, staat hier, al die weken. Waar dan, op de ring? Mijn vier laten me elke maandag een lijst zien. #outcome: had_binnen_gemoeten #because: alternative b8 #because: other binnen_niet_gedaan #unintended #id: svb5s
}
Sinds januari mag je die weken overslaan bij wie kwetsbaar is. Of hij dat is, moet jij opschrijven, op naam. #id: h08br
Milan denkt (gespannen): Dat scherm staat altijd naar jullie kant. #clear: vertrouwen 4 #id: x24vz
Jij denkt: Joost heeft er ook vier van die leeftijd. Die zoeken gewoon. #id: mj9vx

* (vier) [{regels ? b8:‘Vier weken zoeken, dan zie ik je terug. Dat geldt voor iedereen.’|‘De rest van die weken zoek je zelf, dan zie ik je terug. Dat geldt voor iedereen.’} #id: zoek_vier #style: regel]
    { regels ? b8:
        ~ druk = druk + 1
    }
    ~ meer(richting, 1)
    Je geeft hem de folder: ‘Zo zoekt u werk in vijf stappen’. #theory: procedurele_rechtvaardigheid #sound: papier #id: wvg5q
    Milan: En dan? #id: nj7kb
    Jij: Dan vragen we het aan. Tot die tijd zit je nergens aan vast, behalve aan zoeken. #id: gq6jh
    Milan (vriendelijk): Zoeken. Oké. #id: zhj3j
    Milan denkt: Dus ik moet langs die hallen. Allemaal? Er zijn er twaalf aan de Nijverheidsweg. #clear: vertrouwen 4 #id: r19h7

* (afwijken) [Schrijf op waarom het bij hem anders moet. #id: zoek_afwijken #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ druk = druk - 1
    Het veld ‘reden’ kan tweehonderd tekens aan. Je schrapt en leest het zacht voor jezelf terug. #id: cxtbd
    { overdracht_lezen:
        Jij: Laaggeletterd, net vrij, geen geld. #id: smgm9
        Milan (gesloten): Laag wát? #outcome: hij_hoort_het #because: choice zoek_afwijken #because: choice papier_overdracht #because: other niet_meegelezen #unintended #id: jtp1w
        ~ meer(vertrouwen, -1)
        ~ meer(stroefheid, 1)
        ~ meer(erbij_horen, -1)
    - else:
        Jij: Net vrij. Geen reserve. Kwetsbaar. #id: c70mj
        Milan (gesloten): Kwetsbaar? #id: bbwkc
        ~ meer(erbij_horen, -1)
    }
    Je drukt op akkoord. Zijn aanvraag mag vandaag. #event: dichtklappen milan #id: fg9t2
    Milan denkt (boos): Ik til zestig kilo, een hele nacht door. Daar heeft dat scherm geen hokje voor. #clear: vertrouwen 5 #id: kb1cx

* (half) [‘De vier weken lopen. Ik maak je aanvraag wel vast klaar.’ #id: zoek_half #style: zakelijk #cost: 10]
    ~ besteed(10)
    { not (regels ? b8):
        ~ druk = druk - 1
    }
    De aanvraag blijft bij jou in de la, tot de weken om zijn. #id: dvt58
    Milan: Dus dan heb ik het gevraagd? #id: cqd76
    Jij: Gemeld. Nog niet gevraagd. #id: frfkr
    Milan (vriendelijk): Helder. #id: dffzk
    Jij denkt: Als ik met vakantie ga, weet niemand van die la. Briefje op de monitor. #id: xhczm

- { klantmanager_zoektermijn.vier: -> klantmanager_stoel }
-> klantmanager_aanvraag

=== klantmanager_aanvraag ===
De aanvraag heeft zestien schermen. In de wachtruimte zitten zeven mensen. #id: bqxrc

* (mee) [‘Hier staan alle stukken op. Vul het rustig in, dan zie ik je terug.’ #id: aanvraag_mee #style: regel]
    ~ meer(stroefheid, 1)
    Negen stukken, waarvan vijf met een sterretje. #sound: papier #id: hts02
    Jij: Lukt dat? #id: xrgwz
    Milan (vriendelijk): Komt goed. #id: spvgm
    Milan denkt: Een contract. Boersma heeft geen contract, Boersma heeft een bus. #clear: vertrouwen 5 #id: cb4t7

* (samen) [Draai je scherm naar hem toe. ‘We doen het nu.’ #id: aanvraag_samen #style: menselijk #cost: 60]
    ~ besteed(60)
    ~ aanvraag = 2
    ~ km_weet = true
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Hij schuift zijn stoel naast de jouwe. Jij leest voor, alsof je dat altijd doet. #enter: milan midden #sound: stoel #id: nw0gf
    { besluiten ? geen_id && b_id == 0:
        ~ b_id = 1
        Bij scherm drie lopen jullie eerst de hal over. Jij tekent bij burgerzaken een bon voor zijn kaart, op naam van je teamleider. Die weet het nog niet. #id: wjdtp
    }
    { besluiten ? geen_loon:
        Jij: Scherm zeven. Laatste drie loonstroken. #id: hp20q
        Milan: Ik heb er van niemand een. Van Ewa kun je horen dat ik er was. #id: z75f2
        Je typt: verklaring volgt. Van wie, vraagt het scherm, en dat laat je leeg. #id: wgj06
    }
    Jij: Scherm tien. Huurcontract. #id: gb722
    Milan: Heeft hij niet. Boersma schrijft nooit wat op. #id: v0bz7
    Je belt de bakkerij. Boersma dicteert één zin en jij typt hem. Vanmiddag zet hij zijn naam eronder. #sound: telefoon #outcome: aanvraag_compleet #because: choice aanvraag_samen #because: other boersma_dicteert #id: rfqcf
    { besluiten ? geen_adres:
        ~ huur = huur + 1
        Met die ene zin mag hij daar ook ingeschreven worden. Burgerzaken doet het erachteraan. #id: hszdq
    }
    Boersma (gespannen): Gaat dit naar de belasting? #id: gh0mh
    Joost (moe): Mijn rij staat tot de draaideur. #enter: joost links #id: h2c4v

* (woensdag) [‘Woensdag zit Gerda hier, die helpt met formulieren. Ik zet je erbij.’ #id: aanvraag_woensdag #style: ruimte #cost: 10]
    ~ besteed(10)
    Milan (wantrouwig): Een juf? #id: s9dg3
    Jij: Ze was conducteur. #id: czh5j
    Milan denkt: Woensdag zijn de boodschappen. Gaat dat voor twaalf uur? #clear: vertrouwen 5 #id: pss39

- -> klantmanager_stoel

=== klantmanager_stoel ===
{ besluiten ? loket_vraag:
    ~ meer(richting, 1)
    ~ contact = contact + 1
    Milan (gespannen): Zeg het nog eens. Maar dan zonder die woorden. #outcome: vraagt_nog_eens #because: other loket_vraag #id: wxcm3
    Je zegt het in vier zinnen. Bij de derde schrijft hij een cijfer op zijn hand. #id: rwq6z
    Milan denkt: Vier zinnen. Dus het kan wel. #clear: vertrouwen 5 #id: w2fdq
}
{ besluiten ? loket_weg:
    ~ druk = druk + 1
    ~ meer(stroefheid, 1)
    Halverwege staat hij op en loopt de schuifdeuren uit. De man achter hem schuift door naar zijn stoel. #event: weglopen milan #outcome: even_weg #because: other loket_weg #unintended #id: bghpx
    Na twintig minuten staat hij er weer, achter aan de rij. #enter: milan links #mood: milan gesloten #id: qtq41
    Milan (gesloten): Ik was nog niet klaar, toch? #id: nd6dt
    Milan denkt: Twee rondjes om de kerk. Anders had ik iets gezegd. #clear: vertrouwen 5 #id: s44nm
}
Milan blijft zitten als hij klaar is. De volgende staat al achter zijn stoel. {klantmanager_aanvraag.samen: #exit: joost #enter: milan links} #id: ghbzr
{ not (regels ? b9):
    ~ meer(erbij_horen, -1)
    De man achter zijn stoel heeft de krant bij zich. ‘Hun huur betalen jullie dus wel.’ Iemand van de raad noemt het daar een beloning. #outcome: beloning_in_de_raad #because: alternative b9 #unintended #id: nv1rg
    Milan (vriendelijk): {woonlasten:U kunt zo, meneer.|Die van mij niet, hoor. U kunt zo.} #id: n7ksr
}
Achter de schuifdeur lacht de ploeg van burgerzaken om iets. #id: qmnmw
Milan (vriendelijk): Gezellig hier. #id: zzvjf
Wat denkt Milan nu? #id: dtcf3
* [Hij voelt zich weggestuurd. #id: g2_a #guess: milan]
* [Hij heeft honger. #id: g2_b #guess: milan #true]
* [Hij wil iets over Dani kwijt. #id: g2_c #guess: milan]
-
Milan denkt: Ze hebben tosti’s daar. Met ham. #clear #id: x1hnz
{ binnen_klaar: -> klantmanager_dewit }
-> klantmanager_geld

=== klantmanager_geld ===
Jij: Waar leef je van, deze weken? #id: nc4wv
Milan (vriendelijk): Ik red me. #id: s3vqk
{klantmanager_zoektermijn.afwijken:Over het besluit mag de gemeente acht weken doen.|{regels ? b8:Eerst vier weken niets, en dan mag de gemeente er nog acht over doen.|De rest van die weken is er geen uitkering, en dan mag de gemeente er acht weken over doen.}} Hij legt zijn telefoon op de balie, met een barst erin. #id: pj4kb
Milan denkt (bang): Zeven euro twintig. En Dani doet of hij het niet bijhoudt. #clear: vertrouwen 5 #id: gqw8q
Jij denkt: Als ik nu betaal en het klopt niet, schrijf ik zelf straks de brief. #id: kdqzp

* (stukken) [{klantmanager_zoektermijn.afwijken:{klantmanager_aanvraag.samen:‘Vandaag kan ik niets uitbetalen. Een voorschot komt binnen vier weken.’|‘Zonder stukken kan ik niets uitbetalen. Kom zodra alles er is.’}|{regels ? b8:‘De eerste vier weken kan ik niets betalen. Kun je ergens terecht?’|‘Tot de weken om zijn, kan ik niets betalen. Kun je ergens terecht?’}} #id: geld_stukken #style: regel]
    ~ druk = druk + 2
    ~ meer(draagkracht, -1)
    Milan (vriendelijk): Logisch. #id: ntqdw
    Hij bedankt je en laat iemand met een kinderwagen voorgaan. #event: weglopen milan #id: sqftp

* (voorschot) {klantmanager_zoektermijn.afwijken && minuten >= 25} [Vraag een voorschot aan en loop er zelf mee naar boven. #id: geld_voorschot #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ geld = 2
    ~ b_inkomen = 1
    { besluiten ? geen_id && b_id < 2:
        ~ huur = huur + 1
    - else:
        ~ huur = huur + 2
    }
    ~ druk = druk - 1
    ~ meer(draagkracht, 1)
    ~ contact = contact + 1
    ~ meer(vertrouwen, 1)
    Je teamleider leest het staand. ‘Binnen vier weken moet ik toch een voorschot geven, dat staat gewoon in de wet. Dan liever nu.’ #exit: jij #event: stempel #id: zz659
    { klantmanager_aanvraag.woensdag:
        Jij: Zodra Gerda woensdag op verzenden drukt, staat het klaar. Vrijdag heb je driehonderd euro. #enter: jij rechts #id: mvg44
    - else:
        Jij: Woensdag staat er driehonderd euro. #enter: jij rechts #id: qd9d9
    }
    { besluiten ? geen_id && b_id < 2:
        Jij: Je bank heeft je rekening op slot gezet, om die kaart. Tot de nieuwe er is, haal je het hier, in delen. #id: wrdjx
    }
    Milan (wantrouwig): Moet dat terug? #id: b8nk9
    Jij: Het gaat later van je eerste geld af. #id: g4vd4
    Milan: Dus ja. #id: mb9x5
    Milan denkt: Drie zaterdagen in de bus, dan heb ik vijftien over. En Dani krijgt nog van de benzine. #clear: vertrouwen 5 #id: chvbk
* (voorschot_dicht) {klantmanager_zoektermijn.afwijken && minuten < 25} [Vraag een voorschot aan en loop er zelf mee naar boven. #id: geld_voorschot #closed: time]
    -> klantmanager_dewit

* (leefgeld) {not klantmanager_zoektermijn.afwijken} [Loop naar boven voor leefgeld. Eén keer, uit de noodpot. #id: geld_leefgeld #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ geld = 1
    ~ b_inkomen = 1
    ~ huur = huur + 1
    ~ contact = contact + 1
    ~ meer(vertrouwen, 1)
    Je teamleider telt het uit, vier briefjes van twintig. ‘Eén keer. Zeg dat er ook bij.’ #exit: jij #id: x640r
    Milan (vriendelijk): Dank je wel. Ook aan boven. #enter: jij rechts #id: d920b
    Milan denkt (gespannen): Tachtig. De huur is vijfennegentig. Ga ik hem dan tachtig geven, met wat erbij? #clear: vertrouwen 5 #id: wr724
* (kaart) [Pak een boodschappenkaart uit de la. Vijftig euro, meteen mee. #id: geld_kaart #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ geld = 1
    ~ b_inkomen = 1
    ~ druk = druk + 1
    De kaart is van de supermarkt aan de Brink. Een andere is er niet in Dorsveen. #id: s61mt
    Hij bekijkt de voorkant lang, want daar staat een logo op. #mood: milan gesloten #id: n8gqx
    Milan (vriendelijk): Handig. Dank je wel. #id: zq4zw
    Milan denkt (bang): Precies die winkel. Daar mag ik een jaar niet binnen. #clear: vertrouwen 6 #id: w0rgb

-
{ not (regels ? b8) && not klantmanager_zoektermijn.vier && (klantmanager_geld.leefgeld || klantmanager_geld.kaart):
    ~ vooruit = true
    ~ huur = huur + 1
    Jij: En omdat je weken al lopen, mag er elke dinsdag iets vooruit. Honderdvijftig. Later gaat het eraf. #outcome: elke_dinsdag_iets #because: alternative b8 #id: w0trz
    Milan: Dinsdag. Dan is het er zaterdag. #id: ncnr3
}
-> klantmanager_dewit

=== klantmanager_dewit ===
~ tel_bed()
{ klantmanager_aanvraag.mee:
    Als het loket sluit, zit Milan nog in de wachtruimte, naast een vrouw met hetzelfde formulier. Hij praat, zij lacht, hij schrijft mee. #enter: milan links #mood: milan vriendelijk #id: kr26m
}
Om half vijf staat mevrouw De Wit bij de receptie, met een brief van de deurwaarder. {regels ? b14:Morgen|Maandag} om tien uur. #scene: kantoor_gemeente dag #clock: 16:30 #sound: deur #enter: joost links #enter: jij rechts #ambience: stil #id: fdk8w
{ not (regels ? b13):
    Ze was hier {regels ? b14:vrijdag|gisteren} ook al. Toen was loket drie dicht. #id: c46hv
}
Voor Milan moet je nog een gesprek over werk inplannen{klantmanager_zoektermijn.vier || klantmanager_zoektermijn.half:, vrijwillig zolang hij zoekt}. Anders doet het systeem dat, met een standaardbrief. #id: vqzgn
Joost (moe): Ik kan haar nemen. Dan neem jij donderdag mijn spreekuur. #id: v1zd9
Joost denkt: Twee uur voor drie kwartier. Daar kom ik goed mee weg. #id: r91gf
Jij denkt: Zij woont er tweeëntwintig jaar. Ik heb haar al twee keer uitgesteld. #id: t76qr

* (zelf) {minuten >= 45} [Neem mevrouw De Wit nu mee naar je kamer. #id: dewit_zelf #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ druk = druk + 1
    De woningbouw geeft uitstel, na de derde keer bellen. #outcome: uitstel_voor_de_wit #because: choice dewit_zelf #because: luck derde_keer_bellen #exit: joost #sound: telefoon #id: df6q1
    Milans gesprek plant het systeem zelf. #id: pkjsf
* (zelf_dicht) {minuten < 45} [Neem mevrouw De Wit nu mee naar je kamer. #id: dewit_zelf #closed: time]
    -> klantmanager_tussen

* (ruil) [‘Graag, Joost. Ik doe donderdag jouw spreekuur.’ #id: dewit_ruil #style: zakelijk]
    ~ contact = contact - 1
    Joost neemt haar mee. Jij zet Milan in je eigen agenda, op een maandag over {regels ? b15:drie|twee} weken. #exit: joost #id: k6wzb
    Zijn telefoon staat uit. Je spreekt het in: maandag, tien uur. #sound: telefoon #id: btdrq
    Jij denkt: Zelf ingepland, zo hoort het. Het systeem doe ik morgen. #id: fcg5c

* (acht) [Bel nu schuldhulp met spoed en zet haar daar {regels ? b14:morgen|maandag} om acht uur. #id: dewit_acht #style: ruimte]
    Dan bel je Milan, tot hij opneemt. #sound: telefoon #id: jpvsn
    Jij: Over {regels ? b15:drie|twee} weken, maandag, tien uur. #id: wtpz6
    Milan: {regels ? b15:Drie|Twee} weken, maandag, tien. #id: qbxvg
    Hij zegt het nog eens, zachter. #id: f1zh3
    {regels ? b14:Dinsdag|Maandag} om acht uur zit mevrouw De Wit bij schuldhulp. De woningbouw neemt pas om negen uur op. Om tien uur staat de deurwaarder op haar stoep. #outcome: slot_van_de_wit #because: choice dewit_acht #because: wait deurwaarder_tien_uur #unintended #id: nx8kh

- -> klantmanager_tussen

// ---------- Later die week ----------
=== klantmanager_tussen ===
{ klantmanager_aanvraag.woensdag:
    Woensdag is Gerda er, in een vest met een fluitje aan de rits. #scene: kantoor_gemeente dag {regels ? b15: #day: 22} {not (regels ? b15): #day: 29} #enter: jij rechts #ambience: stil #id: tpcfd
    { vertrouwen >= 4:
        Milan zit bij haar. Ze laat hem alles zeggen en knipt het daarna in vakjes. #outcome: gerda_helpt #because: choice aanvraag_woensdag #because: other gerda_vrijwilliger #enter: milan links #id: bfr72
        ~ aanvraag = 2
        ~ gerda = true
        { besluiten ? geen_id && b_id == 0:
            ~ b_id = 1
            Eerst loopt ze met hem naar de drogist, voor de pasfoto. Ze houdt haar fluitje omhoog waar hij moet kijken. #id: pp6nk
        }
        Milan denkt: Ze rook naar pepermunt. En ik hoefde geen pen vast te houden. #clear: vertrouwen 4 #id: bdknf
    - else:
        Milan loopt tot de deur. Binnen zit een buurvrouw van zijn moeder aan haar tafel. #outcome: niet_naar_gerda #because: choice aanvraag_woensdag #because: luck buurvrouw_aan_tafel #unintended #enter: milan links #mood: milan gesloten #id: bdcq9
        { klantmanager_geld.voorschot:
            Je verstuurt de aanvraag zelf, zonder stukken. Vrijdag is het voorschot er. #exit: milan #id: sqc0v
        }
        Milan denkt: Zij heeft me gezien. Nou ja, ik kwam voor de wc. #clear: vertrouwen 4 #id: wz8pt
    }
}
{ klantmanager_dewit.ruil:
    Donderdag staat Milan aan de balie, met een envelop. Jij zit met Joosts spreekuur achter een dichte deur. #scene: loket dag {regels ? b15: #day: 23} {not (regels ? b15): #day: 30} #enter: milan links #outcome: dichte_deur #because: choice dewit_ruil #because: other joosts_spreekuur #unintended #ambience: loket #id: dkgmr
    Milan denkt: Ik had het net geoefend, hoe ik het zou vragen. Of jij even wilde kijken. #clear: vertrouwen 5 #id: bmx4x
}
-> klantmanager_moeder_week

// ---------- Dag 34–36 ----------
=== klantmanager_moeder_week ===
~ week(80)
{ casemanager_vrijdag.samen && geld < 2:
    // De zoon weet waar het geld niet vandaan komt.
    ~ huur = huur - 1
}
{ huur >= 3:
    ~ kamer = true
    ~ b_wonen = 2
- else:
    ~ kamer = false
    ~ druk = druk + 1
    ~ b_wonen = 1
}
// De kaart of het leefgeld is op; een voorschot loopt door.
{ geld < 2 && not vooruit:
    ~ b_inkomen = 0
}
{ b_id == 1:
    ~ b_id = 2
}
{ binnen_klaar:
    ~ b_inkomen = 2
}
-> klantmanager_moeder

=== klantmanager_moeder ===
Maandag. Aan het loket staat een vrouw met een boodschappenkar op wielen. #scene: loket dag #day: 34 #enter: moeder links #enter: jij rechts #ambience: loket #id: knhv5
Moeder: Ik ben de moeder van Milan. Ik zit zelf in de bijstand, bij meneer Joost, en die heeft pauze. #id: fccgz
{ kamer:
    Moeder: Milan slaapt boven de bakker. Maar als hij bij mij komt? #outcome: kamer_blijft {casemanager_vrijdag.zelf: #because: choice huur_zelf} {casemanager_vrijdag.samen: #because: choice huur_samen} {casemanager_vrijdag.post: #because: choice post_halen} {casemanager_mensen.shanti_bel: #because: choice mensen_shanti} {besluiten ? shanti_mail: #because: other shanti_mail} {klantmanager_geld.voorschot: #because: choice geld_voorschot} {woonlasten: #because: alternative b9} #because: other boersma_wacht #id: qvj4n
- else:
    Moeder: Milan ligt bij mij op de bank. De zoon van Boersma heeft de kamer aan een ander gegeven. #outcome: kamer_kwijt {huur_laat && casemanager_intake.door: #because: choice intake_door} {huur_laat && casemanager_intake.rachid: #because: choice intake_mentor} {casemanager_vrijdag.eigen: #because: choice huur_eigen} {casemanager_vrijdag.huis: #because: choice vrijdag_huis} {klantmanager_geld.stukken: #because: choice geld_stukken} {regels ? b8: #because: rule b8} {regels ? b9: #because: rule b9} {not (regels ? b9) && not woonlasten: #because: alternative b9} {besluiten ? geen_adres: #because: other geen_adres} #because: other zoon_rekent #unintended #id: drx6x
}
{ not kamer && shanti:
    Shanti’s week kwam maandag. De zoon was er zaterdag. #id: j2h9d
}
{ klantmanager_geld.stukken:
    { regels ? b8:
        Moeder: En Dani heeft hem honderdvijftig geleend. Die jongen heeft het zelf niet. #outcome: geld_geleend #because: choice geld_stukken #because: rule b8 {klantmanager_zoektermijn.afwijken: #because: wait acht_weken} {klantmanager_zoektermijn.vier || klantmanager_zoektermijn.half: #because: other wet_onder_zevenentwintig} #unintended #id: drbfj
    - else:
        Moeder: En Dani heeft hem honderdvijftig geleend. Die jongen heeft het zelf niet. #outcome: toch_geleend #because: choice geld_stukken #because: other binnen_niet_gedaan #unintended #id: w4hs8
    }
}
{ casemanager_poort.moeder_eerst:
    Moeder (gespannen): De buurvrouw zag Milan op de trap, met zijn tas. Die zegt dat jullie mij gaan korten. #outcome: buurvrouw_zag_hem #because: choice poort_bellen #because: other buurvrouw_zegt #unintended #id: tj0rq
- else:
    Moeder (gespannen): Mijn buurvrouw zegt dat jullie mij gaan korten. #id: sv0ct
}
{ besluiten ? moeder_luisteren:
    Moeder: Ik heb in de gevangenis een mevrouw aan de lijn gehad. Die mocht niks zeggen, maar ze bleef wel hangen. Twintig minuten. #outcome: iemand_luisterde #because: other moeder_luisteren #id: vfjd7
}
Moeder denkt: Mijn knie klopt. Twee vijftig voor de bus, en straks nog die koelkast, tachtig tweedehands. #id: nsjs1

* (norm) [‘Voor de bijstand telt hij niet mee. Die blijft heel.’ #id: moeder_norm #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ b_netwerk = 2
    ~ druk = druk - 1
    Jij: Dat heet de kostendelersnorm. Onder de zevenentwintig slaat die hem over. #id: z9909
    Moeder (vriendelijk): Dus ik hou alles. Dan kan hij gewoon bij mij staan. #outcome: moeder_weet_het #because: choice moeder_norm #id: q7zqh
    Jij denkt: De huurtoeslag telt hem wel mee, zodra hij er ingeschreven staat. Met loon of met bijstand. #id: hpgt6
    Moeder denkt: Dan koop ik kip. Twee negenennegentig, als ze er nog zijn. #id: rs0cp

* (toeslag) [‘Ga even zitten. Dan rekenen we ook de huurtoeslag uit.’ #id: moeder_toeslag #style: regel #cost: 40]
    ~ besteed(40)
    ~ b_netwerk = 1
    ~ meer(richting, 1)
    { not kamer:
        ~ druk = druk + 1
    }
    De site van Dienst Toeslagen. Je vult in: een zoon van vierentwintig. Er gaat honderdveertig af, per maand. #sound: toetsenbord #id: frr48
    Moeder (bang): Dan mag hij bij mij niet op de deur. #id: bf4g3
    Jij: Zodra hij er ingeschreven staat, met loon of met bijstand. #id: z44w1
    Moeder: Dat is net het enige wat ik wil. #outcome: niet_op_haar_adres #because: choice moeder_toeslag #because: other toeslag_telt_mee #unintended #id: gr1fr
    Moeder denkt: Honderdveertig is de boodschappen. Wie zegt dat tegen hem, ik weer. #id: vq5wm

* (tafel) [‘En hoe gaat het met u zelf?’ #id: moeder_zelf #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ b_netwerk = 2
    ~ km_weet = true
    ~ hersteld = true
    ~ contact = contact + 1
    ~ meer(vertrouwen, -1)
    Moeder: Met mij? Ik heb een knie. #mood: moeder rustig #id: pdb9t
    Moeder: Zijn vader deed de post. Toen die weg was, hebben we een mand gekocht. Die is vol. Vrijdag zei ik er wat van. Hou je bek ma, zei hij, jij kan het zelf ook niet. #mood: moeder verdrietig #id: jgq5p
    Ze kijkt naar de balie. #event: stilte moeder #id: zdqfq
    Moeder: Ik pas op de kleine van hiernaast, voor twintig euro. Dat heb ik niet gezegd. #mood: moeder gespannen #id: qp7gr
    Jij: Wat niet? #outcome: twintig_euro #because: choice moeder_zelf #because: other meneer_joost_heeft_pauze #unintended #mood: jij vriendelijk #id: gfztm
    Moeder denkt (bang): Waarom zei ik dat. Om mijn knie, omdat er iemand naar mijn knie vroeg. #id: n42ss

- -> klantmanager_werk

=== klantmanager_werk ===
Dinsdag zit Milan aan je bureau. Het uitzendbureau zoekt laders, daarom heb je hem gebeld. #scene: kantoor_gemeente ochtend #day: 35 #enter: milan links #enter: jij rechts #ambience: stil #id: gnxqx
{ klantmanager_moeder.tafel:
    Milan (gesloten): Je hebt met mijn moeder zitten praten. #id: kvcgj
    Jij: Ik vroeg hoe het met haar ging. #id: qz8q4
    Milan: Hm. Dat vraagt daar nooit iemand. #id: vw90d
}
{ klantmanager_zoektermijn.vier:
    Milan: Ik moest zoeken, dus ik ben de hallen langs gelopen. Twaalf. Bij Ewa stond ik aan het hek, met brood. #decides: milan #outcome: zelf_gezocht #because: choice zoek_vier #mood: milan rustig #id: nbgvf
- else:
    Milan: Ik wil laden. Het liefst weer bij Ewa in de nacht. Als ze me nog moet. #decides: milan #mood: milan rustig #id: szsm9
}
{
- besluiten ? geen_loon:
    Bij het uitzendbureau kennen ze hem niet. Twee jaar laden, en hij begint daar met een proefdag. #id: x5x3g
    Milan (gespannen): Die man met het busje heeft gebeld. Of ik ergens zijn naam heb gezegd. #outcome: busje_belt #because: other geen_loon #unintended #id: r06qs
    Jij: Heb je dat gedaan? #id: tfzb9
    Milan (gesloten): Ik weet zijn naam niet eens. #id: gnskk
- besluiten ? geen_ploeg:
    Bij het uitzendbureau staat er nog een rode achter zijn naam. Waarom weten ze niet meer. Het kost je een half uur in de wacht, en dan één klik. #outcome: rode_eraf #because: other geen_ploeg #id: wbbqb
}
Het uitzendbureau heeft een plek in de vroege dienst. Dat telt voor jou nog in dit kwartaal. #id: v1f8z
Milan denkt: Geef me die ordners, dan laat ik zien hoe je zo’n kast vult. Zo valt de B eruit. #clear: vertrouwen 4 #id: nrd5m
Jij denkt: Hij wil en zij zoeken. Zo krijg ik ze zelden. #theory: werkalliantie #id: h8qpx

* (direct) [‘Donderdag kun je beginnen. Half zes, in de grote hal.’ #id: werk_direct #style: zakelijk]
    ~ werk = 1
    ~ druk = druk - 1
    Milan (vriendelijk): Half zes. Mooi. #id: f8tcc
    Je boekt een plaatsing. Joost steekt twee duimen op. #enter: joost midden #mood: joost vriendelijk #id: bzwcc
    Milan denkt: De eerste bus is er om acht voor zes. Dan ga ik om vier uur lopen. #clear: vertrouwen 5 #id: nr2ss

* (eerst) {minuten >= 40} [‘Eerst een fiets, en iemand die de eerste weken meeloopt.’ #id: werk_eerst #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ werk = 1
    ~ druk = druk + 1
    ~ contact = contact + 1
    ~ meer(richting, 1)
    In het depot staat er nog een, mint. #id: vbj6w
    Milan: Hij heeft een mandje. #id: j21sw
    De jobcoach kan over twee weken. De plaatsing valt in het volgende kwartaal en het uitzendbureau belt een ander. #outcome: start_schuift_op #because: choice werk_eerst #because: wait jobcoach_vol #unintended #id: jcwm4

* (ewa) {minuten >= 20} [‘Zullen we Ewa bellen? Jij praat, ik hou mijn mond.’ #id: werk_ewa #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ contact = contact + 1
    ~ meer(vertrouwen, 1)
    Ze neemt op met lawaai om zich heen. #sound: telefoon #id: r4zrf
    Ewa (vriendelijk): Milan! Bij dok zes vallen ze om. #id: j678t
    {
    - besluiten ? geen_ploeg && not klantmanager_zoektermijn.vier:
        ~ werk = 1
        ~ druk = druk + 1
        Ewa (ernstig): Jij staat niet meer op mijn lijst. Ik kan geen plek vasthouden die ik niet heb. Over een week of drie gaat er iemand met verlof. #outcome: van_de_lijst #because: other geen_ploeg #because: other ewa_moest_invullen #unintended #mood: milan verdrietig #id: k9nvj
    - ewa_weet || klantmanager_zoektermijn.vier:
        ~ werk = 2
        Ewa: {besluiten ? geen_ploeg:Op je oude plek staat een stagiair.|Er staat een stagiair op je plek.} Een lieve jongen, hij stapelt als een wasmand. Kom zondagnacht. #outcome: ewa_hield_plek {casemanager_fleur.bellen: #because: choice bellen_toestel} {besluiten ? ewa_bellen: #because: other ewa_bellen} {klantmanager_zoektermijn.vier: #because: choice zoek_vier} #because: choice werk_ewa #because: other ewa_wacht #mood: milan vriendelijk #id: ngc0x
    - else:
        ~ werk = 1
        ~ druk = druk + 1
        Ewa (ernstig): Je was ineens weg. Ik heb je plek moeten geven. Over een week of drie gaat er iemand met verlof. #outcome: plek_vergeven #because: wait weken_zonder_bericht #because: other ewa_moest_invullen #unintended #mood: milan verdrietig #id: n1qnb
    }

* (ewa_dicht) {minuten < 20} [‘Zullen we Ewa bellen? Jij praat, ik hou mijn mond.’ #id: werk_ewa #closed: time]
    -> klantmanager_winkel
* (eerst_dicht) {minuten >= 20 && minuten < 40} [‘Eerst een fiets, en iemand die de eerste weken meeloopt.’ #id: werk_eerst #closed: time]
    -> klantmanager_winkel

- -> klantmanager_winkel

=== klantmanager_winkel ===
Woensdag belt Hilde, van de supermarkt aan de Brink. #scene: kantoor_gemeente dag #day: 36 #enter: jij rechts #sound: telefoon #event: telefoon #ambience: stil #id: c06wg
{ klantmanager_geld.kaart:
    Hilde (gespannen): Er stond er net een aan mijn kassa met een kaart van jullie. En met een winkelverbod van mij. Nu wacht hij bij de karren. #outcome: kaart_verkeerde_winkel #because: choice geld_kaart #because: other kaart_van_een_winkel #unintended #id: hmzkx
- else:
    Hilde (gespannen): Er staat er elke woensdag een bij de karren, met een winkelverbod van mij. Hij liet een envelop van jullie vallen. #id: cq71s
}
Hilde: Hij draagt tassen voor zijn moeder. Ik ken hem van vier lege verpakkingen achter het wasmiddel. Hoort hij bij jullie? #id: d57k5
Hilde denkt: Ik hoef geen bloemen. Ik wil weer wisselgeld geven zonder te kijken. #id: vpjhc
Jij denkt: Zeg ik ja, dan zeg ik iets wat ik niet mag. Zwijg ik te lang, dan weet ze het ook. #id: sd82v

* (verbod) [‘Daar kan ik niets over zeggen. Het verbod is van u, u mag hem wegsturen.’ #id: winkel_verbod #style: regel]
    ~ druk = druk + 1
    ~ meer(richting, 1)
    ~ meer(erbij_horen, -1)
    Hilde (rustig): Dat wilde ik horen. Dank u. #id: zn8qv
    Op de achtergrond piept een kassa. Ze hangt op. #id: kmjwv

* (gesprek) {minuten >= 30} [‘Ik vraag iets na. Zou u hem willen spreken, als het kan?’ #id: winkel_gesprek #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ druk = druk - 1
    ~ meer(erbij_horen, 1)
    ~ meer(vertrouwen, -1)
    Hilde: Dus hij hoort bij jullie. #id: tt5ht
    Je zegt niets. Zij zegt: ‘Ja ja.’ Milan vraagt je later één ding: of je zijn naam had gezegd. #id: b9t7c
    Vrijdag om half zes staan ze samen achter de winkel. Hilde heeft één vraag opgeschreven. #scene: straat avond #day: 38 #enter: hilde links #enter: milan rechts #ambience: stil #id: wjhkq
    Hilde (ernstig): Waarom achter het wasmiddel? #id: s27nt
    Milan: Daar hing geen camera. #id: qqnnk
    Hilde: Daar hangt er nu een. #id: tjtz3
    Milan (gespannen): Ik had geen werk. {besluiten ? geen_loon:Dat busje reed ineens door, en ik heb niet gevraagd waarom.|Er stond een rode op mijn telefoon. Die heb ik niet gelezen.} Nou ja. #theory: desistance #id: t3ppw
    Hilde: Het verbod blijft. Bij de karren mag u staan. #outcome: bij_de_karren #because: choice winkel_gesprek #because: other hilde_durft #mood: hilde rustig #mood: milan rustig #id: h5x46
    Milan denkt: Ze zei u. #clear #id: ncd3g
* (gesprek_dicht) {minuten < 30} [‘Ik vraag iets na. Zou u hem willen spreken, als het kan?’ #id: winkel_gesprek #closed: time]
    -> klantmanager_uitnodiging

* (hoek) {minuten >= 10} [‘Ik zorg dat hij voortaan om de hoek wacht.’ #id: winkel_hoek #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(stroefheid, 1)
    Hilde: Dus hij hoort bij jullie. #id: z5hth
    Jij: Dat heb ik niet gezegd. #id: rqj99
    Je belt Milan. #sound: telefoon #id: b20jw
    Milan (gesloten): Om de hoek. Als een fiets. En zij weet nu dat ik bij jullie loop. #id: bcn7h
    Hij doet het. Om vier uur stuurt Hilde een bericht: het regent, hij staat er echt. #ambience: regen #id: n6vzp
* (hoek_dicht) {minuten < 10} [‘Ik zorg dat hij voortaan om de hoek wacht.’ #id: winkel_hoek #closed: time]
    -> klantmanager_uitnodiging

- -> klantmanager_uitnodiging

// ---------- Dag 41 ----------
=== klantmanager_uitnodiging ===
~ week(60)
{
- klantmanager_werk.direct:
    ~ reden = 1
- klantmanager_werk.ewa && werk == 2:
    ~ reden = 2
- klantmanager_dewit.ruil:
    ~ reden = 4
- klantmanager_dewit.acht:
    ~ reden = 5
- else:
    ~ reden = 3
}
// Wie werkt, heeft loon. Wie binnen al gemeld was, heeft intussen een voorschot.
{
- klantmanager_werk.direct || (klantmanager_werk.ewa && werk == 2):
    ~ b_inkomen = 2
- not (regels ? b8) && not binnen_klaar && (klantmanager_zoektermijn.half || (klantmanager_zoektermijn.afwijken && aanvraag == 2)):
    ~ b_inkomen = 1
}
{ reden == 5: -> klantmanager_post }
Maandag, tien uur. De stoel tegenover je blijft leeg. #scene: kantoor_gemeente ochtend #day: 41 #clock: 10:00 #enter: jij rechts #event: wachten #ambience: stil #id: vc522
{ klantmanager_dewit.zelf:
    Milan was per brief opgeroepen. #doc: uitnodiging #id: kc6pp
- else:
    Je hebt het Milan zelf laten weten. #id: kgw0r
}
{ klantmanager_werk.direct:
    In je mail: tweede werkdag, tweeëntwintig minuten te laat. Het uitzendbureau zet er een rood balletje bij. #outcome: te_laat_op_werk #because: choice werk_direct #because: other eerste_bus #unintended #id: x5b3p
    ~ druk = druk + 1
}
{
- not (regels ? b16):
    Joost (vriendelijk): Vroeger ging er nu een brief uit. Dan had jij een uur over en meneer Yilmaz zijn handtekening. #enter: joost midden #id: h1xdw
- klantmanager_zoektermijn.vier || klantmanager_zoektermijn.half:
    Joost (vriendelijk): Hij heeft nog niks, dus je kunt niks korten. Een brief dat hij er niet was, die kan. #enter: joost midden #id: qjrrp
- else:
    Joost (vriendelijk): Nog vijf minuten. Dan kan er een brief uit en heb jij een uur over. #enter: joost midden #id: qmdkk
}
Joost denkt: Bel ik voor hem, dan bel ik straks de hele lijst. #id: spbsz
Jij denkt: {klantmanager_werk.direct || klantmanager_werk.ewa:Werkt hij vandaag? Dat heb ik zelf geregeld. En|Een vol uur, op maandag.} {klantmanager_werk.direct || klantmanager_werk.ewa:meneer|Meneer} Yilmaz wacht al drie weken op één handtekening, voor zijn huis. #id: h42vh

* (brief) {regels ? b16} [{klantmanager_zoektermijn.vier || klantmanager_zoektermijn.half:Schrijf hem dat hij er niet was.|Verstuur de waarschuwing.} Voor iedereen dezelfde regel. #id: noshow_brief #style: regel]
    ~ druk = druk + 1
    ~ contact = contact - 2
    ~ meer(draagkracht, -1)
    ~ meer(erbij_horen, -1)
    De brief gaat om vier uur mee. In het vrije uur teken je voor meneer Yilmaz. Het was de laatste dag, hij houdt zijn huis. #sound: envelop #id: ct14t
    { reden == 3:
        Dinsdag om tien uur zit Milan in de wachtruimte, in een gestreken overhemd. #scene: loket ochtend #day: 42 #enter: milan links #enter: jij rechts #ambience: loket #id: mg9bc
    - else:
        Dinsdag belt Milan zelf, voor de brief er is. #day: 42 #exit: joost #sound: telefoon #event: telefoon #id: whbhj
    }

* (bellen) [Bel Milan voor je iets opschrijft. #id: noshow_bellen #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ contact = contact + 1
    ~ hersteld = true
    ~ meer(binding, 1)
    { reden == 1 || reden == 2:
        Hij neemt niet op. Om kwart over twee belt hij terug. #sound: telefoon #event: telefoon #id: r88zr
    - else:
        Hij neemt meteen op. #sound: telefoon #id: h37v4
    }

* (langs) [Fiets om half drie bij Milan langs. #id: noshow_langs #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ contact = contact + 1
    ~ km_weet = true
    ~ hersteld = true
    ~ meer(stroefheid, 1)
    ~ meer(vertrouwen, -1)
    ~ meer(binding, 1)
    { kamer:
        Beneden in de bakkerij staat Boersma met de klep van de oven open. #scene: kamer dag #clock: 14:30 #enter: boersma links #enter: jij rechts #ambience: stil #id: q3zhb
        Boersma (vriendelijk): U komt voor het brood? Zaterdag. #id: p5rsf
        Op de trap naar boven liggen vijf enveloppen{besluiten ? geen_adres:, met een elastiek erom. Die komen uit vakje negentien|}. #exit: boersma #id: j5bg1
    - else:
        {besluiten ? geen_adres:Naast de voordeur van zijn moeder liggen vijf enveloppen, met een elastiek erom. Die komen uit vakje negentien.|Op de deurmat van zijn moeder liggen vijf enveloppen.} #scene: kamer_moeder dag #clock: 14:30 #enter: jij rechts #ambience: stil #id: xqgvc
    }
    { reden == 1:
        Boven komt Milan net binnen, met zijn veiligheidsschoenen nog aan. #enter: milan links #id: z6qkc
    - else:
        Boven doet Milan open in zijn sokken. #enter: milan links #id: pv4zp
    }
    Milan (boos): Kom je kijken of ik lieg? #id: ggb3t
    Jij: Ik kom kijken waar je bent. #id: ksc9g

-
{ reden:
- 1:
    Milan: Ik stond om tien uur te laden. Daar had jij me toch zelf neergezet? #outcome: werk_of_gesprek #because: choice werk_direct #because: other twee_agendas #unintended #id: f31xc
- 2:
    Milan: Ik sliep. Om zes uur kwam ik uit de nacht, de eerste bij Ewa. #outcome: werk_of_gesprek #because: choice werk_ewa #because: other slaap_na_nacht #unintended #id: qhs93
- 3:
    Milan: {klantmanager_uitnodiging.brief:Het is vandaag toch?|Het is morgen toch?} {besluiten ? geen_adres:Hij lag in vakje negentien, hier beneden. De balie las hem voor, de vijfde dag. Ik heb geteld vanaf het vakje.|{kamer:Boersma maakte hem open met het broodmes. De vijfde dag, las hij.|De buurvrouw las het voor, de vijfde dag.} Ik heb geteld vanaf de mat.} #outcome: verkeerde_dag #because: choice dewit_zelf #because: other standaardbrief #because: wait post_dag_later #unintended #id: tvr5k
    De brief telt vanaf de datum erop. Die was een dag eerder. #id: xm6c6
- 4:
    Milan: Ik wás er. Kwart voor tien. Ze zei dat ik er niet in stond, dus ik ben gegaan. #outcome: niet_in_het_systeem #because: choice dewit_ruil #because: other alleen_jouw_agenda #unintended #id: jt40h
    Hij heeft gelijk. Je had hem in je eigen agenda gezet en nergens anders. #id: xj3ng
}
{ klantmanager_uitnodiging.brief:
    Jij: Er is een brief onderweg. #id: g4r8q
    Milan (gesloten): Natuurlijk. #id: hd6s7
    Milan denkt (boos): Had jij gebeld dan? #clear: vertrouwen 4 #id: q1w9h
}
{ klantmanager_uitnodiging.bellen:
    Je zegt dat het goed is zo, en vraagt meteen wat er {besluiten ? geen_adres:in zijn vakje|op zijn mat} ligt. Bij {regels ? b16:‘reden’ typ je: misverstand|‘gewogen’ typ je één zin}. #id: q5dq2
    Joost: Als je dat bij iedereen doet, zit je hier tot acht uur. #id: r1q1f
}
{ not (regels ? b16):
    In het systeem staat nu een streepje waar de waarschuwing had gestaan. #outcome: eerst_gevraagd #because: alternative b16 {klantmanager_uitnodiging.bellen: #because: choice noshow_bellen} {klantmanager_uitnodiging.langs: #because: choice noshow_langs} #id: n3m7f
    { klantmanager_uitnodiging.langs:
        Op kantoor haal je je broekspijp uit je sok. #scene: kantoor_gemeente dag #enter: joost links #enter: jij rechts #id: td3s8
    }
    Joost had die ochtend ook een lege stoel, met bijna dezelfde reden. Die van hem krijgt een maand lang honderd euro minder. #id: pzfcr
    Joost (rustig): Ik vond het geen goede reden. Jij wel. Dat mag nu. #outcome: joost_weegt_anders #because: alternative b16 #unintended #id: q1rfc
}
{ klantmanager_uitnodiging.langs:
    Je vraagt of je één envelop mag zien, die van de gemeente. Hij geeft je de hele stapel. #mood: milan moe #sound: envelop #id: ch2g1
}
-> klantmanager_laatste_week

=== klantmanager_post ===
Maandag, vijf voor tien. Milan zit er al. #scene: kantoor_gemeente ochtend #day: 41 #clock: 09:55 #enter: milan links #enter: jij rechts #ambience: stil #id: m1spx
Milan (vriendelijk): Maandag, tien. En ik had deze nog. Of jij kunt zien of het belangrijk is. #id: ms409
Hij legt drie enveloppen neer. Twee zijn van het CJIB, dat int de boetes. De derde is van de zorgverzekeraar. #event: brief #id: n4ghf
Je hebt dit uur voor zijn werk. Met de schuldhulp kan hij over drie weken praten. #id: p2tpx
Milan denkt: Die paarse is al van voor de zomer. Straks belt er iemand de politie. #clear: vertrouwen 5 #id: hqxn1
Jij denkt: Maak ik ze open, dan zijn ze van mij. #id: phnq9

* (verwijs) [‘Dit is voor schuldhulp. Ik meld je nu aan.’ #id: post_verwijs #style: regel #cost: 10]
    ~ besteed(10)
    ~ b_schulden = 1
    ~ druk = druk + 1
    ~ meer(richting, 1)
    Jullie hebben het over werk, een heel uur. Het is een goed gesprek. #id: ghrr9
    Milan (vriendelijk): Neem ik die weer mee? #id: nnhc9
    De volgende ochtend zegt de receptie dat er iets in de bus zat. Drie enveloppen, zonder briefje. #outcome: drie_enveloppen_terug #because: choice post_verwijs #because: wait schuldhulp_drie_weken #unintended #exit: milan #event: brief #id: mdwbp
    Milan denkt: Bij ons thuis raken ze kwijt. Dan liggen ze beter hier. #clear: vertrouwen 4 #id: s6dvd

* (open) [Maak ze alle drie met hem open. #id: post_open #style: menselijk #cost: 45]
    ~ besteed(45)
    ~ b_schulden = 2
    ~ b_zorg = 2
    ~ contact = contact + 1
    ~ hersteld = true
    ~ km_weet = true
    ~ druk = druk - 1
    ~ meer(vertrouwen, 1)
    Driehonderdtachtig aan boetes. Je belt, vijfentwintig per maand mag ook. #sound: envelop #id: x9gmk
    { besluiten ? premie_achter:
        De derde is een half jaar premie, met een toeslag omdat hij niet betaalt. Ook dat mag in stukjes. Je belt tot de koffie koud is. #outcome: premie_in_stukjes #because: other premie_achter #because: choice post_open #id: qwvrx
    }
    Milan: Per maand. En als ik niks heb? #id: ctkxq
    Jij: Dan bel je. #id: cmq28
    Milan (gesloten): Ja. #outcome: betalingsregeling #because: choice post_open #id: zw8m2
    Over werk hebben jullie het niet gehad. #id: r7gcn
    Milan denkt: Vijfentwintig is twee zakken meel, nee, drie. Wie onthoudt dat elke maand. #clear: vertrouwen 4 #id: d5pc2

- -> klantmanager_laatste_week

// ---------- Dag 62 ----------
=== klantmanager_laatste_week ===
~ week(60)
{ hersteld:
    ~ b_id = 2
}
{ casemanager_vrijdag.zorg && besluiten ? premie_bij:
    // Op dag zesentwintig ging de verzekering vanzelf weer in.
    ~ b_zorg = 2
}
-> klantmanager_besluit

=== klantmanager_besluit ===
{
- klantmanager_zoektermijn.vier:
    { hersteld || contact >= 2:
        ~ aanvraag = 1
        Zijn vier weken zijn om. De aanvraag ligt er, en nu lopen de acht. {regels ? b8:De zoekweken worden straks nabetaald.|Nabetaald wordt straks vanaf de poort.}{klantmanager_geld.stukken: Geleend had hij al.} #scene: kantoor_gemeente ochtend #day: 62 #enter: jij rechts #outcome: maand_zonder #because: choice zoek_vier #because: other wet_onder_zevenentwintig #unintended #ambience: stil #id: j14qh
    - else:
        ~ druk = druk + 1
        Zijn vier weken zijn allang om. Er is geen aanvraag gekomen, dus valt er niets te besluiten. #scene: kantoor_gemeente ochtend #day: 62 #enter: jij rechts #outcome: niets_ingediend #because: choice zoek_vier #because: other niemand_belde_terug #unintended #ambience: stil #id: rrqx7
    }
- aanvraag == 2:
    -> klantmanager_besluit_ja
- hersteld:
    ~ aanvraag = 2
    ~ kantje = true
    -> klantmanager_besluit_ja
- else:
    ~ druk = druk + 1
    { klantmanager_aanvraag.mee:
        Drie weken later ligt er een besluit: niet behandeld. Op zijn formulier staan twee kinderen, net als bij de vrouw naast hem. Op de brief om dat te herstellen kwam niets. #scene: kantoor_gemeente ochtend #day: 62 #clocks: besloten #enter: jij rechts #outcome: buiten_behandeling #because: choice aanvraag_mee #because: wait hersteltermijn #unintended #ambience: stil #id: mbzfz
    - else:
        Drie weken later ligt er een besluit: niet behandeld. De stukken zijn nooit gekomen, ook niet na de brief met de hersteltermijn. #scene: kantoor_gemeente ochtend #day: 62 #clocks: besloten #enter: jij rechts #outcome: buiten_behandeling #because: choice aanvraag_woensdag #because: wait hersteltermijn #unintended #ambience: stil #id: hp2x9
    }
    { klantmanager_geld.voorschot:
        De driehonderd euro moet terug, in één keer. #outcome: terugvordering #because: choice geld_voorschot #because: wait hersteltermijn #unintended #id: vmwmq
        ~ b_schulden = 1
        ~ druk = druk + 1
    }
}
-> klantmanager_stand

=== klantmanager_besluit_ja ===
~ b_inkomen = 2
{ gerda:
    Drie weken later ligt het besluit er. Vier bladzijden, en op de envelop één regel van Gerda. #scene: kantoor_gemeente ochtend #day: 62 #clocks: besloten #enter: jij rechts #doc: besluit_gerda #ambience: stil #id: gcnmx
- else:
    Drie weken later ligt het besluit er. Vier bladzijden. #scene: kantoor_gemeente ochtend #day: 62 #clocks: besloten #enter: jij rechts #doc: besluit #ambience: stil #id: mv2wd
}
Het is ruim dertienhonderd euro per maand{klantmanager_werk.direct || werk == 2:, min zijn loon}. #id: v7gx9
{ kantje:
    Het scheelde een paar dagen. Jij zag op tijd dat {klantmanager_aanvraag.mee:zijn formulier niet klopte|zijn stukken er niet waren}. #outcome: net_op_tijd {klantmanager_moeder.tafel: #because: choice moeder_zelf} {klantmanager_uitnodiging.bellen: #because: choice noshow_bellen} {klantmanager_uitnodiging.langs: #because: choice noshow_langs} {klantmanager_post.open: #because: choice post_open} #id: n803h
}
{
- klantmanager_zoektermijn.half && regels ? b8:
    De zoekweken worden nabetaald, {regels ? b15:zes|vijf} weken na de poort.{klantmanager_geld.stukken: Geleend had hij al.} #outcome: maand_zonder #because: choice zoek_half #because: other wet_onder_zevenentwintig #unintended #id: f6bxt
- klantmanager_zoektermijn.half:
    Nabetaald wordt vanaf de poort. De weken binnen telden voor het zoeken en niet voor het geld.{vooruit: Zijn dinsdagen zijn eraf.} #outcome: telt_niet_voor_geld #because: alternative b8 #unintended #id: v39t3
}
{ besluiten ? premie_achter && not klantmanager_post.open:
    ~ druk = druk + 1
    ~ b_zorg = 1
    Op bladzijde twee staat wat eraf gaat. Wie een half jaar premie openstaat, betaalt hem voortaan uit zijn uitkering, met een toeslag. #outcome: premie_ingehouden #because: other premie_achter #unintended #id: m8rnh
}
{ klantmanager_zoektermijn.afwijken && klantmanager_aanvraag.samen && klantmanager_geld.stukken && regels ? b8:
    Het voorschot had er na vier weken moeten zijn. Het komt nu, met het besluit. #id: c2hs0
}
{ klantmanager_klaar.laten || klantmanager_geld.voorschot:
    Milan belt. ‘Er mist geld.’ Wat hij vooraf kreeg, is eraf.{klantmanager_werk.ewa && werk == 2: Zijn nachten bij Ewa ook.}{klantmanager_werk.direct: Zijn ochtenden in de hal ook.} #sound: telefoon #event: telefoon #outcome: verrekend {klantmanager_klaar.laten: #because: choice klaar_laten} {klantmanager_geld.voorschot: #because: choice geld_voorschot} #because: wait verrekening #unintended #id: dsv47
    ~ druk = druk + 1
}
-> klantmanager_stand

=== klantmanager_stand ===
{ (klantmanager_aanvraag.samen || woonlasten) && kamer:
    { klantmanager_aanvraag.samen:
        Boersma heeft een brief van de gemeente over kamerverhuur. Sinds die ene zin bestaat de kamer. Zijn zoon wil nu honderddertig per week, met borg. #outcome: kamer_bestaat #because: choice aanvraag_samen #because: other zoon_rekent #unintended #id: pjtdx
    - else:
        Boersma heeft een brief van de gemeente over kamerverhuur. Woonlasten betaalde, dus nu bestaat de kamer. Zijn zoon wil honderddertig per week, met borg. #outcome: kamer_duurder #because: alternative b9 #because: other zoon_rekent #unintended #id: bzf36
    }
    ~ b_wonen = 1
    ~ druk = druk + 1 + (klantmanager_aanvraag.samen > 0)
}
{ klantmanager_moeder.norm && not kamer && (aanvraag == 2 || (werk >= 1 && not klantmanager_werk.eerst)):
    ~ ingeschreven = true
    Milan staat bij zijn moeder ingeschreven. Dienst Toeslagen rekent opnieuw. Wat zij terug moet betalen, hoort ze later. #outcome: toeslag_terug #because: choice moeder_norm #because: other toeslag_telt_mee #unintended #id: qmq8k
    ~ druk = druk + 1
}
{ klantmanager_uitnodiging.bellen && regels ? b16:
    De {klantmanager_zoektermijn.vier || klantmanager_zoektermijn.half:brief|waarschuwing} blijkt toch verstuurd. ‘Misverstand’ is geen reden die het systeem kent. #outcome: brief_ging_toch #because: choice noshow_bellen #because: other reden_onbekend #unintended #because: rule b16 #id: bbmtk
    ~ meer(vertrouwen, -2)
    ~ druk = druk + 1
}
{ klantmanager_moeder.tafel:
    Joost doet een heronderzoek bij Milans moeder. Onder het gesprek van toen staat jouw naam, en niets over oppassen. #id: ccncf
}
{ klantmanager_winkel.verbod:
    Op woensdag gaat Milans moeder nu twee keer, met één tas tegelijk. #outcome: een_tas_tegelijk #because: choice winkel_verbod #because: other winkelverbod #unintended #id: d491k
}
{ klantmanager_zoektermijn.afwijken:
    Afwijkingen gaan voortaan eerst langs boven. Joost had er meteen vier ingediend. #outcome: afwijken_langs_boven #because: choice zoek_afwijken #because: other joost_ook_vier #unintended #id: m68tt
}
{ not klantmanager_post.open:
    Schuldhulp belt. ‘Mag ik met je over Milan praten?’ Dat moet hij eerst zelf goedvinden. #sound: telefoon #id: cdvwv
    { besluiten ? premie_achter:
        Om zijn premie stonden ze van de zomer al twee keer voor de deur{besluiten ? geen_adres:, vier hoog bij zijn moeder. Die doet voor een map niet open|. Hij sliep, want hij kwam uit de nacht}. #outcome: twee_keer_aangebeld #because: other premie_achter #id: bc3w0
    }
    { casemanager_vrijdag.zorg && (regels ? b15 || not (regels ? b14)):
        In de bus bij de balie zit een rekening van de huisartsenpost. Volgens de verzekeraar was Milan toen nog binnen. #outcome: datum_op_het_formulier #because: choice zorg_formulier {regels ? b15: #because: rule b15} #because: wait nieuwe_datum_niet_gemeld #unintended #id: k9zn6
    }
    ~ b_schulden = 1
}
{ not (regels ? b16) && werk >= 1 && reden != 5:
    ~ druk = druk + 1
    ~ meer(erbij_horen, -1)
    Milan spreekt iets in. Hij had in de pauze gezegd dat jullie eerst bellen. De man met wie hij meereed, woont net over de grens van Dorsveen en kreeg een brief. Nu {klantmanager_werk.eerst:fietst|loopt} Milan, ook als het regent. #sound: telefoon #outcome: ander_kreeg_een_brief #because: alternative b16 #unintended #id: szmxz
}
{ klantmanager_werk.direct && klantmanager_uitnodiging.brief:
    ~ werk = 0
    ~ druk = druk + 1
    Het uitzendbureau heeft Milan afgemeld, met één klik. Hij heeft er een bericht van gekregen. #outcome: afgemeld #because: choice werk_direct #because: choice noshow_brief #because: rule b16 #because: other uitzendbureau_klikt #unintended #id: tc95r
}
{ besluiten ? ploeg_vertellen && werk >= 1:
    ~ druk = druk - 1
    ~ meer(erbij_horen, 1)
    Milan laat een bericht achter. Hij heeft het in de pauze gezegd, waar hij zat. Eén eet nu ergens anders. De rest wilde weten of je daar je eigen koffie had. #sound: telefoon #outcome: ploeg_weet_het #because: other ploeg_vertellen #id: qxtvb
}
// Wat er vandaag binnenkomt: loon of uitkering is 2, invallen is 1.
{
- aanvraag == 2:
    ~ b_inkomen = 2
- klantmanager_werk.ewa && werk == 1:
    ~ b_inkomen = 1
- werk >= 1:
    ~ b_inkomen = 2
- else:
    ~ b_inkomen = 0
}
~ temp goed = not (regels ? b20) && werk >= 1 && (aanvraag == 2 || kamer) && druk < 6
{ not goed && not (regels ? b20):
    Om tien uur is er een half uur voor ‘gaat goed’. Het gaat over een vrouw van Joost, met een eigen naaimachine. Over Milan zegt niemand iets, want hij past niet bij de kop. #outcome: past_niet_bij_de_kop #because: alternative b20 #unintended #id: b134x
}
{ goed:
    ~ goed_gezegd = true
    ~ contact = contact + 1
    ~ km_weet = true
    Om tien uur staat in je agenda: Milan, gaat goed. Een half uur. #enter: shanti links #enter: joost midden #id: fnsff
    Joost: Wat is er dan? #mood: joost rustig #id: jnk2r
    Shanti (vriendelijk): Niks. Waarom gaat het dan goed? #id: pkvjj
    {
    - klantmanager_werk.ewa:
        Jij: Ik heb hem zelf laten bellen en mijn mond gehouden. #id: tx9p9
    - klantmanager_werk.direct:
        Jij: Om half zes beginnen. Hij loopt ervoor, vanaf vier uur. #id: bgp9b
    - klantmanager_uitnodiging.bellen || klantmanager_uitnodiging.langs:
        Jij: Toen hij er niet was, heb ik gevraagd waar hij was. #id: x8m0g
    - klantmanager_post.open:
        Jij: We hebben drie enveloppen opengemaakt, op dit bureau. #id: fvk2c
    - else:
        Jij: Hij zei het zelf, wat hij wilde. Laden. #id: qt1pg
    }
    Joost schrijft het op de achterkant van zijn rooster. ‘Dat hoor je hier nooit’, zegt hij. #outcome: hardop_gezegd #because: alternative b20 #id: q1zx3
    Shanti denkt (rustig): Woensdag bel ik hem dat het goed gaat. En dan vraagt hij wat hij heeft gedaan. #id: n974p
    Op deze plek stond de man van de snackbar. Hij had de zaak er een middag voor dichtgedaan. Het wordt volgende week. #outcome: kaars_achter_het_raam #because: alternative b20 #unintended #exit: shanti #id: wwn9b
}
Je teamleider loopt langs met een lijst. Uitkeringen lopen door, maar van de begeleiding moeten er twaalf dicht voor vrijdag. ‘Wie kan eraf?’ #id: s91w1
{ werk >= 1 || aanvraag == 2:
    Joost: Die van jou {werk >= 1:werkt|loopt} toch? {goed:Ik heb het op mijn rooster staan.|Ik hoor nooit meer wat.} #enter: joost links #id: gzq7g
- else:
    Joost: Die van jou komt niet meer, toch? #enter: joost links #id: pwvk4
}
Jij denkt: Er wachten er twintig. Beneden zit sinds negen uur een vrouw met haar jas aan. #id: knghx
{ klantmanager_werk.direct && klantmanager_uitnodiging.brief:
    Milan denkt: Een rode op mijn telefoon. Die ken ik nu. #clear: vertrouwen 6 #id: qmf58
- else:
    { not goed:
        Milan denkt: Al drie weken niemand gebeld. Lekker. Denk ik. #clear: vertrouwen 6 #id: mc7nq
    }
}

* (sluiten) [Zet Milan bij de twaalf. #id: laatste_sluiten #style: zakelijk]
    ~ contact = contact - 1
    ~ druk = druk - 1
    Je teamleider zet er een streep door met een liniaal. De gesprekken stoppen. {aanvraag == 2:De plichten niet.} #id: bg7dz
    Om elf uur krijg je de vrouw met de jas. Gisteren haar baan verloren, zestig jaar. Je hebt een heel uur voor haar. #outcome: plek_voor_een_ander #because: choice laatste_sluiten #because: other lijst_van_twaalf #exit: joost #id: sdrrn
    Jij denkt: Hij mag altijd bellen. Dat staat er vast wel ergens bij. #id: x4h6w

* (zomaar) [Bel hem, zonder reden. #id: laatste_bellen #style: menselijk #cost: 20]
    ~ besteed(20)
    ~ contact = contact + 1
    ~ druk = druk - 1
    ~ meer(erbij_horen, 1)
    Milan (wantrouwig): Wat is er? #exit: joost #sound: telefoon #id: qqsw9
    Jij: Niks. Ik bel zomaar. #id: hnd91
    Milan: Doen jullie dat? #id: qtht4
    Hij vertelt tien minuten over een brug met een te laag bord. #mood: jij vriendelijk #id: gns65
    Milan denkt: Straks komt het nog. Ze bellen nooit zonder straks. #clear: vertrouwen 4 #id: xb21g
    In de rapportage zet je niets. Je teamleider vraagt ernaar. #id: rh0fq

* (samen) [Zet iedereen om hem heen een keer aan één tafel. #id: laatste_tafel #style: ruimte #cost: 45]
    ~ besteed(45)
    ~ contact = contact + 2
    ~ meer(vertrouwen, -1)
    ~ meer(richting, 2)
    ~ km_weet = true
    Shanti van nazorg komt met taart. Zijn moeder heeft haar jas aangehouden. #scene: kantoor_gemeente dag #enter: moeder links #enter: milan midden #enter: shanti rechts #ambience: stil #id: vdg3h
    Shanti (vriendelijk): Wie doet bij jou de post? #id: dqwtd
    Milan (gesloten): Wie wil dat weten? #id: m586n
    Moeder: Wij allemaal, jongen. #mood: moeder vriendelijk #id: fh4tj
    Eén afspraak komt eruit. Dinsdag is postdag, in de kantine, bij Gerda van de leesgroep. #id: hnb92
    Milan denkt (gespannen): Vier man voor een envelop. En ik moest hem openmaken. #clear: vertrouwen 4 #id: xv566

- -> slot_begin
