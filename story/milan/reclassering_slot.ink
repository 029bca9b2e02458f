// Stoel reclassering, deel 3: hoe Yara’s werk aan deze zaak eindigt. Zes eindes.
// Welk einde komt, hangt af van wat je met Milan zag, wat je je eigen team zei, naar wie je luisterde en wie op vijf stond.

=== reclassering_slot_begin ===
~ r_stand(5)
Maandag. Op je hoek van het bureau ligt een nieuwe lijst, zeventien namen. #scene: kantoor_casemanagers ochtend #day: 111 #enter: fleur links #enter: jij rechts #recall: eerste_stap #ambience: stil #id: d08sw
{ r_waar == 4:
    Fleur (rustig): Milan is er weer. Een bouwmarkt, twee boormachines. #heavy: terugval #outcome: r_milan_is_terug {besluiten ? geld_stukken && not r_klaar: #because: other geld_stukken} {r_brief: #because: other noshow_brief} {besluiten ? zoek_vier && not r_klaar: #because: other zoek_vier} {besluiten ? winkel_verbod: #because: other winkel_verbod} {besluiten ? moeder_toeslag && not kamer: #because: other moeder_toeslag} {besluiten ? aanvraag_samen && kamer: #because: other aanvraag_samen} #because: wait r_alles_tegelijk #unintended #id: g0555
    { regels ? b1:
        Fleur: Zelf rekent hij op zes weken. Dan zit hij lang genoeg voor je schema. #id: spjvv
    - else:
        Fleur: Donderdag staat hij op je weekbespreking. Tien minuten. #id: cnkxr
    }
    { reclassering_buiten_zsm.gesprek:
        Je was vanochtend al bij hem, tien minuten, met een verlengsnoer voor de pieper. Daar bestaat geen formulier voor. ‘Heb je nou al een stopcontact?’ vroeg hij. #id: r2vxr
    }
    Jij denkt: De lijst is al rond. Ik schrijf hem eronder, met pen. #id: xmkwk
}
{ reclassering_buiten_zsm.gesprek && r_draad < 3:
    Bovenop ligt een uitdraai. De zaak van de banden is weg, want op die auto zat een imperiaal. Wie dat gezegd heeft, staat er niet bij. #outcome: r_zaak_is_weg #because: choice diefstal_gesprek #because: other r_advocaat #id: t83s7
}
{ not reclassering_buiten_zsm.gesprek && r_collega && r_waar != 4:
    Jochem is terug van vakantie en heeft gemaild. ‘Hij had die brief nog. We zijn samen naar het bureau gelopen, een week te laat.’ #id: zpzhm
}
{
- reclassering_buiten_zsm.gesprek && r_draad >= 3 && r_waar == 4: -> reclassering_slot_tien
- reclassering_buiten_zsm.gesprek && r_draad >= 3: -> reclassering_slot_zomaar
- r_stem >= 2: -> reclassering_slot_twaalf
- reclassering_moeder.luisteren: -> reclassering_slot_letters
- reclassering_lijst.levi || reclassering_lijst.zelf: -> reclassering_slot_hond
- else: -> reclassering_slot_kast
}

