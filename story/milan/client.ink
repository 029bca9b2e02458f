// Stoel client, deel 1: Milan zelf, in de PI. Dag 2 tot en met dag 15.
// Jij bent Milan. Wat op papier staat, komt binnen zoals hij het tegenkomt: een vorm, een logo, een getal.
// Wat de casemanager, de klantmanager en de reclassering besloten, staat in besluiten. Vertrouwen is hier: hoe ver jij hen vertrouwt.

VAR c_huur = 0            // -4..16  hoe sterk de kamer staat, net als huur in shared.ink: vanaf 3 blijft hij
VAR c_kamer = true        // heb je de kamer nog?
VAR c_plek = false        // houdt Ewa een plek voor je?
VAR c_werk = 0            // 0..2    0 niets, 1 wankel, 2 houdt
VAR c_geld = 0            // 0..2    de eerste weken: 0 niets, 1 kaart of leefgeld, 2 voorschot of uitkering
VAR c_aanvraag = 0        // 0..2    0 niets, 1 loopt, 2 toegekend
VAR c_lening = false      // heeft Dani je geld geleend?
VAR c_druk = 0            // -10..20 wat er samen op je drukt
VAR c_mensen = 0          // -6..24  wie weet hoe het zit en nog belt
VAR c_nacht = false       // werk je ’s nachts, bij Ewa?
VAR c_ma_weet = false     // weet je moeder waar je zit?
VAR c_bij_ma = false      // staat er bij haar een bank klaar?
VAR c_klaar = false       // is de aanvraag binnen al gemaakt?
VAR c_voor = false        // tekende je binnen één blad voor de uitkering? Alleen als dat daar mag
VAR c_papier = false      // weet de gemeente aan wie je huur moet? Alleen als zij de huur betaalt
VAR c_doorbetaald = false // … en is er betaald?
VAR c_toets = false       // is er binnen eerst getoetst, voor er iets werd opgeschreven?
VAR c_driehoek = false    // … of staat er: nog niet getoetst?
VAR c_reist = false       // … en weet het loket dat?
VAR c_foto = false        // is er binnen een foto gemaakt, voor een nieuwe kaart?
VAR c_week = false        // krijg je elke week iets vooruit, omdat de zoekweken al lopen?
VAR c_goed = false        // gaat het goed, op de maandag dat er overleg is?
VAR c_anoniem = false     // houdt het uitzendbureau de helft van je loon in, omdat je kaart verlopen is?
VAR c_joost = 0           // 0..2    bij de poort: 0 er stond niemand, 1 hij loopt mee, 2 je zei nee

// Wie er buiten weet hoe het zit en nog belt: 0 niemand, 1 iemand, 2 meer dan een.
=== function client_netwerk() ===
~ b_netwerk = 0 + (c_mensen >= 1 && (c_ma_weet || c_plek)) + (c_mensen >= 5)

=== client_start ===
// Hoe het was toen je binnenkwam. De kamer is er, maar er betaalt niemand; bij de boetes staat 380 open.
~ b_id = 2 - 2 * (besluiten ? geen_id)
~ b_wonen = 1
~ b_zorg = 1 - (besluiten ? premie_achter)
// Een maand zonder nachten: de meelbus was al niet meer vol.
~ c_huur = 0 - (besluiten ? geen_ploeg)
-> client_map

// ---------- Dag 2, donderdag ----------
=== client_map ===
Zesentwintig dagen, zei de rechter. Dit is de tweede. Op tafel ligt een map van drie vingers dik. #scene: spreekkamer ochtend #day: 2 #enter: anouk links #enter: jij rechts #ambience: gang #id: v155x
Je hebt hem even opgetild: negenhonderd gram, met de ringen mee. Nu ligt hij recht, precies langs de tafelrand. #id: s7xnm
{ besluiten ? geen_id:
    Je kaart zit in een zakje bij je spullen. Het jaar klopt, dat zie je. Ervoor staan drie letters. De man achter het glas las ze twee keer, en schreef het nummer over. #id: j8h44
}
Anouk (vriendelijk): Ik ben Anouk, je casemanager. Goed geslapen? #id: t9v2d
Jij (vriendelijk): Als een roos. Een roos naast de goederenlift. #id: v2kpd
Om vier uur gaat die leeg omhoog, om tien over vijf komt hij vol terug. Dat hoor je aan de kabel. #id: sjrg6
Anouk: Heb je de map al bekeken? #id: bk61t
Jij (vriendelijk): Ja hoor. Mooie map. #id: jwd7x
Anouk denkt (rustig): Bij mij thuis ligt nooit iets zo recht. #clear: vertrouwen 4 #id: w8q01
Jij denkt: Zaterdag licht Boersma het deksel van de meelbus op. Daar hoort vijfennegentig euro in te zitten. #id: t859c
{
- besluiten ? aankomst_wie:
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Met haar elleboog schuift ze de map opzij. Er komt ruimte op tafel. #id: pmmqw
    Anouk: Wie staat er nu op je te wachten? #id: bs5hr
    Jij: Niemand. #id: znfvv
    Jij: Ja, Boersma. Van de kamer. En Ewa van de nachtploeg, die wacht altijd wel op iemand. #id: sqp1n
    Anouk: En thuis? #id: sm302
    Jij (gesloten): Mijn moeder zit vier hoog zonder lift. Die wacht nergens op, die heeft een schema. #id: zvzq2
    Ze schrijft achter op jouw map, van boven naar beneden. Het onderste is het kortst. #id: nw0rz
    Jij denkt (gespannen): Als dat een adres is, staat er morgen iemand met een pas bij ma op de trap. #id: kb2ng
- besluiten ? aankomst_morgen:
    ~ meer(vertrouwen, 1)
    Anouk: Ga eerst slapen. Ik sta morgen om negen uur bij je deur. #id: kghqm
    Jij (wantrouwig): Is dat een truc? #id: xkw5j
    Anouk: Nee. Je zit met je ogen dicht te praten. #id: gkkmm
    Vrijdag om tien over negen wringt er iets in je slot. Van binnen klinkt dat als een heftruck die een pallet mist. #scene: cel ochtend #day: 3 #enter: jij rechts #sound: sleutel #ambience: gang #id: qz2m5
    Jij: Optillen en dan draaien. Dat hoor je toch aan dat slot? #id: crm1q
    De deur gaat open. #sound: celdeur #enter: anouk links #id: x1tr8
    Jij (vriendelijk): Je zei negen uur. #id: v0xt9
    De tien punten doet ze staand, tussen deur en wasbak. #id: s84z9
    Jij denkt (rustig): Vanaf half acht zat ik klaar, met mijn haar nat. En ze kwam. #id: xkf80
- else:
    ~ meer(richting, 1)
    Anouk: Punt een, de dagindeling. Punt twee, bezoek. #id: gvqdm
    Ze leest voor, slaat om en kijkt op. Dan kijk jij ook op. Dat gaat tien keer goed. #id: h0mh8
    Jij (vriendelijk): Met een briefje. #id: tfw40
    Anouk: Met een briefje, in de bus bij de trap. #id: c0vfx
    Jij (vriendelijk): Duidelijk. #id: vg79g
    Haar vinger staat waar je naam moet. Dat scheelt zoeken. #id: b6fhd
    Jij denkt: Als hier alles met briefjes gaat, moet ik iemand met een pen hebben. #id: bx66p
}
-> client_bellen

// ---------- Dag 3, vrijdag ----------
=== client_bellen ===
{besluiten ? aankomst_morgen:Een uur later|Vrijdag} vraag je Rachid of je mag bellen. Hij is je mentor, en hij heeft zestien deuren. #scene: gang dag #day: 3 #enter: rachid links #enter: jij rechts #ambience: gang #id: hcg4x
Rachid (rustig): Met wie? #id: kw93x
Jij (vriendelijk): Tien cijfers. Ik heb ze hier zitten. #id: ff1fg
Je tikt tegen je hoofd. Rachid loopt naar het toestel op de wand. #id: m5zw5
{ besluiten ? geen_ploeg:
    Vannacht hoefde je nergens te laden. {besluiten ? geen_loon:Een maand terug reed het busje voorbij|Het uitzendbureau zette een maand terug een rode achter je naam}. Ewa heeft nooit gezegd dat je weg was. #id: hffvp
}
{
- besluiten ? bellen_toestel:
    ~ c_plek = true
    ~ meer(vertrouwen, 1)
    Even later zit je beneden. Anouk zet de telefoon voor je neer en gaat bij het raam staan. #scene: spreekkamer dag #enter: anouk links #enter: jij rechts #sound: telefoon #ambience: stil #id: scrng
    { besluiten ? geen_ploeg:
        Jij: Ewa, met Milan. Nee, ik kom niet zeuren om nachten. Ik ben er even niet, dat je het weet. #id: ffp28
        Ewa: Ik sta hier elke nacht met één te weinig, en jij mag niet op mijn blad. Hoe lang is even? #id: k0sp3
    - else:
        Jij: Ewa, met Milan. Ik ben er even niet. Nee, ik ben niet ziek. #id: q8t18
        Ewa: Ik heb vannacht dok zes zelf gedaan. Met mijn rug. Hoe lang is even? #id: wv9m3
    }
    Je draait je naar de muur. Iemand heeft er een bootje in gekrast. #event: stilte jij #id: sqsj5
    Jij (vriendelijk): Dok zes eerst, zeg dat tegen ze. Anders schuift de hele wagen. #id: f448v
    Ewa denkt: Geen nummer in beeld. Zo bellen ziekenhuizen, en die praten nooit over dok zes. #clear: vertrouwen 4 #id: p54j7
- besluiten ? fleur_elf:
    Om elf uur huilt er beneden een jongen. Je hoort drie keer het woord hond. Rachid komt op je vraag niet terug, en jij vraagt het niet nog eens. #id: pd8pw
    Jij denkt: Die hond gaat voor, dat snap ik. Maar nou heb ik Ewa nog niet. #id: t4nzz
- else:
    Rachid (vriendelijk): Maandag staat je tegoed erop. Is er brand? Dan bel ik nu even voor je. #id: thztw
    Jij (vriendelijk): Nee hoor. Maandag is prima. #id: gjbhg
    Jij denkt (gespannen): Als Rachid belt, hoort Ewa een vreemde man zeggen waar ik zit. #id: t5vvk
    Rachid denkt: Cel veertien zegt nooit twee keer hetzelfde. Dat is prettig, met zestien deuren. #clear: vertrouwen 4 #id: j4d66
}
-> client_wout

