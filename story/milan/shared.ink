// Wat alleen het verhaal van Milan weet. Klein houden: wat hier staat, komt later terug.

// --- Binnen ---
VAR huur_bekend = false    // weet jij dat de huur contant en per week gaat?
VAR huur_laat = false      // hoorde jij het pas op dag 15, uit de envelop?
VAR meelbus = false        // heeft hij het woord meelbus gezegd?
VAR huur = 0               // hoe sterk de kamer staat: -5..16, vanaf 3 blijft hij
VAR lezen = 0              // 0..3  binnen: 0 niemand weet het, 1 vermoeden, 2 besproken, 3 getest
VAR notitie = 0            // 0..4  wat er in TULP staat over het RIC: 1 niet meegewerkt, 2 kaal, 3 met reden, 4 eerst toetsen
VAR rw_erbij = false       // is de reclassering erbij gehaald?
VAR naam_shanti = false    // weet jij hoe de nazorgcoördinator heet?
VAR fleur_helpt = false    // heb jij Fleur geholpen?
VAR ewa_weet = false       // heeft Milan in de eerste dagen zijn ploegbaas gebeld?

// --- Wat er naar de gemeente gaat ---
// De melding van detentie gaat altijd, vanzelf. Al het andere alleen als jij het stuurt.
VAR veld_mee = false       // stuurde jij na dag 10 een mailtje mee? Dan reist mee wat er in TULP stond
VAR overdracht = false     // anderhalve bladzijde
VAR overdracht_huur = false  // staat de meelbus erin?
VAR overdracht_lezen = false // staat erin dat hij moeilijk leest?
VAR a4 = false             // A4 met plaatjes, in Milans zak
VAR binnen_klaar = false   // aanvraag is binnen al klaargezet (alleen als b8 uit staat)
VAR moeder_gebeld = false
VAR shanti = false         // is de nazorgcoördinator gesproken?

// --- Buiten ---
VAR dani_brengt = false    // rijdt zijn vriend hem naar de gemeente?
VAR bij_moeder = false     // slaapt hij de eerste nachten bij zijn moeder?
VAR km_weet = false        // weet dít bureau dat lezen lastig is?
VAR aanvraag = 0           // 0..2  0 niet binnen, 1 loopt, 2 compleet
VAR geld = 0               // 0..2  0 niets, 1 kaart of leefgeld, 2 voorschot of uitkering
VAR werk = 0               // 0..2  0 niets, 1 wankel, 2 houdt
VAR reden = 0              // 0..5  dag 41: 1 aan het werk, 2 slaapt na de nacht, 3 brief, 4 niet in het systeem, 5 hij is er
VAR hersteld = false       // is zijn aanvraag onderweg nog rechtgezet?
VAR kantje = false         // … en was dat maar net op tijd?
VAR gerda = false          // hielp Gerda met de aanvraag?
VAR ingeschreven = false   // staat hij bij zijn moeder, zodat haar huurtoeslag hem telt?
VAR kamer = true           // heeft hij de kamer nog?
VAR druk = 0               // wat er samen op hem drukt: -8..16
VAR contact = 0            // weten jij en hij elkaar nog te vinden? -6..14

// --- Alleen als een regel andersom staat. Eén kalender voor de drie stoelen ---
// b1: dag 9, drie uur: de hele ring, drie minuten per naam. som_week is iets anders: dinsdag nog tien minuten.
// b6: notitie_menu is zonder toets; de toets komt aan het loket, in het spreekkamertje.
// b8: binnen één blad. Bij de poort niets; aan het loket zijn er weken om, en elke dinsdag iets vooruit (niet bij geld_stukken).
// b9: dag 10 zoekt woonlasten een verhuurder; dag 12 (zondag) leest de zoon de brief als niemand de kamer op papier zette; dag 17 geld.
//     Geld komt bij huur_zelf, huur_samen, post_halen of mensen_shanti; bij geen_adres alleen bij mensen_shanti, en dan is er ook geen brief.
// b11: zondag dag 12 leest Wout het plan voor aan de pingpongtafel, en zeven man luisteren. In het plan staat de meelbus.
// b13: Joost komt met de eerste trein; loket drie is die ochtend dicht (bij de zondagspoort: de vrijdag ervoor). poort_auto is nee, en dat wordt opgeschreven; poort_hand en poort_bellen is een kaartje met half negen.
// b14: de dag na de poort staan er vier plastic tassen bij het loket. Wie eindverlof heeft op zaterdag, schuift naar maandag; een vonnis gaat naar donderdag.
// b15: niemand eerder weg, dus een stapelbed op veertien en twee man op een politiebureau.
// b16: op dag 41 gaat er geen brief. Een jongen uit de ploeg woont net over de grens van Dorsveen en kreeg er wel een.
// b20: dag 62, tien uur: ‘Milan, gaat goed’, zonder Milan, en alleen als het goed gaat. De man van de snackbar schuift een week op.
VAR woonlasten = false     // b9 andersom: betaalt de gemeente zijn huur door?
VAR foto_binnen = false    // geen_id: staat hij op de lijst voor de foto van dag 16?
VAR afspraak_kaart = false // geen_id: is er een afspraak bij burgerzaken in Dorsveen?
VAR bed_poort = false      // b13 andersom: een bed in een pension, tot het loket open is
VAR vooruit = false        // b8 andersom: elke dinsdag honderdvijftig, omdat de weken al lopen
VAR goed_gezegd = false    // b20 andersom: ging het op dag 62 over Milan?

// lezen kan alleen omhoog:  ~ weet_lezen(2)
=== function weet_lezen(n) ===
~ lezen = MAX(lezen, n)

