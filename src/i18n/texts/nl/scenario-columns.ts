/** Headers and notes of the tables on the sheet Scenario's. */
export const scenarioColumns = {
  scenarios: {
    scenario: { header: 'Scenario', note: 'De naam van het scenario; elke naam komt één keer voor.' },
    cut: {
      header: 'Korting (%)',
      note: 'Hoeveel de gemeente verder kort op percelen en subsidies, als deel van het budget. Leeg: 0 %.',
    },
    cutFrom: {
      header: 'Korting vanaf (jaar)',
      note: 'Het eerste jaar van de korting. Leeg: het eerste jaar van de berekening.',
    },
    cutPhase: {
      header: 'Fasering van de korting',
      note: 'Een aantal jaren (3 is drie gelijke stappen), of standen van 0 tot 1, zoals 0,2; 0,6; 1. Leeg: in één keer.',
    },
    targetFactor: {
      header: 'Taakstellingen tellen mee (1 = zoals vastgesteld)',
      note: '0 is zonder taakstellingen, 1 zoals vastgesteld, 1,5 anderhalf keer zo hoog. Leeg: 1.',
    },
    indexationWithheld: {
      header: 'Indexatie niet vergoed (%)',
      note: 'Welk deel van de stijging van lonen en prijzen de gemeente niet vergoedt. Leeg: 0 %.',
    },
    ownIncomeFactor: {
      header: 'Eigen inkomsten (1 = gelijk)',
      note: 'Waarmee alle eigen inkomsten worden vermenigvuldigd, zoals 0,9. Leeg: 1.',
    },
    costFactor: {
      header: 'Kosten (1 = gelijk)',
      note: 'Waarmee alle kosten worden vermenigvuldigd, zoals 1,02. Leeg: 1.',
    },
    mainPassThrough: {
      header: 'Aandeel hoofdaannemer in de korting (1 = gewoon)',
      note: 'Vervangt in dit scenario wat bij de percelen staat. Leeg: zoals bij de percelen.',
    },
    outOfPlan: {
      header: 'Buiten het plan',
      note: 'Organisaties die geen onderaannemer of partner meer zijn, gescheiden door een puntkomma.',
    },
    withdrawnFunders: {
      header: 'Fondsen die stoppen',
      note: 'Fondsen die in dit scenario niet betalen, gescheiden door een puntkomma.',
    },
    endedSupport: {
      header: 'Steun die stopt',
      note: 'Organisaties die geen steun meer geven aan anderen, gescheiden door een puntkomma.',
    },
    transition: {
      header: 'Met transitiebudget',
      note: 'Of het transitiebudget in dit scenario wordt gebruikt. Leeg: ja.',
    },
    allot: {
      header: 'Stelposten verdelen',
      note: 'Of stelposten over alle percelen worden verdeeld. Leeg: nee.',
    },
    renewals: {
      header: 'Fondsen verlengen',
      note: 'Of fondsen na hun besluitduur weer kunnen bijdragen. Leeg: ja.',
    },
    announced: {
      header: 'Aangekondigd op (datum)',
      note: 'De datum waarop de gemeente de korting aankondigt; nodig voor de melding over de termijn.',
    },
    minimumNoticeMonths: {
      header: 'Redelijke termijn (maanden)',
      note: 'Hoeveel hele maanden u ten minste redelijk vindt tussen aankondiging en korting.',
    },
  },
  overrides: {
    scenario: { header: 'Scenario', note: 'In welk scenario: een naam uit kpScenarios.' },
    table: { header: 'Tabel', note: 'In welke tabel de waarde staat die u vervangt.' },
    key: {
      header: 'Rij',
      note: 'De naam van de rij, "alle rijen", bij fondsen organisatie|fonds, bij gemeentegeld organisatie|soort bijdrage|perceel. Bij het transitiebudget leeg.',
    },
    column: { header: 'Kolom', note: 'De kolom die u vervangt, met de naam die erboven staat.' },
    value: {
      header: 'Waarde',
      note: 'Wat er in dit scenario geldt: een waarde, of een berekening met de oude waarde, zoals value * 0.95.',
    },
  },
  rules: {
    level: {
      header: 'Soort regel',
      note: 'Of een organisatie hierdoor rood of oranje wordt, of dat dit een grens vervangt.',
    },
    name: {
      header: 'Naam van de regel',
      note: 'Een eigen naam, of de grens die u vervangt; elke naam komt één keer voor.',
    },
    expression: {
      header: 'Wanneer geldt de regel',
      note: 'Bijvoorbeeld runwayMonths < 24 and leverage > 1.2, met een punt in getallen. Bij een grens: een getal.',
    },
    textNl: {
      header: 'Tekst in het Nederlands',
      note: 'Wat u leest als de regel geldt. Leeg: de naam.',
    },
    textEn: {
      header: 'Tekst in het Engels',
      note: 'Wat Engelstalige lezers dan lezen. Leeg: de naam.',
    },
  },
};
