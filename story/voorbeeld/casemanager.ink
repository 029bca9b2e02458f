=== casemanager_start ===
~ week(120)
Op tafel ligt een lijst met vijf regels. Cees staat op vijf. Onder de streep staat Ruud. #scene: spreekkamer ochtend #day: 8 #enter: cees links #enter: jij rechts
Jij: Donderdag maakt de gemeente foto’s voor een identiteitskaart. Over drie weken is hij er.
Cees: Zonder kaart krijg je op de markt geen plek. Ze loten erom, elke zaterdag.
Jij denkt: Twee uur per man heb ik, tot aan de poort. Dit kan in tien minuten.
Cees: Geef mijn plek maar aan Ruud.
Hij mist een voortand. Elke s fluit.
Jij denkt: Ruud heeft al twee keer dank u wel gezegd. #theory: lipsky
Cees denkt (vriendelijk): Die nietmachine van haar verkoop ik in drie minuten.

* (lijst) [‘U staat erop. Donderdag, half tien.’ #id: op_de_lijst #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    ~ meer(stroefheid, 1)
    Je tikt met je pen op regel vijf.
    Cees (gesloten): Half tien. Ik neem mijn gezicht mee.
* (waarom) [‘U hebt die kaart nodig. Waarom dan Ruud?’ #id: waarom_ruud #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ meer(vertrouwen, 2)
    Cees staat op en pakt je nietmachine.
    Cees (vriendelijk): Dames, snijdt u nog steeds in uw vingers? Zie wat hij doet met een prei.
    Hij slaat een nietje door de lijst en een folder over sport. Op de gang staan twee man te luisteren.
    Jij denkt: Ik heb er drie. Ik wil er nog een.
    Cees (ernstig): Zeventien jaar op een kist. Nu klink ik als een ketel.
    Cees: Zet me maar op vijf. Ik kom. #decides: cees
* (ruud) [‘Goed. Dan gaat uw plek naar Ruud.’ #id: naar_ruud #style: ruimte #cost: 5]
    ~ besteed(5)
    ~ meer(binding, 1)
    Je streept Cees door en schrijft Ruud op vijf.
    Cees: Zo. Geregeld. #decides: cees
    Cees denkt (gesloten): Ze had de pen al open.
-
Bij de deur zet hij de stoel recht. Dan ook die van jou.
Wat denkt Cees?
* [Straks zit die foto ook in mijn dossier. #id: g1_a #guess: cees]
* [Met een kaart heb ik geen smoes meer voor de markt. #id: g1_b #guess: cees #true]
* [Zij wil een volle lijst. Dan is haar dag goed. #id: g1_c #guess: cees]
-
Cees denkt (bang): Zonder kaart hoef ik niet te loten. Zonder plek blijft mijn mond dicht. #clear
-> casemanager_briefje

=== casemanager_briefje ===
Ruud rijdt de postkar binnen. Bovenop ligt een briefje van Cees. #scene: kantoor_casemanagers dag #day: 9 #enter: ruud links #enter: jij rechts #doc: briefje
Ruud: Van nummer veertien. Er staat spoed op.
{ casemanager_start.ruud:
    Ruud (vriendelijk): En bedankt voor donderdag, mevrouw.
    Jij denkt: Hij heeft zich geschoren, en het is pas woensdag.
- else:
    Ruud (vriendelijk): Ik sta op zes, zag ik. Dank u wel, mevrouw.
    Jij denkt: Zes is niks, en hij bedankt ervoor.
}
Ruud denkt (gespannen): Mijn moeder heeft het geld voor de kaart al overgemaakt.
Jij: Heb je het gelezen?
Ruud: Alleen het stuk over de messen.

* (tandarts) [Loop met het briefje naar de medische dienst. #id: naar_tandarts #style: menselijk #cost: 40]
    ~ besteed(40)
    ~ meer(vertrouwen, 1)
    ~ b_zorg = 1
    De assistente leest de messen hardop voor. Dinsdag valt er iemand uit.
    Jij denkt: Wie er nu een week langer kiespijn heeft, vraag ik niet.
* (aanvraag) {not (regels ? b8)} [Vul met Cees de aanvraag voor bijstand in. #id: aanvraag_invullen #style: zakelijk #cost: 30]
    ~ besteed(30)
    ~ meer(richting, 1)
    ~ b_inkomen = 1
    Bij ‘inkomsten’ kijkt Cees naar het plafond.
    Cees: Dat hangt van de prei af.
    Je vult in: geen.
* {regels ? b8} [Vul met Cees de aanvraag voor bijstand in. #id: aanvraag_invullen #closed: rule b8]
* [Zet ‘gezien’ op het briefje en geef het mee terug. #id: gezien #style: regel #cost: 5]
    ~ besteed(5)
    Over tanden beslist de tandarts. Zo staat het ook op de deur daar.
    Ruud: Gezien. Dat is al iets.
- -> casemanager_poort

=== casemanager_poort ===
{ regels ? b15:
    De cellen zitten vol. Cees mag een week eerder weg, om negen uur. #scene: poort ochtend #day: 31 #clock: 08:50 #enter: cees links #enter: jij rechts
- else:
    Cees gaat weg op de dag van zijn papieren. #scene: poort ochtend #day: 38 #clock: 08:50 #enter: cees links #enter: jij rechts
}
{ casemanager_briefje.tandarts:
    Hij wenst iedereen succes. Er fluit niets meer.
- else:
    Hij groet iedereen met zijn mond dicht.
}
{ casemanager_start.ruud:
    Ruud dweilt de hal. Zijn kaart is op tijd. #enter: ruud midden #outcome: ruud_kaart #because: choice naar_ruud
    Ruud: Bedankt, Cees. Mijn moeder bedankt je ook.
    Jij denkt: Dit is de eerste keer dat hij mij niet bedankt.
    Cees heeft zijn ontslagbewijs en een tas. #outcome: geen_kaart #because: choice naar_ruud #because: wait ronde
    -> casemanager_zonder
- else:
    Ruud dweilt de hal. Zijn kaart komt als hij al buiten is. #enter: ruud midden #outcome: ruud_te_laat {casemanager_start.lijst: #because: choice op_de_lijst} {casemanager_start.waarom: #because: choice waarom_ruud} #because: wait ronde #unintended
    Ruud: Succes, Cees. Dank u wel, mevrouw.
    Jij denkt: Zeg één keer iets lelijks.
}
{ regels ? b15: -> casemanager_uur }
Je haalt een envelop uit je jas. De kaart lag al een week in je la. #outcome: kaart_mee {casemanager_start.lijst: #because: choice op_de_lijst} {casemanager_start.waarom: #because: choice waarom_ruud}
-> casemanager_op_zak

=== casemanager_uur ===
Jij: Om tien uur brengt de gemeente uw kaart.
Cees: De bus gaat om vijf over negen.
Cees denkt (bang): Overmorgen is het al zaterdag. Ik had nog een week. #clear: vertrouwen 5
Jij denkt: Het hek gaat open, en ik vraag of hij blijft.
* {minuten >= 60} [‘Wacht een uur. Ik wacht mee.’ #id: samen_wachten #style: menselijk #cost: 60]
    ~ besteed(60)
    { vertrouwen >= 4: -> casemanager_gewacht }
    Cees: Ik heb hier lang genoeg netjes gewacht. #decides: cees
    Om tien uur sta je bij het hek met zijn kaart. #outcome: kaart_la #because: choice samen_wachten #because: rule b15 #unintended
* {minuten < 60} [‘Wacht een uur. Ik wacht mee.’ #id: samen_wachten #closed: time]
* [‘Ik stuur hem naar uw zus.’ #id: opsturen #style: zakelijk #cost: 10]
    ~ besteed(10)
    Cees: Die hangt hem op de koelkast.
    Maandag ligt de kaart daar op de mat. Zaterdag is er loting. #outcome: kaart_later #because: choice opsturen #because: rule b15 #unintended
- -> casemanager_zonder

=== casemanager_gewacht ===
Cees gaat op zijn tas zitten. #decides: cees
Om tien uur heeft de portier vier snijders besteld. Dan komt de gemeente. #outcome: kaart_mee #because: choice samen_wachten
-> casemanager_op_zak

=== casemanager_op_zak ===
~ b_id = 2
Op de kaart staat een man met zijn mond dicht.
Cees: Wie is dat?
Jij: U. Tot over tien jaar.
{ casemanager_briefje.aanvraag:
    In de zomer vraagt Dorsveen geld terug. Achter inkomsten stond: geen. #outcome: geld_terug #because: choice aanvraag_invullen #unintended
}
Cees denkt (rustig): De bus heeft groene stoelen gekregen. #clear
Hij houdt de kaart voor het raam, met dezelfde mond. #ending: op_zak
-> END

=== casemanager_zonder ===
Cees denkt (rustig): De bus heeft groene stoelen gekregen. #clear
Door het raam zie je hem praten. De chauffeur lacht en geeft hem zijn wisselgeld. #ending: zonder_kaart
-> END
