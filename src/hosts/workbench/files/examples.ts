import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';

export const EXAMPLES = ['haarlem', 'utrecht', 'smallInitiative'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

/** What the file of an example is called. */
export const exampleFileName = (name: ExampleName, language: Language): string =>
  translate(language)(`workbench.exampleFile.${name}`);

/** Where it stands beside the page. */
export const exampleAddress = (name: ExampleName, language: Language): string =>
  `examples/${language}/${exampleFileName(name, language)}`;

/** The bytes of an example, in the language of the user and with its results. */
export async function exampleBook(name: ExampleName, language: Language): Promise<Uint8Array> {
  const address = exampleAddress(name, language);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
