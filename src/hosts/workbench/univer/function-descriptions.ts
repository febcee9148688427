import type { Language } from '../../../i18n/language';
import type { FunctionDescription } from './register-functions';

const FILES: Readonly<Record<Language, string>> = { nl: 'functions-nl.json', en: 'functions.json' };

/** The descriptions that Excel shows too, from the file that stands beside the page. */
export async function functionDescriptions(language: Language): Promise<readonly FunctionDescription[]> {
  const answer = await fetch(FILES[language]);
  if (!answer.ok) throw new Error(`${FILES[language]}: ${answer.status}`);
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionDescription[] };
  return functions;
}
