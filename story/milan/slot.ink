// Drie maanden later. Vijf eindes. Welk einde komt, hangt af van veel beslissingen samen:
// de kamer, het werk, wat er op hem drukt, en of jullie elkaar nog weten te vinden.

=== slot_begin ===
Maandag. Op je scherm komt een herinnering omhoog: Milan, drie maanden. #scene: kantoor_gemeente ochtend #day: 111 #enter: jij rechts #recall: eerste_stap #ambience: stil #id: cch1b
{ klantmanager_zoektermijn.vier && aanvraag == 1:
    ~ aanvraag = 2
}
~ werk = werk + (contact >= 2 && werk == 1 && km_weet)
{
- druk >= 6: -> slot_opnieuw
- contact <= 0: -> slot_weggereden
- not kamer: -> slot_bank
- werk >= 1 && klantmanager_stand.sluiten: -> slot_nachtploeg
- werk >= 2 && contact <= 3 && not klantmanager_stand.samen: -> slot_nachtploeg
- else: -> slot_dinsdag
}

=== slot_opnieuw ===
~ b_inkomen = 0
~ b_wonen = 0 + kamer
~ b_zorg = MIN(b_zorg, 1)
{ not klantmanager_post.open:
    ~ b_schulden = 0
}
De telefoon gaat, van honderdtien kilometer ver. #sound: telefoon #heavy: terugval #id: ffhgh
Fleur (rustig): Ik heb hier Milan, sinds gisteren. Hij vindt goed dat ik je bel, hij zit naast me. #mood: jij ernstig #event: terugval #id: f6c9q
Fleur: Een bouwmarkt, vorige week. Twee boormachines. De vakkenvuller die het zag, is zeventien. #id: qph03
{ regels ? b1:
    Fleur: Hoe lang weet nog niemand. Zelf rekent hij op zes weken. Dan zit hij lang genoeg voor de reclassering. #id: p99dc
- else:
    Fleur: Hoe lang weet nog niemand. Zelf rekent hij op zes weken. De reclassering ziet hem donderdag. #id: n5q4r
}
{ km_weet || lezen >= 2:
    Fleur (vriendelijk): En hij zei het zelf, bij de map. Lezen gaat niet, dan weet je dat vast. #outcome: zei_het_zelf {casemanager_lezen.vraag: #because: choice lezen_vraag} {casemanager_notitie.vragen: #because: choice notitie_vragen} {klantmanager_uitnodiging.langs: #because: choice noshow_langs} {klantmanager_aanvraag.samen: #because: choice aanvraag_samen} {klantmanager_post.open: #because: choice post_open} {klantmanager_stand.samen: #because: choice laatste_tafel} {besluiten ? lees_nee: #because: other lees_nee} #because: luck fleur_had_dienst #id: rz95n
- else:
    Fleur (vriendelijk): Zijn lenzen liggen nog in Dani’s auto, zegt hij. Ik heb de map dichtgedaan en gevraagd wat hij laadde. #id: zv0g9
}
Fleur: Ik vroeg wat er was. Hij telde het op, als dozen. {not kamer:Geen kamer. }{werk < 1:Geen werk. }{aanvraag < 2:Geen uitkering. }{besluiten ? premie_achter && not klantmanager_post.open:Een half jaar premie. }{klantmanager_geld.stukken:Nog honderdvijftig voor Dani.} #outcome: opgeteld {not kamer: #because: other zoon_rekent} {klantmanager_zoektermijn.vier: #because: choice zoek_vier} {aanvraag == 0 && not klantmanager_zoektermijn.vier: #because: wait hersteltermijn} {klantmanager_geld.stukken: #because: choice geld_stukken} {klantmanager_geld.kaart: #because: choice geld_kaart} {klantmanager_moeder.toeslag && not kamer: #because: choice moeder_toeslag} {ingeschreven: #because: other toeslag_telt_mee} {klantmanager_aanvraag.samen && kamer: #because: choice aanvraag_samen} {klantmanager_winkel.verbod: #because: choice winkel_verbod} {klantmanager_uitnodiging.brief: #because: choice noshow_brief} {klantmanager_uitnodiging.bellen: #because: choice noshow_bellen} {klantmanager_werk.direct && klantmanager_uitnodiging.brief: #because: other uitzendbureau_klikt} {klantmanager_post.verwijs: #because: choice post_verwijs} {klantmanager_werk.ewa && besluiten ? geen_ploeg && not klantmanager_zoektermijn.vier: #because: other geen_ploeg} {besluiten ? premie_achter && not klantmanager_post.open: #because: other premie_achter} {besluiten ? geen_loon && not binnen_klaar: #because: other geen_loon} #unintended #id: p7n9r
{ not (regels ? b11) && notitie == 1:
    Fleur: Het plan van toen ging vanzelf weer open. Bovenaan staat nog steeds ‘niet meegewerkt’, in het rood. Daar begonnen ze hier mee. #outcome: staat_er_nog #because: alternative b11 #because: choice notitie_menu #unintended #id: k456m
}
{ a4:
    Fleur: Hij heeft een A4 bij zich dat uit elkaar valt. Of ik plakband heb. #id: zpm2v
}
{ kamer:
    Fleur: Zijn eerste telefoontje was naar een bakker. Die wacht, als iemand intussen de zakken tilt. #id: xk4ct
- else:
    Fleur: Zijn eerste telefoontje was naar zijn moeder. Ze vroeg of het er warm was. #id: m01vx
}
Milan denkt (verdrietig): Tachtig per stuk. Eén voor haar koelkast, en die andere was gewoon voor mij. #clear #id: m10vc
{ klantmanager_stand.zomaar:
    Jij denkt: Dat gesprek over die brug. Hij had het ook over zijn moeder. Wat zei hij nou? #clear #id: qxmx7
- else:
    Jij denkt: Ik zou hem nog bellen. Na de vakantie, had ik gedacht. #clear #id: n96mn
}
{ besluiten ? diefstal_gesprek:
    Fleur: Yara is vanochtend al bij hem geweest. Daar bestaat geen formulier voor, zei ze. #outcome: gesprek_zonder_formulier #because: other diefstal_gesprek #id: kv3j4
}
Fleur: Woensdag zitten we om tien uur. Hij wil zijn mentor erbij. Kun jij ook, op het scherm? #id: bjk7m
Je zet het in je agenda, als eerste afspraak van zijn plan. #ending: opnieuw_binnen #id: fhrq1
-> END

