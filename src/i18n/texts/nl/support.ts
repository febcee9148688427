/** De pagina met hulp en met wat er met gegevens gebeurt. Zij staat bij de helppagina's van de functies. */
export const support = {
  title: 'Hulp bij Kantelpunt',
  lead: 'Hoe u begint, wat u doet als iets niet werkt, en wat er met uw gegevens gebeurt.',
  functions: 'Uitleg van elke functie',
  start: {
    title: 'Beginnen',
    steps: [
      'Open Excel en klik op het tabblad Kantelpunt.',
      'Klik op Nieuw model en kies een sjabloon. De tabellen staan dan klaar in het werkboek.',
      'Vul de lichte cellen in. Klik op de kop van een kolom om te lezen wat erin hoort.',
      'Klik op Controleren. U ziet welke cellen nog niet kloppen en waarom.',
      'Klik op Kwetsbaarheid. U ziet wie het niet redt, sinds wanneer en waardoor.',
    ],
  },
  trouble: {
    title: 'Als iets niet werkt',
    cases: [
      {
        sign: 'In cellen staat #NAAM?.',
        remedy:
          'Excel kent de functies nog niet. Klik op Formules herstellen. Helpt dat niet, sluit dan alle vensters van Excel en open het werkboek opnieuw.',
      },
      {
        sign: 'In cellen blijft #BEZET! of #BUSY! staan.',
        remedy:
          'De invoegtoepassing is niet gestart. Kijk of u verbinding hebt met het netwerk, sluit alle vensters van Excel en open het werkboek opnieuw.',
      },
      {
        sign: 'In een cel staat #OVERLOOP!.',
        remedy: 'Er staat iets in de weg van de uitkomst. Maak de cellen eronder en ernaast leeg.',
      },
      {
        sign: 'Het tabblad Kantelpunt is er niet.',
        remedy:
          'Ga naar Start, dan Invoegtoepassingen. Staat Kantelpunt daar niet bij, dan heeft uw beheerder haar nog niet aan u gegeven, of is uw Excel ouder dan 2021.',
      },
      {
        sign: 'Een nieuwe versie laat zich nog niet zien.',
        remedy: 'Excel bewaart de lijst met functies tot 24 uur. Wacht een dag, of vraag uw beheerder.',
      },
      {
        sign: 'Kantelpunt zegt dat een blad beveiligd is.',
        remedy:
          'Hef de beveiliging van dat blad op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.',
      },
    ],
  },
  who: {
    title: 'Wie u kan helpen',
    text: 'Uw eigen organisatie beheert Kantelpunt. Vraag de helpdesk of de persoon die u de invoegtoepassing gaf. Schrijf op welke knop u gebruikte, welke zin u zag en welke versie van Excel u hebt. Stuur geen werkboek mee waarin reserves of namen staan, tenzij dat mag.',
  },
  privacy: {
    title: 'Wat er met uw gegevens gebeurt',
    paragraphs: [
      'Kantelpunt rekent op uw eigen computer. Wat in uw werkboek staat, gaat nergens heen: niet naar de makers, niet naar een server en niet naar een ander programma.',
      'Er is geen account. Kantelpunt plaatst geen cookies, meet niet wat u doet en toont geen advertenties.',
      'De invoegtoepassing mag in Excel het geopende werkboek lezen en erin schrijven. Zij leest de tabellen van het model en schrijft alleen als u op een knop klikt of een formule invoert. Andere bestanden op uw computer kan zij niet zien.',
      'Excel haalt de bestanden van Kantelpunt op van de server van uw organisatie. Die server kan, zoals elke webserver, noteren vanaf welk adres en wanneer dat gebeurt. Er gaat niets uit uw werkboek mee.',
      'Excel haalt ook office.js op bij Microsoft. Dat bestand hoort bij Excel zelf. Wat Excel en Microsoft 365 bijhouden, staat in de privacyverklaring van Microsoft en valt onder de afspraken van uw organisatie met Microsoft.',
      'Uw model staat in uw werkboek. Waar u dat bewaart en met wie u het deelt, bepaalt u. De werkbank in de browser bewaart werk dat u nog niet hebt opgeslagen op uw eigen computer, tot u het opslaat of iets anders opent.',
    ],
  },
};
