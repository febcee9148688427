import type { Language } from './language';
import { choices as englishChoices } from './texts/en/choices';
import { functions as englishFunctions } from './texts/en/functions';
import { measures as englishMeasures } from './texts/en/measures';
import { plainFunctions as englishPlainFunctions } from './texts/en/plain-functions';
import { results as englishResults } from './texts/en/results';
import { stories as englishStories } from './texts/en/stories';
import { verdicts as englishVerdicts } from './texts/en/verdicts';
import { choices } from './texts/nl/choices';
import { functions } from './texts/nl/functions';
import { measures } from './texts/nl/measures';
import { plainFunctions } from './texts/nl/plain-functions';
import { results } from './texts/nl/results';
import { stories } from './texts/nl/stories';
import { verdicts } from './texts/nl/verdicts';
import type { SameKeys } from './texts/same-keys';

const dutch = { choices, functions, measures, plainFunctions, results, stories, verdicts };

export type CellTexts = SameKeys<typeof dutch>;

/** The texts that functions put in cells. They load before the first cell is calculated, so there are no others. */
export const CELL_TEXTS: Readonly<Record<Language, CellTexts>> = {
  nl: dutch,
  en: {
    choices: englishChoices,
    functions: englishFunctions,
    measures: englishMeasures,
    plainFunctions: englishPlainFunctions,
    results: englishResults,
    stories: englishStories,
    verdicts: englishVerdicts,
  },
};
