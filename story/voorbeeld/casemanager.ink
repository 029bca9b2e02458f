=== casemanager_start ===
~ week(60)
Op tafel ligt een lijst met vijf regels. Cees staat op vijf. Onder de streep staat Ruud, als reserve. #scene: spreekkamer ochtend #day: 8 #enter: cees links #enter: jij rechts #ambience: stil #id: wzwjc
Jij: Donderdag maakt de gemeente foto’s voor een identiteitskaart. Dat kost ongeveer 75 euro. Over drie weken is hij er. #id: mpmjf
Cees: Dat zijn zes snijders. En zonder kaart krijg je op de markt geen plek. Ze loten erom, elke zaterdag. #id: k0kvq
Jij denkt: Ik heb deze week een uur voor hem. Dit kan in tien minuten. #id: cbb4v
Cees: Geef mijn plek maar aan Ruud. #id: ccgfc
Jij: U vroeg er vorige week zelf om. #id: tvntw
Cees: Vorige week had ik nog een voortand. Toen was er bruinbrood. #id: rc43g
Elke s fluit. Hij houdt er een hand voor. #mood: cees gespannen #id: rtjqp
Jij denkt: Ik keek voor Ruud of er plek was. Daar bedankt hij al sinds maandag voor. #theory: lipsky #id: tg65v
Cees denkt (vriendelijk): Die nietmachine van haar verkoop ik in drie minuten. #id: h838r

