VAR kaart = false  // heb je je kaart op zak?

=== client_start ===
~ week(60)
Je hebt deze week nog één uur recreatie. Sinds het bruinbrood van zondag mis je een voortand. Je houdt een plastic lepel voor de spiegel. #scene: cel avond #day: 8 #enter: cees links #ambience: gang #id: nmqg1
Cees: Dames, snijdt u nog steeds in uw vingers? #id: q59qn
Het fluit vijf keer. In de cel ernaast fluit iemand terug. Dan staat Benno in de deur. #enter: benno rechts #id: b76rg
Benno (vriendelijk): Geef die lepel eens. Ik heb van lucifers de Euromast gebouwd. #id: j18b5
Cees denkt: Die stond wel scheef. #id: t1cq3
Benno: Voor een pot koffie maak ik er een tand van. #id: r6qnc
Benno denkt (gesloten): Mijn koffie is sinds vrijdag op. #id: gfp0w

* (lepel) [‘Meet maar op.’ #id: lepeltand #cost: 30]
    ~ besteed(30)
    ~ meer(draagkracht, 1)
    Benno vijlt. De tand is witter dan alles in de cel. #id: fjt7j
    Cees: Zes scherpe messen. #id: mkf8s
    Het fluit niet meer. Het klikt. #id: r5xnm
    Cees denkt (vriendelijk): Een klik klinkt als kwaliteit. #id: njx35
* (oefenen) [‘Kom eerst eens luisteren.’ #id: oefenen_gang #cost: 40]
    ~ besteed(40)
    ~ meer(erbij_horen, 1)
    Je gaat op een krat staan en verkoopt een keukenrol. Er blijven zeven man hangen. #scene: gang avond #enter: cees links #enter: benno rechts #ambience: gang #id: dbghv
    Iemand roept: die fluit nog een keer! #mood: cees gespannen #id: cxpdg
    Cees denkt (gespannen): Lachen ze om de grap of om het gat? #id: hfpfd
* (tandarts) [Ga in de rij voor een briefje aan de tandarts. #id: tandarts_schrijven #cost: 20]
    ~ besteed(20)
    ~ b_zorg = 1
    Er staan zes man voor je. Op de vraag ‘Hebt u pijn?’ zet je een kruisje bij nee. Je had bijna gelogen. #scene: gang avond #enter: cees links #enter: benno rechts #event: wachten cees #ambience: gang #id: npng6
    Benno (gesloten): De tandarts hier boort met zijn agenda. #id: d6vpr
- -> client_bellen

=== client_bellen ===
Je belt Joop van de kaaskraam. In zijn schuur staat jouw kist. #scene: gang avond #day: 8 #enter: cees links #sound: telefoon #ambience: gang #id: zkw1s
Joop (vriendelijk): Cees! Hoe is Spanje? #id: wgm30
Cees denkt: Ik had Zeeland moeten zeggen. Daar regent het ook. #id: x37tt
Joop: De marktmeester vraagt wanneer je weer loot. #id: qcr8p
Cees denkt: Donderdag foto, voor vijf weken koffie. Ik sta op vijf, Ruud is reserve. Zonder kaart geen lootje. #id: dwrdb
Achter je valt een celdeur dicht. #sound: celdeur #event: deur-in-slot #mood: cees ernstig #id: sjd9x

* (waarheid) {minuten >= 25} [‘Ik zit vast, Joop.’ #id: joop_waarheid #cost: 25]
    ~ besteed(25)
    ~ b_netwerk = 1
    ~ meer(draagkracht, -1)
    Bij Joop staat een quiz aan. Iemand heeft een vraag goed. #id: q4qvj
    Joop: Voor die pannen? #id: nfkx5
    Cees: Voor die pannen. #id: s20mz
    Joop: Mevrouw Terpstra heeft nu een koperen slot. Op zaterdag poetst ze het. #id: qvmsp
* {minuten < 25} [‘Ik zit vast, Joop.’ #id: joop_waarheid #closed: time]
* (spanje) [‘Warm. Ik breng een ham mee.’ #id: joop_spanje #cost: 5]
    ~ besteed(5)
    ~ meer(draagkracht, 1)
    Joop: Met het bot erin, hè. Zware balkondeur heb je daar. #id: m47jz
    Cees denkt: Hier is ham vierkant. #id: db7t8
* (olijf) [‘Goed. Ik ben alleen een tand kwijt.’ #id: joop_tand #cost: 15]
    ~ besteed(15)
    ~ meer(erbij_horen, 1)
    Joop: Olijf? #id: q9z33
    Cees: Olijf. #id: sffqc
    Joop (vriendelijk): Kom maar bij mij staan. Kaas verkoopt zichzelf. #id: rg26p
-
Wat denkt Joop als hij ophangt? #id: vf97w
* [De volgende keer wil hij geld lenen. #id: g2_a #guess: joop]
* [Zonder hem is het stil op zaterdag. #id: g2_b #guess: joop #true]
* [Straks wil hij zijn kist terug, en ik zit erop. #id: g2_c #guess: joop]
-
Joop denkt (ernstig): Ik hoor tegenwoordig mijn eigen mes door de kaas gaan. #clear #id: rbc1z
-> client_foto

=== client_foto ===
Donderdag. In spreekkamer 3 staat een kruk voor een wit laken. #scene: spreekkamer ochtend #day: 10 #enter: cees links #enter: yvonne midden #enter: blok rechts #ambience: stil #id: wh25n
Op de gang dweilt Ruud, met nat haar en een scheiding. Hij is reserve: staat er iemand op, dan mag hij. #id: wbcrb
Mevrouw Blok: Regel vijf. Gaat u zitten. #id: w6ktd
Yvonne: Kin omhoog. Mond dicht. #id: pr1kf
Cees: Dicht? #id: jr5gm
Yvonne (uitleggend): Altijd dicht. Anders keurt de computer hem af. #id: kqf5s
{ client_start.lepel:
    Cees denkt: Een hele pot koffie voor een tand die niet mee mag. #id: jxrs2
}
Mevrouw Blok denkt (gespannen): Als hij opstaat, roep ik Ruud. Ik hoop het een beetje. #id: bx1h8

* (dicht) [Doe je mond dicht. #id: foto_dicht]
    ~ b_id = 1
    Flits. Op het schermpje zit iemand die op je broer lijkt. #mood: yvonne rustig #id: rbrcf
    Cees: Laat maar staan. Die is me nog geld schuldig. #id: kggks
* (lachen) [Lach. #id: foto_lachen]
    ~ meer(draagkracht, 1)
    Flits. Het apparaat piept. #outcome: foto_terug #because: choice foto_lachen #mood: cees vriendelijk #mood: yvonne rustig #id: wvx2v
    Yvonne: Afgekeurd, meneer. Nog eens, met de mond dicht? #id: cjrn8
    Cees (vriendelijk): Tien jaar geldig, mevrouw. Dan wil ik er zelf om kunnen lachen. #decides: cees #id: tt93d
    Ze geeft je de afdruk en klapt haar koffer dicht. Op de gang pakt Ruud zijn emmer weer. #sound: papier #id: v28m3
* (plek) [Sta op. ‘Ruud, jij bent.’ #id: foto_ruud]
    ~ meer(erbij_horen, 1)
    Ruud gaat zitten. Er loopt water in zijn kraag. #exit: cees #enter: ruud links #decides: cees #mood: yvonne rustig #id: bk9g4
    Ruud: Dank je wel. Moet mijn mond dicht? #id: ntwnt
    Ruud denkt (vriendelijk): Mijn moeder wil er vast een kopie van. #id: w95x8
- -> client_gang

=== client_gang ===
~ week(60)
{ regels ? b15:
    Gisteren na het eten kwam het door het luik. Je mag een week eerder weg, om negen uur. #scene: gang ochtend #day: 31 #clock: 08:40 #enter: cees links #enter: ruud rechts #ambience: gang #id: hpxj8
- else:
    Je gaat weg op de dag van je papieren. #scene: gang ochtend #day: 38 #clock: 08:40 #enter: cees links #enter: ruud rechts #ambience: gang #id: dkhtp
}
{ client_foto.plek:
    Ruud dweilt. Zijn kaart is er voor hij weggaat. #outcome: ruud_kaart #because: choice foto_ruud #id: tvbt8
    Ruud (vriendelijk): Kon ik hem zaterdag maar even aan je lenen. #id: fmmbb
- else:
    Ruud dweilt. Zijn eigen kaart komt een week te laat. #outcome: ruud_te_laat {client_foto.dicht: #because: choice foto_dicht} {client_foto.lachen: #because: choice foto_lachen} #because: other regel_vijf #unintended #id: b3rwg
    Cees: Van die foto, jongen. #id: z6sd9
    Ruud (vriendelijk): Geeft niks, hoor. #id: jkn7z
}
{ client_start.tandarts:
    Bij je post zit de tandarts: over twee weken, hier. #outcome: tandarts_laat #because: wait tandarts #id: r7nv0
}
-> client_poort

=== client_poort ===
Mevrouw Blok loopt mee tot de poort. De portier streept je naam door. #scene: poort ochtend #clock: 08:50 #enter: cees rechts #enter: blok links #ambience: stil #id: g8p54
{ client_foto.plek:
    Mevrouw Blok: Van Ruud moest ik zeggen: hij heeft vier afdrukken over. #id: rr6ss
}
{ client_foto.lachen:
    Je afgekeurde foto zit in je tas, in een hoesje. #id: p7mc7
}
{ client_foto.dicht and regels ? b15: -> client_uur }
{ client_foto.dicht:
    ~ kaart = true
    ~ b_id = 2
    Bij je spullen ligt je broer. Yvonne hield hem vorige week naast je gezicht. #outcome: kaart_op_zak #because: choice foto_dicht #id: c4qnk
}
-> client_markt

=== client_uur ===
Mevrouw Blok: Om tien uur komt de gemeente. Die geeft uw kaart alleen aan u. #id: m0snm
Buiten staat de neef van Benno met een bestelbus. De radio doet het. #id: m5mzc
* [‘Dan wacht ik.’ #id: wachten_kaart]
    ~ kaart = true
    ~ b_id = 2
    De bestelbus rijdt weg. De volgende bus gaat om vier uur, en dan werkt je zus. #sound: bus #event: wachten cees #id: phq8m
    Om tien uur houdt Yvonne de kaart naast je gezicht. Dan mag je broer mee. #outcome: kaart_op_zak #because: choice foto_dicht #because: choice wachten_kaart #enter: yvonne midden #id: vzb4t
* [Stap in. #id: instappen]
    ~ meer(draagkracht, 1)
    De neef heeft broodjes. Hij rijdt tot de deur van je zus. #event: weglopen cees #id: g78zs
    Je kaart gaat naar het stadhuis. Maandag gaat het loket open. Loten is op zaterdag. #outcome: kaart_maandag #because: choice instappen {regels ? b15: #because: rule b15} #unintended #id: nm9fv
- -> client_markt

=== client_markt ===
Zaterdag, zeven uur. Donderdag heb je Joop gebeld, vanaf het tankstation. Jouw kist staat al klaar. #scene: straat ochtend #enter: cees links #enter: joop rechts #clocks: buiten {regels ? b15: #day: 33|#day: 40} #ambience: stil #id: sbctf
{ client_bellen.spanje:
    Aan zijn kraam hangt een lege haak. #outcome: lege_haak #because: choice joop_spanje #unintended #id: h4p1w
    Joop: Die is voor de ham. #id: h2ngv
    Joop denkt (vriendelijk): Ik wil het één keer van hemzelf horen. #id: nrdqx
}
{ client_bellen.waarheid:
    Joop: Ik heb het op Spanje gehouden. Voor de anderen. #id: vgvms
}
{ client_bellen.olijf:
    Joop heeft een potje olijven op je kist gezet. Zonder pit. #id: ps60x
    De olijvenman groet je niet. Joop vertelt iedereen over die pit. #outcome: olijvenman #because: choice joop_tand #unintended #id: x2cp1
}
Aan de overkant zet mevrouw Terpstra haar pannen buiten. Veertig van die pannen, gestolen, lagen in juni op jouw kleed. #id: ch028
Cees denkt (gesloten): Ik vroeg niet waar ze vandaan kwamen. Daar waren ze te goedkoop voor. #id: rt2wt
De marktmeester komt met zijn zak lootjes. #id: sv9s6

* {kaart} [Laat je kaart zien en trek een lootje. #id: loten]
    ~ meer(erbij_horen, 1)
    De marktmeester kijkt naar de kaart en naar jou. #decides: cees #id: dnt25
    // Welk lootje je trekt, hangt aan het telefoontje. Zo kan de controle elke zaterdag naspelen.
    { client_bellen.olijf: -> client_niet }
    Plek negen, naast de vis. #exit: joop #id: h5bwm
    -> client_kist
* {not kaart} [Zet je kist bij het fietsenrek. #id: fietsenrek]
    ~ meer(erbij_horen, 1)
    Je klapt de kist open naast een fiets zonder zadel. #decides: cees #exit: joop #id: mg2tw
    -> client_rek
* [‘Joop, heb je nog een schort?’ #id: schort]
    ~ b_inkomen = 1
    Het is het schort van Joops vrouw. Er staat een koe op. #decides: cees #id: tqg5n
    -> client_kaas

=== client_niet ===
~ b_inkomen = 1
Elf lootjes, vier plekken. Dat van jou is leeg. #outcome: leeg_lootje #because: luck loting #unintended #id: mphn3
Joop heeft het schort al in zijn hand. #id: ms531
-> client_kaas

=== client_rek ===
{ client_foto.lachen:
    Je prikt de foto op de klep. Die lacht naar de bushalte. #id: dg590
}
{ client_start.oefenen:
    Je fluit elke s met opzet. De marktmeester hoort het ook. #id: thcv6
}
{ client_foto.plek:
    De moeder van Ruud koopt er één en wil geen wisselgeld. #id: q67x3
- else:
    Je verkoopt er één, aan een man met een fietstas. #id: s1k7t
}
Om negen uur schrijft de marktmeester een bon, en je kist moet dicht. #outcome: zonder_lot #because: choice fietsenrek #id: k41rg
Cees denkt: Die bon is duurder dan een kaart. #id: g0600
Een prei is tot aan de pannen gerold. Mevrouw Terpstra brengt hem terug. #enter: terpstra rechts #ending: kist #id: zdrv7
-> END

=== client_kist ===
{ client_start.lepel:
    Bij ‘spitskool’ schiet de tand eruit, zo een tas andijvie in. #outcome: tand_weg #because: choice lepeltand #unintended #id: v2pn5
    De vrouw van die tas wil haar geld terug. De rest loopt door. #id: fczgg
}
{ client_start.oefenen:
    Bij ‘zes scherpe messen’ komt er een hond op af. #id: rrn5c
    Cees: Dames, hij wil er ook een. #id: f7hf6
    Je fluit nog eens, en verkoopt er negen. #id: khr3z
}
{ client_start.tandarts:
    Je zegt ‘een handvol’. Dat fluit niet. De dames willen weten hoeveel dat is. Je verkoopt er twee. #id: jxc2r
}
Mevrouw Terpstra staat in haar deur met een deksel. Ze blijft tot het eind. #enter: terpstra rechts #id: rnf71
Cees denkt (rustig): Haring en nat karton. Hier ruikt het naar zaterdag. #clear #id: v4w98
Je begint opnieuw, bij de dames. #ending: kist #id: q7c4x
-> END

=== client_kaas ===
Je eerste klant is mevrouw Terpstra. #enter: terpstra rechts #exit: joop #mood: terpstra gesloten #id: ds8qj
Mevrouw Terpstra: Een half pond jong belegen. #id: cr7gc
Je snijdt, met de hand. #id: cnxmd
Cees denkt (rustig): Met een schaafje was dit zo klaar. #id: c1pd8
Mevrouw Terpstra denkt (gesloten): Mijn pannen kwamen glimmend terug. Hij had ze gepoetst. #clear: erbij_horen 4 #id: ttcq0
Mevrouw Terpstra: Dunner. #id: dgjgk
Je snijdt dunner. #ending: kaas #id: fj5d5
-> END
