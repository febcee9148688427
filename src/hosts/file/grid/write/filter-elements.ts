import { escapedAttribute } from '../../xml/ooxml-text';
import { attributeOf, childrenNamed, elementLike, type Attributes, type XmlElement } from '../../xml/tree';
import type { GridCriterion, GridFilterColumn } from '../grid-filter';
import type { OverlayOf } from './highlight-element';

/** What one column of a filter asks, in the terms of a file. `near` lends its namespace prefix. */
function criterionElement(
  near: XmlElement,
  criterion: Exclude<GridCriterion, { kind: 'standing' }>,
  overlay: OverlayOf,
): XmlElement {
  const element = (name: string, attributes: Attributes, children: readonly XmlElement[] = []): XmlElement =>
    elementLike(near, name, attributes, children);
  switch (criterion.kind) {
    case 'values':
      return element(
        'filters',
        criterion.blank ? { blank: 1 } : {},
        criterion.values.map((value) => element('filter', { val: escapedAttribute(value) })),
      );
    case 'compare':
      return element(
        'customFilters',
        criterion.both ? { and: 1 } : {},
        criterion.conditions.map(({ operator, value }) =>
          element('customFilter', {
            ...(operator === 'equal' ? {} : { operator }),
            val: escapedAttribute(value),
          }),
        ),
      );
    case 'time':
      return element('dynamicFilter', { type: criterion.time });
    case 'colour': {
      const ground = criterion.of === 'ground';
      const dxfId = overlay(ground ? { ground: criterion.colour } : { ink: criterion.colour });
      return element('colorFilter', ground ? { dxfId } : { dxfId, cellColor: 0 });
    }
  }
}

export interface FilterColumns {
  readonly now: readonly GridFilterColumn[];
  /** As they were read; what stands there for other columns is no grid's to change. */
  readonly before: readonly GridFilterColumn[];
  /** Where a column of the file is now; null where it is gone. */
  readonly placeOf: (column: number) => number | null;
}

/**
 * Gives a filter what the grid asks of its columns. What no grid shows goes along with its column, unless the
 * grid asks something else of that one.
 */
export function layFilterColumns(
  filter: XmlElement,
  { now, before, placeOf }: FilterColumns,
  overlay: OverlayOf,
): void {
  const standing = childrenNamed(filter, 'filterColumn').map((element) => ({
    element,
    column: Number(attributeOf(element, 'colId') ?? 0),
  }));
  const columns = new Map<number, XmlElement>();
  for (const { element, column } of standing) {
    const place = placeOf(column);
    if (place === null) continue;
    const seen = before.some((each) => each.column === column);
    const children = seen ? [] : element.children;
    columns.set(place, elementLike(filter, 'filterColumn', element.attributes, children));
  }
  for (const { column, criterion } of now) {
    const children =
      criterion.kind === 'standing'
        ? (standing.find((each) => each.column === criterion.column)?.element.children ?? [])
        : [criterionElement(filter, criterion, overlay)];
    const attributes = columns.get(column)?.attributes ?? {};
    columns.set(column, elementLike(filter, 'filterColumn', attributes, children));
  }
  const others = filter.children.filter((node) => !standing.some(({ element }) => element === node));
  const laid = [...columns]
    .sort(([one], [other]) => one - other)
    .map(([place, { attributes, children }]) =>
      elementLike(filter, 'filterColumn', { ...attributes, colId: place }, children),
    )
    // A button that is hidden says so without asking anything.
    .filter(({ attributes, children }) => children.length > 0 || Object.keys(attributes).length > 1);
  filter.children = [...laid, ...others];
}
