/** Wat Excel van de invoegtoepassing toont: de knoppen op het lint en de tekst in de lijst met invoegtoepassingen. */
export const manifest = {
  product: 'Kantelpunt',
  description:
    'Laat zien wat een gemeentelijke begroting doet over de hele looptijd van een opdracht, en welke organisaties omvallen als u bezuinigt. Alles wordt op uw eigen computer berekend.',
  getStarted: {
    title: 'Kantelpunt staat klaar',
    text: 'Ga naar het tabblad Kantelpunt om een model te beginnen of te controleren. De functies in de cellen beginnen met KP.',
  },
  groups: {
    model: 'Model',
    results: 'Uitkomsten',
    help: 'Hulp',
  },
  commands: {
    pane: {
      label: 'Paneel',
      tip: 'Toont het paneel van Kantelpunt naast het werkblad.',
    },
    new: {
      label: 'Nieuw model',
      tip: 'Begin een model: kies een sjabloon en vul de tabellen in.',
    },
    check: {
      label: 'Controleren',
      tip: 'Zoekt fouten in de tabellen en zegt in welke cel ze staan.',
    },
    compare: {
      label: 'Vergelijken',
      tip: 'Zet twee scenario’s naast elkaar en laat zien waar het verschil vandaan komt.',
    },
    risk: {
      label: 'Kwetsbaarheid',
      tip: 'Laat zien welke organisaties het niet redden, welke kwetsbaar zijn, en waarom.',
    },
    council: {
      label: 'Raadspagina',
      tip: 'Eén pagina voor de raad. Organisaties staan er niet met naam op, tenzij u dat aanzet.',
    },
    repair: {
      label: 'Formules herstellen',
      tip: 'Zoekt formules van Kantelpunt die #NAAM? geven of als tekst in een cel staan, en voert ze opnieuw in.',
    },
    help: {
      label: 'Hulp',
      tip: 'Uitleg over invullen, over de uitkomsten en over de functies.',
    },
  },
};