=== slot_weggereden ===
~ b_inkomen = 1
~ b_wonen = 1
~ b_zorg = 0
~ b_netwerk = 1
{ not klantmanager_post.open:
    ~ b_schulden = 0
}
Achter zijn naam staat: vertrokken, adres onbekend. #id: tsqss
{ kamer:
    Boersma vond de sleutel in de meelbus, met de huur tot en met zaterdag. #id: b441d
- else:
    Zijn moeder heeft de bank weer ingeklapt. Op woensdag gaat ze nu met de buurvrouw. #id: q3f61
}
Op je telefoon staat een spraakbericht van gisteren. Wind, en een vrachtwagen die achteruitrijdt. #sound: telefoon #id: dzfkt
Milan (rustig): Met Milan. Dani zijn oom heeft een kwekerij. Ik laad hier, er is een caravan bij. #id: khv8h
{ klantmanager_geld.stukken:
    Milan: Die honderdvijftig werk ik bij hem af. Dat vindt hij eerlijk en ik ook. #outcome: afgewerkt_bij_dani #because: choice geld_stukken #because: other dani_komt #id: b4bjz
}
Milan: Ik wou zeggen dat ik niet ben weggelopen. Ik ben weggereden. #decides: milan #id: nrbqp
{ klantmanager_uitnodiging.brief:
    Milan: Die laatste brief heb ik nog. Iemand hier leest hem zondag voor, als het regent. #id: cg2pz
}
{ klantmanager_stand.sluiten:
    Milan: En dat niemand meer belt, dat is ook wel rustig. #outcome: ruimte_gekregen #because: choice laatste_sluiten #id: tsn15
}
Je speelt het twee keer af. #id: qv69c
Milan denkt: Had ik nou mijn nummer gezegd? Ze zien dat toch wel. Straks zijn het violen, die moet je anders stapelen. #clear #id: fs24d
Jij denkt: Geen adres en geen verzekering. Hij klonk wel uitgeslapen. #id: jh4mv
{aanvraag == 2:Zijn uitkering stop je, want hij woont hier niet meer.|Er is geen uitkering om te stoppen, alleen een naam.} Het systeem vraagt waarom. ‘Weggereden’ staat er niet tussen. #ending: weggereden #id: z3z1g
-> END

