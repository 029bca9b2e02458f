// Stoel reclassering, deel 2: na de poort. Jouw taak is gesloten, en er blijft van alles komen.
// Werktijd: eerste week 60, dag 62 60, dag 97 60.

VAR r_waar = 0    // 0..4  dag 97: 0 weggereden, 1 kamer en werk, 2 kamer en leesgroep, 3 bank bij moeder, 4 alles tegelijk

VAR r_collega = false   // loopt er buiten echt iemand met hem mee?
VAR r_klaar = false     // is de uitkering binnen al aangevraagd?
VAR r_was_er = false    // zat hij op dag 41 gewoon op tijd bij de gemeente?
VAR r_brief = false     // ging er op dag 41 een brief, en stond die regel aan?
VAR r_gebeld = false    // … of belde of kwam er eerst iemand?
VAR r_bekend = false    // b9 uit: betaalt de gemeente de huur? Zelfde regel als in shared.ink
VAR r_plek_ewa = false  // houdt Ewa zijn plek?
VAR r_goed = false      // b20 uit: ging het goed, op de maandag van het overleg?

// Ja of nee als getal.
=== function r_wel(ja) ===
{ ja:
    ~ return 1
}
~ return 0

// Wat er buiten met Milan gebeurt, kiezen anderen. Dezelfde som als aan het loket, met alleen wat meereist.
// Onder de regels van nu, met een gewoon begin, is elke regel met een b of een geen_ nul.
=== function r_rekenen() ===
// Binnen al aangevraagd: dan was er aan het loket niets te kiezen over geld.
~ r_klaar = (besluiten ? papier_aanvraag && not (regels ? b8))
~ r_brief = (not r_was_er && besluiten ? noshow_brief && regels ? b16)
~ r_gebeld = (not r_was_er && not r_brief)
~ r_bekend = (not (regels ? b9) && (besluiten ? mensen_shanti || (besluiten ? had_adres && (besluiten ? huur_samen || besluiten ? huur_zelf || besluiten ? post_halen))))
~ r_plek_ewa = (besluiten ? werk_ewa && ((besluiten ? had_ploeg && (besluiten ? bellen_toestel || besluiten ? ewa_bellen)) || besluiten ? zoek_vier))
~ huur = 3 * r_wel(besluiten ? huur_samen) + 2 * r_wel(besluiten ? huur_zelf || besluiten ? post_halen) + r_wel(besluiten ? huur_eigen)
~ huur = huur + r_wel(besluiten ? bericht_gemeente) + r_wel(besluiten ? papier_a4) + 2 * r_wel(r_klaar) + r_wel(besluiten ? mensen_moeder)
~ huur = huur + r_wel(besluiten ? mensen_shanti || reclassering_avond.mail) + r_wel(besluiten ? mensen_shanti && (besluiten ? som_koffie || besluiten ? bericht_gemeente))
~ huur = huur - r_wel(not (regels ? b15)) - r_wel(not (besluiten ? intake_huur || besluiten ? post_halen || besluiten ? papier_a4))
~ huur = huur + 2 * r_wel(not r_klaar && besluiten ? geld_voorschot) + r_wel(not r_klaar && besluiten ? geld_leefgeld)
~ huur = huur - r_wel(besluiten ? huur_samen && not r_klaar && not (besluiten ? geld_voorschot))
// b9 uit: betaald als ze weten aan wie; anders leest de zoon waar hij zit. b11 uit: de meelbus staat in het plan. b1 uit: jij weet van zaterdag.
~ huur = huur + 5 * r_wel(r_bekend) - r_wel(not (regels ? b9) && besluiten ? had_adres && not (besluiten ? huur_samen || besluiten ? huur_zelf || besluiten ? post_halen))
~ huur = huur + r_wel(not (regels ? b11)) + r_wel(not (regels ? b1)) - r_wel(besluiten ? geen_adres && not (besluiten ? aanvraag_samen))
~ huur = MAX(-3, MIN(10, huur))
~ kamer = (huur >= 3)
~ contact = r_wel(besluiten ? poort_hand) + r_wel(besluiten ? papier_overdracht) + r_wel(not r_klaar && (besluiten ? geld_voorschot || besluiten ? geld_leefgeld)) - r_wel(besluiten ? dewit_ruil)
~ contact = contact + r_wel(besluiten ? loket_vraag) + r_wel(besluiten ? moeder_zelf) + r_wel(not (besluiten ? werk_direct))
~ contact = contact + r_wel(r_gebeld) - 2 * r_wel(r_brief)
~ contact = contact + r_wel(besluiten ? laatste_bellen) + 2 * r_wel(besluiten ? laatste_tafel) - r_wel(besluiten ? laatste_sluiten)
// b6: wie onder de streep zit, wordt begrepen; wie erboven zit, ‘kan het wel’.
~ contact = contact + r_wel(not (regels ? b6) && besluiten ? notitie_scil && besluiten ? scil_onder) - r_wel(not (regels ? b6) && besluiten ? notitie_scil && besluiten ? scil_boven)
~ contact = contact - r_wel(besluiten ? scil_boven && regels ? b6 && besluiten ? notitie_menu && (besluiten ? papier_standaard || besluiten ? papier_overdracht))
// b11: het plan helpt wie hem ontmoet, en het woord van dag tien of drie letters staan er ook in.
~ contact = contact + r_wel(not (regels ? b11)) + r_wel(reclassering_plan.regel) - r_wel(not (regels ? b11) && regels ? b6 && besluiten ? notitie_menu) - r_wel(not (regels ? b11) && reclassering_advies.kort)
// b13: met een kaartje in zijn hand, of met een nee op papier.
// b15: wie de datum veertien dagen weet, heeft iets klaargezet.
~ contact = contact + r_wel(not (regels ? b15) && (besluiten ? mensen_shanti || reclassering_avond.mail))
~ contact = contact + r_wel(not (regels ? b13) && not (besluiten ? poort_auto)) - r_wel(not (regels ? b13) && besluiten ? poort_auto && besluiten ? laatste_sluiten)
~ werk = 1 + r_wel(r_plek_ewa)
{ besluiten ? werk_direct && r_brief:
    ~ werk = 0
}
// b20: er was een half uur toen het goed ging. Wie net zijn werk kwijt is, stond niet op die agenda.
~ r_goed = (not (regels ? b20) && werk >= 1 && (kamer || r_klaar || (besluiten ? aanvraag_samen && not (besluiten ? zoek_vier))))
~ contact = contact + r_wel(r_goed)
~ werk = werk + r_wel(werk == 1 && contact >= 2 && (besluiten ? aanvraag_samen || besluiten ? moeder_zelf || besluiten ? noshow_langs || besluiten ? laatste_tafel))
~ druk = r_wel(regels ? b14 && regels ? b15 && huur < 3 && not (besluiten ? mensen_moeder || besluiten ? poort_bellen || besluiten ? gate_trein)) + r_wel(not kamer)
~ druk = druk - r_wel(r_klaar) + r_wel(not r_klaar && besluiten ? zoek_vier) - r_wel(not r_klaar && besluiten ? zoek_afwijken)
~ druk = druk + 2 * r_wel(not r_klaar && besluiten ? geld_stukken) - r_wel(not r_klaar && besluiten ? geld_voorschot) + r_wel(not r_klaar && besluiten ? geld_kaart)
~ druk = druk + r_wel(besluiten ? dewit_zelf) - r_wel(besluiten ? moeder_norm) + r_wel(besluiten ? moeder_toeslag && not kamer) + r_wel(besluiten ? werk_eerst)
~ druk = druk + r_wel(besluiten ? winkel_verbod) - r_wel(besluiten ? winkel_gesprek) + r_wel(r_brief || (not r_was_er && besluiten ? noshow_bellen && regels ? b16))
~ druk = druk + r_wel(not r_klaar && besluiten ? aanvraag_mee && r_brief) + 2 * r_wel(not r_klaar && besluiten ? aanvraag_samen && kamer)
~ druk = druk + r_wel(werk == 0) - r_wel(besluiten ? laatste_sluiten || besluiten ? laatste_bellen) + r_wel(besluiten ? loket_weg) - r_wel(besluiten ? ploeg_vertellen && werk >= 1)
// b8 uit, zonder aanvraag binnen: de melding was er al. b9 uit: de kamer bestaat nu, en wordt duurder. b15 uit: de datum klopte bij de gemeente.
~ druk = druk - r_wel(not (regels ? b8) && not r_klaar) + r_wel(r_bekend && kamer && not (besluiten ? aanvraag_samen)) - r_wel(not (regels ? b15))
// b16 uit: in de ploeg is er een die wel een brief kreeg. b20 uit: hij hoorde een keer dat het goed ging. b8 uit, binnen aangevraagd: één vakje klopte niet.
~ druk = druk + r_wel(not (regels ? b16) && not r_was_er && werk >= 1) - r_wel(r_goed) + r_wel(r_klaar && not (besluiten ? loket_vraag))
// b6 uit: onder de streep wordt er gehaald, boven de streep kan hij het wel.
~ druk = druk + r_wel(not (regels ? b6) && besluiten ? notitie_scil && besluiten ? scil_boven) - r_wel(not (regels ? b6) && besluiten ? notitie_scil && besluiten ? scil_onder)
// Hoe dit leven begon.
~ druk = druk + r_wel(besluiten ? geen_id && not r_kaart()) + r_wel(besluiten ? geen_loon && not r_klaar) + r_wel(besluiten ? premie_achter && not (besluiten ? laatste_tafel))
~ druk = druk + r_wel(besluiten ? geen_ploeg && besluiten ? werk_ewa && not r_plek_ewa)
{
- druk >= 6:
    ~ r_waar = 4
- contact <= 0:
    ~ r_waar = 0
- not kamer:
    ~ r_waar = 3
- (werk >= 1 && besluiten ? laatste_sluiten) || (werk >= 2 && contact <= 3 && not (besluiten ? laatste_tafel)):
    ~ r_waar = 1
- else:
    ~ r_waar = 2
}
~ aanvraag = 0
{
- r_klaar || (besluiten ? aanvraag_samen && not (besluiten ? zoek_vier)):
    ~ aanvraag = 2
- besluiten ? zoek_vier:
    ~ aanvraag = r_wel(r_gebeld || besluiten ? moeder_zelf || contact >= 2)
- besluiten ? loket_vraag || (besluiten ? aanvraag_woensdag && (besluiten ? mensen_shanti || besluiten ? papier_a4 || besluiten ? dossier_ontmoeten)) || r_gebeld || besluiten ? moeder_zelf:
    ~ aanvraag = 2
}

