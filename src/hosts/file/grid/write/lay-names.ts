import { areaName, type Area } from '../../../../workbook/area';
import { formulaText } from '../../write/formula-text';
import { escapedAttribute, escapedText, unescapedText } from '../../xml/ooxml-text';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementLike,
  ensuredChild,
  textIn,
  type XmlElement,
} from '../../xml/tree';
import type { Following } from '../follow/following';
import type { GridName } from '../grid-book';
import { isBuiltIn } from '../read/names-of';

export interface NamesWriting {
  /** The names of the sheets in the file, in its order. */
  readonly before: readonly string[];
  /** For each sheet as it now is: what it is called, and what it was called in the file; null for a new one. */
  readonly now: readonly NamedSheet[];
  readonly following: Following;
  /** The names as they were read. */
  readonly shown: readonly GridName[];
}

export interface NamedSheet {
  readonly name: string;
  readonly origin: string | null;
  /** Its filter; null without one, undefined where a grid does not show the sheet. */
  readonly filter: { readonly area: Area; readonly isNew: boolean } | null | undefined;
}

/** The name under which Excel keeps the cells of the filter of a sheet. */
const FILTER = '_xlnm._FilterDatabase';

const AFTER_NAMES = ['definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr'];
const LATER = ['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];

/** Names of programs, such as what is printed, go along with their sheet; those of people are as the grid has them. */
export function layNames(root: XmlElement, names: readonly GridName[], writing: NamesWriting): void {
  const list = childNamed(root, 'definedNames');
  const standing = list ? childrenNamed(list, 'definedName') : [];
  const kept = standing.filter(isOfPrograms).flatMap((element) => followed(element, writing));
  const own = names.flatMap((name) => ownName(root, standing, name, writing));
  const had = (sheet: NamedSheet): boolean =>
    sheet.origin !== null &&
    standing.some(
      (element) => attributeOf(element, 'name') === FILTER && homeOf(element, writing) === sheet.origin,
    );
  // Some programs do without.
  const filters = writing.now.flatMap((sheet, at) =>
    sheet.filter && (sheet.filter.isNew || had(sheet))
      ? [filterName(root, sheet.name, sheet.filter.area, at)]
      : [],
  );
  if (list) root.children = root.children.filter((node) => node !== list);
  if (kept.length + own.length + filters.length === 0) return;
  ensuredChild(root, 'definedNames', [...AFTER_NAMES, ...LATER]).children = [...filters, ...kept, ...own];
}

function filterName(root: XmlElement, sheet: string, area: Area, at: number): XmlElement {
  const cells = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const text = escapedText(`'${sheet.replaceAll("'", "''")}'!${cells}`);
  const attributes = { name: FILTER, localSheetId: at, hidden: 1 };
  return elementLike(root, 'definedName', attributes, [{ type: 'text', value: text }]);
}

const isOfPrograms = (element: XmlElement): boolean =>
  isBuiltIn(attributeOf(element, 'name') ?? '') ||
  ['1', 'true'].includes(attributeOf(element, 'hidden') ?? '');

const homeOf = (element: XmlElement, { before }: NamesWriting): string | null => {
  const local = attributeOf(element, 'localSheetId');
  return local === undefined ? null : (before[Number(local)] ?? null);
};

/** A name of a sheet that is gone goes with it; so does a print area of which nothing is left. */
function followed(element: XmlElement, writing: NamesWriting): readonly XmlElement[] {
  const home = homeOf(element, writing);
  const text = writing.following.formula(textIn(element), home);
  const lost = text.includes('#REF!') && !textIn(element).includes('#REF!');
  if (lost && isBuiltIn(attributeOf(element, 'name') ?? '')) return [];
  if (attributeOf(element, 'localSheetId') !== undefined) {
    const place = writing.now.findIndex(({ origin }) => origin !== null && origin === home);
    if (place === -1) return [];
    // That of a sheet in the grid is laid anew.
    if (attributeOf(element, 'name') === FILTER && writing.now[place]?.filter !== undefined) return [];
    element.attributes['localSheetId'] = String(place);
  }
  element.children = [{ type: 'text', value: text }];
  return [element];
}

/** A name as the grid has it, with what the file says of it besides, such as a comment. */
function ownName(
  root: XmlElement,
  standing: readonly XmlElement[],
  { name, formula, sheet }: GridName,
  writing: NamesWriting,
): readonly XmlElement[] {
  const place = sheet === null ? null : writing.now.findIndex((each) => each.name === sheet);
  // The sheet it belonged to is gone.
  if (place === -1) return [];
  const home = place === null ? null : (writing.now[place]?.origin ?? null);
  const known = standing.find(
    (element) =>
      !isOfPrograms(element) &&
      unescapedText(attributeOf(element, 'name') ?? '').toLowerCase() === name.toLowerCase() &&
      homeOf(element, writing) === home &&
      (home !== null || attributeOf(element, 'localSheetId') === undefined),
  );
  const was = writing.shown.find((each) => each.name === name && each.sheet === home);
  const attributes = {
    ...known?.attributes,
    name: escapedAttribute(name),
    ...(place === null ? {} : { localSheetId: place }),
  };
  const text = known && was?.formula === formula ? textIn(known) : escapedText(formulaText(formula));
  return [elementLike(root, 'definedName', attributes, [{ type: 'text', value: text }])];
}
