import { HANDLE } from './example-words';
import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';
import { MODEL_PARAMETER } from './model-parameters';

export const problemsHelp: FunctionHelp = {
  nl: {
    description:
      'Alles wat er mis is of opvalt in een model, fouten eerst, met de cel waar u het kunt herstellen.',
    parameters: { model: MODEL_PARAMETER },
  },
  about: {
    nl: [
      'Zolang er een fout is, berekenen de andere functies niets. Een waarschuwing houdt niets tegen.',
      'De cel is leeg als de tabellen hier niet te lezen zijn; de melding noemt dan tabel, rij en kolom.',
    ],
    en: [
      'As long as there is an error, the other functions calculate nothing. A warning stops nothing.',
      'The cell is empty if the tables cannot be read here; the message then names table, row and column.',
    ],
  },
  example: {
    about: {
      nl: 'Bij het fonds staat niet tot wanneer het betaalt.',
      en: 'It is not known until when the fund pays.',
    },
    cells: 'exampleModel',
    call: [HANDLE],
    answer: inBothLanguages(
      [
        ['Soort', 'Kind'],
        ['Cel', 'Cell'],
        ['Melding', 'Message'],
      ],
      [
        ['waarschuwing', 'warning'],
        '',
        [
          'kpGrants, rij 1, tot en met: Bij fonds ‘Fonds Samen’ staat niet tot wanneer het betaalt en niet hoelang een besluit geldt, dus is aangenomen dat het blijft betalen. Vul een van de twee in als dat niet zo is.',
          'kpGrants, row 1, up to and including: For funder ‘Together Fund’ it is not known until when it pays or how long a decision lasts, so it is assumed to go on paying. Fill in one of the two if that is not so.',
        ],
      ],
    ),
  },
};
