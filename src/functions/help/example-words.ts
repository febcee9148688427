import { EXAMPLE_NAMES } from './example-model';
import type { Given } from './function-help';

type ExampleName = keyof (typeof EXAMPLE_NAMES)['nl'];

/** A name of our example, as an argument. */
export const named = (name: ExampleName): Given => ({
  words: { nl: EXAMPLE_NAMES.nl[name], en: EXAMPLE_NAMES.en[name] },
});

/** A name of our example, as a cell of the answer. */
export const cell = (name: ExampleName): readonly [string, string] => [
  EXAMPLE_NAMES.nl[name],
  EXAMPLE_NAMES.en[name],
];

/** The handle of our example, as an argument. */
export const HANDLE: Given = { model: 'handle' };
/** The reference, as people call it. */
export const WITHOUT_CUT: Given = { words: { nl: 'zonder korting', en: 'without the cut' } };

export const EXAMPLE_YEARS: readonly number[] = [2026, 2027, 2028];
