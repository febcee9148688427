import type { Language } from '../../i18n/language';
import type { Scalar } from '../../workbook/spec/sheet-spec';

/**
 * What people read about a function besides its own comment, which is the English one-line description
 * with the English parameters. One file per function; a test calls every example.
 */
export interface FunctionHelp {
  readonly nl: {
    readonly description: string;
    /** By the name of the parameter in code, in the same order. */
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  };
  /** Paragraphs for the help page: what comes back, in which unit, and what empty cells mean. */
  readonly about: Readonly<Record<Language, readonly string[]>>;
  readonly example: Example;
}

/** A worked example that the reader can type over. */
export interface Example {
  /** One or two sentences: what is worked out, and where the numbers come from. */
  readonly about: Readonly<Record<Language, string>>;
  /** What stands in which cells, by the top left one: `{ B2: [['Buurthuis', 60000]] }`. */
  readonly cells: Readonly<Record<string, readonly (readonly Scalar[])[]>> | ExampleWorkbook;
  /** The function's name and what it is given: a value, or a range of those cells as `{ range: 'B2:C4' }`. */
  readonly call: readonly (Scalar | { readonly range: string })[];
  /** What comes back, in both languages; '' is an empty cell. Only the first rows where more is said in `about`. */
  readonly answer: Readonly<Record<Language, readonly (readonly Scalar[])[]>>;
}

/** The example stands in a workbook that Kantelpunt can make: its tables are the model. */
export interface ExampleWorkbook {
  readonly workbook: 'haarlem-8-5-jaar' | 'utrecht-6-jaar' | 'klein-initiatief';
}