// ---------- Met Milan, buiten ----------
=== reclassering_slot_zomaar ===
Om vier uur sta je op de ring. Rachid komt aanlopen met de telefoon van de afdeling. ‘Jullie centrale. Ze hebben een Milan voor je, hij zegt dat er niks is.’ #scene: gang dag #enter: rachid links #enter: jij rechts #sound: telefoon #ambience: gang #id: mx74t
Milan (vriendelijk): Met Milan. Ik bel zomaar. #decides: milan #id: rpcw2
Jij: Wat is er? #id: k1hmt
Milan: Niks. Doen mensen. #id: hg4k9
{
- r_waar == 3:
    Op de achtergrond vraagt zijn moeder of hij het al gezegd heeft. #id: h6brf
- r_waar == 2:
    Op de achtergrond leest iemand heel langzaam een vraag voor, over een heftruck. Dat is Dani, zegt hij. #id: qbxk5
- r_waar == 1:
    Er slaat een ovenklep dicht. Boersma hoest. #id: stf8h
- else:
    Er rijdt iets achteruit, met gepiep. ‘Violen’, zegt hij. ‘Die moet je anders stapelen.’ #id: wbfmk
}
Milan: Die zaak is weg. Op de camera zat een imperiaal op het dak. Dani heeft een foto gestuurd van de zijne. In de sloot, met de matras erin. #outcome: r_zaak_is_weg #because: choice diefstal_gesprek #because: other r_advocaat #id: wpmf3
Jij: Mooi. #id: mt83s
Milan: Hij ligt er nog. Milieu heeft ook gebeld. #mood: jij vriendelijk #id: hdz8w
{ r_collega:
    Milan: Jochem belt nog. Wij lopen. Ik zeg weleens wat, als we lopen. #id: nd7dh
}
Milan: Heb je dat stopcontact al? #id: ghttb
Jij: Achter de automaat. Dan moet de koffie eraf. #id: rbpns
Milan: Heb je een plankje? Zo lang als je onderarm. #id: d5143
Rachid haalt er een uit de bezemkast. Milan zegt waar het moet, en hoeveel graden je de stekker draait. Je doet het. Hij wacht tot je zegt dat hij zit. #exit: rachid #sound: koffie #id: tgnvs
Milan: Nu duwen. #id: qs0vc
Je duwt. De koffie loopt door. #theory: responsiviteit #id: tvbx3
Milan denkt (rustig): Ze vroeg niet of ik het zeker wist. Ze ging gewoon op haar knieën. #clear #id: j5nwc
Jij denkt: Vanavond bel ik Samir. Ik heb hem in geen maanden gehoord, ik zie alleen borden. #clear #id: p3fv9
De pieper piept één keer. Dat is laden. #ending: r_zomaar #id: pvjx4
-> END

// ---------- Met Milan, binnen ----------
=== reclassering_slot_tien ===
Woensdag, tien uur, spreekkamer 2. Milan heeft om vier mensen gevraagd. Sander zit op het scherm en Fleur schrijft. Jij bent de vierde. #scene: spreekkamer ochtend #day: 113 #clock: 10:00 #enter: milan links #enter: rachid midden #enter: jij rechts #ambience: stil #id: rcq26
{ regels ? b1:
    Volgens het schema ben je pas over drie weken aan de beurt. Je hebt ‘overig’ ingevuld. #id: b386x
}
Milan (moe): Lezen gaat niet. Dat heb ik bij de map gezegd, dan hoeft dat vandaag niet meer. #id: c41h7
Rachid schuift hem de suikerpot toe, en de kopjes. Dat hadden jullie zo afgesproken. #id: nsb8m
Jij: Doe maar voor. #id: qn56z
Milan: Het zware onder. #mood: milan rustig #id: h4sfm
Hij zet een kopje neer. ‘Een bed.’ Daarop de schotels. ‘Laden, in de nacht. Dan slaap ik overdag en dan ben ik van de straat.’ Het lepeltje legt hij bovenop. ‘Post. Die mag niet los.’ #decides: milan #theory: eerst_wat #outcome: r_plan_van_kopjes {reclassering_contact.arbeid: #because: choice rw_arbeid} {reclassering_advies.vijf: #because: choice advies_vijf} #because: choice diefstal_gesprek #id: fn511
Sander: En de schuld? Waar zit die? #id: mh9q8
Milan (verdrietig): Die jongen die het zag, is zeventien. Hij keek naar mijn handen. Daar heb ik geen kopje voor. #id: vj9px
Rachid zet er een bij, aan de rand, omgekeerd. Het blijft daar staan. #id: dnrpb
{ reclassering_deuren.voorstel:
    { r_collega:
        Milan: Jochem heb ik die vrijdag niet gebeld. Dan moest ik het zeggen. #id: mc83k
    - else:
        Milan: Van dat vrijwillig kwam een brief, vier kanten. Die ligt nog bij de rest. #id: mg92h
    }
}
{ reclassering_deuren.niet:
    Milan: Jij zei dat ik van jullie niks meer hoefde. Dat klopte ook. #outcome: r_dat_klopte_ook #because: choice toezicht_niet #unintended #id: k1g1x
}
Milan duwt met één vinger tegen de stapel. #id: scwz5
Sander denkt (rustig): Dit is het eerste plan dat ik op een scherm kan zien zonder het groter te maken. #clear #id: b19xz
Milan denkt (rustig): Hij wiebelt. Er moet iets onder het oor. Een suikerzakje, dat zag ik Ewa doen met karton. #clear #id: zgb00
Jij denkt: Drie handtekeningen moeten hieronder, en ik weet niet waar je op een kopje tekent. #clear #id: vfhxg
Rachid maakt een foto met de camera van de afdeling. Die gaat als bijlage mee. #ending: r_tien_uur #id: z61vk
-> END

