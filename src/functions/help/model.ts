import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const modelHelp: FunctionHelp = {
  nl: {
    description:
      'Leest de tabellen van een model, in elke volgorde, en geeft een tekst die ervoor staat; de andere functies vragen om die cel.',
    parameters: {
      tables: {
        name: 'tabellen',
        description: 'Een tabel met zijn kopregel, zoals kpLots[#Alles]; zoveel als het model heeft',
      },
    },
  },
  about: {
    nl: [
      'Elke tabel wordt herkend aan zijn koppen, in het Nederlands of in het Engels. De volgorde van tabellen en kolommen maakt niet uit; eigen kolommen blijven buiten beschouwing.',
      'De tekst noemt een kenmerk van de inhoud, en hoeveel organisaties, percelen en fouten er zijn. Zolang de inhoud gelijk blijft, blijft de tekst gelijk. Verandert er iets, dan rekenen alle functies die naar deze cel kijken opnieuw.',
      'Een totaalrij in een tabel zou meetellen als één organisatie of perceel meer. Zet hem uit.',
      'In de werkbank in de browser schrijft u [#All] in plaats van [#Alles].',
    ],
    en: [
      'Every table is recognised by its headers, in Dutch or in English. The order of tables and columns does not matter; columns of your own are left out.',
      'The text names a mark of the content, and how many organisations, lots and errors there are. As long as the content stays the same, so does the text. When something changes, all functions that look at this cell calculate again.',
      'A total row in a table would count as one organisation or lot more. Switch it off.',
    ],
  },
  example: {
    about: {
      nl: 'Het voorbeeldmodel dat op alle pagina’s terugkomt. Het is verzonnen en zo klein dat u alles kunt narekenen.',
      en: 'The example model that all pages use. It is invented, and so small that you can check everything by hand.',
    },
    cells: 'exampleModel',
    call: [{ model: 'tables' }],
    answer: inBothLanguages([
      [
        'Model f0cbaf55 · 2 organisaties · 1 perceel · 0 fouten',
        'Model 59196741 · 2 organisations · 1 lot · 0 errors',
      ],
    ]),
  },
};
