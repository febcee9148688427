import { helpOf } from '../src/functions/help/help-of';
import type { Language } from '../src/i18n/language';
import { generatedFunctions, type GeneratedFunction } from './generated-functions';
import { helpPath } from './help-path';

/*
 * Prints what Excel must know about the functions: npx tsx scripts/functions-metadata.ts https://localhost:3000/
 */

/** What Excel reads as functions.json: https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json. */
export interface FunctionsMetadata {
  /** Errors in cells are arguments too; without this Excel does not call a function that gets one. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata extends GeneratedFunction {
  readonly helpUrl: string;
}

/**
 * What Excel must know about every function, in both languages; ids and names are the same in both.
 * @param base the address under which the help pages stand, with a slash at its end
 */
export const functionsMetadata = async (base: string): Promise<Record<Language, FunctionsMetadata>> => {
  const generated = await generatedFunctions();
  return {
    en: described(generated.map((each) => finished(each, 'en', base))),
    nl: described(generated.map((each) => finished(inDutch(each), 'nl', base))),
  };
};

const described = (functions: readonly FunctionMetadata[]): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions,
});

/** The same function with the Dutch words of its help. */
export const inDutch = (generated: GeneratedFunction): GeneratedFunction => {
  const { nl } = helpOf(generated.id);
  return {
    ...generated,
    description: nl.description,
    parameters: generated.parameters.map((parameter) => {
      const dutch = nl.parameters[parameter.name];
      if (dutch === undefined) throw new Error(`${generated.id} has no Dutch for ${parameter.name}`);
      return { ...parameter, ...dutch };
    }),
  };
};

const finished = (generated: GeneratedFunction, language: Language, base: string): FunctionMetadata => ({
  ...generated,
  helpUrl: new URL(helpPath(generated.id, language), base).href,
});

if (require.main === module) {
  const base = process.argv[2] ?? 'https://localhost:3000/';
  void functionsMetadata(base).then((all) => {
    console.log(JSON.stringify(all, null, 2));
  });
}