// Heeft hij aan de poort een nieuwe kaart?
=== function r_kaart() ===
~ return (not (regels ? b15) && (besluiten ? papier_a4 || r_klaar))

// De zes voorwaarden, zoals ze staan op de dag dat jij er weer iets van kunt horen.
// fase: 0 de poort, 1 na de maandag erna, 2 dag 48, 3 dag 62, 4 dag 97, 5 het einde. Het lab leest de poort bij de eerste keuze erna.
=== function r_stand(fase) ===
~ r_rekenen()
~ b_id = 2
{ besluiten ? geen_id:
    // De foto van binnen, een afspraak buiten, of iemand die meeloopt naar burgerzaken. Een kaart duurt een week.
    ~ b_id = r_wel(r_kaart()) + r_wel(r_kaart() || besluiten ? papier_overdracht || besluiten ? mensen_shanti || ((besluiten ? papier_a4 || r_klaar) && regels ? b14))
    { fase >= 1 && (besluiten ? aanvraag_samen || besluiten ? aanvraag_woensdag):
        ~ b_id = MAX(b_id, 1)
    }
    { fase >= 2 && (b_id == 1 || r_gebeld):
        ~ b_id = 2
    }
    { fase >= 3 && (aanvraag == 2 || contact >= 1):
        ~ b_id = 2
    }
}
{
- fase <= 1:
    // Voor er geld van de gemeente is.
    ~ b_wonen = r_wel(besluiten ? mensen_moeder || besluiten ? poort_bellen || besluiten ? gate_trein || (besluiten ? poort_hand && not (regels ? b13)))
    { huur - 2 * r_wel(not r_klaar && besluiten ? geld_voorschot) - r_wel(not r_klaar && besluiten ? geld_leefgeld) >= 3:
        ~ b_wonen = 2
    }
- fase == 5 && r_waar == 4:
    ~ b_wonen = r_wel(kamer)
- fase == 5 && r_waar == 0:
    ~ b_wonen = 1
- kamer:
    // Sinds er iets op papier staat, vraagt de zoon meer.
    ~ b_wonen = 2 - r_wel(fase >= 3 && fase < 5 && (besluiten ? aanvraag_samen || r_bekend))
- else:
    ~ b_wonen = 1
}
// Binnen aangevraagd: het staat erop, maar met een verlopen kaart zet de bank de rekening op slot.
~ b_inkomen = 2 * r_wel(r_klaar) - r_wel(r_klaar && b_id < 2)
{ not r_klaar && fase >= 1:
    ~ b_inkomen = r_wel(besluiten ? geld_voorschot || besluiten ? geld_leefgeld || besluiten ? geld_kaart || (not (regels ? b8) && not (besluiten ? zoek_vier) && not (besluiten ? geld_stukken)))
}
{ not r_klaar && fase >= 2:
    ~ b_inkomen = r_wel(besluiten ? geld_voorschot || (not (regels ? b8) && not (besluiten ? zoek_vier) && not (besluiten ? geld_stukken)))
    { besluiten ? werk_direct || r_plek_ewa:
        ~ b_inkomen = 2
    }
}
{ not r_klaar && fase >= 3:
    ~ b_inkomen = aanvraag
    { werk == 2 || (besluiten ? werk_direct && werk >= 1) || besluiten ? werk_eerst:
        ~ b_inkomen = 2
    }
    { besluiten ? werk_ewa && b_inkomen < 1:
        ~ b_inkomen = 1
    }
}
{ fase == 5:
    {
    - r_waar == 4:
        ~ b_inkomen = 0
    - r_waar == 0 || aanvraag == 1:
        ~ b_inkomen = MAX(b_inkomen, 1 + r_wel(aanvraag == 1))
    }
}
// De verzekering loopt door; binnen stond de basis alleen stil als iemand dat meldde, en dan moet hij op de goede dag weer ingaan.
~ b_zorg = 1
{ besluiten ? premie_achter:
    ~ b_zorg = r_wel(besluiten ? zorg_formulier)
- else:
    { besluiten ? zorg_formulier && (fase >= 2 || (not (regels ? b15) && regels ? b14)):
        ~ b_zorg = 2
    }
}
~ b_schulden = 0
{ fase >= 3 && not r_was_er:
    ~ b_schulden = 1
}
{ fase >= 3 && besluiten ? laatste_tafel:
    ~ b_schulden = 2 - r_wel(besluiten ? premie_achter)
}
{ fase == 5 && (r_waar == 0 || r_waar == 4):
    ~ b_schulden = 0
    ~ b_zorg = 0
}
~ b_netwerk = r_wel(besluiten ? moeder_eerlijk || besluiten ? mensen_moeder || besluiten ? poort_hand || besluiten ? poort_bellen || reclassering_moeder.luisteren || reclassering_avond.mail)
{ fase >= 2:
    ~ b_netwerk = MAX(b_netwerk, 1)
    { besluiten ? moeder_norm || besluiten ? moeder_zelf:
        ~ b_netwerk = 2
    }
}
{ fase >= 3 && besluiten ? laatste_tafel:
    ~ b_netwerk = 2
}
{ fase == 5 && r_waar == 0:
    ~ b_netwerk = 1
}