=== slot_bank ===
~ b_wonen = 1
{
- aanvraag == 2 || werk >= 1:
    ~ b_inkomen = 2
- else:
    ~ b_inkomen = 0
}
{ not klantmanager_post.open:
    { klantmanager_moeder.tafel || klantmanager_stand.samen:
        ~ b_schulden = 1
    - else:
        ~ b_schulden = 0
    }
}
Om vier uur sta je vier hoog, op huisbezoek. Op de bank ligt een dekbed, de hoeken precies op elkaar. #scene: kamer_moeder dag #enter: moeder links #enter: jij rechts #ambience: stil #id: mphh4
Moeder: Elke zondag zeg ik dat het de laatste week is. Daar lachen we dan om. #mood: moeder vriendelijk #id: wmhb5
{ aanvraag == 2:
    De uitkering loopt. De hare ook, voor het hele bedrag.{klantmanager_moeder.norm: Haar huurtoeslag niet.} #id: nmvb0
- else:
    Er is geen uitkering. Ze eten van één, en dat is de hare. #id: f3cjb
}
{ klantmanager_moeder.toeslag:
    Op de voordeur staat alleen haar naam. Van die honderdveertig heeft ze niets verteld. #id: d792b
}
{ werk >= 1:
    Milan komt binnen met zijn veiligheidsschoenen in zijn hand. Twee {klantmanager_werk.ewa:nachten|ochtenden} per week laadt hij weer. #enter: milan midden #sound: deur #id: pp1vk
- else:
    Milan komt binnen met de tassen, alle vier tegelijk. #enter: milan midden #sound: deur #id: d0zrc
}
Jij: Sta je ergens ingeschreven voor een kamer? #id: b3836
Milan (moe): Honderdtwaalf. Vorige maand was ik honderdvijftien. #id: fsttj
{ klantmanager_moeder.tafel || klantmanager_stand.samen || klantmanager_post.open:
    Naast de deur staat een mand. Tot de helft is hij leeg. #id: znf52
- else:
    Naast de deur staat een mand met post. Er ligt een plank op, anders waait het weg. #id: q6816
}
Moeder denkt: Mijn rug wil dat hij blijft, voor de tassen. De rest van mij wil slapen. #clear #id: pdpt4
Milan denkt: ’s Nachts loopt ze op haar tenen langs me naar de wc. In haar eigen huis. #clear #id: j4sr0
Moeder (vriendelijk): Gaat u zitten. Hij schuift wel op. #ending: bank #id: smjtb
-> END

