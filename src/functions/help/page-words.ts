import type { Language } from '../../i18n/language';

const dutch = {
  product: 'Kantelpunt',
  functions: 'Functies van Kantelpunt',
  support: 'Hulp en privacy',
  about:
    'Deze functies rekenen in uw eigen werkblad. Alles gebeurt op uw eigen computer. Namen van functies zijn in elke taal gelijk.',
  onModel: 'Over een model',
  onCells: 'Over losse cellen',
  otherLanguage: 'English',
  arguments: 'Argumenten',
  optional: 'mag worden weggelaten',
  repeating: 'kan meer keer',
  outcome: 'Wat eruit komt',
  example: 'Voorbeeld',
  cells: 'Wat er in de cellen staat',
  formula: 'Formule',
  answer: 'Uitkomst',
  more: 'Hieronder gaat de uitkomst verder.',
  handle: 'In B1 staat het voorbeeldmodel:',
  exampleModel: 'de tabellen van het voorbeeldmodel',
  errors: 'Als er een fout in de cel staat',
  wrongArgument:
    '#WAARDE!: een argument is niet wat het moet zijn, of het model heeft fouten. Wijs de cel aan om de uitleg te lezen.',
  notThere: '#N/B: wat u vraagt is er niet, zoals een scenario dat anders heet. Ook dan staat er uitleg bij.',
  unknown: '#NAAM?: Excel kent de functie niet. Kijk of Kantelpunt is geladen en voer de formule opnieuw in.',
  all: '[#Alles]',
};

/** What stands on every help page around the texts of a function itself. */
export const PAGE_WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof dutch, string>>>> = {
  nl: dutch,
  en: {
    product: 'Kantelpunt',
    functions: 'Functions of Kantelpunt',
    support: 'Support and privacy',
    about:
      'These functions calculate in a sheet of your own. Everything happens on your own computer. Names of functions are the same in every language.',
    onModel: 'On a model',
    onCells: 'On plain cells',
    otherLanguage: 'Nederlands',
    arguments: 'Arguments',
    optional: 'may be left out',
    repeating: 'may be repeated',
    outcome: 'What comes back',
    example: 'Example',
    cells: 'What stands in the cells',
    formula: 'Formula',
    answer: 'Answer',
    more: 'The answer goes on below this.',
    handle: 'In B1 is the example model:',
    exampleModel: 'the tables of the example model',
    errors: 'If there is an error in the cell',
    wrongArgument:
      '#VALUE!: an argument is not what it should be, or the model has errors. Point at the cell to read why.',
    notThere:
      '#N/A: what you ask for is not there, such as a scenario with another name. Again there is an explanation.',
    unknown:
      '#NAME?: Excel does not know the function. See whether Kantelpunt is loaded, and enter the formula again.',
    all: '[#All]',
  },
};
