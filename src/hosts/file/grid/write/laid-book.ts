import type { Book, BookSheet } from '../../package/book';
import type { RelationList } from '../../write/draft';
import { listSheet } from '../../write/workbook-part';
import { formulaText } from '../../write/formula-text';
import { escapedAttribute, escapedText } from '../../xml/ooxml-text';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementLike,
  ensuredChild,
  relationOf,
  type XmlElement,
} from '../../xml/tree';
import type { GridName, GridSheet } from '../grid-book';
import { isBuiltIn } from '../read/names-of';

interface PlacedSheet {
  readonly sheet: GridSheet;
  readonly part: string;
}

/**
 * Gives the workbook's own part the sheets and names that the grid has, in its order. Sheets that a grid does
 * not show come after them. What belongs to a sheet that is gone, such as its print titles, goes with it.
 */
export function layBook(
  book: Book,
  relations: RelationList,
  placed: readonly PlacedSheet[],
  unseen: readonly BookSheet[],
  names: readonly GridName[],
): void {
  const list = childNamed(book.root, 'sheets');
  if (list === undefined) return;
  const standing = childrenNamed(list, 'sheet');
  const before = book.sheets.map(({ name }) => name);
  const elementOf = (part: string): XmlElement => {
    const at = book.sheets.findIndex((sheet) => sheet.part === part);
    const known = standing[at];
    if (known !== undefined) return known;
    listSheet(book.root, 'x', relations.add('worksheet', part), false);
    const added = list.children.at(-1);
    if (added?.type !== 'element') throw new TypeError('a sheet was listed and is not there');
    return added;
  };
  const elements = placed.map(({ sheet, part }) => {
    const element = elementOf(part);
    element.attributes['name'] = escapedAttribute(sheet.name);
    // A sheet that was hidden so that nobody finds it stays so.
    if (!sheet.hidden) delete element.attributes['state'];
    else element.attributes['state'] ??= 'hidden';
    return element;
  });
  const rest = unseen.map(({ part }) => elementOf(part));
  list.children = [...elements, ...rest];
  relations.keepSheets(new Set([...elements, ...rest].map(relationOf)));
  layNames(book.root, before, placed, unseen, names);
  layActive(book.root, placed.length + unseen.length);
}

/** Names of programs move with their sheet; those of people are as the grid has them. */
function layNames(
  root: XmlElement,
  before: readonly string[],
  placed: readonly PlacedSheet[],
  unseen: readonly BookSheet[],
  names: readonly GridName[],
): void {
  const order = [...placed.map(({ sheet }) => sheet.origin), ...unseen.map(({ name }) => name)];
  const list = childNamed(root, 'definedNames');
  const kept = (list ? childrenNamed(list, 'definedName') : [])
    .filter(
      (element) => isBuiltIn(attributeOf(element, 'name') ?? '') || attributeOf(element, 'hidden') === '1',
    )
    .flatMap((element) => {
      const local = attributeOf(element, 'localSheetId');
      if (local === undefined) return [element];
      const place = order.indexOf(before[Number(local)] ?? null);
      if (place === -1) return [];
      element.attributes['localSheetId'] = String(place);
      return [element];
    });
  const own = names.map(({ name, formula, sheet }) =>
    elementLike(
      root,
      'definedName',
      {
        name: escapedAttribute(name),
        ...(sheet === null ? {} : { localSheetId: placed.findIndex((each) => each.sheet.name === sheet) }),
      },
      [{ type: 'text', value: escapedText(formulaText(formula)) }],
    ),
  );
  if (list) root.children = root.children.filter((node) => node !== list);
  if (kept.length + own.length === 0) return;
  ensuredChild(root, 'definedNames', [
    'definedNames',
    'calcPr',
    'oleSize',
    'customWorkbookViews',
    'pivotCaches',
    'extLst',
  ]).children = [...kept, ...own];
}

/** The sheet that shows when the workbook opens must be there. */
function layActive(root: XmlElement, sheets: number): void {
  const views = childNamed(root, 'bookViews');
  for (const view of views ? childrenNamed(views, 'workbookView') : []) {
    const active = Number(attributeOf(view, 'activeTab') ?? 0);
    if (active >= sheets) view.attributes['activeTab'] = '0';
  }
}
