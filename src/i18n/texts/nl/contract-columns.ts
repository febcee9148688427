/** Headers and notes of the tables on the sheet Opdracht. */
export const contractColumns = {
  model: {
    title: { header: 'Titel', note: 'Hoe deze berekening heet, bijvoorbeeld de naam van de opdracht.' },
    priceLevelYear: {
      header: 'Prijspeil (jaar)',
      note: 'Het jaar in de prijzen waarvan alle bedragen in dit bestand staan.',
    },
    proRata: {
      header: 'Deel van het jaar naar',
      note: 'Hoe een deel van een jaar telt: naar maanden of naar dagen. Leeg: maanden.',
    },
    firstYear: {
      header: 'Eerste jaar',
      note: 'Het eerste kalenderjaar dat u naast de percelen wilt zien. Nodig als er geen percelen zijn.',
    },
    lastYear: {
      header: 'Laatste jaar',
      note: 'Het laatste kalenderjaar dat u naast de percelen wilt zien. Nodig als er geen percelen zijn.',
    },
  },
  lots: {
    lot: { header: 'Perceel', note: 'De naam van het perceel; elke naam komt één keer voor.' },
    annualValue: {
      header: 'Jaarwaarde (€ per jaar)',
      note: 'Wat de gemeente in een vol jaar voor dit perceel betaalt, in het prijspeil van het model.',
    },
    start: {
      header: 'Start (eerste dag van een maand)',
      note: 'De datum waarop de opdracht begint: altijd de eerste dag van een maand, zoals 1-7-2026.',
    },
    termMonths: {
      header: 'Looptijd (maanden)',
      note: 'Hoeveel maanden de opdracht duurt, verlengingen inbegrepen: 1 tot en met 180. Acht en een half jaar is 102.',
    },
    wageShare: {
      header: 'Loonaandeel (%)',
      note: 'Welk deel van de kosten uit lonen bestaat; bij de VNG-indexatie vaak 90 %.',
    },
    indexed: {
      header: 'Geïndexeerd (%)',
      note: 'Welk deel van de stijging van lonen en prijzen de gemeente vergoedt. Leeg: 100 %.',
    },
    coordinationFee: {
      header: 'Coördinatievergoeding (%)',
      note: 'Welk deel de hoofdaannemer houdt voor het leiden van de opdracht. Leeg: 0 %.',
    },
    ringFenced: {
      header: 'Geoormerkt (€ per jaar)',
      note: 'Het deel van de jaarwaarde dat buiten taakstellingen en kortingen blijft. Leeg: niets.',
    },
    mainContractor: {
      header: 'Hoofdaannemer',
      note: 'De organisatie die de rest van het budget krijgt; leeg als die hier niet wordt doorgerekend.',
    },
    mainPassThrough: {
      header: 'Aandeel hoofdaannemer in de korting (1 = gewoon)',
      note: 'Hoe zwaar de hoofdaannemer meedraagt: 0 is ontzien, 1 naar verhouding, 2 dubbel. Leeg: 1.',
    },
    minSubcontractShare: {
      header: 'Minste deel naar onderaannemers (%)',
      note: 'Welk deel van het budget volgens de opdracht ten minste naar onderaannemers gaat. Leeg: 0 %.',
    },
    minSubcontractors: {
      header: 'Minste aantal onderaannemers',
      note: 'Hoeveel verschillende onderaannemers de opdracht ten minste vraagt. Leeg: 0.',
    },
    countedTypes: {
      header: 'Typen die meetellen',
      note: 'Welke typen organisaties meetellen voor deze twee eisen, gescheiden door een puntkomma. Leeg: alle.',
    },
  },
  indexation: {
    year: { header: 'Jaar', note: 'Het kalenderjaar waarin deze stijging ingaat.' },
    wage: {
      header: 'Lonen (OVA, %)',
      note: 'Hoeveel de lonen in dit jaar stijgen, zoals 4,7 %. Dit is wat de kosten doen.',
    },
    price: { header: 'Prijzen (PPC, %)', note: 'Hoeveel de prijzen in dit jaar stijgen, zoals 2,5 %.' },
    paidWage: {
      header: 'Lonen volgens de gemeente (%)',
      note: 'De loonstijging waarmee de gemeente rekent. Leeg: dezelfde als bij Lonen.',
    },
    paidPrice: {
      header: 'Prijzen volgens de gemeente (%)',
      note: 'De prijsstijging waarmee de gemeente rekent. Leeg: dezelfde als bij Prijzen.',
    },
    correction: {
      header: 'Nacalculatie (%)',
      note: 'Een correctie op een eerder voorlopig percentage, alleen in wat de gemeente betaalt. Leeg: 0 %.',
    },
  },
  targets: {
    name: { header: 'Taakstelling', note: 'De naam van de taakstelling; elke naam komt één keer voor.' },
    lot: {
      header: 'Geldt voor',
      note: 'Een perceel, "alle percelen", "subsidies", of "stelpost" als nog niemand haar heeft gekregen.',
    },
    kind: {
      header: 'Soort',
      note: 'Structureel blijft; incidenteel geldt alleen in de jaren van de fasering.',
    },
    unit: {
      header: 'Eenheid',
      note: 'Staat het bedrag in euro’s per jaar of is het een deel van het budget?',
    },
    amount: {
      header: 'Bedrag (€ per jaar) of deel',
      note: 'Euro’s in een vol jaar als de taakstelling volledig is ingegaan, of een deel zoals 10 %.',
    },
    from: { header: 'Vanaf (jaar)', note: 'Het kalenderjaar waarin de taakstelling begint.' },
    phase: {
      header: 'Fasering',
      note: 'Een aantal jaren (4 is vier gelijke stappen), of standen van 0 tot 1 per jaar, zoals 0,2; 0,6; 1.',
    },
    indexed: {
      header: 'Stijgt mee met de index',
      note: 'Of het bedrag meegroeit met de indexatie; alleen bij percelen. Leeg: nee.',
    },
  },
  transition: {
    budget: { header: 'Budget (€)', note: 'Hoeveel transitiebudget er in totaal is.' },
    from: {
      header: 'Van (jaar)',
      note: 'Het eerste jaar waarin het mag worden uitgegeven. Leeg: vanaf het begin.',
    },
    to: {
      header: 'Tot en met (jaar)',
      note: 'Het laatste jaar waarin het mag worden uitgegeven. Leeg: tot het eind.',
    },
    taper: {
      header: 'Afbouw (deel van het verlies per jaar)',
      note: 'Welk deel van het verlies wordt vergoed in het eerste jaar, het tweede, enzovoort, zoals 1; 0,5; 0,25. Nooit oplopend.',
    },
    capPerOrganisation: {
      header: 'Hoogste bedrag per organisatie (€ per jaar)',
      note: 'Meer krijgt één organisatie niet in een jaar. Leeg: geen grens.',
    },
    rule: {
      header: 'Verdeling bij tekort',
      note: 'Naar verhouding, of wie de minste reserve heeft eerst. Leeg: naar verhouding.',
    },
    countsAsMunicipal: {
      header: 'Telt als gemeentegeld',
      note: 'Of fondsen dit geld zien als een bijdrage van de gemeente. Leeg: ja.',
    },
    types: {
      header: 'Voor typen',
      note: 'Welke typen organisaties mogen aanvragen, gescheiden door een puntkomma. Leeg: alle.',
    },
  },
};