// ---------- De maandag na de poort ----------
=== reclassering_buiten_uren ===
~ week(60)
{ regels ? b15:
    Maandag, op je eigen kantoor. Postma, je teamleider, geeft water aan een plant, met het schepje van de koffie. #scene: kantoor_reclassering ochtend #day: 20 #enter: postma links #enter: jij rechts #ambience: stil #id: v5534
- else:
    Maandag, op je eigen kantoor. Postma, je teamleider, geeft water aan een plant, met het schepje van de koffie. #scene: kantoor_reclassering ochtend #day: 27 #enter: postma links #enter: jij rechts #ambience: stil #id: xtjkg
}
Postma (vriendelijk): Even over je uren, dan zijn we ervan af. Je briefje is zwaarder dan je lijst. Wie is Milan? #id: vvd6q
{ r_plek:
    Jij: Een afwijking. Met een motivering. #id: qb7fp
    Postma: Daar is één uur voor gepland. #doc: r_urenbriefje_afwijking #id: fk9vf
- else:
    Jij: Korter dan vier weken. Geen inzet. #id: k6d2f
    Postma: Daar is nul voor gepland. #doc: r_urenbriefje #id: f5zts
}
{ reclassering_dossier.wegen:
    Onder drie brieven van vijf jaar geleden staat haar handtekening. Ze weet het vast niet meer. #id: bdmjp
    Jij denkt: Als ik die map op haar bureau leg, praten we de hele ochtend over toen. En om twaalf uur moeten die uren erin. #id: v4115
- else:
    Jij denkt: Die plant heeft vrijdag ook al gehad. Ze is net zo moe als ik. #id: nmqbf
}
{ reclassering_advies.vijf && regels ? b11:
    Postma: En dan nog een punt. De privacyfunctionaris van de PI mailt. Vijf regels over iemand, op een mok. Op welke grond? #outcome: r_op_welke_grond #because: choice advies_vijf #because: rule b11 #because: other r_mok_op_kantoor #unintended #id: g0zr3
    Jij: Omdat ze hem een kwartier later zag. #id: bmf4x
    Postma: Dat is geen grond, dat is een reden. Ik schrijf wel iets. #id: f32wk
}
{ not (regels ? b11):
    { reclassering_advies.vijf:
        Postma: Je vijf regels zijn in Dorsveen gelezen, {regels ? b14:vanochtend om half acht|vrijdag, om half acht}. Door ene Sander, vier keer. #outcome: r_vier_keer_gelezen #because: choice advies_vijf #because: alternative b11 #id: pnhfj
    - else:
        Postma: ‘Denk aan LVB.’ Dat is in Dorsveen gelezen, {regels ? b14:vanochtend om half acht|vrijdag, om half acht}. Eén keer, vier seconden. #outcome: r_vier_seconden #because: choice advies_kort #because: alternative b11 #unintended #id: rbpt2
    }
    Jij: Dat kun jij zien? #mood: jij ernstig #id: d1675
    Postma: Iedereen kan alles zien. Ik ook hoe laat jij typt. #id: p1dfp
    { reclassering_plan.regel:
        Postma: En een pallet die niet schuift. Onder welk doel valt dat? #id: mw7nw
        Jij: Overig. #id: pmp2z
    }
}
{ not (regels ? b14) || (besluiten ? papier_aanvraag && not (regels ? b8)):
    In je mail staat één zin van Anouk. {regels ? b14:‘Het geld stond er.’|‘Hij zat vrijdag om half negen al aan dat loket{besluiten ? papier_aanvraag && not (regels ? b8):, en het geld stond er}.’} {not (regels ? b14): #outcome: r_vrijdag_al_geholpen #because: alternative b14} #id: d8975
}
Om twaalf uur gaat de maand dicht. #id: tc7wj
Postma denkt (moe): In het voorjaar beslissen ze over haar plek in die PI. Wat er niet op staat, kan ik niet verdedigen. #clear #id: cc7wk

* (eerlijk) [Schrijf ze bij Milan. Geen product, wel een reden. #id: r_uren_eerlijk #style: ruimte #cost: 15]
    ~ besteed(15)
    ~ r_stem = r_stem + 1
    Bij ‘reden’ kan alleen een code. In het vak voor reiskosten passen wel woorden. Je typt: moest het voordoen. #sound: toetsenbord #id: rc6g9
    Postma (ernstig): Dan moet ik dit gaan toelichten. Aan iemand van de planning die nog nooit een cel gezien heeft. #id: k15nd
    Jij: Zal ik meegaan? #id: n510j
    Postma: Nee. Jij moet nog mogen blijven. #id: s8zdc

* (deboer) [Schrijf ze bij De Boer. Daar is ruimte. #id: r_uren_deboer #style: zakelijk]
    ~ meer(richting, 1)
    Postma (vriendelijk): Dat doen we allemaal weleens, hoor. #id: srknh
    Drie tikken en de kolom telt op. Van De Boer is het nu een flinke zaak. #sound: toetsenbord #id: fhd9t
    Jij denkt: Hij heeft er niks van gemerkt, van al dat gepraat met mij. #id: dff7x

* (weg) [Streep ze door. Het waren je eigen uren. #id: r_uren_weg #style: menselijk]
    ~ meer(stroefheid, -1)
    Postma kijkt naar de streep en dan naar jou. ‘Dat scheelt mij een middag’, zegt ze. ‘En je hebt het niet van mij.’ #id: cz5g6
    Jij: Nee. #id: j68kf
    Het briefje klopt in één keer en om half zes ben je thuis. Om zeven voor acht stuurt Samir een bord zonder doperwt. ‘Alles op?’ schrijf je. ‘Ja’, schrijft hij. ‘Jij?’ #id: p2v45

-
~ r_stand(1)
-> reclassering_buiten_maandag

// ---------- Dag 48, maandag ----------
=== reclassering_buiten_maandag ===
~ r_was_er = (besluiten ? dewit_acht && not (besluiten ? werk_direct) && not r_plek_ewa)
~ r_stand(2)
Maandag. Op de hoek van Fleurs bureau staat een nieuwe tekening. Weer dat paard. #scene: kantoor_casemanagers ochtend #day: 48 #enter: fleur links #enter: jij rechts #ambience: stil #id: wfgdz
{ reclassering_moeder.luisteren:
    Om kwart over negen gaat de telefoon. Fleur kijkt niet op en schuift hem naar jou. Dit is de zesde maandag. #sound: telefoon #outcome: r_elke_maandag #because: choice moeder_luisteren #unintended #id: tnf0f
    {
    - besluiten ? moeder_zelf:
        Moeder: Bij de gemeente vroeg er een naar mijn knie. Toen heb ik meer gezegd dan goed is. #id: mzr8r
    - besluiten ? moeder_toeslag:
        Moeder: Hij mag bij mij niet op de deur. Honderdveertig scheelt het. Dat weet hij niet, dus dat weet u ook niet. #id: xd6wd
    - else:
        Moeder: Ik hou alles, zeiden ze bij de gemeente. Toen heb ik kip gekocht. Nu zegt de buurvrouw dat er nog een andere toeslag is. #id: qm7jc
    }
    {
    - r_was_er:
        Moeder: Hij moest maandag om tien uur ergens zijn. Om half negen stond hij al bij mij onder aan de trap, met zijn jas dicht. Ik kan tellen, ma, zei hij. #outcome: r_jas_al_aan #because: other dewit_acht #id: xs8wt
    - besluiten ? noshow_langs:
        Moeder: Er is een meneer op de fiets geweest, om te kijken waar hij bleef. Op de fiets! #id: pcs6g
    - besluiten ? noshow_bellen || not (regels ? b16):
        Moeder: Hij was ergens niet, en toen belden ze. Bellen. Ik wist niet dat ze dat konden. {not (regels ? b16): #outcome: r_eerst_gebeld #because: alternative b16} #id: dk1wk
    - else:
        Moeder: Er kwam een brief dat hij er niet was. Dat wist hij zelf ook wel. #outcome: r_brief_dat_hij_er_niet_was {besluiten ? noshow_brief: #because: other noshow_brief} #because: rule b16 #id: jp33q
    }
    { not r_was_er && not (regels ? b16):
        Moeder: Een jongen van hierachter is er kwaad om. Die staat net over de grens ingeschreven, en die kreeg gewoon een brief. Vorige maand nog. #outcome: r_waarom_hij_niet #because: alternative b16 #unintended #id: gfmhs
    }
    { not (regels ? b13) && besluiten ? poort_auto:
        Moeder: Aan de poort stond er een met een map, en daar liep hij omheen. Nu staat er dat hij geen hulp wil. Van een map! #outcome: r_nee_staat_er #because: alternative b13 #because: other poort_auto #unintended #id: zjkm4
    }
    Je luistert. Na een kwartier zegt ze: tot maandag. #id: xnfnt
    Fleur (gespannen): Schrijf jij dat ergens op? #id: shqqs
    Jij: Nee. #id: v0t3m
    Fleur: En als er een keer iets is? #id: jvt5n
    Moeder denkt: Ze zegt nooit wat. Maar ze legt ook nooit als eerste neer. #clear #id: mkppm
- else:
    {
    - r_was_er:
        Van de gemeente hoor je niets over Milan. Zo hoort het ook, als een taak gesloten is. #id: qw3s5
        Fleur (vriendelijk): Dan gaat het goed, denk ik dan maar. Mij belt ook nooit iemand dat hij nog buiten is. #id: f5ww9
    - besluiten ? noshow_langs:
        Sander (gespannen): Met Sander, gemeente Dorsveen. Ik ben bij Milan langs geweest. Er lagen vijf enveloppen. De PI gaf me jouw nummer. #sound: telefoon #id: g8gpg
    - besluiten ? noshow_bellen || not (regels ? b16):
        Sander (gespannen): Met Sander, gemeente Dorsveen. Milan was er maandag niet, en toen {besluiten ? noshow_bellen:ik belde|we belden}, was er een reden. De PI gaf me jouw nummer. #sound: telefoon #id: xnvj2
    - else:
        Van de gemeente hoor je niets over Milan. Zo hoort het ook, als een taak gesloten is. #id: h3t6r
        Fleur (moe): Milan? Die zit vast alweer bij een ander op de lijst. Bij de gemeente, bedoel ik. #id: sp61r
    }
    { not r_was_er && (besluiten ? noshow_langs || besluiten ? noshow_bellen || not (regels ? b16)):
        Jij: Vraag hem of ik met je mag praten. Als hij ja zegt, bel ik binnen vijf minuten. #id: g05qx
        Sander: Hij zegt overal ja op. #outcome: r_sander_belt {besluiten ? noshow_langs: #because: other noshow_langs} {besluiten ? noshow_bellen: #because: other noshow_bellen} {not (regels ? b16): #because: alternative b16} #id: wtc0m
        Jij: Vraag dan of hij het wil horen, waar we het over hebben. #id: f1np8
        { not (regels ? b16):
            Sander: Alleen, mijn collega had er die dag ook een, met bijna hetzelfde. Die krijgt een maand lang honderd euro minder. ‘Waarom de jouwe niet?’, vraagt hij. En ik weet het niet. #outcome: r_waarom_hij_niet #because: alternative b16 #unintended #id: vvj1v
        }
        { not (regels ? b13) && besluiten ? poort_auto:
            Sander: En hier staat dat hij bij de poort geen hulp wilde. Half tien. Vroeg iemand dat, of stond er alleen een map? #outcome: r_nee_staat_er #because: alternative b13 #because: other poort_auto #unintended #id: qgd0v
        }
        Sander denkt (rustig): Ze belt dus terug. Dan schrijf ik haar nummer op een echt papiertje. #clear #id: mmvpt
    }
}
{ not (regels ? b9):
    {
    - r_bekend:
        Bij Anouks post zit een kopie van woonlasten, met een bonnetje eraan. ‘Ontvangen’, in krulletters. Er zit meel op. #outcome: r_bonnetje_met_meel {besluiten ? mensen_shanti: #because: other mensen_shanti} {besluiten ? huur_samen: #because: other huur_samen} {besluiten ? huur_zelf: #because: other huur_zelf} {besluiten ? post_halen: #because: other post_halen} #because: alternative b9 #id: c5tx4
    - besluiten ? geen_adres:
        Bij Anouks post zit een kopie van woonlasten. ‘Op dit adres staat niemand ingeschreven. Niet betaald.’ #outcome: r_niemand_op_dat_adres #because: other geen_adres #because: alternative b9 #unintended #id: nq6m3
    - reclassering_vraag.praktisch:
        Bij Anouks post zit een kopie van woonlasten, met zijn tekening erachter. ‘Zijdeur gevonden. Zoon deed open en wil eerst weten wat dit is.’ #outcome: r_zoon_deed_open #because: choice praktisch_eerst #because: alternative b9 #unintended #id: cmtqp
    - else:
        Bij Anouks post zit een kopie van woonlasten. ‘Geen verhuurder bekend.’ Het formulier erachter is nog leeg. #outcome: r_formulier_leeg #because: choice delict_eerst #because: alternative b9 #unintended #id: ptbb2
    }
    Fleur (gespannen): Het was op de radio, van Dorsveen. Ze betalen daar je huur als je zit. Een beloning, zei er een van de raad. #outcome: r_een_beloning #because: alternative b9 #unintended #id: j18jz
    Fleur: Mijn zus belde of ik dat verzonnen had. Die heeft drie maanden huur achter, en bij haar belt niemand. #id: xnwq1
}
{ not (regels ? b6):
    Van Rachid weet je dat Wout op zondag alleen aan de tafel zit. Wie zich laat voorlezen, krijgt nu een oproep voor de toets. Negen namen. #outcome: r_zondag_is_leeg #because: alternative b6 #unintended #id: tb8s3
}
{ reclassering_wout.papier:
    Op Anouks bureau ligt een stapel van vijftien verzoeken, met carbon. Ze zijn allemaal vier kantjes. Eén gaat over augurken, één over een stopcontact. #outcome: r_vijftien_verzoeken #because: choice r_wout_papier #because: other r_vier_kantjes #unintended #id: fvhdp
}
{ reclassering_deuren.voorstel:
    { r_loopt_mee && (reclassering_avond.mail || besluiten ? mensen_shanti || besluiten ? papier_overdracht || not (regels ? b11)):
        ~ r_draad = r_draad + 1
        ~ r_collega = true
        Je collega uit Dorsveen heeft een mail gestuurd. Hij heet Jochem. ‘Gebeld. Hij nam op en hij kwam. We zijn een uur gaan lopen. Wat is dat toch met dok zes?’ #outcome: r_iemand_loopt_mee #because: choice toezicht_voorstel {reclassering_avond.mail: #because: choice shanti_mail} {besluiten ? mensen_shanti: #because: other mensen_shanti} {besluiten ? papier_overdracht: #because: other papier_overdracht} {not (regels ? b11): #because: alternative b11} #id: t53ts
    - else:
        Bij je post zit een kopie uit Dorsveen. ‘Uitnodiging vrijwillig toezicht’, vier kanten. Daaronder: niet verschenen, afgesloten. #doc: r_vrijwillig #sound: envelop #outcome: r_vrijwillig_per_brief #because: choice toezicht_voorstel #because: other r_standaardbrief #because: wait r_zes_weken #unintended #id: fbbct
        { besluiten ? geen_adres:
            Het adres op de envelop is van hier, cel veertien. De man die daar nu ligt, heeft hem teruggegeven. #outcome: r_cel_veertien_stuurt_terug #because: choice toezicht_voorstel #because: other geen_adres #unintended #id: gbmpq
        }
        Jij denkt: Bij de tweede deur heb ik gezegd dat er iemand belt. Verdomme. #id: fwqt5
        ~ meer(vertrouwen, -1)
    }
}
-> reclassering_buiten_ring

=== reclassering_buiten_ring ===
Bouzidi staat ook op je lijst van vijf. Hij heeft zijn cursus af, zijn verlof gehaald en zijn cel gedweild. Vraag je hoe het gaat, dan zegt hij: goed, en met u? Vandaag zei jij: moe. Toen heeft hij een half uur naar jou geluisterd. #scene: spreekkamer dag #enter: jij rechts #ambience: stil #id: c6vqr
Jij denkt: Dat half uur schrijf ik op zijn naam. Wat moet ik anders? #id: tg2v2
{
- reclassering_lijst.levi:
    Op de ring telt Levi af op de deurposten. Vijf keer hebben jullie gepraat, vier keer op de grond. Hij weet nu wie hij moet bellen als het fout gaat, en in welke volgorde. #scene: gang dag #enter: levi links #enter: jij rechts #ambience: gang #outcome: r_levi_weet_wie #because: choice r_levi #id: gk4qq
    {r_asiel:Levi heeft het asiel zelf gebeld, met jouw nummer erbij. Turbo zit zolang bij een gastgezin.|De mensen van de kat sturen een foto. De kat ligt bovenop.} #id: pmv18
    Langs het hek loopt Hofstra. Hij heeft je sinds die vrijdag niet meer aangesproken. #id: r78jz
- reclassering_lijst.hofstra:
    Meneer Hofstra heeft vijf maandagen over een boot gepraat. De zesde vroeg hij of iemand een zeil kon halen, uit een schuur. Rachid heeft daar een neef. Het ligt nu in het magazijn, met een nummer. #scene: gang dag #enter: jij rechts #ambience: gang #outcome: r_zeil_in_het_magazijn #because: choice r_hofstra #because: luck r_neef_van_rachid #id: zrjt6
    Levi komt van beneden, met een plastic zak onder zijn arm. Hij had een telefoon op zijn cel, om het {r_asiel:asiel|huis van die kat} te bellen. Een week strafcel, en zijn werk is hij kwijt. #enter: levi links #outcome: r_levi_had_een_telefoon #because: choice r_hofstra {r_asiel: #because: wait r_weekend_alleen} #unintended #id: s3z1k
    ~ meer(stroefheid, 1)
- reclassering_lijst.zes:
    Je hebt er zes, en bij elk gesprek kijk je op de klok. Hofstra begint niet meer over zijn boot, want hij krijgt het verhaal toch niet af. Levi praat nog sneller dan hij al deed. #scene: gang dag #enter: levi links #enter: jij rechts #ambience: gang #outcome: r_zes_halve #because: choice r_zes #unintended #id: w5bdb
    De Boer vroeg of hij de volgende keer mag zitten. #id: f2cjh
- reclassering_lijst.zelf:
    Levi houdt een winkellijst omhoog. Van de zeven dingen heeft hij er vijf gevraagd, en drie gekregen. {r_asiel:Hok elf staat er met een rondje omheen.|Bij ‘kat’ staat een vinkje.} #scene: gang dag #enter: levi links #enter: jij rechts #ambience: gang #outcome: r_vijf_van_zeven #because: choice r_levi_zelf #id: z94md
- else:
    Levi vraagt of jij dat briefje nog weet, bij Fleur. Ze werd die woensdag ziek. Het zat nog op haar scherm toen ze terugkwam, met een tekening erover. #scene: gang dag #enter: levi links #enter: jij rechts #ambience: gang #outcome: r_briefje_onder_de_kat #because: choice r_levi_fleur #because: luck r_fleur_ziek #unintended #id: n06c4
    ~ meer(stroefheid, 1)
}
{ not (regels ? b15):
    Door het luik van veertien zie je de jongen van het bankje. Hij ligt er net zo bij. #id: x34xd
}
Levi: Weet u hoe oud een teckel kan worden? Zo’n kleine, ruwharig, niet te dik? #mood: levi gespannen #id: c12f3
Jij: Oud. Waarom? #id: mvvb3
Levi: Zomaar. #id: fbq3h
Wat zit Levi uit te rekenen? #id: vmsr3
* [Of Turbo nog leeft als hij vrijkomt. #id: r_g2_a #guess: levi]
* [Of Turbo hem nog herkent. #id: r_g2_b #guess: levi #true]
* [Wat een nieuwe hond kost. #id: r_g2_c #guess: levi]
-
Levi denkt (bang): Veertien weken is voor hem anderhalf jaar. En ik ruik nu naar die zeep van hier. #clear #id: vpmfh
-> reclassering_buiten_kamer

// ---------- Dag 62, maandag ----------
=== reclassering_buiten_kamer ===
~ week(60)
~ r_stand(3)
Maandag, kamer drie. Zo heet het vaste groepje van zeven, en ook de ruimte. Postma deelt een vel uit met één vraag. #scene: kantoor_reclassering ochtend #day: 62 #enter: postma links #enter: jij rechts #ambience: stil #id: fd4f5
{ not (regels ? b20):
    Eerst Bouzidi, ‘gaat goed’, twintig minuten. Niemand weet wat je dan vraagt. De zaak van je buurman gaat er een week door op. Die man slaapt sinds dinsdag in een tuinhuisje. #outcome: r_week_opgeschoven #because: alternative b20 #unintended #id: hg32t
}
{ regels ? b1:
    Postma: Volgend jaar. Houden we capaciteit vrij in de PI voor wie korter dan vier weken zit? Uren dus, gewoon. #id: k0cqs
- else:
    Postma: Volgend jaar. Houden we die weekbespreking? Het zijn veertig namen, tien minuten, en de helft is weg voor we er zijn. #id: sfmdz
}
{
- reclassering_buiten_uren.eerlijk:
    Achterin haar staatje staat één regel zonder code. ‘Moest het voordoen.’ Iemand vraagt wat dat is. #outcome: r_regel_zonder_code #because: choice r_uren_eerlijk #id: hqd5w
- reclassering_buiten_uren.deboer:
    Postma: De Boer heeft trouwens zijn dossier opgevraagd. Hij vraagt heel netjes wanneer die gesprekken met jou waren. #outcome: r_de_boer_vraagt_netjes #because: choice r_uren_deboer #because: other r_inzage #unintended #id: s4k9m
- else:
    In haar staatje staat bij kortgestraften een nul. ‘Nul gevraagd, nul gemaakt’, zegt een adviseur. ‘Dan is er ook geen behoefte.’ #outcome: r_nul_is_nul #because: choice r_uren_weg #because: other r_wat_niet_geteld_is #unintended #id: g0qrj
}
Zes mensen pakken hun beker op. Het voorstel is om te stoppen. De uren gaan dan naar de lange zaken. #id: kgjf4
Postma denkt (rustig): Als er nu één iets zegt, heb ik een verhaal. Ik ga het niet zelf zeggen. #clear #id: g6h2v
Jij denkt: Als ze hun beker pakken, is het besloten. Ik heb de mijne ook al vast. #theory: groepsdenken #id: tr7q2

* (mee) [‘Prima. Dan krijgen mijn vijf eindelijk de tijd.’ #id: r_kamer_mee #style: regel]
    Ze krijgen hem ook. Van Rijn kan aan een training beginnen, nog binnen, met een stoel in een kring. #outcome: r_van_rijn_begint #because: choice r_kamer_mee #id: fjm0b
    Postma schrijft ‘unaniem’. Ze zet de punt er pas na een tijdje achter. #outcome: r_unaniem #because: choice r_kamer_mee #because: other r_zes_bekers #unintended #id: k23t8
    Jij denkt: Dat tabblad met die twaalf staat nog open. Ik doe het dicht, ik heb nu een training te regelen. #id: t73xh

* (vraag) [‘Wie hier heeft er één van gesproken?’ #id: r_kamer_vraag #style: menselijk]
    ~ r_stem = r_stem + 1
    Achterin gaat een computer uit zichzelf uit. #event: stilte #id: d51k3
    ‘Eentje’, zegt er dan een. ‘Op de gang. Die hield de deur voor me open.’ #id: z2q49
    Postma (vriendelijk): Yara schrijft op hoe het wel kan. Voor de zomer, in je eigen tijd. #outcome: r_zelf_gevraagd #because: choice r_kamer_vraag #because: other r_wie_vraagt_schrijft #unintended #id: h5z1d

* (lijst) [‘Geef me een uur. Dan bel ik wat er van mijn twaalf geworden is.’ #id: r_kamer_lijst #style: ruimte #cost: 60]
    ~ besteed(60)
    ~ r_stem = r_stem + 2
    Postma schuift de vergadering naar na de lunch. Je belt met zes gemeenten. Van vijf van de twaalf op je tabblad wil iemand iets zeggen. Van zeven zegt iedereen: AVG. Om één uur ligt het blad op tafel. #doc: r_de_twaalf #sound: papier #id: q8qtd
    De adviseur naast je telt de regels met puntjes. ‘Dus we weten het niet.’ #id: r25kx
    Jij: Nee. Van de meesten niet. #id: ps1k7
    ‘Op mijn advies ging er een naar huis, nummer acht’, zegt hij. Hij leest het blad nog een keer, zonder zijn koffie. #outcome: r_nummer_acht #because: choice r_kamer_lijst #id: btq5q
    Postma (ernstig): Mocht jij dit allemaal vragen? #id: djm18
    Jij denkt: Nee, niet allemaal. Daarom staan er zeven keer puntjes. #id: w7bp4

-
{ r_goed:
    Later die middag belt Shanti uit Dorsveen. Om tien uur zaten ze met z’n drieën om een tafel, voor Milan. ‘Gaat goed’, stond er op de agenda. Wat jij zegt, komt er nog onder. #sound: telefoon #id: jd1qh
    Shanti (vriendelijk): Er is niks. Wie van jullie kreeg hem aan de praat, en hoe? #id: k9gcw
    { reclassering_vraag.praktisch:
        Jij: Ik vroeg wat hij met zijn handen ging doen. Toen pakte hij een tas die er niet was. #id: np87k
    - else:
        Jij: Bellen. Een brief komt niet aan, ook niet als hij op de mat ligt. #id: bkb99
    }
    Je hoort een pen. Ze leest het hardop terug, met een komma op de verkeerde plaats. #outcome: r_een_keer_hardop #because: alternative b20 #id: hkq0g
    Shanti denkt (rustig): Zij weet dat na twee maanden nog. Ik weet van de helft niet eens meer welke gemeente het was. #clear #id: sr5rz
}
-> reclassering_buiten_zsm

// ---------- Dag 97, maandag ----------
=== reclassering_buiten_zsm ===
~ week(60)
~ r_stand(4)
Maandag belt een collega van ZSM, waar politie en justitie zaken binnen een paar dagen afdoen. Ze belt vroeg, want de officier wil vrijdag na het verhoor meteen beslissen. #scene: kantoor_casemanagers ochtend #day: 97 #enter: jij rechts #sound: telefoon #event: telefoon #ambience: stil #id: ckrkw
‘Milan, vierentwintig. Zes autobanden, van een terrein in Dorsveen, ruim een week terug. Op de camera een grijze auto en een half kenteken. Die auto kennen ze nog van toen.’ #outcome: r_weer_verdacht #because: other r_half_kenteken #id: z911g
Jij: Is hij gehoord? #id: rc97d
‘Vrijdag om tien uur moet hij komen. Er is een brief uit.’ #id: njb5p
{ besluiten ? geen_adres:
    Jij: Naar welk adres? #id: vzd36
    ‘Hij heeft er pas een, zie ik. Daarvoor twee jaar niks. Dat nieuwe dus.’ #outcome: r_pas_een_adres #because: other geen_adres #id: wczz2
}
{ besluiten ? winkel_gesprek:
    ‘In het oude dossier zit een briefje van die winkel. Hij houdt zich aan de afspraak, bij de karren. Met een handtekening.’ #outcome: r_briefje_van_hilde #because: other winkel_gesprek #id: x5mh0
}
{
- besluiten ? laatste_tafel:
    ‘Bij de gemeente hebben ze hem op dinsdag’, zegt ze. ‘Iets met post en een vrijwilliger.’ #id: bhbzt
- besluiten ? laatste_bellen:
    ‘Zijn klantmanager zegt dat hij weleens belt, zomaar. Meer wou hij niet kwijt.’ #id: cmc73
- regels ? b20:
    ‘De gemeente begeleidt hem niet meer. Ik krijg een keuzemenu.’ #outcome: r_keuzemenu #because: other laatste_sluiten #because: rule b20 #id: gh8cw
- else:
    ‘De gemeente begeleidt hem niet meer. {r_goed:Wel is er een verslag van een half uur, met “gaat goed” erboven. Onderaan staat een nummer|Op de laatste brief staat wel een nummer}, en daar neemt iemand op.’ #outcome: r_daar_neemt_iemand_op #because: other laatste_sluiten #because: alternative b20 #id: c5jw8
}
{ r_klaar && not (besluiten ? loket_vraag):
    ‘En ze willen geld terug, zie ik. Van de eerste dagen, om één vakje dat niet klopte.’ #outcome: r_een_vakje #because: other papier_aanvraag #because: alternative b8 #unintended #id: tbhmk
}
{ reclassering_deuren.voorstel:
    { r_collega:
        ‘Er loopt vrijwillig iemand van jullie met hem mee, zie ik. Jochem. Die is tot maandag op vakantie.’ #id: v0mr9
        Jij denkt: Jochem belt altijd. Alleen deze week dus niet. #id: xdk94
    - else:
        ‘Vrijwillig toezicht is geprobeerd, staat hier. Niet verschenen. Had hij er geen zin in?’ #id: k8ckf
        Jij: Ze hebben hem geschreven. #id: x2gr3
    }
}
{
- not (regels ? b11):
    { besluiten ? notitie_menu && regels ? b6:
        ‘Ik heb het plan voor me, zestig regels. Regel vier, van dag tien: niet meegewerkt. Is het er zo een?’ #outcome: r_regel_vier #because: other notitie_menu #because: alternative b11 #unintended #id: zzz2b
        Jij: Hij had zijn schoenen aan. #id: ff11t
        ‘Dat staat er niet bij.’ #id: brkk1
    - else:
        ‘Ik heb het plan voor me, zestig regels, van iedereen door elkaar. Bij regel dertig ben ik gestopt. Mis ik dan iets?’ #outcome: r_bij_regel_dertig #because: alternative b11 #unintended #id: gcsxq
        Jij: Lees de laatste nog. #id: m448m
        ‘{besluiten ? laatste_tafel:Neemt de rand van de taart|Komt als je belt}’, leest ze. ‘Van ene Shanti.’ #id: z2xzz
    }
    { reclassering_advies.vijf:
        Ze zoekt op jouw naam. ‘Laat het hem voordoen. Die is mooi. Die zet ik in mijn advies.’ #outcome: r_die_zet_ze_erin #because: choice advies_vijf #because: alternative b11 #id: fjmd5
    - else:
        Ze zoekt op jouw naam. ‘Denk aan LVB. Is dat getest?’ #id: xnz09
    }
- reclassering_buiten_uren.weg:
    ‘In IRIS staat jouw naam en verder niks. Geen gesprek, geen uur.’ #outcome: r_leeg_in_iris #because: choice r_uren_weg #because: rule b11 #unintended #id: cf8pv
- reclassering_buiten_uren.deboer:
    ‘In IRIS staat deel één van een schema, met kruisjes. Gesprekken vind ik niet. Hebben jullie elkaar wel gezien?’ #outcome: r_gesprekken_kwijt #because: choice r_uren_deboer #because: rule b11 #unintended #id: wbhxm
- reclassering_advies.vijf:
    ‘In IRIS staat: twee keer contact. Meer niet.’ Je vijf regels aan Anouk heb je nog in Word. Je leest ze voor. ‘De tweede is mooi’, zegt ze. ‘Maar ik moet een vinkje hebben.’ #id: h8k6s
- else:
    ‘In IRIS heb je bij zijn gesprek gezet: denk aan LVB. Is dat getest?’ #id: t5zcb
}
{ not (regels ? b20):
    ‘En van vannacht heb ik er nog een, van jullie kamer drie’, zegt ze. ‘Uit een tuinhuisje gehaald. Weet jij daar iets van?’ #id: k752f
}
Donderdag om half tien gaat Levi naar huis. Hij heeft drie keer gevraagd of jij er dan bent. #id: mnfj1
Jij denkt: Zes banden. En ik weet niet eens of hij kan rijden. #id: fm2t7

* (los) [{r_collega:‘Ik heb zelf geen contact meer. Schrijf dat op, en mail Jochem.’|‘Hij is niet van mij. Schrijf op dat er geen contact is.’} #id: diefstal_los #style: zakelijk]
    ~ meer(richting, 1)
    ‘Duidelijk’, zegt ze. Ze klinkt opgelucht. Je hoort haar al typen. #sound: toetsenbord #id: srv85
    -> reclassering_buiten_levi

* (gesprek) [‘Ik spreek hem één keer. Zonder titel, als hij wil.’ #id: diefstal_gesprek #style: menselijk #cost: 60]
    ~ besteed(60)
    ~ r_draad = r_draad + 1
    ~ meer(binding, 1)
    ‘Donderdag dan’, zegt ze. ‘En niet over zaterdag praten, hè. Dan word jij getuige.’ #id: pdrw8
    -> reclassering_buiten_deur

// ---------- Dag 100, donderdag ----------
=== reclassering_buiten_levi ===
Donderdag, half tien. Levi heeft zijn haar nat gekamd. #scene: poort ochtend #day: 100 #clock: 09:30 #enter: levi links #enter: jij rechts #event: poort-open #ambience: stil #id: v4rc3
{ not (regels ? b14):
    Er gaan er vijf vandaag. Levi laat iedereen voor, tot hij de laatste is. #id: qz1j5
}
{
- reclassering_lijst.levi && r_asiel:
    Buiten staat een vrouw van het gastgezin met een riem, en een teckel eraan. Dat heeft hij zelf gevraagd, als vierde op zijn lijstje. #outcome: r_turbo_aan_de_poort #because: choice r_levi #id: qp51x
- r_asiel:
    Buiten staat zijn tante. Turbo is naar een echtpaar met een tuin, zegt ze. Het asiel kon niet langer wachten. #outcome: r_turbo_heeft_een_tuin {reclassering_lijst.hofstra: #because: choice r_hofstra} {reclassering_lijst.fleur: #because: choice r_levi_fleur} #because: wait r_wachttijd_asiel #unintended #id: kbgjj
    Levi (verdrietig): Heeft hij daar een mand? #id: hdnh0
- else:
    Buiten staan de buren van twee hoog, met een teckel in de reismand van de kat. #outcome: r_turbo_uit_de_mand #because: other fleur_elf #id: bmscp
}
{ r_asiel && not reclassering_lijst.levi:
    Levi denkt (verdrietig): Een tuin. Ik had drie trappen. #clear #id: v8vdd
- else:
    Turbo ruikt aan de plastic zak, aan de schoenen, en dan gaat hij op de schoenen zitten. #id: kq317
    Levi denkt (rustig): Hij is zwaarder. Wie geeft een teckel nou kattenvoer. #clear #id: q93vm
}
Levi: U bent er gewoon. Ik dacht, die zal wel weer iets hebben, maar u bent er gewoon. #id: c13pv
Jij: Dat had ik gezegd. #id: fd5mj
{ besluiten ? ric_gaan:
    Levi: Die jongen van de dozen is ook een keer gegaan, hè. Naar die computers. Hij zei: zes minuten is langer dan nul. #id: d4rqs
- else:
    Levi: Die jongen van de dozen zei: als er niemand staat, loop je gewoon alsof je ergens heen moet. #id: dww3f
}
Vrijdag om tien uur komt Milan niet naar het bureau.{r_collega: Jochem ligt dan nog aan een zwembad.} Achter zijn naam staat nu een teken, dat elke agent op zijn scherm krijgt. #outcome: r_gesignaleerd #because: choice diefstal_los #because: other r_brief_van_de_politie #unintended #id: pssrp
Jij denkt: Er was een brief uit, zei ze. Ik had kunnen zeggen dat hij die niet leest. #id: vgkrk
-> reclassering_slot_begin

=== reclassering_buiten_deur ===
{
- besluiten ? laatste_tafel:
    Dinsdagavond bel je de kantine van het gemeentehuis. Gerda heeft er een leesgroep. Ze fluit hem naar de telefoon. #scene: kantoor_reclassering avond #day: 98 #enter: jij rechts #sound: telefoon #ambience: stil #id: v4615
- besluiten ? ploeg_vertellen && besluiten ? werk_ewa:
    Dinsdagavond bel je de hal. Ewa roept door het lawaai heen dat de reclassering aan de lijn is. De ploeg lacht, en hij ook. #scene: kantoor_reclassering avond #day: 98 #enter: jij rechts #sound: telefoon #ambience: stil #outcome: r_ploeg_lacht #because: other ploeg_vertellen #id: c3cn8
- reclassering_moeder.luisteren:
    Om kwart over negen belt zijn moeder, want het is maandag. Je zegt dat je nummer nog klopt, voor als ze iemand spreekt die het zoekt. Een uur later gaat de telefoon. #scene: kantoor_reclassering dag #day: 97 #enter: jij rechts #sound: telefoon #ambience: stil #id: sq9w8
- else:
    Zijn oude nummer doet het nog. De vierde keer neemt hij op. #scene: kantoor_reclassering dag #day: 98 #enter: jij rechts #sound: telefoon #ambience: stil #id: w1z34
}
Jij: Donderdag, vier uur. Tegenover het station bij jou, de blauwe deur. Je hoeft niet. Ik zit er wel. #id: sfff1
Milan (wantrouwig): Heb ik wat gedaan? #id: zt90g
Jij: Daar wil ik het juist niet over hebben. #id: zsfs9
Donderdag om twee voor vier gaat de blauwe deur open. #scene: kantoor_reclassering dag #day: 100 #clock: 15:58 #enter: milan links #enter: jij rechts #sound: deur #decides: milan #ambience: stil #id: gpr7n
{
- r_waar == 4:
    Hij draagt de trui van de poort. Hij eet een koekje, en vraagt bij het derde of dat mag. {regels ? b8: #outcome: r_derde_koekje #because: rule b8} {regels ? b8 && besluiten ? geld_stukken: #because: other geld_stukken} #id: stvs9
- r_waar == 3:
    Op zijn wang staat de afdruk van een rits. Hij heeft op een bank liggen slapen. {regels ? b8: #outcome: r_afdruk_van_een_rits #because: rule b8} #id: csj99
- r_waar == 2:
    Uit zijn jas steekt een blad met tekeningen van heftrucks. Hij legt het met de achterkant naar boven. #id: gbh46
- r_waar == 1:
    Hij komt {besluiten ? werk_ewa:uit bed, om vier uur ’s middags|zo van de vrachtwagens}. Aan zijn mouw plakt een streepje tape. #id: xbv9b
- else:
    Aan zijn schoenen zit potgrond. Hij zegt dat hij uit de buurt komt en noemt geen buurt. #id: b1j6w
}
{ r_bekend && (r_waar == 1 || r_waar == 2) && not (besluiten ? aanvraag_samen):
    Milan: Ik woon nu op papier. Dat kost vijfendertig meer, per week. #outcome: r_duurder_op_papier #because: alternative b9 #unintended #id: t7xgg
}
{ r_collega:
    Milan: Die Jochem is op vakantie. Ik kreeg een kaart, met een kameel. Achterop staat wel erg veel. #id: m0x3r
}
Milan (vriendelijk): Heb je nou al een stopcontact? #id: q3gn2
Jij: Nee. Wat heb je daar? #id: nkn6v
Hij legt een envelop neer, dicht. ‘Die is van de politie. Dat zie je aan de streep.’ #sound: envelop #id: srkvc
Je vraagt of het mag en leest voor. Hij is verdachte. Morgen om tien uur wordt hij gehoord, en vooraf mag hij een advocaat spreken. #id: xm1r1
Milan (gespannen): Zaterdag? Zaterdag heb ik… #id: pchnq
Jij: Stop. Dat zeg je tegen je advocaat. #id: v8t61
Milan: Maar Dani’s auto heeft geen… #id: q37kc
Jij: Ook dat. #id: v9j8q
Hij legt zijn handen plat op tafel. Zo houdt hij zijn mond. #id: j39r3
Milan denkt: Dani’s imperiaal ligt al twee jaar in een sloot, met een matras. Het hele dorp was erbij, dat mag ze best weten. #clear #id: qwqbc
{ reclassering_vraag.delict:
    Jij: Mag ik iets anders vragen? {besluiten ? geen_loon:Rijdt er weer wat door|Staat er weer een rode op je telefoon}? #id: nzzg0
    {
    - r_waar == 4 || werk == 0:
        Milan: {besluiten ? geen_loon:Nu is het een rode, op mijn telefoon|Al een poos}. Ik heb hem omgedraaid. #outcome: r_weer_een_rode #because: choice delict_eerst {werk == 0: #because: other werk_direct} {werk == 0 && regels ? b16: #because: other noshow_brief} #id: h140d
    - else:
        Milan: Nee. {besluiten ? geen_loon:Het is nu een telefoon, en hij staat op groen|Hij is groen}. Nou ja, ik druk niet meer zomaar. #outcome: r_nog_groen #because: choice delict_eerst #id: zsrsn
    }
- else:
    Je weet niet hoe het de vorige keer begon. Toen was er geen tijd voor, en nu mag het niet. #outcome: r_nooit_gevraagd #because: choice praktisch_eerst #unintended #id: c0v6d
}
Je leest het nummer van de advocaat voor, in stukjes van twee. Hij toetst het zelf. Hij krijgt een vrouw die Milan zegt en u. #decides: milan #id: sp26v
Milan (rustig): Ik moet haar vanavond terugbellen, om zeven uur. Dan moet ik weten hoe laat het begon, zegt ze. Dat weet ik op de minuut. #id: zngrw
In IRIS kun je kiezen: toezicht, begeleiding, overig. Je kiest overig. Bij ZSM lezen ze: in begeleiding. Zijn zaak gaat op de stapel ‘eerst overleg’, en daar liggen er veertig. #outcome: r_in_begeleiding #because: choice diefstal_gesprek #because: other r_overig #unintended #id: pcxwp
{ reclassering_lijst.levi || reclassering_lijst.zelf || reclassering_lijst.zes:
    Rachid belt. Levi stond om half tien bij de poort en keek of je er was. ‘En toen nog een keer, Yara.’ #sound: telefoon #outcome: r_levi_keek_om #because: choice diefstal_gesprek #because: luck r_zelfde_donderdag #unintended #id: phrss
- else:
    Rachid belt. Levi is weg. Hij heeft de automaat een hand gegeven, bij wijze van. #sound: telefoon #id: x1dq1
}
Jij denkt: Honderdtien kilometer, om een nummer voor te lezen. Wat zet ik straks bij reiskosten? #id: wfn5x
-> reclassering_slot_begin