// ---------- Dag 4 en 5, weekend ----------
=== client_wout ===
Zaterdag ruikt het naar linoleum. Om negen uur trekt Boersma de eerste plaat uit de oven, honderdtien kilometer verderop. #scene: cel ochtend #day: 4 #enter: jij rechts #ambience: gang #id: vjvdq
{ besluiten ? geen_loon:
    Gisteren om vijf uur stond bij de pomp de man met de enveloppen. Op die van jou {besluiten ? geen_ploeg:zette hij een M. De laatste vier vrijdagen lag er geen M bij|zet hij een M. Verder staat die M nergens}. #id: kgr11
}
{ besluiten ? geen_ploeg:
    De laatste twee keer heb je er zeventig in gedaan. Boersma heeft er niks van gezegd. Hij telt het wel. #id: d936w
}
Jij denkt (gespannen): Eén keer overslaan kan, dan denkt hij dat ik ziek ben. Bij twee komt zijn zoon met de rekenmachine. #id: fx3vf
Zondag zit de man van cel dertien aan de pingpongtafel te schrijven. De batjes zijn weg, het licht is er goed. #scene: gang dag #day: 5 #enter: wout links #enter: jij rechts #ambience: gang #id: bp5n2
Naast hem staat een schoenendoos vol enveloppen, rechtop. Op elke zit hetzelfde rode stempel, mooi recht. #id: mv0pd
Wout (vriendelijk): Buurman. Je loopt nu drie dagen rond met die map, als ik dat mag opmerken. #id: n1btb
Jij (vriendelijk): Dan wordt hij warm. #id: g8rgj
Wout: Ik lees voor aan de halve ring, op zondag, van twee tot vier. Doordeweeks heb ik mijn eigen correspondentie. #id: m90z7
Een prijs zegt hij er niet bij. Je kijkt naar zijn pen, en naar de doos. #id: jpg29
Wout denkt: Vannacht hoorde ik hem om de vier tellen een bladzij omslaan. Zo vlug lees ik niet. #clear: vertrouwen 4 #id: qj4br
Jij denkt: Hij vraagt niet of ik het kan. Dat heeft hij vaker gedaan. #id: qzz8r

