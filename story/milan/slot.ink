// Drie maanden later. Vijf eindes. Welk einde komt, hangt af van veel beslissingen samen:
// de kamer, het werk, wat er op hem drukt, en of jullie elkaar nog weten te vinden.

=== slot_begin ===
Maandag. Op je scherm komt een herinnering omhoog: Milan, drie maanden. #scene: kantoor_gemeente ochtend #day: 111 #enter: jij rechts #recall: eerste_stap
Je was vergeten dat je die had gezet.
~ werk = werk + (contact >= 2 && werk == 1 && lezen >= 2)
{
- druk >= 6: -> slot_opnieuw
- contact <= 0: -> slot_weggereden
- not kamer: -> slot_bank
- werk >= 1 && klantmanager_besluit.sluiten: -> slot_nachtploeg
- werk >= 2 && contact <= 3 && not klantmanager_besluit.samen: -> slot_nachtploeg
- else: -> slot_dinsdag
}

=== slot_opnieuw ===
De telefoon gaat, van honderdtien kilometer ver. #sound: telefoon #event: telefoon #heavy: terugval
Fleur (rustig): Ik heb hier Milan, sinds gisteren. Een bouwmarkt, twee boormachines. #event: terugval milan
De vakkenvuller die het zag, is zeventien. Hij heeft een toets gemist om een verklaring af te leggen.
Fleur: Tweeënveertig dagen. Nu is hij lang genoeg voor het schema.
{ lezen >= 2:
    Fleur (vriendelijk): En hij zei het zelf, bij de map. Lezen gaat niet, dan weet je dat vast. #outcome: zei_het_zelf {casemanager_lezen.vraag: #because: choice lezen_vraag} {casemanager_notitie.vragen: #because: choice notitie_vragen} {klantmanager_uitnodiging.langs: #because: choice noshow_langs} {klantmanager_uitnodiging.bellen: #because: choice noshow_bellen} {klantmanager_aanvraag.samen: #because: choice aanvraag_samen} {klantmanager_moeder.tafel: #because: choice moeder_tafel} {klantmanager_besluit.samen: #because: choice laatste_tafel} #because: luck fleur_had_dienst
- else:
    Fleur (vriendelijk): Zijn bril ligt boven, zegt hij. Ik heb de map dichtgedaan en gevraagd wat hij laadde.
}
{ a4:
    Fleur: Hij heeft een A4 bij zich dat uit elkaar valt. Of ik plakband heb.
}
{ kamer:
    Fleur: Zijn eerste telefoontje was naar een bakker. Die wacht, zei hij, mits de zakken worden ingehaald.
- else:
    Fleur: Zijn eerste telefoontje was naar zijn moeder. Ze vroeg of het er warm was.
}
Milan denkt (verdrietig): Twee boormachines. Ik weet nog steeds niet wat ik ermee wilde. #clear
Jij denkt: Ik wilde hem nog bellen. Dat wilde ik al sinds een dinsdag. #clear
Fleur: Woensdag zitten we om tien uur. Hij wil Rachid erbij. Kun jij ook, op het scherm?
Je zet het in je agenda, als eerste afspraak van zijn plan. #ending: opnieuw_binnen
-> END

=== slot_weggereden ===
Achter zijn naam staat: vertrokken, adres onbekend.
{ kamer:
    Boersma vond de sleutel in de meelbus, met de huur tot en met zaterdag.
- else:
    Zijn moeder heeft de bank weer ingeklapt. Op woensdag gaat ze nu met de buurvrouw.
}
Op je telefoon staat een spraakbericht van gisteren. Wind, en een vrachtwagen die achteruitrijdt. #sound: telefoon
Milan (rustig): Met Milan. Dani zijn oom heeft een kwekerij. Ik laad hier, er is een caravan bij.
{ klantmanager_geld.stukken:
    Milan: Die honderdvijftig werk ik bij hem af. Dat vindt hij eerlijk en ik ook. #outcome: afgewerkt_bij_dani #because: choice geld_stukken #because: other dani_komt
}
Milan: Ik wou zeggen dat ik niet ben weggelopen. Ik ben weggereden.
{ klantmanager_uitnodiging.brief:
    Milan: Die laatste brief heb ik nog. Iemand hier leest hem zondag voor, als het regent.
}
Je speelt het twee keer af. Op de achtergrond telt iemand hardop kisten.
Milan denkt: Ik had ook niks kunnen zeggen. Dat doe je bij een loket. #clear
Jij denkt: Geen adres en geen verzekering. Hij klonk wel uitgeslapen.
Het systeem vraagt de reden van sluiting. ‘Weggereden’ staat er niet tussen. #ending: weggereden
-> END

