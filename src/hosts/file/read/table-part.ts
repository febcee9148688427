import { relationsOf, kindOf } from '../package/relations';
import { damaged } from '../unreadable-file';
import { unescapedText } from '../xml/ooxml-text';
import { attributeOf, childNamed, childrenNamed, treeOf } from '../xml/tree';
import type { Parts } from '../zip/unpack';
import { parsedArea, type Area } from '../../../workbook/area';

/** What a table's own part says: where it stands and what its columns are called. */
export interface TablePart {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

function tablePart(parts: Parts, part: string): TablePart {
  const bytes = parts.get(part);
  if (!bytes) throw damaged(part);
  const root = treeOf(bytes, part);
  const area = parsedArea(attributeOf(root, 'ref') ?? '');
  const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name');
  const columns = childNamed(root, 'tableColumns');
  if (!area || name === undefined || !columns) throw damaged(part);
  return {
    part,
    id: Number(attributeOf(root, 'id')),
    name: unescapedText(name),
    area,
    columns: childrenNamed(columns, 'tableColumn').map((each) =>
      unescapedText(attributeOf(each, 'name') ?? ''),
    ),
    hasHeaderRow: attributeOf(root, 'headerRowCount') !== '0',
    hasTotalsRow: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0,
  };
}

/** The tables of a sheet from top to bottom, then from left to right. */
export function tablePartsOf(parts: Parts, sheetPart: string): readonly TablePart[] {
  return relationsOf(parts, sheetPart)
    .filter((relation) => kindOf(relation) === 'table' && !relation.external)
    .map((relation) => tablePart(parts, relation.target))
    .sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}
