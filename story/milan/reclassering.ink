// Stoel reclassering, deel 1: Yara in de PI. Dag 9 tot en met de poort.
// Werktijd: dag 9–10 90 · week 3 120, of 150 als Milan een plek heeft; met zes namen 30 minder, en anders met de weekbespreking (b1 uit) 15 minder.

VAR r_plek = false      // heeft Milan een plek op jouw lijst (signaal of week)?
VAR r_asiel = false     // zit Levi’s hond in het asiel?
VAR r_draad = 0         // 0..7  hoeveel Milan en jij van elkaar gezien hebben
VAR r_stem = 0          // 0..3  hoe hard jij in je eigen team zegt wat er mist
VAR r_loopt_mee = false // zei Milan ja op vrijwillig toezicht?

=== reclassering_start ===
~ week(90)
{ besluiten ? som_signaal || besluiten ? som_week:
    ~ r_plek = true
}
-> reclassering_pas

// ---------- Dag 9, donderdag ----------
=== reclassering_pas ===
Donderdag, tien over acht. De portier houdt de oplader van je pieper tegen het licht. #scene: poort ochtend #day: 9 #clock: 08:10 #enter: jij rechts #ambience: stil #id: k66tt
‘Laders staan op de lijst’, zegt hij. ‘Al zolang u hier komt.’ #id: r6x2j
Jij: De gastpieper houdt het tot elf uur. Dat weet u ook. #id: bvzjp
‘Dan komt u terug en dan ruil ik hem.’ Hij legt de lader in een bak, bij je telefoon. De volle piepers zijn voor het personeel. Uit de la voor gasten pakt hij er een met één streepje. #id: z2twn
Ruilen is vier deuren heen en vier terug, en zonder pieper mag je de ring niet op. Je werkt voor de reclassering, dus hier ben je te gast. Op je pas staat ‘bezoeker’. Hij verloopt om de drie maanden, en dat is nu vier jaar aan de gang. #id: mzkgs
In je tas zitten zeventien namen. Je hebt tijd voor vijf. Bouzidi, De Boer, Van Rijn en een lange man van cel negen ken je al. Om plek vijf gaat het. #id: sx0v3
Jij denkt: Samirs bord van gisteravond. Leeg, op één doperwt na. Die laat hij liggen, zo weet ik dat het geen oude foto is. #id: wfjbn
-> reclassering_som

=== reclassering_som ===
Op de ring zoek je een stopcontact. Anouk komt langs met haar mok, ‘Liefste opa’. #scene: gang dag #enter: anouk links #enter: jij rechts #ambience: gang #id: nctwt
{ regels ? b1:
    Jij: Maandag doen we de selectie. Zeventien namen, en ik heb tijd voor vijf. #id: g7n0h
    Anouk: Ik heb er een van zesentwintig dagen. #id: h8bg4
    Jij: Onder de vier weken is het laag. Dat zegt het schema: de SOM, Selectie Ondersteunend Model. #id: zzn5h
- else:
    Jij: We kijken nu elke week, vanaf dag drie. Zeventien namen, en ik heb tijd voor vijf. #id: c87vt
    Anouk: Ik heb er een van zesentwintig dagen. #id: dvjmg
    Jij: Dan is hij aan de beurt of hij is al thuis. #id: khgn5
}
Anouk draait haar mok tot het oor naar haar toe staat. #id: d38dr
Anouk denkt: Hij is kort en hij vraagt niks. En zij heeft haar jas nog aan. #clear #id: b0zdk
Jij denkt: Bouzidi, De Boer, die lange van negen. Bij wie was ik nou met dat kind? #id: rc31x
{
- besluiten ? som_signaal:
    Anouk (ernstig): Schema of niet, ik wil dat jij hem spreekt. #id: mg9br
    Jij: Dan valt er een ander af. Wil je weten wie? #id: xx7j4
    Anouk: Nee. #id: fx732
    Ze motiveert het op papier, want afwijken mag. Onder ‘reden’ staat: vraagt niets. Het is Milan, van cel veertien, en jij zegt dinsdag toe. #outcome: r_op_de_lijst #because: other som_signaal #id: x85w9
    Jij denkt: Vraagt niets. Zo was mijn broer ook, Samir, die at gewoon minder. #theory: lipsky #id: f347q
- besluiten ? som_week:
    Anouk: Geef hem een plek op je weekbespreking. #id: h12g7
    Jij: Dinsdag, tien minuten. Meer heb ik per naam niet. #id: nh9mp
    {regels ? b1:Een weekbespreking is er niet.|De weekbespreking loopt al uit.} Je schrijft hem toch op, in de kantlijn: Milan, cel veertien. #outcome: r_op_de_lijst #because: other som_week #id: dgx3d
    Jij denkt: Tien minuten, en hij zit achter vier deuren. Ik kan beter nu vast gaan lopen. #theory: lipsky #id: gjb98
- besluiten ? som_koffie:
    Bij de automaat vertelt ze wat ze bij iemand zag. Wie het is, zegt ze niet. #id: phtjv
    Jij: Wat doet hij als je hem iets te lezen geeft? #sound: koffie #id: q3jj9
    Anouk: Dan zegt hij iets aardigs. #id: n61d8
    Je pakt een kartonnen bekertje en schrijft er een naam op. #outcome: r_bekertje #because: other som_koffie #id: jxppz
    Jij: Shanti. Nazorg, bij die gemeente. Zeg dat je van mij komt, dan belt ze terug. #id: d0g5g
    Jij denkt: Dit is zeker die Milan, van cel veertien. Zonder naam schrijf ik er geen uren op. #theory: lipsky #id: g8r53
- else:
    Anouk: Laag dus. Dan weet ik waar ik aan toe ben. #id: vmrff
    { regels ? b1:
        Jij: Jij bent de eerste vandaag die niet boos wordt. #id: hg3c2
        Ze zet zijn naam bij ‘geen inzet’: Milan, cel veertien. #outcome: r_geen_inzet #because: other som_laag #because: rule b1 #because: other r_vijf_plekken #id: bfvc6
        Jij (moe): Als er iets is, mag je me altijd halen. Dat staat ook in het schema. #id: f2d0b
        Jij denkt: In mijn eerste jaar schreef ik bij elke naam een zin. Nu zet ik kruisjes. #theory: lipsky #id: sq19n
    - else:
        Jij: Voor mijn vijf wel. Om drie uur komt hij gewoon langs, met de hele ring. #id: c1t85
        Met je pen op de muur weeg je hem vast, in een halve minuut. Kort, een kamer, geen vragen. Ze zet zijn naam bij ‘geen inzet’: Milan, cel veertien. #id: j6nx7
        Jij denkt: Om drie uur zit ik dus te turven. De Boer zou om drie uur met zijn advocaat bellen, met mij erbij. #theory: lipsky #id: s31s4
    }
}
-> reclassering_dossier

=== reclassering_dossier ===
Jouw werkplek is de hoek van Fleurs bureau, tussen de perforator en een tekening van een paard. #scene: kantoor_casemanagers dag #enter: fleur links #enter: jij rechts #ambience: stil #id: pmgj8
Voor alle zeventien vul je deel een van het schema in, ook voor wie afvalt. Bij Milan kom je tot vraag drie. Is er informatie bij de reclassering, niet ouder dan een jaar? #id: d22db
IRIS, jullie eigen systeem, vindt iets van vijf jaar oud. Er komt een rode balk in beeld: werkstraf, mislukt, risico hoog. #sound: toetsenbord #id: zk6f5
{ besluiten ? geen_id:
    De ID-kaart die het systeem erbij zoekt, is al maanden verlopen. Daar hoort geen vraag bij. #id: r6d4h
}
{ besluiten ? geen_adres:
    Bij ‘adres’ staat een streepje, en bij ‘sinds’ een datum van twee jaar terug. #id: wc8k8
}
Fleur (vriendelijk): Is hij er een van jullie? #id: fzpbx
Jij: Geweest. Toen was hij negentien. #id: xcq4n
Fleur denkt (rustig): Iedereen zegt paard. Het is onze kat. Ik laat het maar zo. #clear #id: gjxjb
Jij denkt: Eenenveertig bladzijden. En de advocaat van De Boer heeft al drie keer gebeld. #id: q1g4d

