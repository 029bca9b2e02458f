/** The text of the guide for whoever leads a session, in Dutch only. Facts about the casusleerbijeenkomst: domain.md §10. Drawn by Guide. */
import type { ComponentChildren } from 'preact'
import { m } from '../../../i18n/words.ts'
import { Parts } from './Parts.tsx'
import { Steps } from './Steps.tsx'
import { Table } from './Table.tsx'

export interface Chapter {
  /** Also its place in the address. */
  id: string
  title: string
  /** When, and how long. */
  when: string
  text: () => ComponentChildren
}

/** Always in Dutch, as the rest of the page. */
const NL = [{}, { locale: 'nl' }] as const

export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'voorbereiden',
    title: 'Voorbereiden',
    when: 'een dag van tevoren',
    text: () => (
      <ul>
        <li>
          <b>Kies de vorm.</b> <i>Samen beslissen</i>: jullie spelen het verhaal en stemmen bij elke keuze. Iedereen kan meteen meedoen.{' '}
          <i>Samen terugspelen</i>: iemand brengt een gespeelde route mee, en jullie lopen die na in zeven stappen. Dat vraagt een inbrenger
          en 85 minuten, of 45 in de korte vorm. <i>Samen regels proberen</i>: voor wie regels maakt, veertig minuten.
        </li>
        <li>
          <b>Kies de stoel.</b> Op de eigen stoel gaat het over jullie werk. Op de stoel van een ander gaat het over de mensen met wie
          jullie werken. Op de stoel van de cliënt merk je hoe het aankomt.
        </li>
        <li>
          <b>Kies waar je stilstaat.</b> Een heel verhaal heeft meer keuzes dan een middag aankan. Neem bij samen beslissen zes of zeven
          keuzes voor een gesprek; de rest kiest de groep in één ronde. Vraag bij terugspelen op twee of drie plekken: wat zou jij hier
          doen?
        </li>
        <li>
          <b>Meng beroepen.</b> Wie hetzelfde werk doet, denkt snel hetzelfde. Geef ook de cliënt een stem: nodig iemand uit die zelf
          vastzat, of vraag één deelnemer om steeds vanuit hem te kijken.
        </li>
        <li>
          <b>Wees onafhankelijk.</b> Ben je de leidinggevende van deze groep, of ken je de casus? Vraag dan een ander: wie leidt, heeft geen
          belang bij de uitkomst.
        </li>
        <li>
          <b>Liefst met z’n tweeën.</b> De een leidt het gesprek, de ander bedient het scherm en let op wie het moeilijk heeft. Onderweg
          overgeven kan ook.
        </li>
        <li>
          <b>Speel het zelf één keer.</b> Lees wat er zwaar aan is: dat staat bij het verhaal. Zeg het ook in de uitnodiging.
        </li>
        <li>
          <b>De ruimte.</b> Drie tot dertig mensen, een deur die dicht kan, stoelen in een hoefijzer, iedereen ziet het scherm. Probeer de
          beamer uit.
        </li>
        <li>
          <b>De telefoons.</b> Deelnemers scannen de code op de beamer, of typen zes tekens in. Ze installeren niets. Wie geen telefoon
          heeft, zegt zijn stem na de onthulling. Geen net, of liever geen telefoons? Kies <i>op één scherm</i>: dan tel je handen.
        </li>
        <li>
          <b>Bewaar de sleutel.</b> Maak je een sessie voor telefoons, dan krijg je één keer een sleutel. Daarmee leid je verder op een
          ander apparaat. Zet hem niet op de beamer.
        </li>
      </ul>
    ),
  },
  {
    id: 'openen',
    title: 'Veilig openen',
    when: '5 tot 10 minuten, ook als de groep elkaar kent',
    text: () => (
      <>
        <p>Zeg dit in je eigen woorden. Neem er de tijd voor.</p>
        <ul class="say">
          <li>Niemand hoeft iets over eigen zaken te vertellen.</li>
          <li>Wat hier gezegd wordt, blijft hier. We noemen geen namen van cliënten of collega’s.</li>
          <li>
            Je mag altijd stoppen. Op je telefoon staat <i>even stoppen</i>; dat ziet niemand. Weglopen mag ook, zonder uitleg.
          </li>
          <li>Je bent vandaag een dier in een kleur. Ook ik zie niet wie wat koos.</li>
          <li>Dit is spannend voor beide kanten: voor wie iets laat zien, en voor wie er iets van vindt.</li>
          <li>We lossen niet meteen op. Eerst kijken we wat er speelt.</li>
          <li>
            <i>Ik weet het niet</i> is ook een antwoord.
          </li>
        </ul>
        <p>
          Vraag daarna: mist er iets? Kan iedereen hiermee verder? Wacht tot je het van iedereen weet. Komt er later iemand bij, zeg het dan
          opnieuw.
        </p>
      </>
    ),
  },
  {
    id: 'beslissen',
    title: 'Samen beslissen',
    when: 'reken tien minuten per keuze met een gesprek',
    text: () => (
      <>
        <Table heads={['Wat', 'Tijd', 'Hoe']} class="rhythm">
          {[
            ['Lezen', '1–2 min', 'In stilte, of iemand leest voor.'],
            ['Eerste ronde', '1 min', 'Ieder kiest zonder overleg, met één zin waarom. Wacht op de laatste.'],
            ['Onthullen', '½ min', 'Kijk samen. Zeg nog niets.'],
            ['Gesprek', '5 min', 'Zet de klok aan. Begin bij de redenen op het scherm.'],
            ['Tweede ronde', '1 min', 'Wisselen mag, blijven ook. Niemand hoeft uit te leggen waarom.'],
            ['Besluit', '½ min', 'Neem wat de meesten kozen. Neem je iets anders, schrijf dan op waarom.'],
          ]}
        </Table>
        <p>
          Beide rondes blijven bewaard. Geen tijd? Sla de tweede over. <b>Bij raden</b> hoeft niemand gelijk te hebben. Vraag: waaraan dacht
          je dat te horen? En na de onthulling: wat had je anders gedaan als je dit niet wist?
        </p>
        <h3>Vragen die helpen</h3>
        <p>Bij elke keuze staan er op jouw scherm een paar die daarbij passen. Alleen jij ziet ze, net als je notities.</p>
        <ul class="say">
          <li>Wat zag of las je, waardoor je dit koos?</li>
          <li>Wie koos anders, en wil daar iets over zeggen?</li>
          <li>Wat denkt de cliënt nu? En wie staat er nog omheen?</li>
          <li>Wat laat je liggen als je dit kiest?</li>
          <li>Waar lijkt dit op in jullie week? Zonder namen.</li>
        </ul>
        <dl>
          <dt>Het blijft stil</dt>
          <dd>Laat het stil. Tel in je hoofd tot tien. Vul niet zelf in; vaak denkt er iemand.</dd>
          <dt>Iedereen is het eens</dt>
          <dd>Vraag wie heeft getwijfeld. Vraag wat er vóór de optie pleit die niemand koos.</dd>
          <dt>Eén praat voor allen</dt>
          <dd>Bedank, en ga verder: ‘Ik hoor graag iemand die nog niets zei.’ Of lees een reden van het scherm voor.</dd>
          <dt>Iemand weet het niet</dt>
          <dd>Vraag: wat zou je nog willen weten? Dat is vaak de beste vraag van de middag.</dd>
        </dl>
      </>
    ),
  },
  {
    id: 'regels',
    title: 'Samen regels proberen',
    when: 'veertig minuten',
    text: () => (
      <>
        <p>Jullie zijn even de cliënt, in een paar besluiten. Dan gaat één regel om, liefst een van jullie zelf.</p>
        <Parts />
      </>
    ),
  },
  {
    id: 'terugspelen',
    title: 'Samen terugspelen',
    when: 'zeven stappen van de casusleerbijeenkomst',
    text: () => (
      <>
        <p>
          Het doel is leren: beter handelen, beter samenwerken, een beter traject. Het verschil met een gewone bespreking is dat er kennis
          bij komt. De stap, de tijd en wie er praat staan op alle schermen.
        </p>
        <Steps />
        <h3>Geleerd in de praktijk</h3>
        <dl>
          <dt>Praktische vragen verdringen de diepte</dt>
          <dd>Schrijf ze op een vel aan de muur. Na afloop kom je erop terug.</dd>
          <dt>De groep wisselt</dt>
          <dd>Dan is het opnieuw spannend. Open weer helemaal van voren.</dd>
          <dt>Er is geen tijd</dt>
          <dd>Prik de datum samen met wie het rooster maakt. Of neem de korte vorm, en houd alle stappen.</dd>
          <dt>De theorie vooraf lukt niet</dt>
          <dd>Die mag er ook na. Sla stap 0 dan over, en stuur de kaart mee met het verslag.</dd>
        </dl>
      </>
    ),
  },
  {
    id: 'afsluiten',
    title: 'Afsluiten',
    when: '10 minuten; hier gaat het om',
    text: () => (
      <ul>
        <li>
          <b>Eén afspraak.</b> Wat, wie, wanneer. Zo klein dat het deze week kan. Zet hem op de kaart van het team.
        </li>
        <li>
          <b>Ieder schrijft één ding op</b> om mee te nemen. Open de briefjes en lees ze voor. Eerst wie inbracht, dan de rest.
        </li>
        <li>
          <b>Laatste vraag:</b> hoe ga je weg? Eén woord is genoeg. Overslaan mag.
        </li>
        <li>
          <b>Het verslag</b> heeft geen namen en geen dieren. Lees het na: is iemand te herkennen, verberg dan die zin. Geef het daarna
          vrij, of niet. De inbrenger stuurt de leerpunten rond.
        </li>
        <li>
          <b>Gooi de sessie weg</b> als het verslag bewaard is. Dan is alles weg, ook op de telefoons. Doe je niets, dan gebeurt dat vanzelf
          na 24 uur.
        </li>
      </ul>
    ),
  },
  {
    id: 'zwaar',
    title: 'Als het zwaar wordt',
    when: 'eerst de mensen, dan het verhaal',
    text: () => (
      <>
        <dl>
          <dt>Zet het stil</dt>
          <dd>
            <i>Even stoppen</i> voor de hele kamer: het scherm wordt rustig en de klok staat stil. Zeg: ‘We stoppen even. Niemand hoeft iets
            te zeggen.’
          </dd>
          <dt>Iemand loopt weg</dt>
          <dd>Laat gaan. Spreek vooraf af wie er rustig achteraan loopt. Vraag later, onder vier ogen, wat fijn is.</dd>
          <dt>Iemand zat zelf vast, of iemand van thuis</dt>
          <dd>
            Luister en bedank. Vraag niet door in de groep. Vraag wél: wil je dat we hierbij stilstaan, of gaan we verder? Maak er geen
            casus van.
          </dd>
          <dt>Een eigen cliënt komt herkenbaar op tafel</dt>
          <dd>Stop vriendelijk, ook midden in een zin. ‘Dit is van hem. We gaan terug naar het verhaal.’</dd>
          <dt>Ruzie</dt>
          <dd>
            Zet stil. Zeg wat je ziet, niet wie gelijk heeft: ‘Jullie kiezen hier anders, en dat is beide te volgen.’ Praat na, met twee
            tegelijk.
          </dd>
          <dt>Een belediging, hardop of in een zin</dt>
          <dd>
            Benoem het kort: ‘Zo praten we hier niet over mensen.’ Verberg de zin. Vraag daarna aan de groep wat er nodig is om verder te
            gaan.
          </dd>
          <dt>Daarna</dt>
          <dd>
            Laat niemand alleen naar huis gaan met iets zwaars. Op het werk: de leidinggevende, de vertrouwenspersoon, het
            bedrijfsmaatschappelijk werk. Bel zelf ook iemand: leiden is ook werk.
          </dd>
        </dl>
        <ul class="help-lines">
          <li>
            <b>{m.help113(...NL)}</b> {m.help113Where(...NL)}
          </li>
          <li>
            <b>{m.helpListen(...NL)}:</b> {m.helpListenWhere(...NL)}
          </li>
          <li>
            <b>{m.helpVictim(...NL)}</b> {m.helpVictimWhere(...NL)}
          </li>
          <li>
            <b>{m.helpDoctor(...NL)}.</b> {m.helpDoctorWhere(...NL)}
          </li>
        </ul>
      </>
    ),
  },
]
