import { LANGUAGES, type Language } from '../../../src/i18n/language';
import type { FunctionMetadata, FunctionsMetadata } from '../../functions-metadata';
import type { Check, Fault } from '../fault';
import { siteOf } from '../manifest-tree';

type Described = Readonly<Record<Language, FunctionsMetadata>>;

const ID = /^[A-Z][A-Z0-9_]*$/;
const FILES: Readonly<Record<Language, string>> = { nl: 'functions-nl.json', en: 'functions.json' };

/** What Excel reads about functions and what the add-in registers are the same, in both languages. */
export const functionsAgree =
  (described: Described, registered: readonly string[]): Check =>
  () =>
    LANGUAGES.flatMap((language) => {
      const ids = described[language].functions.map(({ id }) => id);
      const place = (id: string): string => `${FILES[language]}, ${id}`;
      return [
        ...registered
          .filter((id) => !ids.includes(id))
          .map((id) => disagreement(place(id), 'it is registered, but not described')),
        ...ids
          .filter((id) => !registered.includes(id))
          .map((id) => disagreement(place(id), 'it is described, but not registered')),
        ...ids.filter((id) => !ID.test(id)).map((id) => disagreement(place(id), 'no file can hold this id')),
        ...described[language].functions
          .filter(({ id, name }) => id !== name)
          .map(({ id, name }) => disagreement(place(id), `its name is ${name}`)),
      ];
    });

const disagreement = (place: string, value: string): Fault => ({
  place,
  value,
  rule: 'Ids are capitals, digits and _, equal to names, and the same in the code and in both files.',
  remedy: 'Compare src/functions/registry.ts with the comments of the functions.',
});

/** Every function has a page of help on the site of the manifest. `has` gets its path from the root of the site. */
export const functionsHaveHelp =
  (described: Described, has: (path: string) => boolean): Check =>
  (manifest) =>
    LANGUAGES.flatMap((language) =>
      described[language].functions.flatMap((each) => helpFault(each, language, siteOf(manifest), has)),
    );

const helpFault = (
  { id, helpUrl }: FunctionMetadata,
  language: Language,
  site: string,
  has: (path: string) => boolean,
): readonly Fault[] => {
  const path = helpUrl.slice(site.length);
  const value =
    helpUrl === ''
      ? 'it has no help page'
      : !helpUrl.startsWith(site) || site === ''
        ? `its help is at "${helpUrl}"`
        : has(path)
          ? null
          : `${path} is not there`;
  if (value === null) return [];
  const rule = `Every function has a page of help under ${site}.`;
  const remedy = 'Make both with the same address: npm run build -- --env host=https://…';
  return [{ place: `${FILES[language]}, ${id}`, value, rule, remedy }];
};
