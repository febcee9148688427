import type { Book } from '../../package/book';
import type { RelationList } from '../../write/draft';
import { listSheet } from '../../write/workbook-part';
import { escapedAttribute } from '../../xml/ooxml-text';
import { attributeOf, childNamed, childrenNamed, relationOf, type XmlElement } from '../../xml/tree';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  /** `veryHidden` sheets are this host's own; others that stood so stay so while they are hidden. */
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

/**
 * Gives the workbook's own part these sheets, in this order. The sheet that shows when it opens stays the one
 * that shows, if it is still there and not hidden.
 */
export function layBook(book: Book, relations: RelationList, sheets: readonly ListedSheet[]): void {
  const list = childNamed(book.root, 'sheets');
  if (list === undefined) return;
  const standing = childrenNamed(list, 'sheet');
  const active = activeOf(book.root).map((at) => standing[at]);
  const elementOf = (part: string): XmlElement => {
    const known = standing[book.sheets.findIndex((sheet) => sheet.part === part)];
    if (known !== undefined) return known;
    listSheet(book.root, 'x', relations.add('worksheet', part), false);
    const added = childrenNamed(list, 'sheet').at(-1);
    if (added === undefined) throw new TypeError('a sheet was listed and is not there');
    return added;
  };
  const elements = sheets.map(({ name, part, state }) => {
    const element = elementOf(part);
    element.attributes['name'] = escapedAttribute(name);
    if (state === 'visible') delete element.attributes['state'];
    else if (state === 'veryHidden' || !isHidden(element)) element.attributes['state'] = state;
    return element;
  });
  list.children = elements;
  relations.keepSheets(new Set(elements.map(relationOf)));
  layActive(book.root, elements, active);
}

const isHidden = (element: XmlElement): boolean => (attributeOf(element, 'state') ?? 'visible') !== 'visible';

const viewsOf = (root: XmlElement): readonly XmlElement[] => {
  const views = childNamed(root, 'bookViews');
  return views === undefined ? [] : childrenNamed(views, 'workbookView');
};

/** For each window, the place of the sheet that shows. */
const activeOf = (root: XmlElement): readonly number[] =>
  viewsOf(root).map((view) => Number(attributeOf(view, 'activeTab') ?? 0));

function layActive(
  root: XmlElement,
  sheets: readonly XmlElement[],
  active: readonly (XmlElement | undefined)[],
): void {
  const first = sheets.findIndex((sheet) => !isHidden(sheet));
  viewsOf(root).forEach((view, at) => {
    const shown = active[at];
    const place = shown === undefined || isHidden(shown) ? -1 : sheets.indexOf(shown);
    view.attributes['activeTab'] = String(Math.max(0, place === -1 ? first : place));
    // Which tab stands first in view is a place too, and no longer true.
    delete view.attributes['firstSheet'];
  });
}
