import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** A function as its own source and comment describe it, in English. */
export interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly GeneratedParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface GeneratedParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

const FUNCTIONS = join(__dirname, '../src/functions');

/** Every function of the product, by reading the files that may hold one; what is no function, the generator leaves out. */
export const generatedFunctions = async (): Promise<readonly GeneratedFunction[]> => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([
    ...sourceFiles(FUNCTIONS),
    ...sourceFiles(join(FUNCTIONS, 'plain')),
  ]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return (JSON.parse(metadataJson) as { readonly functions: readonly GeneratedFunction[] }).functions;
};

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(folder, entry.name));