=== slot_bank ===
Om vier uur sta je vier hoog, op huisbezoek. Op de bank ligt een dekbed, de hoeken precies op elkaar. #scene: kamer_moeder dag #enter: moeder links #enter: jij rechts
Moeder: Elke zondag zeg ik dat het de laatste week is. Daar lachen we dan om.
{ aanvraag == 2:
    De uitkering loopt. De hare ook, voor het hele bedrag.
- else:
    Er is geen uitkering. Ze eten van één, en dat is de hare.
}
{ werk >= 1:
    Milan komt binnen met zijn veiligheidsschoenen in zijn hand. Twee nachten per week laadt hij weer. #enter: milan rechts
- else:
    Milan komt binnen met de tassen, alle vier tegelijk. #enter: milan rechts
}
Jij: Sta je ergens ingeschreven voor een kamer?
Milan (moe): Honderdtwaalf. Vorige maand was ik honderdveertien.
{ lezen >= 2:
    Naast de deur staat een mand. Tot de helft is hij leeg.
- else:
    Naast de deur staat een mand met post. Er ligt een plank op, anders waait het weg.
}
Moeder denkt: Gaat hij, dan sta ik weer met die tassen. Blijft hij, dan slaap ik niet. #clear
Milan denkt: ’s Nachts loopt ze op haar tenen langs me naar de wc. In haar eigen huis. #clear
Moeder (vriendelijk): Gaat u zitten. Hij schuift wel op. #ending: bank
-> END

=== slot_nachtploeg ===
De zaterdag erna haal je brood in de straat van Boersma. #scene: straat ochtend #day: 116 #enter: boersma links #enter: jij rechts
Boersma (vriendelijk): Hij slaapt. Om zes uur komt hij uit de nacht en dan tilt hij eerst mijn zakken.
Jij: Gaat het goed?
Boersma: Hij betaalt op tijd. Veel zegt hij niet.
Naast de oven staat de meelbus, vol enveloppen. Ze zijn allemaal dicht.
Boersma: Die zijn van hem. Daar liggen ze droog, zegt hij.
{ klantmanager_besluit.sluiten:
    Sinds je zijn dossier sloot, komt er van jullie alleen nog post. #outcome: alleen_nog_post #because: choice laatste_sluiten #because: other lijst_van_twaalf #unintended
}
{ dani_brengt:
    Boersma: Die van de grijze auto komt nog weleens. Alleen is die overdag wakker.
- else:
    Boersma: Bezoek heb ik hier nog niet gezien.
}
Boersma denkt: Ik zou ze hem kunnen voorlezen. Ik wacht tot hij het vraagt. #clear
Milan denkt: Zesentwintig wagens deze week en er is er niet één geschoven. Dat kun je tegen een kussen niet zeggen. #clear
Je neemt een half wit. Naar boven ga je niet, want hij slaapt. #ending: nachtploeg
-> END

=== slot_dinsdag ===
De dag erna zit in de kantine van het gemeentehuis de leesgroep. Gerda heeft koffie gezet. #scene: kantoor_gemeente avond #day: 112 #enter: milan links #enter: jij rechts
Je kijkt door het raam in de deur, want je jas hing daar.
Milan zit met zijn vinger bij de eerste oefenvraag voor de heftruck. Over één zin doet hij vier minuten.
Milan (moe): Dus ze vragen gewoon of het zware onder moet.
Jij: Ja.
Milan: Waarom staat dat er dan niet?
{ werk >= 1:
    Hij werkt twee nachten in de week. De rest komt uit de uitkering en het wordt elke maand opnieuw verrekend.
- else:
    Werk is er nog niet. Op de lijst van Joost staat hij in het rood: geen plaatsing.
}
{ aanvraag < 2:
    De tweede aanvraag ligt er, met contract. Week vijf van acht.
}
Naast hem zit Dani mee te doen. Voor de gezelligheid, zegt hij. Hij leest met zijn hand half over zijn ogen. #outcome: dani_leest_mee #because: other gerda_vrijwilliger #because: luck dani_kwam_mee
Joost denkt: Drie maanden, en wat heb ik in mijn cijfers? Een man die een zin leest. #clear
Milan denkt: Nog negenendertig vragen. Bij de eerste stond ik vroeger al op de parkeerplaats. #clear
Om negen uur zet hij de stoelen op de tafels, ook die van anderen. #ending: leesgroep
-> END
