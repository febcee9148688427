/** De grafieken in het paneel. */
export const paneCharts = {
  section: 'Grafieken',
  show: 'Grafieken tonen',
  hide: 'Grafieken verbergen',
  showTable: 'Tabel tonen',
  hideTable: 'Tabel verbergen',
  copy: 'Kopiëren als afbeelding',
  copied: {
    clipboard: 'De afbeelding staat op het klembord.',
    file: 'De afbeelding is als bestand opgeslagen.',
    failed: 'De afbeelding kon niet worden gemaakt. Kopieer de tabel.',
  },
  year: 'Jaar',
  cascade: {
    title: 'Wat er per ronde wegvalt',
    about: 'Balken per ronde: het geld van fondsen dat in die ronde wegvalt.',
    before: 'al eerder besloten',
    round: 'ronde {{round}}',
    lost: 'valt weg',
    corner: 'Ronde',
  },
  targets: {
    title: 'Taakstellingen per jaar',
    about: 'Treden per jaar: wat de taakstellingen vragen, en wat daarvan nog open staat.',
    asked: 'gevraagd van de percelen',
    open: 'nog niet gevonden of nog niet verdeeld',
  },
  bridge: {
    title: 'Van het ene scenario naar het andere',
    about: 'Balken van boven naar beneden: het begin, elke stap erbij of eraf, en het einde.',
  },
  leverage: {
    title: 'Wie kan weinig dragen en verliest veel?',
    about:
      'Een teken per organisatie. Links: kan weinig korting dragen. Hoog: verliest veel per euro die de gemeente bezuinigt. De stippellijn is de korting van dit scenario.',
    across: 'Kan aan korting dragen →',
    up: '↑ Verlies per bezuinigde euro (€)',
  },
};
