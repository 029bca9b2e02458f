VAR kaart = false  // heb je je kaart op zak?

=== client_start ===
~ week(60)
Nog een uur, dan gaat de deur dicht. Je houdt een plastic lepel voor de spiegel. #scene: cel avond #day: 8 #enter: cees links
Cees: Dames, snijdt u nog steeds in uw vingers?
Het fluit vijf keer. In de cel ernaast fluit iemand terug. Dan staat Benno in de deur. #enter: benno rechts
Benno (vriendelijk): Geef die lepel eens. Ik heb van lucifers de Euromast gebouwd.
Cees denkt: Die stond wel scheef.
Benno: Voor een pot koffie maak ik er een tand van.
Benno denkt (gesloten): Mijn koffie is sinds vrijdag op.

* (lepel) [‘Meet maar op.’ #id: lepeltand #cost: 30]
    ~ besteed(30)
    ~ meer(draagkracht, 1)
    Benno vijlt. De tand is witter dan alles in de cel.
    Cees: Zes scherpe messen.
    Het fluit niet meer. Het klikt.
    Cees denkt (vriendelijk): Een klik klinkt als kwaliteit.
* (oefenen) [‘Kom eerst eens luisteren.’ #id: oefenen_gang #cost: 40]
    ~ besteed(40)
    ~ meer(erbij_horen, 1)
    Je gaat op een krat staan en verkoopt een keukenrol. Er blijven zeven man hangen.
    Iemand roept: die fluit nog een keer!
    Cees denkt (gespannen): Lachen ze om de grap of om het gat?
* (tandarts) [Schrijf de tandarts. Dat kost geen koffie. #id: tandarts_schrijven #cost: 20]
    ~ besteed(20)
    ~ b_zorg = 1
    Op de vraag ‘Hebt u pijn?’ zet je een kruisje bij nee. Je had bijna gelogen.
    Benno (gesloten): De tandarts hier boort met zijn agenda.
- -> client_bellen

=== client_bellen ===
Je belt Joop van de kaaskraam. In zijn schuur staat jouw kist. #scene: gang avond #day: 8 #enter: cees links #sound: telefoon
Joop (vriendelijk): Cees! Hoe is Spanje?
Cees denkt: Ik had Zeeland moeten zeggen. Daar regent het ook.
Joop: De marktmeester vraagt wanneer je weer loot.
Achter je valt een celdeur dicht. #sound: celdeur

* (waarheid) {minuten >= 25} [‘Ik zit vast, Joop.’ #id: joop_waarheid #cost: 25]
    ~ besteed(25)
    ~ b_netwerk = 1
    ~ meer(draagkracht, -1)
    Bij Joop staat een quiz aan. Iemand heeft een vraag goed.
    Joop: Voor die pannen?
    Cees: Voor die pannen.
    Joop: Mevrouw Terpstra heeft nu een koperen slot. Op zaterdag poetst ze het.
* {minuten < 25} [‘Ik zit vast, Joop.’ #id: joop_waarheid #closed: time]
* (spanje) [‘Warm. Ik breng een ham mee.’ #id: joop_spanje #cost: 5]
    ~ besteed(5)
    ~ meer(draagkracht, 1)
    Joop: Met het bot erin, hè.
    Cees denkt: Hier is ham vierkant.
* (olijf) [‘Goed. Ik ben alleen een tand kwijt.’ #id: joop_tand #cost: 15]
    ~ besteed(15)
    ~ meer(erbij_horen, 1)
    Joop: Olijf?
    Cees: Olijf.
    Joop (vriendelijk): Kom maar bij mij staan. Kaas verkoopt zichzelf.
-
Wat dacht Joop toen die deur dichtviel?
* [Hij klinkt alsof hij geld wil lenen. #id: g2_a #guess: joop]
* [Dat was geen balkondeur. #id: g2_b #guess: joop #true]
* [Straks wil hij die kist terug, en ik zit erop. #id: g2_c #guess: joop]
-
Joop denkt (ernstig): Dat was geen balkondeur. #clear
-> client_foto

=== client_foto ===
Donderdag. In spreekkamer 3 staat een kruk voor een wit laken. #scene: spreekkamer ochtend #day: 10 #enter: cees links #enter: yvonne midden #enter: blok rechts
Op de gang dweilt Ruud, met nat haar en een scheiding. Hij staat op zes. De lijst telt er vijf.
Mevrouw Blok: Regel vijf. Gaat u zitten.
Yvonne: Kin omhoog. Mond dicht.
Cees: Dicht?
Yvonne (uitleggend): Altijd dicht. Anders keurt de computer hem af.
{ client_start.lepel:
    Cees denkt: Een hele pot koffie voor een tand die niet mee mag.
- else:
    Cees denkt: Twee nachten wakker van een gat dat niet mee mag.
}
Mevrouw Blok denkt (gespannen): Als hij opstaat, roep ik Ruud. Ik hoop het een beetje.

* (dicht) [Doe je mond dicht. #id: foto_dicht]
    ~ b_id = 1
    Flits. Op het schermpje zit iemand die op je broer lijkt.
    Cees: Laat maar staan. Die is me nog geld schuldig.
* (lachen) [Lach. #id: foto_lachen]
    ~ meer(draagkracht, 1)
    Flits.
    Yvonne: Deze komt terug, meneer.
    Cees (vriendelijk): Tien jaar geldig, mevrouw. Dan wil ik er zelf om kunnen lachen. #decides: cees
* (plek) [Sta op. ‘Ruud, jij bent.’ #id: foto_ruud]
    ~ meer(erbij_horen, 1)
    Ruud gaat zitten. Er loopt water in zijn kraag. #exit: cees #enter: ruud links
    Ruud: Dank je wel. Moet mijn mond dicht?
    Ruud denkt (vriendelijk): Mijn moeder wil er vast een kopie van.
- -> client_poort

=== client_poort ===
{ regels ? b15:
    De cellen zitten vol. Je mag een week eerder weg, om negen uur. #scene: poort ochtend #day: 31 #clock: 08:50 #enter: cees links #enter: blok rechts
- else:
    Je gaat weg op de dag van je papieren. #scene: poort ochtend #day: 38 #clock: 08:50 #enter: cees links #enter: blok rechts
}
{ client_foto.plek:
    Ruud houdt de deur voor je open. Zijn kaart is op tijd. #outcome: ruud_kaart #because: choice foto_ruud
- else:
    Ruud houdt de deur voor je open. Zijn kaart komt als hij al buiten is. #outcome: ruud_te_laat {client_foto.dicht: #because: choice foto_dicht} {client_foto.lachen: #because: choice foto_lachen} #because: other regel_vijf #unintended
    Ruud (vriendelijk): Geeft niks, hoor.
}
{ client_start.tandarts:
    Bij je post zit de tandarts. Je kunt over twee weken terecht, hier. #outcome: tandarts_laat #because: wait tandarts
}
{ client_foto.lachen:
    Mevrouw Blok: De computer wilde uw foto niet. #outcome: foto_terug #because: choice foto_lachen
    Cees: Mag ik hem hebben?
    Mevrouw Blok (vriendelijk): Hij zit al in uw tas.
}
{ client_foto.dicht and regels ? b15: -> client_uur }
{ client_foto.dicht:
    ~ kaart = true
    ~ b_id = 2
    Mevrouw Blok geeft je een envelop. Je broer zit erin. #outcome: kaart_op_zak #because: choice foto_dicht
}
-> client_markt

=== client_uur ===
Mevrouw Blok: Om tien uur is uw kaart er.
Buiten staat de neef van Benno met een bestelbus. De radio doet het.
* [‘Dan wacht ik.’ #id: wachten_kaart]
    ~ kaart = true
    ~ b_id = 2
    De bestelbus rijdt weg, met jouw liedje erin.
    Om tien uur krijg je een envelop. Je broer zit erin. #outcome: kaart_op_zak #because: choice foto_dicht #because: choice wachten_kaart
* [Stap in. #id: instappen]
    ~ meer(draagkracht, 1)
    De neef heeft broodjes. Hij rijdt tot de deur van je zus.
    Maandag komt de kaart met de post. Loten is op zaterdag. #outcome: kaart_maandag #because: choice instappen {regels ? b15: #because: rule b15} #unintended
- -> client_markt

=== client_markt ===
Zaterdag, zeven uur. Joop zet zijn kazen uit. Jouw kist staat al klaar. #scene: straat ochtend #enter: cees links #enter: joop rechts {regels ? b15: #day: 33|#day: 40}
{ client_bellen.spanje:
    Aan zijn kraam hangt een lege haak. #outcome: lege_haak #because: choice joop_spanje #unintended
    Joop: Die is voor de ham.
    Joop denkt (vriendelijk): Ik wil het één keer van hemzelf horen.
}
{ client_bellen.waarheid:
    Joop: Ik heb het op Spanje gehouden. Voor de anderen.
}
{ client_bellen.olijf:
    Joop heeft een potje olijven op je kist gezet. Zonder pit.
}
Aan de overkant zet mevrouw Terpstra haar pannen buiten. Veertig van haar pannen lagen op jouw kleed.
Cees denkt (gesloten): Ik vroeg niet waar ze vandaan kwamen. Daar waren ze te goedkoop voor.
De marktmeester komt met zijn zak lootjes.

* {kaart} [Laat je kaart zien en trek een lootje. #id: loten]
    ~ meer(erbij_horen, 1)
    De marktmeester kijkt naar de kaart en naar jou. Plek negen, naast de vis. #decides: cees
    -> client_kist
* {not kaart} [Zet je kist bij het fietsenrek. #id: fietsenrek]
    ~ meer(erbij_horen, 1)
    De marktmeester wijst op het bord. Je mag je prei afmaken. #outcome: zonder_lot #because: choice fietsenrek #decides: cees
    -> client_kist
* [‘Joop, heb je nog een schort?’ #id: schort]
    ~ b_inkomen = 1
    Het is het schort van Joops vrouw. Er staat een koe op. #decides: cees
    -> client_kaas

=== client_kist ===
{ client_start.lepel:
    Bij ‘spitskool’ schiet de tand eruit, zo een tas andijvie in. #outcome: tand_weg #because: choice lepeltand #unintended
    Vier vrouwen zoeken mee. Je verkoopt ze alle vier een snijder.
- else:
    Bij ‘zes scherpe messen’ komt er een hond. Achter de hond komt een jongen, achter de jongen zijn moeder.
    Zij koopt er een.
}
Mevrouw Terpstra staat in haar deur met een deksel. Ze koopt niets. Ze blijft tot het eind. #enter: terpstra rechts
Cees denkt (rustig): Haring en nat karton. Hier ruikt het naar zaterdag. #clear
Je begint opnieuw, bij de dames. #ending: kist
-> END

=== client_kaas ===
Je eerste klant is mevrouw Terpstra. #enter: terpstra rechts
Mevrouw Terpstra: Een half pond jong belegen.
Je snijdt, met de hand.
Cees denkt (rustig): Met een schaafje was dit zo klaar.
Mevrouw Terpstra denkt (gesloten): Mijn pannen kwamen glimmend terug. Hij had ze gepoetst. #clear: erbij_horen 4
Mevrouw Terpstra: Dunner.
Je snijdt dunner. #ending: kaas
-> END