// ---------- Met de collega’s ----------
=== reclassering_slot_twaalf ===
Dinsdag, kwart over negen, bij de koffieautomaat. Anouk is er, en Rachid met de was. Voor het eerst staat Postma erbij, je teamleider, met een pas waar ‘bezoeker’ op staat. #scene: gang ochtend #day: 112 #enter: anouk links #enter: postma midden #enter: jij rechts #ambience: gang #id: k0pkx
Postma: Ze hebben mijn oplader afgepakt. #id: rk156
{
- reclassering_buiten_kamer.lijst:
    Anouk (vriendelijk): U bent van de urenbriefjes, toch? #id: f20pg
    Postma: Ja. En sinds kort van die twaalf op dat blad. #outcome: r_kwartier_bij_de_koffie #because: choice r_kamer_lijst #id: cb4bn
- else:
    Anouk (vriendelijk): U bent van de urenbriefjes, toch? #id: gndbq
    Postma: Ja. En ik heb Yara’s stuk gelezen, drie kantjes. Daar stond één vraag in, en daar kom ik voor. #outcome: r_kwartier_bij_de_koffie #because: choice r_kamer_vraag {reclassering_buiten_uren.eerlijk: #because: choice r_uren_eerlijk} #id: vf796
}
Jij (ernstig): We doen vandaag de namen die niet op mijn lijst staan. Ik zeg er een, en wie hem gezien heeft, zegt één ding. #id: gfhbr
Je begint bovenaan. Van de eerste weet niemand iets. Van de tweede weet Rachid dat hij zijn brood omruilt. Van de derde weet Anouk dat hij om zes uur wakker is. #theory: leren_in_drie #id: q98pc
{ r_waar == 4:
    De vierde heet Milan. Dan praten er drie tegelijk. #id: n89xn
- else:
    De vierde gaat vrijdag weg. ‘Drie dagen dus’, zegt Rachid. ‘Geef mij die maar.’ #id: cw493
}
{ reclassering_dossier.wegen:
    Postma kijkt lang naar haar koffie. ‘Ik heb er eens een drie brieven gestuurd’, zegt ze. ‘Ik heb het opgezocht. Er stond een telefoonnummer bij.’ #outcome: r_er_stond_een_nummer #because: choice dossier_wegen #mood: postma verdrietig #id: dn2p3
- else:
    Postma (moe): Waarom komt dit bij ons op kamer drie nooit langs? #id: x0078
    Rachid: Omdat jullie hier nooit komen. Sorry hoor, maar zo is het. #id: n2cqj
}
Het duurt zestien minuten. Vijf namen krijgen tijd. Achter elf van de twaalf andere staat nu een zin. #id: w5sqs
Anouk denkt (rustig): Die van zes uur tikt op de verwarming, in de maat. Straks vraag ik welk liedje het is. #clear #id: v8dnz
Postma denkt (moe): Ik moet dit in een staatje krijgen. En het gaat er niet in. #clear #id: rx6mb
Jij denkt: Achter de eerste staat nog niks. Daar ga ik straks langs, vóór de bus. #clear #id: s3xpb
Postma wil weg en haar pas doet het niet. Je gaat met haar in de sluis staan wachten. #ending: r_wie_niet #sound: deur #id: fs5qv
-> END

