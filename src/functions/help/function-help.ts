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
    readonly parameters: Readonly<Record<string, ParameterHelp>>;
  };
  /** Paragraphs for the help page: what comes back, in which unit, and what empty cells mean. */
  readonly about: Readonly<Record<Language, readonly string[]>>;
  readonly example: Example;
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
}

/** A worked example that the reader can type over. */
export interface Example {
  /** One or two sentences: what is worked out, and where the numbers come from. */
  readonly about: Readonly<Record<Language, string>>;
  /** What stands in which cells, by the top left one: `{ B2: [['Buurthuis', 60000]] }`; or the tables of our example. */
  readonly cells: Readonly<Record<string, readonly (readonly Scalar[])[]>> | 'exampleModel';
  /** What the function is given, in order. */
  readonly call: readonly Given[];
  /** What comes back, in both languages; '' is an empty cell. */
  readonly answer: Readonly<Record<Language, readonly (readonly Scalar[])[]>>;
  /** Whether these are the first rows only, of an answer that goes on. */
  readonly more?: boolean;
}

/** A value, one with another word in each language, a range of the cells, or the model of our example. */
export type Given =
  | Scalar
  | { readonly range: string }
  | { readonly words: Readonly<Record<Language, string>> }
  | { readonly model: 'tables' | 'handle' };