* (geen) [Vink ‘geen informatie’ aan. Oud telt als geen, dat staat er. #id: dossier_geen #style: regel #cost: 5]
    ~ besteed(5)
    Het vinkje wordt groen en de balk gaat weg. #id: ppkpb
    Je belt de advocaat. De zitting van De Boer is een week vervroegd en niemand had het hem gezegd. #sound: telefoon #outcome: r_de_boer_weet_het #because: choice dossier_geen #id: r53xh
    Een uur later hangt er aan zijn celdeur een overhemd te drogen. #id: q2mn9
    Jij denkt: Drie keer gebeld en het ging echt over iets. Hoeveel van zulke briefjes liggen hier nog onder de perforator? #id: xnctr

* (wegen) [Haal het oude dossier op en lees het. #id: dossier_wegen #style: zakelijk #cost: 45]
    ~ besteed(45)
    ~ r_draad = r_draad + 1
    ~ meer(richting, 1)
    Zestig uur werkstraf, om een scooter. Drie brieven gestuurd en nul keer antwoord. ‘Niet gemotiveerd’, staat onder de streep. In potlood hoe het afliep: de dertig dagen cel die ervoor in de plaats kwamen, gingen na bezwaar niet door. Hij heeft de uren later gemaakt. #doc: r_dossier_oud #sound: papier #id: pckgj
    De handtekening is van M. Postma. Dat is nu jouw teamleider. #id: cpnx9
    Op bladzijde dertig plakt een geel papiertje, van een collega die allang weg is. ‘Kwam wel toen ik belde. Twee keer, op tijd.’ #id: cv0sx
    Jij denkt: Ze hadden de telefoon al in de hand gehad. En toen toch weer een brief. #theory: biases #id: dd032
    Als je het sluit, springt de oude score in het nieuwe formulier. Achter Milans naam staat nu vanzelf: hoog. #id: n9s0w
    Fleur: Hoog? Die van die bezemkast? #id: fpjm6
    ~ meer(stroefheid, 1)

-
{ regels ? b1:
    -> reclassering_stekker
}
-> reclassering_week

// Alleen met de weekbespreking (b1 uit).
=== reclassering_week ===
~ r_draad = r_draad + 1
Om drie uur is de weekbespreking: veertig namen, en een eierwekker van Fleurs jongste, in de vorm van een kip. Tien minuten per naam, dat was het plan. De kip staat op drie. #scene: kantoor_casemanagers dag #clock: 15:00 #enter: anouk links #enter: rachid midden #enter: jij rechts #ambience: stil #id: qhwt1
Naam vier is dinsdag naar huis gegaan, naam zeven vanochtend. Bij negentien heb je er acht doorgestreept. De kip liep al die keren gewoon door. #outcome: r_lege_bedden #because: alternative b1 #unintended #id: w7n30
Anouk: Nummer twaalf heb ik gisteren nog ingetypt. Elf bladzijden. #id: mdd1v
Bij Milan hoeft Rachid niet op zijn rooster te kijken. #id: z18g7
Rachid: Die moet je halen. Gisteren riep ik voor het luchten, en hij zat klaar, schoenen aan. Ik dacht, die wil niet. Hij wacht dus tot er iemand opendoet. #outcome: r_die_moet_je_halen #because: alternative b1 #id: rwxqg
Rachid denkt (rustig): Drie minuten, en ze schreven het op. Volgende week neem ik nummer elf mee. #clear #id: r83j1
Bij naam vierendertig gaat zijn pieper. De laatste zes schuiven door naar volgende week. #id: pwrqb
Jij denkt: Twee uur. Ik ken nu zesentwintig mensen drie minuten, en acht lege bedden ook. Wie van mijn vijf zat er intussen te wachten? #id: sw4wz
-> reclassering_stekker

// ---------- Dag 10, vrijdag ----------
=== reclassering_stekker ===
Vrijdag, kwart voor tien. Fleur had thuis een snoer dat in je pieper past. Nu nog een gat in de muur. Van meneer Hofstra zie je alleen zijn benen, de rest ligt achter de koffieautomaat. #scene: gang ochtend #day: 10 #clock: 09:45 #enter: hofstra links #enter: jij rechts #ambience: gang #id: f2hbg
Hofstra (vriendelijk): Hier zit er een. Van de schoonmaak. Maar dan moet de koffie eraf. Tien minuten. #id: hw805
Jij: Mag dat? #id: bh2w7
Hofstra: Vast niet. Geef maar. #id: vgq1z
Je pieper begint te knipperen. Om de hoek vraagt iemand hard waar de koffie blijft. #id: r5zm3
Hofstra: Mijn broer is ook zo. Altijd alles leeg. Zondag belt hij weer. Tenminste, als hij geladen is. #mood: hofstra rustig #id: jqk4g
Jij: U staat op mijn lijst, meneer Hofstra. Weer op zes, net als vorige maand. #id: k3z8r
Hofstra (vriendelijk): Zes is netjes. Neem die jongen maar. #id: rhz7v
Die jongen staat al een tijdje achter je. Levi is negentien en zit voor het eerst. #enter: levi midden #id: pvq58
Levi (gespannen): Mag ik wat vragen, mevrouw, zit er gps in zo’n pieper? Want iemand zei van wel. #id: d30mt
Jij: Nee. Alleen een knop. #id: pghsg
Levi: Turbo heeft dus een chip, en als je die scant, dan staat er waar hij woont. Nou, lekker dan. Daar is nou niemand, verdomme. #id: bd1cb
Turbo is zijn hond, een teckel van dertien jaar. #id: dtg9n
{ besluiten ? fleur_elf:
    Levi: Die met dat knotje heeft vorige week de buren voor me gebeld. En nu zit hij dus bij hun, op twee hoog, met een kat erbij. #outcome: r_turbo_bij_de_kat #because: other fleur_elf #id: mzdqp
- else:
    ~ r_asiel = true
    Levi: Die buren namen pas na het weekend op en toen hadden ze hem al meegenomen. Naar het asiel, hok elf. #outcome: r_turbo_in_het_asiel {besluiten ? bellen_toestel: #because: other bellen_toestel} {besluiten ? tulp_netjes: #because: other tulp_netjes} #because: wait r_weekend_alleen #unintended #id: t84gn
}
Levi denkt (bang): Hij ligt bij de deur tot hij mijn brommer hoort. Die brommer is verkocht. #clear #id: z8dz8
Hofstra denkt (rustig): Vijf is voor wie nog wat moet worden. #clear #id: r2j43
-> reclassering_lijst

=== reclassering_lijst ===
{ besluiten ? som_signaal:
    Om twaalf uur gaat je voorstel naar kantoor, voor de selectie van maandag. Op vijf staat sinds gisteren Milan. Daar stond Levi. Wie overblijft, komt bij jou in Excel op een apart tabblad. Dat zijn er twaalf. #outcome: r_levi_eraf #because: other som_signaal #because: other r_vijf_plekken #unintended #id: zbcgn
    Jij denkt: Anouk wilde niet weten wie. Zo makkelijk kom ik er niet af, hij staat voor me. #id: cpgrj
- else:
    Om twaalf uur gaat je voorstel naar kantoor, voor de selectie van maandag. Bouzidi, De Boer, de lange van cel negen en Van Rijn staan vast. Plek vijf is leeg.{besluiten ? som_week: Milan staat in de kantlijn.} Wie overblijft, komt bij jou in Excel op een apart tabblad. Dat zijn er twaalf. #id: btzhm
    Jij denkt: Ze staan er allebei bij. Ik had dit gisteravond thuis moeten doen. #id: fmhc4
}

* (levi) {not (besluiten ? som_signaal)} [Zet Levi op vijf. Negentien, en zijn eerste keer. #id: r_levi #style: menselijk #cost: 20]
    ~ besteed(20)
    Levi: Wat moet ik dan doen? #id: bh7jn
    Jij: Komen zitten. #id: b60cd
    Hij gaat meteen zitten, op de vloer, met zijn rug tegen de automaat. Dus begin je daar. #id: zzws0
    Hofstra steekt de koffie weer in. Hij loopt zijn rondje, met zijn handen op zijn rug. #exit: hofstra #sound: koffie #id: xz832
    Levi denkt (rustig): Zij zit ook op de grond. Straks heeft haar jas stof, moet ik dat zeggen? #clear #id: c55kt

* (hofstra) {not (besluiten ? som_signaal)} [Zet meneer Hofstra op vijf. Vorige maand stond hij ook al op zes. #id: r_hofstra #style: zakelijk #cost: 20]
    ~ besteed(20)
    ~ meer(richting, 1)
    Hofstra: Dat hoeft niet. #id: v6tzz
    Jij: Weet ik. Maandag, tien uur. #id: vj1tm
    Hofstra: Waar moet het dan over gaan? #id: qrg2s
    Jij: Dat mag u zeggen. #id: n8d78
    Hofstra (rustig): Tja. Dan moet ik wat bedenken. #id: q00jk
    Levi vraagt hoe laat het is en loopt weg voor je het gezegd hebt. #exit: levi #id: qmzsq
    Levi denkt (boos): Die ouwe heeft een broer die belt. #clear #id: r16m3

* (zes) {not (besluiten ? som_signaal)} [Schrijf ze allebei op. Zes namen, iedereen wat korter. #id: r_zes #style: ruimte]
    Als je klein schrijft, past het in het vak. #id: nq8b7
    Hofstra (vriendelijk): Dan schuif ik wat op. #id: hnjmw
    Levi: Sta ik erop? Echt, of zeg je dat maar? #mood: levi vriendelijk #id: n0478
    Dat is volgende week een half uur te weinig. Daar verzin je dan wel wat op. #theory: rnr #id: f5bv7
    ~ meer(stroefheid, 1)

* (zelf) {besluiten ? som_signaal} [‘Levi, kom eens. Je staat niet op mijn lijst.’ #id: r_levi_zelf #style: menselijk #cost: 20]
    ~ besteed(20)
    Levi: Wie dan wel? #id: v2fz1
    Jij: Dat mag ik niet zeggen. #id: kv81f
    Levi (boos): Iemand die het beter kon vertellen zeker. Kut. #id: xn7pz
    Jij denkt: Nee. Die vertelde juist niks. #id: s56s7
    Je blijft staan tot hij klaar is. Dan schrijven jullie op een winkellijst wat hij zelf kan vragen, en aan wie. Bovenaan staat Turbo. #id: scqjn
    Levi denkt: Ze had ook gewoon een briefje kunnen doen. #clear #id: j3823

* (fleur) {besluiten ? som_signaal} [Leg een briefje bij Fleur. Levi is van haar en zij kent die hond. #id: r_levi_fleur #style: zakelijk #cost: 5]
    ~ besteed(5)
    ~ meer(richting, 1)
    ‘Levi niet op mijn lijst. Hij tobt over Turbo. Kun jij?’ Je plakt het op haar scherm. #sound: papier #id: df6w2
    Levi kijkt je na tot het hek. #exit: levi #id: z61wp

- -> reclassering_maandag

// ---------- Dag 13, maandag ----------
=== reclassering_maandag ===
~ week(120)
{ r_plek:
    ~ week(150)
}
{ reclassering_lijst.zes:
    ~ minuten = minuten - 30
}
{ not (regels ? b1) && not reclassering_lijst.zes:
    ~ minuten = minuten - 15
}
{ regels ? b15:
    Maandag. Op Fleurs scherm staat de mail van kwart over zeven: acht cellen nodig, acht man naar huis. Milan staat op regel zes. {regels ? b14:Vrijdag|Donderdag} is hij weg. #scene: kantoor_casemanagers ochtend #day: 13 #enter: fleur links #enter: jij rechts #outcome: r_acht_man_naar_huis #because: rule b15 #because: wait cellen_vol #ambience: stil #id: pjdcf
- else:
    Maandag. De gemeente heeft Milans datum bevestigd, staat in een mail op Fleurs scherm. {regels ? b14:Zondag, dag zesentwintig.|Donderdag, dag drieëntwintig.} #scene: kantoor_casemanagers ochtend #day: 13 #enter: fleur links #enter: jij rechts #outcome: r_datum_staat #because: alternative b15 #because: other gemeente_bevestigt #ambience: stil #id: znnwx
}
{
- besluiten ? bericht_nu:
    Anouks stoel draait nog na. Ze is meteen naar de werkplaats gelopen. #id: hh94z
- besluiten ? bericht_gemeente:
    Anouk zit in de wacht bij de gemeente. Uit haar hoorn komt een panfluit. #id: p425b
- else:
    Anouk is al de ring op. Milan hoort het vanavond, van Rachid. #id: nd39x
}
Fleur (verdrietig): Heb jij meneer Hofstra vrijdag nog gezien? #heavy: rouw #id: wv5xn
Jij: ’s Ochtends. Hij hielp me met mijn pieper. #id: fb6x6
Fleur: Zijn broer is die ochtend overleden. Ze hebben het hem om twaalf uur verteld. #id: n2c4s
{ reclassering_lijst.hofstra:
    Om tien uur zit hij tegenover je. Hij had iets bedacht, zegt hij, voor waar het over moest gaan. Vrijdag is dat veranderd. #outcome: r_hofstra_komt #because: choice r_hofstra #because: luck r_die_ochtend #id: q1p6t
    Jij denkt: Vrijdag zei hij nog dat het niet hoefde. Nu heeft hij zijn overhemd aan. #id: hw91r
- else:
    Jij denkt: Als hij geladen is. Kwart voor tien, en hij lag achter die automaat, voor mijn pieper. #outcome: r_hofstra_op_zes {reclassering_lijst.levi: #because: choice r_levi} {reclassering_lijst.zes: #because: choice r_zes} {besluiten ? som_signaal: #because: other som_signaal} #because: luck r_die_ochtend #unintended #id: rr4zp
}
-> reclassering_moeder

=== reclassering_moeder ===
De telefoon op de hoek gaat. Het is jullie eigen centrale. ‘Ik heb een moeder. Jouw naam staat bij haar zoon, sinds donderdag.’ #sound: telefoon #event: telefoon #id: pbmqd
{ besluiten ? moeder_eerlijk:
    Moeder (gespannen): Dit nummer staat op een oude brief. In mijn schrift is het nummer elf. Milan zegt dat hij vastzit. Hij zei het met die lollige stem. #id: z07dd
    Jij: Waarom belt u ons? #id: qhbzw
    Moeder: Omdat jullie ook al eens geschreven hebben. Ik wil weten of daar iemand is die snapt hoe hij doet. #id: b1mxm
    Moeder denkt (bang): Lollig praatte hij ook toen zijn vader wegging. #clear #id: g6fdb
- else:
    Moeder (gespannen): Dit nummer staat op een oude brief. Onderaan, bij het plaatje. U bent nummer elf. #id: dv8jf
    Jij: Elf? #id: fxgg4
    Moeder: Ik bel alles wat ik nog heb liggen. Milan draagt woensdag mijn boodschappen. Twee woensdagen is hij niet geweest. #id: kjgzk
    Moeder denkt (bang): Ze haalt adem voor ze wat zegt. In een ziekenhuis halen ze geen adem. #clear #id: q7vmw
}
{ besluiten ? geen_ploeg:
    Moeder: Zijn werk heb ik ook gehad. Daar is hij al een maand {besluiten ? geen_loon:niet geweest|van de lijst}. En mij vertelt hij elke week over die vrachtwagens. #outcome: r_al_van_de_lijst #because: other geen_ploeg #id: nt6mt
}
{ besluiten ? scil_boven:
    Moeder: Dom is hij niet. Op school deden ze een test, en hij zat er ruim boven. Toen heette het lui. #outcome: r_ruim_erboven #because: other scil_boven #id: dkr0z
}
{ besluiten ? aankomst_wie:
    Op Anouks bureau ligt een map op zijn kop. Achterop staat in balpen: vier hoog. #id: zcz3z
}
Fleur typt niet meer. Ze zit anderhalve meter van je af. #id: n90tx
Jij denkt: Hij plakt dozen, twee muren verder. En ik mag niet eens zeggen dat ik zijn naam ken. #id: q0zzw

* (niets) [‘Ik mag niets zeggen, over niemand. Ook niet of ik iemand ken.’ #id: avg_niets #style: regel #cost: 5]
    ~ besteed(5)
    ~ meer(richting, 1)
    Moeder: Ook niet of het goed gaat? #id: r7885
    Jij: Ook dat niet. Als er met iemand iets ergs is, belt de inrichting het nummer dat hij zelf heeft opgegeven. Dat is bij iedereen zo. #id: g33fc
    Moeder: Wie geeft er nou zijn moeder op. #outcome: r_nummer_elf #because: choice avg_niets #because: other r_avg #unintended #id: j7shc
    Ze zegt: dank u wel, mevrouw. Je hoort een pen over papier, één lange haal. #id: c7kj7
    Fleur (vriendelijk): Ik had het gezegd, denk ik. #id: jfzkk
    Moeder denkt: Ze hebben niet gebeld, dus hij leeft. Dat had ze ook gewoon kunnen zeggen. #clear #id: q613g

* (luisteren) [‘Zeggen mag ik niets. Luisteren wel.’ #id: moeder_luisteren #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ b_netwerk = 1
    ~ meer(binding, 1)
    Moeder: Waarnaar? #id: pm47f
    Jij: Naar u. #id: d8gnz
    Moeder: Hij zegt ja. Vanaf groep drie al. Stuur je hem om melk, dan zegt hij ja en hij komt met karnemelk. #mood: jij vriendelijk #id: zq23h
    Moeder: Je moet het pak laten zien. Dan haalt hij er zes, dan weet hij nog waar ze stonden. #id: jsgtj
    Moeder: Vier hoog, en de zware neemt hij aan de muurkant. Dan hou ik de leuning. #id: b7vzm
    Fleur kijkt stijf naar haar scherm, waar niets op gebeurt. #id: z5kcx
    Moeder: En als hij een grap maakt, gaat het te vlug. Zo. Dat weet u dan, voor het geval u iemand kent. #outcome: r_gebruiksaanwijzing #because: choice moeder_luisteren {besluiten ? moeder_eerlijk: #because: other moeder_eerlijk} #id: j9x3h
    Moeder: Bent u er maandags altijd? #id: bxb43
    Jij: Op maandag ben ik hier. #id: rfgmz
    Moeder denkt (rustig): Een vrouw, en ze had geen haast. Ik schrijf er een kringetje bij. #clear #id: w0wgm

- -> reclassering_wout

=== reclassering_wout ===
Om kwart over vier zit de man van cel dertien aan de pingpongtafel te schrijven. Hij heet Wout. Naast hem staat een schoenendoos, met het deksel erop. #scene: gang dag #clock: 16:15 #enter: wout links #enter: jij rechts #ambience: gang #id: fsh16
Wout (vriendelijk): U hebt zeventien namen, hoor ik. Ik heb er negen. #id: h71xr
Jij: Negen wat? #id: b4vvw
Wout: Die hun post laten liggen tot het zondag is. Dan lees ik voor, van twee tot vier. #id: m31g7
Om kwart voor vijf gaan de deuren dicht. Boven wacht Van Rijn al drie weken tot jij hem over een training kunt spreken. #id: ft6d6
Wout denkt: Ze kijkt naar de doos. Iedereen kijkt eerst naar de doos. #clear #id: ftdbv
Jij denkt: Hij weet van de hele ring wie er niet leest. En het staat in geen enkel systeem. #theory: drie_bronnen #id: b4bbn

* (vraag) [‘Hoort Milan van cel veertien ook bij uw negen?’ #id: r_wout_vraag #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    Wout: Dat zeg ik niet, mevrouw. Ze komen omdat ik het niet zeg. #id: h82tx
    Jij: Dat snap ik. #id: qshkm
    Wout: Ik lig wel naast hem. ’s Nachts slaat hij een map om, elke vier tellen een blad. #id: n152q
    Hij kijkt of je meetelt. #id: pd8sc
    Wout denkt (rustig): Ik heb niets verklapt. Ik heb alleen verteld wat je door een muur hoort. #clear #id: zgvpj

* (papier) [‘Waar schrijft u op? Ik kan papier voor u halen.’ #id: r_wout_papier #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ meer(binding, 1)
    Je brengt hem een half pak uit Fleurs printer. Hij telt het vel voor vel na. #id: tc94d
    Wout: Tweehonderdtwaalf. Daar kan de hele ring mee vooruit. #id: cwv69
    Wout denkt (rustig): Met lijntjes was het mooier geweest. Maar ze vroeg waarop, en niet aan wie. #clear #id: vqp72

* (door) [‘Morgen, meneer. Er wacht al drie weken iemand op me.’ #id: r_wout_door #style: ruimte]
    Van Rijn staat al bij zijn deur. Hij wil leren wat je doet als je kwaad wordt in een rij. Je zet hem op de wachtlijst van de training, als derde. #scene: gang dag #enter: jij rechts #ambience: gang #outcome: r_van_rijn_derde #because: choice r_wout_door #id: pqs0b
    Als je terugkomt, is de pingpongtafel leeg. In het stof staat nog de rechthoek van een doos. #id: nmrs9
    Jij denkt: Morgen is het dinsdag, dan ben ik hier tot vier uur. Dan vraag ik het hem echt. #id: pgzqt

- -> reclassering_rachid

// ---------- Dag 14, dinsdag ----------
=== reclassering_rachid ===
Dinsdag. Rachid vouwt theedoeken op de pingpongtafel, twee tegelijk. #scene: gang ochtend #day: 14 #enter: rachid links #enter: jij rechts #ambience: gang #id: znwhn
{ r_plek:
    Rachid: Die Milan is van jou, hè? Zou je vandaag, toch? #id: t56pw
- else:
    Rachid: Die Milan staat bij ‘geen inzet’. Kijk toch even, joh. #id: d7rkj
}
{ besluiten ? som_koffie:
    Jij denkt: Het bekertje. Ik wist het. #id: xw10r
}
Jij: Wat is er dan? #id: d6htc
{ besluiten ? ric_gaan:
    Rachid: Vrijdag is hij naar de computerzaal geweest. Zes minuten, en toen weer boven. #id: v8929
- else:
    Rachid: Vrijdag moest hij naar de computerzaal. Zit-ie op zijn bed te wachten, schoenen aan. #id: nhqx8
    { not (regels ? b1):
        Rachid: Donderdag zeg ik het nog, bij die kip. En vrijdag sta ik zelf bij het bezoek. #id: twd0f
    }
}
{
- besluiten ? notitie_kaal:
    Rachid: Anouk heeft dat menu leeg gelaten. Nu mailt kwaliteit míj, hè. #id: r14tv
- besluiten ? notitie_vragen:
    Rachid: Anouk is boven geweest om het te vragen. {besluiten ? ric_gaan:Die computer vroeg wat, en hij drukte op het groene.|Er zou iemand komen, dacht hij. Hier komt altijd iemand.} #id: p6vqz
- besluiten ? notitie_scil && not (regels ? b6):
    Rachid: Gisteren had hij die test. Hij vroeg of hij hem over mocht doen. #outcome: r_eerst_getoetst #because: other notitie_scil #because: alternative b6 #id: x2jpn
    Rachid: En vanochtend vroeg een van cel zes hem hoeveel twee en twee is. Die hele kring lachen. Hij ook, hè. #outcome: r_twee_en_twee #because: other notitie_scil #because: alternative b6 #because: other r_ring_hoort_alles #unintended #id: t04jw
- regels ? b6:
    Rachid: Nou staat er ‘niet meegewerkt’. Dat lezen ze straks voor in het MDO, zes man in vier minuten. Klaar. #outcome: r_niet_meegewerkt {besluiten ? notitie_menu: #because: other notitie_menu} #because: rule b6 #unintended #id: td3ps
    { besluiten ? scil_boven:
        Rachid: En dan zegt er een: die jongen snapt alles, dus dan wíl hij niet. #id: bz7xx
    }
- else:
    Rachid: Nou staat er ‘niet meegewerkt’, met een geel driehoekje. Dan moet er eerst een toets, hè. Dus in het MDO slaan ze hem straks over. #outcome: r_geel_driehoekje {besluiten ? notitie_menu: #because: other notitie_menu} #because: alternative b6 #id: k7v8j
}
{ besluiten ? premie_achter:
    Rachid: En Anouk kreeg een brief van zijn zorg. Een half jaar niet betaald. {besluiten ? geen_adres:Die komen al twee jaar bij zijn moeder, zegt-ie. In een mand.|Die liggen thuis al, zegt-ie. Onder de wasbak.} #outcome: r_groene_kruiwagen #because: other premie_achter #id: v5kq6
}
{ reclassering_dossier.wegen:
    Rachid: O, en er ligt een folder van jullie op zijn bed. ‘Rustig blijven in twaalf keer.’ Is dit wat, vroeg hij. Verdomme Yara, hij is hier nog niet één keer boos geweest. #outcome: r_verkeerde_wachtlijst #because: choice dossier_wegen #because: other r_score_schuift #unintended #id: nxsd1
    Jij: Dat doet het systeem. Hij had ‘hoog’ achter zijn naam, en dan schuift hij vanzelf bovenaan. #id: qx7nb
    Jij denkt: Folders gaan vanzelf, bij een rode score. Van Rijn vraagt er al drie weken om en kreeg er geen. #id: pf3kn
}
{ besluiten ? bericht_rachid:
    Rachid: Gisteravond heb ik hem zijn datum gezegd. {besluiten ? vrij_waarheen:En waar ga ik dan heen, zegt-ie.|Lekker man, zegt-ie.} En lopen, in die cel. Mijn hele dienst. #id: kdfzh
}
Hij kijkt op zijn horloge en trekt toch nog de bezemkast open. Alles hangt op maat en er valt niks meer uit. Dat heeft Milan gedaan. #mood: rachid vriendelijk #id: b0494
Rachid denkt (rustig): Kees had er gisteren een emmer verkeerd in teruggezet. Een uur later stond die goed. #clear #id: g1p12
Jij denkt: {r_plek:Tien minuten had ik gedacht. Rachid is er al vier aan het vertellen.|Voor hem staan geen uren. Dus worden het de mijne.} #id: bmqz3
-> reclassering_contact

=== reclassering_contact ===
Milan is aan het werk tot kwart voor twaalf. Om half een gaat de deur dicht voor het eten. #id: gk7w3

* (bellen) [Bel om twaalf uur de afdeling. Rachid kan hem even aan de lijn halen. #id: rw_bellen #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    Om twaalf uur hoor je een pingpongbal, en dan hem. #scene: kantoor_casemanagers dag #enter: jij rechts #sound: telefoon #ambience: stil #id: wdr8g
    Jij: Ik ben Yara, van de reclassering. Morgen om twee uur wil ik even met je praten. #id: njm33
    Milan (vriendelijk): Ja hoor. #id: mq9d6
    Jij: Weet je wat wij doen? #id: vxr25
    Milan (vriendelijk): Ja hoor. #id: m4rc4
    Jij: Spreekkamer twee. #id: xn34d
    Milan (vriendelijk): Ja hoor. Top. #id: q24fj
    { r_plek:
        Je had dinsdag gezegd. Om vier uur loop je dus nog langs zijn cel. Ja hoor, zegt hij weer, nu met een gezicht erbij. #id: bj8m6
    - else:
        Rachid neemt de hoorn over. ‘Hij vraagt of dat goed is of slecht, reclassering. Ik zei dat het eraan ligt.’ #id: rn89z
    }
    Milan denkt (wantrouwig): Van die club had ik er al een. Die schreef. #clear: vertrouwen 4 #id: vsvnr

* (arbeid) [Loop nu door naar de werkplaats. #id: rw_arbeid #style: ruimte #cost: 40]
    ~ besteed(40)
    ~ r_draad = r_draad + 1
    ~ meer(vertrouwen, 1)
    Zonder bewaarder mag je er niet in. Kees loopt mee, van de ring, met een halve boterham. ‘Derden op de arbeid. Daar is een formulier voor.’ #scene: werkplaats ochtend #enter: milan links #enter: levi midden #enter: jij rechts #ambience: gang #id: hsmm1
    Milan en Levi bouwen een pallet met lampenkappen. Ze zijn bij laag vijf. #id: d2rnp
    Jij: Ik ben Yara, van de reclassering. Mag ik kijken hoe je dat doet? #id: zh0jb
    Milan (wantrouwig): Kijken of controleren? #id: jzxwx
    Jij: Kijken. Ik snap niks van dozen. #id: wnvg9
    Hij schuift er een naar je toe. Jij zet hem neer waar nog plaats is. Levi houdt zijn hand voor zijn mond. #mood: levi vriendelijk #id: ptmq2
    Milan: Nu duwen. #id: jhj6n
    Je duwt. Jouw doos gaat aan de wandel, met twee andere mee. #id: d97kg
    Milan draait hem een kwart en legt hem over de naad. Jij duwt nog eens en er gebeurt niets. Hij heeft er geen woord bij gezegd. #theory: responsiviteit #id: dcm9n
    Jij: Kun je dat iedereen leren? #id: jzr8h
    Milan (vriendelijk): Als ze hun handen gebruiken. {besluiten ? lees_nee:Met een boekje gaat het niet, bij mij dan.|En hun mond houden.} #id: zcrb6
    ‘Bezoek op ring twee staat te wachten’, zegt Kees. Zijn boterham is op. #id: w39mq
    Milan denkt (rustig): Ze duwde met haar heup. Zo doet Ewa het ook. #clear #id: f3rnt

- -> reclassering_advies

=== reclassering_advies ===
Om kwart over een staat Anouk bij je hoek, met de sleutel van de spreekkamer in haar hand. #scene: kantoor_casemanagers dag #clock: 13:15 #enter: anouk links #enter: jij rechts #ambience: stil #id: gtf86
{ reclassering_contact.arbeid:
    Op je scherm staat een mail van het afdelingshoofd. ‘Externen op de arbeid alleen na aanvraag, twee werkdagen vooraf. Ik hoor dat bezoek moest wachten.’ Hij gaat naar het hele gebouw. #outcome: r_derden_op_de_arbeid #because: choice rw_arbeid #because: other r_een_bewaker #unintended #id: c9zdd
}
Anouk: Ik haal Milan zo op. Hij staat om half twee klaar bij het hek. Zet even op papier wat ik moet weten, dan heb ik het bij me. #id: bhssf
{
- besluiten ? lees_nee:
    Anouk: Dat hij niet goed leest, heeft hij me zelf gezegd. Meer weet ik niet. #outcome: r_hij_zei_het_zelf #because: other lees_nee #id: z3hnh
    Anouk denkt (moe): Hij keek naar de deur toen hij het zei. Wat hij wél kan, heb ik niet gevraagd. #clear #id: cmz98
- besluiten ? lezen_vraag:
    Anouk denkt (gespannen): ‘Jij en ik’, heb ik tegen hem gezegd. Dan hou ik ook tegen haar mijn mond. #clear #id: p808x
- besluiten ? lezen_ict || (besluiten ? notitie_scil && not (regels ? b6)):
    Anouk: De uitslag van gisteren zit in TULP. Een getal met een komma. Wat doe ik daarmee, om half twee? #outcome: r_getal_met_komma {besluiten ? lezen_ict: #because: other lezen_ict} {besluiten ? notitie_scil && not (regels ? b6): #because: other notitie_scil} #id: v6jwn
    Anouk denkt (moe): Ik heb het aangevraagd. Dan moet ik nu ook snappen wat er staat. #clear #id: kqk7f
- else:
    Anouk: Bij mij lag zijn bril boven. Hij heeft getekend met een lus eromheen. #id: dmhct
    Anouk denkt (moe): Bladzijde elf. Ik had ook kunnen wachten tot hij hem gehaald had. #clear #id: f0nm7
}
{ besluiten ? notitie_scil && not (regels ? b6):
    { besluiten ? scil_boven:
        Anouk (ernstig): Die test voor begrijpen kwam op het MDO. Boven de streep. ‘Dus hij kan het wel’, zeiden ze, en nu staat er alsnog: niet meegewerkt. #outcome: r_kan_het_wel #because: other notitie_scil #because: other scil_boven #because: alternative b6 #unintended #id: qjct7
        Jij: Of hij snapt alles, en komt er op papier niet in. #id: tzsft
        Anouk denkt (moe): Alle veertien zijn hem voorgelezen. Zijn oproep niet. #clear #id: v4b81
    - else:
        Anouk: Die test voor begrijpen kwam op het MDO. Onder de streep. Toen vroegen ze wie hem die vrijdag had moeten halen. #outcome: r_wie_had_hem_gehaald #because: other notitie_scil #because: alternative b6 #id: ds47v
    }
}
{ besluiten ? geen_loon:
    Anouk: O ja, werk. Daar is niks van op papier. Zijn geld kreeg hij vrijdags in een envelop, in de hand. #outcome: r_niks_op_papier #because: other geen_loon #id: r6gqh
}
{ not (regels ? b9):
    { besluiten ? huur_samen || besluiten ? huur_zelf || besluiten ? post_halen:
        Anouk: En Dorsveen {besluiten ? geen_adres:wil zijn huur betalen. Van wie de kamer is, weten ze nu. Alleen woont er volgens hun computer niemand in|betaalt zijn huur door. Van wie de kamer is, weten ze nu}. #id: sn4r5
    - else:
        Anouk: En Dorsveen wil zijn huur betalen, en weet niet aan wie. {besluiten ? geen_adres:Gisteren had ik woonlasten weer op mijn voicemail. Ze heeft nu drie straten met een bakker.|Gisteren had ik de zoon van de bakker op mijn voicemail. Die had de brief al open.} #id: hm1ht
    }
}
Jij denkt: Zij heeft hem over een kwartier voor zich. Ik kan het goed zeggen of op tijd. #id: xrcxz
{ minuten < 25:
    Zes namen is het geworden. Om half twee zit de zesde voor je klaar, dus meer dan één regel red je niet. #id: hqn02
}

* (kort) [Mail één regel: ‘Denk aan LVB.’ Dan is ze op tijd bij hem. #id: advies_kort #style: zakelijk #cost: 5]
    ~ besteed(5)
    ~ meer(richting, 1)
    Ze leest het op haar eigen scherm, staand. #sound: toetsenbord #id: t4d79
    Anouk: Dus langzaam, en niet meteen een formulier. Dat scheelt me een verkeerd begin. {besluiten ? notitie_scil && not (regels ? b6):En die test dan?|Heb je hem getest?} #id: v6qn6
    Jij: {besluiten ? notitie_scil && not (regels ? b6):{besluiten ? scil_boven:Die haalde hij met iemand die voorlas.|Die zegt misschien. Ik ook.} Moeite|Nee. Een beperking is het misschien. Moeite} met leren, en met wat ze hem uitleggen. #id: bzscw
    Anouk denkt: Langzaam kan ik wel. Alleen, wat zeg ik nou als eerste als hij binnenkomt? #clear #id: s9sjk

* (vijf) {minuten >= 25} [Mail vijf regels, over hoe je met hem doet. #id: advies_vijf #style: menselijk #cost: 25]
    ~ besteed(25)
    ~ meer(vertrouwen, 1)
    Je begint met twaalf regels en schrapt tot het er vijf zijn. De tweede is: laat het hem voordoen, vraag niet of hij het snapt. {reclassering_moeder.luisteren: #doc: r_vijf_regels} {not reclassering_moeder.luisteren: #doc: r_vijf_regels_ja} #sound: toetsenbord #id: hr17t
    { reclassering_moeder.luisteren:
        Regel vier heb je van zijn moeder. Dat zet je er niet bij. #id: fvskb
    }
    Anouk drukt het af. Milan staat dan al tien minuten bij het hek van de werkplaats. #id: wtjm7
    Anouk (vriendelijk): Regel vijf had ik vrijdag kunnen gebruiken. #id: hk5tm
    Anouk denkt (rustig): Dit kan met een knijper aan mijn mok. Vijf regels, en ik had er elf bladzijden voor. #clear #id: qcnqr
* (vijf_dicht) {minuten < 25} [Mail vijf regels, over hoe je met hem doet. #id: advies_vijf #closed: time]
    -> reclassering_bus

-
{ not (regels ? b11):
    Wat je typt, staat meteen in het plan, met je naam erachter en de tijd. Dorsveen kan het lezen. Milan ook. #id: d58tp
}
{
- besluiten ? papier_a4:
    Om drie uur hoor je door de deur van de spreekkamer: ‘Dat bed is te kort.’ En dan twee mensen die lachen. #id: skndz
- besluiten ? papier_overdracht:
    Om drie uur zit Anouk te typen, anderhalve bladzijde. Milan is allang terug op de ring. #id: zcw4h
- besluiten ? papier_aanvraag && not (regels ? b8):
    Om drie uur hoor je door de deur van de spreekkamer een wachtwoord, met een uitroepteken. Je doet of je nieste. #id: r413v
- else:
    {regels ? b11:Aan de overkant verstuurt Anouk het bericht aan de gemeente, één klik.|Aan de overkant zet Anouk een vinkje achter zijn naam. ‘Overgedragen’, komt er te staan.} Fleur zegt iets, met haar jas nog aan. Jij pakt je tas en doet de deur van buiten dicht. #id: kxvqj
}
{ reclassering_advies.kort:
    { regels ? b11:
        Van Rachid hoor je dat iemand op de ring ‘lvb’ heeft gezegd. Een ander wist wat dat was. Milan vroeg of het een opleiding is. #outcome: r_drie_letters #because: choice advies_kort #because: other r_ring_hoort_alles #unintended #id: rh8mq
    - else:
        De werkmeester kan ook in het plan. Bij de zaagbank las er een over zijn schouder mee, hardop. Milan vroeg of lvb een opleiding is. #outcome: r_drie_letters #because: choice advies_kort #because: alternative b11 #unintended #id: ptdbk
    }
    ~ meer(stroefheid, 1)
}
-> reclassering_bus

=== reclassering_bus ===
Lijn 88, tien over half zes. Anouk komt naast je zitten, want de rest van de bus is nat. #scene: bus avond #clock: 17:40 #enter: anouk links #enter: jij rechts #ambience: bus #id: vfc8j
{
- besluiten ? som_signaal:
    Anouk: Wie was het nou? Die ervoor van je lijst ging. #id: wptfh
    Jij: Je wou het niet weten. #id: s38ws
    Anouk: Nee. #mood: anouk ernstig #id: rmvn0
    Twee haltes verder: ‘Wie was het?’ #id: gqncb
    Jij: Levi. #id: zcs9g
    Anouk denkt: Levi van de hond. Ik had gehoopt op een naam zonder iets erbij. #clear #id: nwrp7
- besluiten ? som_week:
    Anouk: Waren die tien minuten genoeg? #id: k1r8m
    { not (regels ? b1):
        Jij: Zeven. Bij drie namen stond ik voor een leeg bed. Shanti hing aan de luidspreker, en die wou één ding weten: welke straat. #id: n001q
    }
    Jij: {regels ? b1:Nee. Morgen|Morgen} heb ik een half uur voor hem. #id: psntm
    Anouk denkt: Ik heb hem ertussen geschoven. Ik dacht dat ik daarmee klaar was. #clear #id: sm3dc
- besluiten ? som_koffie:
    Anouk: Ik had je gewoon zijn naam kunnen zeggen, bij die automaat. #id: sprw0
    Jij: Dan had ik hem moeten opschrijven. #id: sr5jk
    Anouk (vriendelijk): Weet je wie het is? #id: fwx4x
    Jij: Geen idee. Cel veertien. #mood: jij vriendelijk #id: p5bj0
    Anouk denkt: Ze wist het donderdag al. En ik maar zuinig doen met een naam. #clear #id: b5rf9
- else:
    Anouk: Ik heb hem bij ‘geen inzet’ gezet. Het was zo gebeurd. #id: ktt82
    Jij: Zo is het schema. #id: xvx8n
    Anouk: En nu ga je toch naar hem toe. #id: qw495
    Jij: Dat mag ook, volgens het schema. Het staat alleen heel klein. #id: x7xpq
    Anouk denkt: Ze zegt er niks van. Ik had liever dat ze boos was. #clear #id: mxbg2
}
{
- besluiten ? papier_a4:
    Anouk: Er bestaat geen plaatje van een meelbus. Wist je dat? Van alles wel, van een kapper, van een bloedtest. #id: tft35
- besluiten ? papier_overdracht:
    Anouk: Als het klaar is, kijk je mee, heb ik tegen hem gezegd. En toen was het klaar en was hij weg. #id: sc52z
- besluiten ? papier_aanvraag && not (regels ? b8):
    Anouk: Zestien schermen. Hij wist zijn wachtwoord, en ik het mijne niet. #outcome: r_zestien_schermen #because: other papier_aanvraag #because: alternative b8 #id: cmmh8
- else:
    Anouk: Voor Milan heb ik {regels ? b11:op één knop gedrukt|één vinkje gezet}. Toen had Fleur me nodig, en daarna had ik nog zeven namen. Bij de laatste was het vier uur. #id: w69r3
    { not (regels ? b8):
        Anouk: Zijn uitkering had hier al gekund. Drie kwartier, met hem ernaast. Het werd één blad, bij Rachid tegen de muur. #outcome: r_drie_kwartier {besluiten ? papier_standaard: #because: other papier_standaard} #because: alternative b8 #unintended #id: jzt70
        Anouk: Maar de weken zoeken lopen nu wel, vanaf zijn eerste dag. Die heeft hij straks half gehad, met dozen. #id: f6sws
    }
}
In je jas trilt je telefoon, voor het eerst sinds acht uur. Ze kijkt mee. #id: q0z55
Anouk: Is dat een bord? #id: d10f7
Jij: Mijn broer. Hij heeft een winter lang gezegd dat hij al gegeten had. Nu stuurt hij elke avond het bewijs. #id: sw5sn
Anouk: En als hij een keer niet stuurt? #id: gkhm7
Jij: Dan bel ik niet. Dan ga ik erheen. #id: dhwp0
Bij het kanaal stapt ze uit. Ze loopt terug, want haar mok staat nog op de stoel. #exit: anouk #sound: bus #id: pzgmd
Anouk denkt (rustig): Hij stuurt haar elke avond zijn bord. Wie kijkt er of zij wat eet? #clear #id: p0k22
-> reclassering_gesprek

// ---------- Dag 15, woensdag ----------
=== reclassering_gesprek ===
{ reclassering_contact.bellen && regels ? b1:
    Woensdag, kwart over twee. Spreekkamer 2 is leeg. Je belt Rachid. #scene: spreekkamer dag #day: 15 #clock: 14:15 #enter: jij rechts #sound: telefoon #ambience: stil #id: jt8cg
    Rachid: Hij zit klaar. Op zijn bed, met zijn schoenen aan. Heeft er iemand gezegd dat jullie hem ophalen? #outcome: r_weer_schoenen #because: choice rw_bellen #because: rule b1 #because: other r_deur_van_buiten #unintended #id: knjrv
    Om half drie schuift Milan zijn stoel recht voor de tafel. #enter: milan links #sound: stoel #id: b2wxb
- else:
    Woensdag, twee uur. Milan is door Rachid gebracht. Hij schuift zijn stoel recht voor de tafel. #scene: spreekkamer dag #day: 15 #clock: 14:00 #enter: milan links #enter: jij rechts #sound: stoel #ambience: stil #id: jg258
}
{
- besluiten ? papier_a4:
    Milan: Deze heb ik van gisteren. Bus, huis, bed, mandje, loket. #outcome: r_plan_op_tafel #because: other papier_a4 #mood: milan rustig #sound: papier #id: svkbg
    Hij legt een A4 met plaatjes neer, precies op de hoek. #id: mbpf6
- besluiten ? vrij_waarheen:
    Milan (gespannen): Ik heb gevraagd waarheen, toen ze zeiden dat ik weg mag. Vonden ze raar. #id: jmrft
- else:
    Milan (vriendelijk): {regels ? b15:Ik ga naar huis. De hele ring feliciteert me.|Mijn datum staat vast. De hele ring feliciteert me.} #id: phnm8
}
{ besluiten ? mensen_moeder:
    Milan: En ik heb vanochtend mijn moeder aan de lijn gehad. Bij Anouk. Ze klapt de bank uit. #mood: milan rustig #id: kfqqj
}
{ not (regels ? b1):
    Over schoenen hoef je niet te beginnen, dat was donderdag al. Dus is er tijd voor zaterdag, en voor wie er dan in de bus kijkt. Je zet het op je blad, met een streep naar Shanti. #id: xtkg2
}
{ reclassering_dossier.wegen:
    Jij: Jij had vijf jaar geleden iemand van ons. Er zijn drie brieven gestuurd. Ik heb ze gelezen, en ik snapte ze ook niet. #id: sk9n1
    Milan (wantrouwig): Jij zit daar toch? #id: z5ssf
    Jij: Dus. #id: n3707
    Milan denkt: Die heeft mijn moeder nog. In de mand, bij de foto’s van school. #clear #id: z96m2
    ~ meer(vertrouwen, 1)
- else:
    Milan (wantrouwig): Jullie hadden toch al een map van mij? Van toen. #id: rmx52
    Jij: Die is oud. Ik begin liever bij nu. #id: m452v
    Milan denkt (wantrouwig): Dat zei die vorige ook. Die heb ik daarna nooit meer gezien. #clear #id: t52h7
}
{ reclassering_advies.kort:
    Milan: Lvb, is dat een opleiding? #mood: milan gesloten #id: zxmfg
    Je zegt dat het een afkorting is. Hij vraagt niet verder. #id: j7144
}
{ reclassering_wout.vraag:
    Milan (gesloten): Je hebt bij Wout naar mij gevraagd. Dat zei hij zelf. Hij vindt dat je zoiets zegt. #outcome: r_wout_zegt_het #because: choice r_wout_vraag #because: other r_ring_hoort_alles #unintended #id: dvvtq
    ~ meer(stroefheid, 1)
}
{ regels ? b11:
    -> reclassering_vraag
}
-> reclassering_plan

// Alleen met één plan voor iedereen (b11 uit).
=== reclassering_plan ===
Dan vouwt hij een blad open. Zijn naam staat erboven, en het heet het plan. Achter elke regel staan een letter en een tijd. #sound: papier #id: nz6x4
Milan (gesloten): Daar mag ik in meelezen. Wout deed het zondag, aan de tafel. Je kent die stem van hem. #outcome: r_plan_hardop #because: alternative b11 #because: other wout_leest_voor #unintended #id: kkd3b
~ meer(stroefheid, 1)
{
- besluiten ? notitie_menu && regels ? b6:
    Milan: ‘Niet meegewerkt’, zegt hij, en zeven man kijken naar mijn schoenen. #id: gr0kw
- besluiten ? notitie_vragen:
    Milan: ‘Had zijn schoenen aan.’ Staat dat bij iedereen, van schoenen? #id: b0z2p
- else:
    Milan: Van die regel over woensdag snapte Wout zelf ook niks. #id: gsxj9
}
{reclassering_advies.vijf:Van jou kwamen er gisteren vijf bij. Die staan|Van jou kwam er gisteren een bij. Die staat} nog niet op zijn blad. #id: mcmsn
Milan denkt (bang): Zes man schrijven over mij. Van twee weet ik het gezicht. En ze weten alle zes wat ik ruil bij de winkel. #clear: vertrouwen 4 #id: t9pp4
Jij denkt: Hij mag vragen of het eraf gaat. Dat gaat met een formulier, en dan hoort hij het over een maand. #id: cqpph

* (voorlezen) {minuten >= 15} [Doe de deur dicht en lees het hem zelf nog een keer voor. #id: r_plan_lezen #style: menselijk #cost: 15]
    ~ besteed(15)
    ~ r_draad = r_draad + 1
    ~ meer(vertrouwen, 1)
    Bij zaterdagnacht legt hij zijn hand op het blad. ‘Cel 14 praat. Dacht dat hij bad.’ #id: j9n7t
    Milan: Dat was dok zes. Dat is gewoon tellen. Zet je dat erbij? #id: ghvj1
    Jij zet het erbij, en leest ook voor wat je er gisteren zelf in zette. Hij luistert met zijn ogen dicht. #id: mjz6p
* (voorlezen_dicht) {minuten < 15} [Doe de deur dicht en lees het hem zelf nog een keer voor. #id: r_plan_lezen #closed: time]
    -> reclassering_vraag

* (regel) {minuten >= 10} [Zet er een regel onder, over wat hij kan. #id: r_plan_regel #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    Je leest mee terwijl je typt: ‘Bouwt een pallet van acht lagen die niet schuift.’ #sound: toetsenbord #id: p4g4m
    Milan: Negen. Als de vloer recht is. #id: mh1fd
    Je maakt er negen van. Of zijn eigen naam erachter kan, vraagt hij. Dat kan niet. #id: q6pp8
* (regel_dicht) {minuten < 10} [Zet er een regel onder, over wat hij kan. #id: r_plan_regel #closed: time]
    -> reclassering_vraag

* (weg) [‘Vouw maar dicht. Wij praten zonder papier.’ #id: r_plan_weg #style: ruimte]
    ~ meer(binding, 1)
    Hij vouwt het in achten, bukt, en schuift het onder de korte poot. De tafel staat ineens stil. #id: nj6q5
    Milan (vriendelijk): Zo doet het nog wat. #id: dt5sr

- -> reclassering_vraag

=== reclassering_vraag ===
Jij denkt: Een half uur. Hoe het begon met die winkels, heeft hier nog niemand gevraagd. En hij moet straks ergens heen. Voor allebei heb ik de tijd niet. #id: wrrzb

* (delict) [‘Drie winkels in één maand. Vertel eens over de eerste.’ #id: delict_eerst #style: zakelijk]
    ~ meer(richting, 2)
    ~ meer(stroefheid, 1)
    Milan: Dat was op een dinsdag. Maandag was er geen werk meer. #id: qqjhr
    Jij: Hoe wist je dat? #id: n1f00
    { besluiten ? geen_loon:
        Milan: Het busje reed door. Normaal stopt het, bij de pomp. Ewa zei niks, die wist het vast niet. #outcome: r_het_busje_reed_door #because: choice delict_eerst #because: other geen_loon #id: nt1qc
        { besluiten ? geen_ploeg:
            Milan: Gestopt is het niet meer. #id: nr1r8
        }
    - else:
        Milan: Er stond een rode op mijn telefoon. Normaal is hij groen. Ewa zei niks, die wist het vast niet. #outcome: r_rode_melding #because: choice delict_eerst #id: b662r
        { besluiten ? geen_ploeg:
            Milan: Groen is hij niet meer geworden. #id: vm5pp
        }
    }
    Jij: En die in het dorp, met die lege pakjes achter het wasmiddel? #id: dj95j
    Milan (gesloten): Vier. #id: ptd1m
    Jij: Iemand heeft die gevonden. #id: qf7fg
    Milan: Die mevrouw met de sleutels. Die vindt alles. #mood: milan gesloten #event: dichtklappen milan #id: qr7zw
    Hij legt zijn stoel nog een keer recht. Daarna zegt hij ja hoor, tot de tijd om is. #theory: ccp #id: dbdp5
    Milan denkt (boos): Eindelijk zeg ik van {besluiten ? geen_loon:dat busje|die rode}, en dan gaat het over wasmiddel. #clear: vertrouwen 4 #id: gbg4c

* (praktisch) [‘Straks sta je buiten. Wat doe je met je handen, het eerste uur?’ #id: praktisch_eerst #style: menselijk]
    ~ r_draad = r_draad + 1
    ~ meer(vertrouwen, 1)
    ~ meer(binding, 1)
    Milan: Mijn handen? #mood: milan vriendelijk #id: mkh18
    Jij: Tas in de ene. En de andere? #id: jqxz8
    Met links pakt hij een tas die er niet is. Met rechts een leuning, een deur, en dan iets zwaars dat hij omdraait. #id: rgw2f
    {
    - besluiten ? huur_samen:
        Milan: Dan sta ik bij Boersma. Die wacht. Dat heeft hij me zelf gezegd. Zijn zoon stond ernaast te rekenen. #id: rxdsj
    - besluiten ? huur_zelf:
        Milan: Dan sta ik bij Boersma. Er heeft een stem van hier gebeld. Nu weet ik niet welk gezicht ik moet doen. #id: xxmkt
    - besluiten ? huur_eigen:
        Milan: Dan sta ik bij Boersma. Ik heb wat ingesproken. Op een bandje, van een bakkerij die dicht is. #id: cv2t4
    - besluiten ? post_halen:
        Milan: Dan sta ik bij Boersma. Hij had soep op de trap gezet. Die mag naar de buurvrouw, heb ik gezegd, en Anouk heeft dat geschreven. #id: t8psm
    - else:
        { regels ? b9:
            Milan: Dan sta ik bij Boersma, en de meelbus is twee keer leeg. Daar gaat de huur in. Vijfennegentig, contant. #outcome: r_meelbus_gehoord #because: choice praktisch_eerst #because: rule b9 {besluiten ? vrijdag_huis: #because: other vrijdag_huis} {besluiten ? zorg_formulier: #because: other zorg_formulier} #id: rdbhk
        - else:
            Milan: Dan sta ik bij Boersma, bij de meelbus. Daar gaat de huur in, zaterdags. De gemeente doet dat nu, zeggen ze. Die vindt die bus nooit. #id: d0nh0
        }
        Je hebt dit nog nergens gelezen. Anouk hoorde het vanochtend pas, van een envelop. #id: sj2v5
    }
    { not (regels ? b9) && not (besluiten ? huur_samen || besluiten ? huur_zelf || besluiten ? post_halen):
        Jij: De gemeente zoekt die bus. #id: bvs2t
        Op de achterkant van je lijst tekent hij de weg: de kerk, het kanaal, de winkel, de zijdeur. Bij de zijdeur zet hij een B. Jij mailt het aan woonlasten, met de naam erbij. #sound: papier #outcome: r_zijdeur_met_een_b #because: choice praktisch_eerst #because: alternative b9 #id: zv5jx
    }
    Over de winkels hebben jullie het niet. Daar is de tijd voor op. #theory: eerst_wat #id: ns6fq
    Milan denkt (rustig): Links de tas. Dan heb ik rechts vrij voor de sleutel. #clear #id: f1p73

-
{ regels ? b15:
    Jij (ernstig): Nog één ding. Eindverlof is verlof. Je straf loopt nog {regels ? b14:negen|tien} dagen, tot dag zesentwintig. Alleen ben je dan thuis. #id: cbdt2
    Milan: En als er iets is? #id: g92xk
    Jij: Word je opgepakt, of weet niemand waar je bent, dan zit je de rest hier uit. #id: xstjj
}
-> reclassering_pieper

=== reclassering_pieper ===
Bij de deur blijft hij staan. Hij kijkt naar je tafel, waar nu alleen de pieper nog ligt. {besluiten ? papier_a4:Het A4 zit al in zijn zak.} #id: fj00h
Milan (vriendelijk): Is dat ding nou aan? #id: gzh8d
Waar is Milan met zijn hoofd? #id: cj326
* [Hij vertrouwt niet dat jullie alleen waren. #id: r_g1_a #guess: milan]
* [Hij rekent hoe je dat snoer kunt leggen. #id: r_g1_b #guess: milan #true]
* [Hij wil nog iets zeggen en durft niet. #id: r_g1_c #guess: milan]
-
Milan denkt (rustig): Achter die automaat zit er een. Zet een plank over de stekker, dan hoeft de koffie er niet af. #clear #id: zvjnp
-> reclassering_deuren

=== reclassering_deuren ===
Jullie lopen naar de ring. Er zijn drie deuren, en bij elke deur moet een ander drukken. #scene: gang dag #enter: milan links #enter: jij rechts #ambience: gang #id: sjk5b
Milan: Dus jij bent van de controle? Of van het helpen? #id: qqsff
Jij: Buiten doen collega’s van mij dat allebei. Maar alleen als een rechter het zegt. Bij jou zegt niemand iets. #id: tstd9
De eerste deur zoemt. #sound: deur #id: tmf92
{ not (regels ? b13):
    Milan: Er komt er ook een van de gemeente naar de poort, zegt Rachid. Met een map. Ik heb al een map. #id: p2rhd
    Jij: Je mag nee zeggen. #id: ft5gw
    Milan (vriendelijk): Tegen die map? #id: ht0ft
}
{ regels ? b15:
    Jij denkt: {regels ? b14:Vrijdag|Morgen} half tien. Zijn straf loopt dan nog, alleen thuis. Mijn taak niet. #id: pcrx2
- else:
    Jij denkt: Als hij weg is, is de straf om en ben ik ook klaar. Dan bel ik hem alleen nog als burger. #id: c9xbg
}
{ minuten < 10:
    { reclassering_lijst.zes:
        Je pieper tikt. De zesde zit al te wachten, en een voorstel uitleggen doe je niet tussen twee deuren. #id: b0nkn
    - else:
        Je pieper tikt. Van Rijn zit al te wachten, en een voorstel uitleggen doe je niet tussen twee deuren. #id: gp2c8
    }
}

* (voorstel) {minuten >= 10} [‘Er kan iemand met je meelopen, van ons, via de gemeente. Alleen als jij wilt.’ #id: toezicht_voorstel #style: zakelijk #cost: 10]
    ~ besteed(10)
    ~ meer(richting, 1)
    Milan (wantrouwig): Is dat een straf? #id: n158s
    Jij: Nee. Het heet vrijwillig toezicht. De gemeente moet het willen betalen, en jij mag nee zeggen. #id: vz6h2
    Milan: En als ik dan een keer niet kom? #id: md621
    Jij: Dan belt er iemand. Verder niks. #id: b1j6s
    { vertrouwen >= 5 || r_draad >= 2:
        ~ r_loopt_mee = true
        Milan: Ben jij dat? #id: zc5wt
        Jij: Een collega. Van het kantoor bij jou in de buurt. Dit papier hoort erbij. #id: h0fsz
        De tweede deur duurt lang. Hij steekt het papier in zijn binnenzak, zonder het open te vouwen. #id: zjr3j
        Milan: Als hij belt, is het goed. Als hij schrijft niet. #decides: milan #outcome: r_als_hij_belt #because: choice toezicht_voorstel #id: cgrwc
        Milan denkt: Vrijwillig. Zo heette corvee hier ook. #clear: vertrouwen 4 #id: bj09r
    - else:
        Milan (vriendelijk): Ja hoor. #decides: milan #id: tqn1g
        Je geeft hem het papier dat erbij hoort. De tweede deur duurt lang. Hij bekijkt het papier, aan beide kanten, en steekt het in zijn binnenzak. #sound: papier #id: kchj4
        Milan denkt (gesloten): Ben je klaar, krijg je er wat bij. En ik moet er nog ja op zeggen ook. #clear #id: pw5r5
    }
    Je schrijft een verzoek aan de gemeente. Bij ‘titel’ moet je iets invullen. Je vult in: geen. #id: m8t2g

* (voorstel_dicht) {minuten < 10} [‘Er kan iemand met je meelopen, van ons, via de gemeente. Alleen als jij wilt.’ #id: toezicht_voorstel #closed: time]
    -> reclassering_avond

* (niet) [‘Na dag zesentwintig hoef je van ons niks meer.’ #id: toezicht_niet #style: ruimte]
    ~ meer(draagkracht, 1)
    Milan (vriendelijk): Lekker. #mood: milan vriendelijk #id: xspwc
    Bij de tweede deur maakt hij een dansje met zijn schouders, voor de camera. #id: wj1bs
    Bij de derde staat hij stil. #id: j0mz7
    Milan: En als ik wél iets moet? #id: tnsmf
    Jij: Dan is er de gemeente. Nazorg, die heet Shanti. #id: qvz8g
    Milan: Shanti. #decides: milan #id: kfv58
    Milan denkt: Shanti van de gemeente. Dan moet ik weten welke deur dat is. En of ze een balie heeft. #clear: vertrouwen 4 #id: g2h73

- -> reclassering_avond

// ---------- De dag voor de poort ----------
=== reclassering_avond ===
~ week(30)
{ regels ? b15:
    { regels ? b14:
        Donderdag, kwart over vier. Morgen gaat hij. #scene: kantoor_casemanagers dag #day: 16 #clock: 16:15 #enter: jij rechts #ambience: stil #id: xjbh7
    - else:
        Kwart over vier, dezelfde dag. Morgen gaat hij. #scene: kantoor_casemanagers dag #clock: 16:15 #enter: jij rechts #outcome: r_voor_het_weekend #because: alternative b14 #ambience: stil #id: dbg9b
    }
- else:
    { regels ? b14:
        Vrijdag, kwart over vier, anderhalve week later. Zondag gaat hij. #scene: kantoor_casemanagers dag #day: 24 #clock: 16:15 #enter: jij rechts #ambience: stil #id: pwc9w
    - else:
        Woensdag, kwart over vier, een week later. Morgen gaat hij. #scene: kantoor_casemanagers dag #day: 22 #clock: 16:15 #enter: jij rechts #outcome: r_voor_het_weekend #because: alternative b14 #ambience: stil #id: c5n55
    }
}
IRIS geeft een melding. ‘Verblijf eindigt. Taak sluiten?’ Het vakje ‘ja’ staat al klaar. #sound: toetsenbord #id: z879t
{ besluiten ? geen_adres:
    Bij ‘adres na vrijlating’ heeft het systeem ‘inrichting, cel 14’ gezet. Iets anders kent het niet. #outcome: r_adres_cel_veertien #because: other geen_adres #unintended #id: hjwgv
}
{ besluiten ? mensen_shanti:
    Op Anouks bureau ligt een papiertje met een nummer, twee keer onderstreept. Shanti, Dorsveen. Anouk heeft haar zelf aan de lijn gehad. #id: d2w27
}
{ besluiten ? mensen_fleur:
    Anouk heeft er Fleurs hele lijst bij gedaan en is schor van het bellen. De vijfde kreeg een bed, met een laken. #outcome: r_een_laken #because: other mensen_fleur #id: gw8nv
}
{ besluiten ? papier_overdracht:
    {regels ? b11:In de Berichtenbox staat Anouks overdracht. Anderhalve bladzijde, en onderaan|In het plan staat Anouks overdracht, bladzijde dertien en veertien. Onderaan staat} dat hij hem niet gelezen heeft. #id: f38zw
}
Tot de deuren dichtgaan, heb je een half uur. De lange van cel negen wil weten hoe het moet als zijn kind hier voor het eerst binnenkomt. Zaterdag is dat. Milan zit op zijn bed, met zijn deur open. #id: bn8hw
Jij denkt: Daar was het dus. De lange, met dat kind. En een half uur. #id: dtprm

* (stopt) [Druk op ja en ga naar de lange. Zijn kind komt zaterdag. #id: taak_stopt #style: regel #cost: 20]
    ~ besteed(20)
    ~ meer(richting, 1)
    De lange heeft een tekening gemaakt van de fouillering, met poppetjes. Jullie oefenen wat hij zegt. Zaterdag loopt een meisje van vier zonder huilen door het poortje. #scene: spreekkamer dag #enter: jij rechts #outcome: r_lange_van_negen #because: choice taak_stopt #ambience: stil #id: dtppd
    Jij denkt: Milans kaartje ligt nog op tafel. Ik leg het in de la. Weggooien kan altijd nog. #id: xtw99

* (mail) [Vraag Milan of het mag, en mail Shanti. Op naam, twee zinnen. #id: shanti_mail #style: menselijk #cost: 20]
    ~ besteed(20)
    ~ meer(binding, 1)
    ~ b_netwerk = 1
    In zijn deuropening lees je hem voor wat je gaat sturen. ‘Milan komt altijd als er iemand belt. Een brief komt niet aan, ook niet als hij op de mat ligt.’ #scene: cel dag #enter: milan links #enter: jij rechts #ambience: gang #id: zc4f3
    Milan (gespannen): Staat er dat van lezen? #id: rjcmz
    Jij: Nee. Er staat wat je wél doet. #id: cf0wf
    Milan: Stuur maar. #decides: milan #id: nns24
    Milan denkt: Als ze bellen, neem ik op. Dat mag die Shanti best weten. #clear: vertrouwen 4 #id: bsj26
    De lange van cel negen wenkt als je terugloopt. Het is kwart voor vijf, en zijn deur gaat dicht. #id: frpd5
    { besluiten ? mensen_shanti:
        Voor je naar de bus gaat, schrijft Shanti terug. ‘Je collega belde al. Wie van jullie twee is het nou?’ Je wacht op Anouk en Anouk wacht op jou. #outcome: r_twee_briefjes #because: choice shanti_mail #because: other mensen_shanti #unintended #id: xfg9d
    - else:
        { regels ? b13:
            Er komt een antwoord dat niemand heeft getypt. ‘Ik ben er woensdag weer. Is het dringend, bel dan iemand anders.’ #outcome: r_shanti_leest_het #because: choice shanti_mail #because: rule b13 #because: wait r_woensdag_pas #id: t9jx2
        - else:
            Voor je je jas aanhebt, is er antwoord. ‘Er staat iemand bij de poort. Hoe ziet hij eruit?’ Je schrijft: {reclassering_vraag.praktisch:tas links, rechts niks|hij zet alles recht}. #outcome: r_hoe_ziet_hij_eruit #because: choice shanti_mail #because: alternative b13 #id: qbfg3
        }
    }

- -> reclassering_poort

=== reclassering_poort ===
~ r_stand(0)
{ regels ? b15:
    { regels ? b14:
        Vrijdag, vijf voor half tien. Je staat in de sluis, en je pas doet het niet. Hij is vannacht verlopen. #scene: poort ochtend #day: 17 #clock: 09:25 #clocks: r_buiten #enter: jij links #outcome: r_dicht_tot_maandag #because: rule b14 #unintended #ambience: stil #id: fr073
    - else:
        Donderdag, vijf voor half tien. Je staat in de sluis, en je pas doet het niet. Hij is vannacht verlopen. #scene: poort ochtend #day: 16 #clock: 09:25 #clocks: r_buiten #enter: jij links #ambience: stil #id: b0fkc
    }
- else:
    { regels ? b14:
        Zondag, vijf voor half tien. Je kwam alleen je pas verlengen, op je vrije dag. Nu sta je in de sluis en hij doet het niet. #scene: poort ochtend #day: 26 #clock: 09:25 #clocks: r_buiten #enter: jij links #outcome: r_dicht_tot_maandag #because: rule b14 #unintended #ambience: stil #id: frxj5
    - else:
        Donderdag, vijf voor half tien. Je staat in de sluis, en je pas doet het niet. Hij is vannacht verlopen. #scene: poort ochtend #day: 23 #clock: 09:25 #clocks: r_buiten #enter: jij links #ambience: stil #id: vnvgk
    }
}
{ not (regels ? b15):
    Op het bankje slaapt een jongen met een deken van de politie om. Vier nachten op een bureau, want hier kwam niks vrij. #outcome: r_wacht_op_een_cel #because: alternative b15 #unintended #id: fs3r9
}
Door het glas zie je de grote deur opengaan. Milan draagt een plastic tas. Anouk loopt naast hem. #event: poort-open #enter: milan rechts #enter: anouk midden #id: n6hmn
{ not (regels ? b14):
    Achter hem staan er nog zes, met net zo’n tas. Donderdag is nu de dag, zegt de portier. De bus van tien voor tien wordt dus staan. #outcome: r_bus_vol #because: alternative b14 #unintended #id: bbkz6
}
{ besluiten ? geen_id:
    { not (regels ? b15) && (besluiten ? papier_a4 || (besluiten ? papier_aanvraag && not (regels ? b8))):
        De portier geeft hem een nieuwe ID-kaart. Milan houdt hem naast zijn gezicht. #outcome: r_nieuwe_kaart #because: other geen_id #because: alternative b15 #id: zczsb
    - else:
        Van zijn ID-kaart leest de portier de datum twee keer. Dan legt hij hem toch bij de spullen. #outcome: r_verlopen_kaart #because: other geen_id #id: fz43h
    }
}
Buiten staat een grijze auto, met een jongen op de motorkap. #id: bkp15
{ not (regels ? b13):
    Ernaast wacht een man met een map voor zijn borst. Zijn naambordje waait steeds om. #id: sbv5j
}
{
- besluiten ? poort_hand:
    Anouk loopt mee en geeft die jongen een hand. Hij veegt de zijne eerst af aan zijn broek. Hij schrijft iets op, op zijn huid. #outcome: r_anouk_geeft_een_hand #because: other poort_hand #id: b29sm
    { not (regels ? b13):
        De man met de map legt een kaartje op het dashboard. Dan gaat hij op zijn hurken zitten, voor het raampje. #outcome: r_kaartje_mee #because: other poort_hand #because: alternative b13 #id: ppd65
    }
- besluiten ? poort_bellen:
    Anouk houdt Milan tegen, bij de portier. Hij telefoneert met zijn gezicht naar de muur. Je hoort hem één woord zeggen: melk. #id: swhdd
    { not (regels ? b13):
        De man met de map wacht tot de hoorn hangt. Dan geeft hij Milan een kaartje, en die leest de tijd hardop. #outcome: r_kaartje_mee #because: other poort_bellen #because: alternative b13 #id: ghdmz
    }
- else:
    Anouk zegt iets en blijft staan. Hij steekt zijn hand op zonder om te kijken. #id: qxvgs
    { not (regels ? b13):
        De man met de map steekt ook een hand op. Milan gaat eromheen. De man schrijft iets op tegen de muur, want zijn map buigt door. #outcome: r_nee_gezegd {besluiten ? poort_auto: #because: other poort_auto} #because: alternative b13 #unintended #id: dgtx8
    }
}
{ besluiten ? gate_trein:
    Milan loopt langs de grijze auto naar de halte, voor lijn 88. De auto rijdt stapvoets mee, tot de bocht. #exit: milan #sound: bus #outcome: r_met_de_bus #because: other gate_trein #id: xpnbg
- else:
    Even later toetert de auto twee keer, bij de bocht. #exit: milan #id: t4845
}
Jij denkt: Hij heeft de tas in zijn linkerhand.{reclassering_vraag.praktisch: Rechts heeft hij vrij.} #id: w392h
Milan denkt (bang): Achter dat glas staat zij van die pieper. Ze komt er niet in en ik ben eruit. #clear #id: cck00
De portier drukt op een knop. ‘U staat niet in het systeem’, zegt hij. ‘Hebt u hier een afspraak?’ #event: wachten jij #id: p7zw1
-> reclassering_buiten_uren
