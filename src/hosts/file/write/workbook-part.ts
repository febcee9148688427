import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementLike,
  ensuredChild,
  type XmlElement,
} from '../xml/tree';
import { escapedAttribute } from '../xml/ooxml-text';

/** The order that the format prescribes (CT_Workbook). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Names that Excel itself keeps for a sheet's print set-up and filter: they go with the sheet. */
const OF_THE_SHEET = ['_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase'];

/** Lists a new sheet at the end. `relation` is the id of the relation to its part. */
export function listSheet(root: XmlElement, name: string, relation: string, hidden: boolean): void {
  const list = ensuredChild(root, 'sheets', ORDER);
  const ids = childrenNamed(list, 'sheet').map((each) => Number(attributeOf(each, 'sheetId')));
  const sheet = elementLike(root, 'sheet', {
    name: escapedAttribute(name),
    sheetId: Math.max(0, ...ids) + 1,
    ...(hidden ? { state: 'veryHidden' } : {}),
  });
  const [prefix] = Object.entries(root.attributes).find(([, value]) => value === RELATIONS) ?? [];
  if (prefix === undefined) root.attributes['xmlns:r'] = RELATIONS;
  sheet.attributes[`${prefix?.replace('xmlns:', '') ?? 'r'}:id`] = relation;
  list.children.push(sheet);
}

/** A name is global, or belongs to the sheet in one place of the tab order (from 0). */
const placeOfName = (name: XmlElement): number | null => {
  const local = attributeOf(name, 'localSheetId');
  return local === undefined ? null : Number(local);
};

/** Replaces the print titles of the sheet in this place; names of the user's own stay. */
export function namePrintTitles(root: XmlElement, spec: SheetSpec, place: number): void {
  const present = childNamed(root, 'definedNames');
  if (present) {
    const goes = (node: XmlElement): boolean =>
      placeOfName(node) === place && OF_THE_SHEET.includes(attributeOf(node, 'name') ?? '');
    present.children = present.children.filter((node) => node.type !== 'element' || !goes(node));
  }
  if (spec.print.titleRows !== undefined) {
    const [first = '', last = first] = spec.print.titleRows.split(':');
    const value = `'${spec.name.replaceAll("'", "''")}'!$${first}:$${last}`;
    const attributes = { name: '_xlnm.Print_Titles', localSheetId: place };
    const name = elementLike(root, 'definedName', attributes, [{ type: 'text', value }]);
    ensuredChild(root, 'definedNames', ORDER).children.push(name);
  }
  const list = childNamed(root, 'definedNames');
  if (list && childrenNamed(list, 'definedName').length === 0) {
    root.children = root.children.filter((node) => node !== list);
  }
}

/** The user's names that hold for the whole workbook, in lower case: no table may have one of them. */
export function globalNames(root: XmlElement): ReadonlySet<string> {
  const list = childNamed(root, 'definedNames');
  const names = (list ? childrenNamed(list, 'definedName') : []).filter((name) => placeOfName(name) === null);
  return new Set(names.map((name) => (attributeOf(name, 'name') ?? '').toLowerCase()));
}

export const locksStructure = (root: XmlElement): boolean => {
  const protection = childNamed(root, 'workbookProtection');
  return ['1', 'true'].includes((protection && attributeOf(protection, 'lockStructure')) ?? '');
};

/** The place of the sheet that shows when the workbook opens, from 0. */
export const activePlace = (root: XmlElement): number => {
  const views = childNamed(root, 'bookViews');
  const view = views && childNamed(views, 'workbookView');
  return Number((view && attributeOf(view, 'activeTab')) ?? 0);
};
