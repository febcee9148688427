import type { Condition } from '../../../model/tables';

/** The sheet Toelichting of a template, and the words it is filled in with beforehand. */
export const templates = {
  contract: {
    title: 'Kantelpunt: de opdracht doorgerekend',
    what: 'Dit bestand laat zien wat het budget van de gemeente over de hele opdracht doet, en welke organisaties omvallen als er wordt gekort.',
    step1:
      'Vul op het blad Opdracht de percelen in, de indexatie en wat er al is afgesproken om te besparen.',
    step2:
      'Vul op het blad Organisaties in wat elke organisatie kost, wat zij krijgt en welke fondsen meebetalen.',
    step3: 'Zet op het blad Scenario’s per rij een korting die u wilt doorrekenen.',
    step4: 'Open Kantelpunt en laat de resultaten maken. Ze rekenen daarna vanzelf mee met wat u verandert.',
    step5: 'Los op wat op het blad Controles staat, voordat u de uitkomsten deelt.',
  },
  organisatie: {
    title: 'Kantelpunt: onze organisatie doorgerekend',
    what: 'Dit bestand laat zien bij welke korting uw organisatie het niet meer redt, welk fonds het eerst wegvalt en hoeveel maanden u het volhoudt.',
    step1:
      'Vul op het blad Organisaties uw kosten, eigen inkomsten en vrije reserve in. Een schatting is goed genoeg om te beginnen.',
    step2: 'Vul daaronder in wat u van de gemeente krijgt en welke fondsen op welke voorwaarde meebetalen.',
    step3: 'Controleer op het blad Opdracht om welke jaren het gaat. De indexatie is al ingevuld.',
    step4: 'Verander op het blad Scenario’s de korting en laat Kantelpunt de resultaten maken.',
    step5: 'Los op wat op het blad Controles staat en druk dan de pagina over uw organisatie af.',
  },
  raad: {
    title: 'Kantelpunt: wat een korting doet',
    what: 'Dit bestand laat zien welke organisaties het bij welke korting niet redden, waardoor dat komt en wat de buurten daarvan merken.',
    step1: 'Begin op het blad Scenario’s: elke rij is een voorstel. Verander de korting of voeg een rij toe.',
    step2: 'Bekijk bij Kwetsbaarheid wie het niet redt en bij Domino-effect waardoor dat komt.',
    step3: 'Bekijk bij Vergelijking wat het ene voorstel anders doet dan het andere.',
    step4:
      'Kijk op het blad Controles of er nog iets open staat. Zo ja, vraag het na bij wie dit bestand heeft gemaakt.',
    step5: 'Druk de Raadspagina af. Organisaties staan daar zonder naam, tenzij u dat anders kiest.',
  },
  headings: {
    steps: 'Zo gebruikt u dit bestand',
    legend: 'Zo leest u de cellen',
    conditions: 'Wanneer een fonds betaalt',
    assumptions: 'Vooraf ingevuld',
    published: 'Openbare cijfers in dit bestand',
    invented: 'Verzonnen in dit bestand',
    log: 'Versies van dit bestand',
    tips: 'Goed om te weten',
  },
  legend: {
    input: 'Invoer: lichte cel met een streep aan de linkerkant. Hier vult u iets in.',
    result: 'Uitkomst: witte cel zonder streep links. Die rekent vanzelf; typ er niet in.',
    check: 'Controle: vette tekst met een kader eromheen. Hier staat of alles klopt.',
    inputExample: 'invoer',
    resultExample: 'uitkomst',
    checkExample: 'controle',
  },
  tips: {
    rows: 'Is een tabel vol? Klik met de rechtermuisknop op het nummer van een lege rij in die tabel en kies Invoegen.',
    lists: 'Meer namen of getallen in één cel scheidt u met een puntkomma.',
    empty: 'Wijs een kop aan om te zien wat er in de kolom hoort en wat een lege cel betekent.',
    columns: 'U mag eigen kolommen en bladen toevoegen; die blijven zoals ze zijn.',
    sharing: 'Reserves zijn vertrouwelijk. Denk daaraan voordat u dit bestand doorstuurt.',
    local: 'Alles wordt op uw eigen computer berekend; niets verlaat die.',
  },
  conditions: {
    none: 'Het fonds betaalt altijd.',
    any: 'Zolang de gemeente iets bijdraagt, hoe weinig ook.',
    amount: 'Zolang de gemeente per jaar ten minste het bedrag van de drempel geeft.',
    share: 'Zolang de gemeente ten minste het deel van de kosten betaalt dat de drempel noemt.',
    retained: 'Zolang de gemeente ten minste dit deel geeft van wat zij zonder korting zou geven.',
    covered: 'Zolang alle inkomsten samen ten minste dit deel van de kosten dekken.',
    coveredWithout: 'Hetzelfde, maar dan zonder het geld van dit fonds zelf.',
    own: 'Zolang de eigen inkomsten ten minste dit deel van de kosten zijn.',
    cofunders: 'Zolang de andere fondsen samen ten minste dit deel van de kosten betalen.',
    funder: 'Zolang het fonds betaalt dat bij ‘Hangt af van fonds’ staat.',
    proportional: 'Altijd, maar het bedrag daalt mee met wat de gemeente geeft.',
    match: 'Altijd, maar hoogstens de drempel keer wat de gemeente geeft: 1 is evenveel.',
    guarantee: 'Vult als laatste aan wat er tekort is, tot aan het bedrag.',
  } satisfies Record<Condition, string>,
  assumptions: {
    indexation:
      'De indexatie: elk jaar 4,18 % voor lonen en 1,82 % voor prijzen, het voorlopige cijfer van de VNG voor 2025. Vervang dit zodra u een jaar beter weet.',
    organisation:
      'De aanpassing (100 %) en de frictiekosten (6 maanden): wie geld verliest, krimpt mee, maar de kosten lopen een half jaar door.',
    grant:
      'De voorwaarde van een fonds (behoud van bijdrage, 50 %) en de duur van een besluit (2 jaar). Dit is een aanname; vraag het fonds wat er echt geldt.',
    lot: 'Het loonaandeel van het perceel (90 %), zoals in de indexatie van de VNG.',
  },
  starter: {
    policy: 'Vastgesteld beleid',
    cut: 'Korting {{share}}',
    organisation: 'Onze organisatie',
    firstOrganisation: 'Organisatie 1',
    lot: 'Perceel 1',
  },
  madeWith: 'Gemaakt met Kantelpunt {{version}}.',
  footer: 'Kantelpunt: {{sheet}}',
};
