import { localName } from '../../xml/scan';
import { textIn, type XmlElement } from '../../xml/tree';
import type { Following } from './following';

const ATTRIBUTES = ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'textlink'];

/**
 * Takes the references in a chart (`f`), in what is linked to a picture or a form control, and in the source of
 * a pivot table along. `home` is the sheet they stand on.
 */
export function followFormulas(element: XmlElement, following: Following, home: string | null): void {
  for (const name of ATTRIBUTES) {
    const formula = element.attributes[name];
    if (formula !== undefined && formula !== '') element.attributes[name] = following.formula(formula, home);
  }
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (localName(child.name) === 'f' && child.children.every(({ type }) => type === 'text'))
      child.children = [{ type: 'text', value: following.formula(textIn(child), home) }];
    else followFormulas(child, following, home);
  }
}

/** The cells a pivot table was made from, and those it stands on. */
export function followPivot(element: XmlElement, following: Following, home: string | null): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const name = localName(child.name);
    if (name === 'worksheetSource') followSource(child, following);
    else if (name === 'location' && home !== null) followPlace(child, following, home);
    else followPivot(child, following, home);
  }
}

function followSource(element: XmlElement, following: Following): void {
  const { sheet, ref, name } = element.attributes;
  // A table that was renamed is asked for by its new name.
  if (name !== undefined && sheet === undefined)
    element.attributes['name'] = following.formula(`${name}[]`, null).slice(0, -2);
  if (sheet === undefined) return;
  const now = following.nameOf(sheet);
  // Where the sheet is gone the pivot table keeps what it last gathered.
  if (now === null) return;
  element.attributes['sheet'] = now;
  if (ref !== undefined) followPlace(element, following, sheet);
}

function followPlace(element: XmlElement, following: Following, home: string): void {
  const now = following.areas(element.attributes['ref'] ?? '', home);
  if (now !== '') element.attributes['ref'] = now;
}