// Wie weet waar hij is en rekent op hem? Eén is 1, twee of meer is 2.
=== function tel_mensen() ===
~ b_netwerk = MIN(2, (moeder_gebeld || bij_moeder || besluiten ? moeder_eerlijk) + ewa_weet + (casemanager_vrijdag.samen || casemanager_vrijdag.post) + shanti + dani_brengt)

// Waar slaapt hij? 2 op zijn kamer, 1 op een bank of in een pension, 0 bij wie er plek heeft.
=== function tel_bed() ===
{
- huur >= 3 && (not bij_moeder || geld == 2 || woonlasten):
    ~ b_wonen = 2
- bij_moeder || bed_poort:
    ~ b_wonen = 1
- else:
    ~ b_wonen = 0
}

// b9 andersom: de kamer komt op papier, en dan betaalt de gemeente. Alleen waar hij ook ingeschreven staat.
=== function betaal_huur() ===
{ besluiten ? had_adres && not woonlasten:
    ~ woonlasten = true
    ~ huur = huur + 5
}

// Hoe de zes voorwaarden ervoor staan als hij de poort uit loopt, uit wat er gebeurd is. Alleen voor de stoel casemanager.
=== function stand_poort() ===
{ besluiten ? geen_id && not (regels ? b11):
    // Burgerzaken leest mee in het plan.
    ~ afspraak_kaart = true
    ~ b_id = MAX(b_id, 1)
}
{ besluiten ? geen_id:
    { foto_binnen:
        {
        - not (regels ? b15):
            ~ b_id = 2
        - not (regels ? b14):
            // Hij is weg voor het fototoestel er is.
            ~ b_id = 0 + afspraak_kaart
        }
    }
- else:
    ~ b_id = 2
}
{ besluiten ? gate_trein && huur < 3:
    ~ bij_moeder = true
}
~ tel_bed()
~ tel_mensen()
{ binnen_klaar:
    // Met een verlopen kaart houdt de bank de rekening op slot.
    ~ b_inkomen = 2 - (besluiten ? geen_id && b_id < 2)
- else:
    ~ b_inkomen = 0
}
{
- besluiten ? premie_achter:
    { casemanager_vrijdag.zorg:
        ~ b_zorg = 1
    - else:
        ~ b_zorg = 0
    }
- casemanager_vrijdag.zorg && not (regels ? b15) && regels ? b14:
    ~ b_zorg = 2
- else:
    ~ b_zorg = 1
}

// --- Besluiten: wat de ene stoel kiest en de andere meemaakt ---
// Elk besluit heet zoals de keuze. Tussen haakjes: zo gaat het in een gewone week, als niemand zijn eigen besluiten meebrengt.
// Vraag ernaar met  besluiten ? huur_samen . Welke bij elkaar horen, en de zin voor de terugblik, staan in de json van de stoel.
LIST besluiten =
  // vooraf: hoe het was toen hij binnenkwam. In een gewone week is het Milan zoals we hem kennen;
  // het regelslab trekt hier andere levens uit (scenario.json, situations).
  (had_id), geen_id,
  (had_adres), geen_adres,
  (had_loon), geen_loon,
  (had_ploeg), geen_ploeg,
  (premie_bij), premie_achter,
  (scil_onder), scil_boven,
  // stoel casemanager, binnen
  (aankomst_lijst), aankomst_wie, aankomst_morgen,
  fleur_elf, bellen_toestel, (tulp_netjes),
  intake_door, intake_huur, (intake_mentor),
  (lezen_bril), lezen_vraag, lezen_ict,
  (som_laag), som_koffie, som_signaal, som_week,
  (notitie_menu), notitie_kaal, notitie_vragen, notitie_scil,
  huur_zelf, huur_samen, huur_eigen, (post_halen), zorg_formulier, vrijdag_huis,
  bericht_nu, (bericht_rachid), bericht_gemeente,
  papier_a4, papier_overdracht, papier_aanvraag, (papier_standaard),
  mensen_moeder, (mensen_shanti), mensen_fleur,
  (poort_auto), poort_hand, poort_bellen,
  // stoel casemanager, bij de gemeente
  dossier_lezen, (dossier_bellen), dossier_ontmoeten,
  zoek_vier, zoek_afwijken, (zoek_half),
  (aanvraag_mee), aanvraag_samen, aanvraag_woensdag,
  geld_stukken, geld_voorschot, (geld_leefgeld), geld_kaart,
  dewit_zelf, (dewit_ruil), dewit_acht,
  (moeder_norm), moeder_toeslag, moeder_zelf,
  (werk_direct), werk_eerst, werk_ewa,
  winkel_verbod, winkel_gesprek, (winkel_hoek),
  (noshow_brief), noshow_bellen, noshow_langs,
  (laatste_sluiten), laatste_bellen, laatste_tafel,
  // stoel client
  (lees_ja), lees_nee,
  ewa_bellen, (ewa_later),
  (ric_cel), ric_gaan,
  moeder_eerlijk, (moeder_zwijgen),
  (vrij_juichen), vrij_waarheen,
  (gate_dani), gate_trein,
  (loket_knik), loket_vraag, loket_weg,
  (ploeg_zwijgen), ploeg_vertellen,
  // stoel reclassering
  (dossier_geen), dossier_wegen,
  (rw_bellen), rw_arbeid,
  advies_kort, (advies_vijf),
  delict_eerst, (praktisch_eerst),
  toezicht_voorstel, (toezicht_niet),
  (taak_stopt), shanti_mail,
  (avg_niets), moeder_luisteren,
  (diefstal_los), diefstal_gesprek