// ---------- Met zijn moeder ----------
=== reclassering_slot_letters ===
Om kwart over negen gaat de telefoon niet. Om elf uur belt de portier. Er staat een vrouw met een boodschappenkar, en ze heeft geen afspraak. #scene: poort dag #clock: 11:00 #enter: moeder links #enter: jij rechts #ambience: stil #id: jdqmv
Moeder: Twee uur en een kwartier. Lijn 88 stopt gewoon voor de deur. #id: kzcn9
Jij: Ik kan u niets zeggen over uw zoon. #id: v5mj7
Moeder: Dat weet ik nou wel. Dit is van mij. #mood: moeder gespannen #id: xwm44
{ r_waar == 4:
    Boven jullie hoofd zit Milan weer. Ze kijkt één keer naar het plafond. Dan maakt ze de kar open. #id: mq8qb
- else:
    Ze maakt de kar open. #id: p1jb6
}
Hij zit vol enveloppen. De hare, met haar eigen naam achter het raampje. #id: xk0br
Moeder: Ik zie de letters wel. Ze blijven alleen niet staan. Zijn vader deed het altijd, en daarna hadden we een mand. #mood: moeder verdrietig #id: w767d
{ besluiten ? moeder_norm && not kamer:
    Bovenop ligt er een van Dienst Toeslagen. Je leest hem voor, staand, met je rug naar de portier. Er wordt opnieuw gerekend. #sound: envelop #outcome: r_toeslag_voorgelezen #because: choice moeder_luisteren #because: other moeder_norm #id: pc0z7
- else:
    Bovenop ligt er een over haar eigen uitkering. Ze moet bellen, vóór vrijdag. Je leest het nummer voor en zij zegt het na. #sound: envelop #outcome: r_voor_vrijdag_bellen #because: choice moeder_luisteren #id: rs1vm
}
Jij: In Dorsveen is een groep. Dinsdagavond, in de kantine van het gemeentehuis. U mag er uw jas aanhouden. #id: nr1th
{ r_waar == 2:
    Moeder (vriendelijk): Daar gaat er al een heen die ik ken. Die zegt dat hij gaat kaarten. #id: s1ckj
- else:
    Moeder: Woensdag zijn de boodschappen. Dinsdag kan. #id: jkc27
}
Ze haalt een schrift tevoorschijn. Naast nummer elf staat een kringetje. #decides: moeder #id: jtqq5
Moeder: Schrijf uw naam er eens bij. Niet te vlug. #id: r0r01
Je schrijft hem, in vier losse letters. Zij gaat er met haar vinger overheen. #theory: procedurele_rechtvaardigheid #id: n8rp1
Moeder denkt (rustig): Kijk eens aan. Ik zie dat de tweede en de laatste hetzelfde zijn. #clear #id: mfmc6
Jij denkt: Fleur heeft gelijk, ik moet dit ergens opschrijven. En waar dan, onder welke zaak? #clear #id: x0kq7
‘De eerste is lastig’, zegt ze. ‘Dat is net een katapult.’ #ending: r_vier_letters #id: hzf91
-> END

// ---------- Met Levi ----------
=== reclassering_slot_hond ===
Om half drie belt de portier. ‘Er staat een hond voor u.’ #scene: poort dag #clock: 14:30 #enter: levi links #enter: jij rechts #ambience: stil #id: b16vb
{ r_asiel && not reclassering_lijst.levi:
    Levi (vriendelijk): Hij is niet meer van mij. Maar die mensen hebben dus allebei last van hun rug, en nou heb ik hem maandag, en de halve woensdag. #outcome: r_turbo_op_maandag {reclassering_lijst.zelf: #because: choice r_levi_zelf} #because: luck r_twee_ruggen #id: rn9gb
- else:
    Levi (vriendelijk): Hij wou weten waar ik geweest ben. #id: qxzp3
}
Turbo heeft een trui aan. Hij ruikt aan jouw schoen en gaat er dan bij liggen. #id: dkxrr
Levi: Ik stapel nu, bij de groothandel, achteraan. Om en om. Ze vroegen waar ik dat geleerd had, want dat doet daar verder niemand. #decides: levi #id: xpkkh
Jij: Wat zei je? #id: sxwn3
Levi: Van een vriend. #outcome: r_van_een_vriend #because: luck r_naast_elkaar {reclassering_lijst.levi: #because: choice r_levi} {reclassering_lijst.zelf: #because: choice r_levi_zelf} #id: b08kz
{ r_waar == 4:
    Levi: Is die er toevallig weer? Nee, dat mag u niet zeggen. Zeg hem dan maar niks, van mij. #id: ptp3r
- else:
    Levi: Zit die nou ergens goed? Nee, dat mag u niet zeggen. #id: kghcm
}
Je hebt een halve minuut nodig om te bedenken wat je wel mag. #id: qgxqn
Jij: Zeggen mag ik niks. Turbo ziet er goed uit. #id: pfvm5
Langs de parkeerplaats harkt de tuinploeg het grind, met een bewaarder erbij. Een man met een grijze baard houdt op met harken. #outcome: r_hofstra_zwaait #because: luck r_tuinploeg #id: fszj1
Meneer Hofstra zwaait, met de hark nog in zijn hand. De bewaarder kijkt naar de lucht. #id: smrgp
{ reclassering_lijst.levi:
    Levi denkt (vriendelijk): Die ouwe. Hij gaf mij zijn plek en ik dacht dat ik die gewoon kreeg. #clear #id: z39gq
- else:
    Levi denkt (vriendelijk): Die ouwe zei toen: neem die jongen maar. Dat was ik, man. #clear #id: fn7hr
}
Jij denkt: Mag dit? Ik vraag het morgen. Samir krijgt vanavond een foto van een teckel. #clear #id: z7c6g
‘Zit er nou gps in?’ vraagt de portier. Hij heeft een bakje water in zijn hand. #ending: r_hond_voor_u #id: jgrm0
-> END

