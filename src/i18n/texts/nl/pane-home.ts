/** De eerste bladzijde van het paneel, de controles, het herstellen en de hulp. */
export const paneHome = {
  start: {
    title: 'Waar wilt u mee beginnen?',
    contract: 'Een opdracht doorrekenen',
    contractAbout: 'Voor wie een contract met percelen, indexatie en taakstellingen opbouwt en vergelijkt.',
    organisatie: 'Onze organisatie doorrekenen',
    organisatieAbout: 'Voor een organisatie die wil weten bij welke korting zij het niet meer redt.',
    raad: 'Een voorstel voor de raad bekijken',
    raadAbout: 'Voor wie wil zien welke organisaties door een korting omvallen, en waardoor.',
    make: 'Beginnen',
  },
  go: {
    title: 'Wat wilt u weten?',
    risk: 'Wie valt om als er wordt gekort, en waardoor?',
    dependency: 'Bij welke korting redt één organisatie het niet meer?',
    compare: 'Wat doet het ene scenario anders dan het andere?',
    budget: 'Hoe lopen budget, indexatie en taakstellingen door de jaren?',
  },
  checks: {
    all: 'Alles klopt',
    allAbout: 'Er zijn geen problemen gevonden in dit model.',
    kept: 'Wat goed is, is doorgerekend. Waarschuwingen houden niets tegen.',
    inTable: 'Tabel {{table}}',
    elsewhere: 'Het hele model',
    fix: 'Verander in “{{value}}”',
  },
  repair: {
    about:
      'Werden formules van Kantelpunt getypt of bewaard toen de invoegtoepassing er niet was, dan blijven ze als tekst of als #NAAM? staan. Hier worden ze opnieuw ingevoerd.',
    run: 'Formules herstellen',
    working: 'De formules worden opnieuw ingevoerd.',
    none: 'Er zijn geen formules gevonden die hersteld moeten worden.',
    done_one: '{{count}} formule is opnieuw ingevoerd.',
    done_other: '{{count}} formules zijn opnieuw ingevoerd.',
    failed: 'Formules die nu een fout geven',
  },
  help: {
    functions: 'Uitleg van elke functie',
    functionsAbout: 'Wat u erin zet, wat eruit komt, en een voorbeeld dat is nagerekend.',
    guide: 'Gebruikshulp',
    tour: 'De rondleiding opnieuw zien',
    nothingLeaves: 'Alles wordt op uw eigen computer berekend. Er wordt niets verstuurd.',
  },
};
