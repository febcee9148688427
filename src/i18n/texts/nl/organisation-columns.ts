/** Headers and notes of the tables on the sheet Organisaties. */
export const organisationColumns = {
  organisations: {
    organisation: {
      header: 'Organisatie',
      note: 'De naam van de organisatie; elke naam komt één keer voor.',
    },
    type: {
      header: 'Type',
      note: 'Wat voor organisatie het is. Kies uit de lijst of bedenk een eigen type.',
    },
    ring: {
      header: 'Schil (1–3)',
      note: 'Hoe dicht de organisatie bij de opdracht staat: 1 het dichtst, 3 het verst. Mag leeg.',
    },
    fixedCosts: {
      header: 'Vaste kosten (€ per jaar)',
      note: 'Kosten die blijven als het werk krimpt, zoals huur en directie.',
    },
    variableCosts: {
      header: 'Afbouwbare kosten (€ per jaar)',
      note: 'Kosten die kunnen meekrimpen met het werk, zoals uren en activiteiten.',
    },
    wageShare: {
      header: 'Loonaandeel (%)',
      note: 'Welk deel van de kosten uit lonen bestaat. Leeg: 70 %.',
    },
    ownIncome: {
      header: 'Eigen inkomsten (€ per jaar)',
      note: 'Wat de organisatie zelf verdient: verhuur, verkoop, bijdragen van deelnemers.',
    },
    openingReserve: {
      header: 'Vrij besteedbare reserve (€)',
      note: 'De reserve aan het begin, zonder bestemmingsreserves en -fondsen. Mag negatief zijn.',
    },
    minimumReserve: {
      header: 'Laagste toegestane reserve (€)',
      note: 'Onder deze stand redt de organisatie het niet. Leeg: € 0.',
    },
    adaptability: {
      header: 'Aanpassing (% van het verlies)',
      note: 'Welk deel van een verlies op de afbouwbare kosten wordt bespaard. Leeg: 0 %; vaak is 100 % reëel.',
    },
    ownIncomeFollows: {
      header: 'Eigen inkomsten krimpen mee (%)',
      note: 'Hoe sterk de eigen inkomsten een jaar later meekrimpen met het werk. Leeg: 0 %.',
    },
    frictionMonths: {
      header: 'Frictiekosten (maanden)',
      note: 'Hoeveel maanden de bespaarde kosten nog doorlopen: 0 tot en met 12. Leeg: 0; vaak is 6 reëel.',
    },
    fte: { header: 'Betaalde krachten (fte)', note: 'Hoeveel voltijdbanen er betaald zijn. Leeg: 0.' },
    subsidisedSince: {
      header: 'Subsidie sinds (jaar)',
      note: 'Het jaar waarin de subsidie begon; nodig voor de melding over de aankondigingstermijn.',
    },
  },
  municipal: {
    organisation: { header: 'Organisatie', note: 'Wie dit geld krijgt: een naam uit kpOrganisations.' },
    stream: {
      header: 'Soort bijdrage',
      note: 'Onderaanneming, partner in het consortium, subsidie, of geoormerkt geld van een perceel.',
    },
    lot: { header: 'Perceel', note: 'Uit welk perceel het geld komt; leeg bij een subsidie.' },
    share: {
      header: 'Aandeel (% van het perceel)',
      note: 'Deel van het budget van het perceel na de coördinatievergoeding, of van het geoormerkte deel. Vul dit in of het bedrag.',
    },
    amount: {
      header: 'Bedrag (€ per jaar)',
      note: 'Bedrag in een vol jaar, in het prijspeil van het model. Vul dit in of het aandeel; bij een subsidie het bedrag.',
    },
    from: {
      header: 'Van',
      note: 'Eerste jaar (2026) of eerste maand (2026-04) waarin het geld komt. Leeg: vanaf het begin.',
    },
    to: {
      header: 'Tot en met',
      note: 'Laatste jaar (2028) of laatste maand (2028-06) waarin het geld komt. Leeg: tot het eind.',
    },
    indexed: {
      header: 'Geïndexeerd (%)',
      note: 'Welk deel van de indexatie bij deze organisatie terechtkomt. Leeg: 100 %.',
    },
    passThrough: {
      header: 'Aandeel in de korting (1 = gewoon)',
      note: 'Hoe zwaar deze bijdrage meedraagt: 0 is ontzien, 1 gewoon, 2 dubbel. Binnen een perceel telt dit naar verhouding van de anderen, bij een subsidie op zichzelf. Leeg: 1.',
    },
    vatRate: {
      header: 'Btw in het bedrag (%)',
      note: 'Welk btw-tarief in het bedrag zit en dus niet te besteden is. Leeg: 0 %.',
    },
    awardProbability: {
      header: 'Kans op gunning (%)',
      note: 'Hoe waarschijnlijk het is dat dit geld er komt; alleen voor de simulatie. Leeg: 100 %.',
    },
  },
  grants: {
    organisation: { header: 'Organisatie', note: 'Wie de bijdrage krijgt: een naam uit kpOrganisations.' },
    funder: { header: 'Fonds', note: 'Wie betaalt: de naam van het fonds.' },
    amount: {
      header: 'Bedrag (€ per jaar)',
      note: 'Wat het fonds in een vol jaar betaalt, zoals toegezegd; dit wordt niet geïndexeerd.',
    },
    from: {
      header: 'Van',
      note: 'Eerste jaar (2026) of eerste maand (2026-04) van de bijdrage. Leeg: vanaf het begin.',
    },
    to: {
      header: 'Tot en met',
      note: 'Laatste jaar (2028) of laatste maand (2028-06) van de bijdrage. Leeg: tot het eind.',
    },
    condition: {
      header: 'Voorwaarde',
      note: 'Wanneer het fonds betaalt; op het blad Toelichting staat wat elke keuze betekent.',
    },
    threshold: {
      header: 'Drempel (€ of deel)',
      note: 'De grens bij de voorwaarde: euro’s per jaar bij "bedrag van gemeente", anders een deel zoals 50 %.',
    },
    dependsOn: {
      header: 'Hangt af van fonds',
      note: 'Bij "ander fonds betaalt": welk fonds van dezelfde organisatie er dan moet zijn.',
    },
    maxShare: {
      header: 'Hoogste deel van de kosten (%)',
      note: 'Meer dan dit deel van de kosten betaalt het fonds niet. Leeg: geen grens.',
    },
    term: {
      header: 'Duur van een besluit (jaren)',
      note: 'Om de hoeveel jaar het fonds opnieuw beslist; vaak 2. Leeg: de voorwaarde telt elk jaar.',
    },
    lag: {
      header: 'Aangekondigd einde (jaren vooraf)',
      note: 'Hoeveel jaar het fonds nog doorbetaalt nadat de voorwaarde niet meer klopt. Leeg: 0.',
    },
    recovers: {
      header: 'Komt terug',
      note: 'Of het fonds weer betaalt zodra de voorwaarde weer klopt. Leeg: nee.',
    },
    advance: {
      header: 'Voorschot (% in het jaar zelf)',
      note: 'Welk deel in het jaar zelf wordt betaald en niet pas daarna. Leeg: 100 %.',
    },
    withdrawalProbability: {
      header: 'Kans op terugtrekken (%)',
      note: 'Hoe waarschijnlijk het is dat het fonds stopt; alleen voor de simulatie. Leeg: 0 %.',
    },
  },
  support: {
    from: { header: 'Van organisatie', note: 'Wie steun geeft: een naam uit kpOrganisations.' },
    to: { header: 'Aan organisatie', note: 'Wie steun krijgt: een naam uit kpOrganisations.' },
    amount: {
      header: 'Waarde (€ per jaar)',
      note: 'Geld, of de waarde van ruimte en uren. De waarde zit ook in de kosten van wie haar krijgt.',
    },
    firstYear: { header: 'Eerste jaar', note: 'Vanaf welk jaar. Leeg: vanaf het begin.' },
    lastYear: { header: 'Laatste jaar', note: 'Tot en met welk jaar. Leeg: tot het eind.' },
  },
  reach: {
    organisation: { header: 'Organisatie', note: 'Wie deze mensen bereikt: een naam uit kpOrganisations.' },
    neighbourhood: { header: 'Buurt', note: 'In welke buurt.' },
    group: { header: 'Groep', note: 'Welke mensen, bijvoorbeeld jongeren, ouderen of allen.' },
    participants: { header: 'Deelnemers (per jaar)', note: 'Hoeveel mensen er in een jaar meedoen.' },
    volunteers: { header: 'Vrijwilligers', note: 'Hoeveel vrijwilligers er werken.' },
    volunteerHours: {
      header: 'Vrijwilligersuren (per jaar)',
      note: 'Hoeveel uren zij samen in een vol jaar geven.',
    },
  },
  neighbourhoods: {
    neighbourhood: { header: 'Buurt', note: 'De naam van de buurt; elke naam komt één keer voor.' },
    inhabitants: { header: 'Inwoners', note: 'Hoeveel mensen er wonen.' },
    needWeight: {
      header: 'Gewicht naar behoefte (1 = gemiddeld)',
      note: 'Hoe zwaar een inwoner telt: 1 gemiddeld, 1,5 anderhalf keer zoveel behoefte.',
    },
  },
};
