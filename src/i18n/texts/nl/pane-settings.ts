/** Instellingen: grenzen, wat meetelt, taal. */
export const paneSettings = {
  none: {
    title: 'Nog geen instellingen',
    text: 'De instellingen horen bij een model. Zodra het model klopt, staan ze hier.',
  },
  limits: {
    title: 'Wanneer is een organisatie kwetsbaar?',
    about:
      'Deze grenzen staan in het werkboek (tabel kpRules) en gaan mee als u het doorgeeft. Er bestaat geen landelijke norm.',
    tipping: 'Kan minder verdere korting dragen dan',
    tippingHint: 'Gewoonlijk 10 %.',
    leverage: 'Verliest per bezuinigde euro ten minste (€)',
    leverageHint: 'Gewoonlijk 1,5.',
    buffer: 'Reserve voor minder maanden dan',
    bufferHint: 'Gewoonlijk 1 maand.',
    ownIncome: 'Moet meer van de kosten zelf verdienen dan',
    ownIncomeHint: 'Gewoonlijk 50 %.',
    noTable:
      'Dit werkboek heeft geen tabel kpRules, dus er is niets bewaard. Maak op het blad Scenario’s een tabel met die naam en de kolommen Niveau, Naam en Uitdrukking.',
  },
  counts: {
    title: 'Wat telt mee?',
    transition: 'Transitiebudget telt voor fondsen als geld van de gemeente',
    noTransition: 'Dit model heeft geen transitiebudget.',
    proRata: 'Deel van een jaar rekenen per',
    proRataHint: 'Van belang als een opdracht niet op 1 januari begint.',
    missing:
      'De tabel in het werkboek heeft die kolom niet, dus er is niets bewaard. Voeg de kolom toe en probeer het opnieuw.',
  },
  language: {
    title: 'Taal',
    about:
      'Het paneel volgt de taal van Excel. Op de webpagina volgt het de taal van uw browser; zet ?lang=nl of ?lang=en achter het adres om te kiezen. De tabellen houden hun eigen taal.',
  },
};
