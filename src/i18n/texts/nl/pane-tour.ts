/** De rondleiding voor wie hier voor het eerst is. */
export const paneTour = {
  step: 'Rondleiding, stap {{step}} van {{all}}',
  next: 'Verder',
  back: 'Vorige',
  skip: 'Overslaan',
  done: 'Klaar',
  tables: {
    title: 'Het model staat in tabellen',
    text: 'Wat u invult, staat in gewone tabellen van het werkboek. Verandert u daar iets, dan rekent alles mee.',
  },
  cut: {
    title: 'Probeer een korting',
    text: 'Schuif bij “Wat doet deze korting?” en zie wie omvalt. Het werkboek verandert pas als u de korting bewaart.',
  },
  why: {
    title: 'Vraag waarom',
    text: 'Bij elke organisatie staat het verhaal. Klik op een getal in een blad en kies “Leg een getal uit”.',
  },
  council: {
    title: 'Neem het mee',
    text: 'De raadspagina past op één A4. Alles rondom vindt u in het menu rechtsboven, met de controles en de hulp.',
  },
};