=== slot_nachtploeg ===
~ b_wonen = 2
~ b_inkomen = 2
{ not klantmanager_post.open:
    ~ b_schulden = 0
}
{ not dani_brengt && not (besluiten ? ploeg_vertellen):
    ~ b_netwerk = MIN(b_netwerk, 1)
}
De zaterdag erna haal je brood bij Boersma, achterom. #scene: kamer ochtend #day: 116 #enter: boersma links #enter: jij rechts #ambience: stil #id: ts884
{ klantmanager_werk.ewa:
    Boersma (vriendelijk): Hij slaapt. Om zes uur komt hij uit de nacht en dan tilt hij eerst mijn zakken. #id: t897g
- else:
    Boersma (vriendelijk): Hij slaapt. Doordeweeks loopt zijn wekker om vier uur af, en zaterdag tilt hij mijn zakken. #id: mk3sn
}
Jij: Gaat het goed? #id: q0jr4
Boersma: Hij betaalt op tijd. Veel zegt hij niet. #id: x37xv
Naast de oven staat de meelbus, vol enveloppen. Ze zijn allemaal dicht. #id: rmwpd
Boersma: Die zijn van hem. Daar liggen ze droog, zegt hij. #id: q99nc
{
- regels ? b20:
    { klantmanager_stand.sluiten:
        Sinds de begeleiding stopte, krijgt hij van jullie alleen nog post. #outcome: alleen_nog_post #because: choice laatste_sluiten #because: rule b20 #because: other lijst_van_twaalf #unintended #id: qsr7j
    }
- goed_gezegd:
    Boersma: Er belde er een van jullie. Om te zeggen dat het goed ging. Hij heeft de hele avond naar zijn telefoon zitten kijken. #outcome: gebeld_om_niets #because: alternative b20 #id: k1n35
}
{ dani_brengt:
    Boersma: Die van de grijze auto komt nog weleens. Alleen is die overdag wakker. #id: j4z2n
- else:
    { besluiten ? ploeg_vertellen:
        Boersma: Zondag stonden er twee van de ploeg op de stoep. Met een bal, op hun leeftijd. #id: d69tp
    - else:
        Boersma: Bezoek heb ik hier nog niet gezien. #id: sf0pf
    }
}
Boersma denkt: Ik zou ze hem kunnen voorlezen. Straks, als de bolletjes eruit zijn. Het vriest vannacht. #clear #id: bh16t
Milan denkt: Zesentwintig wagens deze week en er is er niet één geschoven. Wie vertel ik dat, Boersma slaapt al om negen uur. #clear #id: nc2f6
Je neemt een half wit. Naar boven ga je niet, want hij slaapt. #ending: nachtploeg #id: zpwsn
-> END

=== slot_dinsdag ===
~ b_wonen = 2
~ b_netwerk = 2
{
- aanvraag == 2 || werk >= 1:
    ~ b_inkomen = 2
- else:
    ~ b_inkomen = 1
}
{ klantmanager_stand.samen:
    ~ b_schulden = 2
}
De avond erna hangt je jas nog in de kantine van het gemeentehuis. Er is leesgroep. Gerda, die vroeger conducteur was, schenkt koffie. #scene: kantoor_gemeente avond #day: 112 #enter: milan links #enter: jij rechts #sound: koffie #ambience: stil #id: rwc9z
Milan zit met zijn vinger bij de eerste oefenvraag voor de heftruck. Over één zin doet hij vier minuten. #id: j6kp2
Milan (moe): Dus ze vragen gewoon of het zware onder moet. #id: zt6qc
Jij: Ja. #id: h1k2b
Milan: Waarom staat dat er dan niet? #id: gf9bt
{ werk >= 1:
    Hij werkt twee {klantmanager_werk.ewa:nachten|ochtenden} in de week. #id: c3t1n
- else:
    Werk is er nog niet. Op de lijst van Joost staat hij in het rood: geen plaatsing. #id: jnd8x
}
{ aanvraag < 2:
    De tweede aanvraag ligt er, met contract. Week vijf van acht. #id: xnnj3
}
{ klantmanager_aanvraag.samen:
    Van honderddertig maakte Boersma honderdtien. De borg tilt Milan af, zak voor zak. #id: rvjcx
}
{ not (regels ? b11):
    Onder de oefenvragen ligt een bladzijde met drie logo’s. Gerda doet er elke week één regel van met hem. Bij ‘niet’ zijn ze gestopt, tot het weer dinsdag is. #outcome: leest_zijn_plan #because: alternative b11 #because: other gerda_vrijwilliger #id: t6d70
}
Naast hem zit Dani. Die wilde hierheen en durfde niet alleen. Hij leest met zijn hand half over zijn ogen. #outcome: dani_leest_mee #because: other gerda_vrijwilliger #because: luck dani_kwam_mee #id: bcs9v
Milan denkt: Nog negenendertig. En dan die parkeerplaats. #clear #id: qm9v4
Om negen uur spoelt Gerda de kopjes. Milan vraagt of hij het blad mee mag nemen. #decides: milan #ending: leesgroep #mood: milan rustig #id: q1kgj
-> END