* (lijst) [‘U staat erop. Donderdag, half tien.’ #id: op_de_lijst #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    ~ meer(stroefheid, 1)
    Cees (gesloten): Half tien. Ik neem mijn gezicht mee. #id: vg3hw
* (waarom) [‘U hebt die kaart nodig. Waarom dan Ruud?’ #id: waarom_ruud #style: menselijk #cost: 30]
    ~ besteed(30)
    ~ meer(vertrouwen, 2)
    Cees staat op en pakt je nietmachine. #sound: stoel #id: btjhd
    Cees (vriendelijk): Dames, snijdt u nog steeds in uw vingers? Zie wat hij doet met een prei. #id: pckxd
    Hij slaat een nietje door de lijst en een folder over sport. Op de gang staan twee man te luisteren. #id: tppn2
    Jij denkt: Het is mijn eigen nietmachine, en ik wil hem kopen. #id: mbw6d
    Cees (ernstig): Zeventien jaar op een kist. Nu klink ik als een ketel. #id: v5vtw
    Cees: Laat me maar staan. Ik kom. #decides: cees #id: zw2xp
* (ruud) [‘Goed. Dan gaat uw plek naar Ruud.’ #id: naar_ruud #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ meer(binding, 1)
    Je streept Cees door en schrijft Ruud op vijf. #id: f5zj9
    Cees: Zo. Geregeld. #decides: cees #id: xnb5q
    Cees denkt (gesloten): Ze had de pen al open. #id: t0wgg
-
Bij de deur zet hij de stoel recht. Dan die van jou. #sound: stoel #id: zg2sc
Wat denkt Cees? #id: mn3vq
* [Zoveel geld voor een ding dat in een la ligt. #id: g1_a #guess: cees]
* [Met een kaart heb ik geen smoes meer voor de markt. #id: g1_b #guess: cees #true]
* [Ruud heeft er meer aan dan ik. #id: g1_c #guess: cees]
-
Cees denkt (bang): Zonder kaart hoef ik niet te loten. Zonder plek blijft mijn mond dicht. #clear #id: xb4b1
-> casemanager_briefje

=== casemanager_briefje ===
Ruud rijdt de postkar binnen. Bovenop ligt een dichte envelop van Cees. #scene: kantoor_casemanagers dag #day: 9 #enter: ruud links #enter: jij rechts #event: brief #ambience: stil #id: p61wh
Ruud: Van nummer veertien. Er staat spoed op. #id: rxt7t
{ casemanager_start.ruud:
    Ruud (vriendelijk): En bedankt voor donderdag, mevrouw. #id: g3zgr
    Jij denkt: Hij heeft zich geschoren, en het is pas woensdag. #id: s6gkt
- else:
    Ruud (vriendelijk): Ik ben reserve, hoor ik. Dank u wel, mevrouw. #id: sz2dm
    Jij denkt: Reserve is niks, en hij bedankt ervoor. #id: v4nq2
}
Ruud denkt (gespannen): Mijn moeder heeft het geld voor de kaart al overgemaakt. #id: rwgvg
Ruud: Het gaat over zijn tand, hè? #id: sk7j6
Jij: De envelop is dicht. #id: g5nt1
Ruud: Hij las hem drie keer voor. #id: dj21x

* (tandarts) {minuten >= 40} [Loop met het briefje naar de medische dienst. #id: naar_tandarts #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ meer(vertrouwen, 1)
    ~ b_zorg = 1
    De assistente leest het briefje en lacht. Waarom, zegt ze niet. #doc: briefje #exit: ruud #id: j01gx
    Dinsdag maakt de tandarts een afdruk, in het uur van een ander. Twee weken later zit er een noodtand in. #id: ms4jb
    Jij denkt: Wie er nu een week langer kiespijn heeft, vraag ik niet. #id: h6grr
* {minuten < 40} [Loop met het briefje naar de medische dienst. #id: naar_tandarts #closed: time]
* (aanvraag) {not (regels ? b8)} [Vul met Cees de aanvraag voor bijstand in. #id: aanvraag_invullen #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ meer(richting, 1)
    ~ b_inkomen = 1
    Bij ‘inkomsten’ kijkt Cees naar het plafond. #scene: spreekkamer dag #enter: cees links #enter: jij rechts #ambience: stil #id: bb6jc
    Cees: Dat hangt van de prei af. #id: tsx7m
    Je vult in: nog niets. #sound: toetsenbord #id: jt8wx
* {regels ? b8} [Vul met Cees de aanvraag voor bijstand in. #id: aanvraag_invullen #closed: rule b8]
* [Leg het in het bakje van de medische dienst. #id: in_bakje #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ b_zorg = 1
    Vrijdag krijgt Cees een kaartje. De tandarts kan over zes weken, om tien uur. #exit: ruud #id: n6vwq
    Jij denkt: Dan staat hij allang weer op een kist. #id: ds2wf
* (gezien) [Zet ‘gezien’ op de envelop en geef hem mee terug. #id: gezien #style: regel #cost: 5]
    ~ besteed(5)
    Over tanden beslist de tandarts. Jij haalt de trein van vier uur, voor het eerst deze maand. #id: pdpz2
    Ruud: Gezien. Dat is al iets. #id: q6jkc
- -> casemanager_gang

=== casemanager_gang ===
{ regels ? b15:
    Gisteren om vijf uur hoorde je dat Cees een week eerder weg mag. Bij de gemeente nam niemand meer op. #scene: gang ochtend #day: 31 #clock: 08:30 #enter: cees links #enter: jij rechts #ambience: gang #id: x9mm0
- else:
    Cees gaat weg op de dag van zijn papieren. #scene: gang ochtend #day: 38 #clock: 08:30 #enter: cees links #enter: jij rechts #ambience: gang #id: srqgh
}
{ casemanager_briefje.tandarts:
    De noodtand houdt. Cees wenst iedereen succes, en er fluit niets. #mood: cees vriendelijk #id: qr1m1
- else:
    Hij groet iedereen met zijn mond dicht. #mood: cees gesloten #id: h0rdt
}
{ casemanager_briefje.gezien:
    Na ‘gezien’ stuurde hij de tandarts nog elf briefjes. De assistente las ze in haar pauze. #outcome: elf_briefjes #because: choice gezien #unintended #id: ztjxg
}
{ casemanager_start.ruud:
    Ruud dweilt. Zijn kaart is er voor hij weggaat. #enter: ruud midden #outcome: ruud_kaart #because: choice naar_ruud #id: n99j3
    Ruud: Bedankt, Cees. Mijn moeder bedankt je ook. #mood: ruud vriendelijk #id: vb5mt
    Jij denkt: Dit is de eerste keer dat hij mij niet bedankt. #id: ms1pz
    -> casemanager_leeg
- else:
    Ruud dweilt. Zijn eigen kaart komt een week te laat. #enter: ruud midden #outcome: ruud_te_laat {casemanager_start.lijst: #because: choice op_de_lijst} {casemanager_start.waarom: #because: choice waarom_ruud} #because: wait ronde #unintended #id: kmz1b
    Ruud: Succes, Cees. Dank u wel, mevrouw. #id: bw1ns
    Jij denkt: Zeg één keer iets lelijks. #id: jzjb1
}
{ regels ? b15: -> casemanager_uur }
Bij zijn spullen ligt de kaart. Vorige week tekende hij ervoor, bij de gemeente. #scene: poort ochtend #clock: 08:50 #enter: cees rechts #enter: jij links #outcome: kaart_mee {casemanager_start.lijst: #because: choice op_de_lijst} {casemanager_start.waarom: #because: choice waarom_ruud} #ambience: stil #id: m42jz
-> casemanager_op_zak

=== casemanager_uur ===
~ week(60)
Jij: Om tien uur komt de gemeente. Die geeft uw kaart alleen aan u. #scene: poort ochtend #clock: 08:50 #enter: cees rechts #enter: jij links #ambience: stil #id: gjkp7
Cees: De bus gaat om vijf over negen. #id: tgbp5
{ casemanager_briefje.tandarts:
    Cees denkt (bang): Er fluit niets meer. Nu heb ik geen smoes over. #clear: vertrouwen 5 #id: w1g56
- else:
    Cees denkt (bang): Overmorgen is het al zaterdag. Ik had nog een week. #clear: vertrouwen 5 #id: ctnkg
}
Jij denkt: Het hek gaat open, en ik vraag of hij blijft. #id: qj3kh
* [‘Wacht een uur. Ik wacht mee.’ #id: samen_wachten #style: menselijk #cost: 60]
    ~ besteed(60)
    Je intake van half tien schuift naar maandag. #outcome: intake_later #because: choice samen_wachten #unintended #id: x9f6c
    { vertrouwen >= 5: -> casemanager_gewacht }
    Cees: Ik heb hier lang genoeg netjes gewacht. #decides: cees #mood: cees ernstig #id: n4h02
    Hij haalt de bus en gaat naast de chauffeur staan. #event: weglopen cees #sound: bus #id: j5pk7
    Jij denkt: Het staat me niet, boos zijn op een bus. #id: mdghr
    Om tien uur komt de gemeente met zijn kaart. Ze neemt hem weer mee. #outcome: kaart_la #because: choice samen_wachten {casemanager_start.lijst: #because: choice op_de_lijst} #because: rule b15 #unintended #ending: zonder_kaart #id: fdhbt
    -> END
* [‘Ga uw bus halen. De kaart gaat terug naar het stadhuis.’ #id: opsturen #style: zakelijk #cost: 10]
    ~ besteed(10)
    Jij: Vrijdag is het loket dicht. Maandag om negen uur bent u de eerste. #id: cspq8
    Cees: Maandag staat er op de markt één duif. #id: bxj98
    De chauffeur lacht al voor de deur dicht is. #exit: cees #sound: bus #id: k0zqr
    Zaterdag is er loting. Zijn kaart ligt dan achter een dicht loket. #outcome: kaart_later #because: choice opsturen #because: rule b15 #unintended #ending: zonder_kaart #id: st0r8
    -> END

=== casemanager_leeg ===
~ week(60)
Cees heeft een tas en een brief met een stempel. Overmorgen is het zaterdag. #scene: poort ochtend #clock: 08:40 #enter: cees rechts #enter: jij links #outcome: geen_kaart #because: choice naar_ruud #because: wait ronde #ambience: stil #id: kt9vt
Jij: Wat zegt u dan tegen de marktmeester? #id: qkf59
Cees: Dat ik er ook van sta te kijken. #id: rzvbn
Cees denkt (rustig): Bij die moeder van Ruud kan ik er zo drie kwijt. #id: n95zs
* (bellen) [‘Zal ik hem bellen?’ #id: marktmeester_bellen #style: ruimte #cost: 20]
    ~ besteed(20)
    ~ meer(vertrouwen, 1)
    Cees: Bel maar. Zeg dat u van de bibliotheek bent. #decides: cees #id: rv8tv
    De marktmeester leest hardop voor wat er op zijn scherm staat. Zaterdag mag Cees één keer loten zonder kaart. #outcome: nummer_gezien #because: choice marktmeester_bellen #unintended #sound: telefoon #id: bt66m
    Jij denkt: Ik zei alleen mijn naam. Mijn toestel zei de rest. #id: nm2zb
* [‘Maandag om negen uur, stadhuis Dorsveen.’ #id: afspraak_stadhuis #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ b_id = 1
    Jij: Daarna duurt het vijf werkdagen, of u betaalt voor spoed. #id: cw193
    Cees: Dat zijn twee zaterdagen. #id: ks0xg
    Hij stopt het papiertje in zijn borstzak, naast een pen die van jou was. #id: vdjtd
-
Cees denkt (rustig): De bus heeft groene stoelen gekregen. #clear #id: csfrd
{ bellen:
    Door het raam van de bus telt Cees iets op zijn vingers. #ending: zonder_kaart #exit: cees #sound: bus #id: gbgv0
- else:
    Door het raam zie je hem praten. De chauffeur lacht en zet de radio zachter. #ending: zonder_kaart #exit: cees #sound: bus #id: wvvcf
}
-> END

=== casemanager_gewacht ===
Cees gaat op zijn tas zitten en kijkt de bus na. #decides: cees #sound: bus #event: wachten cees #id: dg1j9
Jij: U had ook nee kunnen zeggen. #id: grw35
Cees: Dat bewaar ik voor zaterdag. #id: gdcpr
Om tien uur heeft de portier vier snijders besteld. De gemeente houdt de kaart naast zijn gezicht. #outcome: kaart_mee #because: choice samen_wachten #id: v2vk7
-> casemanager_op_zak

=== casemanager_op_zak ===
~ b_id = 2
Op de kaart staat een man met zijn mond dicht. #id: vp3jk
{ casemanager_gewacht:
    Cees: Wie is dat? #id: vkk9h
    Jij: U. Tot over tien jaar. #id: dhmqs
- else:
    Cees: Hij kijkt nog hetzelfde. #id: sv46k
    Jij: Dat houdt hij tien jaar vol. #id: f41kp
}
Cees denkt (rustig): De chauffeur schilt zijn appel met een broodmes. #clear #id: frfxx
{ casemanager_briefje.aanvraag:
    Uit de bus zwaait hij met de kaart. #exit: cees #sound: bus #id: c989x
    In de zomer vraagt Dorsveen geld terug. De zaterdagen had hij niet gemeld. #outcome: geld_terug #because: choice aanvraag_invullen #unintended #ending: op_zak #id: z0zx9
    -> END
}
Hij houdt de kaart voor het raam van de bus, met dezelfde mond. #ending: op_zak #exit: cees #sound: bus #id: cxdg6
-> END