// ---------- Met de lijst ----------
=== reclassering_slot_kast ===
Donderdag, tien over acht. De portier houdt je oplader tegen het licht en geeft hem terug. ‘U staat op de lijst van de uitzonderingen’, zegt hij. #scene: poort ochtend #day: 114 #clock: 08:10 #enter: jij rechts #ambience: stil #id: mnbnn
Boven wacht Rachid, met een brief van het facilitair bedrijf. #scene: gang ochtend #enter: rachid links #enter: jij rechts #sound: papier #ambience: gang #id: cms0w
Rachid (vriendelijk): Van meneer Hofstra, een verzoek. Wout van cel dertien schreef het, {reclassering_wout.papier:op jouw papier|achter op winkellijsten}, vier kantjes joh. ‘Een stopcontact voor de mevrouw met de pieper.’ En het is goedgekeurd. #outcome: r_verzoek_van_hofstra {reclassering_wout.papier: #because: choice r_wout_papier} #because: other r_vier_kantjes #id: sp77f
Jij: Waar zit het? #id: tw96r
Hij doet de deur van de bezemkast open. Daar zit het, op ooghoogte, met een sticker erop. #id: gkpkx
Rachid: Op de tekening stond een kruisje. Dus zij boren bij het kruisje. #id: qtj61
{ r_waar == 4:
    Rachid: De bezems doet Milan weer. Er past nog een stoel bij, zegt-ie. #id: dcztt
- else:
    De bezems hangen nog zoals Milan ze gehangen heeft. Er past precies een stoel bij. #id: nbtsn
}
Je steekt de lader erin. De pieper gaat op je knie, en daarop de lijst. #id: f9gcx
{
- reclassering_lijst.zes:
    Vorige keer schreef je er zes op. Nu trek je een streep onder vijf, en je houdt je pen erboven. #id: q6rh2
- reclassering_buiten_kamer.mee:
    Unaniem, staat er in het verslag van kamer drie. De lange zaken hebben nu tijd. Bouzidi heeft er een uur extra van, en hij vraagt wat hij ermee moet. #outcome: r_bouzidi_een_uur #because: choice r_kamer_mee #id: b19sg
- else:
    Bouzidi, De Boer. De lange van cel negen komt nog één keer, dan staat hij zelf aan het poortje. Het meisje wil zijn tekening houden. #id: jg5rs
}
Er wordt geklopt. Anouk staat voor de kast, met haar mok. #enter: anouk midden #id: rf6tk
Anouk: Ik heb er een van negentien dagen. #id: x3r8x
Jij (vriendelijk): Doe de deur even dicht. Nee, van binnen. #id: xs5d8
Ze gaat op een omgekeerde emmer zitten. #decides: anouk #id: qzmjv
Anouk: Hij vraagt niks. #id: swmrp
Rachid denkt (rustig): Twee vrouwen in een bezemkast. Ik heb niks gezien, ik moet naar beneden. #clear #id: fb65h
Jij denkt: Negentien dagen. In mijn hoofd had ik dat kruisje al gezet. #clear #id: td14j
Je haalt de dop van je pen. ‘Wat doet hij met zijn handen?’ #ending: r_bezemkast #id: jd3sd
-> END
