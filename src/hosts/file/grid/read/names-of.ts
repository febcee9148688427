import type { Book } from '../../package/book';
import { attributeOf, childNamed, childrenNamed, textIn } from '../../xml/tree';
import type { GridName } from '../grid-book';
import { shownFormula } from './shown-formula';

/** Names that programs keep for themselves, such as what is printed, are no names to show. */
export const isBuiltIn = (name: string): boolean => name.startsWith('_xl');

/** The names that people gave to cells, ranges and formulas. */
export const namesOf = (book: Book): readonly GridName[] => {
  const list = childNamed(book.root, 'definedNames');
  return (list ? childrenNamed(list, 'definedName') : []).flatMap((element): readonly GridName[] => {
    const name = attributeOf(element, 'name') ?? '';
    if (name === '' || isBuiltIn(name) || attributeOf(element, 'hidden') === '1') return [];
    const local = attributeOf(element, 'localSheetId');
    const sheet = local === undefined ? null : (book.sheets[Number(local)]?.name ?? null);
    return [{ name, formula: shownFormula(textIn(element)), sheet }];
  });
};
