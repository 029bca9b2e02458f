// Kleine hulpjes die elk verhaal gebruikt.

// Werktijd kwijt: altijd hetzelfde getal als de #cost van de keuze.
=== function besteed(m) ===
~ minuten = MAX(0, minuten - m)

// Een nieuwe werkweek (of een nieuwe plek): zoveel minuten zijn er.
=== function week(m) ===
~ minuten = m

// Een meter 0..10 omhoog of omlaag: ~ meer(vertrouwen, 2)   ~ meer(stroefheid, -1)
=== function meer(ref x, n) ===
~ x = MAX(0, MIN(10, x + n))
