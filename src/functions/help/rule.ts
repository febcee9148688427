import type { FunctionHelp } from './function-help';
import { inBothLanguages } from './in-both-languages';

export const ruleHelp: FunctionHelp = {
  nl: {
    description:
      'Rekent een eigen regel of berekening uit over waarden met namen, zoals runwayMonths < 24 and leverage > 1.2.',
    parameters: {
      expression: { name: 'regel', description: 'De regel of berekening, met een punt in getallen' },
      names: { name: 'namen', description: 'De namen die erin staan, in een rij of een kolom' },
      values: { name: 'waarden', description: 'Hun waarden, in dezelfde volgorde; leeg is wat niet bestaat' },
    },
  },
  about: {
    nl: [
      'Een regel geeft WAAR of ONWAAR, een berekening een getal. U kunt gebruiken: + - * / ^, vergelijkingen (== is gelijk, != is ongelijk), and, or, not, haakjes, min, max, abs, round, floor, ceil, sqrt en exists.',
      'Een vergelijking met iets wat niet bestaat is onwaar; exists(naam) vraagt of het er is.',
    ],
    en: [
      'A rule gives TRUE or FALSE, a sum a number. You can use + - * / ^, comparisons (== is equal, != is not equal), and, or, not, brackets, min, max, abs, round, floor, ceil, sqrt and exists.',
      'A comparison with something that does not exist is false; exists(name) asks whether it is there.',
    ],
  },
  example: {
    about: {
      nl: 'Een organisatie met 18 maanden tot de reserve op is en een verlies van 1,5 per bezuinigde euro valt onder deze regel.',
      en: 'An organisation with 18 months until its reserve is gone and a loss of 1.5 per euro cut falls under this rule.',
    },
    cells: {
      B2: [
        ['runwayMonths', 18],
        ['leverage', 1.5],
      ],
    },
    call: ['runwayMonths < 24 and leverage > 1.2', { range: 'B2:B3' }, { range: 'C2:C3' }],
    answer: inBothLanguages([true]),
  },
};