* (shag) [‘Shag. Elke zondag genoeg voor vijf. Dan staat er niks open.’ #id: c_wout_shag #style: zakelijk]
    ~ meer(richting, 1)
    Wout: Zware, graag. En schrijf mijn winkellijst over, dan zijn we van het kiezen af. #id: t26dq
    Hij leest met een stem als het nieuws. Jullie halen bladzijde zes, dan gaat de bel. #id: ggpzm
    Jij denkt: Zes bladzijden, vijf peuken. Straks weet ik wat die hele map kost. #id: wbnbk

* (meenemen) [‘Lees jij. Dan breng ik buiten een brief voor je weg.’ #id: c_wout_brief #style: menselijk]
    ~ meer(binding, 2)
    ~ meer(stroefheid, 1)
    Zijn pen blijft staan. Er groeit een blauwe stip op het papier. #id: rj7mx
    Wout (ernstig): Dat heeft nog nooit iemand uit zichzelf aangeboden. #id: wf6kk
    Op de rand van de schoenendoos schrijft hij een getal: 31. Dan leest hij voor, met een stem als het nieuws. Jullie halen bladzijde zes. #id: zz7nt
    Jij denkt (vriendelijk): Een deur met een nummer erop. Dat kan ik. #id: fdzpj

* (zelf) [‘Hoeft niet. Ik kom er zelf wel doorheen.’ #id: c_wout_zelf #style: ruimte]
    ~ meer(erbij_horen, 1)
    Wout (vriendelijk): Dan wens ik je er veel plezier mee. #id: gp937
    Op bed leg je de map open op bladzijde één. Zeventien keer vind je ‘u’. Verder ‘de’ en ‘niet’, en een telefoonnummer. #id: z7z36
    Maandag ligt zijn winkellijst boven op de bak. Je tekent hem na, letter voor letter. Onderaan staat een lang woord. #id: jrpx7
    Jij denkt: Straks is dat lange woord kattenvoer. #id: x7xdd

- -> client_ewa

// ---------- Dag 6, maandag ----------
=== client_ewa ===
Maandag doet je tegoed het. Twaalf euro, dat is één keer lang of drie keer kort. Er staan acht man in de rij. #scene: gang dag #day: 6 #enter: levi links #enter: jij rechts #event: wachten jij #ambience: gang #id: mt3gg
Achter je staat een jongen van negentien. Hij wipt van zijn ene voet op zijn andere. #id: j1svx
{ besluiten ? fleur_elf:
    Levi (vriendelijk): Die mevrouw met de krullen heeft de buren gebeld, voor mijn hond, dus die hebben hem nu. Maar ik wil hem zelf horen, want anders geloof ik het niet, snap je. #id: ct06d
- else:
    Levi (gespannen): Duurt het lang bij jou? Want ik moet het asiel hebben, ze hebben hem gewoon meegenomen, kut man. Hij heeft niet eens zijn kleed bij zich, en hij denkt dat ik weg ben. #id: vx3xd
}
{
- besluiten ? bellen_toestel:
    Ewa weet dat je er even niet bent. Dat was vrijdag. Even is nu wel op. #id: rxkpq
- besluiten ? geen_ploeg:
    Vijf weken heeft dok zes het zonder jou gedaan. Ewa is er niet een die mensen nabelt. #id: zhpkf
- else:
    Vier nachten heeft dok zes het zonder jou gedaan. Ewa is er niet een die mensen nabelt. #id: q51q2
}
Levi denkt (bang): Als hij blaft is het goed. Als hij niet blaft, slaapt hij. Dat kan ook. #clear: vertrouwen 3 #id: ncm59
Jij denkt: Tegen Ewa kun je één keer liegen. Ik wil hem nog bewaren. #id: qbdrw

* (nu) [Toets de tien cijfers in. ‘Ewa, met Milan.’ #id: ewa_bellen #style: zakelijk]
    ~ c_plek = true
    ~ c_mensen = c_mensen + 1
    ~ meer(richting, 1)
    ~ meer(draagkracht, -1)
    {
    - besluiten ? bellen_toestel && besluiten ? geen_ploeg:
        Ewa (ernstig): {besluiten ? geen_loon:Ik heb die man van het busje gevraagd. Jij zit er niet meer bij, zegt hij.|Ik heb dat bureau gebeld. Jij staat op rood, zeggen ze.} Wat heb je gedaan? #sound: telefoon #id: pmdj3
    - besluiten ? bellen_toestel:
        Ewa (ernstig): Even is om. Tot wanneer? #sound: telefoon #id: v3pwx
    - besluiten ? geen_ploeg:
        Ewa (boos): Vijf weken, verdomme. Ik dacht dat jij mij zat was. #sound: telefoon #id: gjpj1
    - else:
        Ewa (boos): Vier nachten, verdomme. Weet je wat mijn rug zegt? #sound: telefoon #id: x6d8b
    }
    Jij: Ik zit vast. Zesentwintig dagen, en er zijn er zes om. #id: p5rj6
    Ze fluit tussen haar tanden, zoals voor de band gaat lopen. #id: j2gmh
    { besluiten ? geen_ploeg:
        Ewa: {besluiten ? geen_loon:Dan ga ik vrijdag bij die pomp staan. Uit dat busje heb ik nog nooit iemand teruggekregen, snap je. Maar ik kan heel lang staan.|Dan bel ik dat bureau nog eens. Van rood naar groen heb ik nog nooit iemand gekregen, snap je. Maar ik kan heel lang bellen.} #id: dwjw0
    - else:
        Ewa: Dan neem ik een stagiair. Die kan ik weer wegsturen, snap je. Een vaste niet. #id: x99wc
    }
    ‘Wie zit er vast?’ vraagt een man, heel dichtbij. Ewa belt altijd op de luidspreker. #outcome: c_luidspreker #because: choice ewa_bellen #because: luck c_arek_ernaast #unintended #id: bxtm1
    Ewa denkt (rustig): Ik dacht aan een sloot. Altijd als er een niet komt, denk ik aan een sloot. #clear: vertrouwen 3 #id: f95tt

* (straks) [‘Ga jij maar.’ Ewa bel je als je weet wat je moet zeggen. #id: ewa_later #style: menselijk]
    ~ meer(erbij_horen, 1)
    ~ meer(draagkracht, 1)
    Levi belt elf minuten. {besluiten ? fleur_elf:De buren houden|Het asiel houdt} de hoorn bij Turbo, en de laatste vier praat hij met hem. #sound: telefoon #id: m06z7
    Levi (vriendelijk): Hij hijgde. Dat doet hij als hij me hoort, alleen als hij mij hoort, bij mijn zus doet hij het niet. #id: mnsw7
    Dan is het kwart voor vijf, en de deuren gaan dicht. #sound: celdeur #id: kgg26
    Jij denkt: Morgen dan. Of als ik een goede weet. Duitsland is goed, daar laden ze ook. #id: ctjfp

- -> client_intake

// ---------- Dag 7 en 8 ----------
=== client_intake ===
Dinsdag ruim je de bezemkast in. De emmers stonden fout, met de steel naar voren. #scene: gang dag #day: 7 #enter: rachid links #enter: jij rechts #ambience: gang #id: xz7qx
Rachid (vriendelijk): Wie heeft je dat gevraagd? #id: km4d2
Jij: Die bezems. #id: w527c
Hij geeft je een envelop met krulletters. Die krullen ken je van het krijtbord in de winkel. Eronder staan hanenpoten, en dat is de hand van Dani. #event: brief #sound: envelop #id: gs0cb
Jij denkt (bang): Boersma pakt alleen een pen voor de belasting. Hij weet niet waar ik zit. Dani heeft hem gevonden en doorgestuurd. #id: j2dmx
{ besluiten ? premie_achter:
    Van de zorg is hij tenminste niet, die heeft een groene kruiwagen. Daar liggen er zes van {besluiten ? geen_adres:bij ma in de mand, want bij haar sta je nog in hun computer|onder de wasbak, en die heeft Dani laten liggen}. #id: wpr80
}
In je cel zet je de envelop tegen je beker, dicht. #id: wmdwq
Onder je deur ligt die middag ook nog een half blaadje. Er staan twee tijden op. #sound: papier #id: k63j9
Woensdag zit je bij Anouk, achter een formulier van elf bladzijden. #scene: spreekkamer ochtend #day: 8 #enter: anouk links #enter: jij rechts #ambience: stil #id: rqr7t
{ besluiten ? aankomst_lijst:
    Anouk: Je hebt je oproep voor de computerzaal? #id: qpsjv
    Jij (vriendelijk): Voor de wat? #id: q59f0
    Dat halve blaadje zit in je broekzak. Het zal wel van de winkel zijn. #id: ggzhz
}
{ client_ewa.nu:
    Jij (vriendelijk): Ewa heb ik maandag gebeld, toen mijn tegoed het deed. Ze weet {besluiten ? geen_ploeg:waar ik zit. Op haar lijst stond ik toch al niet|dat ik even niet kom}. #id: h1dbm
}
Anouk: Bladzijde vier, wonen. Je hebt een kamer? #id: n3bk5
Jij (vriendelijk): Boven de oude bakkerij. De zaak is vier jaar dicht, maar op zaterdag bakt Boersma nog voor de buren. Beste kamer van het dorp. #id: w1hjg
{ besluiten ? geen_adres:
    Anouk: En daar sta je ingeschreven? #id: pfvfn
    Jij (vriendelijk): Daar sta ik elke ochtend op. #id: pgd8q
    Op haar scherm is dat vakje leeg. Ze klikt het weg, want het wil een postcode. #id: np9k7
}
{
- besluiten ? intake_door:
    Anouk: Een kamer, mooi. Dan gaan we naar inkomen. #id: b8b42
    Haar pen maakt een kruis. Daar zit je hele kamer in, met het dakraam. #id: wjcx6
    {
    - besluiten ? geen_loon:
        Jij: Inkomen {besluiten ? geen_ploeg:was de nachtploeg. Een maand terug reed het busje door|is de nachtploeg. Ik laad vrachtwagens, voor een man met een busje}. #id: hsnr6
        Anouk: Vast contract? #id: h7stc
        Jij (vriendelijk): Elke vrijdag een envelop, bij de pomp. Het {besluiten ? geen_ploeg:paste|past} altijd precies. #id: vf3tw
        Anouk: En daar {besluiten ? geen_ploeg:zat|zit} een strookje bij? #id: nkfwc
        Jij (vriendelijk): Daar {besluiten ? geen_ploeg:zat|zit} geld bij. #id: d0jg2
    - besluiten ? geen_ploeg:
        Jij: Inkomen was de nachtploeg. Ik laad vrachtwagens, via het uitzendbureau. Sinds een maand niet. #id: d0r5p
        Anouk: Wat was er dan? #id: rnbww
        Jij: Er stond een rode op mijn telefoon. Met tekst erbij. #id: k3jsk
        Anouk: En die heb je gelezen? #id: bm55q
        Jij (vriendelijk): Ik druk op groen. Een rode laat ik staan. #id: dc7tr
    - else:
        Jij: Inkomen is de nachtploeg. Ik laad vrachtwagens, via het uitzendbureau. #id: z187j
        Anouk: Vast contract? #id: dnmm5
        Jij (vriendelijk): Elke week een nieuw. Op mijn telefoon. #id: br9nj
        Anouk: En dat lees je dan door? #id: ckjc3
        Jij (vriendelijk): Ik druk op groen. #id: zn9dk
    }
    Ze lacht, en jij lacht mee. #mood: anouk vriendelijk #id: c7qfr
    Jij denkt: Ze lacht met haar hele gezicht. Nu kan ik niet meer over zaterdag beginnen. #id: tk1k7
- besluiten ? intake_huur:
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Anouk: Hoe krijgt hij zijn huur, nu jij hier zit? #id: w2h32
    Jij (wantrouwig): Hoezo? #id: hpskq
    Anouk: Jij zit hier en de huur is daar. #id: q6mj6
    Jij: Contant, op zaterdag. Vijfennegentig, in de meelbus naast de oven. #id: ps8dp
    Anouk: En hij telt het na? #id: fdxw0
    Jij: Als ik boven ben. Dat is netjes van hem. #id: fk31v
    Ze schrijft één woord in de kantlijn. Het is kort en het begint met een h. #id: xp7rq
    Jij denkt (bang): Straks belt er iemand die kantoor zegt als ze haar naam zegt. #id: z6gxk
- else:
    Daarna moet ze weg, en doet Rachid de rest aan de pingpongtafel. #scene: gang dag #enter: rachid links #enter: jij rechts #ambience: gang #id: pz6k0
    Rachid: Beroep? #id: shqht
    Jij (vriendelijk): Ik zorg dat het niet schuift. #id: gj12m
    Hij schrijft het op, precies zo. Bij bladzijde drie gaat er een bel, en hij staat al. #id: hmzv4
    Rachid (moe): De rest neem ik mee. Jou ken ik wel. #id: xgcf5
    Jij denkt: Straks staat daar waar ik woon. En Boersma denkt dat ik gewoon boven lig. #id: r1jxs
}
-> client_lezen

=== client_lezen ===
{ besluiten ? intake_mentor:
    Om drie uur schuift Anouk bladzijde elf naar je toe. #scene: spreekkamer dag #enter: anouk links #enter: jij rechts #sound: papier #ambience: stil #id: d4z7c
- else:
    Dan schuift ze bladzijde elf naar je toe. #sound: papier #id: h863z
}
Bovenaan staat één regel en onderaan een streep voor je naam. Alles ertussen is grijs. #id: mh9rp
{ not (regels ? b11):
    Onder elf steekt bladzijde tien uit. Daar staat een vakje, en het staat al op ja. Dat jij het goed vindt dat de gemeente en de reclassering dit meteen lezen, zegt Anouk. Jij mag meelezen, met een code voor de zaal. #id: vmkf9
    Jij (wantrouwig): En als ik nee zeg? #id: f85w6
    Anouk: Dan moet je een reden kiezen. Er is een lijstje. #id: cprnc
    Jij denkt (gesloten): Een lijstje. Dan maar ja. #id: th1bj
}
Anouk denkt (rustig): Elf van elf. Dan is er vandaag één ding af. #clear: vertrouwen 5 #id: zcnp8
Jij denkt (bang): Wat je beneden zegt, wordt boven omgeroepen. Maar als mijn kamer hierin staat, teken ik hem misschien weg. #id: vstmk
{ besluiten ? scil_boven:
    ~ meer(richting, 1)
    Jij denkt: In groep zes kwam er een meneer met blokken. Die test deed ik met gemak. Toen wist de juf het zeker: hij kan het wel, hij wil niet. #id: zw1kz
}

* (bril) [‘Mijn bril ligt boven. Het zal wel kloppen.’ Dan blijft het van jou. #id: lees_ja #style: zakelijk]
    ~ meer(erbij_horen, 1)
    {
    - besluiten ? lezen_vraag:
        ~ c_mensen = c_mensen + 1
        ~ meer(vertrouwen, 2)
        ~ meer(stroefheid, 1)
        Anouk: Er staat geen bril bij je spullen. Is lezen lastig? #id: pvcfp
        Jij (gesloten): Wie zegt dat? #id: tj4td
        Anouk: Niemand. Ik vraag het. #id: xj16h
        Jij: Ik lees de hele nacht. Etiketten, aan de lopende band. #id: wx699
        Anouk: En dit? #id: xcr05
        Jij: Dat is veel. #id: zhxps
        Het is één blad. Je draait het naar haar toe. #sound: papier #id: mxj30
        Jij (vriendelijk): Lees jij maar. Jij hebt er toch voor geleerd. #id: f2mgj
        Ze leest bladzijde elf voor, en daarna begint ze bij één. #outcome: c_bril_kwijt #because: other lezen_vraag #theory: responsiviteit #id: gqcmh
        Jij (gespannen): Wie weet dit nog meer? #id: fhj5w
        Anouk: Jij en ik. #id: c0pn0
    - besluiten ? lezen_ict:
        Anouk: Er hoort een leestoets bij. Wacht, dan bel ik waar die laptops blijven. #id: qs2cw
        Een kwartier lang hangt er een muziekje in de kamer. Maandag, zegt ze dan, met vier anderen. #sound: telefoon #id: z8kcf
        Jij (gesloten): Een toets dus. #id: jstjz
        Anouk: Een korte. #id: s8cqc
        Jij: Dat zei de juf van groep vijf ook. #id: zr7xs
        Jij denkt: Groep vijf, achterste tafel. Toen had ik ook een bril nodig, zeiden ze. #id: rmhd6
    - else:
        Anouk: Teken maar vast. Met je bril kijken we verder. #id: v4pxs
        Je tekent, met een lus om het geheel. #id: g49kh
        Jij (vriendelijk): Op geoefend. #id: k2nt2
        Jij denkt (rustig): Die lus heb ik van een vrachtbrief uit Polen. Mooiste handtekening die ik ooit zag. #id: snhh9
    }

* (zeggen) [‘Dit gaat hem niet worden. Ik lees niet zo. Staat mijn kamer erin?’ #id: lees_nee #style: menselijk]
    ~ c_mensen = c_mensen + 1
    ~ meer(vertrouwen, 1)
    ~ meer(erbij_horen, -1)
    Je zegt het tegen de deur. Die staat op een kier, voor de lucht. #mood: anouk ernstig #id: j1khf
    {
    - besluiten ? lezen_vraag:
        ~ meer(vertrouwen, 1)
        Anouk: Dat weet ik niet uit mijn hoofd. Ik lees hem voor, en we beginnen bij één. #id: rr0d1
        Jij (wantrouwig): Alle elf? #id: trhng
        Anouk: Alle elf. Jij zegt wanneer het te snel gaat. #id: v0b7d
        Jij (vriendelijk): Dan onthou ik het wel. Een wagen met negenhonderd kratten doe ik ook uit mijn hoofd. #id: sb1sx
        Je draait het blad naar haar toe. Bij bladzijde drie zeg je: te snel. Ze begint opnieuw, en ze kijkt niet op de klok. #outcome: c_alle_elf #because: choice lees_nee #because: other lezen_vraag #theory: responsiviteit #id: fkqfr
        Jij (gespannen): Wie weet dit nog meer? #id: kc8pq
        Anouk: Jij en ik. #id: zx77m
    - besluiten ? lezen_ict:
        Anouk: Dan hoort er een toets bij. Wacht, ik bel waar die laptops blijven. #id: qfh43
        Een kwartier lang hangt er een muziekje in de kamer. Maandag, zegt ze dan, met vier anderen. #sound: telefoon #id: bk31m
        Jij (gesloten): Een toets dus. Ik zeg het toch net? #id: bv1s3
        Anouk: Dan staat het ook ergens. #id: x8vnr
    - else:
        Anouk: Je kamer staat er niet in. Teken hier maar. Ik zet het nergens bij. #id: psx8f
        Je tekent, met een lus om het geheel. #id: fp201
        Jij denkt: Nergens. Dan weet de volgende het dus ook niet. #id: fqg20
    }
    Op de gang zegt een man dat hij zijn eigen naam ook altijd moet zoeken. Hij lacht erbij. Voor de deuren dichtgaan weet de ring het. #outcome: c_ring_weet_het #because: choice lees_nee #because: luck c_deur_op_een_kier #unintended #id: cp1ps

-
{ client_lezen.bril:
    Op de gang houd je een man van cel negen je halve blaadje voor. Half elf zie je zelf. Je bril ligt boven, zeg je, dus waar is het voor? #scene: gang dag #enter: jij rechts #sound: papier #ambience: gang #id: cx117
    ‘Computers’, zegt hij. ‘Vrijdag.’ Wat er onder half elf staat, vraag je niet. #id: bwb4p
- else:
    Je halve blaadje laat je alleen nog aan Rachid zien. Half elf zie je zelf. Waar is het voor? #scene: gang dag #enter: rachid links #enter: jij rechts #sound: papier #ambience: gang #id: hcz0z
    Rachid (vriendelijk): Computerzaal, vrijdag. De rest lees ik je straks voor. #id: n359v
    Dan gaat er een bel, en straks komt er niet meer van. #id: b6vmf
}
Jij: En wat is het vandaag? #id: hzxcc
Woensdag, hoor je. #id: b417c
Jij: Woensdag, ja. #id: gn4db
Jij denkt: Om kwart over tien staat ze bij de aardappels. Ze pakt altijd de grote zak. #id: dg0q7
-> client_stempel

// ---------- Dag 9 ----------
=== client_stempel ===
Donderdag zoekt een vrouw met een pas op de ring een stopcontact, voor haar pieper. Achter de koffieautomaat zit er een. Niemand vraagt het jou. #scene: gang dag #day: 9 #enter: wout links #enter: jij rechts #ambience: gang #id: w6g14
{
- besluiten ? som_signaal:
    Ze praat lang met Anouk. Eén keer kijken ze allebei naar jouw deur. #id: v4bpv
- besluiten ? som_week && not (regels ? b1):
    Ze praat met Anouk, kort. Eén keer kijkt ze naar jouw deur, en ze schrijft iets in de kantlijn. #id: wm9jx
- besluiten ? som_koffie:
    Bij de automaat schrijft ze iets op een bekertje. Anouk neemt het mee, leeg. #id: nk045
- else:
    {
    - regels ? b1:
        Anouk zegt iets, zij zegt iets terug, en dan moet er weer een deur open. #outcome: c_tussen_twee_deuren #because: rule b1 {besluiten ? som_laag: #because: other som_laag} #id: kx045
    - else:
        Anouk zegt iets, zij zegt iets terug. ‘Drie uur’, zeggen ze dan allebei. #id: q45v0
    }
}
’s Middags komt de winkel. Dat lange woord onder aan de lijst blijkt augurken te zijn, een grote pot. Jij lust ze niet. #id: fbj23
De man van cel twaalf wel, en die heeft shag. De shag leg je op de plank van Wout. #id: rbwmv
{
- client_wout.shag:
    Wout telt hem uit. Genoeg voor vijf, stelt hij vast, en eentje voor het overschrijven. #id: j2qbx
- client_wout.meenemen:
    Wout: Dat had niet gehoeven. Wij hadden al een afspraak. #id: cjtzr
- else:
    Wout (vriendelijk): Dus jij leent op maandag mijn lijst. Ik vroeg me al af waar dat ding hing. #id: bwbqv
}
{ client_lezen.zeggen:
    Om drie uur staat er een man van cel zes naast je, met een brief in zijn mouw. ‘Ik ook niet zo’, zegt hij. ‘Wie doet het bij jou?’ Je wijst op Wout. #id: ppm9f
    ~ meer(erbij_horen, 1)
}
Rachid komt met post voor Wout. Wout zet de envelop in de schoenendoos zonder te kijken. Rood stempel, mooi recht. #sound: envelop #id: tndfh
Wat denkt Wout nu? #id: tg71x
* [Eindelijk een antwoord. #id: cg1_a #guess: wout]
* [De doos raakt vol. #id: cg1_b #guess: wout #true]
* [Milan hoeft dit niet te zien. #id: cg1_c #guess: wout]
-
Wout denkt: Nog vier. Dan moet ik om een tweede vragen, en dan willen ze weten waarvoor. #clear #id: z0nwj
{ not (regels ? b1):
    ~ c_mensen = c_mensen + 1
    ~ meer(vertrouwen, 1)
    Om drie uur gaat Rachid naar beneden, met zijn rooster onder zijn arm. Daar bespreken ze elke donderdag de hele ring. Kees past op. Als Kees past, blijft de recreatiezaal dicht, en op donderdag is dat het biljart. #outcome: c_geen_luchten #because: alternative b1 #unintended #id: tmn2c
    Tegen half vijf is hij terug, met een stem als na een verjaardag. #enter: rachid midden #id: pj9b6
    Rachid (vriendelijk): Drie minuten ging het over jou. #id: dxw15
    Jij: Zo lang? #id: q881c
    Rachid: Jij moet gehaald worden. Je wacht tot er iemand opendoet. Dat weten ze nu. #outcome: c_moet_gehaald #because: alternative b1 #exit: rachid #id: rs0cn
}
-> client_ric

// ---------- Dag 10, vrijdag ----------
=== client_ric ===
Vrijdag ligt het halve blaadje op tafel, naast je winkellijst. #scene: cel ochtend #day: 10 #clock: 09:30 #enter: jij rechts #doc: c_oproep #ambience: gang #id: df7dc
Half elf staat vet, daar heb je een rondje om gezet. Kwart over tien staat eronder, gewoon. #id: x3frt
Je hebt je schoenen aan, met dubbele strik. De deur kan van binnen niet open, dus er zal iemand komen. #id: kwq07
Jij denkt: Ergens in dit gebouw kijkt nu iemand op een lijst. En daar sta ik op, anders had ik geen blaadje. #id: p1nrh

* (cel) [Blijf klaarzitten. Als ze je willen hebben, doen ze open. #id: ric_cel #style: regel]
    ~ meer(draagkracht, 1)
    ~ meer(stroefheid, 1)
    Kwart over tien gaat voorbij, en half elf. Rachid draaft langs je luik naar het bezoek. #event: wachten jij #id: rrjgs
    Om elf uur maak je één veter los. Alleen de linker. #id: jtrq9
    Jij denkt (boos): Een uur klaar voor niks, verdomme. Bij Ewa had ik een halve wagen vol. #id: hpn8v

* (gaan) [Roep door je raam naar cel dertien. ‘Wout, wat staat er onder half elf?’ #id: ric_gaan #style: ruimte]
    ~ meer(richting, 1)
    ~ meer(erbij_horen, -1)
    Je laat het blaadje aan een draad naar zijn raam zwaaien. Om kwart over tien op de knop naast je deur drukken, roept hij terug. Het is vrijdag, dus dat kost dubbel. #id: cjph1
    Rachid doet open, met haast en een bezoekerslijst. Hij wijst je de weg. #id: x48vw
    Achttien schermen. Op elk knippert een streepje in een leeg vak. Je tikt je naam, en drukt op groen. #scene: ric dag #enter: jij rechts #sound: toetsenbord #ambience: stil #id: k37tp
    Het wordt rood. Er is één mevrouw om te helpen, en er zitten er drie met hun vinger omhoog. De man naast je leest met je mee, en zijn lippen bewegen. #id: qncqz
    Zes minuten, op de klok boven de deur. Om elf uur zit je weer op bed, met je schoenen aan. #scene: cel dag #enter: jij rechts #sound: celdeur #ambience: gang #id: wdggm
    Jij denkt (boos): Mijn naam stond nog niet eens goed. En er was geen knop voor terug. #id: tmcdk

-
{ client_ric.cel:
    Om één uur staat het in de computer, zegt Rachid door het luik. Niet verschenen. #outcome: c_niet_verschenen #because: choice ric_cel {besluiten ? aankomst_lijst: #because: other aankomst_lijst} #because: other briefje_onder_de_deur #unintended #enter: rachid links #id: hvnhw
    { not (regels ? b1):
        Rachid (moe): Gisteren zei ik het nog. Halen, zei ik. En vanochtend had ik bezoek te lopen. #id: x2qsf
        Jij: Je zei het wel goed. #id: v2jwg
    }
- else:
    Om één uur staat het in de computer, zegt Rachid door het luik. Voortijdig vertrokken. #outcome: c_zes_minuten #because: choice ric_gaan #because: other c_drie_vingers #unintended #enter: rachid links #id: g9sf2
    Jij: Het was er druk. Ik was nummer vier. #id: z4225
}
-> client_notitie

=== client_notitie ===
{
- besluiten ? notitie_vragen:
    ~ c_mensen = c_mensen + 1
    ~ meer(vertrouwen, 2)
    Om twee uur gaat je deur open. Anouk kijkt eerst naar je voeten. #scene: cel dag #enter: anouk links #enter: jij rechts #sound: celdeur #ambience: gang #id: zws4v
    { client_ric.cel:
        Anouk: Waarom had je je schoenen aan? #id: dnr89
        Jij: Ik was klaar. Er zou iemand komen. #id: gj9rd
        Anouk: Wie zei dat? #id: jjgbd
        Jij: Hier komt altijd iemand. Ik kan die deur niet van binnen open. #id: hqnsk
        Je geeft haar het blaadje. Ze wijst op wat er onder je rondje staat. #id: w78df
        Jij (gesloten): Half elf heb ik. #id: q7tgf
    - else:
        Anouk: Wat gebeurde er bij die computer? #id: pfgf9
        Jij: Dat ding vroeg wat. Ik heb op het groene gedrukt. #id: gbbrq
        Anouk: En toen? #id: mchdp
        Jij: Toen vroeg hij het nog een keer, in het rood. En er zat er een naast me mee te kijken. #id: tns9s
        Je geeft haar het blaadje, met het rondje. #id: vmq30
        Jij (gesloten): Half elf. Ik was er om kwart over tien, want dat zei Wout. #id: jn78v
    }
    Beneden typt ze drie zinnen. Dat hoor je maandag, van Rachid. De laatste gaat over je schoenen. #outcome: c_schoenen_genoteerd #because: other notitie_vragen #theory: weten_is_geen_doen #id: h1xpv
- besluiten ? notitie_scil && not (regels ? b6):
    ~ c_toets = true
    ~ meer(stroefheid, 1)
    Rachid (rustig): Maandag om negen uur doe je een test. #id: sph7c
    Jij: Mag ik hem over als ik zak? #id: m8pjm
    Rachid: Je kunt niet zakken. #id: ssmg7
    Jij: Waarom heet het dan een test? #id: bd3fz
    Jij denkt (bang): Staat dat er straks, bij mijn naam? Ewa heeft ook een computer. #id: qqjsp
- besluiten ? notitie_kaal:
    ~ meer(vertrouwen, 1)
    Rachid: Je casemanager heeft het vakje leeg gelaten. Dat mag eigenlijk niet. #id: k9w9x
    Jij (vriendelijk): Leeg is toch ook een antwoord? #id: q78sr
    Rachid denkt (rustig): Daar krijgt zij maandag een mail over, en hij weet het niet eens. #clear: vertrouwen 4 #id: dv0kt
- not (regels ? b6):
    ~ c_driehoek = true
    Rachid (rustig): Er staat: niet meegewerkt. Met een geel driehoekje. Nog niet getoetst, is dat, en tot die tijd telt het niet. #id: wvww1
    Jij (gesloten): {client_ric.cel:Zitten kan ik.|Op een knop drukken kan ik.} #id: rtnsr
    Rachid: Wie dat gaat toetsen, staat er niet bij. Dat driehoekje zoekt jou wel op. #id: jw4c7
    Jij denkt: Een rapport is drie dagen op cel. Hoeveel dagen is een driehoekje? #id: nn9t4
- else:
    ~ meer(stroefheid, 1)
    Rachid (rustig): Er staat: niet meegewerkt. Je kunt je zelf weer opgeven, met een briefje. #id: j2qn8
    Jij: Met een briefje. #id: s7bxm
    Rachid hoort het ook, en kijkt naar zijn schoenen. Dan roept ring twee. #id: bxvj3
    Jij denkt: Meegewerkt. Twee jaar nachtploeg, en nou zit het in een vakje dat ik niet gezien heb. #id: ks380
}
-> client_meelbus

=== client_meelbus ===
{ regels ? b9: -> client_meelbus_leeg }
-> client_woonlasten

=== client_woonlasten ===
// Alleen als de gemeente de huur doorbetaalt.
Om drie uur staat Rachid in je deur, met de telefoon van de afdeling tegen zijn borst. Er is een mevrouw van jouw gemeente, zegt hij. Woonlasten heet ze. #scene: cel dag #clock: 15:00 #enter: rachid links #enter: jij rechts #sound: telefoon #ambience: gang #id: r36vn
Rachid (rustig): Ze betaalt je huur zolang je hier zit. Ze wil alleen weten aan wie. #id: xvvzv
Jij (wantrouwig): Alleen een naam? #id: szm6w
Rachid: En iets op papier, van die naam. #id: r5fkm
Jij denkt: Eén keer vroeg ik Boersma om een bonnetje. Toen kreeg ik een krentenbol. #id: mrcbt

* (naam) [‘Boersma, van de oude bakkerij. Met oe.’ #id: c_huur_naam #style: zakelijk]
    ~ c_papier = true
    ~ c_huur = c_huur + 1
    ~ meer(richting, 1)
    ~ meer(stroefheid, 1)
    {besluiten ? geen_adres:Rachid spelt het in de hoorn. Welke straat, vraagt ze dan. Bij de kerk, zeg je, de zijdeur. Dat past er niet in.|Rachid spelt het in de hoorn. Bij hoeveel hoor je haar typen, en bij sinds wanneer ook. Dan gaat er vandaag een brief naar Boersma.} #exit: rachid #id: j7k23
    Jij denkt (gespannen): Nu ligt zijn bakkerij bij de gemeente op een bureau. En hij dacht dat ik ziek was. #id: v2pmd

* (mond) [‘Zeg maar dat het goed komt met die huur.’ Boersma houdt niet van papier. #id: c_huur_mond #style: ruimte]
    ~ meer(erbij_horen, 1)
    ~ meer(draagkracht, 1)
    Rachid zegt het, en luistert nog even. {besluiten ? geen_adres:Een adres van jou heeft ze niet. Dan belt ze maandag alle bakkers.|Er gaat toch een brief op de post, naar het adres. Daar kan zij ook niks aan doen.} #exit: rachid #id: xbmr6
    Jij denkt: {besluiten ? geen_adres:Geen adres, dus geen brief. Dat scheelt Boersma weer.|Op het adres zit één bus, en daar gaat meel in. Dan vindt Boersma het vast het eerst.} #id: mkk1f

- -> client_meelbus_leeg

=== client_meelbus_leeg ===
{ not (regels ? b9) && (besluiten ? huur_samen || besluiten ? huur_zelf || besluiten ? post_halen || besluiten ? mensen_shanti):
    ~ c_papier = true
}
Morgen is de meelbus voor de tweede keer leeg. Om kwart voor vijf gaan de deuren dicht. #clock: 15:45 #id: wq306
{
- besluiten ? huur_samen:
    ~ c_huur = c_huur + 3
    ~ c_mensen = c_mensen + 1
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Anouk haalt je naar beneden en legt de telefoon midden op tafel. Eerst vraagt Boersma hoe het met je is, en jij hoe het met de oven is. #scene: spreekkamer dag #enter: anouk links #enter: jij rechts #sound: telefoon #ambience: stil #id: ccxzv
    Jij (gespannen): Ik zit vast, meneer Boersma. Winkels. Nog zestien dagen. #id: x5pj0
    Boersma: Ik dacht dat je ziek was. Ik heb soep op de trap gezet. #id: kr98t
    Jij: Uw brief heb ik. Die zit nog dicht. #id: z25vr
    Boersma: Daar staat het ook in. Van die soep. #id: jxcg8
    Jij: Staat die soep er nog? #id: x67jx
    Boersma (verdrietig): Die heb ik zelf maar opgegeten. #id: mgmw7
    ‘Vast?’ zegt iemand achter hem. ‘Pa, is dat die jongen van boven?’ #outcome: c_zoon_weet_het #because: other huur_samen #because: luck zoon_in_de_kamer #unintended #id: w2sg5
    Boersma: Ik wacht. Maar daarna weer gewoon in de bus, hè. #id: m05fn
    { not (regels ? b9):
        Anouk: De gemeente wil u betalen, meneer. Dan moet u één zin opschrijven. #id: q5frd
        Boersma: Op wat voor papier? #id: w4ts7
    }
    Boersma denkt (vriendelijk): Winkels, zegt hij. Bij mij heeft hij nog nooit een krent meegenomen. #clear: vertrouwen 5 #id: npnfm
    Jij denkt: Anouk zei niks, de hele tijd. Ze zat er alleen bij, als een handrem. #id: qqsfg
- besluiten ? huur_zelf:
    ~ c_huur = c_huur + 2
    ~ meer(vertrouwen, -1)
    Rachid (vriendelijk): Je casemanager heeft je verhuurder gebeld. Hij houdt de kamer vast. #enter: rachid links #id: d0mcd
    Jij denkt: Dan hoeft die envelop ook niet meer open. Of staat daar iets anders in? #id: r0tg8
    Jij: Wat heeft ze gezegd? #id: nn8jb
    Rachid: Dat je er een paar weken niet bent. Meer mag ze niet. #outcome: c_boersma_raadt #because: other huur_zelf #because: luck omroep #unintended #id: m67p3
    { not (regels ? b9):
        Een rekeningnummer heeft ze ook, van die mevrouw van woonlasten moest dat. Boersma las het cijfer voor cijfer voor. #id: bz5xd
    }
    Jij denkt (boos): Een stem die niks mag zeggen. Dan weet hij het dus. #id: pr9t3
- besluiten ? huur_eigen:
    ~ c_huur = c_huur + 1
    ~ meer(richting, 1)
    Anouk houdt stil voor je deur, met haar jas al aan. #enter: anouk links #id: n3grg
    Anouk: Bel jij hem zelf? Het is jouw kamer. #id: xb3zn
    Jij (vriendelijk): Doe ik. #id: s2rhr
    Zaterdag, acht man in de rij. Een bandje zegt dat de bakkerij gesloten is. Dat zegt het al vier jaar. #scene: gang dag #day: 11 #enter: jij rechts #event: wachten jij #sound: telefoon #ambience: gang #id: kdt5g
    Jij: Met Milan. Komt goed. #id: ktdkz
    Dan is je tegoed op. #id: b8g6r
- besluiten ? post_halen:
    ~ c_huur = c_huur + 2
    ~ meer(vertrouwen, 1)
    Anouk komt naar die envelop kijken. Hij staat nog tegen je beker. #scene: cel dag #enter: anouk links #enter: jij rechts #ambience: gang #id: nx6vv
    Jij (vriendelijk): Maak jij maar open. Ik heb vieze handen. #id: mrh9r
    Anouk: Er staat soep op de trap. En zaterdag was de bus leeg. #sound: envelop #id: fvnht
    Jij (gespannen): De meelbus. Daar gaat de huur in. Vijfennegentig, contant. #id: wsh84
    Zij schrijft, jij zegt het voor: ‘Ik kom terug. De soep mag naar de buurvrouw.’ #outcome: c_envelop_open #because: other post_halen #id: m526f
    { not (regels ? b9):
        Eronder zet ze het nummer van die mevrouw. Wie dat belt, krijgt zijn huur, zegt ze. Je vraagt of dat er ook echt staat. #id: vxbp2
    }
    Jij denkt (verdrietig): Drie dagen stond er soep tegen mijn beker. #id: vt6w9
- else:
    De envelop staat nog tegen je beker. Je hebt hem één keer tegen het licht gehouden: één blad, dubbelgevouwen. #id: s44x1
    Jij denkt (bang): Als hij me eruit zet, staat het daarin. Zolang hij dicht is, heb ik een kamer. #id: vjxj2
}
-> client_zondag

// ---------- Dag 11 en 12 ----------
=== client_zondag ===
Zaterdagavond laad je dok zes, vanaf je bed. Eén beneden, twee erop. Om twintig voor elf gaat je luik open en weer dicht. #scene: cel avond #day: 11 #enter: jij rechts #ambience: gang #id: dx05w
{
- besluiten ? post_halen || besluiten ? huur_samen:
    { not client_wout.zelf:
        Zondag om twee uur leest Wout bladzijde zeven, acht en negen. Bij negen mag je naar huis, zegt hij, maar dan komt er nog een ‘mits’. #scene: gang dag #day: 12 #enter: wout links #enter: jij rechts #ambience: gang #id: nd70r
    }
- not client_wout.zelf && (besluiten ? huur_zelf || besluiten ? huur_eigen):
    Zondag om twee uur leg je de brief van Boersma op de pingpongtafel. Wout maakt hem open met zijn pen, en hij leest zacht. #scene: gang dag #day: 12 #enter: wout links #enter: jij rechts #sound: envelop #ambience: gang #id: mrrbf
    Wout: ‘Zaterdag was de bus leeg. Op de trap staat soep. Laat iets horen. Het hoeft niet lang.’ De zoon wil een huurder met een vast salaris. De vader niet. #outcome: c_brief_gelezen {client_wout.shag: #because: choice c_wout_shag} {client_wout.meenemen: #because: choice c_wout_brief} #id: mxbhp
    Jij denkt (verdrietig): Het hoeft niet lang. En ik krijg nog geen drie woorden bij elkaar. #id: p7vng
- not client_wout.zelf:
    Zondag om twee uur leg je de brief van Boersma op de pingpongtafel. Wout steekt zijn hand uit, en jij pakt hem weer terug. #scene: gang dag #day: 12 #enter: wout links #enter: jij rechts #ambience: gang #id: vf948
    Wout (rustig): Zoals je wilt. Bladzijde zeven dan. #id: j4f6x
    Jij denkt (bang): Als hij hem voorleest, is het zo. Nu kan er nog van alles in staan. #id: qg052
- else:
    Zondag om twee uur zit Wout aan de pingpongtafel, en jij blijft op bed. De brief van Boersma leg je in de map, bij bladzijde één. #scene: cel dag #day: 12 #enter: jij rechts #ambience: gang #id: c69pn
    Jij denkt: Tegen de avond ken ik er drie woorden van. ‘De’, en twee keer ‘ik’. #id: p1fsp
}
{ not (regels ? b11): -> client_meelezen }
-> client_hofstra

=== client_meelezen ===
// Alleen als iedereen in één plan schrijft en de cliënt mee mag lezen.
Om kwart over vier deelt Rachid bladen uit, want de codes voor de zaal doen het niet. Je naam staat erboven, daaronder is het grijs tot de rand. Het is jouw plan, zegt hij. Iedereen schrijft erin, en jij mag meelezen. #scene: gang dag #day: 12 #enter: wout links #enter: jij rechts #sound: papier #ambience: gang #id: cqcmb
{ client_wout.zelf:
    Je legt het in de map, bij de andere dingen die je mag lezen. #id: rxvkc
    Jij denkt: Negen keer mijn naam. Dan kan het haast niet over een ander gaan. #id: hxfx3
- else:
    Je schuift het door naar Wout, zoals alles. Aan die tafel, waar het licht is. #id: gn73z
    Wout: ‘Woensdag, tien uur veertig, A. {besluiten ? geen_id:Kaart verlopen. |}Wonen: {besluiten ? intake_huur:contant, in een bus voor meel|ja}. {besluiten ? lezen_ict:Leestoets aangevraagd. |}Vrijdag, dertien uur nul twee, A.’ Dan gaat hij zachter. #id: wpt8r
    {
    - besluiten ? notitie_vragen:
        Wout: ‘Had zijn schoenen aan.’ Dat staat er, op mijn woord. #id: h4cb4
    - c_toets:
        Wout: ‘Eerst toetsen.’ #id: s34fw
    - c_driehoek:
        Wout: ‘Niet meegewerkt.’ En dan een driehoekje. Dat laat zich niet voorlezen. #id: rtj49
    - besluiten ? notitie_kaal:
        Wout: ‘Niet gevraagd waarom.’ #id: m1tsn
    - else:
        Wout: ‘Niet meegewerkt.’ #id: v554z
    }
    Achter hem wachten er zeven met hun eigen blad. Die staan ineens heel stil. #outcome: c_hardop #because: alternative b11 {client_wout.shag: #because: choice c_wout_shag} {client_wout.meenemen: #because: choice c_wout_brief} #unintended #id: vc550
    ~ meer(erbij_horen, -1)
    Jij: Kan dat eraf? #id: zfw55
    Wout (ernstig): Vragen mag. Op een formulier, en dat komt er dan ook in te staan. #id: p1ppg
}
-> client_hofstra

=== client_hofstra ===
Vrijdag kwam je loon van de werkplaats erbij. Meneer Hofstra is vóór jou aan de beurt. Hij praat Fries, zacht, en hij zegt een paar keer dezelfde naam. Dan veegt hij de hoorn af aan zijn trui. #scene: gang dag #day: 12 #enter: hofstra links #enter: jij rechts #ambience: gang #id: s31q7
Hofstra (verdrietig): Ga je gang, jongen. Ik ben klaar. #id: rh0qc
Elke woensdag om tien over tien sta je bij je moeder onder aan de trap. Afgelopen woensdag stond daar niemand. {client_ewa.nu:Ewa heeft het meeste van je tegoed. Je hebt drie minuten.|Je hebt negen minuten.} #id: s00n1
Hofstra denkt (rustig): Die jongen staat met een telefoon in zijn hand of er een vogel in zit. #clear: vertrouwen 3 #id: gnpjj
Jij denkt: Als ze hijgt, heeft ze zelf gesjouwd. #id: tjxxz

* (eerlijk) [‘Ma, ik zit vast. Niet schrikken.’ #id: moeder_eerlijk #style: menselijk]
    ~ c_ma_weet = true
    ~ c_mensen = c_mensen + 1
    ~ b_netwerk = 1
    ~ meer(draagkracht, -1)
    ~ meer(erbij_horen, 1)
    Moeder (boos): Ik schrik niet. Waar? #sound: telefoon #id: mwp9d
    Jij: Honderdtien kilometer. #id: mxxbc
    Moeder: Zo ver? Ik had je voor de aardappels. Ik heb het hele schema moeten overschrijven. #id: hf18m
    ‘Zit Milan vast?’ vraagt de buurvrouw. Die komt zondags koffie drinken. #outcome: c_buurvrouw_hoort #because: choice moeder_eerlijk #because: luck c_koffie_bij_ma #unintended #id: nx7rm
    Moeder (gespannen): Heb je daar warme sokken? #id: wknjk
    { client_ewa.nu:
        Je zoekt nog naar een grap als je tegoed op is. #id: d0dwq
    - else:
        Jij (vriendelijk): Ze hebben hier vloerverwarming, ma. Als de oven aanstaat. #id: kh4hb
        Moeder: Drie paar doe ik op de post. #id: h4mjr
    }
    Moeder denkt: Over het eten zei hij niks. Als het slecht was, had hij erover gezeurd. #clear: vertrouwen 3 #id: mdp7r

* (zwijgen) [Luister of ze gezond klinkt. Meer hoeft niet. #id: moeder_zwijgen #style: ruimte]
    ~ meer(draagkracht, 1)
    ~ meer(richting, -1)
    Moeder (rustig): Met mij. #sound: telefoon #id: sxf2p
    Je hoort haar klok, en de quiz van de buren. #id: g7jwx
    Moeder: Als u van de energie bent, ik heb al betaald. #id: mc7hk
    Ze hijgt niet. Je legt de hoorn terug zoals je een doos eieren neerzet. #id: gsq5j
    Jij denkt (rustig): Ze had net gezeten. Volgende week zeg ik het, als ik iets leuks weet voor erbij. #id: n0bxw

- -> client_datum

// ---------- Dag 13, maandag ----------
=== client_datum ===
{ besluiten ? lezen_ict || c_toets:
    Maandag om negen uur zit je in een lokaal, {besluiten ? lezen_ict:met vier anderen. Je kiest de stoel schuin achter de snelste|tegenover een mevrouw met een potlood. Zij leest de sommen voor, jij tekent een klok. De wijzers zet je op kwart over tien}. #scene: spreekkamer ochtend #day: 13 #enter: jij rechts #ambience: stil #id: hdr2x
    Wat je hebt gehaald, zeggen ze er niet bij. Het staat nu wel ergens. #outcome: c_getest {besluiten ? lezen_ict: #because: other lezen_ict} {besluiten ? notitie_scil && not (regels ? b6): #because: other notitie_scil} {c_toets: #because: alternative b6} #id: xvcsn
}
{ besluiten ? bericht_rachid:
    Om kwart voor vijf gaan de deuren dicht. Die van jou houdt Rachid nog open met zijn voet. #scene: gang avond #day: 13 #clock: 16:45 #enter: rachid links #enter: jij rechts #ambience: gang #id: vshq0
    Rachid (vriendelijk): Ik heb je datum, jongen. #id: m3t2p
    { regels ? b15:
        {regels ? b14:Vrijdag, zegt hij. Negen dagen eerder.|Donderdag, zegt hij. Tien dagen eerder.} De cellen zijn vol. #id: m5t95
    - else:
        Het blijft zoals het was, zegt hij. De gemeente heeft het nu ook bevestigd. #id: prc2r
    }
- else:
    In de werkplaats plak je dozen, voor lampenkappen. Eén keer langs, twee keer dwars. #scene: werkplaats ochtend #day: 13 #enter: levi links #enter: jij rechts #ambience: gang #id: kqmwj
    { besluiten ? bericht_nu:
        Anouk komt tussen de pallets door, zonder jas. #enter: anouk midden #id: fs82z
        { regels ? b15:
            Anouk: Je gaat {regels ? b14:vrijdag|donderdag} naar huis. #id: v2sr2
        - else:
            Anouk: Je datum staat vast. #id: hvnpj
            Jij: Die stond toch al vast? #id: z30vb
            Anouk: Nu weet de gemeente het ook. #id: c240d
        }
    - else:
        ‘Gefeliciteerd’, roept er een bij de zaagbank. Dan nog een. {regels ? b15:{regels ? b14:Vrijdag|Donderdag} ga je naar huis, weet iedereen.|Je datum staat vast, weet iedereen. Dat hij los was, wist jij niet.} #id: gf193
    }
}
Jij denkt (bang): {regels ? b15:Dan sta ik zaterdag dus zelf bij die bus. Met wat?|Nog twee zaterdagen. Boersma heeft een goed hart, en een zoon.} #id: k6qdj

* (juichen) [Lach. Wie dit hoort, hoort te lachen. #id: vrij_juichen #style: ruimte]
    ~ c_druk = c_druk + 1
    ~ meer(erbij_horen, 1)
    {
    - besluiten ? bericht_rachid:
        Jij (vriendelijk): Lekker, man. #id: k165p
        Het slot draait. Vier stappen heen en vier terug, tot het licht uitgaat. #event: deur-in-slot #sound: celdeur #id: pz044
        Rachid denkt: Hij lachte met zijn tanden op elkaar. #clear: vertrouwen 4 #id: xk6rd
    - besluiten ? bericht_nu:
        Jij (vriendelijk): {regels ? b15:Mooi. Top.|O. Gefeliciteerd.} #id: dgkwx
        De doos die je dichtplakt, was al dicht. #id: kzn2f
        { regels ? b15:
            Jij: Hoe laat? #id: mnvr0
            Anouk: Half tien. #id: tvn5d
            Jij: En om tien uur? #id: wc23s
            Dat weet ze nog niet, en dat zegt ze ook. #id: j1n4v
        }
    - else:
        Je gooit de tape in de lucht en vangt hem achter je rug. Een uur later staat Anouk er. #enter: anouk midden #id: zkp7k
        Jij (gesloten): Ik hoor dat ik gefeliciteerd word. #outcome: c_als_laatste #because: other bericht_gemeente #unintended #id: hcnm9
        Anouk: Ik wilde je iets kunnen vertellen. #id: vsf4b
        Jij: En? #id: mst83
        Anouk: Woensdag. #id: zn885
    }
    Dinsdag bij het luchten heeft iedereen iets wat mee kan. Een groet aan een zus, een broer die moet bellen. Je zegt acht keer ja. #outcome: c_acht_keer_ja #because: choice vrij_juichen #because: other c_ring_geeft_mee #unintended #id: t19j0

* (waarheen) [{besluiten ? bericht_nu:‘Waar slaap ik dan?’|‘En waar ga ik dan heen?’} #id: vrij_waarheen #style: menselijk]
    ~ c_huur = c_huur + 1
    ~ c_mensen = c_mensen + 1
    ~ meer(vertrouwen, 1)
    ~ meer(erbij_horen, -1)
    {
    - besluiten ? bericht_rachid:
        Rachid: Dat vraag je morgen beneden. Ik zet het op een geeltje. #id: khtst
        Het slot draait. Vier stappen heen en vier terug. #event: deur-in-slot #sound: celdeur #id: x20qp
        Rachid denkt (rustig): Twee jaar doe ik die deuren. Ze lachen, of ze vloeken. Dit had ik nog niet gehad. #clear: vertrouwen 4 #id: bj5pq
        Dinsdag zit het geeltje op je deur geplakt, aan de buitenkant. De hele ring kan het lezen, op één na. Bij het luchten heet je Blijvertje. #outcome: c_blijvertje #because: choice vrij_waarheen #because: other c_ring_luistert #unintended #id: bpkdb
    - besluiten ? bericht_nu:
        Jij (gespannen): Boersma heeft twee zaterdagen niks gehad. #id: n65jq
        De doos die je dichtplakt, was al dicht. #id: mgj8k
        { regels ? b15:
            Jij: Hoe laat? #id: tcqbt
            Anouk: Half tien. #id: vkd6v
            Jij: En om tien uur? #id: tfhd9
        }
        Anouk: Dat weet ik nog niet. #id: gh3xn
        Ze gaat op een pallet zitten. ‘Wie heeft er een sleutel?’ vraagt ze. Bij de zaagbank gaat de zaag uit. Bij het luchten heet je Blijvertje. #outcome: c_blijvertje #because: choice vrij_waarheen #because: other c_ring_luistert #unintended #theory: goede_nazorg #id: r8g4k
    - else:
        Levi: Naar huis toch? Ik zou gewoon, weet ik veel, ik zou rennen, man. #id: qk6c6
        Jij: Ja. En dan de trap op, en dan? #id: zffdh
        Een uur later staat Anouk er. Ze heeft vijfentwintig minuten panfluit gehad, van de gemeente. Woensdag, zegt ze. Bij het luchten heet je Blijvertje. #enter: anouk midden #outcome: c_blijvertje #because: choice vrij_waarheen #because: other c_ring_luistert #unintended #id: zshsg
    }

-
{ client_datum.waarheen && not (regels ? b15):
    ~ c_huur = c_huur + 1
    Er is nog tijd om het uit te zoeken, en dat gebeurt ook. Woensdag weet Boersma op welke dag je komt. Hij schrijft hem met krijt op de deur van de oven. #outcome: c_kruis_op_de_zak #because: alternative b15 #because: choice vrij_waarheen #id: b4fw0
}
-> client_uitslag

=== client_uitslag ===
{ not c_toets: -> client_pallet }
Dinsdag, na het luchten, heeft Rachid een uitslag. Hij zoekt waar hij moet beginnen. #scene: gang ochtend #day: 14 #enter: rachid links #enter: jij rechts #ambience: gang #id: w2048
{ besluiten ? scil_boven:
    ~ meer(stroefheid, 1)
    ~ meer(vertrouwen, -1)
    Rachid (rustig): Je zat boven de streep. Dan kan hij het dus, zeiden ze in het overleg. #id: vbr1w
    Jij: Wat? #id: ftgpz
    Rachid: Meewerken. Dus nou staat er toch: niet meegewerkt. #outcome: c_kan_het_wel #because: alternative b6 #because: other scil_boven #because: other notitie_scil #unintended #id: fm1r0
    Rachid denkt (rustig): Hij snapt alles, en dat briefje ving hij niet. Dan is het dus iets met letters. #clear: vertrouwen 4 #id: jqns2
    Jij denkt: Ze las alles voor. Zo’n mevrouw had ik die vrijdag ook moeten hebben. #id: x9cfw
- else:
    ~ meer(vertrouwen, 1)
    Rachid (vriendelijk): Je zat onder de streep. ‘Niet meegewerkt’ komt er dus niet. Ik zeg voortaan alles door de deur, in één zin. #id: q0rng
    Jij (wantrouwig): Is dat straf? #id: wgp9n
    Rachid: Dat is voor mij. #outcome: c_door_de_deur #because: alternative b6 #because: other notitie_scil #id: fnpnq
    Rachid denkt (rustig): Eén zin. Dat had ik die vrijdag ook gekund. #clear: vertrouwen 4 #id: j6p6v
}
Bij de automaat staan er drie. Of je een torentje wilt bouwen, vraagt de middelste. Hij heeft er bekertjes voor. #outcome: c_torentje #because: alternative b6 #because: other notitie_scil #because: other c_ring_luistert #unintended #id: sdqmm
~ meer(erbij_horen, -1)
-> client_pallet

// ---------- Dag 14, dinsdag ----------
=== client_pallet ===
{ besluiten ? rw_arbeid:
    ~ c_mensen = c_mensen + 1
    ~ meer(vertrouwen, 1)
    Dinsdagochtend staat de vrouw van de pieper tussen de dozen. Kees is met haar mee, met een halve boterham. #scene: werkplaats ochtend #day: 14 #enter: yara links #enter: levi midden #enter: jij rechts #ambience: gang #id: q3n9c
    Yara: Ik ben Yara, van de reclassering. Mag ik kijken hoe je dat doet? #id: gg1jr
    Jij (wantrouwig): Kijken of controleren? #id: rrsdh
    Yara (vriendelijk): Kijken. Ik snap niks van dozen. #id: qvfhg
    Je schuift haar er een toe. Ze zet hem waar nog plaats is. #id: xkmpn
    Jij: Nu duwen. #id: q2x52
    Haar doos gaat aan de wandel, met twee andere mee. Jij draait hem een kwart, over de naad. Ze duwt nog eens, met haar heup. #outcome: c_yara_duwt #because: other rw_arbeid #theory: werkalliantie #id: g3f9f
    Jij denkt (rustig): Van die vorige kende ik alleen de brieven. Deze staat hier met haar heup te duwen. #id: c74br
- else:
    Dinsdag om twaalf uur houdt Rachid de telefoon van de afdeling naar je toe. Het is de vrouw van de pieper. Ze heet Yara, en ze wil morgen praten. #scene: gang dag #day: 14 #enter: rachid links #enter: jij rechts #sound: telefoon #ambience: gang #id: nf019
    Yara: Weet je wat wij doen? #id: stkdf
    Jij (vriendelijk): Ja hoor. #id: tj5v7
    Yara: Spreekkamer twee. #id: qq957
    Jij (vriendelijk): Ja hoor. Top. #id: fdf8p
    Dan vraag je Rachid of reclassering goed is of slecht. Het ligt eraan, zegt hij. #id: jw9fj
    Jij denkt (wantrouwig): Van die club had ik er al een, die schreef drie brieven. Van die dertig dagen ben ik toen net afgekomen. #id: svbtg
}
’s Middags staat er een pallet, acht lagen hoog. De werkmeester duwt ertegen en er beweegt niets. Naast je zet Levi een doos op zijn kop. #scene: werkplaats dag #enter: levi links #enter: jij rechts #ambience: gang #id: kkfnq
Jij (boos): Kan jij niet lezen of zo? Er staat ‘boven’ op, met een pijl. Wie heeft jou hier neergezet? #id: z4rpk
Levi draait de doos om, en daarna nog een die goed stond. #mood: levi verdrietig #id: q4wsf
Jij denkt: De pijl. Ik had gewoon de pijl kunnen zeggen. #id: kspt9
Jij (vriendelijk): Om en om, als een muurtje. Straks haal ik mijn heftruckpapieren. Rijden kan ik, alleen de theorie nog. #id: f1h2j
Levi denkt (vriendelijk): Als een muurtje. Zo legde opa de tegels, en daar mocht ik dan over lopen. #clear: vertrouwen 3 #id: jg685
{ besluiten ? som_signaal:
    Levi (gespannen): Ik stond op een lijst, bij die Yara, echt waar, ik heb het zelf gezien. En nou ben ik eraf, en niemand zegt wat. Weet jij hoe dat kan? #outcome: c_levi_eraf #because: other som_signaal #because: other tijd_voor_vier #unintended #theory: lipsky #id: g4w7b
    Jij: Vol, zeker. #id: dm395
}
{ besluiten ? advies_kort:
    Aan de zaagbank zegt iemand dat jij LVB hebt. Je vraagt of dat een opleiding is. #outcome: c_drie_letters #because: other advies_kort #id: fvnxd
}
-> client_papier

=== client_papier ===
{
- besluiten ? papier_a4:
    ~ c_huur = c_huur + 1
    ~ meer(vertrouwen, 1)
    ~ meer(richting, 2)
    Daarna zet Anouk haar scherm tussen jullie in. Zij zoekt plaatjes, jij zegt waar ze moeten. #scene: spreekkamer dag #enter: anouk links #enter: jij rechts #doc: a4_plaatjes #ambience: stil #id: t6g2g
    Jij: Dat bed is te kort. #id: j96kz
    Anouk: Het is een pictogram. #id: gsxch
    Jij: Dan nog. #id: j6fds
    Een meelbus hebben ze niet. Het wordt een mandje. #outcome: c_eigen_blad #because: other papier_a4 #theory: responsiviteit #id: jr9gs
    { besluiten ? geen_id:
        Bij het loket hoort je kaart. Anouk zoekt een plaatje, en ziet dan april staan. Donderdag komt de gemeente van hier met een fototoestel, en dan duurt het een week. Betalen moet vooraf, daar zijn twee formulieren voor. #id: fzv89
    }
    Op haar mok staan twee woorden en een hartje. Die heeft dus iemand thuis. #id: gh5bg
    Jij denkt (rustig): Bus, huis, bed, mandje, loket. Dit is het eerste papier waar ik niet omheen hoef. #id: ksknv
- besluiten ? papier_overdracht:
    Anouk (vriendelijk): {regels ? b11:Ik schrijf de gemeente een brief over je.|Voor de gemeente zet ik er twee bladzijden bij, over jou.} Als het klaar is, kijk je mee. #scene: spreekkamer dag #enter: anouk links #enter: jij rechts #ambience: stil #id: jdwsf
    Jij (vriendelijk): Mooi. #id: rkpn8
    Op haar mok staan twee woorden en een hartje. Die heeft dus iemand thuis. #id: q9svn
    Van dat kijken komt het niet. Jij begint er niet over, want meekijken is meelezen. #outcome: c_niet_meegekeken #because: other papier_overdracht #unintended #id: hnp4h
    Jij denkt (gespannen): Anderhalve bladzijde, zei ze. Zo veel weet ik zelf niet eens. #id: b97bb
- besluiten ? papier_aanvraag && not (regels ? b8):
    ~ c_klaar = true
    ~ c_huur = c_huur + 2
    ~ b_inkomen = 1
    Anouk doet met jou zestien schermen, voor de uitkering. Jij zegt het, zij tikt het. #scene: spreekkamer dag #enter: anouk links #enter: jij rechts #sound: toetsenbord #ambience: stil #id: p1152
    Jij (vriendelijk): Dok zes, met een hoofdletter en een uitroepteken. #id: mgzfv
    { besluiten ? geen_id:
        Scherm drie wil weten tot wanneer je kaart geldig is. Anouk belt. Donderdag komt de gemeente van hier met een fototoestel, en dan duurt het een week. Betalen moet vooraf, daar zijn twee formulieren voor. #id: t15kp
    }
    Op haar mok staan twee woorden en een hartje. Die heeft dus iemand thuis. #id: grzj1
    Anouk: Geld op de dag dat je vrijkomt. #id: z2zhh
    Jij denkt: {besluiten ? geen_id:Mijn pinpas wil de laatste tijd ook niet altijd|Die pas is in maart verlopen}. Dat vroeg het scherm niet, en ik wou de vaart erin houden. #id: mhsvp
- else:
    Anouk heeft je nergens voor nodig. Door het raam van haar kantoor zie je haar staan met één arm in haar jas. Fleur houdt de deur vast en een broodtrommel omhoog. Op het bureau liggen twaalf mappen, en die van jou is dicht. #scene: gang dag #enter: rachid links #enter: jij rechts #ambience: gang #id: b9t89
    Rachid: {regels ? b11:Je papieren zijn de deur uit. Eén klik, zei ze.|Er staat een vinkje achter je naam. ‘Overgedragen’, heet dat.} #id: n2wt4
    Jij (vriendelijk): Vlot. #id: qwztg
    Jij denkt: {regels ? b11:Eén klik|Een vinkje}. En daar heb ik elf bladzijden voor zitten knikken. #id: q03b5
}
-> client_woensdag

// ---------- Dag 15, woensdag ----------
=== client_woensdag ===
{ not (regels ? b8) && not (besluiten ? papier_aanvraag):
    ~ c_voor = true
    Om vier uur houdt Rachid een blad tegen de muur, en een pen. Dan ligt er vast iets voor de uitkering, als je buiten staat. #scene: gang dag #day: 14 #clock: 16:00 #enter: rachid links #enter: jij rechts #sound: papier #ambience: gang #id: vgf2z
    Jij (vriendelijk): Waar moet de lus? #id: p9s9f
    Je naam schrijft hij over van zijn eigen lijst. Erachter komen twee dagen, die van binnen en die van buiten. Bij het laatste vakje kijkt hij om. #id: r0pvm
    Rachid: Werk, als je vrij bent. Ja of nee? Dat weten we niet, hè. Ik doe nee. #id: w0732
    Jij denkt: Eén blad. Zo dun heb ik ze hier nog niet gehad. #id: wwcmr
}
{
- besluiten ? mensen_moeder:
    ~ c_bij_ma = true
    ~ c_huur = c_huur + 1
    ~ b_netwerk = MAX(b_netwerk, 1)
    ~ meer(binding, 1)
    Woensdag legt Anouk de telefoon tussen jullie in. Je houdt de hoorn eerst een tijd vast. #scene: spreekkamer ochtend #day: 15 #enter: anouk links #enter: jij rechts #event: stilte jij #sound: telefoon #ambience: stil #id: n5zhn
    { c_ma_weet:
        Moeder: Heb je mijn sokken gekregen? #id: t22ws
        Jij (vriendelijk): Die liggen nog beneden, ma. #id: pjdpv
        Moeder: Drie paar, en ze liggen beneden. En wie draagt woensdag de boodschappen? #id: w3pw0
    - else:
        ~ c_ma_weet = true
        ~ c_mensen = c_mensen + 1
        Moeder (boos): Waar zit jij? #id: p9bb2
        Jij (gespannen): In de gevangenis, ma. #id: fv1zg
        Moeder: Dat er iets was, wist ik die eerste woensdag al. Je was er niet voor de boodschappen. #id: v3h2t
        Jij: Wie heeft ze gedragen? #id: v5nvq
    }
    Moeder: Ik eet al twee weken licht. #id: br63p
    Ze klapt de bank uit, zegt ze. Een paar nachten. Ze zegt het twee keer. #outcome: c_bank_klaar #because: other mensen_moeder #id: s6fk2
    Jij denkt (verdrietig): Licht. Dat zegt de dokter altijd tegen haar knie. #id: b8wkr
- besluiten ? mensen_fleur:
    ~ meer(vertrouwen, -1)
    Woensdag vraag je om tien uur of Anouk nog komt, en om elf uur nog een keer. #scene: gang dag #day: 15 #enter: rachid links #enter: jij rechts #event: wachten jij #ambience: gang #id: drnm3
    Rachid (rustig): Ze is ziek. Eh, een van de twee. Ik moet door. #id: fwfq8
    Om twaalf uur hoor je haar op de trap, met een telefoon aan haar oor. Zeven namen noemt ze, allemaal van Fleur, en bij de vijfde zegt ze: die heeft morgen geen bed. Jouw naam zit er niet bij. Ze is dus niet ziek. #outcome: c_ze_is_ziek #because: other mensen_fleur #unintended #id: b6kwm
    Rachid denkt: Fleur is ziek, dát had ik moeten zeggen. De kar stond al op ring twee. #clear: vertrouwen 3 #id: ddw5q
    Jij denkt: Geen bed. Dan gaat die voor, dat snap ik. Maar zeg het dan even. #id: msmhp
- else:
    ~ c_huur = c_huur + 1
    { besluiten ? som_koffie || besluiten ? bericht_gemeente:
        ~ c_huur = c_huur + 1
    }
    { regels ? b9:
        Woensdag heeft Rachid een naam voor je. Shanti, bij de gemeente. Zij kent de meelbus, en ze heeft een potje. #scene: gang dag #day: 15 #enter: rachid links #enter: jij rechts #ambience: gang #id: bmkvz
        Jij: Wat zit erin? #id: w6zxg
        Rachid: Eén week huur. Je casemanager heeft er lang voor in de wacht gestaan. #id: bvcb3
        Jij denkt (rustig): Een potje voor een bus. Die Shanti snapt hoe het werkt. #id: x4p3n
    - else:
        Woensdag heeft Rachid een naam voor je. Shanti, bij de gemeente. Zij kent de meelbus. #scene: gang dag #day: 15 #enter: rachid links #enter: jij rechts #ambience: gang #id: mdq1c
        Jij: Wat wil ze ermee? #id: b7xfd
        Rachid: Een rekeningnummer{besluiten ? geen_adres:, en een handtekening dat je er woont}. Ze fietst vanavond langs de bakkerij, en ze blijft tot hij het gevonden heeft. #id: pc3z1
        Jij denkt (rustig): Dan krijgt ze soep. Daar komt ze voor half negen niet weg. #id: kgghk
    }
}
{ (besluiten ? zorg_formulier || besluiten ? vrijdag_huis) && not (besluiten ? intake_huur):
    De brief van Boersma heb je Rachid meegegeven. Of Anouk wil kijken of het belangrijk is. Terug komt hij die dag niet. #sound: envelop #id: mv06x
}
-> client_yara

=== client_yara ===
{ besluiten ? rw_arbeid:
    Om twee uur brengt Rachid je naar Yara. Je schuift je stoel recht voor de tafel. #scene: spreekkamer dag #clock: 14:00 #enter: yara links #enter: jij rechts #sound: stoel #ambience: stil #id: n654j
- else:
    { regels ? b1:
        Om twee uur zit je klaar voor Yara, op je bed, met je schoenen aan. Om half drie komt Rachid je halen. Niemand had gezegd wie er zou komen. #scene: spreekkamer dag #clock: 14:30 #enter: yara links #enter: jij rechts #sound: stoel #outcome: c_weer_schoenen #because: rule b1 #because: other rw_bellen #unintended #ambience: stil #id: dcfp3
    - else:
        Om één minuut voor twee gaat je deur open. ‘Jij moet gehaald worden’, zegt Rachid, ‘zeg ik zelf.’ Je hebt je ene schoen nog in je hand. #scene: spreekkamer dag #clock: 14:00 #enter: yara links #enter: jij rechts #sound: stoel #outcome: c_gehaald #because: alternative b1 #ambience: stil #id: sgrgx
    }
}
{ besluiten ? dossier_wegen:
    Yara: Er zijn toen drie brieven gestuurd. Ik heb ze gelezen, en ik snapte ze ook niet. #id: g4kqw
    Jij (wantrouwig): Jij zit daar toch? #id: xvrkx
    Yara: Dus. #id: qr7s2
    ~ meer(vertrouwen, 1)
- else:
    Jij (wantrouwig): Jullie hadden toch al een map van mij? Van toen. #id: gttzx
    Yara: Die is oud. Ik begin liever bij nu. #id: djw8p
}
{ not (regels ? b1):
    ~ c_huur = c_huur + 1
    Op haar blad staat één woord met een streep eronder. Halen, zegt ze, als je ernaar kijkt. Dus is er tijd voor zaterdag, en voor wie er dan in de bus kijkt. Dat zet ze eronder, met een pijl naar een naam die met een S begint. #id: jnqt8
}
{ besluiten ? delict_eerst:
    Yara: Drie winkels in één maand. Vertel eens over de eerste. #id: k2xgv
    Jij: Dat was op een dinsdag. Maandag was er geen werk meer. #id: n19r9
    Yara: Hoe wist je dat? #id: khpzm
    Jij: {besluiten ? geen_loon:Het busje reed door. Normaal stopt hij.|Er stond een rode op mijn telefoon. Normaal is hij groen.} #id: cm8gf
    Yara (ernstig): En die in het dorp, met die lege pakjes achter het wasmiddel? #id: kmh19
    Jij (gesloten): Vier. #outcome: c_over_wasmiddel #because: other delict_eerst #unintended #id: b9skv
    Daarna zeg je ja hoor, tot de tijd om is. #event: dichtklappen jij #id: gmjqr
    Jij denkt (boos): {besluiten ? geen_loon:Van dat busje heb ik nog nooit iemand verteld|Die rode heb ik nog nooit iemand verteld}. En ze wou pakjes tellen. #id: c5wpt
- else:
    ~ meer(vertrouwen, 1)
    Yara (vriendelijk): Straks sta je buiten. Wat doe je met je handen, het eerste uur? #id: m2pb5
    Jij: Mijn handen? #id: d9q66
    Yara: Tas in de ene. En de andere? #id: ndwt2
    Je pakt met links een tas die er niet is. Met rechts pak je een leuning, een deur, en dan een sleutel. Het is een zware. #outcome: c_rechts_vrij #because: other praktisch_eerst #theory: eerst_wat #id: w8tt1
    Jij denkt (rustig): Links de tas. Dan moet die sleutel er wel hangen. #id: v5k4w
}
{ regels ? b15:
    Yara (ernstig): Nog één ding. Eindverlof is verlof. Je straf loopt door tot dag zesentwintig, alleen ben je dan thuis. #id: zkx3z
    Jij: En als er iets is? #id: ssfgr
    Yara: Word je opgepakt, of weet niemand waar je bent, dan zit je de rest hier uit. #id: jj5vg
    Jij denkt (gespannen): Naar huis, en toch nog vast. Tegen ma zeg ik alleen het eerste. #id: vsv1c
}
{ besluiten ? toezicht_voorstel:
    ~ c_mensen = c_mensen + 1
    ~ c_druk = c_druk + 1
    Bij de deuren vraagt ze of je wilt dat er buiten iemand met je meeloopt. Vrijwillig. Je krijgt er een papier bij. #id: kk4b4
    Jij (vriendelijk): Ja hoor. #id: wm9t3
    Jij denkt (gesloten): Ben je klaar, krijg je er wat bij. #id: vgqvp
- else:
    Yara: Na dag zesentwintig hoef je van ons niks meer. #id: vkdgr
    Jij (vriendelijk): Lekker. #id: swm9q
    Bij de derde deur vraag je wie er dan is, als je wél iets moet. Niemand van haar, zegt ze. Shanti, van de gemeente. #id: hcpv0
}
Yara denkt: Ik heb een half uur met hem gepraat. Hij keek al die tijd naar mijn snoer. #clear: vertrouwen 4 #id: bvckq
-> client_avond

=== client_avond ===
{ regels ? b15:
    { regels ? b14:
        Donderdag, je laatste middag. Nog een half uur, dan gaan de deuren dicht. #scene: gang dag #day: 16 #clock: 16:15 #enter: jij rechts #ambience: gang #id: rrb57
    - else:
        Morgen, donderdag, ga je. Nog een half uur, dan gaan de deuren dicht. #scene: gang dag #day: 15 #clock: 16:15 #enter: jij rechts #ambience: gang #id: wtcjd
    }
- else:
    { regels ? b14:
        Vrijdag. Zondag ga je. Nog een half uur, dan gaan de deuren dicht. #scene: gang dag #day: 24 #clock: 16:15 #enter: jij rechts #ambience: gang #id: jp7dc
    - else:
        Woensdag, je laatste middag. Nog een half uur, dan gaan de deuren dicht. #scene: gang dag #day: 22 #clock: 16:15 #enter: jij rechts #ambience: gang #id: n20h6
    }
}
{ not (regels ? b15):
    Sinds zondag staat er een stapelbed in je cel. De man bovenin blijft drie weken en heeft geen kussen. Straks krijgt hij het jouwe. #outcome: c_matras_erbij #because: alternative b15 #because: wait cellen_vol #unintended #id: sv2gq
}
{ besluiten ? shanti_mail:
    ~ c_mensen = c_mensen + 1
    In je deuropening leest Yara je voor wat ze aan Shanti schrijft. Milan komt altijd als er iemand belt. Een brief komt niet aan, ook niet als hij op de mat ligt. #enter: yara links #id: v6hqt
    Jij (gespannen): Staat er dat van lezen? #id: fg7h4
    Yara: Nee. Er staat wat je wél doet. #id: j06q3
    Jij: Stuur maar. #outcome: c_twee_zinnen #because: other shanti_mail #id: mf20r
}
{ besluiten ? geen_id && (besluiten ? papier_a4 || c_klaar) && not (regels ? b15 && not (regels ? b14)):
    {regels ? b15:Vanochtend|Vorige week} zat je op een kruk, voor een laken. Niet lachen, zei de mevrouw van de foto. #scene: gang dag #ambience: gang #id: wfr5j
}
Bij de pingpongtafel schuift Wout een envelop onder jouw map. Hij is dik, zes vellen zeker. #scene: gang dag #enter: wout links #enter: jij rechts #ambience: gang #sound: envelop #id: sscsr
{
- client_wout.meenemen:
    Wout: Nummer 31, in het dorp over het kanaal, tegenover de halte. Door de gleuf en niet aanbellen. Zo was de afspraak. #id: j67nz
- client_wout.shag:
    Wout: Als vaste klant mag ik je iets vragen. Nummer 31, in het dorp over het kanaal. Door de gleuf. Niet aanbellen. #id: xfsg5
- else:
    Wout: Jij had mij niet nodig. Ik jou helaas wel. Nummer 31, in het dorp over het kanaal. Door de gleuf. Niet aanbellen. #id: xrx4j
}
Post gaat hier langs de controle. Deze niet. Op de wc schuif je hem in je schoen. #id: zgcmm
Jij: Wie woont daar? #id: j02hx
Wout: Iemand die mij vroeger voorlas. #id: zh2k2
Wout denkt (verdrietig): Marleen was zes en ik kon het nog niet. Ze wees de woorden aan met een breinaald, en ik las achter haar aan. #clear #id: kb5wx
Jij denkt: Alle enveloppen in die doos hebben een stempel. Deze nog niet. #id: w3649
-> client_buiten_poort
