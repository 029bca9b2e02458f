// Wat elk verhaal weet. De code leest deze variabelen en zet alleen de opening:
// rol, regels, besluiten (meegebracht) en het zaad voor toeval. Al het andere verandert in het verhaal zelf.

// --- Opening: gezet door de code, vóór de eerste regel ---
VAR rol = ""              // de stoel van de speler: casemanager, reclassering of client
LIST regels = (b1), (b6), (b8), (b9), (b11), (b13), (b14), (b15), (b16), (b20)
                          // procedures die gelden (aan). Staat een b niet in de lijst, dan geldt het alternatief.
                          // Teksten en bronnen: procedures.json

// --- Werktijd ---
VAR minuten = 0           // werktijd die deze week nog van jou is, in minuten: 0..2400

// --- Werkalliantie: vertrouwen, binding, richting & kader, stroefheid ---
VAR vertrouwen = 3        // 0..10
VAR binding = 2           // 0..10
VAR richting = 2          // 0..10  weten jullie allebei waar het heen gaat?
VAR stroefheid = 2        // 0..10  hoger = het schuurt

// --- De cliënt ---
VAR draagkracht = 5       // 0..10  hoeveel er nog bij kan
VAR erbij_horen = 3       // 0..10  verborgen tot de terugblik: hoor ik erbij?

// --- Basisvoorwaarden: 0 open, 1 loopt, 2 geregeld (op papier) ---
VAR b_id = 0             // 0..2
VAR b_wonen = 0             // 0..2
VAR b_inkomen = 0             // 0..2
VAR b_zorg = 0             // 0..2
VAR b_schulden = 0             // 0..2
VAR b_netwerk = 0             // 0..2
