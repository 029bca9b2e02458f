// Milan (24): Korter dan de procedure. Dit is het bestand dat je in Inky opent.
// Stoelen: casemanager (in de PI; na de poort klantmanager bij de gemeente), reclassering (Yara) en client (Milan zelf).
// Het spel zet rol, regels, besluiten en het zaad en springt dan zelf naar het begin van de stoel.
// Zonder rol krijg je hieronder een lijst om naar een scène te springen.

INCLUDE common/state.ink
INCLUDE common/functions.ink
INCLUDE milan/shared.ink
INCLUDE milan/casemanager.ink
INCLUDE milan/klantmanager.ink
INCLUDE milan/slot.ink
INCLUDE milan/client.ink
INCLUDE milan/client_buiten.ink
INCLUDE milan/client_slot.ink
INCLUDE milan/reclassering.ink
INCLUDE milan/reclassering_buiten.ink
INCLUDE milan/reclassering_slot.ink

{ rol:
- "casemanager": -> casemanager_start
- "client": -> client_start
- "reclassering": -> reclassering_start
- else: -> milan_springlijst
}

=== milan_springlijst ===
Waar wil je beginnen? #id: dsgvm
* [Dag 2, aankomst #id: spring_aankomst] -> casemanager_start
* [Dag 8, intake #id: spring_intake]
    ~ week(130)
    -> casemanager_intake
* [Dag 13, bericht #id: spring_bericht]
    -> casemanager_bericht
* [De poort #id: spring_poort] -> casemanager_poort
* [Bij de gemeente #id: spring_gemeente] -> klantmanager_pas
* [Dag 34, moeder #id: spring_moeder] -> klantmanager_moeder
* [Dag 111, slot #id: spring_slot] -> slot_begin
* [Yara, dag 9 #id: spring_yara] -> reclassering_start
* [Milan, dag 2 #id: spring_client] -> client_start
* [Milan, de poort #id: spring_client_poort] -> client_buiten_poort
* [Milan, de ploeg #id: spring_client_ploeg] -> client_slot_ploeg
