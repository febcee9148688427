import { localName } from '../../xml/scan';
import { childNamed, childrenNamed, textIn, type XmlElement } from '../../xml/tree';
import type { Following } from './following';

/** Elements of a sheet that say in an attribute on which cells they are. */
const PLACED: Readonly<Record<string, string>> = {
  hyperlink: 'ref',
  ignoredError: 'sqref',
  protectedRange: 'sqref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  dataRef: 'ref',
  inputCells: 'r',
  cellWatch: 'r',
};

/** Attributes that hold a reference, as links and the older form controls do. */
const LINKED = ['location', 'linkedCell', 'listFillRange'];

const without = (parent: XmlElement, gone: ReadonlySet<unknown>): void => {
  parent.children = parent.children.filter((node) => !gone.has(node));
};

/** Moves one element with its cells; false where they are gone, and the element with them. */
function placed(element: XmlElement, key: string, following: Following, home: string): boolean {
  const before = element.attributes[key];
  if (before === undefined) return true;
  const now = key === 'sqref' ? following.areas(before, home) : following.cell(before, home);
  if (now === null || now === '') return false;
  element.attributes[key] = now;
  return true;
}

/** Row and column breaks count the rows above and the columns before them. */
function followBreaks(frame: XmlElement, following: Following, home: string): void {
  const moves = following.moves(home);
  if (moves === null || moves.still) return;
  const kinds = [
    ['rowBreaks', moves.rows],
    ['colBreaks', moves.columns],
  ] as const;
  for (const [name, { place }] of kinds) {
    const list = childNamed(frame, name);
    for (const each of list ? childrenNamed(list, 'brk') : []) {
      const id = Number(each.attributes['id']);
      each.attributes['id'] = String(place(id) ?? id);
    }
  }
}

function replaceText(element: XmlElement, text: string): void {
  element.children = [{ type: 'text', value: text }];
}

/**
 * What newer programs add at the end of a sheet, such as sparklines and further rules: their areas and formulas
 * have names of their own, `sqref` and `f`.
 */
function followExtensions(element: XmlElement, following: Following, home: string): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const name = localName(child.name);
    if (name === 'f') replaceText(child, following.formula(textIn(child), home));
    else if (name === 'sqref') {
      // A rule without cells would be damaged; it stays where it was.
      const now = following.areas(textIn(child), home);
      if (now !== '') replaceText(child, now);
    } else followExtensions(child, following, home);
  }
}

/**
 * Takes along what a sheet has besides its cells and what a grid knows: hyperlinks, the filter of the sheet,
 * ranges that may be edited, page breaks, sparklines, links of form controls. What stood on cells that are gone goes with them.
 * `home` is the name of the sheet in the file.
 */
export function followFrame(frame: XmlElement, following: Following, home: string): void {
  if (!following.anything) return;
  const walk = (parent: XmlElement): void => {
    const gone = new Set<unknown>();
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const name = localName(child.name);
      const key = PLACED[name];
      if (key !== undefined && !placed(child, key, following, home)) gone.add(child);
      for (const link of LINKED) {
        const reference = child.attributes[link];
        if (reference !== undefined) child.attributes[link] = following.formula(reference, home);
      }
      if (name === 'extLst') followExtensions(child, following, home);
      else if (name !== 'conditionalFormatting' && name !== 'dataValidations') walk(child);
    }
    without(parent, gone);
  };
  walk(frame);
  followBreaks(frame, following, home);
  const links = childNamed(frame, 'hyperlinks');
  if (links !== undefined && childrenNamed(links, 'hyperlink').length === 0) without(frame, new Set([links]));
}
